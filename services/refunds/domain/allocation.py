"""Decides over which payments an amount goes back; knows nothing of grants, effects or providers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Left:
    """What can still go back over one payment, minor units."""

    payment_id: str
    left_minor: int


@dataclass(frozen=True, slots=True)
class Share:
    """What goes back over one payment; above zero."""

    payment_id: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Split:
    """Shares in the order given, and what found no payment to go back over."""

    shares: tuple[Share, ...]
    short_minor: int


def allocate(amount_minor: int, left: Sequence[Left]) -> Split:
    """Fill one payment after the other, in the order given, never above what is left on it.

    The law wants the money back the way it came; between several ways the earliest payment comes first, so that the
    fewest transfers are made and the same question always has the same answer.
    """
    shares: list[Share] = []
    open_minor = max(amount_minor, 0)
    for payment in left:
        part = min(open_minor, max(payment.left_minor, 0))
        if part > 0:
            shares.append(Share(payment.payment_id, part))
            open_minor -= part
    return Split(tuple(shares), open_minor)
