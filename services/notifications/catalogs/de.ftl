# Deutsch. Eine Datei je Sprache; Beträge, Daten und Uhrzeiten kommen fertig geschrieben herein.

### Um jeden Brief herum

greeting = Guten Tag,
greeting-named = Guten Tag { $name },
staff-greeting = Guten Tag,
heading-items = Darum geht es
heading-split = So setzt sich der Betrag zusammen
heading-next = So geht es weiter
heading-words = Das haben Sie uns geschrieben
# Wie der erste Tag eines Monats geschrieben wird
day-one = 1
item = { $quantity } × { $title }
open-link = Rücksendeetikett öffnen
survey = Sind Sie zufrieden damit, wie wir uns um Ihr Anliegen gekümmert haben? Ihre Antwort hilft uns, besser zu werden.
survey-link = In einer Minute antworten
case-number = Ihre Vorgangsnummer ist { $case_number }. Bitte nennen Sie sie immer, wenn Sie uns dazu schreiben.
closing = Mit freundlichen Grüßen
staff-closing = Gesendet vom Kundenservice von

### Der Vorgang

acknowledgement-subject = Ihre Nachricht ist bei uns angekommen (Vorgang { $case_number })
acknowledgement-order = vielen Dank für Ihre Nachricht zu Ihrer Bestellung { $order }. Sie ist bei uns angekommen, und wir haben einen Vorgang dafür angelegt.
acknowledgement-no-order = vielen Dank für Ihre Nachricht. Sie ist bei uns angekommen, und wir haben einen Vorgang dafür angelegt.
acknowledgement-receipt = Bitte bewahren Sie diese Nachricht als Eingangsbestätigung auf: Am { $sent_day } um { $sent_time } Uhr haben Sie uns erklärt, dass Sie den Kauf widerrufen oder die Ware zurückgeben, so wie unten angegeben.
acknowledgement-decision = Wir prüfen jetzt, was Ihnen zusteht, und teilen Ihnen unsere Entscheidung spätestens am { $decide_by_day } um { $decide_by_time } Uhr mit. Bis dahin brauchen Sie nichts zu tun.
acknowledgement-person = Jemand aus unserem Team liest Ihre Nachricht und antwortet Ihnen spätestens am { $answer_by_day } um { $answer_by_time } Uhr.
acknowledgement-open = Wir suchen jetzt die Bestellung, um die es geht. Sobald wir sie gefunden haben, prüfen wir, was Ihnen zusteht, und schreiben Ihnen wieder. Brauchen wir etwas von Ihnen, fragen wir nach.

with_person-subject = Jemand aus unserem Team kümmert sich um Ihren Vorgang { $case_number }
with_person-reads = Ihr Anliegen braucht das Urteil eines Menschen. Jemand aus unserem Team hat es deshalb übernommen und liest alles, was Sie uns geschickt haben.
with_person-by = Sie bekommen spätestens am { $answer_by_day } um { $answer_by_time } Uhr eine Antwort. Bis dahin brauchen Sie nichts zu tun.
with_person-open = Sie hören von uns, sobald wir Ihr Anliegen geprüft haben. Bis dahin brauchen Sie nichts zu tun.

staff_answer-subject = Unsere Antwort zu Ihrem Vorgang { $case_number }
staff_answer-intro = jemand aus unserem Team hat sich Ihr Anliegen angesehen und schreibt Ihnen:
staff_answer-reply = Bleibt noch etwas offen, antworten Sie einfach auf diese Nachricht. Wir machen dann von dort aus weiter.

facts_asked-subject = Wir brauchen noch etwas von Ihnen (Vorgang { $case_number })
facts_asked-need = damit wir weitermachen können, brauchen wir noch Folgendes von Ihnen:
facts_asked-reply = Bitte antworten Sie auf diese Nachricht. Mit Ihrer Vorgangsnummer finden wir alles andere von selbst.
answer-until = Bitte antworten Sie spätestens am { $answer_by_day }.
facts_asked-then-by = Wenn uns Ihre Antwort vorliegt, teilen wir Ihnen unsere Entscheidung spätestens am { $decide_by_day } um { $decide_by_time } Uhr mit.
facts_asked-then = Sobald uns Ihre Antwort vorliegt, entscheiden wir und schreiben Ihnen.

### Die Entscheidung

refused-subject = Unsere Entscheidung zu Ihrem Vorgang { $case_number }
refused-decided = wir haben Ihr Anliegen sorgfältig geprüft. Leider können wir ihm nicht entsprechen, und wir möchten, dass Sie wissen, warum.
refused-law = Unsere Entscheidung beruht auf: { $citations }.
refused-alternatives = Das können Sie jetzt noch tun:
refused-object = Wenn Sie meinen, dass wir von etwas Falschem ausgehen, antworten Sie auf diese Nachricht und schreiben Sie es uns. Dann sieht sich jemand aus unserem Team Ihren Vorgang noch einmal an.

choose_remedy-subject = Sie haben die Wahl (Vorgang { $case_number })
choose_remedy-entitled = wir haben Ihr Anliegen geprüft. Sie sind im Recht und dürfen wählen, was wir für Sie tun.
choose_remedy-options = Bitte antworten Sie auf diese Nachricht und sagen Sie uns, was Sie möchten:
choose_remedy-default = Hören wir nicht rechtzeitig von Ihnen, erinnern wir Sie und veranlassen dann Folgendes:
choose_remedy-then = Sobald wir Ihre Wahl kennen, bestätigen wir sie Ihnen und nennen Ihnen die Termine, die dann gelten.

