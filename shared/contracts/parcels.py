"""What carriers say on `parcels.v1`, directly or through our webhook."""

from __future__ import annotations

from typing import ClassVar

from shared.contracts.base import Ident, Inbound, Instant, Reference
from shared.facts.request import Evidence

TRACKING_WORDS = frozenset(
    {"label_created", "picked_up", "in_transit", "out_for_delivery", "delivered", "pickup_missed", "pickup_refused"}
    | {"delivery_failed", "lost", "returned_to_sender", "unknown"}
)


class ParcelTracked(Inbound):
    """A parcel moved, or did not. `status` outside TRACKING_WORDS is read as `unknown` by the room, with a metric."""

    type: ClassVar[str] = "parcel.tracked"
    carrier: Ident
    tracking_number: Ident
    status: Ident
    at: Instant
    place: str | None = None
    evidence: tuple[Evidence, ...] = ()

    def wanted_references(self) -> tuple[Reference, ...]:
        return (("tracking_number", self.tracking_number),)
