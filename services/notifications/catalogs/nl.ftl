# Dutch. One file per language; amounts, dates and times come filled in, already written the local way.

### Around every letter

greeting = Beste klant,
greeting-named = Beste { $name },
staff-greeting = Hallo,
heading-items = Waar het om gaat
heading-split = Zo is het bedrag opgebouwd
heading-next = Hoe het verdergaat
heading-words = Wat u ons hebt geschreven
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Retourlabel openen
survey = Bent u tevreden over hoe we u hebben geholpen? Met uw antwoord kunnen we het nog beter doen.
survey-link = Geef uw mening in één minuut
case-number = Uw dossiernummer is { $case_number }. Vermeld dit nummer altijd wanneer u ons hierover schrijft.
closing = Met vriendelijke groet,
staff-closing = Verzonden door de klantenservice van

### The case

acknowledgement-subject = We hebben uw bericht ontvangen (dossier { $case_number })
acknowledgement-order = Bedankt voor uw bericht over uw bestelling { $order }. We hebben het goed ontvangen en er een dossier voor geopend.
acknowledgement-no-order = Bedankt voor uw bericht. We hebben het goed ontvangen en er een dossier voor geopend.
acknowledgement-receipt = Bewaar dit bericht als ontvangstbevestiging: op { $sent_day } om { $sent_time } uur hebt u ons laten weten dat u van de koop afziet of de artikelen terugstuurt, zoals hieronder staat.
acknowledgement-decision = We gaan na waar u recht op hebt en laten u onze beslissing uiterlijk op { $decide_by_day } om { $decide_by_time } uur weten. Tot die tijd hoeft u niets te doen.
acknowledgement-person = Een van onze medewerkers leest uw bericht en antwoordt u uiterlijk op { $answer_by_day } om { $answer_by_time } uur.
acknowledgement-open = We zoeken nu op om welke bestelling het gaat. Zodra we die hebben gevonden, gaan we na waar u recht op hebt en schrijven we u opnieuw. Hebben we iets van u nodig, dan vragen we u daarom.

with_person-subject = Een van onze medewerkers bekijkt uw dossier { $case_number }
with_person-reads = Voor uw dossier is het oordeel van een mens nodig. Een van onze medewerkers heeft het daarom overgenomen en leest alles wat u ons hebt gestuurd.
with_person-by = U krijgt uiterlijk op { $answer_by_day } om { $answer_by_time } uur antwoord. Tot die tijd hoeft u niets te doen.
with_person-open = U hoort van ons zodra uw dossier is bekeken. Tot die tijd hoeft u niets te doen.

staff_answer-subject = Ons antwoord op uw dossier { $case_number }
staff_answer-intro = Een van onze medewerkers heeft uw dossier bekeken en schrijft u:
staff_answer-reply = Is er nog iets onduidelijk? Beantwoord dan gewoon dit bericht, dan gaan we van daaruit verder.

facts_asked-subject = We hebben iets van u nodig voor dossier { $case_number }
facts_asked-need = Om verder te kunnen met uw dossier, hebben we het volgende van u nodig:
facts_asked-reply = U kunt gewoon op dit bericht antwoorden. Met uw dossiernummer vinden we al het andere terug.
answer-until = Antwoord alstublieft uiterlijk op { $answer_by_day }.
facts_asked-then-by = Als we uw antwoord hebben, laten we u onze beslissing uiterlijk op { $decide_by_day } om { $decide_by_time } uur weten.
facts_asked-then = Zodra we uw antwoord hebben, nemen we een beslissing en schrijven we u.

### The decision

refused-subject = Onze beslissing over uw dossier { $case_number }
refused-decided = We hebben uw verzoek zorgvuldig bekeken. Het spijt ons dat we er niet aan kunnen voldoen, en we willen u graag laten weten waarom.
refused-law = Onze beslissing is gebaseerd op: { $citations }.
refused-alternatives = Dit kunt u nog doen:
refused-object = Denkt u dat we ergens van verkeerde feiten uitgaan? Beantwoord dan dit bericht en laat het ons weten. Een van onze medewerkers bekijkt uw dossier dan opnieuw.

choose_remedy-subject = De keuze is aan u (dossier { $case_number })
choose_remedy-entitled = We hebben uw verzoek bekeken. U staat in uw recht en mag kiezen wat we voor u doen.
choose_remedy-options = Beantwoord dit bericht en laat ons weten wat uw voorkeur heeft:
choose_remedy-default = Horen we niet op tijd van u, dan sturen we u een herinnering en kiezen we daarna voor:
choose_remedy-then = Zodra we uw keuze kennen, bevestigen we die en noemen we u de datums die daarbij horen.

