# Japanese. One file per language; amounts, dates and times come filled in, already written the local way.

### Around every letter

greeting = お客様
greeting-named = { $name } 様
staff-greeting = お疲れさまです。
heading-items = 対象の商品
heading-split = 金額の内訳
heading-next = 今後の流れ
# How the first day of a month is written
day-one = 1
item = { $title } × { $quantity }
open-link = 返品ラベルを開く
case-number = お問い合わせ番号は { $case_number } です。この件でご連絡いただく際は、必ずこの番号をお知らせください。
closing = どうぞよろしくお願いいたします。
staff-closing = 送信元（アフターサービス）：

### The case

acknowledgement-subject = お問い合わせを受け付けました（お問い合わせ番号 { $case_number }）
acknowledgement-order = ご注文 { $order } についてご連絡いただき、ありがとうございます。メッセージを確かに受け取り、お問い合わせとして受け付けました。
acknowledgement-no-order = ご連絡いただき、ありがとうございます。メッセージを確かに受け取り、お問い合わせとして受け付けました。
acknowledgement-decision = お客様にどのような権利があるかを確認し、遅くとも{ $decide_by_day } { $decide_by_time }までに結果をお知らせいたします。それまで、お客様にしていただくことはございません。
acknowledgement-person = 担当者がメッセージを拝見し、遅くとも{ $answer_by_day } { $answer_by_time }までにお返事いたします。
acknowledgement-open = ただいま、該当するご注文をお調べしています。見つかり次第、お客様にどのような権利があるかを確認し、改めてご連絡いたします。必要なことがございましたら、こちらからお尋ねします。

with_person-subject = 担当者が確認しております（お問い合わせ番号 { $case_number }）
with_person-reads = お問い合わせの内容は人による判断が必要なため、担当者が引き継ぎ、お送りいただいたものをすべて拝見しています。
with_person-by = 遅くとも{ $answer_by_day } { $answer_by_time }までにお返事いたします。それまで、お客様にしていただくことはございません。
with_person-open = 内容を確認でき次第、ご連絡いたします。それまで、お客様にしていただくことはございません。

staff_answer-subject = お問い合わせへのご回答（お問い合わせ番号 { $case_number }）
staff_answer-intro = 担当者がお問い合わせの内容を確認し、次のとおりお返事いたします。
staff_answer-reply = ご不明な点が残っておりましたら、このメールにそのままご返信ください。続けて対応いたします。

facts_asked-subject = お伺いしたいことがございます（お問い合わせ番号 { $case_number }）
facts_asked-need = お手続きを進めるため、次の点をお知らせください。
facts_asked-reply = このメールにご返信ください。お問い合わせ番号があれば、ほかの情報はすべてこちらで確認できます。
facts_asked-then-by = お返事をいただきましたら、遅くとも{ $decide_by_day } { $decide_by_time }までに結果をお知らせいたします。
facts_asked-then = お返事をいただき次第、判断のうえご連絡いたします。

### The decision

refused-subject = お問い合わせの結果について（お問い合わせ番号 { $case_number }）
refused-decided = ご依頼の内容を慎重に確認いたしました。申し訳ございませんが、ご希望に沿うことができません。その理由をご説明いたします。
refused-law = この判断の根拠は、{ $citations }です。
refused-alternatives = このほか、お客様には次の方法がございます。
refused-object = 事実に誤りがあるとお考えの場合は、このメールにご返信ください。担当者が改めて確認いたします。

choose_remedy-subject = ご希望の対応をお選びください（お問い合わせ番号 { $case_number }）
choose_remedy-entitled = ご依頼の内容を確認し、お客様のお申し出は正当なものと判断いたしました。どのような対応を受けるかは、お客様にお選びいただけます。
choose_remedy-options = このメールへのご返信で、次のうちご希望のものをお知らせください。
choose_remedy-then = ご希望を伺い次第、確認のご連絡とあわせて日程をお知らせいたします。

