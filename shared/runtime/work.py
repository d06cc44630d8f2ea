"""One order in hand: its memory and everything its handlers produced in this batch. No database in here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog

from shared import ids
from shared.runtime.codec import Codec
from shared.runtime.items import SaidRow
from shared.runtime.message import Context, Memory, Message
from shared.runtime.room import Room
from shared.runtime.step import Book, ClockStep, Effect, Forward, Step
from shared.runtime.wire import SIZE_MAX_BYTES, wire_time

log = structlog.get_logger()


class Bug(Exception):
    """A handler raised, or said what cannot be said: its order is parked."""


@dataclass(slots=True)
class Slot:
    """The locked row of one order, and what this batch adds."""

    subject: str
    memory: Memory
    original: Memory
    sequence: int
    revision: int
    known: bool
    parked_at: datetime | None = None
    parked_reason: str | None = None
    gap: bool = False
    was_parked: bool = False
    says: list[SaidRow] = field(default_factory=list)
    does: list[Effect] = field(default_factory=list)
    clocks: list[tuple[ClockStep, Message]] = field(default_factory=list)
    books: list[tuple[Book, Message]] = field(default_factory=list)
    forwards: list[Message] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        """Whether the memory row has to be written."""
        return self.memory is not self.original or bool(self.says) or not self.known


def handle(
    room: Room, codec: Codec, slot: Slot, message: Message, now: datetime, context: Context | None = None
) -> bool:
    """Run the handler for one message into the slot; False when this room has none. Raises Bug, slot untouched.

    `context`: the room's own, with the facts that cross orders; the room's own where left out.
    """
    handler = room.handlers.get(message.type)
    if handler is None:
        return False
    try:
        step = handler(slot.memory, message, context or room.context, now)
        says = _sayings(room.name, slot, message, step, now)
        forwards = [_forwarded(room.name, item, message) for item in step.forwards]
        for forward in forwards:
            codec.message_out(forward)
        if not isinstance(step.memory, room.memory):
            raise TypeError(f"the handler of {message.type} returned no memory of {room.name}")
    except Exception as error:
        raise Bug(f"{error.__class__.__name__}: {error}"[:500]) from error
    if step.memory != slot.memory:
        slot.memory = step.memory
    slot.says += says
    slot.sequence += len(says)
    slot.does += step.does
    slot.clocks += [(clock, message) for clock in step.clocks]
    slot.books += [(book, message) for book in step.books]
    slot.forwards += forwards
    slot.notes += step.notes
    return True


def tell_bug(room: str, message: Message, bug: Bug) -> None:
    """One log line with the traceback: what an operator and a developer look for first."""
    log.error(
        "a handler raised; its order is parked",
        action="parked",
        handler_of=room,
        type=message.type,
        message_id=message.id,
        subject=message.subject,
        case_id=message.case_id,
        exc_info=bug,
    )


def _sayings(room: str, slot: Slot, message: Message, step: Step[Any], now: datetime) -> list[SaidRow]:
    rows = []
    for offset, say in enumerate(step.says, start=1):
        payload = say.data.model_dump_json(by_alias=True).encode()
        if len(payload) > SIZE_MAX_BYTES:
            raise ValueError(f"{say.data.type} would be {len(payload)} bytes, more than {SIZE_MAX_BYTES}")
        rows.append(
            SaidRow(
                subject=slot.subject,
                sequence=slot.sequence + offset,
                id=ids.event_id(message.id, room, say.data.type, say.about, message.run),
                type=say.data.type,
                case_id=say.case_id or say.data.case(),
                cause=message.id,
                happened_at=say.time or now,
                recorded_at=now,
                run=message.run,
                payload=payload,
                trace=message.trace,
            )
        )
    if len({row.id for row in rows}) != len(rows):
        raise ValueError("two sayings of one step have the same type and `about`")
    return rows


def _forwarded(room: str, forward: Forward, cause: Message) -> Message:
    kept = forward.message
    return Message(
        id=ids.derive("forward", cause.id, forward.to_subject, forward.about),
        source=f"/aftersales/{room}",
        type=kept.type,
        subject=forward.to_subject,
        time=kept.time,
        data=kept.data,
        case_id=kept.case_id,
        causation_id=cause.id,
        recorded_at=kept.recorded_at,
        run=cause.run,
        forwarded_from=kept.subject,
        trace=cause.trace,
    )


def said_attributes(room: str, row: SaidRow, wire_type: str) -> list[tuple[str, str]]:
    """CloudEvents attributes of a saying, always in this order: the same row gives the same bytes."""
    return [
        ("id", row.id),
        ("source", f"/aftersales/{room}"),
        ("type", wire_type),
        ("subject", row.subject),
        ("time", wire_time(row.happened_at)),
        ("recordedtime", wire_time(row.recorded_at)),
        ("sequence", str(row.sequence)),
        ("correlationid", row.case_id or ""),
        ("causationid", row.cause),
        ("run", row.run),
        ("dataschema", f"/aftersales/schemas/{row.type}.v1.json"),
        ("traceparent", row.trace),
    ]
