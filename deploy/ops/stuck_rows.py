"""Reads from all rooms what stands still, as the reader's role; which row is a reason is judged in `stuck_why`."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from deploy.ops import stuck_why
from deploy.ops.cases import CaseRow, list_cases, parked_orders
from deploy.ops.outside import halts
from deploy.ops.place import system_now
from deploy.ops.stuck import Entry, Promise, Trouble, command, entries
from deploy.ops.stuck_why import SILENT_AFTER, Call, Refund
from shared.contracts.topics import ROOMS
from shared.facts.promise import CUSTOMERS_CLOCKS
from shared.runtime.switches import read_switches
from shared.runtime.tables import KEY_SEPARATOR
from shared.storage.engine import rows

_LIMIT = "60s"
_CALL = (
    "e.effect_id::text, e.subject, e.case_id::text, e.kind, e.provider, e.market, e.state, e.attempts, e.created_at, "
    "e.next_at, e.first_call_at, e.unknown_since, e.settled_at, clock_timestamp() - e.leased_until, e.reason, e.payload"
)
_OPEN_CASE = "intake.register c where c.kind = 'case' and c.state <> 'closed'"


@dataclass(frozen=True, slots=True)
class Standstill:
    """Everything that stands still now, and how many unreadable messages name no order at all."""

    now: datetime
    entries: Sequence[Entry]
    nameless_letters: int


def standstill_of(db: sa.Connection, limit: str = _LIMIT) -> Standstill:
    """All of it as of one instant, the most urgent first, no statement longer than `limit`.

    The connection was asked nothing before.
    """
    db.exec_driver_sql("set transaction isolation level repeatable read")
    db.exec_driver_sql(f"set local statement_timeout = '{limit}'")
    now, wall = system_now(db), rows(db, "select clock_timestamp()")[0][0]
    told, nameless = _letters(db)
    troubles = [
        *_halted(db, now, wall),
        *(stuck_why.parked(p.room, p.subject, p.parked_at, p.reason, p.waiting) for p in parked_orders(db)),
        *_calls(db, now),
        *_refunds(db, now),
        *_unpublished(db, now),
        *_persons(db),
        *_promises_over(db, now),
        *_goods(db, now),
        *_silent(db, now),
        *told,
        *_unresolved(db),
    ]
    cases = _cases(db, troubles)
    return Standstill(now, entries(troubles, cases, _promises(db, [case.case_id for case in cases])), nameless)


def _cases(db: sa.Connection, troubles: Sequence[Trouble]) -> list[CaseRow]:
    named = sorted({trouble.case_id for trouble in troubles if trouble.case_id})
    subjects = sorted({trouble.subject for trouble in troubles if trouble.subject and not trouble.case_id})
    where = "(r.id = any(%s) or (r.subject = any(%s) and r.state <> 'closed'))"
    return list_cases(db, where, (named, subjects), limit=10_000_000)


def _promises(db: sa.Connection, case_ids: Sequence[str]) -> dict[str, list[Promise]]:
    found: dict[str, list[Promise]] = {}
    for case_id, kind, due_at, zone, warned_at, breached_at in rows(
        db,
        "select case_id::text, kind, due_at, zone, warned_at, breached_at from intake.clock "
        "where case_id = any(%s::uuid[]) and state <> 'stopped'",
        (list(case_ids),),
    ):
        promise = Promise(kind, due_at, zone, warned_at is not None, breached_at is not None)
        found.setdefault(case_id, []).append(promise)
    return found


def _halted(db: sa.Connection, now: datetime, wall: datetime) -> Iterator[Trouble]:
    stopped = [halt for halt in halts(db) if halt.state == "halted"]
    open_cases = rows(db, f"select count(*) from {_OPEN_CASE}")[0][0] if stopped else 0
    for halt in stopped:
        # A switch is turned at wall time; in a story the system's time is another one.
        age = wall - halt.at if halt.at else timedelta(0)
        yield stuck_why.halted(halt.room, now - age, halt.reason, open_cases)


def _calls(db: sa.Connection, now: datetime) -> Iterator[Trouble]:
    """Calls without an end wherever they are; refused and expired ones while their case is open and none came after."""
    switches = read_switches(db)
    for room in ROOMS:
        found = rows(
            db, f"select {_CALL} from {room}.effect e where e.state in ('pending', 'in_flight', 'unknown', 'stuck')"
        )
        found += rows(
            db,
            f"select {_CALL} from {room}.effect e join intake.register c on c.case_id = e.case_id and c.kind = 'case' "
            "and c.state <> 'closed' where e.state in ('refused', 'expired') "
            f"and not exists (select from {room}.effect l where l.case_id = e.case_id and l.kind = e.kind "
            "and l.about = e.about and l.step > e.step) "
            f"and not exists (select from {room}.register g where g.id = e.about and g.state in "
            "('paid', 'revoked', 'nothing_owed', 'posted', 'received', 'inspected'))",
        )
        for row in found:
            trouble = stuck_why.call(Call(room, *row), now, switches)
            if trouble is not None:
                yield trouble


def _refunds(db: sa.Connection, now: datetime) -> Iterator[Trouble]:
    found = rows(
        db,
        "select g.subject, g.case_id::text, g.state, g.currency, coalesce(g.amount_minor, 0), "
        "coalesce(g.done_minor, 0), g.detail, g.changed_at, "
        "coalesce(m.body #>> array['grants', g.id, 'release'], ''), m.body #>> array['grants', g.id, 'due_on'], "
        "i.body #>> '{order,time_zone}', array(select l.state from logistics.register l "
        "where l.case_id = g.case_id and l.kind = 'return' order by l.state), "
        "(select max(l.changed_at) from logistics.register l where l.case_id = g.case_id and l.kind = 'return') "
        "from refunds.register g join intake.register c on c.case_id = g.case_id and c.kind = 'case' "
        "and c.state <> 'closed' left join refunds.memory m on m.subject = g.subject "
        "left join intake.memory i on i.subject = g.subject "
        "where g.kind = 'refund' and g.state in ('held', 'waiting', 'needs_person')",
    )
    for row in found:
        values = [*row[:9], _day(row[9]), *row[10:]]
        yield stuck_why.refund(Refund(*values), now)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _unpublished(db: sa.Connection, now: datetime) -> Iterator[Trouble]:
    for room in ROOMS:
        found = rows(
            db,
            "select subject, count(*), clock_timestamp() - min(said_at) from "
            f"{room}.said where not published and said_at < clock_timestamp() - interval '1 minute' group by subject",
        )
        for subject, count, age in found:
            yield stuck_why.unpublished(room, subject, count, now - age)


def _persons(db: sa.Connection) -> Iterator[Trouble]:
    found = rows(
        db,
        "select r.subject, r.id, coalesce(h.since, r.changed_at), coalesce(h.why, r.detail, ''), "
        "m.body #>> array['cases', r.id, 'assigned_to'] from intake.register r "
        "left join intake.memory m on m.subject = r.subject left join lateral ("
        "select min((e.value->>'at')::timestamptz) since, "
        "string_agg(e.value->>'text', ' / ' order by e.value->>'at') why "
        "from jsonb_each(m.body #> array['cases', r.id, 'hands']) e where e.value->>'settled_at' is null) h on true "
        "where r.kind = 'case' and r.state = 'with_person'",
    )
    return (stuck_why.person(*row) for row in found)


def _promises_over(db: sa.Connection, now: datetime) -> Iterator[Trouble]:
    found = rows(
        db,
        "select k.subject, k.case_id::text, c.state, k.kind, k.due_at, k.zone from intake.clock k "
        "join intake.register c on c.case_id = k.case_id and c.kind = 'case' "
        "where k.state <> 'stopped' and not k.kind = any(%s) and (k.due_at <= %s or k.breached_at is not null)",
        (sorted(CUSTOMERS_CLOCKS), now),
    )
    return (stuck_why.late(*row) for row in found)


def _goods(db: sa.Connection, now: datetime) -> Iterator[Trouble]:
    found = rows(
        db,
        "select l.subject, l.case_id::text, m.body #>> array['returns', l.id, 'terms', 'send_back_by'], "
        "m.body #>> '{order,zone}' from logistics.register l join intake.register c on c.case_id = l.case_id "
        "and c.kind = 'case' and c.state <> 'closed' join logistics.memory m on m.subject = l.subject "
        "where l.kind = 'return' and l.state in ('authorized', 'label_issued', 'pickup_booked', 'needs_person') "
        "and m.body #>> array['returns', l.id, 'terms', 'send_back_by'] is not null",
    )
    for subject, case_id, last_day, zone in found:
        trouble = stuck_why.goods(subject, case_id, date.fromisoformat(last_day), zone, now)
        if trouble is not None:
            yield trouble


def _silent(db: sa.Connection, now: datetime) -> Iterator[Trouble]:
    """Neither a person's nor watched by a promise; goods that may still be sent have their own last day."""
    found = rows(
        db,
        f"select c.subject, c.id, c.state, c.changed_at from {_OPEN_CASE} and c.state <> 'with_person' "
        "and c.changed_at < %s and not exists (select from intake.clock k where k.case_id = c.case_id "
        "and k.state <> 'stopped') and not exists (select from logistics.register l join logistics.memory m "
        "on m.subject = l.subject where l.case_id = c.case_id and l.kind = 'return' "
        "and l.state in ('authorized', 'label_issued', 'pickup_booked') "
        "and m.body #>> array['returns', l.id, 'terms', 'send_back_by'] is not null)",
        (now - SILENT_AFTER,),
    )
    return (stuck_why.silent(*row) for row in found)