approved-subject = ご依頼が承認されました（お問い合わせ番号 { $case_number }）
approved-refund = ご依頼の内容を確認し、ご希望に沿って { $total } を返金することに決まりました。
approved-remedy = { $remedy ->
    [replacement] ご依頼の内容を確認し、代わりの商品をお届けすることに決まりました。
    [replacement_shipment] ご依頼の内容を確認し、商品をもう一度お送りすることに決まりました。
    [repair] ご依頼の内容を確認し、商品の修理を手配することに決まりました。
    [exchange] ご依頼の内容を確認し、商品を交換することに決まりました。
    [store_credit] ご依頼の内容を確認し、次回のお買い物でお使いいただけるストアクレジットを差し上げることに決まりました。
   *[other] ご依頼の内容を確認し、お客様のお申し出を認めることに決まりました。
}
split-goods = 商品：{ $goods }
split-delivery = 送料：{ $delivery }
split-deduction = 差引額：{ $deduction }
approved-return-seller = 商品を当店へご返送ください。返送料は当店が負担いたします。返品ラベルをお送りし、配送業者が集荷に伺う場合は集荷日もお知らせいたします。
approved-return-customer = 商品を当店へご返送ください。返品ラベルをお送りいたします。返送料はお客様のご負担となります。
approved-return-none = 商品をご返送いただく必要はございません。
approved-return-needed = 商品を当店へご返送ください。返品ラベルをお送りいたします。
approved-send-back-by = 遅くとも{ $send_back_by }までに、荷物の発送をお願いいたします。
approved-pay-by = 遅くとも{ $due_on }までに、ご注文時のお支払い方法へ返金いたします。
approved-pay-soon = ご注文時のお支払い方法へ遅れることなく返金し、完了をお知らせいたします。
approved-pay-on_goods = 商品が当店に戻り次第返金し、返金日を改めてお知らせいたします。
approved-pay-on_goods_or_proof = 商品が当店に戻るか、発送されたことをお客様に示していただくか、いずれか早い時点で返金いたします。
approved-pay-on_inspection = 商品が当店に戻り、状態を確認でき次第返金し、返金日を改めてお知らせいたします。
approved-pay-latest = { $due_on }までに上記の条件が整っていれば、遅くとも同日までに返金いたします。
approved-remedy-next = ただいま手配を進めております。ほかに必要なことがございましたら、ご連絡いたします。
law = この決定の根拠は、{ $citations }です。

### The way back of the goods

return_instructions-subject = 返品ラベルをご用意しました（お問い合わせ番号 { $case_number }）
return_instructions-label = { $carrier } の返品ラベルをご用意しました。返送の追跡番号は { $tracking } です。
return_instructions-how = ラベルを印刷して荷物に貼り、{ $carrier } にお渡しください。受領証は、お手続きがすべて完了するまで保管してください。
return_instructions-by = 遅くとも{ $send_back_by }までに、荷物の発送をお願いいたします。
return_instructions-expires = ラベルは{ $expires_on }までご利用いただけます。
return_instructions-then = 荷物が当店に届き次第、ご連絡いたします。

pickup_booked-subject = 集荷のご予約が完了しました（お問い合わせ番号 { $case_number }）
pickup_booked-day = { $carrier } が{ $window_from_weekday }の{ $window_from_time }から{ $window_to_time }までの間に、荷物の集荷に伺います。
pickup_booked-days = { $carrier } が{ $window_from_weekday } { $window_from_time }から{ $window_to_weekday } { $window_to_time }までの間に、荷物の集荷に伺います。
pickup_booked-ready = それまでに荷物を梱包し、お手元にご用意ください。集荷の受付番号は { $reference } です。
pickup_booked-then = 荷物が当店に届き次第、ご連絡いたします。

goods_received-subject = ご返送の荷物が届きました（お問い合わせ番号 { $case_number }）
goods_received-arrived = ご返送の荷物は{ $received_day }に当店に届きました。お送りいただき、ありがとうございました。
goods_received-inspect = ただいま、届いた荷物を確認しております。この確認が済んでからの返金となる場合は、済み次第、返金の日程をご連絡いたします。お客様にしていただくことはございません。

### The money

refund_released-subject = 返金が承認されました（お問い合わせ番号 { $case_number }）
refund_released-checked = 必要な条件がすべて整い、{ $total } の返金が承認されました。
refund_released-by = 遅くとも{ $due_on }までに、ご注文時のお支払い方法へ返金いたします。
refund_released-soon = ご注文時のお支払い方法へ、遅れることなく返金いたします。
refund_released-confirm = 決済会社から返金の確認が取れ次第、ご連絡いたします。

refund_sent-subject = 返金いたしました（お問い合わせ番号 { $case_number }）
refund_sent-paid = 決済会社から返金の確認が取れました。{ $paid_day }に、ご注文時のお支払い方法へ { $total } を返金いたしました。
refund_sent-by_bank = { $paid_day }に、お客様の銀行から{ $total }が返金されました。これで返金はすべて完了しており、当店からの重ねての返金はございません。
refund_sent-reference = 銀行などから尋ねられた場合、この返金の照会番号は { $arn } です。
refund_sent-bank = 銀行によっては、口座に反映されるまで数日かかることがございます。お客様にしていただくことはございません。反映されない場合は、このメールにご返信ください。お調べいたします。

