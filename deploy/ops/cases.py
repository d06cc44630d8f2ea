"""Finds cases, orders, effects and letters by whatever a person calls them; reads only, changes nothing."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import typer

from deploy.ops.errors import REFUSED
from deploy.ops.terminal import complain, show_table
from shared.contracts.topics import ROOMS
from shared.shop import shop_from
from shared.storage.engine import rows

_COLUMNS = "r.id, r.number, r.subject, r.state, r.market, r.opened_at, r.changed_at, r.detail"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as intake's register has it."""

    case_id: str
    number: str
    subject: str
    stage: str
    market: str | None
    opened_at: datetime | None
    changed_at: datetime
    detail: str | None

    @property
    def order(self) -> str:
        """The order id, or the contact's hash."""
        return self.subject.partition("/")[2]


def case_row(row: Sequence[Any]) -> CaseRow:
    """A CaseRow of the columns of `list_cases`."""
    return CaseRow(str(row[0]), row[1] or "", *row[2:])


def list_cases(
    db: sa.Connection, where: str = "true", parameters: Sequence[Any] = (), limit: int = 50
) -> list[CaseRow]:
    """Cases by a condition over `intake.register r`, the longest untouched first."""
    found = rows(
        db,
        f"select {_COLUMNS} from intake.register r where r.kind = 'case' and {where} "
        "order by r.changed_at, r.id limit %s",
        (*parameters, limit),
    )
    return [case_row(row) for row in found]


def cases_named(db: sa.Connection, word: str) -> list[CaseRow]:
    """By case id, case number (any case) or order id (with or without its shop)."""
    try:
        return list_cases(db, "r.id = %s", (str(UUID(word)),))
    except ValueError:
        pass
    found = list_cases(db, "r.number = %s", (word.upper(),))
    return found or list_cases(db, "r.subject = any(%s)", (subjects_named(word),))


def subjects_named(word: str) -> list[str]:
    """The keys a word may stand for: as it is, and as an order of this shop."""
    return [word, f"{shop_from().shop_id}/{word}"]


def one_case(db: sa.Connection, word: str) -> CaseRow:
    """The one case of that name. Ends the command (refused) when there is none, or several to choose from."""
    found = cases_named(db, word)
    if len(found) == 1:
        return found[0]
    if not found:
        complain(f"there is no case {word!r}; a case id, a case number or an order id is looked for")
    else:
        complain(f"{word!r} has {len(found)} cases; say which by its number:")
        show_table(("case", "order", "stage", "changed"), [(c.number, c.order, c.stage, c.changed_at) for c in found])
    raise typer.Exit(REFUSED)


@dataclass(frozen=True, slots=True)
class Parked:
    """One order parked in one room."""

    room: str
    subject: str
    parked_at: datetime
    reason: str
    waiting: int


def parked_orders(
    db: sa.Connection, rooms: Sequence[str] = ROOMS, subjects: Sequence[str] | None = None
) -> list[Parked]:
    """Every parked order, the oldest first; only these subjects when given."""
    found = []
    for room in rooms:
        found += rows(
            db,
            f"select %s, m.subject, m.parked_at, coalesce(m.parked_reason, ''), count(p.position) from {room}.memory m "
            f"left join {room}.park p on p.subject = m.subject where m.parked_at is not null "
            "and (%s::text[] is null or m.subject = any(%s)) group by m.subject, m.parked_at, m.parked_reason",
            (room, None if subjects is None else list(subjects), list(subjects or ())),
        )
    return sorted((Parked(*row) for row in found), key=lambda parked: (parked.parked_at, parked.room))


@dataclass(frozen=True, slots=True)
class EffectRow:
    """One effect of one room."""

    room: str
    effect_id: str
    subject: str
    case_id: str
    kind: str
    provider: str
    state: str
    attempts: int
    next_at: datetime
    useful_until: datetime
    reason: str


def effects_where(db: sa.Connection, where: str, parameters: Sequence[Any], limit: int = 100) -> list[EffectRow]:
    """Effects of all rooms by a condition over the ledger, the next due first."""
    found = []
    for room in ROOMS:
        found += rows(
            db,
            "select %s, effect_id::text, subject, case_id::text, kind, provider, state, attempts, next_at, "
            f"useful_until, reason from {room}.effect where {where} order by next_at limit %s",
            (room, *parameters, limit),
        )
    return sorted((EffectRow(*row) for row in found), key=lambda effect: effect.next_at)[:limit]


@dataclass(frozen=True, slots=True)
class Letter:
    """One dead letter of one room."""

    room: str
    letter_id: str
    heard_id: bytes
    subject: str | None
    topic: str
    partition: int
    offset: int
    code: str
    path: str
    text: str
    died_at: datetime
    state: str


def letters_where(
    db: sa.Connection, where: str = "true", parameters: Sequence[Any] = (), limit: int = 100
) -> list[Letter]:
    """Dead letters of all rooms by a condition, the newest first."""
    found = []
    for room in ROOMS:
        found += rows(
            db,
            'select %s, letter_id::text, heard_id, subject, topic, partition, "offset", code, path, text, '
            f"died_at, state from {room}.letter where {where} order by died_at desc limit %s",
            (room, *parameters, limit),
        )
    letters = [Letter(row[0], row[1], bytes(row[2]), *row[3:]) for row in found]
    return sorted(letters, key=lambda letter: letter.died_at, reverse=True)[:limit]
