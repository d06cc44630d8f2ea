# Italian. One file per language; amounts, dates and times come in already written the local way.

### Around every letter

greeting = Buongiorno,
greeting-named = Buongiorno { $name },
staff-greeting = Buongiorno,
heading-items = Di che cosa si tratta
heading-split = Come si compone l’importo
heading-next = I prossimi passi
heading-words = Che cosa ci ha scritto
# How the first day of a month is written
day-one = 1º
item = { $quantity } × { $title }
open-link = Aprire l’etichetta di reso
survey = Come Le è sembrato il modo in cui ci siamo occupati della Sua richiesta? La Sua risposta ci aiuta a migliorare.
survey-link = Dare un parere in un minuto
case-number = Il Suo numero di pratica è { $case_number }. Per favore, lo indichi ogni volta che ci scrive a questo proposito.
closing = Cordiali saluti
staff-closing = Inviato dal servizio post-vendita di

### The case

acknowledgement-subject = Abbiamo ricevuto il Suo messaggio (pratica { $case_number })
acknowledgement-order = grazie per averci scritto a proposito del Suo ordine { $order }. Abbiamo ricevuto il messaggio e aperto una pratica.
acknowledgement-no-order = grazie per averci scritto. Abbiamo ricevuto il messaggio e aperto una pratica.
acknowledgement-receipt = Per favore, conservi questo messaggio come ricevuta: il giorno { $sent_day }, alle ore { $sent_time }, ci ha dichiarato di recedere dall’acquisto o di restituire la merce, come indicato qui sotto.
acknowledgement-decision = Stiamo verificando che cosa Le spetta e Le comunicheremo la nostra decisione entro il giorno { $decide_by_day }, ore { $decide_by_time }. Fino ad allora non deve fare nulla.
acknowledgement-person = Una persona del nostro team leggerà il Suo messaggio e Le risponderà entro il giorno { $answer_by_day }, ore { $answer_by_time }.
acknowledgement-open = Ora stiamo cercando l’ordine a cui si riferisce il Suo messaggio. Appena lo avremo trovato, verificheremo che cosa Le spetta e Le scriveremo di nuovo. Se ci serve qualcosa da parte Sua, glielo chiederemo.

with_person-subject = Una persona del nostro team si occupa della Sua pratica { $case_number }
with_person-reads = la Sua pratica richiede la valutazione di una persona. Per questo se ne occupa ora qualcuno del nostro team, che sta leggendo tutto ciò che ci ha inviato.
with_person-by = Riceverà una risposta entro il giorno { $answer_by_day }, ore { $answer_by_time }. Fino ad allora non deve fare nulla.
with_person-open = Le scriveremo appena avremo esaminato la Sua pratica. Fino ad allora non deve fare nulla.

staff_answer-subject = La nostra risposta alla Sua pratica { $case_number }
staff_answer-intro = una persona del nostro team ha esaminato la Sua pratica e Le scrive:
staff_answer-reply = Se rimane qualche dubbio, basta rispondere a questo messaggio: ripartiremo da lì.

facts_asked-subject = Ci serve qualcosa da parte Sua per la pratica { $case_number }
facts_asked-need = per poter andare avanti con la Sua pratica, abbiamo bisogno di quanto segue:
facts_asked-reply = Per favore, risponda a questo messaggio. Il numero di pratica ci basta per trovare tutto il resto.
answer-until = Per favore, risponda entro il giorno { $answer_by_day }.
facts_asked-then-by = Una volta ricevuta la Sua risposta, Le comunicheremo la nostra decisione entro il giorno { $decide_by_day }, ore { $decide_by_time }.
facts_asked-then = Appena avremo la Sua risposta, prenderemo una decisione e Le scriveremo.

### The decision

refused-subject = La nostra decisione sulla Sua pratica { $case_number }
refused-decided = abbiamo esaminato con attenzione la Sua richiesta. Ci dispiace, ma non possiamo accoglierla, e vogliamo che Lei sappia perché.
refused-law = La nostra decisione si basa su: { $citations }.
refused-alternatives = Ecco che cosa può ancora fare:
refused-object = Se pensa che qualche dato di cui abbiamo tenuto conto sia sbagliato, risponda a questo messaggio e ce lo dica. Una persona del nostro team esaminerà di nuovo la Sua pratica.

choose_remedy-subject = A Lei la scelta (pratica { $case_number })
choose_remedy-entitled = abbiamo esaminato la Sua richiesta. Lei ha ragione e può scegliere che cosa faremo per Lei.
choose_remedy-options = Per favore, risponda a questo messaggio e ci dica quale di queste soluzioni preferisce:
choose_remedy-default = Se non avremo Sue notizie in tempo, Le invieremo un promemoria e poi procederemo con questa soluzione:
choose_remedy-then = Appena conosceremo la Sua scelta, gliela confermeremo insieme alle date previste.

