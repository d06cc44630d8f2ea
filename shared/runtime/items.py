"""What enters a batch, and what a batch leaves for the loop to do after its commit. Plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from shared.runtime.decode import Verdict
from shared.runtime.outside import Outcome

HANDLED, PASSED, REFUSED, PARKED, DEAD, SKIPPED, UNRESOLVED = 1, 2, 3, 4, 5, 6, 7
OUTCOME_WORDS = {
    HANDLED: "handled",
    PASSED: "passed",
    REFUSED: "refused",
    PARKED: "parked",
    DEAD: "dead",
    SKIPPED: "skipped",
    UNRESOLVED: "unresolved",
}


@dataclass(frozen=True, slots=True)
class Wire:
    """A record with its verdict; `event` is what the loop acknowledges."""

    verdict: Verdict
    event: Any = None


@dataclass(frozen=True, slots=True)
class EffectRow:
    """An effect in hand: as the ledger has it, with the personal fields of its one owner."""

    effect_id: str
    subject: str
    case_id: str
    kind: str
    provider: str
    market: str
    about: str
    step: int
    payload: Mapping[str, Any]
    personal_owner: str | None
    attempts: int
    first_call_at: datetime | None
    last_call_at: datetime | None
    sure_not_done: bool
    unknown_since: datetime | None
    useful_until: datetime
    personal: Mapping[str, Any] = field(default_factory=dict)
    not_before: datetime | None = None
    """Of a new effect only: the ledger keeps it as the first `next_at`."""


@dataclass(frozen=True, slots=True)
class Settled:
    """An effect came to its end: done, refused, expired or stuck."""

    row: EffectRow
    state: str
    outcome: Outcome
    at: datetime


@dataclass(frozen=True, slots=True)
class Deferred:
    """An effect goes on later: `pending` (certainly not done) or `unknown` (look it up first)."""

    row: EffectRow
    state: str
    next_at: datetime
    last_call_at: datetime | None
    sure_not_done: bool
    attempts: int
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ClockDue:
    """A running clock whose warning or breach may be told."""

    clock_id: str
    case_id: str
    subject: str
    which: str
    at: datetime
    unconfirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Handed:
    """A row for ourselves: a forwarded message, or a record whose subject became known."""

    position: int
    heard_id: bytes
    subject: str
    raw: bool
    body: Any


Item = Wire | Settled | Deferred | ClockDue | Handed


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One saying as stored and as published."""

    subject: str
    sequence: int
    id: str
    type: str
    case_id: str | None
    cause: str
    happened_at: datetime
    recorded_at: datetime
    run: str
    payload: bytes
    trace: str = ""


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One dead letter as told on its topic."""

    letter_id: str
    subject: str | None
    payload: bytes


@dataclass(slots=True)
class Done:
    """What a committed batch leaves: to publish, to carry out, to count."""

    says: list[SaidRow] = field(default_factory=list)
    letters: list[LetterRow] = field(default_factory=list)
    effects: list[EffectRow] = field(default_factory=list)
    outcomes: list[tuple[str, str]] = field(default_factory=list)
    """(type, outcome word) per message, for metrics and the halt rule."""
    bugs: list[str] = field(default_factory=list)
    """Subjects parked by a bug in this batch."""
    good: list[str] = field(default_factory=list)
    """Subjects handled without one, in order."""
    handed: bool = False
    left: bool = False
    released: list[str] = field(default_factory=list)
    seconds: dict[tuple[str, str], float] = field(default_factory=dict)
    """(type, handled | bug) -> seconds spent in handlers."""
    notes: list[str] = field(default_factory=list)

    def add(self, other: Done) -> None:
        """Take over what another transaction of the same batch left."""
        self.says += other.says
        self.letters += other.letters
        self.effects += other.effects
        self.outcomes += other.outcomes
        self.bugs += other.bugs
        self.good += other.good
        self.released += other.released
        self.notes += other.notes
        self.handed = self.handed or other.handed
        self.left = self.left or other.left
        for key, seconds in other.seconds.items():
            self.seconds[key] = self.seconds.get(key, 0.0) + seconds
