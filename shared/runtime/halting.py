"""When a room stops itself: too many of the last messages parked by bugs, or five different orders in a row."""

from __future__ import annotations

from collections import deque

WINDOW = 200
ENOUGH = 50
SHARE = 0.2
IN_A_ROW = 5


class HaltRule:
    """Counts bugs among what was handled; malformed and refused messages never count."""

    def __init__(self) -> None:
        self._last: deque[bool] = deque(maxlen=WINDOW)
        self._row: set[str] = set()

    def note(self, good: list[str], bugs: list[str]) -> None:
        """The orders of one batch: those handled, those parked by a bug."""
        if good:
            self._row.clear()
        self._last.extend(False for _ in good)
        self._last.extend(True for _ in bugs)
        self._row.update(bugs)

    @property
    def must_halt(self) -> bool:
        """Whether the room's own code seems broken, not one order."""
        share = len(self._last) >= ENOUGH and sum(self._last) > SHARE * len(self._last)
        return share or len(self._row) >= IN_A_ROW

    def reset(self) -> None:
        """An operator resumed the room."""
        self._last.clear()
        self._row.clear()
