"""Calendar arithmetic of the law: local days, months, roll-over, working days. Does not know what a period is for."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from shared.rulebook.days_off import after_working_days, next_working_day
from shared.rulebook.models import MarketRules
from shared.rulebook.rules import Unit

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


def rolled(day: date, rules: MarketRules, region: str | None, *, rolls: bool) -> date:
    """The day, or the next working day where the law moves a last day that is a day off."""
    calendar = rules.place.holidays
    return next_working_day(calendar, region, day) if rolls and calendar is not None else day


def last_day(
    start: date, days: int, rules: MarketRules, region: str | None, *, rolls: bool, unit: Unit = "calendar"
) -> date:
    """The last of `days` days after `start`, which is day 0; days off inside a calendar period count."""
    calendar = rules.place.holidays
    if unit == "working" and calendar is not None:
        return after_working_days(calendar, region, start, days)
    return rolled(start + timedelta(days=days), rules, region, rolls=rolls)
