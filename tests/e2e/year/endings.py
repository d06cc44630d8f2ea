"""Reads from the database, the journal and the sandbox's books what a year came to; judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from deploy.ops.holding import declared, offending
from deploy.stories.control import Sandbox
from deploy.stories.world import World
from shared.contracts.topics import ROOMS
from shared.runtime.items import OUTCOME_WORDS
from shared.storage.engine import reading_engine

# What was said that decides about an end, in the order each room said it.
_SAID = {
    "policy": ("decision.made", "decision.needs_person", "decision.needs_facts"),
    "refunds": ("refund.succeeded", "refund.failed", "refund.needs_person"),
    "notifications": ("notice.sent", "notice.failed", "notice.expired"),
}
_OPEN_EFFECTS = "select state, count(*) from {room}.effect where state <> 'done' group by state"
_ORDERS = (
    "select subject, body->'order'->>'version', jsonb_array_length(body->'order'->'lines'), "
    "(select sum((line->>'quantity')::bigint * (line->>'unit_price_minor')::bigint) "
    "from jsonb_array_elements(body->'order'->'lines') line) from intake.memory where body->'order' is not null"
)


@dataclass(frozen=True, slots=True)
class Refund:
    """One refund as the refunds room said it: minor units."""

    effect_id: str
    amount_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Ending:
    """What became of one request. `stage` is empty when there is no case at all.

    `person`: why policy gave it to a person, empty when its last word was a decision. `cites`: rules of that decision.
    """

    case_id: str
    stage: str = ""
    subject: str = ""
    refunds: tuple[Refund, ...] = ()
    eligible: str = ""
    cites: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    stuck: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """An order as intake remembers it; total in minor units."""

    version: int
    lines: int
    total_minor: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything the judge looks at. `heard`: id of each inbound event -> what the room it was for made of it."""

    endings: Mapping[str, Ending]
    orders: Mapping[str, Known]
    heard: Mapping[str, str]
    provider_refunds: tuple[Mapping[str, Any], ...]
    left_over: tuple[str, ...] = ()
    breached: Mapping[str, int] = field(default_factory=dict)


def read_outcome(world: World, sandbox: Sandbox, database_url: str) -> Outcome:
    """Read it all at once, at the end."""
    breached = world.rows("select kind, count(*) from intake.clock where breached_at is not null group by kind")
    return Outcome(
        endings=_endings(world),
        orders={row[0]: Known(int(row[1]), row[2], int(row[3])) for row in world.rows(_ORDERS)},
        heard=_heard(world),
        provider_refunds=tuple(sandbox.book("refunds")),
        left_over=(*_left_over(world), *_broken_invariants(database_url)),
        breached=dict(breached),
    )


def _endings(world: World) -> dict[str, Ending]:
    sql = "select case_id::text, state, subject from intake.register where kind = 'case'"
    endings = {case_id: Ending(case_id, stage, subject) for case_id, stage, subject in world.rows(sql)}
    for room, types in _SAID.items():
        said = (
            f"select case_id::text, type, convert_from(payload, 'UTF8')::jsonb from {room}.said "
            "where type = any(%s) order by subject, sequence"
        )
        for case_id, type_, told in world.rows(said, (list(types),)):
            endings[case_id] = told_of(endings.get(case_id, Ending(case_id)), type_, told)
    return endings


def told_of(ending: Ending, type_: str, told: Mapping[str, Any]) -> Ending:
    """The ending with one event more; policy's latest word counts."""
    match type_:
        case "decision.made":
            decision = told["decision"]
            cites = tuple(basis["rule"] for basis in decision["legal_basis"])
            reasons = tuple(reason["code"] for reason in decision["reasons"])
            return replace(ending, eligible=decision["eligible"], cites=cites, reasons=reasons, person=())
        case "decision.needs_person":
            return replace(ending, person=tuple(reason["code"] for reason in told["reasons"]))
        case "decision.needs_facts":
            return replace(ending, stuck=(*ending.stuck, *(f"needs {reason['code']}" for reason in told["missing"])))
        case "refund.succeeded":
            refund = Refund(told["effect_id"], told["amount_minor"], told["currency"])
            return replace(ending, refunds=(*ending.refunds, refund))
        case "refund.failed" | "refund.needs_person":
            return replace(ending, stuck=(*ending.stuck, f"{type_}: {told['reason']['code']}"))
        case "notice.sent":
            return replace(ending, notices=(*ending.notices, told["template"]))
        case _:
            return replace(ending, stuck=(*ending.stuck, f"{type_}: {told['template']}"))


def _heard(world: World) -> dict[str, str]:
    """Orders and requests are for intake, returns for logistics; their sources are the shop's."""
    heard: dict[str, str] = {}
    for room, source in (("intake", "/shops/%"), ("logistics", "/shops/%/warehouse")):
        sql = f"select event_id, outcome from {room}.heard where source like %s"
        heard |= {event_id: OUTCOME_WORDS[outcome] for event_id, outcome in world.rows(sql, (source,))}
    return heard


def _left_over(world: World) -> list[str]:
    """What is parked, dead, waiting or not done, in plain words."""
    found = []
    for room in ROOMS:
        parked = world.rows(f"select subject, parked_reason from {room}.memory where parked_at is not null")
        found += [f"{room}: {subject} is parked: {reason}" for subject, reason in parked]
        letters = world.rows(f"select code, text, topic from {room}.letter")
        found += [f"{room}: dead letter from {topic}: {code}: {text}" for code, text, topic in letters]
        waiting = world.rows(f"select count(*), min(topic) from {room}.unresolved having count(*) > 0")
        found += [f"{room}: {count} records of {topic} wait for their order" for count, topic in waiting]
        effects = Counter(dict(world.rows(_OPEN_EFFECTS.format(room=room))))
        found += [f"{room}: {count} effects are {state}" for state, count in sorted(effects.items())]
    return found


def _broken_invariants(database_url: str) -> list[str]:
    """What the rooms' own invariants find wrong."""
    broken = []
    for room in ROOMS:
        engine = reading_engine(database_url, room)
        with engine.connect() as db:
            for name, sql in declared(room).items():
                broken += [f"{room}: invariant {name}: {row}" for row in offending(db, sql)]
        engine.dispose()
    return broken
