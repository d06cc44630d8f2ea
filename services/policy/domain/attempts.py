"""What was tried before to put an order's goods right, as facts a decision can rest on. Decides nothing by them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from services.policy.domain.deadlines import local_day
from shared.facts.progress import Repair, Replacement
from shared.facts.request import NonconformityKind, Remedy, RequestFacts
from shared.rulebook.models import CaseKind

CURES: frozenset[Remedy] = frozenset({"replacement", "replacement_shipment", "exchange", "repair"})
"""Remedies that give goods and not money; what comes of them is heard later."""
FAULTS = frozenset({"defective", "guarantee", "damaged", "wrong_item"})
_UNTOLD = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One replacement or repair. `failed`: it will not come, or did not help; `again_at`: the same fault after it."""

    grant_id: str
    kind: Remedy
    granted_at: datetime | None
    handed_in_at: datetime | None
    done_at: datetime | None
    failed: bool
    reason: str | None
    again_at: datetime | None


def repairs_of(attempts: Iterable[Attempt], zone: ZoneInfo) -> tuple[Repair, ...]:
    """The repairs among them, oldest first."""
    found = [attempt for attempt in attempts if attempt.kind == "repair"]
    return tuple(
        Repair(
            requested_on=_day(one.granted_at, zone),
            handed_in_on=_day(one.handed_in_at, zone),
            returned_on=_day(one.done_at, zone),
            outcome="failed" if one.failed else ("fixed" if one.done_at is not None else "open"),
            same_defect_again_on=_day(one.again_at, zone),
            reason=one.reason if one.failed else None,
        )
        for one in _in_order(found)
    )


def replacements_of(attempts: Iterable[Attempt], zone: ZoneInfo) -> tuple[Replacement, ...]:
    """The goods sent instead or once more among them, oldest first."""
    found = [attempt for attempt in attempts if attempt.kind != "repair"]
    return tuple(
        Replacement(
            ordered_on=_day(one.granted_at, zone),
            delivered_on=_day(one.done_at, zone),
            outcome="failed" if one.failed else ("delivered" if one.done_at is not None else "open"),
            reason=one.reason if one.failed else None,
            same_defect_again_on=_day(one.again_at, zone),
        )
        for one in _in_order(found)
    )


def fault_told(request: RequestFacts, kind: CaseKind | None) -> tuple[bool, NonconformityKind | None]:
    """Whether the request says that the goods are at fault, and which fault where it or its kind names one."""
    told = request.nonconformity.kind if request.nonconformity is not None else None
    word: Any = told if told not in (None, "unknown") else (kind.nonconformity if kind is not None else None)
    grounds = (request.ground, *(kind.grounds[:1] if kind is not None else ()))
    return request.nonconformity is not None or any(ground in FAULTS for ground in grounds), word


def same_fault(first: tuple[bool, str | None], again: tuple[bool, str | None]) -> bool:
    """Whether both are faults, and nothing told of them says that they differ."""
    both, words = first[0] and again[0], (first[1], again[1])
    return both and (None in words or words[0] == words[1])


def _in_order(attempts: list[Attempt]) -> list[Attempt]:
    """By the day they were asked for; the id keeps the order where days are the same or untold."""
    return sorted(attempts, key=lambda one: (one.granted_at or _UNTOLD, one.grant_id))


def _day(at: datetime | None, zone: ZoneInfo) -> date | None:
    return None if at is None else local_day(at, zone)
