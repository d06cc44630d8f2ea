# Swedish (svenska). One file per language; amounts, dates and times are filled in already written the local way.

### Around every letter

greeting = Hej!
greeting-named = Hej { $name }!
staff-greeting = Hej!
heading-items = Det här gäller det
heading-split = Så är beloppet uträknat
heading-next = Det här händer nu
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Öppna returetiketten
case-number = Ditt ärendenummer är { $case_number }. Ange det gärna varje gång du skriver till oss om det här.
closing = Vänliga hälsningar
staff-closing = Skickat av kundservice hos

### The case

acknowledgement-subject = Vi har tagit emot ditt meddelande (ärende { $case_number })
acknowledgement-order = Tack för att du skrev till oss om din beställning { $order }. Ditt meddelande har kommit fram och vi har öppnat ett ärende.
acknowledgement-no-order = Tack för att du skrev till oss. Ditt meddelande har kommit fram och vi har öppnat ett ärende.
acknowledgement-decision = Vi kontrollerar nu vad du har rätt till och meddelar dig vårt beslut senast den { $decide_by_day } kl. { $decide_by_time }. Fram till dess behöver du inte göra något.
acknowledgement-person = En medarbetare i vårt team läser ditt meddelande och svarar dig senast den { $answer_by_day } kl. { $answer_by_time }.
acknowledgement-open = Vi letar nu upp beställningen som ditt meddelande gäller. Så snart vi har hittat den kontrollerar vi vad du har rätt till och skriver till dig igen. Behöver vi något från dig hör vi av oss.

with_person-subject = En medarbetare tittar på ditt ärende { $case_number }
with_person-reads = Ditt ärende behöver bedömas av en människa. En medarbetare i vårt team har därför tagit över det och läser allt du har skickat till oss.
with_person-by = Du får svar senast den { $answer_by_day } kl. { $answer_by_time }. Fram till dess behöver du inte göra något.
with_person-open = Vi hör av oss så snart vi har gått igenom ditt ärende. Fram till dess behöver du inte göra något.

staff_answer-subject = Vårt svar i ditt ärende { $case_number }
staff_answer-intro = En medarbetare i vårt team har tittat på ditt ärende och skriver:
staff_answer-reply = Är det något du fortfarande undrar över är det bara att svara på det här meddelandet, så fortsätter vi därifrån.

facts_asked-subject = Vi behöver något från dig (ärende { $case_number })
facts_asked-need = För att kunna gå vidare med ditt ärende behöver vi följande från dig:
facts_asked-reply = Svara gärna på det här meddelandet. Med ditt ärendenummer hittar vi allt annat.
facts_asked-then-by = När vi har fått ditt svar meddelar vi dig vårt beslut senast den { $decide_by_day } kl. { $decide_by_time }.
facts_asked-then = Så snart vi har fått ditt svar fattar vi ett beslut och skriver till dig.

### The decision

refused-subject = Vårt beslut i ditt ärende { $case_number }
refused-decided = Vi har gått igenom din begäran noga. Tyvärr kan vi inte gå med på den, och vi vill att du ska veta varför.
refused-law = Vårt beslut grundar sig på: { $citations }.
refused-alternatives = Det här kan du fortfarande göra:
refused-object = Anser du att vi har fel om något, svara på det här meddelandet och berätta det för oss. Då tittar en medarbetare i vårt team på ditt ärende igen.

choose_remedy-subject = Valet är ditt (ärende { $case_number })
choose_remedy-entitled = Vi har gått igenom din begäran. Du har rätt, och du får själv välja vad vi ska göra för dig.
choose_remedy-options = Svara på det här meddelandet och berätta vilket av följande du vill ha:
choose_remedy-then = Så snart vi vet vad du har valt bekräftar vi det och talar om vilka datum som gäller.

