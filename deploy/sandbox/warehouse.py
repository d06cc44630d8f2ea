"""Decides what the warehouse and the workshop do with orders: one per replacement or repair, none once called off.

What becomes of an order (reserved, handed over, repaired) is told by whoever plays the warehouse, on `warehouse.v1`.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, TypeVar

from aiohttp import web
from pydantic import Field, JsonValue

from deploy.sandbox.answers import Answer, Asked, Refused, json_bytes, made
from deploy.sandbox.books import Books
from deploy.sandbox.calls import Call, Calls
from deploy.sandbox.clock import TimeSource, stamp
from deploy.sandbox.keys import Keys

Reference = Annotated[str, Field(min_length=1, max_length=255)]
Body = TypeVar("Body", bound=Asked)
_ADD = (
    "INSERT INTO orders_out (order_reference, kind, our_reference, about, idempotency_key, asked, answer, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


class OutLine(Asked):
    """Units of one article."""

    sku: Reference
    quantity: Annotated[int, Field(ge=1, le=100_000)]


class ReplacementAsked(Asked):
    """The body of POST /warehouse/v1/replacements."""

    our_reference: Reference
    replacement_id: Reference
    lines: Annotated[list[OutLine], Field(min_length=1)]
    recipient: Annotated[dict[str, JsonValue], Field(min_length=1, max_length=40)]


class CancellationAsked(Asked):
    """The body of POST /warehouse/v1/cancellations."""

    our_reference: Reference
    replacement_id: Reference


class RepairAsked(Asked):
    """The body of POST /workshop/v1/repairs."""

    our_reference: Reference
    repair_id: Reference
    return_reference: Reference
    lines: Annotated[list[OutLine], Field(min_length=1)]


class Warehouse:
    """Orders of replacements and repairs, as the books have them."""

    def __init__(self, books: Books, clock: TimeSource, calls: Calls, keys: Keys) -> None:
        self._books, self._clock, self._calls, self._keys = books, clock, calls, keys

    def routes(self) -> list[web.RouteDef]:
        """What warehouse and workshop answer."""
        return [
            web.post("/warehouse/v1/replacements", self._post_replacement),
            web.post("/warehouse/v1/cancellations", self._post_cancellation),
            web.post("/workshop/v1/repairs", self._post_repair),
            web.get("/{house:warehouse|workshop}/v1/{things:replacements|cancellations|repairs}", self._list),
        ]

    async def _post_replacement(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "warehouse.order", ReplacementAsked)
        return await self._calls.serve(request, call, lambda _: self._once(call, asked, self._replacement))

    async def _post_cancellation(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "warehouse.cancel", CancellationAsked)
        return await self._calls.serve(request, call, lambda _: self._once(call, asked, self._cancellation))

    async def _post_repair(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "workshop.order", RepairAsked)
        return await self._calls.serve(request, call, lambda _: self._once(call, asked, self._repair))

    def _once(self, call: Call, asked: Body, make: Callable[[Body, str | None, datetime], Answer]) -> Answer:
        now = self._clock.now()
        return self._keys.once(call.api, call.key, asked, now, lambda: make(asked, call.key, now))

    def _replacement(self, asked: ReplacementAsked, key: str | None, now: datetime) -> Answer:
        if self._has("cancellation", asked.replacement_id):
            raise Refused(422, "called_off", "this replacement was called off")
        return self._keep("replacement", asked.our_reference, asked.replacement_id, asked, key, now)

    def _cancellation(self, asked: CancellationAsked, key: str | None, now: datetime) -> Answer:
        return self._keep("cancellation", asked.our_reference, asked.replacement_id, asked, key, now)

    def _repair(self, asked: RepairAsked, key: str | None, now: datetime) -> Answer:
        return self._keep("repair", asked.our_reference, asked.repair_id, asked, key, now)

    def _has(self, kind: str, about: str) -> bool:
        sql = "SELECT 1 FROM orders_out WHERE kind = ? AND about = ?"
        return self._books.one(sql, (kind, about)) is not None

    def _keep(self, kind: str, ours: str, about: str, asked: Asked, key: str | None, now: datetime) -> Answer:
        reference = f"wo_{secrets.token_hex(10)}"
        answer: dict[str, Any] = {"order_reference": reference, "our_reference": ours}
        text = json_bytes(answer).decode()
        self._books.write(_ADD, (reference, kind, ours, about, key, asked.model_dump_json(), text, stamp(now)))
        return made(201, reference, answer)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        house, things = request.match_info["house"], request.match_info["things"]
        asked = dict(request.query)
        if asked.keys() != {"our_reference"}:
            raise Refused(422, "query_unusable", "ask by our_reference")
        call = Call(f"{house}.lookup", None, asked["our_reference"], {**asked, "things": things})
        return await self._calls.serve(
            request, call, lambda _: self._found(things.removesuffix("s"), asked["our_reference"])
        )

    def _found(self, kind: str, ours: str) -> Answer:
        self._clock.now()
        sql = "SELECT answer FROM orders_out WHERE kind = ? AND our_reference = ? ORDER BY id"
        return Answer(
            200, json_bytes({"items": [json.loads(row["answer"]) for row in self._books.read(sql, (kind, ours))]})
        )
