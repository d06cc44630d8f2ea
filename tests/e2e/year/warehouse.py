"""The warehouse's part: goods come back with the label they were sent and are as they should be; decides no money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.e2e.year.invoices import Invoice
from tests.e2e.year.publishing import Event

_LOOKED_AT_AFTER = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Label:
    """A return on its way: what the label says, and what was allowed to come back."""

    return_id: str
    order_id: str
    tracking_number: str
    quantities: Mapping[str, int]


def back_and_inspected(label: Label, invoice: Invoice, at: datetime) -> tuple[Event, Event]:
    """The parcel arrives at `at`, known only by its tracking number, and is looked at some hours later."""
    skus = {item.line_id: item.sku for item in invoice.items}
    lines = [{"line_id": line, "sku": skus[line], "quantity": n} for line, n in label.quantities.items()]
    found = [{"line_id": line, "quantity": n, "finding": "as_expected"} for line, n in label.quantities.items()]
    looked_at = at + _LOOKED_AT_AFTER
    named = {"tracking_number": label.tracking_number}
    received = {**named, "parcels": 1, "lines": lines, "at": at.isoformat()}
    inspected = {**named, "lines": found, "at": looked_at.isoformat()}
    return (
        Event("warehouse.v1", "return.received", f"received-{label.tracking_number}", "", at, received),
        Event("warehouse.v1", "return.inspected", f"inspected-{label.tracking_number}", "", looked_at, inspected),
    )
