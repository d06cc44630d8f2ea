# Vietnamese. One file per language; amounts, dates and times are already written the local way.

### Around every letter

greeting = Kính chào Quý khách,
greeting-named = Kính chào Quý khách { $name },
staff-greeting = Chào bạn,
heading-items = Hàng hóa liên quan
heading-split = Chi tiết số tiền
heading-next = Các bước tiếp theo
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Mở nhãn trả hàng
case-number = Mã hồ sơ của Quý khách là { $case_number }. Xin vui lòng ghi mã này mỗi khi Quý khách liên hệ với chúng tôi về việc này.
closing = Trân trọng
staff-closing = Được gửi bởi bộ phận hậu mãi của

### The case

acknowledgement-subject = Chúng tôi đã nhận được tin nhắn của Quý khách (hồ sơ { $case_number })
acknowledgement-order = Cảm ơn Quý khách đã liên hệ với chúng tôi về đơn hàng { $order }. Chúng tôi đã nhận được tin nhắn và đã mở hồ sơ để xử lý.
acknowledgement-no-order = Cảm ơn Quý khách đã liên hệ với chúng tôi. Chúng tôi đã nhận được tin nhắn và đã mở hồ sơ để xử lý.
acknowledgement-decision = Chúng tôi đang xem xét quyền lợi của Quý khách và sẽ báo quyết định chậm nhất lúc { $decide_by_time } ngày { $decide_by_day }. Từ nay đến lúc đó, Quý khách không cần làm gì.
acknowledgement-person = Nhân viên của chúng tôi sẽ đọc tin nhắn và trả lời Quý khách chậm nhất lúc { $answer_by_time } ngày { $answer_by_day }.
acknowledgement-open = Chúng tôi đang tìm đơn hàng mà Quý khách nhắc đến. Ngay khi tìm thấy, chúng tôi sẽ xem xét quyền lợi của Quý khách và liên hệ lại. Nếu cần thêm thông tin, chúng tôi sẽ hỏi Quý khách.

with_person-subject = Nhân viên của chúng tôi đang xem xét hồ sơ { $case_number } của Quý khách
with_person-reads = Trường hợp của Quý khách cần có người trực tiếp xem xét. Vì vậy, một nhân viên của chúng tôi đã tiếp nhận và đang đọc mọi thông tin Quý khách đã gửi.
with_person-by = Quý khách sẽ nhận được câu trả lời chậm nhất lúc { $answer_by_time } ngày { $answer_by_day }. Từ nay đến lúc đó, Quý khách không cần làm gì.
with_person-open = Chúng tôi sẽ liên hệ với Quý khách ngay khi hồ sơ được xem xét xong. Từ nay đến lúc đó, Quý khách không cần làm gì.

staff_answer-subject = Trả lời của chúng tôi về hồ sơ { $case_number } của Quý khách
staff_answer-intro = Nhân viên của chúng tôi đã xem xét hồ sơ và gửi đến Quý khách câu trả lời sau:
staff_answer-reply = Nếu còn điều gì chưa rõ, Quý khách chỉ cần trả lời thư này, chúng tôi sẽ tiếp tục hỗ trợ.

facts_asked-subject = Chúng tôi cần thêm thông tin cho hồ sơ { $case_number }
facts_asked-need = Để có thể tiếp tục xử lý hồ sơ, chúng tôi cần Quý khách cung cấp:
facts_asked-reply = Xin vui lòng trả lời thư này. Chỉ cần mã hồ sơ là chúng tôi tìm được mọi thông tin còn lại.
facts_asked-then-by = Khi đã có câu trả lời của Quý khách, chúng tôi sẽ báo quyết định chậm nhất lúc { $decide_by_time } ngày { $decide_by_day }.
facts_asked-then = Ngay khi có câu trả lời của Quý khách, chúng tôi sẽ quyết định và gửi thư cho Quý khách.

### The decision

refused-subject = Quyết định của chúng tôi về hồ sơ { $case_number } của Quý khách
refused-decided = Chúng tôi đã xem xét kỹ yêu cầu của Quý khách. Rất tiếc, chúng tôi không thể đáp ứng yêu cầu này và muốn Quý khách biết rõ lý do.
refused-law = Quyết định của chúng tôi dựa trên: { $citations }.
refused-alternatives = Những gì Quý khách vẫn có thể làm:
refused-object = Nếu Quý khách cho rằng chúng tôi hiểu sai điều gì, xin trả lời thư này để cho chúng tôi biết. Nhân viên của chúng tôi sẽ xem lại hồ sơ của Quý khách.

choose_remedy-subject = Quyền lựa chọn thuộc về Quý khách (hồ sơ { $case_number })
choose_remedy-entitled = Chúng tôi đã xem xét yêu cầu. Yêu cầu của Quý khách là chính đáng, và Quý khách được chọn cách giải quyết.
choose_remedy-options = Xin vui lòng trả lời thư này và cho biết Quý khách muốn chọn cách nào:
choose_remedy-then = Ngay khi biết lựa chọn của Quý khách, chúng tôi sẽ xác nhận và thông báo các mốc thời gian kèm theo.

