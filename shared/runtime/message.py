"""What a handler is given: a message with typed data, and the read-only context. Knows nothing of Kafka."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, Field

from shared.contracts.base import Event, Instant
from shared.shop import Shop

EffectState = Literal["pending", "in_flight", "done", "refused", "unknown", "expired", "stuck"]


@dataclass(frozen=True, slots=True)
class Message:
    """One thing heard.

    `type` is short (`request.made`; `effect.answered`; `clock.fired`); a command is `operation.commanded.<verb>`.
    `time` is when it happened by its sender. `subject` is the order (or contact) whose memory is in hand.
    `trace` is the W3C trace context, passed on to what is said because of it.
    `sequence` is the speaker's own, for our events. `recorded_at` is the broker's record time, for wire messages.
    """

    id: str
    source: str
    type: str
    subject: str
    time: datetime
    data: Event
    case_id: str | None = None
    causation_id: str | None = None
    sequence: int | None = None
    recorded_at: datetime | None = None
    run: str = ""
    forwarded_from: str | None = None
    trace: str = ""


class EffectAnswered(Event):
    """What became of an effect. `answer` is the adapter's reading of the provider's answer (see the room's effects).

    `state` is done | refused | expired | stuck; retries, doubts and look-ups stay inside the runtime.
    """

    type: ClassVar[str] = "effect.answered"
    effect_id: str
    kind: str
    case_id: str
    about: str
    step: int
    state: EffectState
    reference: str = ""
    answer: dict[str, Any] = Field(default_factory=dict)
    reason: str = ""
    at: Instant


class ClockFired(Event):
    """A clock of intake ran out: `which` is warn or breach, `at` the instant it stands for."""

    type: ClassVar[str] = "clock.fired"
    clock_id: str
    case_id: str
    which: Literal["warn", "breach"]
    at: Instant
    unconfirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """What stands for one customer under other orders than the one in hand, as it was when the message was handled.

    At most the newest of it (`crossing.NEWEST`). What a handler reads of it, it writes into what it says.
    """

    standings: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class Sought:
    """What a message without an order names: possible subjects of orders, parcels' numbers, how to reach its sender."""

    subjects: tuple[str, ...] = ()
    parcels: tuple[str, ...] = ()
    mail: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class FoundOrder:
    """An order a message may be about, and by what it was found: its number, a parcel's, or whose it is."""

    subject: str
    by: Literal["order", "parcel", "mail", "phone"]
    placed_at: datetime
    theirs: bool = False
    """Whether it was placed with the address or number the message came from."""


@dataclass(frozen=True, slots=True)
class Context:
    """Read-only facts beside the memory: the rulebook at its version, the shop, and facts that cross orders.

    `customers`: customer id -> facts, for the customers the room's `outlook` named; empty for a room without one.
    `aids`: read-only data of the room's own, loaded at start (a model, a catalogue).
    `found`: orders the message may be about, newest first, for a room that `seeks` them.
    """

    rulebook: Any
    shop: Shop
    customers: Mapping[str, CustomerFacts] = field(default_factory=dict)
    aids: Any = None
    found: tuple[FoundOrder, ...] = ()


class Memory(BaseModel):
    """What a room remembers about one order. Subclasses set VERSION and UPCASTERS; fields hold no personal data."""

    model_config = {"frozen": True, "extra": "forbid"}
    VERSION: ClassVar[int] = 1
    UPCASTERS: ClassVar[Mapping[int, Any]] = {}

    def references(self) -> tuple[tuple[str, str], ...]:
        """(kind, value) pairs under which others may name this order; they only ever grow."""
        return ()

    def register(self) -> tuple[Standing, ...]:
        """What stands, for lists and metrics: one row per case, grant or return."""
        return ()


@dataclass(frozen=True, slots=True)
class Standing:
    """One row of a room's register: a case, a grant, a return, and how it stands. Minor units; no personal data.

    `customer`: the shop's own word for whose it is, given only where other orders may have to know of it.
    `items`: the skus it is about.
    """

    id: str
    kind: str
    state: str
    case_id: str | None = None
    number: str | None = None
    market: str | None = None
    currency: str | None = None
    amount_minor: int | None = None
    done_minor: int | None = None
    opened_at: datetime | None = None
    detail: str | None = None
    customer: str | None = None
    items: tuple[str, ...] = ()
