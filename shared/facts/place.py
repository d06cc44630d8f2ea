"""Which currencies, markets, regions, zones and locales exist; knows nothing of the law that holds there."""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import ZoneInfo

import pycountry
from pydantic_core import PydanticCustomError

from shared.money import UnknownCurrency, exponent

_MARKETS = frozenset(country.alpha_2 for country in pycountry.countries)
_LOCALE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def currency(code: str) -> str:
    """The code, when ISO 4217 has it with minor units."""
    try:
        exponent(code)
    except UnknownCurrency:
        raise PydanticCustomError("unknown_currency", "{code} is not an ISO 4217 currency", {"code": code}) from None
    return code


def market(code: str) -> str:
    """The code, when ISO 3166-1 has it."""
    if code not in _MARKETS:
        raise PydanticCustomError("unknown_market", "{code} is not an ISO 3166-1 country", {"code": code})
    return code


def region(code: str) -> str:
    """The code, when ISO 3166-2 has it."""
    if not _region_exists(code):
        raise PydanticCustomError("unknown_region", "{code} is not an ISO 3166-2 region", {"code": code})
    return code


def zone(name: str) -> str:
    """The name, when the time zone database has it."""
    if not _zone_exists(name):
        raise PydanticCustomError("unknown_zone", "{name} is not an IANA time zone", {"name": name})
    return name


def locale(tag: str) -> str:
    """The tag, when it has the form of BCP 47."""
    if _LOCALE.fullmatch(tag) is None:
        raise PydanticCustomError("unknown_locale", "{tag} is not a BCP 47 language tag", {"tag": tag})
    return tag


@lru_cache(maxsize=4096)
def _region_exists(code: str) -> bool:
    return pycountry.subdivisions.get(code=code) is not None  # type: ignore[no-untyped-call]


@lru_cache(maxsize=1024)
def _zone_exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
