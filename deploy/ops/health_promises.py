"""How promises and money stand, kind by kind, as the metrics count them; reads only, and judges nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from deploy.ops.measures import MEASURES, Measure
from deploy.ops.stuck import lasting
from deploy.ops.telling import money, spoken
from shared.storage.engine import rows

_BY_NAME: Mapping[str, Measure] = {measure.name: measure for measure in MEASURES}


@dataclass(frozen=True, slots=True)
class PromiseStanding:
    """One kind of promise over all markets. `next_due`: until the next one runs out, below zero when it has."""

    kind: str
    kept: int = 0
    running: int = 0
    at_risk: int = 0
    broken_open: int = 0
    broken: int = 0
    next_due: timedelta | None = None

    @property
    def kept_share(self) -> str:
        """Of those that ended or broke; never rounded up to all of them."""
        ended = self.kept + self.broken
        if not ended:
            return "-"
        if not self.broken:
            return "100 %"
        return f"{min(99.9, 100 * self.kept / ended):.1f} %"

    def cells(self) -> tuple[object, ...]:
        """One row of the table of promises."""
        counts = (self.running, self.at_risk, self.broken_open, self.kept, self.broken)
        return (spoken(self.kind), *counts, self.kept_share, _until(self.next_due))

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        counts = {name: getattr(self, name) for name in ("running", "at_risk", "broken_open", "kept", "broken")}
        return {"kind": self.kind, **counts, "next_due_s": self.next_due and self.next_due.total_seconds()}


COLUMNS = ("promise", "running", "at risk", "broken, open", "ever kept", "ever broken", "kept", "next due")
_PLACES: Mapping[str, str] = {
    "running": "running",
    "paused": "running",
    "warned": "at_risk",
    "overdue": "broken_open",
    "breached": "broken_open",
}
"""State of a clock as measured -> which number it counts to."""


def promises_of(db: sa.Connection) -> list[PromiseStanding]:
    """Every kind that ever ran, by name."""
    counted: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for kind, _, state, count in _asked(db, "aftersales_clocks"):
        counted[kind][_PLACES[state]] += count
    for name, measure in (("kept", "aftersales_clocks_kept"), ("broken", "aftersales_clocks_broken")):
        for kind, _, count in _asked(db, measure):
            counted[kind][name] += count
    due: dict[str, Any] = {row[0]: row[1] for row in _asked(db, "aftersales_clock_next_due_seconds")}
    return [
        PromiseStanding(kind, **sums, next_due=timedelta(seconds=float(due[kind])) if kind in due else None)
        for kind, sums in sorted(counted.items())
    ]


def overdue_of(db: sa.Connection) -> list[str]:
    """Money that customers should have by now, one amount a currency."""
    found = _asked(db, "aftersales_refunds_overdue_minor")
    return [money(int(amount), currency) for currency, amount in sorted(found) if amount > 0]


@dataclass(frozen=True, slots=True)
class CallStanding:
    """Calls of one kind without an end, in one state, and how old the oldest is."""

    room: str
    kind: str
    provider: str
    state: str
    count: int
    oldest: timedelta

    def cells(self) -> tuple[object, ...]:
        """One row of the table of slow calls."""
        return (self.room, self.kind, self.provider, self.state, self.count, lasting(self.oldest))


def open_calls_of(db: sa.Connection) -> list[CallStanding]:
    """The oldest first."""
    counts = {tuple(row[:4]): row[4] for row in _asked(db, "aftersales_effects")}
    found = [
        CallStanding(room, kind, provider, state, counts[room, state, kind, provider], timedelta(seconds=float(age)))
        for room, state, kind, provider, age in _asked(db, "aftersales_effect_oldest_open_seconds")
    ]
    return sorted(found, key=lambda call: -call.oldest)


def _asked(db: sa.Connection, name: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for sql in _BY_NAME[name].statements for row in rows(db, sql)]


def _until(left: timedelta | None) -> str:
    if left is None:
        return "-"
    return f"in {lasting(left)}" if left >= timedelta(0) else f"{lasting(-left)} ago"
