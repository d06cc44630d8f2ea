"""Decides how a runner learns at once that a call arrived or was executed; knows nothing of the calls themselves."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

_KEPT = 20_000


class Events:
    """Numbered news from 1, kept in memory only: the numbers begin again when the sandbox is restarted."""

    def __init__(self) -> None:
        self._kept: deque[dict[str, Any]] = deque(maxlen=_KEPT)
        self._news = asyncio.Event()
        self.last = 0

    def tell(self, kind: str, api: str, our_reference: str | None, fault: str | None) -> None:
        """Adds one event and wakes everybody who waits."""
        self.last += 1
        event = {"n": self.last, "kind": kind, "api": api, "our_reference": our_reference, "fault": fault}
        self._kept.append(event)
        self._news.set()
        self._news = asyncio.Event()

    def after(self, number: int) -> list[dict[str, Any]]:
        """Events numbered above `number`, at most 1,000, oldest first."""
        first = self.last - len(self._kept) + 1
        start = max(number + 1, first) - first
        return [self._kept[place] for place in range(start, min(start + 1000, len(self._kept)))]

    async def wait(self, number: int, timeout_s: float) -> list[dict[str, Any]]:
        """The same, but waits up to `timeout_s` wall seconds for the first one; empty when none came."""
        deadline = asyncio.get_running_loop().time() + timeout_s
        while not (found := self.after(number)):
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                return []
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                return []
        return found
