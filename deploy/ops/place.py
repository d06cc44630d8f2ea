"""Where the system is: the environment first, else what `aftersales up` wrote down; never guesses an address."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from deploy.ops.errors import NoPlace
from shared.clock import wall_now

if TYPE_CHECKING:
    import sqlalchemy as sa

DIRECTORY = Path(".aftersales")
STATE_FILE = "system.json"
_HIDDEN = ":***@"
_HINT = "run `aftersales up`, or set KAFKA_BOOTSTRAP_SERVERS and DATABASE_URL"


@dataclass(frozen=True, slots=True)
class Place:
    """Addresses of one running system. `rooms`: room -> base URLs of its workers' pages, where known."""

    kafka: str = ""
    database: str = field(default="", repr=False)
    topic_prefix: str = ""
    sandbox: str = ""
    rooms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    story: bool = False
    told_by: str = "nobody"
    """`environment`, the state file's path, or both."""

    def database_url(self) -> str:
        """Raises NoPlace when nobody said it."""
        if not self.database:
            raise NoPlace(f"where is the database? {_HINT}")
        return self.database

    def broker(self) -> str:
        """Raises NoPlace when nobody said it."""
        if not self.kafka:
            raise NoPlace(f"where is the broker? {_HINT}")
        return self.kafka

    @contextmanager
    def reading(self, schema: str = "common", *, personal: bool = False) -> Iterator[sa.Connection]:
        """A read-only connection as the reader's role; with `personal` as the desk's."""
        from shared.storage.engine import reading_engine

        engine = reading_engine(self.database_url(), schema, personal=personal)
        try:
            with engine.connect() as db:
                db.exec_driver_sql("set transaction read only")
                yield db
        finally:
            engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction for a switch; committed on leaving."""
        from shared.storage.engine import admin_engine

        engine = admin_engine(self.database_url())
        try:
            with engine.begin() as db:
                yield db
        finally:
            engine.dispose()


def find_place(env: Mapping[str, str] | None = None, folder: Path | None = None) -> Place:
    """Environment variables win over the state file, each for itself. Never raises for what is missing."""
    source = os.environ if env is None else env
    path = (folder or Path.cwd()) / (source.get("AFTERSALES_DIRECTORY") or DIRECTORY) / STATE_FILE
    state = _read(path)
    kept = str(state.get("database") or "")
    named = [name for name in ("KAFKA_BOOTSTRAP_SERVERS", "DATABASE_URL", "TOPIC_PREFIX") if source.get(name)]
    told = ([", ".join(named)] if named else []) + ([str(path)] if state else [])
    # A system of one's own has its own rooms: pages of the local one would answer for the wrong system.
    elsewhere = bool(source.get("DATABASE_URL")) and bool(state) and _hidden(source["DATABASE_URL"]) != _hidden(kept)
    return Place(
        kafka=source.get("KAFKA_BOOTSTRAP_SERVERS") or str(state.get("kafka") or ""),
        # A password is never written down: an address that had one has to be said again.
        database=source.get("DATABASE_URL") or ("" if _HIDDEN in kept else kept),
        topic_prefix=source.get("TOPIC_PREFIX") or ("" if elsewhere else str(state.get("topic_prefix") or "")),
        sandbox="" if elsewhere else str(state.get("sandbox") or ""),
        rooms={} if elsewhere else _pages(state.get("rooms")),
        story=not elsewhere and bool(state.get("story")),
        told_by=" and ".join(told) or "nobody",
    )


def _hidden(url: str) -> str:
    """The address without its password, spelt alike."""
    import sqlalchemy as sa

    from shared.storage.engine import sqlalchemy_url

    try:
        return sa.make_url(sqlalchemy_url(url)).render_as_string(hide_password=True)
    except sa.exc.ArgumentError:
        return url


def _read(path: Path) -> Mapping[str, Any]:
    try:
        found = orjson.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, orjson.JSONDecodeError) as error:
        raise NoPlace(f"{path} cannot be read ({error}); {_HINT}") from None
    if not isinstance(found, dict):
        raise NoPlace(f"{path} is not what `aftersales up` writes; {_HINT}")
    return found


def _pages(rooms: Any) -> dict[str, tuple[str, ...]]:
    """Base URLs per room: its own `http`, and each of its workers' where those say one."""
    found: dict[str, tuple[str, ...]] = {}
    for room, entry in rooms.items() if isinstance(rooms, dict) else ():
        if not isinstance(entry, dict):
            continue
        workers = entry.get("workers")
        urls = [entry.get("http")] + [w.get("http") for w in (workers or ()) if isinstance(w, dict)]
        found[room] = tuple(dict.fromkeys(url for url in urls if isinstance(url, str) and url))
    return found


def system_now(db: sa.Connection) -> datetime:
    """The system's own time: the story's where one is told, else the wall clock's."""
    from shared.storage.engine import rows

    kind, now = rows(db, "select kind, now from common.time_source")[0]
    return now if kind == "story" and isinstance(now, datetime) else wall_now()
