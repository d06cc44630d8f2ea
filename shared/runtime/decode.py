"""Turns a record into a typed message, or says why not: pass over, malformed, or nobody knows its subject yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ValidationError

from shared import ids
from shared.contracts.base import PERSONAL, Event, Inbound, short_type
from shared.contracts.operations import OperationCommanded
from shared.contracts.requests import RequestMade
from shared.contracts.topics import BY_NAME, Topic
from shared.errors import Malformed
from shared.facts.reading import read_permissively
from shared.runtime.message import Message
from shared.runtime.wire import Envelope, Record, canonical, open_envelope, parse_time, read_headers

_SEQUENCE = re.compile(r"[0-9]{1,18}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TRACE = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
_INDEX = re.compile(r"\.\d+")
FUTURE_TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A message this room may handle. `subject` is empty when only `references` can tell it."""

    record: Record
    message: Message
    heard_id: bytes
    body_hash: bytes
    references: tuple[tuple[str, str], ...]
    inbound: bool
    unknown_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passed:
    """Not for this room, or not known to this version: acknowledged, counted, nothing written."""

    record: Record
    why: str


@dataclass(frozen=True, slots=True)
class Dead:
    """Unreadable: a dead letter. `heard_id` names it in the journal."""

    record: Record
    heard_id: bytes
    subject: str | None
    type: str
    event_id: str
    source: str
    trouble: Malformed


@dataclass(frozen=True, slots=True)
class Reading:
    """What a room needs to read the wire: its name, its types, the deployment's contact secret and clock rule."""

    room: str
    handled: frozenset[str]
    contact_secret: bytes
    story_now: datetime | None = None


Verdict = Decoded | Passed | Dead


def decode(record: Record, reading: Reading) -> Verdict:
    """Never raises: every record gets a verdict."""
    topic = BY_NAME[record.topic]
    try:
        passed = _pass_by_header(record, topic, reading)
        if passed is not None:
            return passed
        envelope, parsed = open_envelope(record)
        return _typed(record, topic, envelope, parsed, reading)
    except Malformed as trouble:
        return _dead(record, trouble)
    except Exception as error:  # noqa: BLE001 - a record that upsets our reading must not stop the ones behind it
        return _dead(record, Malformed("unreadable", f"{error.__class__.__name__} while reading it"))


def _pass_by_header(record: Record, topic: Topic, reading: Reading) -> Passed | None:
    """A look at the type header alone, before anything is parsed."""
    for name, value in record.headers:
        if name == "ce_type":
            short = short_type(value.decode("utf-8", "replace"))
            if short is None or short not in topic.types:
                return Passed(record, "unknown_type")
            if short != OperationCommanded.type and short not in reading.handled:
                return Passed(record, "not_heard")
            return None
    return None


def _typed(record: Record, topic: Topic, envelope: Envelope, parsed: Any, reading: Reading) -> Verdict:
    short = short_type(envelope.type)
    kind = topic.types.get(short or "")
    if short is None or kind is None:
        return Passed(record, "unknown_type")
    data, unknown_words = read_data(kind, parsed)
    handled_as = short
    if isinstance(data, OperationCommanded):
        if data.room != reading.room:
            return Passed(record, "other_room")
        handled_as = f"{short}.{data.verb}"
    elif short not in reading.handled:
        return Passed(record, "not_heard")
    source, id_ = identity(record, envelope)
    subject = subject_of(record, envelope, data, reading)
    time = parse_time(envelope.time) if envelope.time else (_happened(data) or record.recorded_at)
    if time > (reading.story_now or record.recorded_at) + FUTURE_TOLERANCE:
        raise Malformed("time_in_future", "more than 5 minutes after the record's own time", "ce_time")
    message = Message(
        id=id_,
        source=source,
        type=handled_as,
        subject=subject,
        time=time,
        data=data,
        case_id=_uuid_or_none(envelope.correlationid or data.case()),
        causation_id=envelope.causationid or None,
        sequence=int(envelope.sequence) if _SEQUENCE.fullmatch(envelope.sequence) else None,
        recorded_at=reading.story_now or record.recorded_at,
        run=envelope.run,
        trace=envelope.traceparent if _TRACE.fullmatch(envelope.traceparent) else "",
    )
    hashed = ids.body_hash(short, envelope.subject, canonical(parsed))
    references = data.wanted_references() if isinstance(data, Inbound) and not subject else ()
    words = tuple(_INDEX.sub("", path) for path in unknown_words)
    return Decoded(record, message, ids.heard_key(source, id_), hashed, references, isinstance(data, Inbound), words)


