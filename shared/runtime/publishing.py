"""Sends sayings and dead letters to Kafka, waiting for every acknowledgement; the relay sends what was left behind."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import sqlalchemy as sa
from aiokafka import AIOKafkaProducer

from shared.contracts.base import wire_type
from shared.contracts.letters import LetterDied
from shared.contracts.topics import DEAD_LETTERS, topic_of
from shared.runtime import tables
from shared.runtime.items import LetterRow, SaidRow
from shared.runtime.wire import headers_for
from shared.runtime.work import said_attributes
from shared.storage.engine import rows

RELAY_LIMIT = 500
SHARDS = 4
_OLD = "2 seconds"


class Publisher:
    """One room's voice. `prefix` stands before every topic name of this deployment."""

    def __init__(self, producer: AIOKafkaProducer, room: str, prefix: str) -> None:
        self._producer = producer
        self._room = room
        self._topic = prefix + topic_of(room).name
        self._letters_topic = prefix + DEAD_LETTERS

    async def publish(self, says: Sequence[SaidRow], letters: Sequence[LetterRow] = ()) -> None:
        """Send in order, then wait for all acknowledgements; raises the broker's error when one is refused."""
        waiting = [await self._send(row) for row in says]
        waiting += [await self._send_letter(row) for row in letters]
        if waiting:
            await asyncio.gather(*waiting)

    async def _send(self, row: SaidRow) -> asyncio.Future[object]:
        headers = headers_for(said_attributes(self._room, row, wire_type(row.type)))
        future: asyncio.Future[object] = await self._producer.send(
            self._topic, row.payload, key=row.subject.encode(), headers=headers
        )
        return future

    async def _send_letter(self, letter: LetterRow) -> asyncio.Future[object]:
        attributes = [
            ("id", letter.letter_id),
            ("source", f"/aftersales/{self._room}/runtime"),
            ("type", wire_type(LetterDied.type)),
            ("subject", letter.subject or ""),
        ]
        key = letter.subject.encode() if letter.subject else None
        future: asyncio.Future[object] = await self._producer.send(
            self._letters_topic, letter.payload, key=key, headers=headers_for(attributes)
        )
        return future

    async def publish_inbound(
        self, topic: str, key: bytes | None, value: bytes, attributes: Sequence[tuple[str, str]]
    ) -> None:
        """What a webhook brought, under the provider's own event id; returns when all replicas have it."""
        await self._producer.send_and_wait(topic, value, key=key, headers=headers_for(attributes))


class Relay:
    """Publishes a subject's lowest unpublished sayings, in sequence, when left behind or older than 2 s."""

    def __init__(self, engine: sa.Engine, publisher: Publisher, room: str, run: Callable[..., Awaitable[Any]]) -> None:
        self._engine = engine
        self._publisher = publisher
        self._room = room
        self._run = run

    async def sweep(self) -> int:
        """One pass over all shards; how many sayings went out."""
        sent = 0
        for shard in range(SHARDS):
            sent += await self._sweep_shard(shard)
        return sent + await self._sweep_letters()

    async def _sweep_shard(self, shard: int) -> int:
        connection = await self._run(self._engine.connect)
        try:
            found: list[SaidRow] = await self._run(self._take, connection, shard)
            if found:
                await self._publisher.publish(found)
                await self._run(tables.mark_published, connection, [(row.subject, row.sequence) for row in found])
            await self._run(connection.commit)
            return len(found)
        finally:
            await self._run(connection.close)

    def _take(self, db: sa.Connection, shard: int) -> list[SaidRow]:
        if not rows(db, "select 1 from said where not published limit 1"):
            return []
        locked = rows(db, "select pg_try_advisory_xact_lock(hashtext(%s), %s)", (f"relay:{self._room}", shard))[0][0]
        if not locked:
            return []
        candidates = rows(
            db,
            "select subject, sequence, id, type, case_id, cause, happened_at, recorded_at, run, payload, trace, "
            f"left_behind or said_at < clock_timestamp() - interval '{_OLD}' from said "
            f"where not published and mod(abs(hashtext(subject)::bigint), {SHARDS}) = %s "
            "order by subject, sequence limit %s",
            (shard, RELAY_LIMIT),
        )
        return _ready(candidates)

    async def _sweep_letters(self) -> int:
        found: list[LetterRow] = await self._run(self._take_letters)
        if not found:
            return 0
        await self._publisher.publish((), found)
        await self._run(self._mark_letters, [letter.letter_id for letter in found])
        return len(found)

    def _take_letters(self) -> list[LetterRow]:
        with self._engine.begin() as db:
            found = rows(
                db,
                'select letter_id, subject, topic, partition, "offset", code, path, text from letter '
                "where not published "
                "and died_at < clock_timestamp() - interval '2 seconds' limit %s",
                (RELAY_LIMIT,),
            )
        return [LetterRow(str(row[0]), row[1], _letter_payload(self._room, row)) for row in found]

    def _mark_letters(self, letter_ids: Sequence[str]) -> None:
        with self._engine.begin() as db:
            tables.mark_letters(db, letter_ids)


def _ready(candidates: Sequence[Any]) -> list[SaidRow]:
    """Per subject the run of sayings from its lowest unpublished one on, as long as each is left behind or old."""
    ready: list[SaidRow] = []
    blocked: set[str] = set()
    for row in candidates:
        subject, *_, may_go = row
        if subject in blocked:
            continue
        if not may_go:
            blocked.add(subject)
            continue
        ready.append(said_row(row[:-1]))
    return ready


def said_row(row: Any) -> SaidRow:
    """A SaidRow of the table's columns, in the relay's order."""
    subject, sequence, id_, type_, case_id, cause, happened_at, recorded_at, run, payload, trace = row
    case = None if case_id is None else str(case_id)
    body = bytes(payload)
    return SaidRow(
        subject,
        sequence,
        str(id_),
        type_,
        case,
        cause,
        happened_at,
        recorded_at,
        run,
        body,
        trace,
    )


def _letter_payload(room: str, row: Any) -> bytes:
    names = ("letter_id", "subject", "topic", "partition", "offset", "code", "path", "text")
    fields = dict(zip(names, row, strict=True)) | {"letter_id": str(row[0]), "room": room}
    return LetterDied.model_validate(fields).model_dump_json(by_alias=True).encode()
