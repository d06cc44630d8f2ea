"""After anything heard: what follows from all that is known of a case, and telling it once. Hears nothing itself."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from services.intake.domain import closing
from services.intake.domain.case import Case, Target
from services.intake.domain.clocks import end_of_day
from services.intake.handlers import persons, promises, questions
from services.intake.handlers.draft import Draft
from services.intake.handlers.place import zone
from shared.contracts.base import Reason
from shared.contracts.intake import CaseClosed, CaseReopened
from shared.facts.promise import ClockKind

LEAST_TO_SEND = timedelta(days=14)
"""What a customer has to send goods back, from when the grant was heard."""
_PROMISED_GOODS: dict[str, ClockKind] = {
    "replacement": "replacement",
    "replacement_shipment": "replacement",
    "exchange": "replacement",
    "repair": "repair",
}
_OUTCOMES = {
    "refunded": "All that was granted is paid back, and the customer was told.",
    "replaced": "What was granted is delivered, and the customer was told.",
    "exchanged": "The other article is delivered, and the first one is back.",
    "repaired": "The repaired goods are with the customer again.",
    "refused": "There is no right to it; the customer was told why.",
    "answered": "A person settled it.",
    "retracted": "The customer took the request back.",
}


def follow(draft: Draft, case: Case) -> None:
    """Derive persons, clocks and the end of the case; say what was not said yet; keep it."""
    if case.retracted_at is not None and closing.open_grants(case):
        case = persons.hand(case, "retracted", "retracted", "retracted", case.retracted_at)
    case = _reopen(draft, case)
    if case.closed is None:
        case = questions.follow(draft, case)
    case = persons.tell(draft, case)
    if case.closed is None:
        case = _begin_grant_clocks(draft, case)
    case = promises.tell(draft, case)
    case = _close(draft, case)
    draft.keep(case)


def _begin_grant_clocks(draft: Draft, case: Case) -> Case:
    for grant_id, grant in case.grants.items():
        target = grant.target
        if target is None or not closing.standing(grant):
            continue
        if target.needs_return:
            case, _ = promises.begin(draft, case, "return_offer", grant_id, target.mark.event_id, target.mark.at)
            case = _goods_back(draft, case, grant_id, target)
        if target.kind in _PROMISED_GOODS:
            kind = _PROMISED_GOODS[target.kind]
            case, _ = promises.begin(draft, case, kind, grant_id, target.mark.event_id, target.mark.at)
        if target.released and target.refund_minor is not None and target.due_on is not None:
            case = _promise_money(draft, case, grant_id, target, date.fromisoformat(target.due_on))
    for return_id, found in case.returns.items():
        if found.received is not None and not _at_workshop(case, found.grant_id):
            mark = found.received
            case, _ = promises.begin(draft, case, "inspection", return_id, mark.event_id, mark.at)
    return case


def _at_workshop(case: Case, grant_id: str) -> bool:
    """Goods that came to be repaired are not inspected for a refund."""
    grant = case.grants.get(grant_id)
    return grant is not None and grant.target is not None and grant.target.kind == "repair"


def _goods_back(draft: Draft, case: Case, grant_id: str, target: Target) -> Case:
    """The customer's time to send the goods, by the grant's own day; a later word may put it off.

    Never less than what is left to whoever is told today: a day that passed while we were away was none of theirs.
    """
    day = date.fromisoformat(target.send_back_by) if target.send_back_by is not None else None
    known = promises.clock_of(case, "goods_back", grant_id)
    if known.running and known.span is not None and day is not None:
        later = end_of_day(day, known.span.zone) > known.span.due_at
        return promises.redate(draft, case, "goods_back", grant_id, day) if later else case
    if day is not None and known.span is None:
        day = max(day, draft.now.astimezone(ZoneInfo(zone(draft))).date() + LEAST_TO_SEND)
    case, _ = promises.begin(draft, case, "goods_back", grant_id, target.mark.event_id, target.mark.at, day)
    return case


def _promise_money(draft: Draft, case: Case, grant_id: str, target: Target, day: date) -> Case:
    """The refund's promise, its new day, or another one when more is owed after it was kept."""
    about = promises.last_round(case, "refund", grant_id)
    known = promises.clock_of(case, "refund", about)
    if known.running:
        return promises.redate(draft, case, "refund", about, day)
    if known.span is not None and grant_id not in closing.open_grants(case):
        return case
    if known.span is not None:
        about = promises.next_round(case, "refund", grant_id)
    case, _ = promises.begin(draft, case, "refund", about, target.mark.event_id, target.mark.at, day)
    return case


def _reopen(draft: Draft, case: Case) -> Case:
    """A closed case that needs a person again, or is granted something, goes on."""
    open_hands = case.open_hands()
    if case.closed is None or not (open_hands or closing.open_grants(case)):
        return case
    first = next(iter(open_hands.values()), None)
    code, text = (first.code, first.text) if first else ("granted", "Something was granted after the case was closed.")
    draft.say(
        CaseReopened(case_id=case.case_id, reason=Reason(code=code, text=text)), f"{case.case_id}:{case.closures}"
    )
    return case.model_copy(update={"closed": None, "settling": None})


def _close(draft: Draft, case: Case) -> Case:
    outcome = closing.outcome(case)
    if case.closed is not None or outcome is None:
        return case
    about = f"{case.case_id}:{case.closures + 1}"
    draft.say(CaseClosed(case_id=case.case_id, outcome=Reason(code=outcome, text=_OUTCOMES[outcome])), about)
    case = promises.stop_running(case, draft.cause.time, draft.said_id(CaseClosed.type, about), "closed")
    case = promises.tell(draft, case)
    return case.model_copy(update={"closed": outcome, "closures": case.closures + 1})
