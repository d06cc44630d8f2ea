"""Asks one room's declared invariants over its own tables; which ones there are is each room's business."""

from __future__ import annotations

import importlib
from collections.abc import Mapping

import sqlalchemy as sa

_ROWS_SHOWN = 50
_LIMIT = "30s"


def declared(room: str) -> Mapping[str, str]:
    """name -> SQL that returns offending rows. Raises ImportError for a room that declares none."""
    found: Mapping[str, str] = importlib.import_module(f"services.{room}.invariants").INVARIANTS
    return found


def offending(db: sa.Connection, sql: str) -> list[str]:
    """Rows that should not be there, as `column=value` texts; at most 50. The connection's transaction is read-only."""
    db.exec_driver_sql(f"set local statement_timeout = '{_LIMIT}'")
    # Without parameters the SQL goes to the server as it was written, percent signs included.
    result = db.execution_options(no_parameters=True).exec_driver_sql(sql)
    columns = list(result.keys())
    found = result.fetchmany(_ROWS_SHOWN + 1)
    told = [", ".join(f"{name}={value}" for name, value in zip(columns, row, strict=True)) for row in found]
    return told if len(told) <= _ROWS_SHOWN else [*told[:_ROWS_SHOWN], "... and more"]
