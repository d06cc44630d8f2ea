"""Decides what a row of the table of notices is made of, and when a part of it belongs into one; holds no row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Literal, TypedDict, Unpack

from services.notifications.domain.values import Args, Word

Audience = Literal["customer", "staff"]
Block = Literal["happened", "split", "next", "law"]
Wording = Literal["none", "needed", "quoted"]
DAYS = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence or paragraph: message `key`, shown in `block`.

    Shown when all of `needs` are there, none of `without` is, and each word in `where` is one of those named.
    `shows`: the list or link written below it. `by_words`: the words that complete the key; each that
    has a message is a paragraph of its own, and `-other` stands where none has.
    """

    block: Block
    key: str
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    shows: str = ""
    by_words: str = ""

    def fits(self, args: Args) -> bool:
        """Whether this part belongs into a notice with these arguments."""
        return (
            all(name in args for name in self.needs)
            and not any(name in args for name in self.without)
            and all(_word(args, name) in words for name, words in self.where)
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """One template: allowed by these event types, naming these arguments, for this long after the event.

    `words`: it cannot go without a person's own words, or quotes the customer's where there are some. `items`: the
    goods it is about are listed. `awaited`: the customer waits for it; what is not keeps a market's hours for messages.
    `last`: with it a matter ends, so that it may ask how it went.
    """

    template: str
    events: tuple[str, ...]
    useful_for: timedelta
    required: Mapping[str, type]
    optional: Mapping[str, type]
    parts: tuple[Part, ...]
    audience: Audience = "customer"
    words: Wording = "none"
    items: bool = False
    awaited: bool = True
    last: bool = False


def _word(args: Args, name: str) -> str:
    value = args.get(name)
    return value.word if isinstance(value, Word) else ""


class Marks(TypedDict, total=False):
    """What a row may say of itself beside its parts; as the fields of `Plan` of the same names."""

    audience: Audience
    words: Wording
    items: bool
    awaited: bool
    last: bool


def plan(
    template: str,
    events: str,
    days: int,
    *parts: Part,
    required: Mapping[str, type] | None = None,
    optional: Mapping[str, type] | None = None,
    **marks: Unpack[Marks],
) -> Plan:
    """A row: event types in one string, days as a number."""
    return Plan(
        template=template,
        events=tuple(events.split()),
        useful_for=days * DAYS,
        required=MappingProxyType(dict(required or {})),
        optional=MappingProxyType(dict(optional or {})),
        parts=parts,
        **marks,
    )
