"""The payment adapter against the provider sandbox itself, a separate process: every fault read for what it proves."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from services.refunds.adapters.sandbox.client import SandboxPayments
from services.refunds.adapters.sandbox.webhook import webhook
from shared.clock import wall_now
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call
from shared.runtime.room import Forbidden
from tests.integration.sandbox.shop import Ear, listening, new_charge
from tests.support.sandbox import SECRET, RunningSandbox, running_sandbox

_numbers = iter(range(1, 1000))


@pytest.fixture(scope="module")
def ear() -> Iterator[Ear]:
    """Where the sandbox's webhooks arrive."""
    with listening() as one:
        yield one


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory, ear: Ear) -> Iterator[RunningSandbox]:
    """One sandbox for this file; each test has a charge of its own."""
    path: Path = tmp_path_factory.mktemp("refunds")
    with running_sandbox(path, payments_webhook=ear.url) as running:
        yield running


@pytest.fixture
async def provider(sandbox: RunningSandbox) -> AsyncIterator[SandboxPayments]:
    """The adapter, impatient so that a hanging call costs the test little."""
    peer = HttpPeer(sandbox.base_url, timeout_s=0.4)
    yield SandboxPayments(peer)
    await peer.close()


def call_for(charge: str, amount_minor: int = 1_000, **more: Any) -> Call:
    """An effect to carry out."""
    effect_id = f"effect-adapter-{next(_numbers)}"
    payload = {
        "provider": "sandbox",
        "payment_id": "pay-1",
        "payment_reference": charge,
        "amount_minor": amount_minor,
        "currency": "EUR",
        "our_reference": effect_id,
    }
    return Call(effect_id, "refund.execute", "case", "grant", payload | more, {}, datetime(2026, 9, 21, tzinfo=UTC))


def fault(sandbox: RunningSandbox, call: Call, word: str, **more: Any) -> None:
    """The next refund with this reference goes wrong so."""
    match = {"our_reference": call.effect_id}
    sandbox.must(
        "POST", "/control/faults", {"api": "payments.refund", "fault": word, "times": 1, "match": match, **more}
    )


def booked(sandbox: RunningSandbox, call: Call) -> list[dict[str, Any]]:
    """What the sandbox's own books hold under this reference."""
    return [row for row in sandbox.book("refunds") if row["our_reference"] == call.effect_id]


async def test_a_refund_is_carried_out_once_however_often_it_is_asked(
    sandbox: RunningSandbox, provider: SandboxPayments
) -> None:
    call = call_for(new_charge(sandbox))
    first, again = await provider.refund(call), await provider.refund(call)
    assert (first.state, first.answer["state"]) == ("done", "succeeded")
    assert again == first
    assert (await provider.look_up(call)).reference == first.reference
    assert [row["amount_minor"] for row in booked(sandbox, call)] == [1_000]


@pytest.mark.parametrize("word", ["hang_after_doing", "cut_body"])
async def test_a_refund_without_a_whole_answer_is_unknown_and_found_by_look_up(
    sandbox: RunningSandbox, provider: SandboxPayments, word: str
) -> None:
    call = call_for(new_charge(sandbox))
    fault(sandbox, call, word)
    assert (await provider.refund(call)).state == "unknown"
    assert (await provider.look_up(call)).state == "done"
    assert len(booked(sandbox, call)) == 1


async def test_a_call_that_hung_before_doing_anything_is_not_found(
    sandbox: RunningSandbox, provider: SandboxPayments
) -> None:
    call = call_for(new_charge(sandbox))
    fault(sandbox, call, "hang")
    assert (await provider.refund(call)).state == "unknown"
    assert (await provider.look_up(call)).state == "not_found"
    assert (await provider.refund(call)).state == "done"


@pytest.mark.parametrize(("status", "state"), [(429, "not_done"), (503, "not_done"), (500, "unknown")])
async def test_a_provider_in_trouble_is_no_refusal(
    sandbox: RunningSandbox, provider: SandboxPayments, status: int, state: str
) -> None:
    call = call_for(new_charge(sandbox))
    fault(sandbox, call, "status", status=status, retry_after_s=7)
    outcome = await provider.refund(call)
    assert outcome.state == state
    assert outcome.retry_after_s == (7 if state == "not_done" else None)


async def test_refusals_are_final_and_named(sandbox: RunningSandbox, provider: SandboxPayments) -> None:
    charge = new_charge(sandbox, captured_minor=500)
    above, unknown = await provider.refund(call_for(charge)), await provider.refund(call_for("ch_nobody"))
    assert (above.state, above.answer["code"]) == ("refused", "amount_exceeds_captured")
    assert (unknown.state, unknown.answer["code"]) == ("refused", "charge_unknown")


async def test_a_key_used_for_another_body_proves_nothing(sandbox: RunningSandbox, provider: SandboxPayments) -> None:
    call = call_for(new_charge(sandbox))
    await provider.refund(call)
    other = Call(call.effect_id, call.kind, "case", "grant", {**call.payload, "amount_minor": 7}, {}, call.now)
    assert (await provider.refund(other)).state == "unknown"
    assert (await provider.look_up(other)).state == "unknown"


async def test_nobody_listening_means_it_certainly_did_not_happen() -> None:
    peer = HttpPeer("http://127.0.0.1:9", timeout_s=0.4)
    assert (await SandboxPayments(peer).refund(call_for("ch_1"))).state == "not_done"
    await peer.close()


async def test_a_pending_refund_ends_by_a_webhook_that_we_believe(
    sandbox: RunningSandbox, provider: SandboxPayments, ear: Ear
) -> None:
    call = call_for(new_charge(sandbox))
    fault(sandbox, call, "pending")
    pending = await provider.refund(call)
    assert (pending.state, pending.answer["state"]) == ("done", "pending")
    before = len(ear.heard)
    sandbox.must("POST", f"/control/refunds/{pending.reference}", {"state": "failed"})
    heard = ear.wait(before + 1)[before]
    hook = webhook(SECRET)
    (said,) = hook.read({"sandbox-signature": heard.signature}, heard.body, wall_now())
    assert said.data.model_dump()["state"] == "failed"
    assert said.data.wanted_references()[0] == ("effect_id", call.effect_id)
    with pytest.raises(Forbidden):
        webhook("another secret").read({"sandbox-signature": heard.signature}, heard.body, wall_now())


async def test_the_guards_are_what_the_sandbox_keeps(provider: SandboxPayments) -> None:
    guards = provider.guards
    assert guards.lookup
    assert (guards.key_lifetime.total_seconds(), guards.not_found_is_final_after.total_seconds()) == (30, 15)
