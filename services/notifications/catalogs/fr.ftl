# Français. Un fichier par langue ; montants, dates et heures arrivent déjà écrits à la manière du pays.

### Autour de chaque lettre

greeting = Bonjour,
greeting-named = Bonjour { $name },
staff-greeting = Bonjour,
heading-items = De quoi il s’agit
heading-split = Détail du montant
heading-next = La suite
heading-words = Ce que vous nous avez écrit
# Comment s’écrit le premier jour du mois
day-one = 1er
item = { $quantity } × { $title }
open-link = Ouvrir l’étiquette de retour
survey = La façon dont nous avons traité votre demande vous a-t-elle donné satisfaction ? Votre réponse nous aide à faire mieux.
survey-link = Donner votre avis en une minute
case-number = Votre numéro de dossier est le { $case_number }. Merci de l’indiquer chaque fois que vous nous écrivez à ce sujet.
closing = Bien cordialement
staff-closing = Envoyé par le service après-vente de

### Le dossier

acknowledgement-subject = Nous avons bien reçu votre message (dossier { $case_number })
acknowledgement-order = Merci de nous avoir écrit au sujet de votre commande { $order }. Votre message est bien arrivé et nous avons ouvert un dossier.
acknowledgement-no-order = Merci de nous avoir écrit. Votre message est bien arrivé et nous avons ouvert un dossier.
acknowledgement-receipt = Merci de conserver ce message, qui vaut accusé de réception : le { $sent_day } à { $sent_time }, vous nous avez déclaré vous rétracter de l’achat ou renvoyer les articles, comme indiqué ci-dessous.
acknowledgement-decision = Nous vérifions ce à quoi vous avez droit et vous ferons connaître notre décision au plus tard le { $decide_by_day } à { $decide_by_time }. D’ici là, vous n’avez rien à faire.
acknowledgement-person = Un membre de notre équipe lira votre message et vous répondra au plus tard le { $answer_by_day } à { $answer_by_time }.
acknowledgement-open = Nous recherchons à présent la commande dont il s’agit. Dès que nous l’aurons trouvée, nous vérifierons ce à quoi vous avez droit et vous écrirons de nouveau. S’il nous manque quelque chose, nous vous le demanderons.

with_person-subject = Un membre de notre équipe s’occupe de votre dossier { $case_number }
with_person-reads = Votre demande mérite l’attention d’une personne : un membre de notre équipe l’a prise en charge et lit tout ce que vous nous avez envoyé.
with_person-by = Vous aurez une réponse au plus tard le { $answer_by_day } à { $answer_by_time }. D’ici là, vous n’avez rien à faire.
with_person-open = Nous vous écrirons dès que votre demande aura été examinée. D’ici là, vous n’avez rien à faire.

staff_answer-subject = Notre réponse à votre dossier { $case_number }
staff_answer-intro = Un membre de notre équipe a examiné votre demande et vous écrit :
staff_answer-reply = S’il reste une question, répondez simplement à ce message : nous reprendrons à partir de là.

facts_asked-subject = Il nous manque une information pour votre dossier { $case_number }
facts_asked-need = Pour pouvoir avancer, nous avons besoin de ce qui suit :
facts_asked-reply = Merci de répondre à ce message. Votre numéro de dossier nous suffit pour retrouver tout le reste.
answer-until = Merci de répondre au plus tard le { $answer_by_day }.
facts_asked-then-by = Une fois votre réponse reçue, nous vous ferons connaître notre décision au plus tard le { $decide_by_day } à { $decide_by_time }.
facts_asked-then = Dès que nous aurons votre réponse, nous déciderons et vous écrirons.

### La décision

refused-subject = Notre décision sur votre dossier { $case_number }
refused-decided = Nous avons examiné votre demande avec soin. Nous regrettons de ne pas pouvoir y donner suite et tenons à vous dire pourquoi.
refused-law = Notre décision repose sur : { $citations }.
refused-alternatives = Voici ce que vous pouvez encore faire :
refused-object = Si vous pensez que nous nous trompons sur un fait, répondez à ce message pour nous le dire. Un membre de notre équipe réexaminera alors votre dossier.

choose_remedy-subject = C’est à vous de choisir (dossier { $case_number })
choose_remedy-entitled = Nous avons examiné votre demande. Vous êtes dans votre droit, et c’est vous qui choisissez ce que nous faisons pour vous.
choose_remedy-options = Merci de répondre à ce message en nous disant ce que vous préférez :
choose_remedy-default = Sans nouvelles de votre part à temps, nous vous enverrons un rappel, puis nous retiendrons cette solution :
choose_remedy-then = Dès que nous connaîtrons votre choix, nous vous le confirmerons avec les dates qui s’appliquent.

