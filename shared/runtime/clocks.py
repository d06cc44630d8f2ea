"""Clock rows: start, stop, change, which are due. What a promise is worth is decided by the room, not here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from shared.runtime.items import ClockDue
from shared.runtime.step import ChangeClock, ClockStep, StartClock, StopClock
from shared.storage.engine import execute, rows

CONFIRM_AFTER = timedelta(seconds=10)
CONFIRM_AT_MOST = timedelta(minutes=15)


def apply_clock_steps(db: sa.Connection, steps: Sequence[tuple[ClockStep, str]]) -> None:
    """(step, subject) each, in order."""
    for step, subject in steps:
        match step:
            case StartClock():
                _start(db, step, subject)
            case StopClock():
                execute(
                    db,
                    "update clock set state = 'stopped', stopped_at = %s, stopped_by = %s, stop_reason = %s "
                    "where clock_id = %s and state <> 'stopped'",
                    (step.at, step.stopped_by, step.reason, step.clock_id),
                )
            case ChangeClock():
                _change(db, step)


def _start(db: sa.Connection, step: StartClock, subject: str) -> None:
    execute(
        db,
        "insert into clock (clock_id, case_id, subject, kind, state, started_by, start_at, warn_at, due_at, zone, "
        "table_version, warned_at) values (%(id)s, %(case)s, %(subject)s, %(kind)s, 'running', %(by)s, "
        "%(start)s, %(warn)s, "
        "%(due)s, %(zone)s, %(table)s, case when %(warned)s then %(warn)s::timestamptz end) on conflict "
        "(clock_id) do update "
        "set state = 'running', subject = excluded.subject, stopped_at = null, stopped_by = null, stop_reason = null, "
        "start_at = excluded.start_at, warn_at = excluded.warn_at, due_at = excluded.due_at, zone = excluded.zone, "
        "warned_at = excluded.warned_at where clock.state = 'stopped' and clock.stop_reason in ('moved', 'reopened')",
        {
            "id": step.clock_id,
            "case": step.case_id,
            "subject": subject,
            "kind": step.kind,
            "by": step.started_by,
            "start": step.start_at,
            "warn": step.warn_at,
            "due": step.due_at,
            "zone": step.zone,
            "table": step.table,
            "warned": step.warned,
        },
    )


def _change(db: sa.Connection, step: ChangeClock) -> None:
    state = {"paused": "paused", "resumed": "running", "due": None}[step.change]
    execute(
        db,
        # A later day is a new promise: what was told about the earlier one may be told again.
        "update clock set state = coalesce(%(state)s, state), "
        "warned_at = case when %(due)s::timestamptz > due_at then null else warned_at end, "
        "breached_at = case when %(due)s::timestamptz > due_at then null else breached_at end, "
        "due_at = coalesce(%(due)s, due_at), warn_at = coalesce(%(warn)s, warn_at) "
        "where clock_id = %(id)s and state <> 'stopped'",
        {"state": state, "due": step.due_at, "warn": step.warn_at, "id": step.clock_id},
    )


def mark_fired(db: sa.Connection, item: ClockDue, now: datetime) -> bool:
    """Mark a warning or breach as told; False when it was told before, or the clock stopped meanwhile."""
    column = "warned_at" if item.which == "warn" else "breached_at"
    touched = execute(
        db,
        f"update clock set {column} = %s where clock_id = %s and state = 'running' and {column} is null",
        (now, item.clock_id),
    )
    return touched > 0


def due_clocks(db: sa.Connection, now: datetime, limit: int) -> list[ClockDue]:
    """Warnings whose time has come, and breaches that are confirmed or have waited long enough."""
    warn = rows(
        db,
        "select clock_id, case_id, subject, warn_at from clock where state = 'running' and warned_at is null "
        "and warn_at <= %s order by warn_at limit %s",
        (now, limit),
    )
    found = [ClockDue(str(row[0]), str(row[1]), row[2], "warn", row[3]) for row in warn]
    breach = rows(
        db,
        "select clock_id, case_id, subject, due_at from clock where state = 'running' and breached_at is null "
        "and due_at <= %s order by due_at limit %s",
        (now, limit),
    )
    if not breach:
        return found
    behind = input_times(db)
    for clock_id, case_id, subject, due_at in breach:
        late = tuple(sorted(room for room, time in behind.items() if time <= due_at + CONFIRM_AFTER))
        if not late or now >= due_at + CONFIRM_AT_MOST:
            found.append(ClockDue(str(clock_id), str(case_id), subject, "breach", due_at, late))
    return found


def input_times(db: sa.Connection) -> dict[str, datetime]:
    """room -> the time up to which all of its input has been heard."""
    return {row[0]: row[1] for row in rows(db, "select room, min(input_time) from progress group by room")}
