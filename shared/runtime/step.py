"""What a handler returns: the new memory, what is said, done, clocked, booked and forwarded. Pure data, no I/O."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel

from shared.contracts.base import Event
from shared.facts.promise import ClockKind
from shared.runtime.message import Context, Message

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Say:
    """One event. `about` names what it is about (case, line, grant, clock, step), never a position in a list.

    `case_id` is the correlation id. `time` is when it happened; the message's own `now` where left out.
    """

    data: Event
    about: str
    case_id: str | None = None
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """One call to the outside. `effect_id` is its identity for good: hearing a grant again makes no second one.

    `payload` carries no personal data; `personal_owner` names whose fields are read when it is carried out.
    `useful_until`: after it the effect expires instead of firing. `not_before`: until then it waits.
    """

    effect_id: str
    kind: str
    provider: str
    case_id: str
    about: str
    step: int
    payload: dict[str, Any]
    useful_until: datetime
    market: str = ""
    personal_owner: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class StartClock:
    """A promise begins. The same clock id started again changes nothing, except after a move (`moved`)."""

    clock_id: str
    kind: ClockKind
    case_id: str
    started_by: str
    start_at: datetime
    warn_at: datetime
    due_at: datetime
    zone: str
    table: str
    warned: bool = False


@dataclass(frozen=True, slots=True)
class StopClock:
    """A promise was kept (or fell away) at `at`, because of `stopped_by`."""

    clock_id: str
    at: datetime
    stopped_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeClock:
    """Pause, resume (shifting the due by the pause) or a new due; unused until a clock needs it."""

    clock_id: str
    change: Literal["paused", "resumed", "due"]
    at: datetime
    due_at: datetime | None = None
    warn_at: datetime | None = None


ClockStep = StartClock | StopClock | ChangeClock


@dataclass(frozen=True, slots=True)
class Book:
    """A ledger entry over one payment of this order, minor units. `capture` states a total, the others are amounts.

    capture: captured := amount. reserve: reserved += amount. release: reserved -= amount.
    settle: reserved -= amount, refunded += amount. elsewhere: refunded += amount. unsettle: refunded -= amount.
    The database holds reserved + refunded <= captured.
    """

    kind: Literal["capture", "reserve", "release", "settle", "elsewhere", "unsettle"]
    payment_id: str
    amount_minor: int
    currency: str
    about: str


@dataclass(frozen=True, slots=True)
class Forward:
    """The message in hand (or a kept one), handed to another subject of this room; intake alone does this."""

    to_subject: str
    message: Message
    about: str


@dataclass(frozen=True, slots=True)
class Step(Generic[M]):
    """Everything one handling changes; each part empty by default."""

    memory: M
    says: tuple[Say, ...] = ()
    does: tuple[Effect, ...] = ()
    clocks: tuple[ClockStep, ...] = ()
    books: tuple[Book, ...] = ()
    forwards: tuple[Forward, ...] = ()
    notes: tuple[str, ...] = field(default=())
    """Words for metrics: unknown words met, messages without use."""


Handler = Callable[[Any, Message, Context, datetime], Step[Any]]


def later(now: datetime, **span: float) -> datetime:
    """`now` plus a timedelta given by keywords."""
    return now + timedelta(**span)