approved-subject = Votre demande est acceptée (dossier { $case_number })
approved-refund = Nous avons examiné votre demande et tranché en votre faveur : { $total } vous seront remboursés.
approved-remedy = { $remedy ->
    [replacement] Nous avons examiné votre demande et tranché en votre faveur : vous recevrez un produit de remplacement.
    [replacement_shipment] Nous avons examiné votre demande et tranché en votre faveur : nous vous renvoyons la marchandise.
    [repair] Nous avons examiné votre demande et tranché en votre faveur : nous ferons réparer le produit pour vous.
    [exchange] Nous avons examiné votre demande et tranché en votre faveur : nous échangerons le produit.
    [store_credit] Nous avons examiné votre demande et tranché en votre faveur : vous recevrez un avoir pour votre prochain achat.
   *[other] Nous avons examiné votre demande et tranché en votre faveur.
}
split-goods = Articles : { $goods }
split-delivery = Livraison : { $delivery }
split-deduction = Déduction : { $deduction }
approved-return-seller = Merci de nous renvoyer les articles. Le retour est à notre charge : vous recevrez de notre part une étiquette de retour et, si le transporteur vient les chercher, le jour de l’enlèvement.
approved-return-customer = Merci de nous renvoyer les articles. Vous recevrez de notre part une étiquette de retour. Les frais de renvoi restent à votre charge.
approved-return-none = Vous n’avez rien à nous renvoyer.
approved-return-needed = Merci de nous renvoyer les articles. Vous recevrez de notre part une étiquette de retour.
approved-send-back-by = Merci de remettre le colis au plus tard le { $send_back_by }.
approved-pay-by = Nous vous rembourserons au plus tard le { $due_on }, par le moyen de paiement utilisé pour votre commande.
approved-pay-soon = Nous vous rembourserons sans tarder, par le moyen de paiement utilisé pour votre commande, et vous le confirmerons.
approved-pay-on_goods = Nous vous rembourserons dès que les articles nous seront revenus et vous confirmerons alors la date.
approved-pay-on_goods_or_proof = Nous vous rembourserons dès que les articles nous seront revenus ou que vous nous aurez prouvé leur expédition, selon ce qui arrive en premier.
approved-pay-on_inspection = Nous vous rembourserons dès que les articles nous seront revenus et que nous les aurons examinés ; nous vous confirmerons alors la date.
approved-pay-latest = Si c’est chose faite d’ici là, nous vous rembourserons au plus tard le { $due_on }.
approved-remedy-next = Nous nous en occupons dès maintenant. S’il nous manque quelque chose, nous vous écrirons.
law = Cela repose sur : { $citations }.

### Le retour des articles

return_instructions-subject = Votre étiquette de retour est prête (dossier { $case_number })
return_instructions-label = Votre étiquette de retour { $carrier } est prête. Le numéro de suivi de votre retour est le { $tracking }.
return_instructions-how = Imprimez l’étiquette, collez-la sur le colis et remettez le colis à { $carrier }. Gardez le reçu jusqu’à la clôture de votre dossier.
return_instructions-by = Merci de remettre le colis au plus tard le { $send_back_by }.
return_instructions-expires = L’étiquette est valable jusqu’au { $expires_on }.
return_instructions-then = Nous vous écrirons dès que votre colis nous sera parvenu.

pickup_booked-subject = L’enlèvement de votre colis est réservé (dossier { $case_number })
pickup_booked-day = { $carrier } viendra chercher votre colis le { $window_from_weekday }, entre { $window_from_time } et { $window_to_time }.
pickup_booked-days = { $carrier } viendra chercher votre colis entre le { $window_from_weekday } à { $window_from_time } et le { $window_to_weekday } à { $window_to_time }.
pickup_booked-ready = Merci de tenir le colis prêt et emballé d’ici là. La référence de l’enlèvement est { $reference }.
pickup_booked-then = Nous vous écrirons dès que votre colis nous sera parvenu.

goods_received-subject = Votre retour est arrivé (dossier { $case_number })
goods_received-arrived = Votre retour nous est parvenu le { $received_day }. Merci de l’avoir envoyé.
goods_received-inspect = Nous examinons maintenant ce qui nous est revenu. Si votre remboursement n’attendait que cela, nous vous écrirons ensuite pour vous en indiquer la date. Vous n’avez rien à faire.

### L’argent

refund_released-subject = Votre remboursement est débloqué (dossier { $case_number })
refund_released-checked = Nous avons tout ce que nous attendions : votre remboursement de { $total } est débloqué.
refund_released-by = Nous vous rembourserons au plus tard le { $due_on }, par le moyen de paiement utilisé pour votre commande.
refund_released-soon = Nous vous rembourserons sans tarder, par le moyen de paiement utilisé pour votre commande.
refund_released-confirm = Nous vous écrirons dès que le prestataire de paiement aura confirmé le remboursement.

