"""One room's work done in three ways, side by side on the same servers, each in turn while the others are held."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from deploy.local.processes import Child
from shared.contracts.topics import PARTITIONS_ON_ONE_MACHINE, topic_of
from shared.runtime.admin import ensure_topics
from shared.storage.migrate import migrate
from tests.bench import load, machine
from tests.bench.figures import Figures, Run, summed_up
from tests.bench.load import Feed
from tests.bench.servers import Measured

ROOT = Path(__file__).resolve().parents[2]
# Held processes say nothing to the broker for as long as another way runs.
SESSION_TIMEOUT_S = 300.0
_LIMIT_S = 120.0
_POLL_S = 0.02
_SETTLE_S = 0.3
# As in a shop's day, an order is heard of several times.
_MESSAGES_PER_ORDER = 4


@dataclass(frozen=True, slots=True)
class Way:
    """One way of doing the work: its name in tables, its module, where it reads and says, how much it gets a round.

    `prefix` stands before its topics and names its database; `sayings` is how many records it says for each it hears.
    """

    name: str
    module: str
    prefix: str
    messages: int
    heard: str = topic_of("intake").name
    said: str = topic_of("policy").name
    sayings: int = 1
    feed: Callable[[int, int, str], Iterator[Feed]] = load.opened_cases
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def orders(self) -> int:
        return max(1, self.messages // _MESSAGES_PER_ORDER)

    @property
    def database(self) -> str:
        return f"bench_{self.name}"


def ways(messages: int) -> tuple[Way, ...]:
    """The three to compare, and a room of the product. Slower ones get less, so that a round takes about as long."""
    slower = max(_MESSAGES_PER_ORDER, messages // 10)
    return (
        Way("ours", "tests.bench.ways.ours", "ours.", messages),
        Way("plain", "tests.bench.ways.plain", "plain.", slower),
        Way("copying", "tests.bench.ways.copying", "copying.", messages),
        Way("policy", "services.policy", "policy.", slower, sayings=2, feed=load.decidable_cases),
    )


class RunningWay:
    """One way as a living process, held except while it is measured."""

    def __init__(self, way: Way, servers: Measured, database_url: str) -> None:
        self.way = way
        self._servers = servers
        self.child = Child(
            way.name,
            [sys.executable, "-m", way.module],
            _environment(way, servers, database_url),
            servers.directory / "logs" / f"{way.name}.log",
            cwd=ROOT,
        )
        self._end = load.EndOf(servers.bootstrap, way.prefix + way.said)
        self._rounds = 0

    @property
    def pid(self) -> int:
        if self.child.pid is None or not self.child.alive:
            raise RuntimeError(f"{self.way.name} ended:\n{self.child.log_tail()}")
        return self.child.pid

    def start(self) -> None:
        """Start it and let every order be heard of once, so that nothing measured is a beginning."""
        self.child.start()
        self._feed(self.way.orders)
        self._await(self.way.orders * self.way.sayings)
        machine.hold(self.pid)

    def round(self, on_ready: Callable[[], None] = lambda: None) -> Run:
        """Feed a round while it is held, then let it work it off. `on_ready` is called just before."""
        before = self._end.count()
        self._feed(self.way.messages)
        time.sleep(_SETTLE_S)
        on_ready()
        meter = machine.Meter({"worker": self.pid, **self._servers.pids()})
        machine.let_go(self.pid)
        self._await(before + self.way.messages * self.way.sayings)
        spent = meter.spent()
        time.sleep(_SETTLE_S)
        machine.hold(self.pid)
        return Run(self.way.messages, spent.wall_s, spent.cpu_s, spent.cores_of_others)

    def memory_mib(self) -> float:
        return machine.resident_mib(self.pid)

    def stop(self) -> None:
        self._end.close()
        if self.child.alive:
            machine.let_go(self.pid)
        self.child.terminate(8.0)

    def _feed(self, count: int) -> None:
        self._rounds += 1
        feed = self.way.feed(count, self.way.orders, f"{self.way.name}-{self._rounds}")
        load.publish(self._servers.bootstrap, self.way.prefix + self.way.heard, feed)

    def _await(self, count: int) -> None:
        deadline = time.monotonic() + _LIMIT_S
        while self._end.count() < count:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{self.way.name} said {self._end.count()} of {count}:\n{self.child.log_tail()}")
            _ = self.pid
            time.sleep(_POLL_S)


def _environment(way: Way, servers: Measured, database_url: str) -> dict[str, str]:
    return {
        **os.environ,
        "KAFKA_BOOTSTRAP_SERVERS": servers.bootstrap,
        "DATABASE_URL": database_url,
        "TOPIC_PREFIX": way.prefix,
        "TOPIC_IN": way.prefix + way.heard,
        "TOPIC_OUT": way.prefix + way.said,
        "GROUP": way.prefix + "bench",
        "WORKER_NAME": f"{way.name}-1",
        "CONTACT_SECRET": "known-to-the-benchmark-alone",
        "SESSION_TIMEOUT_S": str(SESSION_TIMEOUT_S),
        "DATA_DIR": str(servers.directory / "worker" / way.name),
        **way.environment,
    }


@contextmanager
def running_ways(servers: Measured, chosen: Sequence[Way]) -> Iterator[list[RunningWay]]:
    """All of them started, warm and held."""
    with ExitStack() as stack:
        running = []
        for way in chosen:
            database_url = servers.postgres.ensure_database(way.database)
            migrate(database_url)
            ensure_topics(servers.bootstrap, way.prefix, partitions=PARTITIONS_ON_ONE_MACHINE, replication=1)
            one = RunningWay(way, servers, database_url)
            stack.callback(one.stop)
            one.start()
            running.append(one)
        yield running


def measure(servers: Measured, messages: int, rounds: int, tell: Callable[[str], None]) -> dict[str, Figures]:
    """Figures by way. In each round every way has its turn, so that a change in the machine's load meets all."""
    found: dict[str, list[Run]] = {}
    with running_ways(servers, ways(messages)) as running:
        for number in range(1, rounds + 1):
            for one in running:
                run = one.round()
                found.setdefault(one.way.name, []).append(run)
                tell(
                    f"one room, round {number}, {one.way.name}: {run.rate:,.0f} messages/s, {run.total_us:,.0f} us CPU"
                )
        return {one.way.name: summed_up(found[one.way.name], one.memory_mib()) for one in running}
