"""What warehouses and workshops say on `warehouse.v1`; they know returns and tracking numbers, not our keys."""

from __future__ import annotations

from typing import ClassVar, Literal

from shared.contracts.base import Currency, Ident, Inbound, Instant, Minor, Part, Reference
from shared.facts.request import Evidence

Finding = Literal["as_expected", "wrong_item", "damaged", "used", "missing", "unknown"]


class ReceivedLine(Part):
    line_id: str | None = None
    sku: str
    quantity: int


class InspectedLine(Part):
    line_id: str
    quantity: int
    finding: Finding
    value_loss_minor: Minor = 0
    evidence: tuple[Evidence, ...] = ()


class _OfReturn(Inbound):
    return_id: Ident | None = None
    tracking_number: Ident | None = None

    def wanted_references(self) -> tuple[Reference, ...]:
        found = (("return_id", self.return_id), ("tracking_number", self.tracking_number))
        return tuple((kind, value) for kind, value in found if value)


class WarehouseReturnReceived(_OfReturn):
    """Goods are back. Said by the warehouse; logistics repeats it under our keys as `return.received`."""

    type: ClassVar[str] = "return.received"
    parcels: int = 1
    lines: tuple[ReceivedLine, ...] = ()
    at: Instant


class WarehouseReturnInspected(_OfReturn):
    """What the warehouse saw, per line. Said by the warehouse; logistics repeats it under our keys."""

    type: ClassVar[str] = "return.inspected"
    lines: tuple[InspectedLine, ...]
    at: Instant


class _OfReplacement(Inbound):
    replacement_id: Ident
    at: Instant

    def wanted_references(self) -> tuple[Reference, ...]:
        return (("replacement_id", self.replacement_id),)


class StockReserved(_OfReplacement):
    type: ClassVar[str] = "stock.reserved"


class StockRefused(_OfReplacement):
    type: ClassVar[str] = "stock.refused"
    reason: str = ""


class ReplacementHandedOver(_OfReplacement):
    type: ClassVar[str] = "replacement.handed_over"
    carrier: str | None = None
    tracking_number: Ident | None = None


REPAIR_STAGES = frozenset({"received", "quoted", "repaired", "unrepairable", "handed_over"})


class RepairProgress(Part):
    """How far a workshop is. `stage` outside REPAIR_STAGES is read as `unknown` by the room, with a metric.

    `covered`: whether the guarantee pays; `cost_minor` what it costs whoever pays, minor units of `currency`.
    """

    stage: Ident
    covered: bool | None = None
    cost_minor: Minor | None = None
    currency: Currency | None = None
    carrier: str | None = None
    tracking_number: Ident | None = None


class RepairProgressed(Inbound):
    type: ClassVar[str] = "repair.progressed"
    repair_id: Ident
    progress: RepairProgress
    at: Instant

    def wanted_references(self) -> tuple[Reference, ...]:
        return (("repair_id", self.repair_id),)
