"""Puts a customer's answer where the question pointed in the request. Judges no answer, knows no question's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from shared.facts.request import RequestFacts

_OF_REQUEST = "request."


def with_fact(request: RequestFacts, path: str, value: str | bool | None) -> RequestFacts | None:
    """The request with `value` at `path` (`request.nonconformity.severity`, `request.lines.0.condition.used`).

    A path over lines that names none of them is about each (`request.lines.condition.used`). None when the path leads
    nowhere or the value is none that belongs there.
    """
    if not path.startswith(_OF_REQUEST):
        return None
    told = request.model_dump(mode="json")
    if not _put(told, path.removeprefix(_OF_REQUEST).split("."), value):
        return None
    try:
        return RequestFacts.model_validate(told)
    except ValidationError:
        return None


def _put(here: Any, way: Sequence[str], value: str | bool | None) -> bool:
    """Whether there was a place for it; what is not told yet is made room for."""
    step, rest = way[0], way[1:]
    if isinstance(here, list):
        if step.isdigit():
            return int(step) < len(here) and bool(rest) and _put(here[int(step)], rest, value)
        return bool(here) and all(_put(one, way, value) for one in here)
    if not isinstance(here, dict):
        return False
    if not rest:
        here[step] = value
        return True
    if here.get(step) is None:
        here[step] = {}
    return _put(here[step], rest, value)
