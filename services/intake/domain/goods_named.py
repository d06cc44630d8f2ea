"""Which goods of an order a customer's words name, by number or by the words of their title; guesses nothing."""

from __future__ import annotations

import re

from services.intake.domain.features import plain
from shared.facts.order import Line, Order
from shared.facts.request import RequestLine

_WORD = re.compile(r"[^\W\d_]{4,}")
_ALL = 1


def goods_named(text: str, order: Order) -> tuple[RequestLine, ...]:
    """The lines named, each with all its units; none when nothing is named, or a name fits several lines alike.

    A line of several units whose number is not told is none a machine can name: how many is the customer's to say.
    """
    said = set(_WORD.findall(plain(text)))
    named = [line for line in order.lines if line.sku.casefold() in text.casefold()]
    if not named:
        own = {line.line_id: _own_words(line, order) & said for line in order.lines}
        named = [line for line in order.lines if own[line.line_id]]
    if any(line.quantity > _ALL for line in named):
        return ()
    return tuple(RequestLine(line_id=line.line_id, quantity=line.quantity) for line in named)


def _own_words(line: Line, order: Order) -> set[str]:
    """The words of its title that no other line of the order has."""
    others = {word for other in order.lines if other.line_id != line.line_id for word in _words(other)}
    return _words(line) - others


def _words(line: Line) -> set[str]:
    return set(_WORD.findall(plain(line.title or "")))