approved-subject = Uw verzoek is goedgekeurd (dossier { $case_number })
approved-refund = We hebben uw verzoek bekeken en in uw voordeel beslist: u krijgt { $total } terug.
approved-remedy = { $remedy ->
    [replacement] We hebben uw verzoek bekeken en in uw voordeel beslist: u krijgt een vervangend product.
    [replacement_shipment] We hebben uw verzoek bekeken en in uw voordeel beslist: we sturen u de artikelen opnieuw toe.
    [repair] We hebben uw verzoek bekeken en in uw voordeel beslist: we laten het product voor u repareren.
    [exchange] We hebben uw verzoek bekeken en in uw voordeel beslist: we ruilen het product voor u om.
    [store_credit] We hebben uw verzoek bekeken en in uw voordeel beslist: u krijgt een tegoed voor uw volgende aankoop.
   *[other] We hebben uw verzoek bekeken en in uw voordeel beslist.
}
split-goods = Artikelen: { $goods }
split-delivery = Bezorging: { $delivery }
split-deduction = Inhouding: { $deduction }
approved-return-seller = Stuur de artikelen alstublieft aan ons terug. De kosten daarvan zijn voor ons: u ontvangt van ons een retourlabel en, als de vervoerder het pakket komt ophalen, de dag waarop dat gebeurt.
approved-return-customer = Stuur de artikelen alstublieft aan ons terug. U ontvangt van ons een retourlabel. De kosten van het terugsturen zijn voor uw rekening.
approved-return-none = U hoeft niets terug te sturen.
approved-return-needed = Stuur de artikelen alstublieft aan ons terug. U ontvangt van ons een retourlabel.
approved-send-back-by = Geef het pakket uiterlijk op { $send_back_by } af.
approved-pay-by = We betalen u uiterlijk op { $due_on } terug, via de betaalmethode die u voor uw bestelling hebt gebruikt.
approved-pay-soon = We betalen u zonder uitstel terug, via de betaalmethode die u voor uw bestelling hebt gebruikt, en bevestigen u dat.
approved-pay-on_goods = We betalen u terug zodra de artikelen weer bij ons zijn, en bevestigen u dan de datum.
approved-pay-on_goods_or_proof = We betalen u terug zodra de artikelen weer bij ons zijn of u ons hebt laten zien dat u ze hebt verstuurd. Wat het eerst gebeurt, telt.
approved-pay-on_inspection = We betalen u terug zodra de artikelen weer bij ons zijn en we ze hebben bekeken, en bevestigen u dan de datum.
approved-pay-latest = Uiterlijk op { $due_on } betalen we u terug, als dat dan is gebeurd.
approved-remedy-next = We zijn dit nu voor u aan het regelen. Hebben we nog iets van u nodig, dan schrijven we u.
law = Dit is gebaseerd op: { $citations }.

### The way back of the goods

return_instructions-subject = Uw retourlabel staat klaar (dossier { $case_number })
return_instructions-label = Uw retourlabel voor { $carrier } staat klaar. Het trackingnummer van uw retourzending is { $tracking }.
return_instructions-how = Print het label, plak het op het pakket en geef het pakket af bij { $carrier }. Bewaar het ontvangstbewijs tot uw dossier is gesloten.
return_instructions-by = Geef het pakket uiterlijk op { $send_back_by } af.
return_instructions-expires = U kunt het label gebruiken tot en met { $expires_on }.
return_instructions-then = We schrijven u zodra uw pakket bij ons is aangekomen.

pickup_booked-subject = Uw ophaalafspraak staat vast (dossier { $case_number })
pickup_booked-day = { $carrier } haalt uw pakket op { $window_from_weekday } op, tussen { $window_from_time } en { $window_to_time } uur.
pickup_booked-days = { $carrier } haalt uw pakket op tussen { $window_from_weekday }, { $window_from_time } uur, en { $window_to_weekday }, { $window_to_time } uur.
pickup_booked-ready = Zorg dat het pakket dan ingepakt klaarstaat. Het kenmerk van de afspraak is { $reference }.
pickup_booked-then = We schrijven u zodra uw pakket bij ons is aangekomen.

goods_received-subject = Uw retourzending is aangekomen (dossier { $case_number })
goods_received-arrived = Uw retourzending is op { $received_day } bij ons aangekomen. Bedankt voor het versturen.
goods_received-inspect = We bekijken nu wat er is teruggekomen. Als uw terugbetaling daarop wachtte, schrijven we u zodra dat klaar is en noemen we u de datum. U hoeft niets te doen.

### The money

refund_released-subject = Uw terugbetaling is vrijgegeven (dossier { $case_number })
refund_released-checked = We hebben alles waar we op wachtten: uw terugbetaling van { $total } is vrijgegeven.
refund_released-by = We betalen u uiterlijk op { $due_on } terug, via de betaalmethode die u voor uw bestelling hebt gebruikt.
refund_released-soon = We betalen u zonder uitstel terug, via de betaalmethode die u voor uw bestelling hebt gebruikt.
refund_released-confirm = We schrijven u zodra de betaaldienst de terugbetaling heeft bevestigd.