approved-subject = Din begäran är godkänd (ärende { $case_number })
approved-refund = Vi har gått igenom din begäran och beslutat till din fördel: du får tillbaka { $total }.
approved-remedy = { $remedy ->
    [replacement] Vi har gått igenom din begäran och beslutat till din fördel: du får en ersättningsvara.
    [replacement_shipment] Vi har gått igenom din begäran och beslutat till din fördel: vi skickar varorna till dig en gång till.
    [repair] Vi har gått igenom din begäran och beslutat till din fördel: vi låter reparera varorna åt dig.
    [exchange] Vi har gått igenom din begäran och beslutat till din fördel: vi byter varorna åt dig.
    [store_credit] Vi har gått igenom din begäran och beslutat till din fördel: du får ett tillgodokvitto för ditt nästa köp.
   *[other] Vi har gått igenom din begäran och beslutat till din fördel.
}
split-goods = Varor: { $goods }
split-delivery = Frakt: { $delivery }
split-deduction = Avdrag: { $deduction }
approved-return-seller = Skicka tillbaka varorna till oss. Vi betalar returen: du får en returetikett av oss och, om fraktbolaget hämtar, besked om vilken dag det blir.
approved-return-customer = Skicka tillbaka varorna till oss. Du får en returetikett av oss. Kostnaden för returen står du för.
approved-return-none = Du behöver inte skicka tillbaka något.
approved-return-needed = Skicka tillbaka varorna till oss. Du får en returetikett av oss.
approved-send-back-by = Lämna in paketet senast den { $send_back_by }.
approved-pay-by = Vi betalar tillbaka senast den { $due_on }, till det betalningssätt du använde för din beställning.
approved-pay-soon = Vi betalar tillbaka utan dröjsmål, till det betalningssätt du använde för din beställning, och bekräftar det för dig.
approved-pay-on_goods = Vi betalar tillbaka så snart varorna är hos oss igen och bekräftar då datumet för dig.
approved-pay-on_goods_or_proof = Vi betalar tillbaka så snart varorna är hos oss igen eller du har visat oss att du har skickat dem, beroende på vad som händer först.
approved-pay-on_inspection = Vi betalar tillbaka så snart varorna är hos oss igen och vi har tittat på dem, och bekräftar då datumet för dig.
approved-pay-latest = Om det har skett innan dess betalar vi tillbaka senast den { $due_on }.
approved-remedy-next = Vi ordnar det nu. Behöver vi något mer från dig skriver vi till dig.
law = Det här grundar sig på: { $citations }.

### The way back of the goods

return_instructions-subject = Din returetikett är klar (ärende { $case_number })
return_instructions-label = Din returetikett för { $carrier } är klar. Returens spårningsnummer är { $tracking }.
return_instructions-how = Skriv ut etiketten, klistra den på paketet och lämna in paketet hos { $carrier }. Spara kvittot tills ditt ärende är avslutat.
return_instructions-by = Lämna in paketet senast den { $send_back_by }.
return_instructions-expires = Etiketten kan användas till och med den { $expires_on }.
return_instructions-then = Vi skriver till dig så snart ditt paket har kommit fram till oss.

pickup_booked-subject = Hämtningen är bokad (ärende { $case_number })
pickup_booked-day = { $carrier } hämtar ditt paket { $window_from_weekday }, mellan kl. { $window_from_time } och { $window_to_time }.
pickup_booked-days = { $carrier } hämtar ditt paket mellan { $window_from_weekday } kl. { $window_from_time } och { $window_to_weekday } kl. { $window_to_time }.
pickup_booked-ready = Se till att paketet är packat och finns till hands då. Hämtningens referensnummer är { $reference }.
pickup_booked-then = Vi skriver till dig så snart ditt paket har kommit fram till oss.

goods_received-subject = Din retur har kommit fram (ärende { $case_number })
goods_received-arrived = Din retur kom fram till oss den { $received_day }. Tack för att du skickade den.
goods_received-inspect = Vi tittar nu på det som har kommit tillbaka. Om din återbetalning väntade på detta skriver vi till dig och berättar datumet så snart vi är klara. Du behöver inte göra något.

### The money

