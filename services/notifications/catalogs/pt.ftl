# Portuguese. One file per language; amounts, dates and times come in already written the local way.

### Around every letter

greeting = Olá,
greeting-named = Olá, { $name },
staff-greeting = Olá,
heading-items = De que se trata
heading-split = Como se compõe o valor
heading-next = Próximos passos
heading-words = O que nos escreveu
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Abrir a etiqueta de devolução
survey = O que achou da forma como tratámos do seu caso? A sua resposta ajuda-nos a melhorar.
survey-link = Dar a sua opinião num minuto
case-number = O número do seu caso é { $case_number }. Por favor, indique-o sempre que nos escrever sobre este assunto.
closing = Com os melhores cumprimentos
staff-closing = Enviado pelo serviço pós-venda de

### The case

acknowledgement-subject = Recebemos a sua mensagem (caso { $case_number })
acknowledgement-order = Agradecemos a sua mensagem sobre a encomenda { $order }. Já a recebemos e abrimos um caso para tratar dela.
acknowledgement-no-order = Agradecemos a sua mensagem. Já a recebemos e abrimos um caso para tratar dela.
acknowledgement-receipt = Por favor, guarde esta mensagem como comprovativo: no dia { $sent_day } ({ $sent_time }), comunicou-nos que desiste da compra ou que devolve os produtos, tal como se indica abaixo.
acknowledgement-decision = Estamos a verificar a que tem direito e iremos comunicar-lhe a nossa decisão até { $decide_by_day } (hora limite: { $decide_by_time }). Até lá, não precisa de fazer nada.
acknowledgement-person = Uma pessoa da nossa equipa irá ler a sua mensagem e responder-lhe até { $answer_by_day } (hora limite: { $answer_by_time }).
acknowledgement-open = Estamos agora a procurar a encomenda a que se refere a sua mensagem. Assim que a encontrarmos, vamos verificar a que tem direito e voltar a escrever-lhe. Se precisarmos de algo da sua parte, avisaremos.

with_person-subject = Uma pessoa da nossa equipa está a tratar do seu caso { $case_number }
with_person-reads = O seu caso precisa da avaliação de uma pessoa. Por isso, alguém da nossa equipa está a tratar dele e a ler tudo o que nos enviou.
with_person-by = Terá uma resposta até { $answer_by_day } (hora limite: { $answer_by_time }). Até lá, não precisa de fazer nada.
with_person-open = Iremos escrever-lhe assim que o seu caso tiver sido analisado. Até lá, não precisa de fazer nada.

staff_answer-subject = A nossa resposta ao seu caso { $case_number }
staff_answer-intro = Uma pessoa da nossa equipa analisou o seu caso e escreve-lhe:
staff_answer-reply = Se ficar alguma dúvida, basta responder a esta mensagem e continuaremos a partir daí.

facts_asked-subject = Precisamos de algo da sua parte para o caso { $case_number }
facts_asked-need = Para podermos avançar com o seu caso, precisamos do seguinte:
facts_asked-reply = Por favor, responda a esta mensagem. O número do caso basta-nos para encontrar tudo o resto.
answer-until = Por favor, responda até { $answer_by_day }, o mais tardar.
facts_asked-then-by = Depois de recebermos a sua resposta, iremos comunicar-lhe a nossa decisão até { $decide_by_day } (hora limite: { $decide_by_time }).
facts_asked-then = Assim que tivermos a sua resposta, vamos tomar uma decisão e escrever-lhe.

### The decision

refused-subject = A nossa decisão sobre o seu caso { $case_number }
refused-decided = O seu pedido foi analisado com atenção. Lamentamos não poder aceitá-lo e queremos que saiba porquê.
refused-law = A nossa decisão tem por base: { $citations }.
refused-alternatives = Eis o que ainda pode fazer:
refused-object = Se acha que nos enganámos em algum dado, responda a esta mensagem e diga-nos. Uma pessoa da nossa equipa voltará a analisar o seu caso.

choose_remedy-subject = A escolha é sua (caso { $case_number })
choose_remedy-entitled = O seu pedido foi analisado. Tem razão e pode escolher a solução que prefere.
choose_remedy-options = Por favor, responda a esta mensagem e diga-nos qual destas soluções prefere:
choose_remedy-default = Se não tivermos notícias suas a tempo, iremos enviar-lhe um lembrete e, depois, avançar com esta solução:
choose_remedy-then = Assim que soubermos o que escolheu, iremos confirmá-lo e indicar-lhe as datas que se aplicam.

