# Spanish. One file per language; amounts, dates and times come in already written the local way.

### Around every letter

greeting = Hola:
greeting-named = Hola, { $name }:
staff-greeting = Hola:
heading-items = De qué se trata
heading-split = Cómo se compone el importe
heading-next = Próximos pasos
heading-words = Lo que nos escribió
# How the first day of a month is written
day-one = 1
item = { $quantity } × { $title }
open-link = Abrir la etiqueta de devolución
survey = ¿Le ha parecido bien cómo hemos atendido su caso? Su respuesta nos ayuda a mejorar.
survey-link = Responder en un minuto
case-number = Su número de caso es { $case_number }. Por favor, indíquelo siempre que nos escriba sobre este asunto.
closing = Un cordial saludo
staff-closing = Enviado por el servicio posventa de

### The case

acknowledgement-subject = Hemos recibido su mensaje (caso { $case_number })
acknowledgement-order = Gracias por escribirnos sobre su pedido { $order }. Hemos recibido su mensaje y hemos abierto un caso para atenderlo.
acknowledgement-no-order = Gracias por escribirnos. Hemos recibido su mensaje y hemos abierto un caso para atenderlo.
acknowledgement-receipt = Por favor, guarde este mensaje como justificante: el { $sent_day } ({ $sent_time }) nos comunicó que desiste de la compra o que devuelve los productos, tal como se indica más abajo.
acknowledgement-decision = Estamos comprobando a qué tiene derecho y le comunicaremos nuestra decisión a más tardar el { $decide_by_day } (hora límite: { $decide_by_time }). Hasta entonces no tiene que hacer nada.
acknowledgement-person = Una persona de nuestro equipo leerá su mensaje y le responderá a más tardar el { $answer_by_day } (hora límite: { $answer_by_time }).
acknowledgement-open = Ahora estamos buscando el pedido al que se refiere su mensaje. En cuanto lo tengamos, comprobaremos a qué tiene derecho y volveremos a escribirle. Si necesitamos algo de usted, se lo pediremos.

with_person-subject = Una persona de nuestro equipo se ocupa de su caso { $case_number }
with_person-reads = Su caso requiere la valoración de una persona. Por eso lo lleva ahora alguien de nuestro equipo, que está leyendo todo lo que nos ha enviado.
with_person-by = Tendrá una respuesta a más tardar el { $answer_by_day } (hora límite: { $answer_by_time }). Hasta entonces no tiene que hacer nada.
with_person-open = Le escribiremos en cuanto hayamos examinado su caso. Hasta entonces no tiene que hacer nada.

staff_answer-subject = Nuestra respuesta a su caso { $case_number }
staff_answer-intro = Una persona de nuestro equipo ha examinado su caso y le escribe:
staff_answer-reply = Si le queda alguna duda, responda a este mensaje y seguiremos a partir de ahí.

facts_asked-subject = Necesitamos algo de usted para el caso { $case_number }
facts_asked-need = Para poder avanzar con su caso, necesitamos que nos envíe lo siguiente:
facts_asked-reply = Por favor, responda a este mensaje. Con su número de caso encontraremos todo lo demás.
answer-until = Por favor, responda a más tardar el { $answer_by_day }.
facts_asked-then-by = Cuando tengamos su respuesta, le comunicaremos nuestra decisión a más tardar el { $decide_by_day } (hora límite: { $decide_by_time }).
facts_asked-then = En cuanto tengamos su respuesta, tomaremos una decisión y le escribiremos.

### The decision

refused-subject = Nuestra decisión sobre su caso { $case_number }
refused-decided = Hemos examinado su solicitud con atención. Lamentamos no poder aceptarla y queremos que sepa por qué.
refused-law = Nuestra decisión se basa en: { $citations }.
refused-alternatives = Esto es lo que todavía puede hacer:
refused-object = Si cree que nos equivocamos en algún dato, responda a este mensaje y díganoslo. Una persona de nuestro equipo volverá a examinar su caso.

choose_remedy-subject = Usted elige (caso { $case_number })
choose_remedy-entitled = Hemos examinado su solicitud. Tiene usted razón y puede elegir qué hacemos por usted.
choose_remedy-options = Por favor, responda a este mensaje y díganos cuál de estas opciones prefiere:
choose_remedy-default = Si no tenemos noticias suyas a tiempo, le enviaremos un recordatorio y, después, seguiremos adelante con esta opción:
choose_remedy-then = En cuanto sepamos qué ha elegido, se lo confirmaremos junto con las fechas que correspondan.

