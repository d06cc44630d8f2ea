"""Decides how the books are kept: one SQLite file, one writer, committed before any answer leaves; knows no table."""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from deploy.sandbox.schema import SCHEMA

Value = str | int | float | bytes | None


class BooksInUse(Exception):
    """Another sandbox already keeps these books."""


class Books:
    """One connection for everything, on the event loop's thread.

    Statements of all calls that are ready in one turn of the loop share one transaction (group commit): `write` opens
    it, the next turn commits it, and whoever awaits `committed()` goes on after that. WAL without a sync per commit:
    what is committed survives the death of this process at any instruction, though not of the machine.
    """

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._lock = _sole_keeper(file)
        self._db = sqlite3.connect(file, isolation_level=None, cached_statements=512)
        self._db.row_factory = sqlite3.Row
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "temp_store=MEMORY"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.executescript(SCHEMA)
        self._waiting: list[asyncio.Future[None]] = []
        self._closed = False

    def read(self, sql: str, values: Sequence[Value] = ()) -> list[sqlite3.Row]:
        """All rows; sees what is written and not yet committed."""
        return self._db.execute(sql, values).fetchall()

    def one(self, sql: str, values: Sequence[Value] = ()) -> sqlite3.Row | None:
        """The first row, or None."""
        row: sqlite3.Row | None = self._db.execute(sql, values).fetchone()
        return row

    def write(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Carries out one writing statement and gives the row's id; committed in the next turn of the loop."""
        self._begin()
        return self._db.execute(sql, values).lastrowid or 0

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """What is written inside is undone if the block raises; other calls' writes in the transaction stay."""
        self._begin()
        self._db.execute("SAVEPOINT step")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK TO step")
            raise
        finally:
            self._db.execute("RELEASE step")

    async def committed(self) -> None:
        """Returns when everything written so far is committed."""
        if not self._db.in_transaction:
            return
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(done)
        await done

    def close(self) -> None:
        """Commits and lets go of the file."""
        self._commit()
        self._closed = True
        self._db.close()
        os.close(self._lock)

    def _begin(self) -> None:
        if self._db.in_transaction:
            return
        self._db.execute("BEGIN IMMEDIATE")
        asyncio.get_running_loop().call_soon(self._commit)

    def _commit(self) -> None:
        if self._closed:
            return
        waiting, self._waiting = self._waiting, []
        trouble: sqlite3.Error | None = None
        try:
            if self._db.in_transaction:
                self._db.execute("COMMIT")
        except sqlite3.Error as failed:
            trouble = failed
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
        for done in waiting:
            if done.done():
                continue
            if trouble is None:
                done.set_result(None)
            else:
                done.set_exception(trouble)


def _sole_keeper(file: Path) -> int:
    # A second sandbox on the same books would keep faults and story time of its own in memory; the lock dies with us.
    lock = os.open(f"{file}.lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as taken:
        os.close(lock)
        raise BooksInUse(f"another sandbox keeps {file}") from taken
    return lock
