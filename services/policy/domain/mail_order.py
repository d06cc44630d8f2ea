"""Ship in time, offer the choice between waiting and cancelling, or refund: the FTC mail-order rule and its like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from services.policy.domain import refund_due, refund_split
from services.policy.domain.alternatives import wait_until
from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import holds
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded, Deadlines, RemedyOption, ReturnTerms
from shared.rulebook.rules import MailOrder


@dataclass(frozen=True, slots=True)
class Term:
    """Until when to ship. `vested`: the day the right to a refund arose already, by cancelling or by silence."""

    ship_by: date
    vested: date | None = None


def mail_order(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...]) -> Outcome:
    """Refund of everything where nothing was shipped in time and the customer did not agree to wait."""
    rule = inquiry.rules.delivery.mail_order
    if rule is None or _shipped(inquiry, missing):
        return _in_transit(inquiry, trail, missing)
    trail.cite(rule)
    term = _term(inquiry, trail, rule)
    if term.vested is None and inquiry.today <= term.ship_by:
        trail.because("not_due_yet", f"the seller has until {named(term.ship_by)} to ship")
        return Outcome(
            eligible="no",
            key="delivery.not_due",
            args={"due_on": term.ship_by.isoformat()},
            alternatives=wait_until(term.ship_by.isoformat()),
        )
    # Without a valid notice the order counts as cancelled once the time to ship has passed.
    vested = term.vested or term.ship_by
    trail.because("not_shipped_in_time", f"not shipped by {named(term.ship_by)}")
    return _refund(inquiry, trail, missing, vested)


def _term(inquiry: Inquiry, trail: Trail, rule: MailOrder) -> Term:
    promise = inquiry.order.delivery.promise
    if promise is not None and promise.by is not None and promise.basis != "none":
        trail.use("order.delivery.promise.by", promise.by)
        term = Term(promise.by)
    else:
        term = Term(inquiry.placed_on + timedelta(days=rule.days))
        trail.use("order.placed_at", inquiry.order.placed_at)
        trail.reckon(f"ordered {named(inquiry.placed_on)} is day 0; day {rule.days} = {named(term.ship_by)}")
    original = term.ship_by
    for at, notice in enumerate(inquiry.order.delivery.delay_notices):
        if term.vested is not None or inquiry.day(notice.sent_on) > term.ship_by:
            break
        trail.use(f"order.delivery.delay_notices.{at}.answer", notice.answer)
        if notice.answer == "cancelled":
            return Term(term.ship_by, vested=inquiry.day(notice.sent_on))
        limit = original + timedelta(days=rule.silence_consents_up_to_days)
        agreed = notice.answer == "accepted" or (at == 0 and notice.ships_by is not None and notice.ships_by <= limit)
        if agreed and notice.ships_by is not None:
            term = Term(notice.ships_by)
        else:
            # A delay without a date, or a long one nobody agreed to: the customer may cancel at any time, and this
            # request does; a long one that nobody agreed to is cancelled by itself in the end.
            asked = inquiry.told_on
            return Term(term.ship_by, vested=asked if agreed else min(asked, limit))
    return term


def _refund(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...], vested: date) -> Outcome:
    rules = inquiry.rules
    charge = refund_split.outbound(inquiry, trail, missing, "paid", rules.withdrawal.partial_outbound)
    refund = refund_split.split(inquiry, trail, missing, charge)
    trail.reckon(refund_split.sum_in_words(missing, refund, "delivery"))
    due = refund_due.due(inquiry, trail, rules.delivery.refund, vested_on=vested, goods_come=False)
    late = refund_due.late(inquiry, trail, rules.delivery.late_refund, due.on if due else None, refund.total_minor)
    return Outcome(
        eligible="yes",
        key="delivery.refund",
        lines=missing,
        remedies=((RemedyOption(kind="refund"),),),
        chosen_by="customer",
        returns=ReturnTerms(paid_by="not_applicable"),
        refund=refund,
        deadlines=Deadlines(refund=due),
        late=late,
    )


def _shipped(inquiry: Inquiry, missing: tuple[AskedLine, ...]) -> bool:
    return all(
        any(p.handed_over_at is not None for p in inquiry.order.delivery.parcels if holds(p, line.line.line_id))
        for line in missing
    )


def _in_transit(inquiry: Inquiry, trail: Trail, missing: tuple[AskedLine, ...]) -> Outcome:
    trail.cite(inquiry.rules.delivery.risk)
    trail.because("shipped_not_arrived", "the goods were shipped and have not arrived")
    trail.ask_person("shipped_not_arrived", "who bears the loss in transit hangs on the terms of the sale")
    return Outcome(
        eligible="conditional",
        key="delivery.conditional",
        lines=missing,
        condition=Coded(code="risk_in_transit", text="if the seller bears the risk in transit"),
        remedies=((RemedyOption(kind="replacement_shipment"), RemedyOption(kind="refund")),),
        chosen_by="seller",
        returns=ReturnTerms(paid_by="not_applicable"),
    )
