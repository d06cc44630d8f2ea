# Polish. One file per language; amounts, dates and times come filled in, already written the local way.

### Around every letter

greeting = Dzień dobry,
greeting-named = Dzień dobry, { $name },
staff-greeting = Dzień dobry,
heading-items = Czego to dotyczy
heading-split = Z czego składa się kwota
heading-next = Co dalej
heading-words = Co Państwo do nas napisali
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Otwórz etykietę zwrotną
survey = Czy są Państwo zadowoleni z tego, jak załatwiliśmy tę sprawę? Państwa odpowiedź pomaga nam działać lepiej.
survey-link = Odpowiedz w jedną minutę
case-number = Numer Państwa zgłoszenia to { $case_number }. Prosimy podawać go w każdej wiadomości do nas w tej sprawie.
closing = Z poważaniem
staff-closing = Wiadomość od działu obsługi klienta sklepu

### The case

acknowledgement-subject = Otrzymaliśmy Państwa wiadomość (zgłoszenie { $case_number })
acknowledgement-order = dziękujemy za wiadomość dotyczącą zamówienia { $order }. Dotarła do nas i zarejestrowaliśmy zgłoszenie w tej sprawie.
acknowledgement-no-order = dziękujemy za wiadomość. Dotarła do nas i zarejestrowaliśmy zgłoszenie w tej sprawie.
acknowledgement-receipt = Prosimy zachować tę wiadomość jako potwierdzenie: { $sent_day } r. o godz. { $sent_time } złożyli nam Państwo oświadczenie o odstąpieniu od umowy lub o zwrocie towaru, zgodnie z poniższą treścią.
acknowledgement-decision = Sprawdzamy, co się Państwu należy, i przekażemy naszą decyzję najpóźniej { $decide_by_day } r. do godz. { $decide_by_time }. Do tego czasu nie muszą Państwo nic robić.
acknowledgement-person = Pracownik naszego zespołu przeczyta Państwa wiadomość i odpowie najpóźniej { $answer_by_day } r. do godz. { $answer_by_time }.
acknowledgement-open = Szukamy teraz zamówienia, którego dotyczy Państwa wiadomość. Gdy tylko je znajdziemy, sprawdzimy, co się Państwu należy, i napiszemy ponownie. Jeśli będziemy czegoś potrzebować, poprosimy o to.

with_person-subject = Pracownik naszego zespołu zajmuje się Państwa zgłoszeniem { $case_number }
with_person-reads = Państwa zgłoszenie wymaga oceny człowieka. Przejął je więc pracownik naszego zespołu i czyta wszystko, co nam Państwo przysłali.
with_person-by = Odpowiedź otrzymają Państwo najpóźniej { $answer_by_day } r. do godz. { $answer_by_time }. Do tego czasu nie muszą Państwo nic robić.
with_person-open = Odezwiemy się, gdy tylko zapoznamy się ze zgłoszeniem. Do tego czasu nie muszą Państwo nic robić.

staff_answer-subject = Nasza odpowiedź na zgłoszenie { $case_number }
staff_answer-intro = pracownik naszego zespołu zapoznał się z Państwa zgłoszeniem i pisze:
staff_answer-reply = Jeśli coś pozostaje niejasne, wystarczy odpowiedzieć na tę wiadomość, a zajmiemy się tym dalej.

facts_asked-subject = Potrzebujemy od Państwa uzupełnienia zgłoszenia { $case_number }
facts_asked-need = aby móc dalej zająć się Państwa zgłoszeniem, prosimy podać lub przesłać nam:
facts_asked-reply = Wystarczy odpowiedzieć na tę wiadomość. Po numerze zgłoszenia odnajdziemy całą resztę.
answer-until = Prosimy odpowiedzieć najpóźniej { $answer_by_day } r.
facts_asked-then-by = Mając Państwa odpowiedź, przekażemy naszą decyzję najpóźniej { $decide_by_day } r. do godz. { $decide_by_time }.
facts_asked-then = Gdy tylko otrzymamy Państwa odpowiedź, podejmiemy decyzję i napiszemy do Państwa.

### The decision

refused-subject = Nasza decyzja w sprawie zgłoszenia { $case_number }
refused-decided = dokładnie sprawdziliśmy Państwa zgłoszenie. Przykro nam, ale nie możemy spełnić Państwa prośby i chcemy wyjaśnić dlaczego.
refused-law = Podstawa naszej decyzji: { $citations }.
refused-alternatives = Oto, co mogą Państwo jeszcze zrobić:
refused-object = Jeśli uważają Państwo, że w czymś się pomyliliśmy co do faktów, prosimy odpowiedzieć na tę wiadomość i nam o tym napisać. Pracownik naszego zespołu jeszcze raz przyjrzy się wtedy zgłoszeniu.

choose_remedy-subject = Wybór należy do Państwa (zgłoszenie { $case_number })
choose_remedy-entitled = sprawdziliśmy Państwa zgłoszenie. Mają Państwo rację i mogą wybrać, co dla Państwa zrobimy.
choose_remedy-options = Prosimy odpowiedzieć na tę wiadomość i napisać, które rozwiązanie Państwo wybierają:
choose_remedy-default = Jeśli nie odezwą się Państwo w tym czasie, przypomnimy o tym, a następnie przyjmiemy to rozwiązanie:
choose_remedy-then = Gdy tylko poznamy Państwa wybór, potwierdzimy go i podamy obowiązujące terminy.

