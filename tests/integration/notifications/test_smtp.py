"""Holds the SMTP adapter against a real server: delivered, not now, no, and the silence after DATA."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from services.notifications.adapters.smtp import SmtpMail, SmtpServer
from services.notifications.bootstrap import LAYOUT, catalogues
from services.notifications.domain.letter import Letters
from services.notifications.domain.wording import Wording
from services.notifications.effects import performers
from services.notifications.ports import Mail
from shared.runtime.outside import Call, Outcome
from tests.unit.notifications import telling
from tests.unit.notifications.test_mail_adapters import mail

LETTERS = Letters(Wording(catalogues()), LAYOUT.read_text(encoding="utf-8"), telling.SHOP.name)


@dataclass(slots=True)
class Postbox:
    """What a server says at RCPT and DATA, one after the other (then 250), and what it took."""

    at_rcpt: list[str] = field(default_factory=list)
    at_data: list[str] = field(default_factory=list)
    silent_at: str = ""
    taken: list[bytes] = field(default_factory=list)

    async def handle_RCPT(self, _: SMTP, __: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802
        if self.silent_at == "rcpt":
            await asyncio.Event().wait()
        said = self.at_rcpt.pop(0) if self.at_rcpt else "250 OK"
        if said.startswith("250"):
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options.extend(options)
        return said

    async def handle_DATA(self, _: SMTP, __: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's own name
        said = self.at_data.pop(0) if self.at_data else "250 OK"
        if said.startswith("250"):
            self.taken.append(envelope.original_content or b"")
        if self.silent_at == "data":
            await asyncio.Event().wait()
        return said


@asynccontextmanager
async def serving(box: Postbox) -> AsyncIterator[SmtpServer]:
    """The server on a free port of this machine."""
    loop = asyncio.get_running_loop()
    protocol: Callable[[], SMTP] = lambda: SMTP(box, enable_SMTPUTF8=True, hostname="test", loop=loop)  # noqa: E731
    server = await loop.create_server(protocol, "127.0.0.1", 0)
    try:
        yield SmtpServer("127.0.0.1", server.sockets[0].getsockname()[1], "none")
    finally:
        server.close()


async def send(box: Postbox, one: Mail, *, timeout_s: float = 5.0, times: int = 1) -> list[Outcome]:
    async with serving(box) as server:
        mailer = SmtpMail(server, timeout_s=timeout_s)
        return [await mailer.send(one) for _ in range(times)]


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


async def test_not_now_and_then_accepted_is_one_mail_under_one_message_id() -> None:
    box = Postbox(at_data=["451 greylisted, ada@example.org"])
    first, second = await send(box, mail(), times=2)
    assert first == Outcome("not_done", reason="smtp 451 after data")
    assert second.state == "done"
    [raw] = box.taken
    assert read(raw)["Message-ID"] == second.reference
    assert second.answer == {"accepted_at": telling.START.isoformat()}


@pytest.mark.parametrize(
    ("box", "outcome"),
    [
        (
            Postbox(at_rcpt=["550 5.1.1 <ada@example.org> unknown"]),
            Outcome("refused", reason="smtp 550 after envelope"),
        ),
        (Postbox(at_rcpt=["451 4.3.0 later"]), Outcome("not_done", reason="smtp 451 after envelope")),
        (Postbox(at_data=["554 5.7.1 no, ada@example.org"]), Outcome("refused", reason="smtp 554 after data")),
    ],
    ids=["unknown mailbox", "later", "rejected"],
)
async def test_a_code_is_a_no_or_a_not_now(box: Postbox, outcome: Outcome) -> None:
    assert await send(box, mail()) == [outcome]
    assert box.taken == []


async def test_silence_after_data_may_have_been_a_yes_and_the_repeat_can_be_told() -> None:
    box = Postbox(silent_at="data")
    [lost] = await send(box, mail(), timeout_s=0.5)
    assert (lost.state, len(box.taken)) == ("unknown", 1)
    box.silent_at = ""
    [again] = await send(box, mail())
    assert again.state == "done"
    assert len({str(read(raw)["Message-ID"]) for raw in box.taken}) == 1


async def test_silence_before_data_is_certainly_nothing() -> None:
    [outcome] = await send(Postbox(silent_at="rcpt"), mail(), timeout_s=0.5)
    assert outcome.state == "not_done"


async def test_nobody_listening_is_certainly_nothing() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    outcome = await SmtpMail(SmtpServer("127.0.0.1", port, "none")).send(mail())
    assert outcome.state == "not_done"


async def test_an_address_beyond_ascii_is_written_in_full() -> None:
    box = Postbox()
    [outcome] = await send(box, replace(mail(), to="jörg@exämple.example"))
    assert outcome.state == "done"
    assert "jörg@exämple.example" in box.taken[0].decode()


async def test_a_planned_notice_arrives_as_a_german_mail() -> None:
    box = Postbox()
    effect = telling.only(telling.granted())["approved"]
    personal = {"contact": {"mail": "ada@example.org", "name": "Ada Lovelace\r\nBcc: all@example.org"}}
    now = telling.START + timedelta(minutes=1)
    call = Call(effect.effect_id, effect.kind, effect.case_id, effect.about, effect.payload, personal, now)
    async with serving(box) as server:
        performer = performers({"smtp": SmtpMail(server)}, LETTERS, telling.SHOP)["notice.mail", "smtp"]
        outcome = await performer.perform(call)
    assert (outcome.state, outcome.answer["locale"]) == ("done", "de-DE")
    message = read(box.taken[0])
    assert message["Subject"] == f"Wir entscheiden zu Ihren Gunsten (Vorgang {telling.NUMBER})"
    assert (message["Bcc"], message["Content-Language"]) == (None, "de-DE")
    assert message["Auto-Submitted"] == "auto-generated"
    plain = message.get_body(("plain",))
    assert isinstance(plain, EmailMessage)
    assert "106,40 €" in plain.get_content().replace("\u00a0", " ")
