"""What policy says: decisions are law, grants are targets."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from shared.contracts.base import Currency, Day, Event, Minor, Part, Reason
from shared.facts.decision import Decision, LegalBasis

Release = Literal["now", "on_goods", "on_goods_or_proof", "on_inspection"]


class DecisionMade(Event):
    """What the customer is entitled to. `choice_open`: somebody has still to choose among the remedies."""

    type: ClassVar[str] = "decision.made"
    case_id: str
    kind: str
    decision: Decision
    choice_open: bool
    override: bool = False
    operator: str | None = None


class DecisionNeedsFacts(Event):
    type: ClassVar[str] = "decision.needs_facts"
    case_id: str
    missing: tuple[Reason, ...]


class DecisionNeedsPerson(Event):
    """The rules cannot decide it: why, and what they make of it so far."""

    type: ClassVar[str] = "decision.needs_person"
    case_id: str
    reasons: tuple[Reason, ...]
    decision: Decision | None = None


class GrantLine(Part):
    """Units of one line; `sku` names another article that is to go out instead (an exchange)."""

    line_id: str
    quantity: int
    sku: str | None = None


class GrantRefund(Part):
    """The split of a refund, minor units of one currency; `total_minor` is what the customer gets."""

    currency: Currency
    goods_minor: Minor
    delivery_minor: Minor
    deduction_minor: Minor
    total_minor: Minor


class GrantReturn(Part):
    needed: bool
    paid_by: Literal["customer", "seller", "not_applicable"]
    send_back_by: Day | None = None


class GrantEvent(Event):
    """A grant's whole target, never a difference."""

    grant_id: str
    case_id: str
    kind: str
    lines: tuple[GrantLine, ...]
    refund: GrantRefund | None
    returns: GrantReturn = Field(alias="return")
    release: Release
    due_on: Day | None
    decision_id: str
    legal_basis: tuple[LegalBasis, ...] = ()


class RemedyGranted(GrantEvent):
    type: ClassVar[str] = "remedy.granted"


class RemedyChanged(GrantEvent):
    type: ClassVar[str] = "remedy.changed"
    change: Reason


class RemedyRevoked(Event):
    type: ClassVar[str] = "remedy.revoked"
    grant_id: str
    case_id: str
    kind: str
    reason: Reason