approved-subject = O seu pedido foi aceite (caso { $case_number })
approved-refund = O seu pedido foi analisado e decidimos a seu favor: vai receber { $total } de volta.
approved-remedy = { $remedy ->
    [replacement] O seu pedido foi analisado e decidimos a seu favor: vai receber um produto de substituição.
    [replacement_shipment] O seu pedido foi analisado e decidimos a seu favor: vamos enviar-lhe os produtos outra vez.
    [repair] O seu pedido foi analisado e decidimos a seu favor: vamos mandar reparar os produtos.
    [exchange] O seu pedido foi analisado e decidimos a seu favor: vamos trocar os produtos.
    [store_credit] O seu pedido foi analisado e decidimos a seu favor: vai receber um vale para a sua próxima compra.
   *[other] O seu pedido foi analisado e decidimos a seu favor.
}
split-goods = Produtos: { $goods }
split-delivery = Entrega: { $delivery }
split-deduction = Dedução: { $deduction }
approved-return-seller = Por favor, devolva-nos os produtos. A devolução é por nossa conta: vamos enviar-lhe uma etiqueta de devolução e, se a transportadora for buscar o pacote, indicar-lhe o dia da recolha.
approved-return-customer = Por favor, devolva-nos os produtos. Vamos enviar-lhe uma etiqueta de devolução. O custo da devolução fica a seu cargo.
approved-return-none = Não precisa de devolver nada.
approved-return-needed = Por favor, devolva-nos os produtos. Vamos enviar-lhe uma etiqueta de devolução.
approved-send-back-by = Por favor, entregue o pacote até { $send_back_by }, o mais tardar.
approved-pay-by = Faremos o reembolso até { $due_on }, o mais tardar, pelo mesmo meio de pagamento que usou na encomenda.
approved-pay-soon = Faremos o reembolso sem demora, pelo mesmo meio de pagamento que usou na encomenda, e iremos confirmá-lo.
approved-pay-on_goods = Faremos o reembolso assim que recebermos os produtos e iremos confirmar-lhe a data.
approved-pay-on_goods_or_proof = Faremos o reembolso assim que recebermos os produtos ou assim que nos mostrar que os enviou, conforme o que acontecer primeiro.
approved-pay-on_inspection = Faremos o reembolso assim que recebermos e verificarmos os produtos, e iremos confirmar-lhe a data.
approved-pay-latest = Se isso já tiver acontecido até lá, faremos o reembolso até { $due_on }, o mais tardar.
approved-remedy-next = Já estamos a tratar disto. Se precisarmos de mais alguma coisa da sua parte, iremos escrever-lhe.
law = Isto tem por base: { $citations }.

### The way back of the goods

return_instructions-subject = A sua etiqueta de devolução está pronta (caso { $case_number })
return_instructions-label = A sua etiqueta de devolução para a transportadora { $carrier } está pronta. O número de seguimento da devolução é { $tracking }.
return_instructions-how = Imprima a etiqueta, cole-a no pacote e entregue-o à transportadora { $carrier }. Guarde o recibo até o seu caso estar encerrado.
return_instructions-by = Por favor, entregue o pacote até { $send_back_by }, o mais tardar.
return_instructions-expires = A etiqueta pode ser usada até { $expires_on }.
return_instructions-then = Iremos escrever-lhe assim que recebermos o seu pacote.

pickup_booked-subject = A recolha do seu pacote está marcada (caso { $case_number })
pickup_booked-day = A recolha do seu pacote pela transportadora { $carrier } está marcada para { $window_from_weekday }, entre { $window_from_time } e { $window_to_time }.
pickup_booked-days = A recolha do seu pacote pela transportadora { $carrier } está marcada para o período entre { $window_from_weekday } ({ $window_from_time }) e { $window_to_weekday } ({ $window_to_time }).
pickup_booked-ready = Por favor, tenha o pacote pronto e à mão até lá. A referência da recolha é { $reference }.
pickup_booked-then = Iremos escrever-lhe assim que recebermos o seu pacote.

goods_received-subject = A sua devolução chegou (caso { $case_number })
goods_received-arrived = Recebemos a sua devolução no dia { $received_day }. Agradecemos o envio.
goods_received-inspect = Estamos agora a verificar o que chegou. Se o seu reembolso dependia disto, iremos escrever-lhe a indicar a data assim que terminarmos. Não precisa de fazer nada.

### The money

