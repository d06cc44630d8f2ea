"""Decides which kinds of values a notice may name; knows nothing of languages and holds no personal data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Money(_Value):
    """Minor units of one currency."""

    is_: Literal["money"] = "money"
    minor: int
    currency: str


class Day(_Value):
    """A calendar day as promised or printed; no zone."""

    is_: Literal["day"] = "day"
    on: date


class Moment(_Value):
    """An instant and the zone it is told in (empty: the case's). `deadline`: midnight belongs to the day that ends."""

    is_: Literal["moment"] = "moment"
    at: AwareDatetime
    zone: str = ""
    deadline: bool = False


class Text(_Value):
    """Words from outside (product, carrier, reference): hostile, shown as they are and never as markup."""

    is_: Literal["text"] = "text"
    text: str


class Word(_Value):
    """One of our own stable words; chooses between sentences, is never shown."""

    is_: Literal["word"] = "word"
    word: str


class Words(_Value):
    """Several of our own stable words: what sums up stands first, the details behind it."""

    is_: Literal["words"] = "words"
    words: tuple[str, ...]


class Number(_Value):
    is_: Literal["number"] = "number"
    number: int


class Phrases(_Value):
    """Messages of the catalogue, each a line of a list, e.g. the remedies to choose from."""

    is_: Literal["phrases"] = "phrases"
    keys: tuple[str, ...]


class Texts(_Value):
    """Several words from outside, each a line of a list, e.g. order numbers; hostile as `Text` is."""

    is_: Literal["texts"] = "texts"
    texts: tuple[str, ...]


class Citations(_Value):
    """(rule, source, article) of what a decision rests on."""

    is_: Literal["citations"] = "citations"
    citations: tuple[tuple[str, str, str], ...]


class Link(_Value):
    """An address to open; http and https only, anything else is shown as words."""

    is_: Literal["link"] = "link"
    url: str


Value = Annotated[
    Money | Day | Moment | Text | Word | Words | Number | Phrases | Texts | Citations | Link,
    Field(discriminator="is_"),
]
Args = Mapping[str, Value]
_ARGS: TypeAdapter[dict[str, Value]] = TypeAdapter(dict[str, Value])


def packed(args: Args) -> dict[str, Any]:
    """Arguments as plain JSON values, for an effect's payload."""
    return {name: value.model_dump(mode="json") for name, value in sorted(args.items())}


def unpacked(payload: Mapping[str, Any]) -> dict[str, Value]:
    """The arguments of a payload; raises pydantic's ValidationError for what `packed` did not write."""
    return _ARGS.validate_python(dict(payload))


def moment(at: datetime, zone: str = "", *, deadline: bool = False) -> Moment:
    """An instant, told in a zone."""
    return Moment(at=at, zone=zone, deadline=deadline)