approved-subject = Hemos aceptado su solicitud (caso { $case_number })
approved-refund = Hemos examinado su solicitud y hemos decidido a su favor: le devolveremos { $total }.
approved-remedy = { $remedy ->
    [replacement] Hemos examinado su solicitud y hemos decidido a su favor: recibirá un producto de sustitución.
    [replacement_shipment] Hemos examinado su solicitud y hemos decidido a su favor: le enviaremos de nuevo los productos.
    [repair] Hemos examinado su solicitud y hemos decidido a su favor: haremos reparar los productos para usted.
    [exchange] Hemos examinado su solicitud y hemos decidido a su favor: le cambiaremos los productos.
    [store_credit] Hemos examinado su solicitud y hemos decidido a su favor: recibirá un vale para su próxima compra.
   *[other] Hemos examinado su solicitud y hemos decidido a su favor.
}
split-goods = Productos: { $goods }
split-delivery = Envío: { $delivery }
split-deduction = Deducción: { $deduction }
approved-return-seller = Por favor, devuélvanos los productos. La devolución corre por nuestra cuenta: le enviaremos una etiqueta de devolución y, si el transportista pasa a recoger el paquete, le diremos el día de la recogida.
approved-return-customer = Por favor, devuélvanos los productos. Le enviaremos una etiqueta de devolución. Los gastos de la devolución corren por su cuenta.
approved-return-none = No tiene que devolver nada.
approved-return-needed = Por favor, devuélvanos los productos. Le enviaremos una etiqueta de devolución.
approved-send-back-by = Por favor, entregue el paquete a más tardar el { $send_back_by }.
approved-pay-by = Le haremos el reembolso a más tardar el { $due_on }, por el mismo medio de pago que usó para su pedido.
approved-pay-soon = Le haremos el reembolso sin demora, por el mismo medio de pago que usó para su pedido, y se lo confirmaremos.
approved-pay-on_goods = Haremos el reembolso en cuanto hayamos recibido los productos y le confirmaremos la fecha.
approved-pay-on_goods_or_proof = Haremos el reembolso en cuanto hayamos recibido los productos o usted nos haya mostrado que los ha enviado, lo que ocurra primero.
approved-pay-on_inspection = Haremos el reembolso en cuanto hayamos recibido y revisado los productos, y le confirmaremos la fecha.
approved-pay-latest = Si eso ya ha ocurrido para entonces, le haremos el reembolso a más tardar el { $due_on }.
approved-remedy-next = Ya nos estamos ocupando de ello. Si necesitamos algo más de usted, le escribiremos.
law = Esto se basa en: { $citations }.

### The way back of the goods

return_instructions-subject = Su etiqueta de devolución está lista (caso { $case_number })
return_instructions-label = Su etiqueta de devolución de { $carrier } está lista. El número de seguimiento de su devolución es { $tracking }.
return_instructions-how = Imprima la etiqueta, péguela en el paquete y entréguelo a { $carrier }. Guarde el comprobante hasta que se cierre su caso.
return_instructions-by = Por favor, entregue el paquete a más tardar el { $send_back_by }.
return_instructions-expires = La etiqueta se puede usar hasta el { $expires_on }.
return_instructions-then = Le escribiremos en cuanto recibamos su paquete.

pickup_booked-subject = La recogida de su paquete está reservada (caso { $case_number })
pickup_booked-day = { $carrier } recogerá su paquete el { $window_from_weekday } (de { $window_from_time } a { $window_to_time }).
pickup_booked-days = { $carrier } recogerá su paquete entre el { $window_from_weekday } ({ $window_from_time }) y el { $window_to_weekday } ({ $window_to_time }).
pickup_booked-ready = Por favor, tenga el paquete preparado y a mano para entonces. La referencia de la recogida es { $reference }.
pickup_booked-then = Le escribiremos en cuanto recibamos su paquete.

goods_received-subject = Su devolución ha llegado (caso { $case_number })
goods_received-arrived = Recibimos su devolución el { $received_day }. Gracias por enviarla.
goods_received-inspect = Ahora estamos revisando lo que nos ha llegado. Si su reembolso dependía de esto, le escribiremos con la fecha en cuanto terminemos. No tiene que hacer nada.

### The money