refund_released-subject = O seu reembolso está autorizado (caso { $case_number })
refund_released-checked = Já temos tudo o que esperávamos: o seu reembolso de { $total } está autorizado.
refund_released-by = Faremos o reembolso até { $due_on }, o mais tardar, pelo mesmo meio de pagamento que usou na encomenda.
refund_released-soon = Faremos o reembolso sem demora, pelo mesmo meio de pagamento que usou na encomenda.
refund_released-confirm = Iremos escrever-lhe assim que o prestador do serviço de pagamento confirmar o reembolso.

refund_sent-subject = O seu reembolso foi enviado (caso { $case_number })
refund_sent-paid = O prestador do serviço de pagamento confirmou o seu reembolso: no dia { $paid_day } foi-lhe devolvido o valor de { $total }, pelo mesmo meio de pagamento que usou na encomenda.
refund_sent-routed = O prestador do serviço de pagamento confirmou o seu reembolso: no dia { $paid_day } foi-lhe enviado o valor de { $total }, pela via que aceitou:
refund_sent-routed-next = Se o dinheiro não chegar dentro de alguns dias, responda a esta mensagem e iremos averiguar o que aconteceu.
refund_sent-by_bank = O seu banco devolveu-lhe { $total } no dia { $paid_day }. Com isso tem tudo a que tem direito; não reembolsamos uma segunda vez.
refund_sent-reference = Se o seu banco a pedir, a referência do pagamento é { $arn }.
refund_sent-bank = Dependendo do banco, pode demorar alguns dias até ver o valor na sua conta. Não precisa de fazer nada. Se o valor não aparecer, responda a esta mensagem e iremos averiguar o que aconteceu.

refund_delayed_by_person-subject = O seu reembolso vai demorar um pouco mais (caso { $case_number })
refund_delayed_by_person-why = Não foi possível fazer o seu reembolso da forma habitual. Pedimos desculpa pela demora.
refund_delayed_by_person-next = Uma pessoa da nossa equipa está a tratar do assunto e a garantir que recebe o seu dinheiro. Iremos escrever-lhe assim que houver novidades. Não precisa de fazer nada.

promise_at_risk-subject = Sobre a data do seu reembolso (caso { $case_number })
promise_at_risk-not-yet = Prometemos-lhe o reembolso até { $due_day }. Ainda não foi concluído, e preferimos ser nós a dizê-lo antes que o descubra.
promise_at_risk-next = A data mantém-se: estamos a fazer tudo para concluir o reembolso até { $due_day }. Iremos escrever-lhe assim que estiver confirmado. Não precisa de fazer nada.

promise_broken-subject = Não cumprimos a nossa promessa (caso { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] Prometemos-lhe que os produtos que lhe enviamos chegariam até { $due_day } e não cumprimos essa promessa. Pedimos desculpa.
    [repair] Prometemos-lhe que teria os seus produtos reparados de volta até { $due_day } e não cumprimos essa promessa. Pedimos desculpa.
    [refund] Prometemos-lhe o reembolso até { $due_day } e não cumprimos essa promessa. Pedimos desculpa.
   *[other] Prometemos-lhe a nossa decisão até { $due_day } (hora limite: { $due_time }) e não cumprimos essa promessa. Pedimos desculpa.
}
promise_broken-next = Uma pessoa da nossa equipa foi avisada e já está a tratar do seu caso. Iremos escrever-lhe assim que estiver resolvido. Não precisa de fazer nada.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Lembrete: ainda nos falta algo da sua parte (caso { $case_number })
reminder-facts = Ainda não tivemos notícias suas. Para podermos avançar com o seu caso, continuamos a precisar do seguinte:
reminder-choice = Ainda não sabemos qual destas soluções prefere:
reminder-route = O seu reembolso está à espera: ainda não sabemos por qual destas vias prefere receber o dinheiro:
reminder-order = Ainda não sabemos a qual das suas encomendas se refere a sua mensagem.
reminder-goods = Tanto quanto sabemos, os produtos que nos deve devolver ainda não foram enviados.
reminder-goods-until = Por favor, entregue o pacote até { $answer_by_day }, o mais tardar. Se já o fez, não precisa de fazer mais nada.
reminder-else-choice = Se até lá não tivermos notícias suas, vamos avançar com esta solução:
reminder-else-person = Se até lá não tivermos notícias suas, uma pessoa da nossa equipa irá analisar o seu caso com o que sabemos.
reminder-else-goods = Se até lá os produtos não estiverem a caminho, uma pessoa da nossa equipa irá ver o que isso significa para o seu caso. Um reembolso que depende dos produtos fica em espera entretanto.