refund_sent-subject = Votre remboursement est parti (dossier { $case_number })
refund_sent-paid = Le prestataire de paiement a confirmé votre remboursement : { $total } vous ont été renvoyés le { $paid_day }, par le moyen de paiement utilisé pour votre commande.
refund_sent-routed = Le prestataire de paiement a confirmé votre remboursement. La somme de { $total } vous a été envoyée le { $paid_day }, par la voie que vous avez acceptée :
refund_sent-routed-next = Si l’argent ne vous parvient pas d’ici quelques jours, répondez à ce message et nous ferons le nécessaire.
refund_sent-by_bank = Votre banque vous a rendu { $total } le { $paid_day }. Vous avez ainsi reçu tout ce qui vous revient ; nous ne remboursons pas une seconde fois.
refund_sent-reference = Si votre banque vous la demande, la référence du paiement est { $arn }.
refund_sent-bank = Selon votre banque, quelques jours peuvent passer avant que le montant n’apparaisse sur votre compte. Vous n’avez rien à faire. S’il n’apparaît pas, répondez à ce message et nous ferons le nécessaire.

refund_delayed_by_person-subject = Votre remboursement prend un peu plus de temps (dossier { $case_number })
refund_delayed_by_person-why = Votre remboursement n’a pas pu être effectué de la manière habituelle. Nous vous prions de nous excuser pour ce retard.
refund_delayed_by_person-next = Un membre de notre équipe l’a pris en charge et veille à ce que vous receviez votre argent. Nous vous écrirons dès qu’il y aura du nouveau. Vous n’avez rien à faire.

promise_at_risk-subject = La date de votre remboursement (dossier { $case_number })
promise_at_risk-not-yet = Nous vous avons promis votre remboursement pour le { $due_day } au plus tard. Il n’a pas encore abouti, et nous préférons vous le dire nous-mêmes plutôt que de vous laisser le découvrir.
promise_at_risk-next = La date reste valable : nous faisons tout pour que le remboursement aboutisse d’ici le { $due_day }. Nous vous écrirons dès qu’il sera confirmé. Vous n’avez rien à faire.

promise_broken-subject = Nous n’avons pas tenu notre promesse (dossier { $case_number })
promise_broken-sorry = { $clock ->
    [replacement] Nous vous avions promis que les articles que nous vous envoyons arriveraient au plus tard le { $due_day }, et nous n’avons pas tenu cette promesse. Nous en sommes désolés.
    [repair] Nous vous avions promis que vous retrouveriez vos articles réparés au plus tard le { $due_day }, et nous n’avons pas tenu cette promesse. Nous en sommes désolés.
    [refund] Nous vous avions promis votre remboursement pour le { $due_day } au plus tard, et nous n’avons pas tenu cette promesse. Nous en sommes désolés.
   *[other] Nous vous avions promis notre décision pour le { $due_day } à { $due_time } au plus tard, et nous n’avons pas tenu cette promesse. Nous en sommes désolés.
}
promise_broken-next = Un membre de notre équipe a été alerté et s’occupe maintenant de votre dossier. Nous vous écrirons dès que l’affaire sera réglée. Vous n’avez rien à faire.

### Rappels, réponses de la base d’aide, fin d’un dossier

reminder-subject = Petit rappel : nous attendons de vos nouvelles (dossier { $case_number })
reminder-facts = Nous n’avons pas encore reçu votre réponse. Pour pouvoir avancer, il nous manque encore ce qui suit :
reminder-choice = Nous ne connaissons pas encore votre choix. Merci de nous dire ce que vous préférez :
reminder-route = Votre remboursement est en attente. Merci de nous dire par quelle voie vous souhaitez recevoir l’argent :
reminder-order = Nous ne savons toujours pas de laquelle de vos commandes il s’agit.
reminder-goods = D’après ce que nous savons, les articles que vous devez nous renvoyer ne sont pas encore partis.
reminder-goods-until = Merci de remettre le colis au plus tard le { $answer_by_day }. Si c’est déjà fait, vous n’avez plus rien à faire.
reminder-else-choice = Sans nouvelles de votre part d’ici là, nous retiendrons cette solution :
reminder-else-person = Sans nouvelles de votre part d’ici là, un membre de notre équipe examinera votre dossier avec ce que nous savons.
reminder-else-goods = Si les articles ne sont pas partis d’ici là, un membre de notre équipe verra ce que cela change pour votre dossier. Un remboursement qui dépend de leur retour reste en attente jusque-là.

