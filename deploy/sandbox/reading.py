"""Decides how the books are shown to tests and to the checker; changes nothing in them."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from aiohttp import web

from deploy.sandbox.answers import Answer, Refused, json_bytes
from deploy.sandbox.books import Books
from deploy.sandbox.calls import to_response
from deploy.sandbox.requests import whole_number

_BOOKS = ("refunds", "charges", "labels", "pickups", "shipments", "orders_out", "messages", "smtp", "calls", "webhooks")
_LIMIT = 1000
_JSON_COLUMNS = {"asked", "answer", "headers", "rcpt_to"}
_YES_OR_NO = {"executed", "forged"}


class Reading:
    """Pages of every book, and what they come to."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def routes(self) -> list[web.RouteDef]:
        """What the checker asks for."""
        return [
            web.get("/control/books/{book}", self._page),
            web.get("/control/summary", self._summary),
            web.get("/health", self._health),
        ]

    async def _page(self, request: web.Request) -> web.Response:
        book = request.match_info["book"]
        if book not in _BOOKS:
            raise Refused(404, "book_unknown", f"the books are {', '.join(_BOOKS)}")
        after = whole_number(request, "after", 0, least=0, most=2**63 - 1)
        limit = whole_number(request, "limit", _LIMIT, least=1, most=10 * _LIMIT)
        sql = f"SELECT * FROM {book} WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608 - one of the words above
        rows = [shown(row) for row in self._books.read(sql, (after, limit))]
        return await self._said({"rows": rows, "next": rows[-1]["rowid"] if len(rows) == limit else None})

    async def _summary(self, request: web.Request) -> web.Response:
        plain = ("charges", "labels", "pickups", "shipments", "orders_out", "messages", "smtp")
        summary: dict[str, Any] = {book: self._count(f"SELECT count(*) AS n FROM {book}") for book in plain}  # noqa: S608
        summary["refunds"] = [
            dict(row)
            for row in self._books.read(
                "SELECT currency, state, count(*) AS n, sum(amount_minor) AS amount_minor FROM refunds"
                " GROUP BY currency, state ORDER BY currency, state"
            )
        ]
        summary["calls"] = [
            shown(row)
            for row in self._books.read(
                "SELECT api, outcome, executed, count(*) AS n FROM calls GROUP BY api, outcome, executed"
            )
        ]
        states = self._books.read("SELECT state, count(*) AS n FROM webhooks GROUP BY state")
        summary["webhooks"] = {row["state"]: row["n"] for row in states}
        summary["refunded_twice"] = self._count(
            "SELECT count(*) AS n FROM (SELECT 1 FROM refunds WHERE our_reference IS NOT NULL AND state <> 'failed'"
            " GROUP BY our_reference HAVING count(*) > 1)"
        )
        summary["sent_twice"] = self._count(
            "SELECT count(*) AS n FROM (SELECT 1 FROM orders_out WHERE kind <> 'cancellation'"
            " GROUP BY kind, about HAVING count(*) > 1)"
        )
        return await self._said(summary)

    async def _health(self, request: web.Request) -> web.Response:
        return await self._said({"ok": True})

    def _count(self, sql: str) -> int:
        row = self._books.one(sql)
        return int(row["n"]) if row else 0

    async def _said(self, value: object) -> web.Response:
        await self._books.committed()
        return to_response(Answer(200, json_bytes(value)))


def shown(row: sqlite3.Row) -> dict[str, Any]:
    """A row as JSON: `rowid` for id, yes and no as booleans, what was kept as JSON as such; never the raw mail."""
    told: dict[str, Any] = {}
    for name in row.keys():  # noqa: SIM118 - a sqlite3.Row is iterated by value
        value = row[name]
        if name == "id":
            told["rowid"] = value
        elif name in _YES_OR_NO:
            told[name] = bool(value)
        elif name in _JSON_COLUMNS and value is not None:
            told[name] = json.loads(value)
        elif not isinstance(value, bytes):
            told[name] = value
    return told
