# Turkish (Türkçe). One file per language; amounts, dates and times are filled in already written the local way.

### Around every letter

greeting = Merhaba,
greeting-named = Merhaba { $name },
staff-greeting = Merhaba,
heading-items = Başvurunuzun konusu
heading-split = Tutarın ayrıntıları
heading-next = Bundan sonraki adımlar
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = İade etiketini açın
case-number = Başvuru numaranız: { $case_number }. Bu konuda bize her yazdığınızda lütfen bu numarayı belirtin.
closing = Saygılarımızla
staff-closing = Gönderen: satış sonrası hizmetler

### The case

acknowledgement-subject = Mesajınızı aldık (başvuru { $case_number })
acknowledgement-order = { $order } numaralı siparişinizle ilgili bize yazdığınız için teşekkür ederiz. Mesajınız bize ulaştı ve sizin için bir başvuru kaydı açtık.
acknowledgement-no-order = Bize yazdığınız için teşekkür ederiz. Mesajınız bize ulaştı ve sizin için bir başvuru kaydı açtık.
acknowledgement-decision = Haklarınızın neler olduğunu inceliyoruz. Kararımızı size en geç { $decide_by_day } saat { $decide_by_time } itibarıyla bildireceğiz. O zamana kadar yapmanız gereken bir şey yok.
acknowledgement-person = Ekip arkadaşlarımızdan biri mesajınızı okuyacak ve size en geç { $answer_by_day } saat { $answer_by_time } itibarıyla yanıt verecek.
acknowledgement-open = Şu anda mesajınızın hangi siparişle ilgili olduğunu araştırıyoruz. Siparişi bulur bulmaz haklarınızın neler olduğunu inceleyip size yeniden yazacağız. Sizden bir şeye ihtiyacımız olursa soracağız.

with_person-subject = Ekibimiz { $case_number } numaralı başvurunuzla ilgileniyor
with_person-reads = Başvurunuzun bir insan tarafından değerlendirilmesi gerekiyor. Bu nedenle ekip arkadaşlarımızdan biri başvurunuzu devraldı ve bize gönderdiğiniz her şeyi okuyor.
with_person-by = En geç { $answer_by_day } saat { $answer_by_time } itibarıyla yanıt alacaksınız. O zamana kadar yapmanız gereken bir şey yok.
with_person-open = Başvurunuz incelenir incelenmez size haber vereceğiz. O zamana kadar yapmanız gereken bir şey yok.

staff_answer-subject = { $case_number } numaralı başvurunuza yanıtımız
staff_answer-intro = Ekip arkadaşlarımızdan biri başvurunuzu inceledi ve size şunları yazdı:
staff_answer-reply = Aklınıza takılan bir şey kalırsa bu mesajı yanıtlamanız yeterli; kaldığımız yerden devam ederiz.

facts_asked-subject = { $case_number } numaralı başvurunuz için sizden bir ricamız var
facts_asked-need = Başvurunuzla ilgili işleme devam edebilmemiz için sizden şunlara ihtiyacımız var:
facts_asked-reply = Lütfen bu mesajı yanıtlayın. Diğer her şeyi bulmamız için başvuru numaranız yeterli.
facts_asked-then-by = Yanıtınızı aldığımızda kararımızı size en geç { $decide_by_day } saat { $decide_by_time } itibarıyla bildireceğiz.
facts_asked-then = Yanıtınızı alır almaz kararımızı verip size yazacağız.

### The decision

refused-subject = { $case_number } numaralı başvurunuzla ilgili kararımız
refused-decided = Talebinizi dikkatle inceledik. Ne yazık ki talebinizi karşılayamıyoruz ve bunun nedenini bilmenizi istiyoruz.
refused-law = Kararımızın dayanağı: { $citations }.
refused-alternatives = Yine de şunları yapabilirsiniz:
refused-object = Bir bilgiyi yanlış değerlendirdiğimizi düşünüyorsanız bu mesajı yanıtlayarak bize bildirin. Ekip arkadaşlarımızdan biri başvurunuzu yeniden inceleyecek.

choose_remedy-subject = Seçim sizin (başvuru { $case_number })
choose_remedy-entitled = Talebinizi inceledik. Haklısınız ve sizin için ne yapacağımızı siz seçebilirsiniz.
choose_remedy-options = Lütfen bu mesajı yanıtlayarak aşağıdakilerden hangisini istediğinizi bize bildirin:
choose_remedy-then = Seçiminizi öğrenir öğrenmez, geçerli olacak tarihlerle birlikte size onaylayacağız.