approved-subject = Yêu cầu của Quý khách đã được chấp thuận (hồ sơ { $case_number })
approved-refund = Chúng tôi đã xem xét và chấp thuận yêu cầu của Quý khách: Quý khách sẽ được hoàn lại { $total }.
approved-remedy = { $remedy ->
    [replacement] Chúng tôi đã xem xét và chấp thuận yêu cầu của Quý khách: Quý khách sẽ nhận được sản phẩm thay thế.
    [replacement_shipment] Chúng tôi đã xem xét và chấp thuận yêu cầu của Quý khách: chúng tôi sẽ gửi lại hàng cho Quý khách.
    [repair] Chúng tôi đã xem xét và chấp thuận yêu cầu của Quý khách: chúng tôi sẽ cho sửa chữa sản phẩm cho Quý khách.
    [exchange] Chúng tôi đã xem xét và chấp thuận yêu cầu của Quý khách: chúng tôi sẽ đổi hàng cho Quý khách.
    [store_credit] Chúng tôi đã xem xét và chấp thuận yêu cầu của Quý khách: Quý khách sẽ nhận được một khoản tín dụng cho lần mua hàng tiếp theo.
   *[other] Chúng tôi đã xem xét và chấp thuận yêu cầu của Quý khách.
}
split-goods = Tiền hàng: { $goods }
split-delivery = Phí giao hàng: { $delivery }
split-deduction = Khấu trừ: { $deduction }
approved-return-seller = Xin vui lòng gửi trả hàng cho chúng tôi. Chúng tôi chịu chi phí trả hàng: Quý khách sẽ nhận được nhãn trả hàng và, nếu đơn vị vận chuyển đến lấy hàng, ngày lấy hàng.
approved-return-customer = Xin vui lòng gửi trả hàng cho chúng tôi. Chúng tôi sẽ gửi nhãn trả hàng cho Quý khách. Chi phí gửi trả do Quý khách chịu.
approved-return-none = Quý khách không cần gửi trả hàng.
approved-return-needed = Xin vui lòng gửi trả hàng cho chúng tôi. Chúng tôi sẽ gửi nhãn trả hàng cho Quý khách.
approved-send-back-by = Xin vui lòng giao kiện hàng để gửi đi chậm nhất vào ngày { $send_back_by }.
approved-pay-by = Chúng tôi sẽ hoàn tiền cho Quý khách chậm nhất vào ngày { $due_on }, qua phương thức thanh toán Quý khách đã dùng khi đặt hàng.
approved-pay-soon = Chúng tôi sẽ hoàn tiền cho Quý khách không chậm trễ, qua phương thức thanh toán Quý khách đã dùng khi đặt hàng, và sẽ xác nhận với Quý khách.
approved-pay-on_goods = Chúng tôi sẽ hoàn tiền ngay khi nhận lại hàng và sẽ xác nhận ngày hoàn tiền với Quý khách.
approved-pay-on_goods_or_proof = Chúng tôi sẽ hoàn tiền ngay khi nhận lại hàng hoặc ngay khi Quý khách cho chúng tôi thấy hàng đã được gửi đi, tùy việc nào đến trước.
approved-pay-on_inspection = Chúng tôi sẽ hoàn tiền ngay khi nhận lại và kiểm tra xong hàng, và sẽ xác nhận ngày hoàn tiền với Quý khách.
approved-pay-latest = Nếu đến lúc đó việc này đã hoàn tất, chúng tôi sẽ hoàn tiền cho Quý khách chậm nhất vào ngày { $due_on }.
approved-remedy-next = Chúng tôi đang thu xếp việc này. Nếu cần thêm thông tin, chúng tôi sẽ gửi thư cho Quý khách.
law = Căn cứ áp dụng: { $citations }.

### The way back of the goods

return_instructions-subject = Nhãn trả hàng của Quý khách đã sẵn sàng (hồ sơ { $case_number })
return_instructions-label = Nhãn trả hàng qua { $carrier } của Quý khách đã sẵn sàng. Mã theo dõi của kiện hàng trả là { $tracking }.
return_instructions-how = Xin vui lòng in nhãn, dán lên kiện hàng và giao kiện hàng cho { $carrier }. Xin giữ lại biên nhận cho đến khi hồ sơ được đóng.
return_instructions-by = Xin vui lòng giao kiện hàng để gửi đi chậm nhất vào ngày { $send_back_by }.
return_instructions-expires = Nhãn có thể dùng đến hết ngày { $expires_on }.
return_instructions-then = Chúng tôi sẽ gửi thư cho Quý khách ngay khi nhận được kiện hàng.

pickup_booked-subject = Đã đặt lịch lấy hàng cho Quý khách (hồ sơ { $case_number })
pickup_booked-day = { $carrier } sẽ đến lấy kiện hàng của Quý khách vào { $window_from_weekday }, trong khoảng từ { $window_from_time } đến { $window_to_time }.
pickup_booked-days = { $carrier } sẽ đến lấy kiện hàng của Quý khách trong khoảng từ { $window_from_time }, { $window_from_weekday } đến { $window_to_time }, { $window_to_weekday }.
pickup_booked-ready = Xin vui lòng đóng gói và chuẩn bị sẵn kiện hàng trước lúc đó. Mã lấy hàng là { $reference }.
pickup_booked-then = Chúng tôi sẽ gửi thư cho Quý khách ngay khi nhận được kiện hàng.

goods_received-subject = Hàng trả của Quý khách đã đến nơi (hồ sơ { $case_number })
goods_received-arrived = Chúng tôi đã nhận được hàng trả của Quý khách vào ngày { $received_day }. Cảm ơn Quý khách đã gửi.
goods_received-inspect = Chúng tôi đang kiểm tra hàng vừa nhận. Nếu việc hoàn tiền còn chờ bước này, chúng tôi sẽ gửi thư báo ngày hoàn tiền ngay khi kiểm tra xong. Quý khách không cần làm gì.

### The money

refund_released-subject = Khoản hoàn tiền của Quý khách đã được duyệt chi (hồ sơ { $case_number })
refund_released-checked = Chúng tôi đã có đủ mọi thứ cần chờ: khoản hoàn tiền { $total } của Quý khách đã được duyệt chi.
refund_released-by = Chúng tôi sẽ hoàn tiền cho Quý khách chậm nhất vào ngày { $due_on }, qua phương thức thanh toán Quý khách đã dùng khi đặt hàng.
refund_released-soon = Chúng tôi sẽ hoàn tiền cho Quý khách không chậm trễ, qua phương thức thanh toán Quý khách đã dùng khi đặt hàng.
refund_released-confirm = Chúng tôi sẽ gửi thư cho Quý khách ngay khi đơn vị thanh toán xác nhận việc hoàn tiền.

