"""Reads lines of inbound events with the decoder the rooms use, and says what they would make of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

import orjson
from pydantic import ValidationError

from deploy.ops.contract_mending import by_code, by_error, nearest
from deploy.ops.deciding import questions
from deploy.ops.kit_fields import Field, fields_of
from deploy.ops.kit_schemas import schema_of
from shared.contracts.base import Event, Inbound, short_type, wire_type
from shared.contracts.topics import BY_NAME, CATALOGUE, ROOMS
from shared.errors import Malformed
from shared.runtime.decode import Dead, Decoded, Passed, Reading, decode
from shared.runtime.wire import Envelope, Record, open_envelope, parse_json

INBOUND = tuple(topic for topic in CATALOGUE if not topic.name.startswith("aftersales."))
_TYPES = {type_: topic.name for topic in INBOUND for type_ in topic.types}
_HANDLED = frozenset(_TYPES)
_STRUCTURED = (("content-type", b"application/cloudevents+json"),)
_BINARY_KEYS = ("topic", "key", "headers", "data")
_SECRET = b"only to see whether a contact can be hashed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about one line (0: the one object of the input). A note is about an event that can be read."""

    line: int
    path: str
    code: str
    why: str
    mend: str
    note: bool = False

    def lines(self) -> tuple[str, str]:
        """For people: what and where, and how to mend it."""
        where = " ".join(f"{part}:" for part in (f"line {self.line}" if self.line else "", self.path) if part)
        told = f"{'note: ' if self.note else ''}{self.why} [{self.code}]"
        return f"{where} {told}".lstrip(), f"    mend: {self.mend}"


@dataclass(frozen=True, slots=True)
class Line:
    """One event as it would go out, and what was found about it."""

    number: int
    record: Record | None
    decoded: Decoded | None = None
    findings: tuple[Finding, ...] = field(default=())

    @property
    def readable(self) -> bool:
        return not any(not found.note for found in self.findings)


def read_lines(raw: bytes, now: datetime) -> Iterator[Line]:
    """Every event of the input. A message id that comes again with other content is a finding of the later line."""
    seen: dict[bytes, tuple[int, bytes]] = {}
    for number, text in questions(raw):
        line = _read(number, text, now)
        if line.decoded is not None:
            first = seen.setdefault(line.decoded.heard_id, (number, line.decoded.body_hash))
            if first[0] != number:
                line = _with(line, _again(line, first))
        yield line


def _with(line: Line, *more: Finding) -> Line:
    return Line(line.number, line.record, line.decoded, (*line.findings, *more))


def _again(line: Line, first: tuple[int, bytes]) -> Finding:
    if line.decoded is not None and line.decoded.body_hash == first[1]:
        why = f"the same event as line {first[0]}; it is heard once"
        return Finding(line.number, "id", "repeated", why, "nothing, if it was meant", note=True)
    why = f"line {first[0]} has the same source and id, and says something else"
    return Finding(line.number, "id", "id_reused", why, "give every event an id of its own")


def _read(number: int, text: bytes, now: datetime) -> Line:
    try:
        parsed = parse_json(text)
        record = _record(number, text, parsed, now)
    except Malformed as trouble:
        mend = trouble.mend if isinstance(trouble, _Unsendable) else by_code(trouble.code)
        return Line(number, None, None, (Finding(number, trouble.path, trouble.code, trouble.text, mend),))
    verdict = decode(record, Reading(_room_of(record), _HANDLED, _SECRET))
    if isinstance(verdict, Decoded):
        return Line(number, record, verdict, tuple(_notes(number, record, verdict)))
    if isinstance(verdict, Passed):
        return Line(number, record, None, (_nobody(number, record),))
    return Line(number, record, None, tuple(_troubles(number, verdict)))


class _Unsendable(Malformed):
    """A line that is no event of ours in either form; it knows how to be mended."""

    def __init__(self, code: str, text: str, path: str, mend: str) -> None:
        super().__init__(code, text, path)
        self.mend = mend


def _record(number: int, text: bytes, parsed: Any, now: datetime) -> Record:
    if not isinstance(parsed, dict):
        raise Malformed("not_an_event", "not a JSON object")
    if "topic" in parsed or "headers" in parsed:
        return _binary(number, parsed, now)
    short = short_type(str(parsed.get("type", ""))) or ""
    if "type" not in parsed:
        raise Malformed("no_type", "neither a structured CloudEvent (`type`) nor {topic, headers, data}", "type")
    if short not in _TYPES:
        raise _Unsendable(
            "unknown_type", "no room knows this event: it would be passed over", "type", _meant(parsed["type"])
        )
    subject = parsed.get("subject")
    key = subject.encode() if isinstance(subject, str) and subject else None
    return Record(_TYPES[short], 0, number, key, text.strip(), _STRUCTURED, now)


def _binary(number: int, parsed: Mapping[str, Any], now: datetime) -> Record:
    odd = [name for name in parsed if name not in _BINARY_KEYS]
    if odd:
        raise _Unsendable(
            "unknown_key", "not part of a record", odd[0], f"what may stand here: {', '.join(_BINARY_KEYS)}"
        )
    topic, headers = parsed.get("topic"), parsed.get("headers", {})
    names = tuple(one.name for one in INBOUND)
    if not isinstance(topic, str) or topic not in names:
        why = "not a topic that others write to, without the deployment's prefix"
        raise _Unsendable("unknown_topic", why, "topic", f"use one of: {', '.join(names)}")
    if not isinstance(headers, dict) or not all(isinstance(value, str) for value in headers.values()):
        raise _Unsendable("bad_header", "header values are texts", "headers", 'write them as {"ce_id": "...", ...}')
    raw = tuple((name, value.encode()) for name, value in headers.items())
    key = parsed.get("key") or next((value for name, value in headers.items() if name.lower() == "ce_subject"), "")
    if not isinstance(key, str):
        raise _Unsendable("bad_key", "a key is text", "key", "write the subject, or leave it out")
    value = orjson.dumps(parsed["data"]) if "data" in parsed else None
    return Record(topic, 0, number, key.encode() or None, value, raw, now)


