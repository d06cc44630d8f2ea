# Korean. One file per language; amounts, dates and times come filled in, already written the local way.

### Around every letter

greeting = 고객님, 안녕하세요.
greeting-named = { $name } 고객님, 안녕하세요.
staff-greeting = 안녕하세요.
heading-items = 대상 상품
heading-split = 금액 내역
heading-next = 앞으로의 진행
# How the first day of a month is written
day-one = 1
item = { $title } × { $quantity }
open-link = 반품 라벨 열기
case-number = 접수 번호는 { $case_number }입니다. 이 건으로 연락하실 때는 항상 이 번호를 알려 주세요.
closing = 감사합니다.
staff-closing = 보낸 곳(고객 서비스):

### The case

acknowledgement-subject = 문의가 접수되었습니다 (접수 번호 { $case_number })
acknowledgement-order = 주문 { $order }에 관해 연락해 주셔서 감사합니다. 보내 주신 메시지는 잘 받았으며, 문의로 접수했습니다.
acknowledgement-no-order = 연락해 주셔서 감사합니다. 보내 주신 메시지는 잘 받았으며, 문의로 접수했습니다.
acknowledgement-decision = 고객님께 어떤 권리가 있는지 확인하고 있으며, 늦어도 { $decide_by_day } { $decide_by_time }까지 결과를 알려 드리겠습니다. 그때까지 따로 하실 일은 없습니다.
acknowledgement-person = 담당자가 메시지를 읽고 늦어도 { $answer_by_day } { $answer_by_time }까지 답변드리겠습니다.
acknowledgement-open = 지금 문의하신 주문을 찾고 있습니다. 찾는 대로 고객님께 어떤 권리가 있는지 확인하고 다시 연락드리겠습니다. 필요한 것이 있으면 여쭤보겠습니다.

with_person-subject = 담당자가 문의를 살펴보고 있습니다 (접수 번호 { $case_number })
with_person-reads = 문의하신 내용은 사람의 판단이 필요하여, 담당자가 맡아 보내 주신 내용을 모두 읽고 있습니다.
with_person-by = 늦어도 { $answer_by_day } { $answer_by_time }까지 답변을 받으실 수 있습니다. 그때까지 따로 하실 일은 없습니다.
with_person-open = 내용을 살펴보는 대로 연락드리겠습니다. 그때까지 따로 하실 일은 없습니다.

staff_answer-subject = 문의에 대한 답변입니다 (접수 번호 { $case_number })
staff_answer-intro = 담당자가 문의 내용을 살펴보고 다음과 같이 답변드립니다.
staff_answer-reply = 더 궁금하신 점이 있으면 이 메일에 그대로 답장해 주세요. 이어서 도와드리겠습니다.

facts_asked-subject = 확인이 필요한 내용이 있습니다 (접수 번호 { $case_number })
facts_asked-need = 계속 진행하려면 다음 내용이 필요합니다.
facts_asked-reply = 이 메일에 답장해 주세요. 접수 번호만 있으면 나머지는 저희가 모두 찾을 수 있습니다.
facts_asked-then-by = 답장을 받으면 늦어도 { $decide_by_day } { $decide_by_time }까지 결과를 알려 드리겠습니다.
facts_asked-then = 답장을 받는 대로 결정하여 알려 드리겠습니다.

### The decision

refused-subject = 요청하신 건의 결과를 알려 드립니다 (접수 번호 { $case_number })
refused-decided = 요청하신 내용을 꼼꼼히 확인했습니다. 죄송하지만 요청을 들어드릴 수 없으며, 그 이유를 설명해 드리고자 합니다.
refused-law = 이 결정의 근거는 { $citations }입니다.
refused-alternatives = 고객님께서는 다음과 같이 하실 수 있습니다.
refused-object = 저희가 사실을 잘못 알고 있다고 생각하시면 이 메일에 답장해 주세요. 담당자가 다시 살펴보겠습니다.

choose_remedy-subject = 원하시는 방법을 선택해 주세요 (접수 번호 { $case_number })
choose_remedy-entitled = 요청하신 내용을 확인했습니다. 고객님의 요청은 정당하며, 어떻게 처리해 드릴지 직접 선택하실 수 있습니다.
choose_remedy-options = 이 메일에 답장하여 다음 중 원하시는 방법을 알려 주세요.
choose_remedy-then = 선택을 알려 주시는 대로 확인해 드리고, 관련 날짜도 함께 안내해 드리겠습니다.

