"""Spells the errands of goods going out as effects: what the warehouse or workshop is asked, and until when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from services.logistics.domain.goods_out import Repair, Replacement
from services.logistics.domain.model import KnownOrder, Line
from services.logistics.memory import LogisticsMemory
from shared.runtime.step import Effect, later

# The only carrier, warehouse and workshop so far; a market names its own when there is a second one.
CARRIER = "sandbox"
ORDER_USEFUL_DAYS = 30


def effects_out(
    before: LogisticsMemory, after: LogisticsMemory, subject: str, now: datetime
) -> tuple[Effect, ...]:  # fmt: skip
    """One effect for every errand there was not before."""
    order = after.order
    if order is None:
        return ()
    old = {e.effect_id for one in _all(before) for e in one.errands}
    return tuple(
        Effect(
            effect_id=errand.effect_id,
            kind=errand.kind,
            provider=CARRIER,
            case_id=one.case_id,
            about=_id(one),
            step=errand.step,
            payload=_payload(one, order) | {"our_reference": errand.effect_id, "provider": CARRIER},
            useful_until=later(now, days=ORDER_USEFUL_DAYS),
            market=order.market,
            personal_owner=subject,
        )
        for one in _all(after)
        for errand in one.errands
        if errand.effect_id not in old
    )


def _all(memory: LogisticsMemory) -> tuple[Replacement | Repair, ...]:
    return (*memory.replacements.values(), *memory.repairs.values())


def _id(one: Replacement | Repair) -> str:
    return one.replacement_id if isinstance(one, Replacement) else one.repair_id


def _payload(one: Replacement | Repair, order: KnownOrder) -> dict[str, Any]:
    lines = [{"sku": _sku(line, order), "quantity": line.quantity} for line in one.lines]
    if isinstance(one, Replacement):
        return {"replacement_id": one.replacement_id, "grant_id": one.grant_id, "lines": lines}
    return {"repair_id": one.repair_id, "return_id": one.return_id, "lines": lines}


def _sku(line: Line, order: KnownOrder) -> str:
    return line.sku or order.skus.get(line.line_id) or line.line_id