refund_sent-subject = Uw terugbetaling is verstuurd (dossier { $case_number })
refund_sent-paid = De betaaldienst heeft uw terugbetaling bevestigd: op { $paid_day } is { $total } naar u teruggestort, via de betaalmethode die u voor uw bestelling hebt gebruikt.
refund_sent-routed = De betaaldienst heeft uw terugbetaling bevestigd: op { $paid_day } is { $total } naar u verstuurd, op de manier waarmee u akkoord bent gegaan:
refund_sent-routed-next = Hebt u het geld over een paar dagen nog niet ontvangen, beantwoord dan dit bericht, dan zoeken we het voor u uit.
refund_sent-by_bank = Uw bank heeft u op { $paid_day } { $total } teruggegeven. Daarmee hebt u alles waar u recht op hebt; we betalen het niet nog een keer terug.
refund_sent-reference = Mocht uw bank erom vragen: het kenmerk van de betaling is { $arn }.
refund_sent-bank = Afhankelijk van uw bank kan het een paar dagen duren voordat u het bedrag op uw rekening ziet. U hoeft niets te doen. Verschijnt het bedrag niet, beantwoord dan dit bericht, dan zoeken we het voor u uit.

refund_delayed_by_person-subject = Uw terugbetaling duurt iets langer (dossier { $case_number })
refund_delayed_by_person-why = Uw terugbetaling kon niet op de gebruikelijke manier worden uitgevoerd. Onze excuses voor de vertraging.
refund_delayed_by_person-next = Een van onze medewerkers heeft het overgenomen en zorgt dat u uw geld krijgt. We schrijven u zodra er nieuws is. U hoeft niets te doen.

promise_at_risk-subject = Over de datum van uw terugbetaling (dossier { $case_number })
promise_at_risk-not-yet = We hebben u beloofd dat u uiterlijk op { $due_day } wordt terugbetaald. Dat is nog niet gelukt, en dat hoort u liever van ons dan dat u er zelf achter moet komen.
promise_at_risk-next = De datum blijft staan: we doen er alles aan om de terugbetaling uiterlijk op { $due_day } af te ronden. We schrijven u zodra die is bevestigd. U hoeft niets te doen.

promise_broken-subject = We zijn onze belofte niet nagekomen (dossier { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] We hadden u beloofd dat de artikelen die we u sturen uiterlijk op { $due_day } zouden aankomen, en die belofte zijn we niet nagekomen. Dat spijt ons.
    [repair] We hadden u beloofd dat u uw gerepareerde artikelen uiterlijk op { $due_day } terug zou hebben, en die belofte zijn we niet nagekomen. Dat spijt ons.
    [refund] We hadden u beloofd dat u uiterlijk op { $due_day } zou worden terugbetaald, en die belofte zijn we niet nagekomen. Dat spijt ons.
   *[other] We hadden u onze beslissing uiterlijk op { $due_day } om { $due_time } uur beloofd, en die belofte zijn we niet nagekomen. Dat spijt ons.
}
promise_broken-next = Een van onze medewerkers is gewaarschuwd en is nu met uw dossier bezig. We schrijven u zodra het is opgelost. U hoeft niets te doen.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Herinnering: we wachten op u (dossier { $case_number })
reminder-facts = We hebben nog niets van u gehoord. Om verder te kunnen met uw dossier, hebben we nog het volgende van u nodig:
reminder-choice = We weten nog niet wat uw voorkeur heeft:
reminder-route = Uw terugbetaling wacht nog. Laat ons weten op welke van deze manieren u het geld wilt ontvangen:
reminder-order = We weten nog steeds niet om welke van uw bestellingen het gaat.
reminder-goods = Voor zover wij weten, zijn de artikelen die u naar ons zou terugsturen nog niet onderweg.
reminder-goods-until = Geef het pakket uiterlijk op { $answer_by_day } af. Hebt u dat al gedaan, dan hoeft u verder niets te doen.
reminder-else-choice = Horen we voor die tijd niets van u, dan kiezen we voor:
reminder-else-person = Horen we voor die tijd niets van u, dan bekijkt een van onze medewerkers uw dossier met wat we weten.
reminder-else-goods = Zijn de artikelen dan nog niet onderweg, dan bekijkt een van onze medewerkers wat dat voor uw dossier betekent. Een terugbetaling die op de artikelen wacht, blijft zolang staan.

article_answer-subject = Het antwoord op uw vraag (dossier { $case_number })
article_answer-intro = Bedankt voor uw vraag. Op onze helppagina’s staat daarover het volgende:
article_answer-else = Is uw vraag hiermee niet beantwoord? Beantwoord dan dit bericht, dan helpt een van onze medewerkers u verder.

