"""`aftersales status`, once and live, over a real database: in a pipe, and in a terminal that is looked at."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
pytestmark = pytest.mark.kafka
HOSTILE = "\x1b[2J"


def test_status_tells_how_promises_stand(run: Run) -> None:
    (refund,) = json.loads(run("status", "--json").stdout)["promises"]
    assert (refund["kind"], refund["kept"], refund["broken"]) == ("refund", 0, 0)
    # Warned; over as soon as the wall clock has passed its day.
    assert refund["at_risk"] + refund["broken_open"] == 1
    assert "promise" in run("status").stdout


def test_live_shows_the_three_questions_and_ends_after_so_many_looks(run: Run) -> None:
    done = run("status", "--live", "--times", "2", "--every", "0.2", env={"COLUMNS": "160"})
    assert done.exit_code == 0, done.output
    for words in (
        "Are promises kept",
        "What is stuck",
        "Where is it slow",
        "refund",
        "parked by a bug",
        "return.label",
    ):
        assert words in done.stdout, words
    assert HOSTILE not in done.stdout


def test_live_and_machine_readable_exclude_each_other(run: Run) -> None:
    done = run("status", "--live", "--json")
    assert done.exit_code == 2
    assert "leave out --live" in done.output


def test_live_goes_on_where_the_database_is_away(run: Run) -> None:
    away = {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    done = run("status", "--live", "--times", "2", "--every", "0.2", env=away)
    assert done.exit_code == 0, done.output
    assert "the database does not answer" in done.stdout


def test_in_a_terminal_it_redraws_in_place_until_ctrl_c(filled: str, tmp_path: Path) -> None:
    words = [sys.executable, "-c", "from deploy.ops.cli import main; main()", "status", "--live", "--every", "0.3"]
    root = str(Path(__file__).parents[3])
    env = {**os.environ, "DATABASE_URL": filled, "PYTHONPATH": root, "TERM": "xterm-256color"}
    env |= {"COLUMNS": "150", "LINES": "50"}
    env.pop("KAFKA_BOOTSTRAP_SERVERS", None)
    ours, theirs = pty.openpty()
    with subprocess.Popen(words, cwd=tmp_path, env=env, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        seen = read_until(ours, lambda text: text.count("Where is it slow") >= 3)
        # As Ctrl-C does: the tests themselves may have been started without it.
        process.send_signal(signal.SIGINT)
        seen += read_until(ours, lambda text: "no longer watching" in text)
        assert process.wait(30) == 0
    os.close(ours)
    assert "\x1b[1A" in seen, "it goes back up to draw over what it drew"
    assert HOSTILE not in seen


def read_until(terminal: int, enough: Callable[[str], bool]) -> str:
    deadline, text = time.monotonic() + 60, ""
    while not enough(text):
        assert time.monotonic() < deadline, text
        ready, _, _ = select.select([terminal], [], [], 1.0)
        if ready:
            try:
                text += os.read(terminal, 65_536).decode("utf-8", "replace")
            except OSError:  # its end
                return text
    return text
