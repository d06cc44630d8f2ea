# English. One file per language: copy this one, name it by the language, translate every message.
# Names after "$" are filled in: amounts, dates and times are already written the local way.

### Around every letter

greeting = Hello,
greeting-named = Hello { $name },
staff-greeting = Hello,
heading-items = What this is about
heading-split = How the amount is made up
heading-next = What happens next
heading-words = What you wrote to us
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Open the return label
survey = Are you satisfied with how we handled this? Your answer helps us do better.
survey-link = Tell us in one minute
case-number = Your case number is { $case_number }. Please mention it whenever you write to us about this.
closing = Kind regards
staff-closing = Sent by the after-sales service of

### The case

acknowledgement-subject = We have received your message (case { $case_number })
acknowledgement-order = Thank you for writing to us about your order { $order }. Your message has arrived, and we have opened a case for it.
acknowledgement-no-order = Thank you for writing to us. Your message has arrived, and we have opened a case for it.
acknowledgement-receipt = Please keep this message as your receipt: on { $sent_day } at { $sent_time } you declared to us that you are withdrawing from the purchase or returning the goods, as set out below.
acknowledgement-decision = We are checking what you are entitled to and will tell you our decision by { $decide_by_day }, { $decide_by_time } at the latest. Until then there is nothing you need to do.
acknowledgement-person = A member of our team will read your message and answer you by { $answer_by_day }, { $answer_by_time } at the latest.
acknowledgement-open = We are now finding the order your message is about. As soon as we have it, we will check what you are entitled to and write to you again. If we need anything from you, we will ask.

with_person-subject = A member of our team is looking into your case { $case_number }
with_person-reads = Your case needs a person’s judgement, so a member of our team has taken it over and is reading everything you sent us.
with_person-by = You will have an answer by { $answer_by_day }, { $answer_by_time } at the latest. Until then there is nothing you need to do.
with_person-open = You will hear from us as soon as your case has been looked at. Until then there is nothing you need to do.

staff_answer-subject = Our answer to your case { $case_number }
staff_answer-intro = A member of our team has looked into your case and writes:
staff_answer-reply = If this leaves anything open, simply reply to this message, and we will go on from there.

facts_asked-subject = We need something from you for case { $case_number }
facts_asked-need = To be able to go on with your case, we need the following from you:
facts_asked-reply = Please reply to this message. Your case number is all we need to find everything else.
answer-until = Please answer by { $answer_by_day } at the latest.
facts_asked-then-by = With your answer in hand, we will tell you our decision by { $decide_by_day }, { $decide_by_time } at the latest.
facts_asked-then = As soon as we have your answer, we will decide and write to you.

### The decision

refused-subject = Our decision on your case { $case_number }
refused-decided = We have checked your request carefully. We are sorry that we cannot grant it, and we want you to know why.
refused-law = Our decision rests on: { $citations }.
refused-alternatives = This is what you can still do:
refused-object = If you think that we have a fact wrong, reply to this message and tell us. A member of our team will then look at your case again.

choose_remedy-subject = The choice is yours (case { $case_number })
choose_remedy-entitled = We have checked your request. You are in the right, and you may choose what we do for you.
choose_remedy-options = Please reply to this message and tell us which of these you would like:
choose_remedy-default = Should we not hear from you in time, we will remind you and then go ahead with this:
choose_remedy-then = As soon as we have your choice, we will confirm it to you together with the dates that apply.

