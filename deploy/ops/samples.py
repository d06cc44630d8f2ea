"""Generated orders and requests of one market, the same every time; invents no law and reads no database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.rulebook.models import MarketRules, Rulebook

Case = tuple[Order, RequestFacts, Progress, datetime]
GROUNDS = ("withdrawal", "exchange", "defective", "not_delivered")
ASKED_AFTER = (-2, 0, 6, 7, 8, 13, 14, 15, 30, 31, 60, 200, 400)
"""Days from delivery to the request."""
PRICES = (700, 4900, 120_000)


def cases(rulebook: Rulebook, market: str, region: str | None, placed_at: datetime) -> Iterator[Case]:
    """Orders of one market on one day, asked about at many distances, with every word the shop's policy names."""
    law = rulebook.market(market, placed_at.date(), region)
    if law is None:
        return
    words = _words(rulebook)
    told = (placed_at.isoformat(), None)
    grid = product(GROUNDS, ASKED_AFTER, PRICES, words["memberships"], words["categories"], words["channels"], told)
    for ground, days, price, membership, category, channel, informed in grid:
        zone = ZoneInfo(law.place.time_zones[0])
        delivered = (placed_at + timedelta(days=4)).astimezone(zone)
        order = _order(law, region, placed_at, delivered, price, membership, category, informed)
        sent = delivered + timedelta(days=days, hours=1)
        asked = {
            "request_id": "sample",
            "ground": ground,
            "sent_at": sent.isoformat(),
            "channel": channel,
            "lines": [{"line_id": "1", "quantity": 1, "condition": {"used": False, "seal_broken": False}}],
        }
        yield Order.model_validate(order), RequestFacts.model_validate(asked), Progress(), sent


def _order(
    law: MarketRules, region: str | None, placed_at: datetime, delivered: datetime,
    price: int, membership: str | None, category: str | None, informed: str | None,
) -> dict[str, Any]:  # fmt: skip
    zone, parcel = law.place.time_zones[0], {"handed_over_at": placed_at.isoformat(), "line_ids": ["1"]}
    return {
        "shop_id": "sample",
        "order_id": "sample",
        "version": 1,
        "placed_at": placed_at.astimezone(ZoneInfo(zone)).isoformat(),
        "market": law.place.code,
        "region": region,
        "locale": law.place.languages[0],
        "time_zone": zone,
        "currency": law.place.currencies[0],
        "buyer": {"kind": "consumer", "membership": membership},
        "seller": {"country": law.place.code, "small_business": False},
        "lines": [{"line_id": "1", "sku": "S", "category": category, "quantity": 1, "unit_price_minor": price}],
        "delivery": {
            "method": "standard",
            "paid_minor": 500,
            "cheapest_standard_minor": 300,
            "parcels": [{"parcel_id": "p", "status": "delivered", "delivered_at": delivered.isoformat(), **parcel}],
        },
        "payments": [{"payment_id": "pay", "provider": "sample", "captured_minor": price + 500}],
        "disclosures": {"withdrawal_information_at": informed, "return_cost_duty_at": informed, "missing": []},
        "policy": None,
    }


def _words(rulebook: Rulebook) -> dict[str, tuple[str | None, ...]]:
    """Each word the shop's policy names for whom an entry holds, and none of them."""
    store = rulebook.store
    entries = (*store.promises, *store.keep_it, *store.approvals)
    names = ("memberships", "categories", "channels")
    return {name: (None, *sorted({word for entry in entries for word in getattr(entry, name)})) for name in names}