approved-subject = 요청이 승인되었습니다 (접수 번호 { $case_number })
approved-refund = 요청하신 내용을 확인하고 고객님의 요청을 받아들이기로 했습니다. 환불 금액은 { $total }입니다.
approved-remedy = { $remedy ->
    [replacement] 요청하신 내용을 확인하고, 대체 상품을 보내 드리기로 했습니다.
    [replacement_shipment] 요청하신 내용을 확인하고, 상품을 다시 보내 드리기로 했습니다.
    [repair] 요청하신 내용을 확인하고, 상품을 수리해 드리기로 했습니다.
    [exchange] 요청하신 내용을 확인하고, 상품을 교환해 드리기로 했습니다.
    [store_credit] 요청하신 내용을 확인하고, 다음 구매에 사용하실 수 있는 적립금을 드리기로 했습니다.
   *[other] 요청하신 내용을 확인하고, 고객님의 요청을 받아들이기로 했습니다.
}
split-goods = 상품: { $goods }
split-delivery = 배송비: { $delivery }
split-deduction = 공제액: { $deduction }
approved-return-seller = 상품을 저희에게 반송해 주세요. 반송 비용은 저희가 부담합니다. 반품 라벨을 보내 드리며, 택배사가 방문 수거하는 경우에는 수거일도 알려 드립니다.
approved-return-customer = 상품을 저희에게 반송해 주세요. 반품 라벨을 보내 드립니다. 반송 비용은 고객님께서 부담하시게 됩니다.
approved-return-none = 상품을 반송하지 않으셔도 됩니다.
approved-return-needed = 상품을 저희에게 반송해 주세요. 반품 라벨을 보내 드립니다.
approved-send-back-by = 늦어도 { $send_back_by }까지 상품을 발송해 주세요.
approved-pay-by = 늦어도 { $due_on }까지 주문 시 사용하신 결제 수단으로 환불해 드리겠습니다.
approved-pay-soon = 주문 시 사용하신 결제 수단으로 지체 없이 환불하고 확인해 드리겠습니다.
approved-pay-on_goods = 상품이 저희에게 도착하는 대로 환불하고, 환불 날짜를 확인해 알려 드리겠습니다.
approved-pay-on_goods_or_proof = 상품이 저희에게 도착하거나 고객님께서 발송하셨음을 보여 주시면, 둘 중 먼저 이루어지는 때에 바로 환불해 드리겠습니다.
approved-pay-on_inspection = 상품이 저희에게 도착하고 상태를 확인하는 대로 환불하고, 환불 날짜를 확인해 알려 드리겠습니다.
approved-pay-latest = { $due_on }까지 위 조건이 갖추어지면 늦어도 그날까지 환불해 드리겠습니다.
approved-remedy-next = 지금 준비하고 있습니다. 더 필요한 것이 있으면 연락드리겠습니다.
law = 이 결정의 근거는 { $citations }입니다.

### The way back of the goods

return_instructions-subject = 반품 라벨이 준비되었습니다 (접수 번호 { $case_number })
return_instructions-label = { $carrier } 반품 라벨이 준비되었습니다. 반품 운송장 번호는 { $tracking }입니다.
return_instructions-how = 라벨을 출력해 상자에 붙인 뒤 { $carrier }에 맡겨 주세요. 접수증은 모든 처리가 끝날 때까지 보관해 주세요.
return_instructions-by = 늦어도 { $send_back_by }까지 상품을 발송해 주세요.
return_instructions-expires = 라벨은 { $expires_on }까지 사용하실 수 있습니다.
return_instructions-then = 상품이 저희에게 도착하는 대로 연락드리겠습니다.

pickup_booked-subject = 방문 수거가 예약되었습니다 (접수 번호 { $case_number })
pickup_booked-day = { $window_from_weekday } { $window_from_time }부터 { $window_to_time } 사이에 { $carrier }에서 상품을 수거하러 방문합니다.
pickup_booked-days = { $window_from_weekday } { $window_from_time }부터 { $window_to_weekday } { $window_to_time } 사이에 { $carrier }에서 상품을 수거하러 방문합니다.
pickup_booked-ready = 그 전까지 상품을 포장하여 가까운 곳에 준비해 주세요. 수거 예약 번호는 { $reference }입니다.
pickup_booked-then = 상품이 저희에게 도착하는 대로 연락드리겠습니다.

goods_received-subject = 반품하신 상품이 도착했습니다 (접수 번호 { $case_number })
goods_received-arrived = 반품하신 상품이 { $received_day }에 저희에게 도착했습니다. 보내 주셔서 감사합니다.
goods_received-inspect = 지금 도착한 상품을 확인하고 있습니다. 이 확인이 끝나야 환불되는 경우라면, 확인이 끝나는 대로 환불 날짜를 알려 드리겠습니다. 따로 하실 일은 없습니다.

### The money

refund_released-subject = 환불이 승인되었습니다 (접수 번호 { $case_number })
refund_released-checked = 필요한 것이 모두 갖추어져 환불이 승인되었습니다. 환불 금액은 { $total }입니다.
refund_released-by = 늦어도 { $due_on }까지 주문 시 사용하신 결제 수단으로 환불해 드리겠습니다.
refund_released-soon = 주문 시 사용하신 결제 수단으로 지체 없이 환불해 드리겠습니다.
refund_released-confirm = 결제 대행사에서 환불을 확인하는 대로 연락드리겠습니다.

refund_sent-subject = 환불해 드렸습니다 (접수 번호 { $case_number })
refund_sent-paid = 결제 대행사에서 환불을 확인했습니다. { $paid_day }에 주문 시 사용하신 결제 수단으로 환불해 드렸으며, 환불 금액은 { $total }입니다.
refund_sent-by_bank = { $paid_day }에 고객님의 은행에서 { $total }을(를) 돌려드렸습니다. 이로써 받으실 금액을 모두 받으셨으며, 저희가 다시 환불해 드리지는 않습니다.
refund_sent-reference = 은행에서 물어볼 경우, 이 결제 건의 참조 번호는 { $arn }입니다.
refund_sent-bank = 은행에 따라 계좌에 표시되기까지 며칠 걸릴 수 있습니다. 따로 하실 일은 없습니다. 금액이 들어오지 않으면 이 메일에 답장해 주세요. 저희가 확인해 드리겠습니다.

