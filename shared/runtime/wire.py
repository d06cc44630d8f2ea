"""CloudEvents on Kafka: reads binary and structured mode, writes binary mode; knows nothing of what the data means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from shared.errors import Malformed

SIZE_MAX_BYTES = 1_000_000
DEPTH_MAX = 64
_HEADER_MAX_BYTES = 16_384
_STRUCTURED = b"application/cloudevents"
RawHeaders = tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Record:
    """One record as Kafka gave it. `topic` is the catalogue's name, without the deployment's prefix."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: RawHeaders
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Envelope:
    """The attributes of one CloudEvent; absent ones are empty strings."""

    id: str
    source: str
    type: str
    subject: str
    time: str
    correlationid: str = ""
    causationid: str = ""
    sequence: str = ""
    run: str = ""
    traceparent: str = ""


def open_envelope(record: Record) -> tuple[Envelope, Any]:
    """(envelope, parsed data). Raises Malformed: too_large, too_deep, not_json, bad_header, no_type."""
    value = record.value
    if value is None:
        raise Malformed("empty", "the record has no value")
    if len(value) > SIZE_MAX_BYTES or sum(len(v) for _, v in record.headers) > _HEADER_MAX_BYTES:
        raise Malformed("too_large", f"more than {SIZE_MAX_BYTES} bytes")
    attributes = read_headers(record.headers)
    parsed = parse_json(value)
    if attributes.get("content-type", "").startswith(_STRUCTURED.decode()):
        return _structured(parsed)
    return _envelope(attributes), parsed


def read_headers(headers: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    """`ce_*` headers by attribute name, and `content-type`. Raises Malformed for bytes that are not UTF-8."""
    found: dict[str, str] = {}
    for name, value in headers:
        low = name.lower()
        if low.startswith("ce_") or low == "content-type":
            try:
                found[low.removeprefix("ce_")] = value.decode() if value else ""
            except UnicodeDecodeError:
                raise Malformed("bad_header", "not UTF-8", name) from None
    return found


def _envelope(attributes: dict[str, str]) -> Envelope:
    get = attributes.get
    if not get("type"):
        raise Malformed("no_type", "a message says its type in the header ce_type", "ce_type")
    if get("specversion", "1.0") != "1.0":
        raise Malformed("bad_specversion", f"CloudEvents 1.0 is read, not {get('specversion')!r}", "ce_specversion")
    return Envelope(
        id=get("id", ""),
        source=get("source", ""),
        type=attributes["type"],
        subject=get("subject", ""),
        time=get("time", ""),
        correlationid=get("correlationid", ""),
        causationid=get("causationid", ""),
        sequence=get("sequence", ""),
        run=get("run", ""),
        traceparent=get("traceparent", ""),
    )


def _structured(parsed: Any) -> tuple[Envelope, Any]:
    if not isinstance(parsed, dict):
        raise Malformed("not_an_event", "a structured CloudEvent is a JSON object")
    attributes = {name: value for name, value in parsed.items() if name != "data" and isinstance(value, str)}
    return _envelope(attributes), parsed.get("data")


def parse_json(raw: bytes) -> Any:
    """Parsed JSON. Raises Malformed for depth, NUL characters, lone surrogates and everything that is not JSON."""
    _check_depth(raw)
    try:
        parsed = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise Malformed("not_json", str(error)) from None
    if b"\\u0000" in raw and has_nul(parsed):
        raise Malformed("nul_character", "the character U+0000 is not accepted anywhere")
    return parsed


def _check_depth(raw: bytes) -> None:
    if raw.count(b"{") + raw.count(b"[") <= DEPTH_MAX:
        return
    brackets = raw.translate(None, delete=_NOT_BRACKETS)
    for _ in range(DEPTH_MAX):
        shorter = brackets.replace(b"{}", b"").replace(b"[]", b"")
        if shorter == brackets:
            return  # what is left stands inside strings, or is not JSON: the parser decides
        brackets = shorter
    if brackets:
        raise Malformed("too_deep", f"nested more than {DEPTH_MAX} levels")


_NOT_BRACKETS = bytes(b for b in range(256) if b not in b"{}[]")


def has_nul(value: Any) -> bool:
    """Whether any text within parsed JSON holds U+0000."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            if "\x00" in item:
                return True
        elif isinstance(item, dict):
            stack.extend(item)
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return False


def canonical(parsed: Any) -> bytes:
    """One spelling for equal JSON: sorted keys, no spaces."""
    return orjson.dumps(parsed, option=orjson.OPT_SORT_KEYS)


def parse_time(text: str, path: str = "ce_time") -> datetime:
    """RFC 3339 with offset. Raises Malformed."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise Malformed("bad_time", f"{text[:40]!r} is not RFC 3339", path) from None
    if value.tzinfo is None:
        raise Malformed("bad_time", "a time carries its offset", path)
    return value


def wire_time(value: datetime) -> str:
    """RFC 3339 in UTC with microseconds, always the same spelling for the same instant."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_millis(millis: int) -> datetime:
    """Kafka's record time."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=millis)


def headers_for(attributes: Iterable[tuple[str, str]]) -> list[tuple[str, bytes]]:
    """Binary-mode headers in the given order, empty attributes left out."""
    head = [("ce_specversion", b"1.0")]
    head += [(f"ce_{name}", value.encode()) for name, value in attributes if value]
    return [*head, ("content-type", b"application/json")]
