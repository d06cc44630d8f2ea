"""Turns a text into numbered features that a linear model can weigh; knows no language, no kind and no weight.

Letters, not words: pieces of two to five characters work alike for scripts without spaces, for misspelt words and for
endings. Whole words and pairs of words are added where a script has spaces.
"""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

BUCKETS = 1 << 20
LONGEST_TEXT = 2000
"""Characters that are read: a matter is named at the start, and a quoted thread below it is somebody else's words."""

_SIZES = (2, 3, 4, 5)
_ACCENTS = re.compile(r"(?<=[a-z\u0621-\u064a])[\u0300-\u036f\u064b-\u065f\u0670]+")
"""Left out by whoever writes in a hurry: accents on Latin letters, short vowels on Arabic ones."""
_ALIKE = str.maketrans("آأإىةıđł", "اااي" + "هidl")
_MASKS = (
    (re.compile(r"(?:https?://|www\.)[!-~]+"), " ~link "),
    (re.compile(r"[!-~]+@[!-~]+"), " ~mail "),
    (re.compile(r"\d+(?:[.,:/-]\d+)*"), "0"),
    (re.compile(r"(.)\1{2,}"), r"\1\1"),
)
_SIGNS = "\u0900-\u0963\u0966-\u0dff\u0e00-\u0e7f\u200c\u200d"
"""Vowel and tone signs that stand in words of India and Thailand, and that are no letters to the machine."""
_WORD = re.compile(rf"(?:[^\W_]|[{_SIGNS}])+(?:['’][^\W_]+)*|[?!~]+")
_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_SAMPLE = "Wo bleibt mein Geld?? 订单什么时候到 ORDER nº 4411-B, wannn you send it?! ส่งของผิด me@example.test"


def plain(text: str) -> str:
    """The text in one spelling: compatibility forms folded, lower case, numbers and addresses masked, spaces single."""
    folded = unicodedata.normalize("NFKC", text[: 2 * LONGEST_TEXT]).casefold()
    folded = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", folded))).translate(_ALIKE)
    for pattern, instead in _MASKS:
        folded = pattern.sub(instead, folded)
    return " ".join(folded.split())[:LONGEST_TEXT]


def pieces(text: str) -> Iterator[str]:
    """Every feature of a plain text as a string, repeated as often as it occurs."""
    words = _WORD.findall(text)
    for word in words:
        if _SPACELESS.search(word):
            yield from word
        else:
            yield f"w {word}"
        padded = f" {word} "
        for size in _SIZES:
            yield from (padded[at : at + size] for at in range(len(padded) - size + 1))
    yield from (f"p {first} {second}" for first, second in pairwise(words))


def features(text: str) -> dict[int, float]:
    """Bucket to damped count, in the order of the buckets."""
    counts = Counter(_bucket(piece) for piece in pieces(plain(text)))
    return {bucket: 1.0 + math.log(count) for bucket, count in sorted(counts.items())}


def words_of(text: str) -> frozenset[int]:
    """The buckets of the whole words of a text."""
    return frozenset(_bucket(f"w {word}") for word in _WORD.findall(plain(text)))


def whole_word(word: str) -> int:
    """The bucket of one word as a whole."""
    return _bucket(f"w {plain(word)}")


def _bucket(piece: str) -> int:
    return zlib.crc32(piece.encode()) % BUCKETS


def fingerprint() -> str:
    """Changes when a text would give other features than before: a model belongs to the features it was built with."""
    return hashlib.sha256(repr(list(features(_SAMPLE))).encode()).hexdigest()[:16]
