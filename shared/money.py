"""Amounts as integer minor units of one ISO 4217 currency; refuses to mix currencies and knows no exchange rate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from iso4217 import Currency as IsoCurrency


class MixedCurrencies(ValueError):
    """Two amounts of different currencies met in one sum or comparison."""


class UnknownCurrency(ValueError):
    """A code that ISO 4217 does not have, or has without minor units (gold, test codes)."""


@lru_cache(maxsize=512)
def exponent(code: str) -> int:
    """Digits of the minor unit: EUR 2, JPY 0, KWD 3. Raises UnknownCurrency."""
    try:
        digits = IsoCurrency(code).exponent
    except ValueError:
        digits = None
    if digits is None:
        raise UnknownCurrency(f"{code!r} is not an ISO 4217 currency with minor units")
    return int(digits)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` units of `currency`; negative amounts are allowed, because a difference can be one."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        """Raises TypeError for anything but an integer, UnknownCurrency for a code ISO 4217 does not have."""
        if type(self.minor) is not int:
            raise TypeError(f"money is an integer of minor units, not {type(self.minor).__name__}")
        exponent(self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.minor >= self._same(other)

    def __str__(self) -> str:
        """For logs and arithmetic in words: 106.40 EUR. Not for customers, who read their own language's form."""
        digits = exponent(self.currency)
        sign, whole = ("-" if self.minor < 0 else ""), str(abs(self.minor)).rjust(digits + 1, "0")
        text = f"{whole[:-digits]}.{whole[-digits:]}" if digits else whole
        return f"{sign}{text} {self.currency}"

    def split(self, weights: Sequence[int]) -> tuple[Money, ...]:
        """Shares in proportion to the weights, summing exactly to the whole (largest remainder, then earliest).

        Raises ValueError for no weights, a negative one, or a sum of zero.
        """
        return tuple(Money(share, self.currency) for share in split_minor(self.minor, weights))

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise MixedCurrencies(f"{self.currency} and {other.currency} cannot be put together")
        return other.minor


def split_minor(minor: int, weights: Sequence[int]) -> tuple[int, ...]:
    """`Money.split` for bare minor units of one currency."""
    total = sum(weights)
    if not weights or total <= 0 or min(weights) < 0:
        raise ValueError("weights are whole numbers of at least zero, and one of them is above zero")
    sign = -1 if minor < 0 else 1
    shares = [abs(minor) * weight // total for weight in weights]
    remainders = [abs(minor) * weight % total for weight in weights]
    left = abs(minor) - sum(shares)
    for index in sorted(range(len(weights)), key=lambda i: (-remainders[i], i))[:left]:
        shares[index] += 1
    return tuple(sign * share for share in shares)


def zero(currency: str) -> Money:
    """Nothing, of a currency."""
    return Money(0, currency)


BASIS_POINTS: Final = 10_000


def share_bp(minor: int, basis_points: int) -> int:
    """`basis_points` hundredths of a per cent of an amount, half a minor unit rounded up; for amounts of at least 0."""
    return (minor * basis_points * 2 + BASIS_POINTS) // (2 * BASIS_POINTS)