approved-subject = Your request is approved (case { $case_number })
approved-refund = We have checked your request and decided in your favour: you will get { $total } back.
approved-remedy = { $remedy ->
    [replacement] We have checked your request and decided in your favour: you will get a replacement.
    [replacement_shipment] We have checked your request and decided in your favour: we will send you the goods again.
    [repair] We have checked your request and decided in your favour: we will have the goods repaired for you.
    [exchange] We have checked your request and decided in your favour: we will exchange the goods for you.
    [store_credit] We have checked your request and decided in your favour: you will get a credit for your next purchase.
   *[other] We have checked your request and decided in your favour.
}
split-goods = Goods: { $goods }
split-delivery = Delivery: { $delivery }
split-deduction = Deduction: { $deduction }
approved-return-seller = Please send the goods back to us. We pay for the return: you will receive a return label from us and, where the carrier collects, the day of the pickup.
approved-return-customer = Please send the goods back to us. You will receive a return label from us. The cost of sending them back is yours to bear.
approved-return-none = You do not need to send anything back.
approved-return-needed = Please send the goods back to us. You will receive a return label from us.
approved-send-back-by = Please hand the parcel over by { $send_back_by } at the latest.
approved-pay-by = We will refund you by { $due_on } at the latest, by the means of payment you used for your order.
approved-pay-soon = We will refund you without delay, by the means of payment you used for your order, and confirm it to you.
approved-pay-on_goods = We will make the refund as soon as the goods are back with us, and confirm the date to you.
approved-pay-on_goods_or_proof = We will make the refund as soon as the goods are back with us or you have shown us that you have sent them, whichever comes first.
approved-pay-on_inspection = We will make the refund as soon as the goods are back with us and we have looked at them, and confirm the date to you.
approved-pay-latest = If that has happened by then, we will refund you by { $due_on } at the latest.
approved-remedy-next = We are arranging this now. If we need anything more from you, we will write to you.
law = The basis for this is: { $citations }.

### The way back of the goods

return_instructions-subject = Your return label is ready (case { $case_number })
return_instructions-label = Your return label for { $carrier } is ready. The tracking number of your return is { $tracking }.
return_instructions-how = Print the label, stick it on the parcel, and hand the parcel over to { $carrier }. Keep the receipt until your case is closed.
return_instructions-by = Please hand the parcel over by { $send_back_by } at the latest.
return_instructions-expires = The label can be used until { $expires_on }.
return_instructions-then = We will write to you as soon as your parcel has reached us.

pickup_booked-subject = Your pickup is booked (case { $case_number })
pickup_booked-day = { $carrier } will collect your parcel on { $window_from_weekday }, between { $window_from_time } and { $window_to_time }.
pickup_booked-days = { $carrier } will collect your parcel between { $window_from_weekday }, { $window_from_time } and { $window_to_weekday }, { $window_to_time }.
pickup_booked-ready = Please have the parcel packed and at hand by then. The reference of the pickup is { $reference }.
pickup_booked-then = We will write to you as soon as your parcel has reached us.

goods_received-subject = Your return has arrived (case { $case_number })
goods_received-arrived = Your return reached us on { $received_day }. Thank you for sending it.
goods_received-inspect = We are now looking at what came back. If your refund was waiting for this, we will write to you with its date as soon as that is done. There is nothing you need to do.

### The money

refund_released-subject = Your refund is released (case { $case_number })
refund_released-checked = We have everything we were waiting for: your refund of { $total } is released.
refund_released-by = We will refund you by { $due_on } at the latest, by the means of payment you used for your order.
refund_released-soon = We will refund you without delay, by the means of payment you used for your order.
refund_released-confirm = We will write to you as soon as the payment provider has confirmed the refund.

refund_sent-subject = Your refund has been sent (case { $case_number })
refund_sent-paid = The payment provider has confirmed your refund: { $total } went back to you on { $paid_day }, by the means of payment you used for your order.
refund_sent-routed = The payment provider has confirmed your refund: { $total } was sent to you on { $paid_day }, by the way you agreed to:
refund_sent-routed-next = Should the money not reach you within a few days, reply to this message, and we will follow it up.
refund_sent-by_bank = Your bank returned { $total } to you on { $paid_day }. With that you have everything you are entitled to; we do not refund it a second time.
refund_sent-reference = Should your bank ask for it, the reference of the payment is { $arn }.
refund_sent-bank = Depending on your bank, it can take a few days until you see the amount in your account. There is nothing you need to do. Should it not appear, reply to this message, and we will follow it up.

