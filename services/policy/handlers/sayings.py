"""Spells decisions and grants as policy's events; decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from services.policy.domain.grant import Grant
from shared.contracts.base import Reason
from shared.contracts.policy import (
    DecisionMade,
    DecisionNeedsFacts,
    DecisionNeedsPerson,
    GrantLine,
    GrantRefund,
    GrantReturn,
    RemedyChanged,
    RemedyGranted,
    RemedyRevoked,
)
from shared.facts.decision import Coded, Decision, MissingFact
from shared.runtime.step import Say


def decision_made(
    case_id: str, kind: str, decision: Decision, choice_open: bool, override: bool = False, operator: str | None = None
) -> Say:
    """What the customer is entitled to."""
    data = DecisionMade(
        case_id=case_id,
        kind=kind,
        decision=decision,
        choice_open=choice_open,
        override=override,
        operator=operator,
    )
    return Say(data, about=f"{case_id}:{decision.decision_id}", case_id=case_id)


_CUSTOMER_KNOWS = ("request.", "order.delivery.parcels.")
"""Facts the customer can tell; what was disclosed, agreed or paid the shop has to know."""


def asks(decision: Decision) -> tuple[MissingFact, ...]:
    """The missing facts that the customer can be asked for."""
    return tuple(fact for fact in decision.missing_facts if fact.path.startswith(_CUSTOMER_KNOWS))


def needs_facts(case_id: str, decision: Decision) -> Say:
    """Which facts the customer is asked for, by their paths."""
    missing = tuple(Reason(code=fact.path, text=fact.text) for fact in asks(decision))
    return Say(DecisionNeedsFacts(case_id=case_id, missing=missing), about=case_id, case_id=case_id)


def needs_person(case_id: str, reasons: Iterable[Coded], decision: Decision | None) -> Say:
    """Why the rules cannot decide it."""
    told = tuple(Reason(code=reason.code, text=reason.text) for reason in reasons)
    return Say(DecisionNeedsPerson(case_id=case_id, reasons=told, decision=decision), about=case_id, case_id=case_id)


def remedy_granted(grant: Grant, decision: Decision) -> Say:
    """The grant's whole target, for the first time."""
    return Say(RemedyGranted(**_target(grant, decision)), about=grant.grant_id, case_id=grant.case_id)


def remedy_changed(grant: Grant, decision: Decision, why: Coded, cause: str) -> Say:
    """The grant's whole target as it is now; `cause` keeps two changes of one grant apart."""
    change = Reason(code=why.code, text=why.text)
    data = RemedyChanged(**_target(grant, decision), change=change)
    return Say(data, about=f"{grant.grant_id}:{cause}", case_id=grant.case_id)


def remedy_revoked(grant: Grant, reason: Reason) -> Say:
    """The grant falls away."""
    data = RemedyRevoked(grant_id=grant.grant_id, case_id=grant.case_id, kind=grant.kind, reason=reason)
    return Say(data, about=grant.grant_id, case_id=grant.case_id)


def _target(grant: Grant, decision: Decision) -> dict[str, Any]:
    refund = GrantRefund(**grant.refund.model_dump()) if grant.refund is not None else None
    return {
        "grant_id": grant.grant_id,
        "case_id": grant.case_id,
        "kind": grant.kind,
        "lines": tuple(GrantLine(**line.model_dump()) for line in grant.lines),
        "refund": refund,
        "returns": GrantReturn(**grant.returns.model_dump()),
        "release": grant.release,
        "due_on": grant.due_on,
        "decision_id": decision.decision_id,
        "legal_basis": decision.legal_basis,
    }
