"""What became of a story, as plain values; knows neither where it was read nor what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Paid:
    """One refund: minor units, ISO 4217, and how it stands."""

    amount_minor: int
    currency: str
    state: str


@dataclass(frozen=True, slots=True)
class Told:
    """Something said or sent, at a wall instant; `what` is an event type, or `notice:<template>` for a letter sent."""

    case_id: str
    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseFound:
    """How one case ended. `notices`: (template, locale) in the order of sending. `clocks`: kind -> how it ended."""

    case_id: str
    number: str
    stage: str
    outcome: str | None = None
    eligible: str | None = None
    cites: frozenset[str] = frozenset()
    refunds: tuple[Paid, ...] = ()
    notices: tuple[tuple[str, str], ...] = ()
    clocks: Mapping[str, str] = field(default_factory=dict)
    handed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SandboxFound:
    """What the provider's books hold of this story."""

    refunds: tuple[Paid, ...] = ()
    labels: int = 0
    pickups: int = 0
    messages: int = 0
    calls: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """Everything a story came to. `cases` by request id; `parked`: orders still parked; `dead_letters`: codes."""

    cases: Mapping[str, CaseFound]
    sandbox: SandboxFound
    parked: int = 0
    dead_letters: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()


def clock_end(state: str, *, warned: bool, breached: bool, withdrawn: bool) -> str:
    """One word for how a promise ended: withdrawn, breached, running, warned (kept after a warning) or stopped."""
    if withdrawn:
        return "withdrawn"
    if breached:
        return "breached"
    if state != "stopped":
        return "running"
    return "warned" if warned else "stopped"


_WORST_FIRST = ("breached", "running", "withdrawn", "warned", "stopped")


def worst(ends: list[str]) -> str:
    """Of several clocks of one kind, the end that matters most."""
    return min(ends, key=_WORST_FIRST.index)
