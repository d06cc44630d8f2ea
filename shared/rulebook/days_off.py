"""Which days are days off at a place; knows calendars, and not which periods of the law care about them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import holidays

from shared.rulebook.models import HolidayRules


def is_day_off(calendar: HolidayRules, region: str | None, day: date) -> bool:
    """Weekend or public holiday of the country, or of the region where it has its own."""
    if day.weekday() in calendar.weekend:
        return True
    return day in _public_holidays(calendar.country, calendar.subdivisions.get(region or ""), day.year)


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


@lru_cache(maxsize=1024)
def _public_holidays(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
