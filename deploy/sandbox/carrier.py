"""Decides what the carrier does with labels, pickups and shipments; knows no tracking (the runner tells that)."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any, Literal, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aiohttp import web
from pydantic import Field, JsonValue

from deploy.sandbox.answers import Answer, Asked, Refused, json_bytes, made
from deploy.sandbox.books import Books
from deploy.sandbox.calls import Call, Calls
from deploy.sandbox.clock import TimeSource, stamp
from deploy.sandbox.keys import Keys

Thing = Literal["label", "pickup", "shipment"]
Reference = Annotated[str, Field(min_length=1, max_length=255)]
Body = TypeVar("Body", bound=Asked)
Address = Annotated[dict[str, JsonValue], Field(min_length=1, max_length=40)]

LABEL_DAYS = 28
_WINDOW = (time(9), time(17))


class LabelAsked(Asked):
    """The body of POST /carrier/v1/labels: sender is the customer, recipient the shop."""

    our_reference: Reference
    return_reference: Reference
    service: Annotated[str, Field(min_length=1, max_length=64)]
    parcels: Annotated[int, Field(ge=1, le=99)]
    sender: Address
    recipient: Address


class PickupAsked(Asked):
    """The body of POST /carrier/v1/pickups. `date` is a day at the address; `time_zone` (IANA) is UTC when left out."""

    our_reference: Reference
    return_reference: Reference
    tracking_number: Reference | None = None
    address: Address
    date: date
    time_zone: Annotated[str, Field(max_length=64)] = "UTC"


class ShipmentAsked(Asked):
    """The body of POST /carrier/v1/shipments: goods from the shop to the customer."""

    our_reference: Reference
    return_reference: Reference | None = None
    service: Annotated[str, Field(min_length=1, max_length=64)]
    parcels: Annotated[int, Field(ge=1, le=99)]
    sender: Address
    recipient: Address


class Carrier:
    """Labels, pickups and shipments, as the books have them. `base_url` is where this process is reached."""

    def __init__(self, books: Books, clock: TimeSource, calls: Calls, keys: Keys, base_url: Callable[[], str]) -> None:
        self._books, self._clock, self._calls, self._keys = books, clock, calls, keys
        self._base_url = base_url

    def routes(self) -> list[web.RouteDef]:
        """What the carrier answers."""
        return [
            web.post("/carrier/v1/labels", self._post_label),
            web.post("/carrier/v1/pickups", self._post_pickup),
            web.post("/carrier/v1/shipments", self._post_shipment),
            web.get("/carrier/v1/{things:labels|pickups|shipments}", self._list),
            web.get("/carrier/v1/labels/{label_reference}/label.txt", self._label_text),
        ]

    async def _post_label(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "carrier.label", LabelAsked)
        return await self._calls.serve(request, call, lambda _: self._once(call, asked, self._label))

    async def _post_pickup(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "carrier.pickup", PickupAsked)
        return await self._calls.serve(request, call, lambda _: self._once(call, asked, self._pickup))

    async def _post_shipment(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "carrier.shipment", ShipmentAsked)
        return await self._calls.serve(request, call, lambda _: self._once(call, asked, self._shipment))

    def _once(self, call: Call, asked: Body, make: Callable[[Body, str | None, datetime], Answer]) -> Answer:
        now = self._clock.now()
        return self._keys.once(call.api, call.key, asked, now, lambda: make(asked, call.key, now))

    def _label(self, asked: LabelAsked, key: str | None, now: datetime) -> Answer:
        reference = f"lb_{secrets.token_hex(10)}"
        answer = {
            "label_reference": reference,
            "tracking_number": _new_tracking_number(),
            "label_url": f"{self._base_url()}/carrier/v1/labels/{reference}/label.txt",
            "expires_on": (now.date() + timedelta(days=LABEL_DAYS)).isoformat(),
            "our_reference": asked.our_reference,
        }
        return self._keep("label", asked, key, now, answer)

    def _pickup(self, asked: PickupAsked, key: str | None, now: datetime) -> Answer:
        zone = _zone(asked.time_zone)
        if asked.date < now.astimezone(zone).date():
            raise Refused(422, "date_in_past", "the van cannot come on a day that is over")
        window = [datetime.combine(asked.date, hour, zone).isoformat() for hour in _WINDOW]
        answer = {
            "pickup_reference": f"pu_{secrets.token_hex(10)}",
            "tracking_number": asked.tracking_number or _new_tracking_number(),
            "window": {"from": window[0], "to": window[1]},
            "our_reference": asked.our_reference,
        }
        return self._keep("pickup", asked, key, now, answer)

    def _shipment(self, asked: ShipmentAsked, key: str | None, now: datetime) -> Answer:
        answer = {
            "shipment_reference": f"sh_{secrets.token_hex(10)}",
            "tracking_number": _new_tracking_number(),
            "our_reference": asked.our_reference,
        }
        return self._keep("shipment", asked, key, now, answer)

    def _keep(
        self,
        thing: Thing,
        asked: LabelAsked | PickupAsked | ShipmentAsked,
        key: str | None,
        now: datetime,
        answer: dict[str, Any],
    ) -> Answer:
        reference = answer[f"{thing}_reference"]
        sql = (
            f"INSERT INTO {thing}s ({thing}_reference, our_reference, return_reference, idempotency_key,"  # noqa: S608
            " tracking_number, asked, answer, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        )
        words = asked.model_dump_json()
        tracking = answer["tracking_number"]
        values = (
            reference,
            asked.our_reference,
            asked.return_reference,
            key,
            tracking,
            words,
            _text(answer),
            stamp(now),
        )
        self._books.write(sql, values)
        return made(201, reference, answer)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        things, asked = request.match_info["things"], dict(request.query)
        if asked.keys() != {"our_reference"}:
            raise Refused(422, "query_unusable", "ask by our_reference")
        call = Call("carrier.lookup", None, asked["our_reference"], {**asked, "things": things})
        sql = f"SELECT answer FROM {things} WHERE our_reference = ? ORDER BY id"  # noqa: S608 - from the route's pattern
        return await self._calls.serve(request, call, lambda _: self._found(sql, asked["our_reference"]))

    def _found(self, sql: str, ours: str) -> Answer:
        self._clock.now()
        return Answer(200, json_bytes({"items": [json.loads(row["answer"]) for row in self._books.read(sql, (ours,))]}))

    async def _label_text(self, request: web.Request) -> web.StreamResponse:
        row = self._label_row(request.match_info["label_reference"])
        return web.Response(text=f"SANDBOX CARRIER\nreturn label {row['tracking_number']}\n")

    def _label_row(self, reference: str) -> sqlite3.Row:
        row = self._books.one("SELECT tracking_number FROM labels WHERE label_reference = ?", (reference,))
        if row is None:
            raise Refused(404, "label_unknown", "no label has this reference")
        return row


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused(422, "time_zone_unknown", "time_zone is an IANA name") from None


def _text(value: object) -> str:
    return json_bytes(value).decode()


def _new_tracking_number() -> str:
    return "SBX" + "".join(secrets.choice("0123456789") for _ in range(13))
