"""Plans for effects and for the switches that hold them or a room; changes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
import typer

from deploy.ops.acting import Plan
from deploy.ops.cases import EffectRow, effects_where
from deploy.ops.errors import REFUSED
from deploy.ops.phrases import EFFECT_STATES
from deploy.ops.terminal import complain
from shared.contracts.topics import ROOMS
from shared.runtime.switches import HALT
from shared.storage.engine import rows

_RETRIED = frozenset({"stuck", "pending", "unknown"})


def one_effect(db: sa.Connection, word: str) -> EffectRow:
    """The effect of that id. Ends the command (refused) when there is none."""
    try:
        found = effects_where(db, "effect_id = %s", (str(UUID(word)),))
    except ValueError:
        found = []
    if not found:
        complain(f"there is no effect {word!r}")
        raise typer.Exit(REFUSED)
    return found[0]


def retry_plan(effect: EffectRow) -> Plan:
    """A retry looks up first; what is final stays final, what is under way is left alone."""
    title = f"look up {effect.kind} at {effect.provider} again now ({effect.effect_id})"
    state = EFFECT_STATES.get(effect.state, effect.state)
    if effect.state == "in_flight":
        return Plan(title, nothing="it is being carried out just now")
    if effect.state not in _RETRIED:
        return Plan(title, refused=f"it {state}, and that is final; a new try needs a new effect of the room")
    return Plan(title, (f"it {state}: {effect.reason or 'no reason kept'}", "asked first whether it happened"))


def effect_state(effect: EffectRow) -> Callable[[sa.Connection], str]:
    """How the effect stands after a command."""

    def look(db: sa.Connection) -> str:
        now = one_effect(db, effect.effect_id)
        return f"{now.kind} at {now.provider}: it {EFFECT_STATES.get(now.state, now.state)}"

    return look


def pause_plan(db: sa.Connection, key: str, value: str, which: tuple[str | None, str | None, str | None]) -> Plan:
    """The stop button for effects of a kind, provider and market; None means any."""
    kind, provider, market = which
    what = f"{kind or 'every kind'} at {provider or 'every provider'} in {market or 'every market'}"
    found = rows(db, "select value, operator, reason from common.switch where key = %s", (key,))
    paused = bool(found) and found[0][0] == "paused"
    if value == "paused":
        nothing = f"{what} is paused already, by {found[0][1]}: {found[0][2]}" if paused else ""
        return Plan(f"pause {what}", (_waiting(db, which),), nothing=nothing)
    others = _pauses(db)
    hint = f"; what is paused: {'; '.join(others)}" if others else ""
    return Plan(f"let {what} go on", (_waiting(db, which),), nothing="" if paused else f"{what} is not paused{hint}")


def _waiting(db: sa.Connection, which: tuple[str | None, str | None, str | None]) -> str:
    kind, provider, market = which
    found = effects_where(
        db,
        "state in ('pending', 'unknown') and (%s::text is null or kind = %s) and (%s::text is null or provider = %s) "
        "and (%s::text is null or market = %s)",
        (kind, kind, provider, provider, market, market),
        limit=1000,
    )
    return f"{len(found)}{'+' if len(found) == 1000 else ''} effects wait now"


def _pauses(db: sa.Connection) -> list[str]:
    found = rows(
        db, "select key, operator, reason from common.switch where key like 'effects:%%' and value = 'paused'", ()
    )
    return [f"{key.removeprefix('effects:')} (by {operator}: {reason})" for key, operator, reason in found]


@dataclass(frozen=True, slots=True)
class Halt:
    """One room's switch."""

    room: str
    state: str
    at: datetime | None = None
    operator: str = ""
    reason: str = ""


def halts(db: sa.Connection) -> list[Halt]:
    """Every room, halted or running."""
    found = {row[0]: row for row in rows(db, "select key, value, at, operator, reason from common.switch")}
    told = []
    for room in ROOMS:
        row = found.get(HALT + room)
        told.append(Halt(room, "halted" if row[1] != "off" else "running", *row[2:]) if row else Halt(room, "running"))
    return told
