"""What one batch has in hand inside its transaction: filled by the batch, used by commands and by writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from shared.contracts.letters import LetterDied
from shared.runtime.codec import Codec
from shared.runtime.crossing import Crossing
from shared.runtime.decode import Reading
from shared.runtime.items import Done, LetterRow
from shared.runtime.room import Room
from shared.runtime.step import Effect
from shared.runtime.wire import Record
from shared.runtime.work import Slot


@dataclass(slots=True)
class WorkingSet:
    """One open transaction and what it collects. `accept` says whether an effect may be leased to us at once."""

    db: sa.Connection
    room: Room
    codec: Codec
    reading: Reading
    now: datetime
    me: str
    accept: Callable[[Effect], bool]
    park_all: bool = False
    done: Done = field(default_factory=Done)
    slots: dict[str, Slot] = field(default_factory=dict)
    outcomes: list[tuple[bytes, int]] = field(default_factory=list)
    kept: dict[bytes, Record] = field(default_factory=dict)
    personal: list[tuple[str, str, Any, datetime]] = field(default_factory=list)
    parked: list[tuple[Any, ...]] = field(default_factory=list)
    letters: list[tuple[Any, ...]] = field(default_factory=list)
    waiting: list[tuple[bytes, list[str], str, datetime]] = field(default_factory=list)
    crossing: Crossing = field(init=False)

    def __post_init__(self) -> None:
        """What is known across orders is known of these slots."""
        self.crossing = Crossing(self.db, self.room, self.slots)

    def letter_row(self, letter: tuple[Any, ...]) -> LetterRow:
        """The dead letter as it is told on its topic."""
        letter_id, _, subject, topic, partition, offset, code, path, text, _ = letter
        data = LetterDied(
            letter_id=letter_id,
            room=self.room.name,
            topic=topic,
            partition=partition,
            offset=offset,
            code=code,
            path=path,
            text=text,
        )
        return LetterRow(str(letter_id), subject, data.model_dump_json(by_alias=True).encode())
