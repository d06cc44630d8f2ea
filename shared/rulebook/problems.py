"""How a rule file's problems are named: file, key, reason. Decides nothing about what is a problem."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from shared.errors import Misconfigured


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one file; `key` is a dotted path, empty for the file itself."""

    file: str
    key: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.reason}" if self.key else f"{self.file}: {self.reason}"


class RulebookRefused(Misconfigured):
    """Rule files that cannot be used; `problems` names every one that was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def problems_of(file: str, error: ValidationError, under: str = "") -> Iterator[Problem]:
    """Each trouble of a failed reading, with its place under `under`."""
    for trouble in error.errors(include_url=False, include_input=False):
        place = ".".join(str(part) for part in trouble["loc"])
        yield Problem(file, ".".join(part for part in (under, place) if part), trouble["msg"])
