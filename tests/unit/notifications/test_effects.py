"""Holds what happens before a mail leaves the house: whom it goes to, and when it does not go. Nobody is called."""

from __future__ import annotations

from typing import Any

import pytest

from services.notifications.adapters.sandbox_mail import SandboxMail
from services.notifications.adapters.smtp import SmtpMail, SmtpServer
from services.notifications.bootstrap import LAYOUT, bootstrap, catalogues
from services.notifications.domain.letter import Letters
from services.notifications.domain.wording import Wording
from services.notifications.effects import performers
from services.notifications.settings import settings_from
from shared.contracts.intake import CaseAnswered
from shared.errors import Misconfigured
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call, Outcome
from shared.runtime.step import Effect
from tests.unit.notifications import telling

LETTERS = Letters(Wording(catalogues()), LAYOUT.read_text(encoding="utf-8"), "Blue Harbour")
# Nobody listens on the discard port: a call that should not be made would come back as `not_done`.
NOBODY = SandboxMail(HttpPeer("http://127.0.0.1:9"))
DESK = performers({"sandbox": NOBODY}, LETTERS, telling.SHOP)["notice.mail", "sandbox"]
ANSWERED = CaseAnswered(
    case_id=telling.CASE, operator="kim", reason="settled", text_owner=telling.CASE, text_field="m:text"
)


def call(effect: Effect, **personal: Any) -> Call:
    """The effect as the runner hands it over."""
    return Call(effect.effect_id, effect.kind, effect.case_id, effect.about, effect.payload, personal, telling.START)


@pytest.mark.parametrize(
    ("personal", "reason"),
    [
        ({}, "no_address"),
        ({"contact": {"phone": "+49170", "name": "Ada"}}, "no_channel"),
        ({"contact": {"mail": None}, "customer": {"mail": ""}}, "no_address"),
        ({"contact": {"mail": "ada@example.org\r\nBcc: all@example.org"}}, "bad_address"),
        ({"contact": {"mail": "ada@example.org, eve@example.org"}}, "bad_address"),
        ({"contact": {"mail": "Ada <ada@example.org>"}}, "bad_address"),
    ],
)
async def test_without_one_plain_address_the_notice_is_refused_for_good(personal: dict[str, Any], reason: str) -> None:
    effect = telling.only()["acknowledgement"]
    assert await DESK.perform(call(effect, **personal)) == Outcome("refused", reason=reason)


async def test_an_answer_whose_words_are_gone_is_refused() -> None:
    effect = telling.only(ANSWERED)["staff_answer"]
    outcome = await DESK.perform(call(effect, contact={"mail": "ada@example.org"}))
    assert outcome == Outcome("refused", reason="no_words")


async def test_with_an_address_the_provider_is_called() -> None:
    effect = telling.only()["acknowledgement"]
    outcome = await DESK.perform(call(effect, contact={"mail": "ada@example.org"}))
    await NOBODY.close()
    assert outcome.state == "not_done"


def test_an_effect_carries_no_address_no_name_and_no_words() -> None:
    effect = telling.only(ANSWERED)["staff_answer"]
    assert set(effect.payload) == {
        "notice_id",
        "template",
        "about",
        "allowed_by",
        "locale",
        "zone",
        "case_number",
        "args",
        "items",
        "to_staff",
        "contact_field",
        "text_field",
        "article",
        "survey",
    }


def test_each_provider_has_the_guards_it_can_keep() -> None:
    sandbox, smtp = SandboxMail.guards, SmtpMail.guards
    assert (sandbox.key_lifetime.total_seconds(), sandbox.lookup) == (30, True)
    assert sandbox.not_found_is_final_after.total_seconds() == 15
    assert (smtp.key_lifetime.total_seconds(), smtp.lookup, smtp.without_guard) == (0, False, "may_repeat")
    plain = SmtpMail(SmtpServer("127.0.0.1", 9, "none"))
    assert performers({"smtp": plain}, LETTERS, telling.SHOP)["notice.mail", "smtp"].look_up is None


@pytest.mark.parametrize(
    ("env", "provider"),
    [
        ({"NOTIFICATIONS_SANDBOX_URL": "http://127.0.0.1:1"}, "sandbox"),
        ({"NOTIFICATIONS_PROVIDER": "smtp", "NOTIFICATIONS_SMTP_HOST": "mail.example"}, "smtp"),
    ],
)
def test_the_settings_choose_the_provider(env: dict[str, str], provider: str) -> None:
    room = bootstrap(env)
    assert set(room.performers) == {("notice.mail", provider)}
    step = room.handlers["case.opened"](room.empty("s"), telling.message(telling.opened()), room.context, telling.START)
    assert [effect.provider for effect in step.does] == [provider]


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({}, "NOTIFICATIONS_SANDBOX_URL"),
        ({"NOTIFICATIONS_PROVIDER": "smtp"}, "NOTIFICATIONS_SMTP_HOST"),
        ({"NOTIFICATIONS_PROVIDER": "pigeon"}, "NOTIFICATIONS_PROVIDER"),
        (
            {
                "NOTIFICATIONS_PROVIDER": "smtp",
                "NOTIFICATIONS_SMTP_HOST": "mail.example",
                "NOTIFICATIONS_SMTP_SECURITY": "none",
                "NOTIFICATIONS_SMTP_USERNAME": "shop",
            },
            "NOTIFICATIONS_SMTP_SECURITY",
        ),
    ],
)
def test_settings_that_cannot_work_are_named(env: dict[str, str], named: str) -> None:
    with pytest.raises(Misconfigured, match=named):
        settings_from(env)


def test_a_password_is_in_no_repr() -> None:
    env = {
        "NOTIFICATIONS_PROVIDER": "smtp",
        "NOTIFICATIONS_SMTP_HOST": "h",
        "NOTIFICATIONS_SMTP_PASSWORD": "open-sesame",
    }
    assert "open-sesame" not in repr(settings_from(env))
    assert "open-sesame" not in repr(SmtpServer("h", 1, "tls", "shop", "open-sesame"))