def _room_of(record: Record) -> str:
    """Who hears the topic; a command names its room."""
    try:
        envelope, parsed = open_envelope(record)
    except Malformed:
        return "intake"
    named = parsed.get("room") if isinstance(parsed, dict) and envelope.type else None
    return named if named in ROOMS else (BY_NAME[record.topic].heard_by or ROOMS)[0]


def _nobody(number: int, record: Record) -> Finding:
    type_ = open_envelope(record)[0].type
    elsewhere = _TYPES.get(short_type(type_) or "")
    mend = f"send it to {elsewhere}" if elsewhere else _meant(type_)
    return Finding(number, "type", "unknown_type", f"nobody hears {type_[:80]} on {record.topic}", mend)


def _meant(type_: Any) -> str:
    near = nearest(str(type_), tuple(wire_type(short) for short in _TYPES))
    return f"did you mean {near}?" if near else "see `aftersales contract list`"


def _troubles(number: int, dead: Dead) -> Iterator[Finding]:
    """Everything wrong with the data where that is the trouble; the decoder itself stops at the first."""
    trouble = dead.trouble
    if trouble.code == "bad_field":
        envelope, parsed = open_envelope(dead.record)
        kind = BY_NAME[dead.record.topic].types[short_type(envelope.type) or ""]
        try:
            kind.model_validate(parsed)
        except ValidationError as error:
            found = {_place(one["loc"], parsed): one for one in reversed(error.errors(include_url=False))}
            for path, one in reversed(found.items()):
                yield Finding(
                    number, path, trouble.code, one["msg"], by_error(one, *_known(dead.record.topic, kind, path))
                )
            return
    yield Finding(number, trouble.path, trouble.code, trouble.text, by_code(trouble.code))


def _place(loc: tuple[Any, ...], parsed: Any) -> str:
    """The path as far as the data goes: pydantic also names the alternative that it tried."""
    path: list[str] = []
    for part in loc:
        if isinstance(parsed, dict) and isinstance(part, str):
            path.append(part)
            parsed = parsed.get(part)
        elif isinstance(parsed, list) and isinstance(part, int) and part < len(parsed):
            path.append(str(part))
            parsed = parsed[part]
        else:
            break
    return ".".join(path)


@cache
def known_fields(topic: str, kind: type[Event]) -> Mapping[str, Field]:
    """The event's fields by path."""
    return fields_of(schema_of(topic, kind))


def _known(topic: str, kind: type[Event], path: str) -> tuple[Field | None, tuple[str, ...]]:
    """The field at a path of the data, and the names that may stand beside it."""
    fields, general = known_fields(topic, kind), _general(path)
    above = general.rpartition(".")[0]
    return fields.get(general), _names_in(fields, above)


def _names_in(fields: Mapping[str, Field], above: str) -> tuple[str, ...]:
    return tuple(path.rpartition(".")[2] for path in fields if path.rpartition(".")[0] == above)


def _general(path: str) -> str:
    """`order.lines.0.sku` -> `order.lines[].sku`."""
    made = ""
    for part in path.split("."):
        made += "[]" if part.isdigit() else f".{part}" if made else part
    return made


def _notes(number: int, record: Record, decoded: Decoded) -> Iterator[Finding]:
    envelope, parsed = open_envelope(record)
    kind = type(decoded.message.data)
    yield from _about_the_key(number, envelope, decoded)
    for path in decoded.unknown_words:
        field_ = next(
            (one for key, one in known_fields(record.topic, kind).items() if key.replace("[]", "") == path), None
        )
        words = ", ".join(field_.words) if field_ else "see `aftersales contract show`"
        yield Finding(number, path, "unknown_word", "read as `unknown`", f"use one of: {words}", note=True)
    for path in _unread(known_fields(record.topic, kind), parsed, ""):
        field_and_names = _known(record.topic, kind, path)
        near = nearest(path.rpartition(".")[2], field_and_names[1])
        mend = f"did you mean `{near}`?" if near else "leave it out, if nobody else reads it"
        yield Finding(number, path, "not_read", "nobody reads it", mend, note=True)


def _about_the_key(number: int, envelope: Envelope, decoded: Decoded) -> Iterator[Finding]:
    if not (envelope.id and envelope.source):
        missing = "id" if envelope.source else "source"
        why = "without id and source the same event sent again is heard again"
        yield Finding(number, missing, "no_identity", why, "give it the sender's own, the same at each try", note=True)
    data = decoded.message.data
    hint = data.subject_hint() if isinstance(data, Inbound) else None
    if hint is not None and decoded.message.subject != f"{hint[0]}/{hint[1]}":
        why = f"the envelope names {decoded.message.subject}, the data name {hint[0]}/{hint[1]}"
        yield Finding(number, "subject", "other_order", why, "write the order's own subject, or leave it out")


def _unread(fields: Mapping[str, Field], parsed: Any, path: str) -> Iterator[str]:
    """Paths of keys that no model has, where others are ignored; what is free by its nature is left alone."""
    if isinstance(parsed, list):
        for index, item in enumerate(parsed):
            yield from _unread(fields, item, f"{path}.{index}")
    if not isinstance(parsed, dict):
        return
    names = _names_in(fields, _general(path) if path else "")
    for key, value in parsed.items() if names else ():
        place = f"{path}.{key}" if path else key
        if key in names:
            yield from _unread(fields, value, place)
        else:
            yield place
