"""Reads story files; an error names the file and the key. Decides nothing about what a story does."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from deploy.stories.model import Story
from deploy.stories.placeholders import unknown_placeholders

FOLDER = Path(__file__).parent


class StoryWrong(Exception):
    """A story file that cannot be used; the text names the file, the key and the reason."""


def story_files(folder: Path = FOLDER) -> list[Path]:
    """The story files, in the order of their names."""
    return sorted(folder.glob("[0-9][0-9]-*.toml"))


def load_story(path: Path) -> Story:
    """One story. Raises StoryWrong."""
    try:
        text = path.read_text(encoding="utf-8")
        found = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise StoryWrong(f"{path.name}: {error}") from None
    try:
        story = Story.model_validate({**found, "name": path.stem})
    except ValidationError as error:
        problems = [_problem(path, part["loc"], part["msg"]) for part in error.errors(include_url=False)]
        raise StoryWrong("\n".join(problems)) from None
    for number, step in enumerate(story.step, 1):
        wrong = unknown_placeholders(step.model_dump(mode="json"))
        if wrong:
            raise StoryWrong(f"{path.name}: step.{number}: unknown placeholder {', '.join(wrong)}")
    return story


def load_stories(names: Sequence[str] = (), folder: Path = FOLDER) -> list[Story]:
    """All stories, or those whose file names begin with one of `names`. Raises StoryWrong, also for an unknown name."""
    files = story_files(folder)
    for name in names:
        if not any(path.stem.startswith(name) for path in files):
            known = ", ".join(path.stem for path in files)
            raise StoryWrong(f"no story is called {name!r}; there are {known}")
    wanted = [path for path in files if not names or path.stem.startswith(tuple(names))]
    return [load_story(path) for path in wanted]


def _problem(path: Path, place: tuple[int | str, ...], why: str) -> str:
    # A position in a list is told as people count, from one.
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    return f"{path.name}: {key or 'the file'}: {why}"
