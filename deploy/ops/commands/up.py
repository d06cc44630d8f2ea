"""Runs the whole system on this machine until it is told to stop; decides nothing about what runs inside."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer

_DETACHED_LIMIT_S = 180.0


def run(
    detach: Annotated[
        bool, typer.Option("--detach", help="Return when it is ready; `aftersales down` ends it.")
    ] = False,
    replicas: Annotated[int, typer.Option("--replicas", min=1, max=8, help="Workers of each room.")] = 1,
) -> None:
    """Start broker, database, provider sandbox and the five rooms, and keep them running."""
    from deploy.local import system as local
    from deploy.ops.terminal import complain, say

    other = local.running()
    if other is not None:
        complain(f"process {other.pid} already runs a system here; `aftersales down` ends it")
        raise typer.Exit(1)
    if detach:
        _detach(replicas)
        return
    signal.signal(signal.SIGTERM, _like_ctrl_c)
    options = local.Options(replicas=replicas)
    running = local.System(options, on_wait=lambda what: say(what, "dim"), on_exit=_tell_exit)
    try:
        with running:
            _tell(running.description(), running.servers.which())
            say("Ctrl-C ends it all; data stay in .aftersales/ until `aftersales down --wipe`.")
            signal.pause()
    except KeyboardInterrupt:
        say("stopped")


def _like_ctrl_c(*_: object) -> None:
    raise KeyboardInterrupt


def _tell_exit(name: str, code: int, pause: float) -> None:
    from deploy.ops.terminal import complain

    complain(
        f"{name} ended by itself with {code}; starting it again in {pause:.1f} s (see .aftersales/logs/{name}.log)"
    )


def _tell(description: dict[str, Any], servers: str) -> None:
    """Addresses, without secrets."""
    from deploy.ops.terminal import say, show_table

    say(servers)
    say(f"database {description['database']}   sandbox {description['sandbox']}")
    rows = [
        (worker["name"], f"{worker['http']}/ready", worker["pid"])
        for room in description["rooms"].values()
        for worker in room["workers"]
    ]
    show_table(("worker", "page", "process"), rows)


def _detach(replicas: int) -> None:
    """The same command in a session of its own, its words in a log; ready when it has written `system.json`."""
    from deploy.local.processes import tail
    from deploy.local.system import DIRECTORY
    from deploy.ops.place import find_place
    from deploy.ops.terminal import complain, say

    log = DIRECTORY / "logs" / "up.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    told = DIRECTORY / "system.json"
    told.unlink(missing_ok=True)
    argv = [sys.executable, "-c", "from deploy.ops.cli import main; main()", "up", "--replicas", str(replicas)]
    with log.open("wb") as out:
        started = subprocess.Popen(
            argv, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, start_new_session=True
        )
    seen = ""
    deadline = time.monotonic() + _DETACHED_LIMIT_S
    while not Path(told).exists():
        seen = _show_news(log, seen)
        if started.poll() is not None or time.monotonic() > deadline:
            complain(f"it did not come up; the end of {log}:\n{tail(log)}")
            raise typer.Exit(1)
        time.sleep(0.1)
    _show_news(log, seen)
    place = find_place()
    say(f"running as process {started.pid}: broker {place.kafka}, sandbox {place.sandbox}; `aftersales down` ends it")


def _show_news(log: Path, seen: str) -> str:
    from deploy.ops.terminal import say

    text = log.read_text(encoding="utf-8", errors="replace")
    for line in text[len(seen) :].splitlines():
        if line.strip():
            say(line, "dim")
    return text
