"""Reads what `aftersales decide` is given and answers in lines; the law is the policy room's domain, not here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import Field, ValidationError

from shared.errors import AftersalesError, Malformed
from shared.facts.base import Fact, Instant
from shared.facts.decision import Decision
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.runtime.wire import parse_json

Decide = Callable[[Order, RequestFacts, Progress, datetime], Decision]


class Question(Fact):
    """One thing to decide. Closed: an unknown key is an error naming its path."""

    as_of: Instant | None = None
    order: Order
    request: RequestFacts
    progress: Progress = Field(default_factory=Progress)


@dataclass(frozen=True, slots=True)
class Trouble:
    """A question that cannot be read: its line (0: the one object of the input), where in it, and why."""

    line: int
    path: str
    reason: str

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        return f"{place}{self.path}: {self.reason}" if self.path else f"{place}{self.reason}"


def questions(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """(line, JSON text) of each question: the lines, or the whole input as one object spread over lines (line 0)."""
    filled = [(number, line) for number, line in enumerate(raw.split(b"\n"), start=1) if line.strip()]
    if len(filled) > 1 and not any(_is_json(line) for _, line in filled):
        yield 0, raw
        return
    if len(filled) > 1 and _is_json(raw):  # brackets on lines of their own can be JSON by themselves
        yield 0, raw
        return
    yield from filled


def _is_json(text: bytes) -> bool:
    try:
        return isinstance(parse_json(text), dict)
    except Malformed:
        return False


def answer(line: int, text: bytes, decide: Decide) -> bytes | tuple[Trouble, ...]:
    """One line of JSON without its line break, or everything that is wrong with the question."""
    try:
        question = Question.model_validate(parse_json(text))
    except Malformed as error:
        return (Trouble(line, error.path, f"{error.text} [{error.code}]"),)
    except ValidationError as error:
        return tuple(Trouble(line, _path(found["loc"]), found["msg"]) for found in error.errors(include_url=False))
    try:
        as_of = question.as_of or question.request.sent_at
        decision = decide(question.order, question.request, question.progress, as_of)
    except Malformed as error:
        return (Trouble(line, error.path, error.text),)
    except AftersalesError as error:
        return (Trouble(line, "", str(error)),)
    return decision.model_dump_json(by_alias=True).encode()


def _path(loc: tuple[Any, ...]) -> str:
    return ".".join(str(part) for part in loc)
