"""The frozen values logistics thinks in: grants that need goods back, returns, errands to a carrier, what was seen."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from shared.facts.request import Evidence

PaidBy = Literal["customer", "seller", "not_applicable"]
Kind = Literal["return.label", "return.pickup", "replacement.order", "replacement.cancel", "repair.order"]
ErrandState = Literal["requested", "done", "refused", "expired", "stuck"]
Finding = Literal["as_expected", "wrong_item", "damaged", "used", "missing", "unknown"]


class Value(BaseModel):
    """Frozen and closed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class KnownOrder(Value):
    """What logistics keeps of the order at its highest version: where its days begin and whose holidays count."""

    version: int
    market: str
    region: str | None
    zone: str
    currency: str = ""
    skus: dict[str, str] = Field(default_factory=dict)
    """line id -> article."""


class Line(Value):
    """Units of one order line that are to come back or go out; `sku`: the article that goes out instead."""

    line_id: str
    quantity: int
    sku: str | None = None


class Terms(Value):
    """Under which terms the goods come back; said with every change."""

    lines: tuple[Line, ...]
    paid_by: PaidBy
    send_back_by: date | None


class Grant(Value):
    """One grant as policy last stated it; `terms` is None while no goods are needed. `sequence` orders the words."""

    grant_id: str
    case_id: str
    sequence: int
    granted_at: datetime
    terms: Terms | None = None
    revoked: bool = False
    kind: str = ""
    lines: tuple[Line, ...] = ()
    released: bool = True
    """Whether policy lets it go on at once; else goods out wait for the first ones."""


class Label(Value):
    """What a carrier answers for a label."""

    carrier: str
    label_reference: str
    tracking_number: str
    label_url: str
    expires_on: date | None = None


class Pickup(Value):
    """What a carrier answers for a pickup; the window as instants."""

    carrier: str
    pickup_reference: str
    tracking_number: str
    from_at: datetime
    to_at: datetime


class Errand(Value):
    """One call to a carrier and what came of it."""

    effect_id: str
    kind: Kind
    step: int
    state: ErrandState = "requested"
    label: Label | None = None
    pickup: Pickup | None = None
    reason_code: str = ""
    reason_text: str = ""

    @property
    def tracking_number(self) -> str | None:
        """Under which number the parcel travels."""
        made = self.label or self.pickup
        return made.tracking_number if made else None


class Track(Value):
    """What the carrier told of one tracking number, independent of the order of telling."""

    posted_at: datetime | None = None
    missed: tuple[datetime, ...] = ()
    refused_at: datetime | None = None
    delivered_at: datetime | None = None
    lost_at: datetime | None = None
    last_status: str = ""
    last_at: datetime | None = None


class SeenLine(Value):
    """Goods as they were counted at the door."""

    line_id: str | None = None
    sku: str
    quantity: int


class FoundLine(Value):
    """What an inspection found on units of one line; value loss in minor units of the order's currency."""

    line_id: str
    quantity: int
    finding: Finding
    value_loss_minor: int = 0
    evidence: tuple[Evidence, ...] = ()


class Arrival(Value):
    """Goods at the warehouse, under the names the warehouse knows them by."""

    return_id: str | None
    tracking_number: str | None
    lines: tuple[SeenLine, ...]
    at: datetime


class Inspection(Value):
    """What the warehouse found, under the names the warehouse knows it by."""

    return_id: str | None
    tracking_number: str | None
    lines: tuple[FoundLine, ...]
    at: datetime


class Posted(Value):
    """When the carrier first had the parcel."""

    tracking_number: str
    at: datetime


class Return(Value):
    """One return under a grant, and what has been said of it."""

    return_id: str
    grant_id: str
    case_id: str
    rma_number: str
    opened_at: datetime
    terms: Terms
    errands: tuple[Errand, ...] = ()
    posted: Posted | None = None
    missed: tuple[datetime, ...] = ()
    pickup_refused: bool = False
    received: Arrival | None = None
    inspected: tuple[FoundLine, ...] = ()
    inspected_at: datetime | None = None
    expired: bool = False
    """The customer's time to send them was over, and nothing was on its way."""

    def of_kind(self, kind: Kind) -> tuple[Errand, ...]:
        """Errands of one kind by step."""
        return tuple(errand for errand in self.errands if errand.kind == kind)

    @property
    def tracking_numbers(self) -> tuple[str, ...]:
        """Every number its parcels may travel under."""
        return tuple(dict.fromkeys(e.tracking_number for e in self.errands if e.tracking_number))
