"""What logistics remembers about one order: grants, returns, what carriers and warehouses told. No names, no places."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import Field

from services.logistics.domain.goods_out import BenchTold, Repair, Replacement, StockTold, state_of
from services.logistics.domain.model import Arrival, Grant, Inspection, KnownOrder, Return, Track
from shared.runtime.message import Memory, Standing


class LogisticsMemory(Memory):
    """One order. Keys: grant id, return id, tracking number, and the warehouse's message ids.

    What warehouses and carriers tell is kept under their own names and matched to a return whenever there is one.
    """

    order: KnownOrder | None = None
    grants: dict[str, Grant] = Field(default_factory=dict)
    returns: dict[str, Return] = Field(default_factory=dict)
    tracks: dict[str, Track] = Field(default_factory=dict)
    arrivals: dict[str, Arrival] = Field(default_factory=dict)
    inspections: dict[str, Inspection] = Field(default_factory=dict)
    replacements: dict[str, Replacement] = Field(default_factory=dict)
    repairs: dict[str, Repair] = Field(default_factory=dict)
    stock: dict[str, StockTold] = Field(default_factory=dict)
    bench: dict[str, BenchTold] = Field(default_factory=dict)
    overdue: tuple[str, ...] = ()
    """Clocks of goods that were not sent in time."""
    last_days: dict[str, date] = Field(default_factory=dict)
    """Of such a clock: the last day the customer had, in its zone."""

    def references(self) -> tuple[tuple[str, str], ...]:
        """How carriers and warehouses name what belongs to this order; the number on the slip serves as the id does."""
        found: list[tuple[str, str]] = []
        for one in self.returns.values():
            found += [("return_id", one.return_id), ("return_id", one.rma_number)]
            found += [("tracking_number", number) for number in one.tracking_numbers]
            for errand in one.errands:
                if errand.label is not None:
                    found.append(("label_reference", errand.label.label_reference))
                if errand.pickup is not None:
                    found.append(("pickup_reference", errand.pickup.pickup_reference))
        found += [("replacement_id", id_) for id_ in self.replacements]
        found += [("repair_id", id_) for id_ in self.repairs]
        for out in (*self.replacements.values(), *self.repairs.values()):
            number = out.handed_over.tracking_number if out.handed_over is not None else None
            found += [("tracking_number", number)] if number else []
        return tuple(found)

    def register(self) -> tuple[Standing, ...]:
        """One row per return, replacement and repair."""
        return (
            *(self._standing(one) for one in self.returns.values()),
            *(self._out("replacement", id_, one) for id_, one in self.replacements.items()),
            *(self._out("repair", id_, one) for id_, one in self.repairs.items()),
        )

    def return_of(self, told: Arrival | Inspection) -> Return | None:
        """Which return the warehouse speaks of; goods without any paper belong to the order's only return."""
        for one in self.returns.values():
            if told.return_id in (one.return_id, one.rma_number) or told.tracking_number in one.tracking_numbers:
                return one
        nameless = told.return_id is None and told.tracking_number is None
        return next(iter(self.returns.values())) if nameless and len(self.returns) == 1 else None

    def is_revoked(self, one: Return) -> bool:
        """Whether policy no longer wants these goods."""
        grant = self.grants.get(one.grant_id)
        return grant is None or grant.revoked or grant.terms is None

    def _standing(self, one: Return) -> Standing:
        state, detail = self._state(one)
        return Standing(
            id=one.return_id,
            kind="return",
            state=state,
            case_id=one.case_id,
            number=one.rma_number,
            market=self.order.market if self.order else None,
            opened_at=one.opened_at,
            detail=detail,
        )

    def _out(self, kind: str, id_: str, one: Replacement | Repair) -> Standing:
        state, detail = state_of(one)
        grant = self.grants.get(one.grant_id)
        if state in ("ordered", "reserved", "received") and (grant is None or grant.revoked):
            state = "revoked"
        return Standing(
            id=id_,
            kind=kind,
            state=state,
            case_id=one.case_id,
            market=self.order.market if self.order else None,
            opened_at=one.opened_at,
            detail=detail,
        )

    def _state(self, one: Return) -> tuple[str, str | None]:
        """(state, why a person has to look); the furthest point reached."""
        for reached, state in ((one.inspected, "inspected"), (one.received, "received"), (one.posted, "posted")):
            if reached:
                return state, None
        if self.is_revoked(one):
            return "revoked", None
        labels, pickups = one.of_kind("return.label"), one.of_kind("return.pickup")
        for errand in (*labels, *pickups):
            if errand.state == "stuck" or (errand in labels and errand.state in ("refused", "expired")):
                return "needs_person", errand.reason_code
        if any(pickup.state == "done" for pickup in pickups):
            return "pickup_booked", None
        return ("label_issued", None) if any(label.state == "done" for label in labels) else ("authorized", None)

    def with_(self, **changes: Any) -> LogisticsMemory:
        """The same memory with these fields replaced."""
        return self.model_copy(update=changes)
