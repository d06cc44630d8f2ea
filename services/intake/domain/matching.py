"""Decides which order a message is about, from the numbers in it and the contact's orders; looks nothing up anywhere.

A shop's order numbers all look alike. Their shapes are learned from known numbers and looked for as people write them:
in small letters, with O for 0 and l for 1, with a space for the hyphen or none, without the shop's letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Spelt = Literal["exact", "misspelt", "without_prefix"]
By = Literal["number", "near_number", "only_order"]

_ORDER: tuple[Spelt, ...] = ("exact", "misspelt", "without_prefix")
_MOST_SHAPES = 20
_FEWEST_BARE_DIGITS = 4
"""A shorter number without the shop's letters is more often a quantity, a price or a day."""
_ALIKE = {"0": "0oOQ", "1": "1lI|", "2": "2zZ", "5": "5sS", "8": "8B"}
_DIGIT = "[0-9" + "".join(_ALIKE.values()).replace("|", r"\|") + "]"
_MEANT = {ord(wrong): digit for digit, forms in _ALIKE.items() for wrong in forms}
_GAP = r"[ \-_./#:\u2010-\u2015]{0,3}"
_BETWEEN_DIGITS = r"[ \-.]?"
_PARTS = re.compile(r"\d+|[^\W\d_]+|[\W_]+")
_BEFORE, _AFTER = r"(?<![^\W_])(?<!\d[.,])(?<![+€$£¥])", r"(?![^\W_])(?![.,]\d)(?! ?[€$£¥%])"


@dataclass(frozen=True, slots=True)
class Shape:
    """What some of a shop's order numbers have in common: fixed letters and signs, and how many digits stand where."""

    parts: tuple[str | tuple[int, ...], ...]
    """A text is fixed; a group of numbers says how many digits there can be."""

    @property
    def prefix(self) -> str:
        """The letters and signs in front, such as `BH-`; empty when the number begins with a digit."""
        return self.parts[0] if self.parts and isinstance(self.parts[0], str) else ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An order number a text could mean, as the shop writes it."""

    ref: str
    spelt: Spelt


@dataclass(frozen=True, slots=True)
class Match:
    """The one order it is, and what told so."""

    order: str
    by: By


@dataclass(frozen=True, slots=True)
class Several:
    """It could be any of these, or it is about all of them; a person or the customer has to say."""

    orders: tuple[str, ...]


def shapes_of(order_ids: Iterable[str]) -> tuple[Shape, ...]:
    """The shapes of known order numbers, the most frequent first."""
    seen: Counter[tuple[str, ...]] = Counter()
    lengths: dict[tuple[str, ...], dict[int, set[int]]] = {}
    for order_id in order_ids:
        parts = _PARTS.findall(unicodedata.normalize("NFKC", order_id))
        if not any(part.isdecimal() for part in parts):
            continue  # nothing but letters cannot be told from a word
        key = tuple("" if part.isdecimal() else part for part in parts)
        seen[key] += 1
        for at, part in enumerate(parts):
            if part.isdecimal():
                lengths.setdefault(key, {}).setdefault(at, set()).add(len(part))
    ranked = sorted(seen, key=lambda key: (-seen[key], key))[:_MOST_SHAPES]
    return tuple(Shape(tuple(part or tuple(sorted(lengths[key][at])) for at, part in enumerate(key))) for key in ranked)


def order_candidates(text: str, shapes: Sequence[Shape]) -> tuple[Candidate, ...]:
    """Every order number the text could mean: as written first, then misspelt, then without the shop's letters."""
    read = unicodedata.normalize("NFKC", text)
    best: dict[str, Spelt] = {}
    found = [one for shape in shapes for one in (*_spelt(read, shape), *_bare(read, shape))]
    for ref, spelt, _ in sorted(found, key=lambda one: (_ORDER.index(one[1]), one[2], one[0])):
        best.setdefault(ref, spelt)
    return tuple(Candidate(ref, spelt) for ref, spelt in best.items())


def _spelt(text: str, shape: Shape) -> Iterator[tuple[str, Spelt, int]]:
    if not shape.prefix:
        return  # a number without letters is found by `_bare`
    # One digit more or less than ever seen: a slip, or the first number after 99999.
    wider = [part if isinstance(part, str) else _one_more_or_less(part) for part in shape.parts]
    for found in re.finditer(_BEFORE + _looks_like(wider) + _AFTER, text):
        ref = _as_the_shop_writes(shape, found)
        yield ref, "exact" if found[0] == ref else "misspelt", found.start()


def _one_more_or_less(counts: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted({near for count in counts for near in (count - 1, count, count + 1) if near > 0}))


def _bare(text: str, shape: Shape) -> Iterator[tuple[str, Spelt, int]]:
    rest = _after_prefix(shape)
    for found in re.finditer(_BEFORE + _looks_like(rest) + _AFTER, text):
        digits = sum(map(str.isdecimal, found[0]))
        if not digits or (shape.prefix and digits < _FEWEST_BARE_DIGITS):
            continue
        ref = _as_the_shop_writes(shape, found)
        spelt: Spelt = "without_prefix" if shape.prefix else "exact" if found[0] == ref else "misspelt"
        yield ref, spelt, found.start()


def _after_prefix(shape: Shape) -> Sequence[str | tuple[int, ...]]:
    """What is left to look for when the shop's letters and the sign behind them are not written."""
    starts = next(at for at, part in enumerate(shape.parts) if isinstance(part, tuple))
    return shape.parts[starts:]


def _looks_like(parts: Sequence[str | tuple[int, ...]]) -> str:
    """A pattern with one group for each run of digits. Longer runs are tried first."""
    return _GAP.join(_part(part) for part in parts if isinstance(part, tuple) or any(map(str.isalnum, part)))


def _part(part: str | tuple[int, ...]) -> str:
    if isinstance(part, tuple):
        runs = (_BETWEEN_DIGITS.join([_DIGIT] * count) for count in sorted(part, reverse=True))
        return f"({'|'.join(runs)})"
    return "".join(f"[{sign.lower()}{sign.upper()}]" for sign in part if sign.isalnum())


def _as_the_shop_writes(shape: Shape, found: re.Match[str]) -> str:
    digits = iter(found.groups())
    return "".join(part if isinstance(part, str) else _digits(next(digits)) for part in shape.parts)


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written.translate(_MEANT))


def pick(candidates: Sequence[Candidate], recent: Sequence[str]) -> Match | Several | None:
    """The order meant among the contact's own; None when the customer has to be asked.

    A number that is one slip of the finger away from exactly one of these is that one. A number that fits none of them
    is never put down to the only order there is: it was about something else.
    """
    own = tuple(dict.fromkeys(recent))
    named = {candidate.ref for candidate in candidates}
    exact = tuple(order for order in own if order in named)
    if exact:
        return Match(exact[0], "number") if len(exact) == 1 else Several(exact)
    near = tuple(order for order in own if any(one_slip(order, ref) for ref in named))
    if near:
        return Match(near[0], "near_number") if len(near) == 1 else Several(near)
    if named or not own:
        return None
    return Match(own[0], "only_order") if len(own) == 1 else Several(own)


def one_slip(one: str, other: str) -> bool:
    """Whether two different numbers differ by one sign: wrong, missing, too many, or two neighbours swapped."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    left, right = one[at:], other[at:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )
