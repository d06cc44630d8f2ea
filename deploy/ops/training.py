"""Builds intake's classifier from the sentences: the same sentences give the same model; sees no real customer.

Run by `make model`. The learning library is needed here alone, not to classify.
"""

from __future__ import annotations

import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deploy.ops.errors import DONE, REFUSED
from deploy.ops.sentences import SENTENCES, Sentence, digest, read
from services.intake.domain.classify import FORMAT, SIXTEENTHS, Model, packed
from services.intake.domain.features import BUCKETS, features, fingerprint, words_of
from services.intake.domain.hearing import MODEL, OTHER
from shared.errors import AftersalesError, Misconfigured

CASE_KINDS = Path(__file__).parents[2] / "shared" / "rulebook" / "case_kinds"
PRECISION = 0.95
"""How often a kind must be right before no person looks at it."""
_STRENGTH = 50.0
"""The inverse of how strongly weights are held back; found by cross-validation."""
_FOLDS = 5
_FEWEST = 20
"""So many answers are needed before a share of them counts as evidence."""
_TEMPERATURES = [round(0.3 + 0.02 * step, 2) for step in range(60)]
_THRESHOLDS = [round(0.3 + 0.01 * step, 2) for step in range(70)]
_OTHER = 3.0
"""`other` is not one matter but all the rest: it has more lines than any kind, and counts for as much more."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lesson:
    """Sentences as numbers: one row each, which kind it is, and how much it counts."""

    rows: Any
    answers: NDArray[np.int64]
    counts_for: Numbers
    folds: NDArray[np.int64]
    kinds: tuple[str, ...]
    buckets: NDArray[np.int32]
    rarity: NDArray[np.float32]
    rarest: float


def build(folder: Path = SENTENCES, kinds: frozenset[str] | None = None) -> Model:
    """The model of these sentences. Raises Misconfigured for sentences that cannot be used."""
    sentences = read(folder, kinds)
    lesson = _lesson(sentences)
    guesses = _cross_validated(lesson)
    temperature = _temperature(guesses, lesson)
    chances = _chances(guesses / temperature)
    languages = sorted({sentence.language for sentence in sentences})
    about: dict[str, Any] = {
        "format": FORMAT,
        "features": fingerprint(),
        "sentences": digest(folder),
        "lines": len({sentence.of for sentence in sentences}),
        "spellings": len(sentences),
        "kinds": list(lesson.kinds),
        "languages": languages,
        "rarest": round(lesson.rarest, 4),
        "temperature": temperature,
        "thresholds": _thresholds(chances, lesson),
        "cross_validated": _figures(chances, lesson),
    }
    return _rounded(lesson, _fitted(lesson), about, _tongues(sentences, languages))


def _lesson(sentences: Sequence[Sentence]) -> Lesson:
    kinds = tuple(sorted({sentence.kind for sentence in sentences}))
    if len(kinds) < 2:
        raise Misconfigured("sentences of at least two kinds are needed to tell kinds apart")
    found = [features(sentence.text) for sentence in sentences]
    lines_with: defaultdict[int, set[str]] = defaultdict(set)
    for sentence, row in zip(sentences, found, strict=True):
        for bucket in row:
            lines_with[bucket].add(sentence.of)
    # A piece of one line only tells that line apart, and half of the model would be such pieces.
    buckets = np.array(sorted(bucket for bucket, lines in lines_with.items() if len(lines) > 1), dtype=np.int32)
    lines = len({sentence.of for sentence in sentences})
    rarity = np.log((1 + lines) / (1 + np.array([len(lines_with[bucket]) for bucket in buckets.tolist()]))) + 1
    rarest = float(np.log((1 + lines) / 2) + 1)
    places = {bucket: at for at, bucket in enumerate(buckets.tolist())}
    rows = _rows(found, places, rarity, rarest)
    return Lesson(
        rows=rows,
        answers=np.array([kinds.index(sentence.kind) for sentence in sentences]),
        counts_for=_shares(sentences),
        folds=np.array([zlib.crc32(sentence.of.encode()) % _FOLDS for sentence in sentences]),
        kinds=kinds,
        buckets=buckets,
        rarity=rarity.astype(np.float16).astype(np.float32),
        rarest=rarest,
    )


def _rows(found: Sequence[dict[int, float]], places: dict[int, int], rarity: Numbers, rarest: float) -> Any:
    """Each text as a row of length one. What carries no weight counts for its length: it dilutes the rest."""
    from scipy.sparse import csr_matrix, diags

    pairs = [[(places[bucket], count) for bucket, count in row.items() if bucket in places] for row in found]
    ends = np.cumsum([0, *(len(row) for row in pairs)])
    columns = np.array([at for row in pairs for at, _ in row], dtype=np.int32)
    counts = np.array([count for row in pairs for _, count in row]) * rarity[columns]
    rows = csr_matrix((counts, columns, ends), shape=(len(found), len(rarity)))
    strange = [sum((count * rarest) ** 2 for bucket, count in row.items() if bucket not in places) for row in found]
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel() + np.array(strange))
    return (diags(1 / np.where(lengths == 0, 1, lengths)) @ rows).tocsr()


def _shares(sentences: Sequence[Sentence]) -> Numbers:
    """How much each counts: languages nearly the same whatever was written, and a line not for each spelling."""
    total: defaultdict[tuple[str, str], float] = defaultdict(float)
    for sentence in sentences:
        total[sentence.language, sentence.kind] += sqrt(sentence.weight)
    shares = np.array([sqrt(one.weight / total[one.language, one.kind]) for one in sentences])
    shares *= np.array([_OTHER if one.kind == OTHER else 1.0 for one in sentences])
    return np.asarray(shares / shares.mean())


def _fitted(lesson: Lesson, chosen: NDArray[np.bool_] | None = None) -> tuple[Numbers, Numbers]:
    """Weights and bias, one row of weights for each kind: each kind against all the others."""
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    taken = chosen if chosen is not None else np.ones(len(lesson.answers), dtype=bool)
    weights = np.zeros((len(lesson.kinds), lesson.rows.shape[1]))
    bias = np.full(len(lesson.kinds), -10.0)  # a kind that is not in this part is never the answer
    rows, answers, shares = lesson.rows[taken], lesson.answers[taken], lesson.counts_for[taken]
    for at in sorted(set(answers.tolist())):
        if (answers == at).all():  # of nothing else there is nothing to learn
            bias[at] = -bias[at]
            continue
        learner = LogisticRegression(C=_STRENGTH, solver="liblinear", dual=True, tol=0.01, random_state=0)
        with threadpool_limits(1):  # one thread adds up in one order
            learner.fit(rows, answers == at, sample_weight=shares)
        weights[at], bias[at] = learner.coef_[0], learner.intercept_[0]
    return weights, bias


def _cross_validated(lesson: Lesson) -> Numbers:
    """What a model that never saw the line says of each sentence; all spellings of a line are in one fold."""
    sums = np.zeros((len(lesson.answers), len(lesson.kinds)))
    for fold in range(_FOLDS):
        left_out = lesson.folds == fold
        if not left_out.any() or left_out.all():
            continue
        weights, bias = _fitted(lesson, ~left_out)
        sums[left_out] = lesson.rows[left_out] @ weights.T + bias
    return sums


def _chances(sums: Numbers) -> Numbers:
    raised = np.exp(sums - sums.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def _temperature(sums: Numbers, lesson: Lesson) -> float:
    """What the sums are divided by so that the confidence is as often right as it says."""
    own = np.arange(len(lesson.answers)), lesson.answers

    def surprise(temperature: float) -> float:
        likely = np.log(np.maximum(_chances(sums / temperature)[own], 1e-12))
        return -float(np.average(likely, weights=lesson.counts_for))

    return min(_TEMPERATURES, key=surprise)


def _thresholds(chances: Numbers, lesson: Lesson) -> dict[str, float]:
    """For each kind the lowest confidence from which on it was right often enough; 1.0 where no confidence was."""
    best, sure = chances.argmax(axis=1), chances.max(axis=1)
    right = best == lesson.answers
    found = {}
    for at, kind in enumerate(lesson.kinds):
        found[kind] = 1.0
        for threshold in reversed(_THRESHOLDS):
            told = (best == at) & (sure >= threshold)
            if told.sum() < _FEWEST:
                continue
            if np.average(right[told], weights=lesson.counts_for[told]) < PRECISION:
                break
            found[kind] = threshold
    return found


def _figures(chances: Numbers, lesson: Lesson) -> dict[str, float]:
    """How often the model was right on lines it had not seen, and what goes on without a person."""
    best, sure = chances.argmax(axis=1), chances.max(axis=1)
    right, shares = best == lesson.answers, lesson.counts_for
    limits = _thresholds(chances, lesson)
    alone = sure >= np.array([limits[lesson.kinds[at]] for at in best])
    return {
        "right": round(float(np.average(right, weights=shares)), 4),
        "without_a_person": round(float(np.average(alone, weights=shares)), 4),
        "right_of_these": round(float(np.average(right[alone], weights=shares[alone])), 4) if alone.any() else 0.0,
    }


def _tongues(sentences: Sequence[Sentence], languages: Sequence[str]) -> tuple[NDArray[np.int32], NDArray[np.int8]]:
    """The whole words of at least two lines, and in what share of each language's lines they stand."""
    lines: defaultdict[str, set[int]] = defaultdict(set)
    language_of = {sentence.of: sentence.language for sentence in sentences}
    for sentence in sentences:
        lines[sentence.of] |= words_of(sentence.text)
    counts: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for line, words in lines.items():
        for word in words:
            counts[word][language_of[line]] += 1
    kept = sorted(word for word, found in counts.items() if found.total() > 1)
    all_lines = Counter(language_of.values())
    shares = [[(counts[word][one] + 0.5) / (all_lines[one] + 1) for one in languages] for word in kept]
    sixteenths = np.rint(np.log(np.array(shares).reshape(len(kept), len(languages))) * SIXTEENTHS)
    return np.array(kept, dtype=np.int32), np.clip(sixteenths, -127, 0).astype(np.int8)


