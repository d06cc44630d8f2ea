"""Whole cases through five rooms and the sandbox: at saturation, and one at a time. Judges no figure."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import orjson
import psutil
import psycopg

from deploy.local.system import Options, System
from shared.contracts.topics import ROOMS
from shared.storage.engine import libpq_url
from tests.bench import crowd, machine
from tests.bench.crowd import Sender, Warehouse
from tests.bench.figures import Run, percentile
from tests.bench.paths import Path, path_of
from tests.bench.servers import Measured
from tests.bench.shop import Buyer

RUN = "cases"
_LIMIT_S = 180.0
_POLL_S = 0.1
_SETTLE_S = 0.5
_TOPICS = ("requests.v1", "warehouse.v1", *(f"aftersales.{room}.v1" for room in ROOMS))


@dataclass(frozen=True, slots=True)
class Cases:
    """What was found. CPU milliseconds per case by process, times in milliseconds, memory in MiB by worker."""

    per_second: float
    cpu_ms: Mapping[str, float]
    handlings: Mapping[str, float]
    first_answer_ms: tuple[float, ...]
    decision_ms: tuple[float, ...]
    machine_ms: tuple[float, ...]
    memory_mib: Mapping[str, float]
    others: float
    saturated: int
    alone: int
    idle_cores: Mapping[str, float] = field(default_factory=dict)

    @property
    def cpu_ms_ours(self) -> float:
        """Rooms, database and broker; the sandbox stands for other people's machines."""
        return sum(value for name, value in self.cpu_ms.items() if name != "sandbox")

    def as_json(self) -> dict[str, Any]:
        def spread(values: Sequence[float]) -> dict[str, float]:
            return {f"p{round(share * 100)}": round(percentile(values, share), 1) for share in (0.5, 0.99)}

        return {
            "per_second": round(self.per_second, 1),
            "cpu_ms_per_case": {name: round(value, 2) for name, value in self.cpu_ms.items()},
            "cpu_ms_per_case_without_sandbox": round(self.cpu_ms_ours, 2),
            "handlings_per_case": {name: round(value, 2) for name, value in self.handlings.items()},
            "handlings_per_case_total": round(sum(self.handlings.values()), 2),
            "alone_ms": {
                "request_to_first_answer": spread(self.first_answer_ms),
                "request_to_decision": spread(self.decision_ms),
                "machine_time_in_case": spread(self.machine_ms),
            },
            "memory_mib": {name: round(value, 1) for name, value in self.memory_mib.items()},
            "cores_at_rest": {name: round(value, 4) for name, value in self.idle_cores.items()},
            "cores_taken_by_others": round(self.others, 2),
            "cases_at_saturation": self.saturated,
            "cases_alone": self.alone,
        }


