"""Decides what the mail provider's API accepts and remembers; knows no SMTP and delivers to nobody."""

from __future__ import annotations

import json
import secrets
import sqlite3
from datetime import datetime
from typing import Annotated, Any

from aiohttp import web
from pydantic import Field

from deploy.sandbox.answers import Answer, Asked, Refused, json_bytes, made
from deploy.sandbox.books import Books
from deploy.sandbox.calls import Call, Calls
from deploy.sandbox.clock import TimeSource, stamp
from deploy.sandbox.keys import Keys
from deploy.sandbox.webhooks import Webhooks

# No control characters in anything that becomes a header: a line break there would begin another header.
OneLine = Annotated[str, Field(min_length=1, max_length=998, pattern=r"^[^\x00-\x1f\x7f]+$")]
MailAddress = Annotated[str, Field(max_length=320, pattern=r"^[^\x00-\x20\x7f<>,;]+@[^\x00-\x20\x7f<>,;@]+$")]
HeaderName = Annotated[str, Field(max_length=76, pattern=r"^[A-Za-z0-9-]+$")]
_ADD = (
    "INSERT INTO messages (message_reference, our_reference, idempotency_key, mail_from, mail_to, to_name, subject,"
    " text, html, locale, headers, accepted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class MessageAsked(Asked):
    """The body of POST /mail/v1/messages."""

    our_reference: Annotated[str, Field(min_length=1, max_length=255)]
    from_: Annotated[MailAddress, Field(alias="from")]
    to: MailAddress
    to_name: OneLine | None = None
    subject: OneLine
    text: Annotated[str, Field(min_length=1)]
    html: str | None = None
    locale: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{2,35}$")]
    headers: Annotated[dict[HeaderName, OneLine], Field(max_length=40)] = Field(default_factory=dict)


class Mail:
    """Accepted messages, as the books have them."""

    def __init__(self, books: Books, clock: TimeSource, calls: Calls, keys: Keys, webhooks: Webhooks) -> None:
        self._books, self._clock, self._calls, self._keys = books, clock, calls, keys
        self._webhooks = webhooks

    def routes(self) -> list[web.RouteDef]:
        """What the mail provider answers."""
        return [web.post("/mail/v1/messages", self._post), web.get("/mail/v1/messages", self._list)]

    def bounce(self, message_reference: str, code: str, reason: str) -> str:
        """Tells by webhook that an accepted message came back; gives the webhook's id."""
        row = self._books.one("SELECT * FROM messages WHERE message_reference = ?", (message_reference,))
        if row is None:
            raise Refused(404, "message_unknown", "no message has this reference")
        now = self._clock.now()
        data = {
            "provider": "sandbox",
            "message_reference": message_reference,
            "our_reference": row["our_reference"],
            "code": code,
            "reason": reason,
            "at": stamp(now),
        }
        return self._webhooks.add("message.bounced", data, now)

    async def _post(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "mail.send", MessageAsked)
        return await self._calls.serve(request, call, lambda _: self._once(asked, call.key))

    def _once(self, asked: MessageAsked, key: str | None) -> Answer:
        now = self._clock.now()
        return self._keys.once("mail.send", key, asked, now, lambda: self._accept(asked, key, now))

    def _accept(self, asked: MessageAsked, key: str | None, now: datetime) -> Answer:
        reference = f"ms_{secrets.token_hex(10)}"
        headers = json.dumps(asked.headers)
        values = (reference, asked.our_reference, key, asked.from_, asked.to, asked.to_name, asked.subject)
        self._books.write(_ADD, (*values, asked.text, asked.html, asked.locale, headers, stamp(now)))
        return made(202, reference, message_shown(reference, asked.our_reference, stamp(now)))

    async def _list(self, request: web.Request) -> web.StreamResponse:
        asked = dict(request.query)
        if asked.keys() != {"our_reference"}:
            raise Refused(422, "query_unusable", "ask by our_reference")
        call = Call("mail.lookup", None, asked["our_reference"], asked)
        return await self._calls.serve(request, call, lambda _: self._found(asked["our_reference"]))

    def _found(self, ours: str) -> Answer:
        self._clock.now()
        rows: list[sqlite3.Row] = self._books.read(
            "SELECT * FROM messages WHERE our_reference = ? ORDER BY id", (ours,)
        )
        items = [message_shown(row["message_reference"], row["our_reference"], row["accepted_at"]) for row in rows]
        return Answer(200, json_bytes({"items": items}))


def message_shown(reference: str, ours: str, accepted_at: str) -> dict[str, Any]:
    """An accepted message as the provider answers it."""
    return {"message_reference": reference, "our_reference": ours, "accepted_at": accepted_at}
