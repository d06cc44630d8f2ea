"""What notifications needs from outside: somebody who takes a finished mail. Knows no vendor and no protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from shared.runtime.outside import Guards, Outcome


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail ready to go. Addresses are single plain ones; subject and names are on one line.

    `reference` is the effect's id: key, reference and the base of the Message-ID. `at` is the caller's now.
    """

    reference: str
    sender: str
    sender_name: str
    to: str
    to_name: str
    subject: str
    text: str
    html: str
    locale: str
    at: datetime
    headers: Mapping[str, str] = field(default_factory=dict)


class Mailer(Protocol):
    """A provider that takes mails. Outcomes never carry an address or words of the provider, codes only."""

    guards: Guards

    async def send(self, mail: Mail) -> Outcome:
        """Done with the provider's `reference` and `answer.accepted_at`; refused, not_done or unknown otherwise."""

    async def find(self, reference: str) -> Outcome:
        """Done as `send` says it, not_found, or why it could not be asked. Never called where `guards.lookup` is no."""

    async def close(self) -> None:
        """Give back connections."""