class Stage:
    """A running system with its customers and its warehouse, and a look at its database."""

    def __init__(self, system: System, servers: Measured) -> None:
        self.system = system
        self._servers = servers
        self._db = psycopg.connect(libpq_url(system.database_url), autocommit=True)
        self.sender = Sender(system.bootstrap, system.topic_prefix)
        self.warehouse = Warehouse(system.bootstrap, system.topic_prefix, self.sender)
        self.warehouse.open()

    def close(self) -> None:
        self.warehouse.close()
        self.sender.close()
        self._db.close()

    def pids(self) -> dict[str, int]:
        """Processes by the name used in tables; one worker per room."""
        found = {worker.room: self.system.pid(worker.name) for worker in self.system.workers.values()}
        workers = {room: pid for room, pid in found.items() if pid is not None}
        return {**workers, **self._servers.pids(), "sandbox": _sandbox_pid()}

    def prepare(self, buyers: Sequence[Buyer]) -> None:
        """Their orders are known to intake, their charges to the provider."""
        crowd.announce_charges(self.system.sandbox_url, buyers)
        before = self._heard("order.delivered")
        self.sender.orders(buyers)
        self._await(lambda: self._heard("order.delivered") >= before + len(buyers), "orders to be heard")

    def closed(self) -> int:
        """How many cases have ended."""
        row = self._db.execute(
            "select count(*) from intake.register where kind = 'case' and state = 'closed'"
        ).fetchone()
        return int(row[0]) if row else 0

    def handlings(self) -> dict[str, int]:
        """Messages handled so far, by room; orders left out, which come with or without cases."""
        sql = " union all ".join(
            f"select '{room}', count(*) from {room}.heard where type not like 'order.%'" for room in ROOMS
        )
        return {room: int(count) for room, count in self._db.execute(sql).fetchall()}

    def run(self, buyers: Sequence[Buyer]) -> Run:
        """All ask at once; until every case has ended."""
        before = self.closed()
        meter = machine.Meter(self.pids())
        self.sender.requests(buyers)
        self._await(lambda: self.closed() >= before + len(buyers), f"{len(buyers)} cases to end")
        spent = meter.spent()
        return Run(len(buyers), spent.wall_s, spent.cpu_s, spent.cores_of_others)

    def _heard(self, type_: str) -> int:
        row = self._db.execute("select count(*) from intake.heard where type = %s", (type_,)).fetchone()
        return int(row[0]) if row else 0

    def _await(self, done: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + _LIMIT_S
        while not done():
            if self.warehouse.trouble is not None:
                raise RuntimeError("the warehouse fell over") from self.warehouse.trouble
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited {_LIMIT_S:.0f} s for {what}; {self._standing()}")
            time.sleep(_POLL_S)

    def _standing(self) -> str:
        sql = "select state, count(*) from intake.register where kind = 'case' group by state"
        return ", ".join(f"{count} {state}" for state, count in self._db.execute(sql).fetchall())


def _sandbox_pid() -> int:
    for child in psutil.Process().children():
        if "deploy.sandbox" in child.cmdline():
            return int(child.pid)
    raise RuntimeError("the sandbox is not running")


@contextmanager
def running_stage(
    servers: Measured, tell: Callable[[str], None], environment: Mapping[str, str] | None = None
) -> Iterator[Stage]:
    """Five rooms, one worker each, on the given servers."""
    options = Options(directory=servers.directory, run=RUN, environment=dict(environment or {}))
    with System(options, on_wait=tell) as system:
        stage = Stage(system, servers)
        try:
            yield stage
        finally:
            stage.close()


def crowd_of(name: str, count: int) -> list[Buyer]:
    """Buyers with names of their own."""
    return [Buyer(f"{name}-{number:05d}") for number in range(count)]


def measure(servers: Measured, count: int, rounds: int, alone: int, tell: Callable[[str], None]) -> Cases:
    """`rounds` times `count` cases at once, then `alone` cases one after the other."""
    with running_stage(servers, tell) as stage:
        warm = crowd_of("warm", max(20, count // 4))
        stage.prepare(warm)
        stage.run(warm)
        before, runs = stage.handlings(), []
        for number in range(1, rounds + 1):
            buyers = crowd_of(f"r{number}", count)
            stage.prepare(buyers)
            time.sleep(_SETTLE_S)
            run = stage.run(buyers)
            tell(f"whole cases, round {number}: {run.rate:,.1f} cases/s, {run.total_us / 1000:,.1f} ms CPU a case")
            runs.append(run)
        time.sleep(_SETTLE_S)
        after = stage.handlings()
        memory = {room: machine.resident_mib(pid) for room, pid in stage.pids().items() if room in ROOMS}
        paths = one_at_a_time(stage, alone, tell)
        idle = at_rest(stage)
    return Cases(
        per_second=median(run.rate for run in runs),
        cpu_ms={name: median(run.cost_us(name) for run in runs) / 1000 for name in runs[0].cpu_s},
        handlings={room: (after[room] - before[room]) / (count * rounds) for room in ROOMS},
        first_answer_ms=tuple(path.first_answer_ms for path in paths),
        decision_ms=tuple(path.decision_ms for path in paths),
        machine_ms=tuple(path.machine_ms for path in paths),
        memory_mib=memory,
        others=median(run.others for run in runs),
        saturated=count,
        alone=alone,
        idle_cores=idle,
    )


def one_at_a_time(stage: Stage, count: int, tell: Callable[[str], None]) -> list[Path]:
    """Each case begins when the one before has ended; the broker's own record times tell how long things took."""
    system = stage.system
    watching = crowd.reading(system.bootstrap, [system.topic_prefix + topic for topic in _TOPICS])
    buyers = crowd_of("alone", count)
    stage.prepare(buyers)
    paths = []
    try:
        for buyer in buyers:
            stage.sender.requests([buyer])
            paths.append(_watched(watching, buyer))
    finally:
        watching.close()
    tell(f"one case at a time: request to decision {median(path.decision_ms for path in paths):,.0f} ms")
    return paths


def _watched(watching: Any, buyer: Buyer) -> Path:
    seen: list[tuple[str, str, int]] = []
    deadline = time.monotonic() + _LIMIT_S
    while time.monotonic() < deadline:
        for place, records in watching.poll(timeout_ms=200).items():
            for record in records:
                seen.append(
                    (f"{place.topic.split('.')[-2]}:{crowd.type_of(record)}", _template(record), record.timestamp)
                )
        if any(what == "intake:case.closed" for what, _, _ in seen):
            return path_of(seen)
    raise TimeoutError(f"the case of {buyer.name} did not end: {[what for what, _, _ in seen]}")


def _template(record: Any) -> str:
    return str(orjson.loads(record.value).get("template", ""))


def at_rest(stage: Stage, seconds: float = 3.0) -> dict[str, float]:
    """How many cores each process uses while nothing happens."""
    time.sleep(_SETTLE_S)
    meter = machine.Meter(stage.pids())
    time.sleep(seconds)
    spent = meter.spent()
    return {name: used / spent.wall_s for name, used in spent.cpu_s.items()}