refund_delayed_by_person-subject = 환불에 시간이 조금 더 필요합니다 (접수 번호 { $case_number })
refund_delayed_by_person-why = 일반적인 방법으로는 환불을 처리하지 못했습니다. 늦어져서 죄송합니다.
refund_delayed_by_person-next = 담당자가 맡아 고객님께서 환불금을 받으실 수 있도록 처리하고 있습니다. 새로운 소식이 있는 대로 연락드리겠습니다. 따로 하실 일은 없습니다.

promise_at_risk-subject = 환불 날짜에 관해 알려 드립니다 (접수 번호 { $case_number })
promise_at_risk-not-yet = { $due_day }까지 환불해 드리기로 약속했습니다. 환불이 아직 완료되지 않아, 고객님께서 알게 되시기 전에 저희가 먼저 말씀드립니다.
promise_at_risk-next = 약속한 날짜는 그대로입니다. { $due_day }까지 환불을 완료하기 위해 최선을 다하고 있습니다. 환불이 확인되는 대로 연락드리겠습니다. 따로 하실 일은 없습니다.

promise_broken-subject = 약속을 지키지 못했습니다 (접수 번호 { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] { $due_day }까지 상품을 받아 보실 수 있도록 하겠다고 약속했지만 지키지 못했습니다. 죄송합니다.
    [repair] { $due_day }까지 수리한 상품을 돌려드리기로 약속했지만 지키지 못했습니다. 죄송합니다.
    [refund] { $due_day }까지 환불해 드리기로 약속했지만 지키지 못했습니다. 죄송합니다.
   *[other] { $due_day } { $due_time }까지 결과를 알려 드리기로 약속했지만 지키지 못했습니다. 죄송합니다.
}
promise_broken-next = 담당자에게 전달되어 지금 처리하고 있습니다. 해결되는 대로 연락드리겠습니다. 따로 하실 일은 없습니다.

### For our own people

