# Swedish (svenska). One file per language; amounts, dates and times are filled in already written the local way.

### Around every letter

greeting = Hej!
greeting-named = Hej { $name }!
staff-greeting = Hej!
heading-items = Det här gäller det
heading-split = Så är beloppet uträknat
heading-next = Det här händer nu
heading-words = Det här skrev du till oss
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Öppna returetiketten
survey = Är du nöjd med hur vi tog hand om ditt ärende? Ditt svar hjälper oss att bli bättre.
survey-link = Svara på en minut
case-number = Ditt ärendenummer är { $case_number }. Ange det gärna varje gång du skriver till oss om det här.
closing = Vänliga hälsningar
staff-closing = Skickat av kundservice hos

### The case

acknowledgement-subject = Vi har tagit emot ditt meddelande (ärende { $case_number })
acknowledgement-order = Tack för att du skrev till oss om din beställning { $order }. Ditt meddelande har kommit fram och vi har öppnat ett ärende.
acknowledgement-no-order = Tack för att du skrev till oss. Ditt meddelande har kommit fram och vi har öppnat ett ärende.
acknowledgement-receipt = Spara det här meddelandet som kvitto: den { $sent_day } kl. { $sent_time } meddelade du oss att du ångrar köpet eller lämnar tillbaka varorna, så som det framgår nedan.
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
answer-until = Svara senast den { $answer_by_day }.
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
choose_remedy-default = Hör vi inte av dig i tid påminner vi dig, och därefter blir det den här lösningen:
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
refund_sent-routed = Betaltjänsten har bekräftat din återbetalning: { $total } skickades till dig den { $paid_day }, på det sätt du gick med på:
refund_sent-routed-next = Skulle pengarna inte nå dig inom några dagar, svara på det här meddelandet så följer vi upp det.
refund_sent-by_bank = Din bank gav tillbaka { $total } till dig den { $paid_day }. Därmed har du fått allt du har rätt till; vi betalar inte tillbaka det en gång till.
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
    [replacement] Vi lovade dig att varorna vi skickar skulle komma fram senast den { $due_day } och har inte hållit det löftet. Vi är ledsna för det.
    [repair] Vi lovade dig att du skulle ha dina reparerade varor tillbaka senast den { $due_day } och har inte hållit det löftet. Vi är ledsna för det.
    [refund] Vi lovade dig din återbetalning senast den { $due_day } och har inte hållit det löftet. Vi är ledsna för det.
   *[other] Vi lovade dig vårt beslut senast den { $due_day } kl. { $due_time } och har inte hållit det löftet. Vi är ledsna för det.
}
promise_broken-next = Vi har larmat en medarbetare i vårt team, som nu arbetar med ditt ärende. Vi skriver till dig så snart det är löst. Du behöver inte göra något.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Påminnelse: vi väntar på dig (ärende { $case_number })
reminder-facts = Vi har inte hört av dig ännu. För att kunna gå vidare med ditt ärende behöver vi fortfarande följande från dig:
reminder-choice = Vi vet ännu inte vilket av följande du vill ha:
reminder-route = Din återbetalning väntar: vi vet ännu inte på vilket av de här sätten du vill få pengarna:
reminder-order = Vi vet fortfarande inte vilken av dina beställningar ditt meddelande gäller.
reminder-goods = Såvitt vi vet har varorna som du ska skicka tillbaka till oss inte lämnats in ännu.
reminder-goods-until = Lämna in paketet senast den { $answer_by_day }. Har du redan gjort det behöver du inte göra något mer.
reminder-else-choice = Hör vi inte av dig innan dess blir det den här lösningen:
reminder-else-person = Hör vi inte av dig innan dess går en medarbetare i vårt team igenom ditt ärende utifrån det vi vet.
reminder-else-goods = Är varorna inte på väg då, tittar en medarbetare i vårt team på vad det betyder för ditt ärende. En återbetalning som väntar på varorna vilar till dess.

article_answer-subject = Svaret på din fråga (ärende { $case_number })
article_answer-intro = Tack för din fråga. Så här står det på våra hjälpsidor:
article_answer-else = Fick du inte svar på din fråga? Svara i så fall på det här meddelandet, så hjälper en medarbetare i vårt team dig.

