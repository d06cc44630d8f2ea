"""Opens a case: a request that was made, or a case that moved here. Says case.opened once per case and subject."""

from __future__ import annotations

from datetime import datetime

from services.intake.domain.case import UNKNOWN, Case, Opening, Way
from services.intake.domain.stages import stage
from services.intake.handlers import persons, promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.place import locale_word, place
from services.intake.handlers.settling import follow
from services.intake.handlers.words import ground_word, kind_word, wanted_words
from services.intake.memory import CaseMoved
from shared import ids
from shared.contracts.intake import CaseOpened, ContactRef, Promise
from shared.contracts.requests import RequestMade
from shared.facts.request import RequestFacts
from shared.runtime.message import Message

_CHANNEL_MAX = 100


def request_made(draft: Draft, message: Message) -> str | None:
    """The id of the case this request opened here; None when it was known already."""
    data = message.data
    if not isinstance(data, RequestMade):
        raise TypeError("request.made carries a request")
    case_id = ids.case_id(data.shop_id, data.request_id)
    if case_id in draft.memory.cases or case_id in draft.memory.gone:
        return None
    case = _with_reasons(draft, _case(draft, data, case_id, received(message, draft.now)), data)
    _open(draft, case)
    return case_id


def case_moved(draft: Draft, message: Message) -> str | None:
    """The id of the case that moved here; None when it was here, or went on, already."""
    data = message.data
    if not isinstance(data, CaseMoved):
        raise TypeError("case.moved carries a case")
    gone = draft.memory.gone.get(data.case_id)
    if data.case_id in draft.memory.cases or (gone is not None and gone.hops >= data.moved.hops):
        return None
    rest = {case_id: place_ for case_id, place_ in draft.memory.gone.items() if case_id != data.case_id}
    draft.remember(gone=rest)
    _open(draft, data.moved)
    return data.case_id


def received(message: Message, now: datetime) -> datetime:
    """The record's time, never before the customer sent it nor after it was first heard.

    Bounded because a broker's clock may be off, and in story time is another clock altogether.
    """
    return min(max(message.recorded_at or message.time, message.time), max(now, message.time))


def _case(draft: Draft, data: RequestMade, case_id: str, received_at: datetime) -> Case:
    best = data.contact.best() if data.contact else None
    by: Way = best[0] if best else "none"  # type: ignore[assignment]
    locale = locale_word(data.locale)
    if data.locale is not None and locale is None:
        draft.note("unknown_word:locale")
    wanted = wanted_words(draft, data.wanted)
    channel = data.channel[:_CHANNEL_MAX]
    request = RequestFacts(
        request_id=data.request_id,
        ground=ground_word(draft, data.ground),
        sent_at=data.sent_at,
        received_at=received_at,
        channel=channel,
        wanted=wanted,
        lines=data.lines,
        nonconformity=data.nonconformity,
        evidence=data.evidence,
    )
    opening = Opening(
        case_number=ids.case_number(case_id),
        received_at=received_at,
        channel=channel,
        locale=locale,
        contact_by=by,
    )
    return Case(case_id=case_id, opening=opening, request=request, kind=kind_word(draft, data.kind), wanted=wanted)


def _with_reasons(draft: Draft, case: Case, data: RequestMade) -> Case:
    """Why a person is needed from the start, if one is."""
    at = case.opening.received_at
    if data.kind is not None and case.kind == UNKNOWN:
        case = persons.hand(case, "unknown_kind", "kind", "unknown_kind", at)
    elif not understood(case):
        case = persons.hand(case, "unclassified", "kind", "unclassified", at)
    if not ids.is_order(draft.memory.subject):
        case = persons.hand(case, "no_order", "order", "no_order", at)
    return case


def understood(case: Case) -> bool:
    """Whether a kind or a ground is known, so that policy can go on."""
    return case.kind != UNKNOWN or case.request.ground not in (None, UNKNOWN)


def _open(draft: Draft, case: Case) -> None:
    """Say case.opened with the order as it is known here, and the promises that begin with it."""
    memory, case_id = draft.memory, case.case_id
    opened = draft.said_id(CaseOpened.type, case_id)
    case = case.model_copy(update={"order_told": memory.order is not None})
    case, made = promises.begin(draft, case, "first_answer", "-", opened, case.opening.received_at)
    if memory.order is not None:
        start = case.opening.received_at if case.matched_from is None else draft.cause.time
        case, more = promises.begin(draft, case, "decision", "-", opened, start)
        made += more
    where = place(draft, case.opening.locale)
    draft.say(
        CaseOpened(
            case_id=case_id,
            case_number=case.opening.case_number,
            order=memory.order,
            request=case.request,
            kind=case.kind,
            wanted=case.wanted,
            locale=where.locale,
            zone=where.zone,
            market=where.market,
            region=where.region,
            assumed=where.assumed,
            contact=_contact(draft, case),
            channel=case.opening.channel,
            matched_from=case.matched_from,
            promises=(*_moved_promises(case, made), *made),
            stage=stage(case),
        ),
        case_id,
    )
    follow(draft, case)


def _moved_promises(case: Case, made: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """Promises that came along and run on here."""
    known = {promise.clock_id for promise in made}
    running = [clock for clock in case.clocks.values() if clock.running and clock.clock_id not in known]
    return tuple(promises.promise(clock, clock.span) for clock in running if clock.span is not None)


def _contact(draft: Draft, case: Case) -> ContactRef:
    """The way named with the request; else the customer of the order, if that is known."""
    if case.opening.contact_by != "none":
        return ContactRef(owner=case.case_id, field="contact", by=case.opening.contact_by)
    return ContactRef(owner=draft.memory.subject, field="customer", by=draft.memory.customer_by)