refund_delayed_by_person-subject = 返金にもう少しお時間をいただきます（お問い合わせ番号 { $case_number }）
refund_delayed_by_person-why = 通常の方法で返金を行うことができませんでした。遅れましたこと、お詫び申し上げます。
refund_delayed_by_person-next = 担当者が引き継ぎ、お客様に確実に返金されるよう対応しております。進展があり次第、ご連絡いたします。お客様にしていただくことはございません。

promise_at_risk-subject = 返金の期日について（お問い合わせ番号 { $case_number }）
promise_at_risk-not-yet = { $due_day }までに返金するとお約束しておりますが、まだ完了しておりません。お客様がお気づきになる前に、こちらからお知らせいたします。
promise_at_risk-next = 期日に変わりはございません。{ $due_day }までに返金が完了するよう、全力を尽くしております。確認が取れ次第、ご連絡いたします。お客様にしていただくことはございません。

promise_broken-subject = お約束を守れませんでした（お問い合わせ番号 { $case_number }）
promise_broken-sorry = { $clock ->
    [replacement] { $due_day }までに商品をお届けするとお約束しておりましたが、守ることができませんでした。誠に申し訳ございません。
    [repair] { $due_day }までに修理した商品をお返しするとお約束しておりましたが、守ることができませんでした。誠に申し訳ございません。
    [refund] { $due_day }までに返金するとお約束しておりましたが、守ることができませんでした。誠に申し訳ございません。
   *[other] { $due_day } { $due_time }までに結果をお知らせするとお約束しておりましたが、守ることができませんでした。誠に申し訳ございません。
}
promise_broken-next = 担当者に連絡が入り、現在対応にあたっております。解決し次第、ご連絡いたします。お客様にしていただくことはございません。

### For our own people