approved-subject = Decyzja na Państwa korzyść (zgłoszenie { $case_number })
approved-refund = sprawdziliśmy zgłoszenie i podjęliśmy decyzję na Państwa korzyść: otrzymają Państwo zwrot kwoty { $total }.
approved-remedy = { $remedy ->
    [replacement] sprawdziliśmy zgłoszenie i podjęliśmy decyzję na Państwa korzyść: otrzymają Państwo w zamian inny egzemplarz towaru.
    [replacement_shipment] sprawdziliśmy zgłoszenie i podjęliśmy decyzję na Państwa korzyść: wyślemy towar jeszcze raz.
    [repair] sprawdziliśmy zgłoszenie i podjęliśmy decyzję na Państwa korzyść: zlecimy naprawę towaru.
    [exchange] sprawdziliśmy zgłoszenie i podjęliśmy decyzję na Państwa korzyść: wymienimy towar na inny.
    [store_credit] sprawdziliśmy zgłoszenie i podjęliśmy decyzję na Państwa korzyść: otrzymają Państwo środki na następne zakupy.
   *[other] sprawdziliśmy zgłoszenie i podjęliśmy decyzję na Państwa korzyść.
}
split-goods = Towar: { $goods }
split-delivery = Dostawa: { $delivery }
split-deduction = Potrącenie: { $deduction }
approved-return-seller = Prosimy odesłać do nas towar. Koszt zwrotu pokrywamy my: otrzymają Państwo od nas etykietę zwrotną, a jeśli paczkę odbiera przewoźnik, także informację o dniu odbioru.
approved-return-customer = Prosimy odesłać do nas towar. Otrzymają Państwo od nas etykietę zwrotną. Koszt odesłania ponoszą Państwo.
approved-return-none = Nie muszą Państwo niczego odsyłać.
approved-return-needed = Prosimy odesłać do nas towar. Otrzymają Państwo od nas etykietę zwrotną.
approved-send-back-by = Prosimy nadać paczkę najpóźniej { $send_back_by } r.
approved-pay-by = Zwrócimy pieniądze najpóźniej { $due_on } r., tą samą metodą, którą zapłacono za zamówienie.
approved-pay-soon = Zwrócimy pieniądze niezwłocznie, tą samą metodą, którą zapłacono za zamówienie, i potwierdzimy to Państwu.
approved-pay-on_goods = Zwrócimy pieniądze, gdy tylko towar do nas wróci, i potwierdzimy wtedy termin.
approved-pay-on_goods_or_proof = Zwrócimy pieniądze, gdy tylko towar do nas wróci albo gdy wykażą Państwo, że został odesłany – w zależności od tego, co nastąpi wcześniej.
approved-pay-on_inspection = Zwrócimy pieniądze, gdy tylko towar do nas wróci i go obejrzymy, i potwierdzimy wtedy termin.
approved-pay-latest = Zwrot nastąpi najpóźniej { $due_on } r., o ile do tego dnia warunek ten będzie spełniony.
approved-remedy-next = Już się tym zajmujemy. Jeśli będziemy potrzebować od Państwa czegoś jeszcze, napiszemy.
law = Podstawa: { $citations }.

### The way back of the goods

return_instructions-subject = Państwa etykieta zwrotna jest gotowa (zgłoszenie { $case_number })
return_instructions-label = Państwa etykieta zwrotna przewoźnika { $carrier } jest gotowa. Numer do śledzenia przesyłki zwrotnej to { $tracking }.
return_instructions-how = Prosimy wydrukować etykietę, nakleić ją na paczkę i nadać paczkę u przewoźnika { $carrier }. Potwierdzenie nadania prosimy zachować do zamknięcia zgłoszenia.
return_instructions-by = Prosimy nadać paczkę najpóźniej { $send_back_by } r.
return_instructions-expires = Z etykiety można skorzystać do { $expires_on } r. włącznie.
return_instructions-then = Napiszemy do Państwa, gdy tylko paczka do nas dotrze.

pickup_booked-subject = Odbiór Państwa paczki jest zamówiony (zgłoszenie { $case_number })
pickup_booked-day = { $carrier } odbierze Państwa paczkę w terminie: { $window_from_weekday } r., między godz. { $window_from_time } a { $window_to_time }.
pickup_booked-days = { $carrier } odbierze Państwa paczkę w terminie: { $window_from_weekday } r., godz. { $window_from_time } – { $window_to_weekday } r., godz. { $window_to_time }.
pickup_booked-ready = Prosimy, aby zapakowana paczka była do tego czasu gotowa do odbioru. Numer zlecenia odbioru to { $reference }.
pickup_booked-then = Napiszemy do Państwa, gdy tylko paczka do nas dotrze.

goods_received-subject = Państwa przesyłka zwrotna dotarła (zgłoszenie { $case_number })
goods_received-arrived = Państwa przesyłka zwrotna dotarła do nas { $received_day } r. Dziękujemy za jej odesłanie.
goods_received-inspect = Sprawdzamy teraz, co do nas wróciło. Jeśli zwrot pieniędzy na to czekał, zaraz potem napiszemy i podamy jego termin. Nie muszą Państwo nic robić.

### The money

