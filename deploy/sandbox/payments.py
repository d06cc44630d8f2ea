"""Decides what the payment provider does with a refund: never above captured, states that only go on; knows no shop."""

from __future__ import annotations

import secrets
import sqlite3
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

from aiohttp import web
from pydantic import Field

from deploy.sandbox.answers import Answer, Asked, Refused, json_bytes, made
from deploy.sandbox.books import Books
from deploy.sandbox.calls import Call, Calls
from deploy.sandbox.clock import TimeSource, stamp
from deploy.sandbox.faults import Fault
from deploy.sandbox.keys import Keys
from deploy.sandbox.schedule import Schedule
from deploy.sandbox.webhooks import Webhooks

State = Literal["pending", "succeeded", "failed"]
Reference = Annotated[str, Field(min_length=1, max_length=255)]
Minor = Annotated[int, Field(ge=1, le=10**15)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]

# Succeeded to failed is what a bank does days later when the money comes back.
_ALLOWED = {("pending", "succeeded"), ("pending", "failed"), ("succeeded", "failed")}
_TOLD = ("refund_reference", "payment_reference", "amount_minor", "currency", "our_reference", "state", "arn")
_ADD = (
    "INSERT INTO refunds (refund_reference, payment_reference, amount_minor, currency, our_reference, idempotency_key,"
    " state, arn, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class RefundAsked(Asked):
    """The body of POST /payments/v1/refunds. `route`: another way than the payment's own; the books are the same."""

    payment_reference: Reference
    amount_minor: Minor
    currency: Currency
    our_reference: Reference
    route: Literal["store_credit", "payout_link"] | None = None


class Payments:
    """Refunds and charges, as the books have them."""

    def __init__(
        self, books: Books, clock: TimeSource, calls: Calls, keys: Keys, webhooks: Webhooks, schedule: Schedule
    ) -> None:
        self._books, self._clock, self._calls, self._keys = books, clock, calls, keys
        self._webhooks, self._schedule = webhooks, schedule

    def routes(self) -> list[web.RouteDef]:
        """What the payment provider answers."""
        return [
            web.post("/payments/v1/refunds", self._post),
            web.get("/payments/v1/refunds", self._list),
            web.get("/payments/v1/refunds/{refund_reference}", self._get),
        ]

    def add_charge(self, payment_reference: str, captured_minor: int, currency: str) -> bool:
        """Notes a charge; False when it was known. 409 when it is known with another amount or currency."""
        row = self._charge(payment_reference)
        if row is None:
            values = (payment_reference, captured_minor, currency)
            self._books.write(
                "INSERT INTO charges (payment_reference, captured_minor, currency) VALUES (?,?,?)", values
            )
            return True
        if (row["captured_minor"], row["currency"]) != (captured_minor, currency):
            raise Refused(409, "charge_differs", "this charge is known with another amount or currency")
        return False

    def refund_elsewhere(self, payment_reference: str, amount_minor: int, currency: str, state: State) -> Answer:
        """A refund made in the provider's own dashboard: no reference of ours, told by webhook."""
        row = self._add(payment_reference, amount_minor, currency, None, None, state)
        self._tell(row, self._clock.now())
        return made(201, row["refund_reference"], refund_shown(row))

    def change(self, refund_reference: str, state: str, at: datetime) -> sqlite3.Row:
        """Makes a refund succeeded or failed and tells the shop; 409 where it cannot go from where it is."""
        row = self.find(refund_reference)
        if (row["state"], state) not in _ALLOWED:
            raise Refused(409, "state_final", f"a refund that is {row['state']} does not become {state}")
        arn = _new_arn() if state == "succeeded" else row["arn"]
        self._books.write(
            "UPDATE refunds SET state = ?, arn = ?, changed_at = ? WHERE refund_reference = ?",
            (state, arn, stamp(at), refund_reference),
        )
        row = self.find(refund_reference)
        self._tell(row, at)
        return row

    def find(self, refund_reference: str) -> sqlite3.Row:
        """The refund, or 404."""
        row = self._books.one("SELECT * FROM refunds WHERE refund_reference = ?", (refund_reference,))
        if row is None:
            raise Refused(404, "refund_unknown", "no refund has this reference")
        return row

    async def _post(self, request: web.Request) -> web.StreamResponse:
        call, asked = await self._calls.read(request, "payments.refund", RefundAsked)
        return await self._calls.serve(request, call, lambda fault: self._refund(asked, call.key, fault))

    def _refund(self, asked: RefundAsked, key: str | None, fault: Fault | None) -> Answer:
        now = self._clock.now()
        return self._keys.once("payments.refund", key, asked, now, lambda: self._make(asked, key, fault, now))

    def _make(self, asked: RefundAsked, key: str | None, fault: Fault | None, now: datetime) -> Answer:
        kind = fault.fault if fault else None
        state: State = "pending" if kind in ("pending", "fail_later") else "succeeded"
        row = self._add(asked.payment_reference, asked.amount_minor, asked.currency, asked.our_reference, key, state)
        if fault is not None and kind == "fail_later":
            self._schedule.add(row["refund_reference"], "failed", now + timedelta(seconds=fault.seconds or 0.0))
        if fault is not None and (fault.notify or kind == "duplicate_webhook"):
            self._tell(row, now, copies=2 if kind == "duplicate_webhook" else 1)
        return made(201, row["refund_reference"], refund_shown(row))

    def _add(
        self, payment: str, amount_minor: int, currency: str, ours: str | None, key: str | None, state: State
    ) -> sqlite3.Row:
        charge = self._charge(payment)
        if charge is None:
            raise Refused(404, "charge_unknown", "no charge has this payment reference")
        if charge["currency"] != currency:
            raise Refused(422, "currency_differs", f"the charge is in {charge['currency']}")
        # One thread, one statement after the other: nothing can come between this sum and the insert below.
        if state != "failed" and self._refunded(payment) + amount_minor > charge["captured_minor"]:
            raise Refused(
                422, "amount_exceeds_captured", "together with earlier refunds this is more than was captured"
            )
        reference = f"re_{secrets.token_hex(10)}"
        at = stamp(self._clock.now())
        arn = _new_arn() if state == "succeeded" else None
        self._books.write(_ADD, (reference, payment, amount_minor, currency, ours, key, state, arn, at, at))
        return self.find(reference)

    def _charge(self, payment_reference: str) -> sqlite3.Row | None:
        return self._books.one("SELECT * FROM charges WHERE payment_reference = ?", (payment_reference,))

    def _refunded(self, payment_reference: str) -> int:
        sql = (
            "SELECT coalesce(sum(amount_minor), 0) AS minor FROM refunds"
            " WHERE payment_reference = ? AND state <> 'failed'"
        )
        row = self._books.one(sql, (payment_reference,))
        return int(row["minor"]) if row else 0

    def _tell(self, row: sqlite3.Row, at: datetime, *, copies: int = 1) -> None:
        data = {"provider": "sandbox", **{name: row[name] for name in _TOLD}, "at": stamp(at)}
        self._webhooks.add("refund.reported", data, at, copies=copies)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        asked = dict(request.query)
        if len(asked) != 1 or not asked.keys() <= {"our_reference", "payment_reference"}:
            raise Refused(422, "query_unusable", "ask by our_reference or by payment_reference")
        [(column, value)] = asked.items()
        call = Call("payments.lookup", None, asked.get("our_reference"), asked)
        sql = f"SELECT * FROM refunds WHERE {column} = ? ORDER BY id"  # noqa: S608 - one of the two words above
        return await self._calls.serve(request, call, lambda _: self._found(sql, value))

    def _found(self, sql: str, value: str) -> Answer:
        self._clock.now()
        return Answer(200, json_bytes({"refunds": [refund_shown(row) for row in self._books.read(sql, (value,))]}))

    async def _get(self, request: web.Request) -> web.StreamResponse:
        reference = request.match_info["refund_reference"]
        call = Call("payments.lookup", None, None, {"refund_reference": reference})
        return await self._calls.serve(
            request, call, lambda _: Answer(200, json_bytes(refund_shown(self.find(reference))))
        )


def refund_shown(row: sqlite3.Row) -> dict[str, Any]:
    """A refund as the provider answers it."""
    return {**{name: row[name] for name in _TOLD}, "created_at": row["created_at"]}


def _new_arn() -> str:
    return "7" + "".join(secrets.choice("0123456789") for _ in range(22))