refund_released-subject = Su reembolso está autorizado (caso { $case_number })
refund_released-checked = Ya tenemos todo lo que esperábamos: su reembolso de { $total } está autorizado.
refund_released-by = Le haremos el reembolso a más tardar el { $due_on }, por el mismo medio de pago que usó para su pedido.
refund_released-soon = Le haremos el reembolso sin demora, por el mismo medio de pago que usó para su pedido.
refund_released-confirm = Le escribiremos en cuanto el proveedor de pagos haya confirmado el reembolso.

refund_sent-subject = Hemos enviado su reembolso (caso { $case_number })
refund_sent-paid = El proveedor de pagos ha confirmado su reembolso: el { $paid_day } se le devolvió el importe de { $total }, por el mismo medio de pago que usó para su pedido.
refund_sent-routed = El proveedor de pagos ha confirmado su reembolso: el { $paid_day } se le envió el importe de { $total } por la vía que usted aceptó:
refund_sent-routed-next = Si el dinero no le llega en unos días, responda a este mensaje y averiguaremos qué ha pasado.
refund_sent-by_bank = Su banco le devolvió { $total } el { $paid_day }. Con ello tiene todo lo que le corresponde; no lo reembolsamos por segunda vez.
refund_sent-reference = Si su banco se la pide, la referencia del pago es { $arn }.
refund_sent-bank = Según el banco, pueden pasar unos días hasta que vea el importe en su cuenta. No tiene que hacer nada. Si no apareciera, responda a este mensaje y averiguaremos qué ha pasado.

refund_delayed_by_person-subject = Su reembolso tardará un poco más (caso { $case_number })
refund_delayed_by_person-why = No hemos podido hacer su reembolso de la forma habitual. Lamentamos el retraso.
refund_delayed_by_person-next = Una persona de nuestro equipo se ocupa de ello y se está encargando de que reciba su dinero. Le escribiremos en cuanto haya novedades. No tiene que hacer nada.

promise_at_risk-subject = Sobre la fecha de su reembolso (caso { $case_number })
promise_at_risk-not-yet = Le prometimos su reembolso a más tardar para el { $due_day }. Todavía no se ha completado, y preferimos decírselo nosotros antes que dejar que lo descubra por su cuenta.
promise_at_risk-next = La fecha sigue en pie: estamos haciendo todo lo posible para completar el reembolso a más tardar el { $due_day }. Le escribiremos en cuanto esté confirmado. No tiene que hacer nada.

promise_broken-subject = No hemos cumplido nuestra promesa (caso { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] Le prometimos que los productos que le enviamos llegarían a más tardar el { $due_day } y no hemos cumplido esa promesa. Lo sentimos.
    [repair] Le prometimos que tendría de vuelta sus productos reparados a más tardar el { $due_day } y no hemos cumplido esa promesa. Lo sentimos.
    [refund] Le prometimos su reembolso a más tardar para el { $due_day } y no hemos cumplido esa promesa. Lo sentimos.
   *[other] Le prometimos nuestra decisión a más tardar para el { $due_day } (hora límite: { $due_time }) y no hemos cumplido esa promesa. Lo sentimos.
}
promise_broken-next = Hemos avisado a una persona de nuestro equipo, que ya se está ocupando de su caso. Le escribiremos en cuanto esté resuelto. No tiene que hacer nada.

### Reminders, answers from the knowledge base, the end of a case

reminder-subject = Recordatorio: estamos pendientes de usted (caso { $case_number })
reminder-facts = Todavía no hemos tenido noticias suyas. Para poder avanzar con su caso, aún necesitamos que nos envíe lo siguiente:
reminder-choice = Todavía no sabemos cuál de estas opciones prefiere:
reminder-route = Su reembolso está pendiente: todavía no sabemos por cuál de estas vías prefiere recibir el dinero:
reminder-order = Todavía no sabemos a cuál de sus pedidos se refiere su mensaje.
reminder-goods = Por lo que sabemos, los productos que nos tiene que devolver todavía no han salido.
reminder-goods-until = Por favor, entregue el paquete a más tardar el { $answer_by_day }. Si ya lo ha hecho, no tiene que hacer nada más.
reminder-else-choice = Si para entonces no tenemos noticias suyas, seguiremos adelante con esta opción:
reminder-else-person = Si para entonces no tenemos noticias suyas, una persona de nuestro equipo examinará su caso con lo que sabemos.
reminder-else-goods = Si para entonces los productos no están en camino, una persona de nuestro equipo verá qué supone eso para su caso. Un reembolso que depende de los productos queda en espera mientras tanto.

article_answer-subject = La respuesta a su pregunta (caso { $case_number })
article_answer-intro = Gracias por su pregunta. Esto es lo que dice al respecto nuestra página de ayuda:
article_answer-else = ¿No responde esto a su pregunta? Entonces, responda a este mensaje y una persona de nuestro equipo le ayudará.

