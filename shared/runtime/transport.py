"""Faust's transport with a consumer that never commits past what was not acknowledged. Knows nothing of messages.

Stock faust-streaming 0.15.3 skips un-acknowledged offsets, forgets acknowledgements at a rebalance and waits without
end at shutdown. Here: a contiguous watermark per partition, a commit before partitions are given up, a drain with a
deadline. It reaches into private attributes, which is why the version is pinned and canary tests watch it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable
from typing import Any

from aiokafka.errors import IllegalStateError
from faust.transport.consumer import ensure_TP
from faust.transport.drivers import aiokafka as driver

DRAIN_TIMEOUT_S = 6.0
_YIELD_EVERY = 100


class WatermarkConsumer(driver.Consumer):
    """Commits only up to the first offset that is not acknowledged yet."""

    drain_timeout_s = DRAIN_TIMEOUT_S

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._next: dict[Any, int] = {}
        super().__init__(*args, **kwargs)

    async def getmany(self, timeout: float) -> AsyncIterator[tuple[Any, Any]]:
        """Records as they come; the first one of an assignment sets where the watermark starts."""
        async for partition, message in super().getmany(timeout):
            self._next.setdefault(partition, message.offset)
            yield partition, message

    async def _drain_messages(self, fetcher: Any) -> None:
        """As Faust's own, without two tasks and a wait for each message where its queue has room for it."""
        handed = 0
        try:
            while not (self._stopped.is_set() or fetcher._stopped.is_set()):
                records = self.getmany(timeout=1.0)
                await self.sleep(0)
                if self.should_stop:
                    continue
                async for tp, message in records:
                    handed += 1
                    if handed % _YIELD_EVERY == 0:
                        await asyncio.sleep(0)
                    await self._hand_on(tp, message)
        except self.consumer_stopped_errors:
            if not self.transport.app.should_stop:
                raise
        except asyncio.CancelledError:
            if not self.transport.app.should_stop:
                raise

    async def _hand_on(self, tp: Any, message: Any) -> None:
        read = self._read_offset[tp]
        if read is not None and message.offset < read:
            return
        if read and message.offset - read > 1 and self.app.topics.acks_enabled_for(message.topic):
            await self._add_gap(tp, read + 1, message.offset)
        if self._may_block():
            await self.wait_first(self.callback(message), self.suspend_flow.wait())
        else:
            await self.callback(message)
        self._read_offset[tp] = message.offset

    def _may_block(self) -> bool:
        app = self.app
        held = self.suspend_flow.is_set() or not app.flow_control.is_active()
        topics: Any = app.topics
        return held or any(channel.queue.full() for channel in topics._topics)

    async def perform_seek(self) -> None:
        """After an assignment: the watermark starts where the group stands."""
        await super().perform_seek()
        fresh = []
        for partition in self.assignment():
            committed = self._committed_offset[partition]
            if committed is None:
                self._next.pop(partition, None)
                fresh.append(driver.ensure_aiokafka_TP(partition))
            else:
                self._next[partition] = committed
        if fresh:
            # Where nothing was committed yet, Faust's seek does not move: what it fetched during the rebalance and
            # threw away would never come again.
            with contextlib.suppress(IllegalStateError):  # given up meanwhile: the next assignment seeks again
                await self._thread.seek_to_beginning(*fresh)

    async def seek(self, partition: Any, offset: int) -> None:
        """Going elsewhere forgets what was acknowledged before."""
        await super().seek(partition, offset)
        place = ensure_TP(partition)
        self._acked.pop(place, None)
        self._acked_index.pop(place, None)
        self._committed_offset[place] = None
        self._next[place] = offset

    def read_from(self, partition: Any) -> int:
        """The watermark of a partition: everything before it is acknowledged (0 when nothing was read yet)."""
        return self._next.get(ensure_TP(partition), 0)

    def _new_offset(self, tp: Any) -> int | None:
        acked = self._acked[tp]
        start = self._next.get(tp)
        if not acked or start is None:
            return None
        acked.sort()
        gaps = self._gap.get(tp)
        offset, taken = start, 0
        while True:
            if taken < len(acked) and acked[taken] <= offset:
                offset = max(offset, acked[taken] + 1)
                taken += 1
            elif gaps and gaps.overlaps(offset):
                offset = max(interval.end for interval in gaps[offset])
            else:
                break
        if offset == start:
            return None
        self._acked_index[tp].difference_update(acked[:taken])
        del acked[:taken]
        if gaps:
            gaps.chop(0, offset)
        self._next[tp] = offset
        return offset

    async def on_partitions_revoked(self, revoked: Iterable[Any]) -> None:
        """What is done is committed first; stock Faust forgets it first."""
        gone = {ensure_TP(partition) for partition in revoked}
        if not self.app.should_stop and self.assignment():
            self.stop_flow()
            self.app.flow_control.suspend()
            self.app.flow_control.clear()
            await self.wait_empty()
        for partition in gone:
            self._next.pop(partition, None)
        await super().on_partitions_revoked(gone)

    async def wait_empty(self) -> None:
        """Wait for what is in hand, at most the drain deadline; what is left will be delivered again."""
        loop = asyncio.get_running_loop()
        end = loop.time() + self.drain_timeout_s
        while not self.should_stop and self._unacked_messages and loop.time() < end:
            await self.commit()
            await asyncio.sleep(0.02)
            self._clean_unacked_messages()
        self._unacked_messages.clear()
        await self.commit_and_end_transactions()


class AcksAllProducer(driver.Producer):
    """Faust's own producer sends nothing here; if anything ever does, it is acknowledged by all and idempotent."""

    def _settings_extra(self) -> dict[str, Any]:
        return {"acks": "all", "enable_idempotence": True, **super()._settings_extra()}


class WatermarkTransport(driver.Transport):
    """The transport with this consumer."""

    Consumer = WatermarkConsumer
    Producer = AcksAllProducer
