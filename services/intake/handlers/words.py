"""Reads the open words of forms and commands into the closed ones of the facts; an unknown one stays visible."""

from __future__ import annotations

from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from services.intake.domain.case import UNKNOWN
from services.intake.handlers.draft import Draft
from shared.facts.request import KnownGround, Remedy, RequestLine

GROUNDS = frozenset(get_args(KnownGround))
REMEDIES = frozenset(get_args(Remedy))
_LINES: TypeAdapter[tuple[RequestLine, ...]] = TypeAdapter(tuple[RequestLine, ...])


def kind_word(draft: Draft, word: Any) -> str:
    """One of the known kinds, or `unknown`; a word nobody knows is noted."""
    if word is None:
        return UNKNOWN
    if isinstance(word, str) and word in draft.context.rulebook.case_kinds:
        return word
    draft.note("unknown_word:kind")
    return UNKNOWN


def ground_word(draft: Draft, word: str | None) -> Any:
    """One of the known grounds, None when none was named, or `unknown`."""
    if word is None or word in GROUNDS:
        return word
    draft.note("unknown_word:ground")
    return UNKNOWN


def wanted_words(draft: Draft, words: Any) -> tuple[Any, ...]:
    """The known remedies among the words, in their order, each once."""
    given = [word for word in words if isinstance(word, str)] if isinstance(words, list | tuple) else []
    if len(given) < len(REMEDIES.intersection(given)) or any(word not in REMEDIES for word in given):
        draft.note("unknown_word:wanted")
    return tuple(dict.fromkeys(word for word in given if word in REMEDIES))


def line_values(values: Any) -> tuple[RequestLine, ...] | None:
    """Lines of a command's arguments, or None when they are none."""
    try:
        return _LINES.validate_python(values)
    except ValidationError:
        return None