order_asked-subject = Om welke bestelling gaat het? (dossier { $case_number })
order_asked-unknown = Bedankt voor uw bericht. We hebben niet kunnen vinden om welke bestelling het gaat.
order_asked-choose = Is het een van deze bestellingen?
order_asked-reply = Beantwoord dit bericht en vermeld het bestelnummer; u vindt het in de bevestiging die u bij uw bestelling hebt gekregen. Dan gaan we meteen verder.

merged-subject = We hebben uw bericht aan uw dossier { $case_number } toegevoegd
merged-added = Uw laatste bericht gaat over iets waar we al voor u mee bezig zijn. We hebben het aan uw dossier { $case_number } toegevoegd. Zo staat alles bij elkaar en raakt er niets kwijt.
merged-next = U krijgt ons antwoord onder dat dossiernummer. U hoeft niets te doen.

case_closed-subject = Uw dossier { $case_number } is gesloten
case_closed-closed = { $outcome ->
    [retracted] Zoals u hebt gevraagd, hebben we uw verzoek ingetrokken en uw dossier gesloten.
   *[other] Uw zaak is afgehandeld en we hebben uw dossier gesloten.
}
case_closed-next = Is er nog iets niet opgelost? Beantwoord dan dit bericht, dan pakken we uw dossier weer op.

### More on the way back of the goods

goods_inspected-subject = We hebben uw retourzending bekeken (dossier { $case_number })
goods_inspected-found = { $finding ->
    [fine] We hebben bekeken wat u hebt teruggestuurd. Het is compleet.
   *[other] We hebben bekeken wat u hebt teruggestuurd. Niet alles is zoals we hadden verwacht.
}
goods_inspected-next = { $finding ->
    [fine] U hoeft niets te doen.
   *[other] We gaan nu na wat dit voor uw dossier betekent. We schrijven u voordat er iets wordt ingehouden.
}

pickup_missed-subject = Uw pakket kon niet worden opgehaald (dossier { $case_number })
pickup_missed-missed = Uw pakket zou op { $missed_day } worden opgehaald, en dat is niet gelukt. Het spijt ons als u voor niets hebt gewacht.
pickup_refused-subject = Uw pakket kan niet worden opgehaald (dossier { $case_number })
pickup_refused-refused = Het spijt ons: de vervoerder kan uw pakket niet ophalen.
pickup-by-yourself = Het retourlabel dat we u hebben gestuurd, blijft geldig: u kunt het pakket zelf bij de vervoerder afgeven. De uiterste dag om de artikelen terug te sturen, blijft dezelfde.
pickup-again = Lukt u dat niet? Beantwoord dan dit bericht, dan zoekt een van onze medewerkers een andere oplossing.

return_expired-subject = De tijd voor uw retourzending is voorbij (dossier { $case_number })
return_expired-late = De artikelen zouden uiterlijk op { $send_back_by } naar ons worden teruggestuurd. Voor zover wij weten, zijn ze niet onderweg.
return_expired-sent = Hebt u ze al verstuurd? Beantwoord dan dit bericht en stuur het ontvangstbewijs van de vervoerder of het trackingnummer mee, dan is alles in orde.
return_expired-next = Is dat niet zo, laat ons dan weten wat u heeft tegengehouden. Een van onze medewerkers bekijkt uw dossier en schrijft u hoe het nu verdergaat. Voor die tijd wordt er niets in uw nadeel beslist.

### What we send

replacement_ordered-subject = Uw artikelen zijn voor u gereserveerd (dossier { $case_number })
replacement_ordered-reserved = Goed nieuws: wat we u sturen is op voorraad, en ons magazijn heeft het voor u apart gelegd.
replacement_ordered-by = U hebt het uiterlijk op { $due_day } in huis.
replacement_ordered-then = We schrijven u zodra het pakket onderweg is.

replacement_shipped-subject = Uw pakket is onderweg (dossier { $case_number })
replacement_shipped-sent = Het pakket met uw artikelen heeft ons magazijn verlaten en is onderweg.
shipped-by = De verzending gaat met { $carrier }. Het trackingnummer is { $tracking }.
replacement_shipped-next = Is er bij aankomst iets niet in orde, beantwoord dan dit bericht, dan lossen we het op.

replacement_delivered-subject = Uw pakket is aangekomen (dossier { $case_number })
replacement_delivered-arrived = Volgens de vervoerder is uw pakket op { $delivered_day } bezorgd.
replacement_delivered-next = Hebt u het niet ontvangen, of is er iets mis met de artikelen? Beantwoord dan dit bericht, dan zorgen we dat het in orde komt.

replacement_failed-subject = We kunnen u de artikelen niet sturen (dossier { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] Het spijt ons: de artikelen die we u wilden sturen, zijn niet meer op voorraad.
   *[other] Het spijt ons: de artikelen die we u wilden sturen, komen niet bij u aan.
}
another-remedy = Aan uw rechten verandert dit niets. We beslissen nu welke andere oplossing u krijgt en schrijven u meteen. U hoeft niets te doen.