order_asked-subject = ¿De qué pedido se trata? (caso { $case_number })
order_asked-unknown = Gracias por escribirnos. No hemos podido averiguar a qué pedido se refiere su mensaje.
order_asked-choose = ¿Es alguno de estos pedidos?
order_asked-reply = Por favor, responda a este mensaje con el número del pedido; lo encontrará en la confirmación que recibió al hacerlo. Entonces seguiremos de inmediato.

merged-subject = Hemos añadido su mensaje a su caso { $case_number }
merged-added = Su último mensaje trata de algo de lo que ya nos estamos ocupando. Lo hemos añadido a su caso { $case_number } para que todo esté en un mismo lugar y no se pierda nada.
merged-next = Recibirá nuestra respuesta con ese número de caso. No tiene que hacer nada.

case_closed-subject = Su caso { $case_number } está cerrado
case_closed-closed = { $outcome ->
    [retracted] Tal como nos pidió, hemos retirado su solicitud y hemos cerrado su caso.
   *[other] Su caso está resuelto y lo hemos cerrado.
}
case_closed-next = ¿Queda algo pendiente? Entonces, responda a este mensaje y retomaremos el caso.

### More on the way back of the goods

goods_inspected-subject = Hemos revisado su devolución (caso { $case_number })
goods_inspected-found = { $finding ->
    [fine] Hemos revisado lo que nos ha devuelto. Está completo.
   *[other] Hemos revisado lo que nos ha devuelto. No todo está como esperábamos.
}
goods_inspected-next = { $finding ->
    [fine] No tiene que hacer nada.
   *[other] Ahora estamos valorando qué supone esto para su caso. Le escribiremos antes de hacer cualquier deducción.
}

pickup_missed-subject = No se pudo recoger su paquete (caso { $case_number })
pickup_missed-missed = Estaba previsto recoger su paquete el { $missed_day }, pero no fue posible. Si ha esperado en vano, lo sentimos.
pickup_refused-subject = No se puede recoger su paquete (caso { $case_number })
pickup_refused-refused = Lo sentimos: el transportista no puede recoger su paquete.
pickup-by-yourself = La etiqueta de devolución que le enviamos sigue siendo válida: puede entregar el paquete directamente al transportista. La fecha límite para devolver los productos no cambia.
pickup-again = ¿No le es posible? Entonces, responda a este mensaje y una persona de nuestro equipo buscará otra solución.

return_expired-subject = El plazo para su devolución ha terminado (caso { $case_number })
return_expired-late = Los productos se tenían que devolver a más tardar el { $send_back_by }. Por lo que sabemos, no han salido.
return_expired-sent = ¿Ya los ha enviado? Entonces, responda a este mensaje con el comprobante del transportista o el número de seguimiento, y todo estará en orden.
return_expired-next = Si no es así, díganos qué se lo ha impedido. Una persona de nuestro equipo está examinando su caso y le escribirá para contarle qué ocurre ahora. Antes de eso no se decidirá nada que le perjudique.

### What we send

replacement_ordered-subject = Hemos reservado sus productos (caso { $case_number })
replacement_ordered-reserved = Buenas noticias: lo que le vamos a enviar está disponible y nuestro almacén lo ha reservado para usted.
replacement_ordered-by = Lo recibirá a más tardar el { $due_day }.
replacement_ordered-then = Le escribiremos en cuanto el paquete esté en camino.

replacement_shipped-subject = Su paquete está en camino (caso { $case_number })
replacement_shipped-sent = El paquete con sus productos ha salido de nuestro almacén y está en camino.
shipped-by = El envío lo hace { $carrier }. El número de seguimiento es { $tracking }.
replacement_shipped-next = Si algo no está bien cuando llegue, responda a este mensaje y lo solucionaremos.

replacement_delivered-subject = Su paquete ha llegado (caso { $case_number })
replacement_delivered-arrived = El transportista nos informa de que su paquete se entregó el { $delivered_day }.
replacement_delivered-next = ¿No lo ha recibido o hay algún problema con los productos? Entonces, responda a este mensaje y nos ocuparemos de ello.

replacement_failed-subject = No podemos enviarle los productos (caso { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] Lo sentimos: los productos que queríamos enviarle ya no están disponibles.
   *[other] Lo sentimos: los productos que queríamos enviarle no le llegarán.
}
another-remedy = Esto no afecta a sus derechos. Ahora estamos decidiendo qué otra solución le ofrecemos y le escribiremos enseguida. No tiene que hacer nada.

