"""Whether the customer spoke up in time: the complaint that ends a right, the notice of a fault. Knows no remedies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.guarantee_fault import AT_DELIVERY, Fault
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded
from shared.rulebook.rules_guarantee import Complaint, Notice


@dataclass(frozen=True, slots=True)
class Limit:
    """A time in which the customer had to speak. `last_day` is None where it bounds nothing that is known."""

    last_day: date | None = None
    refused: bool = False
    condition: Coded | None = None


def complaint(inquiry: Inquiry, trail: Trail, rule: Complaint, fault: Fault) -> Limit:
    """From delivery for a fault that was apparent, from its discovery for a hidden one."""
    trail.cite(rule)
    perishable = rule.perishable_days is not None and any(asked.line.perishable for asked in inquiry.lines)
    days = rule.perishable_days if perishable and rule.perishable_days is not None else rule.days
    plain = inquiry.last_day(fault.got, days, trail, "customer", rolls=rule.rolls)
    hidden, asked = _hidden(fault), inquiry.asked_on
    if hidden is False or (hidden is None and asked <= plain):
        trail.reckon(f"received {named(fault.got)}; {days} days to complain end on {named(plain)}")
        return _by(trail, fault, asked, plain)
    found = fault.noticed or asked
    last = inquiry.last_day(found, days, trail, "customer", rolls=rule.rolls)
    trail.reckon(f"found {named(found)}; {days} days to complain end on {named(last)}")
    if fault.noticed is None and asked > plain and not fault.settled:
        _miss_noticed(trail)
    condition = None
    if hidden is None and asked <= last and not fault.settled:
        trail.miss(
            "request.nonconformity.apparent",
            "whether the fault could be seen at delivery",
            true=f"too late: the time to complain ended on {plain}",
            false=f"in time: it ends on {last}",
        )
        condition = Coded(code="hidden_fault", text="if the fault could not be seen at delivery")
    limit = _by(trail, fault, asked, last)
    return Limit(limit.last_day, limit.refused, condition)


def notice(inquiry: Inquiry, trail: Trail, rule: Notice, fault: Fault) -> Limit:
    """From the day the fault was noticed; a day nobody told is not held against the customer."""
    asked = inquiry.asked_on
    if fault.noticed is None:
        if asked > _end(inquiry, trail, rule, fault.got) and not fault.settled:
            _miss_noticed(trail)
        return Limit()
    last = _end(inquiry, trail, rule, fault.noticed)
    trail.cite(rule)
    trail.reckon(f"noticed {named(fault.noticed)}; the time to tell the seller ends on {named(last)}")
    plainly_late = rule.plainly_late_days is not None and asked > fault.noticed + timedelta(days=rule.plainly_late_days)
    if rule.afterwards == "refused" or plainly_late:
        return _by(trail, fault, asked, last)
    if asked <= last or fault.settled:
        return Limit(last if rule.safe and asked <= last else None)
    trail.because("told_late", f"told on {named(asked)}; in time in any case was {named(last)}")
    trail.ask_person("reasonable_time", "whether the customer told the seller within a reasonable time")
    return Limit(condition=Coded(code="reasonable_time", text="if the seller was told within a reasonable time"))


def _hidden(fault: Fault) -> bool | None:
    """Told, or plain: another item is seen at once, and what showed only later could not be seen before."""
    if fault.told.apparent is not None:
        return not fault.told.apparent
    if fault.kind in ("wrong_item", "missing_part"):
        return False
    if fault.told.appeared_on is not None and fault.kind not in AT_DELIVERY and fault.shown > fault.got:
        return True
    return None


def _by(trail: Trail, fault: Fault, asked: date, last: date) -> Limit:
    late = asked > last and not fault.acknowledged
    if late:
        trail.because("complained_late", f"asked on {named(asked)}, after {named(last)}")
    return Limit(last, refused=late)


def _end(inquiry: Inquiry, trail: Trail, rule: Notice, start: date) -> date:
    if rule.months is not None:
        return add_months(start, rule.months)
    return inquiry.last_day(start, rule.days or 0, trail, "customer", rolls=False)


def _miss_noticed(trail: Trail) -> None:
    trail.miss(
        "request.nonconformity.noticed_on",
        "when the fault was noticed; the time to tell the seller runs from it",
        a_day="in time or too late, counted from it",
    )
