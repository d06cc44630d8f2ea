# Chinese, simplified. One file per language; amounts, dates and times come filled in, already written the local way.

### Around every letter

greeting = 您好！
greeting-named = { $name }，您好！
staff-greeting = 各位同事，大家好：
heading-items = 涉及的商品
heading-split = 金额明细
heading-next = 接下来的安排
# How the first day of a month is written
day-one = 1
item = { $title } × { $quantity }
open-link = 打开退货标签
case-number = 您的服务单号是 { $case_number }。就此事与我们联系时，请注明这个号码。
closing = 顺祝安好
staff-closing = 发件方（售后服务）：

### The case

acknowledgement-subject = 我们已收到您的来信（服务单 { $case_number }）
acknowledgement-order = 感谢您就订单 { $order } 与我们联系。我们已收到您的来信，并已为您建立服务单。
acknowledgement-no-order = 感谢您与我们联系。我们已收到您的来信，并已为您建立服务单。
acknowledgement-decision = 我们正在核实您可以享有哪些权益，最迟于{ $decide_by_day } { $decide_by_time } 告知您处理决定。在此之前，您无需做任何事。
acknowledgement-person = 我们的工作人员会阅读您的来信，最迟于{ $answer_by_day } { $answer_by_time } 答复您。
acknowledgement-open = 我们正在查找您来信所说的订单。找到后，我们会核实您可以享有哪些权益，并再次写信给您。如果需要您提供什么，我们会告诉您。

with_person-subject = 我们的工作人员正在处理您的服务单 { $case_number }
with_person-reads = 您的情况需要人工判断，我们的一位工作人员已经接手，正在阅读您发来的全部内容。
with_person-by = 您最迟会在{ $answer_by_day } { $answer_by_time } 收到答复。在此之前，您无需做任何事。
with_person-open = 看过您的情况后，我们会马上与您联系。在此之前，您无需做任何事。

staff_answer-subject = 关于您的服务单 { $case_number } 的答复
staff_answer-intro = 我们的工作人员已了解您的情况，答复如下：
staff_answer-reply = 如果还有不清楚的地方，直接回复本邮件即可，我们会接着为您处理。

facts_asked-subject = 服务单 { $case_number } 需要您补充信息
facts_asked-need = 为了继续为您处理，我们需要您提供以下内容：
facts_asked-reply = 请直接回复本邮件。凭您的服务单号，我们就能找到其他所有信息。
facts_asked-then-by = 收到您的回复后，我们最迟于{ $decide_by_day } { $decide_by_time } 告知您处理决定。
facts_asked-then = 收到您的回复后，我们会马上作出决定并写信告知您。

### The decision

refused-subject = 关于您的服务单 { $case_number } 的处理决定
refused-decided = 我们仔细核实了您的申请。很抱歉，我们无法同意这项申请，也希望让您了解其中的原因。
refused-law = 我们的决定依据是：{ $citations }。
refused-alternatives = 您还可以这样做：
refused-object = 如果您认为我们有哪项事实弄错了，请回复本邮件告诉我们，我们的工作人员会重新查看您的服务单。

choose_remedy-subject = 请您选择处理方式（服务单 { $case_number }）
choose_remedy-entitled = 我们核实了您的申请。您的要求是有依据的，您可以选择由我们怎样为您处理。
choose_remedy-options = 请回复本邮件，告诉我们您希望选择以下哪一种：
choose_remedy-then = 收到您的选择后，我们会马上向您确认，并告知相应的日期。

