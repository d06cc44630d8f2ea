"""Says what changed between two memories of the order's returns; a second look at the same change says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from services.logistics.domain.errands import PICKUPS_AT_MOST
from services.logistics.domain.inspection import value_loss_minor
from services.logistics.domain.model import Errand, Return
from services.logistics.memory import LogisticsMemory
from shared import ids
from shared.contracts.base import Reason
from shared.contracts.logistics import (
    PickupBooked,
    PickupMissed,
    PickupRefused,
    ReturnAuthorized,
    ReturnExpired,
    ReturnInspected,
    ReturnLabelIssued,
    ReturnPosted,
    ReturnReceived,
    Window,
)
from shared.contracts.policy import GrantLine
from shared.contracts.warehouse import InspectedLine, ReceivedLine
from shared.runtime.message import Message
from shared.runtime.step import Say


def sayings_between(
    before: LogisticsMemory, after: LogisticsMemory, message: Message, zone: ZoneInfo
) -> tuple[Say, ...]:
    """Per return: authorized, errands, on its way, here, looked at."""
    says: list[Say] = []
    for return_id, one in sorted(after.returns.items()):
        was = before.returns.get(return_id)
        if was == one:
            continue
        says += _of_terms(was, one)
        says += _of_errands(was, one, zone)
        says += _of_the_way(was, one, zone, _last_day(after, one))
        says += _of_the_goods(was, one, message)
    return tuple(says)


def _names(one: Return) -> dict[str, Any]:
    return {"case_id": one.case_id, "grant_id": one.grant_id, "return_id": one.return_id}


def _of_terms(was: Return | None, one: Return) -> Iterator[Say]:
    if was is not None and was.terms == one.terms:
        return
    said = ReturnAuthorized(
        **_names(one),
        rma_number=one.rma_number,
        lines=tuple(GrantLine(line_id=line.line_id, quantity=line.quantity) for line in one.terms.lines),
        paid_by=one.terms.paid_by,
        send_back_by=one.terms.send_back_by,
    )
    yield Say(said, about=one.return_id)


def _of_errands(was: Return | None, one: Return, zone: ZoneInfo) -> Iterator[Say]:
    old = {errand.effect_id: errand for errand in (was.errands if was else ())}
    for errand in one.errands:
        known = old.get(errand.effect_id)
        if known is not None and known.state != errand.state:
            yield from _of_errand(one, errand, zone)


def _of_errand(one: Return, errand: Errand, zone: ZoneInfo) -> Iterator[Say]:
    if errand.label is not None:
        label = ReturnLabelIssued(**_names(one), **errand.label.model_dump(), send_back_by=one.terms.send_back_by)
        yield Say(label, about=one.return_id)
    elif errand.pickup is not None:
        made = errand.pickup
        booked = PickupBooked(
            **_names(one),
            carrier=made.carrier,
            pickup_reference=made.pickup_reference,
            tracking_number=made.tracking_number,
            window=Window(from_at=made.from_at.astimezone(zone), to_at=made.to_at.astimezone(zone)),
            zone=zone.key,
        )
        yield Say(booked, about=one.return_id)
    elif errand.kind == "return.pickup" and _is_over(errand):
        yield _refused(one, errand.reason_code, errand.reason_text, one.return_id)


def _is_over(pickup: Errand) -> bool:
    """Refused is final; one that expired is tried for another day, up to a limit. Stuck is not known to be a no."""
    return pickup.state == "refused" or (pickup.state == "expired" and pickup.step >= PICKUPS_AT_MOST)


def _refused(one: Return, code: str, text: str, about: str) -> Say:
    return Say(PickupRefused(**_names(one), reason=Reason(code=code, text=text)), about=about)


def _last_day(memory: LogisticsMemory, one: Return) -> date | None:
    """The day the terms name; where the law names none, the last one of the time the customer was given."""
    return one.terms.send_back_by or memory.last_days.get(ids.clock_id(one.case_id, "goods_back", one.grant_id))


def _of_the_way(was: Return | None, one: Return, zone: ZoneInfo, last: date | None) -> Iterator[Say]:
    """Posted is said again only when an earlier day becomes known: days are what rights are counted in."""
    told = was.posted.at.astimezone(zone).date() if was and was.posted else None
    if one.posted is not None and (told is None or one.posted.at.astimezone(zone).date() < told):
        posted = ReturnPosted(**_names(one), tracking_number=one.posted.tracking_number, at=one.posted.at)
        yield Say(posted, about=one.return_id, time=one.posted.at)
    for at in sorted(set(one.missed) - set(was.missed if was else ())):
        yield Say(PickupMissed(**_names(one), at=at), about=f"{one.return_id}:{at.isoformat()}", time=at)
    if one.expired and not (was is not None and was.expired):
        yield Say(ReturnExpired(**_names(one), send_back_by=last), about=one.return_id)
    if one.pickup_refused and not (was is not None and was.pickup_refused):
        text = "the carrier came and did not take the parcel"
        yield _refused(one, "carrier_refused", text, f"{one.return_id}:carrier")


def _of_the_goods(was: Return | None, one: Return, message: Message) -> Iterator[Say]:
    if one.received is not None and (was is None or was.received is None):
        lines = tuple(ReceivedLine(**line.model_dump()) for line in one.received.lines)
        received = ReturnReceived(**_names(one), lines=lines, at=one.received.at)
        yield Say(received, about=one.return_id, time=one.received.at)
    if one.inspected and (was is None or was.inspected != one.inspected) and one.inspected_at is not None:
        inspected = ReturnInspected(
            **_names(one),
            lines=tuple(InspectedLine.model_validate(line.model_dump()) for line in one.inspected),
            value_loss_minor=value_loss_minor(one.inspected),
            at=one.inspected_at,
        )
        first = was is None or not was.inspected
        yield Say(inspected, about=one.return_id if first else message.id, time=one.inspected_at)
