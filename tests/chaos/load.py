"""Plays order systems and channels for several hundred cases in real time; knows no room's inside."""

from __future__ import annotations

import heapq
import itertools
import json
import random
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TextIO

from kafka import KafkaConsumer, KafkaProducer

from deploy.stories.control import Sandbox, SandboxRefused
from shared.clock import monotonic_s, wall_now
from tests.chaos.counterparts import Counterparts, Plot, cast
from tests.chaos.customers import SHOP, delivery, order, request

_POLL_MS = 40
_SECOND_DELIVERY = 0.08
_CARD_CLOSED = {"api": "payments.refund", "fault": "refuse", "code": "card_closed", "times": 1}
_HEARD = ("logistics", "policy", "intake", "refunds")
_PREFIX, _SUFFIX = "org.aftersales.", ".v1"


@dataclass(frozen=True, slots=True)
class Sent:
    """One event as it was published, to be published again."""

    topic: str
    type: str
    data: Mapping[str, Any]
    id: str
    subject: str
    happened_at: datetime


class Load:
    """Publishes cases at `per_second` until `reach`; keeps on playing the warehouse until `close`.

    Every acknowledged event is a line of `published`: what the checker holds against the topics.
    """

    def __init__(
        self, bootstrap: str, prefix: str, sandbox_url: str, published: Path, *, seed: int, per_second: float
    ) -> None:
        self._dice = random.Random(f"load {seed}")
        self._prefix = prefix
        self._producer = KafkaProducer(bootstrap_servers=bootstrap.split(","), acks="all", linger_ms=0)
        self._sandbox = Sandbox(sandbox_url)
        self._rooms = KafkaConsumer(
            *(f"{prefix}aftersales.{room}.v1" for room in _HEARD),
            bootstrap_servers=bootstrap.split(","),
            group_id=None,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
        )
        self._file: TextIO = published.open("w", encoding="utf-8")
        self._pause_s = 1.0 / per_second
        self._jobs: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self._lines: dict[str, Any] = {}
        self.plots: dict[str, Plot] = {}
        self._paid: dict[str, tuple[int, str]] = {}
        self._people = Counterparts(self._dice, self.plots, self._paid)
        self._seen: set[str] = set()
        self._asking = threading.Event()
        self._open = threading.Event()
        self._thread = threading.Thread(target=self._run, name="load", daemon=True)
        self.trouble: BaseException | None = None
        self.cases = 0
        self.events = 0

    def start(self) -> None:
        """Begin to publish, in a thread of its own."""
        self._asking.set()
        self._open.set()
        self._later(0.0, self._next_case)
        self._thread.start()

    def reach(self, cases: int) -> None:
        """Wait until there were so many cases, then ask no more; those that are there go on."""
        while self.cases < cases and self._thread.is_alive():
            time.sleep(0.1)
        self._asking.clear()

    def close(self) -> None:
        """End everything. Raises what the thread met."""
        self._open.clear()
        self._thread.join(30)
        self._rooms.close()
        self._producer.close()
        self._file.close()
        if self.trouble is not None:
            raise RuntimeError("the load broke") from self.trouble

    # -- the thread ------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while self._open.is_set():
                for records in self._rooms.poll(timeout_ms=_POLL_MS).values():
                    for record in records:
                        self._heard(record)
                while self._jobs and self._jobs[0][0] <= monotonic_s():
                    heapq.heappop(self._jobs)[2]()
        except BaseException as trouble:  # noqa: BLE001 - told by close()
            self.trouble = trouble

    def _later(self, seconds: float, job: Callable[[], None]) -> None:
        heapq.heappush(self._jobs, (monotonic_s() + seconds, next(self._numbers), job))

    def _publish(self, sent: Sent) -> None:
        topic, source = self._prefix + sent.topic, f"/shops/{SHOP}/{sent.topic.partition('.')[0]}"
        attributes = {"specversion": "1.0", "id": sent.id, "source": source, "subject": sent.subject}
        attributes |= {"type": f"org.aftersales.{sent.type}.v1", "time": sent.happened_at.isoformat()}
        headers = [(f"ce_{name}", value.encode()) for name, value in attributes.items() if value]
        headers.append(("content-type", b"application/json"))
        value, key = json.dumps(sent.data).encode(), sent.subject.encode() or None
        written = self._producer.send(topic, value, key=key, headers=headers, partition=self._partition(sent))
        place = written.get(timeout=30)
        line = {"topic": sent.topic, "source": source, "id": sent.id}
        self._file.write(json.dumps({**line, "partition": place.partition, "offset": place.offset}) + "\n")
        self._file.flush()
        self.events += 1

    def _partition(self, sent: Sent) -> int | None:
        """The order system's client hashes keys by CRC-32, the channels' as Java does: one order, two partitions."""
        if sent.topic != "orders.v1":
            return None
        known = self._producer.partitions_for(self._prefix + sent.topic) or {0}
        return zlib.crc32(sent.subject.encode()) % len(known)

    def _say(self, seconds: float, sent: Sent) -> None:
        """Soon, and now and then once more: senders repeat themselves."""
        self._later(seconds, lambda: self._publish(sent))
        if self._dice.random() < _SECOND_DELIVERY:
            self._later(seconds + self._dice.uniform(0.0, 3.0), lambda: self._publish(sent))

    # -- orders and requests ---------------------------------------------------------------------------------

    def _next_case(self) -> None:
        if not self._asking.is_set():
            return
        # Bursts: work piles up in front of the rooms, and a kill meets some of it.
        burst = self._dice.choice((1, 1, 2, 5))
        for _ in range(burst):
            self._begin_case()
        self._later(self._pause_s * burst * self._dice.uniform(0.5, 1.5), self._next_case)

    def _begin_case(self) -> None:
        self.cases += 1
        order_id = f"C-{self.cases:05d}"
        plot = cast(self._dice)
        now, subject = wall_now(), f"{SHOP}/{order_id}"
        placed = order(order_id, plot.market, now, self._dice)
        lost = plot.kind == "not_received"
        after = {**placed, "version": 2, "delivery": delivery(now, placed["lines"], delivered=not lost, lost=lost)}
        if plot.known_first:
            placed = {**placed, "delivery": after["delivery"]}
        payment = placed["payments"][0]
        self.plots[subject], self._paid[subject] = plot, (payment["captured_minor"], placed["currency"])
        charge = {"payment_reference": payment["reference"], "captured_minor": payment["captured_minor"]}
        self._sandbox.add_charges([{**charge, "currency": placed["currency"]}])
        if plot.card_closed:
            self._sandbox.add_fault({**_CARD_CLOSED, "match": {"payment_reference": payment["reference"]}})
        asked = request(order_id, plot.kind, placed["lines"], plot.market, now, plot.wanted)
        told = "order.changed" if lost else "order.delivered"
        events = [
            Sent("orders.v1", "order.placed", {"order": placed, "happened": {}}, f"{order_id}-v1", subject, now),
            Sent("orders.v1", told, {"order": after, "happened": {}}, f"{order_id}-v2", subject, now),
            Sent("requests.v1", "request.made", asked, asked["request_id"], subject, now),
        ]
        if self._dice.random() < 0.15:
            self._dice.shuffle(events)
        for n, sent in enumerate(events):
            self._say(n * self._dice.uniform(0.0, 0.1), sent)

    # -- what rooms say, and who answers it ------------------------------------------------------------------

    def _heard(self, record: Any) -> None:
        wire = next((value for name, value in record.headers if name == "ce_type"), b"").decode()
        type_, data = wire.removeprefix(_PREFIX).removesuffix(_SUFFIX), json.loads(record.value)
        subject, now = record.key.decode(), wall_now()
        if type_ == "return.authorized":
            self._lines[data["return_id"]] = data["lines"]
        elif type_ == "return.label_issued" and data["return_id"] not in self._seen:
            self._seen.add(data["return_id"])
            self._send_back(data["return_id"], data["tracking_number"], subject)
        for reply in self._people.hear(type_, data, subject, now):
            self._say(reply.after_s, Sent(reply.topic, reply.type, reply.data, reply.id, reply.subject, now))

    def _send_back(self, return_id: str, tracking_number: str, subject: str) -> None:
        now, dice = wall_now(), self._dice
        lines = self._lines.get(return_id, [])
        came = [
            {"line_id": line["line_id"], "sku": f"SKU-{line['line_id']}", "quantity": line["quantity"]}
            for line in lines
        ]
        looked = [
            {
                "line_id": line["line_id"],
                "quantity": line["quantity"],
                "finding": self.plots[subject].finding,
                "value_loss_minor": 0,
            }
            for line in lines
        ]
        known_by = {"return_id": return_id} if dice.random() < 0.5 else {"tracking_number": tracking_number}
        received = {**known_by, "parcels": 1, "lines": came, "at": now.isoformat()}
        inspected = {"return_id": return_id, "lines": looked, "at": (now + timedelta(milliseconds=1)).isoformat()}
        self._later(dice.uniform(0.1, 1.0), lambda: self._track(tracking_number))
        if self.plots[subject].ends == "repair":
            return  # goods that go to a workshop never come by the warehouse
        first, second = (1.0, 1.6) if dice.random() < 0.9 else (1.6, 1.0)
        self._say(first, Sent("warehouse.v1", "return.received", received, f"{return_id}-in", "", now))
        self._say(second, Sent("warehouse.v1", "return.inspected", inspected, f"{return_id}-seen", "", now))

    def _track(self, tracking_number: str) -> None:
        try:
            self._sandbox.track({"tracking_number": tracking_number, "status": "picked_up"})
        except (OSError, SandboxRefused):  # busy with a scripted fault: the carrier tells it later
            self._later(1.0, lambda: self._track(tracking_number))