approved-subject = Wir entscheiden zu Ihren Gunsten (Vorgang { $case_number })
approved-refund = wir haben Ihr Anliegen geprüft und zu Ihren Gunsten entschieden: Sie bekommen { $total } zurück.
approved-remedy = { $remedy ->
    [replacement] wir haben Ihr Anliegen geprüft und zu Ihren Gunsten entschieden: Sie bekommen Ersatz.
    [replacement_shipment] wir haben Ihr Anliegen geprüft und zu Ihren Gunsten entschieden: Wir schicken Ihnen die Ware noch einmal.
    [repair] wir haben Ihr Anliegen geprüft und zu Ihren Gunsten entschieden: Wir lassen die Ware für Sie reparieren.
    [exchange] wir haben Ihr Anliegen geprüft und zu Ihren Gunsten entschieden: Wir tauschen Ihnen die Ware um.
    [store_credit] wir haben Ihr Anliegen geprüft und zu Ihren Gunsten entschieden: Sie bekommen ein Guthaben für Ihren nächsten Einkauf.
   *[other] wir haben Ihr Anliegen geprüft und zu Ihren Gunsten entschieden.
}
split-goods = Ware: { $goods }
split-delivery = Versandkosten: { $delivery }
split-deduction = Abzug: { $deduction }
approved-return-seller = Bitte schicken Sie uns die Ware zurück. Die Kosten übernehmen wir: Sie bekommen von uns ein Rücksendeetikett und, wo der Paketdienst abholt, den Tag der Abholung.
approved-return-customer = Bitte schicken Sie uns die Ware zurück. Sie bekommen von uns ein Rücksendeetikett. Die Kosten der Rücksendung tragen Sie.
approved-return-none = Sie brauchen nichts zurückzuschicken.
approved-return-needed = Bitte schicken Sie uns die Ware zurück. Sie bekommen von uns ein Rücksendeetikett.
approved-send-back-by = Bitte geben Sie das Paket spätestens am { $send_back_by } auf.
approved-pay-by = Wir erstatten Ihnen den Betrag spätestens am { $due_on } auf dem Weg, auf dem Sie bezahlt haben.
approved-pay-soon = Wir erstatten Ihnen den Betrag unverzüglich auf dem Weg, auf dem Sie bezahlt haben, und bestätigen es Ihnen.
approved-pay-on_goods = Wir erstatten den Betrag, sobald die Ware wieder bei uns ist, und bestätigen Ihnen dann den Termin.
approved-pay-on_goods_or_proof = Wir erstatten den Betrag, sobald die Ware wieder bei uns ist oder Sie uns nachgewiesen haben, dass Sie sie abgeschickt haben, je nachdem, was zuerst geschieht.
approved-pay-on_inspection = Wir erstatten den Betrag, sobald die Ware wieder bei uns ist und wir sie geprüft haben, und bestätigen Ihnen dann den Termin.
approved-pay-latest = Ist das bis dahin geschehen, erstatten wir spätestens am { $due_on }.
approved-remedy-next = Wir kümmern uns jetzt darum. Brauchen wir noch etwas von Ihnen, schreiben wir Ihnen.
law = Grundlage dafür ist: { $citations }.

### Der Weg der Ware zurück

return_instructions-subject = Ihr Rücksendeetikett ist da (Vorgang { $case_number })
return_instructions-label = Ihr Rücksendeetikett für { $carrier } ist fertig. Die Sendungsnummer Ihrer Rücksendung ist { $tracking }.
return_instructions-how = Drucken Sie das Etikett aus, kleben Sie es auf das Paket und geben Sie das Paket bei { $carrier } ab. Bitte bewahren Sie den Beleg auf, bis Ihr Vorgang abgeschlossen ist.
return_instructions-by = Bitte geben Sie das Paket spätestens am { $send_back_by } auf.
return_instructions-expires = Das Etikett ist bis zum { $expires_on } gültig.
return_instructions-then = Wir schreiben Ihnen, sobald Ihr Paket bei uns angekommen ist.

pickup_booked-subject = Ihre Abholung ist gebucht (Vorgang { $case_number })
pickup_booked-day = { $carrier } holt Ihr Paket ab: am { $window_from_weekday }, zwischen { $window_from_time } und { $window_to_time } Uhr.
pickup_booked-days = { $carrier } holt Ihr Paket ab: zwischen { $window_from_weekday }, { $window_from_time } Uhr, und { $window_to_weekday }, { $window_to_time } Uhr.
pickup_booked-ready = Bitte halten Sie das Paket bis dahin fertig gepackt bereit. Die Nummer der Abholung ist { $reference }.
pickup_booked-then = Wir schreiben Ihnen, sobald Ihr Paket bei uns angekommen ist.

goods_received-subject = Ihre Rücksendung ist angekommen (Vorgang { $case_number })
goods_received-arrived = Ihre Rücksendung ist am { $received_day } bei uns angekommen. Vielen Dank, dass Sie sie geschickt haben.
goods_received-inspect = Wir sehen uns jetzt an, was zurückgekommen ist. Hat Ihre Erstattung darauf gewartet, schreiben wir Ihnen danach und nennen den Termin. Sie brauchen nichts zu tun.

### Das Geld

refund_released-subject = Ihre Erstattung ist freigegeben (Vorgang { $case_number })
refund_released-checked = uns liegt alles vor, worauf wir gewartet haben: Ihre Erstattung von { $total } ist freigegeben.
refund_released-by = Wir erstatten Ihnen den Betrag spätestens am { $due_on } auf dem Weg, auf dem Sie bezahlt haben.
refund_released-soon = Wir erstatten Ihnen den Betrag unverzüglich auf dem Weg, auf dem Sie bezahlt haben.
refund_released-confirm = Wir schreiben Ihnen, sobald der Zahlungsdienst die Erstattung bestätigt hat.

