"""What recorded answers of the sandbox carrier prove, and what is sent to it; no network."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import services.logistics.adapters.sandbox as adapter
from services.logistics.adapters.sandbox.mapping import (
    found_label,
    found_pickup,
    label_body,
    labelled,
    no_address,
    picked_up,
    pickup_body,
    tracked,
)
from services.logistics.domain.model import Label, Pickup
from shared.errors import Malformed

SAMPLES = Path(adapter.__file__).parent / "samples"
OURS = "0b6c1f5e-7f34-5a38-9a0b-2f3f4f1d8d11"
ADDRESS = {"street": "Hauptstr. 1", "city": "Berlin", "country": "DE"}
PERSONAL = {"customer": {"name": "A. Kunde", "mail": "a@kunde.example", "delivery_address": ADDRESS}}
LABEL = {
    "return_id": "r-1",
    "rma_number": "7QRS",
    "service": "return",
    "parcels": 1,
    "recipient": {"name": "Returns", "city": "Hamburg"},
    "our_reference": OURS,
}
PICKUP = {
    "return_id": "r-1",
    "rma_number": "7QRS",
    "tracking_number": "SBX1",
    "date": "2026-09-21",
    "time_zone": "Europe/Berlin",
    "our_reference": OURS,
}


def sample(name: str) -> dict[str, Any]:
    """One recorded answer: {status, body}."""
    read: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text())
    return read


def test_a_label_made_is_done_with_its_tracking_number() -> None:
    outcome = labelled(**sample("label_issued"), ours=OURS)
    label = Label.model_validate(outcome.answer)
    assert (outcome.state, outcome.reference) == ("done", "lb_de723f99dbd4967beca2")
    assert (label.carrier, label.tracking_number, label.expires_on) == (
        "sandbox",
        "SBX9859922496673",
        date(2026, 12, 22),
    )


def test_a_pickup_made_is_done_with_its_window_as_instants() -> None:
    outcome = picked_up(**sample("pickup_booked"), ours=OURS)
    pickup = Pickup.model_validate(outcome.answer)
    assert (outcome.state, pickup.tracking_number) == ("done", "SBX9859922496673")
    assert pickup.from_at.isoformat() == "2030-03-05T09:00:00+01:00"
    assert pickup.to_at > pickup.from_at


def test_a_refusal_is_final_and_carries_the_carriers_code() -> None:
    outcome = picked_up(**sample("pickup_date_in_past"), ours=OURS)
    assert (outcome.state, outcome.answer) == ("refused", {"code": "date_in_past"})


def test_look_ups_find_what_was_made_or_nothing() -> None:
    assert found_label(**sample("look_up_label"), ours=OURS).reference == "lb_de723f99dbd4967beca2"
    assert found_pickup(**sample("look_up_pickup"), ours=OURS).state == "done"
    assert found_pickup(**sample("look_up_empty"), ours=OURS).state == "not_found"


@pytest.mark.parametrize("body", [None, [], {}, {"items": None}, {"items": [{"tracking_number": "SBX1"}]}])
def test_an_unreadable_look_up_is_no_proof_of_absence(body: object) -> None:
    assert found_label(200, body, OURS).state == "unknown"
    assert found_pickup(404, body, OURS).state == "unknown"


@pytest.mark.parametrize(
    "change", [{"our_reference": "another"}, {"label_url": "javascript:alert(1)"}, {"tracking_number": "SBX\n1"}]
)
def test_an_answer_about_something_else_or_in_hostile_words_proves_nothing(change: dict[str, Any]) -> None:
    assert labelled(201, sample("label_issued")["body"] | change, OURS).state == "unknown"


@pytest.mark.parametrize(("status", "state"), [(409, "unknown"), (401, "not_done"), (422, "refused"), (418, "unknown")])
def test_other_answers_are_read_for_what_they_prove(status: int, state: str) -> None:
    assert labelled(status, None, OURS).state == state


@given(st.integers(min_value=200, max_value=499), st.recursive(st.none() | st.text() | st.integers(), st.lists))
def test_no_answer_makes_the_mapping_raise(status: int, body: object) -> None:
    for read in (labelled, picked_up, found_label, found_pickup):
        assert read(status, body, OURS).state in ("unknown", "refused", "not_done")


def test_the_customers_name_and_address_go_to_the_carrier_and_the_mail_does_not() -> None:
    sender = label_body(LABEL, PERSONAL)["sender"]
    assert sender == {"name": "A. Kunde", **ADDRESS}
    pickup = pickup_body(PICKUP, PERSONAL)
    assert pickup is not None
    assert pickup["address"] == sender
    assert "mail" not in json.dumps(pickup)


@pytest.mark.parametrize(
    "personal", [{}, {"customer": None}, {"customer": {"name": "A"}}, {"customer": {"delivery_address": {"city": ""}}}]
)
def test_without_an_address_there_is_a_label_and_no_van(personal: dict[str, Any]) -> None:
    assert label_body(LABEL, personal)["sender"] == {"reference": "7QRS"}
    assert pickup_body(PICKUP, personal) is None
    assert (no_address().state, no_address().answer["code"]) == ("refused", "no_address")


def test_a_scan_is_read_and_other_webhooks_are_passed_over() -> None:
    told = sample("webhook_parcel_tracked")
    at = datetime(2026, 11, 24, tzinfo=UTC)
    read = tracked(told["type"], told["data"], at)
    assert read is not None
    assert (read.carrier, read.status, read.place) == ("sandbox", "picked_up", "Berlin")
    assert read.wanted_references() == (("tracking_number", read.tracking_number),)
    assert tracked("strike.announced", told["data"], at) is None


def test_a_scan_without_its_number_is_malformed_by_name() -> None:
    with pytest.raises(Malformed) as caught:
        tracked("parcel.tracked", {"status": "picked_up"}, datetime(2026, 11, 24, tzinfo=UTC))
    assert caught.value.path == "data.tracking_number"
