"""Holds what the local system does to its workers: kill, add, remove, restart through another door, describe itself."""

from __future__ import annotations

import json
import stat
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import psutil
import psycopg
import pytest

from deploy.local.system import Options, System
from shared.storage.engine import libpq_url

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
START = datetime(2026, 10, 5, 7, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def system() -> Iterator[System]:
    """One room, two workers, in story time."""
    run = f"sys{uuid.uuid4().hex[:8]}"
    with tempfile.TemporaryDirectory(prefix="aft-system-") as folder:
        options = Options(directory=Path(folder), rooms=("refunds",), replicas=2, run=run, story=START)
        with System(options) as running:
            yield running
            running.stop(forget=True)


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline, "it did not come to that in time"
        time.sleep(0.05)


def test_it_describes_itself_without_secrets(system: System) -> None:
    told = (system.directory / "system.json").read_text()

    assert [worker["name"] for worker in json.loads(told)["rooms"]["refunds"]["workers"]] == ["refunds-1", "refunds-2"]
    secrets = list((system.directory / "secrets").iterdir())
    assert len(secrets) == 2
    for path in secrets:
        assert path.read_text() not in told
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_its_time_is_the_storys(system: System) -> None:
    with psycopg.connect(libpq_url(system.database_url)) as db:
        assert db.execute("select kind, now from common.time_source").fetchone() == ("story", START)


def test_a_killed_worker_comes_back_under_its_name(system: System) -> None:
    before = system.kill("refunds-2")

    _until(lambda: system.pid("refunds-2") not in (None, before))
    system.await_ready("refunds-2")
    assert not psutil.pid_exists(before)
    assert system.restarts["refunds-2"] == 1


def test_a_worker_joins_and_leaves(system: System) -> None:
    joined = system.add_worker("refunds")
    system.await_ready(joined.name)
    pid = system.pid(joined.name)
    assert joined.name == "refunds-3"
    assert pid is not None

    system.remove_worker(joined.name)

    assert not psutil.pid_exists(pid)
    assert [worker.name for worker in system.workers_of("refunds")] == ["refunds-1", "refunds-2"]


def test_a_room_is_restarted_through_another_module(system: System) -> None:
    before = system.pid("refunds-1")

    system.restart_room("refunds", "services.refunds.__main__")
    system.restart_room("refunds")

    assert system.pid("refunds-1") not in (None, before)
    assert {worker.module for worker in system.workers_of("refunds")} == {"services.refunds"}