refund_delayed_by_person-subject = Your refund needs a moment longer (case { $case_number })
refund_delayed_by_person-why = Your refund could not be carried out the usual way. We are sorry about the delay.
refund_delayed_by_person-next = A member of our team has taken it over and is making sure that you get your money. We will write to you as soon as there is news. There is nothing you need to do.

promise_at_risk-subject = About the date of your refund (case { $case_number })
promise_at_risk-not-yet = We have promised you your refund by { $due_day }. It has not gone through yet, and we would rather tell you ourselves than let you find out.
promise_at_risk-next = The date still stands: we are doing everything to complete the refund by { $due_day }. We will write to you as soon as it is confirmed. There is nothing you need to do.

promise_broken-subject = We have not kept our promise (case { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] We promised you that the goods we are sending you would arrive by { $due_day }, and we have not kept that promise. We are sorry.
    [repair] We promised you that your repaired goods would be back with you by { $due_day }, and we have not kept that promise. We are sorry.
    [refund] We promised you your refund by { $due_day }, and we have not kept that promise. We are sorry.
   *[other] We promised you our decision by { $due_day }, { $due_time }, and we have not kept that promise. We are sorry.
}
promise_broken-next = A member of our team has been alerted and is dealing with your case now. We will write to you as soon as it is settled. There is nothing you need to do.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = A reminder: we are waiting for you (case { $case_number })
reminder-facts = We have not heard from you yet. To be able to go on with your case, we still need the following:
reminder-choice = We have not heard yet which of these you would like:
reminder-route = Your refund is waiting: we have not heard yet by which of these ways you would like to receive the money:
reminder-order = We still do not know which of your orders your message is about.
reminder-goods = As far as we know, the goods that you are to send back to us have not set out yet.
reminder-goods-until = Please hand the parcel over by { $answer_by_day } at the latest. If you have already done so, there is nothing more you need to do.
reminder-else-choice = Should we not hear from you by then, we will go ahead with this:
reminder-else-person = Should we not hear from you by then, a member of our team will look at your case with what we know.
reminder-else-goods = Should the goods not be on their way by then, a member of our team will look at what that means for your case. A refund that waits for the goods stays on hold until then.

article_answer-subject = The answer to your question (case { $case_number })
article_answer-intro = Thank you for your question. This is what our knowledge base says about it:
article_answer-else = Does this not answer your question? Then reply to this message, and a member of our team will help you.

order_asked-subject = Which order is it about? (case { $case_number })
order_asked-unknown = Thank you for writing to us. We could not find out which order your message is about.
order_asked-choose = Is it one of these orders?
order_asked-reply = Please reply to this message with the number of the order; you will find it in the confirmation you received when you ordered. Then we will go on at once.

merged-subject = We have added your message to your case { $case_number }
merged-added = Your latest message is about something we are already dealing with for you. We have added it to your case { $case_number }, so that everything is in one place and nothing gets lost.
merged-next = You will have our answer under that case number. There is nothing you need to do.

case_closed-subject = Your case { $case_number } is closed
case_closed-closed = { $outcome ->
    [retracted] As you asked, we have taken your request back and closed your case.
   *[other] Your case is settled, and we have closed it.
}
case_closed-next = Is something still open? Then reply to this message, and we will take the case up again.

### More on the way back of the goods

goods_inspected-subject = We have looked at your return (case { $case_number })
goods_inspected-found = { $finding ->
    [fine] We have looked at what you sent back. It is complete.
   *[other] We have looked at what you sent back. Not everything is as we expected.
}
goods_inspected-next = { $finding ->
    [fine] There is nothing you need to do.
   *[other] We are now considering what this means for your case and will write to you before anything is deducted.
}

