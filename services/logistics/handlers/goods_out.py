"""Takes in what warehouses and workshops tell of goods going out, under their own names; acts on nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import cast
from zoneinfo import ZoneInfo

from services.logistics.domain.goods_out import Bench, BenchTold, StockTold
from services.logistics.handlers.sightings import Taken
from services.logistics.memory import LogisticsMemory
from shared.contracts.intake import ClockBreached
from shared.contracts.warehouse import (
    REPAIR_STAGES,
    RepairProgressed,
    ReplacementHandedOver,
    StockRefused,
    StockReserved,
)
from shared.runtime.message import Message

UNKNOWN_STAGE = "repair_stage_unknown"


def take_stock(memory: LogisticsMemory, message: Message) -> Taken:
    """The warehouse has it, has none, or has handed it to the carrier."""
    data = message.data
    match data:
        case StockReserved():
            told = StockTold(replacement_id=data.replacement_id, what="reserved", at=data.at)
        case StockRefused():
            told = StockTold(replacement_id=data.replacement_id, what="refused", at=data.at, reason=data.reason)
        case ReplacementHandedOver():
            told = StockTold(
                replacement_id=data.replacement_id,
                what="handed_over",
                at=data.at,
                carrier=data.carrier,
                tracking_number=data.tracking_number,
            )
        case _:
            raise TypeError(f"{message.type} carries {type(data).__name__}")
    return memory.with_(stock={**memory.stock, message.id: told}), ()


def take_bench(memory: LogisticsMemory, message: Message) -> Taken:
    """How far a repair is. A stage nobody knows is kept as `unknown` and counted."""
    data = message.data
    if not isinstance(data, RepairProgressed):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    known = data.progress.stage in REPAIR_STAGES
    fields = data.progress.model_dump(exclude={"stage"})
    stage = cast("Bench", data.progress.stage) if known else "unknown"
    told = BenchTold(repair_id=data.repair_id, stage=stage, at=data.at, **fields)
    return memory.with_(bench={**memory.bench, message.id: told}), (() if known else (UNKNOWN_STAGE,))


def take_overdue(memory: LogisticsMemory, message: Message) -> Taken:
    """The customer's time to send goods is over; whose goods is found by the clock's id."""
    data = message.data
    if not isinstance(data, ClockBreached) or data.kind != "goods_back":
        return memory, ()
    # Due at a midnight is due at the end of the day before it.
    last = (data.due_at - timedelta(seconds=1)).astimezone(ZoneInfo(data.zone)).date()
    overdue = tuple(sorted({*memory.overdue, data.clock_id}))
    return memory.with_(overdue=overdue, last_days={**memory.last_days, data.clock_id: last}), ()
