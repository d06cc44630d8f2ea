"""Ship in time, offer the choice between waiting and cancelling, or refund: the FTC mail-order rule and its like."""

from __future__ import annotations

from datetime import date

from services.policy.domain import refund_due, refund_split
from services.policy.domain.alternatives import wait_until
from services.policy.domain.deadlines import named
from services.policy.domain.delivery_lines import Lines, lost, parcels_of, shipped, without
from services.policy.domain.delivery_outcomes import NO_RETURN
from services.policy.domain.delivery_risk import in_transit, lost_goods, not_arrived
from services.policy.domain.failed_cure import undeliverable
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.mail_order_term import Term, shipping_term
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import came
from services.policy.domain.trail import Trail
from shared.facts.decision import Alternative, Deadlines, RemedyOption
from shared.rulebook.rules_delivery import MailOrder


def mail_order(inquiry: Inquiry, trail: Trail, rule: MailOrder, missing: Lines) -> Outcome:
    """Refund of everything where nothing was shipped in time and the customer did not agree to wait."""
    trail.cite(rule)
    term = shipping_term(inquiry, trail, rule)
    kept = tuple(asked for asked in shipped(inquiry, missing) if _in_time(inquiry, asked, term))
    unkept = without(missing, kept)
    if not unkept:
        return _under_way(inquiry, trail, term, missing)
    if term.vested is None and inquiry.today <= term.ship_by:
        return _time_left(trail, term, f"the seller has until {named(term.ship_by)} to ship")
    if kept:
        not_arrived(trail)
    # Without a valid notice the order counts as cancelled once the time to ship has passed.
    vested = term.vested or term.ship_by
    if term.vested is None:
        trail.because("not_shipped_in_time", f"not shipped by {named(term.ship_by)}")
    else:
        trail.because("not_shipped_in_time", f"not shipped, and cancelled or not agreed to wait by {named(vested)}")
    return _refund(inquiry, trail, unkept, vested)


def _in_time(inquiry: Inquiry, asked: AskedLine, term: Term) -> bool:
    """Whether shipping came before the right to a refund; it does where nobody says on which day it was."""
    cut = term.vested or term.ship_by
    days = [inquiry.maybe_day(p.handed_over_at) for _, p in parcels_of(inquiry, [asked]) if not came(p)]
    return all(day is None or day <= cut for day in days)


def _under_way(inquiry: Inquiry, trail: Trail, term: Term, missing: Lines) -> Outcome:
    """Shipped in time: the rule is kept, and what is left is the risk of the way."""
    gone = lost(inquiry, trail, missing)
    if gone and undeliverable(inquiry, trail):
        return _refund(inquiry, trail, gone, inquiry.today)
    if not gone and inquiry.today <= term.ship_by:
        return _time_left(trail, term, f"shipped, and not late before {named(term.ship_by)} is over")
    return lost_goods(inquiry, trail, gone) if gone else in_transit(inquiry, trail, missing)


def _time_left(trail: Trail, term: Term, text: str) -> Outcome:
    trail.because("not_due_yet", text)
    until = term.ship_by.isoformat()
    still = Alternative(
        code="cancel_before_shipping",
        text=f"the delay can be refused, and the order cancelled, until it is shipped and by {until} at the latest",
    )
    return Outcome(
        eligible="no",
        key="delivery.not_due",
        args={"due_on": until},
        alternatives=(*wait_until(until), *((still,) if term.by_silence else ())),
    )


def _refund(inquiry: Inquiry, trail: Trail, missing: Lines, vested: date) -> Outcome:
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
        returns=NO_RETURN,
        refund=refund,
        deadlines=Deadlines(refund=due),
        late=late,
    )
