"""Decides how the place of a rule in its law reads in a letter; leaves the law's own names and numbers as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping

_REMARK = re.compile(r"\s*\([^()]*\s[^()]*[a-z]{3,}[^()]*\)")
"""`(30 days: L217-10)`: several words in brackets are a note of the rulebook, `(a)` and `(Ontario)` are of the law."""
_OURS = {
    "place-nos": re.compile(r"\bnos\.(?=\s\d)"),
    "place-no": re.compile(r"\bno\.(?=\s\d)"),
    "place-to": re.compile(r"(?<=\d )to(?=\s[A-Z]*\d)"),
    "place-as-drafted": re.compile(r"\bas drafted\b"),
}
"""The words of ours that stand inside a place, by the message that says them in the letter's language."""
WORDS = tuple(_OURS)


def place(article: str, words: Mapping[str, str]) -> str:
    """`312g(2) no. 1` with the language's own word for `no.`; empty where the rulebook gives a remark and no place.

    `words`: a text for each of `WORDS`. Of several parts (`92; guidance`) those without a number are remarks.
    """
    parts = (part.strip() for part in _REMARK.sub("", article).split(";"))
    told = "; ".join(part for part in parts if re.search(r"\d", part))
    for key, pattern in _OURS.items():
        told = words[key].join(pattern.split(told))
    return told
