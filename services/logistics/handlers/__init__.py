"""Logistics' function: what is heard is taken in, whatever its order; what follows is derived from the whole memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from services.logistics.handlers.advance import advance
from services.logistics.handlers.answers import take_answer
from services.logistics.handlers.goods_out import take_bench, take_overdue, take_stock
from services.logistics.handlers.grants import take_case, take_order, take_revocation, take_target
from services.logistics.handlers.sightings import take_arrival, take_inspection, take_tracking
from services.logistics.memory import LogisticsMemory
from shared.runtime.message import Context, Message
from shared.runtime.step import Handler, Step

Take = Callable[[LogisticsMemory, Message], tuple[LogisticsMemory, tuple[str, ...]]]


def _hearing(take: Take) -> Handler:
    def handler(memory: LogisticsMemory, message: Message, context: Context, now: datetime) -> Step[LogisticsMemory]:
        heard, notes = take(memory, message)
        return advance(memory, heard, message, context, now, notes)

    return handler


HANDLERS: Mapping[str, Handler] = {
    "case.opened": _hearing(take_case),
    "case.order_changed": _hearing(take_order),
    "remedy.granted": _hearing(take_target),
    "remedy.changed": _hearing(take_target),
    "remedy.revoked": _hearing(take_revocation),
    "return.received": _hearing(take_arrival),
    "return.inspected": _hearing(take_inspection),
    "parcel.tracked": _hearing(take_tracking),
    "clock.breached": _hearing(take_overdue),
    "stock.reserved": _hearing(take_stock),
    "stock.refused": _hearing(take_stock),
    "replacement.handed_over": _hearing(take_stock),
    "repair.progressed": _hearing(take_bench),
    "effect.answered": _hearing(take_answer),
}
