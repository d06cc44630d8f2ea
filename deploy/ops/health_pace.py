"""How fast the rooms work, from two looks at their workers' own pages; a page that does not answer is left out."""

from __future__ import annotations

import urllib.request
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from prometheus_client.parser import text_string_to_metric_families

from deploy.ops.place import Place

_PAGE_LIMIT_S = 2
_WANTED: Mapping[str, str] = {
    "aftersales_heard_total": "messages",
    "aftersales_batch_seconds_sum": "batch_s",
    "aftersales_batch_seconds_count": "batches",
    "aftersales_handler_seconds_total": "handler_s",
    "aftersales_effect_call_seconds_sum": "call_s",
    "aftersales_effect_call_seconds_count": "calls",
}
"""Sample on a worker's page -> what it adds up to."""

Sums = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Sample:
    """What a room's workers had done by one instant (seconds of a monotonic clock), added up. Room -> sums."""

    at: float
    rooms: Mapping[str, Sums]


@dataclass(frozen=True, slots=True)
class Pace:
    """What a room did between two looks. None: nothing of the kind happened, or a worker began anew."""

    messages_a_second: float | None = None
    batch_ms: float | None = None
    handler_ms: float | None = None
    call_ms: float | None = None

    def cells(self) -> tuple[str, ...]:
        """Four columns."""
        times = (self.batch_ms, self.handler_ms, self.call_ms)
        rate = "-" if self.messages_a_second is None else f"{self.messages_a_second:.1f}"
        return (rate, *("-" if ms is None else f"{ms:.1f}" for ms in times))


COLUMNS = ("msg/s", "ms/batch", "ms/msg", "ms/call")
"""Of a handler's time only what it thinks; a call is one to the outside."""


def sampled(place: Place, at: float) -> Sample:
    """One look at every worker's page."""
    rooms = {}
    for room, urls in place.rooms.items():
        pages = [text for url in urls if (text := _page(f"{url.rstrip('/')}/metrics")) is not None]
        if pages:
            rooms[room] = summed(pages)
    return Sample(at, rooms)


def summed(pages: list[str]) -> Sums:
    """What these pages of one room add up to."""
    sums: dict[str, float] = defaultdict(float)
    for text in pages:
        for family in text_string_to_metric_families(text):
            for sample in family.samples:
                if sample.name in _WANTED:
                    sums[_WANTED[sample.name]] += sample.value
    return dict(sums)


def pace_of(room: str, before: Sample | None, after: Sample) -> Pace:
    """Between the two looks; the very first look has no pace yet."""
    if before is None or room not in before.rooms or room not in after.rooms or after.at <= before.at:
        return Pace()
    now, then = after.rooms[room], before.rooms[room]
    done = {name: now.get(name, 0.0) - then.get(name, 0.0) for name in _WANTED.values()}
    if min(done.values()) < 0:
        return Pace()
    return Pace(
        done["messages"] / (after.at - before.at),
        _ms(done["batch_s"], done["batches"]),
        _ms(done["handler_s"], done["messages"]),
        _ms(done["call_s"], done["calls"]),
    )


def _ms(seconds: float, count: float) -> float | None:
    return 1000 * seconds / count if count else None


def _page(url: str) -> str | None:
    if not url.startswith(("http://", "https://")):
        return None
    try:
        with urllib.request.urlopen(url, timeout=_PAGE_LIMIT_S) as answer:  # noqa: S310 - the scheme is checked above
            return str(answer.read().decode("utf-8", "replace"))
    except (OSError, ValueError):
        return None
