"""Draws the system as it stands, again and again: are promises kept, what is stuck, where is it slow. Reads only."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from rich import box
from rich.console import Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from deploy.ops import errors
from deploy.ops.health import RoomStanding, Standing, standing_of
from deploy.ops.health_ends import EndsAsked, ends_of
from deploy.ops.health_pace import COLUMNS as PACE_COLUMNS
from deploy.ops.health_pace import Pace, Sample, pace_of, sampled
from deploy.ops.health_promises import COLUMNS as PROMISE_COLUMNS
from deploy.ops.health_promises import CallStanding, open_calls_of
from deploy.ops.place import Place
from deploy.ops.stuck import KINDS, Entry, counted, lasting
from deploy.ops.stuck_rows import Standstill, standstill_of
from deploy.ops.terminal import console, safe
from shared.clock import monotonic_s

_STUCK_SHOWN = 6
_CALLS_SHOWN = 4
_SLOW_CALL = timedelta(seconds=2)
_ROOM_COLUMNS = ("room", "pages", "behind", "unpublished", "calls", "parked", "letters", "no order")
_PAGES_WIDTH = 20
_WORDS = ("pages", "kind", "provider", "state")
"""Columns that stand left; numbers stand right."""


@dataclass(frozen=True, slots=True)
class Look:
    """Everything of one instant."""

    standing: Standing
    standstill: Standstill
    calls: list[CallStanding]
    paces: dict[str, Pace]


def looks(place: Place) -> Iterator[Look | str]:
    """One look each time it is asked for one; words instead where database or broker are away."""
    before: Sample | None = None
    asked = EndsAsked(partial(ends_of, place))
    while True:
        after = sampled(place, monotonic_s())
        try:
            yield _look(place, asked, before, after)
        except Exception as error:  # sorted below: a bug of ours goes on up
            words = errors.in_plain_words(error)
            if words is None:
                raise
            yield words
        before = after


def _look(place: Place, asked: EndsAsked, before: Sample | None, after: Sample) -> Look:
    standing = standing_of(place, asked)
    with place.reading() as db:
        standstill = standstill_of(db)
        calls = open_calls_of(db)
    paces = {room.room: pace_of(room.room, before, after) for room in standing.rooms}
    return Look(standing, standstill, calls, paces)


def watch(place: Place, every_s: float, times: int | None) -> None:
    """Redraw until Ctrl-C, or so many times."""
    screen = console()
    with Live(console=screen, auto_refresh=False, vertical_overflow="crop") as live:
        for number, look in enumerate(looks(place), start=1):
            live.update(drawn(place, look), refresh=True)
            if number == times:
                return
            time.sleep(every_s)


def drawn(place: Place, look: Look | str) -> RenderableType:
    """The whole picture, or why there is none."""
    if isinstance(look, str):
        return Group(Text(safe(f"system: {place.told_by}"), "dim"), Text(safe(look), "bold red"))
    head = [Text(safe(f"system: {place.told_by}; time: {look.standing.time_words}; Ctrl-C ends it"), "dim")]
    head += [Text(safe(words), "bold yellow") for words in look.standing.remarks]
    if look.standing.broker_trouble:
        head.append(Text(safe(f"the broker does not answer: {look.standing.broker_trouble}"), "bold yellow"))
    return Group(*head, *_promises(look.standing), *_stuck(look.standstill), *_slow(look))


def _promises(standing: Standing) -> list[RenderableType]:
    late = [one for one in standing.promises if one.broken_open]
    risky = [one for one in standing.promises if one.at_risk]
    before = sum(one.broken for one in standing.promises)
    words, style = f"none at risk now, {before} broken before" if before else "all in time", "bold green"
    if late or risky:
        words = f"{sum(p.broken_open for p in late)} broken and open, {sum(p.at_risk for p in risky)} at risk"
        style = "bold red" if late else "bold yellow"
    told: list[RenderableType] = [Text.assemble(("Are promises kept  ", "bold"), (words, style))]
    if standing.overdue:
        told.append(Text(f"refunds overdue: {', '.join(standing.overdue)}", "bold red"))
    table = _table(PROMISE_COLUMNS)
    for one in standing.promises:
        style = "red" if one.broken_open else "yellow" if one.at_risk else ""
        table.add_row(*(Text(safe(cell), style) for cell in one.cells()))
    return [*told, table] if standing.promises else [*told, Text("no promises yet", "dim")]


def _stuck(standstill: Standstill) -> list[RenderableType]:
    entries = standstill.entries
    sums = ", ".join(f"{KINDS[kind]} {n}" for kind, n in counted(entries).items())
    style = "bold yellow" if entries else "bold green"
    told: list[RenderableType] = [Text.assemble(("What is stuck  ", "bold"), (sums or "nothing", style))]
    for entry in entries[:_STUCK_SHOWN]:
        told.append(Text(_line(entry, standstill), no_wrap=True, overflow="ellipsis"))
        told.append(Text(f"    {entry.next}", "cyan", no_wrap=True, overflow="ellipsis"))
    left = len(entries) - _STUCK_SHOWN
    if left > 0:
        told.append(Text(f"  and {left} more: aftersales stuck", "dim"))
    if standstill.nameless_letters:
        told.append(Text(f"  {standstill.nameless_letters} messages nobody could read name no order", "dim"))
    return told


def _line(entry: Entry, standstill: Standstill) -> str:
    who = f"case {entry.case.number}" if entry.case else entry.subject or entry.why[0].room
    words = f"  {who}, for {lasting(standstill.now - entry.since)}: {entry.why[0].text}"
    return safe(words)


def _slow(look: Look) -> list[RenderableType]:
    rooms = look.standing.rooms
    waiting = sum(room.behind or 0 for room in rooms)
    slow = [call for call in look.calls if call.oldest >= _SLOW_CALL]
    words = f"{waiting} records behind" if waiting else "every room has read all there is"
    table = _table((*_ROOM_COLUMNS, *PACE_COLUMNS))
    for room in rooms:
        table.add_row(*(Text(safe(cell), _style(room)) for cell in (*_cells(room), *look.paces[room.room].cells())))
    told: list[RenderableType] = [
        Text.assemble(("Where is it slow  ", "bold"), (words, "bold yellow" if waiting else "bold green")),
        table,
    ]
    if slow:
        calls = _table(("calls without an end", "kind", "provider", "state", "how many", "oldest"))
        for call in slow[:_CALLS_SHOWN]:
            calls.add_row(*(Text(safe(cell)) for cell in call.cells()))
        told.append(calls)
    return told


def _cells(room: RoomStanding) -> tuple[object, ...]:
    behind = "?" if room.behind is None else room.behind
    counts = (room.unpublished, room.effects_open, room.parked, room.letters, room.unresolved)
    words = "HALTED" if room.halted else room.pages_words()
    return (room.room, words if len(words) <= _PAGES_WIDTH else f"{words[: _PAGES_WIDTH - 1]}…", behind, *counts)


def _style(room: RoomStanding) -> str:
    if room.halted or any(not page.well for page in room.pages):
        return "red"
    return "yellow" if room.behind or room.parked or room.letters else ""


def _table(columns: tuple[str, ...]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for index, column in enumerate(columns):
        words = index == 0 or column in _WORDS
        table.add_column(column, justify="left" if words else "right", overflow="ellipsis", no_wrap=True)
    return table