approved-subject = La Sua richiesta è stata accolta (pratica { $case_number })
approved-refund = abbiamo esaminato la Sua richiesta e deciso a Suo favore: Le rimborseremo { $total }.
approved-remedy = { $remedy ->
    [replacement] abbiamo esaminato la Sua richiesta e deciso a Suo favore: riceverà un prodotto sostitutivo.
    [replacement_shipment] abbiamo esaminato la Sua richiesta e deciso a Suo favore: Le spediremo di nuovo la merce.
    [repair] abbiamo esaminato la Sua richiesta e deciso a Suo favore: faremo riparare la merce per Lei.
    [exchange] abbiamo esaminato la Sua richiesta e deciso a Suo favore: Le cambieremo la merce.
    [store_credit] abbiamo esaminato la Sua richiesta e deciso a Suo favore: riceverà un buono per il Suo prossimo acquisto.
   *[other] abbiamo esaminato la Sua richiesta e deciso a Suo favore.
}
split-goods = Merce: { $goods }
split-delivery = Spedizione: { $delivery }
split-deduction = Detrazione: { $deduction }
approved-return-seller = Per favore, ci rimandi la merce. La restituzione è a nostre spese: Le invieremo un’etichetta di reso e, se il corriere viene a ritirare il pacco, Le indicheremo il giorno del ritiro.
approved-return-customer = Per favore, ci rimandi la merce. Le invieremo un’etichetta di reso. Le spese di restituzione sono a Suo carico.
approved-return-none = Non deve rimandarci nulla.
approved-return-needed = Per favore, ci rimandi la merce. Le invieremo un’etichetta di reso.
approved-send-back-by = Per favore, consegni il pacco entro il giorno { $send_back_by }.
approved-pay-by = Effettueremo il rimborso entro il giorno { $due_on }, con lo stesso mezzo di pagamento usato per l’ordine.
approved-pay-soon = Effettueremo il rimborso senza ritardo, con lo stesso mezzo di pagamento usato per l’ordine, e gliene daremo conferma.
approved-pay-on_goods = Effettueremo il rimborso appena avremo ricevuto la merce e Le confermeremo la data.
approved-pay-on_goods_or_proof = Effettueremo il rimborso appena avremo ricevuto la merce o appena ci avrà mostrato di averla spedita, a seconda di che cosa avviene prima.
approved-pay-on_inspection = Effettueremo il rimborso appena avremo ricevuto e controllato la merce, e Le confermeremo la data.
approved-pay-latest = Se ciò sarà avvenuto per tempo, effettueremo il rimborso entro il giorno { $due_on }.
approved-remedy-next = Ce ne stiamo già occupando. Se ci serve altro da parte Sua, Le scriveremo.
law = Ci basiamo su: { $citations }.

### The way back of the goods

return_instructions-subject = La Sua etichetta di reso è pronta (pratica { $case_number })
return_instructions-label = la Sua etichetta di reso per { $carrier } è pronta. Il numero di tracciamento del reso è { $tracking }.
return_instructions-how = Stampi l’etichetta, la attacchi sul pacco e lo consegni a { $carrier }. Conservi la ricevuta fino alla chiusura della pratica.
return_instructions-by = Per favore, consegni il pacco entro il giorno { $send_back_by }.
return_instructions-expires = L’etichetta si può usare fino al giorno { $expires_on }.
return_instructions-then = Le scriveremo appena avremo ricevuto il pacco.

pickup_booked-subject = Il ritiro del pacco è prenotato (pratica { $case_number })
pickup_booked-day = { $carrier } ritirerà il Suo pacco { $window_from_weekday }, tra le ore { $window_from_time } e le ore { $window_to_time }.
pickup_booked-days = { $carrier } ritirerà il Suo pacco tra { $window_from_weekday }, ore { $window_from_time }, e { $window_to_weekday }, ore { $window_to_time }.
pickup_booked-ready = Per favore, per allora tenga il pacco pronto e a portata di mano. Il riferimento del ritiro è { $reference }.
pickup_booked-then = Le scriveremo appena avremo ricevuto il pacco.

goods_received-subject = Il Suo reso è arrivato (pratica { $case_number })
goods_received-arrived = abbiamo ricevuto il Suo reso il giorno { $received_day }. Grazie per averlo spedito.
goods_received-inspect = Ora stiamo controllando che cosa ci è arrivato. Se il Suo rimborso dipendeva da questo, appena avremo finito Le scriveremo per comunicarne la data. Non deve fare nulla.

### The money