refund_released-subject = Din återbetalning är klar att betalas ut (ärende { $case_number })
refund_released-checked = Nu har vi allt vi väntade på: din återbetalning på { $total } är klar att betalas ut.
refund_released-by = Vi betalar tillbaka senast den { $due_on }, till det betalningssätt du använde för din beställning.
refund_released-soon = Vi betalar tillbaka utan dröjsmål, till det betalningssätt du använde för din beställning.
refund_released-confirm = Vi skriver till dig så snart betaltjänsten har bekräftat återbetalningen.

refund_sent-subject = Din återbetalning är skickad (ärende { $case_number })
refund_sent-paid = Betaltjänsten har bekräftat din återbetalning: { $total } skickades tillbaka till dig den { $paid_day }, till det betalningssätt du använde för din beställning.
refund_sent-reference = Om din bank skulle fråga efter betalningens referensnummer är det { $arn }.
refund_sent-bank = Beroende på din bank kan det ta några dagar innan du ser pengarna på ditt konto. Du behöver inte göra något. Skulle pengarna inte dyka upp, svara på det här meddelandet så följer vi upp det.

refund_delayed_by_person-subject = Din återbetalning tar lite längre tid (ärende { $case_number })
refund_delayed_by_person-why = Din återbetalning kunde inte genomföras på vanligt sätt. Vi ber om ursäkt för att det dröjer.
refund_delayed_by_person-next = En medarbetare i vårt team har tagit över och ser till att du får dina pengar. Vi skriver till dig så snart vi vet mer. Du behöver inte göra något.

promise_at_risk-subject = Om datumet för din återbetalning (ärende { $case_number })
promise_at_risk-not-yet = Vi har lovat dig din återbetalning senast den { $due_day }. Den har inte gått igenom ännu, och vi berättar det hellre själva än låter dig upptäcka det.
promise_at_risk-next = Datumet gäller fortfarande: vi gör allt för att återbetalningen ska vara klar senast den { $due_day }. Vi skriver till dig så snart den är bekräftad. Du behöver inte göra något.

promise_broken-subject = Vi har inte hållit vårt löfte (ärende { $case_number })
promise_broken-sorry = { $clock ->
    [refund] Vi lovade dig din återbetalning senast den { $due_day } och har inte hållit det löftet. Vi är ledsna för det.
   *[other] Vi lovade dig vårt beslut senast den { $due_day } kl. { $due_time } och har inte hållit det löftet. Vi är ledsna för det.
}
promise_broken-next = Vi har larmat en medarbetare i vårt team, som nu arbetar med ditt ärende. Vi skriver till dig så snart det är löst. Du behöver inte göra något.

### For our own people

