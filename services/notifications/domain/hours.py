"""Decides when a message may be sent at the recipient's place: a market's hours; knows no notice and no provider."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from shared.rulebook.models import MessageRules
from shared.rulebook.rules_trade import MessageHours

DAYS_MAX = 60
"""No calendar closes longer; a rule that never opens is a fault of its file."""


def binding(rules: MessageRules | None, channel: str, *, awaited: bool) -> MessageHours | None:
    """The rule whose hours bind a message by this channel; what the customer waits for is bound by few of them."""
    known = () if rules is None else (rules.texts, rules.calls)
    return next((rule for rule in known if rule is not None and _binds(rule, channel, awaited=awaited)), None)


def _binds(rule: MessageHours, channel: str, *, awaited: bool) -> bool:
    return channel in rule.channels and (rule.service_too or not awaited)


def next_permitted(at: datetime, rule: MessageHours, zone: str, is_holiday: Callable[[date], bool]) -> datetime:
    """The instant itself inside the hours, else when they begin next, in UTC. Raises ValueError for a rule never open.

    Between two windows the wait goes to the next one; the end of a window belongs to it no more.
    """
    at = at.astimezone(UTC)
    today = at.astimezone(ZoneInfo(zone)).date()
    for ahead in range(DAYS_MAX):
        day = today + timedelta(days=ahead)
        if rule.not_on_holidays and is_holiday(day):
            continue
        for opens, closes in _windows(day, rule, zone):
            if at < closes and opens < closes:
                return max(at, opens)
    raise ValueError(f"{rule.source} {rule.article}: its hours never begin")


def _windows(day: date, rule: MessageHours, zone: str) -> Iterable[tuple[datetime, datetime]]:
    """The day's windows, in order, as instants."""
    place = ZoneInfo(zone)
    for hours in sorted(rule.hours, key=lambda one: (one.opens, one.closes)):
        if day.weekday() in hours.weekdays:
            opens, closes = (datetime.combine(day, wall, place).astimezone(UTC) for wall in (hours.opens, hours.closes))
            yield opens, closes
