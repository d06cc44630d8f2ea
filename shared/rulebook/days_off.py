"""Which days are days off at a place; knows calendars, and not which periods of the law care about them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import holidays

from shared.rulebook.models import HolidayRules
from shared.rulebook.rules import RollOver

_WEEKDAY = {4: "friday", 5: "saturday", 6: "sunday"}


def is_holiday(calendar: HolidayRules, region: str | None, day: date) -> bool:
    """Public holiday of the country, or of the region where it has its own; moved days come from the market's file."""
    for moved in calendar.moved:
        if moved.day == day and moved.region in (None, region):
            return moved.off
    return day in _public_holidays(
        calendar.country, calendar.subdivisions.get(region or ""), calendar.categories, day.year
    )


def is_day_off(calendar: HolidayRules, region: str | None, day: date) -> bool:
    """Weekend (unless it is worked in exchange for a day off) or public holiday."""
    if is_holiday(calendar, region, day):
        return True
    return day.weekday() in calendar.weekend and not _is_worked(calendar, day)


def next_working_day(calendar: HolidayRules, region: str | None, day: date) -> date:
    """The day itself when it is a working day, else the first one after it."""
    while is_day_off(calendar, region, day):
        day += timedelta(days=1)
    return day


def after_working_days(calendar: HolidayRules, region: str | None, start: date, count: int) -> date:
    """The last of `count` working days after `start`, which itself is not counted."""
    day = start
    for _ in range(count):
        day = next_working_day(calendar, region, day + timedelta(days=1))
    return day


def ends_no_period(calendar: HolidayRules, region: str | None, rule: RollOver, day: date, *, saturday: bool) -> bool:
    """Whether a period cannot end on this day. `saturday`: Saturdays count as such days, whatever the rule says."""
    name = _WEEKDAY.get(day.weekday())
    if name in rule.days_off or (saturday and name == "saturday"):
        return not _is_worked(calendar, day)
    return "holiday" in rule.days_off and is_holiday(calendar, region, day)


def _is_worked(calendar: HolidayRules, day: date) -> bool:
    return calendar.worked_weekends and day in _worked_weekends(calendar.country, day.year)


@lru_cache(maxsize=4096)
def _public_holidays(country: str, subdivision: str | None, categories: tuple[str, ...], year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, categories=categories, years=year))


@lru_cache(maxsize=4096)
def _worked_weekends(country: str, year: int) -> frozenset[date]:
    return frozenset(day for day in holidays.country_holidays(country, years=year).weekend_workdays if day.year == year)
