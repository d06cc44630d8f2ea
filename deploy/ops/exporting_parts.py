"""What the exporter tells beside its measures: how far behind each room reads, and what stands still and why."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

import sqlalchemy as sa
from prometheus_client.core import GaugeMetricFamily, Metric

from deploy.ops.health import behind
from deploy.ops.health_ends import EndsAsked, ends_of
from deploy.ops.place import Place
from deploy.ops.stuck import KINDS, Entry
from deploy.ops.stuck_rows import standstill_of
from shared.contracts.topics import ROOMS
from shared.storage.engine import rows

STANDSTILL_EVERY_S = 15.0
"""Looking at everything that stands still costs more than counting; more often than this nobody needs it."""
_STANDSTILL_LIMIT = "8s"

BEHIND = ("aftersales_input_behind_messages", "Records on a room's topics that it has not read yet.", ("room",))
BROKER = ("aftersales_exporter_broker_answers", "0 while the broker does not tell where its topics end.", ())
STUCK = (
    "aftersales_stuck",
    "What stands still, by why and market; as `aftersales stuck` counts it.",
    ("why", "market"),
)
STUCK_OLDEST = ("aftersales_stuck_oldest_seconds", "For how long the longest of them stands still, by why.", ("why",))
Declared = tuple[str, str, tuple[str, ...]]
OF_BROKER: tuple[Declared, ...] = (BEHIND, BROKER)
OF_STANDSTILL: tuple[Declared, ...] = (STUCK, STUCK_OLDEST)


def family(declared: Declared) -> GaugeMetricFamily:
    """Without samples."""
    name, help_, labels = declared
    return GaugeMetricFamily(name, help_, labels=labels)


@dataclass(eq=False)
class BrokerPart:
    """Asks the broker where the topics end, and the database how far each room has read."""

    place: Place
    name: str = "broker"
    declares: tuple[Declared, ...] = OF_BROKER
    asked: EndsAsked = field(init=False)

    def __post_init__(self) -> None:
        self.asked = EndsAsked(partial(ends_of, self.place))

    def told(self, engine: sa.Engine) -> Iterator[Metric]:
        """Without a broker only that it does not answer: nobody knows then what waits on its topics."""
        answers, waiting = family(BROKER), family(BEHIND)
        ends, trouble = self.asked.answer()
        if trouble:
            answers.add_metric([], 0.0)
            yield answers
            return
        with engine.connect() as db:
            progress = rows(db, "select room, topic, partition, next_offset from common.progress")
        for room in ROOMS:
            waiting.add_metric([room], float(behind(room, self.place.topic_prefix, ends, progress)))
        answers.add_metric([], 1.0)
        yield answers
        yield waiting


@dataclass(eq=False)
class StandstillPart:
    """The same judgement as `aftersales stuck`, asked again when the last one is older than `every_s`."""

    every_s: float = STANDSTILL_EVERY_S
    clock: Callable[[], float] = time.monotonic
    name: str = "stuck"
    declares: tuple[Declared, ...] = OF_STANDSTILL
    _asked_at: float | None = None
    _found: tuple[Metric, ...] = field(default=())

    def told(self, engine: sa.Engine) -> Iterator[Metric]:
        """A database error goes on to the caller; nothing old is told in its place."""
        if self._asked_at is None or self.clock() - self._asked_at >= self.every_s:
            self._found, self._asked_at = (), None
            with engine.connect() as db:
                standstill = standstill_of(db, _STANDSTILL_LIMIT)
            self._found = standing_still(standstill.entries, standstill.now)
            self._asked_at = self.clock()
        yield from self._found


def standing_still(entries: Iterable[Entry], now: datetime) -> tuple[Metric, ...]:
    """Counts and ages by first reason; a reason that holds nothing is told as zero without a market's name."""
    counts, oldest = family(STUCK), family(STUCK_OLDEST)
    kept = list(entries)
    sums = Counter((entry.why[0].kind, entry.market or "none") for entry in kept)
    for why in KINDS:
        sums.setdefault((why, "none"), 0)
        ages = [(now - entry.since).total_seconds() for entry in kept if entry.why[0].kind == why]
        oldest.add_metric([why], max(ages, default=0.0))
    for (why, market), count in sorted(sums.items()):
        counts.add_metric([why, market], float(count))
    return counts, oldest
