"""The messages that ways of doing one room's work are fed with, and how they get onto a topic."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from kafka import KafkaConsumer, KafkaProducer, TopicPartition

from shared import ids
from shared.clock import wall_now
from shared.contracts.base import wire_type
from shared.contracts.intake import CaseOpened, ContactRef
from shared.facts.order import Order
from shared.facts.request import Evidence, RequestFacts, RequestLine
from tests.bench.shop import Buyer

SHOP = "bench"
_AT = datetime(2026, 9, 17, 19, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Feed:
    """One record to publish."""

    key: bytes
    value: bytes
    headers: tuple[tuple[str, bytes], ...]


def opened_cases(count: int, orders: int, batch: str) -> Iterator[Feed]:
    """`count` different `case.opened` of about 700 bytes over `orders` orders; another `batch`, other ids."""
    for number in range(count):
        subject = ids.order_subject(SHOP, f"O-{number % orders:06d}")
        case = str(uuid.uuid5(ids.NAMESPACE, f"{batch}|{number}"))
        yield Feed(subject.encode(), _written(_opened(case, subject)), _headers(case, subject))


def decidable_cases(count: int, orders: int, batch: str) -> Iterator[Feed]:
    """`count` different `case.opened` of about 3 kB, each with an order of its own that the rules can decide on."""
    now = wall_now()
    for number in range(count):
        buyer = Buyer(f"{batch}-{number:06d}")
        told = buyer.order(now)["order"]
        order = Order.model_validate({name: value for name, value in told.items() if name != "customer"})
        asked = RequestFacts.model_validate(
            {name: value for name, value in buyer.request(now).items() if name in RequestFacts.model_fields}
        )
        opened = _opened(buyer.case_id, buyer.subject).model_copy(update={"order": order, "request": asked})
        yield Feed(buyer.subject.encode(), _written(opened), _headers(buyer.case_id, buyer.subject))


def _written(opened: CaseOpened) -> bytes:
    return opened.model_dump_json(by_alias=True).encode()


def _opened(case: str, subject: str) -> CaseOpened:
    request = RequestFacts(
        request_id=f"rq-{case[:8]}",
        ground="wrong_item",
        sent_at=_AT,
        received_at=_AT,
        channel="web_form",
        wanted=("refund",),
        lines=tuple(RequestLine(line_id=str(n), quantity=n) for n in (1, 2, 3)),
        evidence=(Evidence(kind="photo", shows="goods", ref="blob:9a1"),),
    )
    return CaseOpened(
        case_id=case,
        case_number=ids.case_number(case),
        order=None,
        request=request,
        kind="wrong_item",
        wanted=("refund",),
        locale="de-DE",
        zone="Europe/Berlin",
        market="DE",
        contact=ContactRef(owner=subject, field="contact", by="mail"),
        channel="web_form",
        stage="received",
    )


def _headers(case: str, subject: str) -> tuple[tuple[str, bytes], ...]:
    attributes = {
        "specversion": "1.0",
        "id": case,
        "source": "/aftersales/intake",
        "type": wire_type(CaseOpened.type),
        "subject": subject,
        "time": _AT.isoformat(),
        "sequence": "1",
        "correlationid": case,
    }
    named = [(f"ce_{name}", value.encode()) for name, value in attributes.items()]
    return (*named, ("content-type", b"application/json"))


def publish(bootstrap: str, topic: str, feed: Iterable[Feed]) -> int:
    """Everything onto one topic, acknowledged; how many records."""
    producer = KafkaProducer(bootstrap_servers=bootstrap.split(","), linger_ms=20, batch_size=262_144, acks="all")
    count = 0
    waiting = []
    for record in feed:
        waiting.append(producer.send(topic, record.value, key=record.key, headers=list(record.headers)))
        count += 1
    producer.flush()
    for future in waiting:
        future.get(timeout=30)
    producer.close()
    return count


class EndOf:
    """How many records a topic holds, asked over one connection kept open."""

    def __init__(self, bootstrap: str, topic: str) -> None:
        self._consumer = KafkaConsumer(bootstrap_servers=bootstrap.split(","))
        partitions = self._consumer.partitions_for_topic(topic) or set()
        self._places = [TopicPartition(topic, partition) for partition in sorted(partitions)]

    def count(self) -> int:
        """Records published so far, over all partitions."""
        return int(sum(self._consumer.end_offsets(self._places).values()))

    def close(self) -> None:
        self._consumer.close()
