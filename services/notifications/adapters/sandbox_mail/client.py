"""Talks to the sandbox's mail API: the only HTTP here. What answers mean is decided in `mapping`."""

from __future__ import annotations

from datetime import timedelta

from services.notifications.adapters.sandbox_mail.mapping import after_look_up, after_post, message_body
from services.notifications.ports import Mail
from shared.runtime.http import HttpPeer, Reply
from shared.runtime.outside import Guards, Outcome

PATH = "/mail/v1/messages"


class SandboxMail:
    """A Mailer over one connection pool."""

    guards = Guards(key_lifetime=timedelta(seconds=30), lookup=True, not_found_is_final_after=timedelta(seconds=15))

    def __init__(self, peer: HttpPeer) -> None:
        self._peer = peer

    async def send(self, mail: Mail) -> Outcome:
        """One POST under the effect's key."""
        key = {"Idempotency-Key": mail.reference}
        reply = await self._peer.exchange("POST", PATH, json=message_body(mail), headers=key)
        return after_post(reply) if isinstance(reply, Reply) else reply

    async def find(self, reference: str) -> Outcome:
        """One GET by our reference."""
        reply = await self._peer.exchange("GET", PATH, params={"our_reference": reference})
        return after_look_up(reply) if isinstance(reply, Reply) else reply

    async def close(self) -> None:
        """Close the pool."""
        await self._peer.close()
