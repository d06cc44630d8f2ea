"""Arithmetic over what was measured: medians, percentiles, costs per message and ratios. Measures nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """One span of work: how many things were done, in how many seconds, at what CPU seconds by process.

    `others` is how many cores work that is not ours took meanwhile.
    """

    done: int
    wall_s: float
    cpu_s: Mapping[str, float]
    others: float = 0.0

    @property
    def rate(self) -> float:
        """Things per second."""
        return self.done / self.wall_s

    def cost_us(self, process: str) -> float:
        """CPU microseconds per thing in one process."""
        return self.cpu_s.get(process, 0.0) / self.done * MICROSECONDS

    @property
    def total_us(self) -> float:
        """CPU microseconds per thing in all processes together."""
        return sum(self.cpu_s.values()) / self.done * MICROSECONDS


@dataclass(frozen=True, slots=True)
class Figures:
    """The medians of several runs of one way. CPU in microseconds per thing, memory in MiB."""

    rate: float
    cost_us: Mapping[str, float]
    total_us: float
    memory_mib: float
    others: float
    runs: int

    def as_json(self) -> dict[str, Any]:
        return {
            "per_second": round(self.rate, 1),
            "cpu_us": {name: round(value, 1) for name, value in self.cost_us.items()},
            "cpu_us_total": round(self.total_us, 1),
            "memory_mib": round(self.memory_mib, 1),
            "cores_taken_by_others": round(self.others, 2),
            "runs": self.runs,
        }


def summed_up(runs: Sequence[Run], memory_mib: float) -> Figures:
    """The median of each figure by itself. Raises ValueError without a run."""
    if not runs:
        raise ValueError("there is nothing to sum up")
    processes = list(runs[0].cpu_s)
    return Figures(
        rate=median(run.rate for run in runs),
        cost_us={name: median(run.cost_us(name) for run in runs) for name in processes},
        total_us=median(run.total_us for run in runs),
        memory_mib=memory_mib,
        others=median(run.others for run in runs),
        runs=len(runs),
    )


def ratio(ours: float, theirs: float) -> float | None:
    """How many times `theirs` goes into `ours`; None where there is nothing to divide by."""
    return ours / theirs if theirs else None


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of all values do not exceed. Raises ValueError for none."""
    if not values:
        raise ValueError("no values, no percentile")
    if not 0 <= share <= 1:
        raise ValueError(f"a share lies between 0 and 1, not {share}")
    ordered = sorted(values)
    rank = -(-len(ordered) * share // 1)  # rounded up
    return ordered[max(0, int(rank) - 1)]
