"""Decides in which language a customer writes; a locale is a hint for short texts and never overrules a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

Detect = Callable[[str], Mapping[str, float]]
"""What a detector takes a text for: ISO 639-1 language to probability."""

UNKNOWN = "und"
_SCRIPTS = {
    "kana": re.compile(r"[\u3040-\u30ff\uff66-\uff9f]"),
    "hangul": re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]"),
    "han": re.compile(r"[\u3400-\u9fff]"),
    "thai": re.compile(r"[\u0e00-\u0e7f]"),
    "arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f]"),
    "devanagari": re.compile(r"[\u0900-\u097f]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "greek": re.compile(r"[\u0370-\u03ff]"),
    "hebrew": re.compile(r"[\u0590-\u05ff]"),
    "latin": re.compile(r"[a-zà-öø-ÿ\u0100-\u024f\u1e00-\u1eff]", re.IGNORECASE),
}
_LETTERS_IN_A_SIGN = {"han": 3.0, "kana": 2.0, "hangul": 2.0}
_OF_SCRIPT: dict[str, frozenset[str]] = {
    "kana": frozenset({"ja"}),
    "hangul": frozenset({"ko"}),
    "han": frozenset({"zh", "ja"}),
    "thai": frozenset({"th"}),
    "arabic": frozenset({"ar", "fa", "ur"}),
    "devanagari": frozenset({"hi", "mr", "ne"}),
    "cyrillic": frozenset({"ru", "uk", "bg", "sr", "mk", "be", "kk"}),
    "greek": frozenset({"el"}),
    "hebrew": frozenset({"he"}),
}
_WRITTEN_OTHERWISE = frozenset().union(*_OF_SCRIPT.values())
_NOT_WORDS = re.compile(r"(?:https?://|www\.)\S+|[!-~]+@[!-~]+|[!-~]*\d[!-~]*")
_LATIN_TOO = frozenset({"hi", "sr", "kk"})
_OTHERS = frozenset(
    {"da", "fi", "no", "hu", "ro", "hr", "sk", "sl", "et", "lv", "lt", "ms", "tl", "ca", "sq", "bs", "is", "ga", "eu",
     "sw", "af", "az", "mt"}
)  # fmt: skip
"""Languages in Latin letters that are told although no sentence was written in them; they need clear evidence."""
_CLEAR, _CLEAR_LETTERS = 0.6, 15


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as ISO 639-1, `und` for none, and how sure that is."""

    language: str
    confidence: float


def language_of_locale(locale: str | None) -> str | None:
    """`pt-BR` is `pt`; None for no locale, or one that names no language."""
    first = re.split(r"[-_]", locale or "", maxsplit=1)[0].lower()
    return first if re.fullmatch(r"[a-z]{2}", first) else None


def tongue_of(text: str, locale: str | None, written: Iterable[str], detect: Detect) -> Tongue:
    """The language of a text. `written`: the languages the classifier's sentences are in, more likely than others."""
    hint = language_of_locale(locale)
    words = " ".join(_NOT_WORDS.sub(" ", text).split())
    script, letters = _script(words)
    if script is None:
        return Tongue(hint or UNKNOWN, 0.0)
    ours = frozenset(written)
    possible = _OF_SCRIPT.get(script) or (ours - _WRITTEN_OTHERWISE) | _OTHERS | _LATIN_TOO
    found = detect(words) if len(possible) > 1 else {}
    chances = {
        language: (found.get(language, 0.0) + 1e-4) * _prior(language, found, ours, letters) for language in possible
    }
    if hint in chances:
        chances[hint] = max(chances[hint], _floor(letters)) * _boost(letters)
    if script == "han" and hint != "ja":
        chances["ja"] *= 0.1  # a Japanese sentence without a single kana is rare
    best = max(sorted(chances), key=chances.__getitem__)
    return Tongue(best, round(chances[best] / sum(chances.values()), 4))


def _script(words: str) -> tuple[str | None, float]:
    """The script of most of the text and the weight of its letters; one kana among Chinese signs makes it Japanese."""
    counts = {
        script: len(letters.findall(words)) * _LETTERS_IN_A_SIGN.get(script, 1.0)
        for script, letters in _SCRIPTS.items()
    }
    if counts["kana"]:
        counts["kana"] += counts.pop("han")
    # A foreign title or brand is longer than the sentence around it; nobody drops one Thai word into an English mail.
    counts["latin"] *= 0.4
    best = max(counts, key=counts.__getitem__)
    return (best, counts[best]) if counts[best] else (None, 0.0)


def _prior(language: str, found: Mapping[str, float], ours: frozenset[str], letters: float) -> float:
    if language in ours:
        return 1.0
    clear = found.get(language, 0.0) >= _CLEAR and letters * 2.5 >= _CLEAR_LETTERS
    return 1.0 if clear else 0.02


def _boost(letters: float) -> float:
    """How much likelier the locale's language is: much for one word, hardly for a sentence."""
    return 1.0 + 24.0 / max(letters, 1.0)


def _floor(letters: float) -> float:
    """What a one-word text in the locale's language is given although the detector sees nothing in it."""
    return 0.3 if letters <= 4 else 0.05 if letters <= 10 else 0.0
