"""Decides a case from all that is known, and says what changed by it: decision, missing facts, person, grant."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from services.policy.domain.case_decision import Ruled, rule_case
from services.policy.domain.grant import Grant, GrantLine, Target, covered_lines, grant_for, release, remedy_to_grant
from services.policy.domain.way_back import doubts, progress_of
from services.policy.handlers.outlook import past_for
from services.policy.handlers.sayings import (
    asks,
    decision_made,
    needs_facts,
    needs_person,
    remedy_changed,
    remedy_granted,
    remedy_revoked,
)
from services.policy.memory import PolicyCase, PolicyMemory
from shared import ids
from shared.contracts.base import Reason
from shared.facts.decision import Coded, Decision
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import Remedy
from shared.rulebook.models import Rulebook
from shared.runtime.message import Context, Message
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
    others_minor: int
    """What other cases' grants refund, minor units."""


def decide_again(
    memory: PolicyMemory, case_id: str, message: Message, context: Context, now: datetime
) -> tuple[PolicyMemory, list[Say]]:
    """Decide the case when something it rests on changed; the same inputs say nothing again."""
    case, rulebook = memory.case(case_id), context.rulebook
    if case.moved:
        return _left(memory, case_id)
    if memory.order is None or case.request is None or case.over or case.by_staff or not _told(case, rulebook):
        return memory, []
    asked = asked_of(memory, case_id, memory.order, rulebook)
    inputs = _inputs(asked)
    if inputs == case.inputs:
        return memory, []
    # The first decision stands for the day the customer asked; none is older than the goods' way it looks at.
    goods = (case.goods.posted_at, case.goods.received_at, case.goods.inspected_at)
    times = (case.request.sent_at, message.time if case.inputs else None, *goods)
    as_of = max(at for at in times if at is not None)
    past = past_for(case, case_id, asked.order, context, now)
    ruled = rule_case(asked.order, case.request, asked.progress, as_of, rulebook, case.kind, case.wanted, past)
    case, says = _conclude(asked, ruled, message)
    return memory.with_case(case_id, case.model_copy(update={"inputs": inputs, "past": past})), says


def _left(memory: PolicyMemory, case_id: str) -> tuple[PolicyMemory, list[Say]]:
    """The case belongs to another order: what was granted here meanwhile falls away, and it comes back undecided."""
    case = memory.case(case_id)
    reason = Reason(code="case_moved", text="the case belongs to another order")
    says = [remedy_revoked(grant, reason) for _, grant in sorted(case.grants.items())]
    fresh = PolicyCase()
    gone = ("grants", "decision", "by_staff", "inputs", "told", "past", "chosen", "waiting")
    update = {name: getattr(fresh, name) for name in gone}
    return memory.with_case(case_id, case.model_copy(update=update)), says


def _told(case: PolicyCase, rulebook: Rulebook) -> bool:
    ground = case.request.ground if case.request is not None else None
    return case.kind in rulebook.case_kinds or ground not in (None, UNKNOWN)


def asked_of(memory: PolicyMemory, case_id: str, order: Order, rulebook: Rulebook) -> Asked:
    """The case with its progress and with what other cases were granted."""
    case = memory.case(case_id)
    goods = case.goods
    loss = sum(found.value_loss_minor for found in goods.found)
    progress = progress_of(order, goods.posted_at, goods.received_at, goods.inspected_at, loss, case.corrected)
    theirs = [grant for id_, other in memory.cases.items() if id_ != case_id for grant in other.grants.values()]
    others: dict[str, int] = {}
    for line in (line for grant in theirs for line in grant.lines):
        others[line.line_id] = others.get(line.line_id, 0) + line.quantity
    refunded = sum(grant.refund.total_minor for grant in theirs if grant.refund is not None)
    return Asked(case_id, case, order, progress, rulebook, others, refunded)


def paid_minor(order: Order) -> int | None:
    """What the order's payments captured, minor units; None when nothing is known of its payments."""
    return sum(payment.captured_minor for payment in order.payments) if order.payments else None


def _inputs(asked: Asked) -> str:
    case = asked.case
    parts = (
        asked.order.model_dump_json(exclude={"version"}),
        case.request.model_dump_json() if case.request is not None else "",
        asked.progress.model_dump_json(),
        f"{case.kind}|{'|'.join(case.wanted)}|{case.chosen}|{case.goods.look_overdue}",
        f"{sorted(asked.others.items())}|{asked.others_minor}",
        "|".join(f"{found.line_id}:{found.quantity}:{found.finding}" for found in case.goods.found),
        _law(asked),
    )
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


def _law(asked: Asked) -> str:
    """The rulebook's version; once the rules have decided, the one they decided by: a new one rewrites nothing."""
    made = asked.case.decision
    settled = made is not None and made.eligible != "conditional" and not made.needs_person
    return made.rulebook if made is not None and settled else asked.rulebook.version


def _conclude(asked: Asked, ruled: Ruled, message: Message) -> tuple[PolicyCase, list[Say]]:
    decision, lines = ruled.decision, covered_lines(ruled.outcome)
    reasons = (*decision.needs_person, *_over_granted(asked, lines, decision))
    if asked.case.grants:
        return _regrant(asked, decision, lines, reasons, message)
    if reasons:
        return _tell(asked, decision, "person", [needs_person(asked.case_id, reasons, decision)], reasons)
    if decision.eligible == "conditional":
        if asks(decision):
            return _tell(asked, decision, "facts", [needs_facts(asked.case_id, decision)])
        doubt = decision.condition or Coded(code="conditional", text="the rules give no plain answer")
        return _tell(asked, decision, "person", [needs_person(asked.case_id, (doubt, *_unknown(decision)), decision)])
    remedy = _remedy(asked.case, decision)
    choice_open = decision.eligible == "yes" and remedy is None
    says = [decision_made(asked.case_id, asked.case.kind, decision, choice_open)]
    case, told = _tell(asked, decision, f"made:{choice_open}", says)
    if remedy is None:
        return case, told
    target = Target(ids.grant_id(asked.case_id, remedy), asked.case_id, asked.case.kind, remedy)
    return _grant(asked, case, decision, lines, target, told)


