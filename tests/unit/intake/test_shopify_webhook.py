"""Which of Shopify's deliveries are believed, under which id, and that what they become is an event the rooms read."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest

import services.intake.adapters.shopify as adapter
from services.intake.adapters.shopify.webhook import webhook
from shared.errors import Malformed, Misconfigured
from shared.runtime.room import Forbidden, Said
from tests.unit.intake.order_systems import AROUND, NOW, findings, order_of, sample

SECRET = "only-tests-know"
NAMES = ("placed", "paid", "partially_fulfilled", "delivered", "cancelled", "discount_code", "split_payment", "yen")


def signed(body: bytes, secret: str = SECRET, **more: str) -> dict[str, str]:
    """Headers as Shopify sends them, in lower case as the runtime hands them on."""
    digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    headers = {"x-shopify-topic": "orders/create", "x-shopify-webhook-id": "wh-1"}
    return headers | {"x-shopify-hmac-sha256": base64.b64encode(digest).decode()} | more


def delivery(name: str) -> tuple[dict[str, str], bytes]:
    """One sample, signed."""
    told = sample(adapter, name)
    body = json.dumps(told["body"]).encode()
    return signed(body) | told["headers"], body


def read(headers: dict[str, str], body: bytes, secrets: str = SECRET) -> tuple[Said, ...]:
    return webhook(secrets, AROUND).read(headers, body, NOW)


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_passes_the_contract_check_without_a_remark(name: str) -> None:
    (said,) = read(*delivery(name))
    assert findings(said) == []


def test_a_genuine_delivery_is_said_under_shopifys_own_id_at_the_orders_own_time() -> None:
    headers, body = delivery("paid")
    (said,) = read(headers, body)
    assert (said.id, said.source) == (headers["x-shopify-webhook-id"], "/shops/blue-harbour/shopify")
    assert (said.type, said.time.isoformat()) == ("order.paid", "2026-09-01T10:04:12+02:00")
    assert (webhook(SECRET, AROUND).path, webhook(SECRET, AROUND).topic) == ("/webhooks/shopify", "orders.v1")


BODY = delivery("placed")[1]
TOO_SHORT = base64.b64encode(hmac.digest(SECRET.encode(), BODY, "sha256")[:31]).decode()
TOO_LONG = base64.b64encode(hmac.digest(SECRET.encode(), BODY, "sha256") + b"\0").decode()
HEX = hmac.new(SECRET.encode(), BODY, hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-shopify-hmac-sha256": ""},
        {"x-shopify-hmac-sha256": TOO_SHORT},
        {"x-shopify-hmac-sha256": TOO_LONG},
        {"x-shopify-hmac-sha256": HEX},
        {"x-shopify-hmac-sha256": "…" * 44},
        {"x-shopify-hmac-sha256": "A" * 44},
        signed(BODY, secret="another"),
        signed(BODY + b" "),
        {**signed(BODY), "x-shopify-hmac-sha256": signed(BODY)["x-shopify-hmac-sha256"] + "\n"},
    ],
)
def test_a_forged_delivery_is_forbidden(headers: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        read(headers, BODY)


def test_without_a_secret_nothing_is_believed() -> None:
    with pytest.raises(Forbidden):
        read(signed(BODY, secret=""), BODY, secrets=" ")


def test_while_the_secret_is_exchanged_both_are_believed() -> None:
    for secret in ("the-old-one", "the-new-one"):
        assert read(signed(BODY, secret=secret), BODY, secrets="the-old-one the-new-one")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'{"id": 1}', b"null"])
def test_a_genuine_delivery_that_cannot_be_read_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        read(signed(body), body)


@pytest.mark.parametrize("name", ["x-shopify-webhook-id", "x-shopify-topic"])
def test_a_delivery_without_its_id_or_topic_names_the_header(name: str) -> None:
    with pytest.raises(Malformed) as caught:
        read({**signed(BODY), name: ""}, BODY)
    assert caught.value.path.lower() == name


def test_another_topic_is_kept_away_without_complaint() -> None:
    assert read(signed(BODY, **{"x-shopify-topic": "customers/update"}), BODY) == ()


def test_an_order_of_another_name_never_takes_the_key_of_a_contact() -> None:
    told: dict[str, Any] = sample(adapter, "placed")["body"] | {"name": "contact:1"}
    body = json.dumps(told).encode()
    with pytest.raises(Malformed):
        read(signed(body), body)


def test_the_room_has_an_address_for_each_order_system_whose_secret_is_set() -> None:
    from services.intake.bootstrap import bootstrap

    assert bootstrap({}).webhooks == ()
    both = {"INTAKE_SHOPIFY_WEBHOOK_SECRET": "s", "INTAKE_MEDUSA_WEBHOOK_SECRET": "m", "SHOP_ID": "blue-harbour"}
    shopify, medusa = bootstrap(both | {"INTAKE_ORDER_ZONES": "DE=Europe/Busingen"}).webhooks
    assert (shopify.path, shopify.complete, medusa.path) == ("/webhooks/shopify", None, "/webhooks/medusa")
    (said,) = shopify.read(signed(BODY, secret="s"), BODY, NOW)
    assert order_of(said).time_zone == "Europe/Busingen"


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({"INTAKE_ORDER_ZONES": "DE=Europe/Atlantis"}, "INTAKE_ORDER_ZONES"),
        ({"INTAKE_ORDER_ZONES": "Germany"}, "INTAKE_ORDER_ZONES"),
        ({"INTAKE_SHOPIFY_URL": "https://blue-harbour.example"}, "INTAKE_SHOPIFY_ACCESS_TOKEN"),
    ],
)
def test_a_setting_that_cannot_work_is_told_at_start(env: dict[str, str], named: str) -> None:
    from services.intake.bootstrap import bootstrap

    with pytest.raises(Misconfigured, match=named):
        bootstrap(env)
