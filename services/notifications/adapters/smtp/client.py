"""Talks SMTP: one connection per mail, and knows at every step whether the mail may have gone. Codes: `mapping`."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

import aiosmtplib

from services.notifications.adapters.smtp.mapping import accepted, is_ascii, mime, policy_for, refusal
from services.notifications.ports import Mail
from shared.runtime.outside import Guards, Outcome

CALL_TIMEOUT_S = 9.0


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where mails go. `password` is only ever sent over TLS."""

    host: str
    port: int
    security: Literal["none", "starttls", "tls"]
    username: str = ""
    password: str = field(default="", repr=False)


class SmtpMail:
    """A Mailer over SMTP."""

    guards = Guards(
        key_lifetime=timedelta(0),
        lookup=False,
        not_found_is_final_after=timedelta(0),
        without_guard="may_repeat",
    )

    def __init__(self, server: SmtpServer, *, timeout_s: float = CALL_TIMEOUT_S) -> None:
        self._server, self._timeout_s = server, timeout_s

    async def send(self, mail: Mail) -> Outcome:
        """Deliver one mail. Before DATA nothing can have happened; after it, silence means that it may have."""
        step = "connect"
        server = self._connection()
        try:
            async with asyncio.timeout(self._timeout_s):
                await server.connect()
                step = "envelope"
                await self._envelope(server, mail)
                step = "data"
                await server.data(mime(mail).as_bytes(policy=policy_for(mail)))
        except aiosmtplib.SMTPRecipientsRefused as error:
            return refusal(min(one.code for one in error.recipients), step)
        except aiosmtplib.SMTPResponseException as error:
            return refusal(error.code, step)
        except (aiosmtplib.SMTPException, TimeoutError, OSError) as error:
            state: Literal["unknown", "not_done"] = "unknown" if step == "data" else "not_done"
            return Outcome(state, reason=f"{type(error).__name__} after {step}")
        finally:
            server.close()
        return accepted(mail)

    async def find(self, reference: str) -> Outcome:
        """SMTP cannot be asked; the guards say so, and nobody calls this."""
        raise LookupError(f"SMTP cannot be asked for {reference}")

    async def close(self) -> None:
        """Nothing is kept open."""

    def _connection(self) -> aiosmtplib.SMTP:
        chosen = self._server
        return aiosmtplib.SMTP(
            hostname=chosen.host,
            port=chosen.port,
            username=chosen.username or None,
            password=chosen.password or None,
            use_tls=chosen.security == "tls",
            start_tls=chosen.security == "starttls",
            timeout=self._timeout_s,
        )

    async def _envelope(self, server: aiosmtplib.SMTP, mail: Mail) -> None:
        options = [] if is_ascii(mail) else ["SMTPUTF8"]
        encoding = "ascii" if is_ascii(mail) else "utf-8"
        await server.mail(mail.sender, options=options, encoding=encoding)
        await server.rcpt(mail.to, encoding=encoding)
