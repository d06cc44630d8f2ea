"""What the dashboard shows, row by row: each panel's question, queries and unit; knows nothing of Grafana's JSON.

The exporter's numbers are taken with `max by (their labels)`: that keeps them single while its lead changes hands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MARKET = 'market=~"$market"'
ROOM = 'room=~"$room"'

_NOT_DONE = f'aftersales_effects{{state!="done", {ROOM}}}'


@dataclass(frozen=True, slots=True)
class Query:
    """One PromQL expression and what its lines are called."""

    expr: str
    legend: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """One panel. `bad_from`: the value from which it turns red. `width` of 24; numbers are small, lines are tall."""

    title: str
    means: str
    queries: tuple[Query, ...]
    unit: str = "short"
    kind: Literal["number", "lines", "areas"] = "lines"
    width: int = 8
    bad_from: float | None = None
    good_from: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One question of the three."""

    title: str
    panels: tuple[Shown, ...]


def number(
    title: str,
    means: str,
    expr: str,
    unit: str = "short",
    *,
    bad_from: float | None = None,
    good_from: float | None = None,
) -> Shown:
    """One number of now."""
    return Shown(title, means, (Query(expr),), unit, "number", 4, bad_from, good_from)


def lines(title: str, means: str, *queries: tuple[str, str], unit: str = "short", areas: bool = False) -> Shown:
    """Over time; `areas` for parts of one whole."""
    told = tuple(Query(expr, legend) for expr, legend in queries)
    return Shown(title, means, told, unit, "areas" if areas else "lines")


PROMISES = Row(
    "Are promises kept",
    (
        number(
            "Kept in the last day",
            "Share of all promises that ended or broke within 24 hours and were kept in time.",
            "sum(aftersales:clocks_kept:increase1d) "
            "/ (sum(aftersales:clocks_kept:increase1d) + sum(aftersales:clocks_broken:increase1d) > 0)",
            "percentunit",
            good_from=0.99,
        ),
        number(
            "At risk",
            "Promises whose warning time has passed. Runbook: AftersalesPromiseAtRisk.",
            f'sum(max by (kind, market) (aftersales_clocks{{state="warned", {MARKET}}})) or vector(0)',
            bad_from=1,
        ),
        number(
            "Broken and open",
            "Promises whose time is over and that are not kept yet. Runbook: AftersalesPromiseBroken.",
            "sum(max by (kind, market, state) "
            f'(aftersales_clocks{{state=~"breached|overdue", {MARKET}}})) or vector(0)',
            bad_from=1,
        ),
        number(
            "Refunds overdue",
            "Refunds whose promised day is over and that are not paid in full. Runbook: AftersalesRefundOverdue.",
            f"sum(max by (state, market) (aftersales_refunds_overdue{{{MARKET}}})) or vector(0)",
            bad_from=1,
        ),
        number(
            "Cases open",
            "All that are not closed.",
            f'sum(max by (stage, market) (aftersales_cases{{stage!="closed", {MARKET}}})) or vector(0)',
        ),
        number(
            "System's time", "The wall clock, or a story's.", "max(aftersales_time_seconds) * 1000", "dateTimeAsIso"
        ),
        lines(
            "Promises not kept yet",
            "Running, warned, overdue (time over, not told yet), breached (told), paused.",
            (f"sum by (state) (max by (kind, market, state) (aftersales_clocks{{{MARKET}}}))", "{{state}}"),
            areas=True,
        ),
        lines(
            "Kept in the last day, by kind",
            "As above, for each kind of promise.",
            ("aftersales:promises_kept:ratio1d", "{{kind}}"),
            unit="percentunit",
        ),
        lines(
            "Next promise due",
            "Seconds until the next promise of each kind runs out; below zero: it has.",
            ("max by (kind) (aftersales_clock_next_due_seconds)", "{{kind}}"),
            unit="s",
        ),
        lines(
            "Cases by stage",
            "Where they stand.",
            (f'sum by (stage) (max by (stage, market) (aftersales_cases{{stage!="closed", {MARKET}}}))', "{{stage}}"),
            areas=True,
        ),
        lines(
            "Money back: owed, paid, overdue",
            "Minor units of each currency, over all grants.",
            ("sum by (currency) (max by (state, currency) (aftersales_refunds_owed_minor))", "{{currency}} owed"),
            ("sum by (currency) (max by (state, currency) (aftersales_refunds_paid_minor))", "{{currency}} paid"),
            ("max by (currency) (aftersales_refunds_overdue_minor)", "{{currency}} overdue"),
        ),
        lines(
            "Refunds by state",
            "Held, waiting, requested, pending, paid, needs a person.",
            ("sum by (state) (max by (state, currency) (aftersales_refunds))", "{{state}}"),
            areas=True,
        ),
        lines(
            "Notices by outcome",
            "What customers were told, and what did not reach them.",
            (f"sum by (state) (max by (state, template, market) (aftersales_notices{{{MARKET}}}))", "{{state}}"),
        ),
        lines(
            "Decisions",
            "Granted, refused, with a person, waiting for facts.",
            (f"sum by (state) (max by (state, market) (aftersales_decisions{{{MARKET}}}))", "{{state}}"),
        ),
        lines(
            "Returns, and what waits for customers",
            "The furthest point each return has reached; customers' own time to answer or to send goods back.",
            ("max by (state) (aftersales_returns)", "return {{state}}"),
            (
                f"sum by (kind, state) (max by (kind, market, state) (aftersales_customer_clocks{{{MARKET}}}))",
                "{{kind}} {{state}}",
            ),
        ),
    ),
)

