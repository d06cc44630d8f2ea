"""Reads everything the database knows of one case, from all rooms; only the desk's role sees what came from outside."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import orjson
import sqlalchemy as sa

from deploy.ops.cases import parked_orders
from deploy.ops.chronicle import (
    Chronicle,
    ClockLine,
    EffectLine,
    Gap,
    HeardRow,
    LetterLine,
    ParkedLine,
    SaidRow,
)
from deploy.ops.phrases import TELLABLE
from shared.contracts.topics import ROOMS
from shared.storage.engine import rows

COMMAND = "operation.commanded"


def chronicle_of(db: sa.Connection, desk: sa.Connection, case_id: str, subject: str) -> Chronicle:
    """`db` as the reader, `desk` as the desk's role; `subject` is where the case is now."""
    said = [row for room in ROOMS for row in _said(db, room, case_id)]
    subjects = sorted({subject, *(row.subject for row in said)})
    causes = {row.cause for row in said}
    alone = _is_alone(db, subjects, case_id)
    heard = [row for room in ROOMS for row in _heard(db, room, case_id, subjects, causes, alone)]
    return Chronicle(
        case_id=case_id,
        zone=_zone(said),
        said=said,
        heard=_with_content(desk, heard),
        effects=[line for room in ROOMS for line in _effects(db, room, case_id)],
        clocks=_clocks(db, case_id),
        letters=[line for room in ROOMS for line in _letters(db, room, subjects)],
        parked=[
            ParkedLine(p.room, p.subject, p.parked_at, p.reason, p.waiting) for p in parked_orders(db, ROOMS, subjects)
        ],
        gaps=[gap for room in ROOMS for gap in _gaps(db, room, subjects)],
    )


def payload_of(raw: Any) -> dict[str, Any]:
    """A saying's data; empty where it is not a JSON object."""
    try:
        found = orjson.loads(bytes(raw))
    except (orjson.JSONDecodeError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def _said(db: sa.Connection, room: str, case_id: str) -> list[SaidRow]:
    found = rows(
        db,
        "select subject, sequence, id::text, type, cause, happened_at, published, payload "
        f"from {room}.said where case_id = %s order by subject, sequence",
        (case_id,),
    )
    return [
        SaidRow(room, subject, sequence, id_, type_, cause, happened_at, published, payload_of(raw))
        for subject, sequence, id_, type_, cause, happened_at, published, raw in found
    ]


def _zone(said: Iterable[SaidRow]) -> str | None:
    """The zone of the latest opening, which is the order's once there is one."""
    opened = [row for row in said if row.type == "case.opened"]
    latest = max(opened, key=lambda row: row.happened_at, default=None)
    zone = latest.data.get("zone") if latest else None
    return zone if isinstance(zone, str) else None


def _is_alone(db: sa.Connection, subjects: Sequence[str], case_id: str) -> bool:
    """Whether no other case lives under these keys: then all that arrived there belongs to this one."""
    found = rows(
        db,
        "select 1 from intake.register where kind = 'case' and subject = any(%s) and id <> %s limit 1",
        (list(subjects), case_id),
    )
    return not found


def _heard(
    db: sa.Connection, room: str, case_id: str, subjects: Sequence[str], causes: set[str], alone: bool
) -> list[HeardRow]:
    """By case, and what outsiders sent under its keys without knowing the case."""
    columns = "event_id, source, type, outcome, happened_at"
    found = rows(db, f"select {columns} from {room}.heard where case_id = %s", (case_id,))
    nameless = rows(
        db, f"select {columns} from {room}.heard where case_id is null and subject = any(%s)", (list(subjects),)
    )
    found += [row for row in nameless if alone or row[0] in causes or row[2].startswith("order.")]
    return [HeardRow(room, *row) for row in found]


def _with_content(desk: sa.Connection, heard: Sequence[HeardRow]) -> list[HeardRow]:
    """With what may be told of each message; a customer's words are left where they are."""
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for room in ROOMS:
        wanted = [row.event_id for row in heard if row.room == room and _tellable(row.type)]
        if wanted:
            found = rows(
                desk,
                f"select h.event_id, h.type, b.payload from {room}.heard h join {room}.heard_bytes b on b.id = h.id "
                "where h.event_id = any(%s)",
                (wanted,),
            )
            for event_id, type_, raw in found:
                data = _data_of(payload_of(raw))
                told[room, event_id] = {key: data[key] for key in _tellable(type_) if key in data}
    return [replace(row, data=told.get((row.room, row.event_id), {})) for row in heard]


def _tellable(type_: str) -> tuple[str, ...]:
    return TELLABLE.get(COMMAND if type_.startswith(COMMAND) else type_, ())


def _data_of(body: dict[str, Any]) -> dict[str, Any]:
    """A structured-mode event carries its data inside."""
    data = body.get("data")
    return data if "specversion" in body and isinstance(data, dict) else body


def _effects(db: sa.Connection, room: str, case_id: str) -> list[EffectLine]:
    found = rows(
        db,
        "select effect_id::text, kind, provider, about, state, attempts, created_at, settled_at, next_at, reference, "
        f"reason, payload, unknown_since is not null from {room}.effect where case_id = %s order by created_at, step",
        (case_id,),
    )
    return [EffectLine(room, *row) for row in found]


def _clocks(db: sa.Connection, case_id: str) -> list[ClockLine]:
    found = rows(
        db,
        "select clock_id::text, kind, state, due_at, warned_at, breached_at from intake.clock where case_id = %s "
        "order by due_at",
        (case_id,),
    )
    return [ClockLine(*row) for row in found]


def _letters(db: sa.Connection, room: str, subjects: Sequence[str]) -> list[LetterLine]:
    found = rows(
        db,
        f"select letter_id::text, topic, code, text, died_at, state from {room}.letter where subject = any(%s)",
        (list(subjects),),
    )
    return [LetterLine(room, *row) for row in found]


def _gaps(db: sa.Connection, room: str, subjects: Sequence[str]) -> list[Gap]:
    """Holes in a subject's sequence, and sayings missing at its end: the memory counts how many there were."""
    inside = rows(
        db,
        "select subject, before, sequence from (select subject, sequence, coalesce(lag(sequence) over "
        f"(partition by subject order by sequence), 0) before from {room}.said where subject = any(%s)) s "
        "where sequence <> before + 1",
        (list(subjects),),
    )
    ends = rows(
        db,
        f"select m.subject, coalesce(max(s.sequence), 0) from {room}.memory m left join {room}.said s "
        "on s.subject = m.subject where m.subject = any(%s) group by m.subject, m.sequence "
        "having m.sequence > coalesce(max(s.sequence), 0)",
        (list(subjects),),
    )
    return [Gap(room, *row) for row in inside] + [Gap(room, subject, last, None) for subject, last in ends]
