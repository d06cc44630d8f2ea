"""What an adapter promises the effect runner: how to carry a call out, how to look it up, and which guards it has."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Call:
    """One effect to carry out or look up. `effect_id` is the idempotency key and our reference.

    `personal` holds the one owner's personal fields, by field name; they exist only for this call.
    """

    effect_id: str
    kind: str
    case_id: str
    about: str
    payload: Mapping[str, Any]
    personal: Mapping[str, Any]
    now: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the provider said, in our words.

    done: carried out, `reference` and `answer` say what. refused: final no for this effect, with `reason`.
    not_found: (look-up only) the provider does not know it, so far. not_done: it certainly did not happen now
    (429, 503, nothing sent): try again. unknown: it may have happened: look it up before anything else.
    """

    state: Literal["done", "refused", "not_found", "not_done", "unknown"]
    reference: str = ""
    answer: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Guards:
    """What protects a repeated call.

    `key_lifetime`: how long the provider honours our idempotency key (zero: never). `lookup`: whether it can be
    asked by our reference. `not_found_is_final_after`: sooner than that after a call, "not found" proves nothing.
    `without_guard`: with neither key nor look-up, whether it may be repeated or a person is asked.
    """

    key_lifetime: timedelta
    lookup: bool
    not_found_is_final_after: timedelta
    without_guard: Literal["may_repeat", "ask_person"] = "ask_person"


@dataclass(frozen=True, slots=True)
class Performer:
    """How one kind of effect is done at one provider. Both functions take at most 10 s of wall time.

    They return an Outcome for everything the provider or the network can do; whatever they raise is a bug of the
    adapter: the effect is stuck and a person is asked.
    """

    perform: Callable[[Call], Awaitable[Outcome]]
    look_up: Callable[[Call], Awaitable[Outcome]] | None
    guards: Guards