def read_data(kind: type[Event], parsed: Any) -> tuple[Event, tuple[str, ...]]:
    """Typed data, and the paths of words read as `unknown`. Raises Malformed naming the first wrong field and why."""
    try:
        return read_permissively(kind, parsed)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        path = ".".join(str(part) for part in first["loc"])
        raise Malformed("bad_field", first["msg"], path or kind.type) from None


def _uuid_or_none(text: str | None) -> str | None:
    """A correlation id of ours, spelt one way; what others put there is no case."""
    low = text.lower() if text else ""
    return low if _UUID.fullmatch(low) else None


def _happened(data: Event) -> datetime | None:
    return data.happened_at() if isinstance(data, Inbound) else None


def identity(record: Record, envelope: Envelope) -> tuple[str, str]:
    """(source, id): the sender's, or the record's place where the sender gave no readable id."""
    if envelope.id and envelope.source and envelope.id.isprintable():
        return envelope.source, envelope.id
    return f"/kafka/{record.topic}", f"{record.partition}:{record.offset}"


def subject_of(record: Record, envelope: Envelope, data: Event, reading: Reading) -> str:
    """The key this message belongs to, or empty when a reference has to tell. Raises Malformed for a bad key."""
    if not isinstance(data, Inbound):
        if not envelope.subject:
            raise Malformed("no_subject", "our own events carry their subject", "ce_subject")
        return envelope.subject
    if ids.is_order(envelope.subject):
        shop, order = ids.split_subject(envelope.subject)
        return ids.order_subject(shop, order)
    hint = data.subject_hint()
    if hint is not None:
        return ids.order_subject(*hint)
    if isinstance(data, RequestMade):
        best = data.contact.best() if data.contact else None
        if best is None:
            raise Malformed(
                "no_contact", "without an order, a request names a mail address, phone or handle", "contact"
            )
        return ids.contact_subject(data.shop_id, reading.contact_secret, *best)
    if isinstance(data, OperationCommanded):
        subject = data.target.subject or envelope.subject
        if not subject:
            raise Malformed("no_subject", "a command names its subject in the key or in target.subject", "target")
        return _checked(subject)
    return _checked(envelope.subject) if ids.CONTACT_PREFIX in envelope.subject else ""


def _checked(subject: str) -> str:
    ids.split_subject(subject)
    if not subject.isprintable():
        raise Malformed("bad_subject", "a subject has printable characters only", "ce_subject")
    return subject


def _dead(record: Record, trouble: Malformed) -> Dead:
    try:
        attributes: Mapping[str, str] = read_headers(record.headers)
    except Malformed:
        attributes = {}
    envelope = Envelope(attributes.get("id", ""), attributes.get("source", ""), "", "", "")
    source, id_ = f"/kafka/{record.topic}", f"{record.partition}:{record.offset}"
    subject: str | None = attributes.get("subject") or _key_text(record.key)
    if subject is not None and not ids.is_order(subject):
        subject = None
    kind = short_type(attributes.get("type", "")) or "unknown"
    return Dead(
        record, ids.heard_key(source, id_), subject, kind, envelope.id or id_, envelope.source or source, trouble
    )


def _key_text(key: bytes | None) -> str | None:
    try:
        text = key.decode() if key else None
    except UnicodeDecodeError:
        return None
    return text if text and text.isprintable() else None


@lru_cache(maxsize=256)
def _personal_plan(kind: type[BaseModel]) -> tuple[tuple[str, bool], ...]:
    """(field, marked) for fields that are marked, or hold models that may be."""
    plan = []
    for name, info in kind.model_fields.items():
        if PERSONAL in info.metadata:
            plan.append((name, True))
        elif _may_hold_models(info.annotation):
            plan.append((name, False))
    return tuple(plan)


def _may_hold_models(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_may_hold_models(part) for part in getattr(annotation, "__args__", ()))


def personal_values(message: Message) -> dict[str, Any]:
    """Field path -> JSON value of everything marked personal in the message's data; `order.` is left out of names."""
    if not isinstance(message.data, Inbound):
        return {}
    found: dict[str, Any] = {}
    _collect(message.data, message.data.personal_prefix(message.id), found)
    return found


def _collect(model: BaseModel, prefix: str, found: dict[str, Any]) -> None:
    for name, marked in _personal_plan(type(model)):
        value = getattr(model, name)
        if value is None:
            continue
        if marked:
            found[prefix + name] = value.model_dump(mode="json") if isinstance(value, BaseModel) else value
        elif isinstance(value, BaseModel):
            _collect(value, prefix if name == "order" else f"{prefix}{name}.", found)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    _collect(item, f"{prefix}{name}.{index}.", found)