article_answer-subject = A resposta à sua pergunta (caso { $case_number })
article_answer-intro = Agradecemos a sua pergunta. Eis o que dizem as nossas páginas de ajuda:
article_answer-else = Isto não responde à sua pergunta? Então, responda a esta mensagem e uma pessoa da nossa equipa irá ajudar.

order_asked-subject = De que encomenda se trata? (caso { $case_number })
order_asked-unknown = Agradecemos a sua mensagem. Não conseguimos descobrir a que encomenda se refere.
order_asked-choose = É alguma destas encomendas?
order_asked-reply = Por favor, responda a esta mensagem com o número da encomenda; encontra-o na confirmação que recebeu quando a fez. Depois avançaremos de imediato.

merged-subject = Juntámos a sua mensagem ao seu caso { $case_number }
merged-added = A sua última mensagem é sobre algo de que já estamos a tratar. Juntámo-la ao seu caso { $case_number }, para que fique tudo no mesmo sítio e nada se perca.
merged-next = Receberá a nossa resposta com esse número de caso. Não precisa de fazer nada.

case_closed-subject = O seu caso { $case_number } está encerrado
case_closed-closed = { $outcome ->
    [retracted] Tal como nos pediu, retirámos o seu pedido e encerrámos o seu caso.
   *[other] O seu caso está resolvido e foi encerrado.
}
case_closed-next = Ainda há algo por resolver? Então, responda a esta mensagem e retomaremos o caso.

### More on the way back of the goods

goods_inspected-subject = Verificámos a sua devolução (caso { $case_number })
goods_inspected-found = { $finding ->
    [fine] Verificámos o que nos devolveu. Não falta nada.
   *[other] Verificámos o que nos devolveu. Nem tudo está como esperávamos.
}
goods_inspected-next = { $finding ->
    [fine] Não precisa de fazer nada.
   *[other] Estamos agora a ponderar o que isto significa para o seu caso. Iremos escrever-lhe antes de fazer qualquer dedução.
}

pickup_missed-subject = Não foi possível recolher o seu pacote (caso { $case_number })
pickup_missed-missed = A recolha do seu pacote estava marcada para o dia { $missed_day }, mas não se realizou. Pedimos desculpa se esperou em vão.
pickup_refused-subject = O seu pacote não pode ser recolhido (caso { $case_number })
pickup_refused-refused = Lamentamos, mas a transportadora não pode recolher o seu pacote.
pickup-by-yourself = A etiqueta de devolução que lhe enviámos continua válida: pode entregar o pacote diretamente à transportadora. A data limite para devolver os produtos mantém-se.
pickup-again = Não lhe é possível? Então, responda a esta mensagem e uma pessoa da nossa equipa irá encontrar outra solução.

return_expired-subject = O prazo para a sua devolução terminou (caso { $case_number })
return_expired-late = Os produtos deviam ter sido devolvidos até { $send_back_by }. Tanto quanto sabemos, não foram enviados.
return_expired-sent = Já os enviou? Então, responda a esta mensagem com o recibo da transportadora ou o número de seguimento, e fica tudo em ordem.
return_expired-next = Caso contrário, diga-nos o que aconteceu. Uma pessoa da nossa equipa está a analisar o seu caso e irá escrever-lhe sobre o que acontece agora. Antes disso, nada será decidido em seu prejuízo.

### What we send

replacement_ordered-subject = Os seus produtos estão reservados (caso { $case_number })
replacement_ordered-reserved = Boas notícias: o que lhe vamos enviar está disponível, e o nosso armazém já o reservou para si.
replacement_ordered-by = Irá recebê-lo até { $due_day }, o mais tardar.
replacement_ordered-then = Iremos escrever-lhe assim que o pacote estiver a caminho.

replacement_shipped-subject = O seu pacote está a caminho (caso { $case_number })
replacement_shipped-sent = O pacote com os seus produtos saiu do nosso armazém e está a caminho.
shipped-by = O envio é feito pela transportadora { $carrier }. O número de seguimento é { $tracking }.
replacement_shipped-next = Se algo não estiver bem quando chegar, responda a esta mensagem e iremos resolver o assunto.

replacement_delivered-subject = O seu pacote chegou (caso { $case_number })
replacement_delivered-arrived = A transportadora informa-nos de que o seu pacote foi entregue no dia { $delivered_day }.
replacement_delivered-next = Não o recebeu, ou há algum problema com os produtos? Então, responda a esta mensagem e trataremos do assunto.

