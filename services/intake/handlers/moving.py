"""Moves a case to the order it belongs to, and sends after it what is heard under the old key. Opens nothing itself."""

from __future__ import annotations

from services.intake.domain import closing
from services.intake.domain.case import Case
from services.intake.domain.clocks import Clock
from services.intake.handlers import persons, promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard, kept
from services.intake.memory import CaseMoved, CaseRelayed, Gone
from shared import ids
from shared.contracts.base import Event
from shared.contracts.intake import CaseMatched
from shared.runtime.message import Message
from shared.runtime.step import Forward

_BOUND_TO_THE_ORDER = (
    "decision.",
    "remedy.",
    "return.",
    "pickup.",
    "refund.",
    "replacement.",
    "repair.",
    "chargeback.",
)
"""What was said under one order is about that order; under another it would be untrue."""


def move(draft: Draft, case: Case, to_subject: str, message: Message) -> Case | None:
    """Say case.matched, stop what runs here, forward the case; None when it is gone from here.

    A case under which something is granted stays, and a person is asked: what was granted has to be revoked first.
    """
    if closing.open_grants(case):
        return persons.hand(case, f"match:{message.id}", "match", "granted_elsewhere", message.time)
    here = draft.memory.subject
    hops = case.hops + 1
    draft.say(CaseMatched(case_id=case.case_id, to_subject=to_subject), case.case_id)
    case = promises.tell(draft, persons.tell(draft, case))
    moved = _as_it_travels(case, here, hops)
    stopped = promises.stop_running(case, message.time, draft.said_id(CaseMatched.type, case.case_id), "moved")
    promises.tell(draft, stopped)
    cases = {case_id: found for case_id, found in draft.memory.cases.items() if case_id != case.case_id}
    draft.remember(cases=cases, gone={**draft.memory.gone, case.case_id: Gone(to_subject=to_subject, hops=hops)})
    _forward(draft, to_subject, CaseMoved(case_id=case.case_id, moved_from=here, moved=moved), f"moved:{case.case_id}")
    return None


def copy(draft: Draft, case: Case, to_subject: str, n: int) -> None:
    """A message about several orders is a case of each: the n-th one is opened there as if it had come there."""
    shop_id, _ = ids.split_subject(draft.memory.subject)
    request = case.request.model_copy(update={"request_id": f"{case.request.request_id}#{n}"})
    case_id = ids.case_id(shop_id, request.request_id)
    opening = case.opening.model_copy(
        update={"case_number": ids.case_number(case_id), "owner": case.opening.owner or case.case_id}
    )
    fresh = Case(
        case_id=case_id,
        opening=opening,
        request=request,
        kind=case.kind,
        wanted=case.wanted,
        hands={key: hand for key, hand in case.hands.items() if hand.area in ("kind", "urgent")},
        hops=1,
    )
    _forward(
        draft, to_subject, CaseMoved(case_id=case_id, moved_from=draft.memory.subject, moved=fresh), f"moved:{case_id}"
    )


def relay(draft: Draft, heard: Heard, case_id: str, gone: Gone) -> None:
    """Send after a case what was heard of it here; what is about the old order stays behind."""
    message = heard.message
    if message.type.startswith(_BOUND_TO_THE_ORDER):
        draft.note(f"left_behind:{message.type}")
        return
    _forward(draft, gone.to_subject, CaseRelayed(case_id=case_id, kept=kept(heard, case_id)), f"relayed:{message.id}")


def _as_it_travels(case: Case, here: str, hops: int) -> Case:
    """Without what hangs on the old order; running clocks will start again under the new key, warned as they were."""
    unbound: dict[str, object] = {
        "ruling": None,
        "refusals": (),
        "missing": None,
        "chosen": None,
        "question": None,
        "routes": {},
        "agreed": {},
        "order_asked": None,
        "grants": {},
        "returns": {},
    }
    clocks = {id_: _to_start_again(clock) for id_, clock in case.clocks.items()}
    return case.model_copy(
        update={**unbound, "clocks": clocks, "order_told": False, "hops": hops, "matched_from": here}
    )


def _to_start_again(clock: Clock) -> Clock:
    return clock.model_copy(update={"told_due": None}) if clock.running else clock


def _forward(draft: Draft, to_subject: str, data: Event, about: str) -> None:
    cause = draft.cause
    message = Message(
        id=cause.id,
        source=cause.source,
        type=data.type,
        subject=draft.memory.subject,
        time=cause.time,
        data=data,
        case_id=data.case(),
    )
    draft.forwards.append(Forward(to_subject, message, about))
