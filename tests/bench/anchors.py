"""Figures of other systems to stand beside ours: measured earlier on a machine of this kind, never in the same run."""

from __future__ import annotations

from dataclasses import dataclass

SOURCE = (
    "on 2026-11-22, on two cores and 24 GiB, the same return as one workflow of each engine, from request to refund,\n"
    "with HTTP calls to a stand-in for the providers; not part of this run"
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """One system; ranges where several runs differed. CPU milliseconds per case include its database or server."""

    name: str
    per_second: tuple[float, float]
    cpu_ms: tuple[float, float]
    alone_p50_ms: tuple[float, float]
    remark: str

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "cases_per_second": list(self.per_second),
            "cpu_ms_per_case": list(self.cpu_ms),
            "alone_p50_ms": list(self.alone_p50_ms),
            "remark": self.remark,
        }


ANCHORS = (
    Anchor(
        "Medusa 2.21.2, PostgreSQL 15",
        (2.5, 4.3),
        (320, 490),
        (400, 400),
        "its own seven workflows of one return, in-memory event bus",
    ),
    Anchor("DBOS 3.4.0, PostgreSQL 18", (23, 28), (50, 60), (47, 66), "one durable workflow per case, no event log"),
    Anchor("Restate 1.7.12", (106, 133), (11, 15), (19, 30), "one durable workflow per case, no event log"),
)