refund_sent-subject = Ihre Erstattung ist unterwegs (Vorgang { $case_number })
refund_sent-paid = der Zahlungsdienst hat Ihre Erstattung bestätigt: { $total } sind am { $paid_day } an Sie zurückgegangen, auf dem Weg, auf dem Sie bezahlt haben.
refund_sent-routed = der Zahlungsdienst hat Ihre Erstattung bestätigt. Am { $paid_day } sind { $total } an Sie gegangen, auf dem Weg, dem Sie zugestimmt haben:
refund_sent-routed-next = Sollte das Geld in den nächsten Tagen nicht bei Ihnen ankommen, antworten Sie auf diese Nachricht, und wir gehen der Sache nach.
refund_sent-by_bank = Ihre Bank hat Ihnen am { $paid_day } { $total } zurückgegeben. Damit haben Sie alles, was Ihnen zusteht; ein zweites Mal zahlen wir nicht.
refund_sent-reference = Sollte Ihre Bank danach fragen: Die Referenz der Zahlung ist { $arn }.
refund_sent-bank = Je nach Bank kann es einige Tage dauern, bis Sie den Betrag auf Ihrem Konto sehen. Sie brauchen nichts zu tun. Sollte er nicht erscheinen, antworten Sie auf diese Nachricht, und wir gehen der Sache nach.

refund_delayed_by_person-subject = Ihre Erstattung dauert etwas länger (Vorgang { $case_number })
refund_delayed_by_person-why = Ihre Erstattung ließ sich nicht auf dem üblichen Weg ausführen. Wir bitten um Entschuldigung für die Verzögerung.
refund_delayed_by_person-next = Jemand aus unserem Team hat sie übernommen und sorgt dafür, dass Sie Ihr Geld bekommen. Wir schreiben Ihnen, sobald es etwas Neues gibt. Sie brauchen nichts zu tun.

promise_at_risk-subject = Zum Termin Ihrer Erstattung (Vorgang { $case_number })
promise_at_risk-not-yet = wir haben Ihnen Ihre Erstattung bis zum { $due_day } zugesagt. Sie ist noch nicht ausgeführt, und das sagen wir Ihnen lieber selbst, als dass Sie es merken müssen.
promise_at_risk-next = Der Termin gilt weiter: Wir tun alles, um die Erstattung bis zum { $due_day } auszuführen. Wir schreiben Ihnen, sobald sie bestätigt ist. Sie brauchen nichts zu tun.

promise_broken-subject = Wir haben unsere Zusage nicht gehalten (Vorgang { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] wir hatten Ihnen zugesagt, dass die Ware, die wir Ihnen schicken, bis zum { $due_day } bei Ihnen ist, und diese Zusage nicht gehalten. Das tut uns leid.
    [repair] wir hatten Ihnen zugesagt, dass Ihre reparierte Ware bis zum { $due_day } wieder bei Ihnen ist, und diese Zusage nicht gehalten. Das tut uns leid.
    [refund] wir hatten Ihnen Ihre Erstattung bis zum { $due_day } zugesagt und diese Zusage nicht gehalten. Das tut uns leid.
   *[other] wir hatten Ihnen unsere Entscheidung bis zum { $due_day } um { $due_time } Uhr zugesagt und diese Zusage nicht gehalten. Das tut uns leid.
}
promise_broken-next = Jemand aus unserem Team ist verständigt und kümmert sich jetzt um Ihren Vorgang. Wir schreiben Ihnen, sobald die Sache erledigt ist. Sie brauchen nichts zu tun.

### Erinnerungen, Antworten aus dem Hilfebereich, das Ende eines Vorgangs

reminder-subject = Erinnerung: Uns fehlt noch etwas von Ihnen (Vorgang { $case_number })
reminder-facts = wir haben noch nichts von Ihnen gehört. Damit wir weitermachen können, brauchen wir noch Folgendes von Ihnen:
reminder-choice = wir kennen Ihre Wahl noch nicht. Bitte sagen Sie uns, was Sie möchten:
reminder-route = Ihre Erstattung wartet noch. Bitte sagen Sie uns, auf welchem dieser Wege Sie das Geld bekommen möchten:
reminder-order = wir wissen noch nicht, um welche Ihrer Bestellungen es in Ihrer Nachricht geht.
reminder-goods = nach allem, was wir wissen, ist die Ware, die Sie uns zurückschicken sollen, noch nicht unterwegs.
reminder-goods-until = Bitte geben Sie das Paket spätestens am { $answer_by_day } auf. Haben Sie das schon getan, brauchen Sie nichts weiter zu tun.
reminder-else-choice = Hören wir bis dahin nichts von Ihnen, veranlassen wir Folgendes:
reminder-else-person = Hören wir bis dahin nichts von Ihnen, sieht sich jemand aus unserem Team Ihren Vorgang mit dem an, was uns vorliegt.
reminder-else-goods = Ist die Ware bis dahin nicht unterwegs, prüft jemand aus unserem Team, was das für Ihren Vorgang bedeutet. Eine Erstattung, die auf die Ware wartet, ruht so lange.

