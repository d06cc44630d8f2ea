"""What a measure of the database is: a name, its words, its labels and its SQL; knows none of them."""

from __future__ import annotations

from dataclasses import dataclass

NOW = "coalesce((select now from common.time_source where kind = 'story'), clock_timestamp())"
"""The system's time in SQL."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One gauge: `sql` returns its labels in order, then the value. With `rooms` it is asked of each, as `{room}`."""

    name: str
    help: str
    labels: tuple[str, ...]
    sql: str
    rooms: tuple[str, ...] = ()

    @property
    def statements(self) -> list[str]:
        """What to ask, one statement a room where it is asked of each."""
        return [self.sql.format(room=room) for room in self.rooms] or [self.sql]