refund_released-subject = Il Suo rimborso è autorizzato (pratica { $case_number })
refund_released-checked = abbiamo tutto ciò che aspettavamo: il Suo rimborso di { $total } è autorizzato.
refund_released-by = Effettueremo il rimborso entro il giorno { $due_on }, con lo stesso mezzo di pagamento usato per l’ordine.
refund_released-soon = Effettueremo il rimborso senza ritardo, con lo stesso mezzo di pagamento usato per l’ordine.
refund_released-confirm = Le scriveremo appena il gestore dei pagamenti avrà confermato il rimborso.

refund_sent-subject = Il Suo rimborso è stato inviato (pratica { $case_number })
refund_sent-paid = il gestore dei pagamenti ha confermato il Suo rimborso: l’importo di { $total } Le è stato restituito il giorno { $paid_day }, con lo stesso mezzo di pagamento usato per l’ordine.
refund_sent-routed = il gestore dei pagamenti ha confermato il Suo rimborso: l’importo di { $total } Le è stato inviato il giorno { $paid_day }, nel modo che ha accettato:
refund_sent-routed-next = Se il denaro non dovesse arrivare entro qualche giorno, risponda a questo messaggio e faremo le verifiche necessarie.
refund_sent-by_bank = la Sua banca Le ha restituito { $total } il giorno { $paid_day }. Con questo ha ricevuto tutto ciò che Le spetta; non rimborsiamo una seconda volta.
refund_sent-reference = Se la Sua banca lo chiede, il riferimento del pagamento è { $arn }.
refund_sent-bank = A seconda della banca, possono passare alcuni giorni prima che l’importo compaia sul Suo conto. Non deve fare nulla. Se non dovesse comparire, risponda a questo messaggio e faremo le verifiche necessarie.

refund_delayed_by_person-subject = Il Suo rimborso richiede ancora un po’ di tempo (pratica { $case_number })
refund_delayed_by_person-why = non è stato possibile effettuare il Suo rimborso nel modo consueto. Ci scusiamo per il ritardo.
refund_delayed_by_person-next = Una persona del nostro team se ne sta occupando e fa in modo che Lei riceva il Suo denaro. Le scriveremo appena ci saranno novità. Non deve fare nulla.

promise_at_risk-subject = La data del Suo rimborso (pratica { $case_number })
promise_at_risk-not-yet = Le abbiamo promesso il rimborso entro il giorno { $due_day }. Non è ancora andato a buon fine, e preferiamo essere noi a dirglielo prima che se ne accorga da sé.
promise_at_risk-next = La data resta valida: stiamo facendo di tutto per completare il rimborso entro il giorno { $due_day }. Le scriveremo appena sarà confermato. Non deve fare nulla.

promise_broken-subject = Non abbiamo mantenuto la nostra promessa (pratica { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] Le avevamo promesso che la merce che Le spediamo sarebbe arrivata entro il giorno { $due_day } e non abbiamo mantenuto la promessa. Ci dispiace.
    [repair] Le avevamo promesso che avrebbe riavuto la merce riparata entro il giorno { $due_day } e non abbiamo mantenuto la promessa. Ci dispiace.
    [refund] Le avevamo promesso il rimborso entro il giorno { $due_day } e non abbiamo mantenuto la promessa. Ci dispiace.
   *[other] Le avevamo promesso la nostra decisione entro il giorno { $due_day }, ore { $due_time }, e non abbiamo mantenuto la promessa. Ci dispiace.
}
promise_broken-next = Una persona del nostro team è stata avvisata e si sta occupando ora della Sua pratica. Le scriveremo appena sarà tutto risolto. Non deve fare nulla.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Promemoria: manca ancora qualcosa da parte Sua (pratica { $case_number })
reminder-facts = non abbiamo ancora ricevuto Sue notizie. Per poter andare avanti con la Sua pratica, abbiamo ancora bisogno di quanto segue:
reminder-choice = non sappiamo ancora quale di queste soluzioni preferisce:
reminder-route = il Suo rimborso è in attesa: non sappiamo ancora in quale di questi modi preferisce ricevere il denaro:
reminder-order = non sappiamo ancora a quale dei Suoi ordini si riferisce il Suo messaggio.
reminder-goods = per quanto ne sappiamo, la merce da rimandarci non è ancora partita.
reminder-goods-until = Per favore, consegni il pacco entro il giorno { $answer_by_day }. Se l’ha già fatto, non deve fare altro.
reminder-else-choice = Se per allora non avremo Sue notizie, procederemo con questa soluzione:
reminder-else-person = Se per allora non avremo Sue notizie, una persona del nostro team esaminerà la Sua pratica sulla base di ciò che sappiamo.
reminder-else-goods = Se per allora la merce non sarà in viaggio, una persona del nostro team valuterà che cosa comporta per la Sua pratica. Fino ad allora, un rimborso che dipende dalla merce resta in attesa.

