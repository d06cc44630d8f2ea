"""Decides how money, days and instants read in a locale and zone; knows no sentence and no notice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import NumberPattern, get_currency_symbol, parse_pattern

from shared.money import exponent

LAST_RESORT = "en"
# A customer whose language we do not speak is seldom an American; world English writes dates day first.
_WORLD_ENGLISH = "en-001"


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language we have a catalogue for, spoken in a locale. `tag` is BCP 47, as it is told in `notice.sent`."""

    language: str
    tag: str

    @property
    def locale(self) -> Locale:
        """Babel's locale of the tag."""
        return _locale(self.tag)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return self.locale.text_direction


def tongue(wanted: str, spoken: frozenset[str]) -> Tongue:
    """The wanted locale when its language is spoken; else English as of that place. Never a third language."""
    territory = None
    for candidate in (wanted, wanted.replace("_", "-").partition("-")[0]):
        try:
            locale = Locale.parse(candidate.replace("_", "-"), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        if locale.language in spoken:
            return Tongue(locale.language, str(locale).replace("_", "-"))
        territory = territory or locale.territory
    return Tongue(LAST_RESORT, _english_of(territory))


def _english_of(territory: str | None) -> str:
    tag = f"{LAST_RESORT}-{territory}" if territory else _WORLD_ENGLISH
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return _WORLD_ENGLISH
    return tag


@lru_cache(maxsize=256)
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")


def money(minor: int, currency: str, tag: str) -> str:
    """`10640 EUR` in German: `106,40 €`. Digits are the currency's minor units (ISO 4217), not display digits."""
    digits = exponent(currency)
    amount = Decimal(minor).scaleb(-digits)
    return str(
        _money_pattern(tag, currency, digits).apply(amount, _locale(tag), currency=currency, currency_digits=False)
    )


@lru_cache(maxsize=256)
def _money_pattern(tag: str, currency: str, digits: int) -> NumberPattern:
    text = _locale(tag).currency_formats["standard"].pattern
    if get_currency_symbol(currency, _locale(tag))[-1:].isalpha():
        # CLDR's spacing, which Babel leaves out: a symbol made of letters stands apart from the digits.
        text = text.replace("¤#", "¤\u00a0#")
    pattern = parse_pattern(text)
    pattern.frac_prec = (digits, digits)
    return pattern


def day(on: date, tag: str, first: str = "1") -> str:
    """`12. November 2026`. `first`: how the language writes the first of a month (CLDR does not know: `1er mai`)."""
    return _with_first(format_date(on, "long", locale=_locale(tag)), on, first)


def weekday(on: date, tag: str, first: str = "1") -> str:
    """`Donnerstag, 12. November 2026`."""
    return _with_first(format_date(on, "full", locale=_locale(tag)), on, first)


def _with_first(text: str, on: date, first: str) -> str:
    return re.sub(r"(?<!\d)1(?!\d)", first, text, count=1) if on.day == 1 else text


def time_of_day(at: datetime, tag: str) -> str:
    """`17:00`, or `5:00 PM` where people write it so."""
    return format_time(at, "short", locale=_locale(tag))


def local(at: datetime, zone: str, *, deadline: bool) -> datetime:
    """The instant on that zone's wall; a deadline at midnight is told as the last minute of the day it ends."""
    there = at.astimezone(ZoneInfo(zone))
    at_midnight = (there.hour, there.minute, there.second) == (0, 0, 0)
    return there - timedelta(minutes=1) if deadline and at_midnight else there


def listed(words: list[str], tag: str) -> str:
    """`a, b und c`."""
    return format_list(words, locale=_locale(tag)) if words else ""