staff_promise_at_risk-subject = 기한 초과 우려: 접수 번호 { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] 접수 번호 { $case_number } 건의 환불은 { $due_day } { $due_time }까지 약속되어 있으나 아직 성공하지 못했습니다.
    [decision] 접수 번호 { $case_number } 건의 결정은 { $due_day } { $due_time }까지 약속되어 있으나 아직 내려지지 않았습니다.
    [human_answer] 접수 번호 { $case_number } 건의 담당자 답변은 { $due_day } { $due_time }까지 약속되어 있으나 아직 나가지 않았습니다.
    [return_offer] 접수 번호 { $case_number } 건의 반품 라벨 또는 방문 수거는 { $due_day } { $due_time }까지 약속되어 있으나 아직 마련되지 않았습니다.
    [inspection] 접수 번호 { $case_number } 건의 검수는 { $due_day } { $due_time }까지 약속되어 있으나 아직 이루어지지 않았습니다.
   *[other] 접수 번호 { $case_number } 건의 약속은 기한이 { $due_day } { $due_time }까지이나 아직 지켜지지 않았습니다.
}
staff_promise_at_risk-act = 기한 전에 확인해 주세요: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = 환불
remedy-replacement = 대체 상품
remedy-replacement_shipment = 같은 상품 다시 받기
remedy-repair = 수리
remedy-exchange = 교환
remedy-price_reduction = 상품은 그대로 두고 대금 일부를 환불받기
remedy-store_credit = 다음 구매에 사용하실 수 있는 적립금
remedy-withdraw_and_reorder = 상품을 반송하고 다시 주문하기
remedy-keep_with_compensation = 상품은 그대로 두고 보상받기
remedy-other = 그 밖의 방법(원하시는 방법을 알려 주세요)

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = 이 상품은 건강이나 위생상의 이유로 봉인되어 있었고, 배송 후 봉인이 뜯겼습니다. 이러한 상품은 단순 변심으로 반품하실 수 없습니다.
explanation-excluded_media = 이 상품은 봉인된 음반·영상물 또는 소프트웨어이고, 배송 후 봉인이 뜯겼습니다. 이러한 상품은 단순 변심으로 반품하실 수 없습니다.
explanation-excluded_custom_made = 이 상품은 고객님의 요청에 맞추어 제작되었습니다. 이러한 상품은 단순 변심으로 반품하실 수 없습니다.
explanation-excluded_perishable = 이 상품은 쉽게 상하는 상품입니다. 이러한 상품은 단순 변심으로 반품하실 수 없습니다.
explanation-no_right = 이 경우에는 단순 변심으로 상품을 반품할 수 있는 법적 권리가 없습니다. 반품 가능 여부는 저희 쇼핑몰의 자체 약속에 따릅니다.
explanation-business_buyer = 단순 변심으로 반품할 권리는 소비자를 보호하기 위한 것입니다. 이 주문은 사업자로서 하신 주문입니다.
explanation-promise_over = 저희는 반품을 받아 드리기로 약속하고 있으며, 이 주문에 대한 약속은 { $why_last_day }에 끝났습니다. 요청은 그 이후에 접수되었습니다.
explanation-promise_over-without = 저희는 반품을 받아 드리기로 약속하고 있지만, 요청이 접수되었을 때 이 주문에 대한 약속은 이미 끝난 뒤였습니다.
explanation-promise_excludes = 주문하실 때 이 상품은 반품 대상이 아니라고 안내되어 있었습니다.
explanation-no_promise = 저희는 이런 종류의 상품에 대해 별도로 반품을 약속하지 않았습니다.
explanation-withdrawal_too_late = 단순 변심으로 반품하실 수 있는 기간은 { $why_last_day }에 끝났습니다. 요청은 그 이후에 접수되었습니다.
explanation-withdrawal_too_late-without = 요청이 접수되었을 때 단순 변심으로 반품하실 수 있는 기간은 이미 지났습니다.
explanation-too_late = 반품하실 수 있는 기간은 { $why_last_day }에 끝났습니다. 요청은 그 이후에 접수되었습니다.
explanation-too_late-without = 요청이 접수되었을 때 반품하실 수 있는 기간은 이미 지났습니다.
explanation-goods_used = 상품이 이미 사용되었습니다. 사용하지 않은 상품만 반품하실 수 있습니다.
explanation-excluded_press = 이 상품은 신문이나 잡지 또는 이와 비슷한 상품입니다. 이러한 상품은 단순 변심으로 반품하실 수 없습니다.
explanation-excluded_announced = 주문하실 때 이 상품은 반품할 수 없다고 안내해 드렸고, 고객님께서도 동의하셨습니다. 이러한 상품은 단순 변심으로 반품하실 수 없습니다.
explanation-not_intact = 상품이 배송받으셨을 때의 상태가 아닙니다. 적용되는 법률에 따라 상품은 배송 당시의 상태일 때만 반품하실 수 있습니다.
explanation-small_seller = 적용되는 법률에 따르면 단순 변심으로 반품할 권리는 규모가 큰 판매자에게만 주장할 수 있습니다. 소규모 판매자는 예외이며, 이 상품의 판매자가 여기에 해당합니다.
explanation-own_term_shown = 저희에게는 자체 반품 규정이 있으며, 주문하시기 전에 보여 드렸습니다. 적용되는 법률에 따르면 이러한 규정이 단순 변심으로 반품할 권리를 대신할 수 있습니다.
explanation-no_breach = 적용되는 법률에 따르면 판매자가 정보를 알리거나 계약서를 드려야 할 의무를 어긴 경우에만 계약을 취소하실 수 있습니다. 그러한 위반은 확인되지 않았습니다.
explanation-caused_by_customer = 저희가 아는 한, 이 하자는 상품이 고객님께 도착했을 때는 없었고 그 뒤 고객님께서 가지고 계신 동안 생겼습니다. 이러한 하자에 대해서는 판매자에게 책임이 없습니다.
explanation-sound_at_delivery = 저희가 아는 한, 상품이 고객님께 도착했을 때는 하자가 없었습니다. 판매자는 그때 이미 있었던 하자에 대해서만 책임을 집니다.
explanation-guarantee_over = 판매자가 하자에 대해 책임지는 기간이 끝난 뒤에 하자가 나타났습니다.
explanation-claim_barred = 이 하자에 대해 요구하실 수 있는 마지막 날은 { $why_last_day }이었습니다. 요청은 그 이후에 접수되었습니다.
explanation-claim_barred-without = 요청이 접수되었을 때 이 하자에 대해 요구하실 수 있는 기간은 이미 지났습니다.
explanation-complained_late = 하자는 정해진 기간 안에 알려 주셔야 하며, 그 기간은 { $why_last_day }에 끝났습니다. 메시지는 그 이후에 도착했습니다.
explanation-complained_late-without = 하자는 정해진 기간 안에 알려 주셔야 하는데, 메시지가 도착했을 때 그 기간은 이미 지났습니다.
explanation-own_carrier = 상품은 저희가 제시하지 않은, 고객님께서 직접 고르신 운송업체에 넘겨졌습니다. 법률에 따라 그때부터 운송 중의 위험은 구매자가 부담합니다.
explanation-not_due_yet = 상품은 아직 늦은 것이 아닙니다. 배송 기한은 { $why_due_on }까지입니다.
explanation-not_due_yet-without = 상품은 아직 늦은 것이 아닙니다. 배송 기한이 아직 남아 있습니다.
explanation-grace_runs = 상품 배송이 늦어지고 있습니다. 다만 적용되는 법률에 따라 판매자에게는 { $why_due_on }까지 배송할 시간이 남아 있으며, 그날이 지나야 계약을 해제하실 수 있습니다.
explanation-grace_runs-without = 상품 배송이 늦어지고 있습니다. 다만 적용되는 법률에 따라 판매자에게는 아직 배송할 시간이 남아 있으며, 그 시간이 지나야 계약을 해제하실 수 있습니다.
explanation-force_majeure = 상품은 { $why_due_on }까지 배송될 예정이었으나 판매자가 어찌할 수 없는 사정으로 늦어졌습니다. 적용되는 법률에 따라 이러한 지연에 대해서는 판매자에게 책임을 묻지 않습니다.
explanation-force_majeure-without = 상품은 판매자가 어찌할 수 없는 사정으로 늦어졌습니다. 적용되는 법률에 따라 이러한 지연에 대해서는 판매자에게 책임을 묻지 않습니다.
explanation-delay_notice = 상품은 { $why_due_on }까지 배송될 예정이었으며, 늦어진다는 점을 제때 알려 드렸습니다. 적용되는 법률에 따라 이렇게 미리 알린 지연에 대해서는 판매자에게 책임을 묻지 않습니다.
explanation-delay_notice-without = 상품이 늦어진다는 점을 제때 알려 드렸습니다. 적용되는 법률에 따라 이렇게 미리 알린 지연에 대해서는 판매자에게 책임을 묻지 않습니다.
explanation-already_delivered = 상품이 이미 배송되었습니다. 늦게 도착했더라도 그 이유로는 더 이상 계약을 해제하실 수 없습니다.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = 이 상품은 단순 변심으로 반품하실 수 없는 상품입니다.
explanation-withdrawal-refused_late = 요청이 접수되었을 때 단순 변심으로 취소하실 수 있는 기간은 이미 지났습니다.
explanation-withdrawal-no_right = 이 경우에는 법률로도, 저희의 자체 약속으로도 이 상품을 반품하실 권리가 없습니다.
explanation-exchange-refused_excluded = 반품이 가능한 상품만 교환해 드릴 수 있는데, 이 상품은 반품 대상이 아닙니다.
explanation-exchange-refused_late = 아직 반품이 가능한 상품만 교환해 드릴 수 있는데, 요청이 접수되었을 때 그 기간은 이미 지났습니다.
explanation-exchange-no_right = 이 경우에는 법률로도, 저희의 자체 약속으로도 이 상품을 반품하거나 교환하실 권리가 없습니다.
explanation-guarantee-refused_cause = 판매자는 상품이 고객님께 도착했을 때 이미 있었던 하자에 대해서만 책임을 지는데, 저희가 아는 한 이 하자는 그때 없었습니다.
explanation-guarantee-refused_late = 판매자가 이 하자에 대해 책임지는 기간이 끝났습니다.
explanation-guarantee-refused_risk = 상품은 운송 중에 손상되었으나, 법률에 따라 그때는 판매자가 더 이상 그 위험을 부담하지 않습니다.
explanation-delivery-not_due = 상품의 배송 기한이 아직 남아 있습니다.
explanation-delivery-excused = 상품이 늦어지고 있지만, 이 경우 법률에 따라 판매자에게 지연의 책임을 묻지 않습니다.
explanation-delivery-delivered = 상품이 이미 배송되어, 늦게 도착했다는 이유로는 더 이상 계약을 해제하실 수 없습니다.
explanation-delivery-refused_risk = 운송 중에 상품에 문제가 생겼으나, 법률에 따라 그때는 판매자가 더 이상 그 위험을 부담하지 않습니다.
explanation-staff-refused = 담당자가 요청하신 건을 살펴보고 이렇게 결정했습니다.
explanation-other = 이 주문에 적용되는 규정에는 요청하신 내용에 관한 근거가 없습니다.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = 상품에 하자가 있거나 설명과 다르면 알려 주세요. 다른 사정과 관계없이 판매자가 이를 바로잡아야 합니다.
alternative-commercial_guarantee = 상품에 딸려 온 품질 보증은 이번 결정과 관계없이 그대로이며, 계속 이용하실 수 있습니다.
alternative-ask_the_shop = 이 메일에 답장하여 예외적으로 도와 달라고 요청하실 수 있습니다. 담당자가 살펴보겠습니다.
alternative-withdrawal = 정해진 기간 안에는 이유를 밝히지 않고 계약을 취소하실 수 있습니다. 저희에게 알려만 주세요.
alternative-wait_for_delivery = { $why_due_on }까지 기다려 주세요. 그때까지 상품이 도착하지 않으면 다시 연락해 주세요.
alternative-wait_for_delivery-without = 조금만 더 기다려 주세요. 약속된 날까지 상품이 도착하지 않으면 다시 연락해 주세요.
alternative-cancel_before_shipping = 지연에 동의하지 않고 주문을 취소하실 수 있습니다. 상품이 발송되기 전, 늦어도 { $why_due_on }까지 저희에게 알려만 주세요.
alternative-cancel_before_shipping-without = 지연에 동의하지 않고 주문을 취소하실 수 있습니다. 상품이 발송되기 전에 저희에게 알려만 주세요.
alternative-other = 어떤 도움이 필요하신지 적어 보내 주세요. 담당자가 가능한 방법을 찾아보겠습니다.

