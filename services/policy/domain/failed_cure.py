"""Whether putting the goods right has failed: it did not help, takes too long, or cannot be done at all."""

from __future__ import annotations

from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.facts.base import DayOrInstant
from shared.facts.progress import Repair, Replacement
from shared.facts.request import Remedy
from shared.rulebook.rules_guarantee import Ladder


def cure_failed(inquiry: Inquiry, trail: Trail, rule: Ladder) -> bool:
    """As often as the rule asks for, longer than it allows, or goods that were to come instead will not come."""
    if undeliverable(inquiry, trail):
        return True
    progress = inquiry.progress
    seen = [_repair(inquiry, rule, repair, at) for at, repair in enumerate(progress.repairs)]
    seen += [_replacement(inquiry, rule, again, at) for at, again in enumerate(progress.replacements)]
    failed = [failure for failure in seen if failure is not None]
    if len(failed) >= rule.failed_attempts:
        path, value = failed[-1]
        trail.use(path, value)
        trail.because("cure_failed", "the goods were put right, and it did not help")
        return True
    return rule.repair_within_days is not None and _too_slow(inquiry, trail, rule.repair_within_days)


def undeliverable(inquiry: Inquiry, trail: Trail) -> bool:
    """Whether goods that were to come instead, or once more, will not come: the seller has not done what it owed."""
    for at, replacement in enumerate(inquiry.progress.replacements):
        if replacement.outcome == "failed":
            trail.use(f"progress.replacements.{at}.outcome", "failed")
            if replacement.reason is not None:
                trail.use(f"progress.replacements.{at}.reason", replacement.reason)
            trail.because(
                "replacement_failed", f"the new goods will not come: {replacement.reason or 'no reason told'}"
            )
            return True
    return False


def impossible(inquiry: Inquiry) -> frozenset[Remedy]:
    """Cures that cannot be had: no repair where a workshop gave up, no new goods where they will not come."""
    found: set[Remedy] = set()
    if any(repair.outcome == "failed" and repair.reason for repair in inquiry.progress.repairs):
        found.add("repair")
    if any(replacement.outcome == "failed" for replacement in inquiry.progress.replacements):
        found.update(("replacement", "replacement_shipment", "exchange"))
    return frozenset(found)


def _repair(inquiry: Inquiry, rule: Ladder, repair: Repair, at: int) -> tuple[str, str | date] | None:
    if repair.outcome == "failed":
        return f"progress.repairs.{at}.outcome", "failed"
    path = f"progress.repairs.{at}.same_defect_again_on"
    return _again(inquiry, rule, repair.same_defect_again_on, repair.returned_on, path)


def _replacement(inquiry: Inquiry, rule: Ladder, replaced: Replacement, at: int) -> tuple[str, str | date] | None:
    path = f"progress.replacements.{at}.same_defect_again_on"
    return _again(inquiry, rule, replaced.same_defect_again_on, replaced.delivered_on, path)


def _again(
    inquiry: Inquiry, rule: Ladder, again_on: DayOrInstant | None, back_on: DayOrInstant | None, path: str
) -> tuple[str, str | date] | None:  # fmt: skip
    """The same fault after the goods were put right, as long as the rule has it count."""
    again, back = inquiry.maybe_day(again_on), inquiry.maybe_day(back_on)
    if again is None:
        return None
    months = rule.fails_again_within_months
    if months is not None and back is not None and again > add_months(back, months):
        return None
    return path, again


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