refund_released-subject = Zwrot pieniędzy został zatwierdzony do wypłaty (zgłoszenie { $case_number })
refund_released-checked = mamy już wszystko, na co czekaliśmy: zwrot kwoty { $total } został zatwierdzony do wypłaty.
refund_released-by = Zwrócimy pieniądze najpóźniej { $due_on } r., tą samą metodą, którą zapłacono za zamówienie.
refund_released-soon = Zwrócimy pieniądze niezwłocznie, tą samą metodą, którą zapłacono za zamówienie.
refund_released-confirm = Napiszemy do Państwa, gdy tylko operator płatności potwierdzi zwrot.

refund_sent-subject = Zwrot pieniędzy został wysłany (zgłoszenie { $case_number })
refund_sent-paid = operator płatności potwierdził zwrot: kwota { $total } została do Państwa odesłana { $paid_day } r., tą samą metodą, którą zapłacono za zamówienie.
refund_sent-routed = operator płatności potwierdził zwrot: kwota { $total } została do Państwa wysłana { $paid_day } r. w sposób, na który się Państwo zgodzili:
refund_sent-routed-next = Gdyby pieniądze nie dotarły w ciągu kilku dni, prosimy odpowiedzieć na tę wiadomość, a zajmiemy się tym.
refund_sent-by_bank = Państwa bank zwrócił { $total } { $paid_day } r. Tym samym otrzymali Państwo wszystko, co się należy; nie zwracamy tej kwoty po raz drugi.
refund_sent-reference = Gdyby bank o to pytał, numer referencyjny płatności to { $arn }.
refund_sent-bank = Zależnie od banku może minąć kilka dni, zanim kwota pojawi się na Państwa koncie. Nie muszą Państwo nic robić. Gdyby się nie pojawiła, prosimy odpowiedzieć na tę wiadomość, a zajmiemy się tym.

refund_delayed_by_person-subject = Zwrot pieniędzy potrwa nieco dłużej (zgłoszenie { $case_number })
refund_delayed_by_person-why = Państwa pieniędzy nie udało się zwrócić w zwykły sposób. Przepraszamy za opóźnienie.
refund_delayed_by_person-next = Zwrot przejął pracownik naszego zespołu, który zadba o to, aby otrzymali Państwo pieniądze. Napiszemy, gdy tylko będziemy wiedzieć więcej. Nie muszą Państwo nic robić.

promise_at_risk-subject = W sprawie terminu zwrotu pieniędzy (zgłoszenie { $case_number })
promise_at_risk-not-yet = obiecaliśmy Państwu zwrot pieniędzy najpóźniej { $due_day } r. Zwrot nie został jeszcze zrealizowany i wolimy, żeby dowiedzieli się Państwo o tym od nas.
promise_at_risk-next = Termin pozostaje aktualny: robimy wszystko, aby zrealizować zwrot najpóźniej { $due_day } r. Napiszemy, gdy tylko zostanie potwierdzony. Nie muszą Państwo nic robić.

promise_broken-subject = Nie dotrzymaliśmy obietnicy (zgłoszenie { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] obiecaliśmy Państwu, że wysyłany przez nas towar dotrze najpóźniej { $due_day } r., i nie dotrzymaliśmy tej obietnicy. Przepraszamy.
    [repair] obiecaliśmy Państwu, że naprawiony towar wróci do Państwa najpóźniej { $due_day } r., i nie dotrzymaliśmy tej obietnicy. Przepraszamy.
    [refund] obiecaliśmy Państwu zwrot pieniędzy najpóźniej { $due_day } r. i nie dotrzymaliśmy tej obietnicy. Przepraszamy.
   *[other] obiecaliśmy Państwu decyzję najpóźniej { $due_day } r. do godz. { $due_time } i nie dotrzymaliśmy tej obietnicy. Przepraszamy.
}
promise_broken-next = Pracownik naszego zespołu został powiadomiony i zajmuje się teraz Państwa zgłoszeniem. Napiszemy, gdy tylko sprawa zostanie załatwiona. Nie muszą Państwo nic robić.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Przypomnienie: czekamy na Państwa (zgłoszenie { $case_number })
reminder-facts = nie otrzymaliśmy jeszcze od Państwa odpowiedzi. Aby móc dalej zająć się zgłoszeniem, nadal prosimy podać lub przesłać nam:
reminder-choice = nie wiemy jeszcze, które rozwiązanie Państwo wybierają:
reminder-route = zwrot pieniędzy czeka na Państwa decyzję. Prosimy napisać, w który z tych sposobów chcą Państwo otrzymać pieniądze:
reminder-order = nadal nie wiemy, którego z Państwa zamówień dotyczy wiadomość.
reminder-goods = według naszej wiedzy towar, który mają Państwo do nas odesłać, nie został jeszcze nadany.
reminder-goods-until = Prosimy nadać paczkę najpóźniej { $answer_by_day } r. Jeśli już ją Państwo nadali, nie muszą Państwo nic więcej robić.
reminder-else-choice = Jeśli do tego czasu nie odezwą się Państwo, przyjmiemy to rozwiązanie:
reminder-else-person = Jeśli do tego czasu nie odezwą się Państwo, pracownik naszego zespołu przyjrzy się zgłoszeniu na podstawie tego, co wiemy.
reminder-else-goods = Jeśli do tego czasu towar nie będzie w drodze, pracownik naszego zespołu sprawdzi, co to oznacza dla Państwa zgłoszenia. Zwrot pieniędzy, który zależy od odesłania towaru, będzie do tej pory wstrzymany.

