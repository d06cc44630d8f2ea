"""Serves the measures of the database from exactly one process, whoever holds the lock; the others stand by."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import sqlalchemy as sa
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from deploy.ops.measures import MEASURES, Measure
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


@dataclass(eq=False)
class DatabaseCollector(Collector):
    """Asks the database at each scrape, while `leads` says so; one scrape at a time."""

    engine: sa.Engine
    leads: Callable[[], bool]
    measures: Iterable[Measure] = MEASURES
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def describe(self) -> Iterable[Metric]:
        """Nothing is asked when the registry only wants names."""
        return [gauge(measure) for measure in self.measures]

    def collect(self) -> Iterator[Metric]:
        """All measures of one moment, and whether this process leads and the database answered."""
        with self._one_at_a_time:
            leads = self.leads()
            answered, found = True, list[Metric]()
            if leads:
                try:
                    found = list(self._asked())
                except sa.exc.DBAPIError:
                    answered, found = False, []
        yield _flag("aftersales_exporter_leads", "1 in the one process that exports the database's measures.", leads)
        yield _flag("aftersales_exporter_database_answers", "0 while the database does not answer.", answered)
        yield from found

    def _asked(self) -> Iterator[Metric]:
        with self.engine.connect() as db:
            # One moment for all of them, so that sums agree.
            db.exec_driver_sql("set transaction isolation level repeatable read, read only")
            db.exec_driver_sql(f"set local statement_timeout = '{_STATEMENT_LIMIT}'")
            for measure in self.measures:
                yield measured(db, measure)


def gauge(measure: Measure) -> GaugeMetricFamily:
    """The family without samples."""
    return GaugeMetricFamily(measure.name, measure.help, labels=measure.labels)


def measured(db: sa.Connection, measure: Measure) -> GaugeMetricFamily:
    """The family with its samples as of now."""
    family = gauge(measure)
    for sql in [measure.sql.format(room=room) for room in measure.rooms] or [measure.sql]:
        for row in rows(db, sql):
            family.add_metric([str(label) for label in row[:-1]], float(row[-1]))
    return family


def _flag(name: str, help_: str, value: bool) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, help_, value=float(value))
