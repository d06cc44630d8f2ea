"""Plays all stories once for the whole session, and tells at the end which broker they ran on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import shared.rulebook
from deploy.local.system import Options, System
from deploy.ops.cli import build
from deploy.ops.holding import declared, offending
from deploy.stories.ending import Ended, Played, play
from deploy.stories.load import load_stories
from shared.contracts.topics import ROOMS
from shared.shop import shop_from
from shared.storage.engine import reading_engine, rows

CHECKER = Path(__file__).parents[1] / "chaos" / "checker.py"
_WHICH = pytest.StashKey[list[str]]()


@dataclass(frozen=True, slots=True)
class Evening:
    """Everything about the one run of all stories."""

    played: Played
    restarts: dict[str, int]
    broken: tuple[str, ...]
    checked: subprocess.CompletedProcess[str]
    whatif: Mapping[str, dict[str, Any]]
    """What `aftersales whatif` says after all stories: under the same rulebook, and under one with longer periods."""
    stuck: Mapping[str, Any]
    """What `aftersales stuck --json` says after all stories."""
    searches: Mapping[str, list[dict[str, Any]]]
    """What `aftersales cases search --json` says: word -> cases."""
    known_by: frozenset[tuple[str, str, str]]
    """(kind, value, subject) of every room's references."""
    left_running: tuple[int, ...]

    def story(self, name: str) -> Ended:
        """One story at its end, by its file's name."""
        return next(ended for ended in self.played.stories if ended.story.name == name)


@pytest.fixture(scope="session")
def evening(request: pytest.FixtureRequest) -> Iterator[Evening]:
    """All stories together, on five processes, Apache Kafka and PostgreSQL."""
    with _directory() as directory:
        yield _played(directory, request.config)


def _played(directory: Path, config: pytest.Config) -> Evening:
    stories = load_stories()
    start = min(story.start for story in stories)
    options = Options(directory=directory, run=f"e2e{uuid.uuid4().hex[:8]}", story=start)
    system = System(options)
    with system:
        which = system.servers.which()
        config.stash.setdefault(_WHICH, []).append(which)
        played = play(system, stories, shop_from().shop_id)
        restarts = dict(system.restarts)
        broken = _broken_invariants(system.database_url)
        checked = _checked(system)
        whatif = _whatif(system.database_url)
        stuck, known_by = _told(system, "stuck"), _references(system.database_url)
        searches = {word: _told(system, "cases", "search", "--", word) for word in _words(known_by)}
        pids = tuple(pid for name in system.workers if (pid := system.pid(name)) is not None)
        system.stop(forget=True)
    left = tuple(pid for pid in pids if Path(f"/proc/{pid}").exists())
    return Evening(played, restarts, broken, checked, whatif, stuck, searches, known_by, left)


def _checked(system: System) -> subprocess.CompletedProcess[str]:
    """The checker, which shares no code with us, over topics, books and tables; the stories kill one worker."""
    where = ["--kafka", system.bootstrap, "--prefix", system.topic_prefix, "--database", system.database_url]
    argv = [sys.executable, str(CHECKER), *where, "--sandbox", system.sandbox_url, "--kills", "1"]
    return subprocess.run(argv, capture_output=True, text=True, check=False, cwd=CHECKER.parent)


def _whatif(database_url: str) -> dict[str, dict[str, Any]]:
    """The command as an operator runs it, with a copy of the shipped files and with a copy where days were changed."""
    shipped = Path(shared.rulebook.__file__).parent
    found: dict[str, dict[str, Any]] = {}
    for name, days in (("same", "days = 14"), ("shorter", "days = 5")):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "markets").mkdir()
            text = (shipped / "markets/eu.toml").read_text().replace("days = 14", days, 1)
            (Path(folder) / "markets/eu.toml").write_text(text)
            argv = [
                sys.executable,
                "-c",
                "from deploy.ops.cli import main; main()",
                "whatif",
                "--rulebook",
                folder,
                "--json",
            ]
            env = {**os.environ, "DATABASE_URL": database_url}
            done = subprocess.run(argv, capture_output=True, text=True, check=False, env=env)
            assert done.returncode == 0, done.stderr
            found[name] = json.loads(done.stdout)
    return found


def _told(system: System, *words: str) -> Any:
    """A reading command's JSON, as an operator asks for it."""
    done = CliRunner().invoke(build(), [*words[:2], "--json", *words[2:]], env=system.environment())
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def _references(database_url: str) -> frozenset[tuple[str, str, str]]:
    engine = reading_engine(database_url)
    with engine.connect() as db:
        found = [tuple(row) for room in ROOMS for row in rows(db, f"select kind, value, subject from {room}.reference")]
    engine.dispose()
    return frozenset(found)


def _words(known_by: frozenset[tuple[str, str, str]]) -> list[str]:
    """Everything by which others know the angry customer's order; its id, and a mail address of the fifth story."""
    of_order = sorted(value for _, value, subject in known_by if subject.endswith("/BH-81207"))
    return [*of_order, "BH-81207", "Ute.Lindner@post.example", "nobody@post.example"]


def _broken_invariants(database_url: str) -> tuple[str, ...]:
    """What the rooms' own invariants find wrong."""
    broken = []
    for room in ROOMS:
        engine = reading_engine(database_url, room)
        with engine.connect() as db:
            for name, sql in declared(room).items():
                broken += [f"{room}: {name}: {row}" for row in offending(db, sql)]
        engine.dispose()
    return tuple(broken)


@contextmanager
def _directory() -> Iterator[Path]:
    """Where logs and data of the run go; a place that outlives the run when the environment names one.

    Not pytest's own folder: each beginning run takes away the right to pass through it, and the database of a root
    user, who is nobody, would stop.
    """
    kept = os.environ.get("AFTERSALES_E2E_DIRECTORY")
    if kept:
        yield Path(kept)
        return
    with tempfile.TemporaryDirectory(prefix="aft-stories-") as folder:
        yield Path(folder)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Which broker and database the stories ran on."""
    for which in config.stash.get(_WHICH, []):
        terminalreporter.write_line(f"stories ran on {which}")
