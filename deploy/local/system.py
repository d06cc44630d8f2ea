"""The whole product on this machine: servers, sandbox and rooms as watched processes; knows no room's inside."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import psutil
import psycopg

from deploy.local.processes import Child, PidFile, Supervisor
from deploy.local.servers import Servers, masked
from shared.contracts.topics import PARTITIONS_ON_ONE_MACHINE, ROOMS
from shared.runtime.admin import ensure_topics
from shared.storage.engine import libpq_url
from shared.storage.migrate import migrate

ROOT = Path(__file__).resolve().parents[2]
DIRECTORY = Path(".aftersales")
_READY_LIMIT_S = 60.0
_STOP_GRACE_S = 12.0
_POLL_S = 0.05
# Which room's first worker hears the sandbox about what.
_TOLD = {"payments": "refunds", "carrier": "logistics"}
_SANDBOX_NAME = "sandbox"


class SystemDidNotStart(Exception):
    """A process ended or did not become ready in time; the message carries the end of its log."""


class AlreadyRunning(Exception):
    """Another command runs a system in this directory; the message names its process."""


@dataclass(frozen=True, slots=True)
class Options:
    """What to run. `run` set: topics and database of their own, for a demo or a test; `story`: its first instant.

    `environment` is added to every worker's, over what this process has.
    """

    directory: Path = DIRECTORY
    replicas: int = 1
    rooms: tuple[str, ...] = ROOMS
    run: str = ""
    story: datetime | None = None
    partitions: int = PARTITIONS_ON_ONE_MACHINE
    key_lifetime_s: float = 30.0
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Worker:
    """One replica of a room: its stable name, its pages, and the module it was started through."""

    name: str
    room: str
    port: int
    module: str

    @property
    def http(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class System:
    """One system in one directory. Usable as a context manager: leaving it leaves no process behind.

    `on_wait` hears what is being waited for; `on_exit(name, exit code, pause)` hears of each unexpected end.
    """

    def __init__(
        self,
        options: Options | None = None,
        *,
        on_wait: Callable[[str], None] = lambda _: None,
        on_exit: Callable[[str, int, float], None] | None = None,
    ) -> None:
        self.options = options or Options()
        self.directory = self.options.directory.resolve()
        self.servers = Servers(self.directory, self.options.run)
        self.workers: dict[str, Worker] = {}
        self._on_wait = on_wait
        self._supervisor = Supervisor(on_exit)
        self._sandbox: Child | None = None
        self._sandbox_port = 0
        self._pid_file = PidFile(self.directory / "run.pid")

    # -- what it is ------------------------------------------------------------------------------------------

    @property
    def topic_prefix(self) -> str:
        """Stands before every topic: the run's own, or what the environment says."""
        return f"{self.options.run}." if self.options.run else os.environ.get("TOPIC_PREFIX", "")

    @property
    def database_url(self) -> str:
        return self.servers.database_url

    @property
    def bootstrap(self) -> str:
        return self.servers.bootstrap

    @property
    def sandbox_url(self) -> str:
        return f"http://127.0.0.1:{self._sandbox_port}"

    @property
    def restarts(self) -> dict[str, int]:
        """Worker name -> how often it was started again."""
        return {name: count for name, count in self._supervisor.restarts.items() if name in self.workers}

    def environment(self) -> dict[str, str]:
        """What a worker or a command needs to find this system. Holds secrets: never to be shown."""
        return {
            "KAFKA_BOOTSTRAP_SERVERS": self.bootstrap,
            "DATABASE_URL": self.database_url,
            "TOPIC_PREFIX": self.topic_prefix,
            "CONTACT_SECRET": self._secret("contact"),
            "AFTERSALES_DIRECTORY": str(self.directory),
            **self.options.environment,
        }

    def description(self) -> dict[str, Any]:
        """What `system.json` says: addresses without secrets, and every worker."""
        rooms: dict[str, Any] = {}
        for worker in self.workers.values():
            told = {"name": worker.name, "http": worker.http, "pid": self._supervisor[worker.name].pid}
            rooms.setdefault(worker.room, {"workers": []})["workers"].append(told)
        return {
            "kafka": self.bootstrap,
            "database": masked(self.database_url),
            "topic_prefix": self.topic_prefix,
            "sandbox": self.sandbox_url,
            "rooms": rooms,
            "story": self.options.story is not None,
        }

    def targets(self) -> list[dict[str, Any]]:
        """What `targets.json` says: every worker as Prometheus's file_sd wants it."""
        return [
            {
                "targets": [worker.http.removeprefix("http://")],
                "labels": {"room": worker.room, "worker": worker.name},
            }
            for worker in self.workers.values()
        ]

    # -- start and stop --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Everything, in order, until each part says it is ready. Raises SystemDidNotStart and AlreadyRunning."""
        self.directory.mkdir(parents=True, exist_ok=True)
        other = self._pid_file.process()
        if other is not None and other.pid != os.getpid():
            raise AlreadyRunning(f"process {other.pid} runs a system in {self.directory}: `aftersales down` ends it")
        self._pid_file.write(os.getpid())
        try:
            self.servers.start(self._on_wait)
            self._on_wait("topics and tables")
            replication = self.servers.replication()
            ensure_topics(
                self.bootstrap, self.topic_prefix, partitions=self.options.partitions, replication=replication
            )
            migrate(self.database_url)
            self._set_time_source()
            self._start_rooms()
            self._describe()
        except BaseException:
            self.stop()
            raise

    def stop(self, *, forget: bool = False) -> None:
        """End every process this system started, rooms first. A second time changes nothing.

        `forget`: before the servers end, its topics and tables go, both.
        """
        self._supervisor.stop(_STOP_GRACE_S)
        if self._sandbox is not None:
            self._sandbox.terminate()
            self._sandbox = None
        if forget:
            self.servers.forget(self.topic_prefix)
        self.servers.stop()
        for told in ("system.json", "targets.json"):
            (self.directory / told).unlink(missing_ok=True)
        self._pid_file.remove()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    # -- single workers --------------------------------------------------------------------------------------

    def kill(self, name: str) -> int:
        """SIGKILL one worker; the watcher starts it again. The process id that was ended."""
        child = self._supervisor[name]
        pid = child.pid or 0
        child.kill()
        return pid

    def restart_room(self, room: str, module: str | None = None) -> None:
        """Stop every worker of a room and start it through another module (or its own again); wait until ready."""
        for worker in self.workers_of(room):
            self._supervisor.stop_one(worker.name, _STOP_GRACE_S)
            self._launch(replace(worker, module=module or f"services.{room}"))
        self.await_ready(*(worker.name for worker in self.workers_of(room)))
        self._describe()

    def add_worker(self, room: str) -> Worker:
        """One replica more, under the lowest free name; it may not be ready yet."""
        taken = {worker.name for worker in self.workers_of(room)}
        name = next(f"{room}-{n}" for n in range(1, 1000) if f"{room}-{n}" not in taken)
        worker = Worker(name, room, _free_port(), f"services.{room}")
        self._launch(worker)
        self._describe()
        return worker

    def remove_worker(self, name: str) -> None:
        """One replica less, ended in order."""
        self._supervisor.stop_one(name, _STOP_GRACE_S)
        del self.workers[name]
        self._describe()

    def workers_of(self, room: str) -> list[Worker]:
        return [worker for worker in self.workers.values() if worker.room == room]

    def pid(self, name: str) -> int | None:
        """The process id of a worker's present process, None while it is down."""
        child = self._supervisor[name]
        return child.pid if child.alive else None

    def await_ready(self, *names: str) -> None:
        """Until each of these workers answers ready. Raises SystemDidNotStart."""
        deadline = time.monotonic() + _READY_LIMIT_S
        waiting = list(names or self.workers)
        told: list[str] = []
        while waiting:
            if waiting != told:
                self._on_wait(f"rooms: waiting for {', '.join(waiting)}")
                told = list(waiting)
            waiting = [name for name in waiting if not _answers(f"{self.workers[name].http}/ready")]
            if waiting and time.monotonic() > deadline:
                tail = self._supervisor[waiting[0]].log_tail()
                raise SystemDidNotStart(f"{waiting[0]} did not become ready. The end of its log:\n{tail}")
            time.sleep(_POLL_S)

    # -- inside ----------------------------------------------------------------------------------------------

    def _start_rooms(self) -> None:
        for room in self.options.rooms:
            for n in range(1, self.options.replicas + 1):
                self.workers[f"{room}-{n}"] = Worker(f"{room}-{n}", room, _free_port(), f"services.{room}")
        self._start_sandbox()
        for worker in list(self.workers.values()):
            self._launch(worker)
        self.await_ready()

    def _launch(self, worker: Worker) -> None:
        self.workers[worker.name] = worker
        environment = {
            **os.environ,
            **self.environment(),
            f"{worker.room.upper()}_SANDBOX_URL": self.sandbox_url,
            f"{worker.room.upper()}_SANDBOX_WEBHOOK_SECRET": self._secret("webhook"),
            "WORKER_NAME": worker.name,
            "HTTP_HOST": "127.0.0.1",
            "HTTP_PORT": str(worker.port),
            "DATA_DIR": str(self.directory / "worker"),
        }
        argv = [sys.executable, "-m", worker.module]
        child = Child(worker.name, argv, environment, self._log(worker.name), cwd=ROOT)
        self._supervisor.start(child)

    def _start_sandbox(self) -> None:
        self._sandbox_port, smtp_port = _free_port(), _free_port()
        argv: list[str | Path] = [sys.executable, "-m", "deploy.sandbox", "--port", str(self._sandbox_port)]
        argv += ["--smtp-port", str(smtp_port), "--books", self._books(), "--key-lifetime-s"]
        argv += [str(self.options.key_lifetime_s), "--webhook-secret-file", self._secret_file("webhook")]
        argv += ["--time", "story" if self.options.story is not None else "system"]
        for what, room in _TOLD.items():
            first = self.workers.get(f"{room}-1")
            if first is not None:
                argv += [f"--{what}-webhook", f"{first.http}/webhooks/sandbox"]
        self._sandbox = Child(_SANDBOX_NAME, argv, None, self._log(_SANDBOX_NAME), cwd=ROOT)
        self._sandbox.start()
        self._on_wait(f"sandbox: waiting for it at {self.sandbox_url}")
        deadline = time.monotonic() + _READY_LIMIT_S
        while not _answers(f"{self.sandbox_url}/health"):
            if not self._sandbox.alive or time.monotonic() > deadline:
                raise SystemDidNotStart(f"the sandbox did not start:\n{self._sandbox.log_tail()}")
            time.sleep(_POLL_S)

    def _set_time_source(self) -> None:
        kind = "system" if self.options.story is None else "story"
        with psycopg.connect(libpq_url(self.database_url), autocommit=True) as db:
            db.execute("update common.time_source set kind = %s, now = %s", (kind, self.options.story))

    def _describe(self) -> None:
        self._write("targets.json", self.targets())
        # Last: who waits for it may read the other one then.
        self._write("system.json", self.description())

    def _write(self, name: str, told: Any) -> None:
        half = self.directory / f"{name}.new"
        half.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        half.replace(self.directory / name)

    def _log(self, name: str) -> Path:
        return self.directory / "logs" / (f"{self.options.run}-{name}.log" if self.options.run else f"{name}.log")

    def _books(self) -> Path:
        folder = self.directory / _SANDBOX_NAME
        folder.mkdir(exist_ok=True)
        return folder / f"books{'-' + self.options.run if self.options.run else ''}.sqlite"

    def _secret_file(self, name: str) -> Path:
        """Made once and kept with the data: contacts' keys hang on one of them."""
        path = self.directory / "secrets" / name
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    file.write(secrets.token_hex(32))
        return path

    def _secret(self, name: str) -> str:
        return self._secret_file(name).read_text(encoding="utf-8").strip()


def running(directory: Path = DIRECTORY) -> psutil.Process | None:
    """The process that runs a system in this directory, if there is one."""
    return PidFile(directory.resolve() / "run.pid").process()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 - our own address
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
