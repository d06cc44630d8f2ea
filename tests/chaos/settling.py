"""Waits until a system in real time has nothing left to do, and says what is still to be done when it does not come."""

from __future__ import annotations

import re
import time
import urllib.request
from collections.abc import Callable, Sequence

import psycopg

from deploy.local.system import System
from deploy.stories.control import Sandbox
from deploy.stories.quiet import Look, Watch
from shared.clock import monotonic_s, wall_now
from tests.chaos.proofs.reading import plain_url
from tests.chaos.proofs.world import ROOMS

_LOOK_EVERY_S = 0.5
_ASSIGNED = re.compile(r'^aftersales_lag_messages\{partition="(\d+)",room="[^"]*",topic="([^"]+)"\}', re.MULTILINE)
_OPEN = " union all ".join(
    f"select '{room}: effect ' || kind || ' ' || state || coalesce(' (' || nullif(reason, '') || ')', ''), count(*) "
    f"from {room}.effect where state in ('pending', 'in_flight', 'unknown') group by 1"
    for room in ROOMS
)
_CASES = (
    "select 'intake: case ' || state, count(*) from intake.register where kind = 'case' and state <> 'closed' "
    "group by 1"
)
_PARKED = " union all ".join(
    f"select '{room}: parked: ' || coalesce(parked_reason, ''), count(*) from {room}.memory "
    "where parked_at is not null group by 1"
    for room in ROOMS
)


def wait_until_quiet(
    system: System,
    limit_s: float,
    meanwhile: Callable[[], None] = lambda: None,
    of: Callable[[str], bool] = lambda _: True,
) -> list[str]:
    """What is still to be done after at most `limit_s`; empty when two looks in a row saw nothing.

    `of` says which words count, where only a part of a system runs.
    """
    watch = Watch(system.bootstrap, system.topic_prefix, system.database_url, Sandbox(system.sandbox_url))
    deadline = monotonic_s() + limit_s
    before: Look | None = None
    left = ["not looked yet"]
    try:
        with psycopg.connect(plain_url(system.database_url), autocommit=True) as db:
            while left and monotonic_s() < deadline:
                time.sleep(_LOOK_EVERY_S)
                meanwhile()
                now = watch.look(wall_now())
                left = [word for word in (*now.busy, *still_open(db)) if of(word)]
                if not left and (before is None or before.ends != now.ends):
                    left = ["one look more"]
                before = now
    finally:
        watch.close()
    return left


def still_open(db: psycopg.Connection[tuple[str, int]]) -> list[str]:
    """Effects, cases and parked orders that are not at their end, counted by how they stand."""
    found: list[str] = []
    for sql in (_OPEN, _CASES, _PARKED):
        found += [f"{word}: {count}" for word, count in db.execute(sql)]
    return found


def await_shares(pages: Sequence[str], limit_s: float = 40.0) -> None:
    """Until every worker with such a metrics page reads partitions; ready comes before that. Raises TimeoutError."""
    deadline = monotonic_s() + limit_s
    while not all(assigned(page_of(page)) for page in pages):
        if monotonic_s() > deadline:
            raise TimeoutError(f"a replica got nothing to read within {limit_s:.0f} s")
        time.sleep(_LOOK_EVERY_S)


def assigned(page: str) -> list[tuple[str, int]]:
    """(topic without prefix, partition) that a worker reads, by its own metrics page."""
    return [(topic, int(partition)) for partition, topic in _ASSIGNED.findall(page)]


def page_of(url: str) -> str:
    """The text of a worker's page; empty when it does not answer."""
    try:
        with urllib.request.urlopen(url, timeout=1) as answer:  # noqa: S310 - a worker's own page
            return str(answer.read().decode())
    except OSError:
        return ""
