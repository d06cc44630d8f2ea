# Arabic, modern standard. One file per language; amounts, dates and times are already written the local way.
# Latin letters and digits must not fall apart inside right-to-left text: a subject begins with the case number, and the
# number of a law begins with a Latin letter.

### Around every letter

greeting = مرحبًا بكم،
greeting-named = مرحبًا { $name }،
staff-greeting = مرحبًا،
heading-items = المنتجات المعنيّة
heading-split = تفاصيل المبلغ
heading-next = الخطوات التالية
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = فتح ملصق الإرجاع
case-number = رقم حالتكم هو { $case_number }. يُرجى ذكره كلما راسلتمونا بهذا الشأن.
closing = مع أطيب التحيات
staff-closing = أُرسلت من خدمة ما بعد البيع لدى

### The case

acknowledgement-subject = { $case_number }: وصلتنا رسالتكم
acknowledgement-order = شكرًا لمراسلتنا بشأن طلبيتكم { $order }. لقد وصلتنا رسالتكم وفتحنا حالة لمتابعتها.
acknowledgement-no-order = شكرًا لمراسلتنا. لقد وصلتنا رسالتكم وفتحنا حالة لمتابعتها.
acknowledgement-decision = نتحقق الآن مما يحق لكم، وسنبلغكم بقرارنا في موعد أقصاه { $decide_by_day }، الساعة { $decide_by_time }. وحتى ذلك الحين لا يلزمكم القيام بأي شيء.
acknowledgement-person = سيقرأ أحد أعضاء فريقنا رسالتكم ويجيبكم في موعد أقصاه { $answer_by_day }، الساعة { $answer_by_time }.
acknowledgement-open = نبحث الآن عن الطلبية التي تتعلق بها رسالتكم. وفور العثور عليها سنتحقق مما يحق لكم ونراسلكم من جديد. وإذا احتجنا إلى شيء منكم فسنسألكم.

with_person-subject = { $case_number }: أحد أعضاء فريقنا ينظر في حالتكم
with_person-reads = تحتاج حالتكم إلى تقدير شخصي، ولذلك تولّاها أحد أعضاء فريقنا، وهو يقرأ الآن كل ما أرسلتموه إلينا.
with_person-by = سيصلكم الرد في موعد أقصاه { $answer_by_day }، الساعة { $answer_by_time }. وحتى ذلك الحين لا يلزمكم القيام بأي شيء.
with_person-open = سنراسلكم فور الانتهاء من النظر في حالتكم. وحتى ذلك الحين لا يلزمكم القيام بأي شيء.

staff_answer-subject = { $case_number }: ردّنا بشأن حالتكم
staff_answer-intro = نظر أحد أعضاء فريقنا في حالتكم، وهذا ردّه:
staff_answer-reply = إذا بقي لديكم أي استفسار، فيكفي الرد على هذه الرسالة، وسنتابع معكم من حيث توقفنا.

facts_asked-subject = { $case_number }: نحتاج إلى معلومات منكم
facts_asked-need = لكي نتمكن من متابعة حالتكم، نحتاج منكم إلى ما يلي:
facts_asked-reply = يُرجى الرد على هذه الرسالة. يكفينا رقم حالتكم للوصول إلى كل ما عدا ذلك.
facts_asked-then-by = بعد وصول ردّكم، سنبلغكم بقرارنا في موعد أقصاه { $decide_by_day }، الساعة { $decide_by_time }.
facts_asked-then = فور وصول ردّكم، سنتخذ قرارنا ونراسلكم.

### The decision

refused-subject = { $case_number }: قرارنا بشأن حالتكم
refused-decided = راجعنا طلبكم بعناية. يؤسفنا أننا لا نستطيع تلبيته، ونودّ أن تعرفوا السبب.
refused-law = يستند قرارنا إلى: { $citations }.
refused-alternatives = ما زال بإمكانكم ما يلي:
refused-object = إذا كنتم ترون أننا أخطأنا في إحدى الوقائع، فيُرجى الرد على هذه الرسالة وإخبارنا بذلك. وسيعيد أحد أعضاء فريقنا النظر في حالتكم.

choose_remedy-subject = { $case_number }: الاختيار لكم
choose_remedy-entitled = راجعنا طلبكم. الحق معكم، ولكم أن تختاروا ما نقدمه لكم.
choose_remedy-options = يُرجى الرد على هذه الرسالة وإخبارنا بما تفضّلونه مما يلي:
choose_remedy-then = فور معرفة اختياركم، سنؤكده لكم مع المواعيد المتعلقة به.