staff_promise_at_risk-subject = Löfte i fara: ärende { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] Återbetalningen i ärende { $case_number } är lovad senast den { $due_day } kl. { $due_time } och har inte lyckats ännu.
    [decision] Beslutet i ärende { $case_number } är lovat senast den { $due_day } kl. { $due_time } och har inte fattats ännu.
    [human_answer] Svaret från en människa i ärende { $case_number } är lovat senast den { $due_day } kl. { $due_time } och har inte lämnats ännu.
    [return_offer] En returetikett eller hämtning i ärende { $case_number } är lovad senast den { $due_day } kl. { $due_time } och finns inte ännu.
    [inspection] Kontrollen av varorna i ärende { $case_number } är lovad senast den { $due_day } kl. { $due_time } och har inte gjorts ännu.
   *[other] Ett löfte i ärende { $case_number } ska hållas senast den { $due_day } kl. { $due_time } och har inte hållits ännu.
}
staff_promise_at_risk-act = Titta på det innan dess: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = pengarna tillbaka
remedy-replacement = en ersättningsvara
remedy-replacement_shipment = samma varor, skickade en gång till
remedy-repair = en reparation
remedy-exchange = ett byte
remedy-price_reduction = behålla varorna och få tillbaka en del av priset
remedy-store_credit = ett tillgodokvitto för ditt nästa köp
remedy-withdraw_and_reorder = skicka tillbaka varorna och beställa på nytt
remedy-keep_with_compensation = behålla varorna och få kompensation
remedy-other = en annan lösning; berätta vad du har i åtanke

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Varan var förseglad av hälso- eller hygienskäl och förseglingen bröts efter leveransen. Ångerrätten gäller inte för sådana varor.
explanation-excluded_media = Varan är en förseglad ljud- eller bildupptagning eller programvara, och förseglingen bröts efter leveransen. Ångerrätten gäller inte för sådana varor.
explanation-excluded_custom_made = Varan tillverkades efter dina önskemål. Ångerrätten gäller inte för sådana varor.
explanation-excluded_perishable = Varan har kort hållbarhet. Ångerrätten gäller inte för sådana varor.
explanation-no_right = Det finns ingen lag som här ger rätt att lämna tillbaka varor för att man har ångrat sig. Det som räknas är butikens eget löfte.
explanation-business_buyer = Ångerrätten skyddar konsumenter. Din beställning gjordes som företag.
explanation-promise_over = Vi lovar att ta tillbaka varor, och för din beställning gällde det löftet till och med den { $why_last_day }. Din begäran kom efter den dagen.
explanation-promise_over-without = Vi lovar att ta tillbaka varor, men för din beställning hade det löftet gått ut när din begäran kom.
explanation-promise_excludes = När du beställde framgick det att de här varorna inte kan returneras.
explanation-no_promise = Vi har inte gett något eget löfte om att ta tillbaka varor av det här slaget.
explanation-withdrawal_too_late = Ångerfristen gick ut den { $why_last_day }. Din begäran kom efter den dagen.
explanation-withdrawal_too_late-without = Ångerfristen hade gått ut när din begäran kom.
explanation-too_late = Tiden då du kunde lämna tillbaka varorna gick ut den { $why_last_day }. Din begäran kom efter den dagen.
explanation-too_late-without = Tiden då du kunde lämna tillbaka varorna hade gått ut när din begäran kom.
explanation-goods_used = Varorna har använts, och bara oanvända varor kan lämnas tillbaka.
explanation-excluded_press = Varan är en tidning, en tidskrift eller något liknande. Ångerrätten gäller inte för sådana varor.
explanation-excluded_announced = När du beställde fick du veta att de här varorna inte kan lämnas tillbaka, och du gick med på det. Ångerrätten gäller inte för sådana varor.
explanation-not_intact = Varorna är inte längre i det skick de levererades i. Enligt den lag som gäller här kan varor bara lämnas tillbaka i det skicket.
explanation-small_seller = Enligt den lag som gäller här finns ångerrätten bara gentemot större säljare. Små säljare är undantagna, och säljaren av dina varor är en av dem.
explanation-own_term_shown = Vi har en egen regel för returer och visade den för dig innan du beställde. Enligt den lag som gäller här får en sådan regel gälla i stället för ångerrätten.
explanation-no_breach = Enligt den lag som gäller här har man bara rätt att säga upp köpet om säljaren har brutit mot sin skyldighet att informera dig eller att ge dig avtalet. Vi har inte funnit att det har hänt.
explanation-caused_by_customer = Såvitt vi vet fanns felet inte när varan kom fram till dig utan uppstod senare, medan varan var hos dig. Säljaren behöver inte ansvara för ett sådant fel.
explanation-sound_at_delivery = Såvitt vi vet var varan felfri när den kom fram till dig. Säljaren behöver bara ansvara för fel som fanns redan då.
explanation-guarantee_over = Felet visade sig först när den tid då säljaren ansvarar för fel hade gått ut.
explanation-claim_barred = Sista dagen att kräva något på grund av det här felet var den { $why_last_day }. Din begäran kom efter den dagen.
explanation-claim_barred-without = Tiden då du kunde kräva något på grund av det här felet hade gått ut när din begäran kom.
explanation-complained_late = Ett fel måste reklameras inom en viss tid, och den tiden gick ut den { $why_last_day }. Ditt meddelande kom efter den dagen.
explanation-complained_late-without = Ett fel måste reklameras inom en viss tid, och den tiden hade gått ut när ditt meddelande kom.
explanation-own_carrier = Varorna lämnades över till ett fraktbolag som du själv valde och som vi inte hade erbjudit. Från och med då är det enligt lagen köparen som står risken för transporten.
explanation-not_due_yet = Varorna är inte försenade ännu: leveranstiden löper till och med den { $why_due_on }.
explanation-not_due_yet-without = Varorna är inte försenade ännu: leveranstiden har inte gått ut.
explanation-grace_runs = Varorna är försenade. Enligt den lag som gäller här har säljaren ändå tid på sig att leverera dem, till och med den { $why_due_on }. Först efter den dagen kan köpet hävas.
explanation-grace_runs-without = Varorna är försenade. Enligt den lag som gäller här har säljaren ändå lite tid på sig att leverera dem; först därefter kan köpet hävas.
explanation-force_majeure = Varorna skulle ha kommit senast den { $why_due_on } och försenades av något som säljaren inte kunde råda över. Enligt den lag som gäller här godtas en sådan försening.
explanation-force_majeure-without = Varorna försenades av något som säljaren inte kunde råda över. Enligt den lag som gäller här godtas en sådan försening.
explanation-delay_notice = Varorna skulle ha kommit senast den { $why_due_on }, och du fick i tid veta att de skulle komma senare. Enligt den lag som gäller här godtas en försening som har meddelats på det sättet.
explanation-delay_notice-without = Du fick i tid veta att varorna skulle komma senare. Enligt den lag som gäller här godtas en försening som har meddelats på det sättet.
explanation-already_delivered = Varorna har levererats. Även om de kom för sent kan köpet inte längre hävas av den anledningen.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = Ångerrätten gäller inte för de här varorna.
explanation-withdrawal-refused_late = Ångerfristen hade gått ut när din begäran kom.
explanation-withdrawal-no_right = Varken lagen eller något eget löfte från oss ger här rätt att lämna tillbaka de här varorna.
explanation-exchange-refused_excluded = Vi kan bara byta det som också hade kunnat lämnas tillbaka, och de här varorna är undantagna från det.
explanation-exchange-refused_late = Vi kan bara byta det som fortfarande kan lämnas tillbaka, och tiden för det hade gått ut när din begäran kom.
explanation-exchange-no_right = Varken lagen eller något eget löfte från oss ger här rätt att lämna tillbaka eller byta de här varorna.
explanation-guarantee-refused_cause = Säljaren behöver bara ansvara för fel som fanns när varan kom fram till dig, och såvitt vi vet gjorde det här felet inte det.
explanation-guarantee-refused_late = Tiden då säljaren ansvarar för det här felet har gått ut.
explanation-guarantee-refused_risk = Varorna skadades på vägen, vid en tidpunkt då säljaren enligt lagen inte längre står den risken.
explanation-delivery-not_due = Leveranstiden har inte gått ut ännu.
explanation-delivery-excused = Varorna är försenade, men lagen godtar förseningen i det här fallet.
explanation-delivery-delivered = Varorna har levererats, och köpet kan inte längre hävas för att de kom för sent.
explanation-delivery-refused_risk = Något hände med varorna på vägen, vid en tidpunkt då säljaren enligt lagen inte längre står den risken.
explanation-staff-refused = En medarbetare i vårt team har tittat på ditt ärende och fattat det här beslutet.
explanation-other = De regler som gäller för din beställning ger inte utrymme för det du har bett om.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Om varorna är felaktiga eller inte som de beskrevs, berätta det för oss: det måste säljaren rätta till, oavsett vad som gäller i övrigt.
alternative-commercial_guarantee = Garantin som följde med varan påverkas inte av det här; du kan fortfarande använda den.
alternative-ask_the_shop = Svara på det här meddelandet och be oss göra ett undantag: en medarbetare i vårt team tittar på det.
alternative-withdrawal = Du kan ångra köpet utan att ange något skäl så länge ångerfristen löper; det räcker att du meddelar oss.
alternative-wait_for_delivery = Vänta till och med den { $why_due_on }. Har varorna inte kommit då, skriv till oss igen.
alternative-wait_for_delivery-without = Vänta lite till. Har varorna inte kommit den utlovade dagen, skriv till oss igen.
alternative-cancel_before_shipping = Du kan säga nej till förseningen och avbeställa tills beställningen har skickats, dock senast den { $why_due_on }; det räcker att du meddelar oss.
alternative-cancel_before_shipping-without = Du kan säga nej till förseningen och avbeställa tills beställningen har skickats; det räcker att du meddelar oss.
alternative-other = Skriv till oss och berätta vad som skulle hjälpa dig; en medarbetare i vårt team ser vad som är möjligt.

