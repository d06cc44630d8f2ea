# Czech. One file per language; amounts, dates and times come filled in, already written the local way.

### Around every letter

greeting = Dobrý den,
greeting-named = Dobrý den, { $name },
staff-greeting = Dobrý den,
heading-items = Čeho se to týká
heading-split = Z čeho se částka skládá
heading-next = Co bude dál
heading-words = Vaše zpráva
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Otevřít štítek pro vrácení
survey = Jak se nám podařilo Váš případ vyřídit? Vaše odpověď nám pomůže se zlepšit.
survey-link = Odpovědět za minutu
case-number = Číslo Vašeho případu je { $case_number }. Uveďte ho prosím vždy, když nám v této věci budete psát.
closing = S pozdravem
staff-closing = Odesláno zákaznickým servisem obchodu

### The case

acknowledgement-subject = Dostali jsme Vaši zprávu (případ { $case_number })
acknowledgement-order = děkujeme za Vaši zprávu k objednávce { $order }. V pořádku nám přišla a založili jsme k ní případ.
acknowledgement-no-order = děkujeme za Vaši zprávu. V pořádku nám přišla a založili jsme k ní případ.
acknowledgement-receipt = Uschovejte si prosím tuto zprávu jako potvrzení: { $sent_day } v { $sent_time } jsme od Vás dostali prohlášení, že odstupujete od smlouvy nebo vracíte zboží, jak je uvedeno níže.
acknowledgement-decision = Ověřujeme, na co máte nárok, a naše rozhodnutí Vám sdělíme nejpozději { $decide_by_day } do { $decide_by_time }. Do té doby nemusíte nic dělat.
acknowledgement-person = Vaši zprávu si přečte člen našeho týmu a odpoví Vám nejpozději { $answer_by_day } do { $answer_by_time }.
acknowledgement-open = Teď hledáme objednávku, které se Vaše zpráva týká. Jakmile ji najdeme, ověříme, na co máte nárok, a znovu Vám napíšeme. Pokud od Vás budeme něco potřebovat, požádáme Vás o to.

with_person-subject = Vaším případem { $case_number } se zabývá člen našeho týmu
with_person-reads = Váš případ vyžaduje lidský úsudek. Proto ho převzal člen našeho týmu a čte vše, co od Vás máme.
with_person-by = Odpověď dostanete nejpozději { $answer_by_day } do { $answer_by_time }. Do té doby nemusíte nic dělat.
with_person-open = Ozveme se Vám, jakmile Váš případ posoudíme. Do té doby nemusíte nic dělat.

staff_answer-subject = Naše odpověď k Vašemu případu { $case_number }
staff_answer-intro = člen našeho týmu se zabýval Vaším případem a píše Vám:
staff_answer-reply = Pokud zůstalo něco nejasné, stačí odpovědět na tuto zprávu a budeme pokračovat.

facts_asked-subject = K případu { $case_number } od Vás něco potřebujeme
facts_asked-need = abychom mohli ve Vašem případu pokračovat, napište nebo pošlete nám prosím:
facts_asked-reply = Stačí odpovědět na tuto zprávu. Podle čísla případu si vše ostatní dohledáme.
answer-until = Odpovězte prosím nejpozději { $answer_by_day }.
facts_asked-then-by = Až budeme mít Vaši odpověď, sdělíme Vám naše rozhodnutí nejpozději { $decide_by_day } do { $decide_by_time }.
facts_asked-then = Jakmile budeme mít Vaši odpověď, rozhodneme a napíšeme Vám.

### The decision

refused-subject = Naše rozhodnutí ve Vašem případu { $case_number }
refused-decided = Vaši žádost jsme pečlivě posoudili. Mrzí nás, že jí nemůžeme vyhovět, a rádi bychom Vám vysvětlili proč.
refused-law = Základem našeho rozhodnutí je: { $citations }.
refused-alternatives = Co ještě můžete udělat:
refused-object = Pokud se domníváte, že v některé skutečnosti vycházíme z omylu, odpovězte na tuto zprávu a napište nám to. Člen našeho týmu se pak na Váš případ podívá znovu.

choose_remedy-subject = Volba je na Vás (případ { $case_number })
choose_remedy-entitled = Vaši žádost jsme posoudili. Jste v právu a můžete si vybrat, co pro Vás uděláme.
choose_remedy-options = Odpovězte prosím na tuto zprávu a napište nám, kterou z těchto možností si přejete:
choose_remedy-default = Pokud se nám včas neozvete, pošleme Vám připomenutí a potom zvolíme toto řešení:
choose_remedy-then = Jakmile budeme znát Vaši volbu, potvrdíme Vám ji a uvedeme termíny, které k ní patří.

