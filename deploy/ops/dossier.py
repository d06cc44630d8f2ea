"""How one case stands, gathered from all rooms' registers and latest sayings; holds no personal words."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from deploy.ops import phrases
from deploy.ops.cases import CaseRow, effects_where
from deploy.ops.journal import payload_of
from deploy.ops.telling import Told, money, spoken
from deploy.ops.telling import due as due_words
from deploy.ops.timeline import citations
from shared.contracts.topics import ROOMS
from shared.storage.engine import rows

_LATEST = (
    ("intake", ("case.opened",)),
    ("intake", ("case.facts_added",)),
    ("policy", ("decision.made", "decision.needs_facts", "decision.needs_person")),
)


@dataclass(frozen=True, slots=True)
class Dossier:
    """One case: its row, what was last said of it, what stands in other rooms, its promises and open calls."""

    case: CaseRow
    zone: str | None
    latest: Sequence[tuple[str, dict[str, Any]]]
    standings: Sequence[tuple[Any, ...]]
    """(room, kind, state, currency, amount_minor, done_minor, detail) each."""
    clocks: Sequence[tuple[str, datetime]]
    """(kind, due) of running promises."""
    effects: Sequence[Any]
    hands: Sequence[str] = field(default=())
    """Why a person is needed, in words."""

    def lines(self) -> list[str]:
        """The case as text, one fact a line."""
        case = self.case
        head = f"case {case.number} ({case.case_id}), order {case.order}, {case.market or 'no market yet'}"
        told = [head, f"stage: {spoken(case.stage)}{f' ({case.detail})' if case.detail else ''}"]
        told += [f"needs a person: {text}" for text in self.hands]
        for type_, data in self.latest:
            told.append(phrases.say(type_, Told(data, self.zone)))
            told += [f"  § {citation}" for citation in citations(Told(data, self.zone))]
        told += [_standing(row) for row in self.standings]
        told += [f"promised: {phrases.clock(kind)} by {due_words(due, self.zone)}" for kind, due in self.clocks]
        told += [f"open call: {e.kind} at {e.provider}, {e.state}, {e.attempts} tries {e.reason}" for e in self.effects]
        return told

    def as_json(self) -> dict[str, Any]:
        """The same for machines."""
        return {
            **{name: getattr(self.case, name) for name in self.case.__slots__},
            "zone": self.zone,
            "needs_person": list(self.hands),
            "latest": [{"type": type_, "data": data} for type_, data in self.latest],
            "standings": [
                dict(
                    zip(("room", "kind", "state", "currency", "amount_minor", "done_minor", "detail"), row, strict=True)
                )
                for row in self.standings
            ],
            "promises": [{"kind": kind, "due_at": due} for kind, due in self.clocks],
            "open_effects": [{name: getattr(e, name) for name in e.__slots__} for e in self.effects],
        }


def _standing(row: tuple[Any, ...]) -> str:
    room, kind, state, currency, amount, done, detail = row
    sums = f", {money(done or 0, currency)} of {money(amount, currency)}" if amount is not None else ""
    return f"{room}: {spoken(kind)} {spoken(state)}{sums}{f' ({detail})' if detail else ''}"


def dossier_of(db: sa.Connection, case: CaseRow) -> Dossier:
    """Everything to show of one case."""
    latest = [found for room, types in _LATEST for found in _latest(db, room, case.case_id, types)]
    zone = next((data.get("zone") for type_, data in latest if type_ == "case.opened"), None)
    return Dossier(
        case=case,
        zone=zone,
        latest=latest,
        standings=[row for room in ROOMS if room != "intake" for row in _standings(db, room, case.case_id)],
        clocks=[
            (row[0], row[1])
            for row in rows(
                db,
                "select kind, due_at from intake.clock where case_id = %s and state = 'running' order by due_at",
                (case.case_id,),
            )
        ],
        effects=effects_where(
            db, "case_id = %s and state in ('pending', 'in_flight', 'unknown', 'stuck')", (case.case_id,)
        ),
        hands=hands_of(db, case),
    )


def _latest(db: sa.Connection, room: str, case_id: str, types: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    found = rows(
        db,
        f"select type, payload from {room}.said where case_id = %s and type = any(%s) "
        "order by recorded_at desc, sequence desc limit 1",
        (case_id, list(types)),
    )
    return [(type_, payload_of(raw)) for type_, raw in found]


def _standings(db: sa.Connection, room: str, case_id: str) -> list[tuple[Any, ...]]:
    found = rows(
        db,
        f"select %s, kind, state, currency, amount_minor, done_minor, detail from {room}.register where case_id = %s "
        "order by opened_at, id",
        (room, case_id),
    )
    return [tuple(row) for row in found]


def hands_of(db: sa.Connection, case: CaseRow) -> list[str]:
    """Why a person is needed now, as intake remembers it."""
    found = rows(
        db,
        "select h.value->>'text' from intake.memory m, jsonb_each(m.body->'cases'->%s->'hands') h "
        "where m.subject = %s and h.value->>'settled_at' is null order by h.value->>'at'",
        (case.case_id, case.subject),
    )
    return [str(row[0]) for row in found]