article_answer-subject = Die Antwort auf Ihre Frage (Vorgang { $case_number })
article_answer-intro = vielen Dank für Ihre Frage. In unserem Hilfebereich steht dazu Folgendes:
article_answer-else = Beantwortet das Ihre Frage nicht? Dann antworten Sie auf diese Nachricht, und jemand aus unserem Team hilft Ihnen weiter.

order_asked-subject = Um welche Bestellung geht es? (Vorgang { $case_number })
order_asked-unknown = vielen Dank für Ihre Nachricht. Wir konnten nicht herausfinden, zu welcher Bestellung sie gehört.
order_asked-choose = Ist es eine dieser Bestellungen?
order_asked-reply = Bitte antworten Sie auf diese Nachricht und nennen Sie uns die Bestellnummer. Sie steht in der Bestätigung, die Sie bei der Bestellung bekommen haben. Dann machen wir sofort weiter.

merged-subject = Wir haben Ihre Nachricht Ihrem Vorgang { $case_number } zugeordnet
merged-added = in Ihrer letzten Nachricht geht es um etwas, worum wir uns schon für Sie kümmern. Wir haben sie deshalb Ihrem Vorgang { $case_number } zugeordnet. So ist alles an einem Ort, und nichts geht verloren.
merged-next = Unsere Antwort bekommen Sie unter dieser Vorgangsnummer. Sie brauchen nichts zu tun.

case_closed-subject = Ihr Vorgang { $case_number } ist abgeschlossen
case_closed-closed = { $outcome ->
    [retracted] wie Sie es gewünscht haben, verfolgen wir Ihr Anliegen nicht weiter und haben den Vorgang abgeschlossen.
   *[other] Ihr Anliegen ist erledigt, und wir haben den Vorgang abgeschlossen.
}
case_closed-next = Ist noch etwas offen? Dann antworten Sie auf diese Nachricht, und wir nehmen den Vorgang wieder auf.

### Mehr zum Weg der Ware zurück

goods_inspected-subject = Wir haben Ihre Rücksendung geprüft (Vorgang { $case_number })
goods_inspected-found = { $finding ->
    [fine] wir haben geprüft, was Sie uns zurückgeschickt haben. Es ist vollständig.
   *[other] wir haben geprüft, was Sie uns zurückgeschickt haben. Nicht alles ist so, wie wir es erwartet haben.
}
goods_inspected-next = { $finding ->
    [fine] Sie brauchen nichts zu tun.
   *[other] Wir überlegen jetzt, was das für Ihren Vorgang bedeutet. Bevor etwas abgezogen wird, schreiben wir Ihnen.
}

pickup_missed-subject = Ihr Paket konnte nicht abgeholt werden (Vorgang { $case_number })
pickup_missed-missed = Ihr Paket sollte am { $missed_day } abgeholt werden, und das hat nicht geklappt. Falls Sie vergeblich gewartet haben, tut uns das leid.
pickup_refused-subject = Ihr Paket kann nicht abgeholt werden (Vorgang { $case_number })
pickup_refused-refused = leider kann der Paketdienst Ihr Paket nicht abholen. Das tut uns leid.
pickup-by-yourself = Das Rücksendeetikett, das wir Ihnen geschickt haben, bleibt gültig: Sie können das Paket selbst beim Paketdienst abgeben. An dem Tag, bis zu dem Sie die Ware zurückschicken sollen, ändert sich nichts.
pickup-again = Ist Ihnen das nicht möglich? Dann antworten Sie auf diese Nachricht, und jemand aus unserem Team findet einen anderen Weg.

return_expired-subject = Die Zeit für Ihre Rücksendung ist abgelaufen (Vorgang { $case_number })
return_expired-late = die Ware sollte bis zum { $send_back_by } an uns zurückgeschickt werden. Nach allem, was wir wissen, ist sie nicht unterwegs.
return_expired-sent = Haben Sie sie schon abgeschickt? Dann antworten Sie auf diese Nachricht mit dem Beleg des Paketdienstes oder der Sendungsnummer, und alles ist in Ordnung.
return_expired-next = Wenn nicht, schreiben Sie uns bitte, was Sie daran gehindert hat. Jemand aus unserem Team sieht sich Ihren Vorgang an und schreibt Ihnen, wie es weitergeht. Vorher wird nichts zu Ihrem Nachteil entschieden.

### Was wir schicken

replacement_ordered-subject = Ihre Ware ist für Sie reserviert (Vorgang { $case_number })
replacement_ordered-reserved = gute Nachrichten: Was wir Ihnen schicken, ist vorrätig, und unser Lager hat es für Sie zurückgelegt.
replacement_ordered-by = Es ist spätestens am { $due_day } bei Ihnen.
replacement_ordered-then = Wir schreiben Ihnen, sobald das Paket unterwegs ist.

replacement_shipped-subject = Ihr Paket ist unterwegs (Vorgang { $case_number })
replacement_shipped-sent = das Paket mit der Ware für Sie hat unser Lager verlassen und ist unterwegs.
shipped-by = Der Versand erfolgt mit { $carrier }. Die Sendungsnummer ist { $tracking }.
replacement_shipped-next = Sollte bei der Ankunft etwas nicht stimmen, antworten Sie auf diese Nachricht, und wir bringen es in Ordnung.

replacement_delivered-subject = Ihr Paket ist angekommen (Vorgang { $case_number })
replacement_delivered-arrived = nach Auskunft des Paketdienstes wurde Ihr Paket am { $delivered_day } zugestellt.
replacement_delivered-next = Ist es nicht bei Ihnen angekommen, oder stimmt etwas mit der Ware nicht? Dann antworten Sie auf diese Nachricht, und wir kümmern uns darum.

