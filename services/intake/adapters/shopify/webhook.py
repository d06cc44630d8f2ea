"""Where Shopify calls this room, and whether to believe it; reads nothing of the order itself."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson

from services.intake.adapters.shopify.client import ShopifyOrders
from services.intake.adapters.shopify.mapping import read_order
from services.intake.ports import Surroundings
from shared.errors import Malformed
from shared.runtime.room import Forbidden, Said, Webhook
from shared.runtime.wire import parse_json

PATH = "/webhooks/shopify"
TOPIC = "orders.v1"
_ID_MAX = 100


def webhook(secrets: str, around: Surroundings, orders: ShopifyOrders | None = None) -> Webhook:
    """Shopify's address here. `secrets`: the signing secret, and while it is exchanged the new one behind a space.

    Without `orders` the payments are what the order itself proves.
    """

    def read(headers: Mapping[str, str], body: bytes, now: datetime) -> tuple[Said, ...]:
        check_signature(secrets.split(), headers.get("x-shopify-hmac-sha256", ""), body)
        return _said(headers, parse_json(body), around)

    async def complete(headers: Mapping[str, str], body: bytes) -> tuple[Said, ...]:
        asked = await orders.completed(parse_json(body)) if orders else parse_json(body)
        return _said(headers, asked, around)

    return Webhook(PATH, TOPIC, read, complete if orders else None)


def _said(headers: Mapping[str, str], parsed: Any, around: Surroundings) -> tuple[Said, ...]:
    event_id = headers.get("x-shopify-webhook-id", "")
    if not (0 < len(event_id) <= _ID_MAX and event_id.isprintable()):
        raise Malformed("no_id", "the delivery has no id", "X-Shopify-Webhook-Id")
    topic = headers.get("x-shopify-topic", "")
    if not topic:
        raise Malformed("no_topic", "the delivery does not say what it is about", "X-Shopify-Topic")
    found = read_order(topic, parsed, around)
    if found is None:
        return ()
    event, at = found
    return (Said(_id(event_id, parsed), f"/shops/{around.shop_id}/shopify", event.type, at, event),)


def _id(event_id: str, parsed: Mapping[str, Any]) -> str:
    """Shopify repeats a delivery with its first body, but what we ask for may have moved on: then it says more."""
    if "transactions" not in parsed:
        return event_id
    asked = orjson.dumps([parsed["transactions"], parsed.get("fulfillments")], option=orjson.OPT_SORT_KEYS)
    return f"{event_id}.{hashlib.sha256(asked).hexdigest()[:16]}"


def check_signature(secrets: list[str], header: str, body: bytes) -> None:
    """Base64 of HMAC-SHA256 over the raw body, compared in constant time, or Forbidden.

    Shopify signs no time, so there is no window: a repeat has an id or a version that was heard before.
    """
    try:
        given = base64.b64decode(header, validate=True)
    except (binascii.Error, ValueError):
        given = b""
    if len(given) != hashlib.sha256().digest_size or not secrets:
        raise Forbidden("no usable signature")
    fits = [hmac.compare_digest(hmac.digest(secret.encode(), body, "sha256"), given) for secret in secrets]
    if not any(fits):
        raise Forbidden("wrong signature")