article_answer-subject = Odpowiedź na Państwa pytanie (zgłoszenie { $case_number })
article_answer-intro = dziękujemy za pytanie. Oto, co na ten temat mówią nasze strony pomocy:
article_answer-else = Czy to nie odpowiada na Państwa pytanie? W takim razie prosimy odpowiedzieć na tę wiadomość, a pomoże Państwu pracownik naszego zespołu.

order_asked-subject = Którego zamówienia dotyczy wiadomość? (zgłoszenie { $case_number })
order_asked-unknown = dziękujemy za wiadomość. Nie udało nam się ustalić, którego zamówienia dotyczy.
order_asked-choose = Czy chodzi o jedno z tych zamówień?
order_asked-reply = Prosimy odpowiedzieć na tę wiadomość i podać numer zamówienia; znajdą go Państwo w potwierdzeniu otrzymanym przy składaniu zamówienia. Wtedy od razu zajmiemy się sprawą.

merged-subject = Dołączyliśmy Państwa wiadomość do zgłoszenia { $case_number }
merged-added = Państwa ostatnia wiadomość dotyczy sprawy, którą już się zajmujemy. Dołączyliśmy ją do zgłoszenia { $case_number }, aby wszystko było w jednym miejscu i nic nie zginęło.
merged-next = Naszą odpowiedź otrzymają Państwo pod tym numerem zgłoszenia. Nie muszą Państwo nic robić.

case_closed-subject = Państwa zgłoszenie { $case_number } zostało zamknięte
case_closed-closed = { $outcome ->
    [retracted] zgodnie z Państwa prośbą wycofaliśmy zgłoszenie i zamknęliśmy je.
   *[other] sprawa została załatwiona i zamknęliśmy zgłoszenie.
}
case_closed-next = Czy coś jeszcze pozostało do wyjaśnienia? W takim razie prosimy odpowiedzieć na tę wiadomość, a wrócimy do zgłoszenia.

### More on the way back of the goods

goods_inspected-subject = Sprawdziliśmy Państwa przesyłkę zwrotną (zgłoszenie { $case_number })
goods_inspected-found = { $finding ->
    [fine] sprawdziliśmy, co Państwo odesłali. Niczego nie brakuje.
   *[other] sprawdziliśmy, co Państwo odesłali. Nie wszystko jest tak, jak się spodziewaliśmy.
}
goods_inspected-next = { $finding ->
    [fine] Nie muszą Państwo nic robić.
   *[other] Zastanawiamy się teraz, co to oznacza dla Państwa zgłoszenia. Zanim cokolwiek potrącimy, napiszemy do Państwa.
}

pickup_missed-subject = Nie udało się odebrać Państwa paczki (zgłoszenie { $case_number })
pickup_missed-missed = odbiór Państwa paczki był zaplanowany na dzień { $missed_day } r. i nie doszedł do skutku. Przepraszamy, jeśli czekali Państwo na próżno.
pickup_refused-subject = Państwa paczka nie może zostać odebrana (zgłoszenie { $case_number })
pickup_refused-refused = przykro nam, ale przewoźnik nie może odebrać Państwa paczki.
pickup-by-yourself = Etykieta zwrotna, którą wysłaliśmy, pozostaje ważna: mogą Państwo sami nadać paczkę u przewoźnika. Termin odesłania towaru się nie zmienia.
pickup-again = Czy nie jest to dla Państwa możliwe? W takim razie prosimy odpowiedzieć na tę wiadomość, a pracownik naszego zespołu znajdzie inne rozwiązanie.

return_expired-subject = Minął termin odesłania towaru (zgłoszenie { $case_number })
return_expired-late = towar miał zostać do nas odesłany najpóźniej { $send_back_by } r. Według naszej wiedzy nie został nadany.
return_expired-sent = Czy już go Państwo wysłali? W takim razie prosimy odpowiedzieć na tę wiadomość i dołączyć potwierdzenie od przewoźnika lub numer do śledzenia przesyłki, a wszystko będzie w porządku.
return_expired-next = Jeśli nie, prosimy napisać, co w tym przeszkodziło. Pracownik naszego zespołu przygląda się zgłoszeniu i napisze do Państwa, co dalej. Wcześniej nie zapadnie żadna decyzja na Państwa niekorzyść.

### What we send

replacement_ordered-subject = Towar jest dla Państwa odłożony (zgłoszenie { $case_number })
replacement_ordered-reserved = mamy dobrą wiadomość: towar, który wysyłamy, jest dostępny, a nasz magazyn odłożył go dla Państwa.
replacement_ordered-by = Dotrze do Państwa najpóźniej { $due_day } r.
replacement_ordered-then = Napiszemy do Państwa, gdy tylko paczka będzie w drodze.

replacement_shipped-subject = Państwa paczka jest w drodze (zgłoszenie { $case_number })
replacement_shipped-sent = paczka z towarem dla Państwa opuściła nasz magazyn i jest w drodze.
shipped-by = Przesyłkę dostarczy przewoźnik { $carrier }. Numer do śledzenia przesyłki to { $tracking }.
replacement_shipped-next = Gdyby po dostawie coś było nie tak, prosimy odpowiedzieć na tę wiadomość, a naprawimy to.

