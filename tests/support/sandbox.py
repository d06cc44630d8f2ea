"""Decides how a test starts, asks, kills and restarts the provider sandbox; knows nothing of the rooms."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a-secret-only-tests-know"


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back; `headers` by lower-case name."""

    status: int
    body: Any
    headers: Mapping[str, str]


@dataclass(slots=True)
class RunningSandbox:
    """A sandbox process on free ports, and a plain way to ask it. `flags` are those of the command line."""

    books: Path
    flags: Mapping[str, object]
    process: subprocess.Popen[str] = field(init=False)
    base_url: str = field(init=False)
    smtp_host: str = field(init=False)
    smtp_port: int = field(init=False)

    def start(self) -> None:
        """Starts the process and returns when it listens; the ports may be others than before."""
        command = [sys.executable, "-m", "deploy.sandbox", "--books", str(self.books)]
        for name, value in {"port": 0, "smtp_port": 0, **self.flags}.items():
            command += [f"--{name.replace('_', '-')}", str(value)]
        surroundings = {**os.environ, "SANDBOX_WEBHOOK_SECRET": SECRET}
        self.process = subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the sandbox did not start: exit {self.process.wait()}")
        told = json.loads(line)
        self.base_url, self.smtp_host, self.smtp_port = told["http"], told["smtp_host"], told["smtp_port"]

    def kill(self) -> None:
        """SIGKILL: no instruction of its own runs after this."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """SIGTERM, as an operator stops it; gives the exit code."""
        return self._end(signal.SIGTERM)

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        key: str | None = None,
        timeout_s: float = 10.0,
        raw: bytes | None = None,
    ) -> Reply:
        """One call; a time-out or a broken answer raises what urllib raises."""
        headers = {"Content-Type": "application/json", **({} if key is None else {"Idempotency-Key": key})}
        data = raw if raw is not None else None if body is None else json.dumps(body).encode()
        request = Request(self.base_url + path, data=data, headers=headers, method=method)  # noqa: S310 - our own
        try:
            with urlopen(request, timeout=timeout_s) as answer:  # noqa: S310 - our own address
                return _reply(answer.status, answer.read(), answer.headers)
        except HTTPError as refused:
            with refused:
                return _reply(refused.code, refused.read(), refused.headers)

    def must(self, method: str, path: str, body: object = None) -> Any:
        """The body of a call that has to succeed."""
        reply = self.ask(method, path, body)
        assert reply.status < 300, (method, path, reply)
        return reply.body

    def book(self, name: str) -> list[dict[str, Any]]:
        """Every row of one book."""
        rows: list[dict[str, Any]] = []
        after: int | None = 0
        while after is not None:
            page = self.must("GET", f"/control/books/{name}?after={after}&limit=10000")
            rows += page["rows"]
            after = page["next"]
        return rows

    def _end(self, how: signal.Signals) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(timeout=10)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def _reply(status: int, raw: bytes, headers: Any) -> Reply:
    named = {name.lower(): value for name, value in headers.items()}
    body = json.loads(raw) if raw and named.get("content-type", "").startswith("application/json") else raw
    return Reply(status, body, named)


@contextmanager
def running_sandbox(tmp_path: Path, **flags: object) -> Iterator[RunningSandbox]:
    """A sandbox with books in `tmp_path`; flags as on the command line, with `_` for `-`: `key_lifetime_s=1`."""
    sandbox = RunningSandbox(tmp_path / "sandbox.sqlite", flags)
    sandbox.start()
    try:
        yield sandbox
    finally:
        sandbox.kill()
