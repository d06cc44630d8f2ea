"""Proves how the shop is told: signed, again until 2xx, twice on demand, also over a restart."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.integration.sandbox.shop import Ear, Heard, listening, new_charge, refund_of, until
from tests.support.sandbox import SECRET, RunningSandbox, running_sandbox


def signed_rightly(heard: Heard) -> bool:
    """Whether the signature is that of the secret over time and body, and of now."""
    t, v1 = (part.partition("=")[2] for part in heard.signature.split(","))
    right = hmac.new(SECRET.encode(), t.encode() + b"." + heard.body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(v1, right) and abs(time.time() - int(t)) < 30  # noqa: TID251 - a receiver's window


def elsewhere(sandbox: RunningSandbox, amount_minor: int = 500) -> dict[str, Any]:
    """A refund made in the dashboard."""
    body = {"payment_reference": new_charge(sandbox), "amount_minor": amount_minor, "currency": "EUR"}
    made: dict[str, Any] = sandbox.must("POST", "/control/refunds", body)
    return made


def test_a_refund_made_elsewhere_is_told_signed(told: RunningSandbox, ear: Ear) -> None:
    made = elsewhere(told)
    [heard] = ear.wait(1)
    assert signed_rightly(heard)
    webhook = json.loads(heard.body)
    assert webhook["type"] == "refund.reported"
    at = datetime.fromisoformat(webhook["data"].pop("at"))
    assert timedelta(0) <= at - datetime.fromisoformat(made["created_at"]) < timedelta(seconds=5)
    assert webhook["data"] == {
        "provider": "sandbox",
        "payment_reference": made["payment_reference"],
        "refund_reference": made["refund_reference"],
        "our_reference": None,
        "amount_minor": 500,
        "currency": "EUR",
        "state": "succeeded",
        "arn": made["arn"],
    }


def test_a_refund_made_elsewhere_stays_within_what_was_captured(told: RunningSandbox) -> None:
    body = {"payment_reference": new_charge(told, 100), "amount_minor": 101, "currency": "EUR"}
    assert told.ask("POST", "/control/refunds", body).status == 422


def test_a_refund_that_succeeds_at_once_is_not_told(told: RunningSandbox, ear: Ear) -> None:
    told.ask("POST", "/payments/v1/refunds", refund_of(new_charge(told)), key="k")
    elsewhere(told)
    assert [json.loads(heard.body)["data"]["our_reference"] for heard in ear.wait(1)] == [None]


def test_it_is_sent_again_with_growing_waits_until_it_is_taken(told: RunningSandbox, ear: Ear) -> None:
    ear.statuses = [500, 404, 301]
    elsewhere(told)
    heard = ear.wait(4)
    assert len({one.body for one in heard}) == 1
    assert all(signed_rightly(one) for one in heard)
    waits = [later.at - earlier.at for earlier, later in itertools.pairwise(heard)]
    assert 0.2 <= waits[0] < waits[1] < waits[2]
    until(lambda: told.must("GET", "/control/due")["webhooks_due"] == 0)
    [row] = told.book("webhooks")
    assert (row["state"], row["attempts"], row["last_status"]) == ("delivered", 4, 204)


def test_a_duplicate_webhook_has_one_id_and_one_body(told: RunningSandbox, ear: Ear) -> None:
    told.must("POST", "/control/faults", {"api": "payments.refund", "fault": "duplicate_webhook"})
    assert told.ask("POST", "/payments/v1/refunds", refund_of(new_charge(told)), key="k").status == 201
    heard = ear.wait(2)
    assert len({one.body for one in heard}) == 1
    assert len(told.book("refunds")) == 1


def test_notify_tells_what_a_faulty_call_did(told: RunningSandbox, ear: Ear) -> None:
    fault = {"api": "payments.refund", "fault": "status_after_doing", "status": 500, "notify": True}
    told.must("POST", "/control/faults", fault)
    assert told.ask("POST", "/payments/v1/refunds", refund_of(new_charge(told)), key="k").status == 500
    [heard] = ear.wait(1)
    assert json.loads(heard.body)["data"]["state"] == "succeeded"


def test_known_webhooks_are_sent_again_on_demand_and_forged_ones_are_signed_wrongly(
    told: RunningSandbox, ear: Ear
) -> None:
    elsewhere(told)
    [first] = ear.wait(1)
    number = json.loads(first.body)["id"]
    told.must("POST", "/control/webhooks/resend", {"id": number, "times": 2})
    assert all(signed_rightly(one) and one.body == first.body for one in ear.wait(3))
    ear.statuses = [401]
    told.must("POST", "/control/webhooks/resend", {"id": number, "forged": True})
    forged = ear.wait(4)[3]
    assert forged.body == first.body
    assert not signed_rightly(forged)
    until(lambda: told.book("webhooks")[3]["state"] == "given_up")
    assert told.ask("POST", "/control/webhooks/resend", {"id": "evt_unknown"}).status == 404


def test_tracking_is_told_with_the_time_it_happened(told: RunningSandbox, ear: Ear) -> None:
    body = {"tracking_number": "SBX1", "status": "delivered", "at": "2026-09-10T10:00:00+02:00", "place": "Köln"}
    told.must("POST", "/control/track", body)
    [heard] = ear.wait(1)
    webhook = json.loads(heard.body)
    assert webhook["type"] == "parcel.tracked"
    assert webhook["data"] == {**body, "carrier": "sandbox", "at": "2026-09-10T08:00:00.000+00:00"}


def test_a_bounce_is_told_without_the_address(told: RunningSandbox, ear: Ear) -> None:
    body = {
        "our_reference": "notice-1",
        "from": "shop@example.org",
        "to": "gone@example.org",
        "subject": "s",
        "text": "t",
        "locale": "en",
    }
    reference = told.ask("POST", "/mail/v1/messages", body, key="k").body["message_reference"]
    told.must("POST", "/control/bounces", {"message_reference": reference})
    [heard] = ear.wait(1)
    webhook = json.loads(heard.body)
    assert (webhook["type"], webhook["data"]["our_reference"]) == ("message.bounced", "notice-1")
    assert b"gone@example.org" not in heard.body


def test_under_story_time_a_change_comes_when_the_story_gets_there(tmp_path: Path, ear: Ear) -> None:
    with running_sandbox(tmp_path, time="story", payments_webhook=ear.url) as sandbox:
        assert sandbox.ask("POST", "/payments/v1/refunds", refund_of(new_charge(sandbox)), key="k").status == 503
        sandbox.must("PUT", "/control/time", {"now": "2026-09-01T10:00:00Z"})
        sandbox.must("POST", "/control/faults", {"api": "payments.refund", "fault": "pending"})
        made = sandbox.ask("POST", "/payments/v1/refunds", refund_of(new_charge(sandbox)), key="k").body
        change = {"state": "succeeded", "after_s": 86_400}
        sandbox.must("POST", f"/control/refunds/{made['refund_reference']}", change)
        due = {"next_at": "2026-09-02T10:00:00.000+00:00", "webhooks_due": 0, "calls_in_hand": 0}
        assert sandbox.must("GET", "/control/due") == due
        sandbox.must("PUT", "/control/time", {"now": due["next_at"]})
        assert json.loads(ear.wait(1)[0].body)["data"]["at"] == due["next_at"]
        until(lambda: sandbox.must("GET", "/control/due")["webhooks_due"] == 0)
        assert sandbox.must("GET", "/control/due")["next_at"] is None


def test_what_was_not_delivered_is_sent_after_a_kill_and_a_restart(tmp_path: Path) -> None:
    with listening() as deaf:
        port = deaf.port
    with running_sandbox(tmp_path, payments_webhook=f"http://127.0.0.1:{port}/hook") as sandbox:
        elsewhere(sandbox)
        until(lambda: sandbox.book("webhooks")[0]["attempts"] > 0)
        sandbox.kill()
        with listening(port) as ear:
            sandbox.start()
            assert signed_rightly(ear.wait(1)[0])
            until(lambda: sandbox.must("GET", "/control/due")["webhooks_due"] == 0)
