"""The batch loop of one process: drain, one transaction in a thread, publish, acknowledge. Knows nothing of Faust."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any, TypeVar

import sqlalchemy as sa
import structlog
from aiokafka.errors import KafkaError

from shared import metrics
from shared.clock import monotonic_s
from shared.runtime import tables
from shared.runtime.batch import Transaction
from shared.runtime.codec import Codec
from shared.runtime.decode import Dead, Decoded, Reading, decode
from shared.runtime.effects import EffectRunner
from shared.runtime.halting import HaltRule
from shared.runtime.items import Deferred, Done, Handed, Item, Settled, Wire
from shared.runtime.publishing import Publisher
from shared.runtime.room import Room
from shared.runtime.timesource import TimeSource
from shared.runtime.wire import Record
from shared.storage.engine import is_outage

log = structlog.get_logger()
T = TypeVar("T")
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
MARKS_ALONE_AFTER_S = 0.05
RETRY_FIRST_S = 0.1
RETRY_MAX_S = 5.0


class BatchLoop:
    """Everything that makes a handler run enters `queue`; one batch at a time leaves it."""

    def __init__(
        self, room: Room, engine: sa.Engine, time_source: TimeSource, reading: Reading, me: str, batch_max: int
    ) -> None:
        self.room = room
        self.queue: asyncio.Queue[Item | tuple[Record, Any]] = asyncio.Queue(4096)
        self.codec = Codec(room.memory, room.inner)
        self.halt_rule = HaltRule()
        self.halted = False
        self.outage: str | None = None
        self.last_batch_at = monotonic_s()
        self.busy = False
        self._engine = engine
        self._time = time_source
        self._reading = reading
        self._me = me
        self._batch_max = batch_max
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="batch")
        self._marks: list[tuple[str, int]] = []
        self._letter_marks: list[str] = []
        self._positions: dict[tuple[str, int], tuple[int, datetime]] = {}
        self.runner: EffectRunner
        self.publisher: Publisher
        self.on_halt: Callable[[], Any] = lambda: None
        self.on_done: Callable[[Done], Any] = lambda done: None

    def position(self, topic: str, partition: int) -> int:
        """The next offset after what this process has committed, 0 when it read nothing yet."""
        return self._positions.get((topic, partition), (0, None))[0]

    async def in_thread(self, function: Callable[..., T], *args: Any) -> T:
        """Run in the batch thread, after the batch in hand."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *args)

    async def run(self) -> None:
        """Until cancelled. A batch in hand is finished by the caller waiting for `busy` to fall."""
        while True:
            taken = await self._take()
            if not taken:
                await self._until_well(lambda: self.in_thread(self._write_marks_alone))
                continue
            self.busy = True
            try:
                await self._until_well(lambda batch=taken: self._batch(batch))  # type: ignore[misc]
            finally:
                self.busy = False

    async def _take(self) -> list[Item | tuple[Record, Any]]:
        """What is there, at most a few hundred; empty when only marks wait to be written."""
        while self.halted:
            await asyncio.sleep(0.1)
        if self._marks or self._letter_marks:
            try:
                first = await asyncio.wait_for(self.queue.get(), MARKS_ALONE_AFTER_S)
            except TimeoutError:
                return []
        else:
            first = await self.queue.get()
        taken = [first]
        while len(taken) < self._batch_max and not self.queue.empty():
            taken.append(self.queue.get_nowait())
        return taken

    async def _until_well(self, attempt: Callable[[], Any]) -> None:
        """An outage makes the room wait and try again; nothing is acknowledged, nothing parked."""
        wait = RETRY_FIRST_S
        while True:
            try:
                await attempt()
            except Exception as error:  # sorted below; what is no outage goes on up and ends the process
                what = outage_of(error)
                if what is None:
                    raise
                self._begin_outage(what, error)
                await asyncio.sleep(wait)
                wait = min(wait * 2, RETRY_MAX_S)
            else:
                self._end_outage()
                return

    def _begin_outage(self, what: str, error: BaseException) -> None:
        if self.outage != what:
            log.warning("waiting for an outage to end", action="outage", what=what, error=str(error)[:300])
        self.outage = what
        metrics.OUTAGE.labels(self.room.name, what).set(1)

    def _end_outage(self) -> None:
        if self.outage is not None:
            log.info("outage ended", action="outage_ended", what=self.outage)
            metrics.OUTAGE.labels(self.room.name, self.outage).set(0)
            self.outage = None

    # -- one batch -------------------------------------------------------------------------------------------

    async def _batch(self, taken: Sequence[Item | tuple[Record, Any]]) -> None:
        begun = time.perf_counter()
        done = await self.in_thread(self._transact, taken)
        committed = time.perf_counter()
        metrics.BATCH_SIZE.labels(self.room.name).observe(len(taken))
        metrics.BATCH_SECONDS.labels(self.room.name).observe(committed - begun)
        for row in done.effects:
            self.runner.start(row)
        await self._publish(done)
        metrics.PUBLISH_SECONDS.labels(self.room.name).observe(time.perf_counter() - committed)
        for item in taken:
            if isinstance(item, tuple):
                item[1].ack()
        self.last_batch_at = monotonic_s()
        self._after(done)

    async def _publish(self, done: Done) -> None:
        """Only the publishing is tried again here: the commit stands."""
        if not done.says and not done.letters:
            return
        await self._until_well(lambda: self.publisher.publish(done.says, done.letters))
        self._marks += [(row.subject, row.sequence) for row in done.says]
        self._letter_marks += [letter.letter_id for letter in done.letters]

    def _after(self, done: Done) -> None:
        room = self.room.name
        for (type_, outcome), count in Counter(done.outcomes).items():
            metrics.HEARD.labels(room, type_, outcome).inc(count)
            if outcome == "parked":
                metrics.PARKED.labels(room).inc(count)
        for type_, count in Counter(row.type for row in done.says).items():
            metrics.SAID.labels(room, type_).inc(count)
        for (type_, outcome), seconds in done.seconds.items():
            metrics.HANDLER_SECONDS.labels(room, type_, outcome).inc(seconds)
        for note in done.notes:
            metrics.NOTES.labels(room, note).inc()
        self.halt_rule.note(done.good, done.bugs)
        if self.halt_rule.must_halt and not self.halted:
            self.halted = True
            metrics.HALTED.labels(room).set(1)
            log.error("room halted: too many orders parked by bugs", action="halted")
            self.on_halt()
        self.on_done(done)

    def _transact(self, taken: Sequence[Item | tuple[Record, Any]]) -> Done:
        """In the batch thread: decode, then one transaction; after a database error one order at a time."""
        items = self._decoded(taken)
        self._count_letters(items)
        try:
            return self._commit(items)
        except Exception as error:
            if is_outage(error) or not isinstance(error, sa.exc.SQLAlchemyError):
                raise
            log.error(
                "a batch was refused by the database; one order at a time", action="batch_split", error=str(error)[:500]
            )
        return self._one_by_one(items)

    def _decoded(self, taken: Sequence[Item | tuple[Record, Any]]) -> list[Item]:
        reading = self._reading
        if self._time.is_story:
            with self._engine.connect() as db:
                reading = Reading(reading.room, reading.handled, reading.contact_secret, self._time.now(db))
        return [Wire(decode(item[0], reading), item[1]) if isinstance(item, tuple) else item for item in taken]

    def _count_letters(self, items: Sequence[Item]) -> None:
        for item in items:
            if isinstance(item, Wire) and isinstance(item.verdict, Dead):
                dead = item.verdict
                metrics.DEAD_LETTERS.labels(self.room.name, dead.record.topic, dead.trouble.code).inc()
                log.warning(
                    "dead letter",
                    action="dead_letter",
                    topic=dead.record.topic,
                    partition=dead.record.partition,
                    offset=dead.record.offset,
                    code=dead.trouble.code,
                    path=dead.trouble.path,
                )

    def _commit(self, items: Sequence[Item], park_all: bool = False) -> Done:
        marks, letters = list(self._marks), list(self._letter_marks)
        with self._engine.begin() as db:
            now = self._time.now(db)
            if marks:
                tables.mark_published(db, marks)
            if letters:
                tables.mark_letters(db, letters)
            tx = Transaction(
                db, self.room, self.codec, self._reading, now, self._me, self.runner.accept, park_all=park_all
            )
            done = tx.run(items)
            progress = self._progress(items, now, silent=done.left)
            if progress:
                tables.note_progress(db, progress)
        del self._marks[: len(marks)]
        del self._letter_marks[: len(letters)]
        return done

    def _progress(
        self, items: Sequence[Item], now: datetime, *, silent: bool
    ) -> list[tuple[str, str, int, int, datetime]]:
        """How far each partition is read. While sayings are left behind, input time stands still for the others."""
        latest: dict[tuple[str, int], tuple[int, datetime]] = {}
        for item in items:
            if isinstance(item, Wire):
                record = item.verdict.record
                time_ = _LONG_AGO if silent else now if self._time.is_story else record.recorded_at
                latest[record.topic, record.partition] = (record.offset + 1, time_)
        self._positions.update(latest)
        return [(self.room.name, topic, part, offset, at) for (topic, part), (offset, at) in latest.items()]

    def _write_marks_alone(self) -> None:
        self._commit([])

    def _one_by_one(self, items: Sequence[Item]) -> Done:
        """Each order in a transaction of its own, so that one hostile value stalls nobody."""
        groups: dict[str, list[Item]] = {}
        for item in items:
            groups.setdefault(_order_of(item), []).append(item)
        total = Done()
        for group in groups.values():
            try:
                done = self._commit(group)
            except Exception as error:
                if is_outage(error) or not isinstance(error, sa.exc.SQLAlchemyError):
                    raise
                log.error("an order is parked by a database error", action="parked_by_database", error=str(error)[:500])
                done = self._commit(group, park_all=True)
                done.bugs.append(_order_of(group[0]))
            total.add(done)
        return total


def _order_of(item: Item) -> str:
    match item:
        case Wire(verdict=Decoded() as decoded):
            return decoded.message.subject or "?"
        case Wire(verdict=Dead() as dead):
            return f"dead:{dead.heard_id.hex()}"
        case Settled() | Deferred():
            return item.row.subject
        case Wire():
            return "passed"
        case Handed():
            return item.subject
        case _:
            return item.subject


def outage_of(error: BaseException) -> str | None:
    """`kafka` or `database` when the error is the absence of one; None when it is something wrong of ours."""
    if isinstance(error, KafkaError):
        return "kafka"
    if is_outage(error):
        return "database"
    return None