pickup_missed-subject = Your parcel could not be collected (case { $case_number })
pickup_missed-missed = Your parcel was to be collected on { $missed_day }, and that did not work out. We are sorry if you waited in vain.
pickup_refused-subject = Your parcel cannot be collected (case { $case_number })
pickup_refused-refused = We are sorry: the carrier cannot collect your parcel.
pickup-by-yourself = The return label we sent you remains valid: you can hand the parcel over to the carrier yourself. The day by which you are to send the goods back stays the same.
pickup-again = Is that not possible for you? Then reply to this message, and a member of our team will find another way.

return_expired-subject = The time for your return has run out (case { $case_number })
return_expired-late = The goods were to be sent back to us by { $send_back_by }. As far as we know, they have not set out.
return_expired-sent = Have you already sent them? Then reply to this message with the carrier’s receipt or the tracking number, and all is well.
return_expired-next = If not, tell us what has kept you. A member of our team is looking at your case and will write to you about what happens now. Nothing is decided to your disadvantage before that.

### What we send

replacement_ordered-subject = Your goods are set aside for you (case { $case_number })
replacement_ordered-reserved = Good news: what we are sending you is in stock, and our warehouse has set it aside for you.
replacement_ordered-by = It will be with you by { $due_day } at the latest.
replacement_ordered-then = We will write to you as soon as the parcel is on its way.

replacement_shipped-subject = Your parcel is on its way (case { $case_number })
replacement_shipped-sent = The parcel with the goods for you has left our warehouse and is on its way.
shipped-by = It travels with { $carrier }. The tracking number is { $tracking }.
replacement_shipped-next = Should something be wrong when it arrives, reply to this message, and we will put it right.

replacement_delivered-subject = Your parcel has arrived (case { $case_number })
replacement_delivered-arrived = The carrier tells us that your parcel was delivered on { $delivered_day }.
replacement_delivered-next = Has it not reached you, or is something wrong with the goods? Then reply to this message, and we will look after it.

replacement_failed-subject = We cannot send you the goods (case { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] We are sorry: the goods we wanted to send you are no longer in stock.
   *[other] We are sorry: the goods we wanted to send you will not reach you.
}
another-remedy = Your rights are not touched by this. We are now deciding which other solution you get, and will write to you at once. There is nothing you need to do.

### The repair

repair_received-subject = Your goods are at the workshop (case { $case_number })
repair_received-arrived = Your goods reached our workshop on { $received_day } and are being looked at there.
repair_received-by = You will have them back by { $due_day } at the latest. We will write to you as soon as they are on their way.

repair_quoted-subject = About the cost of your repair (case { $case_number })
repair_quoted-cost = Our workshop has looked at your goods. In its view the guarantee does not cover the repair, which would cost { $cost }.
repair_quoted-next = Nothing is charged without your consent. A member of our team is checking this view now and will write to you.