article_answer-subject = La risposta alla Sua domanda (pratica { $case_number })
article_answer-intro = grazie per la Sua domanda. Ecco che cosa dicono in proposito le nostre pagine di aiuto:
article_answer-else = La Sua domanda non ha trovato risposta? Allora risponda a questo messaggio e una persona del nostro team La aiuterà.

order_asked-subject = Di quale ordine si tratta? (pratica { $case_number })
order_asked-unknown = grazie per averci scritto. Non siamo riusciti a capire a quale ordine si riferisce il Suo messaggio.
order_asked-choose = È uno di questi ordini?
order_asked-reply = Per favore, risponda a questo messaggio indicando il numero dell’ordine: lo trova nella conferma che ha ricevuto al momento dell’acquisto. Poi andremo subito avanti.

merged-subject = Abbiamo aggiunto il Suo messaggio alla Sua pratica { $case_number }
merged-added = il Suo ultimo messaggio riguarda qualcosa di cui ci stiamo già occupando. Lo abbiamo aggiunto alla Sua pratica { $case_number }, così tutto è in un unico posto e nulla va perso.
merged-next = Riceverà la nostra risposta con quel numero di pratica. Non deve fare nulla.

case_closed-subject = La Sua pratica { $case_number } è chiusa
case_closed-closed = { $outcome ->
    [retracted] come ci ha chiesto, abbiamo ritirato la Sua richiesta e chiuso la pratica.
   *[other] la Sua pratica è risolta e l’abbiamo chiusa.
}
case_closed-next = C’è ancora qualcosa in sospeso? Allora risponda a questo messaggio e riprenderemo la pratica.

### More on the way back of the goods

goods_inspected-subject = Abbiamo controllato il Suo reso (pratica { $case_number })
goods_inspected-found = { $finding ->
    [fine] abbiamo controllato che cosa ci ha rimandato. Non manca nulla.
   *[other] abbiamo controllato che cosa ci ha rimandato. Non tutto è come ci aspettavamo.
}
goods_inspected-next = { $finding ->
    [fine] Non deve fare nulla.
   *[other] Ora stiamo valutando che cosa comporta per la Sua pratica. Le scriveremo prima di detrarre qualsiasi importo.
}

pickup_missed-subject = Non è stato possibile ritirare il pacco (pratica { $case_number })
pickup_missed-missed = il Suo pacco doveva essere ritirato il giorno { $missed_day }, ma non è stato possibile. Ci dispiace se ha atteso inutilmente.
pickup_refused-subject = Il Suo pacco non può essere ritirato (pratica { $case_number })
pickup_refused-refused = ci dispiace, ma il corriere non può ritirare il Suo pacco.
pickup-by-yourself = L’etichetta di reso che Le abbiamo inviato resta valida: può consegnare Lei il pacco al corriere. Il giorno entro cui rimandare la merce non cambia.
pickup-again = Non Le è possibile? Allora risponda a questo messaggio e una persona del nostro team troverà un’altra soluzione.

return_expired-subject = Il termine per il Suo reso è scaduto (pratica { $case_number })
return_expired-late = la merce doveva essere rimandata entro il giorno { $send_back_by }. Per quanto ne sappiamo, non è partita.
return_expired-sent = L’ha già spedita? Allora risponda a questo messaggio con la ricevuta del corriere o il numero di tracciamento, e sarà tutto a posto.
return_expired-next = In caso contrario, ci dica che cosa Le ha impedito di farlo. Una persona del nostro team sta esaminando la Sua pratica e Le scriverà per dirLe come si procede. Prima di allora non viene deciso nulla a Suo svantaggio.

### What we send

replacement_ordered-subject = La Sua merce è stata messa da parte per Lei (pratica { $case_number })
replacement_ordered-reserved = buone notizie: ciò che Le spediamo è disponibile e il nostro magazzino lo ha messo da parte per Lei.
replacement_ordered-by = Lo riceverà entro il giorno { $due_day }.
replacement_ordered-then = Le scriveremo appena il pacco sarà in viaggio.

replacement_shipped-subject = Il Suo pacco è in viaggio (pratica { $case_number })
replacement_shipped-sent = il pacco con la merce per Lei ha lasciato il nostro magazzino ed è in viaggio.
shipped-by = La spedizione è affidata a { $carrier }. Il numero di tracciamento è { $tracking }.
replacement_shipped-next = Se all’arrivo qualcosa non va, risponda a questo messaggio e rimedieremo.