approved-subject = Vaší žádosti jsme vyhověli (případ { $case_number })
approved-refund = Vaši žádost jsme posoudili a rozhodli ve Váš prospěch: dostanete zpět { $total }.
approved-remedy = { $remedy ->
    [replacement] Vaši žádost jsme posoudili a rozhodli ve Váš prospěch: dostanete náhradní zboží.
    [replacement_shipment] Vaši žádost jsme posoudili a rozhodli ve Váš prospěch: zboží Vám pošleme znovu.
    [repair] Vaši žádost jsme posoudili a rozhodli ve Váš prospěch: zboží Vám necháme opravit.
    [exchange] Vaši žádost jsme posoudili a rozhodli ve Váš prospěch: zboží Vám vyměníme za jiné.
    [store_credit] Vaši žádost jsme posoudili a rozhodli ve Váš prospěch: dostanete kredit na příští nákup.
   *[other] Vaši žádost jsme posoudili a rozhodli ve Váš prospěch.
}
split-goods = Zboží: { $goods }
split-delivery = Doprava: { $delivery }
split-deduction = Srážka: { $deduction }
approved-return-seller = Pošlete nám prosím zboží zpět. Náklady na vrácení hradíme my: dostanete od nás štítek pro vrácení, a pokud zásilku vyzvedává dopravce, také den, kdy se tak stane.
approved-return-customer = Pošlete nám prosím zboží zpět. Dostanete od nás štítek pro vrácení. Náklady na zaslání zpět hradíte Vy.
approved-return-none = Nemusíte nám nic posílat zpět.
approved-return-needed = Pošlete nám prosím zboží zpět. Dostanete od nás štítek pro vrácení.
approved-send-back-by = Balík prosím předejte k přepravě nejpozději { $send_back_by }.
approved-pay-by = Peníze Vám vrátíme nejpozději { $due_on }, stejným způsobem, jakým byla objednávka zaplacena.
approved-pay-soon = Peníze Vám vrátíme neprodleně, stejným způsobem, jakým byla objednávka zaplacena, a potvrdíme Vám to.
approved-pay-on_goods = Peníze Vám vrátíme, jakmile budeme mít zboží zpět, a termín Vám potvrdíme.
approved-pay-on_goods_or_proof = Peníze Vám vrátíme, jakmile budeme mít zboží zpět nebo nám doložíte, že je odeslané, podle toho, co nastane dříve.
approved-pay-on_inspection = Peníze Vám vrátíme, jakmile budeme mít zboží zpět a prohlédneme si ho, a termín Vám potvrdíme.
approved-pay-latest = Peníze Vám vrátíme nejpozději { $due_on }, pokud se tak do té doby stane.
approved-remedy-next = Už to zařizujeme. Pokud od Vás budeme ještě něco potřebovat, napíšeme Vám.
law = Základem pro to je: { $citations }.

### The way back of the goods

return_instructions-subject = Štítek pro vrácení je připravený (případ { $case_number })
return_instructions-label = Váš štítek pro vrácení s dopravcem { $carrier } je připravený. Sledovací číslo vracené zásilky je { $tracking }.
return_instructions-how = Štítek vytiskněte, nalepte na balík a balík předejte dopravci { $carrier }. Doklad o předání si uschovejte, dokud Váš případ neuzavřeme.
return_instructions-by = Balík prosím předejte k přepravě nejpozději { $send_back_by }.
return_instructions-expires = Štítek lze použít do { $expires_on } včetně.
return_instructions-then = Napíšeme Vám, jakmile k nám balík dorazí.

pickup_booked-subject = Vyzvednutí balíku je objednané (případ { $case_number })
pickup_booked-day = { $carrier } vyzvedne Váš balík v tomto termínu: { $window_from_weekday } mezi { $window_from_time } a { $window_to_time }.
pickup_booked-days = { $carrier } vyzvedne Váš balík v tomto rozmezí: { $window_from_weekday }, { $window_from_time } – { $window_to_weekday }, { $window_to_time }.
pickup_booked-ready = Mějte prosím do té doby balík zabalený a po ruce. Referenční číslo vyzvednutí je { $reference }.
pickup_booked-then = Napíšeme Vám, jakmile k nám balík dorazí.

goods_received-subject = Vrácená zásilka dorazila (případ { $case_number })
goods_received-arrived = Vaše vrácená zásilka k nám dorazila { $received_day }. Děkujeme za její odeslání.
goods_received-inspect = Teď si prohlížíme, co se nám vrátilo. Pokud na to čekalo vrácení peněz, napíšeme Vám jeho termín, jakmile budeme hotovi. Nemusíte nic dělat.

### The money

