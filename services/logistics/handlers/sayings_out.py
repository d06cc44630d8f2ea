"""Says what changed about goods going out between two memories, one event per true change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from services.logistics.domain.goods_out import Repair, Replacement
from services.logistics.memory import LogisticsMemory
from shared.contracts.base import Reason
from shared.contracts.logistics import (
    RepairFailed,
    RepairOrdered,
    RepairQuoted,
    RepairReceived,
    RepairReturned,
    RepairShipped,
    ReplacementDelivered,
    ReplacementFailed,
    ReplacementOrdered,
    ReplacementReserved,
    ReplacementShipped,
)
from shared.contracts.policy import GrantLine
from shared.runtime.step import Say


def out_between(before: LogisticsMemory, after: LogisticsMemory) -> Iterator[Say]:
    """Replacements, then repairs, by id."""
    for id_, one in sorted(after.replacements.items()):
        yield from _of_replacement(before.replacements.get(id_), one)
    for id_, repair in sorted(after.repairs.items()):
        yield from _of_repair(before.repairs.get(id_), repair)


def _of_replacement(was: Replacement | None, one: Replacement) -> Iterator[Say]:
    names: dict[str, Any] = {"case_id": one.case_id, "grant_id": one.grant_id, "replacement_id": one.replacement_id}
    about = one.replacement_id
    if was is None:
        lines = tuple(GrantLine(**line.model_dump()) for line in one.lines)
        yield Say(ReplacementOrdered(**names, lines=lines), about)
    if one.reserved_at is not None and (was is None or was.reserved_at is None):
        yield Say(ReplacementReserved(**names, at=one.reserved_at), about, time=one.reserved_at)
    given = one.handed_over
    if given is not None and (was is None or was.handed_over is None):
        yield Say(ReplacementShipped(**names, **given.model_dump()), about, time=given.at)
    if one.delivered_at is not None and (was is None or was.delivered_at is None):
        yield Say(ReplacementDelivered(**names, at=one.delivered_at), about, time=one.delivered_at)
    if one.failure is not None and (was is None or was.failure is None):
        why = Reason(code=one.failure.code, text=one.failure.text)
        yield Say(ReplacementFailed(**names, reason=why, at=one.failure.at), about, time=one.failure.at)


def _of_repair(was: Repair | None, one: Repair) -> Iterator[Say]:
    names: dict[str, Any] = {"case_id": one.case_id, "grant_id": one.grant_id, "repair_id": one.repair_id}
    about = one.repair_id
    if was is None:
        yield Say(RepairOrdered(**names, return_id=one.return_id), about)
    if one.received_at is not None and (was is None or was.received_at is None):
        yield Say(RepairReceived(**names, at=one.received_at), about, time=one.received_at)
    if one.quote is not None and (was is None or was.quote is None):
        yield Say(RepairQuoted(**names, **one.quote.model_dump()), about, time=one.quote.at)
    if one.failure is not None and (was is None or was.failure is None):
        why = Reason(code=one.failure.code, text=one.failure.text)
        yield Say(RepairFailed(**names, reason=why, at=one.failure.at), about, time=one.failure.at)
    given = one.handed_over
    if given is not None and (was is None or was.handed_over is None):
        yield Say(RepairShipped(**names, outcome=one.outcome, **given.model_dump()), about, time=given.at)
    if one.delivered_at is not None and (was is None or was.delivered_at is None):
        back = RepairReturned(**names, outcome=one.outcome, at=one.delivered_at)
        yield Say(back, about, time=one.delivered_at)
