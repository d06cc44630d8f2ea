"""Proves by random histories that the payment provider is what a model of ten lines says it is."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.integration.sandbox.shop import new_charge
from tests.support.sandbox import RunningSandbox, running_sandbox

LIFETIME_S = 30
_fresh = itertools.count(1)

refunds = st.tuples(st.just("refund"), st.sampled_from(["a", "b", "c"]), st.integers(1, 60))
failures = st.tuples(st.just("fail"), st.integers(0, 5), st.just(0))
waits = st.tuples(st.just("wait"), st.integers(1, 40), st.just(0))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """A sandbox whose time only these tests move."""
    with running_sandbox(tmp_path_factory.mktemp("story"), time="story", key_lifetime_s=LIFETIME_S) as running:
        yield running


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(refunds, refunds, failures, waits), max_size=14))
def test_keys_amounts_and_states_follow_the_model(story: RunningSandbox, history: list[tuple[str, Any, int]]) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    story.must("PUT", "/control/time", {"now": now.isoformat()})
    charge, run = new_charge(story, captured_minor=100), next(_fresh)
    live: dict[str, int] = {}
    keys: dict[str, tuple[int, datetime, str]] = {}
    for verb, what, amount in history:
        if verb == "wait":
            now += timedelta(seconds=what)
            story.must("PUT", "/control/time", {"now": now.isoformat()})
        elif verb == "fail" and live:
            gone = sorted(live)[what % len(live)]
            story.must("POST", f"/control/refunds/{gone}", {"state": "failed"})
            del live[gone]
        elif verb == "refund":
            body = {"payment_reference": charge, "amount_minor": amount, "currency": "EUR", "our_reference": what}
            reply = story.ask("POST", "/payments/v1/refunds", body, key=f"{run}-{what}")
            known = keys.get(what)
            if known and now - known[1] < timedelta(seconds=LIFETIME_S):
                assert reply.status == (200 if known[0] == amount else 409)
                assert reply.status == 409 or reply.body["refund_reference"] == known[2]
            elif sum(live.values()) + amount > 100:
                assert reply.status == 422
            else:
                assert reply.status == 201
                live[reply.body["refund_reference"]] = amount
                keys[what] = (amount, now, reply.body["refund_reference"])
    told = story.must("GET", f"/payments/v1/refunds?payment_reference={charge}")["refunds"]
    assert {one["refund_reference"]: one["amount_minor"] for one in told if one["state"] != "failed"} == live