refund_released-subject = Vrácení peněz je uvolněno (případ { $case_number })
refund_released-checked = máme už vše, na co jsme čekali: částka { $total } je uvolněna k vrácení.
refund_released-by = Peníze Vám vrátíme nejpozději { $due_on }, stejným způsobem, jakým byla objednávka zaplacena.
refund_released-soon = Peníze Vám vrátíme neprodleně, stejným způsobem, jakým byla objednávka zaplacena.
refund_released-confirm = Napíšeme Vám, jakmile poskytovatel plateb vrácení potvrdí.

refund_sent-subject = Peníze jsme Vám odeslali (případ { $case_number })
refund_sent-paid = poskytovatel plateb potvrdil vrácení peněz: částka { $total } k Vám byla odeslána zpět { $paid_day }, stejným způsobem, jakým byla objednávka zaplacena.
refund_sent-routed = poskytovatel plateb potvrdil vrácení peněz: částka { $total } k Vám byla odeslána { $paid_day }, a to dohodnutým způsobem:
refund_sent-routed-next = Kdyby k Vám peníze během několika dní nedorazily, odpovězte na tuto zprávu a my to prověříme.
refund_sent-by_bank = Vaše banka Vám { $paid_day } vrátila { $total }. Tím máte vše, na co máte nárok; podruhé částku nevracíme.
refund_sent-reference = Kdyby se na to Vaše banka ptala, referenční číslo platby je { $arn }.
refund_sent-bank = V závislosti na Vaší bance může trvat několik dní, než částku uvidíte na účtu. Nemusíte nic dělat. Kdyby se částka neobjevila, odpovězte na tuto zprávu a my to prověříme.

refund_delayed_by_person-subject = Vrácení peněz potrvá o něco déle (případ { $case_number })
refund_delayed_by_person-why = Vaše peníze se nepodařilo vrátit obvyklým způsobem. Za zdržení se omlouváme.
refund_delayed_by_person-next = Převzal to člen našeho týmu a dohlíží na to, aby se k Vám peníze dostaly. Napíšeme Vám, jakmile bude něco nového. Nemusíte nic dělat.

promise_at_risk-subject = K termínu vrácení peněz (případ { $case_number })
promise_at_risk-not-yet = slíbili jsme Vám vrácení peněz nejpozději { $due_day }. Zatím neproběhlo a raději Vám o tom píšeme sami.
promise_at_risk-next = Termín stále platí: děláme vše pro to, aby vrácení peněz proběhlo nejpozději { $due_day }. Napíšeme Vám, jakmile bude potvrzeno. Nemusíte nic dělat.

promise_broken-subject = Nedodrželi jsme svůj slib (případ { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] slíbili jsme Vám, že zboží, které Vám posíláme, dorazí nejpozději { $due_day }, a tento slib jsme nedodrželi. Omlouváme se.
    [repair] slíbili jsme Vám, že opravené zboží budete mít zpět nejpozději { $due_day }, a tento slib jsme nedodrželi. Omlouváme se.
    [refund] slíbili jsme Vám vrácení peněz nejpozději { $due_day } a tento slib jsme nedodrželi. Omlouváme se.
   *[other] slíbili jsme Vám rozhodnutí nejpozději { $due_day } do { $due_time } a tento slib jsme nedodrželi. Omlouváme se.
}
promise_broken-next = Člen našeho týmu byl na to upozorněn a Vaším případem se teď zabývá. Napíšeme Vám, jakmile bude vše vyřízeno. Nemusíte nic dělat.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Připomenutí: čekáme na Vás (případ { $case_number })
reminder-facts = zatím jsme od Vás nedostali odpověď. Abychom mohli ve Vašem případu pokračovat, napište nebo pošlete nám prosím ještě:
reminder-choice = zatím nevíme, kterou z těchto možností si přejete:
reminder-route = vrácení peněz na Vás čeká: zatím nevíme, kterým z těchto způsobů chcete peníze dostat:
reminder-order = stále nevíme, které z Vašich objednávek se Vaše zpráva týká.
reminder-goods = pokud víme, zboží, které nám máte poslat zpět, zatím není na cestě.
reminder-goods-until = Balík prosím předejte k přepravě nejpozději { $answer_by_day }. Pokud už je předaný, nemusíte nic dalšího dělat.
reminder-else-choice = Pokud se nám do té doby neozvete, zvolíme toto řešení:
reminder-else-person = Pokud se nám do té doby neozvete, podívá se člen našeho týmu na Váš případ podle toho, co víme.
reminder-else-goods = Pokud zboží do té doby nebude na cestě, podívá se člen našeho týmu na to, co to pro Váš případ znamená. Vrácení peněz, které na zboží čeká, je do té doby pozastaveno.

