"""One engine per process: which server, which role, which schema first; it decides nothing about what is stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import psycopg
import sqlalchemy as sa
from sqlalchemy import exc

READER = "aftersales_reader"
DESK = "aftersales_desk"
_CONNECT_TIMEOUT_S = 5


def role_of(room: str) -> str:
    """The database role a room's worker runs as."""
    return f"aftersales_{room}"


def sqlalchemy_url(url: str) -> str:
    """Any postgres URL, spelt for psycopg 3."""
    for prefix in ("postgresql+psycopg://", "postgresql://", "postgres://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url[len(prefix) :]
    return url


def libpq_url(url: str) -> str:
    """The same, for psycopg itself."""
    return sqlalchemy_url(url).replace("postgresql+psycopg://", "postgresql://", 1)


# Every statement of a worker goes by key over arrays of keys. Right after a bulk of new rows the statistics know
# nothing, and the planner would read whole tables instead.
_BY_KEY = (
    "-c enable_seqscan=off",
    "-c enable_hashjoin=off",
    "-c enable_mergejoin=off",
    "-c plan_cache_mode=force_generic_plan",
)


def session_options(role: str | None, schema: str, more: Sequence[str] = ()) -> str:
    """libpq options: act as `role`, look into `schema` first, then `common`; deadlocks and idle locks end."""
    options = [
        f"-c search_path={schema},common",
        "-c timezone=UTC",
        "-c idle_in_transaction_session_timeout=60000",
        "-c jit=off",
        *more,
    ]
    return " ".join([f"-c role={role}", *options] if role else options)


def engine_for(
    url: str,
    *,
    role: str | None,
    schema: str,
    pool_size: int = 4,
    application: str = "",
    more: Sequence[str] = (),
) -> sa.Engine:
    """An engine whose every connection acts as `role` in `schema`."""
    return sa.create_engine(
        sqlalchemy_url(url),
        pool_size=pool_size,
        max_overflow=2,
        pool_pre_ping=False,
        pool_reset_on_return="rollback",
        connect_args={
            "options": session_options(role, schema, more),
            "connect_timeout": _CONNECT_TIMEOUT_S,
            "application_name": application or f"aftersales-{schema}",
            "keepalives_idle": 5,
            "keepalives_interval": 2,
            "keepalives_count": 3,
            "tcp_user_timeout": 10_000,
        },
    )


def room_engine(url: str, room: str, *, application: str = "") -> sa.Engine:
    """The engine of a room's worker."""
    return engine_for(url, role=role_of(room), schema=room, application=application, more=_BY_KEY)


def reading_engine(url: str, schema: str = "common", *, personal: bool = False) -> sa.Engine:
    """For reading commands and the exporter; with `personal` also the customers' own words."""
    return engine_for(
        url, role=DESK if personal else READER, schema=schema, pool_size=2, application="aftersales-reader"
    )


def admin_engine(url: str) -> sa.Engine:
    """For migrations and for the few acts of the command line that are not messages."""
    return engine_for(url, role=None, schema="common", pool_size=2, application="aftersales-admin")


_OUTAGE_STATES = ("08", "57", "53", "40", "55P03", "25P03", "25006")


def is_outage(error: BaseException) -> bool:
    """Whether a database error is the server's absence or a lost race, not something wrong with what was asked."""
    if isinstance(error, exc.DBAPIError):
        if error.connection_invalidated:
            return True
        return is_outage(error.orig) if error.orig is not None else False
    if isinstance(error, psycopg.Error):
        state = error.sqlstate
        if state is not None:
            return state.startswith(_OUTAGE_STATES)
        return isinstance(error, psycopg.OperationalError)
    return isinstance(error, (exc.TimeoutError, ConnectionError, TimeoutError))


def rows(connection: sa.Connection, sql: str, parameters: Any = None) -> list[Any]:
    """All rows of one statement in psycopg's own placeholder style."""
    return list(connection.exec_driver_sql(sql, parameters).fetchall())


def execute(connection: sa.Connection, sql: str, parameters: Any = None) -> int:
    """Run one statement; the number of rows it touched."""
    return connection.exec_driver_sql(sql, parameters).rowcount
