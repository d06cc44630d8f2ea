"""What channels say on `requests.v1`: a customer asks, answers, or takes it back."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from shared import ids
from shared.contracts.base import Ident, Inbound, Instant, Part, Personal, Words
from shared.facts.request import Evidence, Nonconformity, RequestLine


class Contact(Part):
    """How the customer can be reached; every field is personal."""

    mail: str | None = Field(default=None, max_length=320)
    phone: str | None = Field(default=None, max_length=40)
    handle: str | None = Field(default=None, max_length=200)
    name: str | None = Field(default=None, max_length=300)

    def best(self) -> tuple[str, str] | None:
        """(kind, value) of the first way there is: mail, phone, handle."""
        for kind in ("mail", "phone", "handle"):
            value = getattr(self, kind)
            if value:
                return kind, value
        return None


class RequestMade(Inbound):
    """A customer asks. A form sends kind and lines, a mail sends words."""

    type: ClassVar[str] = "request.made"
    request_id: Ident
    shop_id: Ident
    order_ref: Ident | None = None
    contact: Personal[Contact | None] = None
    channel: Ident
    locale: str | None = Field(default=None, max_length=35)
    text: Personal[Words | None] = None
    kind: str | None = Field(default=None, max_length=60)
    ground: str | None = Field(default=None, max_length=60)
    wanted: tuple[str, ...] = ()
    lines: tuple[RequestLine, ...] = ()
    nonconformity: Nonconformity | None = None
    evidence: tuple[Evidence, ...] = ()
    sent_at: Instant

    def case(self) -> str | None:
        return ids.case_id(self.shop_id, self.request_id)

    def subject_hint(self) -> tuple[str, str] | None:
        return (self.shop_id, self.order_ref) if self.order_ref else None

    def personal_owner(self, subject: str) -> str:
        return ids.case_id(self.shop_id, self.request_id)


class Answer(Part):
    """One answer to one question the case asked (`asks` names it)."""

    asks: Ident
    choice: str | None = None
    text: Personal[Words | None] = None
    evidence: tuple[Evidence, ...] = ()
    slot: dict[str, Any] | None = None
    agrees: bool | None = None


class RequestAnswered(Inbound):
    """A customer answers what was asked."""

    type: ClassVar[str] = "request.answered"
    request_id: Ident | None = None
    case_id: Ident | None = None
    shop_id: Ident | None = None
    answers: tuple[Answer, ...] = Field(min_length=1)
    sent_at: Instant

    def case(self) -> str | None:
        if self.case_id:
            return self.case_id
        return ids.case_id(self.shop_id, self.request_id) if self.shop_id and self.request_id else None

    def wanted_references(self) -> tuple[tuple[str, str], ...]:
        case = self.case()
        return (("case_id", case),) if case else (("request_id", self.request_id or ""),)

    def personal_owner(self, subject: str) -> str:
        return self.case() or subject

    def personal_prefix(self, message_id: str) -> str:
        return f"{message_id}:"


class RequestRetracted(Inbound):
    """A customer takes a request back."""

    type: ClassVar[str] = "request.retracted"
    request_id: Ident | None = None
    case_id: Ident | None = None
    shop_id: Ident | None = None
    sent_at: Instant

    def case(self) -> str | None:
        if self.case_id:
            return self.case_id
        return ids.case_id(self.shop_id, self.request_id) if self.shop_id and self.request_id else None

    def wanted_references(self) -> tuple[tuple[str, str], ...]:
        case = self.case()
        return (("case_id", case),) if case else (("request_id", self.request_id or ""),)
