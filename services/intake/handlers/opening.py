"""Opens a case: a request that was made, or a case that moved here. Says case.opened once per case and subject."""

from __future__ import annotations

from datetime import datetime

from services.intake.domain.case import UNKNOWN, Case, Opening, Settling, Way
from services.intake.domain.stages import stage
from services.intake.handlers import matching, persons, promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.place import locale_word, place
from services.intake.handlers.reading import WHOLE_ORDER, Reading, language_of, read, with_reasons
from services.intake.handlers.settling import follow
from services.intake.handlers.twins import merge, twin_of
from services.intake.handlers.words import ground_word, kind_word, wanted_words
from services.intake.memory import CaseMoved
from shared import ids
from shared.contracts.intake import CaseAnswered, CaseOpened, ContactRef, Promise
from shared.contracts.requests import RequestMade
from shared.facts.request import RequestFacts
from shared.runtime.message import Message

_CHANNEL_MAX = 100


def request_made(draft: Draft, message: Message) -> str | None:
    """The id of the case this request opened here; None when it was known already, went on, or is said again."""
    data, memory = message.data, draft.memory
    if not isinstance(data, RequestMade):
        raise TypeError("request.made carries a request")
    case_id = ids.case_id(data.shop_id, data.request_id)
    if case_id in memory.cases or case_id in memory.gone or case_id in memory.merged:
        return None
    reading = read(draft, data, locale_word(data.locale))
    case = _case(draft, data, case_id, received(message, draft.now), reading)
    if _merged(draft, case):
        return None
    return _open(draft, _with_reasons(draft, case, data, reading), message, reading)


def case_moved(draft: Draft, message: Message) -> str | None:
    """The id of the case that moved here; None when it was here, went on already, or is said again."""
    data, memory = message.data, draft.memory
    if not isinstance(data, CaseMoved):
        raise TypeError("case.moved carries a case")
    gone = memory.gone.get(data.case_id)
    if data.case_id in memory.cases or data.case_id in memory.merged:
        return None
    if gone is not None and gone.hops >= data.moved.hops:
        return None
    rest = {case_id: place_ for case_id, place_ in memory.gone.items() if case_id != data.case_id}
    draft.remember(gone=rest)
    moved = _clear_about_goods(draft, data.moved)
    return None if _merged(draft, moved) else _open(draft, moved, message, None)


def _merged(draft: Draft, case: Case) -> bool:
    """Whether it says again what an open case says, and went there."""
    twin = twin_of(draft.memory, case)
    if twin is not None:
        follow(draft, merge(draft, case, twin))
    return twin is not None


def _clear_about_goods(draft: Draft, case: Case) -> Case:
    """Words that were read before their order was known may be about any of several goods: a person says which."""
    order, about = draft.memory.order, draft.context.rulebook.case_kinds.get(case.kind)
    heard = case.opening.confidence is not None and case.kind not in WHOLE_ORDER
    if order is None or not heard or case.request.lines or about is None or not about.grounds:
        return case
    if sum(line.quantity for line in order.lines) == 1:
        return case
    case = persons.hand(case, "unclassified", "kind", "unclear_goods", draft.cause.time)
    return case.model_copy(update={"kind": UNKNOWN})


def received(message: Message, now: datetime) -> datetime:
    """The record's time, never before the customer sent it nor after it was first heard.

    Bounded because a broker's clock may be off, and in story time is another clock altogether.
    """
    return min(max(message.recorded_at or message.time, message.time), max(now, message.time))


def _case(draft: Draft, data: RequestMade, case_id: str, received_at: datetime, reading: Reading | None) -> Case:
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
        lines=data.lines or (reading.lines if reading is not None and reading.lines else ()),
        nonconformity=data.nonconformity,
        evidence=data.evidence,
    )
    opening = Opening(
        case_number=ids.case_number(case_id),
        received_at=received_at,
        channel=channel,
        locale=locale or language_of(reading),
        contact_by=by,
        language=language_of(reading),
        confidence=reading.heard.confidence if reading is not None and data.kind is None else None,
        urgent=reading.heard.urgent if reading is not None else (),
    )
    kind = kind_word(draft, data.kind)
    if reading is not None and data.kind is None and request.ground in (None, UNKNOWN):
        kind = reading.kind
    return Case(case_id=case_id, opening=opening, request=request, kind=kind, wanted=wanted)


def _with_reasons(draft: Draft, case: Case, data: RequestMade, reading: Reading | None) -> Case:
    """Why a person is needed from the start, if one is."""
    at = case.opening.received_at
    if data.kind is not None and case.kind == UNKNOWN:
        case = persons.hand(case, "unknown_kind", "kind", "unknown_kind", at)
    elif reading is not None and (data.kind is None or reading.heard.urgent):
        case = with_reasons(case, reading, named=data.kind is not None)
    elif not understood(case):
        case = persons.hand(case, "unclassified", "kind", "unclassified", at)
    return case


def understood(case: Case) -> bool:
    """Whether a kind or a ground is known, so that policy can go on."""
    return case.kind != UNKNOWN or case.request.ground not in (None, UNKNOWN)


def _open(draft: Draft, case: Case, message: Message, reading: Reading | None) -> str:
    """Say case.opened with the order as it is known here, and the promises that begin with it; then go on."""
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
            language=case.opening.language,
            confidence=case.opening.confidence,
            urgent=case.opening.urgent,
        ),
        case_id,
    )
    after = _answered(draft, case, message, reading)
    if after is case and not ids.is_order(memory.subject):
        found = matching.settle(draft, case, message)
        if found is None:
            return case_id
        after = found
    follow(draft, after)
    return case_id


def _answered(draft: Draft, case: Case, message: Message, reading: Reading | None) -> Case:
    """A question that an article of the knowledge base answers is answered at once."""
    if reading is None or reading.article is None:
        return case
    about = f"{case.case_id}:article"
    said = CaseAnswered(
        case_id=case.case_id,
        operator="knowledge_base",
        reason="article",
        article_id=reading.article,
        article_language=reading.heard.language,
    )
    draft.say(said, about)
    told_by = draft.said_id(CaseAnswered.type, about)
    settling = Settling(at=message.time, told_by=told_by, article=reading.article)
    return case.model_copy(update={"settling": settling})


def _moved_promises(case: Case, made: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """Promises that came along and run on here."""
    known = {promise.clock_id for promise in made}
    running = [clock for clock in case.clocks.values() if clock.running and clock.clock_id not in known]
    return tuple(promises.promise(clock, clock.span) for clock in running if clock.span is not None)


def _contact(draft: Draft, case: Case) -> ContactRef:
    """The way named with the request; else the customer of the order, if that is known."""
    if case.opening.contact_by != "none":
        return ContactRef(owner=case.opening.owner or case.case_id, field="contact", by=case.opening.contact_by)
    return ContactRef(owner=draft.memory.subject, field="customer", by=draft.memory.customer_by)