approved-subject = { $case_number }: تمت الموافقة على طلبكم
approved-refund = راجعنا طلبكم وقررنا لصالحكم: سيُردّ إليكم مبلغ { $total }.
approved-remedy = { $remedy ->
    [replacement] راجعنا طلبكم وقررنا لصالحكم: ستحصلون على منتج بديل.
    [replacement_shipment] راجعنا طلبكم وقررنا لصالحكم: سنرسل إليكم المنتجات مرة أخرى.
    [repair] راجعنا طلبكم وقررنا لصالحكم: سنتولى إصلاح المنتجات لكم.
    [exchange] راجعنا طلبكم وقررنا لصالحكم: سنستبدل لكم المنتجات.
    [store_credit] راجعنا طلبكم وقررنا لصالحكم: ستحصلون على رصيد لعملية شرائكم التالية.
   *[other] راجعنا طلبكم وقررنا لصالحكم.
}
split-goods = المنتجات: { $goods }
split-delivery = التوصيل: { $delivery }
split-deduction = المبلغ المقتطع: { $deduction }
approved-return-seller = يُرجى إرسال المنتجات إلينا. نتحمل نحن تكلفة الإرجاع: سيصلكم منا ملصق الإرجاع، ويوم الاستلام أيضًا إذا كانت شركة الشحن تأتي لاستلام الطرد.
approved-return-customer = يُرجى إرسال المنتجات إلينا. سيصلكم منا ملصق الإرجاع، وتكلفة الإرسال عليكم.
approved-return-none = لا يلزمكم إرجاع أي شيء.
approved-return-needed = يُرجى إرسال المنتجات إلينا. سيصلكم منا ملصق الإرجاع.
approved-send-back-by = يُرجى تسليم الطرد للشحن في موعد أقصاه { $send_back_by }.
approved-pay-by = سنردّ إليكم المبلغ في موعد أقصاه { $due_on }، بوسيلة الدفع التي استخدمتموها لطلبيتكم.
approved-pay-soon = سنردّ إليكم المبلغ دون تأخير، بوسيلة الدفع التي استخدمتموها لطلبيتكم، وسنؤكد لكم ذلك.
approved-pay-on_goods = سنردّ المبلغ فور عودة المنتجات إلينا، وسنؤكد لكم الموعد.
approved-pay-on_goods_or_proof = سنردّ المبلغ فور عودة المنتجات إلينا أو فور تقديمكم ما يثبت إرسالها، أيهما أسبق.
approved-pay-on_inspection = سنردّ المبلغ فور عودة المنتجات إلينا ومعاينتها، وسنؤكد لكم الموعد.
approved-pay-latest = إذا تمّ ذلك قبل حلول الموعد، فسنردّ إليكم المبلغ في موعد أقصاه { $due_on }.
approved-remedy-next = نعمل الآن على ترتيب ذلك. وإذا احتجنا إلى شيء آخر منكم، فسنراسلكم.
law = يستند ذلك إلى: { $citations }.

### The way back of the goods

return_instructions-subject = { $case_number }: ملصق الإرجاع جاهز
return_instructions-label = ملصق الإرجاع الخاص بكم عبر { $carrier } جاهز. رقم تتبّع الشحنة المرتجعة هو { $tracking }.
return_instructions-how = يُرجى طباعة الملصق ولصقه على الطرد، ثم تسليم الطرد إلى { $carrier }. ويُرجى الاحتفاظ بالإيصال إلى أن تُغلق حالتكم.
return_instructions-by = يُرجى تسليم الطرد للشحن في موعد أقصاه { $send_back_by }.
return_instructions-expires = يمكن استخدام الملصق حتى { $expires_on }.
return_instructions-then = سنراسلكم فور وصول طردكم إلينا.

pickup_booked-subject = { $case_number }: تم حجز موعد استلام طردكم
pickup_booked-day = ستحضر شركة الشحن { $carrier } لاستلام طردكم يوم { $window_from_weekday }، بين الساعة { $window_from_time } والساعة { $window_to_time }.
pickup_booked-days = ستحضر شركة الشحن { $carrier } لاستلام طردكم في الفترة من يوم { $window_from_weekday }، الساعة { $window_from_time }، إلى يوم { $window_to_weekday }، الساعة { $window_to_time }.
pickup_booked-ready = يُرجى تغليف الطرد وتجهيزه قبل ذلك. الرقم المرجعي للاستلام هو { $reference }.
pickup_booked-then = سنراسلكم فور وصول طردكم إلينا.

goods_received-subject = { $case_number }: وصلتنا مرتجعاتكم
goods_received-arrived = وصلتنا مرتجعاتكم في { $received_day }. شكرًا لإرسالها.
goods_received-inspect = نعاين الآن ما وصل إلينا. وإذا كان ردّ المبلغ متوقفًا على ذلك، فسنراسلكم بموعده فور انتهاء المعاينة. لا يلزمكم القيام بأي شيء.

### The money

refund_released-subject = { $case_number }: تم اعتماد ردّ المبلغ إليكم
refund_released-checked = اكتمل لدينا كل ما كنا ننتظره: تم اعتماد ردّ مبلغ { $total } إليكم.
refund_released-by = سنردّ إليكم المبلغ في موعد أقصاه { $due_on }، بوسيلة الدفع التي استخدمتموها لطلبيتكم.
refund_released-soon = سنردّ إليكم المبلغ دون تأخير، بوسيلة الدفع التي استخدمتموها لطلبيتكم.
refund_released-confirm = سنراسلكم فور تأكيد مزوّد خدمة الدفع لعملية الرد.

refund_sent-subject = { $case_number }: تم إرسال المبلغ المستردّ إليكم
refund_sent-paid = أكّد مزوّد خدمة الدفع عملية الرد: أُعيد إليكم مبلغ { $total } في { $paid_day }، بوسيلة الدفع التي استخدمتموها لطلبيتكم.
refund_sent-by_bank = أعاد إليكم مصرفكم مبلغ { $total } في { $paid_day }. وبذلك أصبح كل ما يحق لكم لديكم، ولن نردّ المبلغ مرة أخرى.
refund_sent-reference = إذا سأل البنك الذي تتعاملون معه، فالرقم المرجعي للدفعة هو { $arn }.
refund_sent-bank = قد يستغرق ظهور المبلغ في حسابكم بضعة أيام بحسب البنك. لا يلزمكم القيام بأي شيء. وإذا لم يظهر المبلغ، فيُرجى الرد على هذه الرسالة وسنتابع الأمر.