### The repair

repair_received-subject = Sus productos están en el taller (caso { $case_number })
repair_received-arrived = Sus productos llegaron a nuestro taller el { $received_day } y allí los están examinando.
repair_received-by = Los tendrá de vuelta a más tardar el { $due_day }. Le escribiremos en cuanto estén en camino.

repair_quoted-subject = Sobre el coste de su reparación (caso { $case_number })
repair_quoted-cost = Nuestro taller ha examinado sus productos. A su juicio, la garantía no cubre la reparación, que costaría { $cost }.
repair_quoted-next = No le cobraremos nada sin su consentimiento. Una persona de nuestro equipo está comprobando ahora esa valoración y le escribirá.

repair_shipped-subject = Sus productos van de vuelta hacia usted (caso { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Sus productos están reparados y van de vuelta hacia usted.
   *[other] Nuestro taller no ha podido reparar sus productos. Van de vuelta hacia usted.
}
repair_shipped-then = Por favor, pruébelos cuando lleguen. Si vuelve a aparecer el defecto, díganoslo.

repair_returned-subject = Sus productos reparados han llegado (caso { $case_number })
repair_returned-arrived = El transportista nos informa de que sus productos reparados se entregaron el { $returned_day }.
repair_returned-next = Si vuelve a aparecer el defecto, responda a este mensaje: es posible que entonces tenga derecho a otra solución que no sea una segunda reparación.

repair_failed-subject = Sus productos no se pueden reparar (caso { $case_number })
repair_failed-why = Lo sentimos: nuestro taller ha comprobado que sus productos no se pueden reparar.

### Another way for the money, and goods that are late

route_asked-subject = Su reembolso: ¿por qué vía podemos enviárselo? (caso { $case_number })
route_asked-closed = Su reembolso no se pudo hacer por el mismo medio con el que pagó, porque esa vía está cerrada.
route_asked-choose = Por favor, responda a este mensaje y díganos cuál de estas vías acepta:
route_asked-safe = No pagaremos nada por otra vía sin su consentimiento. Hasta que lo tengamos, le guardamos el importe completo.

rerouted-subject = Su reembolso le llega por otra vía (caso { $case_number })
rerouted-now = Gracias por su respuesta. Tal como acordamos, recibirá su reembolso por esta vía:
rerouted-next = Le escribiremos en cuanto esté confirmado. No tiene que hacer nada.

goods_at_risk-subject = Sobre la fecha de su entrega (caso { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] Le prometimos que tendría de vuelta sus productos reparados a más tardar el { $due_day }. Todavía no han llegado, y preferimos decírselo nosotros antes que dejar que lo descubra por su cuenta.
   *[other] Le prometimos que los productos que le enviamos llegarían a más tardar el { $due_day }. Todavía no han llegado, y preferimos decírselo nosotros antes que dejar que lo descubra por su cuenta.
}
goods_at_risk-next = La fecha sigue en pie: estamos haciendo todo lo posible por cumplirla y le escribiremos en cuanto haya novedades. No tiene que hacer nada.

route-store_credit = un vale para su próxima compra
route-payout_link = un enlace con el que puede recibir el dinero en la cuenta que usted elija
route-bank_transfer = una transferencia a su cuenta bancaria
route-other = otra vía que acordemos con usted

### For our own people

staff_promise_at_risk-subject = Promesa en riesgo: caso { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] El reembolso del caso { $case_number } está prometido a más tardar para el { $due_day } ({ $due_time }) y aún no se ha completado.
    [decision] La decisión del caso { $case_number } está prometida a más tardar para el { $due_day } ({ $due_time }) y aún no se ha tomado.
    [human_answer] La respuesta de una persona en el caso { $case_number } está prometida a más tardar para el { $due_day } ({ $due_time }) y aún no se ha dado.
    [return_offer] La etiqueta de devolución o la recogida del caso { $case_number } está prometida a más tardar para el { $due_day } ({ $due_time }) y aún no está lista.
    [inspection] La revisión de los productos del caso { $case_number } está prometida a más tardar para el { $due_day } ({ $due_time }) y aún no se ha hecho.
   *[other] Una promesa del caso { $case_number } vence el { $due_day } ({ $due_time }) y aún no se ha cumplido.
}
staff_promise_at_risk-act = Por favor, mírelo antes de esa hora: aftersales cases show { $case_number }