approved-subject = Talebiniz kabul edildi (başvuru { $case_number })
approved-refund = Talebinizi inceledik ve lehinize karar verdik: size { $total } geri ödenecek.
approved-remedy = { $remedy ->
    [replacement] Talebinizi inceledik ve lehinize karar verdik: ürününüzün yerine kusursuz bir eşini vereceğiz.
    [replacement_shipment] Talebinizi inceledik ve lehinize karar verdik: ürünleri size yeniden göndereceğiz.
    [repair] Talebinizi inceledik ve lehinize karar verdik: ürününüzün onarılmasını sağlayacağız.
    [exchange] Talebinizi inceledik ve lehinize karar verdik: ürününüzü değiştireceğiz.
    [store_credit] Talebinizi inceledik ve lehinize karar verdik: size bir sonraki alışverişiniz için alışveriş çeki vereceğiz.
   *[other] Talebinizi inceledik ve lehinize karar verdik.
}
split-goods = Ürünler: { $goods }
split-delivery = Teslimat: { $delivery }
split-deduction = Kesinti: { $deduction }
approved-return-seller = Lütfen ürünleri bize geri gönderin. İade masrafını biz karşılıyoruz: size bir iade etiketi göndereceğiz; kargo firması paketi adresten alıyorsa alım gününü de bildireceğiz.
approved-return-customer = Lütfen ürünleri bize geri gönderin. Size bir iade etiketi göndereceğiz. Geri gönderme masrafı size aittir.
approved-return-none = Herhangi bir şeyi geri göndermeniz gerekmiyor.
approved-return-needed = Lütfen ürünleri bize geri gönderin. Size bir iade etiketi göndereceğiz.
approved-send-back-by = Lütfen paketi en geç { $send_back_by } tarihinde kargoya verin.
approved-pay-by = Para iadenizi en geç { $due_on } tarihinde, siparişinizde kullandığınız ödeme yöntemiyle yapacağız.
approved-pay-soon = Para iadenizi gecikmeden, siparişinizde kullandığınız ödeme yöntemiyle yapacak ve size onaylayacağız.
approved-pay-on_goods = Ürünler bize ulaşır ulaşmaz para iadenizi yapacak ve tarihini size onaylayacağız.
approved-pay-on_goods_or_proof = Ürünler bize ulaştığında ya da ürünleri gönderdiğinizi bize gösterdiğinizde, hangisi önce olursa, para iadenizi hemen yapacağız.
approved-pay-on_inspection = Ürünler bize ulaşıp tarafımızdan incelenir incelenmez para iadenizi yapacak ve tarihini size onaylayacağız.
approved-pay-latest = Bu o zamana kadar gerçekleşmişse, para iadenizi en geç { $due_on } tarihinde yapacağız.
approved-remedy-next = Şu anda bununla ilgileniyoruz. Sizden başka bir şeye ihtiyacımız olursa size yazacağız.
law = Bunun dayanağı: { $citations }.

### The way back of the goods

return_instructions-subject = İade etiketiniz hazır (başvuru { $case_number })
return_instructions-label = { $carrier } için iade etiketiniz hazır. İadenizin takip numarası: { $tracking }.
return_instructions-how = Etiketi yazdırın, paketin üzerine yapıştırın ve paketi { $carrier } firmasına teslim edin. Başvurunuz kapanana kadar teslim belgesini saklayın.
return_instructions-by = Lütfen paketi en geç { $send_back_by } tarihinde kargoya verin.
return_instructions-expires = Etiketi { $expires_on } tarihine kadar kullanabilirsiniz.
return_instructions-then = Paketiniz bize ulaşır ulaşmaz size yazacağız.

pickup_booked-subject = Paket alım randevunuz oluşturuldu (başvuru { $case_number })
pickup_booked-day = { $carrier }, paketinizi { $window_from_weekday } günü saat { $window_from_time } ile { $window_to_time } arasında adresinizden alacak.
pickup_booked-days = { $carrier }, paketinizi { $window_from_weekday } saat { $window_from_time } ile { $window_to_weekday } saat { $window_to_time } arasında adresinizden alacak.
pickup_booked-ready = Lütfen paketi o zamana kadar hazırlayıp elinizin altında bulundurun. Alım referans numarası: { $reference }.
pickup_booked-then = Paketiniz bize ulaşır ulaşmaz size yazacağız.

goods_received-subject = İade paketiniz bize ulaştı (başvuru { $case_number })
goods_received-arrived = İade paketiniz { $received_day } tarihinde bize ulaştı. Gönderdiğiniz için teşekkür ederiz.
goods_received-inspect = Şimdi gelen ürünleri inceliyoruz. Para iadeniz bunu bekliyorsa, inceleme biter bitmez tarihini bildirmek için size yazacağız. Yapmanız gereken bir şey yok.

### The money

refund_released-subject = Para iadeniz için ödeme onayı verildi (başvuru { $case_number })
refund_released-checked = Beklediğimiz her şey tamamlandı: { $total } tutarındaki para iadeniz için ödeme onayı verildi.
refund_released-by = Para iadenizi en geç { $due_on } tarihinde, siparişinizde kullandığınız ödeme yöntemiyle yapacağız.
refund_released-soon = Para iadenizi gecikmeden, siparişinizde kullandığınız ödeme yöntemiyle yapacağız.
refund_released-confirm = Ödeme kuruluşu iadeyi onaylar onaylamaz size yazacağız.

refund_sent-subject = Para iadeniz gönderildi (başvuru { $case_number })
refund_sent-paid = Ödeme kuruluşu para iadenizi onayladı: { $total } tutarındaki iade { $paid_day } tarihinde, siparişinizde kullandığınız ödeme yöntemiyle size geri gönderildi.
refund_sent-by_bank = Bankanız { $paid_day } tarihinde size { $total } iade etti. Böylece hakkınız olan her şeyi aldınız; bu tutarı ikinci kez iade etmiyoruz.
refund_sent-reference = Bankanız sorarsa ödemenin referans numarası: { $arn }.
refund_sent-bank = Tutarın hesabınızda görünmesi bankanıza bağlı olarak birkaç gün sürebilir. Yapmanız gereken bir şey yok. Tutar hesabınızda görünmezse bu mesajı yanıtlayın, konuyu takip edelim.