### What we may ask for

ask-order_ref = 주문 번호
ask-request-ground = 어떤 문제가 있었는지, 또는 저희가 무엇을 해 드리기를 원하시는지
ask-request-wanted = 저희가 무엇을 해 드리기를 원하시는지
ask-request-lines = 어떤 상품에 대한 문의인지, 그리고 그 수량
ask-request-lines-condition-seal_broken = 상품의 봉인이 뜯기지 않은 상태인지
ask-request-lines-condition-used = 상품을 사용하셨는지
ask-request-lines-condition-used_on = 상품을 처음 사용하신 날짜
ask-request-lines-condition-damaged = 상품이 파손되었는지(파손되었다면 사진도 함께)
ask-request-lines-condition-complete = 상품과 함께 온 구성품이 모두 있는지
ask-request-lines-condition-tags_attached = 택이 그대로 붙어 있는지
ask-request-nonconformity = 상품에 어떤 문제가 있는지(가능하면 사진도 함께)
ask-request-nonconformity-kind = 상품에 어떤 문제가 있는지(가능하면 사진도 함께)
ask-request-nonconformity-appeared_on = 언제부터 하자가 있었는지
ask-request-nonconformity-noticed_on = 문제를 알게 되신 날짜
ask-request-nonconformity-present_at_delivery = 상품이 도착했을 때 하자가 있었는지
ask-request-nonconformity-customer_caused = 아시는 범위에서 하자가 어떻게 생겼는지
ask-request-nonconformity-severity = 하자 때문에 상품을 사용하시는 데 얼마나 불편한지
ask-request-nonconformity-repairable = 수리가 가능한지 확인할 수 있는 하자 사진
ask-request-evidence = 상품과 택배 상자의 사진
ask-order-delivery-parcels-delivered_at = 택배를 받으신 날짜
ask-order-delivery-parcels-status = 택배를 받으셨는지
ask-other = 상황을 이해하는 데 도움이 되는 자료(예: 사진)

