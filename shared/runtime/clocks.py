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
    """(step, subject) each. The steps of one clock are carried out in order, those of different clocks together."""
    waiting = list(steps)
    while waiting:
        first: dict[str, tuple[ClockStep, str]] = {}
        later: list[tuple[ClockStep, str]] = []
        for step, subject in waiting:
            if step.clock_id in first:
                later.append((step, subject))
            else:
                first[step.clock_id] = (step, subject)
        _apply(db, list(first.values()))
        waiting = later


def _apply(db: sa.Connection, steps: Sequence[tuple[ClockStep, str]]) -> None:
    starts = [(step, subject) for step, subject in steps if isinstance(step, StartClock)]
    stops = [step for step, _ in steps if isinstance(step, StopClock)]
    if starts:
        _start(db, starts)
    if stops:
        _stop(db, stops)
    for step, _ in steps:
        if isinstance(step, ChangeClock):
            _change(db, step)


def _start(db: sa.Connection, starts: Sequence[tuple[StartClock, str]]) -> None:
    rows_ = [
        (
            *(step.clock_id, step.case_id, subject, step.kind, step.started_by),
            *(step.start_at, step.warn_at, step.due_at, step.zone, step.table),
            step.warn_at if step.warned else None,
        )
        for step, subject in starts
    ]
    execute(
        db,
        "insert into clock (clock_id, case_id, subject, kind, state, started_by, start_at, warn_at, due_at, zone, "
        "table_version, warned_at) select i, c, s, k, 'running', b, a, w, d, z, t, x from unnest(%b::uuid[], "
        "%b::uuid[], "
        "%b::text[], %b::text[], %b::text[], %b::timestamptz[], %b::timestamptz[], %b::timestamptz[], %b::text[], "
        "%b::text[], %b::timestamptz[]) u(i, c, s, k, b, a, w, d, z, t, x) on conflict (clock_id) do update "
        "set state = 'running', subject = excluded.subject, stopped_at = null, stopped_by = null, stop_reason = null, "
        "start_at = excluded.start_at, warn_at = excluded.warn_at, due_at = excluded.due_at, zone = excluded.zone, "
        "warned_at = excluded.warned_at where clock.state = 'stopped' and clock.stop_reason in ('moved', 'reopened')",
        tuple(list(column) for column in zip(*rows_, strict=True)),
    )


def _stop(db: sa.Connection, stops: Sequence[StopClock]) -> None:
    execute(
        db,
        "update clock set state = 'stopped', stopped_at = u.a, stopped_by = u.b, stop_reason = u.r "
        "from unnest(%b::uuid[], %b::timestamptz[], %b::text[], %b::text[]) u(i, a, b, r) "
        "where clock.clock_id = u.i and clock.state <> 'stopped'",
        (
            [step.clock_id for step in stops],
            [step.at for step in stops],
            [step.stopped_by for step in stops],
            [step.reason for step in stops],
        ),
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
    """Mark a warning or breach as told; False when it was told before, stopped, or put off."""
    column, due = ("warned_at", "warn_at") if item.which == "warn" else ("breached_at", "due_at")
    touched = execute(
        db,
        f"update clock set {column} = %s where clock_id = %s and state = 'running' and {column} is null and {due} = %s",
        (now, item.clock_id, item.at),
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
