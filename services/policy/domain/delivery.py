"""Goods that did not come, or came late: when the customer may end the contract. Knows no faulty goods."""

from __future__ import annotations

from datetime import date

from services.policy.domain import refund_due, refund_split
from services.policy.domain.alternatives import change_of_mind, wait_until
from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.mail_order import mail_order
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import came, holds
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded, Deadlines, RemedyOption, ReturnTerms

NO_RETURN = ReturnTerms(paid_by="not_applicable")


def delivery(inquiry: Inquiry, trail: Trail) -> Outcome:
    """What follows when the customer says that goods did not come, or came too late."""
    if inquiry.is_business:
        trail.use("order.buyer.kind", "business")
        trail.ask_person("law_not_held", "the law for sales between businesses is not in the rulebook")
        return _open("law_not_held", "if the law that applies gives a claim", inquiry.lines)
    missing = _outstanding(inquiry)
    if not missing:
        return _all_came(inquiry, trail)
    if inquiry.rules.delivery.mail_order is not None:
        return mail_order(inquiry, trail, missing)
    return _outstanding_goods(inquiry, trail, missing)


def _outstanding(inquiry: Inquiry) -> tuple[AskedLine, ...]:
    """Asked lines of which some parcel, or all, has not come."""
    parcels = inquiry.order.delivery.parcels
    found: list[AskedLine] = []
    for asked in inquiry.lines:
        mine = [parcel for parcel in parcels if holds(parcel, asked.line.line_id)]
        if not mine or not all(came(parcel) for parcel in mine):
            found.append(asked)
    return tuple(found)


def _all_came(inquiry: Inquiry, trail: Trail) -> Outcome:
    trail.cite(inquiry.rules.delivery.failed or inquiry.rules.delivery.mail_order)
    for at, parcel in enumerate(inquiry.order.delivery.parcels):
        trail.use(f"order.delivery.parcels.{at}.status", parcel.status or "delivered")
    if inquiry.request.ground == "not_delivered":
        trail.ask_person("delivery_disputed", "the parcel is said to be delivered, the customer says it is not")
        return _open("delivery_disputed", "if the seller cannot show that the goods came", inquiry.lines)
    trail.because("already_delivered", "the goods came, if late; the contract cannot be ended for that any more")
    return Outcome(eligible="no", key="delivery.delivered", alternatives=change_of_mind(inquiry))


def _outstanding_goods(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...]) -> Outcome:
    rules = inquiry.rules.delivery
    if rules.due is None or rules.failed is None:
        trail.ask_person("law_not_held", "the law on late delivery is not in the rulebook")
        return _open("law_not_held", "if the law that applies gives a claim", missing)
    refused = _own_carrier(inquiry, trail, missing)
    if refused is not None:
        return refused
    due = _due_on(inquiry, trail)
    promise = inquiry.order.delivery.promise
    if inquiry.today <= due:
        trail.because("not_due_yet", f"delivery is due by {named(due)}")
        return Outcome(
            eligible="no",
            key="delivery.not_due",
            args={"due_on": due.isoformat()},
            alternatives=(*wait_until(due.isoformat()), *change_of_mind(inquiry)),
        )
    trail.cite(rules.failed)
    trail.because("delivery_late", f"due by {named(due)}, not there on {named(inquiry.today)}")
    if promise is not None and promise.essential:
        trail.use("order.delivery.promise.essential", value=True)
        trail.because("essential_date", "the date was essential: no further period is needed")
        return _ended(inquiry, trail, missing)
    return _with_extra_period(inquiry, trail, missing)


def _with_extra_period(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...]) -> Outcome:
    extra, rule = inquiry.order.delivery.extra_period, inquiry.rules.delivery.failed
    if rule is None or not rule.extra_period_first:
        return _ended(inquiry, trail, missing)
    if extra is not None:
        ends = inquiry.day(extra.ends_on)
        trail.use("order.delivery.extra_period.ends_on", extra.ends_on)
        if inquiry.today > ends:
            trail.because("extra_period_over", f"the further period ended on {named(ends)}")
            return _ended(inquiry, trail, missing)
        text = f"if nothing comes by {ends.isoformat()}"
        return _first_deliver(inquiry, trail, missing, Coded(code="extra_period_running", text=text))
    condition = Coded(code="extra_period", text="after a further period that the customer sets has passed in vain")
    return _first_deliver(inquiry, trail, missing, condition)


