"""Decides a case from all that is known, and says what changed by it: decision, missing facts, person, grant."""

from __future__ import annotations

from datetime import datetime

from services.policy.domain.cancelling import partly_shipped
from services.policy.domain.case_decision import Ruled, rule_case
from services.policy.domain.grant import (
    Target,
    amount_untold,
    covered_lines,
    remedy_to_grant,
    without_spent,
)
from services.policy.handlers.asked import Asked, asked_of, inputs_of
from services.policy.handlers.cures import (
    came_after_all,
    fall_away,
    silent,
)
from services.policy.handlers.granting import CANCELLING, give, keep, over_granted, tell
from services.policy.handlers.outlook import past_for
from services.policy.handlers.sayings import (
    asks,
    decision_made,
    needs_facts,
    needs_person,
    remedy_revoked,
)
from services.policy.memory import PolicyCase, PolicyMemory
from shared import ids
from shared.contracts.base import Reason
from shared.facts.decision import Coded, Decision
from shared.facts.request import Remedy
from shared.rulebook.models import Rulebook
from shared.runtime.message import Context, Message
from shared.runtime.step import Say

UNKNOWN = "unknown"
_SILENT = Coded(code="customer_silent", text="the customer did not answer in the time there was")
_TOLD_SILENT = "silent"


def decide_again(
    memory: PolicyMemory, case_id: str, message: Message, context: Context, now: datetime
) -> tuple[PolicyMemory, list[Say]]:
    """Decide the case when something it rests on changed; the same inputs say nothing again."""
    case, rulebook = memory.case(case_id), context.rulebook
    if case.moved:
        return _left(memory, case_id)
    if case.over or case.by_staff:
        return memory, []
    if memory.order is None or case.request is None or not _told(case, rulebook):
        return _undecided(memory, case_id)
    order = memory.order
    memory, gone = fall_away(memory, case_id)
    asked = asked_of(memory, case_id, order, rulebook)
    case, inputs = asked.case, inputs_of(asked)
    if inputs == case.inputs:
        return memory, gone
    # The first decision stands for the day the customer asked; none is older than the goods' way it looks at.
    goods = (asked.goods.posted_at, asked.goods.received_at, asked.goods.inspected_at)
    times = (asked.request.sent_at, message.time if case.inputs else None, *goods)
    as_of = max(at for at in times if at is not None)
    past = past_for(case, case_id, asked.order, context, now)
    ruled = rule_case(asked.order, asked.request, asked.progress, as_of, rulebook, case.kind, asked.wishes, past)
    case, says = _conclude(asked, ruled, message)
    return memory.with_case(case_id, case.model_copy(update={"inputs": inputs, "past": past})), [*gone, *says]


def _undecided(memory: PolicyMemory, case_id: str) -> tuple[PolicyMemory, list[Say]]:
    """Nothing can be decided yet; a customer who was asked and keeps silent is a person's, said once."""
    case = memory.case(case_id)
    if not silent(case) or case.told == _TOLD_SILENT:
        return memory, []
    says = [needs_person(case_id, (_SILENT,), case.decision)]
    return memory.with_case(case_id, case.model_copy(update={"told": _TOLD_SILENT})), says


def _left(memory: PolicyMemory, case_id: str) -> tuple[PolicyMemory, list[Say]]:
    """The case belongs to another order: what was granted here meanwhile falls away, and it comes back undecided."""
    case = memory.case(case_id)
    reason = Reason(code="case_moved", text="the case belongs to another order")
    says = [remedy_revoked(grant, reason) for _, grant in sorted(case.grants.items())]
    fresh = PolicyCase()
    gone = ("grants", "decision", "by_staff", "inputs", "told", "past", "chosen", "waiting", "spent", "cures")
    update = {name: getattr(fresh, name) for name in (*gone, "granted_at", "overdue", "silent_at")}
    return memory.with_case(case_id, case.model_copy(update=update)), says


def _told(case: PolicyCase, rulebook: Rulebook) -> bool:
    ground = case.request.ground if case.request is not None else None
    return case.kind in rulebook.case_kinds or ground not in (None, UNKNOWN)


def _conclude(asked: Asked, ruled: Ruled, message: Message) -> tuple[PolicyCase, list[Say]]:
    decision, lines = without_spent(ruled.decision, asked.case.spent), covered_lines(ruled.outcome)
    reasons = (*decision.needs_person, *over_granted(asked, lines, decision))
    if asked.case.grants:
        return keep(asked, decision, ruled.outcome, reasons, message)
    reasons = (*reasons, *_of_person(asked, decision))
    if reasons:
        return tell(asked, decision, "person", [needs_person(asked.case_id, reasons, decision)], reasons)
    if decision.eligible == "conditional":
        if asks(decision):
            return tell(asked, decision, "facts", [needs_facts(asked.case_id, decision)])
        doubt = decision.condition or Coded(code="conditional", text="the rules give no plain answer")
        return tell(asked, decision, "person", [needs_person(asked.case_id, (doubt, *_unknown(decision)), decision)])
    remedy = _remedy(asked, decision)
    if remedy is None and silent(asked.case) and decision.eligible == "yes" and decision.remedies:
        remedy = decision.remedies[0][0].kind
        decision = decision.model_copy(update={"reasons": (*decision.reasons, _SILENT)})
    if remedy is not None and amount_untold(decision, remedy):
        why = (Coded(code="amount_untold", text=f"how much a {remedy.replace('_', ' ')} comes to is for a person"),)
        return tell(asked, decision, "person", [needs_person(asked.case_id, why, decision)], why)
    choice_open = decision.eligible == "yes" and remedy is None
    says = [decision_made(asked.case_id, asked.case.kind, decision, choice_open)]
    case, told = tell(asked, decision, f"made:{choice_open}", says)
    if remedy is None:
        return case, told
    target = Target(ids.grant_id(asked.case_id, remedy), asked.case_id, asked.case.kind, remedy)
    return give(asked, case, decision, ruled.outcome, target, told)


def _unknown(decision: Decision) -> tuple[Coded, ...]:
    """What nobody told and the customer cannot tell, for the person who decides."""
    unknown = "; ".join(f"{fact.path}: {fact.text}" for fact in decision.missing_facts)
    return (Coded(code="facts_missing", text=unknown),) if unknown else ()


def _of_person(asked: Asked, decision: Decision) -> tuple[Coded, ...]:
    """What only a person can go on with before anything is granted."""
    found = list(came_after_all(asked.case_id, asked.case))
    first = decision.remedies[0] if decision.eligible == "yes" and decision.remedies else ()
    if first and all(option.kind in asked.case.spent for option in first):
        text = f"{first[0].kind} was tried in this case, and the law offers it again"
        found.append(Coded(code="tried_before", text=text))
    if asked.case.kind == CANCELLING and partly_shipped(asked.order, asked.request):
        found.append(Coded(code="partly_shipped", text="some of it was handed over, some was not"))
    if silent(asked.case) and decision.eligible == "conditional" and asks(decision):
        found.append(_SILENT)
    return tuple(found)


def _remedy(asked: Asked, decision: Decision) -> Remedy | None:
    first = decision.remedies[0] if decision.remedies and decision.eligible == "yes" else ()
    chosen = next((option.kind for option in first if option.kind == asked.case.chosen), None)
    return chosen or remedy_to_grant(decision, asked.wishes)
