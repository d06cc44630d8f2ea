"""Orders the remedies for goods that are not as they should be; knows which rank is open, and not what it costs."""

from __future__ import annotations

from datetime import timedelta

from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Ranks
from services.policy.domain.trail import Trail
from shared.facts.decision import RemedyOption
from shared.facts.request import Nonconformity, Remedy
from shared.rulebook.rules import Ladder


def ranks(inquiry: Inquiry, trail: Trail, fault: Nonconformity, kind: str) -> Ranks:
    """Cure first, then money; the first rank is gone when it failed, took too long or is impossible."""
    rule = inquiry.rules.guarantee.remedies
    if rule is None:
        return ()
    trail.cite(rule)
    first = tuple(_option(rule, remedy) for remedy in rule.first if _possible(trail, fault, kind, remedy))
    if fault.severity == "minor" and rule.minor_excludes:
        trail.use("request.nonconformity.severity", "minor")
        trail.because("minor_fault", "the fault is minor: the contract stands")
        second_kinds = tuple(remedy for remedy in rule.second if remedy not in rule.minor_excludes)
    else:
        second_kinds = rule.second
    second = tuple(_option(rule, remedy) for remedy in second_kinds)
    if second and (not first or _cure_failed(inquiry, trail, rule)):
        return (second,)
    return tuple(rank for rank in (first, second) if rank)


def _option(rule: Ladder, remedy: Remedy) -> RemedyOption:
    return RemedyOption(
        kind=remedy,
        variant=rule.refund_variant if remedy == "refund" else None,
        within_days=rule.repair_within_days if remedy in ("repair", "replacement") else None,
    )


def _possible(trail: Trail, fault: Nonconformity, kind: str, remedy: Remedy) -> bool:
    if remedy != "repair":
        return True
    if kind == "wrong_item":
        return False
    if fault.repairable is False:
        trail.use("request.nonconformity.repairable", value=False)
        return False
    return True


def _cure_failed(inquiry: Inquiry, trail: Trail, rule: Ladder) -> bool:
    repairs = inquiry.progress.repairs
    failed = [at for at, r in enumerate(repairs) if r.outcome == "failed" or r.same_defect_again_on is not None]
    if len(failed) >= rule.failed_attempts:
        trail.use(f"progress.repairs.{failed[-1]}.outcome", repairs[failed[-1]].outcome)
        trail.because("cure_failed", "a repair did not help")
        return True
    if rule.repair_within_days is None:
        return False
    for at, repair in enumerate(repairs):
        begun = inquiry.maybe_day(repair.requested_on or repair.handed_in_on)
        ended = inquiry.maybe_day(repair.returned_on) or inquiry.today
        if begun is not None and ended > begun + timedelta(days=rule.repair_within_days):
            trail.use(f"progress.repairs.{at}.requested_on", repair.requested_on or repair.handed_in_on)
            trail.reckon(f"repair asked for {named(begun)}, longer than {rule.repair_within_days} days")
            trail.because("cure_too_slow", f"a repair took longer than {rule.repair_within_days} days")
            return True
    return False
