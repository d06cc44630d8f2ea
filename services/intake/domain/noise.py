"""Tells a text that nobody can read (a cat on the keyboard, a bare number, a picture) from one that is only strange."""

from __future__ import annotations

import re
from collections.abc import Callable

_NO_WORDS = re.compile(r"(?:https?://|www\.)[!-~]+|[!-~]+@[!-~]+|[!-~]*\d[!-~]*|[\W_]+")
_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_ROWS = (
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiopü", "asdfghjklöä", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "фівапролджє",
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ",
)  # fmt: skip
_STRETCHES = frozenset(row[at : at + 3] for one in _ROWS for row in (one, one[::-1]) for at in range(len(one) - 2))
_REPEATED = re.compile(r"(.{1,3}?)\1+")
_STRANGE, _STRANGE_SIGNS = 0.5, 0.1
"""A text of which so little was ever seen in any sentence is not of the languages that the sentences are in."""


def is_unintelligible(text: str, known: float, knows: Callable[[str], bool]) -> bool:
    """Whether no word of the text can be read. `known`: share of its letter pieces seen before; `knows`: words seen."""
    words = _NO_WORDS.sub(" ", text.casefold()).split()
    if any(_SPACELESS.search(word) for word in words):
        return known < _STRANGE_SIGNS
    return all(_is_keyboard(word) or (known < _STRANGE and not knows(word)) for word in words)


def _is_keyboard(word: str) -> bool:
    """`asdf`, `qweqwe`, `xxxxx`, `ghghgh`: a walk along one row of keys, or the same again and again."""
    if len(word) < 4:
        return len(set(word)) == 1 and len(word) > 1
    repeated = _REPEATED.fullmatch(word)
    if repeated and (len(repeated[1]) != 2 or len(word) > 4):  # `mama` and `bobo` are words
        return True
    covered = [False] * len(word)
    for at in range(len(word) - 2):
        if word[at : at + 3] in _STRETCHES:
            covered[at : at + 3] = [True] * 3
    return all(covered)
