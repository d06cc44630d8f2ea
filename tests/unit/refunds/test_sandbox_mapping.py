"""What recorded answers of the sandbox prove, read by the adapter's pure mapping; no network."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import services.refunds.adapters.sandbox as adapter
from services.refunds.adapters.sandbox.mapping import found, refund_body, refunded, reported
from services.refunds.domain.model import Carried
from shared.contracts.payments import RefundReported
from shared.errors import Malformed

SAMPLES = Path(adapter.__file__).parent / "samples"
OURS = "0b6c1f5e-7f34-5a38-9a0b-2f3f4f1d8d11"
PAYLOAD = {
    "provider": "sandbox",
    "payment_id": "pay-1",
    "payment_reference": "ch_81",
    "amount_minor": 10_640,
    "currency": "EUR",
    "our_reference": OURS,
}


def sample(name: str) -> dict[str, Any]:
    """One recorded answer: {status, body}."""
    read: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text())
    return read


def test_a_refund_made_is_done_with_the_providers_reference() -> None:
    outcome = refunded(**sample("refund_succeeded"), payload=PAYLOAD)
    carried = Carried.model_validate(outcome.answer)
    assert outcome.state == "done"
    assert outcome.reference == carried.refund_reference == "re_3a5f75962db5f6b7f1b0"
    assert (carried.state, carried.arn) == ("succeeded", "74370830488656590884941")


def test_a_pending_refund_is_done_and_says_that_it_is_pending() -> None:
    outcome = refunded(**sample("refund_pending"), payload=PAYLOAD | {"amount_minor": 500, "our_reference": "p"})
    assert (outcome.state, outcome.answer["state"], outcome.answer["arn"]) == ("done", "pending", None)


@pytest.mark.parametrize(
    ("name", "code"),
    [("refund_above_captured", "amount_exceeds_captured"), ("refund_charge_unknown", "charge_unknown")],
)
def test_a_refusal_is_final_and_carries_the_providers_code(name: str, code: str) -> None:
    outcome = refunded(**sample(name), payload=PAYLOAD)
    assert (outcome.state, outcome.answer) == ("refused", {"code": code})
    assert outcome.reason


def test_a_reused_key_proves_nothing() -> None:
    assert refunded(**sample("refund_key_reused"), payload=PAYLOAD).state == "unknown"


def test_being_locked_out_means_it_certainly_did_not_happen() -> None:
    assert refunded(401, {"error": {"code": "who", "message": "are you"}}, PAYLOAD).state == "not_done"


def test_a_look_up_finds_what_was_made_or_nothing() -> None:
    assert found(**sample("look_up_found"), payload=PAYLOAD).reference == "re_3a5f75962db5f6b7f1b0"
    assert found(**sample("look_up_empty"), payload=PAYLOAD).state == "not_found"


@pytest.mark.parametrize("body", [None, [], {}, {"refunds": None}, {"refunds": [{"state": "succeeded"}]}])
def test_an_unreadable_look_up_is_no_proof_of_absence(body: object) -> None:
    assert found(200, body, PAYLOAD).state == "unknown"
    assert found(404, body, PAYLOAD).state == "unknown"


def test_two_refunds_under_one_reference_are_both_told() -> None:
    one = sample("look_up_found")["body"]["refunds"][0]
    two = one | {"refund_reference": "re_other", "created_at": "2026-11-24T12:40:00+00:00"}
    carried = Carried.model_validate(found(200, {"refunds": [two, one]}, PAYLOAD).answer)
    assert carried.refund_reference == one["refund_reference"]
    assert [other.refund_reference for other in carried.also] == ["re_other"]


@pytest.mark.parametrize(
    "change", [{"state": "requires_action"}, {"amount_minor": 1}, {"currency": "USD"}, {"our_reference": "another"}]
)
def test_an_answer_about_anything_else_than_what_was_asked_proves_nothing(change: dict[str, Any]) -> None:
    body = sample("refund_succeeded")["body"] | change
    assert refunded(201, body, PAYLOAD).state == "unknown"


@given(st.integers(min_value=200, max_value=499), st.recursive(st.none() | st.text() | st.integers(), st.lists))
def test_no_answer_makes_the_mapping_raise(status: int, body: object) -> None:
    assert refunded(status, body, PAYLOAD).state in ("unknown", "refused", "not_done")


def test_only_what_the_provider_needs_is_sent() -> None:
    assert set(refund_body(PAYLOAD)) == {"payment_reference", "amount_minor", "currency", "our_reference"}


def test_a_webhook_about_a_refund_is_read_and_others_are_passed_over() -> None:
    told = sample("webhook_refund_reported")
    at = datetime(2026, 11, 24, tzinfo=UTC)
    read = reported(told["type"], told["data"], at)
    assert isinstance(read, RefundReported)
    assert (read.provider, read.refund_reference, read.our_reference) == ("sandbox", "re_ae1d9aad240250dbc0b9", None)
    assert reported("payout.paid", told["data"], at) is None


def test_a_webhook_in_an_unknown_word_of_money_is_malformed_by_name() -> None:
    told = sample("webhook_refund_reported")
    with pytest.raises(Malformed) as caught:
        reported(told["type"], told["data"] | {"state": "maybe"}, datetime(2026, 11, 24, tzinfo=UTC))
    assert caught.value.path == "data.state"