STUCK = Row(
    "What is stuck",
    (
        number(
            "Not moving",
            "As `aftersales stuck` counts it.",
            f"sum(max by (why, market) (aftersales_stuck{{{MARKET}}})) or vector(0)",
            bad_from=1,
        ),
        number(
            "Orders parked",
            "Stopped at a bug. Runbook: AftersalesOrderParked.",
            f"sum(max by (room) (aftersales_parked_orders{{{ROOM}}}))",
            bad_from=1,
        ),
        number(
            "Dead letters",
            "Messages nobody could read. Runbook: AftersalesDeadLetters.",
            f"sum(max by (room, topic, code) (aftersales_dead_letters_open{{{ROOM}}})) or vector(0)",
            bad_from=1,
        ),
        number(
            "Unresolved",
            "Records whose order nobody knows. Runbook: AftersalesRecordUnresolved.",
            f"sum(max by (room) (aftersales_unresolved{{{ROOM}}}))",
            bad_from=1,
        ),
        number(
            "Calls stuck or unknown",
            "Runbooks: AftersalesEffectStuck, AftersalesEffectUnknown.",
            "sum(max by (room, state, kind, provider) "
            f'(aftersales_effects{{state=~"stuck|unknown", {ROOM}}})) or vector(0)',
            bad_from=1,
        ),
        number(
            "Stop buttons pressed",
            "Halted rooms and paused effects. Runbooks: AftersalesRoomHalted, AftersalesEffectsPaused.",
            "sum(max by (switch) (aftersales_switched_off)) or vector(0)",
            bad_from=1,
        ),
        lines(
            "What stands still, by why",
            "The first reason of each; `aftersales stuck` names the next command.",
            (f"sum by (why) (max by (why, market) (aftersales_stuck{{{MARKET}}})) > 0", "{{why}}"),
            areas=True,
        ),
        lines(
            "Longest standing still",
            "By why.",
            ("max by (why) (aftersales_stuck_oldest_seconds) > 0", "{{why}}"),
            unit="s",
        ),
        lines(
            "Longest without a change, by stage",
            "The open case that nobody has touched for longest.",
            ("max by (stage) (aftersales_case_longest_unchanged_seconds)", "{{stage}}"),
            unit="s",
        ),
        lines(
            "Calls to the outside by state",
            "What is not done yet, or ended badly.",
            (
                f"sum by (room, state) (max by (room, state, kind, provider) ({_NOT_DONE}))",
                "{{room}} {{state}}",
            ),
            areas=True,
        ),
        lines(
            "Oldest call without an end",
            "By state; of an unknown one, how long it is unknown.",
            (
                f"max by (room, state, kind) (aftersales_effect_oldest_open_seconds{{{ROOM}}})",
                "{{room}} {{kind}} {{state}}",
            ),
            unit="s",
        ),
        lines(
            "Calls due and not made",
            "For how long the longest has been due. Runbook: AftersalesEffectsNotCarriedOut.",
            (f"max by (room) (aftersales_effect_oldest_due_seconds{{{ROOM}}})", "{{room}}"),
            unit="s",
        ),
        lines(
            "Parked, and what waits behind",
            "Orders and messages.",
            (f"max by (room) (aftersales_parked_orders{{{ROOM}}})", "{{room}} orders"),
            (f"max by (room) (aftersales_parked_messages{{{ROOM}}})", "{{room}} messages"),
        ),
        lines(
            "Dead letters by reason",
            "Open ones.",
            (
                f"max by (room, topic, code) (aftersales_dead_letters_open{{{ROOM}}})",
                "{{room}} {{topic}} {{code}}",
            ),
        ),
        lines(
            "Waiting to be published or resolved",
            "Sayings not on their topic yet; records without an order; rows handed to the room itself.",
            (f"max by (room) (aftersales_unpublished{{{ROOM}}})", "{{room}} unpublished"),
            (f"max by (room) (aftersales_unresolved{{{ROOM}}})", "{{room}} unresolved"),
            (f"max by (room) (aftersales_handed{{{ROOM}}})", "{{room}} handed"),
        ),
    ),
)

