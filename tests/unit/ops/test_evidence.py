"""The evidence pack of a case: every exhibit once, in time, with its reference; what a bank would miss is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from deploy.ops.chronicle import Chronicle, SaidRow
from deploy.ops.evidence import WANTED, pack

START = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
ORDER = {
    "order_id": "BH-1",
    "placed_at": "2026-09-20T10:00:00+02:00",
    "currency": "EUR",
    "lines": [{"sku": "UKE", "title": None, "quantity": 2}],
    "payments": [{"captured_minor": 10640, "captured_at": "2026-09-20T10:01:00+02:00", "reference": "ch_1"}],
    "delivery": {"parcels": [{"parcel_id": "p1", "delivered_at": "2026-09-24T09:00:00+02:00", "status_by": "carrier"}]},
}
OPENED = {
    "order": ORDER,
    "kind": "not_received",
    "channel": "web_form",
    "request": {"request_id": "rq-1", "sent_at": "2026-10-01T11:00:00+02:00", "evidence": []},
}
PAID = {"amount_minor": 10640, "currency": "EUR", "refund_reference": "re_1", "arn": "74", "at": "2026-10-03T09:00:00Z"}


def chronicle(*said: tuple[str, dict[str, Any]]) -> Chronicle:
    rows = [
        SaidRow("intake", "blue/BH-1", n, f"id-{n}", type_, "cause", START + timedelta(hours=n), True, data)
        for n, (type_, data) in enumerate(said, 1)
    ]
    return Chronicle("case", None, rows, [], [], [], [], [], [])


def test_sale_delivery_request_and_refund_stand_with_their_references() -> None:
    exhibits, _ = pack(chronicle(("case.opened", OPENED), ("refund.succeeded", PAID)))
    assert [(one.shows, one.ref) for one in exhibits] == [
        ("sale", "id-1"),
        ("sale", "ch_1"),
        ("delivery", "p1"),
        ("request", "rq-1"),
        ("refund", "re_1"),
    ]
    assert exhibits[-1].what == "106.40 EUR back, ARN 74"


def test_the_same_parcel_told_again_is_one_exhibit() -> None:
    exhibits, _ = pack(chronicle(("case.opened", OPENED), ("case.order_changed", {"order": ORDER})))
    assert sum(one.shows == "delivery" for one in exhibits) == 1


def test_what_a_bank_would_ask_for_and_is_not_there_is_named() -> None:
    _, missing = pack(chronicle(("case.opened", OPENED)))
    assert missing == [WANTED["decision"], WANTED["refund"], WANTED["notice"]]


def test_a_case_nothing_was_said_of_misses_everything() -> None:
    assert pack(chronicle()) == ([], list(WANTED.values()))