article_answer-subject = La réponse à votre question (dossier { $case_number })
article_answer-intro = Merci de votre question. Voici ce qu’en dit notre base d’aide :
article_answer-else = Cela ne répond pas à votre question ? Répondez à ce message, et un membre de notre équipe vous aidera.

order_asked-subject = De quelle commande s’agit-il ? (dossier { $case_number })
order_asked-unknown = Merci de nous avoir écrit. Nous n’avons pas pu retrouver la commande dont il s’agit dans votre message.
order_asked-choose = Est-ce l’une de ces commandes ?
order_asked-reply = Merci de répondre à ce message en indiquant le numéro de la commande ; il figure dans la confirmation que vous avez reçue lors de votre achat. Nous avancerons alors aussitôt.

merged-subject = Votre message a rejoint votre dossier { $case_number }
merged-added = Votre dernier message porte sur une demande que nous traitons déjà. Nous l’avons ajouté à votre dossier { $case_number } : tout se trouve ainsi au même endroit, et rien ne se perd.
merged-next = Vous recevrez notre réponse sous ce numéro de dossier. Vous n’avez rien à faire.

case_closed-subject = Votre dossier { $case_number } est clos
case_closed-closed = { $outcome ->
    [retracted] Comme vous l’avez souhaité, nous avons retiré votre demande et clos votre dossier.
   *[other] Votre demande est réglée, et nous avons clos votre dossier.
}
case_closed-next = Il reste une question ? Répondez à ce message, et nous reprendrons le dossier.

### Encore sur le retour des articles

goods_inspected-subject = Nous avons examiné votre retour (dossier { $case_number })
goods_inspected-found = { $finding ->
    [fine] Nous avons examiné ce que vous nous avez renvoyé. Il n’y manque rien.
   *[other] Nous avons examiné ce que vous nous avez renvoyé. Tout n’est pas comme nous l’attendions.
}
goods_inspected-next = { $finding ->
    [fine] Vous n’avez rien à faire.
   *[other] Nous étudions à présent ce que cela signifie pour votre dossier. Nous vous écrirons avant toute déduction.
}

pickup_missed-subject = Votre colis n’a pas pu être enlevé (dossier { $case_number })
pickup_missed-missed = Votre colis devait être enlevé le { $missed_day }, et cela n’a pas pu se faire. Si vous avez attendu en vain, nous en sommes désolés.
pickup_refused-subject = L’enlèvement de votre colis n’est pas possible (dossier { $case_number })
pickup_refused-refused = Nous en sommes désolés : le transporteur ne peut pas venir chercher votre colis.
pickup-by-yourself = L’étiquette de retour que nous vous avons envoyée reste valable : vous pouvez remettre vous-même le colis au transporteur. La date limite pour renvoyer les articles ne change pas.
pickup-again = Cela ne vous est pas possible ? Répondez à ce message, et un membre de notre équipe trouvera une autre solution.

return_expired-subject = Le délai pour votre retour est passé (dossier { $case_number })
return_expired-late = Les articles devaient nous être renvoyés au plus tard le { $send_back_by }. D’après ce que nous savons, ils ne sont pas partis.
return_expired-sent = Vous les avez déjà envoyés ? Répondez à ce message avec le reçu du transporteur ou le numéro de suivi, et tout est en ordre.
return_expired-next = Sinon, dites-nous ce qui vous en a empêché. Un membre de notre équipe examine votre dossier et vous écrira pour vous indiquer la suite. D’ici là, rien n’est décidé à votre désavantage.

### Ce que nous envoyons

replacement_ordered-subject = Vos articles sont mis de côté pour vous (dossier { $case_number })
replacement_ordered-reserved = Bonne nouvelle : ce que nous vous envoyons est en stock, et notre entrepôt l’a mis de côté pour vous.
replacement_ordered-by = Vous le recevrez au plus tard le { $due_day }.
replacement_ordered-then = Nous vous écrirons dès que le colis sera en route.

replacement_shipped-subject = Votre colis est en route (dossier { $case_number })
replacement_shipped-sent = Le colis avec vos articles a quitté notre entrepôt et est en route.
shipped-by = L’envoi est confié à { $carrier }. Le numéro de suivi est le { $tracking }.
replacement_shipped-next = Si quelque chose ne va pas à l’arrivée, répondez à ce message et nous y remédierons.

replacement_delivered-subject = Votre colis est arrivé (dossier { $case_number })
replacement_delivered-arrived = D’après le transporteur, votre colis a été livré le { $delivered_day }.
replacement_delivered-next = Il ne vous est pas parvenu, ou quelque chose ne va pas avec les articles ? Répondez à ce message, et nous nous en occuperons.

