"""What processes cost: CPU seconds and memory of a process and its children, from /proc; knows nothing of Kafka."""

from __future__ import annotations

import contextlib
import os
import platform
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

MEBIBYTE = 1024 * 1024


def cpu_seconds(pid: int) -> float:
    """User and system time of a process, its living children and those it has buried."""
    total = 0.0
    for process in _family(pid):
        with contextlib.suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            total += times.user + times.system + times.children_user + times.children_system
    return total


def resident_mib(pid: int) -> float:
    """Resident memory of one process alone."""
    return float(psutil.Process(pid).memory_info().rss) / MEBIBYTE


def own_mib(pid: int) -> float:
    """Memory of a process and its children, shared pages divided among those who share them."""
    total = 0
    for process in _family(pid):
        with contextlib.suppress(psutil.NoSuchProcess):
            total += process.memory_full_info().pss
    return total / MEBIBYTE


def _family(pid: int) -> list[psutil.Process]:
    root = psutil.Process(pid)
    return [root, *root.children(recursive=True)]


def hold(pid: int) -> None:
    """Stop a process where it is."""
    os.kill(pid, signal.SIGSTOP)


def let_go(pid: int) -> None:
    """Let it go on."""
    os.kill(pid, signal.SIGCONT)


@dataclass(frozen=True, slots=True)
class Spent:
    """What a span of work took: wall seconds, CPU seconds by process, and what the rest of the machine used."""

    wall_s: float
    cpu_s: Mapping[str, float]
    others_s: float

    @property
    def cores_of_others(self) -> float:
        """How many cores, on average, work that is not ours took away."""
        return self.others_s / self.wall_s if self.wall_s else 0.0


class Meter:
    """Reads CPU seconds of named processes now, and later what they used since."""

    def __init__(self, pids: Mapping[str, int]) -> None:
        self._pids = dict(pids)
        self._before = self._read()
        self._all = _busy_seconds()
        self._own = time.process_time()
        self._begun = time.perf_counter()

    def _read(self) -> dict[str, float]:
        return {name: cpu_seconds(pid) for name, pid in self._pids.items()}

    def spent(self) -> Spent:
        """Since this meter was made. What the measuring process itself used counts neither as ours nor as others'."""
        wall = time.perf_counter() - self._begun
        used = {name: now - self._before[name] for name, now in self._read().items()}
        own = time.process_time() - self._own
        others = max(0.0, _busy_seconds() - self._all - sum(used.values()) - own)
        return Spent(wall, used, others)


def _busy_seconds() -> float:
    times = psutil.cpu_times()
    return float(sum(times) - times.idle - getattr(times, "iowait", 0.0) - getattr(times, "guest", 0.0))


def description() -> dict[str, Any]:
    """Which machine this is, and how loaded it is before anything is measured."""
    return {
        "cores": os.cpu_count(),
        "processor": _processor(),
        "memory_mib": round(psutil.virtual_memory().total / MEBIBYTE),
        "system": platform.platform(),
        "python": platform.python_version(),
        "load_before": [round(value, 2) for value in os.getloadavg()],
    }


def _processor() -> str:
    with contextlib.suppress(OSError), Path("/proc/cpuinfo").open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor()
