"""Reads one event's data for a sentence: words, money, days, instants; never fails on what is absent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import iso4217

ABSENT = "?"


def money(minor: int | None, currency: str | None) -> str:
    """`10640`, `EUR` -> `106.40 EUR`; the exponent is the currency's own, JPY has none."""
    if minor is None:
        return ABSENT
    try:
        exponent = iso4217.Currency(currency or "").exponent or 0
    except ValueError:
        return f"{minor} minor units of {currency or ABSENT}"
    sign, digits = ("-" if minor < 0 else ""), str(abs(minor)).rjust(exponent + 1, "0")
    whole = digits[: len(digits) - exponent]
    return f"{sign}{whole}.{digits[-exponent:]} {currency}" if exponent else f"{sign}{whole} {currency}"


def zone_of(name: str | None) -> tuple[ZoneInfo | Any, str]:
    """The zone and its name; UTC for one nobody knows."""
    if name:
        try:
            return ZoneInfo(name), name
        except (ZoneInfoNotFoundError, ValueError):
            pass
    return UTC, "UTC"


def instant_of(value: Any) -> datetime | None:
    """An aware instant out of JSON, or None."""
    if isinstance(value, datetime):
        return value
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo is not None else None


def when(at: datetime | None, zone: str | None) -> str:
    """`Sat 2026-11-21 10:04`, in the zone; seconds only where they are not zero."""
    if at is None:
        return ABSENT
    local = at.astimezone(zone_of(zone)[0])
    return local.strftime("%a %Y-%m-%d %H:%M:%S" if local.second else "%a %Y-%m-%d %H:%M")


def due(at: datetime | None, zone: str | None) -> str:
    """An instant by which something has to be done: the midnight after a day is told as the end of that day."""
    if at is None:
        return ABSENT
    local = at.astimezone(zone_of(zone)[0])
    if (local.hour, local.minute, local.second) == (0, 0, 0):
        return (local.date() - timedelta(days=1)).strftime("the end of %a %Y-%m-%d")
    return when(at, zone)


def spoken(word: str) -> str:
    """`wrong_item` -> `wrong item`."""
    return word.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Told:
    """One JSON object, read by paths such as `decision.refund.total_minor`."""

    data: Mapping[str, Any]
    zone: str | None = None
    above: Mapping[str, Any] = field(default_factory=dict)
    """Where `currency` stands when the object itself has none."""

    def raw(self, path: str) -> Any:
        """The value at the path, or None."""
        value: Any = self.data
        for part in path.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        return value

    def has(self, path: str) -> bool:
        """Whether there is something at the path that is neither null, false nor empty."""
        return bool(self.raw(path))

    def word(self, path: str, otherwise: str = ABSENT) -> str:
        """A stable word, spoken."""
        value = self.raw(path)
        return otherwise if value is None or value == "" else spoken(str(value))

    def text(self, path: str, otherwise: str = ABSENT) -> str:
        """Text as it stands."""
        value = self.raw(path)
        return otherwise if value is None or value == "" else str(value)

    def money(self, path: str) -> str:
        """The amount at the path, in the currency beside it or above it."""
        beside = self.raw(f"{path.rpartition('.')[0]}.currency") if "." in path else None
        currency = beside or self.raw("currency") or self.above.get("currency")
        value = self.raw(path)
        return money(value if isinstance(value, int) else None, currency if isinstance(currency, str) else None)

    def day(self, path: str) -> str:
        """A local calendar day with its weekday."""
        value = self.raw(path)
        try:
            return date.fromisoformat(str(value)).strftime("%a %Y-%m-%d")
        except ValueError:
            return ABSENT if value is None else str(value)

    def when(self, path: str) -> str:
        """An instant in the case's zone."""
        return when(instant_of(self.raw(path)), self.zone)

    def due(self, path: str) -> str:
        """An instant by which something has to be done, in the case's zone."""
        return due(instant_of(self.raw(path)), self.zone)

    def each(self, path: str) -> tuple[Told, ...]:
        """The objects of a list."""
        value = self.raw(path)
        items = value if isinstance(value, list | tuple) else ()
        return tuple(Told(item, self.zone, self.data) for item in items if isinstance(item, Mapping))

    def words(self, path: str) -> str:
        """The words of a list, spoken."""
        value = self.raw(path)
        items = value if isinstance(value, list | tuple) else ()
        return ", ".join(spoken(str(item)) for item in items)

    def only(self, condition: str, sentence: str) -> str:
        """The sentence when there is something at `condition`, else nothing."""
        return sentence if self.has(condition) else ""
