"""What the checker looks at, as plain values: records, rows, the provider's books. Decides nothing about them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

Row = Mapping[str, Any]
PREFIX, SUFFIX = "org.aftersales.", ".v1"
ROOMS = ("intake", "policy", "logistics", "refunds", "notifications")


@dataclass(frozen=True)
class Record:
    """One record as it lies in its topic; `topic` without the deployment's prefix, `at` the broker's time."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...] = ()
    at: datetime = datetime(1970, 1, 1, tzinfo=UTC)

    @cached_property
    def attributes(self) -> dict[str, str]:
        """CloudEvents attributes, binary or structured; empty when they cannot be read."""
        try:
            found = {name.lower(): (value or b"").decode() for name, value in self.headers}
        except UnicodeDecodeError:
            return {}
        if found.get("content-type", "").startswith("application/cloudevents"):
            whole = self._parsed
            return {k: v for k, v in whole.items() if isinstance(v, str)} if isinstance(whole, dict) else {}
        return {name[3:]: value for name, value in found.items() if name.startswith("ce_")}

    @cached_property
    def _parsed(self) -> Any:
        try:
            return json.loads(self.value or b"")
        except (ValueError, RecursionError):
            return None

    @cached_property
    def body(self) -> dict[str, Any]:
        """The data; empty when it is not a JSON object."""
        whole = self._parsed
        structured = any(
            name.lower() == "content-type" and value.startswith(b"application/cloudevents")
            for name, value in self.headers
        )
        found = whole.get("data") if structured and isinstance(whole, dict) else whole
        return found if isinstance(found, dict) else {}

    @property
    def id(self) -> str:
        return self.attributes.get("id", "")

    @property
    def source(self) -> str:
        return self.attributes.get("source", "")

    @property
    def subject(self) -> str:
        return self.attributes.get("subject", "")

    @property
    def type(self) -> str:
        """The short name, `case.opened`; empty when there is none of version 1."""
        wire = self.attributes.get("type", "")
        return wire[len(PREFIX) : -len(SUFFIX)] if wire.startswith(PREFIX) and wire.endswith(SUFFIX) else ""

    @property
    def sequence(self) -> int:
        """0 when there is none."""
        text = self.attributes.get("sequence", "")
        return int(text) if text.isdigit() else 0

    @property
    def place(self) -> tuple[str, int, int]:
        return self.topic, self.partition, self.offset

    @property
    def bytes(self) -> tuple[object, ...]:
        """All that a listener sees of it."""
        return self.key, self.value, self.headers


@dataclass
class World:
    """Everything read. `tables`: room -> table -> rows; `common` and room-less facts stand under `common`."""

    records: Sequence[Record] = ()
    tables: Mapping[str, Mapping[str, Sequence[Row]]] = field(default_factory=dict)
    books: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    published: Sequence[Row] = ()
    kills: int = 0
    killed: Sequence[Row] = ()
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    allowed_open: frozenset[str] = frozenset()

    def rows(self, room: str, table: str) -> Sequence[Row]:
        """Rows of one table; none where it was not read."""
        return self.tables.get(room, {}).get(table, ())

    def of_topic(self, name: str) -> Iterator[Record]:
        """A topic's records, by partition and offset."""
        yield from self._by_topic.get(name, ())

    def said(self, room: str) -> Sequence[Record]:
        """What a room said, each event once, in the order of its first appearance."""
        if room not in self._said:
            self._said[room] = self._first_appearances(room)
        return self._said[room]

    def said_of(self, room: str, *types: str) -> Iterator[Record]:
        """What a room said of these types, each once."""
        return (record for record in self.said(room) if record.type in types)

    @cached_property
    def _said(self) -> dict[str, Sequence[Record]]:
        return {}

    @cached_property
    def _by_topic(self) -> dict[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for record in sorted(self.records, key=lambda record: record.place):
            found.setdefault(record.topic, []).append(record)
        return found

    @cached_property
    def event_by_id(self) -> dict[str, Record]:
        """Everything any room said, by event id."""
        return {record.id: record for room in ROOMS for record in self.said(room)}

    @cached_property
    def parked(self) -> frozenset[tuple[str, str]]:
        """(room, subject) of parked orders: shown, so what they lack is not lost."""
        rows = ((room, row) for room in ROOMS for row in self.rows(room, "memory"))
        return frozenset((room, row["subject"]) for room, row in rows if row["parked_at"] is not None)

    def _first_appearances(self, room: str) -> list[Record]:
        seen: set[str] = set()
        found = []
        for record in self.of_topic(f"aftersales.{room}.v1"):
            if record.id not in seen:
                seen.add(record.id)
                found.append(record)
        return found


@dataclass
class Proof:
    """One statement: how many things it was held against, and what breaks it. `noted`: what is shown, not wrong."""

    name: str
    checked: int = 0
    offenders: list[str] = field(default_factory=list)
    noted: dict[str, int] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        return not self.offenders

    def need(self, true: bool, offender: str) -> bool:
        """Count one thing; keep it when it is wrong."""
        self.checked += 1
        if not true:
            self.offenders.append(offender)
        return true

    def note(self, word: str, count: int = 1) -> None:
        self.noted[word] = self.noted.get(word, 0) + count


def instant(value: str | datetime | None) -> datetime | None:
    """RFC 3339 text or a database value as an aware datetime."""
    if value is None or isinstance(value, datetime):
        return value
    return datetime.fromisoformat(value)
