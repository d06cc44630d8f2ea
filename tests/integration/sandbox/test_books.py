"""Proves that what was answered is in the books whatever happens to the process, and that one process keeps them."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.integration.sandbox.shop import new_charge, refund_of
from tests.support.sandbox import ROOT, running_sandbox

REFUNDS = "/payments/v1/refunds"


def test_every_answered_refund_survives_a_kill_in_the_middle_of_many(tmp_path: Path) -> None:
    with running_sandbox(tmp_path) as sandbox:
        charge = new_charge(sandbox, captured_minor=10**9)
        answered: list[str] = []
        enough = threading.Event()

        def caller() -> None:
            while True:
                try:
                    reply = sandbox.ask("POST", REFUNDS, refund_of(charge))
                except (OSError, HTTPException):
                    return
                answered.append(reply.body["refund_reference"])
                if len(answered) >= 150:
                    enough.set()

        callers = [threading.Thread(target=caller) for _ in range(8)]
        for one in callers:
            one.start()
        assert enough.wait(20)
        sandbox.process.send_signal(signal.SIGKILL)
        for one in callers:
            one.join()
        sandbox.kill()
        sandbox.start()
        assert set(answered) <= {row["refund_reference"] for row in sandbox.book("refunds")}
        assert "in_hand" not in {row["outcome"] for row in sandbox.book("calls")}


def test_a_call_that_was_in_hand_at_a_kill_is_noted_as_unanswered_and_not_executed(tmp_path: Path) -> None:
    with running_sandbox(tmp_path) as sandbox:
        sandbox.must("POST", "/control/faults", {"api": "payments.refund", "fault": "late", "seconds": 60})
        with pytest.raises(TimeoutError):
            sandbox.ask("POST", REFUNDS, refund_of(new_charge(sandbox)), timeout_s=0.2)
        assert [call["outcome"] for call in sandbox.book("calls")] == ["in_hand"]
        sandbox.kill()
        sandbox.start()
        assert [(call["outcome"], call["executed"]) for call in sandbox.book("calls")] == [("unanswered", False)]


def test_keys_faults_and_story_time_survive_a_kill(tmp_path: Path) -> None:
    with running_sandbox(tmp_path, time="story") as sandbox:
        sandbox.must("PUT", "/control/time", {"now": "2026-09-01T10:00:00Z"})
        body = refund_of(new_charge(sandbox))
        first = sandbox.ask("POST", REFUNDS, body, key="k")
        fault = {"api": "payments.refund", "fault": "status", "status": 503, "times": 2}
        sandbox.must("POST", "/control/faults", fault)
        assert sandbox.ask("POST", REFUNDS, body, key="k").status == 503
        sandbox.kill()
        sandbox.start()
        assert [fault["remaining"] for fault in sandbox.must("GET", "/control/faults")["faults"]] == [1]
        assert sandbox.ask("POST", REFUNDS, body, key="k").status == 503
        again = sandbox.ask("POST", REFUNDS, body, key="k")
        assert (again.status, again.body) == (200, first.body)


def started_badly(books: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """A sandbox that cannot start, after it has ended; its environment is empty."""
    command = [sys.executable, "-m", "deploy.sandbox", "--books", str(books), "--port", "0", "--smtp-port", "0", *more]
    return subprocess.run(command, cwd=ROOT, env={}, capture_output=True, text=True, timeout=20, check=False)


def test_a_second_sandbox_on_the_same_books_does_not_start(tmp_path: Path) -> None:
    with running_sandbox(tmp_path) as sandbox:
        second = started_badly(sandbox.books)
        assert second.returncode == 1
        assert "another sandbox keeps" in second.stderr


def test_webhooks_without_a_secret_are_refused_at_the_start(tmp_path: Path) -> None:
    done = started_badly(tmp_path / "b.sqlite", "--payments-webhook", "http://127.0.0.1:1/x")
    assert done.returncode == 2
    assert "SANDBOX_WEBHOOK_SECRET" in done.stderr


def test_the_sandbox_shares_no_module_with_the_shop() -> None:
    names = "{name.split('.')[0] for name in sys.modules}"
    code = f"import sys, deploy.sandbox.app; print({names} & {{'services', 'shared'}})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_secret_may_come_from_a_file_and_a_stop_is_clean(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("another\n")
    flags = {"webhook_secret_file": secret, "payments_webhook": "http://127.0.0.1:1/x"}
    with running_sandbox(tmp_path, **flags) as sandbox:
        sandbox.must("GET", "/health")
        assert sandbox.stop() == 0


def test_the_books_are_read_page_by_page_and_counted(tmp_path: Path) -> None:
    with running_sandbox(tmp_path) as sandbox:
        charges = [{"payment_reference": f"c{n}", "captured_minor": 100, "currency": "EUR"} for n in range(5)]
        assert sandbox.must("POST", "/control/charges", {"charges": charges}) == {"added": 5, "known": 0}
        assert sandbox.must("POST", "/control/charges", charges[0]) == {"added": 0, "known": 1}
        assert sandbox.ask("POST", "/control/charges", {**charges[0], "captured_minor": 1}).status == 409
        first = sandbox.must("GET", "/control/books/charges?limit=3")
        rest = sandbox.must("GET", f"/control/books/charges?limit=3&after={first['next']}")
        assert [row["payment_reference"] for row in first["rows"] + rest["rows"]] == [f"c{n}" for n in range(5)]
        assert rest["next"] is None
        sandbox.ask("POST", REFUNDS, refund_of("c1", 40))
        sandbox.ask("POST", REFUNDS, refund_of("c1", 61))
        summary = sandbox.must("GET", "/control/summary")
        assert summary["refunds"] == [{"currency": "EUR", "state": "succeeded", "n": 1, "amount_minor": 40}]
        calls = {(call["outcome"], call["executed"]): call["n"] for call in summary["calls"]}
        assert calls == {("answered", True): 1, ("refused", False): 1}


@pytest.mark.parametrize("path", ["/control/books/keys", "/control/books/charges;drop", "/nowhere"])
def test_a_book_or_path_that_is_not_there_is_404_in_json(tmp_path: Path, path: str) -> None:
    with running_sandbox(tmp_path) as sandbox:
        reply = sandbox.ask("GET", path)
        assert reply.status == 404
        assert set(reply.body["error"]) == {"code", "message"}