def _rounded(
    lesson: Lesson,
    fitted: tuple[Numbers, Numbers],
    about: dict[str, Any],
    tongues: tuple[NDArray[np.int32], NDArray[np.int8]],
) -> Model:
    """The weights in a byte each, without the features that weigh nothing."""
    weights, bias = fitted
    scale = np.maximum(np.abs(weights).max(axis=1), 1e-9) / 127
    small = np.rint(weights / scale[:, None]).astype(np.int8).T
    kept = np.asarray(small.any(axis=1))
    return Model(
        about=about,
        buckets=lesson.buckets[kept],
        rarity=lesson.rarity[kept],
        weights=np.ascontiguousarray(small[kept]),
        scale=scale.astype(np.float32),
        bias=bias.astype(np.float32),
        words=tongues[0],
        tongues=tongues[1],
    )


def case_kinds(folder: Path = CASE_KINDS) -> frozenset[str]:
    """The kinds there are: one file each."""
    return frozenset(path.stem for path in folder.glob("*.toml"))


def main() -> int:
    """Write the model file and say what it is worth; 5 when the sentences cannot be used."""
    try:
        kinds = case_kinds()
        model = build(kinds=kinds)
        missing = kinds - set(model.kinds)
        if missing:
            raise Misconfigured(f"no sentences at all for {', '.join(sorted(missing))}")
    except AftersalesError as error:
        print(error, file=sys.stderr)
        return REFUSED
    raw = packed(model)
    MODEL.parent.mkdir(parents=True, exist_ok=True)
    MODEL.write_bytes(raw)
    told = {name: model.about[name] for name in ("lines", "spellings", "languages", "temperature", "thresholds")}
    print(f"{MODEL.name}: {len(raw):,} bytes, {len(model.buckets):,} features, {BUCKETS:,} buckets")
    for name, value in {**told, **model.about["cross_validated"]}.items():
        print(f"  {name}: {value}")
    return DONE


if __name__ == "__main__":
    sys.exit(main())