staff_promise_at_risk-subject = 期日遅れのおそれ：お問い合わせ番号 { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] お問い合わせ番号 { $case_number } の返金は、期日が{ $due_day } { $due_time }ですが、まだ成功していません。
    [decision] お問い合わせ番号 { $case_number } の判断は、期日が{ $due_day } { $due_time }ですが、まだ行われていません。
    [human_answer] お問い合わせ番号 { $case_number } への担当者の回答は、期日が{ $due_day } { $due_time }ですが、まだ行われていません。
    [return_offer] お問い合わせ番号 { $case_number } の返品ラベルまたは集荷の手配は、期日が{ $due_day } { $due_time }ですが、まだ済んでいません。
    [inspection] お問い合わせ番号 { $case_number } の検品は、期日が{ $due_day } { $due_time }ですが、まだ行われていません。
   *[other] お問い合わせ番号 { $case_number } のお約束は、期日が{ $due_day } { $due_time }ですが、まだ果たされていません。
}
staff_promise_at_risk-act = 期日までに確認してください：aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = 返金
remedy-replacement = 代わりの商品のお届け
remedy-replacement_shipment = 同じ商品の再送
remedy-repair = 修理
remedy-exchange = 交換
remedy-price_reduction = 商品はそのままお手元に残し、代金の一部を返金
remedy-store_credit = 次回のお買い物でお使いいただけるストアクレジット
remedy-withdraw_and_reorder = 商品を返送し、改めて注文
remedy-keep_with_compensation = 商品はそのままお手元に残し、補償を受け取る
remedy-other = その他の方法（ご希望をお聞かせください）

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = この商品は健康または衛生上の理由で封がされており、お届け後にその封が開けられています。このような商品は、お客様のご都合による返品の対象になりません。
explanation-excluded_media = この商品は封がされた録音・録画メディア（CD・DVDなど）またはソフトウェアで、お届け後にその封が開けられています。このような商品は、お客様のご都合による返品の対象になりません。
explanation-excluded_custom_made = この商品は、お客様のご指定に合わせてお作りしたものです。このような商品は、お客様のご都合による返品の対象になりません。
explanation-excluded_perishable = この商品は傷みやすいものです。このような商品は、お客様のご都合による返品の対象になりません。
explanation-no_right = この場合、お気持ちが変わったという理由で商品を返品できる法律上の権利はございません。返品できるかどうかは、当店独自のお約束によります。
explanation-business_buyer = お客様のご都合で返品できる権利は、消費者を守るためのものです。今回は事業者としてご注文いただいています。
explanation-promise_over = 当店は返品をお受けすることをお約束していますが、今回のご注文については{ $why_last_day }で終了しました。ご依頼はその後にいただいたものです。
explanation-promise_over-without = 当店は返品をお受けすることをお約束していますが、ご依頼をいただいた時点で、今回のご注文についてのお約束は終了していました。
explanation-promise_excludes = ご注文の際、この商品は返品の対象外であることを表示しておりました。
explanation-no_promise = この種類の商品について、当店独自に返品をお受けするお約束はしておりません。
explanation-withdrawal_too_late = お客様のご都合で返品できる期間は{ $why_last_day }で終了しました。ご依頼はその後にいただいたものです。
explanation-withdrawal_too_late-without = ご依頼をいただいた時点で、お客様のご都合で返品できる期間は終了していました。
explanation-too_late = 返品できる期間は{ $why_last_day }で終了しました。ご依頼はその後にいただいたものです。
explanation-too_late-without = ご依頼をいただいた時点で、返品できる期間は終了していました。
explanation-goods_used = 商品はすでに使用されています。返品できるのは未使用の商品に限られます。
explanation-excluded_press = この商品は新聞、雑誌またはそれに類するものです。このような商品は、お客様のご都合による返品の対象になりません。
explanation-excluded_announced = ご注文の際、この商品は返品できないことをお知らせし、ご同意をいただいています。このような商品は、お客様のご都合による返品の対象になりません。
explanation-not_intact = 商品はお届けしたときの状態ではなくなっています。適用される法律では、お届け時の状態のままの商品に限り返品が認められています。
explanation-small_seller = 適用される法律では、お客様のご都合で返品できる権利は、規模の大きい販売者に対してのみ認められています。小規模な販売者は対象外で、今回の商品の販売者はこれに当たります。
explanation-own_term_shown = 当店には独自の返品ルールがあり、ご注文の前にお客様に表示しておりました。適用される法律では、お客様のご都合で返品できる権利に代えて、このようなルールによることが認められています。
explanation-no_breach = 適用される法律で解約が認められるのは、販売者が説明や契約書のお渡しの義務を果たさなかった場合に限られます。今回、そのような事実は見つかりませんでした。
explanation-caused_by_customer = 当店で把握している限り、この不具合は商品がお手元に届いた時点ではなく、その後、お客様のもとにある間に生じたものです。このような不具合について、販売者は責任を負いません。
explanation-sound_at_delivery = 当店で把握している限り、商品がお手元に届いた時点で不具合はありませんでした。販売者が責任を負うのは、その時点ですでにあった不具合に限られます。
explanation-guarantee_over = 不具合が現れたのは、販売者が不具合に責任を負う期間が終わった後でした。
explanation-claim_barred = この不具合についてお申し出いただける最後の日は{ $why_last_day }でした。ご依頼はその後にいただいたものです。
explanation-claim_barred-without = ご依頼をいただいた時点で、この不具合についてお申し出いただける期間は終了していました。
explanation-complained_late = 不具合は一定の期間内にお知らせいただく必要があり、その期間は{ $why_last_day }で終了しました。ご連絡はその後にいただいたものです。
explanation-complained_late-without = 不具合は一定の期間内にお知らせいただく必要がありますが、ご連絡をいただいた時点でその期間は終了していました。
explanation-own_carrier = 商品は、当店がご案内したものではなく、お客様ご自身がお選びになった配送業者に引き渡されました。法律上、引き渡し後の輸送中のリスクは購入者の負担となります。
explanation-not_due_yet = 商品のお届けはまだ遅れていません。お届けの期限は{ $why_due_on }です。
explanation-not_due_yet-without = 商品のお届けはまだ遅れていません。お届けの期限はまだ来ていません。
explanation-grace_runs = 商品のお届けは遅れています。ただし、適用される法律では、販売者には{ $why_due_on }までお届けの猶予が認められており、契約を解除できるのはその日を過ぎてからです。
explanation-grace_runs-without = 商品のお届けは遅れています。ただし、適用される法律では、販売者にはもうしばらくお届けの猶予が認められており、契約を解除できるのはその後です。
explanation-force_majeure = 商品は{ $why_due_on }までにお届けする予定でしたが、販売者の力の及ばない事情により遅れました。適用される法律では、このような遅れについて販売者は責任を問われません。
explanation-force_majeure-without = 商品は、販売者の力の及ばない事情により遅れました。適用される法律では、このような遅れについて販売者は責任を問われません。
explanation-delay_notice = 商品は{ $why_due_on }までにお届けする予定でしたが、遅れることを期日に間に合うようお知らせしていました。適用される法律では、このように事前にお知らせした遅れについて販売者は責任を問われません。
explanation-delay_notice-without = 商品のお届けが遅れることは、期日に間に合うようお知らせしていました。適用される法律では、このように事前にお知らせした遅れについて販売者は責任を問われません。
explanation-already_delivered = 商品はすでに届いています。お届けが遅れた場合でも、それを理由に契約を解除することはもうできません。
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = この商品は、お客様のご都合による返品の対象ではありません。
explanation-withdrawal-refused_late = ご依頼をいただいた時点で、お客様のご都合で取りやめることのできる期間は終了していました。
explanation-withdrawal-no_right = この場合、法律にも当店独自のお約束にも、この商品を返品できる定めはございません。
explanation-exchange-refused_excluded = 交換できるのは返品の対象となる商品に限られ、この商品はその対象ではありません。
explanation-exchange-refused_late = 交換できるのはまだ返品できる商品に限られますが、ご依頼をいただいた時点でその期間は終了していました。
explanation-exchange-no_right = この場合、法律にも当店独自のお約束にも、この商品を返品または交換できる定めはございません。
explanation-guarantee-refused_cause = 販売者が責任を負うのは、商品がお手元に届いた時点ですでにあった不具合に限られます。当店で把握している限り、この不具合はそれに当たりません。
explanation-guarantee-refused_late = 販売者がこの不具合に責任を負う期間は終了しています。
explanation-guarantee-refused_risk = 商品は輸送中に損傷しましたが、法律上、その時点で輸送中のリスクはもう販売者の負担ではありませんでした。
explanation-delivery-not_due = 商品のお届けの期限はまだ来ていません。
explanation-delivery-excused = 商品のお届けは遅れていますが、今回の遅れについて、法律上、販売者は責任を問われません。
explanation-delivery-delivered = 商品はすでに届いており、遅れを理由に契約を解除することはもうできません。
explanation-delivery-refused_risk = 輸送中に商品に問題が生じましたが、法律上、その時点で輸送中のリスクはもう販売者の負担ではありませんでした。
explanation-staff-refused = 担当者がお問い合わせの内容を確認し、このように判断いたしました。
explanation-other = 今回のご注文に適用されるルールには、ご希望の対応についての定めがございません。

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = 商品に不具合がある場合や説明と異なる場合は、お知らせください。ほかの条件にかかわらず、販売者が対応しなければなりません。
alternative-commercial_guarantee = 商品に付いている保証には影響ありません。引き続き保証をご利用いただけます。
alternative-ask_the_shop = このメールへのご返信で、特別な対応ができないかご相談ください。担当者が検討いたします。
alternative-withdrawal = 定められた期間内であれば、理由を問わず契約を取りやめることができます。当店にお知らせください。
alternative-wait_for_delivery = { $why_due_on }までお待ちください。それまでに商品が届かない場合は、改めてご連絡ください。
alternative-wait_for_delivery-without = もうしばらくお待ちください。お約束の日までに商品が届かない場合は、改めてご連絡ください。
alternative-cancel_before_shipping = 遅れを承諾せず、ご注文をキャンセルすることもできます。商品の発送前、遅くとも{ $why_due_on }までにお知らせください。
alternative-cancel_before_shipping-without = 遅れを承諾せず、ご注文をキャンセルすることもできます。商品の発送前にお知らせください。
alternative-other = どのような対応をご希望か、お知らせください。担当者ができることを検討いたします。

