"""Proves what carrier and mail API promise; faults and webhooks are proved elsewhere."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.support.sandbox import RunningSandbox

CUSTOMER = {"name": "Ada", "street": "Weg 1", "postal_code": "50667", "city": "Köln", "country": "DE"}
SHOP = {"name": "Shop", "street": "Kai 2", "postal_code": "20457", "city": "Hamburg", "country": "DE"}


def label(ours: str, **more: Any) -> dict[str, Any]:
    """The body of a label."""
    asked = {"our_reference": ours, "return_reference": "r-1", "service": "return", "parcels": 1}
    return {**asked, "sender": CUSTOMER, "recipient": SHOP, **more}


def pickup(ours: str, day: date, **more: Any) -> dict[str, Any]:
    """The body of a pickup."""
    asked = {"our_reference": ours, "return_reference": "r-1", "address": CUSTOMER, "date": day.isoformat()}
    return {**asked, **more}


def message(ours: str, **more: Any) -> dict[str, Any]:
    """The body of a message."""
    asked = {"our_reference": ours, "from": "shop@example.org", "to": "ada@example.org", "subject": "Ihre Rückgabe"}
    return {**asked, "text": "Guten Tag", "locale": "de-DE", **more}


def tomorrow() -> date:
    """A day the van can still come."""
    return (datetime.now(UTC) + timedelta(days=1)).date()  # noqa: TID251 - the sandbox runs under system time here


def test_a_label_is_made_once_per_key_and_found_again(sandbox: RunningSandbox) -> None:
    made = sandbox.ask("POST", "/carrier/v1/labels", label("l-1"), key="l-1")
    assert made.status == 201
    assert set(made.body) == {"label_reference", "tracking_number", "label_url", "expires_on", "our_reference"}
    again = sandbox.ask("POST", "/carrier/v1/labels", label("l-1"), key="l-1")
    assert (again.status, again.body) == (200, made.body)
    assert sandbox.ask("POST", "/carrier/v1/labels", label("l-1", parcels=2), key="l-1").status == 409
    assert sandbox.must("GET", "/carrier/v1/labels?our_reference=l-1") == {"items": [made.body]}
    text = sandbox.ask("GET", made.body["label_url"].removeprefix(sandbox.base_url)).body
    assert made.body["tracking_number"].encode() in text


def test_a_pickup_comes_on_the_day_asked_in_the_zone_asked(sandbox: RunningSandbox) -> None:
    day = date(2031, 7, 1)
    body = pickup("p-1", day, tracking_number="SBX7", time_zone="Europe/Berlin")
    made = sandbox.ask("POST", "/carrier/v1/pickups", body, key="p-1").body
    assert made["tracking_number"] == "SBX7"
    assert made["window"] == {"from": "2031-07-01T09:00:00+02:00", "to": "2031-07-01T17:00:00+02:00"}
    assert sandbox.must("GET", "/carrier/v1/pickups?our_reference=p-1") == {"items": [made]}


def test_a_pickup_on_a_day_that_is_over_is_refused(sandbox: RunningSandbox) -> None:
    body = pickup("p-2", tomorrow() - timedelta(days=3))
    reply = sandbox.ask("POST", "/carrier/v1/pickups", body, key="p-2")
    assert (reply.status, reply.body["error"]["code"]) == (422, "date_in_past")
    body = pickup("p-2", tomorrow(), time_zone="../../etc/passwd")
    assert sandbox.ask("POST", "/carrier/v1/pickups", body, key="p-2").body["error"]["code"] == "time_zone_unknown"


def test_a_shipment_is_made_and_found_again(sandbox: RunningSandbox) -> None:
    body = label("s-1")
    made = sandbox.ask("POST", "/carrier/v1/shipments", body, key="s-1").body
    assert set(made) == {"shipment_reference", "tracking_number", "our_reference"}
    assert sandbox.must("GET", "/carrier/v1/shipments?our_reference=s-1") == {"items": [made]}


def test_a_message_is_accepted_once_per_key_kept_whole_and_found_again(sandbox: RunningSandbox) -> None:
    body = message("n-1", html="<p>Guten Tag", to_name="Ada 退款", headers={"X-Case": "7"})
    made = sandbox.ask("POST", "/mail/v1/messages", body, key="n-1")
    assert made.status == 202
    assert sandbox.ask("POST", "/mail/v1/messages", body, key="n-1").status == 200
    assert sandbox.must("GET", "/mail/v1/messages?our_reference=n-1") == {"items": [made.body]}
    [kept] = [row for row in sandbox.book("messages") if row["our_reference"] == "n-1"]
    assert (kept["subject"], kept["text"], kept["html"]) == ("Ihre Rückgabe", "Guten Tag", "<p>Guten Tag")
    assert (kept["to_name"], kept["headers"], kept["locale"]) == ("Ada 退款", {"X-Case": "7"}, "de-DE")


@pytest.mark.parametrize(
    "hostile",
    [
        {"subject": "hello\r\nBcc: all@example.org"},
        {"to": "a@example.org,b@example.org"},
        {"to": "a@example.org\n"},
        {"headers": {"X-A": "1\r\nX-B: 2"}},
        {"headers": {"X A": "1"}},
        {"to_name": "\x1b[31mred"},
    ],
)
def test_what_would_break_out_of_a_header_is_refused(sandbox: RunningSandbox, hostile: dict[str, Any]) -> None:
    reply = sandbox.ask("POST", "/mail/v1/messages", message("n-2", **hostile), key="n-2")
    assert (reply.status, reply.body["error"]["code"]) == (422, "invalid_body")
    assert sandbox.must("GET", "/mail/v1/messages?our_reference=n-2") == {"items": []}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not json",
        b"[]",
        b'{"our_reference": "\\ud800"}',
        b"[" * 100_000,
        b'{"amount_minor": 1e3}',
        b'{"payment_reference": "c", "amount_minor": "1", "currency": "EUR", "our_reference": "o"}',
        b'{"payment_reference": "c", "amount_minor": 1, "currency": "EUR", "our_reference": "o", "x": 1}',
        b'{"payment_reference": "c", "amount_minor": ' + b"9" * 4_000 + b', "currency": "EUR", "our_reference": "o"}',
    ],
)
def test_a_body_that_cannot_be_read_is_refused_and_noted(sandbox: RunningSandbox, raw: bytes) -> None:
    before = len(sandbox.book("calls"))
    reply = sandbox.ask("POST", "/payments/v1/refunds", raw=raw, key="k")
    assert (reply.status, reply.body["error"]["code"]) == (422, "invalid_body")
    assert len(sandbox.book("calls")) == before + 1


def test_a_body_above_one_megabyte_is_refused(sandbox: RunningSandbox) -> None:
    reply = sandbox.ask("POST", "/mail/v1/messages", message("n-3", text="x" * 1_100_000), key="n-3")
    assert reply.status == 413
    assert reply.body["error"]["code"] == "request_entity_too_large"


def test_a_key_that_is_no_key_is_refused(sandbox: RunningSandbox) -> None:
    assert sandbox.ask("POST", "/carrier/v1/labels", label("l-2"), key="k" * 256).status == 400
