"""Holds how mails are put to the two providers and how their recorded answers are read; opens no connection."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from services.notifications.adapters import sandbox_mail, smtp
from services.notifications.adapters.sandbox_mail.mapping import after_look_up, after_post, message_body
from services.notifications.adapters.smtp.mapping import message_id, mime, policy_for, refusal
from services.notifications.ports import Mail
from shared.runtime.http import Reply
from shared.runtime.outside import Outcome
from tests.unit.notifications import telling

SAMPLES = Path(sandbox_mail.__file__).parent / "samples"
SMTP_SAMPLES = Path(smtp.__file__).parent / "samples"


def mail(**more: str) -> Mail:
    """A finished mail."""
    given = {
        "reference": "5f0c8f3e-0000-5000-8000-000000000001",
        "sender": "service@blue-harbour.example",
        "sender_name": "Blue Harbour",
        "to": "ada@example.org",
        "to_name": "Ada Lovelace 退款",
        "subject": "Ihre Rückgabe",
        "text": "Guten Tag",
        "html": "<p>Guten Tag</p>",
        "locale": "de-DE",
        **more,
    }
    return Mail(**given, at=telling.START, headers={"Auto-Submitted": "auto-generated", "X-Case-Number": "AB"})


def sample(name: str) -> Reply:
    """A recorded answer of the sandbox."""
    told = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return Reply(told["status"], told["body"])


@pytest.mark.parametrize("name", ["accepted", "accepted_again"])
def test_an_accepted_mail_is_done_with_the_providers_reference_and_time(name: str) -> None:
    outcome = after_post(sample(name))
    assert outcome.state == "done"
    assert outcome.reference == sample(name).body["message_reference"]
    assert str(outcome.answer["accepted_at"]).startswith("2026-11-24T")


def test_another_body_under_our_key_is_looked_up_and_not_taken_as_a_no() -> None:
    assert after_post(sample("key_reused")) == Outcome("unknown", reason="http 409 key_reused")


def test_a_refusal_is_final_and_keeps_the_code_alone() -> None:
    assert after_post(sample("invalid_body")) == Outcome("refused", reason="invalid_body")


def test_a_look_up_finds_the_mail_or_says_that_it_is_not_there() -> None:
    found = after_look_up(sample("found"))
    assert (found.state, found.reference) == ("done", sample("found").body["items"][0]["message_reference"])
    assert after_look_up(sample("not_found")) == Outcome("not_found")


@pytest.mark.parametrize(
    "body", [None, [], "x", {}, {"items": None}, {"message_reference": "m", "accepted_at": "soon"}]
)
def test_an_answer_that_cannot_be_understood_proves_nothing(body: object) -> None:
    assert after_post(Reply(202, body)).state == "unknown"
    assert after_look_up(Reply(200, body)).state == "unknown"


def test_the_body_names_everything_the_api_asks_for() -> None:
    body = message_body(mail())
    assert (body["from"], body["to"], body["our_reference"]) == (
        "service@blue-harbour.example",
        "ada@example.org",
        "5f0c8f3e-0000-5000-8000-000000000001",
    )
    assert message_body(mail(to_name=""))["to_name"] is None


def test_the_message_id_is_the_effects_and_nothing_elses() -> None:
    assert message_id(mail()) == "<5f0c8f3e-0000-5000-8000-000000000001@blue-harbour.example>"
    assert message_id(mail(subject="another", to="eve@example.org")) == message_id(mail())


def test_a_mail_holds_text_and_html_in_one_message_of_ascii_headers() -> None:
    raw = mime(mail()).as_bytes(policy=policy_for(mail()))
    assert raw.partition(b"\r\n\r\n")[0].isascii()
    read = message_from_bytes(raw, policy=policy.default)
    assert read["Subject"] == "Ihre Rückgabe"
    assert "退款" in str(read["To"])
    assert [part.get_content_type() for part in read.iter_parts()] == ["text/plain", "text/html"]


@pytest.mark.parametrize("more", [{"subject": "a\r\nBcc: b@example.org"}, {"to_name": "a\nBcc: b@example.org"}])
def test_a_header_that_would_break_into_another_is_never_written(more: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        mime(mail(**more))


def test_server_codes_are_read_as_not_now_or_no_and_repeat_no_address() -> None:
    told = json.loads((SMTP_SAMPLES / "answers.json").read_text(encoding="utf-8"))
    for answer in told:
        outcome = refusal(answer["code"], answer["after"])
        assert outcome.state == answer["means"]
        assert "ada@example.org" in answer["text"]
        assert "ada@" not in outcome.reason
