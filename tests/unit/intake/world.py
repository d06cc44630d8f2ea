"""A small world for intake: hands messages to the real room functions, stores and forwards as the runtime does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from services.intake.domain.case import Case
from services.intake.domain.clocks import Clock
from services.intake.domain.stages import Stage, stage
from services.intake.handlers import HANDLERS
from services.intake.memory import CaseMoved, CaseRelayed, IntakeMemory, empty
from shared import ids
from shared.contracts.base import Event
from shared.contracts.operations import OperationCommanded
from shared.facts.promise import ClockKind
from shared.rulebook.load import load_rulebook
from shared.runtime.codec import Codec
from shared.runtime.message import Context, Message
from shared.runtime.room import Room
from shared.runtime.step import ChangeClock, StartClock, StopClock
from shared.runtime.work import Slot, handle
from shared.shop import Shop

SHOP = "blue-harbour"
ORDER = f"{SHOP}/BH-1"
CONTACT = f"{SHOP}/contact:0123456789abcdef0123456789abcdef"
T0 = datetime(2026, 9, 17, 17, 30, tzinfo=UTC)
SHOP_FACTS = Shop(
    SHOP, "Blue Harbour", "a@shop.example", "desk@shop.example", "en-GB", "Europe/Berlin", {}, ("BH-1", "BH-70412")
)


CONTEXT = Context(rulebook=load_rulebook(), shop=SHOP_FACTS)
ROOM = Room("intake", IntakeMemory, empty, HANDLERS, CONTEXT, inner=(CaseMoved, CaseRelayed))
CODEC = Codec(IntakeMemory, ROOM.inner)


@dataclass(frozen=True, slots=True)
class Told:
    """One event intake said."""

    subject: str
    type: str
    id: str
    data: dict[str, Any]


@dataclass(slots=True)
class World:
    """Memories by subject, everything said, and the clock rows as the runtime keeps them."""

    slots: dict[str, Slot] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    context: Context = CONTEXT

    def hear(self, *messages: Message) -> World:
        """Handle each message, and whatever is forwarded because of it."""
        for message in messages:
            for forward in self._handle(message):
                self.hear(CODEC.message_in(orjson.loads(CODEC.message_out(forward))))
        return self

    def _handle(self, message: Message) -> list[Message]:
        subject = message.subject
        slot = self.slots.setdefault(subject, Slot(subject, empty(subject), empty(subject), 0, 0, known=True))
        assert handle(ROOM, CODEC, slot, message, message.time + timedelta(seconds=1), self.context), message.type
        self.told += [Told(subject, row.type, row.id, orjson.loads(row.payload)) for row in slot.says]
        for step, _ in slot.clocks:
            self._clock(step, subject)
        self.notes += slot.notes
        forwards = list(slot.forwards)
        stored = CODEC.memory_in(CODEC.memory_out(slot.memory), IntakeMemory.VERSION)
        assert stored == slot.memory, "a memory is the same after it was stored"
        self.slots[subject] = Slot(subject, stored, stored, slot.sequence, 0, known=True)
        return forwards

    def _clock(self, step: StartClock | StopClock | ChangeClock, subject: str) -> None:
        row = self.rows.get(step.clock_id)
        match step:
            case StartClock():
                if row is None or (row["state"] == "stopped" and row["reason"] == "moved"):
                    self.rows[step.clock_id] = {"state": "running", "subject": subject, "start": step}
            case StopClock():
                if row is not None and row["state"] == "running":
                    row |= {"state": "stopped", "at": step.at, "reason": step.reason}
            case ChangeClock():
                if row is not None:
                    row["due"] = step.due_at

    def memory(self, subject: str = ORDER) -> IntakeMemory:
        """What is remembered under a subject."""
        memory = self.slots[subject].memory
        assert isinstance(memory, IntakeMemory)
        return memory

    def case(self, subject: str = ORDER, request_id: str = "rq-1") -> Case:
        """A case under a subject."""
        return self.memory(subject).cases[case_id(request_id)]

    def stage(self, subject: str = ORDER, request_id: str = "rq-1") -> Stage:
        """Where a case stands."""
        return stage(self.case(subject, request_id))

    def clock(self, kind: ClockKind, about: str = "-", subject: str = ORDER) -> Clock:
        """A clock of the case `rq-1`."""
        return self.case(subject).clocks[ids.clock_id(case_id(), kind, about)]

    def said(self, type_: str, subject: str | None = None) -> list[dict[str, Any]]:
        """Data of everything said of this type."""
        return [t.data for t in self.told if t.type == type_ and subject in (None, t.subject)]

    def event_id(self, type_: str) -> str:
        """The id of the last event of this type."""
        return [told.id for told in self.told if told.type == type_][-1]

    def types(self) -> list[str]:
        """The types of everything said, in order."""
        return [told.type for told in self.told]


def case_id(request_id: str = "rq-1") -> str:
    """The case of a request of the shop."""
    return ids.case_id(SHOP, request_id)


def at(**span: float) -> datetime:
    """An instant after the story's beginning."""
    return T0 + timedelta(**span)


def message(
    id: str,
    data: Event,
    *,
    subject: str = ORDER,
    time: datetime = T0,
    sequence: int | None = None,
    source: str = "/test",
) -> Message:
    """A message as the runtime hands it over."""
    type_ = f"{data.type}.{data.verb}" if isinstance(data, OperationCommanded) else data.type
    return Message(id, source, type_, subject, time, data, case_id=data.case(), sequence=sequence, recorded_at=time)
