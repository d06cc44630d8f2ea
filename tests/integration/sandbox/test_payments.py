"""Proves what the payment provider promises: keys, amounts, look-ups; says nothing about faults."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.integration.sandbox.shop import executed, new_charge, refund_of
from tests.support.sandbox import RunningSandbox, running_sandbox

REFUNDS = "/payments/v1/refunds"


def test_a_refund_is_made_and_answered_whole(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    reply = sandbox.ask("POST", REFUNDS, body, key="k-whole")
    assert reply.status == 201
    assert reply.body | body == reply.body
    assert set(reply.body) == {*body, "refund_reference", "state", "arn", "created_at"}
    assert reply.body["state"] == "succeeded"
    assert len(reply.body["arn"]) == 23


def test_the_same_key_and_body_gets_the_same_answer_and_no_second_refund(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    first = sandbox.ask("POST", REFUNDS, body, key="k-same")
    turned = dict(reversed(body.items()))
    second = sandbox.ask("POST", REFUNDS, turned, key="k-same")
    assert (second.status, second.headers["idempotent-replay"]) == (200, "true")
    assert second.body == first.body
    assert executed(sandbox, body["our_reference"]) == [True, False]


def test_the_same_key_with_another_body_is_refused(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    sandbox.ask("POST", REFUNDS, body, key="k-other")
    reply = sandbox.ask("POST", REFUNDS, {**body, "amount_minor": 999}, key="k-other")
    assert (reply.status, reply.body["error"]["code"]) == (409, "key_reused")


def test_after_its_lifetime_a_key_is_forgotten_and_the_money_leaves_twice(tmp_path: Path) -> None:
    with running_sandbox(tmp_path, key_lifetime_s=0.3) as sandbox:
        body = refund_of(new_charge(sandbox))
        first = sandbox.ask("POST", REFUNDS, body, key="k")
        time.sleep(0.35)
        second = sandbox.ask("POST", REFUNDS, body, key="k")
        assert second.status == 201
        assert second.body["refund_reference"] != first.body["refund_reference"]
        assert sandbox.must("GET", "/control/summary")["refunded_twice"] == 1


def test_under_story_time_a_key_lives_by_the_story(tmp_path: Path) -> None:
    with running_sandbox(tmp_path, time="story", key_lifetime_s=30) as sandbox:
        sandbox.must("PUT", "/control/time", {"now": "2026-09-01T10:00:00+02:00"})
        body = refund_of(new_charge(sandbox))
        assert sandbox.ask("POST", REFUNDS, body, key="k").body["created_at"] == "2026-09-01T08:00:00.000+00:00"
        sandbox.must("PUT", "/control/time", {"now": "2026-09-01T10:00:29+02:00"})
        assert sandbox.ask("POST", REFUNDS, body, key="k").status == 200
        sandbox.must("PUT", "/control/time", {"now": "2026-09-01T10:00:30+02:00"})
        assert sandbox.ask("POST", REFUNDS, body, key="k").status == 201


def test_an_unknown_charge_is_refused(sandbox: RunningSandbox) -> None:
    reply = sandbox.ask("POST", REFUNDS, refund_of("ch_nobody_made"), key="k-unknown")
    assert (reply.status, reply.body["error"]["code"]) == (404, "charge_unknown")


def test_another_currency_is_refused(sandbox: RunningSandbox) -> None:
    reply = sandbox.ask("POST", REFUNDS, refund_of(new_charge(sandbox), currency="USD"), key="k-currency")
    assert (reply.status, reply.body["error"]["code"]) == (422, "currency_differs")


def test_twenty_concurrent_refunds_never_exceed_what_was_captured(sandbox: RunningSandbox) -> None:
    charge = new_charge(sandbox, captured_minor=7_500)
    bodies = [refund_of(charge, 1_000) for _ in range(20)]
    with ThreadPoolExecutor(20) as threads:
        replies = list(threads.map(lambda body: sandbox.ask("POST", REFUNDS, body, key=body["our_reference"]), bodies))
    assert sorted(reply.status for reply in replies) == [201] * 7 + [422] * 13
    assert {reply.body["error"]["code"] for reply in replies if reply.status == 422} == {"amount_exceeds_captured"}
    made = sandbox.must("GET", f"{REFUNDS}?payment_reference={charge}")["refunds"]
    assert sum(refund["amount_minor"] for refund in made) == 7_000


def test_twenty_concurrent_calls_with_one_key_make_one_refund(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    with ThreadPoolExecutor(20) as threads:
        replies = list(threads.map(lambda _: sandbox.ask("POST", REFUNDS, body, key="k-many"), range(20)))
    assert sorted(reply.status for reply in replies) == [200] * 19 + [201]
    assert len({reply.body["refund_reference"] for reply in replies}) == 1


def test_a_refusal_is_not_remembered_under_its_key(sandbox: RunningSandbox) -> None:
    body = refund_of("ch_announced_later")
    assert sandbox.ask("POST", REFUNDS, body, key="k-later").status == 404
    charge = {"payment_reference": "ch_announced_later", "captured_minor": 1_000, "currency": "EUR"}
    sandbox.must("POST", "/control/charges", charge)
    assert sandbox.ask("POST", REFUNDS, body, key="k-later").status == 201


def test_refunds_are_found_by_our_reference_by_theirs_and_by_charge(sandbox: RunningSandbox) -> None:
    charge = new_charge(sandbox)
    body = refund_of(charge)
    made = sandbox.ask("POST", REFUNDS, body, key="k-find").body
    assert sandbox.must("GET", f"{REFUNDS}?our_reference={body['our_reference']}") == {"refunds": [made]}
    assert sandbox.must("GET", f"{REFUNDS}?payment_reference={charge}") == {"refunds": [made]}
    assert sandbox.must("GET", f"{REFUNDS}/{made['refund_reference']}") == made
    assert sandbox.must("GET", f"{REFUNDS}?our_reference=nobody") == {"refunds": []}
    assert sandbox.ask("GET", f"{REFUNDS}/re_nobody").status == 404


@pytest.mark.parametrize("query", ["", "?our_reference=a&payment_reference=b", "?amount_minor=1"])
def test_a_look_up_by_anything_else_is_refused(sandbox: RunningSandbox, query: str) -> None:
    assert sandbox.ask("GET", REFUNDS + query).status == 422


def test_a_failed_refund_frees_its_amount_and_ends_there(sandbox: RunningSandbox) -> None:
    charge = new_charge(sandbox, captured_minor=1_000)
    made = sandbox.ask("POST", REFUNDS, refund_of(charge), key="k-fails").body
    path = f"/control/refunds/{made['refund_reference']}"
    assert sandbox.must("POST", path, {"state": "failed"})["state"] == "failed"
    assert sandbox.ask("POST", path, {"state": "succeeded"}).status == 409
    assert sandbox.ask("POST", REFUNDS, refund_of(charge), key="k-again").status == 201
