"""Decides how faults are put in force and how a runner waits for news; knows nothing of providers."""

from __future__ import annotations

from aiohttp import web

from deploy.sandbox.answers import Answer, Refused, json_bytes
from deploy.sandbox.books import Books
from deploy.sandbox.calls import to_response
from deploy.sandbox.events import Events
from deploy.sandbox.faults import Fault, Faults
from deploy.sandbox.requests import told, whole_number

_LONGEST_POLL_S = 60.0


class Script:
    """Faults on demand, and the numbered news of calls."""

    def __init__(self, books: Books, faults: Faults, events: Events) -> None:
        self._books, self._faults, self._events = books, faults, events

    def routes(self) -> list[web.RouteDef]:
        """What a runner scripts and waits for."""
        return [
            web.get("/control/faults", self._list),
            web.post("/control/faults", self._add),
            web.delete("/control/faults", self._remove),
            web.get("/control/events", self._news),
        ]

    async def _list(self, request: web.Request) -> web.Response:
        return await self._said(200, {"faults": self._faults.listed()})

    async def _add(self, request: web.Request) -> web.Response:
        return await self._said(201, {"id": self._faults.add(await told(request, Fault))})

    async def _remove(self, request: web.Request) -> web.Response:
        number = whole_number(request, "id", None, least=1, most=2**63 - 1)
        return await self._said(200, {"removed": self._faults.remove(number)})

    async def _news(self, request: web.Request) -> web.Response:
        after = whole_number(request, "after", 0, least=0, most=2**63 - 1)
        try:
            timeout_s = float(request.query.get("timeout", "0"))
        except ValueError:
            raise Refused(422, "query_unusable", "timeout is a number of seconds") from None
        found = await self._events.wait(after or 0, max(0.0, min(timeout_s, _LONGEST_POLL_S)))
        return await self._said(200, {"events": found, "last": self._events.last})

    async def _said(self, status: int, value: object) -> web.Response:
        await self._books.committed()
        return to_response(Answer(status, json_bytes(value)))