replacement_delivered-subject = Państwa paczka dotarła (zgłoszenie { $case_number })
replacement_delivered-arrived = według informacji od przewoźnika Państwa paczka została dostarczona { $delivered_day } r.
replacement_delivered-next = Czy paczka do Państwa nie dotarła albo coś jest nie tak z towarem? W takim razie prosimy odpowiedzieć na tę wiadomość, a zajmiemy się tym.

replacement_failed-subject = Nie możemy wysłać Państwu towaru (zgłoszenie { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] przykro nam, ale towaru, który chcieliśmy Państwu wysłać, nie ma już w magazynie.
   *[other] przykro nam, ale towar, który chcieliśmy Państwu wysłać, do Państwa nie dotrze.
}
another-remedy = Nie wpływa to na Państwa prawa. Ustalamy teraz, jakie inne rozwiązanie Państwo otrzymają, i od razu napiszemy. Nie muszą Państwo nic robić.

### The repair

repair_received-subject = Państwa towar jest w serwisie (zgłoszenie { $case_number })
repair_received-arrived = Państwa towar dotarł do naszego serwisu { $received_day } r. i jest tam sprawdzany.
repair_received-by = Wróci do Państwa najpóźniej { $due_day } r. Napiszemy, gdy tylko będzie w drodze.

repair_quoted-subject = W sprawie kosztu naprawy (zgłoszenie { $case_number })
repair_quoted-cost = nasz serwis obejrzał Państwa towar. Zdaniem serwisu bezpłatna naprawa w tym przypadku nie przysługuje, a jej koszt wyniósłby { $cost }.
repair_quoted-next = Bez Państwa zgody nie naliczymy żadnej opłaty. Pracownik naszego zespołu sprawdza teraz tę ocenę i napisze do Państwa.

repair_shipped-subject = Państwa towar jest w drodze powrotnej (zgłoszenie { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Państwa towar został naprawiony i jest w drodze powrotnej do Państwa.
   *[other] naszemu serwisowi nie udało się naprawić Państwa towaru. Jest on w drodze powrotnej do Państwa.
}
repair_shipped-then = Prosimy wypróbować go, gdy dotrze. Gdyby wada pojawiła się ponownie, prosimy nam o tym napisać.

repair_returned-subject = Państwa naprawiony towar dotarł (zgłoszenie { $case_number })
repair_returned-arrived = według informacji od przewoźnika Państwa naprawiony towar został dostarczony { $returned_day } r.
repair_returned-next = Gdyby wada pojawiła się ponownie, prosimy odpowiedzieć na tę wiadomość: może wtedy przysługiwać Państwu inne rozwiązanie niż druga naprawa.

repair_failed-subject = Państwa towaru nie da się naprawić (zgłoszenie { $case_number })
repair_failed-why = przykro nam, ale nasz serwis stwierdził, że Państwa towaru nie da się naprawić.

### Another way for the money, and goods that are late

route_asked-subject = Zwrot pieniędzy: w jaki sposób możemy go wykonać? (zgłoszenie { $case_number })
route_asked-closed = pieniędzy nie udało się zwrócić tą samą metodą, którą zapłacono za zamówienie, ponieważ ta droga jest zamknięta.
route_asked-choose = Prosimy odpowiedzieć na tę wiadomość i napisać, na który z tych sposobów się Państwo zgadzają:
route_asked-safe = Bez Państwa zgody niczego nie wypłacimy w inny sposób. Do tego czasu cała kwota czeka na Państwa.

rerouted-subject = Zwrot pieniędzy nastąpi w inny sposób (zgłoszenie { $case_number })
rerouted-now = dziękujemy za odpowiedź. Zgodnie z ustaleniami otrzymają Państwo zwrot w ten sposób:
rerouted-next = Napiszemy do Państwa, gdy tylko zwrot zostanie potwierdzony. Nie muszą Państwo nic robić.

goods_at_risk-subject = W sprawie terminu dostawy (zgłoszenie { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] obiecaliśmy Państwu, że naprawiony towar wróci do Państwa najpóźniej { $due_day } r. Jeszcze nie dotarł i wolimy, żeby dowiedzieli się Państwo o tym od nas.
   *[other] obiecaliśmy Państwu, że wysyłany przez nas towar dotrze najpóźniej { $due_day } r. Jeszcze nie dotarł i wolimy, żeby dowiedzieli się Państwo o tym od nas.
}
goods_at_risk-next = Termin pozostaje aktualny: robimy wszystko, aby go dotrzymać, i napiszemy, gdy tylko będziemy wiedzieć więcej. Nie muszą Państwo nic robić.

route-store_credit = środki na następne zakupy
route-payout_link = link, przez który mogą Państwo wypłacić pieniądze na wybrane konto
route-bank_transfer = przelew na Państwa konto bankowe
route-other = inny sposób, który z Państwem uzgodnimy

### For our own people

staff_promise_at_risk-subject = Zagrożona obietnica: zgłoszenie { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] zwrot pieniędzy w zgłoszeniu { $case_number } jest obiecany do { $due_day } r., godz. { $due_time }, i jeszcze się nie powiódł.
    [decision] decyzja w zgłoszeniu { $case_number } jest obiecana do { $due_day } r., godz. { $due_time }, i jeszcze nie zapadła.
    [human_answer] odpowiedź pracownika w zgłoszeniu { $case_number } jest obiecana do { $due_day } r., godz. { $due_time }, i jeszcze jej nie udzielono.
    [return_offer] etykieta zwrotna lub odbiór paczki w zgłoszeniu { $case_number } są obiecane do { $due_day } r., godz. { $due_time }, i jeszcze ich nie ma.
    [inspection] sprawdzenie towaru w zgłoszeniu { $case_number } jest obiecane do { $due_day } r., godz. { $due_time }, i jeszcze go nie wykonano.
   *[other] termin obietnicy w zgłoszeniu { $case_number } upływa { $due_day } r. o godz. { $due_time }, a obietnica nie została jeszcze spełniona.
}
staff_promise_at_risk-act = Prosimy zająć się tym wcześniej: aftersales cases show { $case_number }

