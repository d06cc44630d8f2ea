"""A real PostgreSQL for tests: the one DATABASE_URL names, or one of our own; each test gets a database of its own."""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import sqlalchemy as sa
from psycopg import sql

from deploy.local.postgres import LocalPostgres
from shared.storage.engine import libpq_url
from shared.storage.migrate import migrate


@contextmanager
def running_postgres() -> Iterator[str]:
    """URL of a server's maintenance database."""
    given = os.environ.get("DATABASE_URL")
    if given:
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="aft-pg-") as folder, LocalPostgres(Path(folder)) as server:
        yield server.url("postgres")


@contextmanager
def fresh_database(server: str) -> Iterator[str]:
    """A migrated database that is dropped afterwards; its URL."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(libpq_url(server), autocommit=True) as admin:
        admin.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
    url = sa.make_url(server).set(database=name).render_as_string(hide_password=False)
    try:
        migrate(url)
        yield url
    finally:
        with psycopg.connect(libpq_url(server), autocommit=True) as admin:
            admin.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))
