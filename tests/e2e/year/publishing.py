"""Publishes events as an order system, a channel or a warehouse does: CloudEvents on Kafka; knows no room."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kafka import KafkaProducer

_WAIT_S = 60.0


@dataclass(frozen=True, slots=True)
class Event:
    """One event. Without a subject the receiver finds out which order it is about."""

    topic: str
    type: str
    id: str
    subject: str
    happened_at: datetime
    data: Mapping[str, Any]


class Sender:
    """One sender for all three. `prefix` stands before every topic of the deployment."""

    def __init__(self, bootstrap: str, prefix: str, shop_id: str) -> None:
        self._prefix, self._shop_id = prefix, shop_id
        # Idempotent, so that a retry inside the client keeps the order of one key's events and doubles none. Whole
        # orders are long and repeat themselves: compressed they cost half.
        self._producer = KafkaProducer(
            bootstrap_servers=bootstrap.split(","),
            acks="all",
            enable_idempotence=True,
            compression_type="gzip",
            linger_ms=5,
        )

    def close(self) -> None:
        self._producer.close()

    def publish(self, events: Sequence[Event]) -> None:
        """All of them, in order; returns when every replica has every one. Raises the broker's error."""
        sent = [self._send(event) for event in events]
        self._producer.flush(_WAIT_S)
        for record in sent:
            record.get(timeout=_WAIT_S)

    def _send(self, event: Event) -> Any:
        headers = [(name, value.encode()) for name, value in headers_of(event, self._shop_id).items()]
        return self._producer.send(
            self._prefix + event.topic,
            json.dumps(event.data, ensure_ascii=False).encode(),
            key=event.subject.encode() or None,
            headers=headers,
        )


def headers_of(event: Event, shop_id: str) -> dict[str, str]:
    """The attributes of CloudEvents 1.0 in binary mode."""
    attributes = {
        "ce_specversion": "1.0",
        "ce_id": event.id,
        "ce_source": source_of(event.topic, shop_id),
        "ce_type": f"org.aftersales.{event.type}.v1",
        "ce_subject": event.subject,
        "ce_time": event.happened_at.astimezone(UTC).isoformat(),
        "content-type": "application/json",
    }
    return {name: value for name, value in attributes.items() if value}


def source_of(topic: str, shop_id: str) -> str:
    """Who speaks on a topic, for this shop."""
    return f"/shops/{shop_id}/{topic.partition('.')[0]}"
