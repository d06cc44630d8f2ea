"""What makes a room: its name, memory, handlers, performers and webhooks. The runtime knows rooms only through this."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from shared.contracts.base import Event, Inbound
from shared.runtime.message import Context, Memory, Message, Sought
from shared.runtime.outside import Performer
from shared.runtime.step import Handler

PerformerKey = tuple[str, str]
Outlook = Callable[[Any, Message], frozenset[str]]
"""(memory, message) -> the customers whose facts the handler may ask for; pure."""

Seeks = Callable[[Any, Message], Sought | None]
"""(memory, message) -> what to look for, None for a message that needs no order; pure."""


class Forbidden(Exception):
    """A webhook whose signature, time or shape is not to be trusted; answered 401 and counted, never kept."""


class TryAgain(Exception):
    """A genuine webhook about which the vendor could not be asked now; answered 503, so that the vendor repeats it."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a webhook hands to the wire: an inbound event under the provider's own event id."""

    id: str
    source: str
    type: str
    time: datetime
    data: Inbound


@dataclass(frozen=True, slots=True)
class Webhook:
    """One address providers call: verified and read by `read(headers in lower case, body, wall now)`.

    `read` raises Forbidden, or Malformed when it is genuine and cannot be understood (answered 422). `complete`, where
    the call leaves something out, asks the vendor for it once `read` has believed the call; it may raise TryAgain.
    """

    path: str
    topic: str
    read: Callable[[Mapping[str, str], bytes, datetime], tuple[Said, ...]]
    complete: Callable[[Mapping[str, str], bytes], Awaitable[tuple[Said, ...]]] | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """One worker's whole behaviour.

    `handlers`: short type -> handler; commands are keyed `operation.commanded.<verb>`, effects' answers
    `effect.answered`, clocks `clock.fired`. `empty(subject)` makes the memory of an order never heard of.
    `performers`: (effect kind, provider) -> Performer.
    """

    name: str
    memory: type[Memory]
    empty: Callable[[str], Memory]
    handlers: Mapping[str, Handler]
    context: Context
    inner: tuple[type[Event], ...] = ()
    """Types this room hands to itself and that never travel."""
    performers: Mapping[PerformerKey, Performer] = field(default_factory=dict)
    webhooks: tuple[Webhook, ...] = ()
    keeps_personal: bool = False
    owns_clocks: bool = False
    keeps_books: bool = False
    invariants: Mapping[str, str] = field(default_factory=dict)
    """name -> SQL that returns offending rows (empty when it holds); run read-only over the room's own schema."""
    outlook: Outlook | None = None
    """Given, each batch reads once what stands for the customers it names (`Context.customers`)."""
    seeks: Seeks | None = None
    """Given, the orders that a message without one may be about are looked for (`Context.found`)."""
    on_stop: Callable[[], Any] | None = None