refund_delayed_by_person-subject = { $case_number }: يحتاج ردّ المبلغ إلى وقت أطول قليلًا
refund_delayed_by_person-why = تعذّر ردّ المبلغ إليكم بالطريقة المعتادة. نعتذر عن هذا التأخير.
refund_delayed_by_person-next = تولّى أحد أعضاء فريقنا الأمر، وهو يعمل على ضمان وصول أموالكم إليكم. سنراسلكم فور توفر أي جديد. لا يلزمكم القيام بأي شيء.

promise_at_risk-subject = { $case_number }: بخصوص موعد ردّ المبلغ إليكم
promise_at_risk-not-yet = وعدناكم بردّ المبلغ في موعد أقصاه { $due_day }. لم تتم العملية بعد، ونفضّل أن نخبركم بذلك بأنفسنا على أن تكتشفوه.
promise_at_risk-next = ما زال الموعد قائمًا: نبذل كل ما في وسعنا لإتمام الرد في موعد أقصاه { $due_day }. وسنراسلكم فور تأكيده. لا يلزمكم القيام بأي شيء.

promise_broken-subject = { $case_number }: لم نفِ بوعدنا
promise_broken-sorry = { $clock ->
    [replacement] وعدناكم بأن تصلكم المنتجات التي نرسلها إليكم في موعد أقصاه { $due_day }، ولم نفِ بهذا الوعد. نعتذر لكم عن ذلك.
    [repair] وعدناكم بأن تعود إليكم منتجاتكم بعد إصلاحها في موعد أقصاه { $due_day }، ولم نفِ بهذا الوعد. نعتذر لكم عن ذلك.
    [refund] وعدناكم بردّ المبلغ في موعد أقصاه { $due_day }، ولم نفِ بهذا الوعد. نعتذر لكم عن ذلك.
   *[other] وعدناكم بإبلاغكم بقرارنا في موعد أقصاه { $due_day }، الساعة { $due_time }، ولم نفِ بهذا الوعد. نعتذر لكم عن ذلك.
}
promise_broken-next = تم تنبيه أحد أعضاء فريقنا، وهو يعالج حالتكم الآن. سنراسلكم فور تسوية الأمر. لا يلزمكم القيام بأي شيء.

### For our own people

staff_promise_at_risk-subject = { $case_number }: وعد معرّض لعدم الوفاء
staff_promise_at_risk-clock = { $clock ->
    [refund] ردّ المبلغ في الحالة { $case_number } موعود به في موعد أقصاه { $due_day }، الساعة { $due_time }، ولم ينجح بعد.
    [decision] القرار في الحالة { $case_number } موعود به في موعد أقصاه { $due_day }، الساعة { $due_time }، ولم يُتخذ بعد.
    [human_answer] ردّ أحد أعضاء الفريق في الحالة { $case_number } موعود به في موعد أقصاه { $due_day }، الساعة { $due_time }، ولم يُرسل بعد.
    [return_offer] ملصق الإرجاع أو موعد الاستلام في الحالة { $case_number } موعود به في موعد أقصاه { $due_day }، الساعة { $due_time }، ولم يتوفر بعد.
    [inspection] فحص المنتجات في الحالة { $case_number } موعود به في موعد أقصاه { $due_day }، الساعة { $due_time }، ولم يتم بعد.
   *[other] يحلّ موعد أحد الوعود في الحالة { $case_number } في { $due_day }، الساعة { $due_time }، ولم يُوفَ به بعد.
}
staff_promise_at_risk-act = يُرجى مراجعتها قبل ذلك: aftersales cases show { $case_number }{ "\u200E" }

### What a customer may choose

