"""Serves the measures of the database from exactly one process, whoever holds the lock; the others stand by."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

import sqlalchemy as sa
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from deploy.ops.measures import MEASURES, Measure
from shared.clock import monotonic_s
from shared.storage.engine import rows

LEADER_LOCK = 7_205_109_002
_STATEMENT_LIMIT = "10s"


class Leadership:
    """One connection that holds, or tries to get, the advisory lock; losing the connection is losing the lead."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._connection: sa.Connection | None = None
        self._leads = False

    def holds(self) -> bool:
        """Whether this process leads now, asked of the database. Never raises for a database that is away."""
        try:
            if self._connection is None:
                self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            if self._leads:
                rows(self._connection, "select 1")
            else:
                self._leads = bool(rows(self._connection, f"select pg_try_advisory_lock({LEADER_LOCK})")[0][0])
        except sa.exc.DBAPIError:
            self.give_up()
        return self._leads

    def give_up(self) -> None:
        """Let another lead at once: a closed connection's lock is let go only when the server notices."""
        connection, leads = self._connection, self._leads
        self._connection, self._leads = None, False
        if connection is None:
            return
        try:
            if leads:
                rows(connection, f"select pg_advisory_unlock({LEADER_LOCK})")
        except sa.exc.DBAPIError:
            pass  # it is away, and the lock with it
        finally:
            connection.invalidate()
            connection.close()


class Part(Protocol):
    """Something told beside the measures; `told` raises a database error when it cannot be asked."""

    @property
    def name(self) -> str: ...

    @property
    def declares(self) -> tuple[tuple[str, str, tuple[str, ...]], ...]: ...

    def told(self, engine: sa.Engine) -> Iterable[Metric]:
        """Families with samples."""
        ...


LEADS = ("aftersales_exporter_leads", "1 in the one process that exports the database's measures.")
ANSWERS = ("aftersales_exporter_database_answers", "0 while the database does not answer, or not in time.")
SECONDS = ("aftersales_exporter_seconds", "How long the exporter took for each part of this scrape.", ("part",))


@dataclass(eq=False)
class DatabaseCollector(Collector):
    """Asks the database at each scrape, while `leads` says so; one scrape at a time."""

    engine: sa.Engine
    leads: Callable[[], bool]
    measures: Iterable[Measure] = MEASURES
    parts: Sequence[Part] = ()
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def describe(self) -> Iterable[Metric]:
        """Nothing is asked when the registry only wants names."""
        of_parts = [declared for part in self.parts for declared in part.declares]
        return [
            *(gauge(measure) for measure in self.measures),
            *(GaugeMetricFamily(name, help_, labels=labels) for name, help_, labels in (*of_parts, SECONDS)),
        ]

    def collect(self) -> Iterator[Metric]:
        """All measures of one moment, whether this process leads and the database answered, and what it took."""
        with self._one_at_a_time:
            leads = self.leads()
            answered, found, took = True, list[Metric](), dict[str, float]()
            for name, told in self._all_parts() if leads else ():
                try:
                    found += _timed(took, name, told)
                except sa.exc.DBAPIError:
                    # One part that takes too long hides only itself, and the flag tells of it.
                    answered = False
        yield GaugeMetricFamily(*LEADS, value=float(leads))
        yield GaugeMetricFamily(*ANSWERS, value=float(answered))
        seconds = GaugeMetricFamily(SECONDS[0], SECONDS[1], labels=SECONDS[2])
        for name, spent in took.items():
            seconds.add_metric([name], spent)
        yield seconds
        yield from found

    def _all_parts(self) -> Iterator[tuple[str, Callable[[], Iterable[Metric]]]]:
        yield "measures", self._asked
        for part in self.parts:
            yield part.name, partial(part.told, self.engine)

    def _asked(self) -> Iterator[Metric]:
        with self.engine.connect() as db:
            # One moment for all of them, so that sums agree.
            db.exec_driver_sql("set transaction isolation level repeatable read, read only")
            db.exec_driver_sql(f"set local statement_timeout = '{_STATEMENT_LIMIT}'")
            for measure in self.measures:
                yield measured(db, measure)


def _timed(took: dict[str, float], name: str, told: Callable[[], Iterable[Metric]]) -> list[Metric]:
    begun = monotonic_s()
    found = list(told())
    took[name] = monotonic_s() - begun
    return found


def gauge(measure: Measure) -> GaugeMetricFamily:
    """The family without samples."""
    return GaugeMetricFamily(measure.name, measure.help, labels=measure.labels)


def measured(db: sa.Connection, measure: Measure) -> GaugeMetricFamily:
    """The family with its samples as of now."""
    family = gauge(measure)
    for sql in measure.statements:
        for row in rows(db, sql):
            family.add_metric([str(label) for label in row[:-1]], float(row[-1]))
    return family
