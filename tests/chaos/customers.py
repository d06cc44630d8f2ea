"""What the load's customers bought and ask: whole orders and forms for three markets. Publishes nothing."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

SHOP = "blue-harbour"
# Market -> locale, zone, region, currency.
PLACES: Mapping[str, tuple[str, str, str, str]] = {
    "DE": ("de-DE", "Europe/Berlin", "DE-HH", "EUR"),
    "FR": ("fr-FR", "Europe/Paris", "FR-IDF", "EUR"),
    "BR": ("pt-BR", "America/Sao_Paulo", "BR-SP", "BRL"),
}
# Kind of the form -> what it says by itself: the ground, and what is wrong with the goods.
_SAYS: Mapping[str, tuple[str | None, str | None]] = {
    "wrong_item": ("wrong_item", "wrong_item"),
    "withdrawal_return": ("withdrawal", None),
    "not_received": (None, None),
    "damaged_or_defective": (None, "defect"),
    "repair_warranty": (None, "defect"),
}


def order(order_id: str, market: str, now: datetime, dice: random.Random) -> dict[str, Any]:
    """A whole order as an order system tells it, paid by card through the sandbox."""
    locale, zone, region, currency = PLACES[market]
    placed_at = (now - timedelta(days=9)).isoformat()
    lines = _lines(dice)
    total = sum(line["quantity"] * line["unit_price_minor"] for line in lines) + 490
    address = {
        "name": f"Customer {order_id}",
        "street": "Ring 1",
        "city": "Town",
        "postal_code": "10115",
        "country": market,
    }
    return {
        "shop_id": SHOP,
        "order_id": order_id,
        "version": 1,
        "placed_at": placed_at,
        "market": market,
        "region": region,
        "locale": locale,
        "time_zone": zone,
        "currency": currency,
        "buyer": {"kind": "consumer", "customer_id": f"c-{order_id}"},
        "seller": {"country": "DE", "registrations": [], "small_business": False},
        "lines": lines,
        "delivery": delivery(now, lines, delivered=False),
        "payments": [
            {
                "payment_id": "pay-1",
                "provider": "sandbox",
                "method": "card",
                "third_party_credit": False,
                "captured_minor": total,
                "captured_at": placed_at,
                "reference": f"ch_{order_id}",
            }
        ],
        "disclosures": _disclosures(placed_at),
        "policy": {
            "version": "2026-1",
            "change_of_mind_days": 30,
            "counted_from": "delivery",
            "return_paid_by": "seller",
            "restocking_fee_bp": 0,
            "refunds_delivery": False,
            "shown_at": ["checkout"],
        },
        "customer": {
            "name": f"Customer {order_id}",
            "mail": f"{order_id.lower()}@customers.example",
            "phone": None,
            "delivery_address": address,
            "billing_address": address,
        },
    }


def _lines(dice: random.Random) -> list[dict[str, Any]]:
    return [
        {
            "line_id": str(n),
            "sku": f"SKU-{n}",
            "title": f"Lamp {n}",
            "category": "lamp",
            "quantity": dice.randint(1, 2),
            "unit_price_minor": dice.randrange(900, 9000),
            "form": "goods",
            "sold_as": "new",
            "custom_made": False,
            "perishable": False,
            "bulky": False,
            "seal": None,
        }
        for n in range(1, dice.randint(1, 2) + 1)
    ]


def _disclosures(at: str) -> dict[str, Any]:
    """Everything the law wants told was told."""
    return {
        "withdrawal_information_at": at,
        "return_cost_duty_at": at,
        "return_cost_estimate": None,
        "offered_to_collect": False,
        "contract_copy_at": at,
        "return_procedure_in_writing_at": at,
        "missing": [],
        "repair_clause": None,
        "named_return_carrier": None,
        "exclusion_notices": [],
    }


def delivery(now: datetime, lines: list[dict[str, Any]], *, delivered: bool, lost: bool = False) -> dict[str, Any]:
    """On its way, delivered four days ago (the right of withdrawal still runs), or lost, as the carrier says."""
    handed_over = {"handed_over_at": (now - timedelta(days=6)).isoformat()}
    parcel: dict[str, Any] = {"parcel_id": "p1", "line_ids": [line["line_id"] for line in lines], **handed_over}
    if lost:
        parcel |= {"delivered_at": None, "status": "lost", "status_by": "carrier"}
    elif delivered:
        parcel |= {"delivered_at": (now - timedelta(days=4)).isoformat(), "status": "delivered", "status_by": "carrier"}
    else:
        parcel |= {"delivered_at": None, "status": "in_transit", "status_by": "carrier"}
    return {
        "method": "standard",
        "paid_minor": 490,
        "cheapest_standard_minor": 490,
        "arranged_by": "seller",
        "carrier_offered_by_seller": True,
        "pattern": "one_parcel",
        "recurring": None,
        "promise": {"by": None, "basis": "none", "essential": False},
        "delay_notices": [],
        "extra_period": None,
        "force_majeure": False,
        "parcels": [parcel],
    }


def request(
    order_id: str,
    kind: str,
    lines: list[dict[str, Any]],
    market: str,
    now: datetime,
    wanted: tuple[str, ...] = ("refund",),
) -> dict[str, Any]:
    """A form: the customer names lines, what is wrong, and another size where that is what they want."""
    ground, fault = _SAYS[kind]
    other = {"wanted_sku": "SKU-OTHER"} if "exchange" in wanted else {}
    wrong: dict[str, Any] = {
        "kind": fault,
        "noticed_on": now.date().isoformat(),
        "apparent": True,
        "present_at_delivery": True,
        "customer_caused": False,
        "severity": "major",
        "repairable": fault == "defect",
    }
    return {
        "request_id": f"rq-{order_id}",
        "shop_id": SHOP,
        "order_ref": order_id,
        "channel": "web_form",
        "contact": {"mail": f"{order_id.lower()}@customers.example", "name": f"Customer {order_id}"},
        "locale": PLACES[market][0],
        "text": None,
        "kind": kind,
        "wanted": list(wanted),
        "ground": ground,
        "lines": [
            {
                "line_id": line["line_id"],
                "quantity": line["quantity"],
                "condition": {"used": False, "damaged": False},
                **other,
            }
            for line in lines
        ],
        "nonconformity": wrong if fault is not None else None,
        "evidence": [],
        "sent_at": now.isoformat(),
    }