article_answer-subject = Odpověď na Vaši otázku (případ { $case_number })
article_answer-intro = děkujeme za Vaši otázku. Na našich stránkách nápovědy k ní stojí:
article_answer-else = Neodpovídá to na Vaši otázku? Pak odpovězte na tuto zprávu a člen našeho týmu Vám pomůže.

order_asked-subject = Které objednávky se to týká? (případ { $case_number })
order_asked-unknown = děkujeme za Vaši zprávu. Nepodařilo se nám zjistit, které objednávky se týká.
order_asked-choose = Je to některá z těchto objednávek?
order_asked-reply = Odpovězte prosím na tuto zprávu a uveďte číslo objednávky; najdete ho v potvrzení, které Vám k objednávce přišlo. Pak budeme hned pokračovat.

merged-subject = Vaši zprávu jsme připojili k Vašemu případu { $case_number }
merged-added = Vaše poslední zpráva se týká něčeho, co už pro Vás řešíme. Připojili jsme ji k Vašemu případu { $case_number }, aby bylo vše na jednom místě a nic se neztratilo.
merged-next = Naši odpověď dostanete pod tímto číslem případu. Nemusíte nic dělat.

case_closed-subject = Váš případ { $case_number } je uzavřený
case_closed-closed = { $outcome ->
    [retracted] na Vaše přání jsme Vaši žádost vzali zpět a případ jsme uzavřeli.
   *[other] Váš případ je vyřízený a uzavřeli jsme ho.
}
case_closed-next = Zůstalo ještě něco otevřené? Pak odpovězte na tuto zprávu a my se k případu vrátíme.

### More on the way back of the goods

goods_inspected-subject = Vrácenou zásilku jsme si prohlédli (případ { $case_number })
goods_inspected-found = { $finding ->
    [fine] prohlédli jsme si zboží, které od Vás přišlo zpět. Nic v něm nechybí.
   *[other] prohlédli jsme si zboží, které od Vás přišlo zpět. Ne všechno je tak, jak jsme čekali.
}
goods_inspected-next = { $finding ->
    [fine] Nemusíte nic dělat.
   *[other] Teď zvažujeme, co to pro Váš případ znamená. Než z částky cokoli srazíme, napíšeme Vám.
}

pickup_missed-subject = Váš balík se nepodařilo vyzvednout (případ { $case_number })
pickup_missed-missed = Váš balík měl být vyzvednut { $missed_day }, a to se nepodařilo. Pokud to pro Vás znamenalo zbytečné čekání, omlouváme se.
pickup_refused-subject = Váš balík nelze vyzvednout (případ { $case_number })
pickup_refused-refused = mrzí nás to, ale dopravce nemůže Váš balík vyzvednout.
pickup-by-yourself = Štítek pro vrácení, který jsme Vám poslali, stále platí: balík můžete předat dopravci přímo. Den, do kterého máte zboží poslat zpět, zůstává stejný.
pickup-again = Není to pro Vás možné? Pak odpovězte na tuto zprávu a člen našeho týmu najde jiné řešení.

return_expired-subject = Lhůta pro zaslání zboží zpět uplynula (případ { $case_number })
return_expired-late = zboží k nám mělo být odesláno zpět nejpozději { $send_back_by }. Pokud víme, na cestě není.
return_expired-sent = Je už odeslané? Pak odpovězte na tuto zprávu a přiložte doklad od dopravce nebo sledovací číslo, a vše bude v pořádku.
return_expired-next = Pokud ne, napište nám, co Vám v tom zabránilo. Člen našeho týmu se Vaším případem zabývá a napíše Vám, co bude dál. Do té doby se nic nerozhodne ve Váš neprospěch.

### What we send

replacement_ordered-subject = Zboží je pro Vás rezervované (případ { $case_number })
replacement_ordered-reserved = máme dobrou zprávu: zboží, které Vám posíláme, je skladem a náš sklad ho pro Vás odložil.
replacement_ordered-by = Budete ho mít nejpozději { $due_day }.
replacement_ordered-then = Napíšeme Vám, jakmile bude balík na cestě.

replacement_shipped-subject = Váš balík je na cestě (případ { $case_number })
replacement_shipped-sent = balík se zbožím pro Vás opustil náš sklad a je na cestě.
shipped-by = Zásilku doručí dopravce { $carrier }. Sledovací číslo je { $tracking }.
replacement_shipped-next = Kdyby po doručení nebylo něco v pořádku, odpovězte na tuto zprávu a my to napravíme.

replacement_delivered-subject = Váš balík dorazil (případ { $case_number })
replacement_delivered-arrived = podle dopravce byl Váš balík doručen { $delivered_day }.
replacement_delivered-next = Nedorazil k Vám, nebo není se zbožím něco v pořádku? Pak odpovězte na tuto zprávu a my se o to postaráme.