refund_delayed_by_person-subject = Para iadeniz biraz daha sürecek (başvuru { $case_number })
refund_delayed_by_person-why = Para iadeniz alışılmış yoldan yapılamadı. Gecikme için özür dileriz.
refund_delayed_by_person-next = Ekip arkadaşlarımızdan biri işlemi devraldı ve paranızı almanızı sağlıyor. Yeni bir gelişme olur olmaz size yazacağız. Yapmanız gereken bir şey yok.

promise_at_risk-subject = Para iadenizin tarihi hakkında (başvuru { $case_number })
promise_at_risk-not-yet = Para iadenizi en geç { $due_day } tarihinde yapacağımıza söz verdik. İade henüz gerçekleşmedi; bunu sizin fark etmenizi beklemek yerine kendimiz söylemek istedik.
promise_at_risk-next = Söz verdiğimiz tarih hâlâ geçerli: iadeyi { $due_day } tarihine kadar tamamlamak için elimizden geleni yapıyoruz. İade onaylanır onaylanmaz size yazacağız. Yapmanız gereken bir şey yok.

promise_broken-subject = Sözümüzü tutamadık (başvuru { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] Size gönderdiğimiz ürünlerin en geç { $due_day } tarihinde elinizde olacağına söz vermiştik ve bu sözümüzü tutamadık. Özür dileriz.
    [repair] Onarılan ürününüzün en geç { $due_day } tarihinde yeniden elinizde olacağına söz vermiştik ve bu sözümüzü tutamadık. Özür dileriz.
    [refund] Para iadenizi en geç { $due_day } tarihinde yapacağımıza söz vermiştik ve bu sözümüzü tutamadık. Özür dileriz.
   *[other] Kararımızı en geç { $due_day } saat { $due_time } itibarıyla bildireceğimize söz vermiştik ve bu sözümüzü tutamadık. Özür dileriz.
}
promise_broken-next = Ekip arkadaşlarımızdan birine haber verildi; şu anda başvurunuzla ilgileniyor. Konu çözülür çözülmez size yazacağız. Yapmanız gereken bir şey yok.

### For our own people

