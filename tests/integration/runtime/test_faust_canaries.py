"""Canaries: with our transport nothing is lost; stock Faust loses, and we want to notice the day it no longer does."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from kafka import KafkaProducer, TopicPartition
from kafka.admin import KafkaAdminClient

from tests.support.broker import fresh_topic, running_kafka

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
READER = Path(__file__).with_name("faust_reader.py")
EVENTS = 20
HELD = 7


@pytest.fixture(scope="module")
def broker() -> Iterator[str]:
    with running_kafka() as bootstrap:
        yield bootstrap


def _committed(bootstrap: str, group: str, topic: str) -> int:
    admin = KafkaAdminClient(bootstrap_servers=bootstrap)
    offsets = admin.list_group_offsets([group])[group]
    admin.close()
    found = offsets.get(TopicPartition(topic, 0))
    return -1 if found is None else int(found.offset)


def _read(broker: str, transport: str) -> tuple[int, float, list[str]]:
    """(committed while one event is held, seconds from SIGTERM to exit, what a second reader gets) of one reader."""
    topic = fresh_topic(broker)
    producer = KafkaProducer(bootstrap_servers=broker, acks="all")
    for n in range(EVENTS):
        producer.send(topic, str(n).encode())
    producer.close()
    group = f"canary-{topic}"
    argv = [sys.executable, str(READER), broker, topic, group, transport]
    reader = subprocess.Popen([*argv, str(HELD)], stdout=subprocess.PIPE, text=True)
    _lines_until(reader, str(EVENTS - 1))
    time.sleep(2.5)  # a few commit intervals
    committed = _committed(broker, group, topic)
    begun = time.monotonic()
    reader.terminate()
    try:
        reader.communicate(timeout=12)
    except subprocess.TimeoutExpired:
        reader.kill()
        reader.communicate()
    return committed, time.monotonic() - begun, _second_reader(argv, broker, topic)


def _second_reader(argv: list[str], broker: str, topic: str) -> list[str]:
    producer = KafkaProducer(bootstrap_servers=broker, acks="all")
    producer.send(topic, b"end")
    producer.close()
    reader = subprocess.Popen([*argv, "none"], stdout=subprocess.PIPE, text=True)
    seen = _lines_until(reader, "end")
    reader.kill()
    reader.communicate()
    return seen


def _lines_until(reader: subprocess.Popen[str], last: str) -> list[str]:
    assert reader.stdout is not None
    seen: list[str] = []
    while last not in seen:
        line = reader.stdout.readline()
        assert line, f"the reader ended before it printed {last!r}; it printed {seen}"
        seen.append(line.strip())
    return seen


def test_our_consumer_never_commits_past_what_was_not_acknowledged_and_ends_in_time(broker: str) -> None:
    committed, seconds, again = _read(broker, "ours")
    assert committed == HELD
    assert str(HELD) in again
    assert seconds < 11


def test_stock_faust_still_loses_the_event_so_our_transport_is_still_needed(broker: str) -> None:
    committed, _, again = _read(broker, "stock")
    assert committed == EVENTS, (
        "stock Faust no longer commits past a hole: see whether shared/runtime/transport.py can go"
    )
    assert str(HELD) not in again