### The repair

repair_received-subject = Uw artikelen zijn in de werkplaats (dossier { $case_number })
repair_received-arrived = Uw artikelen zijn op { $received_day } in onze werkplaats aangekomen en worden daar bekeken.
repair_received-by = U hebt ze uiterlijk op { $due_day } terug. We schrijven u zodra ze onderweg zijn.

repair_quoted-subject = Over de kosten van uw reparatie (dossier { $case_number })
repair_quoted-cost = Onze werkplaats heeft uw artikelen bekeken. Volgens de werkplaats valt de reparatie niet onder de garantie en zou die { $cost } kosten.
repair_quoted-next = Zonder uw toestemming brengen we niets in rekening. Een van onze medewerkers controleert dit oordeel nu en schrijft u.

repair_shipped-subject = Uw artikelen zijn op weg terug naar u (dossier { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Uw artikelen zijn gerepareerd en zijn op weg terug naar u.
   *[other] Onze werkplaats kon uw artikelen niet repareren. Ze zijn op weg terug naar u.
}
repair_shipped-then = Probeer ze uit zodra ze er zijn. Komt het gebrek terug, laat het ons dan weten.

repair_returned-subject = Uw gerepareerde artikelen zijn aangekomen (dossier { $case_number })
repair_returned-arrived = Volgens de vervoerder zijn uw gerepareerde artikelen op { $returned_day } bezorgd.
repair_returned-next = Komt het gebrek terug, beantwoord dan dit bericht: mogelijk hebt u dan recht op een andere oplossing dan een tweede reparatie.

repair_failed-subject = Uw artikelen kunnen niet worden gerepareerd (dossier { $case_number })
repair_failed-why = Het spijt ons: onze werkplaats heeft vastgesteld dat uw artikelen niet te repareren zijn.

### Another way for the money, and goods that are late

route_asked-subject = Uw terugbetaling: op welke manier mogen we die doen? (dossier { $case_number })
route_asked-closed = We konden u niet terugbetalen via de betaalmethode die u hebt gebruikt, omdat die weg is afgesloten.
route_asked-choose = Beantwoord dit bericht en laat ons weten met welke van deze manieren u akkoord gaat:
route_asked-safe = Zonder uw toestemming betalen we niets op een andere manier. Tot die tijd houden we het volledige bedrag voor u klaar.

rerouted-subject = U krijgt uw terugbetaling op een andere manier (dossier { $case_number })
rerouted-now = Bedankt voor uw antwoord. Zoals afgesproken krijgt u uw terugbetaling nu op deze manier:
rerouted-next = We schrijven u zodra die is bevestigd. U hoeft niets te doen.

goods_at_risk-subject = Over de datum van uw levering (dossier { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] We hebben u beloofd dat u uw gerepareerde artikelen uiterlijk op { $due_day } terug hebt. Ze zijn nog niet aangekomen, en dat hoort u liever van ons dan dat u er zelf achter moet komen.
   *[other] We hebben u beloofd dat de artikelen die we u sturen uiterlijk op { $due_day } aankomen. Ze zijn nog niet aangekomen, en dat hoort u liever van ons dan dat u er zelf achter moet komen.
}
goods_at_risk-next = De datum blijft staan: we doen er alles aan om die te halen en schrijven u zodra er nieuws is. U hoeft niets te doen.

route-store_credit = een tegoed voor uw volgende aankoop
route-payout_link = een link waarmee u het geld laat uitbetalen op een rekening naar keuze
route-bank_transfer = een overschrijving naar uw bankrekening
route-other = een andere manier die we met u afspreken

### For our own people

staff_promise_at_risk-subject = Belofte in gevaar: dossier { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] De terugbetaling in dossier { $case_number } is beloofd voor uiterlijk { $due_day }, { $due_time } uur, en is nog niet gelukt.
    [decision] De beslissing in dossier { $case_number } is beloofd voor uiterlijk { $due_day }, { $due_time } uur, en is nog niet genomen.
    [human_answer] Het antwoord van een medewerker in dossier { $case_number } is beloofd voor uiterlijk { $due_day }, { $due_time } uur, en is nog niet gegeven.
    [return_offer] Een retourlabel of ophaalafspraak in dossier { $case_number } is beloofd voor uiterlijk { $due_day }, { $due_time } uur, en is er nog niet.
    [inspection] De controle van de artikelen in dossier { $case_number } is beloofd voor uiterlijk { $due_day }, { $due_time } uur, en is nog niet gedaan.
   *[other] Een belofte in dossier { $case_number } loopt af op { $due_day } om { $due_time } uur en is nog niet nagekomen.
}
staff_promise_at_risk-act = Kijk er vóór die tijd naar: aftersales cases show { $case_number }