replacement_failed-subject = Não podemos enviar-lhe os produtos (caso { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] Lamentamos, mas os produtos que lhe queríamos enviar já não estão disponíveis.
   *[other] Lamentamos, mas os produtos que lhe queríamos enviar não vão chegar até si.
}
another-remedy = Isto não afeta os seus direitos. Estamos agora a decidir que outra solução irá ter e iremos escrever-lhe de imediato. Não precisa de fazer nada.

### The repair

repair_received-subject = Os seus produtos estão na oficina (caso { $case_number })
repair_received-arrived = Os seus produtos chegaram à nossa oficina no dia { $received_day } e estão lá a ser examinados.
repair_received-by = Irá tê-los de volta até { $due_day }, o mais tardar. Iremos escrever-lhe assim que estiverem a caminho.

repair_quoted-subject = Sobre o custo da sua reparação (caso { $case_number })
repair_quoted-cost = A nossa oficina examinou os seus produtos. Na sua opinião, a garantia não cobre a reparação, que custaria { $cost }.
repair_quoted-next = Nada lhe será cobrado sem o seu consentimento. Uma pessoa da nossa equipa está agora a verificar esta avaliação e irá escrever-lhe.

repair_shipped-subject = Os seus produtos estão a caminho de volta (caso { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Os seus produtos foram reparados e estão a caminho de volta.
   *[other] A nossa oficina não conseguiu reparar os seus produtos. Estão a caminho de volta.
}
repair_shipped-then = Por favor, experimente-os quando chegarem. Se o defeito voltar a aparecer, diga-nos.

repair_returned-subject = Os seus produtos reparados chegaram (caso { $case_number })
repair_returned-arrived = A transportadora informa-nos de que os seus produtos reparados foram entregues no dia { $returned_day }.
repair_returned-next = Se o defeito voltar a aparecer, responda a esta mensagem: poderá então ter direito a uma solução diferente de uma segunda reparação.

repair_failed-subject = Os seus produtos não podem ser reparados (caso { $case_number })
repair_failed-why = Lamentamos, mas a nossa oficina verificou que os seus produtos não podem ser reparados.

### Another way for the money, and goods that are late

route_asked-subject = O seu reembolso: por que via podemos enviá-lo? (caso { $case_number })
route_asked-closed = Não foi possível fazer o seu reembolso pelo meio de pagamento que usou, porque essa via está encerrada.
route_asked-choose = Por favor, responda a esta mensagem e diga-nos qual destas vias aceita:
route_asked-safe = Nada será pago por outra via sem o seu consentimento. Até o termos, guardamos o valor total para si.

rerouted-subject = O seu reembolso segue por outra via (caso { $case_number })
rerouted-now = Agradecemos a sua resposta. Tal como combinado, o seu reembolso chega agora por esta via:
rerouted-next = Iremos escrever-lhe assim que estiver confirmado. Não precisa de fazer nada.

goods_at_risk-subject = Sobre a data da sua entrega (caso { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] Prometemos-lhe que teria os seus produtos reparados de volta até { $due_day }. Ainda não chegaram, e preferimos ser nós a dizê-lo antes que o descubra.
   *[other] Prometemos-lhe que os produtos que lhe enviamos chegariam até { $due_day }. Ainda não chegaram, e preferimos ser nós a dizê-lo antes que o descubra.
}
goods_at_risk-next = A data mantém-se: estamos a fazer tudo para a cumprir e iremos escrever-lhe assim que houver novidades. Não precisa de fazer nada.

route-store_credit = um vale para a sua próxima compra
route-payout_link = um link para receber o dinheiro numa conta à sua escolha
route-bank_transfer = uma transferência para a sua conta bancária
route-other = outra via a combinar consigo

### For our own people

staff_promise_at_risk-subject = Promessa em risco: caso { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] O reembolso do caso { $case_number } está prometido até { $due_day } ({ $due_time }) e ainda não foi concluído.
    [decision] A decisão do caso { $case_number } está prometida até { $due_day } ({ $due_time }) e ainda não foi tomada.
    [human_answer] A resposta de uma pessoa no caso { $case_number } está prometida até { $due_day } ({ $due_time }) e ainda não foi dada.
    [return_offer] A etiqueta de devolução ou a recolha do caso { $case_number } está prometida até { $due_day } ({ $due_time }) e ainda não está pronta.
    [inspection] A verificação dos produtos do caso { $case_number } está prometida até { $due_day } ({ $due_time }) e ainda não foi feita.
   *[other] Uma promessa do caso { $case_number } tem de ser cumprida até { $due_day } ({ $due_time }) e ainda não o foi.
}
staff_promise_at_risk-act = Por favor, veja o caso antes dessa hora: aftersales cases show { $case_number }

