"""Everything the database knows of one case, as plain rows; how they become a story is decided in `timeline`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One saying of a room."""

    room: str
    subject: str
    sequence: int
    id: str
    type: str
    cause: str
    happened_at: datetime
    published: bool
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HeardRow:
    """One journal row. `data` only for staff's commands, without their words."""

    room: str
    event_id: str
    source: str
    type: str
    outcome: int
    happened_at: datetime
    data: Mapping[str, Any] = field(default_factory=dict)

    @property
    def from_outside(self) -> bool:
        """Not one of our own rooms' sayings, answers, firings or forwards; staff count as outside."""
        return not self.source.startswith("/aftersales/") or self.source == "/aftersales/ops"


@dataclass(frozen=True, slots=True)
class EffectLine:
    """One row of an effect ledger."""

    room: str
    effect_id: str
    kind: str
    provider: str
    about: str
    state: str
    attempts: int
    created_at: datetime
    settled_at: datetime | None
    next_at: datetime | None
    reference: str
    reason: str
    payload: Mapping[str, Any]
    doubted: bool = False
    """For a time nobody knew whether it had happened."""


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One row of intake's clocks."""

    clock_id: str
    kind: str
    state: str
    due_at: datetime
    warned_at: datetime | None
    breached_at: datetime | None


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One dead letter of the order."""

    room: str
    letter_id: str
    topic: str
    code: str
    text: str
    died_at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class ParkedLine:
    """One order parked in one room."""

    room: str
    subject: str
    parked_at: datetime
    reason: str
    waiting: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Sayings that should be there: after sequence `after` comes `then` (None: nothing, yet the memory counts on)."""

    room: str
    subject: str
    after: int
    then: int | None


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Everything the database knows of one case."""

    case_id: str
    zone: str | None = None
    said: Sequence[SaidRow] = ()
    heard: Sequence[HeardRow] = ()
    effects: Sequence[EffectLine] = ()
    clocks: Sequence[ClockLine] = ()
    letters: Sequence[LetterLine] = ()
    parked: Sequence[ParkedLine] = ()
    gaps: Sequence[Gap] = ()