staff_chargeback-subject = Chargeback: dossier { $case_number }
staff_chargeback-noted = Een bank haalt { $amount } terug in dossier { $case_number } (chargeback { $reference }). Zolang dat loopt, gaan er op die betaling geen terugbetalingen meer uit.
staff_chargeback-overlap = Daarvan is { $overlap } al terugbetaald of mogelijk onderweg.
staff_chargeback-by = De bank hoort ons tot uiterlijk { $respond_by_day }, { $respond_by_time } uur.
staff_chargeback-act = De bewijsstukken staan in het dossier: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = uw geld terug
remedy-replacement = een vervangend product
remedy-replacement_shipment = dezelfde artikelen, opnieuw verstuurd
remedy-repair = een reparatie
remedy-exchange = omruilen
remedy-price_reduction = de artikelen houden en een deel van de prijs terugkrijgen
remedy-store_credit = een tegoed voor uw volgende aankoop
remedy-withdraw_and_reorder = de artikelen terugsturen en opnieuw bestellen
remedy-keep_with_compensation = de artikelen houden en een vergoeding krijgen
remedy-other = een andere oplossing; vertel ons wat u in gedachten hebt

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Het product was verzegeld om redenen van gezondheid of hygiëne, en de verzegeling is na de levering verbroken. De bedenktijd geldt niet voor zulke producten.
explanation-excluded_media = Het product is een verzegelde geluids- of beeldopname of verzegelde software, en de verzegeling is na de levering verbroken. De bedenktijd geldt niet voor zulke producten.
explanation-excluded_custom_made = Het product is speciaal volgens uw wensen gemaakt. De bedenktijd geldt niet voor zulke producten.
explanation-excluded_perishable = Het product bederft snel. De bedenktijd geldt niet voor zulke producten.
explanation-no_right = Er is hier geen wet die het recht geeft om artikelen terug te sturen omdat iemand van gedachten is veranderd. Het gaat om wat de winkel zelf heeft beloofd.
explanation-business_buyer = De bedenktijd beschermt consumenten. Uw bestelling is zakelijk geplaatst.
explanation-promise_over = We beloven artikelen terug te nemen, en voor uw bestelling eindigde die belofte op { $why_last_day }. Uw verzoek kwam na die dag.
explanation-promise_over-without = We beloven artikelen terug te nemen, maar voor uw bestelling was die belofte al afgelopen toen uw verzoek kwam.
explanation-promise_excludes = Bij uw bestelling stond vermeld dat deze artikelen niet kunnen worden teruggestuurd.
explanation-no_promise = We hebben zelf niet beloofd om artikelen van deze soort terug te nemen.
explanation-withdrawal_too_late = Uw bedenktijd eindigde op { $why_last_day }. Uw verzoek kwam na die dag.
explanation-withdrawal_too_late-without = Uw bedenktijd was voorbij toen uw verzoek kwam.
explanation-too_late = De periode waarin u de artikelen kon terugsturen, eindigde op { $why_last_day }. Uw verzoek kwam na die dag.
explanation-too_late-without = De periode waarin u de artikelen kon terugsturen, was voorbij toen uw verzoek kwam.
explanation-goods_used = De artikelen zijn gebruikt, en alleen ongebruikte artikelen kunnen worden teruggestuurd.
explanation-excluded_press = Het product is een krant, een tijdschrift of iets dergelijks. De bedenktijd geldt niet voor zulke producten.
explanation-excluded_announced = Bij uw bestelling is u verteld dat deze artikelen niet kunnen worden teruggestuurd, en u bent daarmee akkoord gegaan. De bedenktijd geldt niet voor zulke artikelen.
explanation-not_intact = De artikelen zijn niet meer in de staat waarin ze zijn geleverd. Volgens de wet die hier geldt, kunnen artikelen alleen in die staat worden teruggestuurd.
explanation-small_seller = Volgens de wet die hier geldt, hebt u alleen bedenktijd bij grotere verkopers. Kleine verkopers zijn vrijgesteld, en de verkoper van uw artikelen is er een van.
explanation-own_term_shown = We hebben een eigen retourregeling en hebben u die laten zien voordat u bestelde. Volgens de wet die hier geldt, mag zo’n regeling in de plaats komen van de bedenktijd.
explanation-no_breach = Volgens de wet die hier geldt, kunt u de koop alleen annuleren als de verkoper zijn plicht om u te informeren of u de overeenkomst te geven niet is nagekomen. Daar is ons niets van gebleken.
explanation-caused_by_customer = Voor zover wij weten, was het gebrek er nog niet toen u de artikelen kreeg en is het later bij u ontstaan. De verkoper is voor zo’n gebrek niet verantwoordelijk.
explanation-sound_at_delivery = Voor zover wij weten, waren de artikelen zonder gebreken toen u ze kreeg. De verkoper is alleen verantwoordelijk voor gebreken die er toen al waren.
explanation-guarantee_over = Het gebrek is pas gebleken na afloop van de periode waarin de verkoper voor gebreken verantwoordelijk is.
explanation-claim_barred = Voor dit gebrek kon u tot en met { $why_last_day } bij de verkoper terecht. Uw verzoek kwam na die dag.
explanation-claim_barred-without = De periode waarin u voor dit gebrek bij de verkoper terechtkon, was voorbij toen uw verzoek kwam.
explanation-complained_late = Een gebrek moet binnen een bepaalde tijd worden gemeld, en die tijd eindigde op { $why_last_day }. Uw bericht kwam na die dag.
explanation-complained_late-without = Een gebrek moet binnen een bepaalde tijd worden gemeld, en die tijd was voorbij toen uw bericht kwam.
explanation-own_carrier = De artikelen zijn meegegeven aan een vervoerder die u zelf hebt gekozen en die wij niet hadden aangeboden. Vanaf dat moment is het risico van het vervoer volgens de wet voor de koper.
explanation-not_due_yet = De artikelen zijn nog niet te laat: de levertijd loopt tot en met { $why_due_on }.
explanation-not_due_yet-without = De artikelen zijn nog niet te laat: de levertijd loopt nog.
explanation-grace_runs = De artikelen zijn te laat. De wet die hier geldt, geeft de verkoper nog tot en met { $why_due_on } de tijd om te leveren. Pas na die dag kan de koop worden beëindigd.
explanation-grace_runs-without = De artikelen zijn te laat. De wet die hier geldt, geeft de verkoper nog wat tijd om te leveren; pas daarna kan de koop worden beëindigd.
explanation-force_majeure = De artikelen hadden er uiterlijk op { $why_due_on } moeten zijn en zijn opgehouden door iets waar de verkoper geen invloed op heeft. Volgens de wet die hier geldt, is zo’n vertraging te verontschuldigen.
explanation-force_majeure-without = De artikelen zijn opgehouden door iets waar de verkoper geen invloed op heeft. Volgens de wet die hier geldt, is zo’n vertraging te verontschuldigen.
explanation-delay_notice = De artikelen hadden er uiterlijk op { $why_due_on } moeten zijn, en u hebt op tijd gehoord dat ze later zouden komen. Volgens de wet die hier geldt, is een vertraging die zo is aangekondigd te verontschuldigen.
explanation-delay_notice-without = U hebt op tijd gehoord dat de artikelen later zouden komen. Volgens de wet die hier geldt, is een vertraging die zo is aangekondigd te verontschuldigen.
explanation-already_delivered = De artikelen zijn geleverd. Ook als ze te laat zijn gekomen, kan de koop om die reden niet meer worden beëindigd.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = De bedenktijd geldt niet voor deze artikelen.
explanation-withdrawal-refused_late = Uw bedenktijd was voorbij toen uw verzoek kwam.
explanation-withdrawal-no_right = Noch de wet, noch een eigen belofte van ons geeft hier het recht om deze artikelen terug te sturen.
explanation-exchange-refused_excluded = We kunnen alleen omruilen wat ook kan worden teruggestuurd, en deze artikelen zijn daarvan uitgesloten.
explanation-exchange-refused_late = We kunnen alleen omruilen wat nog kan worden teruggestuurd, en de tijd daarvoor was voorbij toen uw verzoek kwam.
explanation-exchange-no_right = Noch de wet, noch een eigen belofte van ons geeft hier het recht om deze artikelen terug te sturen of om te ruilen.
explanation-guarantee-refused_cause = De verkoper is alleen verantwoordelijk voor gebreken die er al waren toen u de artikelen kreeg, en voor zover wij weten was dat bij dit gebrek niet zo.
explanation-guarantee-refused_late = De periode waarin de verkoper voor dit gebrek verantwoordelijk is, is voorbij.
explanation-guarantee-refused_risk = De artikelen zijn onderweg beschadigd, op een moment waarop dat risico volgens de wet niet meer bij de verkoper lag.
explanation-delivery-not_due = De tijd waarin de artikelen moeten worden geleverd, loopt nog.
explanation-delivery-excused = De artikelen zijn te laat, maar volgens de wet is de vertraging in dit geval te verontschuldigen.
explanation-delivery-delivered = De artikelen zijn geleverd, en de koop kan niet meer worden beëindigd omdat ze te laat kwamen.
explanation-delivery-refused_risk = Er is onderweg iets met de artikelen gebeurd, op een moment waarop dat risico volgens de wet niet meer bij de verkoper lag.
explanation-staff-refused = Een van onze medewerkers heeft uw dossier bekeken en deze beslissing genomen.
explanation-other = De regels die voor uw bestelling gelden, voorzien niet in wat u hebt gevraagd.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Is er een gebrek aan de artikelen of zijn ze niet zoals beschreven, laat het ons dan weten: de verkoper moet dat in orde maken, wat er verder ook geldt.
alternative-commercial_guarantee = De garantie die bij de artikelen hoort, verandert hierdoor niet; u kunt er nog steeds een beroep op doen.
alternative-ask_the_shop = Beantwoord dit bericht en vraag om coulance: een van onze medewerkers kijkt ernaar.
alternative-withdrawal = U kunt zonder opgaaf van redenen van de koop afzien zolang de termijn daarvoor loopt; laat het ons gewoon weten.
alternative-wait_for_delivery = Wacht nog tot en met { $why_due_on }. Zijn de artikelen er dan nog niet, schrijf ons dan opnieuw.
alternative-wait_for_delivery-without = Wacht nog even. Zijn de artikelen er op de beloofde dag nog niet, schrijf ons dan opnieuw.
alternative-cancel_before_shipping = U hoeft niet met de vertraging akkoord te gaan en kunt de bestelling annuleren tot ze wordt verzonden, en uiterlijk op { $why_due_on }; laat het ons gewoon weten.
alternative-cancel_before_shipping-without = U hoeft niet met de vertraging akkoord te gaan en kunt de bestelling annuleren tot ze wordt verzonden; laat het ons gewoon weten.
alternative-other = Schrijf ons wat u zou helpen; een van onze medewerkers bekijkt wat mogelijk is.

