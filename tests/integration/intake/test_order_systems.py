"""Order systems call the worker's own pages over HTTP; what they say stands on a real broker before they hear 2xx."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from types import ModuleType
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiokafka import AIOKafkaProducer
from kafka import KafkaConsumer, TopicPartition

from services.intake.adapters import medusa, shopify
from services.intake.bootstrap import bootstrap
from shared.clock import wall_now
from shared.contracts.orders import OrderEvent
from shared.runtime.admin import ensure_topics
from shared.runtime.decode import Decoded, Reading, decode
from shared.runtime.publishing import Publisher
from shared.runtime.web import application
from shared.runtime.wire import Record, from_millis
from tests.support.broker import running_kafka
from tests.unit.intake.order_systems import sample

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
PREFIX = "ordersystems."
TOPIC = f"{PREFIX}orders.v1"
SHOPIFY_SECRET, MEDUSA_SECRET = "shopify-signs-with-this", "the-subscriber-signs-with-this"
TOKEN = "shpat_only_tests_know"


@pytest.fixture(scope="module")
def broker() -> Iterator[str]:
    with running_kafka() as bootstrap_servers:
        ensure_topics(bootstrap_servers, PREFIX, partitions=2, replication=1)
        yield bootstrap_servers


class AdminApi:
    """Shopify's Admin API as far as it is asked: a program of its own on a port of its own."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.status = 200
        self.transactions = 6

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json() | {"token": request.headers.get("X-Shopify-Access-Token")})
        told = sample(shopify, "answer_split_payment")
        del told["data"]["order"]["transactions"][self.transactions :]
        return web.json_response(told, status=self.status)


@pytest.fixture
async def admin_api() -> AsyncIterator[tuple[AdminApi, str]]:
    api, app = AdminApi(), web.Application()
    app.router.add_post("/admin/api/{version}/graphql.json", api.answer)
    async with served(app) as url:
        yield api, url


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    """An application on a free port of this machine."""
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    yield f"http://{host}:{port}"
    await runner.cleanup()


@pytest.fixture
async def producer(broker: str) -> AsyncIterator[AIOKafkaProducer]:
    made = AIOKafkaProducer(bootstrap_servers=broker, acks="all", enable_idempotence=True)
    await made.start()
    yield made
    await made.stop()


@asynccontextmanager
async def room_pages(producer: AIOKafkaProducer, **env: str) -> AsyncIterator[str]:
    """The intake worker's own pages with both order systems."""
    secrets = {"INTAKE_SHOPIFY_WEBHOOK_SECRET": SHOPIFY_SECRET, "INTAKE_MEDUSA_WEBHOOK_SECRET": MEDUSA_SECRET}
    room = bootstrap(secrets | env)
    publisher = Publisher(producer, "intake", PREFIX)
    async with served(application(room, publisher, PREFIX, lambda: (True, True, "well"))) as url:
        yield url
    if room.on_stop is not None:
        await room.on_stop()


def shopify_call(name: str, **changes: Any) -> tuple[bytes, dict[str, str]]:
    told = sample(shopify, name)
    body = json.dumps(told["body"] | changes).encode()
    signature = base64.b64encode(hmac.digest(SHOPIFY_SECRET.encode(), body, "sha256")).decode()
    return body, told["headers"] | {"X-Shopify-Hmac-Sha256": signature}


