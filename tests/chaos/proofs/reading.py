"""Reads topics, database and the sandbox's books into one world; judges nothing. Needs kafka-python and psycopg."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
from kafka import KafkaConsumer, TopicPartition
from psycopg.rows import dict_row

from tests.chaos.proofs.heard import INPUTS
from tests.chaos.proofs.world import ROOMS, Record, Row, World

BOOKS = ("refunds", "charges", "labels", "pickups", "orders_out", "messages", "smtp")
TOPICS = (*INPUTS, *(f"aftersales.{room}.v1" for room in ROOMS), "aftersales.dead-letters.v1")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_POLL_MS = 500
_TABLES = {
    "memory": "select subject, sequence, revision, parked_at, parked_reason from {room}.memory",
    "heard": "select id, type, event_id, source, subject, outcome from {room}.heard",
    "kept": 'select id, topic, partition, "offset" from {room}.heard_bytes',
    "said": "select subject, sequence, id, type, case_id, cause, run, payload, published from {room}.said",
    "effect": "select effect_id, subject, case_id, kind, provider, about, step, payload, state, attempts, reference, "
    "reason from {room}.effect",
    "park": "select subject, heard_id, event_id, type from {room}.park",
    "unresolved": "select heard_id, topic from {room}.unresolved",
    "letter": 'select letter_id, heard_id, topic, partition, "offset", code, published, state from {room}.letter',
    "register": "select * from {room}.register",
}
_OF_ONE_ROOM = {
    "intake": {"clock": "select * from intake.clock"},
    "refunds": {"book": "select * from refunds.book", "book_entry": "select * from refunds.book_entry"},
}


def read_records(bootstrap: str, prefix: str, topics: Sequence[str] = TOPICS) -> list[Record]:
    """Every record of these topics, from the beginning to where they end now."""
    consumer = KafkaConsumer(bootstrap_servers=bootstrap.split(","), group_id=None, enable_auto_commit=False)
    try:
        places = [
            TopicPartition(prefix + topic, partition)
            for topic in topics
            for partition in sorted(consumer.partitions_for_topic(prefix + topic) or ())
        ]
        if not places:
            return []
        consumer.assign(places)
        ends = consumer.end_offsets(places)
        consumer.seek_to_beginning(*places)
        found: list[Record] = []
        while any(consumer.position(place) < ends[place] for place in places):
            for place, records in consumer.poll(timeout_ms=_POLL_MS).items():
                topic = place.topic.removeprefix(prefix)
                found += [_record(topic, record) for record in records if record.offset < ends[place]]
        return found
    finally:
        consumer.close()


def _record(topic: str, record: Any) -> Record:
    at = _EPOCH + timedelta(milliseconds=record.timestamp)
    headers = tuple((name, value) for name, value in record.headers)
    return Record(topic, record.partition, record.offset, record.key, record.value, headers, at)


def read_tables(url: str) -> tuple[dict[str, dict[str, list[Row]]], datetime]:
    """(room -> table -> rows, the time source's now), all of one instant."""
    tables: dict[str, dict[str, list[Row]]] = {}
    with psycopg.connect(plain_url(url), row_factory=dict_row) as db:
        db.execute("set transaction isolation level repeatable read, read only")
        db.execute("set local timezone = 'UTC'")
        for room in ROOMS:
            queries = {**_TABLES, **_OF_ONE_ROOM.get(room, {})}
            tables[room] = {name: list(db.execute(sql.format(room=room))) for name, sql in queries.items()}
        source = db.execute("select coalesce(case when kind = 'story' then now end, clock_timestamp()) as now "
                            "from common.time_source").fetchone()  # fmt: skip
    return tables, source["now"] if source else _EPOCH


def plain_url(url: str) -> str:
    """Any spelling of a PostgreSQL address as libpq reads it."""
    for prefix in ("postgresql+psycopg://", "postgres://"):
        if url.startswith(prefix):
            return "postgresql://" + url[len(prefix) :]
    return url


def read_books(sandbox: str) -> dict[str, list[Row]]:
    """Every row of the sandbox's books."""
    return {book: list(_pages(sandbox, book)) for book in BOOKS}


def _pages(sandbox: str, book: str) -> Iterator[Row]:
    after: int | None = 0
    while after is not None:
        url = f"{sandbox}/control/books/{book}?after={after}&limit=10000"
        with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 - the sandbox's address
            page = json.loads(answer.read())
        yield from page["rows"]
        after = page["next"]


def read_lines(file: Path | None) -> list[Row]:
    """JSON lines; nothing when there is no file."""
    if file is None or not file.exists():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_world(
    bootstrap: str,
    prefix: str,
    database: str,
    sandbox: str,
    *,
    published: Path | None = None,
    kills: int = 0,
    killed: Path | None = None,
    allowed_open: frozenset[str] = frozenset(),
) -> World:
    """Everything the proofs look at. The system should be quiet: parts are read one after the other."""
    tables, now = read_tables(database)
    return World(
        records=read_records(bootstrap, prefix),
        tables=tables,
        books=read_books(sandbox),
        published=read_lines(published),
        kills=kills,
        killed=read_lines(killed),
        now=now,
        allowed_open=allowed_open,
    )