staff_chargeback-subject = Obciążenie zwrotne (chargeback): zgłoszenie { $case_number }
staff_chargeback-noted = bank odbiera kwotę { $amount } w zgłoszeniu { $case_number } (obciążenie zwrotne { $reference }). W tym czasie nie wychodzą żadne dalsze zwroty z tej płatności.
staff_chargeback-overlap = Z tej sumy kwota { $overlap } została już zwrócona albo może być w drodze.
staff_chargeback-by = Bank przyjmuje nasze wyjaśnienia do { $respond_by_day } r., godz. { $respond_by_time }.
staff_chargeback-act = Dowody są wymienione w zgłoszeniu: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = zwrot pieniędzy
remedy-replacement = wymiana na inny egzemplarz tego towaru
remedy-replacement_shipment = ponowna wysyłka tego samego towaru
remedy-repair = naprawa
remedy-exchange = wymiana na inny towar
remedy-price_reduction = zatrzymanie towaru i zwrot części ceny
remedy-store_credit = środki na następne zakupy
remedy-withdraw_and_reorder = odesłanie towaru i ponowne złożenie zamówienia
remedy-keep_with_compensation = zatrzymanie towaru i rekompensata
remedy-other = inne rozwiązanie; prosimy napisać, o czym Państwo myślą

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Towar był zapieczętowany ze względów zdrowotnych lub higienicznych, a pieczęć naruszono po dostawie. Prawo odstąpienia od umowy bez podania przyczyny nie obejmuje takich towarów.
explanation-excluded_media = Towar to zapieczętowane nagranie lub oprogramowanie, a pieczęć naruszono po dostawie. Prawo odstąpienia od umowy bez podania przyczyny nie obejmuje takich towarów.
explanation-excluded_custom_made = Towar wykonano według Państwa wskazówek. Prawo odstąpienia od umowy bez podania przyczyny nie obejmuje takich towarów.
explanation-excluded_perishable = Towar szybko się psuje. Prawo odstąpienia od umowy bez podania przyczyny nie obejmuje takich towarów.
explanation-no_right = Żadne przepisy nie dają tu prawa do zwrotu towaru tylko dlatego, że ktoś zmienił zdanie. Liczy się to, co obiecał sam sklep.
explanation-business_buyer = Prawo odstąpienia od umowy bez podania przyczyny chroni konsumentów. Zamówienie złożyli Państwo jako firma.
explanation-promise_over = Obiecujemy przyjmować zwroty, a w przypadku Państwa zamówienia obietnica ta obowiązywała do { $why_last_day } r. Zgłoszenie wpłynęło po tym dniu.
explanation-promise_over-without = Obiecujemy przyjmować zwroty, ale w przypadku Państwa zamówienia obietnica ta już nie obowiązywała, gdy wpłynęło zgłoszenie.
explanation-promise_excludes = Przy zamówieniu podano, że tych towarów nie można zwrócić.
explanation-no_promise = Nie złożyliśmy własnej obietnicy przyjmowania zwrotów takich towarów.
explanation-withdrawal_too_late = Termin na odstąpienie od umowy bez podania przyczyny minął { $why_last_day } r. Zgłoszenie wpłynęło po tym dniu.
explanation-withdrawal_too_late-without = Gdy wpłynęło zgłoszenie, termin na odstąpienie od umowy bez podania przyczyny już minął.
explanation-too_late = Termin na zwrot towaru minął { $why_last_day } r. Zgłoszenie wpłynęło po tym dniu.
explanation-too_late-without = Gdy wpłynęło zgłoszenie, termin na zwrot towaru już minął.
explanation-goods_used = Towar był używany, a zwrócić można tylko towar nieużywany.
explanation-excluded_press = Towar to gazeta, czasopismo lub coś podobnego. Prawo odstąpienia od umowy bez podania przyczyny nie obejmuje takich towarów.
explanation-excluded_announced = Przy zamówieniu poinformowano Państwa, że tego towaru nie można zwrócić, i wyrazili Państwo na to zgodę. Prawo odstąpienia od umowy bez podania przyczyny nie obejmuje takich towarów.
explanation-not_intact = Towar nie jest już w takim stanie, w jakim został dostarczony. Prawo, które tu obowiązuje, pozwala zwrócić towar tylko w takim stanie.
explanation-small_seller = Prawo, które tu obowiązuje, pozwala odstąpić od umowy bez podania przyczyny tylko wobec większych sprzedawców. Mali są z tego zwolnieni, a sprzedawca Państwa towaru jest jednym z nich.
explanation-own_term_shown = Mamy własne zasady zwrotów i pokazaliśmy je Państwu przed złożeniem zamówienia. Prawo, które tu obowiązuje, pozwala, aby takie zasady zastąpiły prawo odstąpienia od umowy bez podania przyczyny.
explanation-no_breach = Prawo, które tu obowiązuje, pozwala wycofać się z umowy tylko wtedy, gdy sprzedawca nie dopełnił obowiązku poinformowania Państwa lub wydania Państwu umowy. Nie stwierdziliśmy takiego naruszenia.
explanation-caused_by_customer = Według naszej wiedzy wady nie było, gdy towar do Państwa dotarł, i powstała później, już u Państwa. Za taką wadę sprzedawca nie odpowiada.
explanation-sound_at_delivery = Według naszej wiedzy towar nie miał wad, gdy do Państwa dotarł. Sprzedawca odpowiada tylko za wady, które istniały już wtedy.
explanation-guarantee_over = Wada ujawniła się dopiero po upływie czasu, w którym sprzedawca odpowiada za wady.
explanation-claim_barred = Ostatnim dniem na złożenie reklamacji z powodu tej wady był { $why_last_day } r. Zgłoszenie wpłynęło po tym dniu.
explanation-claim_barred-without = Gdy wpłynęło zgłoszenie, czas na złożenie reklamacji z powodu tej wady już minął.
explanation-complained_late = Wadę trzeba zgłosić w określonym czasie, a czas ten minął { $why_last_day } r. Państwa wiadomość wpłynęła po tym dniu.
explanation-complained_late-without = Wadę trzeba zgłosić w określonym czasie, a czas ten już minął, gdy wpłynęła Państwa wiadomość.
explanation-own_carrier = Towar przekazano przewoźnikowi, którego wybrali Państwo sami i którego my nie proponowaliśmy. Od tej chwili zgodnie z prawem ryzyko transportu ponosi kupujący.
explanation-not_due_yet = Towar nie jest jeszcze opóźniony: czas na dostawę trwa do { $why_due_on } r.
explanation-not_due_yet-without = Towar nie jest jeszcze opóźniony: czas na dostawę nadal trwa.
explanation-grace_runs = Towar jest opóźniony. Prawo, które tu obowiązuje, daje jednak sprzedawcy jeszcze czas na dostawę, do { $why_due_on } r. Dopiero po tym dniu można zakończyć umowę.
explanation-grace_runs-without = Towar jest opóźniony. Prawo, które tu obowiązuje, daje jednak sprzedawcy jeszcze trochę czasu na dostawę; dopiero potem można zakończyć umowę.
explanation-force_majeure = Towar miał dotrzeć najpóźniej { $why_due_on } r., ale zatrzymało go coś, na co sprzedawca nie ma wpływu. Prawo, które tu obowiązuje, usprawiedliwia takie opóźnienie.
explanation-force_majeure-without = Towar zatrzymało coś, na co sprzedawca nie ma wpływu. Prawo, które tu obowiązuje, usprawiedliwia takie opóźnienie.
explanation-delay_notice = Towar miał dotrzeć najpóźniej { $why_due_on } r., a Państwo na czas otrzymali informację, że dotrze później. Prawo, które tu obowiązuje, usprawiedliwia opóźnienie zapowiedziane w ten sposób.
explanation-delay_notice-without = Otrzymali Państwo na czas informację, że towar dotrze później. Prawo, które tu obowiązuje, usprawiedliwia opóźnienie zapowiedziane w ten sposób.
explanation-already_delivered = Towar został dostarczony. Nawet jeśli dotarł z opóźnieniem, z tego powodu nie można już zakończyć umowy.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = Prawo odstąpienia od umowy bez podania przyczyny nie obejmuje tych towarów.
explanation-withdrawal-refused_late = Gdy wpłynęło zgłoszenie, termin na odstąpienie od umowy bez podania przyczyny już minął.
explanation-withdrawal-no_right = Ani przepisy, ani nasza własna obietnica nie dają tu prawa do zwrotu tych towarów.
explanation-exchange-refused_excluded = Wymienić możemy tylko to, co można by również zwrócić, a te towary są z tego wyłączone.
explanation-exchange-refused_late = Wymienić możemy tylko to, co można jeszcze zwrócić, a czas na to już minął, gdy wpłynęło zgłoszenie.
explanation-exchange-no_right = Ani przepisy, ani nasza własna obietnica nie dają tu prawa do zwrotu lub wymiany tych towarów.
explanation-guarantee-refused_cause = Sprzedawca odpowiada tylko za wady, które istniały, gdy towar do Państwa dotarł, a według naszej wiedzy tej wady wtedy nie było.
explanation-guarantee-refused_late = Czas, w którym sprzedawca odpowiada za tę wadę, już minął.
explanation-guarantee-refused_risk = Towar uległ uszkodzeniu w drodze, w chwili gdy zgodnie z prawem sprzedawca nie ponosił już tego ryzyka.
explanation-delivery-not_due = Czas, w którym towar powinien zostać dostarczony, nadal trwa.
explanation-delivery-excused = Towar jest opóźniony, ale w tym przypadku prawo usprawiedliwia opóźnienie.
explanation-delivery-delivered = Towar został dostarczony i nie można już zakończyć umowy z powodu opóźnienia.
explanation-delivery-refused_risk = Coś stało się z towarem w drodze, w chwili gdy zgodnie z prawem sprzedawca nie ponosił już tego ryzyka.
explanation-staff-refused = Pracownik naszego zespołu zapoznał się z Państwa zgłoszeniem i podjął tę decyzję.
explanation-other = Zasady, które obowiązują dla Państwa zamówienia, nie przewidują tego, o co Państwo proszą.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Jeśli towar ma wadę lub nie zgadza się z opisem, prosimy nam o tym napisać: sprzedawca musi temu zaradzić, niezależnie od wszystkiego innego.
alternative-commercial_guarantee = Gwarancja udzielona na towar pozostaje bez zmian; nadal mogą Państwo z niej skorzystać.
alternative-ask_the_shop = Mogą Państwo odpowiedzieć na tę wiadomość i poprosić o rozwiązanie w drodze wyjątku: przyjrzy się temu pracownik naszego zespołu.
alternative-withdrawal = Mogą Państwo odstąpić od umowy bez podania przyczyny, dopóki trwa przewidziany na to termin; wystarczy nam o tym napisać.
alternative-wait_for_delivery = Prosimy poczekać do { $why_due_on } r. Gdyby towar do tego czasu nie dotarł, prosimy napisać do nas ponownie.
alternative-wait_for_delivery-without = Prosimy jeszcze chwilę poczekać. Gdyby towar nie dotarł do obiecanego dnia, prosimy napisać do nas ponownie.
alternative-cancel_before_shipping = Mogą Państwo nie zgodzić się na opóźnienie i anulować zamówienie, dopóki nie zostanie wysłane, najpóźniej { $why_due_on } r.; wystarczy nam o tym napisać.
alternative-cancel_before_shipping-without = Mogą Państwo nie zgodzić się na opóźnienie i anulować zamówienie, dopóki nie zostanie wysłane; wystarczy nam o tym napisać.
alternative-other = Prosimy napisać, co by Państwu pomogło; pracownik naszego zespołu sprawdzi, co da się zrobić.

