"""A person's decision: granted or refused with name and reason, said as an override where the rules differed."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from services.policy.domain.case_decision import rule_case
from services.policy.domain.grant import Grant, GrantLine, Target, covered_lines, grant_for
from services.policy.handlers.deciding import Asked, asked_of
from services.policy.handlers.sayings import decision_made, remedy_changed, remedy_granted, remedy_revoked
from services.policy.memory import PolicyMemory
from shared import ids
from shared.contracts.base import Reason
from shared.contracts.operations import OperationCommanded
from shared.facts.decision import (
    Coded,
    Decision,
    Explanation,
    LegalBasis,
    RefundSplit,
    RemedyOption,
    ReturnTerms,
)
from shared.facts.order import Order
from shared.rulebook.models import Rulebook
from shared.runtime.message import Context, Message
from shared.runtime.step import Say, Step


class StaffDecision(BaseModel):
    """Arguments of `decide` and `override`: `{"decision": {...}}`. No amount: what the lines cost."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    outcome: Literal["grant_refund", "refuse"]
    reason_code: str = "staff_decision"
    amount_minor: int | None = Field(default=None, ge=0)
    lines: tuple[GrantLine, ...] = ()


def decide(memory: PolicyMemory, message: Message, context: Context, now: datetime) -> Step[PolicyMemory]:
    """One command for one case, once; what cannot be carried out is noted and changes nothing."""
    command = message.data
    if not isinstance(command, OperationCommanded):
        raise TypeError("a command carries its verb")
    case_id = command.target.case_id or ""
    case = memory.cases.get(case_id)
    if case is None or case.request is None or memory.order is None:
        return Step(memory, notes=("desk:unknown_case",))
    if message.id in case.commands:
        return Step(memory)
    try:
        wanted = StaffDecision.model_validate(command.arguments.get("decision"))
        asked = asked_of(memory, case_id, memory.order, context.rulebook)
        decision, lines = _decided(asked, wanted, command, context.rulebook)
    except (ValidationError, ValueError):
        return Step(memory, notes=("desk:bad_arguments",))
    rules = case.decision
    override = rules is not None and not rules.needs_person and rules.eligible != decision.eligible
    says = [decision_made(case_id, case.kind, decision, False, override, command.operator)]
    grants = dict(case.grants)
    _carry(asked, decision, lines, grants, says, command, message)
    update = {"decision": decision, "by_staff": True, "grants": grants, "commands": (*case.commands, message.id)}
    return Step(memory.with_case(case_id, case.model_copy(update=update)), tuple(says))


def _decided(
    asked: Asked, wanted: StaffDecision, command: OperationCommanded, rulebook: Rulebook
) -> tuple[Decision, tuple[GrantLine, ...]]:
    request = asked.case.request
    if request is None:
        raise ValueError("a case without a request")
    at = max(command.at, request.sent_at)
    ruled = rule_case(asked.order, request, asked.progress, at, rulebook, asked.case.kind, asked.case.wanted)
    lines = wanted.lines or covered_lines(ruled.outcome) or _whole(asked.order)
    basis = LegalBasis(
        rule="shop.staff_decision",
        source="decision of the shop's staff",
        article=command.reason,
        valid_from=command.at.date(),
    )
    reason = Coded(code=wanted.reason_code, text=command.reason)
    common: dict[str, Any] = {
        "decision_id": f"dec-{ids.derive('staff', asked.case_id, command.operator, str(command.at))}",
        "needs_person": (),
        "condition": None,
        "missing_facts": (),
        "reasons": (reason,),
        "legal_basis": (*ruled.decision.legal_basis, basis),
    }
    if wanted.outcome == "refuse":
        refused = {"eligible": "no", "remedies": (), "refund": None, "returns": None, "chosen_by": None}
        explanation = Explanation(key="staff.refused", args={})
        return ruled.decision.model_copy(update={**common, **refused, "explanation": explanation}), ()
    split = _split(asked.order, lines, wanted.amount_minor)
    granted = {
        "eligible": "yes",
        "remedies": ((RemedyOption(kind="refund"),),),
        "chosen_by": "seller",
        "refund": split,
        "returns": ReturnTerms(paid_by="not_applicable"),
        "arithmetic": (f"{split.total_minor} as staff decided",),
        "explanation": Explanation(key="staff.accepted", args={}),
    }
    return ruled.decision.model_copy(update={**common, **granted}), lines


def _whole(order: Order) -> tuple[GrantLine, ...]:
    return tuple(GrantLine(line_id=line.line_id, quantity=line.quantity) for line in order.lines)


def _split(order: Order, lines: tuple[GrantLine, ...], amount_minor: int | None) -> RefundSplit:
    prices = {line.line_id: line.unit_price_minor for line in order.lines}
    unknown = [line.line_id for line in lines if line.line_id not in prices]
    if unknown:
        raise ValueError(f"line {unknown[0]} is not in the order")
    total = amount_minor if amount_minor is not None else sum(prices[x.line_id] * x.quantity for x in lines)
    return RefundSplit(
        currency=order.currency, goods_minor=total, delivery_minor=0, deduction_minor=0, total_minor=total
    )


def _carry(
    asked: Asked,
    decision: Decision,
    lines: tuple[GrantLine, ...],
    grants: dict[str, Grant],
    says: list[Say],
    command: OperationCommanded,
    message: Message,
) -> None:
    """Grant, restate or revoke, as the person decided."""
    if decision.eligible == "no":
        for grant in grants.values():
            says.append(remedy_revoked(grant, Reason(code="staff_decision", text=command.reason)))
        grants.clear()
        return
    target = Target(ids.grant_id(asked.case_id, "refund"), asked.case_id, asked.case.kind, "refund")
    grant = grant_for(decision, lines, target, asked.order, asked.progress, asked.rulebook)
    if "refund" in grants:
        why = Coded(code="staff_decision", text=command.reason)
        says.append(remedy_changed(grant, decision, why, message.id))
    else:
        says.append(remedy_granted(grant, decision))
    grants["refund"] = grant