SLOW = Row(
    "Where is it slow",
    (
        lines(
            "Records behind",
            "On the room's topics and not read yet. Runbook: AftersalesRoomBehind.",
            (f"max by (room) (aftersales_input_behind_messages{{{ROOM}}})", "{{room}}"),
        ),
        lines(
            "Age of the input",
            "How far behind the system's time each room has read. Runbook: AftersalesInputStands.",
            (f"max by (room) (aftersales_input_age_seconds{{{ROOM}}})", "{{room}}"),
            unit="s",
        ),
        lines(
            "Messages a second",
            "What each room takes in.",
            (f"aftersales:heard:rate5m{{{ROOM}}}", "{{room}}"),
            unit="ops",
        ),
        lines(
            "Time in handlers, the slowest ten",
            "Mean per message of that type.",
            (f"topk(10, aftersales:handler_seconds:mean5m{{{ROOM}}})", "{{room}} {{type}}"),
            unit="s",
        ),
        lines(
            "Time per batch",
            "From taking it to its commit, and from there to the broker's last acknowledgement; 95 of 100 are faster.",
            (f"aftersales:batch_seconds:p95_5m{{{ROOM}}}", "{{room}} commit"),
            (f"aftersales:publish_seconds:p95_5m{{{ROOM}}}", "{{room}} publish"),
            unit="s",
        ),
        lines(
            "Messages per batch",
            "Mean; near `BATCH_MAX` (300) the room is at its limit.",
            (f"aftersales:batch_messages:mean5m{{{ROOM}}}", "{{room}}"),
        ),
        lines(
            "Time of calls to the outside",
            "95 of 100 are faster.",
            ("aftersales:effect_call_seconds:p95_5m", "{{kind}} {{provider}}"),
            unit="s",
        ),
        lines(
            "Calls that fail",
            "No answer, or put off. Runbook: AftersalesProviderFailing.",
            ("aftersales:effect_calls_failed:ratio5m", "{{kind}} {{provider}}"),
            unit="percentunit",
        ),
        lines(
            "Calls in hand",
            "Carried out now; 256 is a worker's limit.",
            (f"sum by (room) (aftersales_effects_in_hand{{{ROOM}}})", "{{room}}"),
        ),
        lines(
            "Workers that answer",
            "Per room. Runbook: AftersalesRoomDown.",
            (f"aftersales:workers_up:count{{{ROOM}}}", "{{room}}"),
        ),
        lines(
            "Outages and halts",
            "1 while a room waits for its database or broker, or has stopped itself.",
            (f"max by (room, what) (aftersales_outage{{{ROOM}}})", "{{room}} {{what}}"),
            (f"max by (room) (aftersales_halted{{{ROOM}}})", "{{room}} halted"),
        ),
        lines(
            "The exporter itself",
            "How long each part of a scrape takes it.",
            ("max by (part) (aftersales_exporter_seconds)", "{{part}}"),
            unit="s",
        ),
    ),
)

ROWS = (PROMISES, STUCK, SLOW)