refund_sent-subject = Khoản hoàn tiền của Quý khách đã được gửi đi (hồ sơ { $case_number })
refund_sent-paid = Đơn vị thanh toán đã xác nhận việc hoàn tiền: { $total } đã được chuyển lại cho Quý khách vào ngày { $paid_day }, qua phương thức thanh toán Quý khách đã dùng khi đặt hàng.
refund_sent-by_bank = Ngân hàng của Quý khách đã hoàn { $total } cho Quý khách vào { $paid_day }. Như vậy Quý khách đã nhận đủ những gì được hưởng; chúng tôi không hoàn lần thứ hai.
refund_sent-reference = Nếu ngân hàng hỏi, mã tham chiếu của giao dịch là { $arn }.
refund_sent-bank = Tùy theo ngân hàng, có thể mất vài ngày Quý khách mới thấy số tiền trong tài khoản. Quý khách không cần làm gì. Nếu không thấy tiền, xin trả lời thư này, chúng tôi sẽ kiểm tra.

refund_delayed_by_person-subject = Khoản hoàn tiền của Quý khách cần thêm chút thời gian (hồ sơ { $case_number })
refund_delayed_by_person-why = Chúng tôi chưa thể hoàn tiền cho Quý khách theo cách thông thường. Chúng tôi xin lỗi vì sự chậm trễ này.
refund_delayed_by_person-next = Một nhân viên của chúng tôi đã tiếp nhận và đang lo để Quý khách nhận được tiền. Chúng tôi sẽ gửi thư ngay khi có tin mới. Quý khách không cần làm gì.

promise_at_risk-subject = Về ngày hoàn tiền của Quý khách (hồ sơ { $case_number })
promise_at_risk-not-yet = Chúng tôi đã hứa hoàn tiền cho Quý khách chậm nhất vào ngày { $due_day }. Việc này chưa hoàn tất, và chúng tôi muốn chủ động báo trước thay vì để Quý khách tự phát hiện.
promise_at_risk-next = Ngày đã hứa vẫn giữ nguyên: chúng tôi đang làm mọi việc để hoàn tất chậm nhất vào ngày { $due_day }. Chúng tôi sẽ gửi thư ngay khi việc hoàn tiền được xác nhận. Quý khách không cần làm gì.

promise_broken-subject = Chúng tôi đã không giữ đúng lời hứa (hồ sơ { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] Chúng tôi đã hứa rằng hàng gửi cho Quý khách sẽ đến nơi chậm nhất vào ngày { $due_day } nhưng đã không giữ đúng lời hứa đó. Chúng tôi thành thật xin lỗi Quý khách.
    [repair] Chúng tôi đã hứa rằng Quý khách sẽ nhận lại sản phẩm đã sửa chữa chậm nhất vào ngày { $due_day } nhưng đã không giữ đúng lời hứa đó. Chúng tôi thành thật xin lỗi Quý khách.
    [refund] Chúng tôi đã hứa hoàn tiền cho Quý khách chậm nhất vào ngày { $due_day } nhưng đã không giữ đúng lời hứa đó. Chúng tôi thành thật xin lỗi Quý khách.
   *[other] Chúng tôi đã hứa báo quyết định cho Quý khách chậm nhất lúc { $due_time } ngày { $due_day } nhưng đã không giữ đúng lời hứa đó. Chúng tôi thành thật xin lỗi Quý khách.
}
promise_broken-next = Một nhân viên của chúng tôi đã được báo và đang xử lý hồ sơ của Quý khách. Chúng tôi sẽ gửi thư ngay khi việc này được giải quyết xong. Quý khách không cần làm gì.

### For our own people

