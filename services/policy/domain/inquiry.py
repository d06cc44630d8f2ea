"""The facts of one decision, made ready: lines matched to the order, days in the zone of the delivery address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from services.policy.domain.deadlines import Keeper, LastDay, last_day, local_day, named, rolled
from services.policy.domain.trail import Trail
from shared.facts.base import DayOrInstant
from shared.facts.order import Line, Order
from shared.facts.progress import Progress
from shared.facts.request import Condition, RequestFacts
from shared.rulebook.models import MarketRules, Rulebook
from shared.rulebook.rules import Unit

NO_CONDITION = Condition()


@dataclass(frozen=True, slots=True)
class AskedLine:
    """`quantity` units of a line that the request is about. `at` is its place in the request, None where implied."""

    line: Line
    quantity: int
    condition: Condition
    at: int | None

    @property
    def value_minor(self) -> int:
        """What these units cost, minor units of the order's currency."""
        return self.line.unit_price_minor * self.quantity


@dataclass(frozen=True)
class Inquiry:
    """Everything one decision looks at; `rules` is the law as of the order."""

    order: Order
    request: RequestFacts
    progress: Progress
    as_of: datetime
    rules: MarketRules
    rulebook: Rulebook

    @cached_property
    def zone(self) -> ZoneInfo:
        """The zone whose midnights count."""
        return ZoneInfo(self.order.time_zone)

    def day(self, value: DayOrInstant) -> date:
        """A fact's calendar day at the delivery address."""
        return local_day(value, self.zone)

    def maybe_day(self, value: DayOrInstant | None) -> date | None:
        """The same for a fact that may be unknown."""
        return None if value is None else local_day(value, self.zone)

    @cached_property
    def today(self) -> date:
        """The day of the decision."""
        return self.day(self.as_of)

    @cached_property
    def placed_on(self) -> date:
        """The day of the contract."""
        return self.day(self.order.placed_at)

    @cached_property
    def asked_on(self) -> date:
        """The day the customer sent the request: sending in time is enough."""
        return self.day(self.request.sent_at)

    @cached_property
    def told_on(self) -> date:
        """The day the seller was told."""
        return self.day(self.request.received_at or self.request.sent_at)

    def last_day(
        self, start: date, days: int, trail: Trail, keeper: Keeper, *, rolls: bool, unit: Unit = "calendar"
    ) -> date:
        """The last of `days` days after `start` at this place, for whoever has to keep it; a move is cited."""
        found = last_day(start, days, self.rules, self.order.region, keeper, rolls=rolls, unit=unit)
        return self._told(found, trail)

    def rolled(self, day: date, trail: Trail, keeper: Keeper, *, rolls: bool) -> date:
        """The day, moved where the law moves a last day that is a day off; a move is cited."""
        return self._told(rolled(day, self.rules, self.order.region, keeper), trail) if rolls else day

    @staticmethod
    def _told(found: LastDay, trail: Trail) -> date:
        if found.moved:
            trail.cite(*found.because)
            trail.reckon(f"{named(found.counted)} is a day off: moves to {named(found.on)}")
        return found.on

    def groups(self, line: Line) -> frozenset[str]:
        """The law's groups of goods a line belongs to."""
        return self.rulebook.groups(line.category)

    @cached_property
    def lines(self) -> tuple[AskedLine, ...]:
        """What the request is about, never more than was ordered; the whole order when it names no lines."""
        if not self.request.lines:
            return tuple(AskedLine(line, line.quantity, NO_CONDITION, None) for line in self.order.lines)
        known = {line.line_id: line for line in self.order.lines}
        left = {line.line_id: line.quantity for line in self.order.lines}
        found: list[AskedLine] = []
        for at, asked in enumerate(self.request.lines):
            quantity = min(asked.quantity, left.get(asked.line_id, 0))
            if quantity:
                left[asked.line_id] -= quantity
                found.append(AskedLine(known[asked.line_id], quantity, asked.condition or NO_CONDITION, at))
        return tuple(found)

    @cached_property
    def contradictions(self) -> tuple[tuple[str, str], ...]:
        """(code, text) for request lines that the order does not bear out."""
        ordered = {line.line_id: line.quantity for line in self.order.lines}
        asked: dict[str, int] = {}
        for line in self.request.lines:
            asked[line.line_id] = asked.get(line.line_id, 0) + line.quantity
        found = [("line_not_ordered", f"line {id_} is not in the order") for id_ in asked if id_ not in ordered]
        found += [
            ("more_than_ordered", f"{count} of line {id_} are asked for, {ordered[id_]} were ordered")
            for id_, count in asked.items()
            if count > ordered.get(id_, count)
        ]
        return tuple(found)

    @property
    def is_business(self) -> bool:
        """Whether the buyer is known to be a business."""
        return self.order.buyer.kind == "business"


def value_of(lines: Iterable[AskedLine]) -> int:
    """What these lines cost together."""
    return sum(line.value_minor for line in lines)