### What we may ask for

ask-order_ref = numer zamówienia
ask-request-ground = co poszło nie tak albo jakiego rozwiązania Państwo oczekują
ask-request-wanted = jakiego rozwiązania Państwo oczekują
ask-request-lines = których towarów dotyczy wiadomość i ilu sztuk
ask-request-lines-condition-seal_broken = czy pieczęć na towarze jest nienaruszona
ask-request-lines-condition-used = czy towar był używany
ask-request-lines-condition-used_on = którego dnia towar został użyty po raz pierwszy
ask-request-lines-condition-damaged = czy towar jest uszkodzony, a jeśli tak, prosimy też o zdjęcie
ask-request-lines-condition-complete = czy nadal mają Państwo wszystko, co było dołączone do towaru
ask-request-lines-condition-tags_attached = czy metki są nadal przyczepione
ask-request-nonconformity = co jest nie tak z towarem, w miarę możliwości ze zdjęciem
ask-request-nonconformity-kind = co jest nie tak z towarem, w miarę możliwości ze zdjęciem
ask-request-nonconformity-appeared_on = od kiedy występuje wada
ask-request-nonconformity-noticed_on = którego dnia zauważyli Państwo, że coś jest nie tak
ask-request-nonconformity-present_at_delivery = czy wada była już w chwili dostawy
ask-request-nonconformity-customer_caused = jak powstała wada, o ile Państwo to wiedzą
ask-request-nonconformity-severity = jak bardzo wada przeszkadza w korzystaniu z towaru
ask-request-nonconformity-repairable = zdjęcie wady, abyśmy mogli ocenić, czy da się ją naprawić
ask-request-evidence = zdjęcie towaru i paczki
ask-order-delivery-parcels-delivered_at = którego dnia paczka do Państwa dotarła
ask-order-delivery-parcels-status = czy paczka do Państwa dotarła
ask-other = wszystko, co pomoże nam zrozumieć, co się stało, na przykład zdjęcia

