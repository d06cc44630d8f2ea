"""Decides what an answer and a refusal look like on the wire; knows nothing of what was asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict, ValidationError


class Asked(BaseModel):
    """A body we were sent: closed and strict, so that a misspelt key or a number in quotes is refused by name."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered: `body` is JSON; `executed`: it changed the books; `reference`: what it made."""

    status: int
    body: bytes
    executed: bool = False
    reference: str | None = None
    code: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """A call is refused with this HTTP status, stable code and text; nothing was written."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, dict(headers or {})

    def answer(self) -> Answer:
        """The same, as an answer: `{"error": {"code", "message"}}`."""
        body = json_bytes({"error": {"code": self.code, "message": self.message}})
        return Answer(self.status, body, code=self.code, headers=self.headers)


def made(status: int, reference: str, body: Mapping[str, object]) -> Answer:
    """The answer of a call that changed the books."""
    return Answer(status, json_bytes(body), executed=True, reference=reference)


def json_bytes(value: object) -> bytes:
    """UTF-8 JSON without needless blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def invalid_body(trouble: ValidationError) -> Refused:
    """422 with every path and reason, but never the value: it may be somebody's address, or hostile."""
    faults = trouble.errors(include_url=False, include_input=False, include_context=False)
    named = [f"{'.'.join(str(part) for part in fault['loc']) or 'body'}: {fault['msg']}" for fault in faults[:10]]
    return Refused(422, "invalid_body", "; ".join(named)[:1000])
