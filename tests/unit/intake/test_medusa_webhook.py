"""Which of the Medusa subscriber's calls are believed, and that what they become is an event the rooms read."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime, timedelta

import pytest

import services.intake.adapters.medusa as adapter
from services.intake.adapters.medusa.webhook import webhook
from shared.errors import Malformed
from shared.runtime.room import Forbidden
from tests.unit.intake.order_systems import AROUND, NOW, findings, sample

SECRET = "only-tests-know"
NAMES = (
    "placed",
    "paid",
    "partially_shipped",
    "delivered",
    "cancelled",
    "discount_code",
    "split_payment",
    "yen",
    "returned_in_medusa",
)
BODY = json.dumps(sample(adapter, "placed")).encode()


def signed(body: bytes, at: datetime = NOW, secret: str = SECRET) -> dict[str, str]:
    """The header the README's subscriber sends."""
    stamp = str(int(at.timestamp()))
    digest = hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {"aftersales-signature": f"t={stamp},v1={digest}"}


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_passes_the_contract_check_without_a_remark(name: str) -> None:
    body = json.dumps(sample(adapter, name)).encode()
    (said,) = webhook(SECRET, AROUND).read(signed(body), body, NOW)
    assert findings(said) == []


def test_a_genuine_call_is_said_under_the_subscribers_id_at_the_orders_last_change() -> None:
    (said,) = webhook(SECRET, AROUND).read(signed(BODY), BODY, NOW)
    assert (said.id, said.source) == ("7d0c7f3e-5a0c-4f0e-9a44-7d3b6f1f2e01", "/shops/blue-harbour/medusa")
    assert (said.type, said.time.isoformat()) == ("order.placed", "2026-09-01T08:04:11.400000+00:00")
    assert (webhook(SECRET, AROUND).path, webhook(SECRET, AROUND).topic) == ("/webhooks/medusa", "orders.v1")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"aftersales-signature": ""},
        {"aftersales-signature": signed(BODY)["aftersales-signature"][:-1]},
        {"aftersales-signature": signed(BODY)["aftersales-signature"] + "0"},
        signed(BODY, secret="another"),
        signed(BODY + b" "),
        signed(BODY, NOW - timedelta(minutes=5, seconds=1)),
        signed(BODY, NOW + timedelta(minutes=5, seconds=1)),
    ],
)
def test_a_forged_or_stale_call_is_forbidden(headers: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        webhook(SECRET, AROUND).read(headers, BODY, NOW)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'{"id": "1"}'])
def test_a_genuine_call_that_cannot_be_read_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        webhook(SECRET, AROUND).read(signed(body), body, NOW)


def test_an_event_that_is_not_about_an_order_is_kept_away_without_complaint() -> None:
    body = json.dumps(sample(adapter, "placed") | {"type": "customer.created"}).encode()
    assert webhook(SECRET, AROUND).read(signed(body), body, NOW) == ()