### What we may ask for

ask-order_ref = ditt ordernummer
ask-request-ground = vad som har gått fel eller vad du vill att vi ska göra
ask-request-wanted = vad du vill att vi ska göra för dig
ask-request-lines = vilka av varorna det gäller och hur många av dem
ask-request-lines-condition-seal_broken = om varans försegling fortfarande är obruten
ask-request-lines-condition-used = om du har använt varan
ask-request-lines-condition-used_on = vilken dag du använde varan första gången
ask-request-lines-condition-damaged = om varan är skadad, och i så fall ett foto
ask-request-lines-condition-complete = om allt som följde med varan finns kvar
ask-request-lines-condition-tags_attached = om etiketterna fortfarande sitter kvar på varan
ask-request-nonconformity = vad det är för fel på varan, om möjligt med ett foto
ask-request-nonconformity-kind = vad det är för fel på varan, om möjligt med ett foto
ask-request-nonconformity-appeared_on = hur länge felet har funnits
ask-request-nonconformity-noticed_on = vilken dag du märkte felet
ask-request-nonconformity-present_at_delivery = om felet fanns när varan kom fram
ask-request-nonconformity-customer_caused = hur felet uppstod, såvitt du vet
ask-request-nonconformity-severity = hur mycket felet hindrar dig från att använda varan
ask-request-nonconformity-repairable = ett foto av felet, så att vi kan se om det går att reparera
ask-request-evidence = ett foto av varan och av paketet
ask-order-delivery-parcels-delivered_at = vilken dag paketet kom fram till dig
ask-order-delivery-parcels-status = om paketet har kommit fram till dig
ask-other = allt som hjälper oss att förstå vad som har hänt, till exempel foton

