"""Kills workers that have work in hand, moves replicas, and scripts the sandbox's faults; proves nothing itself."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import threading
import time
import urllib.request
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from kafka import KafkaConsumer, TopicPartition

from deploy.local.system import System, Worker
from deploy.stories.control import Sandbox, SandboxRefused
from shared.clock import monotonic_s
from tests.chaos.proofs.reading import TOPICS, plain_url
from tests.chaos.settling import assigned, page_of

_BATCHES = re.compile(r"^aftersales_batch_seconds_count\{[^}]*\} ([0-9.e+]+)", re.MULTILINE)
_UNPUBLISHED_S = 0.06
# What happens to a call now and then, by weight. Each is used up once.
_FAULTS: tuple[tuple[int, dict[str, Any]], ...] = (
    (6, {"fault": "status", "status": 503}),
    (2, {"fault": "status", "status": 429, "retry_after_s": 1}),
    (6, {"fault": "status_after_doing", "status": 500}),
    (6, {"fault": "cut_body"}),
    (3, {"fault": "late", "seconds": 2.0}),
    (1, {"fault": "hang_after_doing"}),
)
_REFUND_FAULTS: tuple[tuple[int, dict[str, Any]], ...] = (
    (4, {"fault": "duplicate_webhook"}),
    (2, {"fault": "pending"}),
    (2, {"fault": "late", "seconds": 1.0, "notify": True}),
)
_APIS = (
    "payments.refund",
    "payments.refund",
    "payments.lookup",
    "carrier.label",
    "carrier.pickup",
    "warehouse.order",
    "warehouse.lookup",
    "workshop.order",
    "mail.send",
    "mail.lookup",
)


@dataclass(frozen=True, slots=True)
class Hand:
    """What a stopped worker had in hand: effects it leases, an open transaction, sayings and records that wait."""

    in_flight: tuple[str, ...] = ()
    in_transaction: bool = False
    unpublished: int = 0
    lag: int = 0

    def __bool__(self) -> bool:
        return bool(self.in_flight or self.in_transaction or self.unpublished or self.lag)


@dataclass
class Storm:
    """Goes over one running system. `kills` counts only victims that had done a batch and had work in hand."""

    system: System
    seed: int
    killed: Path
    kills: int = 0
    spared: int = 0
    moves: int = 0
    faults: int = 0
    why: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._dice = random.Random(f"storm {self.seed}")
        self._sandbox = Sandbox(self.system.sandbox_url)
        self._db = psycopg.connect(plain_url(self.system.database_url), autocommit=True)
        self._consumer = KafkaConsumer(bootstrap_servers=self.system.bootstrap.split(","))
        for topic in TOPICS:  # the consumer has to know of a topic before it is asked where it ends
            self._consumer.partitions_for_topic(self.system.topic_prefix + topic)
        self._blowing = threading.Event()
        self._weather = threading.Thread(target=self._scatter_faults, name="weather", daemon=True)
        self._away: list[str] = []

    def rage(self, kills: int, pause_s: float, move_every_s: float, limit_s: float) -> None:
        """Until so many kills were counted. Raises TimeoutError after `limit_s`."""
        self._blowing.set()
        self._weather.start()
        deadline, moved_at = monotonic_s() + limit_s, monotonic_s()
        while self.kills < kills:
            if monotonic_s() > deadline:
                raise TimeoutError(f"{self.kills} of {kills} kills counted, {self.spared} victims were idle")
            if monotonic_s() - moved_at > move_every_s:
                self._move()
                moved_at = monotonic_s()
            if self._strike():
                time.sleep(pause_s * self._dice.uniform(0.4, 1.6))
            else:
                time.sleep(0.02)

    def calm(self) -> None:
        """No more faults; replicas that left come back."""
        self._blowing.clear()
        self._weather.join(10)
        everything = urllib.request.Request(f"{self.system.sandbox_url}/control/faults", method="DELETE")  # noqa: S310
        urllib.request.urlopen(everything, timeout=10).close()  # noqa: S310 - the sandbox's own address
        while self._away:
            self.system.add_worker(self._away.pop())
        self.end_pending()
        self._consumer.close()
        self._db.close()

    # -- kills -----------------------------------------------------------------------------------------------

    def _strike(self) -> bool:
        """Stop one worker, look at what it has in hand, and kill it if that is something; else let it go on."""
        worker = self._dice.choice(list(self.system.workers.values()))
        page = page_of(f"{worker.http}/metrics")
        pid = self.system.pid(worker.name)
        if pid is None or not _has_done_a_batch(page):
            return False
        try:
            os.kill(pid, signal.SIGSTOP)
        except ProcessLookupError:
            return False
        try:
            hand = self._in_hand(worker, page)
        except BaseException:
            os.kill(pid, signal.SIGCONT)
            raise
        if not hand or self.system.pid(worker.name) != pid:
            self.spared += 1
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
            return False
        self.system.kill(worker.name)
        self.kills += 1
        for word, value in asdict(hand).items():
            self.why[word] = self.why.get(word, 0) + bool(value)
        with self.killed.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"worker": worker.name, "pid": pid, **asdict(hand)}) + "\n")
        return True

    def _in_hand(self, worker: Worker, page: str) -> Hand:
        leased = self._db.execute(
            f"select effect_id::text from {worker.room}.effect where state = 'in_flight' and leased_by = %s",
            (worker.name,),
        ).fetchall()
        busy = self._db.execute(
            "select count(*) from pg_stat_activity where application_name = %s and xact_start is not null",
            (worker.name,),
        ).fetchone()
        return Hand(
            in_flight=tuple(row[0] for row in leased),
            in_transaction=bool(busy and busy[0]),
            unpublished=self._unpublished(worker.room),
            lag=self._lag(worker.room, page),
        )

    def _unpublished(self, room: str) -> int:
        """Sayings that wait longer than a live replica needs to mark them: the stopped one's."""
        found = self._db.execute(
            f"select count(*) from {room}.said where not published and said_at between clock_timestamp() - "
            f"interval '2 seconds' and clock_timestamp() - interval '{_UNPUBLISHED_S} seconds'"
        ).fetchone()
        return int(found[0]) if found else 0

    def _lag(self, room: str, page: str) -> int:
        """Records behind the end in the partitions that this worker, by its own page, reads."""
        prefix = self.system.topic_prefix
        places = [TopicPartition(prefix + topic, partition) for topic, partition in assigned(page)]
        if not places:
            return 0
        done = {
            (topic, partition): offset
            for topic, partition, offset in self._db.execute(
                "select topic, partition, next_offset from common.progress where room = %s", (room,)
            )
        }
        ends = self._consumer.end_offsets(places)
        return sum(
            max(0, end - done.get((place.topic.removeprefix(prefix), place.partition), 0))
            for place, end in ends.items()
        )

    # -- replicas --------------------------------------------------------------------------------------------

    def _move(self) -> None:
        """A replica leaves in order, or one that left comes back. The first of each room stays: webhooks go there."""
        self.moves += 1
        if self._away:
            self.system.add_worker(self._away.pop())
            return
        leaving = self._dice.choice([w for w in self.system.workers.values() if not w.name.endswith("-1")])
        self._away.append(leaving.room)
        self.system.remove_worker(leaving.name)

    # -- faults ----------------------------------------------------------------------------------------------

    def _scatter_faults(self) -> None:
        dice = random.Random(f"faults {self.seed}")
        while self._blowing.is_set():
            api = dice.choice(_APIS)
            choices = (*_FAULTS, *_REFUND_FAULTS) if api == "payments.refund" else _FAULTS
            chosen = dice.choices([fault for _, fault in choices], [weight for weight, _ in choices])[0]
            with suppress(OSError, SandboxRefused):
                self._sandbox.add_fault({"api": api, "times": 1, **chosen})
                self.faults += 1
                if self.faults % 5 == 0:
                    self.end_pending()
            time.sleep(dice.uniform(0.2, 0.8))

    def end_pending(self) -> None:
        """Refunds that a fault left pending succeed, which the shop hears by webhook only."""
        for row in self._sandbox.book("refunds"):
            if row["state"] == "pending":
                with suppress(SandboxRefused):
                    self._sandbox.change_refund(row["refund_reference"], "succeeded")


def _has_done_a_batch(page: str) -> bool:
    return any(float(count) > 0 for count in _BATCHES.findall(page))
