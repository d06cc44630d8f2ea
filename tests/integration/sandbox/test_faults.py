"""Proves each scripted fault: what the caller sees, and what the books say was done."""

from __future__ import annotations

import http.client
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.integration.sandbox.shop import executed, new_charge, refund_of, until
from tests.support.sandbox import Reply, RunningSandbox, running_sandbox

REFUNDS = "/payments/v1/refunds"


def scripted(sandbox: RunningSandbox, ours: str, fault: str, **more: Any) -> int:
    """Puts a fault in force for refunds with this reference."""
    body = {"api": "payments.refund", "fault": fault, "match": {"our_reference": ours}, **more}
    number: int = sandbox.must("POST", "/control/faults", body)["id"]
    return number


def found(sandbox: RunningSandbox, ours: str) -> list[dict[str, Any]]:
    """Refunds by our reference."""
    refunds: list[dict[str, Any]] = sandbox.must("GET", f"{REFUNDS}?our_reference={ours}")["refunds"]
    return refunds


def given_up(sandbox: RunningSandbox, body: dict[str, Any], after_s: float, key: str | None = None) -> None:
    """A refund whose caller waits in vain and goes."""
    with pytest.raises(TimeoutError):
        sandbox.ask("POST", REFUNDS, body, key=key, timeout_s=after_s)


def refund_with(sandbox: RunningSandbox, fault: str, **more: Any) -> tuple[str, Reply]:
    """One refund that meets the fault."""
    body = refund_of(new_charge(sandbox))
    scripted(sandbox, body["our_reference"], fault, **more)
    return body["our_reference"], sandbox.ask("POST", REFUNDS, body, key=body["our_reference"])