approved-subject = 您的申请已通过（服务单 { $case_number }）
approved-refund = 我们核实了您的申请，决定予以同意：您将获得退款 { $total }。
approved-remedy = { $remedy ->
    [replacement] 我们核实了您的申请，决定予以同意：您将收到替换商品。
    [replacement_shipment] 我们核实了您的申请，决定予以同意：我们会为您重新发货。
    [repair] 我们核实了您的申请，决定予以同意：我们会安排为您维修商品。
    [exchange] 我们核实了您的申请，决定予以同意：我们会为您换货。
    [store_credit] 我们核实了您的申请，决定予以同意：您将获得一笔购物抵用金，可在下次购物时使用。
   *[other] 我们核实了您的申请，决定予以同意。
}
split-goods = 商品：{ $goods }
split-delivery = 运费：{ $delivery }
split-deduction = 扣除：{ $deduction }
approved-return-seller = 请将商品寄回给我们。退货运费由我们承担：您会收到我们发送的退货标签；如果由承运商上门取件，我们还会告知取件日期。
approved-return-customer = 请将商品寄回给我们。您会收到我们发送的退货标签。寄回的费用由您承担。
approved-return-none = 您无需寄回任何商品。
approved-return-needed = 请将商品寄回给我们。您会收到我们发送的退货标签。
approved-send-back-by = 请最迟于{ $send_back_by }寄出包裹。
approved-pay-by = 我们最迟于{ $due_on }为您退款，款项按您下单时的付款方式原路退回。
approved-pay-soon = 我们会及时为您退款，不作拖延，款项按您下单时的付款方式原路退回，并会向您确认。
approved-pay-on_goods = 收到您寄回的商品后，我们会马上退款，并向您确认退款日期。
approved-pay-on_goods_or_proof = 在我们收到寄回的商品，或您向我们证明商品已寄出后，我们会马上退款，以两者中较早的为准。
approved-pay-on_inspection = 收到您寄回的商品并查看后，我们会马上退款，并向您确认退款日期。
approved-pay-latest = 如果届时上述条件已经满足，我们最迟于{ $due_on }为您退款。
approved-remedy-next = 我们正在安排。如果还需要您提供什么，我们会写信告诉您。
law = 依据是：{ $citations }。

### The way back of the goods

return_instructions-subject = 您的退货标签已备好（服务单 { $case_number }）
return_instructions-label = 您的 { $carrier } 退货标签已备好。退货的物流单号是 { $tracking }。
return_instructions-how = 请打印标签，贴在包裹上，然后将包裹交给 { $carrier }。请保留寄件凭证，直到服务单办结。
return_instructions-by = 请最迟于{ $send_back_by }寄出包裹。
return_instructions-expires = 标签的有效期至{ $expires_on }。
return_instructions-then = 收到您的包裹后，我们会马上写信告诉您。

pickup_booked-subject = 上门取件已预约（服务单 { $case_number }）
pickup_booked-day = { $carrier } 将于{ $window_from_weekday } { $window_from_time } 至 { $window_to_time } 之间上门取件。
pickup_booked-days = { $carrier } 将于{ $window_from_weekday } { $window_from_time } 至{ $window_to_weekday } { $window_to_time } 之间上门取件。
pickup_booked-ready = 请在此之前将包裹打包好，备好待取。取件编号是 { $reference }。
pickup_booked-then = 收到您的包裹后，我们会马上写信告诉您。

goods_received-subject = 您的退货已送达（服务单 { $case_number }）
goods_received-arrived = 我们已于{ $received_day }收到您的退货，谢谢您寄回。
goods_received-inspect = 我们正在查看寄回的物品。如果您的退款在等这一步，查看完毕后，我们会马上写信告知退款日期。您无需做任何事。

### The money

refund_released-subject = 您的退款已批准放款（服务单 { $case_number }）
refund_released-checked = 我们等待的条件已全部具备：您的退款 { $total } 已批准放款。
refund_released-by = 我们最迟于{ $due_on }为您退款，款项按您下单时的付款方式原路退回。
refund_released-soon = 我们会及时为您退款，不作拖延，款项按您下单时的付款方式原路退回。
refund_released-confirm = 支付服务商确认退款后，我们会马上写信告诉您。

