"""Finds words in a message that cannot wait for a rule: danger, lawyers, chargebacks, going public. Decides no kind.

Missing one costs more than a person looking once too often, so every language's words are looked for in every text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

URGENT = ("legal_threat", "safety", "chargeback_threat", "public_complaint")
"""Why a message is urgent, worst last seen first told: a fixed order, so that the same text gives the same answer."""
HARMLESS = "harmless"
"""Phrases that hold an urgent word and mean none: taken out before the words are looked for."""
_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class UrgentWords:
    """The words of all languages, ready to be looked for."""

    found_by: tuple[tuple[str, re.Pattern[str]], ...]
    harmless: re.Pattern[str] | None

    def in_text(self, text: str) -> tuple[str, ...]:
        """The reasons this text is urgent, in the order of `URGENT`."""
        spelled = folded(text)
        if self.harmless is not None:
            spelled = self.harmless.sub(" · ", spelled)
        return tuple(reason for reason, words in self.found_by if words.search(spelled))


def urgent_words(languages: Iterable[Mapping[str, Sequence[str]]]) -> UrgentWords:
    """One table of each language: reason to phrases. `lawyer*` is the beginning of a word, `a … b` has a gap."""
    every = list(languages)

    def pattern(key: str) -> re.Pattern[str] | None:
        phrases = sorted({phrase for table in every for phrase in table.get(key, ())})
        return _any_of(phrases) if phrases else None

    patterns = ((reason, pattern(reason)) for reason in URGENT)
    return UrgentWords(tuple((reason, found) for reason, found in patterns if found is not None), pattern(HARMLESS))


def folded(text: str) -> str:
    """One spelling for comparing: compatibility forms, lower case, straight apostrophes, single spaces."""
    straight = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("i̇", "i")
    return " ".join(straight.split())


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    """One pattern. What all begin with stands before them: one letter then rules most of them out at once."""
    begins = [_pattern(phrase) for phrase in phrases if not _SPACELESS.search(phrase)]
    within = [_pattern(phrase) for phrase in phrases if _SPACELESS.search(phrase)]
    words = rf"(?<!{_LETTER})(?:{'|'.join(begins)})" if begins else ""
    return re.compile("|".join(part for part in (words, *within) if part))


def _pattern(phrase: str) -> str:
    """Whole words where a script has spaces; anywhere in the text where it has none."""
    spelled = folded(phrase)
    spaced = not _SPACELESS.search(spelled)
    parts = [re.escape(folded(part).rstrip("*" if spaced else "")) for part in phrase.split("…")]
    body = (r"\b.{1,30}?\b" if spaced else ".{0,12}?").join(parts).replace(r"\*", f"{_LETTER}*")
    if not spaced:
        return body
    return body + ("" if spelled.endswith("*") else rf"(?!{_LETTER})")