staff_chargeback-subject = Contracargo: caso { $case_number }
staff_chargeback-noted = Un banco reclama { $amount } en el caso { $case_number } (contracargo { $reference }). Mientras tanto, no sale ningún otro reembolso sobre ese pago.
staff_chargeback-overlap = De ese importe, { $overlap } ya se han reembolsado o puede que estén en camino.
staff_chargeback-by = El banco admite nuestras alegaciones hasta el { $respond_by_day } ({ $respond_by_time }).
staff_chargeback-act = Las pruebas figuran en el caso: aftersales cases show { $case_number }

### What a customer may choose

remedy-refund = la devolución de su dinero
remedy-replacement = un producto de sustitución
remedy-replacement_shipment = los mismos productos, enviados de nuevo
remedy-repair = una reparación
remedy-exchange = un cambio
remedy-price_reduction = quedarse con los productos y recuperar parte del precio
remedy-store_credit = un vale para su próxima compra
remedy-withdraw_and_reorder = devolver los productos y hacer un nuevo pedido
remedy-keep_with_compensation = quedarse con los productos y recibir una compensación
remedy-other = otra solución; díganos qué le gustaría

### Why not (explanation keys of decisions)

explanation-excluded_hygiene = Los productos estaban precintados por razones de salud o higiene y el precinto se rompió después de la entrega. El derecho de desistimiento no se aplica a productos así.
explanation-excluded_media = Se trata de una grabación o un programa informático precintado, y el precinto se rompió después de la entrega. El derecho de desistimiento no se aplica a productos así.
explanation-excluded_custom_made = Los productos se hicieron según sus indicaciones. El derecho de desistimiento no se aplica a productos así.
explanation-excluded_perishable = Los productos se estropean con rapidez. El derecho de desistimiento no se aplica a productos así.
explanation-no_right = En este caso, ninguna ley da derecho a devolver productos por haber cambiado de opinión. Lo que cuenta es la promesa de la propia tienda.
explanation-business_buyer = El derecho de desistimiento protege a los consumidores. Su pedido se hizo como empresa.
explanation-promise_over = Prometemos aceptar devoluciones y, para su pedido, esa promesa terminó el { $why_last_day }. Su solicitud llegó después de ese día.
explanation-promise_over-without = Prometemos aceptar devoluciones y, para su pedido, esa promesa ya había terminado cuando llegó su solicitud.
explanation-promise_excludes = Cuando hizo su pedido, se indicaba que estos productos no admiten devolución.
explanation-no_promise = No hemos prometido por nuestra parte aceptar la devolución de productos de este tipo.
explanation-withdrawal_too_late = El plazo para ejercer el derecho de desistimiento terminó el { $why_last_day }. Su solicitud llegó después de ese día.
explanation-withdrawal_too_late-without = El plazo para ejercer el derecho de desistimiento ya había terminado cuando llegó su solicitud.
explanation-too_late = El plazo para devolver los productos terminó el { $why_last_day }. Su solicitud llegó después de ese día.
explanation-too_late-without = El plazo para devolver los productos ya había terminado cuando llegó su solicitud.
explanation-goods_used = Los productos se han usado, y solo se pueden devolver productos sin usar.
explanation-excluded_press = Se trata de un periódico, una revista o una publicación parecida. El derecho de desistimiento no se aplica a productos así.
explanation-excluded_announced = Cuando hizo su pedido, se le informó de que estos productos no se pueden devolver y usted lo aceptó. El derecho de desistimiento no se aplica a productos así.
explanation-not_intact = Los productos ya no están en el estado en que se entregaron. La ley aplicable en este caso solo permite devolverlos en ese estado.
explanation-small_seller = La ley aplicable en este caso solo reconoce el derecho de desistimiento frente a vendedores más grandes. Los pequeños están exentos, y el vendedor de sus productos es uno de ellos.
explanation-own_term_shown = Tenemos una norma de devoluciones propia y se la mostramos antes de que hiciera su pedido. La ley aplicable en este caso permite que una norma así sustituya al derecho de desistimiento.
explanation-no_breach = La ley aplicable en este caso solo da derecho a cancelar si el vendedor incumplió su deber de informarle o de entregarle el contrato. No hemos encontrado ningún incumplimiento de ese tipo.
explanation-caused_by_customer = Por lo que sabemos, el defecto no existía cuando recibió los productos y apareció más tarde, cuando ya los tenía usted. El vendedor no tiene que responder de un defecto así.
explanation-sound_at_delivery = Por lo que sabemos, los productos no tenían ningún defecto cuando los recibió. El vendedor solo responde de los defectos que ya existían en ese momento.
explanation-guarantee_over = El defecto apareció cuando ya había terminado el tiempo durante el que el vendedor tiene que responder de los defectos.
explanation-claim_barred = El último día para reclamar por este defecto fue el { $why_last_day }. Su solicitud llegó después de ese día.
explanation-claim_barred-without = El plazo para reclamar por este defecto ya había terminado cuando llegó su solicitud.
explanation-complained_late = Los defectos se tienen que comunicar dentro de un plazo, y ese plazo terminó el { $why_last_day }. Su mensaje llegó después de ese día.
explanation-complained_late-without = Los defectos se tienen que comunicar dentro de un plazo, y ese plazo ya había terminado cuando llegó su mensaje.
explanation-own_carrier = Los productos se entregaron a un transportista que usted eligió y que nosotros no habíamos ofrecido. Desde ese momento, según la ley, el riesgo del transporte corresponde al comprador.
explanation-not_due_yet = Los productos todavía no llevan retraso: el plazo de entrega dura hasta el { $why_due_on }.
explanation-not_due_yet-without = Los productos todavía no llevan retraso: el plazo de entrega aún no ha terminado.
explanation-grace_runs = Los productos llevan retraso. La ley aplicable en este caso todavía da tiempo al vendedor para entregarlos, hasta el { $why_due_on }. Solo después de ese día se puede poner fin al contrato.
explanation-grace_runs-without = Los productos llevan retraso. La ley aplicable en este caso todavía da algo de tiempo al vendedor para entregarlos; solo después se puede poner fin al contrato.
explanation-force_majeure = Los productos debían llegar a más tardar el { $why_due_on } y se retrasaron por algo que el vendedor no puede controlar. La ley aplicable en este caso disculpa un retraso así.
explanation-force_majeure-without = Los productos se retrasaron por algo que el vendedor no puede controlar. La ley aplicable en este caso disculpa un retraso así.
explanation-delay_notice = Los productos debían llegar a más tardar el { $why_due_on }, y se le avisó a tiempo de que llegarían más tarde. La ley aplicable en este caso disculpa un retraso avisado de esta forma.
explanation-delay_notice-without = Se le avisó a tiempo de que los productos llegarían más tarde. La ley aplicable en este caso disculpa un retraso avisado de esta forma.
explanation-already_delivered = Los productos ya se han entregado. Aunque hayan llegado tarde, ya no se puede poner fin al contrato por ese motivo.
# What sums a refusal up, told where its reasons have no words of their own
explanation-withdrawal-refused_excluded = El derecho de desistimiento no se aplica a estos productos.
explanation-withdrawal-refused_late = El plazo para ejercer el derecho de desistimiento ya había terminado cuando llegó su solicitud.
explanation-withdrawal-no_right = En este caso, ni la ley ni una promesa nuestra dan derecho a devolver estos productos.
explanation-exchange-refused_excluded = Solo podemos cambiar lo que también se podría devolver, y estos productos no admiten devolución.
explanation-exchange-refused_late = Solo podemos cambiar lo que todavía se puede devolver, y el plazo para ello ya había terminado cuando llegó su solicitud.
explanation-exchange-no_right = En este caso, ni la ley ni una promesa nuestra dan derecho a devolver o cambiar estos productos.
explanation-guarantee-refused_cause = El vendedor solo responde de los defectos que ya existían cuando usted recibió los productos y, por lo que sabemos, este no existía.
explanation-guarantee-refused_late = El tiempo durante el que el vendedor tiene que responder de este defecto ya ha terminado.
explanation-guarantee-refused_risk = Los productos sufrieron daños en el camino, cuando, según la ley, ese riesgo ya no correspondía al vendedor.
explanation-delivery-not_due = El plazo para entregar los productos aún no ha terminado.
explanation-delivery-excused = Los productos llevan retraso, pero la ley disculpa el retraso en este caso.
explanation-delivery-delivered = Los productos ya se han entregado, y ya no se puede poner fin al contrato por haber llegado tarde.
explanation-delivery-refused_risk = A los productos les ocurrió algo en el camino, cuando, según la ley, ese riesgo ya no correspondía al vendedor.
explanation-staff-refused = Una persona de nuestro equipo ha examinado su caso y ha tomado esta decisión.
explanation-other = Las normas que se aplican a su pedido no prevén lo que usted solicita.