replacement_delivered-subject = Il Suo pacco è arrivato (pratica { $case_number })
replacement_delivered-arrived = il corriere ci comunica che il Suo pacco è stato consegnato il giorno { $delivered_day }.
replacement_delivered-next = Non l’ha ricevuto, o qualcosa non va nella merce? Allora risponda a questo messaggio e ce ne occuperemo.

replacement_failed-subject = Non possiamo spedirLe la merce (pratica { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] ci dispiace, ma la merce che volevamo spedirLe non è più disponibile.
   *[other] ci dispiace, ma la merce che volevamo spedirLe non arriverà.
}
another-remedy = I Suoi diritti restano invariati. Ora stiamo decidendo quale altra soluzione offrirLe e Le scriveremo subito. Non deve fare nulla.

### The repair

repair_received-subject = La Sua merce è in laboratorio (pratica { $case_number })
repair_received-arrived = la Sua merce è arrivata al nostro laboratorio di riparazione il giorno { $received_day } e ora viene esaminata.
repair_received-by = La riavrà entro il giorno { $due_day }. Le scriveremo appena sarà in viaggio.

repair_quoted-subject = Il costo della Sua riparazione (pratica { $case_number })
repair_quoted-cost = il nostro laboratorio ha esaminato la Sua merce. A suo parere la garanzia non copre la riparazione, che costerebbe { $cost }.
repair_quoted-next = Senza il Suo consenso non Le verrà addebitato nulla. Una persona del nostro team sta ora verificando questo parere e Le scriverà.

repair_shipped-subject = La Sua merce sta tornando da Lei (pratica { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] la Sua merce è stata riparata e sta tornando da Lei.
   *[other] il nostro laboratorio non è riuscito a riparare la Sua merce, che ora sta tornando da Lei.
}
repair_shipped-then = Per favore, la provi quando arriva. Se il difetto si ripresenta, ce lo dica.

repair_returned-subject = La Sua merce riparata è arrivata (pratica { $case_number })
repair_returned-arrived = il corriere ci comunica che la Sua merce riparata è stata consegnata il giorno { $returned_day }.
repair_returned-next = Se il difetto si ripresenta, risponda a questo messaggio: in tal caso può spettarLe una soluzione diversa da una seconda riparazione.

repair_failed-subject = La Sua merce non si può riparare (pratica { $case_number })
repair_failed-why = ci dispiace, ma il nostro laboratorio ha constatato che la Sua merce non si può riparare.

### Another way for the money, and goods that are late

route_asked-subject = Il Suo rimborso: in quale modo possiamo inviarlo? (pratica { $case_number })
route_asked-closed = non è stato possibile rimborsarLa con il mezzo di pagamento che ha usato, perché quel mezzo non è più attivo.
route_asked-choose = Per favore, risponda a questo messaggio e ci dica quale di questi modi accetta:
route_asked-safe = Senza il Suo consenso non paghiamo nulla in un altro modo. Finché non lo avremo, teniamo l’intero importo a Sua disposizione.

rerouted-subject = Il Suo rimborso arriva in un altro modo (pratica { $case_number })
rerouted-now = grazie per la Sua risposta. Come concordato, riceverà il rimborso in questo modo:
rerouted-next = Le scriveremo appena sarà confermato. Non deve fare nulla.

goods_at_risk-subject = La data della Sua consegna (pratica { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] Le abbiamo promesso che avrebbe riavuto la merce riparata entro il giorno { $due_day }. Non è ancora arrivata, e preferiamo essere noi a dirglielo prima che se ne accorga da sé.
   *[other] Le abbiamo promesso che la merce che Le spediamo sarebbe arrivata entro il giorno { $due_day }. Non è ancora arrivata, e preferiamo essere noi a dirglielo prima che se ne accorga da sé.
}
goods_at_risk-next = La data resta valida: stiamo facendo di tutto per rispettarla e Le scriveremo appena ci saranno novità. Non deve fare nulla.

route-store_credit = un buono per il Suo prossimo acquisto
route-payout_link = un link con cui farsi versare il denaro su un conto a Sua scelta
route-bank_transfer = un bonifico sul Suo conto bancario
route-other = un altro modo da concordare con Lei

### For our own people

staff_promise_at_risk-subject = Promessa a rischio: pratica { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] il rimborso della pratica { $case_number } è promesso entro il giorno { $due_day }, ore { $due_time }, e non è ancora andato a buon fine.
    [decision] la decisione sulla pratica { $case_number } è promessa entro il giorno { $due_day }, ore { $due_time }, e non è ancora stata presa.
    [human_answer] la risposta di una persona nella pratica { $case_number } è promessa entro il giorno { $due_day }, ore { $due_time }, e non è ancora stata data.
    [return_offer] l’etichetta di reso o il ritiro nella pratica { $case_number } è promesso entro il giorno { $due_day }, ore { $due_time }, e non c’è ancora.
    [inspection] il controllo della merce nella pratica { $case_number } è promesso entro il giorno { $due_day }, ore { $due_time }, e non è ancora stato fatto.
   *[other] una promessa nella pratica { $case_number } scade il giorno { $due_day }, ore { $due_time }, e non è ancora stata mantenuta.
}
staff_promise_at_risk-act = Da guardare prima di allora: aftersales cases show { $case_number }