replacement_failed-subject = Zboží Vám nemůžeme poslat (případ { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] mrzí nás to, ale zboží, které jsme Vám chtěli poslat, už není skladem.
   *[other] mrzí nás to, ale zboží, které jsme Vám chtěli poslat, k Vám nedorazí.
}
another-remedy = Vašich práv se to nijak nedotýká. Teď rozhodujeme, jaké jiné řešení dostanete, a hned Vám napíšeme. Nemusíte nic dělat.

### The repair

repair_received-subject = Vaše zboží je v servisu (případ { $case_number })
repair_received-arrived = Vaše zboží dorazilo do našeho servisu { $received_day } a právě si ho tam prohlížejí.
repair_received-by = Zpět ho budete mít nejpozději { $due_day }. Napíšeme Vám, jakmile bude na cestě.

repair_quoted-subject = K ceně Vaší opravy (případ { $case_number })
repair_quoted-cost = náš servis si Vaše zboží prohlédl. Podle jeho názoru se na opravu nevztahuje odpovědnost prodejce za vady a stála by { $cost }.
repair_quoted-next = Bez Vašeho souhlasu Vám nic účtovat nebudeme. Člen našeho týmu teď tento názor prověřuje a napíše Vám.

repair_shipped-subject = Vaše zboží je na cestě zpět (případ { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Vaše zboží je opravené a na cestě zpět k Vám.
   *[other] našemu servisu se Vaše zboží nepodařilo opravit. Je na cestě zpět k Vám.
}
repair_shipped-then = Až dorazí, vyzkoušejte ho prosím. Kdyby se vada projevila znovu, napište nám.

repair_returned-subject = Vaše opravené zboží dorazilo (případ { $case_number })
repair_returned-arrived = podle dopravce bylo Vaše opravené zboží doručeno { $returned_day }.
repair_returned-next = Kdyby se vada projevila znovu, odpovězte na tuto zprávu: pak můžete mít nárok na jiné řešení než na druhou opravu.

repair_failed-subject = Vaše zboží nelze opravit (případ { $case_number })
repair_failed-why = mrzí nás to, ale náš servis zjistil, že Vaše zboží nelze opravit.

### Another way for the money, and goods that are late

route_asked-subject = Vrácení peněz: jakým způsobem je můžeme poslat? (případ { $case_number })
route_asked-closed = peníze Vám nebylo možné vrátit stejným způsobem, jakým byla objednávka zaplacena, protože tato cesta je uzavřená.
route_asked-choose = Odpovězte prosím na tuto zprávu a napište nám, se kterým z těchto způsobů souhlasíte:
route_asked-safe = Bez Vašeho souhlasu nic jiným způsobem nevyplatíme. Do té doby pro Vás držíme celou částku připravenou.

rerouted-subject = Peníze k Vám přijdou jiným způsobem (případ { $case_number })
rerouted-now = děkujeme za Vaši odpověď. Jak jsme se dohodli, peníze teď dostanete tímto způsobem:
rerouted-next = Napíšeme Vám, jakmile bude vrácení potvrzeno. Nemusíte nic dělat.

goods_at_risk-subject = K termínu dodání (případ { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] slíbili jsme Vám, že opravené zboží budete mít zpět nejpozději { $due_day }. Zatím nedorazilo a raději Vám o tom píšeme sami.
   *[other] slíbili jsme Vám, že zboží, které Vám posíláme, dorazí nejpozději { $due_day }. Zatím nedorazilo a raději Vám o tom píšeme sami.
}
goods_at_risk-next = Termín stále platí: děláme vše pro to, abychom ho dodrželi, a napíšeme Vám, jakmile bude něco nového. Nemusíte nic dělat.

route-store_credit = kredit na příští nákup
route-payout_link = odkaz, přes který si necháte peníze vyplatit na účet podle Vašeho výběru
route-bank_transfer = převod na Váš bankovní účet
route-other = jiný způsob, na kterém se s Vámi dohodneme

### For our own people

staff_promise_at_risk-subject = Ohrožený slib: případ { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] vrácení peněz v případu { $case_number } je slíbeno do { $due_day }, { $due_time }, a zatím se nepodařilo.
    [decision] rozhodnutí v případu { $case_number } je slíbeno do { $due_day }, { $due_time }, a zatím nepadlo.
    [human_answer] odpověď člověka v případu { $case_number } je slíbena do { $due_day }, { $due_time }, a zatím nebyla odeslána.
    [return_offer] štítek pro vrácení nebo vyzvednutí v případu { $case_number } je slíbeno do { $due_day }, { $due_time }, a zatím chybí.
    [inspection] prohlídka zboží v případu { $case_number } je slíbena do { $due_day }, { $due_time }, a zatím neproběhla.
   *[other] lhůta slibu v případu { $case_number } končí { $due_day } ({ $due_time }) a slib zatím nebyl splněn.
}
staff_promise_at_risk-act = Podívejte se na to prosím předem: aftersales cases show { $case_number }