### What a customer can still do (alternatives of decisions)

alternative-faulty_goods = Si los productos tienen algún defecto o no son como se describían, díganoslo: el vendedor tiene que solucionarlo, con independencia de todo lo demás.
alternative-commercial_guarantee = Esto no afecta a la garantía que acompañaba a los productos; puede seguir haciendo uso de ella.
alternative-ask_the_shop = Responda a este mensaje y pídanos un gesto de buena voluntad: una persona de nuestro equipo lo estudiará.
alternative-withdrawal = Puede desistir del contrato sin dar ningún motivo mientras dure el plazo; basta con que nos lo diga.
alternative-wait_for_delivery = Por favor, espere hasta el { $why_due_on }. Si para entonces no han llegado los productos, vuelva a escribirnos.
alternative-wait_for_delivery-without = Por favor, espere un poco más. Si los productos no han llegado el día prometido, vuelva a escribirnos.
alternative-cancel_before_shipping = Puede no aceptar el retraso y cancelar el pedido mientras no se haya enviado, a más tardar el { $why_due_on }; basta con que nos lo diga.
alternative-cancel_before_shipping-without = Puede no aceptar el retraso y cancelar el pedido mientras no se haya enviado; basta con que nos lo diga.
alternative-other = Escríbanos y cuéntenos qué le ayudaría; una persona de nuestro equipo verá qué es posible.