staff_chargeback-subject = Chargeback: caso { $case_number }
staff_chargeback-noted = Um banco está a retirar { $amount } no caso { $case_number } (chargeback { $reference }). Entretanto, não sai mais nenhum reembolso sobre esse pagamento.
staff_chargeback-overlap = Desse valor, { $overlap } já foram reembolsados ou podem estar a caminho.
staff_chargeback-by = O banco aceita a nossa resposta até { $respond_by_day } ({ $respond_by_time }).
staff_chargeback-act = As provas estão indicadas no caso: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = o seu dinheiro de volta
remedy-replacement = um produto de substituição
remedy-replacement_shipment = os mesmos produtos, enviados outra vez
remedy-repair = uma reparação
remedy-exchange = uma troca
remedy-price_reduction = ficar com os produtos e receber parte do preço de volta
remedy-store_credit = um vale para a sua próxima compra
remedy-withdraw_and_reorder = devolver os produtos e fazer uma nova encomenda
remedy-keep_with_compensation = ficar com os produtos e receber uma compensação
remedy-other = outra solução; diga-nos em que está a pensar

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Os produtos estavam selados por motivos de saúde ou de higiene, e o selo foi quebrado depois da entrega. O direito de arrependimento não abrange produtos deste tipo.
explanation-excluded_media = Trata-se de uma gravação ou de um software com selo, e o selo foi quebrado depois da entrega. O direito de arrependimento não abrange produtos deste tipo.
explanation-excluded_custom_made = Os produtos foram feitos segundo as suas indicações. O direito de arrependimento não abrange produtos deste tipo.
explanation-excluded_perishable = Os produtos estragam-se depressa. O direito de arrependimento não abrange produtos deste tipo.
explanation-no_right = Neste caso, nenhuma lei dá o direito de devolver produtos por se ter mudado de ideias. O que conta é a promessa da própria loja.
explanation-business_buyer = O direito de arrependimento protege os consumidores. A sua encomenda foi feita como empresa.
explanation-promise_over = Prometemos aceitar devoluções e, para a sua encomenda, essa promessa terminou no dia { $why_last_day }. O seu pedido chegou depois desse dia.
explanation-promise_over-without = Prometemos aceitar devoluções e, para a sua encomenda, essa promessa já tinha terminado quando o seu pedido chegou.
explanation-promise_excludes = Quando fez a encomenda, estava indicado que estes produtos não podem ser devolvidos.
explanation-no_promise = Da nossa parte, não prometemos aceitar a devolução de produtos deste tipo.
explanation-withdrawal_too_late = O prazo para exercer o direito de arrependimento terminou no dia { $why_last_day }. O seu pedido chegou depois desse dia.
explanation-withdrawal_too_late-without = O prazo para exercer o direito de arrependimento já tinha terminado quando o seu pedido chegou.
explanation-too_late = O prazo para devolver os produtos terminou no dia { $why_last_day }. O seu pedido chegou depois desse dia.
explanation-too_late-without = O prazo para devolver os produtos já tinha terminado quando o seu pedido chegou.
explanation-goods_used = Os produtos foram usados, e só podem ser devolvidos produtos não usados.
explanation-excluded_press = Trata-se de um jornal, de uma revista ou de algo semelhante. O direito de arrependimento não abrange produtos deste tipo.
explanation-excluded_announced = Quando fez a encomenda, foi-lhe dito que estes produtos não podem ser devolvidos, e aceitou essa condição. O direito de arrependimento não abrange produtos deste tipo.
explanation-not_intact = Os produtos já não estão no estado em que foram entregues. A lei que se aplica neste caso só permite devolvê-los nesse estado.
explanation-small_seller = A lei que se aplica neste caso só dá o direito de arrependimento perante vendedores maiores. Os pequenos estão isentos, e o vendedor dos seus produtos é um deles.
explanation-own_term_shown = Temos uma regra própria para devoluções, que lhe foi mostrada antes da encomenda. A lei que se aplica neste caso permite que uma regra assim substitua o direito de arrependimento.
explanation-no_breach = A lei que se aplica neste caso só dá o direito de cancelar se o vendedor tiver falhado no dever de lhe dar as informações ou o contrato. Não encontrámos nenhuma falha desse tipo.
explanation-caused_by_customer = Tanto quanto sabemos, o defeito não existia quando recebeu os produtos e surgiu mais tarde, quando já estavam na sua posse. O vendedor não tem de responder por um defeito assim.
explanation-sound_at_delivery = Tanto quanto sabemos, os produtos não tinham defeitos quando os recebeu. O vendedor só tem de responder por defeitos que já existiam nesse momento.
explanation-guarantee_over = O defeito só apareceu quando já tinha terminado o período em que o vendedor tem de responder por defeitos.
explanation-claim_barred = O último dia para reclamar por causa deste defeito foi { $why_last_day }. O seu pedido chegou depois desse dia.
explanation-claim_barred-without = O prazo para reclamar por causa deste defeito já tinha terminado quando o seu pedido chegou.
explanation-complained_late = Um defeito tem de ser comunicado dentro de um certo prazo, e esse prazo terminou no dia { $why_last_day }. A sua mensagem chegou depois desse dia.
explanation-complained_late-without = Um defeito tem de ser comunicado dentro de um certo prazo, e esse prazo já tinha terminado quando a sua mensagem chegou.
explanation-own_carrier = Os produtos foram entregues a uma transportadora escolhida por si e que nós não tínhamos proposto. A partir desse momento, segundo a lei, o risco do transporte é do comprador.
explanation-not_due_yet = Os produtos ainda não estão atrasados: o prazo de entrega vai até { $why_due_on }.
explanation-not_due_yet-without = Os produtos ainda não estão atrasados: o prazo de entrega ainda não terminou.
explanation-grace_runs = Os produtos estão atrasados. A lei que se aplica neste caso ainda dá tempo ao vendedor para os entregar, até { $why_due_on }. Só depois desse dia se pode pôr fim ao contrato.
explanation-grace_runs-without = Os produtos estão atrasados. A lei que se aplica neste caso ainda dá algum tempo ao vendedor para os entregar; só depois disso se pode pôr fim ao contrato.
explanation-force_majeure = Os produtos deviam ter chegado até { $why_due_on } e atrasaram-se por algo que o vendedor não controla. A lei que se aplica neste caso desculpa um atraso assim.
explanation-force_majeure-without = Os produtos atrasaram-se por algo que o vendedor não controla. A lei que se aplica neste caso desculpa um atraso assim.
explanation-delay_notice = Os produtos deviam ter chegado até { $why_due_on }, e foi-lhe dito a tempo que chegariam mais tarde. A lei que se aplica neste caso desculpa um atraso avisado desta forma.
explanation-delay_notice-without = Foi-lhe dito a tempo que os produtos chegariam mais tarde. A lei que se aplica neste caso desculpa um atraso avisado desta forma.
explanation-already_delivered = Os produtos já foram entregues. Mesmo que tenham chegado tarde, já não se pode pôr fim ao contrato por esse motivo.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = O direito de arrependimento não abrange estes produtos.
explanation-withdrawal-refused_late = O prazo para exercer o direito de arrependimento já tinha terminado quando o seu pedido chegou.
explanation-withdrawal-no_right = Neste caso, nem a lei nem uma promessa nossa dão o direito de devolver estes produtos.
explanation-exchange-refused_excluded = Só podemos trocar o que também poderia ser devolvido, e estes produtos estão excluídos disso.
explanation-exchange-refused_late = Só podemos trocar o que ainda pode ser devolvido, e o prazo para isso já tinha terminado quando o seu pedido chegou.
explanation-exchange-no_right = Neste caso, nem a lei nem uma promessa nossa dão o direito de devolver ou trocar estes produtos.
explanation-guarantee-refused_cause = O vendedor só tem de responder por defeitos que já existiam quando recebeu os produtos e, tanto quanto sabemos, este não existia.
explanation-guarantee-refused_late = O período em que o vendedor tem de responder por este defeito já terminou.
explanation-guarantee-refused_risk = Os produtos sofreram danos no caminho, quando, segundo a lei, esse risco já não era do vendedor.
explanation-delivery-not_due = O prazo para entregar os produtos ainda não terminou.
explanation-delivery-excused = Os produtos estão atrasados, mas a lei desculpa o atraso neste caso.
explanation-delivery-delivered = Os produtos já foram entregues, e já não se pode pôr fim ao contrato por terem chegado tarde.
explanation-delivery-refused_risk = Aconteceu algo aos produtos no caminho, quando, segundo a lei, esse risco já não era do vendedor.
explanation-staff-refused = Uma pessoa da nossa equipa analisou o seu caso e tomou esta decisão.
explanation-other = As regras que se aplicam à sua encomenda não preveem o que pediu.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Se os produtos têm algum defeito ou não correspondem à descrição, diga-nos: o vendedor tem de resolver isso, independentemente de tudo o resto.
alternative-commercial_guarantee = Isto não afeta a garantia que veio com os produtos; pode continuar a usá-la.
alternative-ask_the_shop = Responda a esta mensagem e peça-nos um gesto de boa vontade: uma pessoa da nossa equipa irá analisar o seu pedido.
alternative-withdrawal = Pode desistir do contrato sem indicar o motivo, enquanto durar o prazo; basta dizer-nos.
alternative-wait_for_delivery = Por favor, aguarde até { $why_due_on }. Se os produtos não tiverem chegado até lá, volte a escrever-nos.
alternative-wait_for_delivery-without = Por favor, aguarde mais um pouco. Se os produtos não tiverem chegado até ao dia prometido, volte a escrever-nos.
alternative-cancel_before_shipping = Pode não aceitar o atraso e cancelar a encomenda enquanto não for enviada, o mais tardar até { $why_due_on }; basta dizer-nos.
alternative-cancel_before_shipping-without = Pode não aceitar o atraso e cancelar a encomenda enquanto não for enviada; basta dizer-nos.
alternative-other = Escreva-nos a dizer o que poderia ajudar; uma pessoa da nossa equipa irá ver o que é possível.

