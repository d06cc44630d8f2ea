"""Holds the sandbox adapter against the real sandbox: accepted once, found again, and honest about silence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from services.notifications.adapters.sandbox_mail import SandboxMail
from services.notifications.bootstrap import LAYOUT, catalogues
from services.notifications.domain.letter import Letters
from services.notifications.domain.wording import Wording
from services.notifications.effects import performers
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call, Outcome, Performer
from shared.runtime.step import Effect
from tests.support.sandbox import RunningSandbox, running_sandbox
from tests.unit.notifications import telling

LETTERS = Letters(Wording(catalogues()), LAYOUT.read_text(encoding="utf-8"), telling.SHOP.name)
ADA = {"mail": "ada@example.org", "name": "Ada Lovelace"}
TEMPLATES = ("acknowledgement", "approved", "refund_sent", "staff_promise_at_risk", "promise_at_risk")


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """One sandbox for all tests of this file; each test has effects of its own."""
    with running_sandbox(tmp_path_factory.mktemp("mail")) as running:
        yield running


def call(effect: Effect, reference: str, contact: dict[str, Any] | None = None) -> Call:
    """The effect under an id of the test's own, so that tests share no key."""
    personal = {"contact": contact or ADA}
    return Call(reference, effect.kind, effect.case_id, effect.about, effect.payload, personal, telling.START)


def performer(sandbox: RunningSandbox, *, timeout_s: float = 5.0) -> tuple[Performer, HttpPeer]:
    peer = HttpPeer(sandbox.base_url, timeout_s=timeout_s)
    return performers({"sandbox": SandboxMail(peer)}, LETTERS, telling.SHOP)["notice.mail", "sandbox"], peer


def kept(sandbox: RunningSandbox, reference: str) -> list[dict[str, Any]]:
    return [row for row in sandbox.book("messages") if row["our_reference"] == reference]


@pytest.fixture(scope="module")
def planned() -> dict[str, Effect]:
    """The effects of a whole story."""
    return telling.only(telling.granted(), telling.warned(), telling.succeeded())


@pytest.mark.parametrize("template", TEMPLATES)
async def test_a_notice_is_accepted_once_and_found_again(
    sandbox: RunningSandbox, planned: dict[str, Effect], template: str
) -> None:
    mailer, peer = performer(sandbox)
    one = call(planned[template], f"once-{template}")
    first, again = await mailer.perform(one), await mailer.perform(one)
    assert mailer.look_up is not None
    found = await mailer.look_up(one)
    await peer.close()
    assert first == again == found
    [row] = kept(sandbox, f"once-{template}")
    assert first.state == "done"
    assert first.reference == row["message_reference"]
    assert first.answer["locale"] == row["locale"]
    assert datetime.fromisoformat(first.answer["accepted_at"]).tzinfo is not None
    to_staff = template.startswith("staff")
    assert row["mail_to"] == (telling.SHOP.staff_mail if to_staff else "ada@example.org")
    assert telling.NUMBER in row["text"]


async def test_a_mail_that_was_taken_and_never_answered_is_unknown_and_then_found(
    sandbox: RunningSandbox, planned: dict[str, Effect]
) -> None:
    match = {"our_reference": "silent"}
    sandbox.must("POST", "/control/faults", {"api": "mail.send", "fault": "hang_after_doing", "match": match})
    mailer, peer = performer(sandbox, timeout_s=0.7)
    one = call(planned["acknowledgement"], "silent")
    lost = await mailer.perform(one)
    assert mailer.look_up is not None
    found = await mailer.look_up(one)
    await peer.close()
    assert (lost.state, found.state) == ("unknown", "done")
    assert len(kept(sandbox, "silent")) == 1


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ({"fault": "status", "status": 503}, "not_done"),
        ({"fault": "status", "status": 429}, "not_done"),
        ({"fault": "status", "status": 500}, "unknown"),
        ({"fault": "cut_body"}, "unknown"),
        ({"fault": "refuse", "code": "blocked"}, "refused"),
    ],
    ids=lambda value: "" if isinstance(value, str) else "-".join(str(part) for part in value.values()),
)
async def test_each_fault_is_read_for_what_it_proves(
    sandbox: RunningSandbox, planned: dict[str, Effect], fault: dict[str, Any], state: str
) -> None:
    reference = "-".join(str(part) for part in fault.values())
    sandbox.must("POST", "/control/faults", {"api": "mail.send", "match": {"our_reference": reference}, **fault})
    mailer, peer = performer(sandbox)
    outcome = await mailer.perform(call(planned["acknowledgement"], reference))
    await peer.close()
    assert outcome.state == state
    if state == "refused":
        assert outcome == Outcome("refused", reason="blocked")


async def test_a_name_that_changed_between_two_tries_sends_no_second_mail(
    sandbox: RunningSandbox, planned: dict[str, Effect]
) -> None:
    mailer, peer = performer(sandbox)
    await mailer.perform(call(planned["acknowledgement"], "renamed"))
    second = await mailer.perform(call(planned["acknowledgement"], "renamed", {**ADA, "name": "Ada King"}))
    await peer.close()
    assert (second.state, len(kept(sandbox, "renamed"))) == ("unknown", 1)


async def test_what_nobody_sent_is_not_found(sandbox: RunningSandbox, planned: dict[str, Effect]) -> None:
    mailer, peer = performer(sandbox)
    assert mailer.look_up is not None
    outcome = await mailer.look_up(call(planned["acknowledgement"], "never"))
    await peer.close()
    assert outcome.state == "not_found"
