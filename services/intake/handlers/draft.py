"""The step in the making: what one handling has said, clocked and forwarded so far. Decides nothing about cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from services.intake.domain.case import Case
from services.intake.memory import IntakeMemory, Kept
from shared import ids
from shared.contracts.base import Event
from shared.runtime.message import Context, Message
from shared.runtime.step import ClockStep, Forward, Say, Step

ROOM = "intake"


@dataclass(slots=True)
class Draft:
    """Collects one Step. `cause` is the message of the runtime; what waited is handled inside the same draft."""

    memory: IntakeMemory
    cause: Message
    context: Context
    now: datetime
    says: list[Say] = field(default_factory=list)
    clocks: list[ClockStep] = field(default_factory=list)
    forwards: list[Forward] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def said_id(self, type_: str, about: str) -> str:
        """The id the runtime gives to what is said in this handling."""
        return ids.event_id(self.cause.id, ROOM, type_, about, self.cause.run)

    def say(self, data: Event, about: str) -> None:
        """Add one event; `about` names the thing, never a position."""
        self.says.append(Say(data, about))

    def note(self, word: str) -> None:
        """A word for the metrics."""
        self.notes.append(word)

    def remember(self, **fields: Any) -> None:
        """Change fields of the memory."""
        self.memory = self.memory.model_copy(update=fields)

    def keep(self, case: Case) -> None:
        """Put a case back into the memory."""
        self.remember(cases={**self.memory.cases, case.case_id: case})

    def wait(self, kept: Kept) -> None:
        """Remember a message until its case is opened here; the same one once."""
        before = self.memory.waiting.get(kept.case_id, ())
        if all(known.id != kept.id for known in before):
            self.remember(waiting={**self.memory.waiting, kept.case_id: (*before, kept)})

    def take_waiting(self, case_id: str) -> tuple[Kept, ...]:
        """What waited for this case, which no longer waits."""
        waiting = dict(self.memory.waiting)
        taken = waiting.pop(case_id, ())
        if taken:
            self.remember(waiting=waiting)
        return taken

    def step(self) -> Step[IntakeMemory]:
        """Everything together."""
        return Step(
            memory=self.memory,
            says=tuple(self.says),
            clocks=tuple(self.clocks),
            forwards=tuple(self.forwards),
            notes=tuple(self.notes),
        )
