"""Decides when a change that was arranged for later is due; knows nothing of what a change does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from deploy.sandbox.answers import Refused
from deploy.sandbox.books import Books
from deploy.sandbox.clock import TimeSource, stamp

Change = Callable[[str, str, datetime], object]


class Schedule:
    """Changes of refunds still to come, in the books. Under story time they happen when the runner moves the time."""

    def __init__(self, books: Books, clock: TimeSource) -> None:
        self._books, self._clock = books, clock
        self._wake = asyncio.Event()

    def add(self, refund_reference: str, state: str, at: datetime) -> None:
        """Arranges that the refund becomes `state` at that instant of the time source."""
        values = (refund_reference, state, stamp(at))
        self._books.write("INSERT INTO changes_to_come (refund_reference, state, at) VALUES (?, ?, ?)", values)
        self._wake.set()

    def next_at(self) -> datetime | None:
        """When the earliest arranged change is due; None when there is none."""
        row = self._books.one("SELECT min(at) AS at FROM changes_to_come")
        return datetime.fromisoformat(row["at"]) if row and row["at"] else None

    def apply_due(self, change: Change) -> None:
        """Carries out what is due, in order of time; what no longer fits the refund's state is dropped."""
        if not self._clock.has_begun:
            return
        due = self._books.read(
            "SELECT * FROM changes_to_come WHERE at <= ? ORDER BY at, id", (stamp(self._clock.now()),)
        )
        for row in due:
            with self._books.all_or_nothing():
                self._books.write("DELETE FROM changes_to_come WHERE id = ?", (row["id"],))
                try:
                    change(row["refund_reference"], row["state"], datetime.fromisoformat(row["at"]))
                except Refused:
                    continue

    async def run(self, change: Change) -> None:
        """Carries out each change when its instant comes, until cancelled; story time does not come by waiting."""
        while True:
            self._wake.clear()
            self.apply_due(change)
            try:
                await asyncio.wait_for(self._wake.wait(), self._pause())
            except TimeoutError:
                continue

    def _pause(self) -> float | None:
        coming = self.next_at()
        if coming is None or self._clock.is_story:
            return None
        return max(0.0, (coming - self._clock.now()).total_seconds())
