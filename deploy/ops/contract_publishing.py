"""Puts checked lines on their topics as they are, acknowledged by every replica; checks and decides nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from deploy.ops.acting import Authority, Plan
from deploy.ops.contract_lines import Line
from deploy.ops.place import Place
from shared.contracts.topics import OPERATIONS
from shared.runtime.wire import Record

BROKER_LIMIT_S = 30


def plan_of(lines: Sequence[Line], place: Place) -> Plan:
    """What would be sent where. Refused: commands of staff, and events that could not be sent twice safely."""
    records = [line.record for line in lines if line.record is not None]
    counted = Counter(
        (place.topic_prefix + record.topic, _type(line)) for line, record in zip(lines, records, strict=True)
    )
    steps = [f"{topic}: {count} x {type_}" for (topic, type_), count in counted.items()]
    refused = ""
    if any(record.topic == OPERATIONS for record in records):
        refused = "commands have commands of their own (`aftersales desk`, `parked`, `effects`), with your name in them"
    nameless = [line.number for line in lines if any(found.code == "no_identity" for found in line.findings)]
    if nameless:
        refused = f"line {nameless[0]} has no id or source: after a failure nobody could send it again safely"
    return Plan(f"publish {len(lines)} events to {place.kafka or 'the broker'}", steps, refused=refused)


def _type(line: Line) -> str:
    return line.decoded.message.type if line.decoded is not None else "?"


def publish(place: Place, records: Sequence[Record], who: Authority) -> Iterator[tuple[Record, int, int]]:
    """Send each in order and give (record, partition, offset) once it is safe. Raises KafkaError.

    Who sent it and why travel beside the event, outside of CloudEvents; the rooms keep them with the bytes.
    """
    from kafka import KafkaProducer

    signed = [("published-by", who.operator.encode()), ("published-because", who.reason.encode())]
    producer = KafkaProducer(bootstrap_servers=place.broker().split(","), acks="all", retries=5)
    try:
        for record in records:
            headers = [*record.headers, *signed]
            sent = producer.send(place.topic_prefix + record.topic, record.value, key=record.key, headers=headers)
            told = sent.get(timeout=BROKER_LIMIT_S)
            yield record, told.partition, told.offset
    finally:
        producer.close(timeout=BROKER_LIMIT_S)
