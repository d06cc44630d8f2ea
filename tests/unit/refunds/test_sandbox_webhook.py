"""Which webhooks are believed: signed with our secret, within five minutes, and readable."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta

import pytest

from services.refunds.adapters.sandbox.webhook import webhook
from shared.errors import Malformed
from shared.runtime.room import Forbidden
from tests.unit.refunds.test_sandbox_mapping import sample

SECRET = "only-tests-know"
NOW = datetime(2026, 11, 24, 12, 32, tzinfo=UTC)
BODY = json.dumps(sample("webhook_refund_reported")).encode()


def signed(body: bytes, at: datetime = NOW, secret: str = SECRET) -> dict[str, str]:
    """Headers as the provider sends them."""
    stamp = str(int(at.timestamp()))
    digest = hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {"sandbox-signature": f"t={stamp},v1={digest}"}


def test_a_genuine_webhook_is_said_under_the_providers_own_id() -> None:
    (said,) = webhook(SECRET).read(signed(BODY), BODY, NOW)
    assert (said.id, said.source) == ("evt_6dc6c9b53c27af8b3984", "/providers/sandbox/payments")
    assert said.type == "refund.reported"
    assert (webhook(SECRET).path, webhook(SECRET).topic) == ("/webhooks/sandbox", "payments.v1")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sandbox-signature": ""},
        {"sandbox-signature": "t=1,v1=" + "0" * 64},
        {"sandbox-signature": signed(BODY)["sandbox-signature"] + ",v0=1"},
        signed(BODY, secret="another"),
        signed(BODY + b" "),
        signed(BODY, NOW - timedelta(minutes=5, seconds=1)),
        signed(BODY, NOW + timedelta(minutes=5, seconds=1)),
    ],
)
def test_a_forged_or_stale_webhook_is_forbidden(headers: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        webhook(SECRET).read(headers, BODY, NOW)


def test_without_a_secret_nothing_is_believed() -> None:
    with pytest.raises(Forbidden):
        webhook("").read(signed(BODY, secret=""), BODY, NOW)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"id": "evt_1"}', b"\xff"])
def test_a_genuine_webhook_that_cannot_be_read_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        webhook(SECRET).read(signed(body), body, NOW)


def test_another_type_is_kept_away_without_complaint() -> None:
    body = json.dumps(sample("webhook_refund_reported") | {"type": "payout.paid"}).encode()
    assert webhook(SECRET).read(signed(body), body, NOW) == ()
