"""Publishes as an order system, a channel or a warehouse would: CloudEvents on Kafka by kafka-python, acks=all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson
from kafka import KafkaProducer

from shared.contracts.base import wire_type

_WAIT_S = 30.0
Place = tuple[str, int, int]


class OrderSystem:
    """One sender. `prefix` stands before every topic name of the deployment."""

    def __init__(self, bootstrap: str, prefix: str, shop_id: str) -> None:
        self._prefix = prefix
        self._shop_id = shop_id
        self._producer = KafkaProducer(bootstrap_servers=bootstrap.split(","), acks="all", linger_ms=0)

    def close(self) -> None:
        self._producer.close()

    def publish(
        self, topic: str, type_: str, data: Mapping[str, Any], *, id_: str, subject: str, happened_at: datetime
    ) -> Place:
        """One event; returns where it stands once every replica has it. Without a subject the receiver derives it."""
        attributes = {
            "specversion": "1.0",
            "id": id_,
            "source": f"/shops/{self._shop_id}/{topic.partition('.')[0]}",
            "type": wire_type(type_),
            "subject": subject,
            "time": happened_at.astimezone(UTC).isoformat(),
        }
        headers = [(f"ce_{name}", value.encode()) for name, value in attributes.items() if value]
        headers.append(("content-type", b"application/json"))
        return self.send(topic, orjson.dumps(data), key=subject.encode() or None, headers=headers)

    def send(self, topic: str, value: bytes, *, key: bytes | None, headers: list[tuple[str, bytes]]) -> Place:
        """These bytes, as they are. Returns (topic without prefix, partition, offset)."""
        sent = self._producer.send(self._prefix + topic, value, key=key, headers=headers).get(timeout=_WAIT_S)
        return topic, sent.partition, sent.offset


def subject_of(data: Mapping[str, Any], shop_id: str) -> str:
    """`shop/order` where the event's own data names the order; empty where the receiver has to find it."""
    order = data.get("order")
    if isinstance(order, Mapping):
        return f"{order['shop_id']}/{order['order_id']}"
    reference = data.get("order_ref")
    return f"{data.get('shop_id', shop_id)}/{reference}" if reference else ""


def charges_of(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The payments of an order event as the provider knows them."""
    order = data.get("order")
    if not isinstance(order, Mapping):
        return []
    return [
        {
            "payment_reference": payment["reference"],
            "captured_minor": payment["captured_minor"],
            "currency": order["currency"],
        }
        for payment in order.get("payments", ())
        if payment.get("provider") == "sandbox" and payment.get("reference")
    ]
