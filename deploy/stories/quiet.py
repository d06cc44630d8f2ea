"""Decides whether everything is quiet, and what is due next; moves no time and makes nothing quiet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import psycopg
from kafka import KafkaConsumer, TopicPartition

from deploy.stories.control import Sandbox
from shared.contracts.topics import CATALOGUE, ROOMS
from shared.runtime.clocks import CONFIRM_AFTER
from shared.storage.engine import libpq_url

# A breach is told when every room's input has passed the due by more than that.
AFTER_DUE = CONFIRM_AFTER + timedelta(seconds=1)
_WAITING = "%(now)s >= next_at and state in ('pending', 'unknown')"
_PAUSED = (
    "exists (select from common.switch s where s.key like 'effects:%%' and s.value = 'paused' and split_part(s.key, "
    "':', 2) in ('*', e.kind) and split_part(s.key, ':', 3) in ('*', e.provider) and split_part(s.key, ':', 4) in "
    "('*', e.market))"
)
_ROOM = """
select '{r}', (select count(*) from {r}.said where not published),
 (select count(*) from {r}.letter where not published),
 (select count(*) from {r}.handed), (select count(*) from {r}.effect where state = 'in_flight'),
 (select count(*) from {r}.effect e where {waiting} and not {paused}),
 (select count(*) from {r}.unresolved u where exists (select from {r}.reference f where f.kind || E'\\x1f' || f.value
   = any(u.keys))),
 (select min(next_at) from {r}.effect e where state in ('pending', 'unknown') and next_at > %(now)s and not {paused})"""
_ROOMS = " union all ".join(_ROOM.format(r=room, waiting=_WAITING, paused=_PAUSED) for room in ROOMS)
_CLOCKS = """
select count(*) filter (where warned_at is null and warn_at <= %(now)s),
 count(*) filter (where breached_at is null and due_at + %(after)s <= %(now)s),
 least(min(warn_at) filter (where warned_at is null and warn_at > %(now)s),
   min(due_at + %(after)s) filter (where breached_at is null and due_at + %(after)s > %(now)s))
from intake.clock where state = 'running'"""
_WORDS = ("sayings to publish", "letters to publish", "rows handed over", "calls under way", "effects due")


@dataclass(frozen=True, slots=True)
class Look:
    """One look: what is still busy, in plain words (empty: quiet), what is due next, and what was read where."""

    busy: tuple[str, ...]
    next_due: datetime | None
    ends: Mapping[tuple[str, int], int] = field(default_factory=dict)


def is_quiet(before: Look | None, now: Look) -> bool:
    """Two quiet looks with nothing new between them: one alone may miss what moves against its direction."""
    return before is not None and not before.busy and not now.busy and before.ends == now.ends


def behind(
    ends: Mapping[tuple[str, int], int], read: Mapping[tuple[str, str, int], int]
) -> Iterable[tuple[str, str, int]]:
    """(room, topic, partition) whose listener has not read to the end. Topics without their prefix."""
    listeners = {topic.name: topic.heard_by for topic in CATALOGUE}
    for (topic, partition), end in sorted(ends.items()):
        for room in listeners[topic]:
            if read.get((room, topic, partition), 0) < end:
                yield room, topic, partition


class Watch:
    """Looks at broker, database and sandbox of one running system, over connections of its own."""

    def __init__(self, bootstrap: str, prefix: str, database_url: str, sandbox: Sandbox) -> None:
        self._db = psycopg.connect(libpq_url(database_url), autocommit=True, application_name="aftersales-quiet")
        self._consumer = KafkaConsumer(bootstrap_servers=bootstrap.split(","))
        self._sandbox = sandbox
        self._prefix = prefix
        heard = [topic.name for topic in CATALOGUE if topic.heard_by]
        self._places = [
            TopicPartition(prefix + name, partition)
            for name in heard
            for partition in sorted(self._consumer.partitions_for_topic(prefix + name) or ())
        ]

    def close(self) -> None:
        self._consumer.close()
        self._db.close()

    def look(self, now: datetime) -> Look:
        """Sandbox first, then database, then broker: each may only hand on to the next."""
        sandbox_next, sandbox_busy = self._sandbox.due()
        busy = [f"sandbox: {sandbox_busy} calls or webhooks"] if sandbox_busy else []
        dues: list[datetime | None] = [sandbox_next]
        for room, *counts, unresolved, next_at in self._rows(_ROOMS, {"now": now}):
            busy += [f"{room}: {n} {word}" for n, word in zip(counts, _WORDS, strict=True) if n]
            busy += [f"{room}: {unresolved} records whose order became known"] if unresolved else []
            dues.append(next_at)
        warnings, breaches, clock_next = self._rows(_CLOCKS, {"now": now, "after": AFTER_DUE})[0]
        busy += [f"intake: {warnings + breaches} clocks due"] if warnings + breaches else []
        halted = self._rows("select key from common.switch where key like 'halt:%%' and value <> 'off'", {})
        busy += [f"{row[0].removeprefix('halt:')} is halted" for row in halted]
        read = {
            (r, t, p): n for r, t, p, n in self._rows("select room, topic, partition, next_offset from common.progress")
        }
        ends = self._ends()
        busy += sorted({f"{room} reads {topic}" for room, topic, _ in behind(ends, read)})
        coming = [due for due in (*dues, clock_next) if due is not None]
        return Look(tuple(busy), min(coming, default=None), ends)

    def _ends(self) -> dict[tuple[str, int], int]:
        found = self._consumer.end_offsets(self._places)
        return {(place.topic.removeprefix(self._prefix), place.partition): end for place, end in found.items()}

    def _rows(self, sql: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        return self._db.execute(sql, parameters).fetchall()
