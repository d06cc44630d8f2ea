"""Which language, zone and market a case is handled in, and which of them are assumed. Judges no law."""

from __future__ import annotations

import re
from dataclasses import dataclass

from services.intake.handlers.draft import Draft

_LOCALE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Place:
    """Locale BCP 47, zone IANA, market ISO 3166-1 and region ISO 3166-2 (null without an order)."""

    locale: str
    zone: str
    market: str | None = None
    region: str | None = None
    assumed: tuple[str, ...] = ()


def locale_word(word: str | None) -> str | None:
    """The locale a request names, in BCP 47 form, or None when it is not one."""
    if word is None:
        return None
    tidy = word.strip().replace("_", "-")
    return tidy if _LOCALE.fullmatch(tidy) else None


def place(draft: Draft, requested: str | None) -> Place:
    """From the order; without one from the request and the shop's defaults, which are named in `assumed`."""
    order = draft.memory.order
    if order is not None:
        return Place(order.locale, order.time_zone, order.market, order.region)
    shop = draft.context.shop
    if requested is not None:
        return Place(requested, shop.default_zone, assumed=("zone",))
    return Place(shop.default_locale, shop.default_zone, assumed=("locale", "zone"))


def zone(draft: Draft) -> str:
    """The zone in which promises of this order are counted; the shop's while no order is known."""
    order = draft.memory.order
    return order.time_zone if order is not None else draft.context.shop.default_zone
