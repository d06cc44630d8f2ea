"""What staff say on `operations.v1`, through the command line or a console: always with operator and reason."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field

from shared.contracts.base import Ident, Inbound, Instant, Part, Personal, Words

Room = Literal["intake", "policy", "logistics", "refunds", "notifications"]
HANDLER_VERBS = frozenset({"match", "classify", "answer", "ask", "choose", "assign", "correct", "decide", "override"})
RUNTIME_VERBS = frozenset({"resume", "skip", "retry", "replay", "reprocess"})


class Target(Part):
    """What a command is about; one of these is given, runtime verbs name a subject, message, effect or letter."""

    case_id: Ident | None = None
    subject: Ident | None = None
    message_id: Ident | None = None
    effect_id: Ident | None = None
    letter_id: Ident | None = None


class OperationCommanded(Inbound):
    """One command. `arguments` depend on the verb; words for or about a customer go into `text`."""

    type: ClassVar[str] = "operation.commanded"
    verb: Ident
    room: Room
    target: Target
    arguments: dict[str, Any] = Field(default_factory=dict)
    text: Personal[Words | None] = None
    operator: Ident
    reason: Ident
    at: Instant

    def case(self) -> str | None:
        return self.target.case_id

    def personal_owner(self, subject: str) -> str:
        return self.target.case_id or subject

    def personal_prefix(self, message_id: str) -> str:
        return f"{message_id}:"