staff_chargeback-subject = Chargeback: případ { $case_number }
staff_chargeback-noted = banka si v případu { $case_number } bere zpět částku { $amount } (chargeback { $reference }). Do vyřízení z této platby neodchází žádné další vrácení peněz.
staff_chargeback-overlap = Z toho už částka { $overlap } byla vrácena, nebo může být na cestě.
staff_chargeback-by = Banka přijímá naše vyjádření do { $respond_by_day }, { $respond_by_time }.
staff_chargeback-act = Důkazy jsou uvedeny v případu: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = vrácení peněz
remedy-replacement = náhradní zboží
remedy-replacement_shipment = opětovné zaslání stejného zboží
remedy-repair = oprava
remedy-exchange = výměna za jiné zboží
remedy-price_reduction = ponechat si zboží a dostat zpět část ceny
remedy-store_credit = kredit na příští nákup
remedy-withdraw_and_reorder = vrátit zboží a objednat znovu
remedy-keep_with_compensation = ponechat si zboží a dostat kompenzaci
remedy-other = jiné řešení; napište nám, co máte na mysli

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Zboží bylo z hygienických nebo zdravotních důvodů zapečetěné a pečeť byla po doručení porušena. Právo odstoupit od smlouvy bez udání důvodu se na takové zboží nevztahuje.
explanation-excluded_media = Jde o zapečetěnou nahrávku nebo software a pečeť byla po doručení porušena. Právo odstoupit od smlouvy bez udání důvodu se na takové zboží nevztahuje.
explanation-excluded_custom_made = Zboží bylo vyrobeno podle Vašich požadavků. Právo odstoupit od smlouvy bez udání důvodu se na takové zboží nevztahuje.
explanation-excluded_perishable = Zboží se rychle kazí. Právo odstoupit od smlouvy bez udání důvodu se na takové zboží nevztahuje.
explanation-no_right = Žádný zákon zde nedává právo vrátit zboží jen proto, že si to kupující rozmyslel. Rozhoduje to, co slíbil sám obchod.
explanation-business_buyer = Právo odstoupit od smlouvy bez udání důvodu chrání spotřebitele. Vaše objednávka byla zadána na firmu.
explanation-promise_over = Slibujeme, že zboží přijmeme zpět, a u Vaší objednávky tento slib platil do { $why_last_day }. Vaše žádost přišla až po tomto dni.
explanation-promise_over-without = Slibujeme, že zboží přijmeme zpět, ale u Vaší objednávky už tento slib neplatil, když Vaše žádost přišla.
explanation-promise_excludes = Při objednání bylo uvedeno, že toto zboží nelze vrátit.
explanation-no_promise = Vlastní slib, že přijmeme zpět zboží tohoto druhu, jsme nedali.
explanation-withdrawal_too_late = Lhůta, ve které šlo od smlouvy odstoupit bez udání důvodu, skončila { $why_last_day }. Vaše žádost přišla až po tomto dni.
explanation-withdrawal_too_late-without = Lhůta, ve které šlo od smlouvy odstoupit bez udání důvodu, už skončila, když Vaše žádost přišla.
explanation-too_late = Lhůta pro vrácení zboží skončila { $why_last_day }. Vaše žádost přišla až po tomto dni.
explanation-too_late-without = Lhůta pro vrácení zboží už skončila, když Vaše žádost přišla.
explanation-goods_used = Zboží bylo používáno a vrátit lze jen nepoužité zboží.
explanation-excluded_press = Jde o noviny, časopis nebo něco podobného. Právo odstoupit od smlouvy bez udání důvodu se na takové zboží nevztahuje.
explanation-excluded_announced = Při objednání Vám bylo sděleno, že toto zboží nelze vrátit, a Váš souhlas s tím máme. Právo odstoupit od smlouvy bez udání důvodu se na takové zboží nevztahuje.
explanation-not_intact = Zboží už není ve stavu, ve kterém bylo doručeno. Právo, které zde platí, dovoluje vrátit zboží jen v tomto stavu.
explanation-small_seller = Právo, které zde platí, dovoluje odstoupit od smlouvy bez udání důvodu jen u větších prodejců. Pro malé to neplatí a prodejce Vašeho zboží je jedním z nich.
explanation-own_term_shown = Máme vlastní pravidlo pro vracení zboží a ukázali jsme Vám ho před objednáním. Právo, které zde platí, dovoluje, aby takové pravidlo nahradilo právo odstoupit od smlouvy bez udání důvodu.
explanation-no_breach = Právo, které zde platí, dovoluje smlouvu zrušit jen tehdy, když prodejce nesplnil povinnost Vás informovat nebo Vám smlouvu předat. Nic takového jsme nezjistili.
explanation-caused_by_customer = Pokud víme, vada na zboží nebyla, když k Vám dorazilo, a vznikla až později u Vás. Za takovou vadu prodejce neodpovídá.
explanation-sound_at_delivery = Pokud víme, bylo zboží bez vady, když k Vám dorazilo. Prodejce odpovídá jen za vady, které na něm byly už tehdy.
explanation-guarantee_over = Vada se projevila až po skončení doby, po kterou prodejce za vady odpovídá.
explanation-claim_barred = Posledním dnem, kdy šlo tuto vadu reklamovat, byl { $why_last_day }. Vaše žádost přišla až po tomto dni.
explanation-claim_barred-without = Doba, ve které šlo tuto vadu reklamovat, už skončila, když Vaše žádost přišla.
explanation-complained_late = Vadu je třeba oznámit v určité době a ta skončila { $why_last_day }. Vaše zpráva přišla až po tomto dni.
explanation-complained_late-without = Vadu je třeba oznámit v určité době a ta už skončila, když Vaše zpráva přišla.
explanation-own_carrier = Zboží bylo předáno dopravci, který byl Vaší vlastní volbou a kterého jsme my nenabízeli. Od té chvíle nese podle zákona riziko přepravy kupující.
explanation-not_due_yet = Zboží zatím nemá zpoždění: čas na jeho dodání běží do { $why_due_on }.
explanation-not_due_yet-without = Zboží zatím nemá zpoždění: čas na jeho dodání stále běží.
explanation-grace_runs = Zboží má zpoždění. Právo, které zde platí, však dává prodejci ještě čas na dodání, a to do { $why_due_on }. Teprve po tomto dni lze smlouvu ukončit.
explanation-grace_runs-without = Zboží má zpoždění. Právo, které zde platí, však dává prodejci ještě nějaký čas na dodání; teprve potom lze smlouvu ukončit.
explanation-force_majeure = Zboží mělo dorazit nejpozději { $why_due_on } a zdrželo ho něco, co prodejce nemůže ovlivnit. Právo, které zde platí, takové zpoždění omlouvá.
explanation-force_majeure-without = Zboží zdrželo něco, co prodejce nemůže ovlivnit. Právo, které zde platí, takové zpoždění omlouvá.
explanation-delay_notice = Zboží mělo dorazit nejpozději { $why_due_on } a včas Vám bylo sděleno, že přijde později. Právo, které zde platí, takto oznámené zpoždění omlouvá.
explanation-delay_notice-without = Včas Vám bylo sděleno, že zboží přijde později. Právo, které zde platí, takto oznámené zpoždění omlouvá.
explanation-already_delivered = Zboží bylo doručeno. I kdyby přišlo pozdě, smlouvu už z tohoto důvodu nelze ukončit.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = Právo odstoupit od smlouvy bez udání důvodu se na toto zboží nevztahuje.
explanation-withdrawal-refused_late = Lhůta, ve které šlo od smlouvy odstoupit bez udání důvodu, už skončila, když Vaše žádost přišla.
explanation-withdrawal-no_right = Právo vrátit toto zboží zde nedává ani zákon, ani náš vlastní slib.
explanation-exchange-refused_excluded = Vyměnit můžeme jen to, co by šlo také vrátit, a toto zboží je z toho vyloučeno.
explanation-exchange-refused_late = Vyměnit můžeme jen to, co ještě lze vrátit, a čas na to už uplynul, když Vaše žádost přišla.
explanation-exchange-no_right = Právo vrátit nebo vyměnit toto zboží zde nedává ani zákon, ani náš vlastní slib.
explanation-guarantee-refused_cause = Prodejce odpovídá jen za vady, které na zboží byly, když k Vám dorazilo, a pokud víme, tato vada na něm tehdy nebyla.
explanation-guarantee-refused_late = Doba, po kterou prodejce za tuto vadu odpovídá, už skončila.
explanation-guarantee-refused_risk = Zboží bylo poškozeno cestou, v době, kdy už toto riziko podle zákona nenesl prodejce.
explanation-delivery-not_due = Doba, ve které má být zboží dodáno, stále běží.
explanation-delivery-excused = Zboží má zpoždění, ale zákon ho v tomto případě omlouvá.
explanation-delivery-delivered = Zboží bylo doručeno a smlouvu už nelze ukončit proto, že přišlo pozdě.
explanation-delivery-refused_risk = Se zbožím se cestou něco stalo, v době, kdy už toto riziko podle zákona nenesl prodejce.
explanation-staff-refused = Člen našeho týmu se zabýval Vaším případem a takto rozhodl.
explanation-other = Pravidla, která platí pro Vaši objednávku, neumožňují to, o co žádáte.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Pokud má zboží vadu nebo neodpovídá popisu, napište nám: prodejce to musí dát do pořádku, ať platí cokoli jiného.
alternative-commercial_guarantee = Záruky, která byla ke zboží poskytnuta, se to netýká; můžete ji dál uplatnit.
alternative-ask_the_shop = Odpovězte na tuto zprávu a požádejte o vstřícnost: člen našeho týmu se na to podívá.
alternative-withdrawal = Dokud běží lhůta, můžete od smlouvy odstoupit bez udání důvodu; stačí nám napsat.
alternative-wait_for_delivery = Počkejte prosím do { $why_due_on }. Pokud zboží do té doby nedorazí, napište nám znovu.
alternative-wait_for_delivery-without = Počkejte prosím ještě chvíli. Pokud zboží do slíbeného dne nedorazí, napište nám znovu.
alternative-cancel_before_shipping = Zpoždění můžete odmítnout a objednávku zrušit, dokud není odeslaná, nejpozději však { $why_due_on }; stačí nám napsat.
alternative-cancel_before_shipping-without = Zpoždění můžete odmítnout a objednávku zrušit, dokud není odeslaná; stačí nám napsat.
alternative-other = Napište nám, co by Vám pomohlo; člen našeho týmu zjistí, co je možné.

