"""Puts all figures into one text and one JSON object; measures nothing and judges nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.bench import anchors
from tests.bench.cases import Cases
from tests.bench.decisions import Decisions
from tests.bench.figures import Figures, percentile, ratio
from tests.bench.table import number, table, times

WAYS = {
    "ours": "one room of ours",
    "plain": "plain: a session and a send per event",
    "copying": "aiokafka, copies only",
    "policy": "policy itself: 3 kB in, two sayings out",
}
COMPARED = ("plain", "copying")
_QUIET_BELOW = 0.3
"""Cores taken by other work, up to which a rate still means something."""


def as_text(results: Mapping[str, Any]) -> str:
    """Everything that was measured, for people."""
    parts = [_surroundings(results)]
    if "decisions" in results:
        parts.append(_decisions(results["decisions"]))
    if "one_room" in results:
        parts.append(_one_room(results["one_room"]))
    if "whole_cases" in results:
        parts += _whole_cases(results["whole_cases"])
    return "\n\n".join(parts)


def as_json(results: Mapping[str, Any]) -> dict[str, Any]:
    """The same for programs."""
    found = dict(results)
    if "decisions" in found:
        found["decisions"] = found["decisions"].as_json()
    if "one_room" in found:
        ours = found["one_room"]["ours"]
        found["one_room"] = {name: _way_as_json(figures, ours) for name, figures in found["one_room"].items()}
    if "whole_cases" in found:
        found["whole_cases"] = found["whole_cases"].as_json()
        systems = [anchor.as_json() for anchor in anchors.ANCHORS]
        found["anchors"] = {"source": anchors.SOURCE.replace("\n", " "), "systems": systems}
    return found


def _surroundings(results: Mapping[str, Any]) -> str:
    machine, servers = results["machine"], results.get("servers")
    used = f"{servers['kafka']} and {servers['postgresql']}, fsync on, all" if servers else "no server"
    return (
        f"{used} on {machine['cores']} cores "
        f"({machine['processor']}, {machine['memory_mib'] / 1024:.0f} GiB), Python {machine['python']}"
    )


# -- decisions -----------------------------------------------------------------------------------------------


def _decisions(found: Decisions) -> str:
    head = [f"{found.questions} decisions, {found.markets} markets", "per CPU second", "us each"]
    named = (("the law, cited", found.engine), ("the same as JSON", found.with_json), ("a day count", found.day_count))
    rows = [[name, number(rate), number(1_000_000 / rate)] for name, rate in named]
    return f"{table(head, rows)}\nthe law costs {times(ratio(found.day_count, found.engine))} what counting days does"


# -- one room ------------------------------------------------------------------------------------------------


def _one_room(found: Mapping[str, Figures]) -> str:
    head = ["one room", "messages/s", "worker us", "PostgreSQL us", "broker us", "all us", "MiB"]
    rows = [_way(name, figures) for name, figures in found.items()]
    compared = [_compared(WAYS[name], found["ours"], found[name]) for name in COMPARED]
    below = [table(head, rows), "us: CPU microseconds per message", *compared, *_disturbed(found.values())]
    return "\n".join(below)


def _way(name: str, figures: Figures) -> list[str]:
    cost = figures.cost_us
    parts = [number(cost[process]) for process in ("worker", "postgresql", "broker")]
    return [WAYS[name], number(figures.rate), *parts, number(figures.total_us), number(figures.memory_mib)]


def _compared(name: str, ours: Figures, other: Figures) -> str:
    by_wall, by_cpu = ratio(ours.rate, other.rate), ratio(other.total_us, ours.total_us)
    return f"against '{name}': {times(by_wall)} by wall, {times(by_cpu)} by CPU"


def _way_as_json(figures: Figures, ours: Figures) -> dict[str, Any]:
    return {
        **figures.as_json(),
        "ours_is_faster_by_wall": _rounded(ratio(ours.rate, figures.rate)),
        "ours_is_cheaper_by_cpu": _rounded(ratio(figures.total_us, ours.total_us)),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _disturbed(found: Any) -> list[str]:
    return _warning(max(figures.others for figures in found))


def _warning(cores: float) -> list[str]:
    """A machine that others use meanwhile says little about rates; CPU per thing suffers less."""
    if cores < _QUIET_BELOW:
        return []
    return [f"DISTURBED: other work on this machine took {cores:.1f} cores meanwhile; read the CPU, not the rates"]


# -- whole cases ---------------------------------------------------------------------------------------------


def _whole_cases(found: Cases) -> list[str]:
    return [_systems(found), _by_process(found), _alone(found)]


def _systems(found: Cases) -> str:
    head = ["whole cases", "cases/s", "CPU ms a case", "alone p50 ms", "where from"]
    ours = percentile(found.machine_ms, 0.5)
    rows = [["five rooms of ours", number(found.per_second, 1), number(found.cpu_ms_ours, 1), number(ours), "this run"]]
    for anchor in anchors.ANCHORS:
        rows.append(
            [
                anchor.name,
                _span(anchor.per_second, 1),
                _span(anchor.cpu_ms),
                _span(anchor.alone_p50_ms),
                "earlier",
            ]
        )
    lines = [
        table(head, rows),
        f"earlier: {anchors.SOURCE}",
        f"ours: {found.saturated} cases published at once; CPU without the sandbox; alone: machine time in the case",
        *_warning(found.others),
    ]
    return "\n".join(lines)


def _span(pair: tuple[float, float], digits: int = 0) -> str:
    low, high = pair
    return number(low, digits) if low == high else f"{number(low, digits)} to {number(high, digits)}"


def _by_process(found: Cases) -> str:
    head = ["process", "CPU ms a case", "handlings a case", "MiB", "cores at rest"]
    rows = []
    for name, spent in found.cpu_ms.items():
        handled, memory, idle = found.handlings.get(name), found.memory_mib.get(name), found.idle_cores.get(name)
        rows.append([name, number(spent, 2), number(handled, 1), number(memory), number(idle, 3)])
    handled = sum(found.handlings.values())
    rows.append(["together", number(sum(found.cpu_ms.values()), 2), number(handled, 1), "", ""])
    return table(head, rows)


def _alone(found: Cases) -> str:
    head = ["one case at a time", "p50 ms", "p99 ms"]
    spans: Sequence[tuple[str, Sequence[float]]] = (
        ("request to decision", found.decision_ms),
        ("request to first answer (the mail provider has it)", found.first_answer_ms),
        ("all machine time in the case", found.machine_ms),
    )
    rows = [[name, number(percentile(times_ms, 0.5)), number(percentile(times_ms, 0.99))] for name, times_ms in spans]
    return f"{table(head, rows)}\n{found.alone} cases, by the broker's record times"
