"""Turns an order system's decimal amounts into whole minor units that still sum up; knows no order system's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

from shared.money import exponent

_LARGEST = 12
"""Digits before the point, less one: no order costs more than a trillion of anything."""


class NotWhole(ValueError):
    """An amount finer than the currency's minor unit where the order system promises none, or no number at all."""


@dataclass(frozen=True, slots=True)
class Units:
    """`quantity` units of one line at one whole price each."""

    quantity: int
    unit_minor: int


def whole(amount: Decimal, currency: str) -> int:
    """Exactly this amount: 12.30 EUR is 1230, 1500 JPY is 1500, 1.234 KWD is 1234. Raises NotWhole, UnknownCurrency."""
    minor = scaled(amount, currency)
    if minor != minor.to_integral_value():
        raise NotWhole(f"{amount} {currency} is finer than the currency's minor unit")
    return int(minor)


def nearest(amount: Decimal, currency: str) -> int:
    """The nearest whole amount, halves away from zero."""
    return int(scaled(amount, currency).to_integral_value(ROUND_HALF_UP))


def shared_out(amounts: Sequence[Decimal], currency: str) -> tuple[int, ...]:
    """Whole amounts, each next to its own, that sum to the rounded whole (largest remainder, then earliest)."""
    minors = [scaled(amount, currency) for amount in amounts]
    floors = [int(minor.to_integral_value(ROUND_FLOOR)) for minor in minors]
    left = nearest(sum(amounts, Decimal(0)), currency) - sum(floors)
    by_remainder = sorted(range(len(minors)), key=lambda i: (floors[i] - minors[i], i))
    raised = set(by_remainder[:left])
    return tuple(floor + (index in raised) for index, floor in enumerate(floors))


def units(total_minor: int, quantity: int) -> tuple[Units, ...]:
    """A line's units at whole prices that sum to its total: one group, or a second one a minor unit dearer."""
    price, dearer = divmod(total_minor, quantity)
    groups = (Units(quantity - dearer, price), Units(dearer, price + 1))
    return tuple(group for group in groups if group.quantity)


def scaled(amount: Decimal, currency: str) -> Decimal:
    """The amount in minor units, not rounded."""
    if not amount.is_finite() or amount.adjusted() > _LARGEST:
        raise NotWhole("no amount of money")
    return amount.scaleb(exponent(currency))