staff_promise_at_risk-subject = Lời hứa có nguy cơ trễ hạn: hồ sơ { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] Việc hoàn tiền của hồ sơ { $case_number } được hứa chậm nhất lúc { $due_time } ngày { $due_day } và vẫn chưa thành công.
    [decision] Quyết định cho hồ sơ { $case_number } được hứa chậm nhất lúc { $due_time } ngày { $due_day } và vẫn chưa được đưa ra.
    [human_answer] Câu trả lời của nhân viên cho hồ sơ { $case_number } được hứa chậm nhất lúc { $due_time } ngày { $due_day } và vẫn chưa có.
    [return_offer] Nhãn trả hàng hoặc lịch lấy hàng của hồ sơ { $case_number } được hứa chậm nhất lúc { $due_time } ngày { $due_day } và vẫn chưa có.
    [inspection] Việc kiểm tra hàng của hồ sơ { $case_number } được hứa chậm nhất lúc { $due_time } ngày { $due_day } và vẫn chưa thực hiện.
   *[other] Một lời hứa trong hồ sơ { $case_number } đến hạn lúc { $due_time } ngày { $due_day } và vẫn chưa được thực hiện.
}
staff_promise_at_risk-act = Vui lòng xem trước hạn đó: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = hoàn lại tiền
remedy-replacement = sản phẩm thay thế
remedy-replacement_shipment = gửi lại đúng món hàng đó
remedy-repair = sửa chữa
remedy-exchange = đổi hàng
remedy-price_reduction = giữ lại hàng và được hoàn một phần giá
remedy-store_credit = khoản tín dụng cho lần mua hàng tiếp theo
remedy-withdraw_and_reorder = gửi trả hàng và đặt lại đơn mới
remedy-keep_with_compensation = giữ lại hàng và nhận một khoản bồi thường
remedy-other = cách giải quyết khác; xin cho chúng tôi biết mong muốn của Quý khách

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Sản phẩm được niêm phong vì lý do sức khỏe hoặc vệ sinh, và niêm phong đã bị mở sau khi giao. Quyền đổi ý không áp dụng cho loại hàng này.
explanation-excluded_media = Sản phẩm là bản ghi âm, ghi hình hoặc phần mềm có niêm phong, và niêm phong đã bị mở sau khi giao. Quyền đổi ý không áp dụng cho loại hàng này.
explanation-excluded_custom_made = Sản phẩm được làm theo yêu cầu riêng của Quý khách. Quyền đổi ý không áp dụng cho loại hàng này.
explanation-excluded_perishable = Sản phẩm thuộc loại mau hỏng. Quyền đổi ý không áp dụng cho loại hàng này.
explanation-no_right = Trong trường hợp này, không có luật nào cho quyền trả hàng vì đổi ý. Điều được áp dụng là cam kết riêng của cửa hàng.
explanation-business_buyer = Quyền đổi ý bảo vệ người tiêu dùng. Đơn hàng của Quý khách được đặt với tư cách doanh nghiệp.
explanation-promise_over = Chúng tôi cam kết nhận lại hàng, và với đơn hàng của Quý khách, cam kết đó đã hết hạn vào ngày { $why_last_day }. Yêu cầu của Quý khách được gửi đến sau ngày đó.
explanation-promise_over-without = Chúng tôi cam kết nhận lại hàng, và với đơn hàng của Quý khách, cam kết đó đã hết hạn khi chúng tôi nhận được yêu cầu.
explanation-promise_excludes = Khi Quý khách đặt hàng, sản phẩm này đã được ghi rõ là không được trả lại.
explanation-no_promise = Chúng tôi không có cam kết riêng về việc nhận lại loại hàng này.
explanation-withdrawal_too_late = Thời hạn để Quý khách đổi ý đã kết thúc vào ngày { $why_last_day }. Yêu cầu của Quý khách được gửi đến sau ngày đó.
explanation-withdrawal_too_late-without = Thời hạn để Quý khách đổi ý đã kết thúc khi chúng tôi nhận được yêu cầu.
explanation-too_late = Thời hạn để Quý khách trả hàng đã kết thúc vào ngày { $why_last_day }. Yêu cầu của Quý khách được gửi đến sau ngày đó.
explanation-too_late-without = Thời hạn để Quý khách trả hàng đã kết thúc khi chúng tôi nhận được yêu cầu.
explanation-goods_used = Sản phẩm đã qua sử dụng, trong khi chỉ hàng chưa sử dụng mới được trả lại.
explanation-excluded_press = Sản phẩm là báo, tạp chí hoặc ấn phẩm tương tự. Quyền đổi ý không áp dụng cho loại hàng này.
explanation-excluded_announced = Khi đặt hàng, Quý khách đã được thông báo rằng sản phẩm này không được trả lại và đã đồng ý với điều đó. Quyền đổi ý không áp dụng cho loại hàng này.
explanation-not_intact = Sản phẩm không còn nguyên trạng như khi giao. Luật áp dụng ở đây chỉ cho phép trả hàng còn nguyên trạng như vậy.
explanation-small_seller = Luật áp dụng ở đây chỉ cho quyền đổi ý đối với người bán lớn. Người bán nhỏ được miễn, và người bán sản phẩm cho Quý khách thuộc nhóm này.
explanation-own_term_shown = Chúng tôi có quy định trả hàng riêng và đã cho Quý khách xem trước khi đặt hàng. Luật áp dụng ở đây cho phép quy định như vậy thay thế quyền đổi ý.
explanation-no_breach = Luật áp dụng ở đây chỉ cho quyền hủy hợp đồng khi người bán vi phạm nghĩa vụ cung cấp thông tin hoặc nghĩa vụ giao hợp đồng cho Quý khách. Chúng tôi không thấy có vi phạm nào như vậy.
explanation-caused_by_customer = Theo những gì chúng tôi biết, lỗi này chưa có khi hàng đến tay Quý khách mà xuất hiện sau đó, khi hàng ở chỗ Quý khách. Người bán không phải chịu trách nhiệm về lỗi như vậy.
explanation-sound_at_delivery = Theo những gì chúng tôi biết, hàng không có lỗi khi đến tay Quý khách. Người bán chỉ phải chịu trách nhiệm về những lỗi đã có vào lúc đó.
explanation-guarantee_over = Lỗi chỉ xuất hiện sau khi đã hết thời gian người bán phải chịu trách nhiệm về lỗi của hàng.
explanation-claim_barred = Ngày cuối cùng để yêu cầu giải quyết lỗi này là ngày { $why_last_day }. Yêu cầu của Quý khách được gửi đến sau ngày đó.
explanation-claim_barred-without = Thời hạn để yêu cầu giải quyết lỗi này đã kết thúc khi chúng tôi nhận được yêu cầu.
explanation-complained_late = Lỗi của hàng phải được báo trong một thời hạn nhất định, và thời hạn đó đã kết thúc vào ngày { $why_last_day }. Tin nhắn của Quý khách được gửi đến sau ngày đó.
explanation-complained_late-without = Lỗi của hàng phải được báo trong một thời hạn nhất định, và thời hạn đó đã kết thúc khi chúng tôi nhận được tin nhắn của Quý khách.
explanation-own_carrier = Hàng đã được giao cho đơn vị vận chuyển do Quý khách tự chọn và không nằm trong số chúng tôi giới thiệu. Kể từ lúc đó, theo luật, rủi ro trên đường vận chuyển thuộc về người mua.
explanation-not_due_yet = Hàng chưa bị trễ: thời hạn giao hàng kéo dài đến ngày { $why_due_on }.
explanation-not_due_yet-without = Hàng chưa bị trễ: thời hạn giao hàng vẫn còn.
explanation-grace_runs = Hàng đang bị trễ. Tuy nhiên, luật áp dụng ở đây vẫn cho người bán thêm thời gian để giao, đến ngày { $why_due_on }. Chỉ sau ngày đó mới có thể chấm dứt hợp đồng.
explanation-grace_runs-without = Hàng đang bị trễ. Tuy nhiên, luật áp dụng ở đây vẫn cho người bán thêm một ít thời gian để giao; chỉ sau đó mới có thể chấm dứt hợp đồng.
explanation-force_majeure = Hàng lẽ ra phải đến chậm nhất vào ngày { $why_due_on } nhưng bị trễ vì một sự việc nằm ngoài tầm kiểm soát của người bán. Luật áp dụng ở đây chấp nhận sự chậm trễ như vậy.
explanation-force_majeure-without = Hàng bị trễ vì một sự việc nằm ngoài tầm kiểm soát của người bán. Luật áp dụng ở đây chấp nhận sự chậm trễ như vậy.
explanation-delay_notice = Hàng lẽ ra phải đến chậm nhất vào ngày { $why_due_on }, và Quý khách đã được báo kịp thời rằng hàng sẽ đến muộn hơn. Luật áp dụng ở đây chấp nhận sự chậm trễ đã được báo trước như vậy.
explanation-delay_notice-without = Quý khách đã được báo kịp thời rằng hàng sẽ đến muộn hơn. Luật áp dụng ở đây chấp nhận sự chậm trễ đã được báo trước như vậy.
explanation-already_delivered = Hàng đã được giao. Dù hàng đến muộn, hợp đồng không còn có thể chấm dứt vì lý do đó.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = Quyền đổi ý không áp dụng cho sản phẩm này.
explanation-withdrawal-refused_late = Thời hạn để Quý khách đổi ý đã kết thúc khi chúng tôi nhận được yêu cầu.
explanation-withdrawal-no_right = Trong trường hợp này, cả luật lẫn cam kết riêng của chúng tôi đều không cho quyền trả lại sản phẩm.
explanation-exchange-refused_excluded = Chúng tôi chỉ có thể đổi những sản phẩm cũng được phép trả lại, và sản phẩm này không thuộc diện đó.
explanation-exchange-refused_late = Chúng tôi chỉ có thể đổi những sản phẩm còn được phép trả lại, và thời hạn đó đã kết thúc khi chúng tôi nhận được yêu cầu.
explanation-exchange-no_right = Trong trường hợp này, cả luật lẫn cam kết riêng của chúng tôi đều không cho quyền trả lại hoặc đổi sản phẩm.
explanation-guarantee-refused_cause = Người bán chỉ phải chịu trách nhiệm về những lỗi đã có khi hàng đến tay Quý khách, và theo những gì chúng tôi biết thì lỗi này không thuộc trường hợp đó.
explanation-guarantee-refused_late = Thời gian người bán phải chịu trách nhiệm về lỗi này đã kết thúc.
explanation-guarantee-refused_risk = Hàng bị hư hại trên đường vận chuyển, vào thời điểm mà theo luật rủi ro đó không còn thuộc về người bán.
explanation-delivery-not_due = Thời hạn giao hàng vẫn còn.
explanation-delivery-excused = Hàng bị trễ, nhưng luật chấp nhận sự chậm trễ trong trường hợp này.
explanation-delivery-delivered = Hàng đã được giao, và hợp đồng không còn có thể chấm dứt vì lý do hàng đến muộn.
explanation-delivery-refused_risk = Hàng gặp sự cố trên đường vận chuyển, vào thời điểm mà theo luật rủi ro đó không còn thuộc về người bán.
explanation-staff-refused = Nhân viên của chúng tôi đã xem xét hồ sơ của Quý khách và đưa ra quyết định này.
explanation-other = Các quy định áp dụng cho đơn hàng của Quý khách không cho phép điều Quý khách yêu cầu.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Nếu hàng có lỗi hoặc không đúng mô tả, xin cho chúng tôi biết: người bán có trách nhiệm khắc phục, bất kể những điều khác.
alternative-commercial_guarantee = Chế độ bảo hành đi kèm sản phẩm không bị ảnh hưởng; Quý khách vẫn có thể yêu cầu bảo hành.
alternative-ask_the_shop = Trả lời thư này để đề nghị chúng tôi linh động giải quyết: nhân viên của chúng tôi sẽ xem xét.
alternative-withdrawal = Quý khách có thể hủy hợp đồng mà không cần nêu lý do khi thời hạn vẫn còn; chỉ cần báo cho chúng tôi.
alternative-wait_for_delivery = Xin vui lòng chờ đến ngày { $why_due_on }. Nếu đến lúc đó hàng vẫn chưa tới, xin liên hệ lại với chúng tôi.
alternative-wait_for_delivery-without = Xin vui lòng chờ thêm một chút. Nếu đến ngày đã hẹn hàng vẫn chưa tới, xin liên hệ lại với chúng tôi.
alternative-cancel_before_shipping = Quý khách có thể không chấp nhận việc giao muộn và hủy đơn khi hàng chưa được gửi đi, chậm nhất vào ngày { $why_due_on }; chỉ cần báo cho chúng tôi.
alternative-cancel_before_shipping-without = Quý khách có thể không chấp nhận việc giao muộn và hủy đơn khi hàng chưa được gửi đi; chỉ cần báo cho chúng tôi.
alternative-other = Viết cho chúng tôi biết điều gì sẽ giúp được Quý khách; nhân viên của chúng tôi sẽ xem có thể làm gì.