def _letters(db: sa.Connection) -> tuple[list[Trouble], int]:
    """One trouble per record, however many rooms could not read it; and how many records name no order."""
    of_record: dict[Any, list[Any]] = {}
    for room in ROOMS:
        found = rows(
            db,
            'select %s, letter_id::text, subject, topic, text, code, died_at, partition, "offset" '
            f"from {room}.letter where state = 'open'",
            (room,),
        )
        for row in found:
            of_record.setdefault((row[3], row[7], row[8]), []).append(row)
    told = []
    for letters in of_record.values():
        _, letter_id, subject, topic, text, code, died_at = letters[0][:7]
        if subject is not None:
            rooms = [row[0] for row in letters]
            told.append(stuck_why.letter(rooms, letter_id, subject, topic, f"{text} [{code}]", died_at))
    return told, len(of_record) - len(told)


def _unresolved(db: sa.Connection) -> Iterator[Trouble]:
    of_message: dict[bytes, list[Any]] = {}
    for room in ROOMS:
        for row in rows(db, f"select %s, heard_id, keys, topic, at from {room}.unresolved", (room,)):
            of_message.setdefault(bytes(row[1]), []).append(row)
    for waiting in of_message.values():
        _, _, keys, topic, at = waiting[0]
        pairs = [(kind, value) for kind, _, value in (key.partition(KEY_SEPARATOR) for key in keys)]
        yield stuck_why.unresolved([row[0] for row in waiting], pairs, topic, at)


LETTERS = command("dead-letters", "list")
"""Shows the messages that name no order."""
