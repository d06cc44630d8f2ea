"""Takes in what logistics says of goods: on their way back, and sent out again or repaired. Decides nothing."""

from __future__ import annotations

from datetime import datetime

from services.policy.memory import Cure, Found, Goods, PolicyMemory
from shared import ids
from shared.contracts.logistics import (
    RepairFailed,
    RepairQuoted,
    RepairReceived,
    RepairReturned,
    ReplacementDelivered,
    ReplacementFailed,
    ReturnExpired,
    ReturnInspected,
    ReturnPosted,
    ReturnReceived,
)
from shared.facts.decision import Coded
from shared.runtime.message import Message

_OfReturn = ReturnPosted | ReturnReceived | ReturnInspected
_OfCure = ReplacementDelivered | ReplacementFailed | RepairReceived | RepairQuoted | RepairReturned | RepairFailed
Heard = tuple[PolicyMemory, tuple[str, ...]]


def of_goods(memory: PolicyMemory, message: Message) -> Heard:
    """The memory with what logistics said, and the cases it may concern."""
    match message.data:
        case (ReturnPosted() | ReturnReceived() | ReturnInspected()) as data:
            return _way_back(memory, data, message.sequence or 0)
        case ReturnExpired() as data:
            return overdue(memory, data.case_id, data.grant_id)
        case (
            ReplacementDelivered() | ReplacementFailed()
            | RepairReceived() | RepairQuoted() | RepairReturned() | RepairFailed()
        ) as data:  # fmt: skip
            known = _cured(memory, data, message)
            # units that are free again may be somebody else's
            return known, known.in_turn()
        case _:
            return memory, ()


def overdue(memory: PolicyMemory, case_id: str, grant_id: str | None) -> Heard:
    """Remember that the goods of this grant did not set out in the time the customer had."""
    known = memory.case(case_id).overdue
    case = memory.case(case_id).model_copy(
        update={"overdue": tuple(sorted({*known, *([grant_id] if grant_id else [])}))}
    )
    return memory.with_case(case_id, case), (case_id,)


def _way_back(memory: PolicyMemory, data: _OfReturn, sequence: int) -> Heard:
    """Goods on their way to a workshop leave it again: their way is kept apart."""
    repaired = data.grant_id == ids.grant_id(data.case_id, "repair")
    place = "repair_goods" if repaired else "goods"
    before: Goods = getattr(memory.case(data.case_id), place)
    case = memory.case(data.case_id).model_copy(update={place: _goods(before, data, sequence)})
    return memory.with_case(data.case_id, case), (data.case_id,)


def _cured(memory: PolicyMemory, data: _OfCure, message: Message) -> PolicyMemory:
    case = memory.case(data.case_id)
    before = case.cures.get(data.grant_id, Cure())
    update = _of_cure(before, data, message)
    cures = {**case.cures, data.grant_id: before.model_copy(update=update)}
    return memory.with_case(data.case_id, case.model_copy(update={"cures": cures}))


def _of_cure(before: Cure, data: _OfCure, message: Message) -> dict[str, object]:
    match data:
        case RepairReceived():
            return {"handed_in_at": _earliest(before.handed_in_at, data.at)}
        case RepairQuoted():
            sequence = message.sequence or 0
            if before.quote_sequence > sequence:
                return {}
            text = f"the workshop asks {data.cost_minor} (minor units of {data.currency}) of the customer"
            return {"quote_sequence": sequence, "not_covered": None if data.covered else text}
        case ReplacementDelivered():
            return {"done_at": _earliest(before.done_at, data.at)}
        case RepairReturned():
            if before.done_at is not None and before.done_at <= data.at:
                return {}
            return {"done_at": data.at, "helped": data.outcome == "fixed"}
        case ReplacementFailed() | RepairFailed():
            at = _earliest(before.failed_at, data.at or message.time)
            return {"failed_at": at, "reason": before.reason or Coded(code=data.reason.code, text=data.reason.text)}


def _goods(goods: Goods, data: _OfReturn, sequence: int) -> Goods:
    match data:
        case ReturnPosted():
            return goods.model_copy(update={"posted_at": _earliest(goods.posted_at, data.at)})
        case ReturnReceived():
            return goods.model_copy(update={"received_at": _earliest(goods.received_at, data.at)})
        case ReturnInspected():
            if goods.inspection_sequence > sequence:
                return goods
            found = tuple(
                Found(
                    line_id=line.line_id,
                    quantity=line.quantity,
                    finding=line.finding,
                    value_loss_minor=line.value_loss_minor,
                )
                for line in data.lines
            )
            update = {"inspected_at": data.at, "inspection_sequence": sequence, "found": found}
            return goods.model_copy(update=update)


def _earliest(before: datetime | None, at: datetime) -> datetime:
    return at if before is None else min(before, at)