refund_sent-subject = 您的退款已发出（服务单 { $case_number }）
refund_sent-paid = 支付服务商已确认您的退款：{ $total } 已于{ $paid_day }按您下单时的付款方式原路退回。
refund_sent-by_bank = 您的银行已于{ $paid_day }将{ $total }退还给您。至此您应得的款项已全部收到，我们不会重复退款。
refund_sent-reference = 如果银行问起，这笔付款的参考号是 { $arn }。
refund_sent-bank = 因银行而异，款项可能要过几天才会显示在您的账户里。您无需做任何事。如果一直没有看到，请回复本邮件，我们会跟进查询。

refund_delayed_by_person-subject = 您的退款还需要一点时间（服务单 { $case_number }）
refund_delayed_by_person-why = 您的退款未能按通常的方式办理。让您久等，我们深表歉意。
refund_delayed_by_person-next = 我们的工作人员已经接手，正在确保您能拿到退款。一有消息，我们就写信告诉您。您无需做任何事。

promise_at_risk-subject = 关于您的退款日期（服务单 { $case_number }）
promise_at_risk-not-yet = 我们答应过最迟于{ $due_day }为您退款。目前退款还没有完成，与其让您自己发现，我们更愿意主动告诉您。
promise_at_risk-next = 这个日期仍然有效：我们正尽一切努力，在{ $due_day }之前（含当天）完成退款。退款得到确认后，我们会马上写信告诉您。您无需做任何事。

promise_broken-subject = 我们没有兑现承诺（服务单 { $case_number }）
promise_broken-sorry = { $clock ->
    [replacement] 我们曾承诺最迟于{ $due_day }将商品送到您手中，但没有做到。非常抱歉。
    [repair] 我们曾承诺最迟于{ $due_day }将修好的商品送回您手中，但没有做到。非常抱歉。
    [refund] 我们曾承诺最迟于{ $due_day }为您退款，但没有做到。非常抱歉。
   *[other] 我们曾承诺最迟于{ $due_day } { $due_time } 告知您处理决定，但没有做到。非常抱歉。
}
promise_broken-next = 我们的工作人员已收到提醒，正在处理您的服务单。事情办妥后，我们会马上写信告诉您。您无需做任何事。

### For our own people

