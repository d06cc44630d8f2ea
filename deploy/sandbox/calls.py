"""Decides how one provider call runs: noted, met by its fault, executed, committed, answered; knows no provider."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from aiohttp import web
from pydantic import ValidationError

from deploy.sandbox.answers import Answer, Asked, Refused, invalid_body
from deploy.sandbox.books import Books
from deploy.sandbox.clock import stamp, wall_now
from deploy.sandbox.events import Events
from deploy.sandbox.faults import NEVER_ANSWERED, NOT_EXECUTED, WITH_STATUS, Fault, Faults

Execute = Callable[[Fault | None], Answer]
Body = TypeVar("Body", bound=Asked)

KEY_HEADER = "Idempotency-Key"
_KEY_MAX = 255
_GONE_POLL_S = 0.02
_NOTE = "INSERT INTO calls (api, key, our_reference, fault, outcome, at_wall) VALUES (?, ?, ?, ?, 'in_hand', ?)"
_CLOSE = "UPDATE calls SET outcome = ?, status = ?, code = ?, executed = ?, reference = ? WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Call:
    """What arrived: `fields` are the body's, or of a look-up the query's; faults are matched against them."""

    api: str
    key: str | None
    our_reference: str | None
    fields: Mapping[str, Any]


class Calls:
    """Every call there ever was, in the books: outcome in_hand | answered | replayed | refused | unanswered | cut."""

    def __init__(self, books: Books, faults: Faults, events: Events) -> None:
        self._books, self._faults, self._events = books, faults, events
        self.in_hand = 0
        # What was in hand when the process before us died will never be answered.
        books.write("UPDATE calls SET outcome = 'unanswered' WHERE outcome = 'in_hand'")

    async def read(self, request: web.Request, api: str, model: type[Body]) -> tuple[Call, Body]:
        """The call and its checked body; a body that cannot be read is noted and refused, and meets no fault."""
        raw = await request.read()
        key = request.headers.get(KEY_HEADER)
        try:
            body = model.model_validate_json(raw)
            if key is not None and not (0 < len(key) <= _KEY_MAX and key.isascii() and key.isprintable()):
                raise Refused(400, "key_unusable", f"an idempotency key has 1 to {_KEY_MAX} printable ASCII characters")
        except (ValidationError, Refused) as trouble:
            refusal = invalid_body(trouble) if isinstance(trouble, ValidationError) else trouble
            number = self.note(Call(api, None, None, {}), None)
            self.close(number, "refused", refusal.answer())
            await self._books.committed()
            raise refusal from None
        fields = body.model_dump(mode="json", by_alias=True)
        return Call(api, key, fields.get("our_reference"), fields), body

    async def serve(self, request: web.Request, call: Call, execute: Execute) -> web.StreamResponse:
        """Runs the call to its end, scripted fault included. `execute` may raise Refused and must not await."""
        self.in_hand += 1
        try:
            fault = self._faults.take(call.api, call.fields)
            number = self.note(call, fault)
            return await self._run(request, number, call, fault, execute)
        finally:
            self.in_hand -= 1

    def note(self, call: Call, fault: Fault | None) -> int:
        """Writes down that the call arrived, and tells the runner."""
        kind = fault.fault if fault else None
        values = (call.api, call.key, call.our_reference, kind, stamp(wall_now()))
        number = self._books.write(_NOTE, values)
        self._events.tell("call_arrived", call.api, call.our_reference, kind)
        return number

    def close(self, number: int, outcome: str, answer: Answer | None) -> None:
        """Writes down how the call ended; `answer` is what was done, whether or not the caller heard of it."""
        done = answer or Answer(0, b"")
        values = (outcome, done.status or None, done.code, int(done.executed), done.reference, number)
        self._books.write(_CLOSE, values)

    async def _run(
        self, request: web.Request, number: int, call: Call, fault: Fault | None, execute: Execute
    ) -> web.StreamResponse:
        kind = fault.fault if fault else None
        if fault is not None and kind == "late":
            await self._books.committed()
            await asyncio.sleep(fault.seconds or 0.0)
        answer = None if kind in NOT_EXECUTED else self._execute(fault, execute)
        said = _scripted(fault) or answer
        self.close(number, _outcome(kind, said), _noted(answer, said))
        await self._books.committed()
        if answer is not None and answer.executed:
            self._events.tell("executed", call.api, call.our_reference, kind)
        if kind in NEVER_ANSWERED or said is None:
            await _until_gone(request)
            return web.Response(status=499)
        if kind == "cut_body":
            return await _cut(request, said)
        return to_response(said)

    def _execute(self, fault: Fault | None, execute: Execute) -> Answer:
        try:
            with self._books.all_or_nothing():
                return execute(fault)
        except Refused as refusal:
            return refusal.answer()


def to_response(answer: Answer) -> web.Response:
    """The answer for aiohttp."""
    return web.Response(
        status=answer.status, body=answer.body, headers=answer.headers or None, content_type="application/json"
    )


def _scripted(fault: Fault | None) -> Answer | None:
    if fault is None:
        return None
    if fault.fault == "refuse":
        return Refused(422, fault.code or "refused", "refused by a scripted fault").answer()
    if fault.fault in WITH_STATUS and fault.status is not None:
        again = {} if fault.retry_after_s is None else {"Retry-After": str(fault.retry_after_s)}
        return Refused(fault.status, fault.code or "scripted_fault", "a scripted fault", again).answer()
    return None


def _outcome(kind: str | None, said: Answer | None) -> str:
    if kind in NEVER_ANSWERED or said is None:
        return "unanswered"
    if kind == "cut_body":
        return "cut"
    if "Idempotent-Replay" in said.headers:
        return "replayed"
    return "refused" if said.status >= 400 else "answered"


def _noted(done: Answer | None, said: Answer | None) -> Answer | None:
    if done is None or said is None or done is said:
        return done or said
    return Answer(said.status, b"", executed=done.executed, reference=done.reference, code=said.code)


async def _until_gone(request: web.Request) -> None:
    # aiohttp tells a handler of a lost caller only by cancelling it, which would also end a late execution.
    while request.transport is not None and not request.transport.is_closing():  # noqa: ASYNC110
        await asyncio.sleep(_GONE_POLL_S)


async def _cut(request: web.Request, said: Answer) -> web.StreamResponse:
    response = web.StreamResponse(status=said.status, headers={"Content-Type": "application/json"})
    response.content_length = len(said.body)
    await response.prepare(request)
    await response.write(said.body[: len(said.body) // 2])
    if request.transport is not None:
        request.transport.close()
    return response