remedy-refund = استرداد أموالكم
remedy-replacement = منتج بديل
remedy-replacement_shipment = إرسال المنتجات نفسها مرة أخرى
remedy-repair = إصلاح المنتجات
remedy-exchange = استبدال المنتجات
remedy-price_reduction = الاحتفاظ بالمنتجات واسترداد جزء من الثمن
remedy-store_credit = رصيد لعملية شرائكم التالية
remedy-withdraw_and_reorder = إرجاع المنتجات وتقديم طلبية جديدة
remedy-keep_with_compensation = الاحتفاظ بالمنتجات والحصول على تعويض
remedy-other = حلّ آخر؛ يُرجى إخبارنا بما تفكرون فيه

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = كانت المنتجات مختومة لأسباب صحية أو لأسباب تتعلق بالنظافة، وفُتح الختم بعد التسليم. ولا يشمل حق التراجع عن الشراء مثل هذه المنتجات.
explanation-excluded_media = المنتجات تسجيلات أو برمجيات مختومة، وفُتح الختم بعد التسليم. ولا يشمل حق التراجع عن الشراء مثل هذه المنتجات.
explanation-excluded_custom_made = صُنعت المنتجات وفق مواصفاتكم. ولا يشمل حق التراجع عن الشراء مثل هذه المنتجات.
explanation-excluded_perishable = المنتجات سريعة التلف. ولا يشمل حق التراجع عن الشراء مثل هذه المنتجات.
explanation-no_right = لا يوجد هنا قانون يمنح الحق في إرجاع المنتجات لمجرد تغيير الرأي. والمرجع هو وعد المتجر نفسه.
explanation-business_buyer = حق التراجع عن الشراء يحمي المستهلكين. أما طلبيتكم فقد قُدّمت بصفة تجارية.
explanation-promise_over = نعِد بقبول إرجاع المنتجات، وقد انتهى هذا الوعد بالنسبة إلى طلبيتكم في { $why_last_day }. ووصل طلبكم بعد ذلك اليوم.
explanation-promise_over-without = نعِد بقبول إرجاع المنتجات، وكان هذا الوعد قد انتهى بالنسبة إلى طلبيتكم عند وصول طلبكم.
explanation-promise_excludes = عند تقديم طلبيتكم، كان مذكورًا أن هذه المنتجات مستثناة من الإرجاع.
explanation-no_promise = لم نقدّم من جانبنا أي وعد بقبول إرجاع منتجات من هذا النوع.
explanation-withdrawal_too_late = انتهت المدة التي كان يمكنكم خلالها التراجع عن الشراء في { $why_last_day }. ووصل طلبكم بعد ذلك اليوم.
explanation-withdrawal_too_late-without = كانت المدة التي يمكنكم خلالها التراجع عن الشراء قد انتهت عند وصول طلبكم.
explanation-too_late = انتهت المدة التي كان يمكنكم خلالها إرجاع المنتجات في { $why_last_day }. ووصل طلبكم بعد ذلك اليوم.
explanation-too_late-without = كانت المدة التي يمكنكم خلالها إرجاع المنتجات قد انتهت عند وصول طلبكم.
explanation-goods_used = استُخدمت المنتجات، ولا يمكن إرجاع سوى المنتجات غير المستخدمة.
explanation-excluded_press = المنتجات من الصحف أو المجلات أو ما شابهها. ولا يشمل حق التراجع عن الشراء مثل هذه المنتجات.
explanation-excluded_announced = عند تقديم الطلبية، أُخبرتم بأن هذه المنتجات لا يمكن إرجاعها، ووافقتم على ذلك. ولا يشمل حق التراجع عن الشراء مثل هذه المنتجات.
explanation-not_intact = لم تعد المنتجات على الحالة التي سُلّمت بها. والقانون المطبّق هنا لا يسمح بإرجاع المنتجات إلا وهي على تلك الحالة.
explanation-small_seller = القانون المطبّق هنا لا يمنح حق التراجع عن الشراء إلا تجاه البائعين الكبار. أما الصغار فمعفَون منه، وبائع منتجاتكم واحد منهم.
explanation-own_term_shown = لدينا قاعدة إرجاع خاصة بنا وقد عرضناها عليكم قبل تقديم الطلبية. والقانون المطبّق هنا يسمح بأن تحلّ مثل هذه القاعدة محلّ حق التراجع عن الشراء.
explanation-no_breach = القانون المطبّق هنا لا يمنح حق الإلغاء إلا إذا أخلّ البائع بواجبه في إعلامكم أو في تسليمكم العقد. ولم نجد مثل هذا الإخلال.
explanation-caused_by_customer = بحسب ما نعلم، لم يكن العيب موجودًا عند وصول المنتجات إليكم، وإنما نشأ لاحقًا وهي لديكم. والبائع غير مسؤول عن مثل هذا العيب.
explanation-sound_at_delivery = بحسب ما نعلم، كانت المنتجات خالية من العيوب عند وصولها إليكم. والبائع مسؤول فقط عن العيوب التي كانت موجودة حينها.
explanation-guarantee_over = لم يظهر العيب إلا بعد انتهاء المدة التي يكون فيها البائع مسؤولًا عن العيوب.
explanation-claim_barred = كان آخر يوم للمطالبة بشأن هذا العيب هو { $why_last_day }. ووصل طلبكم بعد ذلك اليوم.
explanation-claim_barred-without = كانت مدة المطالبة بشأن هذا العيب قد انتهت عند وصول طلبكم.
explanation-complained_late = يجب الإبلاغ عن العيب خلال مدة معينة، وقد انتهت هذه المدة في { $why_last_day }. ووصلت رسالتكم بعد ذلك اليوم.
explanation-complained_late-without = يجب الإبلاغ عن العيب خلال مدة معينة، وكانت هذه المدة قد انتهت عند وصول رسالتكم.
explanation-own_carrier = سُلّمت المنتجات إلى شركة شحن اخترتموها بأنفسكم ولم نكن قد عرضناها. ومنذ ذلك الحين يضع القانون مخاطر الطريق على المشتري.
explanation-not_due_yet = لم تتأخر المنتجات بعد: موعد وصولها يمتد حتى { $why_due_on }.
explanation-not_due_yet-without = لم تتأخر المنتجات بعد: ما زالت المهلة المحددة لوصولها جارية.
explanation-grace_runs = تأخرت المنتجات. غير أن القانون المطبّق هنا ما زال يمنح البائع وقتًا لتسليمها، حتى { $why_due_on }. ولا يمكن إنهاء العقد إلا بعد ذلك اليوم.
explanation-grace_runs-without = تأخرت المنتجات. غير أن القانون المطبّق هنا ما زال يمنح البائع بعض الوقت لتسليمها؛ ولا يمكن إنهاء العقد إلا بعد ذلك.
explanation-force_majeure = كان من المفترض وصول المنتجات في موعد أقصاه { $why_due_on }، وتأخرت بسبب أمر خارج عن إرادة البائع. والقانون المطبّق هنا يعدّ مثل هذا التأخير مبرَّرًا.
explanation-force_majeure-without = تأخرت المنتجات بسبب أمر خارج عن إرادة البائع. والقانون المطبّق هنا يعدّ مثل هذا التأخير مبرَّرًا.
explanation-delay_notice = كان من المفترض وصول المنتجات في موعد أقصاه { $why_due_on }، وقد أُخبرتم في الوقت المناسب بأنها ستصل لاحقًا. والقانون المطبّق هنا يعدّ التأخير الذي أُعلن عنه بهذه الطريقة مبرَّرًا.
explanation-delay_notice-without = أُخبرتم في الوقت المناسب بأن المنتجات ستصل لاحقًا. والقانون المطبّق هنا يعدّ التأخير الذي أُعلن عنه بهذه الطريقة مبرَّرًا.
explanation-already_delivered = سُلّمت المنتجات. وحتى إن وصلت متأخرة، لم يعد من الممكن إنهاء العقد لهذا السبب.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = لا يشمل حق التراجع عن الشراء هذه المنتجات.
explanation-withdrawal-refused_late = كانت المدة التي يمكنكم خلالها التراجع عن الشراء قد انتهت عند وصول طلبكم.
explanation-withdrawal-no_right = لا يمنح القانون هنا، ولا أي وعد منا، الحق في إرجاع هذه المنتجات.
explanation-exchange-refused_excluded = لا يمكننا أن نستبدل إلا ما يمكن إرجاعه أيضًا، وهذه المنتجات مستثناة من ذلك.
explanation-exchange-refused_late = لا يمكننا أن نستبدل إلا ما لا يزال إرجاعه ممكنًا، وكانت مدة ذلك قد انتهت عند وصول طلبكم.
explanation-exchange-no_right = لا يمنح القانون هنا، ولا أي وعد منا، الحق في إرجاع هذه المنتجات أو استبدالها.
explanation-guarantee-refused_cause = البائع مسؤول فقط عن العيوب التي كانت موجودة عند وصول المنتجات إليكم، وبحسب ما نعلم لم يكن هذا العيب منها.
explanation-guarantee-refused_late = انتهت المدة التي يكون فيها البائع مسؤولًا عن هذا العيب.
explanation-guarantee-refused_risk = تضررت المنتجات في الطريق، في وقت لم يعد فيه القانون يضع هذه المخاطر على البائع.
explanation-delivery-not_due = ما زالت المدة المحددة لتسليم المنتجات جارية.
explanation-delivery-excused = تأخرت المنتجات، لكن القانون يعدّ التأخير مبرَّرًا هنا.
explanation-delivery-delivered = سُلّمت المنتجات، ولم يعد من الممكن إنهاء العقد بسبب تأخرها.
explanation-delivery-refused_risk = تعرضت المنتجات لحادث في الطريق، في وقت لم يعد فيه القانون يضع هذه المخاطر على البائع.
explanation-staff-refused = نظر أحد أعضاء فريقنا في حالتكم واتخذ هذا القرار.
explanation-other = القواعد المطبّقة على طلبيتكم لا تتضمن ما طلبتموه.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = إذا كانت المنتجات معيبة أو غير مطابقة للوصف، فأخبرونا: على البائع معالجة ذلك، بصرف النظر عن أي شيء آخر.
alternative-commercial_guarantee = لا يؤثر ذلك في الضمان المرفق بالمنتجات؛ ما زال بإمكانكم المطالبة بموجبه.
alternative-ask_the_shop = يمكنكم الرد على هذه الرسالة وطلب بادرة حسن نية منا: سينظر أحد أعضاء فريقنا في الأمر.
alternative-withdrawal = يمكنكم التراجع عن العقد دون إبداء أي سبب ما دامت المدة المحددة لذلك سارية؛ يكفي أن تخبرونا.
alternative-wait_for_delivery = يُرجى الانتظار حتى { $why_due_on }. وإذا لم تصل المنتجات بحلول ذلك اليوم، فراسلونا من جديد.
alternative-wait_for_delivery-without = يُرجى الانتظار قليلًا. وإذا لم تصل المنتجات بحلول اليوم الموعود، فراسلونا من جديد.
alternative-cancel_before_shipping = يمكنكم رفض التأخير وإلغاء الطلبية ما دامت لم تُشحن، وفي موعد أقصاه { $why_due_on }؛ يكفي أن تخبرونا.
alternative-cancel_before_shipping-without = يمكنكم رفض التأخير وإلغاء الطلبية ما دامت لم تُشحن؛ يكفي أن تخبرونا.
alternative-other = راسلونا واذكروا ما قد يفيدكم؛ سيرى أحد أعضاء فريقنا ما يمكن فعله.

