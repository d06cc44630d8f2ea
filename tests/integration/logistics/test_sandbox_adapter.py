"""The carrier adapter against the provider sandbox itself, a separate process: labels, vans, look-ups, scans."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from services.logistics.adapters.sandbox.client import SandboxCarrier
from services.logistics.adapters.sandbox.webhook import webhook
from shared.clock import wall_now
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call
from tests.integration.sandbox.shop import Ear, listening
from tests.support.sandbox import SECRET, RunningSandbox, running_sandbox

ADDRESS = {"street": "Hauptstr. 1", "city": "Berlin", "country": "DE"}
PERSONAL = {"customer": {"name": "A. Kunde", "mail": None, "delivery_address": ADDRESS}}
_numbers = iter(range(1, 1000))


@pytest.fixture(scope="module")
def ear() -> Iterator[Ear]:
    """Where the sandbox's webhooks arrive."""
    with listening() as one:
        yield one


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory, ear: Ear) -> Iterator[RunningSandbox]:
    """One sandbox for this file."""
    path: Path = tmp_path_factory.mktemp("logistics")
    with running_sandbox(path, carrier_webhook=ear.url) as running:
        yield running


@pytest.fixture
async def carrier(sandbox: RunningSandbox) -> AsyncIterator[SandboxCarrier]:
    """The adapter, impatient so that a hanging call costs the test little."""
    peer = HttpPeer(sandbox.base_url, timeout_s=0.4)
    yield SandboxCarrier(peer)
    await peer.close()


def errand(kind: str, personal: dict[str, Any] | None = None, **more: Any) -> Call:
    """An errand to run; the pickup is for tomorrow."""
    effect_id = f"errand-{next(_numbers)}"
    common = {"provider": "sandbox", "return_id": "r-1", "rma_number": "7QRS", "our_reference": effect_id}
    label = {"service": "return", "parcels": 1, "recipient": {"name": "Returns", "city": "Hamburg"}}
    day = (wall_now() + timedelta(days=2)).date().isoformat()
    pickup = {"tracking_number": "SBX1", "date": day, "time_zone": "Europe/Berlin"}
    payload = common | (label if kind == "return.label" else pickup) | more
    return Call(effect_id, kind, "case", "r-1", payload, PERSONAL if personal is None else personal, wall_now())


def fault(sandbox: RunningSandbox, api: str, call: Call, word: str, **more: Any) -> None:
    """The next such call with this reference goes wrong so."""
    match = {"our_reference": call.effect_id}
    sandbox.must("POST", "/control/faults", {"api": api, "fault": word, "times": 1, "match": match, **more})


async def test_a_label_is_made_once_and_the_van_comes_under_its_number(
    sandbox: RunningSandbox, carrier: SandboxCarrier
) -> None:
    call = errand("return.label")
    first, again = await carrier.label(call), await carrier.label(call)
    assert (first.state, again) == ("done", first)
    assert (await carrier.look_up_label(call)).answer == first.answer
    booking = errand("return.pickup", tracking_number=first.answer["tracking_number"])
    booked = await carrier.pickup(booking)
    assert (booked.state, booked.answer["tracking_number"]) == ("done", first.answer["tracking_number"])
    assert (await carrier.look_up_pickup(booking)).answer == booked.answer
    assert len([row for row in sandbox.book("labels") if row["our_reference"] == call.effect_id]) == 1


@pytest.mark.parametrize("word", ["hang_after_doing", "cut_body"])
async def test_a_pickup_without_a_whole_answer_is_unknown_and_found_by_look_up(
    sandbox: RunningSandbox, carrier: SandboxCarrier, word: str
) -> None:
    call = errand("return.pickup")
    fault(sandbox, "carrier.pickup", call, word)
    assert (await carrier.pickup(call)).state == "unknown"
    assert (await carrier.look_up_pickup(call)).state == "done"


async def test_a_label_that_never_arrived_at_the_carrier_is_not_found(
    sandbox: RunningSandbox, carrier: SandboxCarrier
) -> None:
    call = errand("return.label")
    fault(sandbox, "carrier.label", call, "hang")
    assert (await carrier.label(call)).state == "unknown"
    assert (await carrier.look_up_label(call)).state == "not_found"


@pytest.mark.parametrize(("status", "state"), [(429, "not_done"), (503, "not_done"), (500, "unknown")])
async def test_a_carrier_in_trouble_is_no_refusal(
    sandbox: RunningSandbox, carrier: SandboxCarrier, status: int, state: str
) -> None:
    call = errand("return.label")
    fault(sandbox, "carrier.label", call, "status", status=status)
    assert (await carrier.label(call)).state == state


async def test_a_day_that_is_over_and_a_place_nobody_knows_are_refused(
    sandbox: RunningSandbox, carrier: SandboxCarrier
) -> None:
    late = await carrier.pickup(errand("return.pickup", date="2020-01-01"))
    assert (late.state, late.answer["code"]) == ("refused", "date_in_past")
    nowhere = errand("return.pickup", personal={})
    refused = await carrier.pickup(nowhere)
    assert (refused.state, refused.answer["code"]) == ("refused", "no_address")
    assert nowhere.effect_id not in {row["our_reference"] for row in sandbox.book("calls")}


async def test_without_an_address_the_label_is_still_made(sandbox: RunningSandbox, carrier: SandboxCarrier) -> None:
    call = errand("return.label", personal={})
    assert (await carrier.label(call)).state == "done"


async def test_a_scan_arrives_as_a_webhook_that_we_believe(sandbox: RunningSandbox, ear: Ear) -> None:
    before = len(ear.heard)
    sandbox.must("POST", "/control/track", {"tracking_number": "SBX1", "status": "picked_up", "place": "Berlin"})
    heard = ear.wait(before + 1)[before]
    (said,) = webhook(SECRET).read({"sandbox-signature": heard.signature}, heard.body, wall_now())
    assert (said.type, said.source) == ("parcel.tracked", "/providers/sandbox/carrier")
    assert said.data.wanted_references() == (("tracking_number", "SBX1"),)
