"""Starts, watches and ends child processes of this machine; knows nothing of what they do."""

import atexit
import contextlib
import ctypes
import os
import pwd
import queue
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Self, TypedDict

import psutil

_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


class _Spawner:
    """Starts every child from one thread that lives as long as this process.

    Linux counts the *thread* that started a child as its parent: a child started by a short-lived thread would be
    taken for orphaned, and ended, when that thread ends.
    """

    def __init__(self) -> None:
        self._orders: queue.SimpleQueue[tuple[Callable[[], subprocess.Popen[bytes]], Future[subprocess.Popen[bytes]]]]
        self._orders = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def start(self, order: Callable[[], subprocess.Popen[bytes]]) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="spawner", daemon=True)
                self._thread.start()
        answer: Future[subprocess.Popen[bytes]] = Future()
        self._orders.put((order, answer))
        return answer.result()

    def _run(self) -> None:
        while True:
            order, answer = self._orders.get()
            try:
                answer.set_result(order())
            except BaseException as error:  # noqa: BLE001 - handed to the thread that asked
                answer.set_exception(error)


_SPAWNER = _Spawner()


class Child:
    """One child process, in a session of its own: the terminal's Ctrl-C reaches only us, who then end it in order.

    Unless `outlive` is set it dies with this process, however this process ends (on Linux; elsewhere at a normal exit).
    Output is appended to `log_file`. `account` is the user and group to run as (only root may say so).
    """

    def __init__(  # noqa: PLR0913 - each is one plain fact about a process
        self,
        name: str,
        argv: Sequence[str | Path],
        env: Mapping[str, str] | None,
        log_file: Path,
        *,
        cwd: Path | None = None,
        account: pwd.struct_passwd | None = None,
        outlive: bool = False,
        stop_signal: signal.Signals = signal.SIGTERM,
        orphan_signal: signal.Signals = signal.SIGKILL,
    ) -> None:
        self.name = name
        self.log_file = log_file
        self._argv = [str(word) for word in argv]
        self._env = dict(env) if env is not None else None
        self._cwd = cwd
        self._account = account
        self._outlive = outlive
        self._stop_signal = stop_signal
        self._orphan_signal = orphan_signal
        self._popen: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; an already running child is left alone. Raises OSError when the program cannot be started."""
        if self.alive:
            return
        self.log_file.parent.mkdir(parents=True, exist_ok=True)
        self._popen = _SPAWNER.start(self._spawn)
        if not self._outlive:
            _LIVING.add(self)

    def _spawn(self) -> subprocess.Popen[bytes]:
        with self.log_file.open("ab") as log:
            return subprocess.Popen(
                self._argv,
                env=self._env,
                cwd=self._cwd,
                **run_as(self._account),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                # Two system calls and no lock, so safe in a process with threads.
                preexec_fn=None if self._outlive else _dies_with(os.getpid(), self._orphan_signal),  # noqa: PLW1509
            )

    @property
    def pid(self) -> int | None:
        """The process id of the last start, also after its end; None before the first."""
        return self._popen.pid if self._popen is not None else None

    @property
    def alive(self) -> bool:
        return self._popen is not None and self._popen.poll() is None

    @property
    def exit_code(self) -> int | None:
        """None while running; negative when ended by a signal."""
        return self._popen.poll() if self._popen is not None else None

    def wait(self, timeout: float | None = None) -> int | None:
        """Wait up to `timeout` seconds for its end. Returns the exit code, None when it still runs."""
        if self._popen is None:
            return None
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._popen.wait(timeout)
        return None

    def ask_to_stop(self) -> None:
        if self.alive and self._popen is not None:
            with contextlib.suppress(ProcessLookupError):
                self._popen.send_signal(self._stop_signal)

    def terminate(self, grace: float = 10.0) -> int | None:
        """Ask it to end, and after `grace` seconds end it. Returns its exit code."""
        self.ask_to_stop()
        if self.wait(grace) is None:
            self.kill()
        return self.exit_code

    def kill(self) -> None:
        """SIGKILL to it and to what it started, and wait until it is gone."""
        if self._popen is None or self._popen.poll() is not None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._popen.pid, signal.SIGKILL)
        self._popen.wait()

    def log_tail(self, lines: int = 20) -> str:
        """The last lines it wrote, for an error message."""
        return tail(self.log_file, lines)


_LIVING: "weakref.WeakSet[Child]" = weakref.WeakSet()


@atexit.register
def _end_the_living() -> None:
    for child in list(_LIVING):
        child.kill()


def _dies_with(parent: int, orphan_signal: signal.Signals) -> Callable[[], None] | None:
    if _LIBC is None:
        return None
    libc = _LIBC

    def ask_the_kernel() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, int(orphan_signal))
        if os.getppid() != parent:  # it ended before we could ask
            os._exit(1)

    return ask_the_kernel


class Supervisor:
    """Starts again what ended unexpectedly, with growing pauses, and ends everything on leaving.

    `on_exit(name, exit_code, pause)` hears of each unexpected end; `pause` is the seconds until the next start.
    A child that held for `steady` seconds counts as well again. Usable as a context manager.
    """

    def __init__(
        self,
        on_exit: Callable[[str, int, float], None] | None = None,
        *,
        first_pause: float = 0.2,
        longest_pause: float = 10.0,
        steady: float = 10.0,
    ) -> None:
        self._on_exit = on_exit
        self._first_pause = first_pause
        self._longest_pause = longest_pause
        self._steady = steady
        self._watched: dict[str, tuple[Child, threading.Event, threading.Thread]] = {}
        self._starting = threading.Lock()  # a child is never started again after it was told to leave
        self.restarts: dict[str, int] = {}

    def start(self, child: Child) -> Child:
        """Start a child and watch it. A name can be used again after `stop_one`. Raises ValueError when it is taken."""
        if child.name in self._watched:
            message = f"a child named {child.name} is already watched"
            raise ValueError(message)
        child.start()
        leave = threading.Event()
        thread = threading.Thread(target=self._watch, args=(child, leave), name=f"watch {child.name}", daemon=True)
        self._watched[child.name] = (child, leave, thread)
        self.restarts.setdefault(child.name, 0)
        thread.start()
        return child

    def __getitem__(self, name: str) -> Child:
        return self._watched[name][0]

    @property
    def children(self) -> list[Child]:
        return [child for child, _, _ in self._watched.values()]

    def stop_one(self, name: str, grace: float = 10.0) -> None:
        """End one child for good and forget it."""
        child, leave, thread = self._watched.pop(name)
        with self._starting:
            leave.set()
        child.terminate(grace)
        thread.join()

    def stop(self, grace: float = 10.0) -> None:
        """Ask all to end at once; end those that still run after `grace` seconds."""
        watched = list(self._watched.values())
        self._watched.clear()
        with self._starting:
            for _, leave, _ in watched:
                leave.set()
        for child, _, _ in watched:
            child.ask_to_stop()
        deadline = time.monotonic() + grace
        for child, _, thread in watched:
            child.wait(max(0.0, deadline - time.monotonic()))
            child.kill()
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _watch(self, child: Child, leave: threading.Event) -> None:
        pause = self._first_pause
        while True:
            started = time.monotonic()
            exit_code = child.wait()
            if leave.is_set():
                return
            if time.monotonic() - started > self._steady:
                pause = self._first_pause
            if self._on_exit is not None:
                self._on_exit(child.name, exit_code if exit_code is not None else 0, pause)
            if leave.wait(pause):
                return
            pause = min(pause * 2, self._longest_pause)
            with self._starting:
                if leave.is_set():
                    return
                self.restarts[child.name] += 1
                child.start()


class PidFile:
    """Where a later command finds a process. A number that was given to another process since is not believed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, pid: int) -> None:
        born = psutil.Process(pid).create_time()
        self._path.write_text(f"{pid} {born!r}\n", encoding="utf-8")

    def process(self) -> psutil.Process | None:
        """The process, or None when there is none any more."""
        try:
            pid, born = self._path.read_text(encoding="utf-8").split()
            process = psutil.Process(int(pid))
            same = abs(process.create_time() - float(born)) < 1.0
        except (FileNotFoundError, ValueError, psutil.NoSuchProcess):
            return None
        return process if same and process.status() != psutil.STATUS_ZOMBIE else None

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)


class _RunAs(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


def run_as(account: pwd.struct_passwd | None) -> _RunAs:
    """Arguments for `subprocess` to become another account, its groups included; none to stay who we are."""
    if account is None:
        return {}
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def tail(path: Path, lines: int = 20) -> str:
    """The last lines of a log file; empty when there is none."""
    if not path.exists():
        return ""
    return "\n".join(path.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
