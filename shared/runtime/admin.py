"""Creates the catalogue's topics and asks the broker where they end; kafka-python, synchronous, no worker in here."""

from __future__ import annotations

from collections.abc import Sequence

from kafka import KafkaConsumer, TopicPartition
from kafka.admin import KafkaAdminClient, NewTopic

from shared.contracts.topics import CATALOGUE, MESSAGE_MAX_BYTES, RETENTION_MS

_OVERHEAD_BYTES = 48_576


def ensure_topics(bootstrap: str, prefix: str, *, partitions: int, replication: int) -> list[str]:
    """Create what is missing; the names created. Existing topics are left as they are."""
    admin = KafkaAdminClient(bootstrap_servers=bootstrap.split(","))
    try:
        have = set(admin.list_topics())
        missing = [prefix + topic.name for topic in CATALOGUE if prefix + topic.name not in have]
        if missing:
            admin.create_topics([_topic(name, partitions, replication) for name in missing])
        return missing
    finally:
        admin.close()


def _topic(name: str, partitions: int, replication: int) -> NewTopic:
    return NewTopic(
        name,
        num_partitions=partitions,
        replication_factor=replication,
        topic_configs={
            "retention.ms": str(RETENTION_MS),
            "max.message.bytes": str(MESSAGE_MAX_BYTES + _OVERHEAD_BYTES),
            "message.timestamp.type": "LogAppendTime",
            "min.insync.replicas": str(max(1, replication - 1)),
        },
    )


def end_offsets(bootstrap: str, names: Sequence[str]) -> dict[tuple[str, int], int]:
    """(topic, partition) -> the offset the next record will get."""
    consumer = KafkaConsumer(bootstrap_servers=bootstrap.split(","))
    try:
        places = [
            TopicPartition(name, partition)
            for name in names
            for partition in sorted(consumer.partitions_for_topic(name) or ())
        ]
        ends = consumer.end_offsets(places) if places else {}
        return {(place.topic, place.partition): offset for place, offset in ends.items()}
    finally:
        consumer.close()
