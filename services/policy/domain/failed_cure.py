"""Whether putting the goods right has failed: a repair that did not help, or one that takes too long."""

from __future__ import annotations

from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.facts.progress import Repair
from shared.rulebook.rules_guarantee import Ladder


def cure_failed(inquiry: Inquiry, trail: Trail, rule: Ladder) -> bool:
    """As often as the rule asks for, or longer than it allows."""
    seen = [_failure(inquiry, rule, repair, at) for at, repair in enumerate(inquiry.progress.repairs)]
    failed = [failure for failure in seen if failure is not None]
    if len(failed) >= rule.failed_attempts:
        path, value = failed[-1]
        trail.use(path, value)
        trail.because("cure_failed", "a repair did not help")
        return True
    return rule.repair_within_days is not None and _too_slow(inquiry, trail, rule.repair_within_days)


def _failure(inquiry: Inquiry, rule: Ladder, repair: Repair, at: int) -> tuple[str, str | date] | None:
    if repair.outcome == "failed":
        return f"progress.repairs.{at}.outcome", "failed"
    again, back = inquiry.maybe_day(repair.same_defect_again_on), inquiry.maybe_day(repair.returned_on)
    if again is None:
        return None
    months = rule.fails_again_within_months
    if months is not None and back is not None and again > add_months(back, months):
        return None
    return f"progress.repairs.{at}.same_defect_again_on", again


def _too_slow(inquiry: Inquiry, trail: Trail, days: int) -> bool:
    for at, repair in enumerate(inquiry.progress.repairs):
        begun = inquiry.maybe_day(repair.requested_on or repair.handed_in_on)
        ended = inquiry.maybe_day(repair.returned_on) or inquiry.today
        if begun is not None and ended > begun + timedelta(days=days):
            name = "requested_on" if repair.requested_on else "handed_in_on"
            trail.use(f"progress.repairs.{at}.{name}", repair.requested_on or repair.handed_in_on)
            trail.reckon(f"repair asked for {named(begun)}, longer than {days} days")
            trail.because("cure_too_slow", f"a repair took longer than {days} days")
            return True
    return False
