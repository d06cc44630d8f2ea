"""Takes in what carriers and warehouses saw, under their own names; matching it to a return comes afterwards."""

from __future__ import annotations

from services.logistics.domain.model import Arrival, FoundLine, Inspection, SeenLine, Track
from services.logistics.domain.tracking import tracked
from services.logistics.memory import LogisticsMemory
from shared.contracts.parcels import TRACKING_WORDS, ParcelTracked
from shared.contracts.warehouse import WarehouseReturnInspected, WarehouseReturnReceived
from shared.runtime.message import Message

UNKNOWN_WORD = "tracking_word_unknown"
Taken = tuple[LogisticsMemory, tuple[str, ...]]


def take_arrival(memory: LogisticsMemory, message: Message) -> Taken:
    """Goods are at the warehouse."""
    data = message.data
    if not isinstance(data, WarehouseReturnReceived):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    arrival = Arrival(
        return_id=data.return_id,
        tracking_number=data.tracking_number,
        lines=tuple(SeenLine(**line.model_dump()) for line in data.lines),
        at=data.at,
    )
    return memory.with_(arrivals={**memory.arrivals, message.id: arrival}), ()


def take_inspection(memory: LogisticsMemory, message: Message) -> Taken:
    """The warehouse looked at them."""
    data = message.data
    if not isinstance(data, WarehouseReturnInspected):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    inspection = Inspection(
        return_id=data.return_id,
        tracking_number=data.tracking_number,
        lines=tuple(FoundLine.model_validate(line.model_dump()) for line in data.lines),
        at=data.at,
    )
    return memory.with_(inspections={**memory.inspections, message.id: inspection}), ()


def take_tracking(memory: LogisticsMemory, message: Message) -> Taken:
    """A parcel moved, or did not. A word nobody knows is kept as `unknown` and counted."""
    data = message.data
    if not isinstance(data, ParcelTracked):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    known = data.status in TRACKING_WORDS
    track = tracked(memory.tracks.get(data.tracking_number, Track()), data.status if known else "unknown", data.at)
    tracks = {**memory.tracks, data.tracking_number: track}
    return memory.with_(tracks=tracks), (() if known else (UNKNOWN_WORD,))