### What we may ask for

ask-order_ref = ご注文番号
ask-request-ground = どのような問題が起きたか、またはどのような対応をご希望か
ask-request-wanted = どのような対応をご希望か
ask-request-lines = どの商品についてのお問い合わせか、またその数量
ask-request-lines-condition-seal_broken = 商品の封が開けられていないかどうか
ask-request-lines-condition-used = 商品を使用されたかどうか
ask-request-lines-condition-used_on = 商品を最初に使用された日
ask-request-lines-condition-damaged = 商品に破損があるかどうか（ある場合は写真も）
ask-request-lines-condition-complete = 付属品がすべてそろっているかどうか
ask-request-lines-condition-tags_attached = タグがまだ付いているかどうか
ask-request-nonconformity = 商品のどこに問題があるか（できれば写真も）
ask-request-nonconformity-kind = 商品のどこに問題があるか（できれば写真も）
ask-request-nonconformity-appeared_on = いつから不具合があるか
ask-request-nonconformity-noticed_on = 問題にお気づきになった日
ask-request-nonconformity-present_at_delivery = 商品が届いた時点で不具合があったかどうか
ask-request-nonconformity-customer_caused = おわかりになる範囲で、不具合がどのように生じたか
ask-request-nonconformity-severity = 不具合によって、商品の使用にどの程度支障があるか
ask-request-nonconformity-repairable = 修理できるかを確認するための、不具合の写真
ask-request-evidence = 商品と荷物の写真
ask-order-delivery-parcels-delivered_at = 荷物が届いた日
ask-order-delivery-parcels-status = 荷物が届いているかどうか
ask-other = 状況の確認に役立つもの（写真など）