replacement_failed-subject = Nous ne pouvons pas vous envoyer les articles (dossier { $case_number })
replacement_failed-why = { $reason ->
    [out_of_stock] Nous en sommes désolés : les articles que nous voulions vous envoyer ne sont plus en stock.
   *[other] Nous en sommes désolés : les articles que nous voulions vous envoyer ne vous parviendront pas.
}
another-remedy = Vos droits restent entiers. Nous décidons à présent quelle autre solution vous sera proposée et vous écrirons aussitôt. Vous n’avez rien à faire.

### La réparation

repair_received-subject = Vos articles sont à l’atelier (dossier { $case_number })
repair_received-arrived = Vos articles sont arrivés à notre atelier le { $received_day } et y sont examinés.
repair_received-by = Vous les retrouverez au plus tard le { $due_day }. Nous vous écrirons dès qu’ils seront en route.

repair_quoted-subject = Le coût de votre réparation (dossier { $case_number })
repair_quoted-cost = Notre atelier a examiné vos articles. Selon lui, la garantie ne couvre pas la réparation, qui coûterait { $cost }.
repair_quoted-next = Rien ne vous sera facturé sans votre accord. Un membre de notre équipe vérifie maintenant cet avis et vous écrira.

repair_shipped-subject = Vos articles reviennent vers vous (dossier { $case_number })
repair_shipped-outcome = { $outcome ->
    [fixed] Vos articles sont réparés et reviennent vers vous.
   *[other] Notre atelier n’a pas pu réparer vos articles. Ils reviennent vers vous.
}
repair_shipped-then = Merci de les essayer à leur arrivée. Si le défaut réapparaît, dites-le-nous.

repair_returned-subject = Vos articles réparés sont arrivés (dossier { $case_number })
repair_returned-arrived = D’après le transporteur, vos articles réparés ont été livrés le { $returned_day }.
repair_returned-next = Si le défaut réapparaît, répondez à ce message : vous aurez peut-être alors droit à une autre solution qu’une deuxième réparation.

repair_failed-subject = Vos articles ne peuvent pas être réparés (dossier { $case_number })
repair_failed-why = Nous en sommes désolés : notre atelier a constaté que vos articles ne peuvent pas être réparés.

### Une autre voie pour l’argent, et les articles en retard

route_asked-subject = Votre remboursement : par quelle voie pouvons-nous l’envoyer ? (dossier { $case_number })
route_asked-closed = Votre remboursement n’a pas pu vous revenir par le moyen de paiement utilisé, car cette voie est fermée.
route_asked-choose = Merci de répondre à ce message en nous disant laquelle de ces solutions vous acceptez :
route_asked-safe = Rien n’est versé par une autre voie sans votre accord. En attendant, nous tenons la totalité de la somme à votre disposition.

rerouted-subject = Votre remboursement prend une autre voie (dossier { $case_number })
rerouted-now = Merci de votre réponse. Comme convenu, votre remboursement vous parvient désormais ainsi :
rerouted-next = Nous vous écrirons dès qu’il sera confirmé. Vous n’avez rien à faire.

goods_at_risk-subject = La date de votre livraison (dossier { $case_number })
goods_at_risk-not-yet = { $clock ->
    [repair] Nous vous avons promis que vous retrouveriez vos articles réparés au plus tard le { $due_day }. Ils ne sont pas encore arrivés, et nous préférons vous le dire nous-mêmes plutôt que de vous laisser le découvrir.
   *[other] Nous vous avons promis que les articles que nous vous envoyons arriveraient au plus tard le { $due_day }. Ils ne sont pas encore arrivés, et nous préférons vous le dire nous-mêmes plutôt que de vous laisser le découvrir.
}
goods_at_risk-next = La date reste valable : nous faisons tout pour la tenir et vous écrirons dès qu’il y aura du nouveau. Vous n’avez rien à faire.

route-store_credit = un avoir pour votre prochain achat
route-payout_link = un lien qui vous permet de faire verser l’argent sur le compte de votre choix
route-bank_transfer = un virement sur votre compte bancaire
route-other = une autre voie dont nous convenons avec vous

### Pour nos propres équipes

staff_promise_at_risk-subject = Promesse en danger : dossier { $case_number }
staff_promise_at_risk-clock = { $clock ->
    [refund] Le remboursement du dossier { $case_number } est promis pour le { $due_day } à { $due_time } et n’a pas encore abouti.
    [decision] La décision du dossier { $case_number } est promise pour le { $due_day } à { $due_time } et n’est pas encore prise.
    [human_answer] La réponse d’une personne dans le dossier { $case_number } est promise pour le { $due_day } à { $due_time } et n’est pas encore donnée.
    [return_offer] Une étiquette ou un enlèvement dans le dossier { $case_number } est promis pour le { $due_day } à { $due_time } et manque encore.
    [inspection] L’examen des articles du dossier { $case_number } est promis pour le { $due_day } à { $due_time } et n’est pas encore fait.
   *[other] Une promesse du dossier { $case_number } arrive à échéance le { $due_day } à { $due_time } et n’est pas encore tenue.
}
staff_promise_at_risk-act = Merci de vous en occuper avant : aftersales cases show { $case_number }

