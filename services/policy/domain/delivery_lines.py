"""Which of the asked lines came, were shipped or were lost, as the parcels tell. Knows no days and no rights."""

from __future__ import annotations

from collections.abc import Iterable

from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.receipt import came, holds
from services.policy.domain.trail import Trail
from shared.facts.order import Parcel

Lines = tuple[AskedLine, ...]
_UNDER_WAY = frozenset({"in_transit", "lost", "returned_to_sender"})
_GONE = frozenset({"lost", "returned_to_sender"})


def parcels_of(inquiry: Inquiry, lines: Iterable[AskedLine]) -> list[tuple[int, Parcel]]:
    """The parcels that hold any of these lines, each with its place in the order."""
    ids = [asked.line.line_id for asked in lines]
    return [
        (at, parcel)
        for at, parcel in enumerate(inquiry.order.delivery.parcels)
        if any(holds(parcel, line_id) for line_id in ids)
    ]


def outstanding(inquiry: Inquiry) -> Lines:
    """Asked lines of which some parcel, or all, has not come."""
    found: list[AskedLine] = []
    for asked in inquiry.lines:
        mine = parcels_of(inquiry, [asked])
        if not mine or not all(came(parcel) for _, parcel in mine):
            found.append(asked)
    return tuple(found)


def shipped(inquiry: Inquiry, lines: Lines) -> Lines:
    """Those of which everything that has not come is, or was, with a carrier."""
    found: list[AskedLine] = []
    for asked in lines:
        awaited = [parcel for _, parcel in parcels_of(inquiry, [asked]) if not came(parcel)]
        if awaited and all(on_its_way(parcel) for parcel in awaited):
            found.append(asked)
    return tuple(found)


def on_its_way(parcel: Parcel) -> bool:
    """Whether a carrier has, or had, the parcel."""
    return parcel.handed_over_at is not None or parcel.status in _UNDER_WAY


def lost(inquiry: Inquiry, trail: Trail, lines: Lines) -> Lines:
    """Those with a parcel that will not come. That a customer calls a parcel lost does not prove it."""
    found: list[AskedLine] = []
    for asked in lines:
        gone = [(at, p) for at, p in parcels_of(inquiry, [asked]) if p.status in _GONE and p.status_by != "customer"]
        for at, parcel in gone:
            trail.use(f"order.delivery.parcels.{at}.status", parcel.status)
        if gone:
            found.append(asked)
    return tuple(found)


def without(lines: Lines, others: Lines) -> Lines:
    """The lines that are not among the others."""
    return tuple(asked for asked in lines if asked not in others)