### What a decision rests on, in plain words where it is our own

citation-shop-policy = 今回のご注文に適用される、お客様への当店独自のお約束
citation-shop-policy-keep_it = この金額の商品は返送不要とする当店独自のルール
citation-shop-staff_decision = 当店の担当者の判断
citation-bgb = ドイツ民法典（BGB）§ { $article }
citation-code-de-la-consommation = フランス消費法典（Code de la consommation）の条文 { $article }
citation-directive-2011-83-eu = EU消費者権利指令（2011/83/EU）第{ $article }条
citation-directive--eu--2019-771 = EU物品売買指令 (EU) 2019/771 第{ $article }条
citation-directive--eu--2024-1799 = EU「修理する権利」指令 (EU) 2024/1799 第{ $article }条
citation-ucc = 米国統一商事法典（UCC）第{ $article }条
citation-16-cfr-part-435 = 米国連邦取引委員会（FTC）の通信販売規則（16 CFR Part 435）第{ $article }条
citation-16-cfr-part-429 = 米国連邦取引委員会（FTC）のクーリング・オフ規則（16 CFR Part 429）第{ $article }条
citation-other = { $source }、{ $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = No.
place-nos = No.
place-to = ～
place-as-drafted = （案）

### More around every letter, and in the letters above

heading-words = お客様からいただいた内容
survey = 今回の対応にご満足いただけましたか。お客様のお声は、今後の改善に役立ててまいります。
survey-link = 1分でご回答いただけます
acknowledgement-receipt = このメールは控えとして保管してください。お客様は{ $sent_day } { $sent_time }に、下記のとおり、ご購入の撤回または商品の返品を当店にお申し出になりました。
answer-until = 遅くとも{ $answer_by_day }までにお返事をお願いいたします。
choose_remedy-default = 期日までにお返事をいただけない場合は、改めてご案内したうえで、次の対応を進めさせていただきます。
refund_sent-routed = 決済会社から返金の確認が取れました。{ $paid_day }に、ご同意いただいた次の方法で { $total } をお送りいたしました。
refund_sent-routed-next = 数日たっても届かない場合は、このメールにご返信ください。お調べいたします。

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = お返事をお待ちしております（お問い合わせ番号 { $case_number }）
reminder-facts = まだお返事をいただいておりません。お手続きを進めるため、引き続き次の点をお知らせくださいますようお願いいたします。
reminder-choice = 次のうちどれをご希望か、まだ伺っておりません。
reminder-route = 返金の準備は整っておりますが、次のうちどの方法でのお受け取りをご希望か、まだ伺っておりません。
reminder-order = どのご注文についてのお問い合わせか、まだ確認できておりません。
reminder-goods = 当店で把握している限り、ご返送いただく商品はまだ発送されていないようです。
reminder-goods-until = 遅くとも{ $answer_by_day }までに、荷物をお出しくださいますようお願いいたします。すでにお出しいただいている場合は、これ以上お客様にしていただくことはございません。
reminder-else-choice = それまでにお返事をいただけない場合は、次の対応を進めさせていただきます。
reminder-else-person = それまでにお返事をいただけない場合は、現在わかっている内容をもとに担当者が確認いたします。
reminder-else-goods = それまでに商品が発送されていない場合は、今後のお手続きについて担当者が確認いたします。商品のご返送後に行う返金は、それまで保留となります。

article_answer-subject = ご質問へのご回答（お問い合わせ番号 { $case_number }）
article_answer-intro = ご質問をいただき、ありがとうございます。当店のナレッジベースでは、次のようにご案内しております。
article_answer-else = 解決しない場合は、このメールにご返信ください。担当者が対応いたします。

order_asked-subject = どのご注文についてのお問い合わせでしょうか（お問い合わせ番号 { $case_number }）
order_asked-unknown = ご連絡いただき、ありがとうございます。どのご注文についてのお問い合わせか、確認することができませんでした。
order_asked-choose = 次のご注文のいずれかでしょうか。
order_asked-reply = このメールへのご返信で、ご注文番号をお知らせください。番号は、ご注文時にお送りした確認メールに記載されています。いただき次第、すぐにお手続きを進めます。

merged-subject = メッセージをお問い合わせ番号 { $case_number } に追加しました
merged-added = 先日いただいたメッセージは、すでに対応を進めている件に関するものでした。行き違いのないよう、お問い合わせ番号 { $case_number } にまとめました。
merged-next = お返事はこのお問い合わせ番号でお送りいたします。お客様にしていただくことはございません。

case_closed-subject = お問い合わせの対応を終了いたしました（お問い合わせ番号 { $case_number }）
case_closed-closed = { $outcome ->
    [retracted] お申し出のとおりご依頼を取り下げ、お問い合わせの対応を終了いたしました。
   *[other] お手続きがすべて完了し、お問い合わせの対応を終了いたしました。
}
case_closed-next = まだ解決していないことがございましたら、このメールにご返信ください。対応を再開いたします。

### More on the way back of the goods

goods_inspected-subject = ご返送の商品を確認いたしました（お問い合わせ番号 { $case_number }）
goods_inspected-found = { $finding ->
    [fine] ご返送いただいた商品を確認いたしました。すべて揃っております。
   *[other] ご返送いただいた商品を確認いたしましたところ、想定と異なる点がございました。
}
goods_inspected-next = { $finding ->
    [fine] お客様にしていただくことはございません。
   *[other] 今後のお手続きへの影響をただいま検討しております。何らかの差し引きを行う場合は、その前に必ずご連絡いたします。
}

pickup_missed-subject = 荷物を集荷できませんでした（お問い合わせ番号 { $case_number }）
pickup_missed-missed = { $missed_day }に荷物の集荷を予定しておりましたが、集荷できませんでした。お待ちいただいていた場合は、誠に申し訳ございません。
pickup_refused-subject = 荷物の集荷ができません（お問い合わせ番号 { $case_number }）
pickup_refused-refused = 申し訳ございません。配送業者が荷物の集荷に伺うことができません。
pickup-by-yourself = お送りした返品ラベルは引き続き有効です。お客様から配送業者に荷物をお渡しいただけます。ご返送の期日に変わりはございません。
pickup-again = 難しい場合は、このメールにご返信ください。担当者がほかの方法を手配いたします。

return_expired-subject = ご返送の期日が過ぎました（お問い合わせ番号 { $case_number }）
return_expired-late = 商品は{ $send_back_by }までにご返送いただくことになっておりました。当店で把握している限り、まだ発送されていないようです。
return_expired-sent = すでに発送されている場合は、このメールへのご返信で、配送業者の受領証または追跡番号をお知らせください。それで問題ございません。
return_expired-next = まだの場合は、ご事情をお聞かせください。担当者が内容を確認し、今後のお手続きについてご連絡いたします。それまでに、お客様に不利な決定をすることはございません。

### What we send

replacement_ordered-subject = お届けする商品を確保いたしました（お問い合わせ番号 { $case_number }）
replacement_ordered-reserved = お送りする商品の在庫がございましたので、倉庫でお客様のために確保いたしました。
replacement_ordered-by = 遅くとも{ $due_day }までにお届けいたします。
replacement_ordered-then = 荷物を発送し次第、ご連絡いたします。

replacement_shipped-subject = 荷物を発送いたしました（お問い合わせ番号 { $case_number }）
replacement_shipped-sent = お客様へお送りする商品が当店の倉庫を出発し、お届けに向かっております。
shipped-by = { $carrier } がお届けいたします。追跡番号は { $tracking } です。
replacement_shipped-next = お届けした際に問題がございましたら、このメールにご返信ください。当店で対応いたします。

replacement_delivered-subject = 荷物が配達されました（お問い合わせ番号 { $case_number }）
replacement_delivered-arrived = 配送業者から、{ $delivered_day }に荷物を配達したとの連絡がございました。
replacement_delivered-next = 荷物が届いていない場合や、商品に問題がある場合は、このメールにご返信ください。当店で対応いたします。

replacement_failed-subject = 商品をお送りすることができません（お問い合わせ番号 { $case_number }）
replacement_failed-why = { $reason ->
    [out_of_stock] 申し訳ございません。お送りする予定だった商品の在庫がなくなりました。
   *[other] 申し訳ございません。お送りする予定だった商品をお届けすることができません。
}
another-remedy = お客様の権利に影響はございません。代わりにどのような対応を行うかをただいま検討しており、決まり次第ご連絡いたします。お客様にしていただくことはございません。

### The repair

repair_received-subject = 商品が修理工房に届きました（お問い合わせ番号 { $case_number }）
repair_received-arrived = 商品は{ $received_day }に修理工房に届き、ただいま状態を確認しております。
repair_received-by = 遅くとも{ $due_day }までにお手元にお返しいたします。発送し次第、ご連絡いたします。

repair_quoted-subject = 修理の費用について（お問い合わせ番号 { $case_number }）
repair_quoted-cost = 修理工房で商品を確認いたしました。修理工房の見解では、今回の修理は保証の対象外で、費用は { $cost } とのことです。
repair_quoted-next = お客様の同意なく費用を請求することはございません。この見解が正しいかどうか、ただいま担当者が確認しており、改めてご連絡いたします。

repair_shipped-subject = 商品をお返しするため発送いたしました（お問い合わせ番号 { $case_number }）
repair_shipped-outcome = { $outcome ->
    [fixed] 商品の修理が完了し、お客様のもとへ発送いたしました。
   *[other] 修理工房で商品を修理することができませんでした。商品はお客様のもとへ発送いたしました。
}
repair_shipped-then = お手元に届きましたら、動作や状態をお確かめください。不具合が再び現れた場合は、お知らせください。

repair_returned-subject = 修理した商品が配達されました（お問い合わせ番号 { $case_number }）
repair_returned-arrived = 配送業者から、{ $returned_day }に修理した商品を配達したとの連絡がございました。
repair_returned-next = 不具合が再び現れた場合は、このメールにご返信ください。再度の修理ではなく、別の対応を受ける権利が生じることがございます。

repair_failed-subject = 商品を修理することができません（お問い合わせ番号 { $case_number }）
repair_failed-why = 申し訳ございません。修理工房で確認した結果、商品を修理できないことがわかりました。

### Another way for the money, and goods that are late

route_asked-subject = 返金の方法をお聞かせください（お問い合わせ番号 { $case_number }）
route_asked-closed = お支払いいただいた方法が現在利用できなくなっているため、同じ方法で返金することができませんでした。
route_asked-choose = このメールへのご返信で、次のうちご同意いただける方法をお知らせください。
route_asked-safe = お客様の同意なく別の方法で返金することはございません。ご同意をいただくまで、返金額は全額を確保しております。

rerouted-subject = 返金の方法が変わります（お問い合わせ番号 { $case_number }）
rerouted-now = お返事をいただき、ありがとうございます。ご同意いただいたとおり、次の方法で返金いたします。
rerouted-next = 確認が取れ次第、ご連絡いたします。お客様にしていただくことはございません。

goods_at_risk-subject = お届けの期日について（お問い合わせ番号 { $case_number }）
goods_at_risk-not-yet = { $clock ->
    [repair] { $due_day }までに修理した商品をお返しするとお約束しておりますが、まだお届けできておりません。お客様がお気づきになる前に、こちらからお知らせいたします。
   *[other] { $due_day }までに商品をお届けするとお約束しておりますが、まだお届けできておりません。お客様がお気づきになる前に、こちらからお知らせいたします。
}
goods_at_risk-next = 期日に変わりはございません。期日を守れるよう、全力を尽くしております。進展があり次第、ご連絡いたします。お客様にしていただくことはございません。

route-store_credit = 次回のお買い物でお使いいただけるストアクレジット
route-payout_link = ご希望の口座で受け取るためのリンク
route-bank_transfer = お客様の銀行口座への振り込み
route-other = ご相談のうえで決めるその他の方法

### More for our own people

staff_chargeback-subject = チャージバック：お問い合わせ番号 { $case_number }
staff_chargeback-noted = お問い合わせ番号 { $case_number } について、銀行が { $amount } を取り戻そうとしています（チャージバック番号 { $reference }）。その間、この決済での返金は行われません。
staff_chargeback-overlap = このうち { $overlap } は、すでに返金済みか、返金の途中である可能性があります。
staff_chargeback-by = 銀行への反論の期限は{ $respond_by_day } { $respond_by_time }です。
staff_chargeback-act = 証拠は次のコマンドで確認できます：aftersales cases show { $case_number }
