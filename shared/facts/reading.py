"""Reads facts that others wrote: a word we do not know becomes `unknown`, but never one of money, identity or place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

M = TypeVar("M", bound=BaseModel)
UNKNOWN = "unknown"


def read_permissively(model: type[M], data: Any) -> tuple[M, tuple[str, ...]]:
    """The model, and the paths of the words that were read as `unknown`.

    Raises pydantic's ValidationError of the first reading, when anything else is wrong with the data.
    """
    try:
        return model.model_validate(data), ()
    except ValidationError as error:
        places = _unknown_words(error)
        if places is None:
            raise
        softened = data
        for place in places:
            softened = _with_unknown(softened, place)
        try:
            return model.model_validate(softened), tuple(".".join(map(str, place)) for place in places)
        except ValidationError:
            raise error from None


def _unknown_words(error: ValidationError) -> list[tuple[int | str, ...]] | None:
    """Places whose only trouble is a word that is not in a list; None when there is other trouble."""
    places: dict[tuple[int | str, ...], None] = {}
    for trouble in error.errors(include_url=False):
        if trouble["type"] != "literal_error" or not isinstance(trouble["input"], str):
            return None
        places[trouble["loc"]] = None
    return list(places)


def _with_unknown(data: Any, place: tuple[int | str, ...]) -> Any:
    if not place:
        return UNKNOWN
    head, rest = place[0], place[1:]
    if isinstance(data, Mapping):
        return {**data, head: _with_unknown(data.get(str(head)), rest)}
    if isinstance(data, Sequence) and isinstance(head, int):
        return [_with_unknown(item, rest) if index == head else item for index, item in enumerate(data)]
    return data