staff_chargeback-subject = Chargeback: pratica { $case_number }
staff_chargeback-noted = una banca sta riprendendo { $amount } nella pratica { $case_number } (chargeback { $reference }). Nel frattempo non parte nessun altro rimborso su quel pagamento.
staff_chargeback-overlap = Di questo importo, { $overlap } risultano già rimborsati o potrebbero essere in arrivo.
staff_chargeback-by = La banca accetta le nostre ragioni entro il giorno { $respond_by_day }, ore { $respond_by_time }.
staff_chargeback-act = Le prove sono elencate nella pratica: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = il rimborso del Suo denaro
remedy-replacement = un prodotto sostitutivo
remedy-replacement_shipment = la stessa merce, spedita di nuovo
remedy-repair = una riparazione
remedy-exchange = un cambio
remedy-price_reduction = tenere la merce e riavere una parte del prezzo
remedy-store_credit = un buono per il Suo prossimo acquisto
remedy-withdraw_and_reorder = rimandarci la merce e fare un nuovo ordine
remedy-keep_with_compensation = tenere la merce e ricevere un indennizzo
remedy-other = un’altra soluzione; ci dica che cosa ha in mente

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = La merce era sigillata per motivi di salute o di igiene, e il sigillo è stato rotto dopo la consegna. Il diritto di recesso non vale per merce di questo tipo.
explanation-excluded_media = La merce è una registrazione o un software sigillato, e il sigillo è stato rotto dopo la consegna. Il diritto di recesso non vale per merce di questo tipo.
explanation-excluded_custom_made = La merce è stata realizzata secondo le Sue indicazioni. Il diritto di recesso non vale per merce di questo tipo.
explanation-excluded_perishable = La merce si deteriora rapidamente. Il diritto di recesso non vale per merce di questo tipo.
explanation-no_right = In questo caso nessuna legge dà il diritto di restituire la merce perché si è cambiata idea. Conta ciò che promette il negozio stesso.
explanation-business_buyer = Il diritto di recesso tutela i consumatori. Il Suo ordine è stato effettuato come impresa.
explanation-promise_over = Promettiamo di riprendere la merce e, per il Suo ordine, questa promessa valeva fino al giorno { $why_last_day }. La Sua richiesta è arrivata dopo quel giorno.
explanation-promise_over-without = Promettiamo di riprendere la merce e, per il Suo ordine, questa promessa non valeva più quando è arrivata la Sua richiesta.
explanation-promise_excludes = Al momento dell’ordine era indicato che questa merce è esclusa dalla restituzione.
explanation-no_promise = Da parte nostra, non abbiamo promesso di riprendere merce di questo tipo.
explanation-withdrawal_too_late = Il termine per il recesso è scaduto il giorno { $why_last_day }. La Sua richiesta è arrivata dopo quel giorno.
explanation-withdrawal_too_late-without = Il termine per il recesso era già scaduto quando è arrivata la Sua richiesta.
explanation-too_late = Il termine per restituire la merce è scaduto il giorno { $why_last_day }. La Sua richiesta è arrivata dopo quel giorno.
explanation-too_late-without = Il termine per restituire la merce era già scaduto quando è arrivata la Sua richiesta.
explanation-goods_used = La merce è stata usata, e si può restituire solo merce non usata.
explanation-excluded_press = La merce è un giornale, una rivista o qualcosa di simile. Il diritto di recesso non vale per merce di questo tipo.
explanation-excluded_announced = Al momento dell’ordine Le è stato detto che questa merce non può essere restituita, e Lei ha accettato. Il diritto di recesso non vale per merce di questo tipo.
explanation-not_intact = La merce non è più nello stato in cui è stata consegnata. La legge che si applica qui consente di restituirla solo in quello stato.
explanation-small_seller = La legge che si applica qui riconosce il diritto di recesso solo nei confronti dei venditori più grandi. I piccoli ne sono esentati, e il venditore della Sua merce è uno di questi.
explanation-own_term_shown = Abbiamo una nostra regola per i resi e gliel’abbiamo mostrata prima dell’ordine. La legge che si applica qui consente a una regola di questo tipo di prendere il posto del diritto di recesso.
explanation-no_breach = La legge che si applica qui dà il diritto di annullare solo se il venditore è venuto meno al dovere di informarLa o di consegnarLe il contratto. Non abbiamo riscontrato nulla del genere.
explanation-caused_by_customer = Per quanto ne sappiamo, il difetto non c’era quando ha ricevuto la merce e si è creato in seguito, mentre la merce era da Lei. Il venditore non deve rispondere di un difetto di questo tipo.
explanation-sound_at_delivery = Per quanto ne sappiamo, la merce non aveva difetti quando l’ha ricevuta. Il venditore risponde solo dei difetti che c’erano già in quel momento.
explanation-guarantee_over = Il difetto si è manifestato quando il periodo in cui il venditore deve rispondere dei difetti era già finito.
explanation-claim_barred = Per far valere questo difetto c’era tempo fino al giorno { $why_last_day }. La Sua richiesta è arrivata dopo quel giorno.
explanation-claim_barred-without = Il termine per far valere questo difetto era già scaduto quando è arrivata la Sua richiesta.
explanation-complained_late = Un difetto va segnalato entro un certo termine, e questo termine è scaduto il giorno { $why_last_day }. Il Suo messaggio è arrivato dopo quel giorno.
explanation-complained_late-without = Un difetto va segnalato entro un certo termine, e questo termine era già scaduto quando è arrivato il Suo messaggio.
explanation-own_carrier = La merce è stata affidata a un corriere scelto da Lei, che noi non avevamo proposto. Da quel momento, per legge, il rischio del trasporto è a carico di chi compra.
explanation-not_due_yet = La consegna non è ancora in ritardo: c’è tempo fino al giorno { $why_due_on }.
explanation-not_due_yet-without = La consegna non è ancora in ritardo: il termine non è ancora scaduto.
explanation-grace_runs = La consegna è in ritardo. La legge che si applica qui lascia però al venditore ancora del tempo per consegnare, fino al giorno { $why_due_on }. Solo dopo quel giorno si può sciogliere il contratto.
explanation-grace_runs-without = La consegna è in ritardo. La legge che si applica qui lascia però al venditore ancora un po’ di tempo per consegnare; solo dopo si può sciogliere il contratto.
explanation-force_majeure = La merce doveva arrivare entro il giorno { $why_due_on } ed è stata trattenuta da qualcosa che il venditore non può controllare. La legge che si applica qui giustifica un ritardo di questo tipo.
explanation-force_majeure-without = La merce è stata trattenuta da qualcosa che il venditore non può controllare. La legge che si applica qui giustifica un ritardo di questo tipo.
explanation-delay_notice = La merce doveva arrivare entro il giorno { $why_due_on }, e Le è stato detto per tempo che sarebbe arrivata più tardi. La legge che si applica qui giustifica un ritardo annunciato in questo modo.
explanation-delay_notice-without = Le è stato detto per tempo che la merce sarebbe arrivata più tardi. La legge che si applica qui giustifica un ritardo annunciato in questo modo.
explanation-already_delivered = La merce è stata consegnata. Anche se è arrivata in ritardo, non si può più sciogliere il contratto per questo motivo.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = Il diritto di recesso non vale per questa merce.
explanation-withdrawal-refused_late = Il termine per il recesso era già scaduto quando è arrivata la Sua richiesta.
explanation-withdrawal-no_right = In questo caso né la legge né una nostra promessa danno il diritto di restituire questa merce.
explanation-exchange-refused_excluded = Possiamo cambiare solo ciò che si potrebbe anche restituire, e questa merce ne è esclusa.
explanation-exchange-refused_late = Possiamo cambiare solo ciò che si può ancora restituire, e il termine era già scaduto quando è arrivata la Sua richiesta.
explanation-exchange-no_right = In questo caso né la legge né una nostra promessa danno il diritto di restituire o cambiare questa merce.
explanation-guarantee-refused_cause = Il venditore risponde solo dei difetti che c’erano quando Lei ha ricevuto la merce e, per quanto ne sappiamo, questo non c’era.
explanation-guarantee-refused_late = Il periodo in cui il venditore deve rispondere di questo difetto è finito.
explanation-guarantee-refused_risk = La merce si è danneggiata durante il trasporto, quando per legge questo rischio non era più a carico del venditore.
explanation-delivery-not_due = Il termine per consegnare la merce non è ancora scaduto.
explanation-delivery-excused = La merce è in ritardo, ma in questo caso la legge giustifica il ritardo.
explanation-delivery-delivered = La merce è stata consegnata, e non si può più sciogliere il contratto perché è arrivata in ritardo.
explanation-delivery-refused_risk = Alla merce è successo qualcosa durante il trasporto, quando per legge questo rischio non era più a carico del venditore.
explanation-staff-refused = Una persona del nostro team ha esaminato la Sua pratica e ha preso questa decisione.
explanation-other = Le regole che valgono per il Suo ordine non prevedono ciò che ha chiesto.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Se la merce è difettosa o diversa dalla descrizione, ce lo dica: il venditore deve porvi rimedio, a prescindere da tutto il resto.
alternative-commercial_guarantee = La garanzia fornita con la merce resta valida; può ancora farla valere.
alternative-ask_the_shop = Risponda a questo messaggio e ci chieda un gesto di cortesia: una persona del nostro team valuterà la Sua richiesta.
alternative-withdrawal = Può recedere dal contratto senza indicare il motivo finché il termine non è scaduto; basta che ce lo dica.
alternative-wait_for_delivery = Per favore, attenda fino al giorno { $why_due_on }. Se per allora la merce non è arrivata, ci scriva di nuovo.
alternative-wait_for_delivery-without = Per favore, attenda ancora un po’. Se la merce non arriva entro il giorno promesso, ci scriva di nuovo.
alternative-cancel_before_shipping = Può non accettare il ritardo e annullare l’ordine finché non è stato spedito, al più tardi il giorno { $why_due_on }; basta che ce lo dica.
alternative-cancel_before_shipping-without = Può non accettare il ritardo e annullare l’ordine finché non è stato spedito; basta che ce lo dica.
alternative-other = Ci scriva che cosa Le sarebbe d’aiuto; una persona del nostro team vedrà che cosa è possibile.