repair_shipped-subject = Your goods are on their way back (case { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Your goods have been repaired and are on their way back to you.
   *[other] Our workshop could not repair your goods. They are on their way back to you.
}
repair_shipped-then = Please try them when they arrive. Should the fault show again, tell us.

repair_returned-subject = Your repaired goods have arrived (case { $case_number })
repair_returned-arrived = The carrier tells us that your repaired goods were delivered on { $returned_day }.
repair_returned-next = Should the fault show again, reply to this message: you may then be entitled to another solution than a second repair.

repair_failed-subject = Your goods cannot be repaired (case { $case_number })
repair_failed-why = We are sorry: our workshop has found that your goods cannot be repaired.

### Another way for the money, and goods that are late

route_asked-subject = Your refund: which way may we send it? (case { $case_number })
route_asked-closed = Your refund could not go back the way you paid, because that way is closed.
route_asked-choose = Please reply to this message and tell us which of these you agree to:
route_asked-safe = Nothing is paid another way without your consent. Until we have it, we keep the full amount ready for you.

rerouted-subject = Your refund takes another way (case { $case_number })
rerouted-now = Thank you for your answer. As agreed, your refund now reaches you this way:
rerouted-next = We will write to you as soon as it is confirmed. There is nothing you need to do.

goods_at_risk-subject = About the date of your delivery (case { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] We have promised you that your repaired goods will be back with you by { $due_day }. They have not arrived yet, and we would rather tell you ourselves than let you find out.
   *[other] We have promised you that the goods we are sending you will arrive by { $due_day }. They have not arrived yet, and we would rather tell you ourselves than let you find out.
}
goods_at_risk-next = The date still stands: we are doing everything to keep it, and will write to you as soon as there is news. There is nothing you need to do.

route-store_credit = a credit for your next purchase
route-payout_link = a link by which you have the money paid to an account of your choice
route-bank_transfer = a transfer to your bank account
route-other = another way that we agree on with you

### For our own people

staff_promise_at_risk-subject = Promise at risk: case { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] The refund of case { $case_number } is promised by { $due_day }, { $due_time } and has not succeeded yet.
    [decision] The decision in case { $case_number } is promised by { $due_day }, { $due_time } and has not been made yet.
    [human_answer] A person’s answer in case { $case_number } is promised by { $due_day }, { $due_time } and has not been given yet.
    [return_offer] A return label or pickup in case { $case_number } is promised by { $due_day }, { $due_time } and is not there yet.
    [inspection] The inspection in case { $case_number } is promised by { $due_day }, { $due_time } and has not been done yet.
   *[other] A promise in case { $case_number } is due by { $due_day }, { $due_time } and has not been kept yet.
}
staff_promise_at_risk-act = Please look at it before then: aftersales cases show { $case_number }

