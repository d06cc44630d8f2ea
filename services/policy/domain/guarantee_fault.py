"""What is wrong with the goods, as the rules ask for it: kind, when it showed and was noticed. Knows no periods."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.policy.domain.inquiry import Inquiry
from shared.facts.request import Nonconformity, NonconformityKind

AT_DELIVERY = frozenset({"wrong_item", "missing_part", "not_as_described"})
"""Faults that are there at delivery by their nature; for the others it is presumed for a time, or has to be shown."""
_KIND_OF_GROUND: dict[str, NonconformityKind] = {"wrong_item": "wrong_item", "damaged": "transit_damage"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `got`: delivery; `shown`: when it showed, at the latest; `noticed`: None while nobody has said.

    `silent`: the law takes the claim as accepted, because the seller did not answer in time.
    """

    told: Nonconformity
    kind: NonconformityKind
    got: date
    shown: date
    noticed: date | None
    silent: bool = False

    @property
    def acknowledged(self) -> bool:
        """Whether the seller has said that it answers for the fault."""
        return bool(self.told.acknowledged_by_seller)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to prove: the seller said yes, or is taken to have said it."""
        return self.acknowledged or self.silent


def kind_of(inquiry: Inquiry, told: Nonconformity) -> NonconformityKind:
    """The kind as told, else as the ground says it, else a defect."""
    if told.kind is not None and told.kind != "unknown":
        return told.kind
    return _KIND_OF_GROUND.get(inquiry.request.ground or "", "defect")


def fault_of(inquiry: Inquiry, got: date, *, silent: bool) -> Fault:
    """The fault the request tells of. A day nobody told is, at the latest, the day of the request."""
    told = inquiry.request.nonconformity or Nonconformity()
    kind = kind_of(inquiry, told)
    day = inquiry.maybe_day(told.appeared_on or told.noticed_on)
    shown = got if kind in AT_DELIVERY else day or inquiry.asked_on
    return Fault(told, kind, got, shown, inquiry.maybe_day(told.noticed_on or told.appeared_on), silent)