### What we may ask for

ask-order_ref = číslo objednávky
ask-request-ground = co se pokazilo nebo co pro Vás máme udělat
ask-request-wanted = co pro Vás máme udělat
ask-request-lines = kterého zboží se Vaše zpráva týká a kolika kusů
ask-request-lines-condition-seal_broken = zda je pečeť na zboží neporušená
ask-request-lines-condition-used = zda bylo zboží použito
ask-request-lines-condition-used_on = který den bylo zboží poprvé použito
ask-request-lines-condition-damaged = zda je zboží poškozené, a pokud ano, také fotografii
ask-request-lines-condition-complete = zda máte stále vše, co bylo ke zboží přiloženo
ask-request-lines-condition-tags_attached = zda jsou na zboží stále visačky
ask-request-nonconformity = co je se zbožím v nepořádku, pokud možno s fotografií
ask-request-nonconformity-kind = co je se zbožím v nepořádku, pokud možno s fotografií
ask-request-nonconformity-appeared_on = odkdy se vada projevuje
ask-request-nonconformity-noticed_on = od kterého dne víte, že je něco v nepořádku
ask-request-nonconformity-present_at_delivery = zda byla vada na zboží už při doručení
ask-request-nonconformity-customer_caused = jak vada vznikla, pokud to víte
ask-request-nonconformity-severity = jak moc Vám vada brání zboží používat
ask-request-nonconformity-repairable = fotografii vady, abychom viděli, zda ji lze opravit
ask-request-evidence = fotografii zboží a balíku
ask-order-delivery-parcels-delivered_at = který den k Vám balík dorazil
ask-order-delivery-parcels-status = zda k Vám balík dorazil
ask-other = cokoli, co nám pomůže pochopit, co se stalo, například fotografie