### What we may ask for

ask-order_ref = mã đơn hàng của Quý khách
ask-request-ground = sự việc đã xảy ra, hoặc điều Quý khách muốn chúng tôi làm
ask-request-wanted = điều Quý khách muốn chúng tôi làm cho mình
ask-request-lines = Quý khách đang nói đến sản phẩm nào và số lượng bao nhiêu
ask-request-lines-condition-seal_broken = niêm phong của sản phẩm có còn nguyên không
ask-request-lines-condition-used = Quý khách đã sử dụng sản phẩm chưa
ask-request-lines-condition-used_on = ngày Quý khách sử dụng sản phẩm lần đầu
ask-request-lines-condition-damaged = sản phẩm có bị hư hại không, kèm ảnh nếu có
ask-request-lines-condition-complete = mọi thứ đi kèm sản phẩm có còn đầy đủ không
ask-request-lines-condition-tags_attached = nhãn mác có còn gắn trên sản phẩm không
ask-request-nonconformity = sản phẩm gặp vấn đề gì, kèm ảnh nếu có thể
ask-request-nonconformity-kind = sản phẩm gặp vấn đề gì, kèm ảnh nếu có thể
ask-request-nonconformity-appeared_on = lỗi xuất hiện từ khi nào
ask-request-nonconformity-noticed_on = ngày Quý khách nhận thấy vấn đề
ask-request-nonconformity-present_at_delivery = lỗi đã có sẵn khi hàng đến hay chưa
ask-request-nonconformity-customer_caused = nguyên nhân gây ra lỗi, theo những gì Quý khách biết
ask-request-nonconformity-severity = lỗi ảnh hưởng thế nào đến việc sử dụng sản phẩm
ask-request-nonconformity-repairable = ảnh chụp lỗi, để chúng tôi xem có sửa được không
ask-request-evidence = ảnh chụp sản phẩm và kiện hàng
ask-order-delivery-parcels-delivered_at = ngày Quý khách nhận được kiện hàng
ask-order-delivery-parcels-status = Quý khách đã nhận được kiện hàng chưa
ask-other = bất cứ điều gì giúp chúng tôi hiểu sự việc, ví dụ như hình ảnh

