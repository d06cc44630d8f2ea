"""Whether an order that is cancelled has partly left already. Knows no right to cancel."""

from __future__ import annotations

from services.policy.domain.delivery_lines import on_its_way
from services.policy.domain.receipt import came, holds
from shared.facts.order import Order
from shared.facts.request import RequestFacts


def partly_shipped(order: Order, request: RequestFacts) -> bool:
    """Whether some of the goods asked about were handed over to a carrier, and some were not."""
    asked = {line.line_id for line in request.lines} or {line.line_id for line in order.lines}
    left: set[bool] = set()
    for line_id in asked:
        parcels = [parcel for parcel in order.delivery.parcels if holds(parcel, line_id)]
        left |= {came(parcel) or on_its_way(parcel) for parcel in parcels} or {False}
    return left == {True, False}