staff_promise_at_risk-subject = Verilen söz tehlikede: başvuru { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] { $case_number } numaralı başvuruda para iadesi için söz verilen son tarih: { $due_day }, saat { $due_time }. İade henüz gerçekleşmedi.
    [decision] { $case_number } numaralı başvuruda karar için söz verilen son tarih: { $due_day }, saat { $due_time }. Karar henüz verilmedi.
    [human_answer] { $case_number } numaralı başvuruda bir çalışanın yanıtı için söz verilen son tarih: { $due_day }, saat { $due_time }. Yanıt henüz verilmedi.
    [return_offer] { $case_number } numaralı başvuruda iade etiketi veya adresten alım için söz verilen son tarih: { $due_day }, saat { $due_time }. Henüz ikisi de hazır değil.
    [inspection] { $case_number } numaralı başvuruda ürün incelemesi için söz verilen son tarih: { $due_day }, saat { $due_time }. İnceleme henüz yapılmadı.
   *[other] { $case_number } numaralı başvuruda verilen bir söz için son tarih: { $due_day }, saat { $due_time }. Söz henüz yerine getirilmedi.
}
staff_promise_at_risk-act = Lütfen süre dolmadan inceleyin: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = paranızın iadesi
remedy-replacement = ürünün yerine kusursuz bir eşinin verilmesi
remedy-replacement_shipment = aynı ürünlerin yeniden gönderilmesi
remedy-repair = onarım
remedy-exchange = değişim
remedy-price_reduction = ürünlerin sizde kalması ve fiyatın bir kısmının iadesi
remedy-store_credit = bir sonraki alışverişiniz için alışveriş çeki
remedy-withdraw_and_reorder = ürünleri geri gönderip yeniden sipariş vermek
remedy-keep_with_compensation = ürünlerin sizde kalması ve size bir telafi ödemesi yapılması
remedy-other = başka bir çözüm; aklınızdakini bize yazın

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Ürün sağlık veya hijyen nedeniyle mühürlüydü ve mühür teslimattan sonra açılmış. Cayma hakkı bu tür ürünleri kapsamaz.
explanation-excluded_media = Ürün mühürlü bir ses ya da görüntü kaydı veya yazılım ve mühür teslimattan sonra açılmış. Cayma hakkı bu tür ürünleri kapsamaz.
explanation-excluded_custom_made = Ürün sizin isteklerinize göre özel olarak yapıldı. Cayma hakkı bu tür ürünleri kapsamaz.
explanation-excluded_perishable = Ürün çabuk bozulan türden. Cayma hakkı bu tür ürünleri kapsamaz.
explanation-no_right = Burada hiçbir yasa, fikir değiştirildiği için ürün iade etme hakkı tanımıyor. Belirleyici olan, mağazanın kendi taahhüdüdür.
explanation-business_buyer = Cayma hakkı tüketicileri korur. Siparişiniz ise bir işletme olarak verildi.
explanation-promise_over = Ürünleri geri alacağımızı taahhüt ediyoruz; siparişiniz için bu taahhüt { $why_last_day } tarihinde sona erdi. Talebiniz bu tarihten sonra bize ulaştı.
explanation-promise_over-without = Ürünleri geri alacağımızı taahhüt ediyoruz; ancak talebiniz bize ulaştığında siparişiniz için bu taahhüdün süresi dolmuştu.
explanation-promise_excludes = Sipariş verdiğiniz sırada bu ürünlerin iade kapsamı dışında olduğu belirtilmişti.
explanation-no_promise = Bu tür ürünleri geri alacağımıza dair bir taahhüdümüz bulunmuyor.
explanation-withdrawal_too_late = Cayma süreniz { $why_last_day } tarihinde sona erdi. Talebiniz bu tarihten sonra bize ulaştı.
explanation-withdrawal_too_late-without = Talebiniz bize ulaştığında cayma süreniz dolmuştu.
explanation-too_late = Ürünleri iade edebileceğiniz süre { $why_last_day } tarihinde sona erdi. Talebiniz bu tarihten sonra bize ulaştı.
explanation-too_late-without = Talebiniz bize ulaştığında ürünleri iade edebileceğiniz süre dolmuştu.
explanation-goods_used = Ürünler kullanılmış; yalnızca kullanılmamış ürünler iade edilebilir.
explanation-excluded_press = Ürün bir gazete, dergi veya benzeri bir yayın. Cayma hakkı bu tür ürünleri kapsamaz.
explanation-excluded_announced = Sipariş verdiğiniz sırada bu ürünlerin iade edilemeyeceği size bildirildi ve siz de bunu kabul ettiniz. Cayma hakkı bu tür ürünleri kapsamaz.
explanation-not_intact = Ürünler artık teslim edildikleri durumda değil. Burada geçerli olan yasaya göre ürünler yalnızca o durumda iade edilebilir.
explanation-small_seller = Burada geçerli olan yasa, cayma hakkını yalnızca büyük satıcılara karşı tanıyor. Küçük satıcılar bundan muaf ve ürünlerinizin satıcısı da onlardan biri.
explanation-own_term_shown = Kendi iade kuralımız var ve bunu siparişinizden önce size gösterdik. Burada geçerli olan yasaya göre böyle bir kural cayma hakkının yerini alabilir.
explanation-no_breach = Burada geçerli olan yasa, sözleşmeyi iptal etme hakkını yalnızca satıcı sizi bilgilendirme veya size sözleşmeyi verme yükümlülüğünü ihlal ettiğinde tanıyor. Böyle bir ihlal tespit etmedik.
explanation-caused_by_customer = Bildiğimiz kadarıyla kusur, ürün size ulaştığında yoktu; daha sonra, ürün sizdeyken ortaya çıktı. Satıcı böyle bir kusurdan sorumlu değildir.
explanation-sound_at_delivery = Bildiğimiz kadarıyla ürün size ulaştığında kusursuzdu. Satıcı yalnızca o sırada var olan kusurlardan sorumludur.
explanation-guarantee_over = Kusur, satıcının kusurlardan sorumlu olduğu süre dolduktan sonra ortaya çıktı.
explanation-claim_barred = Bu kusur için talepte bulunabileceğiniz son gün { $why_last_day } idi. Talebiniz bu tarihten sonra bize ulaştı.
explanation-claim_barred-without = Talebiniz bize ulaştığında bu kusur için talepte bulunabileceğiniz süre dolmuştu.
explanation-complained_late = Bir kusurun belirli bir süre içinde bildirilmesi gerekir ve bu süre { $why_last_day } tarihinde sona erdi. Mesajınız bu tarihten sonra bize ulaştı.
explanation-complained_late-without = Bir kusurun belirli bir süre içinde bildirilmesi gerekir ve mesajınız bize ulaştığında bu süre dolmuştu.
explanation-own_carrier = Ürünler, sizin seçtiğiniz ve bizim sunmadığımız bir taşıyıcıya teslim edildi. O andan itibaren yasaya göre taşıma riski alıcıya aittir.
explanation-not_due_yet = Ürünlerin teslimatı henüz gecikmiş değil: süre { $why_due_on } tarihinde doluyor.
explanation-not_due_yet-without = Ürünlerin teslimatı henüz gecikmiş değil: süre devam ediyor.
explanation-grace_runs = Ürünlerin teslimatı gecikti. Ancak burada geçerli olan yasa, satıcıya teslimat için { $why_due_on } tarihine kadar süre tanıyor. Sözleşme ancak bu tarihten sonra sona erdirilebilir.
explanation-grace_runs-without = Ürünlerin teslimatı gecikti. Ancak burada geçerli olan yasa, satıcıya teslimat için bir süre daha tanıyor; sözleşme ancak ondan sonra sona erdirilebilir.
explanation-force_majeure = Ürünlerin en geç { $why_due_on } tarihinde teslim edilmesi gerekiyordu ve satıcının elinde olmayan bir nedenle gecikti. Burada geçerli olan yasa böyle bir gecikmeyi mazur görüyor.
explanation-force_majeure-without = Ürünler, satıcının elinde olmayan bir nedenle gecikti. Burada geçerli olan yasa böyle bir gecikmeyi mazur görüyor.
explanation-delay_notice = Ürünlerin en geç { $why_due_on } tarihinde teslim edilmesi gerekiyordu ve daha geç geleceği size zamanında bildirildi. Burada geçerli olan yasa, bu şekilde önceden bildirilen bir gecikmeyi mazur görüyor.
explanation-delay_notice-without = Ürünlerin daha geç geleceği size zamanında bildirildi. Burada geçerli olan yasa, bu şekilde önceden bildirilen bir gecikmeyi mazur görüyor.
explanation-already_delivered = Ürünler teslim edildi. Geç gelmiş olsalar bile sözleşme artık bu nedenle sona erdirilemez.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = Cayma hakkı bu ürünleri kapsamıyor.
explanation-withdrawal-refused_late = Talebiniz bize ulaştığında cayma süreniz dolmuştu.
explanation-withdrawal-no_right = Burada ne yasa ne de bizim bir taahhüdümüz bu ürünleri iade etme hakkı tanıyor.
explanation-exchange-refused_excluded = Yalnızca iade de edilebilecek ürünleri değiştirebiliyoruz; bu ürünler ise bunun dışında.
explanation-exchange-refused_late = Yalnızca hâlâ iade edilebilecek ürünleri değiştirebiliyoruz; talebiniz bize ulaştığında ise bunun süresi dolmuştu.
explanation-exchange-no_right = Burada ne yasa ne de bizim bir taahhüdümüz bu ürünleri iade etme veya değiştirme hakkı tanıyor.
explanation-guarantee-refused_cause = Satıcı yalnızca ürün size ulaştığında var olan kusurlardan sorumludur ve bildiğimiz kadarıyla bu kusur o sırada yoktu.
explanation-guarantee-refused_late = Satıcının bu kusurdan sorumlu olduğu süre doldu.
explanation-guarantee-refused_risk = Ürünler yolda, yasaya göre bu riskin artık satıcıya ait olmadığı bir sırada zarar gördü.
explanation-delivery-not_due = Ürünlerin teslim edilmesi gereken süre devam ediyor.
explanation-delivery-excused = Ürünlerin teslimatı gecikti; ancak yasa bu durumda gecikmeyi mazur görüyor.
explanation-delivery-delivered = Ürünler teslim edildi ve geç geldikleri gerekçesiyle sözleşme artık sona erdirilemez.
explanation-delivery-refused_risk = Ürünlerin başına yolda, yasaya göre bu riskin artık satıcıya ait olmadığı bir sırada bir şey geldi.
explanation-staff-refused = Ekip arkadaşlarımızdan biri başvurunuzu inceledi ve bu kararı verdi.
explanation-other = Siparişiniz için geçerli olan kurallar, talep ettiğiniz şeyi öngörmüyor.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Ürünler kusurluysa veya tarif edildiği gibi değilse bize bildirin: başka ne geçerli olursa olsun, satıcı bunu düzeltmek zorundadır.
alternative-commercial_guarantee = Ürünle birlikte verilen garanti bundan etkilenmez; garantiden yararlanmaya devam edebilirsiniz.
alternative-ask_the_shop = Bu mesajı yanıtlayarak iyi niyet çerçevesinde bir çözüm isteyebilirsiniz: ekip arkadaşlarımızdan biri inceleyecek.
alternative-withdrawal = Süresi devam ettiği sürece hiçbir gerekçe göstermeden sözleşmeden cayabilirsiniz; bize bildirmeniz yeterli.
alternative-wait_for_delivery = Lütfen { $why_due_on } tarihine kadar bekleyin. Ürünler o zamana kadar gelmezse bize yeniden yazın.
alternative-wait_for_delivery-without = Lütfen biraz daha bekleyin. Ürünler söz verilen güne kadar gelmezse bize yeniden yazın.
alternative-cancel_before_shipping = Gecikmeyi kabul etmeyip siparişinizi kargoya verilene kadar ve en geç { $why_due_on } tarihinde iptal edebilirsiniz; bize bildirmeniz yeterli.
alternative-cancel_before_shipping-without = Gecikmeyi kabul etmeyip siparişinizi kargoya verilene kadar iptal edebilirsiniz; bize bildirmeniz yeterli.
alternative-other = Size neyin yardımcı olacağını bize yazın; ekip arkadaşlarımızdan biri neler yapılabileceğine bakacak.

