"""What logistics says: the way back of the goods, and the way out of a replacement."""

from __future__ import annotations

from typing import ClassVar

from shared.contracts.base import Day, Event, Instant, Part, Reason
from shared.contracts.policy import GrantLine
from shared.contracts.warehouse import InspectedLine, ReceivedLine


class _OfReturn(Event):
    case_id: str
    grant_id: str
    return_id: str


class ReturnAuthorized(_OfReturn):
    type: ClassVar[str] = "return.authorized"
    rma_number: str
    lines: tuple[GrantLine, ...]
    paid_by: str
    send_back_by: Day | None


class ReturnLabelIssued(_OfReturn):
    type: ClassVar[str] = "return.label_issued"
    carrier: str
    label_reference: str
    tracking_number: str
    label_url: str
    expires_on: Day | None
    send_back_by: Day | None = None


class Window(Part):
    """A pickup window; instants with offset."""

    from_at: Instant
    to_at: Instant


class PickupBooked(_OfReturn):
    type: ClassVar[str] = "pickup.booked"
    carrier: str
    pickup_reference: str
    tracking_number: str
    window: Window
    zone: str


class PickupMissed(_OfReturn):
    type: ClassVar[str] = "pickup.missed"
    at: Instant


class PickupRefused(_OfReturn):
    """The carrier will not collect, or not by this way; a person or another way goes on."""

    type: ClassVar[str] = "pickup.refused"
    reason: Reason


class ReturnPosted(_OfReturn):
    """The carrier has the parcel: the proof of dispatch."""

    type: ClassVar[str] = "return.posted"
    tracking_number: str
    at: Instant


class ReturnReceived(_OfReturn):
    type: ClassVar[str] = "return.received"
    lines: tuple[ReceivedLine, ...]
    at: Instant


class ReturnInspected(_OfReturn):
    type: ClassVar[str] = "return.inspected"
    lines: tuple[InspectedLine, ...]
    value_loss_minor: int
    at: Instant


class ReturnExpired(_OfReturn):
    type: ClassVar[str] = "return.expired"
    send_back_by: Day


class _OfReplacement(Event):
    case_id: str
    grant_id: str
    replacement_id: str


class ReplacementOrdered(_OfReplacement):
    type: ClassVar[str] = "replacement.ordered"


class ReplacementShipped(_OfReplacement):
    type: ClassVar[str] = "replacement.shipped"
    tracking_number: str


class ReplacementDelivered(_OfReplacement):
    type: ClassVar[str] = "replacement.delivered"
    at: Instant


class ReplacementFailed(_OfReplacement):
    type: ClassVar[str] = "replacement.failed"
    reason: Reason
