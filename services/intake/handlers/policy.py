"""Follows what policy says: decisions, missing facts, persons, grants. Takes amounts and days as they are said."""

from __future__ import annotations

from services.intake.domain.case import Area, Case, Grant, Mark, Missing, Ruling, Target
from services.intake.domain.closing import open_grants
from services.intake.handlers import persons, promises, questions
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from shared.contracts.base import Reason
from shared.contracts.intake import Asked
from shared.contracts.policy import (
    DecisionMade,
    DecisionNeedsFacts,
    DecisionNeedsPerson,
    GrantEvent,
    RemedyRevoked,
)
from shared.facts.promise import ClockKind

_SETTLED_BY_A_DECISION: tuple[Area, ...] = ("policy", "clock")
_OF_A_GRANT: tuple[ClockKind, ...] = ("return_offer", "goods_back", "replacement", "repair")


def decision_made(draft: Draft, heard: Heard, case: Case) -> Case:
    """The promise of a decision is kept; of several decisions policy's latest counts."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, DecisionMade):
        raise TypeError(message.type)
    sequence = message.sequence or 0
    about = promises.last_round(case, "decision", "-")
    case = promises.stop(case, "decision", about, message.time, message.id, "decided")
    if data.decision.eligible == "no" and message.id not in case.refusals:
        case = case.model_copy(update={"refusals": (*case.refusals, message.id)})
    if case.ruling is not None and case.ruling.sequence >= sequence:
        return case
    ruling = Ruling(
        sequence=sequence, event_id=message.id, eligible=data.decision.eligible, choice_open=data.choice_open
    )
    missing = case.missing if case.missing is not None and case.missing.sequence > sequence else None
    case = case.model_copy(update={"ruling": ruling, "missing": missing})
    if data.choice_open:
        case = case.model_copy(update={"question": Mark(event_id=message.id, at=message.time)})
    areas = None if data.operator is not None else _SETTLED_BY_A_DECISION
    return persons.settle(case, areas, message.time, message.id, before=sequence)


def needs_facts(draft: Draft, heard: Heard, case: Case) -> Case:
    """Ask the customer, unless the very same is asked already or policy went on since."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, DecisionNeedsFacts):
        raise TypeError(message.type)
    sequence = message.sequence or 0
    codes = tuple(sorted({reason.code for reason in data.missing}))
    if _overtaken(case, sequence) or not codes or case.closed is not None:
        return case
    before = case.missing
    case = case.model_copy(update={"missing": Missing(sequence=sequence, codes=codes)})
    if before is not None and before.codes == codes:
        return case
    about = promises.last_round(case, "decision", "-")
    case = promises.stop(case, "decision", about, message.time, message.id, promises.WAITS_FOR_CUSTOMER)
    asks = {reason.code: Asked(asks=reason.code[:200], reason=reason) for reason in data.missing}
    return questions.ask(draft, case, tuple(asks.values()), message.id, message.time)


def needs_person(draft: Draft, heard: Heard, case: Case) -> Case:
    """A person goes on, unless policy decided since, a person settled the case, or the customer took it back."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, DecisionNeedsPerson):
        raise TypeError(message.type)
    sequence = message.sequence or 0
    by_article = case.settling is not None and case.settling.article is not None
    settled = by_article or (case.settling is not None and message.time <= case.settling.at)
    taken_back = case.retracted_at is not None and not open_grants(case)
    if settled or taken_back or (case.ruling is not None and case.ruling.sequence > sequence):
        return case
    first = data.reasons[0] if data.reasons else Reason(code="undecided", text="The rules do not decide it.")
    text = " ".join(reason.text for reason in data.reasons) or first.text
    return persons.hand(case, f"policy:{sequence}:{message.id}", "policy", first.code, message.time, text, sequence)


def granted(draft: Draft, heard: Heard, case: Case) -> Case:
    """The grant's target as policy's latest word has it."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, GrantEvent):
        raise TypeError(message.type)
    grant = case.grants.get(data.grant_id, Grant())
    sequence = message.sequence or 0
    if grant.target is not None and grant.target.sequence >= sequence:
        return case
    target = Target(
        sequence=sequence,
        kind=data.kind,
        needs_return=data.returns.needed,
        released=data.release == "now",
        due_on=data.due_on.isoformat() if data.due_on is not None else None,
        refund_minor=data.refund.total_minor if data.refund is not None else None,
        mark=Mark(event_id=message.id, at=message.time),
        send_back_by=data.returns.send_back_by.isoformat() if data.returns.send_back_by is not None else None,
    )
    return with_grant(case, data.grant_id, grant.model_copy(update={"target": target}))


def revoked(draft: Draft, heard: Heard, case: Case) -> Case:
    """What was promised under the grant falls away."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RemedyRevoked):
        raise TypeError(message.type)
    grant = case.grants.get(data.grant_id, Grant())
    sequence = message.sequence or 0
    if grant.target is None or grant.target.sequence < sequence:
        case = case.model_copy(update={"chosen": None if case.chosen == data.kind else case.chosen})
        money = promises.last_round(case, "refund", data.grant_id)
        case = promises.stop(case, "refund", money, message.time, message.id, "revoked")
        for kind in _OF_A_GRANT:
            case = promises.stop(case, kind, data.grant_id, message.time, message.id, "revoked")
        for return_id, found in case.returns.items():
            if found.grant_id == data.grant_id:
                case = promises.stop(case, "inspection", return_id, message.time, message.id, "revoked")
    return with_grant(case, data.grant_id, grant.model_copy(update={"revoked": max(grant.revoked, sequence)}))


def with_grant(case: Case, grant_id: str, grant: Grant) -> Case:
    """The case with this grant as it is now."""
    return case.model_copy(update={"grants": {**case.grants, grant_id: grant}})


def _overtaken(case: Case, sequence: int) -> bool:
    ruled = case.ruling is not None and case.ruling.sequence > sequence
    asked = case.missing is not None and case.missing.sequence >= sequence
    return ruled or asked