### What we may ask for

ask-order_ref = رقم طلبيتكم
ask-request-ground = ما المشكلة التي حدثت، أو ما الذي تودّون أن نفعله؟
ask-request-wanted = ما الذي تودّون أن نفعله من أجلكم؟
ask-request-lines = أيّ المنتجات تقصدون، وكم عددها؟
ask-request-lines-condition-seal_broken = هل ختم المنتج ما زال سليمًا؟
ask-request-lines-condition-used = هل استخدمتم المنتج؟
ask-request-lines-condition-used_on = في أي يوم استخدمتم المنتج لأول مرة؟
ask-request-lines-condition-damaged = هل المنتج متضرر؟ مع صورة إن كان كذلك
ask-request-lines-condition-complete = هل ما زال كل ما جاء مع المنتج موجودًا؟
ask-request-lines-condition-tags_attached = هل البطاقات ما زالت مثبتة على المنتج؟
ask-request-nonconformity = ما مشكلة المنتج؟ مع صورة إن أمكن
ask-request-nonconformity-kind = ما مشكلة المنتج؟ مع صورة إن أمكن
ask-request-nonconformity-appeared_on = منذ متى يوجد العيب؟
ask-request-nonconformity-noticed_on = في أي يوم لاحظتم المشكلة؟
ask-request-nonconformity-present_at_delivery = هل كان العيب موجودًا عند وصول المنتج؟
ask-request-nonconformity-customer_caused = كيف نشأ العيب، بحسب علمكم؟
ask-request-nonconformity-severity = إلى أي حد يعيق العيب استخدامكم للمنتج؟
ask-request-nonconformity-repairable = صورة للعيب، لنرى إن كان إصلاحه ممكنًا
ask-request-evidence = صورة للمنتج وللطرد
ask-order-delivery-parcels-delivered_at = في أي يوم وصلكم الطرد؟
ask-order-delivery-parcels-status = هل وصلكم الطرد؟
ask-other = أي شيء يساعدنا على فهم ما حدث، مثل الصور