def medusa_call(adapter: ModuleType, name: str, at: datetime) -> tuple[bytes, dict[str, str]]:
    body = json.dumps(sample(adapter, name)).encode()
    stamp = str(int(at.timestamp()))
    digest = hmac.new(MEDUSA_SECRET.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return body, {"Aftersales-Signature": f"t={stamp},v1={digest}"}


async def post(url: str, body: bytes, headers: dict[str, str]) -> tuple[int, dict[str, Any]]:
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as answer:
        return answer.status, await answer.json()


def on_the_topic(broker: str, subject: str) -> list[Record]:
    """One order's records, oldest first."""
    consumer = KafkaConsumer(bootstrap_servers=broker)
    places = [TopicPartition(TOPIC, partition) for partition in (0, 1)]
    ends = consumer.end_offsets(places)
    consumer.assign(places)
    consumer.seek_to_beginning()
    found: list[Record] = []
    while any(consumer.position(place) < ends[place] for place in places):
        for records in consumer.poll(200).values():
            for one in records:
                if one.key == subject.encode():
                    at = from_millis(one.timestamp)
                    headers = tuple(one.headers)
                    found.append(Record("orders.v1", one.partition, one.offset, one.key, one.value, headers, at))
    consumer.close()
    return found


def heard(broker: str, subject: str) -> list[Decoded]:
    """What the rooms' own decoder makes of them; every one can be read."""
    reading = Reading("intake", frozenset(["order.placed", "order.paid", "order.delivered"]), b"secret")
    read = [decode(record, reading) for record in on_the_topic(broker, subject)]
    assert all(isinstance(one, Decoded) for one in read), read
    return [one for one in read if isinstance(one, Decoded)]


def captured(one: Decoded) -> list[int]:
    """What the order's payments brought."""
    assert isinstance(one.message.data, OrderEvent)
    return [payment.captured_minor for payment in one.message.data.order.payments]


async def test_a_shopify_order_stands_on_the_topic_under_its_own_key(broker: str, producer: AIOKafkaProducer) -> None:
    body, headers = shopify_call("placed")
    async with room_pages(producer) as url:
        assert await post(f"{url}/webhooks/shopify", body, headers) == (200, {"kept": 1})
        assert await post(f"{url}/webhooks/shopify", body, headers) == (200, {"kept": 1})
    first, again = heard(broker, "blue-harbour/1042")
    assert (first.message.subject, first.message.type) == ("blue-harbour/1042", "order.placed")
    assert first.heard_id == again.heard_id, "a repeat is heard once"
    assert first.body_hash == again.body_hash


async def test_payments_that_shopify_leaves_out_are_asked_for_before_the_order_is_kept(
    broker: str, producer: AIOKafkaProducer, admin_api: tuple[AdminApi, str]
) -> None:
    api, address = admin_api
    body, headers = shopify_call("split_payment")
    async with room_pages(producer, INTAKE_SHOPIFY_URL=address, INTAKE_SHOPIFY_ACCESS_TOKEN=TOKEN) as url:
        api.status = 503
        assert await post(f"{url}/webhooks/shopify", body, headers) == (503, {"error": "try again"})
        assert on_the_topic(broker, "blue-harbour/1060") == []
        api.status, api.transactions = 200, 4
        assert (await post(f"{url}/webhooks/shopify", body, headers))[0] == 200
        api.transactions = 6
        assert (await post(f"{url}/webhooks/shopify", body, headers))[0] == 200
    assert {(one["token"], one["variables"]["id"]) for one in api.asked} == {(TOKEN, "gid://shopify/Order/5840027900")}
    first, second = heard(broker, "blue-harbour/1060")
    assert first.heard_id != second.heard_id, "the same call, answered with more, says more"
    assert (captured(first), captured(second)) == ([2500, 1000, 10000], [2500, 1000, 11710])


async def test_a_forged_call_is_never_asked_about_and_never_kept(
    broker: str, producer: AIOKafkaProducer, admin_api: tuple[AdminApi, str]
) -> None:
    api, address = admin_api
    body, headers = shopify_call("yen")
    async with room_pages(producer, INTAKE_SHOPIFY_URL=address, INTAKE_SHOPIFY_ACCESS_TOKEN=TOKEN) as url:
        assert await post(f"{url}/webhooks/shopify", body + b" ", headers) == (401, {"error": "signature"})
        stale = medusa_call(medusa, "yen", wall_now() - timedelta(minutes=6))
        assert (await post(f"{url}/webhooks/medusa", *stale))[0] == 401
    assert (api.asked, on_the_topic(broker, "blue-harbour/1071"), on_the_topic(broker, "blue-harbour/2071")) == (
        [],
        [],
        [],
    )


async def test_an_order_that_cannot_be_read_is_refused_with_its_field_and_the_next_one_is_kept(
    broker: str, producer: AIOKafkaProducer
) -> None:
    async with room_pages(producer) as url:
        status, answer = await post(f"{url}/webhooks/shopify", *shopify_call("cancelled", total_price_set=None))
        assert (status, answer["path"], answer["error"]) == (422, "total_price_set", "bad_document")
        assert (await post(f"{url}/webhooks/medusa", *medusa_call(medusa, "delivered", wall_now())))[0] == 200
    (said,) = heard(broker, "blue-harbour/2042")
    assert said.message.type == "order.delivered"
