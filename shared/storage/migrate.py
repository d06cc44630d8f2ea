"""Brings the database to this version, under a lock; run by `aftersales migrate`, never by workers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from shared.clock import wall_now
from shared.storage.engine import admin_engine

_LOCK = 7_205_109_001
ROOMS = ("intake", "policy", "logistics", "refunds", "notifications")
_MONTHS_AHEAD = 3
_HERE = Path(__file__).parent / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_HERE))
    return config


def head() -> str:
    """The newest migration this code knows."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def current(engine: sa.Engine) -> str | None:
    """The migration the database stands at, or None for an empty one."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("select to_regclass('common.alembic_version')").scalar()
        if found is None:
            return None
        version = connection.exec_driver_sql("select version_num from common.alembic_version").scalar()
        return None if version is None else str(version)


def migrate(url: str) -> tuple[str | None, str]:
    """(before, after). Waits for another migration under way; a second run changes nothing."""
    engine = admin_engine(url)
    try:
        before = current(engine)
        with engine.connect() as connection:
            connection.exec_driver_sql(f"select pg_advisory_lock({_LOCK})")
            try:
                connection.exec_driver_sql("create schema if not exists common")
                connection.commit()
                config = _config()
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                connection.commit()
                _make_months(connection, wall_now().date())
            finally:
                connection.rollback()
                connection.exec_driver_sql(f"select pg_advisory_unlock({_LOCK})")
                connection.commit()
        return before, head()
    finally:
        engine.dispose()


def _make_months(connection: sa.Connection, today: date) -> None:
    """Partitions of the raw inbound bytes for this month and the next two, so that whole months can go at once."""
    for room in ROOMS:
        for ahead in range(_MONTHS_AHEAD):
            first, after = _month(today, ahead), _month(today, ahead + 1)
            name = f"{room}.heard_bytes_{first:%Y_%m}"
            known = connection.exec_driver_sql(f"select to_regclass('{name}')").scalar()
            in_default = connection.exec_driver_sql(
                f"select 1 from {room}.heard_bytes_default where at >= '{first}' and at < '{after}' limit 1"
            ).scalar()
            if known is None and in_default is None:
                connection.exec_driver_sql(
                    f"create table {name} partition of {room}.heard_bytes for values from ('{first}') to ('{after}')"
                )
        connection.commit()


def _month(day: date, ahead: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + ahead, 12)
    return date(year, month + 1, 1)