### What a decision rests on, in plain words where it is our own

citation-shop-policy = cam kết riêng của chúng tôi với khách hàng, áp dụng cho đơn hàng của Quý khách
citation-shop-policy-keep_it = quy định riêng của chúng tôi rằng hàng có giá trị như vậy không cần gửi trả
citation-shop-staff_decision = quyết định của nhân viên chúng tôi
citation-bgb = Bộ luật Dân sự Đức (BGB), Điều { $article }
citation-code-de-la-consommation = Bộ luật Tiêu dùng Pháp (Code de la consommation), Điều { $article }
citation-directive-2011-83-eu = Chỉ thị của EU về quyền của người tiêu dùng (2011/83/EU), Điều { $article }
citation-directive--eu--2019-771 = Chỉ thị của EU về mua bán hàng hóa ((EU) 2019/771), Điều { $article }
citation-directive--eu--2024-1799 = Chỉ thị của EU về quyền được sửa chữa ((EU) 2024/1799), Điều { $article }
citation-ucc = Bộ luật Thương mại Thống nhất của Hoa Kỳ (UCC), mục { $article }
citation-16-cfr-part-435 = Quy tắc của FTC (Hoa Kỳ) về đặt hàng qua thư, internet hoặc điện thoại (16 CFR Part 435), mục { $article }
citation-16-cfr-part-429 = Quy tắc của FTC (Hoa Kỳ) về thời gian cân nhắc lại (16 CFR Part 429), mục { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = số
place-nos = số
place-to = đến
place-as-drafted = theo bản dự thảo

### More for the letters above

heading-words = Nội dung Quý khách đã gửi cho chúng tôi
survey = Quý khách có hài lòng với cách chúng tôi xử lý việc này không? Câu trả lời của Quý khách giúp chúng tôi phục vụ tốt hơn.
survey-link = Cho chúng tôi biết ý kiến trong một phút
acknowledgement-receipt = Xin Quý khách giữ lại thư này làm biên nhận: vào lúc { $sent_time } ngày { $sent_day }, Quý khách đã tuyên bố với chúng tôi việc rút lại giao dịch mua hoặc trả hàng, với nội dung nêu dưới đây.
answer-until = Xin vui lòng trả lời chậm nhất vào ngày { $answer_by_day }.
choose_remedy-default = Nếu không nhận được câu trả lời đúng hạn, chúng tôi sẽ nhắc Quý khách, sau đó sẽ tiến hành theo cách này:
refund_sent-routed = Đơn vị thanh toán đã xác nhận việc hoàn tiền: { $total } đã được gửi cho Quý khách vào ngày { $paid_day }, theo cách Quý khách đã đồng ý:
refund_sent-routed-next = Nếu sau vài ngày Quý khách vẫn chưa nhận được tiền, xin trả lời thư này, chúng tôi sẽ kiểm tra.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Nhắc Quý khách: chúng tôi đang chờ hồi âm (hồ sơ { $case_number })
reminder-facts = Chúng tôi chưa nhận được hồi âm của Quý khách. Để có thể tiếp tục xử lý hồ sơ, chúng tôi vẫn cần Quý khách cung cấp:
reminder-choice = Chúng tôi chưa biết Quý khách muốn chọn cách nào sau đây:
reminder-route = Khoản hoàn tiền đang chờ Quý khách: chúng tôi chưa biết Quý khách muốn nhận tiền theo cách nào sau đây:
reminder-order = Chúng tôi vẫn chưa biết tin nhắn của Quý khách nói về đơn hàng nào.
reminder-goods = Theo những gì chúng tôi biết, hàng mà Quý khách cần gửi trả vẫn chưa được gửi đi.
reminder-goods-until = Xin vui lòng giao kiện hàng để gửi đi chậm nhất vào ngày { $answer_by_day }. Nếu đã giao rồi, Quý khách không cần làm gì thêm.
reminder-else-choice = Nếu đến lúc đó vẫn chưa nhận được hồi âm, chúng tôi sẽ tiến hành theo cách này:
reminder-else-person = Nếu đến lúc đó vẫn chưa nhận được hồi âm, nhân viên của chúng tôi sẽ xem xét hồ sơ dựa trên những gì đã có.
reminder-else-goods = Nếu đến lúc đó hàng vẫn chưa được gửi đi, nhân viên của chúng tôi sẽ xem điều đó ảnh hưởng thế nào đến hồ sơ của Quý khách. Nếu việc hoàn tiền còn chờ hàng, khoản tiền đó sẽ tạm giữ cho đến lúc ấy.

article_answer-subject = Câu trả lời cho thắc mắc của Quý khách (hồ sơ { $case_number })
article_answer-intro = Cảm ơn câu hỏi của Quý khách. Đây là nội dung về vấn đề này trong kho thông tin của chúng tôi:
article_answer-else = Nội dung này chưa giải đáp được thắc mắc của Quý khách? Xin trả lời thư này, nhân viên của chúng tôi sẽ hỗ trợ Quý khách.

order_asked-subject = Xin cho biết đơn hàng liên quan (hồ sơ { $case_number })
order_asked-unknown = Cảm ơn Quý khách đã liên hệ với chúng tôi. Chúng tôi chưa tìm ra tin nhắn của Quý khách nói về đơn hàng nào.
order_asked-choose = Có phải là một trong các đơn hàng này không?
order_asked-reply = Xin vui lòng trả lời thư này và ghi mã đơn hàng. Quý khách có thể tìm thấy mã này trong thư xác nhận đã nhận khi đặt hàng. Sau đó chúng tôi sẽ tiếp tục xử lý ngay.

merged-subject = Chúng tôi đã thêm tin nhắn của Quý khách vào hồ sơ { $case_number }
merged-added = Tin nhắn mới nhất của Quý khách nói về việc chúng tôi đang xử lý. Chúng tôi đã thêm tin nhắn này vào hồ sơ { $case_number } để mọi thông tin nằm cùng một chỗ và không bị thất lạc.
merged-next = Quý khách sẽ nhận được câu trả lời theo mã hồ sơ đó. Quý khách không cần làm gì.

case_closed-subject = Hồ sơ { $case_number } của Quý khách đã đóng
case_closed-closed = { $outcome ->
    [retracted] Theo đề nghị của Quý khách, chúng tôi đã rút lại yêu cầu và đóng hồ sơ.
   *[other] Việc của Quý khách đã được giải quyết xong và chúng tôi đã đóng hồ sơ.
}
case_closed-next = Vẫn còn điều gì chưa ổn? Xin trả lời thư này, chúng tôi sẽ mở lại hồ sơ để xử lý.

### More on the way back of the goods

goods_inspected-subject = Chúng tôi đã kiểm tra hàng trả của Quý khách (hồ sơ { $case_number })
goods_inspected-found = { $finding ->
    [fine] Chúng tôi đã kiểm tra hàng Quý khách gửi trả. Hàng đầy đủ.
   *[other] Chúng tôi đã kiểm tra hàng Quý khách gửi trả. Có điểm không như chúng tôi mong đợi.
}
goods_inspected-next = { $finding ->
    [fine] Quý khách không cần làm gì.
   *[other] Chúng tôi đang xem xét điều đó ảnh hưởng thế nào đến hồ sơ và sẽ gửi thư cho Quý khách trước khi khấu trừ bất kỳ khoản nào.
}

pickup_missed-subject = Chưa lấy được kiện hàng của Quý khách (hồ sơ { $case_number })
pickup_missed-missed = Kiện hàng của Quý khách lẽ ra được đến lấy vào ngày { $missed_day }, nhưng việc đó đã không thành. Chúng tôi xin lỗi nếu Quý khách đã phải chờ đợi.
pickup_refused-subject = Không thể đến lấy kiện hàng của Quý khách (hồ sơ { $case_number })
pickup_refused-refused = Chúng tôi rất tiếc: đơn vị vận chuyển không thể đến lấy kiện hàng của Quý khách.
pickup-by-yourself = Nhãn trả hàng chúng tôi đã gửi vẫn còn hiệu lực: Quý khách có thể tự mang kiện hàng đến đơn vị vận chuyển. Hạn gửi trả hàng vẫn giữ nguyên.
pickup-again = Quý khách không thể làm như vậy? Xin trả lời thư này, nhân viên của chúng tôi sẽ tìm cách khác.

return_expired-subject = Thời hạn trả hàng của Quý khách đã hết (hồ sơ { $case_number })
return_expired-late = Hàng lẽ ra phải được gửi trả cho chúng tôi chậm nhất vào ngày { $send_back_by }. Theo những gì chúng tôi biết, hàng vẫn chưa được gửi đi.
return_expired-sent = Quý khách đã gửi hàng rồi? Xin trả lời thư này kèm biên nhận của đơn vị vận chuyển hoặc mã theo dõi, như vậy là ổn.
return_expired-next = Nếu chưa, xin cho chúng tôi biết điều gì đã cản trở Quý khách. Nhân viên của chúng tôi đang xem xét hồ sơ và sẽ gửi thư về những việc tiếp theo. Trước đó, sẽ không có quyết định nào bất lợi cho Quý khách.

### What we send

replacement_ordered-subject = Hàng đã được giữ riêng cho Quý khách (hồ sơ { $case_number })
replacement_ordered-reserved = Tin vui: hàng chúng tôi gửi cho Quý khách hiện có sẵn, và kho của chúng tôi đã giữ riêng cho Quý khách.
replacement_ordered-by = Quý khách sẽ nhận được hàng chậm nhất vào ngày { $due_day }.
replacement_ordered-then = Chúng tôi sẽ gửi thư cho Quý khách ngay khi kiện hàng được gửi đi.

replacement_shipped-subject = Kiện hàng của Quý khách đang trên đường (hồ sơ { $case_number })
replacement_shipped-sent = Kiện hàng dành cho Quý khách đã rời kho và đang trên đường đến.
shipped-by = Đơn vị vận chuyển là { $carrier }. Mã theo dõi là { $tracking }.
replacement_shipped-next = Nếu có gì không ổn khi nhận hàng, xin trả lời thư này, chúng tôi sẽ khắc phục.

replacement_delivered-subject = Kiện hàng của Quý khách đã đến nơi (hồ sơ { $case_number })
replacement_delivered-arrived = Đơn vị vận chuyển báo rằng kiện hàng của Quý khách đã được giao vào ngày { $delivered_day }.
replacement_delivered-next = Quý khách chưa nhận được, hoặc hàng có gì không ổn? Xin trả lời thư này, chúng tôi sẽ giải quyết.

replacement_failed-subject = Chúng tôi không thể gửi hàng cho Quý khách (hồ sơ { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] Chúng tôi rất tiếc: hàng chúng tôi định gửi cho Quý khách hiện không còn.
   *[other] Chúng tôi rất tiếc: hàng chúng tôi định gửi sẽ không đến được với Quý khách.
}
another-remedy = Quyền lợi của Quý khách không bị ảnh hưởng. Chúng tôi đang quyết định cách giải quyết khác cho Quý khách và sẽ gửi thư ngay. Quý khách không cần làm gì.

### The repair

repair_received-subject = Sản phẩm của Quý khách đã đến xưởng sửa chữa (hồ sơ { $case_number })
repair_received-arrived = Xưởng của chúng tôi đã nhận được sản phẩm của Quý khách vào ngày { $received_day } và đang kiểm tra.
repair_received-by = Quý khách sẽ nhận lại sản phẩm chậm nhất vào ngày { $due_day }. Chúng tôi sẽ gửi thư ngay khi sản phẩm được gửi đi.

repair_quoted-subject = Về chi phí sửa chữa của Quý khách (hồ sơ { $case_number })
repair_quoted-cost = Xưởng của chúng tôi đã kiểm tra sản phẩm của Quý khách. Theo nhận định của xưởng, bảo hành không bao gồm lần sửa chữa này; chi phí sửa chữa sẽ là { $cost }.
repair_quoted-next = Chúng tôi không thu khoản nào khi chưa có sự đồng ý của Quý khách. Nhân viên của chúng tôi đang kiểm tra lại nhận định này và sẽ gửi thư cho Quý khách.

repair_shipped-subject = Sản phẩm đang trên đường về với Quý khách (hồ sơ { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Sản phẩm của Quý khách đã được sửa xong và đang trên đường về với Quý khách.
   *[other] Xưởng của chúng tôi không sửa được sản phẩm của Quý khách. Sản phẩm đang trên đường về với Quý khách.
}
repair_shipped-then = Xin vui lòng dùng thử khi nhận được. Nếu lỗi xuất hiện lại, xin báo cho chúng tôi.

repair_returned-subject = Sản phẩm đã sửa chữa của Quý khách đã đến nơi (hồ sơ { $case_number })
repair_returned-arrived = Đơn vị vận chuyển báo rằng sản phẩm đã sửa chữa của Quý khách đã được giao vào ngày { $returned_day }.
repair_returned-next = Nếu lỗi xuất hiện lại, xin trả lời thư này: khi đó Quý khách có thể có quyền được giải quyết theo cách khác thay vì sửa chữa lần thứ hai.

repair_failed-subject = Sản phẩm của Quý khách không thể sửa chữa (hồ sơ { $case_number })
repair_failed-why = Chúng tôi rất tiếc: xưởng của chúng tôi xác định rằng sản phẩm của Quý khách không thể sửa chữa.

### Another way for the money, and goods that are late

route_asked-subject = Khoản hoàn tiền của Quý khách: gửi theo cách nào? (hồ sơ { $case_number })
route_asked-closed = Chúng tôi không thể hoàn tiền theo cách Quý khách đã thanh toán, vì phương thức đó đã đóng.
route_asked-choose = Xin vui lòng trả lời thư này và cho biết Quý khách đồng ý với cách nào:
route_asked-safe = Chúng tôi không chi trả theo cách khác khi chưa có sự đồng ý của Quý khách. Cho đến lúc đó, toàn bộ số tiền vẫn được giữ sẵn cho Quý khách.

rerouted-subject = Khoản hoàn tiền của Quý khách được gửi theo cách khác (hồ sơ { $case_number })
rerouted-now = Cảm ơn câu trả lời của Quý khách. Như đã thống nhất, Quý khách sẽ nhận khoản hoàn tiền theo cách này:
rerouted-next = Chúng tôi sẽ gửi thư cho Quý khách ngay khi việc này được xác nhận. Quý khách không cần làm gì.

goods_at_risk-subject = Về ngày giao hàng của Quý khách (hồ sơ { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] Chúng tôi đã hứa rằng Quý khách sẽ nhận lại sản phẩm đã sửa chữa chậm nhất vào ngày { $due_day }. Sản phẩm chưa đến nơi, và chúng tôi muốn chủ động báo trước thay vì để Quý khách tự phát hiện.
   *[other] Chúng tôi đã hứa rằng hàng gửi cho Quý khách sẽ đến nơi chậm nhất vào ngày { $due_day }. Hàng chưa đến nơi, và chúng tôi muốn chủ động báo trước thay vì để Quý khách tự phát hiện.
}
goods_at_risk-next = Ngày đã hứa vẫn giữ nguyên: chúng tôi đang làm mọi việc để giữ đúng hẹn và sẽ gửi thư ngay khi có tin mới. Quý khách không cần làm gì.

route-store_credit = khoản tín dụng cho lần mua hàng tiếp theo
route-payout_link = đường liên kết để Quý khách nhận tiền vào tài khoản tự chọn
route-bank_transfer = chuyển khoản vào tài khoản ngân hàng của Quý khách
route-other = cách khác do Quý khách và chúng tôi cùng thống nhất

### More for our own people

staff_chargeback-subject = Yêu cầu bồi hoàn: hồ sơ { $case_number }
staff_chargeback-noted = Một ngân hàng đang đòi lại { $amount } trong hồ sơ { $case_number } (yêu cầu bồi hoàn { $reference }). Trong thời gian này, không có thêm khoản hoàn tiền nào được gửi qua giao dịch thanh toán đó.
staff_chargeback-overlap = Trong đó, { $overlap } đã được hoàn hoặc có thể đang được chuyển.
staff_chargeback-by = Ngân hàng nhận ý kiến phản hồi chậm nhất lúc { $respond_by_time } ngày { $respond_by_day }.
staff_chargeback-act = Bằng chứng được liệt kê trong hồ sơ: aftersales cases show { $case_number }
