"""Measures intake's hearing on labelled messages, which stay outside; prints figures and no word of theirs.

Run by `make eval-intake DATA=folder`. Each line of its `*.jsonl` is an object with `id`, `text`, `lang`, `kind` and,
where an annotator would accept other kinds too, `alt`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from deploy.ops.errors import DONE, USAGE
from services.intake.domain.hearing import Heard, hearing_from

_PRECISION = 0.95


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled message and what was heard in it."""

    lang: str
    kind: str
    alt: frozenset[str]
    source: str
    half: str
    """`read` or `unread`: sentences are bettered by looking at errors in one half only, so the other stays fair."""
    heard: Heard

    @property
    def right(self) -> bool:
        """Lenient: a kind that an annotator would accept is right."""
        return self.heard.kind == self.kind or self.heard.kind in self.alt

    @property
    def lenient(self) -> str:
        """The label this answer is measured against when it may be any accepted one."""
        return self.heard.kind if self.right else self.kind


def rows_of(folder: Path, hear: Callable[[str], Heard]) -> list[Row]:
    """Every row of the folder, heard without any hint of its language."""
    rows = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            alt = frozenset(told.get("alt") or ())
            rows.append(Row(told["lang"], told["kind"], alt, path.stem, half_of(str(told["id"])), hear(told["text"])))
    return rows


def half_of(row_id: str) -> str:
    """Which half a row is in; always the same for the same id."""
    return "unread" if hashlib.sha256(row_id.encode()).digest()[0] % 2 else "read"


def f1_by_kind(pairs: Iterable[tuple[str, str]]) -> dict[str, float]:
    """(label, answer) pairs to the F1 of each kind that occurs as a label."""
    hits, labels, answers = Counter[str](), Counter[str](), Counter[str]()
    for label, answer in pairs:
        labels[label] += 1
        answers[answer] += 1
        hits[label] += label == answer
    return {kind: 2 * hits[kind] / (labels[kind] + answers[kind]) for kind in sorted(labels)}


def macro(scores: dict[str, float]) -> float:
    """The mean over the kinds, each counting the same."""
    return sum(scores.values()) / len(scores) if scores else 0.0


def strict(rows: Sequence[Row]) -> dict[str, float]:
    """F1 by kind against the one label."""
    return f1_by_kind((row.kind, row.heard.kind) for row in rows)


def lenient(rows: Sequence[Row]) -> dict[str, float]:
    """F1 by kind where any accepted kind is right."""
    return f1_by_kind((row.lenient, row.heard.kind) for row in rows)


def sure_share(rows: Sequence[Row], precision: float = _PRECISION) -> float:
    """The most messages, surest first, that could be taken as heard with so many of them right (lenient)."""
    right, most = 0, 0
    for taken, row in enumerate(sorted(rows, key=lambda row: -row.heard.confidence), start=1):
        right += row.right
        if right >= precision * taken:
            most = taken
    return most / len(rows) if rows else 0.0


def _line(name: str, rows: Sequence[Row]) -> str:
    alone = [row for row in rows if not row.heard.needs_person]
    shares = [
        macro(strict(rows)),
        macro(lenient(rows)),
        sum(row.right for row in rows) / len(rows),
        sum(row.heard.language == row.lang for row in rows) / len(rows),
        len(alone) / len(rows),
        sum(row.right for row in alone) / len(alone) if alone else 0.0,
        sure_share(rows),
    ]
    return (
        f"| {name:<24} | {len(rows):>5} | {len(strict(rows)):>5} | " + " | ".join(f"{s:>8.3f}" for s in shares) + " |"
    )


def report(rows: Sequence[Row]) -> str:
    """The tables as text."""
    said = ["what is said of a language's F1 is over the kinds that occur in its rows; `right` is lenient", ""]
    said.append(
        f"| {'':<24} |  rows | kinds |   strict |  lenient |    right | language |    alone | of these |  at 95 % |"
    )
    said.append("|---" * 10 + "|")
    said.append(_line("all", rows))
    keys: dict[str, Callable[[Row], str]] = {
        "half": lambda row: row.half,
        "language": lambda row: row.lang,
        "file": lambda row: row.source,
    }
    for title, key in keys.items():
        groups: defaultdict[str, list[Row]] = defaultdict(list)
        for row in rows:
            groups[key(row)].append(row)
        said += [_line(f"{title} {name}", group) for name, group in sorted(groups.items())]
    said += ["", "| kind | rows | strict F1 | lenient F1 | taken most often for |", "|---|---|---|---|---|"]
    one, any_of = strict(rows), lenient(rows)
    for kind in one:
        wrong = Counter(row.heard.kind for row in rows if row.kind == kind and not row.right).most_common(2)
        instead = ", ".join(f"{name} {count}" for name, count in wrong)
        count = sum(row.kind == kind for row in rows)
        said.append(f"| {kind} | {count} | {one[kind]:.3f} | {any_of.get(kind, 0.0):.3f} | {instead} |")
    return "\n".join(said)


def main(words: Sequence[str]) -> int:
    """Print the tables for the folder named; 2 when none is named or it holds no rows."""
    folder = Path(words[0]) if words and words[0] else None
    if folder is None or not any(folder.glob("*.jsonl")):
        print(
            "name the folder with the labelled messages: make eval-intake DATA=FOLDER\n"
            "(its *.jsonl hold objects with id, text, lang, kind and alt; they are read and nothing of them is kept)",
            file=sys.stderr,
        )
        return USAGE
    print(report(rows_of(folder, hearing_from().hear)))
    return DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
