"""Gives a remedy, and keeps what was given to what is heard since. Knows which decision allows it, and makes none."""

from __future__ import annotations

import hashlib

from services.policy.domain.grant import (
    Grant,
    GrantLine,
    GrantReturn,
    Target,
    covered_lines,
    grant_for,
    release,
    units_by_line,
)
from services.policy.domain.outcome import Outcome
from services.policy.domain.way_back import doubts
from services.policy.handlers.asked import Asked, paid_minor
from services.policy.handlers.cures import against, here_already
from services.policy.handlers.sayings import needs_person, remedy_changed, remedy_granted
from services.policy.memory import PolicyCase
from shared.facts.decision import Coded, Decision
from shared.facts.progress import Progress
from shared.runtime.message import Message
from shared.runtime.step import Say

CANCELLING = "cancel_order"
_OTHER_ARTICLE = frozenset({"exchange", "replacement"})
_NOT_SUBSTANCE = {"decision_id", "decided_at", "facts_used", "rulebook"}


def give(
    asked: Asked, case: PolicyCase, decision: Decision, outcome: Outcome, target: Target, told: list[Say]
) -> tuple[PolicyCase, list[Say]]:
    """The grant; goods that are back already release it, unless what was heard of them speaks against it."""
    lines = _lines(asked, outcome, target.remedy)
    held = grant_for(decision, lines, target, asked.order, Progress(), asked.rulebook)
    if here_already(asked.case_id, case):
        held = held.model_copy(update={"returns": GrantReturn(needed=False, paid_by="not_applicable")})
    why = (*doubts(lines, _found(asked)), *against(asked.case_id, case, held))
    grant = held if why else _released(asked, held, decision)
    granted_at = {**case.granted_at, target.remedy: decision.decided_at}
    case = case.model_copy(update={"grants": {target.remedy: grant}, "granted_at": granted_at})
    doubted = [needs_person(asked.case_id, why, decision)] if why else []
    return case, [*told, remedy_granted(grant, decision), *doubted]


def _lines(asked: Asked, outcome: Outcome, remedy: str) -> tuple[GrantLine, ...]:
    """The units covered; where goods go out instead, also which article the customer wants for them."""
    return covered_lines(outcome, asked.request if remedy in _OTHER_ARTICLE else None)


def keep(
    asked: Asked, decision: Decision, outcome: Outcome, reasons: tuple[Coded, ...], message: Message
) -> tuple[PolicyCase, list[Say]]:
    """After a grant: release it, or change its amounts; what speaks against it goes to a person and changes nothing."""
    grants = dict(asked.case.grants)
    says: list[Say] = []
    for kind, grant in sorted(asked.case.grants.items()):
        covering = grant.model_copy(update={"lines": _lines(asked, outcome, grant.kind) or grant.lines})
        heard = (*against(asked.case_id, asked.case, grant), *_shipped_after_all(asked, grant, decision))
        speaks = (*reasons, *doubts(covering.lines, _found(asked)), *heard)
        if speaks or not _still_given(grant, decision):
            why = speaks or (Coded(code="changed_after_grant", text="with what is known now it would not be granted"),)
            return tell(asked, decision, "against", [needs_person(asked.case_id, why, decision)], why)
        after = _released(asked, covering, decision)
        if after != grant:
            grants[kind] = after
            says.append(remedy_changed(after, decision, _why(grant, after), message.id))
    return asked.case.model_copy(update={"decision": decision, "grants": grants}), says


def _shipped_after_all(asked: Asked, grant: Grant, decision: Decision) -> tuple[Coded, ...]:
    """An order that was cancelled and went out all the same: the money and the goods would both be the customer's."""
    back = decision.returns is not None and decision.returns.paid_by != "not_applicable"
    if asked.case.kind != CANCELLING or grant.returns.needed or not back:
        return ()
    return (Coded(code="shipped_after_cancelling", text="the goods were handed over after they had been cancelled"),)


def _found(asked: Asked) -> list[tuple[str, int, str]]:
    return [(line.line_id, line.quantity, line.finding) for line in asked.goods.found]


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


def over_granted(asked: Asked, lines: tuple[GrantLine, ...], decision: Decision) -> tuple[Coded, ...]:
    """Units and money that other cases of the order were granted; what this case holds already is not questioned."""
    ordered = {line.line_id: line.quantity for line in asked.order.lines}
    own = units_by_line(line for grant in asked.case.grants.values() for line in grant.lines)
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


def tell(
    asked: Asked, decision: Decision, what: str, says: list[Say], reasons: tuple[Coded, ...] = ()
) -> tuple[PolicyCase, list[Say]]:
    """Say it, unless the very same was said last."""
    codes = "|".join(f"{reason.code}:{reason.text}" for reason in reasons)
    substance = decision.model_dump_json(by_alias=True, exclude=_NOT_SUBSTANCE)
    told = hashlib.blake2b(f"{what}{codes}{substance}".encode(), digest_size=16).hexdigest()
    case = asked.case.model_copy(update={"decision": decision, "told": told})
    return case, [] if told == asked.case.told else says