### What we may ask for

ask-order_ref = o número da sua encomenda
ask-request-ground = o que correu mal ou o que gostaria que fizéssemos
ask-request-wanted = o que gostaria que fizéssemos para resolver o assunto
ask-request-lines = a que produtos se refere e quantos são
ask-request-lines-condition-seal_broken = se o selo dos produtos ainda está intacto
ask-request-lines-condition-used = se usou os produtos
ask-request-lines-condition-used_on = em que dia usou os produtos pela primeira vez
ask-request-lines-condition-damaged = se os produtos estão danificados e, nesse caso, uma foto
ask-request-lines-condition-complete = se ainda tem tudo o que veio com os produtos
ask-request-lines-condition-tags_attached = se as etiquetas ainda estão presas
ask-request-nonconformity = o que há de errado com os produtos, se possível com uma foto
ask-request-nonconformity-kind = o que há de errado com os produtos, se possível com uma foto
ask-request-nonconformity-appeared_on = desde quando existe o defeito
ask-request-nonconformity-noticed_on = em que dia notou o problema
ask-request-nonconformity-present_at_delivery = se o defeito já existia quando os produtos chegaram
ask-request-nonconformity-customer_caused = como surgiu o defeito, tanto quanto sabe
ask-request-nonconformity-severity = até que ponto o defeito dificulta o uso dos produtos
ask-request-nonconformity-repairable = uma foto do defeito, para vermos se pode ser reparado
ask-request-evidence = uma foto dos produtos e do pacote
ask-order-delivery-parcels-delivered_at = em que dia recebeu o pacote
ask-order-delivery-parcels-status = se recebeu o pacote
ask-other = tudo o que nos ajude a perceber o que aconteceu, por exemplo, fotos

