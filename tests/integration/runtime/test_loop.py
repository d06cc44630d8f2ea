"""The batch loop on a real broker and database: nothing is acknowledged before it is written and said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from aiokafka import AIOKafkaProducer

from shared.contracts.topics import topic_of
from shared.runtime.admin import end_offsets, ensure_topics
from shared.runtime.clocks import due_clocks
from shared.runtime.effects import EffectRunner
from shared.runtime.loop import BatchLoop
from shared.runtime.publishing import Publisher
from shared.runtime.tables import note_progress
from shared.runtime.timesource import TimeSource
from shared.storage.engine import libpq_url
from tests.integration.runtime.scripted_room import AT, READING, Broken, Rig, request
from tests.support.broker import running_kafka

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
TOPIC = "loop." + topic_of("intake").name


@pytest.fixture(scope="module")
def broker() -> Iterator[str]:
    with running_kafka() as bootstrap:
        ensure_topics(bootstrap, "loop.", partitions=1, replication=1)
        yield bootstrap


class Delivered:
    """What Faust would be told to acknowledge; notes what was true at that moment."""

    def __init__(self, rig: Rig, broker: str) -> None:
        self.rig = rig
        self.broker = broker
        self.at_ack: list[tuple[int, int]] = []

    def ack(self) -> None:
        heard = self.rig.ask("select count(*) from heard")[0][0]
        self.at_ack.append((heard, sum(end_offsets(self.broker, [TOPIC]).values())))


async def _nothing(_: Any) -> None:
    return None


@pytest.fixture
async def loop(rig: Rig, broker: str) -> AsyncIterator[BatchLoop]:
    producer = AIOKafkaProducer(bootstrap_servers=broker, acks="all", enable_idempotence=True)
    await producer.start()
    made = BatchLoop(rig.room, rig.engine, TimeSource(rig.engine), READING, "intake-1", 100)
    made.publisher = Publisher(producer, "intake", "loop.")
    made.runner = EffectRunner({}, _nothing, _nothing)  # type: ignore[arg-type]
    task = asyncio.get_running_loop().create_task(made.run())
    yield made
    task.cancel()
    await producer.stop()


async def _until(condition: Any) -> None:
    for _ in range(400):
        if condition():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen within 8 seconds")


async def test_a_record_is_acknowledged_after_it_is_written_and_said(loop: BatchLoop, rig: Rig, broker: str) -> None:
    event = Delivered(rig, broker)
    before = sum(end_offsets(broker, [TOPIC]).values())
    await loop.queue.put((request("l1", "say 2", "m1"), event))
    await _until(lambda: event.at_ack)
    assert event.at_ack == [(1, before + 2)]


async def test_a_lost_connection_acknowledges_nothing_and_parks_nothing(
    loop: BatchLoop, rig: Rig, broker: str, database: str
) -> None:
    event = Delivered(rig, broker)
    with psycopg.connect(libpq_url(database)) as admin:
        admin.execute("lock table intake.heard in access exclusive mode")
        await loop.queue.put((request("l2", "say 1", "m1"), event))
        await _until(lambda: _ended(admin, "intake"))
        assert event.at_ack == []
        await _until(lambda: loop.outage == "database")
    await _until(lambda: event.at_ack)
    assert rig.ask("select count(*) from park") == [(0,)]
    assert loop.outage is None


def _ended(admin: psycopg.Connection[Any], application: str) -> bool:
    """Cut the connections that wait for the lock; whether there was one."""
    found = admin.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name like %s "
        "and wait_event_type = 'Lock'",
        (f"aftersales-{application}%",),
    ).fetchall()
    return bool(found)


async def test_five_different_orders_in_a_row_with_a_bug_halt_the_room(loop: BatchLoop, rig: Rig, broker: str) -> None:
    Broken.on = True
    for n in range(5):
        await loop.queue.put((request(f"halt-{n}", "bug", f"h{n}"), Delivered(rig, broker)))
    await _until(lambda: loop.halted)
    await loop.queue.put((request("l9", "say 1", "m9"), Delivered(rig, broker)))
    await asyncio.sleep(0.3)
    assert rig.memory("l9") is None


async def test_a_value_the_database_refuses_parks_its_order_and_not_the_others(
    loop: BatchLoop, rig: Rig, broker: str
) -> None:
    events = [Delivered(rig, broker) for _ in range(3)]
    for n, words in enumerate(("say 1", "nul", "say 1")):
        await loop.queue.put((request(f"v{n}", words, f"v{n}"), events[n]))
    await _until(lambda: all(event.at_ack for event in events))
    assert rig.ask("select subject from memory where parked_at is not null") == [("blue/v1",)]
    assert rig.ask("select subject from said order by 1") == [("blue/v0",), ("blue/v2",)]


def test_a_breach_waits_until_every_room_has_read_past_it_but_not_for_ever(rig: Rig) -> None:
    rig.batch(request("b1", "clock refund", "m1"))
    due = AT + timedelta(hours=2)
    rooms = ("intake", "policy", "logistics", "refunds", "notifications")

    def read_until(room: str, at: Any) -> None:
        with rig.engine.begin() as db:
            note_progress(db, [(room, "orders.v1", 0, 1, at)])

    def breaches(now: Any) -> list[tuple[str, tuple[str, ...]]]:
        with rig.engine.connect() as db:
            return [(c.which, c.unconfirmed) for c in due_clocks(db, now, 10) if c.which == "breach"]

    for room in rooms:
        read_until(room, due + timedelta(seconds=11))
    with rig.engine.begin() as db:
        db.exec_driver_sql("update common.progress set input_time = %s where room = 'refunds'", (due,))
    assert breaches(due + timedelta(minutes=14)) == [], "a dead room may still have heard of it in time"
    assert breaches(due + timedelta(minutes=15)) == [("breach", ("refunds",))], "a dead room cannot silence a promise"
    read_until("refunds", due + timedelta(seconds=11))
    assert breaches(due + timedelta(minutes=1)) == [("breach", ())]