### What a decision rests on, in plain words where it is our own

citation-shop-policy = 이 주문에 적용되는, 고객에 대한 저희의 자체 약속
citation-shop-policy-keep_it = 이 금액의 상품은 반송하지 않아도 된다는 저희의 자체 규정
citation-shop-staff_decision = 저희 담당자의 결정
citation-bgb = 독일 민법(BGB) § { $article }
citation-code-de-la-consommation = 프랑스 소비법전(Code de la consommation) 조문 { $article }
citation-directive-2011-83-eu = EU 소비자 권리 지침(2011/83/EU) 제{ $article }조
citation-directive--eu--2019-771 = EU 물품 매매 지침 (EU) 2019/771 제{ $article }조
citation-directive--eu--2024-1799 = EU 수리권 지침 (EU) 2024/1799 제{ $article }조
citation-ucc = 미국 통일상법전(UCC) 제{ $article }조
citation-16-cfr-part-435 = 미국 연방거래위원회(FTC)의 우편·인터넷·전화 주문 규칙(16 CFR Part 435) 제{ $article }조
citation-16-cfr-part-429 = 미국 연방거래위원회(FTC)의 쿨링오프 규칙(16 CFR Part 429) 제{ $article }조
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = No.
place-nos = No.
place-to = ~
place-as-drafted = (초안)

### More around every letter, and in the letters above

heading-words = 고객님께서 보내 주신 내용
survey = 이번 처리에 만족하셨나요? 고객님의 답변은 더 나은 서비스를 만드는 데 도움이 됩니다.
survey-link = 1분 만에 의견 보내기
acknowledgement-receipt = 이 메일을 접수 확인서로 보관해 주세요. 고객님께서는 { $sent_day } { $sent_time }에 아래 내용과 같이 구매를 철회하거나 상품을 반품하시겠다는 뜻을 저희에게 알려 주셨습니다.
answer-until = 늦어도 { $answer_by_day }까지 답장해 주세요.
choose_remedy-default = 기한 안에 답장을 받지 못하면 다시 한번 안내해 드린 뒤 다음 방법으로 진행하겠습니다.
refund_sent-routed = 결제 대행사에서 환불을 확인했습니다. { $paid_day }에 고객님께서 동의하신 다음 방법으로 보내 드렸으며, 환불 금액은 { $total }입니다.
refund_sent-routed-next = 며칠이 지나도 금액이 들어오지 않으면 이 메일에 답장해 주세요. 저희가 확인해 드리겠습니다.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = 답장을 기다리고 있습니다 (접수 번호 { $case_number })
reminder-facts = 아직 답장을 받지 못했습니다. 계속 진행하려면 다음 내용이 필요합니다.
reminder-choice = 다음 중 어떤 방법을 원하시는지 아직 듣지 못했습니다.
reminder-route = 환불금을 보내 드릴 준비가 되어 있지만, 다음 중 어떤 방법으로 받기를 원하시는지 아직 듣지 못했습니다.
reminder-order = 어느 주문에 관한 문의인지 아직 확인하지 못했습니다.
reminder-goods = 저희가 아는 한, 반송해 주셔야 할 상품이 아직 발송되지 않았습니다.
reminder-goods-until = 늦어도 { $answer_by_day }까지 상품을 발송해 주세요. 이미 발송하셨다면 더 하실 일은 없습니다.
reminder-else-choice = 그때까지 답장을 받지 못하면 다음 방법으로 진행하겠습니다.
reminder-else-person = 그때까지 답장을 받지 못하면 저희가 아는 내용을 바탕으로 담당자가 살펴보겠습니다.
reminder-else-goods = 그때까지 상품이 발송되지 않으면 앞으로의 진행에 어떤 영향이 있는지 담당자가 살펴보겠습니다. 상품이 돌아와야 진행되는 환불은 그때까지 보류됩니다.