### What we may ask for

ask-order_ref = su número de pedido
ask-request-ground = qué ha ido mal o qué le gustaría que hiciéramos
ask-request-wanted = qué le gustaría que hiciéramos por usted
ask-request-lines = a qué productos se refiere y cuántos son
ask-request-lines-condition-seal_broken = si el precinto de los productos sigue intacto
ask-request-lines-condition-used = si ha usado los productos
ask-request-lines-condition-used_on = qué día usó los productos por primera vez
ask-request-lines-condition-damaged = si los productos están dañados y, en ese caso, una foto
ask-request-lines-condition-complete = si conserva todo lo que venía con los productos
ask-request-lines-condition-tags_attached = si las etiquetas siguen puestas
ask-request-nonconformity = qué les pasa a los productos, si es posible con una foto
ask-request-nonconformity-kind = qué les pasa a los productos, si es posible con una foto
ask-request-nonconformity-appeared_on = desde cuándo existe el defecto
ask-request-nonconformity-noticed_on = qué día notó el problema
ask-request-nonconformity-present_at_delivery = si el defecto ya existía cuando llegaron los productos
ask-request-nonconformity-customer_caused = cómo se produjo el defecto, hasta donde usted sepa
ask-request-nonconformity-severity = cuánto le dificulta el defecto el uso de los productos
ask-request-nonconformity-repairable = una foto del defecto, para que veamos si se puede reparar
ask-request-evidence = una foto de los productos y del paquete
ask-order-delivery-parcels-delivered_at = qué día le llegó el paquete
ask-order-delivery-parcels-status = si le ha llegado el paquete
ask-other = cualquier cosa que nos ayude a entender qué ha pasado, por ejemplo, fotos

### What a decision rests on, in plain words where it is our own

citation-shop-policy = nuestra propia promesa a nuestros clientes (tal como se aplica a su pedido)
citation-shop-policy-keep_it = nuestra propia norma de que los productos de este valor no se tienen que devolver
citation-shop-staff_decision = la decisión de una persona de nuestro equipo
citation-bgb = el Código Civil alemán (BGB), § { $article }
citation-code-de-la-consommation = el Código de Consumo francés (Code de la consommation), artículo { $article }
citation-directive-2011-83-eu = la Directiva de la UE sobre los derechos de los consumidores (2011/83/UE), artículo { $article }
citation-directive--eu--2019-771 = la Directiva de la UE sobre los contratos de compraventa de bienes ((UE) 2019/771), artículo { $article }
citation-directive--eu--2024-1799 = la Directiva de la UE para promover la reparación de bienes ((UE) 2024/1799), artículo { $article }
citation-ucc = el Código Comercial Uniforme de los Estados Unidos (UCC), sección { $article }
citation-16-cfr-part-435 = la regla de la FTC de los Estados Unidos sobre pedidos por correo, internet o teléfono (16 CFR Part 435), sección { $article }
citation-16-cfr-part-429 = la Regla de Período de Reflexión de la FTC de los Estados Unidos (16 CFR Part 429), sección { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Small words inside the place of a rule: “312g(2) no. 1”
place-no = núm.
place-nos = núms.
place-to = a
place-as-drafted = en la versión del proyecto
