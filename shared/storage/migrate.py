"""Brings the database to this version, under a lock; run by `aftersales migrate`, never by workers."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from shared.storage.engine import admin_engine

_LOCK = 7_205_109_001
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
            finally:
                connection.rollback()
                connection.exec_driver_sql(f"select pg_advisory_unlock({_LOCK})")
                connection.commit()
        return before, head()
    finally:
        engine.dispose()