staff_chargeback-subject = Rétrofacturation : dossier { $case_number }
staff_chargeback-noted = Une banque reprend { $amount } dans le dossier { $case_number } (rétrofacturation { $reference }). En attendant, plus aucun remboursement ne part sur ce paiement.
staff_chargeback-overlap = Sur cette somme, { $overlap } ont déjà été remboursés ou sont peut-être en route.
staff_chargeback-by = La banque nous entend jusqu’au { $respond_by_day } à { $respond_by_time }.
staff_chargeback-act = Les preuves figurent dans le dossier : aftersales cases show { $case_number }

### Ce qu’une personne peut choisir

remedy-refund = être remboursé
remedy-replacement = un produit de remplacement
remedy-replacement_shipment = les mêmes articles, envoyés de nouveau
remedy-repair = une réparation
remedy-exchange = un échange
remedy-price_reduction = garder les articles et récupérer une partie du prix
remedy-store_credit = un avoir pour votre prochain achat
remedy-withdraw_and_reorder = renvoyer les articles et commander de nouveau
remedy-keep_with_compensation = garder les articles et recevoir une compensation
remedy-other = une autre solution ; dites-nous à quoi vous pensez

### Pourquoi non (clés d’explication des décisions)

explanation-excluded_hygiene = Le produit était scellé pour des raisons d’hygiène et a été descellé après la livraison. Le droit de rétractation ne couvre pas de tels produits.
explanation-excluded_media = Le produit est un enregistrement ou un logiciel scellé, descellé après la livraison. Le droit de rétractation ne couvre pas de tels produits.
explanation-excluded_custom_made = Le produit a été fabriqué selon vos indications. Le droit de rétractation ne couvre pas de tels produits.
explanation-excluded_perishable = Le produit se détériore rapidement. Le droit de rétractation ne couvre pas de tels produits.
explanation-no_right = Aucune loi ne donne ici le droit de rendre un article parce que l’on a changé d’avis. Seul compte l’engagement de la boutique.
explanation-business_buyer = Le droit de rétractation protège les consommateurs. Votre commande a été passée à titre professionnel.
explanation-promise_over = Nous nous engageons à reprendre les articles. Pour votre commande, cet engagement a pris fin le { $why_last_day } ; votre demande est arrivée après.
explanation-promise_over-without = Nous nous engageons à reprendre les articles. Pour votre commande, cet engagement avait pris fin quand votre demande est arrivée.
explanation-promise_excludes = Lors de la commande, il était indiqué que ces articles ne sont pas repris.
explanation-no_promise = Nous n’avons pas pris d’engagement propre à reprendre des articles de ce genre.
explanation-withdrawal_too_late = Le délai de rétractation a pris fin le { $why_last_day }. Votre demande est arrivée après.
explanation-withdrawal_too_late-without = Le délai de rétractation avait pris fin quand votre demande est arrivée.
explanation-too_late = Le délai pour rendre les articles a pris fin le { $why_last_day }. Votre demande est arrivée après.
explanation-too_late-without = Le délai pour rendre les articles avait pris fin quand votre demande est arrivée.
explanation-goods_used = Les articles ont été utilisés, et seuls des articles inutilisés peuvent être rendus.
explanation-excluded_press = L’article est un journal, un magazine ou une publication du même genre. Le droit de rétractation ne couvre pas de tels produits.
explanation-excluded_announced = Lors de la commande, vous avez été informé que ces articles ne peuvent pas être repris, et vous l’avez accepté. Le droit de rétractation ne couvre pas de tels produits.
explanation-not_intact = Les articles ne sont plus dans l’état où ils ont été livrés. La loi qui s’applique ici ne permet de les rendre que dans cet état.
explanation-small_seller = La loi qui s’applique ici ne donne le droit de rétractation qu’envers les vendeurs d’une certaine taille. Les petits en sont dispensés, et le vendeur de vos articles en fait partie.
explanation-own_term_shown = Nous avons notre propre règle pour les retours et vous l’avons montrée avant la commande. La loi qui s’applique ici permet à une telle règle de remplacer le droit de rétractation.
explanation-no_breach = La loi qui s’applique ici ne permet d’annuler que si le vendeur a manqué à son devoir de vous informer ou de vous remettre le contrat. Nous n’avons pas constaté un tel manquement.
explanation-caused_by_customer = D’après ce que nous savons, le défaut n’existait pas quand les articles vous sont parvenus et il est apparu ensuite, chez vous. Le vendeur n’a pas à répondre d’un tel défaut.
explanation-sound_at_delivery = D’après ce que nous savons, les articles étaient sans défaut quand ils vous sont parvenus. Le vendeur ne répond que des défauts qui existaient déjà à ce moment-là.
explanation-guarantee_over = Le défaut ne s’est montré qu’après la fin de la période pendant laquelle le vendeur répond des défauts.
explanation-claim_barred = Le dernier jour pour faire valoir ce défaut était le { $why_last_day }. Votre demande est arrivée après.
explanation-claim_barred-without = Le délai pour faire valoir ce défaut avait pris fin quand votre demande est arrivée.
explanation-complained_late = Un défaut doit être signalé dans un certain délai, et ce délai a pris fin le { $why_last_day }. Votre message est arrivé après.
explanation-complained_late-without = Un défaut doit être signalé dans un certain délai, et ce délai avait pris fin quand votre message est arrivé.
explanation-own_carrier = Les articles ont été remis à un transporteur que vous avez choisi vous-même et que nous n’avions pas proposé. À partir de là, la loi met les risques du transport à la charge de l’acheteur.
explanation-not_due_yet = Les articles ne sont pas encore en retard : le délai court jusqu’au { $why_due_on }.
explanation-not_due_yet-without = Les articles ne sont pas encore en retard : le délai court toujours.
explanation-grace_runs = Les articles sont en retard. La loi qui s’applique ici laisse toutefois encore au vendeur le temps de les livrer, jusqu’au { $why_due_on }. Ce n’est qu’après ce jour que le contrat peut prendre fin.
explanation-grace_runs-without = Les articles sont en retard. La loi qui s’applique ici laisse toutefois encore un peu de temps au vendeur pour les livrer ; ce n’est qu’ensuite que le contrat peut prendre fin.
explanation-force_majeure = Les articles devaient arriver au plus tard le { $why_due_on } et ont été retardés par un événement que le vendeur ne maîtrise pas. La loi qui s’applique ici excuse un tel retard.
explanation-force_majeure-without = Les articles ont été retardés par un événement que le vendeur ne maîtrise pas. La loi qui s’applique ici excuse un tel retard.
explanation-delay_notice = Les articles devaient arriver au plus tard le { $why_due_on }, et vous avez été prévenu à temps qu’ils viendraient plus tard. La loi qui s’applique ici excuse un retard annoncé de cette façon.
explanation-delay_notice-without = Vous avez été prévenu à temps que les articles viendraient plus tard. La loi qui s’applique ici excuse un retard annoncé de cette façon.
explanation-already_delivered = Les articles ont été livrés. Même s’ils sont arrivés en retard, le contrat ne peut plus prendre fin pour cette raison.
# Ce qui résume un refus, dit quand ses raisons n’ont pas de mots à elles
explanation-withdrawal-refused_excluded = Le droit de rétractation ne couvre pas ces articles.
explanation-withdrawal-refused_late = Le délai de rétractation avait pris fin quand votre demande est arrivée.
explanation-withdrawal-no_right = Ni la loi ni un engagement de notre part ne donne ici le droit de rendre ces articles.
explanation-exchange-refused_excluded = Nous ne pouvons échanger que ce qui pourrait aussi être rendu, et ces articles en sont exclus.
explanation-exchange-refused_late = Nous ne pouvons échanger que ce qui peut encore être rendu, et le délai avait pris fin quand votre demande est arrivée.
explanation-exchange-no_right = Ni la loi ni un engagement de notre part ne donne ici le droit de rendre ou d’échanger ces articles.
explanation-guarantee-refused_cause = Le vendeur ne répond que des défauts qui existaient quand les articles vous sont parvenus et, d’après ce que nous savons, ce n’était pas le cas de celui-ci.
explanation-guarantee-refused_late = La période pendant laquelle le vendeur répond de ce défaut est terminée.
explanation-guarantee-refused_risk = Les articles ont été abîmés en chemin, à un moment où la loi ne met plus ce risque à la charge du vendeur.
explanation-delivery-not_due = Le délai pour livrer les articles court encore.
explanation-delivery-excused = Les articles sont en retard, mais la loi excuse ce retard dans ce cas.
explanation-delivery-delivered = Les articles ont été livrés, et le contrat ne peut plus prendre fin en raison du retard.
explanation-delivery-refused_risk = Il est arrivé quelque chose aux articles en chemin, à un moment où la loi ne met plus ce risque à la charge du vendeur.
explanation-staff-refused = Un membre de notre équipe a examiné votre dossier et a pris cette décision.
explanation-other = Les règles qui s’appliquent à votre commande ne prévoient pas ce que vous demandez.

