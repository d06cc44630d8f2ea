"""A change of mind only because the seller broke a duty of form at the contract; knows no right beside that one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.facts.order import Disclosures
from shared.rulebook.rules_withdrawal import FormalBreach

_MISSING = "order.disclosures.missing"
_COPY = "order.disclosures.contract_copy_at"


@dataclass(frozen=True, slots=True)
class Breach:
    """`found`: whether a duty was broken; then the right runs from `start` to `last` (None: it has no end yet)."""

    found: Literal["yes", "no", "unknown"]
    start: date | None = None
    last: date | None = None
    days: int = 0


def breach(inquiry: Inquiry, trail: Trail, rule: FormalBreach) -> Breach:
    """What the disclosures say about the seller's duties of form, and how long the right that follows lasts."""
    trail.cite(rule)
    price = sum(line.unit_price_minor * line.quantity for line in inquiry.order.lines)
    if rule.above_minor and rule.currency == inquiry.order.currency and price <= rule.above_minor:
        trail.reckon(f"{price} is not above {rule.above_minor}")
        return Breach("no")
    disclosures = inquiry.order.disclosures
    if disclosures is None:
        trail.miss(_MISSING, "whether information was missing", none="no right by law", some="a right to cancel")
        return Breach("unknown")
    if rule.copy_within_days is None:
        return _information_alone(inquiry, trail, rule, disclosures)
    return _with_copy(inquiry, trail, rule, rule.copy_within_days, disclosures)


def _information_alone(inquiry: Inquiry, trail: Trail, rule: FormalBreach, disclosures: Disclosures) -> Breach:
    if disclosures.missing is None:
        trail.miss(_MISSING, "whether information was missing", none="no right by law", some="a right to cancel")
        return Breach("unknown")
    trail.use(_MISSING, list(disclosures.missing))
    return _from_contract(inquiry, trail, rule) if disclosures.missing else Breach("no")


def _with_copy(
    inquiry: Inquiry, trail: Trail, rule: FormalBreach, within: int, disclosures: Disclosures
) -> Breach:  # fmt: skip
    copy, copy_due = inquiry.maybe_day(disclosures.contract_copy_at), inquiry.placed_on + timedelta(days=within)
    trail.use(_COPY, disclosures.contract_copy_at)
    if (copy is None and inquiry.today > copy_due) or (copy is not None and copy > copy_due):
        trail.because("no_copy", f"no copy of the contract came by {named(copy_due)}")
        return _from_contract(inquiry, trail, rule)
    if disclosures.missing is None:
        trail.miss(_MISSING, "whether information was missing", none="no right by law", some="a right to cancel")
        return Breach("unknown")
    trail.use(_MISSING, list(disclosures.missing))
    if not disclosures.missing or rule.after_copy_days is None:
        return Breach("no")
    trail.because("information_missing", f"not disclosed: {', '.join(disclosures.missing)}")
    if copy is None:
        return Breach("yes", days=rule.after_copy_days)
    trail.reckon(f"copy of the contract {named(copy)} is day 0; counted to day {rule.after_copy_days}")
    last = inquiry.last_day(copy, rule.after_copy_days, trail, "customer", rolls=rule.rolls)
    return Breach("yes", copy, last, rule.after_copy_days)


def _from_contract(inquiry: Inquiry, trail: Trail, rule: FormalBreach) -> Breach:
    start, days = inquiry.placed_on, rule.from_contract_days
    trail.reckon(f"contract {named(start)} is day 0; day {days} = {named(start + timedelta(days=days))}")
    last = inquiry.last_day(start, days, trail, "customer", rolls=rule.rolls)
    return Breach("yes", start, last, days)
