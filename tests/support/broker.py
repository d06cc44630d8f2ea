"""A real Kafka for tests: the one KAFKA_BOOTSTRAP_SERVERS names, or one node of our own."""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kafka.admin import KafkaAdminClient, NewTopic

from deploy.local.kafka import LocalKafka


@contextmanager
def running_kafka() -> Iterator[str]:
    """`host:port` of a broker."""
    given = os.environ.get("KAFKA_BOOTSTRAP_SERVERS")
    if given:
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="aft-kafka-") as folder, LocalKafka(Path(folder)) as broker:
        yield broker.bootstrap


def fresh_topic(bootstrap: str, partitions: int = 1) -> str:
    """A new topic's name."""
    name = f"test-{uuid.uuid4().hex[:12]}"
    admin = KafkaAdminClient(bootstrap_servers=bootstrap)
    admin.create_topics([NewTopic(name, num_partitions=partitions, replication_factor=1)])
    admin.close()
    return name
