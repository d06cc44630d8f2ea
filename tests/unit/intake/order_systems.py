"""What the tests of both order systems share: samples, and how `aftersales contract check` finds what was read."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from deploy.ops.contract_lines import read_lines
from services.intake.ports import Surroundings
from shared.contracts.base import wire_type
from shared.contracts.orders import OrderEvent, WireOrder
from shared.runtime.room import Said
from shared.runtime.wire import wire_time

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
AROUND = Surroundings(
    shop_id="blue-harbour",
    default_locale="en-GB",
    default_zone="Etc/UTC",
    zones={"DE": "Europe/Berlin", "US": "America/New_York", "US-TX": "America/Chicago", "JP": "Asia/Tokyo"},
)


def sample(adapter: ModuleType, name: str) -> dict[str, Any]:
    """One file of an adapter's samples, anew for each test."""
    read: dict[str, Any] = json.loads((Path(str(adapter.__file__)).parent / "samples" / f"{name}.json").read_text())
    return read


def findings(said: Said) -> list[str]:
    """Everything that `aftersales contract check` has to say about the event as it goes onto the wire."""
    headers = {
        "ce_specversion": "1.0",
        "ce_id": said.id,
        "ce_source": said.source,
        "ce_type": wire_type(said.type),
        "ce_time": wire_time(said.time),
    }
    record = {"topic": "orders.v1", "headers": headers, "data": said.data.model_dump(mode="json", by_alias=True)}
    (line,) = read_lines(json.dumps(record).encode(), NOW)
    assert line.decoded is not None, line.findings
    return [f"{found.path}: {found.why}" for found in line.findings]


def order_of(said: Said) -> WireOrder:
    """The order within."""
    assert isinstance(said.data, OrderEvent)
    return said.data.order


def bought_minor(order: WireOrder) -> int:
    """Lines and delivery together."""
    assert order.delivery.paid_minor is not None
    return sum(line.quantity * line.unit_price_minor for line in order.lines) + order.delivery.paid_minor


def captured_minor(order: WireOrder) -> int:
    """What all payments brought."""
    return sum(payment.captured_minor for payment in order.payments)
