"""Takes in what became of an errand to a carrier; decides nothing about a next one."""

from __future__ import annotations

from typing import Any

from services.logistics.domain.model import Errand, Label, Pickup, Return
from services.logistics.memory import LogisticsMemory
from shared.runtime.message import EffectAnswered, Message


def take_answer(memory: LogisticsMemory, message: Message) -> tuple[LogisticsMemory, tuple[str, ...]]:
    """One answer. Raises ValueError for an answer no adapter of ours may give: that is a bug, and parks the order."""
    data = message.data
    if not isinstance(data, EffectAnswered):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    for one in memory.returns.values():
        for errand in one.errands:
            if errand.effect_id == data.effect_id:
                return _with_errand(memory, one, errand.model_copy(update=_outcome(errand, data))), ()
    return memory, ("answer_without_errand",)


def _outcome(errand: Errand, data: EffectAnswered) -> dict[str, Any]:
    match data.state:
        case "done" if errand.kind == "return.label":
            return {"state": "done", "label": Label.model_validate(data.answer)}
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
