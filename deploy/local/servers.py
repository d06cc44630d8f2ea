"""Which broker and which database a system runs on: those the environment names, or our own; both or neither."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import psycopg
from kafka.admin import KafkaAdminClient
from psycopg import sql
from sqlalchemy.engine import make_url

from deploy.local.kafka import LocalKafka
from deploy.local.postgres import LocalPostgres
from shared.contracts.topics import CATALOGUE, ROOMS
from shared.errors import Misconfigured
from shared.storage.engine import libpq_url

_DATABASE = "aftersales"


class Servers:
    """The two servers under one system. `run` set: a database of that name's own; else the one called `aftersales`.

    Raises Misconfigured when the environment names one server and not the other.
    """

    def __init__(self, directory: Path, run: str = "", env: Mapping[str, str] | None = None) -> None:
        env = os.environ if env is None else env
        bootstrap, url = env.get("KAFKA_BOOTSTRAP_SERVERS", ""), env.get("DATABASE_URL", "")
        if bool(bootstrap) != bool(url):
            missing = "DATABASE_URL" if bootstrap else "KAFKA_BOOTSTRAP_SERVERS"
            raise Misconfigured(f"{missing} is not set: set both servers, or neither to have them started here")
        self.named = bool(bootstrap)
        self._bootstrap, self._named_url = bootstrap, url
        self._database = f"{_DATABASE}_{run}" if run else _DATABASE
        self._run = run
        self._directory = directory
        self.kafka = LocalKafka(directory / "kafka")
        self.postgres = LocalPostgres(directory / "postgres")
        self._started: list[LocalKafka | LocalPostgres] = []

    @property
    def bootstrap(self) -> str:
        """`host:port` of the brokers."""
        return self._bootstrap if self.named else self.kafka.bootstrap

    @property
    def database_url(self) -> str:
        """Where the tables are; may hold a password."""
        if not self.named:
            return self.postgres.url(self._database)
        if not self._run:
            return self._named_url
        return make_url(self._named_url).set(database=self._database).render_as_string(hide_password=False)

    def which(self) -> str:
        """For people: which broker and database these are."""
        if self.named:
            return f"Kafka at {self.bootstrap} and PostgreSQL at {masked(self._named_url)}"
        return f"{self.kafka.version} at {self.bootstrap} and {self.postgres.version}, started here"

    def replication(self) -> int:
        """Copies of each record: three where there are three brokers to hold them."""
        return min(3, len(self.bootstrap.split(",")))

    def start(self, on_wait: Callable[[str], None]) -> None:
        """Start what is ours and not running yet, and have the database there."""
        if not self.named:
            if not self.kafka.running_nodes:
                self._started.append(self.kafka)
            self.kafka.start(on_wait)
            if not self.postgres.running:
                self._started.append(self.postgres)
            self.postgres.start(on_wait)
            self.postgres.ensure_database(self._database)
        elif self._run:
            self._make_database()

    def stop(self) -> None:
        """End the servers that this object started; those that ran before stay."""
        while self._started:
            self._started.pop().stop()

    def stop_any(self) -> None:
        """End our own servers whoever started them; named ones are not ours to end."""
        if not self.named:
            self.kafka.stop()
            self.postgres.stop()

    def forget(self, prefix: str) -> None:
        """Remove the topics with this prefix and the tables, both while the servers run."""
        self._drop_topics(prefix)
        if self._run:
            with self._maintenance() as db:
                db.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(self._database)))
        else:
            with psycopg.connect(libpq_url(self.database_url), autocommit=True) as db:
                for schema in (*ROOMS, "common"):
                    db.execute(sql.SQL("drop schema if exists {} cascade").format(sql.Identifier(schema)))

    def wipe(self) -> None:
        """Remove the data directories of both of our own servers, which do not run any more."""
        for server in ("kafka", "postgres"):
            shutil.rmtree(self._directory / server, ignore_errors=True)

    def _drop_topics(self, prefix: str) -> None:
        admin = KafkaAdminClient(bootstrap_servers=self.bootstrap.split(","))
        try:
            ours = {prefix + topic.name for topic in CATALOGUE}
            there = sorted(ours & set(admin.list_topics()))
            if there:
                admin.delete_topics(there)
        finally:
            admin.close()

    def _make_database(self) -> None:
        with self._maintenance() as db, contextlib.suppress(psycopg.errors.DuplicateDatabase):
            db.execute(sql.SQL("create database {}").format(sql.Identifier(self._database)))

    def _maintenance(self) -> psycopg.Connection[tuple[object, ...]]:
        """A connection beside the run's own database, to make it and to remove it."""
        url = self._named_url if self.named else self.postgres.url("postgres")
        return psycopg.connect(libpq_url(url), autocommit=True)


def masked(url: str) -> str:
    """The address without its password."""
    return make_url(url).render_as_string(hide_password=True)
