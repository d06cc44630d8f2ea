"""Carries effects out: bounded per provider, leased, with a breaker; what to do next is asked of `moves`."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from shared.clock import monotonic_s
from shared.metrics import EFFECT_CALLS, EFFECT_SECONDS
from shared.runtime.items import Deferred, EffectRow, Settled
from shared.runtime.moves import Move, after_not_found, after_trouble, first_move
from shared.runtime.outside import Call, Outcome, Performer
from shared.runtime.step import Effect
from shared.runtime.switches import Switches

log = structlog.get_logger()
CONCURRENCY = 32
IN_HAND_MAX = 256
CALL_TIMEOUT_S = 10.0
BREAKER_FAILURES = 5
BREAKER_OPEN_S = 2.0
HELD_FOR = timedelta(seconds=1)
_STATES = {"done": "done", "refused": "refused"}


class Breaker:
    """Opens after failures of several different effects in a row; wall time only."""

    def __init__(self) -> None:
        self._failed: set[str] = set()
        self._open_until = 0.0

    def note(self, effect_id: str, ok: bool) -> None:
        """One call's end."""
        if ok:
            self._failed.clear()
            return
        self._failed.add(effect_id)
        if len(self._failed) >= BREAKER_FAILURES:
            self._open_until = monotonic_s() + BREAKER_OPEN_S
            self._failed.clear()

    @property
    def open(self) -> bool:
        """Whether calls are held back now."""
        return monotonic_s() < self._open_until


class EffectRunner:
    """The effects this process has in hand. `deliver` takes what became of each; `now` is the time source."""

    def __init__(
        self,
        performers: Mapping[tuple[str, str], Performer],
        deliver: Callable[[Settled | Deferred], Awaitable[None]],
        now: Callable[[], Awaitable[datetime]],
    ) -> None:
        self._performers = performers
        self._deliver = deliver
        self._now = now
        self._slots: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(CONCURRENCY))
        self._breakers: dict[str, Breaker] = defaultdict(Breaker)
        self._tasks: set[asyncio.Task[None]] = set()
        self.in_hand: set[str] = set()
        self.switches = Switches()

    def accept(self, effect: Effect) -> bool:
        """Whether a new effect may be leased to this process in the transaction that writes it."""
        held = self.switches.pauses(effect.kind, effect.provider, effect.market)
        return not held and len(self.in_hand) < IN_HAND_MAX and not self._breakers[effect.provider].open

    def room_left(self) -> int:
        """How many more may be claimed."""
        return max(0, IN_HAND_MAX - len(self.in_hand))

    def start(self, row: EffectRow) -> None:
        """Begin with one leased effect, in the background."""
        self.in_hand.add(row.effect_id)
        task = asyncio.get_running_loop().create_task(self._carry_out(row))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drain(self, timeout_s: float) -> None:
        """Let calls in hand end; the rest stays leased and is looked up later."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=timeout_s)

    async def _carry_out(self, row: EffectRow) -> None:
        try:
            async with self._slots[row.provider]:
                await self._deliver(await self._result(row))
        finally:
            self.in_hand.discard(row.effect_id)

    async def _result(self, row: EffectRow) -> Settled | Deferred:
        now = await self._now()
        performer = self._performers.get((row.kind, row.provider))
        if performer is None:
            return Settled(row, "stuck", Outcome("unknown", reason=f"nobody does {row.kind} at {row.provider}"), now)
        if self.switches.pauses(row.kind, row.provider, row.market):
            return self._later(row, Move("wait", now + HELD_FOR, "paused by an operator"), now)
        if self._breakers[row.provider].open:
            return self._later(row, Move("wait", now + HELD_FOR, "the provider fails; calls are held back"), now)
        try:
            return await self._next(row, performer, now)
        except Exception as error:
            log.exception("effect adapter raised", action="effect_bug", effect_id=row.effect_id, kind=row.kind)
            reason = f"adapter bug: {error.__class__.__name__}: {error}"[:400]
            return Settled(row, "stuck", Outcome("unknown", reason=reason), await self._now())

    async def _next(self, row: EffectRow, performer: Performer, now: datetime) -> Settled | Deferred:
        guards = performer.guards
        move = first_move(row, guards, now)
        if move.kind == "look_up" and performer.look_up is not None:
            outcome = await self._call(row, performer.look_up, "look_up")
            if outcome.state != "not_found":
                return self._read(row, performer, outcome, await self._now(), performed=False)
            move = after_not_found(row, guards, now)
            if move.kind == "perform":
                row = replace(row, sure_not_done=True)
        if move.kind == "perform":
            outcome = await self._call(row, performer.perform, "perform")
            after = await self._now()
            return self._read(replace(row, last_call_at=after), performer, outcome, after, performed=True)
        if move.kind == "expire":
            return Settled(row, "expired", Outcome("refused", reason=move.reason), now)
        if move.kind == "stuck":
            return Settled(row, "stuck", Outcome("unknown", reason=move.reason), now)
        return self._later(row, move, now)

    def _read(
        self, row: EffectRow, performer: Performer, outcome: Outcome, now: datetime, performed: bool
    ) -> Settled | Deferred:
        self._breakers[row.provider].note(row.effect_id, outcome.state in ("done", "refused", "not_found"))
        if outcome.state in _STATES:
            return Settled(row, _STATES[outcome.state], outcome, now)
        doubtful = outcome.state == "unknown" and performed
        unsure = replace(row, sure_not_done=row.sure_not_done and not doubtful)
        move = after_trouble(unsure, performer.guards, outcome, now)
        if move.kind == "stuck":
            return Settled(unsure, "stuck", Outcome("unknown", reason=move.reason), now)
        return self._later(replace(unsure, attempts=row.attempts + 1), move, now)

    def _later(self, row: EffectRow, move: Move, now: datetime) -> Deferred:
        state = "pending" if row.sure_not_done else "unknown"
        until = move.until or now
        return Deferred(row, state, until, row.last_call_at, row.sure_not_done, row.attempts, move.reason, now)

    async def _call(self, row: EffectRow, function: Callable[[Call], Awaitable[Outcome]], what: str) -> Outcome:
        now = await self._now()
        call = Call(row.effect_id, row.kind, row.case_id, row.about, row.payload, row.personal, now)
        begun = monotonic_s()
        try:
            outcome = await asyncio.wait_for(function(call), CALL_TIMEOUT_S + 1)
        except TimeoutError:
            outcome = Outcome("unknown", reason="no answer in time")
        EFFECT_SECONDS.labels(row.kind, row.provider, what).observe(monotonic_s() - begun)
        EFFECT_CALLS.labels(row.kind, row.provider, f"{what}_{outcome.state}").inc()
        return outcome
