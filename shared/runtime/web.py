"""The worker's own pages: /metrics, /live, /ready, and the webhooks of its providers. Binds to loopback by default."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import orjson
import structlog
from aiohttp import web
from aiokafka.errors import KafkaError
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from shared.clock import wall_now
from shared.contracts.base import wire_type
from shared.errors import Malformed
from shared.ids import order_subject
from shared.metrics import WEBHOOKS
from shared.runtime.publishing import Publisher
from shared.runtime.room import Forbidden, Room, Said, TryAgain, Webhook
from shared.runtime.wire import SIZE_MAX_BYTES, wire_time

log = structlog.get_logger()
Health = Callable[[], tuple[bool, bool, str]]


def application(room: Room, publisher: Publisher, prefix: str, health: Health) -> web.Application:
    """The pages of one worker. `health` gives (live, ready, why)."""
    app = web.Application(client_max_size=SIZE_MAX_BYTES)
    app.router.add_get("/metrics", _metrics)
    app.router.add_get("/live", _page(lambda: health()[0], lambda: health()[2]))
    app.router.add_get("/ready", _page(lambda: health()[1], lambda: health()[2]))
    for webhook in room.webhooks:
        app.router.add_post(webhook.path, _receiver(room, webhook, publisher, prefix))
    return app


async def _metrics(_: web.Request) -> web.Response:
    return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


def _page(well: Callable[[], bool], why: Callable[[], str]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def page(_: web.Request) -> web.Response:
        return web.Response(status=200 if well() else 503, text=why() + "\n")

    return page


def _receiver(
    room: Room, webhook: Webhook, publisher: Publisher, prefix: str
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Verified, produced with acks=all, and only then answered 2xx."""

    def count(outcome: str) -> None:
        WEBHOOKS.labels(room.name, webhook.path, outcome).inc()

    async def receive(request: web.Request) -> web.Response:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            said = webhook.read(headers, body, wall_now())
            if said and webhook.complete is not None:
                said = await webhook.complete(headers, body)
        except Forbidden:
            count("forbidden")
            return web.json_response({"error": "signature"}, status=401)
        except Malformed as trouble:
            count("malformed")
            log.warning(
                "a genuine webhook could not be read",
                action="webhook_malformed",
                path=webhook.path,
                code=trouble.code,
                field=trouble.path,
            )
            return web.json_response({"error": trouble.code, "path": trouble.path, "text": trouble.text}, status=422)
        except TryAgain as error:
            count("outage")
            log.warning("a webhook's vendor could not be asked", action="webhook_outage", error=str(error))
            return web.json_response({"error": "try again"}, status=503)
        try:
            for one in said:
                key = _subject(one)
                await publisher.publish_inbound(prefix + webhook.topic, key or None, _payload(one), _attributes(one))
        except KafkaError as error:
            count("outage")
            log.warning(
                "a webhook could not be kept; the provider will send it again",
                action="webhook_outage",
                error=str(error),
            )
            return web.json_response({"error": "try again"}, status=503)
        count("kept")
        return web.json_response({"kept": len(said)})

    return receive


def _subject(said: Said) -> bytes:
    """The order's key where the data names the order; empty where only a reference can tell."""
    hint = said.data.subject_hint()
    return order_subject(*hint).encode() if hint is not None else b""


def _payload(said: Said) -> bytes:
    return orjson.dumps(said.data.model_dump(mode="json", by_alias=True))


def _attributes(said: Said) -> list[tuple[str, str]]:
    return [
        ("id", said.id),
        ("source", said.source),
        ("subject", _subject(said).decode()),
        ("type", wire_type(said.type)),
        ("time", wire_time(said.time)),
    ]