staff_chargeback-subject = Chargeback: case { $case_number }
staff_chargeback-noted = A bank is taking back { $amount } in case { $case_number } (chargeback { $reference }). No more refunds go out over that payment meanwhile.
staff_chargeback-overlap = { $overlap } of it has been refunded already or may be on its way.
staff_chargeback-by = The bank hears us until { $respond_by_day }, { $respond_by_time }.
staff_chargeback-act = The evidence is listed in the case: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = your money back
remedy-replacement = a replacement
remedy-replacement_shipment = the same goods, sent again
remedy-repair = a repair
remedy-exchange = an exchange
remedy-price_reduction = to keep the goods and get part of the price back
remedy-store_credit = a credit for your next purchase
remedy-withdraw_and_reorder = to send the goods back and order again
remedy-keep_with_compensation = to keep the goods and get a compensation
remedy-other = another solution; tell us what you have in mind

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = The goods were sealed for reasons of health or hygiene, and the seal was broken after delivery. The right to change your mind does not cover such goods.
explanation-excluded_media = The goods are a sealed recording or software, and the seal was broken after delivery. The right to change your mind does not cover such goods.
explanation-excluded_custom_made = The goods were made to your specification. The right to change your mind does not cover such goods.
explanation-excluded_perishable = The goods perish quickly. The right to change your mind does not cover such goods.
explanation-no_right = No law gives a right here to return goods because one has changed one’s mind. What counts is the shop’s own promise.
explanation-business_buyer = The right to change one’s mind protects consumers. Your order was placed as a business.
explanation-promise_over = We promise to take goods back, and for your order that promise ended on { $why_last_day }. Your request came after that day.
explanation-promise_over-without = We promise to take goods back, and for your order that promise had ended when your request came.
explanation-promise_excludes = When you ordered, these goods were named as excluded from returns.
explanation-no_promise = We have made no promise of our own to take back goods of this kind.
explanation-withdrawal_too_late = The period in which you could change your mind ended on { $why_last_day }. Your request came after that day.
explanation-withdrawal_too_late-without = The period in which you could change your mind was over when your request came.
explanation-too_late = The period in which you could return the goods ended on { $why_last_day }. Your request came after that day.
explanation-too_late-without = The period in which you could return the goods was over when your request came.
explanation-goods_used = The goods have been used, and only unused goods can be returned.
explanation-excluded_press = The goods are a newspaper, a magazine or something of that kind. The right to change your mind does not cover such goods.
explanation-excluded_announced = When you ordered, you were told that these goods cannot be returned, and you agreed to that. The right to change your mind does not cover such goods.
explanation-not_intact = The goods are no longer in the state in which they were delivered. The law that applies here lets goods be returned only in that state.
explanation-small_seller = The law that applies here gives the right to change one’s mind only against larger sellers. Small ones are exempt, and the seller of your goods is one of them.
explanation-own_term_shown = We have a return rule of our own and showed it to you before you ordered. The law that applies here lets such a rule take the place of the right to change one’s mind.
explanation-no_breach = The law that applies here gives a right to cancel only where the seller broke its duty to inform you or to give you the contract. We have found no such breach.
explanation-caused_by_customer = As far as we know, the fault was not there when the goods reached you and came about later, while they were with you. The seller does not have to answer for such a fault.
explanation-sound_at_delivery = As far as we know, the goods were without fault when they reached you. The seller has to answer only for faults that were there by then.
explanation-guarantee_over = The fault showed only after the time in which the seller has to answer for faults had ended.
explanation-claim_barred = The last day to claim for this fault was { $why_last_day }. Your request came after that day.
explanation-claim_barred-without = The time in which you could claim for this fault was over when your request came.
explanation-complained_late = A fault has to be reported within a certain time, and that time ended on { $why_last_day }. Your message came after that day.
explanation-complained_late-without = A fault has to be reported within a certain time, and that time was over when your message came.
explanation-own_carrier = The goods were handed over to a carrier that you chose yourself and that we had not offered. From then on, the law puts the risk of the journey on the buyer.
explanation-not_due_yet = The goods are not late yet: the time for them runs until { $why_due_on }.
explanation-not_due_yet-without = The goods are not late yet: the time for them is still running.
explanation-grace_runs = The goods are late. The law that applies here still leaves the seller time to deliver them, until { $why_due_on }. Only after that day can the contract be ended.
explanation-grace_runs-without = The goods are late. The law that applies here still leaves the seller some time to deliver them; only after that can the contract be ended.
explanation-force_majeure = The goods were due by { $why_due_on } and were held up by something beyond the seller’s control. The law that applies here excuses such a delay.
explanation-force_majeure-without = The goods were held up by something beyond the seller’s control. The law that applies here excuses such a delay.
explanation-delay_notice = The goods were due by { $why_due_on }, and you were told in time that they would come later. The law that applies here excuses a delay that was announced in this way.
explanation-delay_notice-without = You were told in time that the goods would come later. The law that applies here excuses a delay that was announced in this way.
explanation-already_delivered = The goods have been delivered. Even if they came late, the contract can no longer be ended for that.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = The right to change your mind does not cover these goods.
explanation-withdrawal-refused_late = The period in which you could change your mind was over when your request came.
explanation-withdrawal-no_right = Neither the law nor a promise of our own gives a right here to return these goods.
explanation-exchange-refused_excluded = We can exchange only what could also be returned, and these goods are excluded from that.
explanation-exchange-refused_late = We can exchange only what can still be returned, and the time for that was over when your request came.
explanation-exchange-no_right = Neither the law nor a promise of our own gives a right here to return or exchange these goods.
explanation-guarantee-refused_cause = The seller has to answer only for faults that were there when the goods reached you, and as far as we know this one was not.
explanation-guarantee-refused_late = The time in which the seller has to answer for this fault is over.
explanation-guarantee-refused_risk = The goods came to harm on the way, at a time when the law no longer puts that risk on the seller.
explanation-delivery-not_due = The time in which the goods have to be delivered is still running.
explanation-delivery-excused = The goods are late, but the law excuses the delay in this case.
explanation-delivery-delivered = The goods have been delivered, and the contract can no longer be ended because they came late.
explanation-delivery-refused_risk = Something happened to the goods on the way, at a time when the law no longer puts that risk on the seller.
explanation-staff-refused = A member of our team has looked at your case and made this decision.
explanation-other = The rules that apply to your order do not provide for what you asked for.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = If the goods are faulty or not as described, tell us: the seller has to put that right, whatever else applies.
alternative-commercial_guarantee = The guarantee that came with the goods is not touched by this; you can still claim under it.
alternative-ask_the_shop = Reply to this message and ask for goodwill: a member of our team will look at it.
alternative-withdrawal = You may undo the contract without giving a reason, while the period for it lasts; just tell us.
alternative-wait_for_delivery = Please wait until { $why_due_on }. Should the goods not have arrived by then, write to us again.
alternative-wait_for_delivery-without = Please wait a little longer. Should the goods not have arrived by the promised day, write to us again.
alternative-cancel_before_shipping = You can say no to the delay and cancel the order until it is shipped, and by { $why_due_on } at the latest; just tell us.
alternative-cancel_before_shipping-without = You can say no to the delay and cancel the order until it is shipped; just tell us.
alternative-other = Write to us and describe what would help you; a member of our team will see what is possible.

