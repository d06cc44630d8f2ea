"""A person's decision: granted or refused with name and reason, said as an override where the rules differed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import ValidationError

from services.policy.domain.case_decision import rule_case
from services.policy.domain.grant import Grant, GrantLine, Target, covered_lines, grant_for
from services.policy.handlers.asked import Asked, asked_of, paid_minor
from services.policy.handlers.deciding import decide_again
from services.policy.handlers.sayings import decision_made, remedy_changed, remedy_granted, remedy_revoked
from services.policy.memory import PolicyCase, PolicyMemory, StaffCommand, StaffDecision
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
from shared.rulebook.models import Rulebook
from shared.runtime.message import Context, Message
from shared.runtime.step import Say, Step


class NotLeft(Exception):
    """A person granted units or money that are not there to grant."""


def decide(memory: PolicyMemory, message: Message, context: Context, now: datetime) -> Step[PolicyMemory]:
    """One command for one case, once. It waits for a case or order nobody told of yet."""
    command = message.data
    if not isinstance(command, OperationCommanded):
        raise TypeError("a command carries its verb")
    case_id = command.target.case_id
    try:
        wanted = StaffDecision.model_validate(command.arguments.get("decision"))
    except ValidationError:
        return Step(memory, notes=("desk:bad_arguments",))
    if case_id is None:
        return Step(memory, notes=("desk:unknown_case",))
    case = memory.case(case_id)
    if message.id in case.commands:
        return Step(memory)
    if case.moved:
        return Step(memory, notes=("desk:case_moved",))
    kept = StaffCommand(
        command_id=message.id, operator=command.operator, reason=command.reason, at=command.at, wanted=wanted
    )
    update = {"waiting": (*case.waiting, kept), "commands": (*case.commands, message.id)}
    case = case.model_copy(update=update)
    after, says, notes = carry_out(memory.with_case(case_id, case), case_id, context.rulebook)
    if case.request is None or memory.order is None:
        notes = ("desk:unknown_case",)
    for other_id in after.in_turn() if says else ():
        # what was granted here before may be free again
        after, told = decide_again(after, other_id, message, context, now)
        says += told
    return Step(after, tuple(says), notes=notes)


def carry_out(
    memory: PolicyMemory, case_id: str, rulebook: Rulebook
) -> tuple[PolicyMemory, list[Say], tuple[str, ...]]:  # fmt: skip
    """The last of the case's waiting decisions that can be carried out; a note when none of them can."""
    case = memory.case(case_id)
    if not case.waiting or case.moved or case.request is None or memory.order is None:
        return memory, [], ()
    settled = memory.with_case(case_id, case.model_copy(update={"waiting": ()}))
    asked = asked_of(settled, case_id, memory.order, rulebook)
    for command in reversed(case.waiting):
        try:
            decision, lines = _decided(asked, command)
        except NotLeft:
            continue
        after, says = _carry(asked, decision, lines, command)
        return memory.with_case(case_id, after), says, ()
    return settled, [], ("desk:bad_arguments",)


def _decided(asked: Asked, command: StaffCommand) -> tuple[Decision, tuple[GrantLine, ...]]:
    """The person's decision on what the rules found. Raises NotLeft for what cannot be granted."""
    request, wanted = asked.case.request, command.wanted
    if request is None:
        raise NotLeft("a case without a request")
    at = max(command.at, request.sent_at)
    case = asked.case
    ruled = rule_case(asked.order, request, asked.progress, at, asked.rulebook, case.kind, case.wanted, case.past)
    basis = LegalBasis(
        rule="shop.staff_decision",
        source="decision of the shop's staff",
        article=command.reason,
        valid_from=command.at.date(),
    )
    reason = Coded(code=wanted.reason_code, text=command.reason)
    common: dict[str, Any] = {
        "decision_id": f"dec-{ids.derive('staff', asked.case_id, command.command_id)}",
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
    lines = _units(asked, wanted.lines) if wanted.lines else _free(asked, covered_lines(ruled.outcome))
    split = _split(asked, lines, wanted.amount_minor)
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


def _units(asked: Asked, lines: tuple[GrantLine, ...]) -> tuple[GrantLine, ...]:
    """The lines a person named, one entry each; never more of one than was ordered and is not granted elsewhere."""
    named: dict[str, int] = {}
    for line in lines:
        named[line.line_id] = named.get(line.line_id, 0) + line.quantity
    ordered = {line.line_id: line.quantity for line in asked.order.lines}
    for line_id, quantity in named.items():
        if quantity + asked.others.get(line_id, 0) > ordered.get(line_id, 0):
            raise NotLeft(f"so many of line {line_id} are not left to grant")
    return tuple(GrantLine(line_id=line_id, quantity=quantity) for line_id, quantity in named.items())


def _free(asked: Asked, covered: tuple[GrantLine, ...]) -> tuple[GrantLine, ...]:
    """What the rules would cover, else what the customer asked about, as far as other cases were not granted it."""
    left = {line.line_id: line.quantity - asked.others.get(line.line_id, 0) for line in asked.order.lines}
    meant = {line.line_id: line.quantity for line in covered}
    if not meant and asked.case.request is not None:
        for line in asked.case.request.lines:
            meant[line.line_id] = meant.get(line.line_id, 0) + line.quantity
    units = {line_id: min(quantity, left.get(line_id, 0)) for line_id, quantity in (meant or left).items()}
    return tuple(GrantLine(line_id=line_id, quantity=quantity) for line_id, quantity in units.items() if quantity > 0)


def _split(asked: Asked, lines: tuple[GrantLine, ...], amount_minor: int | None) -> RefundSplit:
    """The amount named, else what the lines cost as far as it was paid and is not granted elsewhere."""
    prices = {line.line_id: line.unit_price_minor for line in asked.order.lines}
    cost, paid = sum(prices[line.line_id] * line.quantity for line in lines), paid_minor(asked.order)
    left = cost if paid is None else paid - asked.others_minor
    total = amount_minor if amount_minor is not None else min(cost, left)
    if total <= 0 or (paid is not None and total > left):
        raise NotLeft(f"{total} is not left to refund")
    return RefundSplit(
        currency=asked.order.currency, goods_minor=total, delivery_minor=0, deduction_minor=0, total_minor=total
    )


def _carry(
    asked: Asked, decision: Decision, lines: tuple[GrantLine, ...], command: StaffCommand
) -> tuple[PolicyCase, list[Say]]:
    """Grant or restate the refund, as the person decided; what else was granted in this case falls away."""
    case, rules = asked.case, asked.case.decision
    override = rules is not None and not rules.needs_person and rules.eligible != decision.eligible
    says = [decision_made(asked.case_id, case.kind, decision, False, override, command.operator)]
    granting = decision.eligible == "yes"
    for kind, grant in sorted(case.grants.items()):
        if not (granting and kind == "refund"):
            says.append(remedy_revoked(grant, Reason(code="staff_decision", text=command.reason)))
    grants: dict[str, Grant] = {}
    if granting:
        target = Target(ids.grant_id(asked.case_id, "refund"), asked.case_id, case.kind, "refund")
        grants["refund"] = grant_for(decision, lines, target, asked.order, asked.progress, asked.rulebook)
        why = Coded(code="staff_decision", text=command.reason)
        known = "refund" in case.grants
        said = remedy_changed(grants["refund"], decision, why, command.command_id) if known else None
        says.append(said or remedy_granted(grants["refund"], decision))
    return case.model_copy(update={"decision": decision, "by_staff": True, "grants": grants}), says
