"""Plays stories to their end on a running system and holds each against its file; shows nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from deploy.stories.compare import differences
from deploy.stories.found import Found
from deploy.stories.gather import books_of, gather
from deploy.stories.model import Story
from deploy.stories.runner import NeverQuiet, Observer, Runner, Running


@dataclass(frozen=True, slots=True)
class Ended:
    """One story at its end. `wrong`: in plain words, what is otherwise than its file says; empty when all is well."""

    story: Story
    case_ids: tuple[str, ...]
    found: Found
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Played:
    """All stories at their end, the sandbox's books, and the story time then."""

    stories: tuple[Ended, ...]
    books: Mapping[str, list[dict[str, Any]]]
    now: datetime

    @property
    def well(self) -> bool:
        """Whether every story ended as its file says."""
        return not any(one.wrong for one in self.stories)


def play(system: Running, stories: Sequence[Story], shop_id: str, observer: Observer | None = None) -> Played:
    """Play them together on one calendar. A system that never becomes quiet is told as every story's trouble."""
    runner = Runner(system, stories, shop_id, observer)
    try:
        trouble = _played(runner)
        books = books_of(runner.sandbox)
        ended = []
        for playing in runner.playing:
            found = gather(playing, runner.world, books)
            wrong = (*trouble, *playing.troubles, *differences(playing.story, found))
            ended.append(Ended(playing.story, playing.case_ids, found, wrong))
        return Played(tuple(ended), books, runner.now)
    finally:
        runner.close()


def _played(runner: Runner) -> tuple[str, ...]:
    try:
        runner.play()
    except NeverQuiet as trouble:
        return (str(trouble),)
    return ()
