"""Plays all stories once while a real Prometheus watches, and says why where it cannot."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from typer.testing import CliRunner

from deploy.local.system import Options, System
from deploy.ops.cli import build
from deploy.stories.ending import Played, play
from deploy.stories.load import load_stories
from shared.shop import shop_from
from tests.ops.watching import Exporter, Prometheus, program

_SETTLED_S = 6.0
"""After the stories everything is scraped at least twice and every rule has seen it."""


@dataclass(frozen=True, slots=True)
class Watched:
    """The evening as Prometheus saw it; it still answers."""

    played: Played
    prometheus: Prometheus
    targets: list[dict[str, Any]]
    rules: list[dict[str, Any]]


@pytest.fixture(scope="session")
def watched() -> Iterator[Watched]:
    """Everything that is watched: five processes, Apache Kafka, PostgreSQL, the exporter; Prometheus outlives them."""
    program("prometheus")
    with TemporaryDirectory(prefix="aft-watched-") as folder:
        yield from _watched(Path(folder))


def _watched(folder: Path) -> Iterator[Watched]:
    stories = load_stories()
    start = min(story.start for story in stories)
    options = Options(directory=folder / "system", run=f"ops{uuid.uuid4().hex[:8]}", story=start)
    with System(options) as system:
        exporter = Exporter(system.environment())
        with Prometheus(folder, system.directory / "targets.json", exporter.address) as prometheus:
            played = play(system, stories, shop_from().shop_id)
            _press_the_stop_button(system)
            time.sleep(_SETTLED_S)
            targets, rules = prometheus.targets(), prometheus.rules()
            assert exporter.stop() == 0
            system.stop(forget=True)
            yield Watched(played, prometheus, targets, rules)


def _press_the_stop_button(system: System) -> None:
    """No story does; as an operator would, and let go again once it was scraped."""
    for word in ("pause", "resume"):
        words = ["effects", word, "--kind", "return.label", "--execute", "--reason", "the tests look at it"]
        done = CliRunner().invoke(build(), words, env=system.environment())
        assert done.exit_code == 0, done.output
        time.sleep(_SETTLED_S)
