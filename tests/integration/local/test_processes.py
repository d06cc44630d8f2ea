"""Child processes: ended in order, started again after a fall, and never left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from deploy.local.processes import Child, PidFile, Supervisor

SLEEPER = [sys.executable, "-c", "import time; print('up', flush=True); time.sleep(600)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(600)",
]


def _until(holds: Callable[[], bool], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not come about in time"
        time.sleep(0.02)


def _is_up(child: Child) -> bool:
    return "up" in child.log_tail()


def test_a_child_runs_until_it_is_asked_to_stop(tmp_path: Path) -> None:
    child = Child("sleeper", SLEEPER, None, tmp_path / "log")
    child.start()
    _until(lambda: _is_up(child))
    assert child.alive
    assert child.terminate() == -signal.SIGTERM
    assert not child.alive


def test_a_child_that_will_not_stop_is_killed_when_its_grace_is_over(tmp_path: Path) -> None:
    child = Child("stubborn", STUBBORN, None, tmp_path / "log")
    child.start()
    _until(lambda: _is_up(child))
    assert child.terminate(grace=0.2) == -signal.SIGKILL


def test_a_fallen_child_is_started_again_and_a_stopped_one_is_not(tmp_path: Path) -> None:
    falls: list[tuple[str, int]] = []
    child = Child("sleeper", SLEEPER, None, tmp_path / "log")
    with Supervisor(lambda name, code, _: falls.append((name, code)), first_pause=0.01) as supervisor:
        supervisor.start(child)
        first = child.pid
        child.kill()
        _until(lambda: child.alive and child.pid != first)
        assert falls == [("sleeper", -signal.SIGKILL)]
        assert supervisor.restarts == {"sleeper": 1}
        supervisor.stop_one("sleeper")
        assert not child.alive
    assert len(falls) == 1


def test_the_pauses_between_falls_grow(tmp_path: Path) -> None:
    pauses: list[float] = []
    failing = Child("failing", [sys.executable, "-S", "-c", "raise SystemExit(3)"], None, tmp_path / "log")
    with Supervisor(
        lambda _name, _code, pause: pauses.append(pause), first_pause=0.01, longest_pause=0.04
    ) as supervisor:
        supervisor.start(failing)
        _until(lambda: len(pauses) >= 4)
    assert pauses[:4] == [0.01, 0.02, 0.04, 0.04]


def test_leaving_the_supervisor_leaves_nobody_running(tmp_path: Path) -> None:
    children = [Child(f"child {number}", SLEEPER, None, tmp_path / f"log{number}") for number in range(3)]
    with Supervisor() as supervisor:
        for child in children:
            supervisor.start(child)
    assert [child.alive for child in children] == [False, False, False]


@pytest.mark.parametrize("ending", ["os.kill(os.getpid(), 9)", "raise SystemExit(0)", "raise ValueError"])
def test_children_end_with_their_parent_however_it_ends(tmp_path: Path, ending: str) -> None:
    program = f"""
import os, pathlib, sys, threading
from deploy.local.processes import Child
child = Child("sleeper", {SLEEPER!r}, None, pathlib.Path({str(tmp_path / "log")!r}))
thread = threading.Thread(target=child.start)
thread.start()
thread.join()
assert child.alive
print(child.pid, flush=True)
{ending}
"""
    parent = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30)
    pid = int(parent.stdout)
    _until(lambda: not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)


def test_a_child_that_may_outlive_us_is_found_by_its_pid_file(tmp_path: Path) -> None:
    program = f"""
import pathlib
from deploy.local.processes import Child, PidFile
child = Child("sleeper", {SLEEPER!r}, None, pathlib.Path({str(tmp_path / "log")!r}), outlive=True)
child.start()
PidFile(pathlib.Path({str(tmp_path / "pid")!r})).write(child.pid)
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)
    process = PidFile(tmp_path / "pid").process()
    assert process is not None
    process.kill()
    _until(lambda: PidFile(tmp_path / "pid").process() is None)


def test_a_pid_that_belongs_to_another_process_by_now_is_not_believed(tmp_path: Path) -> None:
    (tmp_path / "pid").write_text(f"{os.getpid()} 12345.0\n", encoding="utf-8")
    assert PidFile(tmp_path / "pid").process() is None