### Ce qui reste possible (alternatives des décisions)

alternative-faulty_goods = Si les articles sont défectueux ou non conformes à la description, dites-le-nous : le vendeur doit y remédier, quoi qu’il en soit par ailleurs.
alternative-commercial_guarantee = La garantie commerciale accordée avec les articles n’est pas touchée ; vous pouvez toujours la faire valoir.
alternative-ask_the_shop = Répondez à ce message pour demander un geste commercial : un membre de notre équipe l’examinera.
alternative-withdrawal = Vous pouvez revenir sur le contrat sans donner de raison tant que le délai court ; il suffit de nous le dire.
alternative-wait_for_delivery = Merci de patienter jusqu’au { $why_due_on }. Si les articles ne sont pas arrivés d’ici là, écrivez-nous de nouveau.
alternative-wait_for_delivery-without = Merci de patienter encore un peu. Si les articles ne sont pas arrivés au jour promis, écrivez-nous de nouveau.
alternative-cancel_before_shipping = Vous pouvez refuser ce retard et annuler la commande tant qu’elle n’est pas expédiée, au plus tard le { $why_due_on } ; il suffit de nous le dire.
alternative-cancel_before_shipping-without = Vous pouvez refuser ce retard et annuler la commande tant qu’elle n’est pas expédiée ; il suffit de nous le dire.
alternative-other = Écrivez-nous ce qui vous aiderait ; un membre de notre équipe verra ce qui est possible.

