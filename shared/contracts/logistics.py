"""What logistics says: the way back of the goods, the way out of a replacement, the round trip of a repair."""

from __future__ import annotations

from typing import ClassVar, Literal

from shared.contracts.base import Currency, Day, Event, Instant, Minor, Part, Reason
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
    """The goods did not set out in time."""

    type: ClassVar[str] = "return.expired"
    send_back_by: Day | None = None


class _OfReplacement(Event):
    case_id: str
    grant_id: str
    replacement_id: str


class ReplacementOrdered(_OfReplacement):
    """The warehouse is asked for the goods; lines name what goes out."""

    type: ClassVar[str] = "replacement.ordered"
    lines: tuple[GrantLine, ...] = ()


class ReplacementReserved(_OfReplacement):
    """The warehouse has the goods and keeps them for this customer."""

    type: ClassVar[str] = "replacement.reserved"
    at: Instant


class ReplacementShipped(_OfReplacement):
    type: ClassVar[str] = "replacement.shipped"
    tracking_number: str | None
    carrier: str | None = None
    at: Instant | None = None


class ReplacementDelivered(_OfReplacement):
    type: ClassVar[str] = "replacement.delivered"
    at: Instant


class ReplacementFailed(_OfReplacement):
    """It will not come: out of stock, refused, or lost on its way. Policy opens the next remedy."""

    type: ClassVar[str] = "replacement.failed"
    reason: Reason
    at: Instant | None = None


class _OfRepair(Event):
    case_id: str
    grant_id: str
    repair_id: str


class RepairOrdered(_OfRepair):
    """The workshop expects the goods of this return."""

    type: ClassVar[str] = "repair.ordered"
    return_id: str


class RepairReceived(_OfRepair):
    """The goods are handed in: where the law knows it, the guarantee's clock stops from here."""

    type: ClassVar[str] = "repair.received"
    at: Instant


class RepairQuoted(_OfRepair):
    """What the repair costs, minor units; `covered`: the customer pays nothing."""

    type: ClassVar[str] = "repair.quoted"
    covered: bool
    cost_minor: Minor
    currency: Currency
    at: Instant


class RepairShipped(_OfRepair):
    type: ClassVar[str] = "repair.shipped"
    outcome: Literal["fixed", "failed"]
    carrier: str | None = None
    tracking_number: str | None = None
    at: Instant


class RepairReturned(_OfRepair):
    """The customer has the goods again."""

    type: ClassVar[str] = "repair.returned"
    outcome: Literal["fixed", "failed"]
    at: Instant


class RepairFailed(_OfRepair):
    """It cannot be repaired, or the workshop refused; the goods may still be there."""

    type: ClassVar[str] = "repair.failed"
    reason: Reason
    at: Instant
