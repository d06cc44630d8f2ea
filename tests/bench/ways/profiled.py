"""One room as a worker under cProfile: one profile per thread, written into BENCH_PROFILE_DIR when it is told to end.

It counts CPU time, not waiting. SIGWINCH makes it forget what it has counted so far, so that the start can be left out
(Faust has uses of its own for SIGUSR1). Before Python 3.12 a profile belongs to its thread; from then on there is one
for the whole process, under the name of the event loop.
"""

from __future__ import annotations

import contextlib
import cProfile
import importlib
import marshal
import os
import re
import signal
import sys
import threading
import time
from pathlib import Path
from types import FrameType
from typing import Any

from shared.runtime.room import Room
from shared.runtime.worker import run_room
from tests.bench.ways.work import tally_room

TALLY = "tally"
LOOP = "event-loop"


def the_room(name: str) -> Room:
    """The benchmark's own room, or a room of the product by its name."""
    if name == TALLY:
        return tally_room()
    room: Room = importlib.import_module(f"services.{name}.bootstrap").bootstrap()
    return room


class Profiles:
    """A profile for each thread that begins after `watch`, and for the one that calls it."""

    def __init__(self) -> None:
        self._taken: list[tuple[str, cProfile.Profile]] = []

    def watch(self) -> None:
        """Begin with this thread and with every one that starts from now on."""
        threading.setprofile(self._first_call)
        signal.signal(signal.SIGWINCH, lambda *_: self._forget())
        self._begin(LOOP)

    def write(self, folder: Path) -> None:
        """One file per thread."""
        for number, (name, profile) in enumerate(self._taken):
            profile.snapshot_stats()  # unlike `create_stats` it does not end the profile of the thread it is called in
            with (folder / f"{number:02d}-{name}.prof").open("wb") as file:
                marshal.dump(profile.stats, file)

    def _forget(self) -> None:
        for _, profile in self._taken:
            profile.clear()

    def _first_call(self, frame: FrameType, event: str, argument: Any) -> None:
        sys.setprofile(None)
        self._begin(re.sub(r"[^A-Za-z]+", "-", threading.current_thread().name).strip("-"))

    def _begin(self, name: str) -> None:
        profile = cProfile.Profile(time.thread_time)
        with contextlib.suppress(ValueError):  # one at a time from Python 3.12 on: the first has it all
            profile.enable()
            self._taken.append((name, profile))


def main() -> None:
    """Run the room BENCH_ROOM names until told to end."""
    room = the_room(os.environ["BENCH_ROOM"])
    profiles = Profiles()
    profiles.watch()
    try:
        run_room(room)
    finally:
        sys.setprofile(None)
        profiles.write(Path(os.environ["BENCH_PROFILE_DIR"]))


if __name__ == "__main__":
    main()
