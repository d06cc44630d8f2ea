"""Calendar arithmetic of the law: local days, months, roll-over, working days. Does not know what a period is for."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from shared.rulebook.days_off import after_working_days, ends_no_period
from shared.rulebook.models import HolidayRules, MarketRules
from shared.rulebook.rules import RollOver, Rule, Unit

Keeper = Literal["customer", "seller"]
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def local_day(value: datetime | date, zone: ZoneInfo) -> date:
    """The calendar day at the delivery address: an instant is read in its zone, a day stays what it is."""
    return value.astimezone(zone).date() if isinstance(value, datetime) else value


def named(day: date) -> str:
    """`Wed 2026-09-23`, the form in which arithmetic is written, whatever the machine's language."""
    return f"{_WEEKDAYS[day.weekday()]} {day.isoformat()}"


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it has no such day (29 Feb + 12 = 28 Feb)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day of a period: as counted, and as it ends. `because`: the rules that moved it there."""

    counted: date
    on: date
    because: tuple[Rule, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether a day off moved it."""
        return self.on != self.counted


def rolled(day: date, rules: MarketRules, region: str | None, keeper: Keeper) -> LastDay:
    """The day, or the next one that is no day off, as the market's law of counting has it.

    `keeper`: who has to keep the period. What is unsure and read for the customer moves only a period of theirs.
    """
    calendar, counting = rules.place.holidays, rules.counting
    rule, saturday = counting.roll_over, counting.saturday
    if calendar is None or rule is None or not _moves(rule, keeper):
        return LastDay(day, day)
    because: list[Rule] = []
    on = plain = rolled_to(day, calendar, region, rule, saturday=False)
    if saturday is not None and _moves(saturday, keeper):
        on = rolled_to(day, calendar, region, rule, saturday=True)
    if plain != day:
        because.append(rule)
    if on != plain and saturday is not None:
        because.append(saturday)
    return LastDay(day, on, tuple(because))


def rolled_to(day: date, calendar: HolidayRules, region: str | None, rule: RollOver, *, saturday: bool) -> date:
    """The day itself where a period can end on it, else the first one after it."""
    while ends_no_period(calendar, region, rule, day, saturday=saturday):
        day += timedelta(days=1)
    return day


def _moves(rule: Rule, keeper: Keeper) -> bool:
    return rule.certainty == "sure" or rule.reading is None or keeper == "customer"


def last_day(
    start: date, days: int, rules: MarketRules, region: str | None, keeper: Keeper,
    *, rolls: bool, unit: Unit = "calendar",
) -> LastDay:  # fmt: skip
    """The last of `days` days after `start`, which is day 0; days off inside a calendar period count."""
    calendar = rules.place.holidays
    if unit == "working" and calendar is not None:
        day = after_working_days(calendar, region, start, days)
        return LastDay(day, day)
    day = start + timedelta(days=days)
    return rolled(day, rules, region, keeper) if rolls else LastDay(day, day)
