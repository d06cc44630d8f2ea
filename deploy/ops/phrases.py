"""How each event reads in plain words, one entry per type; what is not listed is told by its name, never left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from deploy.ops import phrases_goods
from deploy.ops.telling import Told, spoken

Phrase = Callable[[Told], str]

CLOCKS: Mapping[str, str] = {
    "first_answer": "a first answer",
    "human_answer": "an answer by a person",
    "decision": "a decision",
    "return_offer": "a way to send the goods back",
    "inspection": "the inspection",
    "refund": "the refund",
    "replacement": "the replacement",
    "repair": "the repair",
    "goods_back": "that the customer sends the goods",
    "customer_answer": "that the customer answers",
}
RELEASES: Mapping[str, str] = {
    "now": "to be paid now",
    "on_goods": "to be paid when the goods are back",
    "on_goods_or_proof": "to be paid when the goods are back or their dispatch is proven",
    "on_inspection": "to be paid after inspection",
}
EFFECTS: Mapping[str, str] = {
    "refund.execute": "pay back",
    "return.label": "make a return label",
    "return.pickup": "book a pickup",
    "notice.mail": "send a mail",
    "replacement.order": "order a replacement",
    "replacement.cancel": "cancel a replacement",
    "repair.order": "order a repair",
}
EFFECT_STATES: Mapping[str, str] = {
    "pending": "waits for its next try",
    "in_flight": "is under way",
    "done": "is done",
    "refused": "was refused",
    "unknown": "may have happened; it is looked up before anything else is tried",
    "expired": "came too late and was not done",
    "stuck": "needs a person",
}
NOTICES: Mapping[str, str] = {
    "acknowledgement": "we have your request",
    "with_person": "a person looks at it",
    "staff_answer": "a person's answer",
    "approved": "what you get, and what happens next",
    "return_instructions": "how to send it back",
    "pickup_booked": "when it is picked up",
    "goods_received": "it has arrived with us",
    "refund_released": "your refund is released",
    "refund_sent": "your refund is paid",
    "refused": "why we cannot grant it, and what you can still do",
    "choose_remedy": "please choose",
    "facts_asked": "we need something from you",
    "order_asked": "which order is it about?",
    "route_asked": "which way may the money go?",
    "rerouted": "your refund takes another way",
    "reminder": "we still wait for you",
    "article_answer": "the answer from our knowledge base",
    "merged": "we added it to the case you have",
    "case_closed": "your case is closed",
    "goods_inspected": "we looked at what came back",
    "pickup_missed": "the pickup did not work out",
    "pickup_refused": "the carrier cannot collect it",
    "return_expired": "the time to send it back is over",
    "replacement_ordered": "it is set aside for you, and when it will be there",
    "replacement_shipped": "what we send you is on its way",
    "replacement_delivered": "what we sent you has arrived",
    "replacement_failed": "we cannot send it, something else follows",
    "repair_received": "it is at the workshop, and when you have it back",
    "repair_quoted": "the guarantee may not cover the repair",
    "repair_shipped": "it is on its way back from the workshop",
    "repair_returned": "it is back with you; if it shows again, tell us",
    "repair_failed": "it cannot be repaired, something else follows",
    "goods_at_risk": "our promise of the goods is at risk",
    "promise_at_risk": "our promise is at risk",
    "promise_broken": "we broke our promise",
    "refund_delayed_by_person": "your refund takes longer",
    "staff_promise_at_risk": "(to staff) a promise is at risk",
    "staff_chargeback": "(to staff) a bank takes the money back",
}


def clock(kind: str) -> str:
    """What was promised, e.g. `the refund`."""
    return CLOCKS.get(kind, spoken(kind))


def notice(template: str) -> str:
    """The gist of a notice."""
    return f"“{NOTICES.get(template, spoken(template))}”"


def lines(told: Told, path: str = "lines") -> str:
    """`2 × line 1, 1 × line 2`."""
    return ", ".join(
        f"{line.text('quantity')} × line {line.text('line_id', line.text('sku'))}"
        + line.only("finding", f" ({line.word('finding')})")
        for line in told.each(path)
    )


def _promises(told: Told) -> str:
    made = [f"{clock(p.text('kind'))} by {p.due('due_at')}" for p in told.each("promises")]
    return f"; promised: {', '.join(made)}" if made else ""


def _opened(told: Told) -> str:
    order = f"for order {told.text('order.order_id')}" if told.has("order") else "without a known order"
    asked = told.word("kind") + told.only("wanted", f", wants {told.words('wanted')}")
    moved = told.only("matched_from", "; it came from a request that had no order")
    return f"opened case {told.text('case_number')} {order}: {asked}{moved}{_promises(told)}"


def _facts(told: Told) -> str:
    wanted = told.only("wanted", f", wants {told.words('wanted')}")
    about = lines(told, "request.lines")
    return f"the request now reads: {told.word('kind')}, ground {told.word('request.ground', 'open')}" + (
        f", {about}{wanted}{_promises(told)}" if about else f"{wanted}{_promises(told)}"
    )


def _decision(told: Told) -> str:
    decided = {"yes": "the customer is entitled", "no": "there is no right to it", "conditional": "entitled, if"}
    words = decided.get(told.text("decision.eligible"), told.word("decision.eligible"))
    condition = told.only("decision.condition", f" {told.text('decision.condition.text')}")
    by = told.only("operator", f", decided by {told.text('operator')}")
    return f"decided on {told.word('decision.ground')}: {words}{condition}{_remedies(told)}{by}"


def _remedies(told: Told) -> str:
    ranks = told.raw("decision.remedies")
    options = [option for rank in ranks if isinstance(rank, list) for option in rank] if isinstance(ranks, list) else []
    kinds = [spoken(str(option.get("kind"))) for option in options if isinstance(option, dict)]
    what = f" to {' or '.join(dict.fromkeys(kinds))}" if kinds else ""
    total = told.only("decision.refund", f" ({told.money('decision.refund.total_minor')})")
    return what + total + ("; somebody has still to choose" if told.raw("choice_open") else "")


def _grant(told: Told) -> str:
    sum_ = told.only("refund", f" of {told.money('refund.total_minor')}")
    back = ""
    if told.has("return.needed"):
        back = f"; goods come back, paid by the {told.word('return.paid_by')}"
        back += told.only("return.send_back_by", f", to be sent by {told.day('return.send_back_by')}")
    release = RELEASES.get(told.text("release"), told.word("release"))
    due = told.only("due_on", f", due {told.day('due_on')}")
    return f"{told.word('kind')}{sum_} for {lines(told) or 'the order'}{back}; {release}{due}"


def _clock(told: Told, what: str) -> str:
    return f"{what}: {clock(told.text('kind'))}, due {told.due('due_at')}"


def _why(told: Told, path: str = "reason") -> str:
    return told.text(f"{path}.text", told.word(f"{path}.code"))


def _refund(told: Told) -> str:
    return f"{told.money('amount_minor')} over payment {told.text('payment_id')}"


PHRASES: Mapping[str, Phrase] = {
    **phrases_goods.PHRASES,
    "case.opened": _opened,
    "case.matched": lambda t: f"the case belongs to {t.text('to_subject').partition('/')[2]}, and goes there",
    "case.order_changed": lambda t: f"the order changed (version {t.text('order.version')}){_promises(t)}",
    "case.facts_asked": lambda t: f"asked the customer: {'; '.join(_why(a) for a in t.each('asks'))}{_promises(t)}",
    "case.facts_added": _facts,
    "case.remedy_chosen": lambda t: f"{t.word('kind')} was chosen by the {t.word('chosen_by')}",
    "case.handed_to_person": lambda t: f"needs a person: {_why(t).rstrip('.')}{_promises(t)}",
    "case.answered": lambda t: (
        f"{t.text('operator')} settled it: {t.text('reason')}" + t.only("text_field", " (with words for the customer)")
    ),
    "case.escalated": lambda t: f"escalated: {_why(t)}",
    "case.merged": lambda t: f"merged into case {t.text('into_case_id')}",
    "case.closed": lambda t: f"closed: {_why(t, 'outcome')}",
    "case.reopened": lambda t: f"opened again: {_why(t)}",
    "clock.started": lambda t: _clock(t, "promise made"),
    "clock.changed": lambda t: _clock(t, f"promise {t.word('change')}"),
    "clock.stopped": lambda t: (
        f"promise ended ({t.word('reason')}): {clock(t.text('kind'))}, at {t.when('stopped_at')}"
    ),
    "clock.warned": lambda t: _clock(t, "promise at risk"),
    "clock.breached": lambda t: (
        _clock(t, "PROMISE BROKEN") + t.only("unconfirmed", f" (not confirmed by {t.words('unconfirmed')})")
    ),
    "clock.breach_withdrawn": lambda t: (
        f"not broken after all: {clock(t.text('kind'))}, kept at {t.when('stopped_at')}"
    ),
    "decision.made": _decision,
    "decision.needs_facts": lambda t: f"cannot decide yet: {'; '.join(_code(m) for m in t.each('missing'))}",
    "decision.needs_person": lambda t: f"the rules cannot decide it: {'; '.join(_code(r) for r in t.each('reasons'))}",
    "remedy.granted": lambda t: f"granted {_grant(t)}",
    "remedy.changed": lambda t: f"the grant is now {_grant(t)} ({_why(t, 'change')})",
    "remedy.revoked": lambda t: f"took the {t.word('kind')} back: {_why(t)}",
    "return.authorized": lambda t: (
        f"return {t.text('rma_number')} allowed for {lines(t)}, paid by the {t.word('paid_by')}"
        + t.only("send_back_by", f", to be sent by {t.day('send_back_by')}")
    ),
    "return.label_issued": lambda t: (
        f"return label {t.text('label_reference')} from {t.text('carrier')}, "
        f"tracking number {t.text('tracking_number')}" + t.only("expires_on", f", valid until {t.day('expires_on')}")
    ),
    "pickup.booked": lambda t: (
        f"pickup {t.text('pickup_reference')} booked with {t.text('carrier')}: "
        f"{t.when('window.from_at')} to {t.when('window.to_at')}"
    ),
    "pickup.missed": lambda t: f"the pickup was missed at {t.when('at')}",
    "pickup.refused": lambda t: f"the carrier will not collect: {_why(t)}",
    "return.posted": lambda t: f"the carrier has the parcel {t.text('tracking_number')}: dispatch is proven",
    "return.received": lambda t: f"the goods are back: {lines(t) or 'contents not counted yet'}",
    "return.inspected": lambda t: (
        f"inspected: {lines(t)}" + t.only("value_loss_minor", f"; value lost {t.text('value_loss_minor')} minor units")
    ),
    "return.expired": lambda t: f"nothing was sent back by {t.day('send_back_by')}",
    "replacement.ordered": lambda _: "a replacement is ordered",
    "replacement.delivered": lambda _: "the replacement has arrived",
    "replacement.failed": lambda t: f"the replacement failed: {_why(t)}",
    "refund.granted": lambda t: (
        f"owes the customer {t.money('owed_minor')}: "
        + (
            ", ".join(f"{a.money('amount_minor')} over {a.text('payment_id')}" for a in t.each("allocations"))
            or "nothing"
        )
        + t.only("due_on", f"; due {t.day('due_on')}")
    ),
    "refund.held": lambda t: (
        f"holds the money: {RELEASES.get(t.text('until'), t.word('until'))}"
        + t.only("due_on", f"; due {t.day('due_on')}")
    ),
    "refund.requested": lambda t: f"{_refund(t)} will be paid through {t.text('provider')} (step {t.text('step')})",
    "refund.pending": lambda t: f"{_refund(t)} is under way at the provider ({t.text('refund_reference')})",
    "refund.succeeded": lambda t: (
        f"{_refund(t)} is paid ({t.text('refund_reference')}): {t.money('paid_minor')} of {t.money('owed_minor')}"
        + (", all of it" if t.raw("complete") else "")
    ),
    "refund.confirmed": lambda t: f"the bank's reference for {_refund(t)}: {t.text('arn')}",
    "refund.failed": lambda t: f"{_refund(t)} failed: {_why(t)}",
    "refund.bounced": lambda t: f"{_refund(t)} came back: {_why(t)}",
    "refund.rerouted": lambda t: f"goes another way, to {t.text('to')}",
    "refund.needs_person": lambda t: f"needs a person: {_why(t)}",
    "notice.sent": lambda t: (
        f"told the customer by {t.word('channel')} ({t.text('locale')}): {notice(t.text('template'))}"
    ),
    "notice.failed": lambda t: f"could not tell the customer {notice(t.text('template'))}: {_why(t)}",
    "notice.bounced": lambda t: f"the mail {notice(t.text('template'))} came back: {_why(t)}",
    "notice.expired": lambda t: f"did not send {notice(t.text('template'))}, it would have come too late: {_why(t)}",
}


def _asked_for_help(told: Told) -> str:
    return (
        "asked for help"
        + told.only("channel", f" by {told.word('channel')}")
        + told.only("order_ref", f", about order {told.text('order_ref')}")
        + told.only("kind", f": {told.word('kind')}")
        + told.only("wanted", f", wants {told.words('wanted')}")
    )


def _told_of(told: Told) -> str:
    about = lines(told)
    return f": {about}" if about else ""


HEARD: Mapping[str, Phrase] = {
    "order.placed": lambda _: "the order was placed",
    "order.changed": lambda _: "the order changed",
    "order.paid": lambda _: "the order was paid",
    "order.shipped": lambda _: "the order was shipped",
    "order.delivered": lambda _: "the order was delivered",
    "order.cancelled": lambda _: "the order was cancelled",
    "request.made": _asked_for_help,
    "request.answered": lambda _: "answered",
    "request.retracted": lambda _: "took the request back",
    "return.received": lambda t: f"goods came back{_told_of(t)}",
    "return.inspected": lambda t: f"looked at the goods{_told_of(t)}",
    "parcel.tracked": lambda t: f"the parcel {t.text('tracking_number', '')} is {t.word('status', 'tracked')}".replace(
        "  ", " "
    ),
    "refund.reported": lambda t: f"reported a refund: {t.word('state')}, {t.money('amount_minor')}",
    "stock.reserved": lambda _: "reserved the goods",
    "stock.refused": lambda _: "has no such goods",
    "replacement.handed_over": lambda _: "handed the replacement to the carrier",
    "repair.progressed": lambda _: "told how far the repair is",
    "payment.captured": lambda _: "took the payment",
    "chargeback.opened": lambda _: "the cardholder's bank took money back",
    "chargeback.closed": lambda _: "the chargeback was settled",
    "effect.answered": lambda _: "the outside answered",
    "clock.fired": lambda _: "a promise's time came",
    "case.moved": lambda _: "the case was moved to its order",
    "case.relayed": lambda _: "something arrived for the case under its old key",
    "unreadable": lambda _: "something nobody could read",
}
TELLABLE: Mapping[str, tuple[str, ...]] = {
    "request.made": ("channel", "order_ref", "kind", "wanted"),
    "return.received": ("lines",),
    "return.inspected": ("lines",),
    "parcel.tracked": ("tracking_number", "status"),
    "refund.reported": ("state", "amount_minor", "currency"),
    "operation.commanded": ("operator", "reason", "verb"),
}
"""What of an outside message may be told in a timeline: nothing a customer wrote, nobody's name but the operator's."""
PROVIDERS: tuple[tuple[str, str], ...] = (
    ("refund.", "payment provider"),
    ("return.", "carrier"),
    ("replacement.", "warehouse"),
    ("repair.", "workshop"),
    ("notice.", "mail provider"),
)
ACTORS: tuple[tuple[str, str], ...] = (
    ("order.", "order system"),
    ("request.", "customer"),
    ("parcel.", "carrier"),
    ("payment.", "payment provider"),
    ("refund.", "payment provider"),
    ("chargeback.", "payment provider"),
    ("return.", "warehouse"),
    ("stock.", "warehouse"),
    ("replacement.", "warehouse"),
    ("repair.", "workshop"),
    ("operation.", "operator"),
)


def _code(told: Told) -> str:
    return told.text("text", told.word("code"))


def say(type_: str, told: Told) -> str:
    """The sentence for one event; an unknown type is told by its name and whatever words its data carries."""
    phrase = PHRASES.get(type_)
    if phrase is not None:
        return phrase(told)
    details = [f"{spoken(key)} {value}" for key, value in told.data.items() if isinstance(value, str | int | bool)]
    return spoken(type_.replace(".", " ")) + (f" ({', '.join(details[:6])})" if details else "")


def heard(type_: str, told: Told) -> str:
    """What an outside message was; without its content where that is no longer kept."""
    if type_.startswith("operation.commanded."):
        return f"commanded “{spoken(type_.rpartition('.')[2])}”"
    phrase = HEARD.get(type_)
    return phrase(told) if phrase is not None else spoken(type_.replace(".", " "))


def provider(kind: str) -> str:
    """Who carries out such an effect."""
    return next((who for start, who in PROVIDERS if kind.startswith(start)), "provider")


def actor(type_: str) -> str:
    """Who says such a thing from outside."""
    return next((who for start, who in ACTORS if type_.startswith(start)), "outside")


def asked(kind: str, told: Told) -> str:
    """What an effect asks of the outside."""
    what = EFFECTS.get(kind, spoken(kind.replace(".", " ")))
    if told.has("amount_minor"):
        what += f" {told.money('amount_minor')}"
    if told.has("template"):
        what += f" {notice(told.text('template'))}"
    return what
