"""Every metric of ours with its type, labels and words, gathered from where it is declared; measures nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prometheus_client.metrics import MetricWrapperBase

from deploy.ops.exporting import ANSWERS, LEADS, SECONDS
from deploy.ops.exporting_parts import OF_BROKER, OF_STANDSTILL
from deploy.ops.measures import MEASURES
from shared import metrics


@dataclass(frozen=True, slots=True)
class Documented:
    """One metric. `name` as Prometheus stores it, a histogram without its endings."""

    name: str
    type: str
    labels: tuple[str, ...]
    help: str
    told_by: str


def documented() -> list[Documented]:
    """All of them, the workers' first, each by name."""
    return [*sorted(_of_workers(), key=lambda one: one.name), *sorted(_of_exporter(), key=lambda one: one.name)]


def _of_workers() -> Iterator[Documented]:
    for value in vars(metrics).values():
        if not isinstance(value, MetricWrapperBase):
            continue
        (family,) = value.describe()
        name = f"{family.name}_total" if family.type == "counter" else family.name
        yield Documented(name, family.type, tuple(value._labelnames), family.documentation, "worker")


def _of_exporter() -> Iterator[Documented]:
    for measure in MEASURES:
        yield Documented(measure.name, "gauge", measure.labels, measure.help, "exporter")
    for name, help_, labels in (*OF_BROKER, *OF_STANDSTILL, SECONDS):
        yield Documented(name, "gauge", labels, help_, "exporter")
    for name, help_ in (LEADS, ANSWERS):
        yield Documented(name, "gauge", (), help_, "exporter")


def metrics_table() -> str:
    """For README.md."""
    lines = ["| metric | told by | type | labels | what it is |", "|---|---|---|---|---|"]
    for one in documented():
        labels = ", ".join(one.labels)
        lines.append(f"| `{one.name}` | {one.told_by} | {one.type} | {labels} | {one.help} |")
    return "\n".join(lines)
