"""How each room is doing: its own tables, the broker's ends, its pages. Reads only, and judges nothing."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import sqlalchemy as sa

from deploy.ops.health_ends import Ends, EndsAsked, ends_of
from deploy.ops.health_promises import PromiseStanding, overdue_of, promises_of
from deploy.ops.outside import halts
from deploy.ops.place import Place, system_now
from deploy.ops.telling import spoken
from shared.contracts.topics import ROOMS, heard_by
from shared.storage.engine import rows

_PAGE_LIMIT_S = 2


@dataclass(frozen=True, slots=True)
class Page:
    """What one address answered: a status, or why there was none."""

    url: str
    status: int | None
    words: str

    @property
    def well(self) -> bool:
        """Answered, and with yes."""
        return self.status == 200


def ask(url: str) -> Page:
    """One page of a worker or the sandbox, within two seconds."""
    if not url.startswith(("http://", "https://")):
        return Page(url, None, "not an http address")
    try:
        with urllib.request.urlopen(url, timeout=_PAGE_LIMIT_S) as answer:  # noqa: S310 - the scheme is checked above
            return Page(url, answer.status, answer.read(500).decode("utf-8", "replace").strip())
    except urllib.error.HTTPError as error:
        return Page(url, error.code, error.read(500).decode("utf-8", "replace").strip())
    except (OSError, ValueError) as error:
        return Page(url, None, str(getattr(error, "reason", error)))


@dataclass(frozen=True, slots=True)
class RoomStanding:
    """One room. `behind`: records not yet read, None when the broker did not say. Counts are of its own tables."""

    room: str
    pages: Sequence[Page]
    behind: int | None
    input_until: datetime | None
    unpublished: int
    effects_open: int
    parked: int
    letters: int
    unresolved: int
    halted: bool

    def pages_words(self) -> str:
        """`ready`, or what the first page that is not well says."""
        if not self.pages:
            return "not known"
        bad = next((page for page in self.pages if not page.well), None)
        return "ready" if bad is None else bad.words or f"status {bad.status}"

    def cells(self) -> tuple[object, ...]:
        """One row of the table of rooms."""
        until = f"{self.input_until:%m-%d %H:%M:%S}" if self.input_until else "-"
        counts = (self.unpublished, self.effects_open, self.parked, self.letters, self.unresolved)
        behind = "?" if self.behind is None else self.behind
        return (self.room, self.pages_words(), behind, until, *counts, "HALTED" if self.halted else "consuming")


@dataclass(frozen=True, slots=True)
class Standing:
    """The whole system as it stands."""

    rooms: Sequence[RoomStanding]
    stages: Sequence[tuple[str, int]]
    promises: Sequence[PromiseStanding]
    overdue: Sequence[str]
    """What customers should have by now and have not, one amount a currency."""
    time_words: str
    broker_trouble: str
    remarks: Sequence[str]

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        rooms = []
        for room in self.rooms:
            fields = {name: getattr(room, name) for name in room.__slots__ if name != "pages"}
            rooms.append({**fields, "pages": {page.url: page.words for page in room.pages}})
        return {
            "time": self.time_words,
            "broker_trouble": self.broker_trouble,
            "rooms": rooms,
            "stages": dict(self.stages),
            "promises": [one.as_json() for one in self.promises],
            "overdue": list(self.overdue),
            "remarks": list(self.remarks),
        }


def standing_of(place: Place, asked: EndsAsked | None = None) -> Standing:
    """Everything `status` shows. Raises only when the database is away or not migrated.

    `asked`: who asks the broker, when it is asked again and again.
    """
    with place.reading() as db:
        now, kind = system_now(db), rows(db, "select kind from common.time_source")[0][0]
        progress = rows(db, "select room, topic, partition, next_offset, input_time from common.progress")
        halted = {halt.room for halt in halts(db) if halt.state == "halted"}
        counts = {room: room_counts(db, room) for room in ROOMS}
        stages = rows(
            db, "select state, count(*) from intake.register where kind = 'case' group by state order by state"
        )
        promises, overdue = promises_of(db), overdue_of(db)
        paused = rows(db, "select key, reason from common.switch where key like 'effects:%%' and value = 'paused'", ())
    ends: Ends = {}
    trouble = "nobody said where it is"
    if place.kafka:
        ends, trouble = (asked or EndsAsked(partial(ends_of, place))).answer()
    rooms = [
        RoomStanding(
            room,
            [ask(f"{url.rstrip('/')}/ready") for url in place.rooms.get(room, ())],
            None if trouble else behind(room, place.topic_prefix, ends, progress),
            min((row[4] for row in progress if row[0] == room), default=None),
            *counts[room],
            halted=room in halted,
        )
        for room in ROOMS
    ]
    remarks = [f"effects {key.removeprefix('effects:')} are paused: {reason}" for key, reason in paused]
    remarks += [f"{room} halted; `aftersales rooms resume {room}` when it is mended" for room in sorted(halted)]
    words = f"{kind}, {now:%Y-%m-%d %H:%M:%S} UTC"
    told = [(spoken(row[0]), row[1]) for row in stages]
    return Standing(rooms, told, promises, overdue, words, trouble, remarks)


def room_counts(db: sa.Connection, room: str) -> tuple[int, int, int, int, int]:
    """(unpublished, effects open, parked orders, open letters, unresolved)."""
    found = rows(
        db,
        f"select (select count(*) from {room}.said where not published), "
        f"(select count(*) from {room}.effect where state in ('pending', 'in_flight', 'unknown', 'stuck')), "
        f"(select count(*) from {room}.memory where parked_at is not null), "
        f"(select count(*) from {room}.letter where state = 'open'), (select count(*) from {room}.unresolved)",
    )
    unpublished, effects, parked, letters, unresolved = found[0]
    return unpublished, effects, parked, letters, unresolved


def behind(room: str, prefix: str, ends: Ends, progress: Sequence[Sequence[Any]]) -> int:
    """Records of the room's topics that it has not read yet. `progress` names topics without the prefix."""
    read = {(row[1], row[2]): row[3] for row in progress if row[0] == room}
    topics = {topic.name for topic in heard_by(room)}
    waiting = 0
    for (name, partition), end in ends.items():
        topic = name.removeprefix(prefix)
        if topic in topics:
            waiting += max(0, end - read.get((topic, partition), 0))
    return waiting
