"""Takes in what became of a refund's effect, in the ledger's or the provider's words; decides no next one."""

from __future__ import annotations

from typing import Any

from services.refunds.domain.model import Attempt, Carried
from services.refunds.domain.states import after_ledger, after_provider
from services.refunds.memory import RefundsMemory
from shared.runtime.message import EffectAnswered, Message


def take_answer(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """One answer. Raises ValueError for an answer no adapter of ours may give: that is a bug, and parks the order."""
    data = message.data
    if not isinstance(data, EffectAnswered):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    attempt = memory.attempts.get(data.effect_id)
    if attempt is None:
        return memory
    if data.state == "done":
        return _carried_out(memory, attempt, Carried.model_validate(data.answer))
    if data.state not in ("refused", "expired", "stuck"):
        raise ValueError(f"an effect is answered when it has ended, not while it is {data.state}")
    state = after_ledger(attempt.state, data.state)
    if state == attempt.state:
        return memory
    why = {"reason_code": _code(data), "reason_text": data.reason or data.state}
    return _with_attempt(memory, attempt, {"state": state, "at": data.at, **why})


def _carried_out(memory: RefundsMemory, attempt: Attempt, carried: Carried) -> RefundsMemory:
    reports = dict(memory.reports)
    for other in carried.also:
        credited = other.model_copy(update={"grant_id": attempt.grant_id})
        reports.setdefault(credited.key, credited)
    state = after_provider(attempt.state, carried.state)
    changes: dict[str, Any] = {
        "refund_reference": attempt.refund_reference or carried.refund_reference,
        "arn": attempt.arn or carried.arn,
        "state": state,
    }
    if state != attempt.state:
        changes["at"] = carried.at
        if state in ("failed", "bounced"):
            code = carried.failure_code or "provider_failed"
            changes |= {"reason_code": code, "reason_text": "the provider could not carry it out"}
    return _with_attempt(memory.with_(reports=reports), attempt, changes)


def _code(data: EffectAnswered) -> str:
    code = data.answer.get("code")
    return code if isinstance(code, str) and code else data.state


def _with_attempt(memory: RefundsMemory, attempt: Attempt, changes: dict[str, Any]) -> RefundsMemory:
    return memory.with_(attempts={**memory.attempts, attempt.effect_id: attempt.model_copy(update=changes)})
