"""Asks the provider sandbox, over HTTP, to be what a story needs; knows no story."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

_TIMEOUT_S = 15.0


class SandboxRefused(Exception):
    """The sandbox did not do what was asked; the text says what it answered."""


class Sandbox:
    """The control API of one sandbox at `base_url`."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url.rstrip("/")

    def set_time(self, now: datetime) -> None:
        """Move its story time, and have it carry out what is due by then."""
        self._ask("PUT", "/control/time", {"now": now.isoformat()})

    def due(self) -> tuple[datetime | None, int]:
        """(its next scheduled change, webhooks and calls still under way)."""
        told = self._ask("GET", "/control/due")
        at = datetime.fromisoformat(told["next_at"]) if told["next_at"] else None
        return at, told["webhooks_due"] + told["calls_in_hand"]

    def events(self, after: int) -> list[dict[str, Any]]:
        """Calls that arrived or were executed since event `after`, each `{n, kind, api, our_reference, fault}`."""
        found: list[dict[str, Any]] = self._ask("GET", f"/control/events?after={after}&timeout=0")["events"]
        return found

    def add_charges(self, charges: list[dict[str, Any]]) -> None:
        """Announce payments: `{payment_reference, captured_minor, currency}` each; known ones change nothing."""
        if charges:
            self._ask("POST", "/control/charges", {"charges": charges})

    def add_fault(self, fault: dict[str, Any]) -> int:
        """Put a scripted fault in force; its number."""
        return int(self._ask("POST", "/control/faults", fault)["id"])

    def end_fault(self, number: int) -> None:
        self._ask("DELETE", f"/control/faults?id={number}")

    def track(self, told: dict[str, Any]) -> None:
        self._ask("POST", "/control/track", told)

    def change_refund(self, refund_reference: str, state: str) -> None:
        self._ask("POST", f"/control/refunds/{refund_reference}", {"state": state})

    def refund_elsewhere(self, told: dict[str, Any]) -> None:
        self._ask("POST", "/control/refunds", told)

    def book(self, name: str) -> list[dict[str, Any]]:
        """Every row of one book."""
        rows: list[dict[str, Any]] = []
        after: int | None = 0
        while after is not None:
            page = self._ask("GET", f"/control/books/{name}?after={after}&limit=10000")
            rows += page["rows"]
            after = page["next"]
        return rows

    def healthy(self) -> bool:
        """Whether it answers."""
        try:
            return bool(self._ask("GET", "/health")["ok"])
        except OSError:
            return False

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = Request(self._base_url + path, data=data, headers=headers, method=method)  # noqa: S310 - our own address
        try:
            with urlopen(request, timeout=_TIMEOUT_S) as answer:  # noqa: S310
                return json.loads(answer.read() or b"null")
        except HTTPError as refused:
            with refused:
                text = refused.read().decode("utf-8", "replace")
            raise SandboxRefused(f"{method} {path}: {refused.code} {text[:500]}") from None
