"""The world around the rooms: customers who ask, and a warehouse that answers to what logistics says."""

from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Sequence
from typing import Any

import orjson
from kafka import KafkaConsumer, KafkaProducer, TopicPartition

from shared.clock import wall_now
from shared.contracts.base import short_type, wire_type
from tests.bench import shop
from tests.bench.shop import Buyer

_POLL_MS = 50
_WAIT_S = 30.0


class Sender:
    """Publishes inbound events as order systems, channels and warehouses do."""

    def __init__(self, bootstrap: str, prefix: str) -> None:
        self._prefix = prefix
        self._producer = KafkaProducer(bootstrap_servers=bootstrap.split(","), acks="all", linger_ms=0)

    def send(self, topic: str, type_: str, id_: str, subject: str, body: dict[str, Any]) -> Any:
        """On its way; the future tells when the broker has it."""
        attributes = {
            "specversion": "1.0",
            "id": id_,
            "source": f"/shops/{shop.SHOP}/{topic.partition('.')[0]}",
            "type": wire_type(type_),
            "subject": subject,
            "time": wall_now().isoformat(),
        }
        headers = [(f"ce_{name}", value.encode()) for name, value in attributes.items() if value]
        headers.append(("content-type", b"application/json"))
        key = subject.encode() or None
        return self._producer.send(self._prefix + topic, orjson.dumps(body), key=key, headers=headers)

    def orders(self, buyers: Sequence[Buyer]) -> None:
        """Every buyer's order, acknowledged by the broker."""
        now = wall_now()
        sent = [
            self.send("orders.v1", "order.delivered", f"o-{buyer.name}", buyer.subject, buyer.order(now))
            for buyer in buyers
        ]
        _acknowledged(sent)

    def requests(self, buyers: Sequence[Buyer]) -> None:
        """Every buyer's request, acknowledged by the broker."""
        now = wall_now()
        sent = [
            self.send("requests.v1", "request.made", buyer.request_id, buyer.subject, buyer.request(now))
            for buyer in buyers
        ]
        _acknowledged(sent)

    def close(self) -> None:
        self._producer.close()


def _acknowledged(sent: Sequence[Any]) -> None:
    for future in sent:
        future.get(timeout=_WAIT_S)


class Warehouse:
    """Hears what logistics says; a booked pickup arrives at once, and what has arrived is inspected at once."""

    def __init__(self, bootstrap: str, prefix: str, sender: Sender) -> None:
        self._consumer = reading(bootstrap, [f"{prefix}aftersales.logistics.v1"])
        self._sender = sender
        self._leave = threading.Event()
        self._thread = threading.Thread(target=self._run, name="warehouse", daemon=True)
        self.trouble: BaseException | None = None

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._leave.set()
        self._thread.join()
        self._consumer.close()

    def _run(self) -> None:
        try:
            while not self._leave.is_set():
                for records in self._consumer.poll(timeout_ms=_POLL_MS).values():
                    for record in records:
                        self._answer(type_of(record), record)
        except Exception as error:  # noqa: BLE001 - told by whoever waits for the cases to end
            self.trouble = error

    def _answer(self, type_: str, record: Any) -> None:
        if type_ == "pickup.booked":
            told = orjson.loads(record.value)
            body = shop.received(told["tracking_number"], wall_now())
            self._sender.send("warehouse.v1", "return.received", f"in-{told['return_id']}", "", body)
        elif type_ == "return.received":
            told = orjson.loads(record.value)
            body = shop.inspected(told["return_id"], wall_now())
            self._sender.send("warehouse.v1", "return.inspected", f"seen-{told['return_id']}", "", body)


def reading(bootstrap: str, topics: Sequence[str]) -> KafkaConsumer:
    """A consumer of its own on whole topics, from their present end."""
    consumer = KafkaConsumer(bootstrap_servers=bootstrap.split(","), fetch_max_wait_ms=100)
    places = [
        TopicPartition(topic, partition) for topic in topics for partition in consumer.partitions_for_topic(topic) or ()
    ]
    consumer.assign(places)
    for place, end in consumer.end_offsets(places).items():
        consumer.seek(place, end)
    return consumer


def type_of(record: Any) -> str:
    """The short type of a record, from its header."""
    return short_type(header(record, "ce_type")) or ""


def header(record: Any, name: str) -> str:
    """One header as text, empty where it is absent."""
    return next((value.decode() for key, value in record.headers if key == name), "")


def announce_charges(sandbox_url: str, buyers: Sequence[Buyer]) -> None:
    """Let the payment provider know what was captured."""
    body = json.dumps({"charges": [buyer.charge() for buyer in buyers]}).encode()
    headers = {"content-type": "application/json"}
    request = urllib.request.Request(f"{sandbox_url}/control/charges", data=body, headers=headers)  # noqa: S310 - our own
    with urllib.request.urlopen(request, timeout=_WAIT_S) as answer:  # noqa: S310 - our own address
        answer.read()
