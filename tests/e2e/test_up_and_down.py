"""Runs the commands that start and end everything, as a person would, in an empty folder; nothing may stay behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import psutil
import pytest

from deploy.local.system import Options, System

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
_AFTERSALES = [sys.executable, "-c", "from deploy.ops.cli import main; main()"]
# A shell that starts something in the background has it ignore Ctrl-C; the tests may have been started so.
_HEARING_CTRL_C = (
    sys.executable,
    "-c",
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from deploy.ops.cli import main; main()",
)
_SERVERS = ("KAFKA_BOOTSTRAP_SERVERS", "DATABASE_URL", "TOPIC_PREFIX")
# Always servers of our own: what the environment names is not this test's to wipe.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in _SERVERS} | {"NO_COLOR": "1"}
_SECOND = """
from deploy.local.system import AlreadyRunning, Options, System
try:
    System(Options(rooms=())).start()
except AlreadyRunning as told:
    print(told)
"""


def _aftersales(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_AFTERSALES, *words],
        cwd=folder,
        env=_ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )


def _processes_of(folder: Path) -> list[str]:
    """Command lines of living processes that name this folder, our own tests' left out."""
    found = []
    for process in psutil.process_iter(["cmdline", "environ", "status", "pid"]):
        if process.info["pid"] == os.getpid() or process.info["status"] == psutil.STATUS_ZOMBIE:
            continue
        line = " ".join(process.info["cmdline"] or ())
        words = f"{line} {(process.info['environ'] or {}).get('AFTERSALES_DIRECTORY', '')}"
        if str(folder) in words:
            found.append(line)
    return found


@pytest.fixture
def folder() -> Iterator[Path]:
    """An empty folder, and nothing running in it afterwards."""
    with tempfile.TemporaryDirectory(prefix="aft-up-") as name:
        yield Path(name)
        _aftersales(Path(name), "down", "--wipe")


def test_up_runs_until_down_and_the_data_of_both_servers_stay_or_go_together(folder: Path) -> None:
    up = _aftersales(folder, "up", "--detach")
    assert up.returncode == 0, up.stdout + up.stderr
    told = json.loads((folder / ".aftersales" / "system.json").read_text())
    assert set(told["rooms"]) == {"intake", "policy", "logistics", "refunds", "notifications"}
    for room in told["rooms"].values():
        with urlopen(f"{room['workers'][0]['http']}/ready", timeout=5) as page:  # noqa: S310 - our own address
            assert page.status == 200
    again = _aftersales(folder, "up")
    assert again.returncode == 1
    assert "already runs a system" in again.stderr

    down = _aftersales(folder, "down")
    assert down.returncode == 0, down.stdout + down.stderr
    assert _processes_of(folder) == []
    assert (folder / ".aftersales" / "kafka").exists()
    assert (folder / ".aftersales" / "postgres").exists()

    assert _aftersales(folder, "down", "--wipe").returncode == 0
    assert not (folder / ".aftersales" / "kafka").exists()
    assert not (folder / ".aftersales" / "postgres").exists()


def test_ctrl_c_leaves_no_process_behind(folder: Path) -> None:
    with (folder / "words").open("wb") as words:
        up = subprocess.Popen([*_HEARING_CTRL_C, "up"], cwd=folder, env=_ENVIRONMENT, stdout=words, stderr=words)
    deadline = time.monotonic() + 120
    while not (folder / ".aftersales" / "system.json").exists():
        assert up.poll() is None, (folder / "words").read_text()
        assert time.monotonic() < deadline, (folder / "words").read_text()
        time.sleep(0.1)

    up.send_signal(signal.SIGINT)

    assert up.wait(60) == 0
    assert _processes_of(folder) == []


def test_a_second_system_in_the_same_folder_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _SERVERS:
        monkeypatch.delenv(name, raising=False)
    with System(Options(directory=folder / ".aftersales", rooms=())):
        argv = [sys.executable, "-c", _SECOND]
        other = subprocess.run(argv, cwd=folder, env=_ENVIRONMENT, capture_output=True, text=True, check=True)

    assert "runs a system in" in other.stdout
