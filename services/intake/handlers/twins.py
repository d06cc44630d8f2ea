"""Finds an open case about the same matter and puts a second message about it there; opens and closes nothing."""

from __future__ import annotations

from datetime import timedelta

from services.intake.domain.case import UNKNOWN, Case
from services.intake.handlers import persons
from services.intake.handlers.draft import Draft
from services.intake.memory import IntakeMemory
from shared.contracts.intake import CaseFactsAdded, CaseMerged
from shared.facts.request import RequestFacts

WITHIN = timedelta(days=30)
FOLLOW_UPS = frozenset({"refund_status", "order_status", "complaint_escalation"})
"""What people write about a case that is open already."""


def twin_of(memory: IntakeMemory, case: Case) -> Case | None:
    """The newest open case that this one says again, over another channel or in words; None when it is its own."""
    fits = [other for other in memory.cases.values() if other.closed is None and _same(other, case)]
    return max(fits, key=lambda other: (other.opening.received_at, other.case_id), default=None)


def _same(other: Case, case: Case) -> bool:
    apart = abs(case.opening.received_at - other.opening.received_at)
    if other.case_id == case.case_id or other.retracted_at is not None or case.kind == UNKNOWN or apart > WITHIN:
        return False
    # Two forms are two wishes: who returns one of two pieces today may return the other tomorrow.
    if case.request.lines and case.opening.channel == other.opening.channel:
        return False
    if case.kind in FOLLOW_UPS:
        return other.kind not in (UNKNOWN, *FOLLOW_UPS) or other.kind == case.kind
    return case.kind == other.kind and _within(case.request, other.request)


def _within(one: RequestFacts, other: RequestFacts) -> bool:
    """Whether it is about nothing that the other is not about; no lines are the whole order."""
    theirs = {line.line_id: line.quantity for line in other.lines}
    return not theirs or not one.lines or all(line.quantity <= theirs.get(line.line_id, 0) for line in one.lines)


def merge(draft: Draft, case: Case, into: Case) -> Case:
    """The open case with what the second message adds: evidence, and whatever makes it urgent."""
    draft.say(CaseMerged(case_id=case.case_id, into_case_id=into.case_id), case.case_id)
    draft.remember(merged={**draft.memory.merged, case.case_id: into.case_id})
    for word in case.opening.urgent:
        into = persons.hand(into, f"urgent:{case.case_id}:{word}", "urgent", word, case.opening.received_at)
    known = {found.ref for found in into.request.evidence}
    fresh = tuple(found for found in case.request.evidence if found.ref not in known)
    if not fresh:
        return into
    request = into.request.model_copy(update={"evidence": (*into.request.evidence, *fresh)})
    into = into.model_copy(update={"request": request})
    added = CaseFactsAdded(case_id=into.case_id, request=request, kind=into.kind, wanted=into.wanted)
    draft.say(added, f"{into.case_id}:{case.case_id}")
    return into