### What we may ask for

ask-order_ref = il Suo numero d’ordine
ask-request-ground = che cosa è andato storto, o che cosa vorrebbe da noi
ask-request-wanted = che cosa vorrebbe che facessimo per Lei
ask-request-lines = di quali articoli si tratta, e quanti sono
ask-request-lines-condition-seal_broken = se il sigillo della merce è ancora intatto
ask-request-lines-condition-used = se ha usato la merce
ask-request-lines-condition-used_on = in quale giorno ha usato la merce per la prima volta
ask-request-lines-condition-damaged = se la merce è danneggiata e, in questo caso, una foto
ask-request-lines-condition-complete = se c’è ancora tutto ciò che era insieme alla merce
ask-request-lines-condition-tags_attached = se i cartellini sono ancora attaccati
ask-request-nonconformity = che cosa non va nella merce, se possibile con una foto
ask-request-nonconformity-kind = che cosa non va nella merce, se possibile con una foto
ask-request-nonconformity-appeared_on = da quando c’è il difetto
ask-request-nonconformity-noticed_on = in quale giorno ha notato il problema
ask-request-nonconformity-present_at_delivery = se il difetto c’era già quando la merce è arrivata
ask-request-nonconformity-customer_caused = come si è creato il difetto, per quanto ne sa
ask-request-nonconformity-severity = quanto il difetto Le rende difficile usare la merce
ask-request-nonconformity-repairable = una foto del difetto, per vedere se si può riparare
ask-request-evidence = una foto della merce e del pacco
ask-order-delivery-parcels-delivered_at = in quale giorno ha ricevuto il pacco
ask-order-delivery-parcels-status = se ha ricevuto il pacco
ask-other = tutto ciò che ci aiuta a capire che cosa è successo, per esempio delle foto

