"""Begins, stops and re-dates the clocks of a case and tells what changed. Does not know why a clock runs."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from services.intake.domain import clocks
from services.intake.domain.case import Case
from services.intake.domain.clocks import Clock, Span, Stop
from services.intake.handlers.draft import Draft
from services.intake.handlers.place import zone
from shared import ids
from shared.contracts.intake import ClockBreachWithdrawn, ClockChanged, ClockStarted, ClockStopped, Promise
from shared.facts.promise import ClockKind
from shared.rulebook.models import ClockTable
from shared.runtime.step import ChangeClock, StartClock, StopClock

WAITS_FOR_CUSTOMER = "asked"
"""Why a decision is not promised any more: the customer's own time to answer runs instead."""


def begin(
    draft: Draft, case: Case, kind: ClockKind, about: str, started_by: str, start_at: datetime, day: date | None = None
) -> tuple[Case, tuple[Promise, ...]]:
    """The case with this clock begun, and the promise it makes; neither when it was begun before.

    `day`: for a promise that runs to the end of a local day; the others last as long as the clock table says.
    """
    clock = clock_of(case, kind, about)
    if clock.span is not None:
        return case, ()
    table: ClockTable = draft.context.rulebook.clocks
    rule = table.kinds[kind]
    where = zone(draft)
    if day is None and rule.due is None:
        raise ValueError(f"the clock table names no term for {kind}, and nobody named a day")
    due_at = clocks.end_of_day(day, where) if day is not None else start_at + (rule.due or timedelta(0))
    span = clocks.span(started_by, start_at, due_at, rule.warn_before, where, table.version)
    return with_clock(case, clock.model_copy(update={"span": span})), (promise(clock, span),)


def clock_of(case: Case, kind: ClockKind, about: str = "-") -> Clock:
    """The clock as far as it is known, or a blank one."""
    clock_id = ids.clock_id(case.case_id, kind, about)
    return case.clocks.get(clock_id) or Clock(clock_id=clock_id, kind=kind, about=about)


def last_round(case: Case, kind: ClockKind, about: str) -> str:
    """A promise made again after it was kept (more is owed, or granted anew) is counted: `<about>:2`, and on."""
    last, n = about, 2
    while ids.clock_id(case.case_id, kind, f"{about}:{n}") in case.clocks:
        last, n = f"{about}:{n}", n + 1
    return last


def next_round(case: Case, kind: ClockKind, about: str) -> str:
    """The `about` of the promise after the last one."""
    last = last_round(case, kind, about)
    return f"{about}:2" if last == about else f"{about}:{int(last.removeprefix(about + ':')) + 1}"


def decide_by(draft: Draft, case: Case, started_by: str, at: datetime) -> tuple[Case, tuple[Promise, ...]]:
    """The promise of a decision, begun; or begun anew where it waited for the customer's answer."""
    about = last_round(case, "decision", "-")
    known = clock_of(case, "decision", about)
    if known.stop is not None and known.stop.reason == WAITS_FOR_CUSTOMER:
        about = next_round(case, "decision", "-")
    return begin(draft, case, "decision", about, started_by, at)


def with_clock(case: Case, clock: Clock) -> Case:
    """The case with this clock as it is now."""
    return case.model_copy(update={"clocks": {**case.clocks, clock.clock_id: clock}})


def promise(clock: Clock, span: Span) -> Promise:
    """What a customer may be told of a running clock."""
    return Promise(clock_id=clock.clock_id, kind=clock.kind, due_at=span.due_at, zone=span.zone)


def stop(case: Case, kind: ClockKind, about: str, at: datetime, by: str, reason: str) -> Case:
    """The case with this stop known, also when the clock has not begun yet."""
    return with_clock(case, clocks.stopped(clock_of(case, kind, about), Stop(at=at, by=by, reason=reason)))


def stop_running(case: Case, at: datetime, by: str, reason: str) -> Case:
    """Every clock that still runs falls away."""
    for clock in case.clocks.values():
        if clock.running:
            case = with_clock(case, clocks.stopped(clock, Stop(at=at, by=by, reason=reason)))
    return case


def redate(draft: Draft, case: Case, kind: ClockKind, about: str, day: date) -> Case:
    """A running clock gets the end of another local day as its due."""
    clock = clock_of(case, kind, about)
    if clock.span is None or clock.stop is not None:
        return case
    old = clock.span
    due_at = clocks.end_of_day(day, old.zone)
    before = draft.context.rulebook.clocks.kinds[kind].warn_before
    new = clocks.span(old.started_by, old.start_at, due_at, before, old.zone, old.table)
    return case if new == old else with_clock(case, clock.model_copy(update={"span": new, "warned": False}))


def tell(draft: Draft, case: Case) -> Case:
    """Say and set whatever is known of the clocks and was not told yet."""
    for clock in case.clocks.values():
        if clock.span is None:
            continue
        told = _tell_start(draft, case.case_id, clock, clock.span)
        told = _tell_stop(draft, case.case_id, told, clock.span)
        if told != clock:
            case = with_clock(case, told)
    return case


def _tell_start(draft: Draft, case_id: str, clock: Clock, span: Span) -> Clock:
    if clock.told_due == span.due_at:
        return clock
    about = clock.clock_id
    if clock.told_due is None:
        draft.say(ClockStarted(**words(case_id, clock, span)), about)
        draft.clocks.append(
            StartClock(
                clock_id=clock.clock_id,
                kind=clock.kind,
                case_id=case_id,
                started_by=span.started_by,
                start_at=span.start_at,
                warn_at=span.warn_at,
                due_at=span.due_at,
                zone=span.zone,
                table=span.table,
                warned=clock.warned,
            )
        )
    elif clock.stop is None:
        draft.say(ClockChanged(**words(case_id, clock, span), change="due"), about)
        draft.clocks.append(ChangeClock(clock.clock_id, "due", draft.now, due_at=span.due_at, warn_at=span.warn_at))
    return clock.model_copy(update={"told_due": span.due_at})


def _tell_stop(draft: Draft, case_id: str, clock: Clock, span: Span) -> Clock:
    end = clock.stop
    if end is None or clock.told_stop == end.at:
        return clock
    told = words(case_id, clock, span)
    if clock.told_stop is None:
        draft.say(ClockStopped(**told, stopped_at=end.at, stopped_by=end.by, reason=end.reason), clock.clock_id)
        draft.clocks.append(StopClock(clock.clock_id, end.at, end.by, end.reason))
        clock = clock.model_copy(update={"told_stop": end.at})
    if clocks.kept_after_all(clock):
        draft.say(ClockBreachWithdrawn(**told, stopped_at=end.at, stopped_by=end.by), clock.clock_id)
        clock = clock.model_copy(update={"withdrawn": True})
    return clock


def words(case_id: str, clock: Clock, span: Span) -> dict[str, Any]:
    """The fields every event about a clock has."""
    return {
        "clock_id": clock.clock_id,
        "kind": clock.kind,
        "case_id": case_id,
        "started_by": span.started_by,
        "start_at": span.start_at,
        "warn_at": span.warn_at,
        "due_at": span.due_at,
        "zone": span.zone,
        "table": span.table,
    }
