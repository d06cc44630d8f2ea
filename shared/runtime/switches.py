"""The stop buttons: rows of `common.switch`, read on NOTIFY and each second by every process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from shared.storage.engine import execute, rows

HALT = "halt:"
PAUSE = "effects:"


@dataclass(frozen=True, slots=True)
class Switches:
    """What is switched off now."""

    halted: frozenset[str] = frozenset()
    paused: tuple[tuple[str, str, str], ...] = ()

    def pauses(self, kind: str, provider: str, market: str) -> bool:
        """Whether the stop button holds this effect."""
        return any(k in ("*", kind) and p in ("*", provider) and m in ("*", market) for k, p, m in self.paused)


def read_switches(db: sa.Connection) -> Switches:
    """All switches that are on."""
    halted, paused = set(), []
    for key, value in rows(db, "select key, value from switch where value <> 'off'"):
        if key.startswith(HALT):
            halted.add(key.removeprefix(HALT))
        elif key.startswith(PAUSE) and value == "paused":
            kind, provider, market = key.removeprefix(PAUSE).split(":")
            paused.append((kind, provider, market))
    return Switches(frozenset(halted), tuple(sorted(paused)))


def pause_key(kind: str | None, provider: str | None, market: str | None) -> str:
    """The switch for these effects; None means any."""
    return PAUSE + ":".join(part or "*" for part in (kind, provider, market))


def set_switch(db: sa.Connection, key: str, value: str, operator: str, reason: str, at: datetime) -> None:
    """Turn a switch, with who and why, and wake every process."""
    execute(
        db,
        "insert into common.switch as s (key, value, operator, reason, at) values (%s, %s, %s, %s, %s) on "
        "conflict (key) do "
        "update set value = excluded.value, operator = excluded.operator, reason = excluded.reason, at = excluded.at",
        (key, value, operator, reason, at),
    )
    execute(db, "notify aftersales_switch")
