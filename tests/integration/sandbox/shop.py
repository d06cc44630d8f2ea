"""What the tests do as the shop: hear webhooks, announce charges, word refunds; knows no assertion of its own."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support.sandbox import RunningSandbox

_numbers = itertools.count(1)


@dataclass(slots=True)
class Heard:
    """One webhook as it arrived."""

    body: bytes
    signature: str
    at: float


@dataclass(slots=True)
class Ear:
    """A shop's webhook address: answers each webhook with the next of `statuses`, then 204."""

    port: int = 0
    statuses: list[int] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}/hook"

    def wait(self, number: int, within_s: float = 8.0) -> list[Heard]:
        """What was heard, once it is at least so much."""
        until(lambda: len(self.heard) >= number, within_s)
        return list(self.heard)


@contextmanager
def listening(port: int = 0) -> Iterator[Ear]:
    """An ear on a free (or the given) port."""
    ear = Ear()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            ear.heard.append(Heard(body, self.headers["Sandbox-Signature"], time.monotonic()))
            self.send_response(ear.statuses.pop(0) if ear.statuses else 204)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    ear.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield ear
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def until(true: Callable[[], bool], within_s: float = 8.0) -> None:
    """Returns once `true()`; fails the test when that does not come."""
    deadline = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


def new_charge(sandbox: RunningSandbox, captured_minor: int = 10_000, currency: str = "EUR") -> str:
    """A charge nobody else uses."""
    reference = f"ch_{next(_numbers)}"
    body = {"payment_reference": reference, "captured_minor": captured_minor, "currency": currency}
    sandbox.must("POST", "/control/charges", body)
    return reference


def refund_of(charge: str, amount_minor: int = 1_000, currency: str = "EUR", ours: str | None = None) -> dict[str, Any]:
    """The body of a refund."""
    return {
        "payment_reference": charge,
        "amount_minor": amount_minor,
        "currency": currency,
        "our_reference": ours or f"effect-{next(_numbers)}",
    }


def executed(sandbox: RunningSandbox, ours: str) -> list[bool]:
    """Of every call with this reference, whether it was executed."""
    return [row["executed"] for row in sandbox.book("calls") if row["our_reference"] == ours]
