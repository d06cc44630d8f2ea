"""Reads from the database what the rooms have said and done, for conditions and placeholders; changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg

from shared.contracts.topics import ROOMS
from shared.storage.engine import libpq_url

_SAID = " union all ".join(
    f"select '{room}' as room, subject, sequence, id::text, type, case_id::text, said_at, recorded_at, happened_at, "  # noqa: S608
    f"convert_from(payload, 'UTF8')::jsonb as data from {room}.said where case_id::text = any(%(cases)s)"
    for room in ROOMS
)
Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """One event of a room, with its data as JSON. `said_at` is the wall's instant, `recorded_at` the time source's."""

    room: str
    subject: str
    sequence: int
    id: str
    type: str
    case_id: str
    said_at: datetime
    recorded_at: datetime
    happened_at: datetime
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as intake's register has it."""

    case_id: str
    number: str
    stage: str
    subject: str
    detail: str | None


class World:
    """One read-only look at the database of a running system, over one connection."""

    def __init__(self, database_url: str) -> None:
        self._db = psycopg.connect(libpq_url(database_url), autocommit=True, application_name="aftersales-stories")

    def close(self) -> None:
        self._db.close()

    def rows(self, sql: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        """All rows of one statement."""
        return self._db.execute(sql, parameters).fetchall()

    def said(self, case_ids: Sequence[str]) -> list[Said]:
        """Everything said about these cases, in the order it was said."""
        sql = f"select * from ({_SAID}) all_said order by said_at, sequence"  # noqa: S608 - from constants only
        return [Said(*row) for row in self.rows(sql, {"cases": list(case_ids)})]

    def has_said(self, case_ids: Sequence[str], type_: str) -> bool:
        """Whether a room said an event of this type about one of these cases."""
        sql = " union all ".join(
            f"(select 1 from {room}.said where case_id::text = any(%(cases)s) and type = %(type)s limit 1)"  # noqa: S608
            for room in ROOMS
        )
        return bool(self.rows(sql, {"cases": list(case_ids), "type": type_}))

    def has_sent(self, case_ids: Sequence[str], template: str) -> bool:
        """Whether a notice of this template was accepted by its provider."""
        return any(one.type == "notice.sent" and one.data["template"] == template for one in self.said(case_ids))

    def last_named(self, case_ids: Sequence[str], key: str) -> str | None:
        """The newest value of a field in what was said about these cases."""
        named = [one.data[key] for one in self.said(case_ids) if one.data.get(key)]
        return str(named[-1]) if named else None

    def cases(self, case_ids: Sequence[str]) -> dict[str, CaseRow]:
        """case id -> its row in intake's register."""
        sql = (
            "select case_id::text, coalesce(number, ''), state, subject, detail from intake.register "
            "where kind = 'case' and case_id::text = any(%s)"
        )
        return {row[0]: CaseRow(*row) for row in self.rows(sql, (list(case_ids),))}

    def parked(self, subjects: Sequence[str], rooms: Sequence[str] = ROOMS) -> list[tuple[str, str, str]]:
        """(room, subject, reason) of the parked ones among these orders."""
        found = []
        for room in rooms:
            sql = f"select subject, parked_reason from {room}.memory where parked_at is not null and subject = any(%s)"  # noqa: S608
            found += [(room, row[0], row[1] or "") for row in self.rows(sql, (list(subjects),))]
        return found

    def letters(self, places: Sequence[Place], state: str | None = None) -> list[tuple[str, str]]:
        """(letter id, code) of the dead letters among these records, oldest first. Topics without their prefix."""
        found: list[tuple[datetime, str, str]] = []
        wanted = set(places)
        for room in ROOMS:
            sql = f'select topic, partition, "offset", letter_id::text, code, died_at, state from {room}.letter'  # noqa: S608
            for topic, partition, offset, letter_id, code, died_at, stands in self.rows(sql):
                if (topic, partition, offset) in wanted and state in (None, stands):
                    found.append((died_at, letter_id, code))
        return [(letter_id, code) for _, letter_id, code in sorted(found)]

    def effect(self, effect_id: str) -> tuple[str, str, str, str | None] | None:
        """(room, case id, state, worker that holds it) of one effect."""
        for room in ROOMS:
            sql = f"select case_id::text, state, leased_by from {room}.effect where effect_id::text = %s"  # noqa: S608
            for row in self.rows(sql, (effect_id,)):
                return room, row[0], row[1], row[2]
        return None

    def effects(self, case_ids: Sequence[str]) -> dict[str, tuple[str, str, str]]:
        """effect id -> (kind, case id, what it is about) of everything done outside for these cases."""
        found: dict[str, tuple[str, str, str]] = {}
        for room in ROOMS:
            sql = f"select effect_id::text, kind, case_id::text, about from {room}.effect where case_id::text = any(%s)"  # noqa: S608
            found |= {row[0]: (row[1], row[2], row[3]) for row in self.rows(sql, (list(case_ids),))}
        return found

    def clocks(self, case_ids: Sequence[str]) -> list[tuple[str, str, str, str, datetime, bool, bool]]:
        """(clock id, case id, kind, state, due, warned, breached) of every promise of these cases."""
        sql = (
            "select clock_id::text, case_id::text, kind, state, due_at, warned_at is not null, breached_at is not null "
            "from intake.clock where case_id::text = any(%s) order by due_at"
        )
        return [(r[0], r[1], r[2], r[3], r[4], r[5], r[6]) for r in self.rows(sql, (list(case_ids),))]