replacement_failed-subject = Wir können Ihnen die Ware nicht schicken (Vorgang { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] die Ware, die wir Ihnen schicken wollten, ist leider nicht mehr vorrätig. Das tut uns leid.
   *[other] die Ware, die wir Ihnen schicken wollten, wird Sie leider nicht erreichen. Das tut uns leid.
}
another-remedy = Ihre Rechte bleiben davon unberührt. Wir entscheiden jetzt, welche andere Lösung Sie bekommen, und schreiben Ihnen sofort. Sie brauchen nichts zu tun.

### Die Reparatur

repair_received-subject = Ihre Ware ist in der Werkstatt (Vorgang { $case_number })
repair_received-arrived = Ihre Ware ist am { $received_day } in unserer Werkstatt angekommen und wird dort geprüft.
repair_received-by = Sie haben sie spätestens am { $due_day } zurück. Wir schreiben Ihnen, sobald sie unterwegs ist.

repair_quoted-subject = Zu den Kosten Ihrer Reparatur (Vorgang { $case_number })
repair_quoted-cost = unsere Werkstatt hat sich Ihre Ware angesehen. Nach ihrer Einschätzung ist die Reparatur nicht von der Gewährleistung gedeckt und würde { $cost } kosten.
repair_quoted-next = Ohne Ihre Zustimmung wird Ihnen nichts berechnet. Jemand aus unserem Team prüft diese Einschätzung jetzt und schreibt Ihnen.

repair_shipped-subject = Ihre Ware ist auf dem Weg zurück zu Ihnen (Vorgang { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Ihre Ware ist repariert und auf dem Weg zurück zu Ihnen.
   *[other] unsere Werkstatt konnte Ihre Ware nicht reparieren. Sie ist auf dem Weg zurück zu Ihnen.
}
repair_shipped-then = Bitte probieren Sie sie aus, wenn sie da ist. Zeigt sich der Fehler wieder, sagen Sie es uns.

repair_returned-subject = Ihre reparierte Ware ist angekommen (Vorgang { $case_number })
repair_returned-arrived = nach Auskunft des Paketdienstes wurde Ihre reparierte Ware am { $returned_day } zugestellt.
repair_returned-next = Zeigt sich der Fehler wieder, antworten Sie auf diese Nachricht: Dann steht Ihnen vielleicht eine andere Lösung zu als eine zweite Reparatur.

repair_failed-subject = Ihre Ware lässt sich nicht reparieren (Vorgang { $case_number })
repair_failed-why = unsere Werkstatt hat festgestellt, dass sich Ihre Ware leider nicht reparieren lässt. Das tut uns leid.

### Ein anderer Weg für das Geld, und Ware, die sich verspätet

route_asked-subject = Ihre Erstattung: Auf welchem Weg dürfen wir sie schicken? (Vorgang { $case_number })
route_asked-closed = Ihre Erstattung konnte nicht auf dem Weg zurückgehen, auf dem Sie bezahlt haben, weil dieser Weg nicht mehr offensteht.
route_asked-choose = Bitte antworten Sie auf diese Nachricht und sagen Sie uns, welchem dieser Wege Sie zustimmen:
route_asked-safe = Ohne Ihre Zustimmung zahlen wir auf keinem anderen Weg. Bis sie uns vorliegt, halten wir den vollen Betrag für Sie bereit.

rerouted-subject = Ihre Erstattung nimmt einen anderen Weg (Vorgang { $case_number })
rerouted-now = vielen Dank für Ihre Antwort. Wie vereinbart, bekommen Sie Ihre Erstattung jetzt auf diesem Weg:
rerouted-next = Wir schreiben Ihnen, sobald sie bestätigt ist. Sie brauchen nichts zu tun.

goods_at_risk-subject = Zum Termin Ihrer Lieferung (Vorgang { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] wir haben Ihnen zugesagt, dass Ihre reparierte Ware bis zum { $due_day } wieder bei Ihnen ist. Sie ist noch nicht angekommen, und das sagen wir Ihnen lieber selbst, als dass Sie es merken müssen.
   *[other] wir haben Ihnen zugesagt, dass die Ware, die wir Ihnen schicken, bis zum { $due_day } bei Ihnen ist. Sie ist noch nicht angekommen, und das sagen wir Ihnen lieber selbst, als dass Sie es merken müssen.
}
goods_at_risk-next = Der Termin gilt weiter: Wir tun alles, um ihn zu halten, und schreiben Ihnen, sobald es etwas Neues gibt. Sie brauchen nichts zu tun.

route-store_credit = ein Guthaben für Ihren nächsten Einkauf
route-payout_link = ein Link, über den Sie sich das Geld auf ein Konto Ihrer Wahl auszahlen lassen
route-bank_transfer = eine Überweisung auf Ihr Bankkonto
route-other = ein anderer Weg, den wir mit Ihnen vereinbaren

### Für unsere eigenen Leute

staff_promise_at_risk-subject = Zusage in Gefahr: Vorgang { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] die Erstattung im Vorgang { $case_number } ist bis zum { $due_day }, { $due_time } Uhr zugesagt und noch nicht gelungen.
    [decision] die Entscheidung im Vorgang { $case_number } ist bis zum { $due_day }, { $due_time } Uhr zugesagt und noch nicht getroffen.
    [human_answer] die Antwort eines Menschen im Vorgang { $case_number } ist bis zum { $due_day }, { $due_time } Uhr zugesagt und noch nicht gegeben.
    [return_offer] Rücksendeetikett oder Abholung im Vorgang { $case_number } sind bis zum { $due_day }, { $due_time } Uhr zugesagt und noch nicht da.
    [inspection] die Prüfung der Ware im Vorgang { $case_number } ist bis zum { $due_day }, { $due_time } Uhr zugesagt und noch nicht erfolgt.
   *[other] eine Zusage im Vorgang { $case_number } läuft am { $due_day } um { $due_time } Uhr ab und ist noch nicht erfüllt.
}
staff_promise_at_risk-act = Bitte vorher ansehen: aftersales cases show { $case_number }

