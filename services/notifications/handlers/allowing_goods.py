"""Decides which notices the events about goods allow: the way back, the replacement, the repair."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from services.notifications.domain.values import Link, Money, Text, Word, moment
from services.notifications.handlers.allowance import Allow, Args, allow, day, end_of, expected
from services.notifications.memory import Allowance
from shared import ids
from shared.contracts.logistics import (
    PickupBooked,
    PickupMissed,
    PickupRefused,
    RepairFailed,
    RepairQuoted,
    RepairReceived,
    RepairReturned,
    RepairShipped,
    ReplacementDelivered,
    ReplacementFailed,
    ReplacementReserved,
    ReplacementShipped,
    ReturnExpired,
    ReturnInspected,
    ReturnLabelIssued,
    ReturnReceived,
)
from shared.runtime.message import Message

_DIFFERS = frozenset({"missing", "unknown"})
"""Findings that leave open what came back."""


def _label_issued(message: Message) -> tuple[Allowance, ...]:
    issued = expected(message, ReturnLabelIssued)
    args: Args = {
        "carrier": Text(text=issued.carrier),
        "tracking": Text(text=issued.tracking_number),
        "label": Link(url=issued.label_url),
        "send_back_by": day(issued.send_back_by),
        "expires_on": day(issued.expires_on),
    }
    # A label is useless once it has expired; a day's grace, because a day is longer than one zone's.
    not_after = end_of(issued.expires_on) + timedelta(days=1) if issued.expires_on else None
    return (allow(message, "return_instructions", args, issued.return_id, not_after=not_after),)


def _pickup_booked(message: Message) -> tuple[Allowance, ...]:
    booked = expected(message, PickupBooked)
    zone = ZoneInfo(booked.zone)
    window = booked.window
    one_day = window.from_at.astimezone(zone).date() == window.to_at.astimezone(zone).date()
    args: Args = {
        "carrier": Text(text=booked.carrier),
        "reference": Text(text=booked.pickup_reference),
        "window_from": moment(window.from_at, booked.zone),
        "window_to": moment(window.to_at, booked.zone),
        "days": Word(word="one" if one_day else "several"),
    }
    return (allow(message, "pickup_booked", args, booked.return_id, not_after=window.to_at),)


def _received(message: Message) -> tuple[Allowance, ...]:
    received = expected(message, ReturnReceived)
    args: Args = {"received": moment(received.at)}
    return (allow(message, "goods_received", args, received.return_id),)


def _inspected(message: Message) -> tuple[Allowance, ...]:
    inspected = expected(message, ReturnInspected)
    # Goods that are found damaged or wrong are what most customers complained of.
    fine = inspected.value_loss_minor == 0 and not any(line.finding in _DIFFERS for line in inspected.lines)
    args: Args = {"finding": Word(word="fine" if fine else "differs")}
    # A second look at the same goods is told only where it finds something else.
    about = inspected.return_id if fine else f"{inspected.return_id}:differs"
    return (allow(message, "goods_inspected", args, about, after_grant=inspected.grant_id),)


def _missed(message: Message) -> tuple[Allowance, ...]:
    missed = expected(message, PickupMissed)
    about = f"{missed.return_id}:{missed.at.isoformat()}"
    return (allow(message, "pickup_missed", {"missed": moment(missed.at)}, about),)


def _refused(message: Message) -> tuple[Allowance, ...]:
    return (allow(message, "pickup_refused", {}, expected(message, PickupRefused).return_id),)


def _expired(message: Message) -> tuple[Allowance, ...]:
    expired = expected(message, ReturnExpired)
    return (allow(message, "return_expired", {"send_back_by": day(expired.send_back_by)}, expired.return_id),)


def _reserved(message: Message) -> tuple[Allowance, ...]:
    reserved = expected(message, ReplacementReserved)
    replacement_id = reserved.replacement_id
    due = ids.clock_id(reserved.case_id, "replacement", reserved.grant_id)
    return (allow(message, "replacement_ordered", {}, replacement_id, goods_of=replacement_id, due=due),)


def _sent(message: Message) -> tuple[Allowance, ...]:
    sent = expected(message, ReplacementShipped)
    args = _way(sent.carrier, sent.tracking_number)
    return (allow(message, "replacement_shipped", args, sent.replacement_id),)


def _way(carrier: str | None, tracking: str | None) -> Args:
    return {"carrier": Text(text=carrier) if carrier else None, "tracking": Text(text=tracking) if tracking else None}


def _delivered(message: Message) -> tuple[Allowance, ...]:
    delivered = expected(message, ReplacementDelivered)
    args: Args = {"delivered": moment(delivered.at)}
    return (allow(message, "replacement_delivered", args, delivered.replacement_id),)


def _failed(message: Message) -> tuple[Allowance, ...]:
    failed = expected(message, ReplacementFailed)
    args: Args = {"reason": Word(word=failed.reason.code)}
    return (allow(message, "replacement_failed", args, failed.replacement_id),)


def _at_workshop(message: Message) -> tuple[Allowance, ...]:
    received = expected(message, RepairReceived)
    due = ids.clock_id(received.case_id, "repair", received.grant_id)
    return (allow(message, "repair_received", {"received": moment(received.at)}, received.repair_id, due=due),)


def _quoted(message: Message) -> tuple[Allowance, ...]:
    quoted = expected(message, RepairQuoted)
    if quoted.covered:
        return ()
    args: Args = {"cost": Money(minor=quoted.cost_minor, currency=quoted.currency)}
    return (allow(message, "repair_quoted", args, quoted.repair_id),)


def _from_workshop(message: Message) -> tuple[Allowance, ...]:
    shipped = expected(message, RepairShipped)
    args = {**_way(shipped.carrier, shipped.tracking_number), "outcome": Word(word=shipped.outcome)}
    return (allow(message, "repair_shipped", args, shipped.repair_id),)


def _returned(message: Message) -> tuple[Allowance, ...]:
    returned = expected(message, RepairReturned)
    # That it could not be repaired was told when it set out; the next remedy has letters of its own.
    if returned.outcome != "fixed":
        return ()
    return (allow(message, "repair_returned", {"returned": moment(returned.at)}, returned.repair_id),)


def _unrepairable(message: Message) -> tuple[Allowance, ...]:
    return (allow(message, "repair_failed", {}, expected(message, RepairFailed).repair_id),)


GOODS: Mapping[str, Allow] = MappingProxyType(
    {
        "return.label_issued": _label_issued,
        "pickup.booked": _pickup_booked,
        "pickup.missed": _missed,
        "pickup.refused": _refused,
        "return.received": _received,
        "return.inspected": _inspected,
        "return.expired": _expired,
        "replacement.reserved": _reserved,
        "replacement.shipped": _sent,
        "replacement.delivered": _delivered,
        "replacement.failed": _failed,
        "repair.received": _at_workshop,
        "repair.quoted": _quoted,
        "repair.shipped": _from_workshop,
        "repair.returned": _returned,
        "repair.failed": _unrepairable,
    }
)
