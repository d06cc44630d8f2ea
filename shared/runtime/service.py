"""All that a worker runs beside reading: loop, effects, relay, clocks, switches, progress, pages."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any, TypeVar

import psycopg
import structlog
from aiohttp import web
from aiokafka import AIOKafkaProducer

from shared import metrics
from shared.clock import monotonic_s, wall_now
from shared.contracts.topics import heard_by
from shared.errors import Misconfigured
from shared.runtime import ledger, tables
from shared.runtime.clocks import due_clocks
from shared.runtime.decode import Reading
from shared.runtime.effects import EffectRunner
from shared.runtime.items import Deferred, Done, Handed, Settled
from shared.runtime.loop import BatchLoop, outage_of
from shared.runtime.publishing import Publisher, Relay
from shared.runtime.room import Room
from shared.runtime.switches import HALT, read_switches, set_switch
from shared.runtime.timesource import TimeSource
from shared.runtime.unresolved import sweep_unresolved
from shared.runtime.web import application
from shared.runtime.wire import Record, from_millis
from shared.settings import RuntimeSettings
from shared.storage.engine import libpq_url, role_of, room_engine, session_options
from shared.storage.migrate import current, head

log = structlog.get_logger()
T = TypeVar("T")
TICK_S = 1.0
STALLED_AFTER_S = 30.0
_CLOCKS_PER_SCAN = 200


class RoomService:
    """One worker's surroundings. `take` gets Faust's events; `start` and `stop` are called by the app."""

    def __init__(self, room: Room, settings: RuntimeSettings) -> None:
        self.room = room
        self.settings = settings
        self.me = settings.worker_name
        self.engine = room_engine(settings.database_url.get_secret_value(), room.name, application=self.me)
        self._side = ThreadPoolExecutor(3, thread_name_prefix="side")
        self._tasks: list[asyncio.Task[None]] = []
        self._bells = {name: asyncio.Event() for name in ("effect", "handed", "left", "clock", "switch", "progress")}
        self._seen_clocks: set[tuple[str, str]] = set()
        self._lag_told: set[tuple[str, int]] = set()
        self.consumer: Callable[[], Any] = lambda: None
        self._ready = asyncio.Event()
        self._runner_web: web.AppRunner | None = None
        self.port = 0

    # -- start and stop --------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Connect, check the schema, begin all tasks."""
        await self.side(self._check_schema)
        secret = self.settings.contact_secret.get_secret_value().encode()
        reading = Reading(self.room.name, frozenset(self.room.handlers), secret)
        self.time = TimeSource(self.engine)
        self.loop = BatchLoop(self.room, self.engine, self.time, reading, self.me, self.settings.batch_max)
        self._producer = AIOKafkaProducer(
            bootstrap_servers=self.settings.kafka_bootstrap_servers,
            acks="all",
            enable_idempotence=True,
            linger_ms=0,
            max_batch_size=131_072,
            client_id=self.me,
        )
        await self._producer.start()
        self.publisher = Publisher(self._producer, self.room.name, self.settings.topic_prefix)
        self.runner = EffectRunner(self.room.performers, self._deliver, self._now)
        self.loop.runner, self.loop.publisher = self.runner, self.publisher
        self.loop.on_halt, self.loop.on_done = self._halt, self._after_batch
        self.relay = Relay(self.engine, self.publisher, self.room.name, self.side)
        forgotten = await self.side(self._forget_leases)
        log.info("worker starts", action="started", story=self.time.is_story, effects_in_doubt=forgotten)
        metrics.begin(self.room.name)
        await self._read_switches()
        await self._open_pages()
        create = asyncio.get_running_loop().create_task
        self._tasks = [create(self._guard(task())) for task in self._all_tasks()]
        self._ready.set()

    def _all_tasks(self) -> list[Callable[[], Awaitable[None]]]:
        tasks: list[Callable[[], Awaitable[None]]] = [
            self.loop.run,
            self._listen,
            lambda: self._every("effect", self._claim),
            lambda: self._every("handed", self._fetch_handed),
            lambda: self._every("left", self._sweep),
            lambda: self._every("switch", self._read_switches),
            lambda: self._every("progress", self._idle_progress),
            lambda: self._every("unresolved", self._sweep_unresolved, 60.0),
        ]
        if self.room.owns_clocks:
            tasks.append(lambda: self._every("clock", self._scan_clocks))
        return tasks

    async def stop(self) -> None:
        """Finish the batch in hand, let calls end for a moment, close everything."""
        if not self._ready.is_set():
            return
        deadline = monotonic_s() + 5.0
        while (self.loop.busy or not self.loop.queue.empty()) and monotonic_s() < deadline:
            await asyncio.sleep(0.02)
        await self.runner.drain(2.0)
        while self.loop.busy and monotonic_s() < deadline:
            await asyncio.sleep(0.02)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._runner_web is not None:
            await self._runner_web.cleanup()
        if self.room.on_stop is not None:
            closing = self.room.on_stop()
            if asyncio.iscoroutine(closing):
                await closing
        await self._producer.stop()
        await self.side(self.engine.dispose)

    async def _guard(self, work: Awaitable[None]) -> None:
        """A task that dies takes the process with it: the supervisor starts a clean one."""
        try:
            await work
        except asyncio.CancelledError:
            raise
        except Exception:
            log.exception("a task of the worker died", action="task_died")
            os._exit(70)

    async def side(self, function: Callable[..., T], *args: Any) -> T:
        """Run beside the batches, in a small pool of threads."""
        return await asyncio.get_running_loop().run_in_executor(self._side, function, *args)

    def _check_schema(self) -> None:
        at, wanted = current(self.engine), head()
        if at != wanted:
            raise Misconfigured(
                f"the database stands at migration {at}, this code needs {wanted}: run `aftersales migrate`"
            )

    def _forget_leases(self) -> int:
        with self.engine.begin() as db:
            return ledger.forget_own_leases(db, self.me, self.time.now(db))

    async def _open_pages(self) -> None:
        pages = application(self.room, self.publisher, self.settings.topic_prefix, self.health)
        self._runner_web = web.AppRunner(pages, access_log=None)
        await self._runner_web.setup()
        site = web.TCPSite(self._runner_web, self.settings.http_host, self.settings.http_port)
        await site.start()
        self.port = self._runner_web.addresses[0][1]
        log.info("pages open", action="pages", port=self.port)

    # -- what comes in ---------------------------------------------------------------------------------------

    async def take(self, event: Any) -> None:
        """One event from Faust, as a raw record; waits for room in the queue, and for the start to be over."""
        await self._ready.wait()
        message = event.message
        topic = message.topic.removeprefix(self.settings.topic_prefix)
        headers = tuple((name, value) for name, value in (message.headers or ()))
        record = Record(
            topic,
            message.partition,
            message.offset,
            message.key,
            message.value,
            headers,
            from_millis(int(message.timestamp * 1000)),
        )
        await self.loop.queue.put((record, event))

    async def _deliver(self, result: Settled | Deferred) -> None:
        await self.loop.queue.put(result)

    async def _now(self) -> datetime:
        return await self.side(self._read_now) if self.time.is_story else wall_now()

    def _read_now(self) -> datetime:
        with self.engine.connect() as db:
            return self.time.now(db)

    def _after_batch(self, done: Done) -> None:
        if done.handed:
            self._bells["handed"].set()
        if done.left:
            self._bells["left"].set()

    def _halt(self) -> None:
        asyncio.get_running_loop().create_task(self.side(self._write_halt))

    def _write_halt(self) -> None:
        with self.engine.begin() as db:
            reason = "too many orders parked by bugs; see `aftersales parked list`"
            set_switch(db, HALT + self.room.name, "halted", self.me, reason, wall_now())

    # -- the ticking tasks -----------------------------------------------------------------------------------

    async def _every(self, bell: str, work: Callable[[], Awaitable[bool | None]], pause_s: float = TICK_S) -> None:
        """Do `work` when its bell rings, at least each `pause_s`; again at once when it says there may be more."""
        event = self._bells.setdefault(bell, asyncio.Event())
        while True:
            event.clear()
            more = await self._patiently(work)
            if more:
                continue
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(event.wait(), pause_s)

    async def _patiently(self, work: Callable[[], Awaitable[bool | None]]) -> bool | None:
        try:
            return await work()
        except asyncio.CancelledError:
            raise
        except Exception as error:
            if outage_of(error) is None:
                raise
            await asyncio.sleep(TICK_S)
            return False

    async def _claim(self) -> bool:
        left = min(self.runner.room_left(), 64)
        if left == 0 or not self.room.performers or self.loop.halted:
            return False
        claimed = await self.side(self._claim_rows, left)
        for row in claimed:
            self.runner.start(row)
        metrics.EFFECTS_IN_HAND.labels(self.room.name).set(len(self.runner.in_hand))
        return len(claimed) == left

    def _claim_rows(self, limit: int) -> list[Any]:
        with self.engine.begin() as db:
            return ledger.claim(db, self.me, self.time.now(db), limit, self.runner.switches.paused)

    async def _fetch_handed(self) -> bool:
        found: list[Handed] = await self.side(self._read_handed)
        for row in found:
            await self.loop.queue.put(row)
        if found:
            await asyncio.sleep(0.05)  # they leave the table with their batch; reading them twice is harmless
        return False

    def _read_handed(self) -> list[Handed]:
        with self.engine.connect() as db:
            return tables.handed(db, 200)

    async def _sweep(self) -> bool:
        sent = await self.relay.sweep()
        if sent:
            metrics.LEFT.labels(self.room.name).inc(sent)
        return sent > 0

    async def _read_switches(self) -> bool:
        switches = await self.side(self._switches)
        self.runner.switches = switches
        halted = self.room.name in switches.halted
        if self.loop.halted and not halted:
            self.loop.halt_rule.reset()
        self.loop.halted = halted or self.loop.halt_rule.must_halt
        metrics.HALTED.labels(self.room.name).set(int(self.loop.halted))
        return False

    def _switches(self) -> Any:
        with self.engine.connect() as db:
            return read_switches(db)

    async def _sweep_unresolved(self) -> bool:
        handed = await self.side(sweep_unresolved, self.engine)
        if handed:
            self._bells["handed"].set()
        return False

    async def _scan_clocks(self) -> bool:
        due = await self.side(self._due_clocks)
        fresh = [item for item in due if (item.clock_id, item.which) not in self._seen_clocks]
        self._seen_clocks = {(item.clock_id, item.which) for item in due}
        for item in fresh:
            await self.loop.queue.put(item)
        return False

    def _due_clocks(self) -> list[Any]:
        with self.engine.connect() as db:
            return due_clocks(db, self.time.now(db), _CLOCKS_PER_SCAN)

    async def _idle_progress(self) -> bool:
        """At the end of a partition, input time moves on with the clock; behind it, lag is told."""
        idle = self._idle_partitions()
        if idle:
            await self.side(self._write_idle, idle)
        return False

    def _idle_partitions(self) -> list[tuple[str, int, int]]:
        consumer = self._kafka_consumer()
        if consumer is None:
            return []
        at_rest, told = self.loop.queue.empty() and not self.loop.busy, set()
        idle = []
        heard = {topic.name for topic in heard_by(self.room.name)}
        for partition in consumer.assignment():
            topic = partition.topic.removeprefix(self.settings.topic_prefix)
            end = consumer.highwater(partition)
            if topic not in heard or end is None:
                continue
            read = max(self.loop.position(topic, partition.partition), self.consumer().read_from(partition))
            metrics.LAG.labels(self.room.name, topic, partition.partition).set(max(0, end - read))
            told.add((topic, partition.partition))
            if at_rest and read >= end:
                idle.append((topic, partition.partition, end))
        for lost in self._lag_told - told:
            # Another replica reads it now, and tells its lag.
            metrics.LAG.remove(self.room.name, *lost)
        self._lag_told = told
        return idle

    def _kafka_consumer(self) -> Any:
        thread = getattr(self.consumer(), "_thread", None)
        return getattr(thread, "_consumer", None)

    def _write_idle(self, idle: list[tuple[str, int, int]]) -> None:
        with self.engine.begin() as db:
            if tables.any_unpublished(db):
                return  # a breach must not be told while something said before it is still on its way
            now = self.time.now(db)
            tables.note_progress(db, [(self.room.name, topic, part, end, now) for topic, part, end in idle])

    # -- bells from the database -----------------------------------------------------------------------------

    async def _listen(self) -> None:
        """NOTIFY wakes the tasks; a lost connection only makes them poll until it is back."""
        while True:
            try:
                await self._listen_once()
            except (psycopg.Error, OSError) as error:
                log.warning("listening interrupted", action="listen_interrupted", error=str(error)[:200])
                await asyncio.sleep(TICK_S)

    async def _listen_once(self) -> None:
        connection = await psycopg.AsyncConnection.connect(
            libpq_url(self.settings.database_url.get_secret_value()),
            autocommit=True,
            options=session_options(role_of(self.room.name), self.room.name),
            application_name=f"{self.me}-listen",
        )
        async with connection:
            for channel in (f"aftersales_{self.room.name}", "aftersales_switch", "aftersales_time"):
                await connection.execute(f"listen {channel}")
            async for notice in connection.notifies():
                self._ring(notice.channel, notice.payload)

    def _ring(self, channel: str, payload: str) -> None:
        if channel == "aftersales_time":
            for bell in ("effect", "clock", "progress", "handed"):
                self._bells[bell].set()
        elif channel == "aftersales_switch":
            self._bells["switch"].set()
        elif payload in self._bells:
            self._bells[payload].set()

    # -- health ----------------------------------------------------------------------------------------------

    def health(self) -> tuple[bool, bool, str]:
        """(live, ready, why): health is progress, not a running process."""
        if self.loop.halted:
            return True, False, "halted: too many orders parked by bugs; `aftersales rooms resume` when mended"
        if self.loop.outage:
            return True, False, f"waiting for {self.loop.outage}"
        idle = self.loop.queue.empty() and not self.loop.busy
        if idle or monotonic_s() - self.loop.last_batch_at < STALLED_AFTER_S:
            return True, True, "well"
        return False, False, f"stalled: no batch for {monotonic_s() - self.loop.last_batch_at:.0f} s"