staff_chargeback-subject = Rückbelastung (Chargeback): Vorgang { $case_number }
staff_chargeback-noted = eine Bank holt im Vorgang { $case_number } { $amount } zurück (Rückbelastung { $reference }). Solange das läuft, gehen über diese Zahlung keine weiteren Erstattungen hinaus.
staff_chargeback-overlap = Davon sind { $overlap } schon erstattet oder könnten bereits unterwegs sein.
staff_chargeback-by = Die Bank hört uns bis zum { $respond_by_day }, { $respond_by_time } Uhr an.
staff_chargeback-act = Die Nachweise stehen im Vorgang: aftersales cases show { $case_number }

### Was jemand wählen kann

remedy-refund = Ihr Geld zurück
remedy-replacement = Ersatz
remedy-replacement_shipment = dieselbe Ware, noch einmal geschickt
remedy-repair = eine Reparatur
remedy-exchange = einen Umtausch
remedy-price_reduction = die Ware behalten und einen Teil des Preises zurückbekommen
remedy-store_credit = ein Guthaben für Ihren nächsten Einkauf
remedy-withdraw_and_reorder = die Ware zurückschicken und neu bestellen
remedy-keep_with_compensation = die Ware behalten und einen Ausgleich bekommen
remedy-other = eine andere Lösung; sagen Sie uns, woran Sie denken

### Warum nicht (Schlüssel der Erklärungen von Entscheidungen)

