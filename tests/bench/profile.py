"""Shows where one room spends its time under load: the top functions of its batch thread and of its event loop."""

from __future__ import annotations

import io
import os
import pstats
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import cases, oneroom
from tests.bench.servers import Measured
from tests.bench.ways.profiled import LOOP, TALLY

MODULE = "tests.bench.ways.profiled"
_TOP = 30
_WARM_UP = 20
_NOTE = (
    "CPU seconds by thread. A profile makes small Python functions look two to three times dearer than they are:\n"
    "compare within a table, and measure a gain with `python -m tests.bench room`."
)


def profile(servers: Measured, room: str, messages: int, count: int, tell: Callable[[str], None]) -> str:
    """The tables of one room, for people. `tally` is the benchmark's own room; the others work on whole cases."""
    with tempfile.TemporaryDirectory(prefix="aft-profile-") as folder:
        environment = {"BENCH_ROOM": room, "BENCH_PROFILE_DIR": folder}
        if room == TALLY:
            _alone(servers, messages, environment, tell)
        else:
            _among_five(servers, room, count, environment, tell)
        return tables(Path(folder))


def _alone(servers: Measured, messages: int, environment: dict[str, str], tell: Callable[[str], None]) -> None:
    way = oneroom.Way("profiled", MODULE, "profiled.", messages, environment=environment)
    with oneroom.running_ways(servers, [way]) as (one,):
        run = one.round(lambda: os.kill(one.pid, signal.SIGWINCH))
        tell(f"under the profiler: {run.rate:,.0f} messages/s")


def _among_five(
    servers: Measured, room: str, count: int, environment: dict[str, str], tell: Callable[[str], None]
) -> None:
    with cases.running_stage(servers, tell, environment) as stage:
        stage.system.restart_room(room, MODULE)
        for name, number in (("warm", _WARM_UP), ("profiled", count)):
            buyers = cases.crowd_of(name, number)
            stage.prepare(buyers)
            os.kill(stage.pids()[room], signal.SIGWINCH)
            run = stage.run(buyers)
        tell(f"under the profiler: {run.rate:,.1f} cases/s")


def tables(folder: Path) -> str:
    """What the profiles of one process say, thread by thread; threads that only wait are left out."""
    parts = [_NOTE]
    for title, pattern in (
        ("batch thread", "*batch*.prof"),
        ("event loop", f"*{LOOP}.prof"),
        ("side threads", "*side*.prof"),
    ):
        files = sorted(str(path) for path in folder.glob(pattern))
        if files:
            parts.append(f"== {title} ==\n{_top(files)}")
    return "\n\n".join(parts)


def _top(files: list[str]) -> str:
    text = io.StringIO()
    stats = pstats.Stats(*files, stream=text)
    stats.strip_dirs().sort_stats("tottime").print_stats(_TOP)
    by_own = text.getvalue()
    text.truncate(0)
    text.seek(0)
    stats.sort_stats("cumulative").print_stats(_TOP)
    return f"by own time\n{_body(by_own)}\n\nby time with everything called\n{_body(text.getvalue())}"


def _body(text: str) -> str:
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    begin = next((index for index, line in enumerate(lines) if line.lstrip().startswith("ncalls")), 0)
    return "\n".join(lines[begin:])
