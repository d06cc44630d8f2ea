"""Decides what the mail server accepts into the books; delivers to nobody and knows nothing of the mail API."""

from __future__ import annotations

import asyncio
import json
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session

from deploy.sandbox.answers import Answer
from deploy.sandbox.books import Books
from deploy.sandbox.calls import Call, Calls
from deploy.sandbox.clock import stamp, wall_now
from deploy.sandbox.events import Events
from deploy.sandbox.faults import NEVER_ANSWERED, Faults

BODY_MAX_BYTES = 1_000_000
_HEADERS_MAX = 200
_ADD = (
    "INSERT INTO smtp (mail_from, rcpt_to, message_id, headers, text, html, unreadable, raw, accepted_at_wall)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Inbox:
    """aiosmtpd's handler: every mail that came to DATA is a call of `smtp.send`, keyed by its Message-ID."""

    def __init__(self, books: Books, calls: Calls, faults: Faults, events: Events) -> None:
        self._books, self._calls, self._faults, self._events = books, calls, faults, events

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - their name
        """Keeps the mail, commits, then says 250; or does what a scripted fault says."""
        self._calls.in_hand += 1
        try:
            return await self._take(envelope)
        finally:
            self._calls.in_hand -= 1

    async def _take(self, envelope: Envelope) -> str:
        raw = envelope.original_content or b""
        mail = _read(raw)
        fields = {
            "mail_from": _clean(envelope.mail_from or ""),
            "rcpt_to": [_clean(address) for address in envelope.rcpt_tos],
            "message_id": mail["message_id"],
            "subject": json.loads(mail["headers"] or "{}").get("Subject"),
        }
        fault = self._faults.take("smtp.send", fields)
        kind = fault.fault if fault else None
        number = self._calls.note(Call("smtp.send", mail["message_id"], mail["our_reference"], fields), fault)
        executed = kind is None or kind == "hang_after_doing"
        if executed:
            self._keep(fields["mail_from"], json.dumps(fields["rcpt_to"]), mail, raw)
        status = fault.status if fault and fault.status else 250
        outcome = "unanswered" if kind in NEVER_ANSWERED else "refused" if status >= 400 else "answered"
        self._calls.close(number, outcome, Answer(status, b"", executed=executed, reference=mail["message_id"]))
        await self._books.committed()
        if executed:
            self._events.tell("executed", "smtp.send", mail["our_reference"], kind)
        if kind in NEVER_ANSWERED:
            await asyncio.Event().wait()  # aiosmtpd cancels us when the caller is gone
        return "250 OK" if status == 250 else f"{status} a scripted fault"

    def _keep(self, mail_from: str, rcpt_to: str, mail: dict[str, str | None], raw: bytes) -> None:
        parts = (mail["message_id"], mail["headers"], mail["text"], mail["html"], mail["unreadable"])
        self._books.write(_ADD, (mail_from, rcpt_to, *parts, raw, stamp(wall_now())))


async def listen(inbox: Inbox, host: str, port: int) -> asyncio.Server:
    """The mail server, listening; 1 MB a mail, SMTPUTF8, no authentication, nothing relayed."""
    loop = asyncio.get_running_loop()

    def session() -> SMTP:
        return SMTP(inbox, data_size_limit=BODY_MAX_BYTES, enable_SMTPUTF8=True, hostname="sandbox", loop=loop)

    return await loop.create_server(session, host, port)


def _read(raw: bytes) -> dict[str, str | None]:
    """Message-ID, our reference, headers (JSON, decoded) and both texts; what cannot be read says why instead."""
    found: dict[str, str | None] = dict.fromkeys(("message_id", "our_reference", "text", "html", "unreadable"))
    found["headers"] = "{}"
    try:
        message = message_from_bytes(raw, policy=policy.default)
        if not isinstance(message, EmailMessage):  # pragma: no cover - policy.default always makes one
            raise TypeError("not a mail")
        headers = {_clean(name): _clean(str(value)) for name, value in message.items()[:_HEADERS_MAX]}
        found["headers"] = json.dumps(headers)
        found["message_id"] = _clean(str(message["Message-ID"])) if message["Message-ID"] else None
        found["our_reference"] = _clean(str(message["X-Our-Reference"])) if message["X-Our-Reference"] else None
        for name, kind in (("text", "plain"), ("html", "html")):
            part = message.get_body((kind,))
            if isinstance(part, EmailMessage):
                found[name] = _clean(part.get_content()).replace("\r\n", "\n")
    except Exception as trouble:  # noqa: BLE001 - the parser meets hostile bytes; the mail is kept raw all the same
        found["unreadable"] = type(trouble).__name__
    return found


def _clean(text: str) -> str:
    # Undecodable bytes come as lone surrogates, which neither SQLite nor JSON takes.
    return text.encode("utf-8", "replace").decode()