### What a decision rests on, in plain words where it is our own

citation-shop-policy = a nossa própria promessa aos clientes (tal como se aplica à sua encomenda)
citation-shop-policy-keep_it = a nossa própria regra de que produtos deste valor não têm de ser devolvidos
citation-shop-staff_decision = a decisão de uma pessoa da nossa equipa
citation-bgb = o Código Civil alemão (BGB), § { $article }
citation-code-de-la-consommation = o Código do Consumo francês (Code de la consommation), artigo { $article }
citation-directive-2011-83-eu = a Diretiva da UE relativa aos direitos dos consumidores (2011/83/UE), artigo { $article }
citation-directive--eu--2019-771 = a Diretiva da UE relativa aos contratos de compra e venda de bens ((UE) 2019/771), artigo { $article }
citation-directive--eu--2024-1799 = a Diretiva da UE para promover a reparação de bens ((UE) 2024/1799), artigo { $article }
citation-ucc = o Código Comercial Uniforme dos Estados Unidos (UCC), secção { $article }
citation-16-cfr-part-435 = a regra da FTC dos Estados Unidos sobre encomendas por correio, internet ou telefone (16 CFR Part 435), secção { $article }
citation-16-cfr-part-429 = a regra da FTC dos Estados Unidos sobre o período de reflexão (Cooling-off Rule, 16 CFR Part 429), secção { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = n.º
place-nos = n.os
place-to = a
place-as-drafted = na versão do projeto