explanation-excluded_hygiene = Die Ware war aus Gründen der Hygiene versiegelt, und das Siegel wurde nach der Lieferung geöffnet. Für solche Ware gilt das Widerrufsrecht nicht.
explanation-excluded_media = Die Ware ist ein versiegelter Ton- oder Bildträger oder Software, und das Siegel wurde nach der Lieferung geöffnet. Für solche Ware gilt das Widerrufsrecht nicht.
explanation-excluded_custom_made = Die Ware wurde nach Ihren Vorgaben angefertigt. Für solche Ware gilt das Widerrufsrecht nicht.
explanation-excluded_perishable = Die Ware verdirbt schnell. Für solche Ware gilt das Widerrufsrecht nicht.
explanation-no_right = Ein gesetzliches Recht, Ware zurückzugeben, weil man es sich anders überlegt hat, gibt es hier nicht. Es kommt auf die eigene Zusage des Shops an.
explanation-business_buyer = Das Widerrufsrecht schützt Verbraucherinnen und Verbraucher. Ihre Bestellung wurde als Unternehmen aufgegeben.
explanation-promise_over = Wir sagen zu, Ware zurückzunehmen. Für Ihre Bestellung endete diese Zusage am { $why_last_day }; Ihre Anfrage kam danach.
explanation-promise_over-without = Wir sagen zu, Ware zurückzunehmen. Für Ihre Bestellung war diese Zusage abgelaufen, als Ihre Anfrage kam.
explanation-promise_excludes = Bei der Bestellung war angegeben, dass diese Ware von der Rückgabe ausgenommen ist.
explanation-no_promise = Eine eigene Zusage, Ware dieser Art zurückzunehmen, haben wir nicht gegeben.
explanation-withdrawal_too_late = Die Frist für den Widerruf endete am { $why_last_day }. Ihre Anfrage kam danach.
explanation-withdrawal_too_late-without = Die Frist für den Widerruf war abgelaufen, als Ihre Anfrage kam.
explanation-too_late = Die Frist für die Rückgabe endete am { $why_last_day }. Ihre Anfrage kam danach.
explanation-too_late-without = Die Frist für die Rückgabe war abgelaufen, als Ihre Anfrage kam.
explanation-goods_used = Die Ware wurde benutzt, und zurückgegeben werden kann nur unbenutzte Ware.
explanation-excluded_press = Die Ware ist eine Zeitung, eine Zeitschrift oder etwas Ähnliches. Für solche Ware gilt das Widerrufsrecht nicht.
explanation-excluded_announced = Bei der Bestellung wurde Ihnen gesagt, dass diese Ware nicht zurückgenommen werden kann, und Sie waren damit einverstanden. Für solche Ware gilt das Widerrufsrecht nicht.
explanation-not_intact = Die Ware ist nicht mehr in dem Zustand, in dem sie geliefert wurde. Nach dem Recht, das hier gilt, kann Ware nur in diesem Zustand zurückgegeben werden.
explanation-small_seller = Nach dem Recht, das hier gilt, besteht ein Widerrufsrecht nur gegenüber größeren Verkäufern. Kleine sind davon befreit, und der Verkäufer Ihrer Ware ist einer von ihnen.
explanation-own_term_shown = Wir haben eine eigene Regelung für Rückgaben und haben sie Ihnen vor der Bestellung gezeigt. Nach dem Recht, das hier gilt, tritt eine solche Regelung an die Stelle des Widerrufsrechts.
explanation-no_breach = Nach dem Recht, das hier gilt, kann ein Vertrag nur dann widerrufen werden, wenn der Verkäufer seine Pflicht verletzt hat, Sie zu informieren oder Ihnen den Vertrag zu geben. Eine solche Verletzung haben wir nicht gefunden.
explanation-caused_by_customer = Nach allem, was wir wissen, war der Fehler noch nicht da, als die Ware bei Ihnen ankam, sondern ist später bei Ihnen entstanden. Für einen solchen Fehler muss der Verkäufer nicht einstehen.
explanation-sound_at_delivery = Nach allem, was wir wissen, war die Ware ohne Fehler, als sie bei Ihnen ankam. Der Verkäufer muss nur für Fehler einstehen, die dann schon da waren.
explanation-guarantee_over = Der Fehler hat sich erst gezeigt, als die Zeit, in der der Verkäufer für Fehler einstehen muss, schon vorbei war.
explanation-claim_barred = Der letzte Tag, um wegen dieses Fehlers etwas zu verlangen, war der { $why_last_day }. Ihre Anfrage kam danach.
explanation-claim_barred-without = Die Frist, um wegen dieses Fehlers etwas zu verlangen, war abgelaufen, als Ihre Anfrage kam.
explanation-complained_late = Ein Fehler muss innerhalb einer bestimmten Frist gemeldet werden, und diese Frist endete am { $why_last_day }. Ihre Nachricht kam danach.
explanation-complained_late-without = Ein Fehler muss innerhalb einer bestimmten Frist gemeldet werden, und diese Frist war abgelaufen, als Ihre Nachricht kam.
explanation-own_carrier = Die Ware wurde einem Transportunternehmen übergeben, das Sie selbst ausgesucht haben und das wir nicht angeboten hatten. Von da an trägt nach dem Gesetz der Käufer das Risiko des Weges.
explanation-not_due_yet = Die Ware ist noch nicht verspätet: Die Zeit dafür läuft bis zum { $why_due_on }.
explanation-not_due_yet-without = Die Ware ist noch nicht verspätet: Die Zeit dafür läuft noch.
explanation-grace_runs = Die Ware ist verspätet. Das Recht, das hier gilt, lässt dem Verkäufer aber noch Zeit für die Lieferung, bis zum { $why_due_on }. Erst danach kann der Vertrag beendet werden.
explanation-grace_runs-without = Die Ware ist verspätet. Das Recht, das hier gilt, lässt dem Verkäufer aber noch etwas Zeit für die Lieferung; erst danach kann der Vertrag beendet werden.
explanation-force_majeure = Die Ware war bis zum { $why_due_on } fällig und wurde durch etwas aufgehalten, auf das der Verkäufer keinen Einfluss hat. Nach dem Recht, das hier gilt, ist eine solche Verspätung entschuldigt.
explanation-force_majeure-without = Die Ware wurde durch etwas aufgehalten, auf das der Verkäufer keinen Einfluss hat. Nach dem Recht, das hier gilt, ist eine solche Verspätung entschuldigt.
explanation-delay_notice = Die Ware war bis zum { $why_due_on } fällig, und Ihnen wurde rechtzeitig gesagt, dass sie später kommt. Nach dem Recht, das hier gilt, ist eine so angekündigte Verspätung entschuldigt.
explanation-delay_notice-without = Ihnen wurde rechtzeitig gesagt, dass die Ware später kommt. Nach dem Recht, das hier gilt, ist eine so angekündigte Verspätung entschuldigt.
explanation-already_delivered = Die Ware ist geliefert worden. Auch wenn sie zu spät kam, kann der Vertrag deswegen nicht mehr beendet werden.
# Was eine Ablehnung zusammenfasst; gesagt, wo es für ihre Gründe keine eigenen Worte gibt
explanation-withdrawal-refused_excluded = Für diese Ware gilt das Widerrufsrecht nicht.
explanation-withdrawal-refused_late = Die Frist für den Widerruf war abgelaufen, als Ihre Anfrage kam.
explanation-withdrawal-no_right = Weder das Gesetz noch eine eigene Zusage von uns gibt hier ein Recht, diese Ware zurückzugeben.
explanation-exchange-refused_excluded = Umtauschen können wir nur, was auch zurückgegeben werden könnte, und diese Ware ist davon ausgenommen.
explanation-exchange-refused_late = Umtauschen können wir nur, was noch zurückgegeben werden kann, und die Frist dafür war abgelaufen, als Ihre Anfrage kam.
explanation-exchange-no_right = Weder das Gesetz noch eine eigene Zusage von uns gibt hier ein Recht, diese Ware zurückzugeben oder umzutauschen.
explanation-guarantee-refused_cause = Der Verkäufer muss nur für Fehler einstehen, die schon da waren, als die Ware bei Ihnen ankam, und nach allem, was wir wissen, war dieser es nicht.
explanation-guarantee-refused_late = Die Zeit, in der der Verkäufer für diesen Fehler einstehen muss, ist vorbei.
explanation-guarantee-refused_risk = Die Ware hat auf dem Weg Schaden genommen, als das Risiko dafür nach dem Gesetz nicht mehr beim Verkäufer lag.
explanation-delivery-not_due = Die Zeit, in der die Ware geliefert werden muss, läuft noch.
explanation-delivery-excused = Die Ware ist verspätet, aber das Gesetz entschuldigt die Verspätung in diesem Fall.
explanation-delivery-delivered = Die Ware ist geliefert worden, und der Vertrag kann wegen der Verspätung nicht mehr beendet werden.
explanation-delivery-refused_risk = Der Ware ist auf dem Weg etwas zugestoßen, als das Risiko dafür nach dem Gesetz nicht mehr beim Verkäufer lag.
explanation-staff-refused = Jemand aus unserem Team hat sich Ihren Vorgang angesehen und so entschieden.
explanation-other = Die Regeln, die für Ihre Bestellung gelten, sehen das, worum Sie bitten, nicht vor.