def test_hang_after_doing_refunds_and_never_answers(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    scripted(sandbox, body["our_reference"], "hang_after_doing")
    given_up(sandbox, body, 0.4, key="k-hang-1")
    assert len(found(sandbox, body["our_reference"])) == 1
    assert executed(sandbox, body["our_reference"])[0] is True
    assert sandbox.ask("POST", REFUNDS, body, key="k-hang-1").status == 200


def test_hang_does_nothing_and_never_answers(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    scripted(sandbox, body["our_reference"], "hang")
    given_up(sandbox, body, 0.4, key="k-hang-2")
    assert found(sandbox, body["our_reference"]) == []
    assert executed(sandbox, body["our_reference"])[0] is False


def test_a_call_is_in_hand_until_its_caller_is_gone(tmp_path: Path) -> None:
    with running_sandbox(tmp_path) as sandbox:
        sandbox.must("POST", "/control/faults", {"api": "payments.refund", "fault": "hang"})
        caller = threading.Thread(target=given_up, args=(sandbox, refund_of(new_charge(sandbox)), 0.6))
        caller.start()
        until(lambda: sandbox.must("GET", "/control/due")["calls_in_hand"] == 1)
        caller.join()
        until(lambda: sandbox.must("GET", "/control/due")["calls_in_hand"] == 0)


def test_late_executes_after_the_caller_has_gone(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    ours = body["our_reference"]
    scripted(sandbox, ours, "late", seconds=0.6)
    given_up(sandbox, body, 0.2, key="k-late")
    assert found(sandbox, ours) == []
    until(lambda: len(found(sandbox, ours)) == 1)


def test_late_answers_a_caller_that_waits(sandbox: RunningSandbox) -> None:
    began = time.monotonic()
    _, reply = refund_with(sandbox, "late", seconds=0.3)
    assert reply.status == 201
    assert time.monotonic() - began >= 0.3


def test_a_late_refund_whose_retry_was_quicker_is_not_made_twice_while_the_key_lives(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    scripted(sandbox, body["our_reference"], "late", seconds=0.5)
    given_up(sandbox, body, 0.1, key="k-late-2")
    assert sandbox.ask("POST", REFUNDS, body, key="k-late-2").status == 201
    until(lambda: sandbox.must("GET", "/control/due")["calls_in_hand"] == 0)
    assert len(found(sandbox, body["our_reference"])) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_status_answers_so_and_does_nothing(sandbox: RunningSandbox, status: int) -> None:
    ours, reply = refund_with(sandbox, "status", status=status, retry_after_s=7, code="busy")
    assert (reply.status, reply.headers["retry-after"], reply.body["error"]["code"]) == (status, "7", "busy")
    assert found(sandbox, ours) == []


def test_status_after_doing_says_failed_though_it_is_done(sandbox: RunningSandbox) -> None:
    ours, reply = refund_with(sandbox, "status_after_doing", status=500)
    assert reply.status == 500
    assert "retry-after" not in reply.headers
    assert len(found(sandbox, ours)) == 1
    assert executed(sandbox, ours)[0] is True


def test_cut_body_breaks_off_in_the_middle_though_it_is_done(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    scripted(sandbox, body["our_reference"], "cut_body")
    with pytest.raises(http.client.IncompleteRead) as cut:
        sandbox.ask("POST", REFUNDS, body, key="k-cut")
    assert cut.value.partial.startswith(b'{"refund_reference"')
    assert len(found(sandbox, body["our_reference"])) == 1


def test_refuse_is_a_no_with_its_code(sandbox: RunningSandbox) -> None:
    ours, reply = refund_with(sandbox, "refuse", code="card_closed")
    assert (reply.status, reply.body["error"]["code"]) == (422, "card_closed")
    assert found(sandbox, ours) == []


def test_pending_stays_until_it_is_decided(sandbox: RunningSandbox) -> None:
    ours, reply = refund_with(sandbox, "pending")
    assert (reply.body["state"], reply.body["arn"]) == ("pending", None)
    sandbox.must("POST", f"/control/refunds/{reply.body['refund_reference']}", {"state": "succeeded"})
    [refund] = found(sandbox, ours)
    assert refund["state"] == "succeeded"
    assert refund["arn"]


def test_fail_later_looks_pending_first(sandbox: RunningSandbox) -> None:
    ours, reply = refund_with(sandbox, "fail_later", seconds=0.2)
    assert reply.body["state"] == "pending"
    until(lambda: found(sandbox, ours)[0]["state"] == "failed")


def test_a_fault_happens_so_often_and_only_to_what_it_matches(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    scripted(sandbox, body["our_reference"], "status", status=503, times=2)
    other = refund_of(new_charge(sandbox))
    assert sandbox.ask("POST", REFUNDS, other, key="k-not-meant").status == 201
    statuses = [sandbox.ask("POST", REFUNDS, body, key="k-meant").status for _ in range(3)]
    assert statuses == [503, 503, 201]


def test_a_fault_without_end_goes_on_until_it_is_removed(sandbox: RunningSandbox) -> None:
    body = refund_of(new_charge(sandbox))
    number = scripted(sandbox, body["our_reference"], "status", status=503, times=None)
    assert [sandbox.ask("POST", REFUNDS, body, key="k-long").status for _ in range(4)] == [503] * 4
    assert sandbox.must("DELETE", f"/control/faults?id={number}") == {"removed": 1}
    assert sandbox.ask("POST", REFUNDS, body, key="k-long").status == 201


@pytest.mark.parametrize(
    ("api", "path"),
    [
        ("payments.lookup", "/payments/v1/refunds?our_reference=x"),
        ("carrier.lookup", "/carrier/v1/labels?our_reference=x"),
        ("mail.lookup", "/mail/v1/messages?our_reference=x"),
    ],
)
def test_look_ups_fail_on_demand_too(sandbox: RunningSandbox, api: str, path: str) -> None:
    sandbox.must("POST", "/control/faults", {"api": api, "fault": "status", "status": 503})
    assert [sandbox.ask("GET", path).status for _ in range(2)] == [503, 200]


@pytest.mark.parametrize(
    "body",
    [
        {"api": "payments.refunds", "fault": "hang"},
        {"api": "payments.refund", "fault": "explode"},
        {"api": "payments.refund", "fault": "status"},
        {"api": "payments.refund", "fault": "late"},
        {"api": "carrier.label", "fault": "pending"},
        {"api": "smtp.send", "fault": "cut_body"},
        {"api": "payments.refund", "fault": "hang", "mach": {}},
    ],
)
def test_a_fault_that_means_nothing_is_refused(sandbox: RunningSandbox, body: dict[str, Any]) -> None:
    assert sandbox.ask("POST", "/control/faults", body).status == 422


def test_a_runner_hears_at_once_that_a_call_arrived_and_was_executed(sandbox: RunningSandbox) -> None:
    last = sandbox.must("GET", f"/control/events?after={2**62}")["last"]
    body = refund_of(new_charge(sandbox))
    scripted(sandbox, body["our_reference"], "hang_after_doing")
    caller = threading.Timer(0.2, given_up, args=(sandbox, body, 1.0))
    caller.start()
    began, heard = time.monotonic(), list[dict[str, Any]]()
    while len(heard) < 2:
        heard += sandbox.must("GET", f"/control/events?after={last + len(heard)}&timeout=5")["events"]
    assert time.monotonic() - began < 0.9
    assert [(event["kind"], event["our_reference"]) for event in heard] == [
        ("call_arrived", body["our_reference"]),
        ("executed", body["our_reference"]),
    ]
    assert {event["fault"] for event in heard} == {"hang_after_doing"}
    caller.join()
    assert sandbox.must("GET", f"/control/events?after={last + 2}&timeout=0.1")["events"] == []
