"""Who shows that a fault was there at delivery, and until when nobody has to. Knows no remedies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.guarantee_fault import AT_DELIVERY, Fault
from services.policy.domain.guarantee_window import suspended
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.trail import Trail
from shared.rulebook.rules_guarantee import Liability, Presumption

Proof = Literal["given", "lacking", "sound"]
_PATH = "request.nonconformity.present_at_delivery"


def presumed_until(inquiry: Inquiry, days: Sequence[date]) -> date | None:
    """The last day of the presumption for all asked lines; None where there is none for one of them."""
    rule = inquiry.rules.guarantee.presumption
    if rule is None:
        return None
    months = [_months(inquiry, rule, asked) for asked in inquiry.lines]
    paused = timedelta(days=suspended(inquiry) - (1 if rule.first_day_counts else 0))
    ends = [add_months(got, long) + paused for got, long in zip(days, months, strict=True) if long]
    return min(ends) if ends and len(ends) == len(months) else None


def proof(inquiry: Inquiry, trail: Trail, law: Liability, fault: Fault, until: date | None) -> Proof:
    """Given where the fault counts as there at delivery, sound where it was not, else lacking."""
    rule = inquiry.rules.guarantee.presumption
    if law.proof == "not_needed":
        return "given"
    if fault.told.present_at_delivery is False and not fault.acknowledged:
        trail.cite(rule)
        trail.use(_PATH, value=False)
        trail.because("sound_at_delivery", "the fault was not there at delivery")
        return "sound"
    if fault.kind in AT_DELIVERY or fault.told.present_at_delivery or fault.settled:
        return "given"
    if until is not None:
        trail.cite(rule)
        if fault.shown <= until:
            trail.reckon(f"presumed there at delivery until {named(until)}")
            return "given"
    trail.miss(
        _PATH,
        "whether the fault was there at delivery; the customer has to show it by now",
        true="as decided",
        false="no claim",
    )
    return "lacking"


def _months(inquiry: Inquiry, rule: Presumption, asked: AskedLine) -> int:
    """How long for one line; 0 where it has no presumption."""
    promised = asked.line.commercial_guarantee
    if rule.categories and not inquiry.groups(asked.line) & set(rule.categories):
        return 0
    if rule.while_commercial and promised is not None:
        return promised.months
    # Refurbished goods are used goods that were worked on.
    if rule.used_months is not None and asked.line.sold_as in ("used", "refurbished"):
        return rule.used_months
    return rule.months