article_answer-subject = 질문에 대한 답변입니다 (접수 번호 { $case_number })
article_answer-intro = 질문해 주셔서 감사합니다. 저희 도움말에서는 다음과 같이 안내하고 있습니다.
article_answer-else = 궁금하신 점이 풀리지 않았다면 이 메일에 답장해 주세요. 담당자가 도와드리겠습니다.

order_asked-subject = 어느 주문에 관한 문의인가요? (접수 번호 { $case_number })
order_asked-unknown = 연락해 주셔서 감사합니다. 어느 주문에 관한 문의인지 찾지 못했습니다.
order_asked-choose = 다음 주문 중 하나인가요?
order_asked-reply = 이 메일에 답장하여 주문 번호를 알려 주세요. 주문 번호는 주문하실 때 받으신 확인 메일에 있습니다. 알려 주시면 바로 이어서 진행하겠습니다.

merged-subject = 메시지를 기존 문의에 추가했습니다 (접수 번호 { $case_number })
merged-added = 최근에 보내 주신 메시지는 저희가 이미 처리하고 있는 건에 관한 것입니다. 빠지는 내용이 없도록 접수 번호 { $case_number } 건에 함께 모아 두었습니다.
merged-next = 답변은 이 접수 번호로 보내 드리겠습니다. 따로 하실 일은 없습니다.

case_closed-subject = 문의가 종료되었습니다 (접수 번호 { $case_number })
case_closed-closed = { $outcome ->
    [retracted] 말씀하신 대로 요청을 취소하고 문의를 종료했습니다.
   *[other] 모든 처리가 끝나 문의를 종료했습니다.
}
case_closed-next = 아직 해결되지 않은 점이 있으면 이 메일에 답장해 주세요. 다시 이어서 처리해 드리겠습니다.

### More on the way back of the goods

goods_inspected-subject = 반품하신 상품을 확인했습니다 (접수 번호 { $case_number })
goods_inspected-found = { $finding ->
    [fine] 보내 주신 상품을 확인했습니다. 빠진 것이 없습니다.
   *[other] 보내 주신 상품을 확인했습니다. 예상과 다른 점이 있었습니다.
}
goods_inspected-next = { $finding ->
    [fine] 따로 하실 일은 없습니다.
   *[other] 앞으로의 진행에 어떤 영향이 있는지 검토하고 있습니다. 금액을 공제하게 되더라도 그 전에 먼저 알려 드리겠습니다.
}

pickup_missed-subject = 상품을 수거하지 못했습니다 (접수 번호 { $case_number })
pickup_missed-missed = { $missed_day }에 상품을 수거할 예정이었으나 이루어지지 못했습니다. 기다리셨다면 죄송합니다.
pickup_refused-subject = 상품을 방문 수거할 수 없습니다 (접수 번호 { $case_number })
pickup_refused-refused = 죄송합니다. 택배사에서 상품을 방문 수거할 수 없습니다.
pickup-by-yourself = 보내 드린 반품 라벨은 그대로 사용하실 수 있습니다. 상품을 택배사에 직접 맡겨 주세요. 발송하셔야 하는 기한은 그대로입니다.
pickup-again = 직접 맡기기 어려우시면 이 메일에 답장해 주세요. 담당자가 다른 방법을 찾아보겠습니다.

return_expired-subject = 반품 발송 기한이 지났습니다 (접수 번호 { $case_number })
return_expired-late = 상품을 { $send_back_by }까지 발송해 주셔야 했습니다. 저희가 아는 한, 상품이 아직 발송되지 않았습니다.
return_expired-sent = 이미 발송하셨나요? 그렇다면 이 메일에 답장하여 택배사 접수증이나 운송장 번호를 알려 주세요. 그러면 아무 문제가 없습니다.
return_expired-next = 아직 발송하지 않으셨다면 어떤 사정이 있으셨는지 알려 주세요. 담당자가 문의를 살펴보고 있으며, 앞으로 어떻게 진행되는지 알려 드리겠습니다. 그 전에는 고객님께 불리한 결정을 내리지 않습니다.

### What we send

replacement_ordered-subject = 보내 드릴 상품을 준비해 두었습니다 (접수 번호 { $case_number })
replacement_ordered-reserved = 반가운 소식입니다. 보내 드릴 상품의 재고가 있어 물류 창고에 따로 준비해 두었습니다.
replacement_ordered-by = 늦어도 { $due_day }까지 받아 보실 수 있습니다.
replacement_ordered-then = 상품이 발송되는 대로 연락드리겠습니다.

replacement_shipped-subject = 상품이 발송되었습니다 (접수 번호 { $case_number })
replacement_shipped-sent = 고객님께 보내 드리는 상품이 물류 창고를 떠나 배송 중입니다.
shipped-by = { $carrier }에서 배송합니다. 운송장 번호는 { $tracking }입니다.
replacement_shipped-next = 도착한 상품에 문제가 있으면 이 메일에 답장해 주세요. 저희가 해결해 드리겠습니다.

replacement_delivered-subject = 상품이 배송되었습니다 (접수 번호 { $case_number })
replacement_delivered-arrived = 택배사에서 { $delivered_day }에 상품을 배송했다고 알려 왔습니다.
replacement_delivered-next = 상품을 받지 못하셨거나 상품에 문제가 있나요? 그렇다면 이 메일에 답장해 주세요. 저희가 처리해 드리겠습니다.

