"""Proves what the mail server takes into the books, over real SMTP."""

from __future__ import annotations

import smtplib
import socket
from email.message import EmailMessage

import pytest

from tests.support.sandbox import RunningSandbox


def mail(message_id: str) -> EmailMessage:
    """A mail as the shop sends it."""
    message = EmailMessage()
    message["From"], message["To"] = "shop@example.org", "Ada 退款 <ada@example.org>"
    message["Subject"], message["Message-ID"] = "Ihre Rückgabe", message_id
    message["X-Our-Reference"] = f"notice-{message_id}"
    message.set_content("Guten Tag, Größe\n")
    message.add_alternative("<p>Guten Tag</p>", subtype="html")
    return message


def sent(sandbox: RunningSandbox, message: EmailMessage, timeout_s: float = 5.0) -> None:
    """One mail over one connection."""
    with smtplib.SMTP(sandbox.smtp_host, sandbox.smtp_port, timeout=timeout_s) as smtp:
        smtp.send_message(message)


def test_a_mail_is_kept_with_envelope_headers_and_both_texts(sandbox: RunningSandbox) -> None:
    sent(sandbox, mail("<1@shop>"))
    row = sandbox.book("smtp")[-1]
    assert (row["mail_from"], row["rcpt_to"], row["message_id"]) == (
        "shop@example.org",
        ["ada@example.org"],
        "<1@shop>",
    )
    assert row["headers"]["Subject"] == "Ihre Rückgabe"
    assert row["headers"]["To"] == "Ada 退款 <ada@example.org>"
    assert (row["text"], row["html"]) == ("Guten Tag, Größe\n", "<p>Guten Tag</p>\n")
    call = sandbox.book("calls")[-1]
    assert (call["api"], call["key"], call["our_reference"], call["executed"]) == (
        "smtp.send",
        "<1@shop>",
        "notice-<1@shop>",
        True,
    )


@pytest.mark.parametrize("status", [451, 550])
def test_a_scripted_status_takes_nothing(sandbox: RunningSandbox, status: int) -> None:
    message_id = f"<{status}@shop>"
    fault = {"api": "smtp.send", "fault": "status", "status": status, "match": {"message_id": message_id}}
    sandbox.must("POST", "/control/faults", fault)
    with pytest.raises(smtplib.SMTPDataError) as refused:
        sent(sandbox, mail(message_id))
    assert refused.value.smtp_code == status
    assert message_id not in {row["message_id"] for row in sandbox.book("smtp")}
    sent(sandbox, mail(message_id))


def test_hang_after_doing_keeps_the_mail_and_never_answers(sandbox: RunningSandbox) -> None:
    fault = {"api": "smtp.send", "fault": "hang_after_doing", "match": {"message_id": "<2@shop>"}}
    sandbox.must("POST", "/control/faults", fault)
    with pytest.raises((TimeoutError, smtplib.SMTPServerDisconnected)):
        sent(sandbox, mail("<2@shop>"), timeout_s=0.5)
    assert "<2@shop>" in {row["message_id"] for row in sandbox.book("smtp")}


def test_bytes_that_are_no_mail_are_kept_all_the_same(sandbox: RunningSandbox) -> None:
    headers = b'Content-Type: text/plain; charset="nonsense"\r\nSubject: =?utf-8?b?/////w==?=\r\nX: \xff\xfe\r\n'
    hostile = headers + b"\r\n\xff\x00\r\n"
    with smtplib.SMTP(sandbox.smtp_host, sandbox.smtp_port, timeout=5) as smtp:
        smtp.sendmail("a@example.org", ["b@example.org"], hostile)
    assert sandbox.book("smtp")[-1]["mail_from"] == "a@example.org"


def test_a_mail_above_one_megabyte_is_refused(sandbox: RunningSandbox) -> None:
    before = len(sandbox.book("smtp"))
    large = b"Subject: large\r\n\r\n" + (b"y" * 900 + b"\r\n") * 1_200
    with smtplib.SMTP(sandbox.smtp_host, sandbox.smtp_port, timeout=5) as smtp, pytest.raises(smtplib.SMTPException):
        smtp.sendmail("a@example.org", ["b@example.org"], large)
    assert len(sandbox.book("smtp")) == before


def test_a_caller_that_says_nonsense_does_not_disturb_the_others(sandbox: RunningSandbox) -> None:
    with socket.create_connection((sandbox.smtp_host, sandbox.smtp_port), timeout=5) as line:
        line.sendall(b"\xff\xfe\x00" * 1000 + b"\r\n")
        sent(sandbox, mail("<4@shop>"))
    assert "<4@shop>" in {row["message_id"] for row in sandbox.book("smtp")}
