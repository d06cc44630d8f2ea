"""Between commit and publishing a process can die: the relay says what it left, in sequence, with the same bytes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer
from kafka import KafkaConsumer, TopicPartition

from shared.contracts.topics import topic_of
from shared.runtime.admin import ensure_topics
from shared.runtime.publishing import Publisher, Relay
from tests.integration.runtime.scripted_room import Rig, request
from tests.support.broker import running_kafka

pytestmark = [pytest.mark.kafka, pytest.mark.slow]


@pytest.fixture(scope="module")
def broker() -> Iterator[str]:
    with running_kafka() as bootstrap:
        ensure_topics(bootstrap, "relay.", partitions=2, replication=1)
        yield bootstrap


@pytest.fixture
async def publisher(broker: str) -> AsyncIterator[Publisher]:
    producer = AIOKafkaProducer(bootstrap_servers=broker, acks="all", enable_idempotence=True)
    await producer.start()
    yield Publisher(producer, "intake", "relay.")
    await producer.stop()


async def beside(function: Any, *args: Any) -> Any:
    return await asyncio.to_thread(function, *args)


def published(broker: str, subject: str) -> list[tuple[str, bytes, bytes]]:
    """(sequence, id, value) of one order's records, in the topic's order."""
    consumer = KafkaConsumer(bootstrap_servers=broker)
    topic = "relay." + topic_of("intake").name
    places = [TopicPartition(topic, partition) for partition in (0, 1)]
    ends = consumer.end_offsets(places)
    consumer.assign(places)
    consumer.seek_to_beginning()
    found = []
    while any(consumer.position(place) < ends[place] for place in places):
        for records in consumer.poll(200).values():
            found += [r for r in records if r.key == subject.encode()]
    consumer.close()
    heads = [dict(record.headers) for record in found]
    return [(head["ce_sequence"].decode(), head["ce_id"], r.value) for head, r in zip(heads, found, strict=True)]


def grow_old(rig: Rig) -> None:
    with rig.engine.begin() as db:
        db.exec_driver_sql("update said set said_at = said_at - interval '3 seconds'")


async def test_what_a_dead_process_committed_is_said(rig: Rig, broker: str, publisher: Publisher) -> None:
    rig.batch(request("r1", "say 3", "m1"))
    relay = Relay(rig.engine, publisher, "intake", beside)
    assert await relay.sweep() == 0, "its own process may still be about to say it"
    grow_old(rig)
    assert await relay.sweep() == 3
    assert await relay.sweep() == 0
    assert [sequence for sequence, _, _ in published(broker, "blue/r1")] == ["1", "2", "3"]
    assert rig.ask("select count(*) from said where not published") == [(0,)]


async def test_what_is_left_behind_waits_its_turn(rig: Rig, broker: str, publisher: Publisher) -> None:
    first = rig.batch(request("r2", "say 1", "m1"))
    second = rig.batch(request("r2", "say 1", "m2"))
    assert second.left
    relay = Relay(rig.engine, publisher, "intake", beside)
    assert await relay.sweep() == 0, "sequence 1 is young: sequence 2 must not overtake it"
    await publisher.publish(first.says)
    with rig.engine.begin() as db:
        db.exec_driver_sql("update said set published = true where sequence = 1")
    assert await relay.sweep() == 1
    assert [sequence for sequence, _, _ in published(broker, "blue/r2")] == ["1", "2"]


async def test_a_record_said_again_has_the_same_bytes(rig: Rig, broker: str, publisher: Publisher) -> None:
    done = rig.batch(request("r3", "say 2", "m1"))
    await publisher.publish(done.says)
    grow_old(rig)
    await Relay(rig.engine, publisher, "intake", beside).sweep()
    seen = published(broker, "blue/r3")
    assert seen[:2] == seen[2:]
    assert len(seen) == 4


async def test_two_relays_do_not_work_on_one_shard_at_once(rig: Rig, broker: str, publisher: Publisher) -> None:
    for n in range(20):
        rig.batch(request(f"r4-{n}", "say 2", f"m{n}"))
    grow_old(rig)
    relays = [Relay(rig.engine, publisher, "intake", beside) for _ in range(3)]
    sent = await asyncio.gather(*(relay.sweep() for relay in relays))
    assert sum(sent) == 40