order_asked-subject = Vilken beställning gäller det? (ärende { $case_number })
order_asked-unknown = Tack för att du skrev till oss. Vi kunde inte ta reda på vilken beställning ditt meddelande gäller.
order_asked-choose = Är det någon av de här beställningarna?
order_asked-reply = Svara på det här meddelandet och ange ordernumret; du hittar det i bekräftelsen som du fick när du beställde. Då går vi vidare direkt.

merged-subject = Vi har lagt ditt meddelande till ditt ärende { $case_number }
merged-added = Ditt senaste meddelande gäller något vi redan arbetar med åt dig. Vi har lagt det till ditt ärende { $case_number }, så att allt finns samlat och inget tappas bort.
merged-next = Du får vårt svar under det ärendenumret. Du behöver inte göra något.

case_closed-subject = Ditt ärende { $case_number } är avslutat
case_closed-closed = { $outcome ->
    [retracted] Som du bad om har vi tagit tillbaka din begäran och avslutat ditt ärende.
   *[other] Ditt ärende är löst, och vi har avslutat det.
}
case_closed-next = Är det något som återstår? Svara i så fall på det här meddelandet, så tar vi upp ärendet igen.

### More on the way back of the goods

goods_inspected-subject = Vi har tittat på din retur (ärende { $case_number })
goods_inspected-found = { $finding ->
    [fine] Vi har tittat på det du skickade tillbaka. Inget saknas.
   *[other] Vi har tittat på det du skickade tillbaka. Allt är inte som vi hade väntat oss.
}
goods_inspected-next = { $finding ->
    [fine] Du behöver inte göra något.
   *[other] Vi överväger nu vad det betyder för ditt ärende och skriver till dig innan något avdrag görs.
}

pickup_missed-subject = Ditt paket kunde inte hämtas (ärende { $case_number })
pickup_missed-missed = Ditt paket skulle hämtas den { $missed_day }, men det gick inte. Vi är ledsna om du väntade förgäves.
pickup_refused-subject = Ditt paket kan inte hämtas (ärende { $case_number })
pickup_refused-refused = Tyvärr kan fraktbolaget inte hämta ditt paket. Vi är ledsna för det.
pickup-by-yourself = Returetiketten vi skickade till dig gäller fortfarande: du kan själv lämna in paketet hos fraktbolaget. Sista dagen för att skicka tillbaka varorna är densamma.
pickup-again = Har du inte möjlighet till det? Svara i så fall på det här meddelandet, så hittar en medarbetare i vårt team en annan lösning.

return_expired-subject = Tiden för din retur har gått ut (ärende { $case_number })
return_expired-late = Varorna skulle skickas tillbaka till oss senast den { $send_back_by }. Såvitt vi vet är de inte på väg.
return_expired-sent = Har du redan skickat dem? Svara i så fall på det här meddelandet med fraktbolagets kvitto eller spårningsnumret, så är allt i sin ordning.
return_expired-next = Om inte, berätta för oss vad som kom emellan. En medarbetare i vårt team tittar på ditt ärende och skriver till dig om vad som händer nu. Innan dess beslutas inget till din nackdel.

### What we send

replacement_ordered-subject = Dina varor är undanlagda åt dig (ärende { $case_number })
replacement_ordered-reserved = Goda nyheter: det vi ska skicka till dig finns i lager, och vi har lagt undan det åt dig.
replacement_ordered-by = Det är hos dig senast den { $due_day }.
replacement_ordered-then = Vi skriver till dig så snart paketet är på väg.

replacement_shipped-subject = Ditt paket är på väg (ärende { $case_number })
replacement_shipped-sent = Paketet med dina varor har lämnat vårt lager och är på väg.
shipped-by = Försändelsen går med { $carrier }. Spårningsnumret är { $tracking }.
replacement_shipped-next = Skulle något vara fel när det kommer fram, svara på det här meddelandet så rättar vi till det.

replacement_delivered-subject = Ditt paket har kommit fram (ärende { $case_number })
replacement_delivered-arrived = Enligt fraktbolaget levererades ditt paket den { $delivered_day }.
replacement_delivered-next = Har du inte fått det, eller är något fel med varorna? Svara i så fall på det här meddelandet, så tar vi hand om det.