### What we may ask for

ask-order_ref = uw bestelnummer
ask-request-ground = wat er is misgegaan, of wat we voor u kunnen doen
ask-request-wanted = wat u graag wilt dat we voor u doen
ask-request-lines = om welke artikelen het gaat, en om hoeveel stuks
ask-request-lines-condition-seal_broken = of de verzegeling van het product nog heel is
ask-request-lines-condition-used = of u het product hebt gebruikt
ask-request-lines-condition-used_on = op welke dag u het product voor het eerst hebt gebruikt
ask-request-lines-condition-damaged = of het product beschadigd is, en zo ja, met een foto
ask-request-lines-condition-complete = of alles wat erbij zat er nog is
ask-request-lines-condition-tags_attached = of de labels er nog aan zitten
ask-request-nonconformity = wat er mis is met het product, als het kan met een foto
ask-request-nonconformity-kind = wat er mis is met het product, als het kan met een foto
ask-request-nonconformity-appeared_on = sinds wanneer het gebrek er is
ask-request-nonconformity-noticed_on = op welke dag u hebt gemerkt dat er iets mis is
ask-request-nonconformity-present_at_delivery = of het gebrek er al was toen u het product kreeg
ask-request-nonconformity-customer_caused = hoe het gebrek is ontstaan, voor zover u dat weet
ask-request-nonconformity-severity = hoeveel last u bij het gebruik van het gebrek hebt
ask-request-nonconformity-repairable = een foto van het gebrek, zodat we kunnen zien of het te repareren is
ask-request-evidence = een foto van het product en van het pakket
ask-order-delivery-parcels-delivered_at = op welke dag u het pakket hebt gekregen
ask-order-delivery-parcels-status = of u het pakket hebt gekregen
ask-other = alles wat ons helpt te begrijpen wat er is gebeurd, bijvoorbeeld foto’s

