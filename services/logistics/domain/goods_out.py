"""Goods on their way out: what a warehouse and a workshop told, and what a replacement or a repair has come to."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeVar

from services.logistics.domain.model import Errand, Kind, Line, Value

Bench = Literal["received", "quoted", "repaired", "unrepairable", "handed_over", "unknown"]
Stock = Literal["reserved", "refused", "handed_over"]


class StockTold(Value):
    """One thing a warehouse told of a replacement, under the name it knows it by."""

    replacement_id: str
    what: Stock
    at: datetime
    carrier: str | None = None
    tracking_number: str | None = None
    reason: str = ""


class BenchTold(Value):
    """One thing a workshop told of a repair; cost in minor units."""

    repair_id: str
    stage: Bench
    at: datetime
    covered: bool | None = None
    cost_minor: int | None = None
    currency: str | None = None
    carrier: str | None = None
    tracking_number: str | None = None


class HandedOver(Value):
    """The carrier has it."""

    at: datetime
    carrier: str | None = None
    tracking_number: str | None = None


class Quote(Value):
    """What a repair costs, minor units; `covered`: the customer pays nothing."""

    at: datetime
    covered: bool
    cost_minor: int
    currency: str


class Failure(Value):
    """Why it will not come."""

    code: str
    text: str
    at: datetime


class _Out(Value):
    grant_id: str
    case_id: str
    opened_at: datetime
    lines: tuple[Line, ...]
    errands: tuple[Errand, ...] = ()
    handed_over: HandedOver | None = None
    delivered_at: datetime | None = None
    failure: Failure | None = None

    def of_kind(self, kind: Kind) -> tuple[Errand, ...]:
        """Errands of one kind by step."""
        return tuple(errand for errand in self.errands if errand.kind == kind)


class Replacement(_Out):
    """One replacement shipment under a grant."""

    replacement_id: str
    reserved_at: datetime | None = None

    @property
    def called_off(self) -> bool:
        """Whether the warehouse was asked not to send it."""
        return bool(self.of_kind("replacement.cancel"))


class Repair(_Out):
    """One repair under a grant; the goods travel to it as the return of that grant."""

    repair_id: str
    return_id: str
    received_at: datetime | None = None
    quote: Quote | None = None
    repaired_at: datetime | None = None

    @property
    def outcome(self) -> Literal["fixed", "failed"]:
        """Goods that come back without having been repaired are as they were."""
        return "fixed" if self.repaired_at is not None else "failed"


Out = TypeVar("Out", Replacement, Repair)
"""What goes out, of one kind."""


def state_of(one: Replacement | Repair) -> tuple[str, str | None]:
    """(state, why a person has to look); the furthest point reached."""
    if one.delivered_at is not None:
        return "delivered", None
    if one.failure is not None:
        return "failed", one.failure.code
    if one.handed_over is not None:
        return "shipped", None
    stuck = next((errand for errand in one.errands if errand.state == "stuck"), None)
    if stuck is not None:
        return "needs_person", stuck.reason_code
    if isinstance(one, Repair):
        return ("received" if one.received_at is not None else "ordered"), None
    return ("reserved" if one.reserved_at is not None else "ordered"), None
