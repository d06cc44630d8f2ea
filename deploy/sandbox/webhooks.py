"""Decides how the shop is told: kept first, signed, posted again until 2xx; knows nothing of what is told."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
import sqlite3
from datetime import datetime
from typing import Any

import aiohttp

from deploy.sandbox.answers import Refused, json_bytes
from deploy.sandbox.books import Books
from deploy.sandbox.clock import stamp, wall_now, wall_s
from deploy.sandbox.settings import Settings

FIRST_WAIT_S, LONGEST_WAIT_S = 0.2, 5.0
_AT_ONCE = 32
_TRY_TIMEOUT_S = 10.0
_ADD = "INSERT INTO webhooks (webhook_id, type, body, forged, state, next_try_wall) VALUES (?, ?, ?, ?, ?, ?)"
_READY = "SELECT * FROM webhooks WHERE state = 'waiting' AND next_try_wall <= ? ORDER BY next_try_wall, id LIMIT ?"
_NEXT = "SELECT min(next_try_wall) AS at FROM webhooks WHERE state = 'waiting' AND next_try_wall > ?"


def signature(secret: bytes, body: bytes, t: int) -> str:
    """The value of `Sandbox-Signature`: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`."""
    return f"t={t},v1={hmac.new(secret, f'{t}.'.encode() + body, hashlib.sha256).hexdigest()}"


def wait_after(attempts: int) -> float:
    """Wall seconds until the next try after so many failed ones: 0.2, doubling, at most 5."""
    return min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(attempts - 1, 10))


class Webhooks:
    """Webhooks are rows first. Sending resumes after a restart; the order of arrival is not promised."""

    def __init__(self, books: Books, settings: Settings) -> None:
        self._books, self._secret, self._addresses = books, settings.secret, settings.webhooks
        self._sending: dict[int, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()

    def add(self, kind: str, data: dict[str, Any], now: datetime, *, copies: int = 1) -> str:
        """Writes a webhook down (`copies` times with one id, all of them sent) and gives its id."""
        webhook_id = f"evt_{secrets.token_hex(10)}"
        body = json_bytes({"id": webhook_id, "type": kind, "created_at": stamp(now), "data": data}).decode()
        for _ in range(copies):
            self._put(webhook_id, kind, body, forged=False)
        return webhook_id

    def resend(self, webhook_id: str, times: int, *, forged: bool) -> None:
        """Sends a known webhook again, same id and bytes; forged = signed with a wrong secret, tried once each."""
        row = self._books.one("SELECT type, body FROM webhooks WHERE webhook_id = ?", (webhook_id,))
        if row is None:
            raise Refused(404, "webhook_unknown", "no webhook has this id")
        for _ in range(times):
            self._put(webhook_id, row["type"], row["body"], forged=forged)

    def undelivered(self) -> int:
        """How many still have to reach an address that was given."""
        row = self._books.one("SELECT count(*) AS n FROM webhooks WHERE state = 'waiting'")
        return int(row["n"]) if row else 0

    async def run(self) -> None:
        """Sends what is due, until cancelled."""
        timeout = aiohttp.ClientTimeout(total=_TRY_TIMEOUT_S)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                self._wake.clear()
                await self._books.committed()
                wall = wall_s()
                for row in self._ready(wall):
                    self._sending[row["id"]] = asyncio.create_task(self._send(session, row))
                try:
                    await asyncio.wait_for(self._wake.wait(), self._pause(wall))
                except TimeoutError:
                    continue

    def _put(self, webhook_id: str, kind: str, body: str, *, forged: bool) -> None:
        state = "waiting" if kind in self._addresses else "nowhere"
        self._books.write(_ADD, (webhook_id, kind, body, int(forged), state, wall_s()))
        self._wake.set()

    def _ready(self, wall: float) -> list[sqlite3.Row]:
        # Those being sent still say "waiting": ask for so many more that they cannot hide the others.
        rows = self._books.read(_READY, (wall, _AT_ONCE + len(self._sending)))
        free = _AT_ONCE - len(self._sending)
        return [row for row in rows if row["id"] not in self._sending and row["type"] in self._addresses][:free]

    def _pause(self, wall: float) -> float | None:
        row = self._books.one(_NEXT, (wall,))
        return None if row is None or row["at"] is None else max(0.0, row["at"] - wall_s())

    async def _send(self, session: aiohttp.ClientSession, row: sqlite3.Row) -> None:
        body = row["body"].encode()
        secret = secrets.token_bytes(32) if row["forged"] else self._secret
        headers = {"Content-Type": "application/json", "Sandbox-Signature": signature(secret, body, int(wall_s()))}
        status, trouble = None, None
        try:
            address = self._addresses[row["type"]]
            async with session.post(address, data=body, headers=headers, allow_redirects=False) as answer:
                status = answer.status
        except (aiohttp.ClientError, TimeoutError, OSError) as failed:
            trouble = type(failed).__name__
        finally:
            del self._sending[row["id"]]
            self._wake.set()
        self._write_down(row, status, trouble)

    def _write_down(self, row: sqlite3.Row, status: int | None, trouble: str | None) -> None:
        attempts = row["attempts"] + 1
        delivered = status is not None and 200 <= status < 300
        state = "delivered" if delivered else "given_up" if row["forged"] else "waiting"
        at = stamp(wall_now()) if delivered else None
        self._books.write(
            "UPDATE webhooks SET state = ?, attempts = ?, next_try_wall = ?, last_status = ?, last_trouble = ?,"
            " delivered_at_wall = ? WHERE id = ?",
            (state, attempts, wall_s() + wait_after(attempts), status, trouble, at, row["id"]),
        )