### What we may ask for

ask-order_ref = your order number
ask-request-ground = what has gone wrong, or what you would like us to do
ask-request-wanted = what you would like us to do for you
ask-request-lines = which of the goods you are writing about, and how many of them
ask-request-lines-condition-seal_broken = whether the seal of the goods is still unbroken
ask-request-lines-condition-used = whether you have used the goods
ask-request-lines-condition-used_on = on which day you first used the goods
ask-request-lines-condition-damaged = whether the goods are damaged, with a photo if they are
ask-request-lines-condition-complete = whether everything that came with the goods is still there
ask-request-lines-condition-tags_attached = whether the tags are still attached
ask-request-nonconformity = what is wrong with the goods, if possible with a photo
ask-request-nonconformity-kind = what is wrong with the goods, if possible with a photo
ask-request-nonconformity-appeared_on = since when the fault has been there
ask-request-nonconformity-noticed_on = on which day you noticed what is wrong
ask-request-nonconformity-present_at_delivery = whether the fault was there when the goods arrived
ask-request-nonconformity-customer_caused = how the fault came about, as far as you know
ask-request-nonconformity-severity = how much the fault hinders you in using the goods
ask-request-nonconformity-repairable = a photo of the fault, so that we can see whether it can be repaired
ask-request-evidence = a photo of the goods and of the parcel
ask-order-delivery-parcels-delivered_at = on which day the parcel reached you
ask-order-delivery-parcels-status = whether the parcel has reached you
ask-other = anything that helps us understand what happened, for example photos

### What a decision rests on, in plain words where it is our own

citation-shop-policy = our own promise to our customers, as it applies to your order
citation-shop-policy-keep_it = our own rule that goods of this value do not have to be sent back
citation-shop-staff_decision = the decision of a member of our team
citation-bgb = the German Civil Code (BGB), section { $article }
citation-code-de-la-consommation = the French Consumer Code (Code de la consommation), article { $article }
citation-directive-2011-83-eu = the EU Consumer Rights Directive (2011/83/EU), Article { $article }
citation-directive--eu--2019-771 = the EU Sale of Goods Directive ((EU) 2019/771), Article { $article }
citation-directive--eu--2024-1799 = the EU Right to Repair Directive ((EU) 2024/1799), Article { $article }
citation-ucc = the Uniform Commercial Code (UCC), section { $article }
citation-16-cfr-part-435 = the FTC’s Mail, Internet, or Telephone Order Rule (16 CFR Part 435), section { $article }
citation-16-cfr-part-429 = the FTC’s Cooling-off Rule (16 CFR Part 429), section { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = no.
place-nos = nos.
place-to = to
place-as-drafted = as drafted