### What a decision rests on, in plain words where it is our own

citation-shop-policy = onze eigen belofte aan onze klanten, zoals die voor uw bestelling geldt
citation-shop-policy-keep_it = onze eigen regel dat artikelen van deze waarde niet teruggestuurd hoeven te worden
citation-shop-staff_decision = de beslissing van een van onze medewerkers
citation-bgb = het Duitse Burgerlijk Wetboek (BGB), § { $article }
citation-code-de-la-consommation = het Franse consumentenwetboek (Code de la consommation), artikel { $article }
citation-directive-2011-83-eu = de EU-richtlijn betreffende consumentenrechten (2011/83/EU), artikel { $article }
citation-directive--eu--2019-771 = de EU-richtlijn betreffende de verkoop van goederen ((EU) 2019/771), artikel { $article }
citation-directive--eu--2024-1799 = de EU-richtlijn ter bevordering van de reparatie van goederen ((EU) 2024/1799), artikel { $article }
citation-ucc = het Amerikaanse wetboek van koophandel (Uniform Commercial Code, UCC), § { $article }
citation-16-cfr-part-435 = de Amerikaanse regels voor bestellingen per post, internet of telefoon (16 CFR Part 435), § { $article }
citation-16-cfr-part-429 = de Amerikaanse regels voor de bedenktijd bij verkoop aan de deur (16 CFR Part 429), § { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = nr.
place-nos = nrs.
place-to = tot en met
place-as-drafted = zoals in het ontwerp
