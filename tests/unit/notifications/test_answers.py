"""Holds what is said when the provider has answered: what reached the customer, when, in what language, why not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from services.notifications.memory import NotificationsMemory
from shared.contracts.notifications import NoticeExpired, NoticeFailed, NoticeSent
from shared.runtime.message import Message
from shared.runtime.step import Effect
from tests.unit.notifications import telling


@pytest.fixture
def planned() -> tuple[NotificationsMemory, Effect]:
    """A case whose acknowledgement is on its way."""
    memory, effects = telling.hear_all([telling.message(telling.opened())])
    return memory, effects[0]


ACCEPTED_AT = telling.START + timedelta(seconds=1)
DONE: dict[str, Any] = {"reference": "ms_1", "answer": {"accepted_at": ACCEPTED_AT.isoformat(), "locale": "de-DE"}}


def test_an_accepted_mail_is_told_with_the_providers_time(planned: tuple[NotificationsMemory, Effect]) -> None:
    memory, effect = planned
    step = telling.hear(memory, telling.answer(effect, **DONE))
    [say] = step.says
    assert isinstance(say.data, NoticeSent)
    assert (say.data.message_reference, say.data.accepted_at, say.data.locale) == ("ms_1", ACCEPTED_AT, "de-DE")
    assert (say.data.template, say.data.about, say.time) == ("acknowledgement", "-", ACCEPTED_AT)
    assert say.data.allowed_by == telling.message(telling.opened()).id
    [row] = step.memory.register()
    assert (row.kind, row.state, row.id) == ("notice", "sent", effect.about)


def test_the_language_really_used_is_told_not_the_one_wished_for(planned: tuple[NotificationsMemory, Effect]) -> None:
    memory, effect = planned
    done = {**DONE, "answer": {**DONE["answer"], "locale": "en-BE"}}
    [say] = telling.hear(memory, telling.answer(effect, **done)).says
    assert isinstance(say.data, NoticeSent)
    assert say.data.locale == "en-BE"


@pytest.mark.parametrize(
    ("state", "reason", "kind", "code"),
    [
        ("refused", "no_address", NoticeFailed, "no_address"),
        ("refused", "smtp 550 after envelope", NoticeFailed, "smtp 550 after envelope"),
        ("stuck", "still unknown", NoticeFailed, "stuck"),
        ("expired", "no longer useful", NoticeExpired, "expired"),
    ],
)
def test_what_did_not_reach_the_customer_is_told_with_its_reason(
    planned: tuple[NotificationsMemory, Effect], state: str, reason: str, kind: type[NoticeFailed], code: str
) -> None:
    memory, effect = planned
    [say] = telling.hear(memory, telling.answer(effect, state, reason=reason)).says
    assert isinstance(say.data, kind)
    assert (say.data.reason.code, say.data.locale) == (code, "de-DE")


def test_a_second_answer_says_nothing(planned: tuple[NotificationsMemory, Effect]) -> None:
    memory, effect = planned
    first = telling.hear(memory, telling.answer(effect, **DONE))
    for again in (telling.answer(effect, **DONE), telling.answer(effect, "stuck")):
        step = telling.hear(first.memory, again)
        assert (step.says, step.memory) == ((), first.memory)


def test_a_stuck_mail_that_turns_out_accepted_is_told_as_sent(planned: tuple[NotificationsMemory, Effect]) -> None:
    memory, effect = planned
    stuck = telling.hear(memory, telling.answer(effect, "stuck")).memory
    [say] = telling.hear(stuck, telling.answer(effect, **DONE)).says
    assert isinstance(say.data, NoticeSent)


def test_an_answer_to_a_notice_nobody_knows_is_counted_and_changes_nothing(
    planned: tuple[NotificationsMemory, Effect],
) -> None:
    memory, effect = planned
    stranger: Message = telling.answer(effect, **DONE)
    step = telling.hear(NotificationsMemory(), stranger)
    assert (step.says, step.notes) == ((), ("answer_without_notice",))
    assert memory.notices
