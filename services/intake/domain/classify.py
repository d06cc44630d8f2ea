"""Weighs a text against every kind and says how sure it is; knows not how the weights were found nor what follows."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.intake.domain.features import features, fingerprint, whole_word, words_of
from shared.errors import Misconfigured

FORMAT = 2
SIXTEENTHS = 16.0


@dataclass(frozen=True, slots=True)
class Scores:
    """What a text was weighed at: (kind, probability) from the likeliest down, and how much of it was ever seen."""

    ranked: tuple[tuple[str, float], ...]
    known: float
    """Share of the text's features that occur in the sentences the model was built from, 0 to 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A linear model over hashed features; `about` holds its kinds, thresholds, temperature and where it comes from."""

    about: dict[str, Any]
    buckets: NDArray[np.int32]
    """Buckets that carry weights, ascending."""
    rarity: NDArray[np.float32]
    """How much each of them counts for: the rarer, the more."""
    weights: NDArray[np.int8]
    scale: NDArray[np.float32]
    bias: NDArray[np.float32]
    words: NDArray[np.int32]
    """Buckets of whole words that tell a language, ascending."""
    tongues: NDArray[np.int8]
    """How usual each of them is in each language: a logarithm in sixteenths."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The words it can answer with, in the order of the weights."""
        return tuple(self.about["kinds"])

    @property
    def languages(self) -> frozenset[str]:
        """The languages it was built from."""
        return frozenset(self.about["languages"])

    def threshold(self, kind: str) -> float:
        """From which confidence on this kind needs no person to confirm it."""
        return float(self.about["thresholds"][kind])

    def rarity_of(self, bucket: int) -> float:
        """What a feature counts for; one never seen counts most."""
        at = int(np.searchsorted(self.buckets, bucket))
        known = at < len(self.buckets) and int(self.buckets[at]) == bucket
        return float(self.rarity[at]) if known else float(self.rarity.max())

    def weigh(self, text: str) -> Scores:
        """The same text always gives the same numbers."""
        found = features(text)
        asked = np.fromiter(found, dtype=np.int32, count=len(found))
        counts = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        at = np.minimum(np.searchsorted(self.buckets, asked), max(len(self.buckets) - 1, 0))
        known = self.buckets[at] == asked
        strange = counts[~known] * float(self.about["rarest"])
        at, counts = at[known], counts[known] * self.rarity[at[known]]
        # What was never seen dilutes what was: a text about something else is not sure of anything.
        length = float(np.sqrt(np.dot(counts, counts) + np.dot(strange, strange))) or 1.0
        sums = (counts / length) @ self.weights[at].astype(np.float32) * self.scale + self.bias
        chances = _chances(sums / float(self.about["temperature"]))
        order = np.argsort(-chances, kind="stable")
        ranked = tuple((self.kinds[i], float(chances[i])) for i in order)
        return Scores(ranked, float(known.mean()) if len(known) else 0.0)

    def spoken(self, text: str) -> dict[str, float]:
        """How well the words of a text fit each language, as logarithms, 0 for the best."""
        asked = np.array(sorted(words_of(text)), dtype=np.int32)
        found = self.words[np.minimum(np.searchsorted(self.words, asked), len(self.words) - 1)] == asked
        sums = self.tongues[np.searchsorted(self.words, asked[found])].astype(np.float64).sum(axis=0) / SIXTEENTHS
        return dict(zip(self.about["languages"], (sums - sums.max()).tolist(), strict=True))

    def knows(self, word: str) -> bool:
        """Whether this word stood in at least two of the sentences."""
        bucket = whole_word(word)
        at = int(np.searchsorted(self.buckets, bucket))
        return at < len(self.buckets) and int(self.buckets[at]) == bucket


def _chances(sums: NDArray[np.float32]) -> NDArray[np.float64]:
    raised = np.exp(sums.astype(np.float64) - float(sums.max()))
    return np.asarray(raised / raised.sum(), dtype=np.float64)


def packed(model: Model) -> bytes:
    """The model as the bytes of one file; the same model always gives the same bytes."""
    about = json.dumps(model.about, ensure_ascii=False, sort_keys=True).encode()
    file = io.BytesIO()
    np.savez_compressed(
        file,
        about=np.frombuffer(about, dtype=np.uint8),
        buckets=np.diff(model.buckets, prepend=np.int32(0)).astype(np.int32),  # steps are small, and pack well
        rarity=model.rarity.astype(np.float16),
        weights=np.ascontiguousarray(model.weights.T),
        scale=model.scale,
        bias=model.bias,
        words=np.diff(model.words, prepend=np.int32(0)).astype(np.int32),
        tongues=np.ascontiguousarray(model.tongues.T),
    )
    return file.getvalue()


def unpacked(raw: bytes) -> Model:
    """The model in these bytes. Raises Misconfigured when they hold none, or one built with other features."""
    try:
        with np.load(io.BytesIO(raw), allow_pickle=False) as file:
            about = json.loads(file["about"].tobytes())
            model = Model(
                about=about,
                buckets=np.cumsum(file["buckets"], dtype=np.int32),
                rarity=file["rarity"].astype(np.float32),
                weights=np.ascontiguousarray(file["weights"].T),
                scale=file["scale"],
                bias=file["bias"],
                words=np.cumsum(file["words"], dtype=np.int32),
                tongues=np.ascontiguousarray(file["tongues"].T),
            )
    except (ValueError, KeyError, OSError, zipfile.BadZipFile) as error:
        raise Misconfigured(f"the classifier's model cannot be read: {error}; build it with 'make model'") from error
    if about.get("format") != FORMAT or about.get("features") != fingerprint():
        raise Misconfigured(
            "the classifier's model was built by another version of the code; build it with 'make model'"
        )
    return model
