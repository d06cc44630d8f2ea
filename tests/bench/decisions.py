"""Measures how many decisions one process makes in a second of CPU, beside a mere count of days; judges no figure."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from statistics import median
from typing import Any

from deploy.ops.samples import Case, cases
from services.policy.domain.decide import decide
from shared.rulebook.load import load_rulebook
from shared.rulebook.models import Rulebook

PLACED = datetime(2026, 9, 1, 10, tzinfo=UTC)
WINDOW_DAYS = 14
"""What a system that only counts days knows of the law."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions per CPU second: the engine alone, with its answer as JSON, and a day count on the same questions."""

    questions: int
    markets: int
    engine: float
    with_json: float
    day_count: float

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {name: getattr(self, name) for name in self.__slots__}


def measure(count: int, rounds: int, tell: Callable[[str], None]) -> Decisions:
    """The median of the rounds, each over the same questions spread evenly over all markets and grounds."""
    rulebook = load_rulebook()
    asked = questions(rulebook, count)
    tell(f"{len(asked)} decisions of {len(rulebook.markets)} markets, {rounds} rounds")
    engine: list[float] = []
    with_json: list[float] = []
    day_count: list[float] = []
    for _ in range(rounds):
        engine.append(_rate(asked, lambda case: decide(*case, rulebook)))
        with_json.append(_rate(asked, lambda case: decide(*case, rulebook).model_dump_json(by_alias=True)))
        day_count.append(_rate(asked, _counted_days))
    return Decisions(len(asked), len(rulebook.markets), median(engine), median(with_json), median(day_count))


def questions(rulebook: Rulebook, count: int) -> list[Case]:
    """Every so many-th of the generated questions, so that each market and ground has its share."""
    whole = list(_all(rulebook))
    step = max(1, len(whole) // count)
    return list(islice(whole, 0, None, step))[:count]


def _all(rulebook: Rulebook) -> Iterator[Case]:
    for market in rulebook.markets:
        yield from cases(rulebook, market, None, PLACED)


def _rate(asked: list[Case], way: Callable[[Case], object]) -> float:
    begun = time.process_time()
    for case in asked:
        way(case)
    return len(asked) / (time.process_time() - begun)


def _counted_days(case: Case) -> tuple[bool, int]:
    order, request, _, _ = case
    delivered = max((p.delivered_at for p in order.delivery.parcels if p.delivered_at is not None), default=None)
    in_time = delivered is not None and (request.sent_at - delivered).days <= WINDOW_DAYS
    return in_time, sum(line.unit_price_minor * line.quantity for line in order.lines) if in_time else 0
