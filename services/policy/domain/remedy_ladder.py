"""Orders the remedies for goods that are not as they should be; knows which rank is open, and not what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from services.policy.domain.failed_cure import cure_failed, impossible
from services.policy.domain.guarantee_fault import Fault
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Ranks
from services.policy.domain.trail import Trail
from shared.facts.decision import RemedyOption
from shared.facts.request import Remedy
from shared.rulebook.rules_guarantee import Ladder

Chooser = Literal["customer", "seller"]
_NOT_REPAIRED = frozenset({"wrong_item"})
"""No repair turns another item into the one that was bought; a missing part can be added."""


@dataclass(frozen=True, slots=True)
class Remedies:
    """The ranks, who picks within the first of them, and whether a cure has failed."""

    ranks: Ranks
    chosen_by: Chooser
    failed: bool = False


@dataclass(frozen=True, slots=True)
class _Step:
    """A rank before it is known what of it is possible, and who picks."""

    remedies: tuple[Remedy, ...]
    chosen_by: Chooser


def ladder(inquiry: Inquiry, trail: Trail, fault: Fault) -> Remedies | None:
    """Cure first, then money; the first rank is gone when it failed, took too long or is impossible."""
    rule = _rule(inquiry, fault)
    if rule is None:
        return None
    trail.cite(rule)
    failed = cure_failed(inquiry, trail, rule)
    steps = [step for step in _steps(inquiry, trail, rule, fault, failed=failed) if step.remedies]
    if failed:
        opened = tuple(kind for kind in rule.failed_opens if kind not in _excluded(rule, fault))
        if opened:
            steps = [_Step(opened, rule.chosen_by)]
        elif len(steps) > 1:
            steps = steps[1:]
    possible = [_Step(_possible(inquiry, trail, fault, step.remedies), step.chosen_by) for step in steps]
    open_ = [step for step in possible if step.remedies]
    ranks = tuple(tuple(_option(rule, kind) for kind in step.remedies) for step in _without_repeats(open_))
    return Remedies(ranks, open_[0].chosen_by if open_ else rule.chosen_by, failed)


def _rule(inquiry: Inquiry, fault: Fault) -> Ladder | None:
    """The ladder of its own for this kind of fault, or for goods all of which are of its groups; else the general."""
    rules = inquiry.rules.guarantee
    other = rules.other_remedies
    if other is not None:
        wanted = set(other.categories)
        if fault.kind in other.kinds or (wanted and all(inquiry.groups(a.line) & wanted for a in inquiry.lines)):
            return other
    return rules.remedies


def _steps(inquiry: Inquiry, trail: Trail, rule: Ladder, fault: Fault, *, failed: bool) -> list[_Step]:
    second = rule.second
    if _excluded(rule, fault):
        trail.use("request.nonconformity.severity", "minor")
        trail.because("minor_fault", "the fault is minor: the contract stands")
        second = tuple(kind for kind in second if kind not in rule.minor_excludes)
    steps = [_Step(rule.first, rule.chosen_by), _Step(second, rule.chosen_by)]
    if rule.minor_first and _taken_as_minor(trail, fault, failed=failed):
        steps.insert(0, _Step(rule.minor_first, rule.minor_chosen_by or rule.chosen_by))
    disclosures = inquiry.order.disclosures
    if rule.by_clause and disclosures is not None and disclosures.repair_clause:
        trail.use("order.disclosures.repair_clause", disclosures.repair_clause)
        trail.because("by_clause", "the seller's terms put another remedy first")
        steps.insert(0, _Step(rule.by_clause, rule.chosen_by))
    return steps


def _taken_as_minor(trail: Trail, fault: Fault, *, failed: bool) -> bool:
    severity = fault.told.severity
    if severity in ("minor", "major"):
        trail.use("request.nonconformity.severity", severity)
        trail.because(f"{severity}_fault", f"the fault is {severity}")
        return severity == "minor"
    if not failed:
        trail.miss(
            "request.nonconformity.severity",
            "how serious the fault is",
            minor="as decided: it may be put right first",
            major="the remedies of the second rank are open at once",
        )
    return True


def _without_repeats(steps: Sequence[_Step]) -> list[_Step]:
    """A rank offers what the ones before it do not."""
    found: list[_Step] = []
    for step in steps:
        before = {kind for other in found for kind in other.remedies}
        left = tuple(kind for kind in step.remedies if kind not in before)
        if left:
            found.append(_Step(left, step.chosen_by))
    return found


def _excluded(rule: Ladder, fault: Fault) -> tuple[Remedy, ...]:
    return rule.minor_excludes if fault.told.severity == "minor" else ()


def _possible(inquiry: Inquiry, trail: Trail, fault: Fault, remedies: Sequence[Remedy]) -> tuple[Remedy, ...]:
    remedies = tuple(kind for kind in remedies if kind not in impossible(inquiry))
    if "repair" not in remedies:
        return remedies
    if fault.told.repairable is False:
        trail.use("request.nonconformity.repairable", value=False)
    elif fault.kind not in _NOT_REPAIRED:
        return remedies
    return tuple(kind for kind in remedies if kind != "repair")


def _option(rule: Ladder, remedy: Remedy) -> RemedyOption:
    within = {"repair": rule.repair_within_days, "replacement": rule.replacement_within_days}
    variant = rule.refund_variant if remedy == "refund" else None
    return RemedyOption(kind=remedy, variant=variant, within_days=within.get(remedy))