def _first_deliver(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...], condition: Coded) -> Outcome:
    refund = refund_split.split(inquiry, trail, missing, _charge(inquiry, trail, missing), conditional=True)
    trail.reckon(refund_split.sum_in_words(missing, refund, "delivery"))
    return Outcome(
        eligible="conditional",
        key="delivery.extra_period",
        lines=missing,
        condition=condition,
        remedies=(
            (RemedyOption(kind="replacement_shipment"),),
            (RemedyOption(kind="refund", variant="rescission"),),
        ),
        chosen_by="customer",
        returns=NO_RETURN,
        refund=refund,
        deadlines=Deadlines(refund=refund_due.due(inquiry, trail, inquiry.rules.delivery.refund)),
    )  # fmt: skip


def _ended(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...]) -> Outcome:
    rules = inquiry.rules.delivery
    refund = refund_split.split(inquiry, trail, missing, _charge(inquiry, trail, missing))
    trail.reckon(refund_split.sum_in_words(missing, refund, "delivery"))
    due = refund_due.due(inquiry, trail, rules.refund, vested_on=inquiry.told_on, goods_come=False)
    late = refund_due.late(inquiry, trail, rules.late_refund, due.on if due else None, refund.total_minor)
    return Outcome(
        eligible="yes",
        key="delivery.refund",
        lines=missing,
        remedies=((RemedyOption(kind="refund", variant="rescission"),),),
        chosen_by="customer",
        returns=NO_RETURN,
        refund=refund,
        deadlines=Deadlines(refund=due),
        late=late,
    )


def _due_on(inquiry: Inquiry, trail: Trail) -> date:
    rule, promise = inquiry.rules.delivery.due, inquiry.order.delivery.promise
    trail.cite(rule)
    if promise is not None and promise.by is not None and promise.basis != "none":
        trail.use("order.delivery.promise.by", promise.by)
        return promise.by
    days, rolls = (rule.days, rule.rolls) if rule is not None else (30, False)
    due = inquiry.last_day(inquiry.placed_on, days, rolls=rolls)
    trail.use("order.placed_at", inquiry.order.placed_at)
    trail.reckon(f"ordered {named(inquiry.placed_on)} is day 0; day {days} = {named(due)}")
    return due


def _charge(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...]) -> int:
    """All sums paid: the delivery charge too, whatever speed was paid for."""
    return refund_split.outbound(inquiry, trail, missing, "paid", inquiry.rules.withdrawal.partial_outbound)


def _own_carrier(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...]) -> Outcome | None:
    """Handing over to a carrier the customer hired, and the seller had not offered, is delivery as far as risk goes."""
    rule, facts = inquiry.rules.delivery.risk, inquiry.order.delivery
    if rule is None or not rule.own_carrier_at_handover or facts.arranged_by != "customer":
        return None
    handed = [p for p in facts.parcels if p.handed_over_at is not None]
    if not handed:
        return None
    trail.cite(rule)
    trail.use("order.delivery.arranged_by", "customer")
    if facts.carrier_offered_by_seller is None:
        path = "order.delivery.carrier_offered_by_seller"
        trail.miss(path, "whether the seller offered that carrier", true="the seller answers", false="no claim")
        return _open("carrier_offered", "if the seller had offered that carrier", missing)
    if facts.carrier_offered_by_seller:
        return None
    trail.because("own_carrier", "the customer hired a carrier the seller had not offered; the risk passed to it")
    return Outcome(eligible="no", key="delivery.refused_risk", alternatives=change_of_mind(inquiry))


def _open(code: str, text: str, lines: tuple[AskedLine, ...]) -> Outcome:
    return Outcome(
        eligible="conditional", key="delivery.conditional", lines=lines, condition=Coded(code=code, text=text)
    )
