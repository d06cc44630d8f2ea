"""What intake remembers of one order or contact: its facts, its cases, where cases went. Never personal data."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import AwareDatetime, Field

from services.intake.domain.case import Case, Way
from services.intake.domain.clocks import Frozen
from services.intake.domain.stages import stage
from shared.contracts.base import Event
from shared.facts.order import Order
from shared.runtime.message import Memory, Standing


class Kept(Frozen):
    """A message without its personal words, to be handled later or under another subject.

    `body` is its data as JSON. `words` are the fields it put into the personal store, under the case's id.
    """

    id: str
    source: str
    type: str
    time: AwareDatetime
    case_id: str
    sequence: int | None = None
    recorded_at: AwareDatetime | None = None
    run: str = ""
    body: dict[str, Any] = Field(default_factory=dict)
    words: tuple[str, ...] = ()


class CaseMoved(Event):
    """A case on its way to the order it belongs to; never travels over Kafka."""

    type: ClassVar[str] = "case.moved"
    case_id: str
    moved_from: str
    moved: Case


class CaseRelayed(Event):
    """What was heard under an old key of a case, on its way to the new one; never travels over Kafka."""

    type: ClassVar[str] = "case.relayed"
    case_id: str
    kept: Kept


class Gone(Frozen):
    """Where a case went, and its how many-th move that was."""

    to_subject: str
    hops: int


class IntakeMemory(Memory):
    """One order (or a contact without one). `waiting`: what was heard of cases that are not opened yet."""

    subject: str
    order: Order | None = None
    customer_by: Way = "none"
    """The best way the order's customer can be reached: mail, phone or none."""
    cases: dict[str, Case] = Field(default_factory=dict)
    gone: dict[str, Gone] = Field(default_factory=dict)
    waiting: dict[str, tuple[Kept, ...]] = Field(default_factory=dict)
    merged: dict[str, str] = Field(default_factory=dict)
    """Cases that say again what another one says -> that one."""

    def references(self) -> tuple[tuple[str, str], ...]:
        """Customers and staff name a case by its id or by their request's id."""
        of_cases = (("case_id", case_id) for case_id in self.cases)
        of_requests = (("request_id", case.request.request_id) for case in self.cases.values())
        of_twins = (("case_id", case_id) for case_id in self.merged)
        parcels = self.order.delivery.parcels if self.order is not None and self.order.delivery is not None else ()
        of_parcels = (("parcel_id", parcel.parcel_id) for parcel in parcels)
        return (*of_cases, *of_requests, *of_twins, *of_parcels)

    def register(self) -> tuple[Standing, ...]:
        """One row per case that is here."""
        return tuple(self._standing(case) for case in self.cases.values())

    def _standing(self, case: Case) -> Standing:
        open_codes = [hand.code for hand in case.open_hands().values()]
        return Standing(
            id=case.case_id,
            kind="case",
            state=stage(case),
            case_id=case.case_id,
            number=case.opening.case_number,
            market=self.order.market if self.order else None,
            opened_at=case.opening.received_at,
            detail=", ".join(open_codes) or case.closed,
        )


def empty(subject: str) -> IntakeMemory:
    """The memory of an order or contact never heard of."""
    return IntakeMemory(subject=subject)
