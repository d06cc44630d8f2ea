"""Decides which errand a return needs next, and on which day a van may come; knows no carrier and no clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from services.logistics.domain.model import Kind, Return

SUNDAY = 6
PICKUPS_AT_MOST = 3
_VANS_LEAVE = time(8)


def next_errand(one: Return, revoked: bool) -> Kind | None:
    """A label always, before anything else; a pickup when the seller pays, under the label's number if there is one.

    Nothing more for goods that are here or on their way, or that nobody is to send any more. A pickup that came too
    late to be booked for its day is booked for another, three times at most; a refusal is final.
    """
    if revoked or one.received is not None:
        return None
    labels, pickups = one.of_kind("return.label"), one.of_kind("return.pickup")
    if not labels:
        return "return.label"
    if one.terms.paid_by != "seller" or one.posted is not None or labels[-1].state == "requested":
        return None
    if any(pickup.state != "expired" for pickup in pickups) or len(pickups) >= PICKUPS_AT_MOST:
        return None
    return "return.pickup"


def pickup_day(now: datetime, zone: ZoneInfo, is_day_off: Callable[[date], bool]) -> date:
    """The first day after today, at the place, on which vans drive: never a Sunday, never a day off."""
    day = now.astimezone(zone).date() + timedelta(days=1)
    while day.weekday() == SUNDAY or is_day_off(day):
        day += timedelta(days=1)
    return day


def last_call(day: date, zone: ZoneInfo) -> datetime:
    """Until when a pickup for that day can be booked: when the vans leave."""
    return datetime.combine(day, _VANS_LEAVE, zone)
