"""What is counted over calls to the outside, troubles and input, room by room; the age is always of the oldest."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours

from __future__ import annotations

from deploy.ops.measures_shape import NOW, Measure
from shared.contracts.topics import ROOMS

# A switch, a lease and a publishing are of the wall's time also where the system's time is a story's.
_WALL = "clock_timestamp()"


def _age(of: str, now: str = NOW) -> str:
    """Seconds; zero where there is none, so that a series which falls to nothing is seen falling."""
    return f"coalesce(extract(epoch from {now} - min({of})), 0)"


def _each(name: str, help_: str, value: str, of: str) -> Measure:
    """One number a room."""
    return Measure(name, help_, ("room",), f"select '{{room}}', {value} from {of}", ROOMS)


CALLS: tuple[Measure, ...] = (
    Measure(
        "aftersales_effects",
        "Calls to the outside by state, kind and provider.",
        ("room", "state", "kind", "provider"),
        "select '{room}', state, kind, provider, count(*) from {room}.effect group by 2, 3, 4",
        ROOMS,
    ),
    Measure(
        "aftersales_effect_oldest_open_seconds",
        "Age of the oldest call to the outside that has no end yet, by state; of an unknown one, how long it is "
        "unknown.",
        ("room", "state", "kind", "provider"),
        f"select '{{room}}', state, kind, provider, extract(epoch from {NOW} - min(case when state = 'unknown' "
        "then coalesce(unknown_since, created_at) else created_at end)) from {room}.effect "
        "where state in ('pending', 'in_flight', 'unknown', 'stuck') group by 2, 3, 4",
        ROOMS,
    ),
    Measure(
        "aftersales_effect_oldest_due_seconds",
        "For how long the longest waiting call has been due and carried out by nobody; 0 when none is due.",
        ("room",),
        f"select '{{room}}', greatest({_age('next_at')}, 0) from {{room}}.effect where state in ('pending', 'unknown')",
        ROOMS,
    ),
)

TROUBLES: tuple[Measure, ...] = (
    _each(
        "aftersales_parked_orders",
        "Orders that stopped at a bug.",
        "count(*)",
        "{room}.memory where parked_at is not null",
    ),
    _each(
        "aftersales_parked_oldest_seconds",
        "For how long the longest parked order is parked.",
        _age("parked_at"),
        "{room}.memory where parked_at is not null",
    ),
    _each("aftersales_parked_messages", "Messages that wait behind parked orders.", "count(*)", "{room}.park"),
    Measure(
        "aftersales_dead_letters_open",
        "Messages nobody could read, not replayed yet, by topic and reason.",
        ("room", "topic", "code"),
        "select '{room}', topic, code, count(*) from {room}.letter where state = 'open' group by 2, 3",
        ROOMS,
    ),
    _each(
        "aftersales_dead_letters_oldest_seconds",
        "Age of the oldest open dead letter.",
        _age("died_at"),
        "{room}.letter where state = 'open'",
    ),
    _each(
        "aftersales_unresolved", "Records that wait until somebody names their order.", "count(*)", "{room}.unresolved"
    ),
    _each(
        "aftersales_unresolved_oldest_seconds",
        "For how long the oldest of them waits.",
        _age("at"),
        "{room}.unresolved",
    ),
    _each(
        "aftersales_unpublished",
        "Sayings written and not yet published.",
        "count(*)",
        "{room}.said where not published",
    ),
    _each(
        "aftersales_unpublished_oldest_seconds",
        "For how long the oldest of them waits, by the wall clock.",
        _age("said_at", _WALL),
        "{room}.said where not published",
    ),
    _each("aftersales_handed", "Rows a room has handed to itself and not handled yet.", "count(*)", "{room}.handed"),
    Measure(
        "aftersales_switched_off",
        "Stop buttons that are pressed: halted rooms and paused effects.",
        ("switch",),
        "select key, 1 from common.switch where value <> 'off'",
    ),
    Measure(
        "aftersales_switched_off_seconds",
        "For how long a stop button is pressed, by the wall clock.",
        ("switch",),
        f"select key, extract(epoch from {_WALL} - at) from common.switch where value <> 'off'",
    ),
)

INPUT: tuple[Measure, ...] = (
    Measure(
        "aftersales_input_age_seconds",
        "How far behind the system's time a room's input is.",
        ("room",),
        f"select room, extract(epoch from {NOW} - min(input_time)) from common.progress group by 1",
    ),
    Measure(
        "aftersales_time_seconds",
        "The system's time as seconds since 1970, by its source: the wall clock or a story.",
        ("source",),
        f"select kind, extract(epoch from {NOW}) from common.time_source",
    ),
)