### What a decision rests on, in plain words where it is our own

citation-shop-policy = vårt eget löfte till våra kunder, så som det gäller för din beställning
citation-shop-policy-keep_it = vår egen regel att varor av det här värdet inte behöver skickas tillbaka
citation-shop-staff_decision = ett beslut av en medarbetare i vårt team
citation-bgb = den tyska civillagen (Bürgerliches Gesetzbuch, BGB), § { $article }
citation-code-de-la-consommation = den franska konsumentlagen (Code de la consommation), artikel { $article }
citation-directive-2011-83-eu = EU:s direktiv om konsumenträttigheter (2011/83/EU), artikel { $article }
citation-directive--eu--2019-771 = EU:s direktiv om avtal om försäljning av varor ((EU) 2019/771), artikel { $article }
citation-directive--eu--2024-1799 = EU:s direktiv om reparation av varor ((EU) 2024/1799), artikel { $article }
citation-ucc = USA:s enhetliga handelslag (Uniform Commercial Code, UCC), avsnitt { $article }
citation-16-cfr-part-435 = den amerikanska myndigheten FTC:s regler om beställningar per post, internet eller telefon (16 CFR Part 435), avsnitt { $article }
citation-16-cfr-part-429 = den amerikanska myndigheten FTC:s regler om ångerfrist (16 CFR Part 429), avsnitt { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: ”312g(2) nr 1”
place-no = nr
place-nos = nr
place-to = till
place-as-drafted = enligt lagförslaget
