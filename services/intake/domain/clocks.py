"""Arithmetic of promises: when one warns and runs out, which stop counts. Does not know what starts or stops it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, BaseModel, ConfigDict

from shared.facts.promise import ClockKind


class Frozen(BaseModel):
    """A remembered value: never changed in place, no key it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Frozen):
    """From when to when a promise runs, in whose zone, by which version of the clock table, and what began it."""

    started_by: str
    start_at: AwareDatetime
    warn_at: AwareDatetime
    due_at: AwareDatetime
    zone: str
    table: str


class Stop(Frozen):
    """When and by what a promise was kept or fell away; `reason` is a stable word."""

    at: AwareDatetime
    by: str
    reason: str


class Clock(Frozen):
    """One promise of a case: what is known of it, and what has been told of it so far.

    A stop may be known before the start. `about` is a grant, a return, a count, or `-`.
    """

    clock_id: str
    kind: ClockKind
    about: str = "-"
    span: Span | None = None
    stop: Stop | None = None
    warned: bool = False
    breached: bool = False
    withdrawn: bool = False
    told_due: AwareDatetime | None = None
    """The due that was said last; None until the start was said."""
    told_stop: AwareDatetime | None = None
    """The instant of the stop that was said."""

    @property
    def running(self) -> bool:
        """Begun and not stopped."""
        return self.span is not None and self.stop is None


def end_of_day(day: date, zone: str) -> datetime:
    """The midnight at the end of a local day, in UTC. Where that midnight is skipped, the instant of the jump."""
    return datetime.combine(day + timedelta(days=1), time(0), ZoneInfo(zone)).astimezone(UTC)


def span(started_by: str, start_at: datetime, due_at: datetime, before: timedelta, zone: str, table: str) -> Span:
    """From a start to a due, warning `before` it, but never before the start and never after the due.

    All instants become UTC: arithmetic on local time would be off by an hour over a change of the clocks.
    """
    start, due = start_at.astimezone(UTC), due_at.astimezone(UTC)
    warn = min(max(due - before, start), due)
    return Span(started_by=started_by, start_at=start, warn_at=warn, due_at=due, zone=zone, table=table)


def stopped(clock: Clock, stop: Stop) -> Clock:
    """The clock with this stop known; of two stops the earlier one counts, whichever was heard first."""
    if clock.stop is not None and clock.stop.at <= stop.at:
        return clock
    return clock.model_copy(update={"stop": stop})


def kept_after_all(clock: Clock) -> bool:
    """A breach was told, but the promise had been kept in time: to be withdrawn, once."""
    if clock.span is None or clock.stop is None or not clock.breached or clock.withdrawn:
        return False
    return clock.stop.at <= clock.span.due_at