### What a decision rests on, in plain words where it is our own

citation-shop-policy = وعدنا الخاص لعملائنا كما ينطبق على طلبيتكم
citation-shop-policy-keep_it = قاعدتنا الخاصة بأن المنتجات بهذه القيمة لا يلزم إرجاعها
citation-shop-staff_decision = قرار أحد أعضاء فريقنا
citation-bgb = القانون المدني الألماني (BGB)، المادة { $article }
citation-code-de-la-consommation = قانون المستهلك الفرنسي (Code de la consommation)، المادة { $article }
citation-directive-2011-83-eu = توجيه الاتحاد الأوروبي بشأن حقوق المستهلك (Directive 2011/83/EU)، المادة { $article }
citation-directive--eu--2019-771 = توجيه الاتحاد الأوروبي بشأن بيع السلع (Directive (EU) 2019/771)، المادة { $article }
citation-directive--eu--2024-1799 = توجيه الاتحاد الأوروبي بشأن الحق في الإصلاح (Directive (EU) 2024/1799)، المادة { $article }
citation-ucc = القانون التجاري الموحد للولايات المتحدة (UCC)، المادة { $article }
citation-16-cfr-part-435 = القاعدة الأمريكية للطلبات عبر البريد أو الإنترنت أو الهاتف (FTC, 16 CFR Part 435)، المادة { $article }
citation-16-cfr-part-429 = القاعدة الأمريكية بشأن مهلة إعادة التفكير (FTC, 16 CFR Part 429)، المادة { $article }
citation-other = { $source }، { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”. Arabic words there would turn the numbers around them.
place-no = no.
place-nos = nos.
place-to = –
place-as-drafted = (draft)

### Added: reminders, answers, replacements, repairs, other ways for the money

### More for the letters above

heading-words = ما كتبتموه إلينا
survey = هل أنتم راضون عن طريقة معالجتنا لهذا الأمر؟ إجابتكم تساعدنا على تحسين خدمتنا.
survey-link = أخبرونا برأيكم في دقيقة واحدة
acknowledgement-receipt = يُرجى الاحتفاظ بهذه الرسالة إيصالًا لكم: في { $sent_day }، الساعة { $sent_time }، أعلنتم لنا تراجعكم عن الشراء أو إرجاعكم للمنتجات، على النحو المبيّن أدناه.
answer-until = يُرجى الرد في موعد أقصاه { $answer_by_day }.
choose_remedy-default = إذا لم يصلنا ردّكم في الوقت المناسب، فسنذكّركم، ثم نمضي في هذا الخيار:
refund_sent-routed = أكّد مزوّد خدمة الدفع عملية الرد: أُرسل إليكم مبلغ { $total } في { $paid_day }، بالطريقة التي وافقتم عليها:
refund_sent-routed-next = إذا لم يصلكم المبلغ خلال بضعة أيام، فيُرجى الرد على هذه الرسالة وسنتابع الأمر.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = { $case_number }: تذكير، ما زلنا ننتظر ردّكم
reminder-facts = لم يصلنا ردّكم بعد. ولكي نتمكن من متابعة حالتكم، ما زلنا نحتاج منكم إلى ما يلي:
reminder-choice = لم نعرف بعد ما تفضّلونه مما يلي:
reminder-route = المبلغ المستردّ في انتظاركم، ولم نعرف بعد بأيّ من هذه الطرق تودّون استلامه:
reminder-order = ما زلنا لا نعرف أيّ طلبية من طلبياتكم تقصدون في رسالتكم.
reminder-goods = بحسب ما نعلم، لم تُشحن بعد المنتجات التي عليكم إرجاعها إلينا.
reminder-goods-until = يُرجى تسليم الطرد للشحن في موعد أقصاه { $answer_by_day }. وإذا كنتم قد سلّمتموه بالفعل، فلا يلزمكم القيام بأي شيء آخر.
reminder-else-choice = إذا لم يصلنا ردّكم حتى ذلك الحين، فسنمضي في هذا الخيار:
reminder-else-person = إذا لم يصلنا ردّكم حتى ذلك الحين، فسينظر أحد أعضاء فريقنا في حالتكم بناءً على ما لدينا من معلومات.
reminder-else-goods = إذا لم تُشحن المنتجات حتى ذلك الحين، فسينظر أحد أعضاء فريقنا فيما يعنيه ذلك لحالتكم. وإذا كان ردّ المبلغ متوقفًا على وصول المنتجات، فسيبقى معلّقًا إلى ذلك الحين.

article_answer-subject = { $case_number }: الإجابة عن سؤالكم
article_answer-intro = شكرًا لسؤالكم. هذا ما تذكره قاعدة معلوماتنا عنه:
article_answer-else = ألا يجيب ذلك عن سؤالكم؟ يُرجى الرد على هذه الرسالة، وسيساعدكم أحد أعضاء فريقنا.

order_asked-subject = { $case_number }: أيّ طلبية تقصدون؟
order_asked-unknown = شكرًا لمراسلتنا. لم نتمكن من معرفة الطلبية التي تتعلق بها رسالتكم.
order_asked-choose = هل هي إحدى هذه الطلبيات؟
order_asked-reply = يُرجى الرد على هذه الرسالة وذكر رقم الطلبية؛ تجدونه في رسالة التأكيد التي وصلتكم عند تقديم الطلبية. وسنتابع بعد ذلك على الفور.

merged-subject = { $case_number }: أضفنا رسالتكم إلى حالتكم
merged-added = تتعلق رسالتكم الأخيرة بأمر نعالجه لكم بالفعل. وقد أضفناها إلى حالتكم { $case_number } ليكون كل شيء في مكان واحد ولا يضيع شيء.
merged-next = سيصلكم ردّنا تحت رقم الحالة هذا. لا يلزمكم القيام بأي شيء.

case_closed-subject = { $case_number }: أُغلقت حالتكم
case_closed-closed = { $outcome ->
    [retracted] بناءً على رغبتكم، سحبنا طلبكم وأغلقنا حالتكم.
   *[other] سُوّيت حالتكم، وقد أغلقناها.
}
case_closed-next = هل بقي شيء لم يُحلّ؟ يُرجى الرد على هذه الرسالة، وسنعيد النظر في حالتكم.

### More on the way back of the goods

goods_inspected-subject = { $case_number }: عاينّا مرتجعاتكم
goods_inspected-found = { $finding ->
    [fine] عاينّا ما أرسلتموه إلينا. وهي كاملة.
   *[other] عاينّا ما أرسلتموه إلينا. ليس كل شيء كما توقعنا.
}
goods_inspected-next = { $finding ->
    [fine] لا يلزمكم القيام بأي شيء.
   *[other] ندرس الآن ما يعنيه ذلك لحالتكم، وسنراسلكم قبل اقتطاع أي مبلغ.
}

pickup_missed-subject = { $case_number }: تعذّر استلام طردكم
pickup_missed-missed = كان من المقرر استلام طردكم منكم في { $missed_day }، ولم يتم ذلك. نعتذر لكم إن كنتم قد انتظرتم دون جدوى.
pickup_refused-subject = { $case_number }: لا يمكن الحضور لاستلام طردكم
pickup_refused-refused = يؤسفنا أن شركة الشحن لا تستطيع الحضور لاستلام طردكم.
pickup-by-yourself = ما زال ملصق الإرجاع الذي أرسلناه إليكم صالحًا: يمكنكم تسليم الطرد إلى شركة الشحن بأنفسكم. ولا يتغير آخر موعد لإرسال المنتجات إلينا.
pickup-again = هل يتعذّر عليكم ذلك؟ يُرجى الرد على هذه الرسالة، وسيجد أحد أعضاء فريقنا حلًّا آخر.

return_expired-subject = { $case_number }: انتهت مدة الإرجاع
return_expired-late = كان من المفترض إرسال المنتجات إلينا في موعد أقصاه { $send_back_by }. وبحسب ما نعلم، لم تُشحن بعد.
return_expired-sent = هل أرسلتموها بالفعل؟ يُرجى الرد على هذه الرسالة مع إيصال شركة الشحن أو رقم التتبّع، وسيكون كل شيء على ما يرام.
return_expired-next = وإن لم ترسلوها، فأخبرونا بما منعكم. ينظر أحد أعضاء فريقنا في حالتكم، وسيراسلكم بشأن الخطوات التالية. ولن يُتخذ قبل ذلك أي قرار ليس في صالحكم.

### What we send

replacement_ordered-subject = { $case_number }: حُجزت المنتجات لكم
replacement_ordered-reserved = خبر سارّ: المنتجات التي سنرسلها إليكم متوفرة، وقد حجزها مستودعنا لكم.
replacement_ordered-by = ستصلكم في موعد أقصاه { $due_day }.
replacement_ordered-then = سنراسلكم فور انطلاق الطرد إليكم.

replacement_shipped-subject = { $case_number }: طردكم في الطريق إليكم
replacement_shipped-sent = غادر الطرد الذي يحوي منتجاتكم مستودعنا، وهو الآن في الطريق إليكم.
shipped-by = شركة الشحن هي { $carrier }. رقم التتبّع هو { $tracking }.
replacement_shipped-next = إذا وجدتم أي خلل عند وصول الطرد، فيُرجى الرد على هذه الرسالة وسنعالج الأمر.

replacement_delivered-subject = { $case_number }: وصل طردكم
replacement_delivered-arrived = أبلغتنا شركة الشحن بأن طردكم سُلّم في { $delivered_day }.
replacement_delivered-next = ألم يصلكم الطرد، أم أن في المنتجات خللًا؟ يُرجى الرد على هذه الرسالة، وسنتولى الأمر.

replacement_failed-subject = { $case_number }: لا يمكننا إرسال المنتجات إليكم
replacement_failed-why = { $reason ->
    [out_of_stock] يؤسفنا أن المنتجات التي أردنا إرسالها إليكم لم تعد متوفرة.
   *[other] يؤسفنا أن المنتجات التي أردنا إرسالها إليكم لن تصلكم.
}
another-remedy = لا يمسّ ذلك حقوقكم. نقرّر الآن أيّ حلّ آخر نقدمه لكم، وسنراسلكم على الفور. لا يلزمكم القيام بأي شيء.

### The repair

repair_received-subject = { $case_number }: منتجاتكم في ورشة الإصلاح
repair_received-arrived = وصلت منتجاتكم إلى ورشتنا في { $received_day }، وتجري معاينتها هناك.
repair_received-by = ستعود إليكم في موعد أقصاه { $due_day }. وسنراسلكم فور انطلاقها إليكم.

repair_quoted-subject = { $case_number }: بخصوص تكلفة الإصلاح
repair_quoted-cost = عاينت ورشتنا منتجاتكم. وترى الورشة أن الضمان لا يغطي هذا الإصلاح، وأن تكلفته ستبلغ { $cost }.
repair_quoted-next = لن يُحتسب عليكم أي مبلغ دون موافقتكم. ويراجع أحد أعضاء فريقنا هذا الرأي الآن، وسيراسلكم.

repair_shipped-subject = { $case_number }: منتجاتكم في طريق العودة إليكم
repair_shipped-outcome = { $outcome ->
    [fixed] أُصلحت منتجاتكم، وهي في طريق العودة إليكم.
   *[other] لم تتمكن ورشتنا من إصلاح منتجاتكم، وهي في طريق العودة إليكم.
}
repair_shipped-then = يُرجى تجربتها عند وصولها. وإذا ظهر العيب من جديد، فأخبرونا.

repair_returned-subject = { $case_number }: وصلت منتجاتكم بعد إصلاحها
repair_returned-arrived = أبلغتنا شركة الشحن بأن منتجاتكم سُلّمت بعد إصلاحها في { $returned_day }.
repair_returned-next = إذا ظهر العيب من جديد، فيُرجى الرد على هذه الرسالة: قد يحق لكم عندئذ حلّ آخر بدلًا من إصلاح ثانٍ.

repair_failed-subject = { $case_number }: لا يمكن إصلاح منتجاتكم
repair_failed-why = يؤسفنا أن ورشتنا وجدت أن منتجاتكم لا يمكن إصلاحها.

### Another way for the money, and goods that are late

route_asked-subject = { $case_number }: بأيّ طريقة نرسل إليكم المبلغ المستردّ؟
route_asked-closed = تعذّر ردّ المبلغ بالطريقة التي دفعتم بها، لأنها لم تعد متاحة.
route_asked-choose = يُرجى الرد على هذه الرسالة وإخبارنا بما توافقون عليه مما يلي:
route_asked-safe = لن يُدفع أي مبلغ بطريقة أخرى دون موافقتكم. وإلى أن تصلنا، نبقي المبلغ كاملًا جاهزًا لكم.

rerouted-subject = { $case_number }: سيصلكم المبلغ المستردّ بطريقة أخرى
rerouted-now = شكرًا لردّكم. كما اتفقنا، سيصلكم المبلغ المستردّ الآن بهذه الطريقة:
rerouted-next = سنراسلكم فور تأكيد ذلك. لا يلزمكم القيام بأي شيء.

goods_at_risk-subject = { $case_number }: بخصوص موعد وصول منتجاتكم
goods_at_risk-not-yet = { $clock ->
    [repair] وعدناكم بأن تعود إليكم منتجاتكم بعد إصلاحها في موعد أقصاه { $due_day }. لم تصل بعد، ونفضّل أن نخبركم بذلك بأنفسنا على أن تكتشفوه.
   *[other] وعدناكم بأن تصلكم المنتجات التي نرسلها إليكم في موعد أقصاه { $due_day }. لم تصل بعد، ونفضّل أن نخبركم بذلك بأنفسنا على أن تكتشفوه.
}
goods_at_risk-next = ما زال الموعد قائمًا: نبذل كل ما في وسعنا للالتزام به، وسنراسلكم فور توفر أي جديد. لا يلزمكم القيام بأي شيء.

route-store_credit = رصيد لعملية شرائكم التالية
route-payout_link = رابط يتيح لكم تحويل المبلغ إلى حساب تختارونه
route-bank_transfer = تحويل إلى حسابكم المصرفي
route-other = طريقة أخرى نتفق عليها معكم

### More for our own people

staff_chargeback-subject = { $case_number }: اعتراض على عملية دفع لدى البنك
staff_chargeback-noted = يسترجع أحد البنوك مبلغ { $amount } في الحالة { $case_number } (رقم الاعتراض { $reference }). ولن تُرسل في هذه الأثناء أي مبالغ مستردّة أخرى عبر عملية الدفع هذه.
staff_chargeback-overlap = من هذا المبلغ، سبق ردّ { $overlap } أو ربما يكون في الطريق.
staff_chargeback-by = يقبل البنك ردّنا في موعد أقصاه { $respond_by_day }، الساعة { $respond_by_time }.
staff_chargeback-act = الأدلة مدرجة في الحالة: aftersales cases show { $case_number }{ "\u200E" }
