"""Starts the Kafka and the PostgreSQL that everything here is measured on: our own, so that their CPU can be read."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from deploy.local.kafka import LocalKafka
from deploy.local.postgres import LocalPostgres
from deploy.local.processes import PidFile


@dataclass(frozen=True, slots=True)
class Measured:
    """Two running servers, their processes, and the directory in which a system finds them running."""

    directory: Path
    kafka: LocalKafka
    postgres: LocalPostgres
    broker_pid: int
    postgres_pid: int

    @property
    def bootstrap(self) -> str:
        return self.kafka.bootstrap

    def pids(self) -> dict[str, int]:
        """By the name used in every table."""
        return {"postgresql": self.postgres_pid, "broker": self.broker_pid}


@contextlib.contextmanager
def running_servers(directory: Path, on_wait: Callable[[str], None]) -> Iterator[Measured]:
    """Both servers, with the Java compiler optimising fully, as on a machine that runs for long."""
    kafka = LocalKafka(directory / "kafka", fast_start=False)
    postgres = LocalPostgres(directory / "postgres")
    kafka.start(on_wait)
    try:
        postgres.start(on_wait)
        try:
            broker = PidFile(directory / "kafka" / "node1" / "pid").process()
            if broker is None:
                raise RuntimeError("the broker ended right after its start")
            yield Measured(directory, kafka, postgres, broker.pid, _postmaster(directory))
        finally:
            postgres.stop()
    finally:
        kafka.stop()


def _postmaster(directory: Path) -> int:
    first = (directory / "postgres" / "data" / "postmaster.pid").read_text(encoding="utf-8").splitlines()[0]
    return int(first)