replacement_failed-subject = 상품을 보내 드릴 수 없습니다 (접수 번호 { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] 죄송합니다. 보내 드리려던 상품의 재고가 더 이상 없습니다.
   *[other] 죄송합니다. 보내 드리려던 상품을 전해 드릴 수 없게 되었습니다.
}
another-remedy = 고객님의 권리에는 영향이 없습니다. 대신 어떤 방법으로 처리해 드릴지 지금 결정하고 있으며, 바로 알려 드리겠습니다. 따로 하실 일은 없습니다.

### The repair

repair_received-subject = 상품이 수리 센터에 도착했습니다 (접수 번호 { $case_number })
repair_received-arrived = 상품이 { $received_day }에 수리 센터에 도착했으며, 지금 상태를 살펴보고 있습니다.
repair_received-by = 늦어도 { $due_day }까지 다시 받아 보실 수 있습니다. 상품이 발송되는 대로 연락드리겠습니다.

repair_quoted-subject = 수리 비용에 관해 알려 드립니다 (접수 번호 { $case_number })
repair_quoted-cost = 수리 센터에서 상품을 살펴보았습니다. 수리 센터의 의견으로는 이번 수리가 보증 대상이 아니며, 수리 비용은 { $cost }입니다.
repair_quoted-next = 고객님의 동의 없이는 비용을 청구하지 않습니다. 담당자가 지금 이 의견을 확인하고 있으며, 결과를 알려 드리겠습니다.

repair_shipped-subject = 상품을 돌려보내 드렸습니다 (접수 번호 { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] 상품의 수리가 끝나 고객님께 배송 중입니다.
   *[other] 수리 센터에서 상품을 수리하지 못했습니다. 상품은 고객님께 배송 중입니다.
}
repair_shipped-then = 상품이 도착하면 한번 사용해 보세요. 하자가 다시 나타나면 알려 주세요.

repair_returned-subject = 수리한 상품이 배송되었습니다 (접수 번호 { $case_number })
repair_returned-arrived = 택배사에서 { $returned_day }에 수리한 상품을 배송했다고 알려 왔습니다.
repair_returned-next = 하자가 다시 나타나면 이 메일에 답장해 주세요. 그때는 다시 수리받는 대신 다른 해결 방법을 요구하실 권리가 있을 수 있습니다.

repair_failed-subject = 상품을 수리할 수 없습니다 (접수 번호 { $case_number })
repair_failed-why = 죄송합니다. 수리 센터에서 살펴본 결과, 상품을 수리할 수 없는 것으로 확인되었습니다.

### Another way for the money, and goods that are late

route_asked-subject = 환불금을 어떤 방법으로 보내 드릴까요? (접수 번호 { $case_number })
route_asked-closed = 결제하신 수단을 더 이상 이용할 수 없어, 같은 수단으로 환불해 드리지 못했습니다.
route_asked-choose = 이 메일에 답장하여 다음 중 동의하시는 방법을 알려 주세요.
route_asked-safe = 고객님의 동의 없이 다른 방법으로 지급하지 않습니다. 동의하실 때까지 환불금 전액을 그대로 준비해 두겠습니다.

rerouted-subject = 환불 방법이 변경됩니다 (접수 번호 { $case_number })
rerouted-now = 답장해 주셔서 감사합니다. 동의하신 대로 이제 다음 방법으로 환불해 드립니다.
rerouted-next = 환불이 확인되는 대로 연락드리겠습니다. 따로 하실 일은 없습니다.

goods_at_risk-subject = 배송 날짜에 관해 알려 드립니다 (접수 번호 { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] { $due_day }까지 수리한 상품을 돌려드리기로 약속했습니다. 상품이 아직 도착하지 않아, 고객님께서 알게 되시기 전에 저희가 먼저 말씀드립니다.
   *[other] { $due_day }까지 상품을 받아 보실 수 있도록 하겠다고 약속했습니다. 상품이 아직 도착하지 않아, 고객님께서 알게 되시기 전에 저희가 먼저 말씀드립니다.
}
goods_at_risk-next = 약속한 날짜는 그대로입니다. 날짜를 지키기 위해 최선을 다하고 있으며, 새로운 소식이 있는 대로 연락드리겠습니다. 따로 하실 일은 없습니다.

route-store_credit = 다음 구매에 사용하실 수 있는 적립금
route-payout_link = 원하시는 계좌로 받으실 수 있는 송금 링크
route-bank_transfer = 고객님의 은행 계좌로 이체
route-other = 고객님과 상의하여 정하는 다른 방법

### More for our own people

staff_chargeback-subject = 차지백: 접수 번호 { $case_number }
staff_chargeback-noted = 접수 번호 { $case_number } 건에서 은행이 { $amount }의 반환을 청구하고 있습니다(차지백 번호 { $reference }). 그동안 이 결제로는 환불이 더 나가지 않습니다.
staff_chargeback-overlap = 그중 { $overlap }에 해당하는 금액은 이미 환불되었거나 환불 중일 수 있습니다.
staff_chargeback-by = 은행에 소명할 수 있는 기한은 { $respond_by_day } { $respond_by_time }까지입니다.
staff_chargeback-act = 증거 자료 목록은 다음에서 확인할 수 있습니다: aftersales cases show { $case_number }