### Ce que nous pouvons demander

ask-order_ref = votre numéro de commande
ask-request-ground = ce qui n’a pas été, ou ce que nous pouvons faire pour vous
ask-request-wanted = ce que vous souhaitez que nous fassions pour vous
ask-request-lines = de quels articles il s’agit, et combien
ask-request-lines-condition-seal_broken = si le scellé du produit est intact
ask-request-lines-condition-used = si vous avez utilisé le produit
ask-request-lines-condition-used_on = le jour où vous avez utilisé le produit pour la première fois
ask-request-lines-condition-damaged = si le produit est abîmé, avec une photo le cas échéant
ask-request-lines-condition-complete = si tout ce qui accompagnait le produit est encore là
ask-request-lines-condition-tags_attached = si les étiquettes sont encore attachées
ask-request-nonconformity = ce qui ne va pas avec le produit, si possible avec une photo
ask-request-nonconformity-kind = ce qui ne va pas avec le produit, si possible avec une photo
ask-request-nonconformity-appeared_on = depuis quand le défaut est apparu
ask-request-nonconformity-noticed_on = le jour où vous l’avez remarqué
ask-request-nonconformity-present_at_delivery = si le défaut était déjà là à la livraison
ask-request-nonconformity-customer_caused = comment le défaut est survenu, pour autant que vous le sachiez
ask-request-nonconformity-severity = à quel point le défaut vous gêne dans l’utilisation du produit
ask-request-nonconformity-repairable = une photo du défaut, pour que nous voyions s’il est réparable
ask-request-evidence = une photo du produit et du colis
ask-order-delivery-parcels-delivered_at = le jour où le colis vous est parvenu
ask-order-delivery-parcels-status = si le colis vous est parvenu
ask-other = tout ce qui nous aide à comprendre ce qui s’est passé, par exemple des photos

### Ce sur quoi repose une décision, avec nos mots quand il s’agit de nous

citation-shop-policy = notre propre engagement envers nos clients, tel qu’il vaut pour votre commande
citation-shop-policy-keep_it = notre propre règle selon laquelle des articles de cette valeur n’ont pas à être renvoyés
citation-shop-staff_decision = la décision d’un membre de notre équipe
citation-bgb = le code civil allemand (BGB), § { $article }
citation-code-de-la-consommation = le Code de la consommation, article { $article }
citation-directive-2011-83-eu = la directive européenne relative aux droits des consommateurs (2011/83/UE), article { $article }
citation-directive--eu--2019-771 = la directive européenne sur la vente de biens ((UE) 2019/771), article { $article }
citation-directive--eu--2024-1799 = la directive européenne sur le droit à la réparation ((UE) 2024/1799), article { $article }
citation-ucc = le code de commerce uniforme des États-Unis (UCC), section { $article }
citation-16-cfr-part-435 = la règle américaine sur les commandes par courrier, internet ou téléphone (16 CFR Part 435), section { $article }
citation-16-cfr-part-429 = la règle américaine sur le délai de réflexion (16 CFR Part 429), section { $article }
citation-other = { $source }, { $article }
citation-other-without = { $source }
# Petits mots dans la référence d’une règle : « 312g(2) n° 1 »
place-no = n°
place-nos = n°
place-to = à
place-as-drafted = dans la version du projet
