"""Takes in what became of an errand to a carrier; decides nothing about a next one."""

from __future__ import annotations

from typing import Any

from services.logistics.domain.goods_out import Out
from services.logistics.domain.model import Errand, Label, Pickup, Return
from services.logistics.handlers.going_out import is_awaited, refused
from services.logistics.memory import LogisticsMemory
from shared.runtime.message import EffectAnswered, Message

_WITHOUT_PAPERS = ("replacement.order", "replacement.cancel", "repair.order")


def take_answer(memory: LogisticsMemory, message: Message) -> tuple[LogisticsMemory, tuple[str, ...]]:
    """One answer. Raises ValueError for an answer no adapter of ours may give: that is a bug, and parks the order."""
    data = message.data
    if not isinstance(data, EffectAnswered):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    for one in memory.returns.values():
        for errand in one.errands:
            if errand.effect_id == data.effect_id:
                return _with_errand(memory, one, errand.model_copy(update=_outcome(errand, data))), ()
    for replacement in memory.replacements.values():
        if any(errand.effect_id == data.effect_id for errand in replacement.errands):
            after = _of_out(memory, replacement, data)
            return memory.with_(replacements={**memory.replacements, after.replacement_id: after}), ()
    for repair in memory.repairs.values():
        if any(errand.effect_id == data.effect_id for errand in repair.errands):
            mended = _of_out(memory, repair, data)
            return memory.with_(repairs={**memory.repairs, mended.repair_id: mended}), ()
    return memory, ("answer_without_errand",)


def _of_out(memory: LogisticsMemory, one: Out, data: EffectAnswered) -> Out:
    """An order that the warehouse or workshop refused will not come."""
    known = next(errand for errand in one.errands if errand.effect_id == data.effect_id)
    errand = known.model_copy(update=_outcome(known, data))
    errands = tuple(errand if other.effect_id == errand.effect_id else other for other in one.errands)
    failure = refused(one, errand, data.at) if is_awaited(memory, one) else one.failure
    return one.model_copy(update={"errands": errands, "failure": failure})


def _outcome(errand: Errand, data: EffectAnswered) -> dict[str, Any]:
    match data.state:
        case "done" if errand.kind == "return.label":
            return {"state": "done", "label": Label.model_validate(data.answer)}
        case "done" if errand.kind in _WITHOUT_PAPERS:
            return {"state": "done"}
        case "done":
            return {"state": "done", "pickup": Pickup.model_validate(data.answer)}
        case "refused" | "expired" | "stuck":
            if errand.state == "done":
                return {}
            code = data.answer.get("code")
            known = code if isinstance(code, str) and code else data.state
            return {"state": data.state, "reason_code": known, "reason_text": data.reason or data.state}
        case state:
            raise ValueError(f"an effect is answered when it has ended, not while it is {state}")


def _with_errand(memory: LogisticsMemory, one: Return, errand: Errand) -> LogisticsMemory:
    errands = tuple(errand if known.effect_id == errand.effect_id else known for known in one.errands)
    return memory.with_(returns={**memory.returns, one.return_id: one.model_copy(update={"errands": errands})})
