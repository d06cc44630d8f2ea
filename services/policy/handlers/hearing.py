"""Takes facts in: what intake, logistics and the clocks say of a case. Decides nothing; any order will do."""

from __future__ import annotations

from typing import get_args

from services.policy.handlers.goods import of_goods, overdue
from services.policy.memory import PolicyCase, PolicyMemory
from shared import ids
from shared.contracts.intake import (
    CaseClosed,
    CaseFactsAdded,
    CaseMatched,
    CaseOpened,
    CaseOrderChanged,
    CaseRemedyChosen,
    CaseReopened,
    ClockBreached,
)
from shared.facts.order import Order
from shared.facts.request import Remedy
from shared.runtime.message import Message


def absorb(memory: PolicyMemory, message: Message) -> tuple[PolicyMemory, tuple[str, ...]]:
    """The memory with the message's facts, and the cases they may concern."""
    data = message.data
    match data:
        case CaseOpened() | CaseOrderChanged():
            known = _with_order(memory, data.order)
            if isinstance(data, CaseOpened):
                known = known.with_case(data.case_id, _opened(known.case(data.case_id), data, message.sequence or 0))
            return known, known.in_turn()
        case CaseFactsAdded():
            case = _facts(memory.case(data.case_id), data, message.sequence or 0)
            return memory.with_case(data.case_id, case), (data.case_id,)
        case CaseRemedyChosen():
            return _chosen(memory, data, message.sequence or 0)
        case CaseClosed() | CaseMatched() | CaseReopened():
            case = _over(memory.case(data.case_id), data, message.sequence or 0)
            return memory.with_case(data.case_id, case), (data.case_id,)
        case ClockBreached():
            return _breached(memory, data, message)
        case _:
            return of_goods(memory, message)


def _with_order(memory: PolicyMemory, order: Order | None) -> PolicyMemory:
    if order is None or (memory.order is not None and memory.order.version >= order.version):
        return memory
    return memory.model_copy(update={"order": order})


def _opened(case: PolicyCase, data: CaseOpened, sequence: int) -> PolicyCase:
    """A case that comes (or comes back) under this order is open here."""
    return _facts(_over(case, data, sequence), data, sequence)


def _facts(case: PolicyCase, data: CaseOpened | CaseFactsAdded, sequence: int) -> PolicyCase:
    update: dict[str, object] = {}
    if case.facts_sequence <= sequence:
        update = {"request": data.request, "kind": data.kind, "wanted": data.wanted, "facts_sequence": sequence}
    if isinstance(data, CaseFactsAdded) and data.progress is not None and case.corrected_sequence <= sequence:
        update |= {"corrected": data.progress, "corrected_sequence": sequence}
    return case.model_copy(update=update)


def _over(case: PolicyCase, data: CaseOpened | CaseClosed | CaseMatched | CaseReopened, sequence: int) -> PolicyCase:
    if case.over_sequence > sequence:
        return case
    moved = isinstance(data, CaseMatched)
    over = moved or isinstance(data, CaseClosed)
    return case.model_copy(update={"over": over, "moved": moved, "over_sequence": sequence})


def _chosen(memory: PolicyMemory, data: CaseRemedyChosen, sequence: int) -> tuple[PolicyMemory, tuple[str, ...]]:
    if memory.case(data.case_id).chosen_sequence >= sequence:
        # heard before; what was chosen once and failed is not chosen again by that
        return memory, ()
    return _changed(memory, data.case_id, chosen=data.kind, chosen_sequence=sequence)


def _changed(memory: PolicyMemory, case_id: str, **update: object) -> tuple[PolicyMemory, tuple[str, ...]]:
    case = memory.case(case_id).model_copy(update=update)
    return memory.with_case(case_id, case), (case_id,)


def _breached(memory: PolicyMemory, data: ClockBreached, message: Message) -> tuple[PolicyMemory, tuple[str, ...]]:
    case = memory.case(data.case_id)
    match data.kind:
        case "inspection":
            return _changed(memory, data.case_id, goods=case.goods.model_copy(update={"look_overdue": True}))
        case "goods_back":
            return overdue(memory, data.case_id, _grant_of(data))
        case "customer_answer":
            if case.silent_sequence > (message.sequence or 0):
                return memory, ()
            return _changed(memory, data.case_id, silent_at=message.time, silent_sequence=message.sequence or 0)
        case _:
            return memory, ()


def _grant_of(clock: ClockBreached) -> str | None:
    """The grant whose goods the clock waited for: the clock's id is made of it."""
    grants = (ids.grant_id(clock.case_id, kind) for kind in get_args(Remedy))
    return next((id_ for id_ in grants if ids.clock_id(clock.case_id, clock.kind, id_) == clock.clock_id), None)
