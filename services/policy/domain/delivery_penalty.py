"""What a late seller owes for each day, where the law fixes it. Does not know whether the delay is excused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine
from services.policy.domain.trail import Trail
from shared.money import share_bp
from shared.rulebook.rules_delivery import FailedDelivery


@dataclass(frozen=True, slots=True)
class LateLine:
    """A line that came, or is still awaited, on that day."""

    asked: AskedLine
    until: date


def penalty(trail: Trail, rule: FailedDelivery, late: Iterable[LateLine], due_on: date) -> int | None:
    """The sum for all lines, rounded once; None where the law fixes no penalty.

    The day after the last day for delivery is the first that counts, the day of delivery the last.
    """
    bp = rule.penalty_bp_per_day
    if bp is None:
        return None
    # Hundredths of a per cent of minor units, so that the sum is rounded and not each line.
    exact = 0
    for one in late:
        days = max((one.until - due_on).days, 0)
        reached = min(days * bp, rule.penalty_limit_bp)
        exact += one.asked.value_minor * reached
        capped = f", at most {rule.penalty_limit_bp} bp" if days * bp > rule.penalty_limit_bp else ""
        trail.reckon(f"{named(due_on)} to {named(one.until)}: {one.asked.value_minor} x {bp} bp x {days} days{capped}")
    total = share_bp(exact, 1)
    trail.reckon(f"penalty for late delivery = {total}")
    return total