### What we may ask for

ask-order_ref = sipariş numaranız
ask-request-ground = sorunun ne olduğu veya bizden ne yapmamızı istediğiniz
ask-request-wanted = sizin için ne yapmamızı istediğiniz
ask-request-lines = hangi ürünler için yazdığınız ve bunların kaç adet olduğu
ask-request-lines-condition-seal_broken = ürünün mührünün hâlâ açılmamış olup olmadığı
ask-request-lines-condition-used = ürünü kullanıp kullanmadığınız
ask-request-lines-condition-used_on = ürünü ilk kez hangi gün kullandığınız
ask-request-lines-condition-damaged = üründe hasar olup olmadığı, varsa bir fotoğrafı
ask-request-lines-condition-complete = ürünle birlikte gelen her şeyin hâlâ tam olup olmadığı
ask-request-lines-condition-tags_attached = etiketlerin hâlâ ürünün üzerinde olup olmadığı
ask-request-nonconformity = üründeki sorunun ne olduğu, mümkünse bir fotoğrafla birlikte
ask-request-nonconformity-kind = üründeki sorunun ne olduğu, mümkünse bir fotoğrafla birlikte
ask-request-nonconformity-appeared_on = kusurun ne zamandan beri var olduğu
ask-request-nonconformity-noticed_on = sorunu hangi gün fark ettiğiniz
ask-request-nonconformity-present_at_delivery = ürün geldiğinde kusurun var olup olmadığı
ask-request-nonconformity-customer_caused = bildiğiniz kadarıyla kusurun nasıl oluştuğu
ask-request-nonconformity-severity = kusurun ürünü kullanmanızı ne ölçüde engellediği
ask-request-nonconformity-repairable = onarılıp onarılamayacağını görebilmemiz için kusurun bir fotoğrafı
ask-request-evidence = ürünün ve paketin bir fotoğrafı
ask-order-delivery-parcels-delivered_at = paketin size hangi gün ulaştığı
ask-order-delivery-parcels-status = paketin size ulaşıp ulaşmadığı
ask-other = ne olduğunu anlamamıza yardımcı olacak her şey, örneğin fotoğraflar

