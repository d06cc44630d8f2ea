"""Decides how runner, tests and checker steer the sandbox; what a call does is decided elsewhere."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Literal

from aiohttp import web
from pydantic import AwareDatetime, Field

from deploy.sandbox.answers import Answer, Asked, json_bytes
from deploy.sandbox.books import Books
from deploy.sandbox.calls import Calls, to_response
from deploy.sandbox.clock import TimeSource, stamp
from deploy.sandbox.mail import Mail
from deploy.sandbox.payments import Currency, Minor, Payments, Reference, State, refund_shown
from deploy.sandbox.requests import told
from deploy.sandbox.schedule import Schedule
from deploy.sandbox.webhooks import Webhooks


class ChargeTold(Asked):
    """One charge that the shop's customer paid."""

    payment_reference: Reference
    captured_minor: Annotated[int, Field(ge=0, le=10**15)]
    currency: Currency


class ChargesTold(Asked):
    """Many of them."""

    charges: Annotated[list[ChargeTold], Field(min_length=1)]


class TimeTold(Asked):
    """PUT /control/time."""

    now: AwareDatetime


class ChangeTold(Asked):
    """POST /control/refunds/{refund_reference}: at once, or after seconds, or at an instant of the time source."""

    state: Literal["succeeded", "failed"]
    after_s: Annotated[float, Field(ge=0, le=10**8)] | None = None
    at: AwareDatetime | None = None


class ElsewhereTold(Asked):
    """POST /control/refunds: a refund made in the provider's dashboard."""

    payment_reference: Reference
    amount_minor: Minor
    currency: Currency
    state: State = "succeeded"


class TrackTold(Asked):
    """POST /control/track; the tracking number need not be known."""

    tracking_number: Reference
    status: Annotated[str, Field(min_length=1, max_length=64)]
    at: AwareDatetime | None = None
    place: Annotated[str, Field(max_length=200)] | None = None


class BounceTold(Asked):
    """POST /control/bounces."""

    message_reference: Reference
    code: Annotated[str, Field(max_length=64)] = "5.1.1"
    reason: Annotated[str, Field(max_length=200)] = "mailbox unknown"


class ResendTold(Asked):
    """POST /control/webhooks/resend."""

    id: str
    times: Annotated[int, Field(ge=1, le=1000)] = 1
    forged: bool = False


class Control:
    """The control API. Its own calls are neither in the books nor in hand."""

    def __init__(
        self,
        books: Books,
        clock: TimeSource,
        calls: Calls,
        payments: Payments,
        mail: Mail,
        schedule: Schedule,
        webhooks: Webhooks,
    ) -> None:
        self._books, self._clock, self._calls = books, clock, calls
        self._payments, self._mail, self._schedule, self._webhooks = payments, mail, schedule, webhooks

    def routes(self) -> list[web.RouteDef]:
        """What runner, tests and checker ask for."""
        return [
            web.post("/control/charges", self._charges),
            web.put("/control/time", self._time),
            web.get("/control/due", self._due),
            web.post("/control/refunds", self._refund_elsewhere),
            web.post("/control/refunds/{refund_reference}", self._change_refund),
            web.post("/control/track", self._track),
            web.post("/control/bounces", self._bounce),
            web.post("/control/webhooks/resend", self._resend),
        ]

    async def _said(self, status: int, value: object) -> web.Response:
        await self._books.committed()
        return to_response(Answer(status, json_bytes(value)))

    async def _charges(self, request: web.Request) -> web.Response:
        many = b'"charges"' in await request.read()
        said = (await told(request, ChargesTold)).charges if many else [await told(request, ChargeTold)]
        with self._books.all_or_nothing():
            new = [self._payments.add_charge(one.payment_reference, one.captured_minor, one.currency) for one in said]
        return await self._said(200, {"added": sum(new), "known": len(new) - sum(new)})

    async def _time(self, request: web.Request) -> web.Response:
        said = await told(request, TimeTold)
        self._clock.set(said.now)
        self._schedule.apply_due(self._payments.change)
        return await self._said(200, {"now": stamp(said.now)})

    async def _due(self, request: web.Request) -> web.Response:
        coming = self._schedule.next_at()
        due = {
            "next_at": stamp(coming) if coming else None,
            "webhooks_due": self._webhooks.undelivered(),
            "calls_in_hand": self._calls.in_hand,
        }
        return await self._said(200, due)

    async def _refund_elsewhere(self, request: web.Request) -> web.Response:
        said = await told(request, ElsewhereTold)
        with self._books.all_or_nothing():
            answer = self._payments.refund_elsewhere(
                said.payment_reference, said.amount_minor, said.currency, said.state
            )
        await self._books.committed()
        return to_response(answer)

    async def _change_refund(self, request: web.Request) -> web.Response:
        said = await told(request, ChangeTold)
        row = self._payments.find(request.match_info["refund_reference"])
        now = self._clock.now()
        if said.after_s is None and said.at is None:
            with self._books.all_or_nothing():
                row = self._payments.change(row["refund_reference"], said.state, now)
            return await self._said(200, {**refund_shown(row), "change_at": None})
        at = said.at or _later(now, said.after_s)
        self._schedule.add(row["refund_reference"], said.state, at)
        return await self._said(200, {**refund_shown(row), "change_at": stamp(at)})

    async def _track(self, request: web.Request) -> web.Response:
        said = await told(request, TrackTold)
        now = self._clock.now()
        data = {
            "carrier": "sandbox",
            "tracking_number": said.tracking_number,
            "status": said.status,
            "at": stamp(said.at or now),
            **({} if said.place is None else {"place": said.place}),
        }
        return await self._said(201, {"id": self._webhooks.add("parcel.tracked", data, now)})

    async def _bounce(self, request: web.Request) -> web.Response:
        said = await told(request, BounceTold)
        return await self._said(201, {"id": self._mail.bounce(said.message_reference, said.code, said.reason)})

    async def _resend(self, request: web.Request) -> web.Response:
        said = await told(request, ResendTold)
        self._webhooks.resend(said.id, said.times, forged=said.forged)
        return await self._said(200, {"id": said.id, "times": said.times})


def _later(now: datetime, seconds: float | None) -> datetime:
    return now + timedelta(seconds=seconds or 0.0)