### What a decision rests on, in plain words where it is our own

citation-shop-policy = náš vlastní slib zákazníkům v podobě, v jaké platí pro Vaši objednávku
citation-shop-policy-keep_it = naše vlastní pravidlo, že zboží této hodnoty není třeba posílat zpět
citation-shop-staff_decision = rozhodnutí člena našeho týmu
citation-bgb = německý občanský zákoník (BGB), § { $article }
citation-code-de-la-consommation = francouzský spotřebitelský zákoník (Code de la consommation), článek { $article }
citation-directive-2011-83-eu = směrnice EU o právech spotřebitelů (2011/83/EU), článek { $article }
citation-directive--eu--2019-771 = směrnice EU o prodeji zboží ((EU) 2019/771), článek { $article }
citation-directive--eu--2024-1799 = směrnice EU o společných pravidlech na podporu oprav zboží ((EU) 2024/1799), článek { $article }
citation-ucc = jednotný obchodní zákoník USA (Uniform Commercial Code, UCC), § { $article }
citation-16-cfr-part-435 = předpis USA o objednávkách poštou, přes internet nebo telefonem (16 CFR Part 435), § { $article }
citation-16-cfr-part-429 = předpis USA o době na rozmyšlenou při prodeji mimo provozovnu (16 CFR Part 429), § { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = č.
place-nos = č.
place-to = až
place-as-drafted = ve znění návrhu