### What a decision rests on, in plain words where it is our own

citation-shop-policy = nasza własna obietnica wobec klientów w wersji obowiązującej dla Państwa zamówienia
citation-shop-policy-keep_it = nasza własna zasada, że towarów o tej wartości nie trzeba odsyłać
citation-shop-staff_decision = decyzja pracownika naszego zespołu
citation-bgb = niemiecki kodeks cywilny (BGB), § { $article }
citation-code-de-la-consommation = francuski kodeks konsumencki (Code de la consommation), art. { $article }
citation-directive-2011-83-eu = unijna dyrektywa w sprawie praw konsumentów (2011/83/UE), art. { $article }
citation-directive--eu--2019-771 = unijna dyrektywa w sprawie umów sprzedaży towarów ((UE) 2019/771), art. { $article }
citation-directive--eu--2024-1799 = unijna dyrektywa w sprawie wspólnych zasad promujących naprawę towarów ((UE) 2024/1799), art. { $article }
citation-ucc = amerykański jednolity kodeks handlowy (Uniform Commercial Code, UCC), § { $article }
citation-16-cfr-part-435 = amerykańskie przepisy o zamówieniach składanych pocztą, przez internet lub telefon (16 CFR Part 435), § { $article }
citation-16-cfr-part-429 = amerykańskie przepisy o czasie do namysłu przy sprzedaży poza lokalem sprzedawcy (16 CFR Part 429), § { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = pkt
place-nos = pkt
place-to = do
place-as-drafted = w brzmieniu projektu
