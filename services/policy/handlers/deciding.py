"""Decides a case from all that is known, and says what changed by it: decision, missing facts, person, grant."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from services.policy.domain.case_decision import Ruled, rule_case
from services.policy.domain.grant import Grant, GrantLine, Target, covered_lines, grant_for, release, remedy_to_grant
from services.policy.domain.way_back import doubts, progress_of
from services.policy.handlers.sayings import (
    decision_made,
    needs_facts,
    needs_person,
    remedy_changed,
    remedy_granted,
)
from services.policy.memory import PolicyCase, PolicyMemory
from shared import ids
from shared.facts.decision import Coded, Decision
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import Remedy
from shared.rulebook.models import Rulebook
from shared.runtime.message import Message
from shared.runtime.step import Say

UNKNOWN = "unknown"
_NOT_SUBSTANCE = {"decision_id", "decided_at", "facts_used", "rulebook"}


@dataclass(frozen=True, slots=True)
class Asked:
    """One case in hand, with all that its decision looks at."""

    case_id: str
    case: PolicyCase
    order: Order
    progress: Progress
    rulebook: Rulebook
    others: dict[str, int]
    """line id -> units granted under other cases of this order."""


def decide_again(
    memory: PolicyMemory, case_id: str, message: Message, rulebook: Rulebook
) -> tuple[PolicyMemory, list[Say]]:
    """Decide the case when something it rests on changed; the same inputs say nothing again."""
    case = memory.case(case_id)
    if memory.order is None or case.request is None or case.over or case.by_staff or not _told(case, rulebook):
        return _after_staff(memory, case_id, message, rulebook)
    asked = asked_of(memory, case_id, memory.order, rulebook)
    inputs = _inputs(asked)
    if inputs == case.inputs:
        return memory, []
    as_of = max(message.time, case.request.sent_at) if case.inputs else case.request.sent_at
    ruled = rule_case(asked.order, case.request, asked.progress, as_of, rulebook, case.kind, case.wanted)
    case, says = _conclude(asked, ruled, message)
    return memory.with_case(case_id, case.model_copy(update={"inputs": inputs})), says


def _told(case: PolicyCase, rulebook: Rulebook) -> bool:
    ground = case.request.ground if case.request is not None else None
    return case.kind in rulebook.case_kinds or ground not in (None, UNKNOWN)


def asked_of(memory: PolicyMemory, case_id: str, order: Order, rulebook: Rulebook) -> Asked:
    """The case with its progress and with what other cases were granted."""
    case = memory.case(case_id)
    goods = case.goods
    loss = sum(found.value_loss_minor for found in goods.found)
    progress = progress_of(order, goods.posted_at, goods.received_at, goods.inspected_at, loss, case.corrected)
    others: dict[str, int] = {}
    for other_id, other in memory.cases.items():
        for grant in other.grants.values() if other_id != case_id else ():
            for line in grant.lines:
                others[line.line_id] = others.get(line.line_id, 0) + line.quantity
    return Asked(case_id, case, order, progress, rulebook, others)


def _inputs(asked: Asked) -> str:
    case = asked.case
    parts = (
        asked.order.model_dump_json(exclude={"version"}),
        case.request.model_dump_json() if case.request is not None else "",
        asked.progress.model_dump_json(),
        f"{case.kind}|{'|'.join(case.wanted)}|{case.chosen}|{case.goods.look_overdue}|{sorted(asked.others.items())}",
        "|".join(f"{found.line_id}:{found.quantity}:{found.finding}" for found in case.goods.found),
        asked.rulebook.version,
    )
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


def _conclude(asked: Asked, ruled: Ruled, message: Message) -> tuple[PolicyCase, list[Say]]:
    decision, lines = ruled.decision, covered_lines(ruled.outcome)
    reasons = (*decision.needs_person, *_over_granted(asked, lines))
    if asked.case.grants:
        return _regrant(asked, decision, reasons, message)
    if reasons:
        return _tell(asked, decision, "person", [needs_person(asked.case_id, reasons, decision)])
    if decision.eligible == "conditional":
        if decision.missing_facts:
            return _tell(asked, decision, "facts", [needs_facts(asked.case_id, decision)])
        doubt = decision.condition or Coded(code="conditional", text="the rules give no plain answer")
        return _tell(asked, decision, "person", [needs_person(asked.case_id, (doubt,), decision)])
    remedy = _remedy(asked.case, decision)
    choice_open = decision.eligible == "yes" and remedy is None
    says = [decision_made(asked.case_id, asked.case.kind, decision, choice_open)]
    case, told = _tell(asked, decision, f"made:{choice_open}", says)
    if remedy is None:
        return case, told
    target = Target(ids.grant_id(asked.case_id, remedy), asked.case_id, asked.case.kind, remedy)
    grant = grant_for(decision, lines, target, asked.order, asked.progress, asked.rulebook)
    case = case.model_copy(update={"grants": {**case.grants, remedy: grant}})
    return case, [*told, remedy_granted(grant, decision)]


def _remedy(case: PolicyCase, decision: Decision) -> Remedy | None:
    first = decision.remedies[0] if decision.remedies and decision.eligible == "yes" else ()
    chosen = next((option.kind for option in first if option.kind == case.chosen), None)
    return chosen or remedy_to_grant(decision, case.wanted)


def _tell(asked: Asked, decision: Decision, what: str, says: list[Say]) -> tuple[PolicyCase, list[Say]]:
    """Say it, unless the very same was said last."""
    told = hashlib.blake2b(
        f"{what}{decision.model_dump_json(by_alias=True, exclude=_NOT_SUBSTANCE)}".encode(), digest_size=16
    ).hexdigest()
    case = asked.case.model_copy(update={"decision": decision, "told": told})
    return case, [] if told == asked.case.told else says


def _over_granted(asked: Asked, lines: tuple[GrantLine, ...]) -> tuple[Coded, ...]:
    ordered = {line.line_id: line.quantity for line in asked.order.lines}
    own = {line.line_id for grant in asked.case.grants.values() for line in grant.lines}
    over = [
        line.line_id
        for line in lines
        if line.line_id not in own
        and asked.others.get(line.line_id, 0) + line.quantity > ordered.get(line.line_id, line.quantity)
    ]
    return tuple(Coded(code="already_granted", text=f"units of line {line_id} were granted before") for line_id in over)


def _regrant(
    asked: Asked, decision: Decision, reasons: tuple[Coded, ...], message: Message
) -> tuple[PolicyCase, list[Say]]:
    """After a grant: release it, or change its amounts; what speaks against it goes to a person and changes nothing."""
    found = [(line.line_id, line.quantity, line.finding) for line in asked.case.goods.found]
    grants = dict(asked.case.grants)
    says: list[Say] = []
    for kind, grant in asked.case.grants.items():
        against = (*reasons, *doubts(grant.lines, found))
        if against or decision.eligible != "yes":
            why = against or (Coded(code="changed_after_grant", text="with what is known now it would not be granted"),)
            case, told = _tell(asked, decision, "against", [needs_person(asked.case_id, why, decision)])
            return case, told
        after = _released(asked, grant, decision)
        if after != grant:
            grants[kind] = after
            says.append(remedy_changed(after, decision, _why(grant, after), message.id))
    return asked.case.model_copy(update={"decision": decision, "grants": grants}), says


def _released(asked: Asked, grant: Grant, decision: Decision) -> Grant:
    overdue = asked.case.goods.look_overdue
    return release(grant, asked.progress, decision, asked.order, asked.rulebook, inspection_overdue=overdue)


def _why(before: Grant, after: Grant) -> Coded:
    if before.release != "now" and after.release == "now":
        return Coded(code="released", text=f"what the refund waited for is there ({before.release})")
    if before.refund != after.refund:
        return Coded(code="amount", text="the amount changed with what was found")
    return Coded(code="terms", text="the terms changed with what is known now")


def _after_staff(
    memory: PolicyMemory, case_id: str, message: Message, rulebook: Rulebook
) -> tuple[PolicyMemory, list[Say]]:
    """A person's decision stands; only the release of what they granted still follows the goods."""
    case = memory.case(case_id)
    if memory.order is None or not case.by_staff or case.over or case.decision is None:
        return memory, []
    asked = asked_of(memory, case_id, memory.order, rulebook)
    grants, says = dict(case.grants), []
    for kind, grant in case.grants.items():
        after = _released(asked, grant, case.decision.model_copy(update={"decided_at": _later(case.decision, message)}))
        if after != grant:
            grants[kind] = after
            says.append(remedy_changed(after, case.decision, _why(grant, after), message.id))
    return memory.with_case(case_id, case.model_copy(update={"grants": grants})), says


def _later(decision: Decision, message: Message) -> datetime:
    return max(decision.decided_at, message.time)