staff_promise_at_risk-subject = 承诺可能逾期：服务单 { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] 服务单 { $case_number } 的退款承诺于{ $due_day } { $due_time } 前完成，目前尚未成功。
    [decision] 服务单 { $case_number } 的处理决定承诺于{ $due_day } { $due_time } 前作出，目前尚未作出。
    [human_answer] 服务单 { $case_number } 的人工答复承诺于{ $due_day } { $due_time } 前给出，目前尚未给出。
    [return_offer] 服务单 { $case_number } 的退货标签或上门取件承诺于{ $due_day } { $due_time } 前提供，目前尚未提供。
    [inspection] 服务单 { $case_number } 的验货承诺于{ $due_day } { $due_time } 前完成，目前尚未完成。
   *[other] 服务单 { $case_number } 有一项承诺于{ $due_day } { $due_time } 到期，目前尚未兑现。
}
staff_promise_at_risk-act = 请在到期前查看：aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = 退款
remedy-replacement = 更换商品
remedy-replacement_shipment = 重新寄送同样的商品
remedy-repair = 维修
remedy-exchange = 换货
remedy-price_reduction = 保留商品，退还部分货款
remedy-store_credit = 购物抵用金，可在下次购物时使用
remedy-withdraw_and_reorder = 寄回商品并重新下单
remedy-keep_with_compensation = 保留商品并获得补偿
remedy-other = 其他解决方式，请告诉我们您的想法

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = 该商品出于健康或卫生原因密封，而密封在送达后已被拆开。此类商品不适用无理由退货。
explanation-excluded_media = 该商品是密封的音像制品或软件，而密封在送达后已被拆开。此类商品不适用无理由退货。
explanation-excluded_custom_made = 该商品是按您的要求定制的。此类商品不适用无理由退货。
explanation-excluded_perishable = 该商品容易变质。此类商品不适用无理由退货。
explanation-no_right = 对于您的情况，没有法律规定可以因为改变主意而退货，能否退货要看店铺自己的承诺。
explanation-business_buyer = 无理由退货的权利保护的是消费者，而您的订单是以企业身份下的。
explanation-promise_over = 我们承诺接受退货，就您的订单而言，这项承诺已于{ $why_last_day }到期。您的申请是在那之后提出的。
explanation-promise_over-without = 我们承诺接受退货，但您提出申请时，这项承诺对您的订单已经到期。
explanation-promise_excludes = 您下单时，这些商品已注明不在退货范围内。
explanation-no_promise = 对于这类商品，我们自己没有作出过接受退货的承诺。
explanation-withdrawal_too_late = 无理由退货的期限已于{ $why_last_day }截止。您的申请是在那之后提出的。
explanation-withdrawal_too_late-without = 您提出申请时，无理由退货的期限已过。
explanation-too_late = 退货期限已于{ $why_last_day }截止。您的申请是在那之后提出的。
explanation-too_late-without = 您提出申请时，退货期限已过。
explanation-goods_used = 商品已经使用过，而只有未使用的商品才能退货。
explanation-excluded_press = 该商品是报纸、杂志或类似的商品。此类商品不适用无理由退货。
explanation-excluded_announced = 您下单时已被告知该商品不能退货，您也表示同意。此类商品不适用无理由退货。
explanation-not_intact = 商品已不是送达时的状态。按照适用的法律，商品只有保持送达时的状态才能退货。
explanation-small_seller = 按照适用的法律，只有对规模较大的卖家才能无理由退货，小卖家可以豁免，而您这件商品的卖家属于小卖家。
explanation-own_term_shown = 我们有自己的退货规则，并在您下单前向您展示过。按照适用的法律，这样的规则可以代替无理由退货的权利。
explanation-no_breach = 按照适用的法律，只有当卖家没有尽到告知义务，或没有按规定向您提供合同时，才能取消合同。我们没有发现这样的情况。
explanation-caused_by_customer = 据我们了解，商品送到您手中时没有这个问题，问题是后来商品在您那里时才出现的。这样的问题，卖家无需负责。
explanation-sound_at_delivery = 据我们了解，商品送到您手中时没有质量问题。卖家只对当时已经存在的质量问题负责。
explanation-guarantee_over = 这个质量问题出现时，卖家对质量问题负责的期限已经结束。
explanation-claim_barred = 就这个质量问题提出要求的最后一天是{ $why_last_day }。您的申请是在那之后提出的。
explanation-claim_barred-without = 您提出申请时，就这个质量问题提出要求的期限已过。
explanation-complained_late = 质量问题须在一定期限内反映，这个期限已于{ $why_last_day }截止。您的来信是在那之后收到的。
explanation-complained_late-without = 质量问题须在一定期限内反映，收到您的来信时，这个期限已过。
explanation-own_carrier = 商品交给了您自己选择的承运商，而不是我们提供的承运商。按照法律，从那时起，运输途中的风险由买家承担。
explanation-not_due_yet = 商品还没有逾期：交货期限到{ $why_due_on }为止。
explanation-not_due_yet-without = 商品还没有逾期：交货期限尚未结束。
explanation-grace_runs = 商品已经逾期。但按照适用的法律，卖家在{ $why_due_on }之前（含当天）仍可交货，过了这一天才能解除合同。
explanation-grace_runs-without = 商品已经逾期。但按照适用的法律，卖家还有一段时间可以交货，过了这段时间才能解除合同。
explanation-force_majeure = 商品本应最迟于{ $why_due_on }送达，但因卖家无法控制的原因受阻。按照适用的法律，卖家对这样的延误可以免责。
explanation-force_majeure-without = 商品因卖家无法控制的原因受阻。按照适用的法律，卖家对这样的延误可以免责。
explanation-delay_notice = 商品本应最迟于{ $why_due_on }送达，但您已及时得到会晚到的通知。按照适用的法律，卖家对这样事先通知的延误可以免责。
explanation-delay_notice-without = 您已及时得到商品会晚到的通知。按照适用的法律，卖家对这样事先通知的延误可以免责。
explanation-already_delivered = 商品已经送达。即使送达晚了，也不能再因此解除合同。
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = 这些商品不适用无理由退货。
explanation-withdrawal-refused_late = 您提出申请时，无理由退货的期限已过。
explanation-withdrawal-no_right = 无论是法律还是我们自己的承诺，都没有规定在这种情况下可以退回这些商品。
explanation-exchange-refused_excluded = 只有可以退货的商品才能换货，而这些商品不在退货范围内。
explanation-exchange-refused_late = 只有仍可退货的商品才能换货，而您提出申请时，期限已过。
explanation-exchange-no_right = 无论是法律还是我们自己的承诺，都没有规定在这种情况下可以退回或更换这些商品。
explanation-guarantee-refused_cause = 卖家只对商品送到您手中时已经存在的质量问题负责，而据我们了解，这个问题当时并不存在。
explanation-guarantee-refused_late = 卖家对这个质量问题负责的期限已过。
explanation-guarantee-refused_risk = 商品是在运输途中受损的，按照法律，当时的风险已不由卖家承担。
explanation-delivery-not_due = 商品的交货期限尚未结束。
explanation-delivery-excused = 商品已经逾期，但按照法律，卖家对这次延误可以免责。
explanation-delivery-delivered = 商品已经送达，不能再因为送达晚了而解除合同。
explanation-delivery-refused_risk = 商品在运输途中出了问题，按照法律，当时的风险已不由卖家承担。
explanation-staff-refused = 我们的工作人员查看了您的服务单，并作出了这一决定。
explanation-other = 适用于您订单的规则没有规定可以满足您的这项要求。

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = 如果商品有质量问题或与描述不符，请告诉我们：无论其他规定如何，卖家都必须为您解决。
alternative-commercial_guarantee = 商品附带的质保不受影响，您仍可按质保提出要求。
alternative-ask_the_shop = 您可以回复本邮件，请我们酌情通融：我们的工作人员会查看。
alternative-withdrawal = 在规定期限内，您可以取消合同，无需说明理由，告诉我们就可以。
alternative-wait_for_delivery = 请等到{ $why_due_on }。如果商品届时仍未送达，请再写信给我们。
alternative-wait_for_delivery-without = 请再等一等。如果商品到承诺的日期仍未送达，请再写信给我们。
alternative-cancel_before_shipping = 您可以不接受延迟，在商品发货之前（最迟于{ $why_due_on }）取消订单，告诉我们就可以。
alternative-cancel_before_shipping-without = 您可以不接受延迟，在商品发货之前取消订单，告诉我们就可以。
alternative-other = 请写信告诉我们怎样能帮到您，我们的工作人员会看看可以做些什么。