replacement_failed-subject = Vi kan inte skicka varorna till dig (ärende { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] Tyvärr finns varorna som vi ville skicka till dig inte längre i lager. Vi är ledsna för det.
   *[other] Tyvärr kommer varorna som vi ville skicka till dig inte att nå dig. Vi är ledsna för det.
}
another-remedy = Dina rättigheter påverkas inte av det här. Vi avgör nu vilken annan lösning du får och skriver genast till dig. Du behöver inte göra något.

### The repair

repair_received-subject = Dina varor är på verkstaden (ärende { $case_number })
repair_received-arrived = Dina varor kom fram till vår verkstad den { $received_day } och undersöks där.
repair_received-by = Du har dem tillbaka senast den { $due_day }. Vi skriver till dig så snart de är på väg.

repair_quoted-subject = Om kostnaden för din reparation (ärende { $case_number })
repair_quoted-cost = Vår verkstad har undersökt dina varor. Enligt verkstaden omfattas reparationen inte av säljarens ansvar för fel, och den skulle kosta { $cost }.
repair_quoted-next = Inget debiteras utan ditt godkännande. En medarbetare i vårt team kontrollerar nu bedömningen och skriver till dig.

repair_shipped-subject = Dina varor är på väg tillbaka (ärende { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Dina varor är reparerade och på väg tillbaka till dig.
   *[other] Vår verkstad kunde inte reparera dina varor. De är på väg tillbaka till dig.
}
repair_shipped-then = Prova dem gärna när de kommer fram. Skulle felet visa sig igen, berätta det för oss.

repair_returned-subject = Dina reparerade varor har kommit fram (ärende { $case_number })
repair_returned-arrived = Enligt fraktbolaget levererades dina reparerade varor den { $returned_day }.
repair_returned-next = Skulle felet visa sig igen, svara på det här meddelandet: du kan då ha rätt till en annan lösning än en andra reparation.

repair_failed-subject = Dina varor går inte att reparera (ärende { $case_number })
repair_failed-why = Tyvärr har vår verkstad konstaterat att dina varor inte går att reparera. Vi är ledsna för det.

### Another way for the money, and goods that are late

route_asked-subject = Din återbetalning: på vilket sätt får vi skicka den? (ärende { $case_number })
route_asked-closed = Din återbetalning kunde inte skickas tillbaka på samma sätt som du betalade, eftersom den vägen är stängd.
route_asked-choose = Svara på det här meddelandet och berätta vilket av de här sätten du går med på:
route_asked-safe = Inget betalas ut på något annat sätt utan ditt godkännande. Tills vi har fått det håller vi hela beloppet redo för dig.

rerouted-subject = Din återbetalning kommer på ett annat sätt (ärende { $case_number })
rerouted-now = Tack för ditt svar. Som vi kom överens om får du nu din återbetalning på det här sättet:
rerouted-next = Vi skriver till dig så snart den är bekräftad. Du behöver inte göra något.

goods_at_risk-subject = Om datumet för din leverans (ärende { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] Vi har lovat dig att du ska ha dina reparerade varor tillbaka senast den { $due_day }. De har inte kommit fram ännu, och vi berättar det hellre själva än låter dig upptäcka det.
   *[other] Vi har lovat dig att varorna vi skickar ska komma fram senast den { $due_day }. De har inte kommit fram ännu, och vi berättar det hellre själva än låter dig upptäcka det.
}
goods_at_risk-next = Datumet gäller fortfarande: vi gör allt för att hålla det och skriver till dig så snart vi vet mer. Du behöver inte göra något.

route-store_credit = ett tillgodokvitto för ditt nästa köp
route-payout_link = en länk där du får pengarna utbetalda till ett konto som du väljer
route-bank_transfer = en överföring till ditt bankkonto
route-other = ett annat sätt som vi kommer överens om med dig

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

staff_chargeback-subject = Chargeback: ärende { $case_number }
staff_chargeback-noted = En bank återkräver { $amount } i ärende { $case_number } (chargeback { $reference }). Under tiden görs inga fler återbetalningar på den betalningen.
staff_chargeback-overlap = Av beloppet har { $overlap } redan betalats tillbaka eller kan vara på väg.
staff_chargeback-by = Banken tar emot våra invändningar till den { $respond_by_day } kl. { $respond_by_time }.
staff_chargeback-act = Underlaget finns i ärendet: aftersales cases show { $case_number }

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
