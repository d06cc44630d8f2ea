"""Everything ever published is published again onto the finished system, and nothing changes, inside or outside."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

import psycopg
import pytest
from kafka import KafkaProducer

from deploy.local.system import System
from deploy.stories.control import Sandbox
from tests.chaos.checker import check
from tests.chaos.proofs.reading import plain_url, read_records, read_world
from tests.chaos.proofs.world import ROOMS, Record
from tests.chaos.settling import wait_until_quiet
from tests.chaos.weather import KILLS, Weathered

pytestmark = [pytest.mark.slow, pytest.mark.kafka, pytest.mark.timeout(900 + 30 * KILLS)]
QUIET_LIMIT_S = 180.0
_TABLES = (
    *(
        f"{room}.{table}"
        for room in ROOMS
        for table in ("memory", "said", "effect", "handed", "park", "reference", "unresolved", "letter", "register")
    ),
    *(f"{room}.heard" for room in ROOMS),
    *(f"{room}.heard_bytes" for room in ROOMS),
    "intake.clock",
    "refunds.book",
    "refunds.book_entry",
    "common.personal",
)
_BOOKS = ("refunds", "charges", "labels", "pickups", "shipments", "orders_out", "messages", "smtp", "calls", "webhooks")


def inside(system: System) -> dict[str, str]:
    """Table -> a hash over all of its rows, also those about what was heard; how far was read is left out."""
    with psycopg.connect(plain_url(system.database_url)) as db:
        return {table: _table_hash(db, table) for table in _TABLES}


def _table_hash(db: psycopg.Connection[tuple[object, ...]], table: str) -> str:
    row = db.execute(
        f"select count(*), md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) from {table} t"
    )
    count, digest = row.fetchone() or (0, "")
    return f"{count} rows, {digest}"


def outside(system: System) -> dict[str, str]:
    """Book -> a hash over all that the providers did and were asked."""
    sandbox = Sandbox(system.sandbox_url)
    rows = {book: sandbox.book(book) for book in _BOOKS}
    return {
        book: f"{len(found)} rows, {hashlib.sha256(json.dumps(found, sort_keys=True).encode()).hexdigest()[:16]}"
        for book, found in rows.items()
    }


def publish_again(system: System, records: Sequence[Record]) -> None:
    """The same bytes, keys and headers, each into the partition it came from."""
    producer = KafkaProducer(bootstrap_servers=system.bootstrap.split(","), acks="all", linger_ms=20)
    try:
        sent = [
            producer.send(
                system.topic_prefix + record.topic,
                record.value,
                key=record.key,
                headers=list(record.headers),
                partition=record.partition,
            )
            for record in records
        ]
        producer.flush()
        for one in sent:
            one.get(timeout=30)
    finally:
        producer.close()


def test_all_topics_published_again_onto_the_finished_system_change_nothing(weathered: Weathered) -> None:
    system = weathered.system
    assert wait_until_quiet(system, QUIET_LIMIT_S) == []
    before_inside, before_outside = inside(system), outside(system)
    records = read_records(system.bootstrap, system.topic_prefix)
    publish_again(system, records)
    assert wait_until_quiet(system, QUIET_LIMIT_S) == []
    again = read_records(system.bootstrap, system.topic_prefix)
    assert len(again) == 2 * len(records)
    assert inside(system) == before_inside
    assert outside(system) == before_outside


def test_the_checker_still_holds_when_everything_was_said_twice(weathered: Weathered) -> None:
    system = weathered.system
    proofs = check(read_world(system.bootstrap, system.topic_prefix, system.database_url, system.sandbox_url))
    assert [proof.name for proof in proofs if not proof.holds] == []
