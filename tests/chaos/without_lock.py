"""A room as it would be if somebody took the order's lock out: an entry point for the proof that this is noticed."""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from shared.runtime import tables
from shared.runtime.worker import run_room
from shared.storage.engine import execute, rows

# Two replicas that read one order at the same moment are rare luck; this makes the moment longer, nothing else.
_MOMENT_S = 0.05
_COLUMNS = "subject, body::text, version, sequence, revision, parked_at, parked_reason"


def look(db: sa.Connection, subjects: Sequence[str]) -> list[Any]:
    """What `tables.lock` gives, read without `for update`."""
    found = rows(db, f"select {_COLUMNS} from memory where subject = any(%s) order by subject", (list(subjects),))
    time.sleep(_MOMENT_S)
    missing = sorted(set(subjects) - {row[0] for row in found})
    if missing:
        execute(db, "insert into memory (subject) select unnest(%s::text[]) on conflict do nothing", (missing,))
    return found + [(subject, None, 0, 0, 0, None, None) for subject in missing]


def main() -> None:
    """Run the room that WORKER_NAME names, without the lock."""
    room = os.environ["WORKER_NAME"].rpartition("-")[0]
    tables.lock = look
    run_room(importlib.import_module(f"services.{room}.bootstrap").bootstrap())


if __name__ == "__main__":
    main()