### What a decision rests on, in plain words where it is our own

citation-shop-policy = siparişiniz için geçerli olan, müşterilerimize verdiğimiz kendi taahhüdümüz
citation-shop-policy-keep_it = bu değerdeki ürünlerin geri gönderilmesine gerek olmadığına dair kendi kuralımız
citation-shop-staff_decision = bir ekip arkadaşımızın kararı
citation-bgb = Alman Medeni Kanunu (BGB), § { $article }
citation-code-de-la-consommation = Fransız Tüketici Kanunu (Code de la consommation), madde { $article }
citation-directive-2011-83-eu = AB Tüketici Hakları Direktifi (2011/83/EU), madde { $article }
citation-directive--eu--2019-771 = AB Mal Satışı Direktifi ((EU) 2019/771), madde { $article }
citation-directive--eu--2024-1799 = AB Onarım Hakkı Direktifi ((EU) 2024/1799), madde { $article }
citation-ucc = ABD Yeknesak Ticaret Kanunu (Uniform Commercial Code, UCC), bölüm { $article }
citation-16-cfr-part-435 = ABD Federal Ticaret Komisyonu’nun (FTC) posta, internet veya telefonla verilen siparişlere ilişkin kuralı (16 CFR Part 435), bölüm { $article }
citation-16-cfr-part-429 = ABD Federal Ticaret Komisyonu’nun (FTC) cayma süresine ilişkin kuralı (16 CFR Part 429), bölüm { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = no.
place-nos = no.
place-to = ila
place-as-drafted = tasarı metnine göre

### More for the letters above

heading-words = Bize yazdıklarınız
survey = Başvurunuzla ilgilenme biçimimizden memnun kaldınız mı? Yanıtınız daha iyi olmamıza yardımcı oluyor.
survey-link = Bir dakikada görüşünüzü bildirin
acknowledgement-receipt = Lütfen bu mesajı alındı belgesi olarak saklayın: { $sent_day } saat { $sent_time } itibarıyla, aşağıda belirtildiği şekilde alışverişten caydığınızı veya ürünleri iade ettiğinizi bize beyan ettiniz.
answer-until = Lütfen en geç { $answer_by_day } tarihinde yanıt verin.
choose_remedy-default = Zamanında yanıt alamazsak size bir hatırlatma gönderecek, ardından şu seçenekle devam edeceğiz:
refund_sent-routed = Ödeme kuruluşu para iadenizi onayladı: { $total } tutarındaki iade { $paid_day } tarihinde, kabul ettiğiniz şu yolla size gönderildi:
refund_sent-routed-next = Para birkaç gün içinde size ulaşmazsa bu mesajı yanıtlayın, konuyu takip edelim.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Hatırlatma: sizden haber bekliyoruz (başvuru { $case_number })
reminder-facts = Sizden henüz yanıt alamadık. Başvurunuzla ilgili işleme devam edebilmemiz için sizden hâlâ şunlara ihtiyacımız var:
reminder-choice = Aşağıdakilerden hangisini istediğinizi henüz bize bildirmediniz:
reminder-route = Para iadeniz hazır bekliyor; parayı aşağıdaki yollardan hangisiyle almak istediğinizi henüz bize bildirmediniz:
reminder-order = Mesajınızın hangi siparişinizle ilgili olduğunu hâlâ bilmiyoruz.
reminder-goods = Bildiğimiz kadarıyla bize geri göndereceğiniz ürünler henüz yola çıkmadı.
reminder-goods-until = Lütfen paketi en geç { $answer_by_day } tarihinde kargoya verin. Zaten verdiyseniz yapmanız gereken başka bir şey yok.
reminder-else-choice = O zamana kadar yanıt alamazsak şu seçenekle devam edeceğiz:
reminder-else-person = O zamana kadar yanıt alamazsak ekip arkadaşlarımızdan biri başvurunuzu elimizdeki bilgilerle inceleyecek.
reminder-else-goods = Ürünler o zamana kadar yola çıkmazsa ekip arkadaşlarımızdan biri bunun başvurunuz için ne anlama geldiğine bakacak. Ürünleri bekleyen bir para iadesi o zamana kadar beklemede kalır.

article_answer-subject = Sorunuzun yanıtı (başvuru { $case_number })
article_answer-intro = Sorunuz için teşekkür ederiz. Bilgi bankamızda bu konuda şunlar yazıyor:
article_answer-else = Bu, sorunuzu yanıtlamıyor mu? O zaman bu mesajı yanıtlayın; ekip arkadaşlarımızdan biri size yardımcı olacak.

order_asked-subject = Hangi siparişle ilgili? (başvuru { $case_number })
order_asked-unknown = Bize yazdığınız için teşekkür ederiz. Mesajınızın hangi siparişle ilgili olduğunu bulamadık.
order_asked-choose = Şu siparişlerden biri mi?
order_asked-reply = Lütfen bu mesajı sipariş numaranızı yazarak yanıtlayın; numarayı sipariş verdiğinizde aldığınız onay mesajında bulabilirsiniz. Ardından hemen devam edeceğiz.

merged-subject = Mesajınızı { $case_number } numaralı başvurunuza ekledik
merged-added = Son mesajınız, sizin için zaten ilgilendiğimiz bir konuyla ilgili. Her şey bir arada dursun ve hiçbir şey kaybolmasın diye mesajınızı { $case_number } numaralı başvurunuza ekledik.
merged-next = Yanıtımızı bu başvuru numarasıyla alacaksınız. Yapmanız gereken bir şey yok.

case_closed-subject = { $case_number } numaralı başvurunuz kapandı
case_closed-closed = { $outcome ->
    [retracted] İsteğiniz üzerine talebinizi geri aldık ve başvurunuzu kapattık.
   *[other] Başvurunuz sonuçlandı ve başvuru kaydını kapattık.
}
case_closed-next = Hâlâ çözülmemiş bir şey mi var? O zaman bu mesajı yanıtlayın, başvurunuzu yeniden ele alalım.

### More on the way back of the goods

goods_inspected-subject = İade ettiğiniz ürünleri inceledik (başvuru { $case_number })
goods_inspected-found = { $finding ->
    [fine] Geri gönderdiğiniz ürünleri inceledik. Eksik bir şey yok.
   *[other] Geri gönderdiğiniz ürünleri inceledik. Her şey beklediğimiz gibi değil.
}
goods_inspected-next = { $finding ->
    [fine] Yapmanız gereken bir şey yok.
   *[other] Şimdi bunun başvurunuz için ne anlama geldiğini değerlendiriyoruz. Herhangi bir kesinti yapmadan önce size yazacağız.
}

pickup_missed-subject = Paketiniz alınamadı (başvuru { $case_number })
pickup_missed-missed = Paketiniz { $missed_day } tarihinde adresinizden alınacaktı, ancak bu gerçekleşmedi. Boşuna beklediyseniz özür dileriz.
pickup_refused-subject = Paketiniz adresinizden alınamıyor (başvuru { $case_number })
pickup_refused-refused = Üzgünüz: kargo firması paketinizi adresinizden alamıyor.
pickup-by-yourself = Size gönderdiğimiz iade etiketi geçerliliğini koruyor: paketi kargo firmasına kendiniz teslim edebilirsiniz. Ürünleri geri göndermeniz gereken son tarih değişmedi.
pickup-again = Bu sizin için mümkün değil mi? O zaman bu mesajı yanıtlayın; ekip arkadaşlarımızdan biri başka bir yol bulacak.

return_expired-subject = İade süreniz doldu (başvuru { $case_number })
return_expired-late = Ürünlerin en geç { $send_back_by } tarihinde bize geri gönderilmesi gerekiyordu. Bildiğimiz kadarıyla henüz yola çıkmadılar.
return_expired-sent = Ürünleri gönderdiniz mi? O zaman kargo firmasının teslim belgesini veya takip numarasını ekleyerek bu mesajı yanıtlayın; sorun kalmayacaktır.
return_expired-next = Göndermediyseniz size neyin engel olduğunu bize yazın. Ekip arkadaşlarımızdan biri başvurunuzu inceliyor ve bundan sonra ne olacağını size yazacak. Ondan önce aleyhinize hiçbir karar verilmeyecek.

### What we send

replacement_ordered-subject = Ürünleriniz sizin için ayrıldı (başvuru { $case_number })
replacement_ordered-reserved = İyi haber: size göndereceğimiz ürünler stokta var ve depomuz bunları sizin için ayırdı.
replacement_ordered-by = En geç { $due_day } tarihinde elinizde olacak.
replacement_ordered-then = Paket yola çıkar çıkmaz size yazacağız.

replacement_shipped-subject = Paketiniz yolda (başvuru { $case_number })
replacement_shipped-sent = Ürünlerinizin bulunduğu paket depomuzdan çıktı ve yolda.
shipped-by = Gönderiyi taşıyan firma: { $carrier }. Takip numarası: { $tracking }.
replacement_shipped-next = Paket geldiğinde bir sorun olursa bu mesajı yanıtlayın, düzeltelim.

replacement_delivered-subject = Paketiniz ulaştı (başvuru { $case_number })
replacement_delivered-arrived = Kargo firması, paketinizin { $delivered_day } tarihinde teslim edildiğini bildirdi.
replacement_delivered-next = Paket size ulaşmadı mı veya üründe bir sorun mu var? O zaman bu mesajı yanıtlayın, ilgilenelim.

replacement_failed-subject = Ürünleri size gönderemiyoruz (başvuru { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] Üzgünüz: size göndermek istediğimiz ürünler artık stokta yok.
   *[other] Üzgünüz: size göndermek istediğimiz ürünler size ulaşmayacak.
}
another-remedy = Bu durum haklarınızı etkilemez. Şimdi size başka hangi çözümü sunacağımıza karar veriyoruz ve hemen size yazacağız. Yapmanız gereken bir şey yok.

### The repair

repair_received-subject = Ürününüz serviste (başvuru { $case_number })
repair_received-arrived = Ürününüz { $received_day } tarihinde servisimize ulaştı ve orada inceleniyor.
repair_received-by = En geç { $due_day } tarihinde yeniden elinizde olacak. Ürününüz yola çıkar çıkmaz size yazacağız.

repair_quoted-subject = Onarımınızın ücreti hakkında (başvuru { $case_number })
repair_quoted-cost = Servisimiz ürününüzü inceledi. Servisin görüşüne göre garanti bu onarımı kapsamıyor; onarımın ücreti { $cost } olurdu.
repair_quoted-next = Onayınız olmadan sizden hiçbir ücret alınmaz. Ekip arkadaşlarımızdan biri şimdi bu görüşü inceliyor ve size yazacak.

repair_shipped-subject = Ürününüz size geri dönüyor (başvuru { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Ürününüz onarıldı ve size geri gönderildi.
   *[other] Servisimiz ürününüzü onaramadı. Ürününüz size geri gönderildi.
}
repair_shipped-then = Lütfen ürününüz geldiğinde deneyin. Kusur yeniden ortaya çıkarsa bize bildirin.

repair_returned-subject = Onarılan ürününüz ulaştı (başvuru { $case_number })
repair_returned-arrived = Kargo firması, onarılan ürününüzün { $returned_day } tarihinde teslim edildiğini bildirdi.
repair_returned-next = Kusur yeniden ortaya çıkarsa bu mesajı yanıtlayın: bu durumda ikinci bir onarım yerine başka bir çözüme hakkınız olabilir.

repair_failed-subject = Ürününüz onarılamıyor (başvuru { $case_number })
repair_failed-why = Üzgünüz: servisimiz ürününüzün onarılamayacağını tespit etti.

### Another way for the money, and goods that are late

route_asked-subject = Para iadeniz: hangi yolla gönderelim? (başvuru { $case_number })
route_asked-closed = Para iadeniz ödemede kullandığınız yolla geri gönderilemedi, çünkü bu yol artık kapalı.
route_asked-choose = Lütfen bu mesajı yanıtlayarak aşağıdakilerden hangisini kabul ettiğinizi bize bildirin:
route_asked-safe = Onayınız olmadan başka bir yolla hiçbir ödeme yapılmaz. Onayınızı alana kadar tutarın tamamını sizin için hazır tutuyoruz.

rerouted-subject = Para iadeniz başka bir yolla geliyor (başvuru { $case_number })
rerouted-now = Yanıtınız için teşekkür ederiz. Anlaştığımız gibi, para iadeniz size artık şu yolla ulaşacak:
rerouted-next = Bu onaylanır onaylanmaz size yazacağız. Yapmanız gereken bir şey yok.

goods_at_risk-subject = Teslimat tarihiniz hakkında (başvuru { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] Onarılan ürününüzün en geç { $due_day } tarihinde yeniden elinizde olacağına söz verdik. Ürün henüz ulaşmadı; bunu sizin fark etmenizi beklemek yerine kendimiz söylemek istedik.
   *[other] Size gönderdiğimiz ürünlerin en geç { $due_day } tarihinde elinizde olacağına söz verdik. Ürünler henüz ulaşmadı; bunu sizin fark etmenizi beklemek yerine kendimiz söylemek istedik.
}
goods_at_risk-next = Söz verdiğimiz tarih hâlâ geçerli: bu tarihe uymak için elimizden geleni yapıyoruz. Yeni bir gelişme olur olmaz size yazacağız. Yapmanız gereken bir şey yok.

route-store_credit = bir sonraki alışverişiniz için alışveriş çeki
route-payout_link = parayı seçtiğiniz bir hesaba aktarmanızı sağlayan bir bağlantı
route-bank_transfer = banka hesabınıza havale
route-other = sizinle birlikte kararlaştıracağımız başka bir yol

### More for our own people

staff_chargeback-subject = Ters ibraz: başvuru { $case_number }
staff_chargeback-noted = Bir banka { $case_number } numaralı başvuruda { $amount } tutarını geri alıyor (ters ibraz { $reference }). Bu süre içinde o ödeme üzerinden başka para iadesi yapılmaz.
staff_chargeback-overlap = Bunun { $overlap } tutarındaki kısmı zaten iade edildi veya yolda olabilir.
staff_chargeback-by = Bankaya itiraz için son tarih: { $respond_by_day }, saat { $respond_by_time }.
staff_chargeback-act = Kanıtlar başvuruda listeleniyor: aftersales cases show { $case_number }
