"""Reads the sentences that intake's classifier is built from and spells out their choices; knows nothing of weights."""

from __future__ import annotations

import hashlib
import itertools
import math
import random
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from services.intake.domain.language import language_of_locale
from shared.errors import Misconfigured

SENTENCES = Path(__file__).parents[2] / "services" / "intake" / "sentences"
MOST_SPELLINGS = 24
"""How many of a pattern's spellings are learned: more only repeats the same words."""
PHRASES = "phrases"
_CHOICE = re.compile(r"(\([^()]*\|[^()]*\)|\{\w+\})")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing a customer could write. `of` is the line it comes from; `weight` is its share of that line."""

    text: str
    kind: str
    language: str
    of: str
    weight: float


def digest(folder: Path = SENTENCES) -> str:
    """Changes with any byte of any sentence file, and with their names."""
    parts = [f"{path.relative_to(folder)} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in _files(folder)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def read(folder: Path = SENTENCES, kinds: frozenset[str] | None = None) -> tuple[Sentence, ...]:
    """Every sentence, spelled out: `<language>.toml` by kind, `kinds/<kind>.toml` by language, both may be there.

    Raises Misconfigured naming the file and key of what cannot be used: not TOML, not a list of texts, an unknown kind.
    """
    found: list[Sentence] = []
    for path in _files(folder):
        document = _document(path)
        phrases = document.pop(PHRASES, {})
        by_kind = path.parent.name == "kinds"
        for key, lines in sorted(document.items()):
            kind, language = (path.stem, key) if by_kind else (key, path.stem)
            place = f"{path.name}: {key}"
            _check(place, kind, language, lines, kinds)
            for number, line in enumerate(lines):
                found += _spelled(line, kind, language, f"{language}/{kind}/{path.parent.name}/{number}", phrases)
    return tuple(found)


def _files(folder: Path) -> list[Path]:
    return sorted([*folder.glob("*.toml"), *folder.glob("kinds/*.toml")])


def _document(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misconfigured(f"{path.name}: {error}") from error


def _check(place: str, kind: str, language: str, lines: object, kinds: frozenset[str] | None) -> None:
    if kinds is not None and kind not in kinds:
        raise Misconfigured(f"{place}: {kind} is no case kind (shared/rulebook/case_kinds has no such file)")
    if language_of_locale(language) != language:
        raise Misconfigured(f"{place}: {language} is no language of two letters (ISO 639-1)")
    if not isinstance(lines, list) or not lines or not all(isinstance(line, str) and line.strip() for line in lines):
        raise Misconfigured(f"{place}: a list of sentences is wanted, none of them empty")


def _spelled(line: str, kind: str, language: str, of: str, phrases: Mapping[str, list[str]]) -> Iterator[Sentence]:
    texts = spellings(line, phrases)
    for text in texts:
        yield Sentence(text, kind, language, of, 1.0 / len(texts))


def spellings(line: str, phrases: Mapping[str, list[str]]) -> list[str]:
    """`(a|b) c` is `a c` and `b c`; `{word}` is each of the phrases of that name. Of many, always the same few."""
    options = [_options(part, phrases) for part in _CHOICE.split(line)]
    if math.prod(len(option) for option in options) <= MOST_SPELLINGS:
        drawn = ["".join(parts) for parts in itertools.product(*options)]
    else:
        dice = random.Random(line)  # noqa: S311 - the same line must give the same spellings everywhere
        drawn = ["".join(dice.choice(option) for option in options) for _ in range(MOST_SPELLINGS)]
    return list(dict.fromkeys(" ".join(text.split()) for text in drawn))


def _options(part: str, phrases: Mapping[str, list[str]]) -> list[str]:
    if part.startswith("(") and part.endswith(")") and "|" in part:
        return part[1:-1].split("|")
    if part.startswith("{") and part.endswith("}"):
        if part[1:-1] not in phrases:
            raise Misconfigured(f"{part}: no such phrases in this file")
        return list(phrases[part[1:-1]])
    return [part]