def _unknown(decision: Decision) -> tuple[Coded, ...]:
    """What nobody told and the customer cannot tell, for the person who decides."""
    unknown = "; ".join(f"{fact.path}: {fact.text}" for fact in decision.missing_facts)
    return (Coded(code="facts_missing", text=unknown),) if unknown else ()


def _grant(
    asked: Asked, case: PolicyCase, decision: Decision, lines: tuple[GrantLine, ...], target: Target, told: list[Say]
) -> tuple[PolicyCase, list[Say]]:
    """The grant; goods that are back already release it, unless what was found of them speaks against it."""
    held = grant_for(decision, lines, target, asked.order, Progress(), asked.rulebook)
    against = doubts(lines, _found(asked))
    grant = held if against else _released(asked, held, decision)
    case = case.model_copy(update={"grants": {target.remedy: grant}})
    doubted = [needs_person(asked.case_id, against, decision)] if against else []
    return case, [*told, remedy_granted(grant, decision), *doubted]


def _remedy(case: PolicyCase, decision: Decision) -> Remedy | None:
    first = decision.remedies[0] if decision.remedies and decision.eligible == "yes" else ()
    chosen = next((option.kind for option in first if option.kind == case.chosen), None)
    return chosen or remedy_to_grant(decision, case.wanted)


def _tell(
    asked: Asked, decision: Decision, what: str, says: list[Say], reasons: tuple[Coded, ...] = ()
) -> tuple[PolicyCase, list[Say]]:
    """Say it, unless the very same was said last."""
    codes = "|".join(f"{reason.code}:{reason.text}" for reason in reasons)
    substance = decision.model_dump_json(by_alias=True, exclude=_NOT_SUBSTANCE)
    told = hashlib.blake2b(f"{what}{codes}{substance}".encode(), digest_size=16).hexdigest()
    case = asked.case.model_copy(update={"decision": decision, "told": told})
    return case, [] if told == asked.case.told else says


def _over_granted(asked: Asked, lines: tuple[GrantLine, ...], decision: Decision) -> tuple[Coded, ...]:
    """Units and money that other cases of the order were granted; what this case holds already is not questioned."""
    ordered = {line.line_id: line.quantity for line in asked.order.lines}
    own = {line.line_id: line.quantity for grant in asked.case.grants.values() for line in grant.lines}
    over = [
        Coded(code="already_granted", text=f"units of line {line.line_id} were granted before")
        for line in lines
        if line.quantity > own.get(line.line_id, 0)
        and asked.others.get(line.line_id, 0) + line.quantity > ordered.get(line.line_id, line.quantity)
    ]
    held = max((grant.refund.total_minor for grant in asked.case.grants.values() if grant.refund), default=0)
    total, paid = decision.refund.total_minor if decision.refund is not None else 0, paid_minor(asked.order)
    if not over and paid is not None and total > held and asked.others_minor + total > paid:
        over.append(Coded(code="more_than_paid", text="with what other cases were granted it is more than was paid"))
    return tuple(over)


def _regrant(
    asked: Asked, decision: Decision, lines: tuple[GrantLine, ...], reasons: tuple[Coded, ...], message: Message
) -> tuple[PolicyCase, list[Say]]:
    """After a grant: release it, or change its amounts; what speaks against it goes to a person and changes nothing."""
    grants = dict(asked.case.grants)
    says: list[Say] = []
    for kind, grant in sorted(asked.case.grants.items()):
        covering = grant.model_copy(update={"lines": lines or grant.lines})
        against = (*reasons, *doubts(covering.lines, _found(asked)))
        if against or not _still_given(grant, decision):
            why = against or (Coded(code="changed_after_grant", text="with what is known now it would not be granted"),)
            return _tell(asked, decision, "against", [needs_person(asked.case_id, why, decision)], why)
        after = _released(asked, covering, decision)
        if after != grant:
            grants[kind] = after
            says.append(remedy_changed(after, decision, _why(grant, after), message.id))
    return asked.case.model_copy(update={"decision": decision, "grants": grants}), says


def _found(asked: Asked) -> list[tuple[str, int, str]]:
    return [(line.line_id, line.quantity, line.finding) for line in asked.case.goods.found]


def _still_given(grant: Grant, decision: Decision) -> bool:
    return decision.eligible == "yes" and any(grant.kind == x.kind for rank in decision.remedies for x in rank)


def _released(asked: Asked, grant: Grant, decision: Decision) -> Grant:
    overdue = asked.case.goods.look_overdue
    after = release(grant, asked.progress, decision, asked.order, asked.rulebook, inspection_overdue=overdue)
    if grant.due_on is None or after.due_on is None:
        return after
    # A day that was promised does not move away with every later look.
    return after.model_copy(update={"due_on": min(grant.due_on, after.due_on)})


def _why(before: Grant, after: Grant) -> Coded:
    if before.release != "now" and after.release == "now":
        return Coded(code="released", text=f"what the refund waited for is there ({before.release})")
    if before.refund != after.refund:
        return Coded(code="amount", text="the amount changed with what was found")
    return Coded(code="terms", text="the terms changed with what is known now")