### Was noch möglich ist (Alternativen von Entscheidungen)

alternative-faulty_goods = Ist die Ware mangelhaft oder nicht wie beschrieben, sagen Sie es uns: Dafür muss der Verkäufer einstehen, was sonst auch gilt.
alternative-commercial_guarantee = Die Garantie, die zur Ware gegeben wurde, bleibt davon unberührt; auf sie können Sie sich weiter berufen.
alternative-ask_the_shop = Antworten Sie auf diese Nachricht und bitten Sie um Kulanz: Jemand aus unserem Team sieht es sich an.
alternative-withdrawal = Sie können den Vertrag ohne Angabe von Gründen widerrufen, solange die Frist dafür läuft; sagen Sie es uns einfach.
alternative-wait_for_delivery = Bitte warten Sie bis zum { $why_due_on }. Ist die Ware bis dahin nicht da, schreiben Sie uns wieder.
alternative-wait_for_delivery-without = Bitte warten Sie noch etwas. Ist die Ware bis zum zugesagten Tag nicht da, schreiben Sie uns wieder.
alternative-cancel_before_shipping = Sie können die Verzögerung ablehnen und die Bestellung stornieren, bis die Ware verschickt ist, spätestens am { $why_due_on }; sagen Sie es uns einfach.
alternative-cancel_before_shipping-without = Sie können die Verzögerung ablehnen und die Bestellung stornieren, bis die Ware verschickt ist; sagen Sie es uns einfach.
alternative-other = Schreiben Sie uns, was Ihnen helfen würde; jemand aus unserem Team sieht nach, was möglich ist.

### Worum wir bitten können

ask-order_ref = Ihre Bestellnummer
ask-request-ground = was schiefgelaufen ist oder was wir für Sie tun sollen
ask-request-wanted = was wir für Sie tun sollen
ask-request-lines = um welche Artikel es geht und um wie viele davon
ask-request-lines-condition-seal_broken = ob das Siegel der Ware noch unversehrt ist
ask-request-lines-condition-used = ob Sie die Ware benutzt haben
ask-request-lines-condition-used_on = an welchem Tag Sie die Ware zum ersten Mal benutzt haben
ask-request-lines-condition-damaged = ob die Ware beschädigt ist, und wenn ja, mit einem Foto
ask-request-lines-condition-complete = ob alles, was dabei war, noch da ist
ask-request-lines-condition-tags_attached = ob die Etiketten noch an der Ware sind
ask-request-nonconformity = was an der Ware nicht stimmt, wenn möglich mit einem Foto
ask-request-nonconformity-kind = was an der Ware nicht stimmt, wenn möglich mit einem Foto
ask-request-nonconformity-appeared_on = seit wann der Fehler besteht
ask-request-nonconformity-noticed_on = an welchem Tag Sie es bemerkt haben
ask-request-nonconformity-present_at_delivery = ob der Fehler schon bei der Lieferung da war
ask-request-nonconformity-customer_caused = wie der Fehler entstanden ist, soweit Sie es wissen
ask-request-nonconformity-severity = wie sehr der Fehler Sie beim Benutzen stört
ask-request-nonconformity-repairable = ein Foto des Fehlers, damit wir sehen, ob er sich reparieren lässt
ask-request-evidence = ein Foto der Ware und des Pakets
ask-order-delivery-parcels-delivered_at = an welchem Tag das Paket bei Ihnen angekommen ist
ask-order-delivery-parcels-status = ob das Paket bei Ihnen angekommen ist
ask-other = alles, was uns hilft zu verstehen, was geschehen ist, zum Beispiel Fotos

### Worauf eine Entscheidung beruht, in eigenen Worten, wo es unser Eigenes ist

citation-shop-policy = unsere eigene Zusage an unsere Kunden, wie sie für Ihre Bestellung gilt
citation-shop-policy-keep_it = unsere eigene Regel, dass Ware von diesem Wert nicht zurückgeschickt werden muss
citation-shop-staff_decision = die Entscheidung einer Person aus unserem Team
citation-bgb = Bürgerliches Gesetzbuch (BGB), § { $article }
citation-code-de-la-consommation = französisches Verbrauchergesetzbuch (Code de la consommation), Artikel { $article }
citation-directive-2011-83-eu = EU-Richtlinie über die Rechte der Verbraucher (2011/83/EU), Artikel { $article }
citation-directive--eu--2019-771 = EU-Richtlinie über den Warenkauf ((EU) 2019/771), Artikel { $article }
citation-directive--eu--2024-1799 = EU-Richtlinie über das Recht auf Reparatur ((EU) 2024/1799), Artikel { $article }
citation-ucc = Handelsgesetzbuch der USA (Uniform Commercial Code), Abschnitt { $article }
citation-16-cfr-part-435 = US-Vorschrift über Bestellungen per Post, Internet oder Telefon (16 CFR Part 435), Abschnitt { $article }
citation-16-cfr-part-429 = US-Vorschrift über die Bedenkzeit bei Haustürgeschäften (16 CFR Part 429), Abschnitt { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Kleine Wörter in der Fundstelle einer Vorschrift: „312g(2) Nr. 1“
place-no = Nr.
place-nos = Nr.
place-to = bis
place-as-drafted = in der Fassung des Entwurfs
