"""When the goods came into the customer's hands, as a whole and line by line; refuses to guess a missing day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.facts.order import Parcel


@dataclass(frozen=True, slots=True)
class Receipt:
    """`day`: the day that starts a period; None while goods are outstanding (`waiting`) or the day is untold."""

    day: date | None
    waiting: bool


def receipt(inquiry: Inquiry, trail: Trail) -> Receipt:
    """The day that starts the right to change one's mind.

    Several goods: the last one; one good in pieces: the last piece; regular deliveries: the first one.
    """
    delivery = inquiry.order.delivery
    parcels = list(enumerate(delivery.parcels))
    arrived = [(at, parcel) for at, parcel in parcels if came(parcel)]
    if delivery.pattern == "recurring" and arrived:
        return _from(inquiry, trail, arrived, first=True)
    if not arrived or len(arrived) < len(parcels) or _unshipped(inquiry):
        return Receipt(None, waiting=True)
    return _from(inquiry, trail, arrived, first=False)


def came(parcel: Parcel) -> bool:
    """Whether the parcel is in the customer's hands, as far as anyone has said."""
    return parcel.status == "delivered" or (parcel.status in (None, "unknown") and parcel.delivered_at is not None)


def line_receipt(inquiry: Inquiry, trail: Trail, line_id: str) -> Receipt:
    """The day the last parcel with this line came."""
    parcels = [(at, p) for at, p in enumerate(inquiry.order.delivery.parcels) if holds(p, line_id)]
    arrived = [(at, parcel) for at, parcel in parcels if came(parcel)]
    if not arrived or len(arrived) < len(parcels):
        return Receipt(None, waiting=True)
    return _from(inquiry, trail, arrived, first=False)


def holds(parcel: Parcel, line_id: str) -> bool:
    """Whether a line is in a parcel; a parcel that names no lines holds all of them."""
    return not parcel.line_ids or line_id in parcel.line_ids


def _unshipped(inquiry: Inquiry) -> bool:
    parcels = inquiry.order.delivery.parcels
    goods = [line for line in inquiry.order.lines if line.form in (None, "goods", "unknown")]
    return any(not any(holds(parcel, line.line_id) for parcel in parcels) for line in goods)


def _from(inquiry: Inquiry, trail: Trail, arrived: list[tuple[int, Parcel]], *, first: bool) -> Receipt:
    untold = [at for at, parcel in arrived if parcel.delivered_at is None]
    if untold:
        trail.miss(
            f"order.delivery.parcels.{untold[0]}.delivered_at",
            "the day of delivery is not known",
            a_day="periods run from it",
        )
        return Receipt(None, waiting=False)
    dated = sorted((parcel.delivered_at, at) for at, parcel in arrived if parcel.delivered_at is not None)
    instant, at = dated[0] if first else dated[-1]
    trail.use(f"order.delivery.parcels.{at}.delivered_at", instant)
    return Receipt(inquiry.day(instant), waiting=False)


def words(day: date, parcels: int, number: int = 0) -> str:
    """How arithmetic speaks of the day that starts a period, and which number it has."""
    what = "last parcel received" if parcels > 1 else "parcel received"
    return f"{what} {named(day)} is day {number}"