### What we may ask for

ask-order_ref = 您的订单号
ask-request-ground = 出了什么问题，或您希望我们做什么
ask-request-wanted = 您希望我们为您做什么
ask-request-lines = 您说的是哪些商品，各有几件
ask-request-lines-condition-seal_broken = 商品的密封是否仍然完好
ask-request-lines-condition-used = 您是否使用过商品
ask-request-lines-condition-used_on = 您第一次使用商品是哪一天
ask-request-lines-condition-damaged = 商品是否损坏，如有损坏请附上照片
ask-request-lines-condition-complete = 随商品附带的物品是否齐全
ask-request-lines-condition-tags_attached = 吊牌是否还在
ask-request-nonconformity = 商品有什么问题，如有可能请附上照片
ask-request-nonconformity-kind = 商品有什么问题，如有可能请附上照片
ask-request-nonconformity-appeared_on = 问题是从什么时候开始的
ask-request-nonconformity-noticed_on = 您是哪一天发现问题的
ask-request-nonconformity-present_at_delivery = 商品送达时是否已有这个问题
ask-request-nonconformity-customer_caused = 据您所知，问题是怎样产生的
ask-request-nonconformity-severity = 这个问题对您使用商品有多大影响
ask-request-nonconformity-repairable = 一张能看清问题的照片，便于我们判断能否维修
ask-request-evidence = 一张商品和包裹的照片
ask-order-delivery-parcels-delivered_at = 您是哪一天收到包裹的
ask-order-delivery-parcels-status = 您是否已收到包裹
ask-other = 任何有助于我们了解情况的内容，例如照片

