"""With the order's lock taken out the checker turns red: replicas overwrite each other's memories, and it shows."""

from __future__ import annotations

import json
import os
import random
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from kafka import KafkaProducer

from deploy.local.processes import Child
from deploy.local.system import ROOT, Options, System
from shared.clock import wall_now
from tests.chaos.checker import check, shown
from tests.chaos.customers import SHOP, order, request
from tests.chaos.proofs.reading import read_world
from tests.chaos.settling import await_shares, wait_until_quiet

pytestmark = [pytest.mark.slow, pytest.mark.kafka]
GROUPS, ORDERS_AT_ONCE, REPLICAS, PARTITIONS = 8, 8, 3, 4
# The replica that hears the request has read the memory and does nothing for a moment; the others read it meanwhile.
MEANWHILE_S, NEXT_GROUP_S = 0.015, 0.25
SETTLE_LIMIT_S = 30.0


def test_without_the_order_lock_the_checker_turns_red(tmp_path: Path) -> None:
    with System(Options(directory=tmp_path, rooms=(), run="unlocked")) as system, _intake(system) as pages:
        await_shares(pages)
        _crowd(system)
        wait_until_quiet(system, SETTLE_LIMIT_S, of=lambda word: word.startswith("intake reads"))
        world = read_world(system.bootstrap, system.topic_prefix, system.database_url, system.sandbox_url)
    proofs = check(world)
    print("\n" + shown(proofs))
    broken = {proof.name: proof.offenders for proof in proofs if not proof.holds}
    assert "each order's memory stands at its last saying" in broken


@contextmanager
def _intake(system: System) -> Iterator[list[str]]:
    """Three replicas of intake without the lock; the addresses of their metrics."""
    children, pages = [], []
    for n, port in enumerate(_free_ports(REPLICAS), 1):
        own = {"WORKER_NAME": f"intake-{n}", "HTTP_PORT": str(port), "DATA_DIR": str(system.directory / "worker")}
        argv = [sys.executable, "-m", "tests.chaos.without_lock"]
        log = system.directory / "logs" / f"intake-{n}.log"
        children.append(Child(f"intake-{n}", argv, {**os.environ, **system.environment(), **own}, log, cwd=ROOT))
        pages.append(f"http://127.0.0.1:{port}/metrics")
    try:
        for child in children:
            child.start()
        yield pages
    finally:
        for child in children:
            child.kill()


def _free_ports(count: int) -> list[int]:
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


def _crowd(system: System) -> None:
    """Groups of orders: first all are placed; then each is asked about, and changes in every partition meanwhile."""
    producer = KafkaProducer(bootstrap_servers=system.bootstrap.split(","), acks="all", linger_ms=0)
    dice, now = random.Random(1), wall_now()
    orders = [order(f"R-{n:04d}", "DE", now, dice) for n in range(GROUPS * ORDERS_AT_ONCE)]
    for number, placed in enumerate(orders):
        _send(producer, system, "orders.v1", "order.placed", _versioned(placed, 1), number % PARTITIONS, now)
    producer.flush()
    time.sleep(1.0)
    for start in range(0, len(orders), ORDERS_AT_ONCE):
        group = orders[start : start + ORDERS_AT_ONCE]
        for number, placed in enumerate(group):
            asked = request(placed["order_id"], "withdrawal_return", placed["lines"], "DE", now)
            _send(producer, system, "requests.v1", "request.made", asked, number % PARTITIONS, now)
        producer.flush()
        time.sleep(MEANWHILE_S)
        for placed in group:
            for partition in range(PARTITIONS):
                changed = _versioned(placed, 2 + partition)
                _send(producer, system, "orders.v1", "order.changed", changed, partition, now)
        producer.flush()
        time.sleep(NEXT_GROUP_S)
    producer.close()


def _versioned(placed: dict[str, Any], version: int) -> dict[str, Any]:
    return {"order": {**placed, "version": version}, "happened": {}}


def _send(
    producer: KafkaProducer, system: System, topic: str, type_: str, body: dict[str, Any], partition: int, now: datetime
) -> None:
    order_id = body.get("order_ref") or body["order"]["order_id"]
    attributes = {"id": f"{order_id}-{type_}-{partition}", "source": f"/shops/{SHOP}/crowd", "time": now.isoformat()}
    attributes |= {"subject": f"{SHOP}/{order_id}", "type": f"org.aftersales.{type_}.v1"}
    headers = [(f"ce_{name}", value.encode()) for name, value in attributes.items()]
    key, value = attributes["subject"].encode(), json.dumps(body).encode()
    producer.send(system.topic_prefix + topic, value, key=key, headers=headers, partition=partition)