### What a decision rests on, in plain words where it is our own

citation-shop-policy = la nostra promessa ai clienti (così come vale per il Suo ordine)
citation-shop-policy-keep_it = la nostra regola per cui la merce di questo valore non va rimandata indietro
citation-shop-staff_decision = la decisione di una persona del nostro team
citation-bgb = il Codice civile tedesco (BGB), § { $article }
citation-code-de-la-consommation = il Codice del consumo francese (Code de la consommation), articolo { $article }
citation-directive-2011-83-eu = la direttiva UE sui diritti dei consumatori (2011/83/UE), articolo { $article }
citation-directive--eu--2019-771 = la direttiva UE sui contratti di vendita di beni ((UE) 2019/771), articolo { $article }
citation-directive--eu--2024-1799 = la direttiva UE che promuove la riparazione dei beni ((UE) 2024/1799), articolo { $article }
citation-ucc = il codice commerciale uniforme degli Stati Uniti (Uniform Commercial Code, UCC), sezione { $article }
citation-16-cfr-part-435 = la norma statunitense sugli ordini per posta, internet o telefono (FTC, 16 CFR Part 435), sezione { $article }
citation-16-cfr-part-429 = la norma statunitense sul periodo di ripensamento (FTC Cooling-off Rule, 16 CFR Part 429), sezione { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = n.
place-nos = nn.
place-to = a
place-as-drafted = nella versione del progetto