### What a decision rests on, in plain words where it is our own

citation-shop-policy = 我们自己对顾客的承诺（以适用于您订单的为准）
citation-shop-policy-keep_it = 我们自己的规则，即这个金额的商品无需寄回
citation-shop-staff_decision = 我们工作人员的决定
citation-bgb = 《德国民法典》（BGB）§ { $article }
citation-code-de-la-consommation = 《法国消费法典》（Code de la consommation）条文 { $article }
citation-directive-2011-83-eu = 欧盟《消费者权利指令》（2011/83/EU）第 { $article } 条
citation-directive--eu--2019-771 = 欧盟《货物买卖指令》(EU) 2019/771 第 { $article } 条
citation-directive--eu--2024-1799 = 欧盟《维修权指令》(EU) 2024/1799 第 { $article } 条
citation-ucc = 美国《统一商法典》（UCC）第 { $article } 条
citation-16-cfr-part-435 = 美国联邦贸易委员会（FTC）《邮购、网购和电话订购规则》（16 CFR Part 435）第 { $article } 条
citation-16-cfr-part-429 = 美国联邦贸易委员会（FTC）《冷静期规则》（16 CFR Part 429）第 { $article } 条
citation-other = { $source }，{ $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = 项
place-nos = 项
place-to = 至
place-as-drafted = 草案文本

### More around every letter, and in the letters above

heading-words = 您发给我们的内容
survey = 您对我们这次的处理满意吗？您的回答会帮助我们做得更好。
survey-link = 用一分钟告诉我们
acknowledgement-receipt = 请保留本邮件作为凭证：您已于{ $sent_day } { $sent_time } 向我们声明取消这次购买或退回商品，具体内容见下文。
answer-until = 请最迟于{ $answer_by_day }回复我们。
choose_remedy-default = 如果未能及时收到您的回复，我们会先提醒您，之后按以下方式处理：
refund_sent-routed = 支付服务商已确认您的退款：{ $total } 已于{ $paid_day }按您同意的以下方式发出：
refund_sent-routed-next = 如果过几天仍未收到款项，请回复本邮件，我们会跟进查询。

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = 提醒：我们正在等您的回复（服务单 { $case_number }）
reminder-facts = 我们还没有收到您的回复。为了继续为您处理，我们仍需要您提供以下内容：
reminder-choice = 我们还不知道您希望选择以下哪一种：
reminder-route = 您的退款已在等待发出，但我们还不知道您希望以下列哪种方式收款：
reminder-order = 我们仍不清楚您来信所说的是哪一笔订单。
reminder-goods = 据我们了解，需要您寄回的商品尚未寄出。
reminder-goods-until = 请最迟于{ $answer_by_day }交寄包裹。如果您已经寄出，就无需再做任何事。
reminder-else-choice = 如果届时仍未收到您的回复，我们会按以下方式处理：
reminder-else-person = 如果届时仍未收到您的回复，我们的工作人员会根据已了解的情况查看您的服务单。
reminder-else-goods = 如果届时商品仍未寄出，我们的工作人员会查看这对您的服务单有什么影响。在此之前，需要等商品寄回才能办理的退款会暂缓。

article_answer-subject = 您的问题有答复了（服务单 { $case_number }）
article_answer-intro = 感谢您的提问。关于这个问题，我们的知识库是这样说明的：
article_answer-else = 如果这没有解答您的问题，请回复本邮件，我们的工作人员会帮助您。

order_asked-subject = 请问是哪一笔订单？（服务单 { $case_number }）
order_asked-unknown = 感谢您与我们联系。我们没能找到您来信所说的是哪一笔订单。
order_asked-choose = 是以下订单中的一笔吗？
order_asked-reply = 请回复本邮件，告诉我们订单号。您可以在下单时收到的确认邮件中找到它。收到后，我们会马上继续处理。

merged-subject = 您的来信已并入服务单 { $case_number }
merged-added = 您最近来信所说的，正是我们已经在为您处理的事。我们已将来信并入您的服务单 { $case_number }，这样所有内容都在一处，不会遗漏。
merged-next = 我们会以这个服务单号答复您。您无需做任何事。

case_closed-subject = 您的服务单 { $case_number } 已关闭
case_closed-closed = { $outcome ->
    [retracted] 按照您的要求，我们已撤回您的申请，并关闭了服务单。
   *[other] 您的事情已办妥，我们已关闭服务单。
}
case_closed-next = 如果还有没解决的地方，请回复本邮件，我们会重新为您处理。

### More on the way back of the goods

goods_inspected-subject = 我们已查看您的退货（服务单 { $case_number }）
goods_inspected-found = { $finding ->
    [fine] 我们已查看您寄回的物品，物品齐全。
   *[other] 我们已查看您寄回的物品，有些地方与预期不符。
}
goods_inspected-next = { $finding ->
    [fine] 您无需做任何事。
   *[other] 我们正在考虑这对您的服务单有什么影响。在扣除任何款项之前，我们会先写信告诉您。
}

pickup_missed-subject = 您的包裹未能取走（服务单 { $case_number }）
pickup_missed-missed = 您的包裹原定于{ $missed_day }上门取件，但未能取成。如果让您白等了，我们深表歉意。
pickup_refused-subject = 您的包裹无法上门取件（服务单 { $case_number }）
pickup_refused-refused = 很抱歉，承运商无法上门取走您的包裹。
pickup-by-yourself = 我们发给您的退货标签仍然有效：您可以自己把包裹交给承运商。寄回商品的截止日期不变。
pickup-again = 如果您不方便，请回复本邮件，我们的工作人员会另想办法。

return_expired-subject = 您的退货期限已过（服务单 { $case_number }）
return_expired-late = 商品本应最迟于{ $send_back_by }寄回。据我们了解，商品尚未寄出。
return_expired-sent = 您已经寄出了吗？如果是，请回复本邮件，附上承运商的寄件凭证或物流单号，这样就没有问题了。
return_expired-next = 如果还没有寄出，请告诉我们是什么原因。我们的工作人员正在查看您的服务单，并会写信告诉您接下来怎么办。在此之前，我们不会作出对您不利的决定。

### What we send

replacement_ordered-subject = 已为您预留商品（服务单 { $case_number }）
replacement_ordered-reserved = 好消息：要寄给您的商品有货，我们的仓库已为您预留。
replacement_ordered-by = 商品最迟于{ $due_day }送到您手中。
replacement_ordered-then = 包裹寄出后，我们会马上写信告诉您。

replacement_shipped-subject = 您的包裹已寄出（服务单 { $case_number }）
replacement_shipped-sent = 寄给您的商品已离开我们的仓库，包裹正在途中。
shipped-by = 包裹由 { $carrier } 运送，物流单号是 { $tracking }。
replacement_shipped-next = 如果收到时有什么问题，请回复本邮件，我们会为您解决。

replacement_delivered-subject = 您的包裹已送达（服务单 { $case_number }）
replacement_delivered-arrived = 承运商告知我们，您的包裹已于{ $delivered_day }送达。
replacement_delivered-next = 如果您没有收到包裹，或商品有什么问题，请回复本邮件，我们会为您处理。

replacement_failed-subject = 我们无法将商品寄给您（服务单 { $case_number }）
replacement_failed-why = { $reason ->
    [out_of_stock] 很抱歉，我们原本要寄给您的商品已经没有库存。
   *[other] 很抱歉，我们原本要寄给您的商品无法送到您手中。
}
another-remedy = 您的权利不受影响。我们正在决定改用哪种方式为您解决，并会马上写信告诉您。您无需做任何事。

### The repair

repair_received-subject = 您的商品已送到维修中心（服务单 { $case_number }）
repair_received-arrived = 您的商品已于{ $received_day }送到我们的维修中心，正在那里检查。
repair_received-by = 商品最迟于{ $due_day }回到您手中。商品寄回时，我们会马上写信告诉您。

repair_quoted-subject = 关于您的维修费用（服务单 { $case_number }）
repair_quoted-cost = 我们的维修中心已检查您的商品。维修中心认为，这次维修不在质保范围内，费用为 { $cost }。
repair_quoted-next = 未经您同意，我们不会收取任何费用。我们的工作人员正在核实这一看法，并会写信告诉您。

repair_shipped-subject = 您的商品已在寄回途中（服务单 { $case_number }）
repair_shipped-outcome = { $outcome ->
    [fixed] 您的商品已经修好，正在寄回给您的途中。
   *[other] 我们的维修中心没能修好您的商品，商品正在寄回给您的途中。
}
repair_shipped-then = 收到后请试用一下。如果问题再次出现，请告诉我们。

repair_returned-subject = 您维修的商品已送达（服务单 { $case_number }）
repair_returned-arrived = 承运商告知我们，您维修的商品已于{ $returned_day }送达。
repair_returned-next = 如果问题再次出现，请回复本邮件：届时您可能有权选择再次维修以外的解决方式。

repair_failed-subject = 您的商品无法修好（服务单 { $case_number }）
repair_failed-why = 很抱歉，我们的维修中心检查后认为，您的商品无法修好。

### Another way for the money, and goods that are late

route_asked-subject = 您的退款：请问可以用哪种方式退给您？（服务单 { $case_number }）
route_asked-closed = 您的退款未能按原付款方式退回，因为该付款方式已经关闭。
route_asked-choose = 请回复本邮件，告诉我们您同意以下哪一种方式：
route_asked-safe = 未经您同意，我们不会改用其他方式付款。在此之前，我们会为您全额保留这笔款项。

rerouted-subject = 您的退款将改用其他方式（服务单 { $case_number }）
rerouted-now = 感谢您的回复。按照您的同意，退款现在将以下列方式退给您：
rerouted-next = 退款得到确认后，我们会马上写信告诉您。您无需做任何事。

goods_at_risk-subject = 关于您的送达日期（服务单 { $case_number }）
goods_at_risk-not-yet = { $clock ->
    [repair] 我们答应过最迟于{ $due_day }将修好的商品送回您手中。目前商品还没有送达，与其让您自己发现，我们更愿意主动告诉您。
   *[other] 我们答应过最迟于{ $due_day }将商品送到您手中。目前商品还没有送达，与其让您自己发现，我们更愿意主动告诉您。
}
goods_at_risk-next = 这个日期仍然有效：我们正尽一切努力按时送达。一有消息，我们就写信告诉您。您无需做任何事。

route-store_credit = 购物抵用金，可在下次购物时使用
route-payout_link = 收款链接，您可以通过链接将款项收到您选定的账户
route-bank_transfer = 转账到您的银行账户
route-other = 与您商定的其他方式

### More for our own people

staff_chargeback-subject = 拒付：服务单 { $case_number }
staff_chargeback-noted = 银行正在就服务单 { $case_number } 追回 { $amount }（拒付编号 { $reference }）。在此期间，这笔付款不再办理退款。
staff_chargeback-overlap = 其中 { $overlap } 已经退款，或可能正在退款途中。
staff_chargeback-by = 向银行提交申辩的截止时间是{ $respond_by_day } { $respond_by_time }。
staff_chargeback-act = 证据已列在服务单中：aftersales cases show { $case_number }
