"""Every metric counted over cases, clocks, money and trouble, declared once with its SQL; asks nobody itself."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

from dataclasses import dataclass

from shared.contracts.topics import ROOMS

NOW = "coalesce((select now from common.time_source where kind = 'story'), clock_timestamp())"
"""The system's time in SQL."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One gauge: `sql` returns its labels in order, then the value. With `rooms` it is asked of each, as `{room}`."""

    name: str
    help: str
    labels: tuple[str, ...]
    sql: str
    rooms: tuple[str, ...] = ()


MEASURES: tuple[Measure, ...] = (
    Measure(
        "aftersales_cases",
        "Cases by stage and market.",
        ("stage", "market"),
        "select state, coalesce(market, ''), count(*) from intake.register where kind = 'case' group by 1, 2",
    ),
    Measure(
        "aftersales_clocks",
        "Promises that run, by kind: in time, warned, breached.",
        ("kind", "state"),
        "select kind, case when breached_at is not null then 'breached' when warned_at is not null then 'warned' "
        "else 'running' end, count(*) from intake.clock where state = 'running' group by 1, 2",
    ),
    Measure(
        "aftersales_clocks_broken",
        "Promises ever broken, by kind; those kept in time after all are not counted.",
        ("kind",),
        "select kind, count(*) from intake.clock where breached_at is not null "
        "and (stopped_at is null or stopped_at > due_at) group by 1",
    ),
    Measure(
        "aftersales_clock_next_due_seconds",
        "Seconds until the next promise of this kind runs out; below zero: it has.",
        ("kind",),
        f"select kind, extract(epoch from min(due_at) - {NOW}) from intake.clock where state = 'running' group by 1",
    ),
    Measure(
        "aftersales_refunds",
        "Refunds granted, by state and currency.",
        ("state", "currency"),
        "select state, coalesce(currency, ''), count(*) from refunds.register where kind = 'refund' group by 1, 2",
    ),
    Measure(
        "aftersales_refunds_owed_minor",
        "What customers are owed in total under grants of this state, in minor units of the currency.",
        ("state", "currency"),
        "select state, coalesce(currency, ''), coalesce(sum(amount_minor), 0) from refunds.register "
        "where kind = 'refund' group by 1, 2",
    ),
    Measure(
        "aftersales_refunds_paid_minor",
        "What of it the customers have, in minor units of the currency.",
        ("state", "currency"),
        "select state, coalesce(currency, ''), coalesce(sum(done_minor), 0) from refunds.register "
        "where kind = 'refund' group by 1, 2",
    ),
    Measure(
        "aftersales_effects",
        "Calls to the outside by state, kind and provider.",
        ("room", "state", "kind", "provider"),
        "select '{room}', state, kind, provider, count(*) from {room}.effect group by 2, 3, 4",
        ROOMS,
    ),
    Measure(
        "aftersales_effect_oldest_open_seconds",
        "Age of the oldest call to the outside that has no end yet.",
        ("room", "kind", "provider"),
        f"select '{{room}}', kind, provider, extract(epoch from {NOW} - min(created_at)) from {{room}}.effect "
        "where state in ('pending', 'in_flight', 'unknown', 'stuck') group by 2, 3",
        ROOMS,
    ),
    Measure(
        "aftersales_parked_orders",
        "Orders that stopped at a bug.",
        ("room",),
        "select '{room}', count(*) from {room}.memory where parked_at is not null",
        ROOMS,
    ),
    Measure(
        "aftersales_parked_messages",
        "Messages that wait behind parked orders.",
        ("room",),
        "select '{room}', count(*) from {room}.park",
        ROOMS,
    ),
    Measure(
        "aftersales_dead_letters_open",
        "Messages nobody could read, not replayed yet.",
        ("room", "code"),
        "select '{room}', code, count(*) from {room}.letter where state = 'open' group by 2",
        ROOMS,
    ),
    Measure(
        "aftersales_unpublished",
        "Sayings written and not yet published.",
        ("room",),
        "select '{room}', count(*) from {room}.said where not published",
        ROOMS,
    ),
    Measure(
        "aftersales_unresolved",
        "Records that wait until somebody names their order.",
        ("room",),
        "select '{room}', count(*) from {room}.unresolved",
        ROOMS,
    ),
    Measure(
        "aftersales_input_age_seconds",
        "How far behind the system's time a room's input is.",
        ("room",),
        f"select room, extract(epoch from {NOW} - min(input_time)) from common.progress group by 1",
    ),
    Measure(
        "aftersales_switched_off",
        "Stop buttons that are pressed: halted rooms and paused effects.",
        ("switch",),
        "select key, 1 from common.switch where value <> 'off'",
    ),
)
