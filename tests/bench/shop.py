"""A made-up shop: orders, requests and what its warehouse says, as the senders of these events write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from shared import ids

SHOP = "blue-harbour"
_PRICE_MINOR, _DELIVERY_MINOR = 12_900, 490
_SKU = "HP-NL2-BLK"


@dataclass(frozen=True, slots=True)
class Buyer:
    """One customer with one order and one request about it; everything follows from the name."""

    name: str

    @property
    def order_id(self) -> str:
        return f"BH-{self.name}"

    @property
    def request_id(self) -> str:
        return f"rq-{self.name}"

    @property
    def subject(self) -> str:
        return ids.order_subject(SHOP, self.order_id)

    @property
    def case_id(self) -> str:
        return ids.case_id(SHOP, self.request_id)

    @property
    def mail(self) -> str:
        return f"buyer-{self.name}@post.example"

    def charge(self) -> dict[str, Any]:
        """What the payment provider knows of the order."""
        captured = _PRICE_MINOR + _DELIVERY_MINOR
        return {"payment_reference": f"ch_{self.name}", "captured_minor": captured, "currency": "EUR"}

    def order(self, now: datetime) -> dict[str, Any]:
        """`order.delivered`: placed twelve days ago, delivered five days ago, to a consumer in Germany."""
        placed, delivered = now - timedelta(days=12), now - timedelta(days=5)
        told = placed.isoformat()
        return {
            "order": {
                **self._head(placed),
                "lines": [_line()],
                "delivery": _delivery(placed, delivered),
                "payments": [
                    {
                        "payment_id": f"pay-{self.name}",
                        "provider": "sandbox",
                        "method": "card",
                        "captured_minor": _PRICE_MINOR + _DELIVERY_MINOR,
                        "captured_at": told,
                        "reference": f"ch_{self.name}",
                    }
                ],
                "disclosures": {
                    "withdrawal_information_at": told,
                    "return_cost_duty_at": told,
                    "offered_to_collect": False,
                    "contract_copy_at": told,
                    "missing": [],
                },
                "policy": {
                    "version": "2026-03",
                    "change_of_mind_days": 30,
                    "counted_from": "delivery",
                    "return_paid_by": "seller",
                    "restocking_fee_bp": 0,
                    "refunds_delivery": True,
                    "shown_at": ["checkout"],
                },
                "customer": self._customer(),
            }
        }

    def _head(self, placed: datetime) -> dict[str, Any]:
        return {
            "shop_id": SHOP,
            "order_id": self.order_id,
            "version": 3,
            "placed_at": placed.isoformat(),
            "market": "DE",
            "region": "DE-BE",
            "locale": "de-DE",
            "time_zone": "Europe/Berlin",
            "currency": "EUR",
            "buyer": {"kind": "consumer", "customer_id": f"c-{self.name}"},
            "seller": {"country": "DE", "registrations": ["VAT"], "small_business": False},
        }

    def _customer(self) -> dict[str, Any]:
        address = {"name": "Jana Brandt", "street": "Kastanienallee 77", "postcode": "10435", "city": "Berlin"}
        return {"name": "Jana Brandt", "mail": self.mail, "delivery_address": {**address, "country": "DE"}}

    def request(self, now: datetime) -> dict[str, Any]:
        """`request.made`: the wrong article came, the money is wanted back."""
        noticed = (now - timedelta(days=5)).date().isoformat()
        condition = {"used": False, "damaged": False, "complete": True}
        return {
            "request_id": self.request_id,
            "shop_id": SHOP,
            "order_ref": self.order_id,
            "contact": {"mail": self.mail, "name": "Jana Brandt"},
            "channel": "web_form",
            "locale": "de-DE",
            "text": "Ich habe das Modell Nordlicht 2 bestellt und Nordlicht 1 bekommen. Ich möchte mein Geld zurück.",
            "kind": "wrong_item",
            "wanted": ["refund"],
            "lines": [{"line_id": "1", "quantity": 1, "condition": condition}],
            "nonconformity": {
                "kind": "wrong_item",
                "noticed_on": noticed,
                "apparent": True,
                "present_at_delivery": True,
                "customer_caused": False,
            },
            "evidence": [{"kind": "photo", "shows": "goods", "ref": f"blob:{self.name}"}],
            "sent_at": now.isoformat(),
        }


def _line() -> dict[str, Any]:
    return {
        "line_id": "1",
        "sku": _SKU,
        "title": "Kopfhörer Nordlicht 2, schwarz",
        "category": "headphones",
        "quantity": 1,
        "unit_price_minor": _PRICE_MINOR,
        "tax_minor": 2060,
        "sold_as": "new",
        "custom_made": False,
        "perishable": False,
        "bulky": False,
    }


def _delivery(placed: datetime, delivered: datetime) -> dict[str, Any]:
    parcel = {
        "parcel_id": "p1",
        "line_ids": ["1"],
        "handed_over_at": (delivered - timedelta(days=2)).isoformat(),
        "delivered_at": delivered.isoformat(),
        "status": "delivered",
        "status_by": "carrier",
    }
    return {
        "method": "standard",
        "paid_minor": _DELIVERY_MINOR,
        "cheapest_standard_minor": _DELIVERY_MINOR,
        "arranged_by": "seller",
        "carrier_offered_by_seller": True,
        "pattern": "one_parcel",
        "promise": {"by": (placed + timedelta(days=8)).date().isoformat(), "basis": "stated", "essential": False},
        "parcels": [parcel],
    }


def received(tracking_number: str, now: datetime) -> dict[str, Any]:
    """The warehouse's `return.received`."""
    lines = [{"line_id": "1", "sku": _SKU, "quantity": 1}]
    return {"tracking_number": tracking_number, "parcels": 1, "lines": lines, "at": now.isoformat()}


def inspected(return_id: str, now: datetime) -> dict[str, Any]:
    """The warehouse's `return.inspected`: the wrong article, no loss of value."""
    lines = [{"line_id": "1", "quantity": 1, "finding": "wrong_item", "value_loss_minor": 0}]
    return {"return_id": return_id, "lines": lines, "at": now.isoformat()}
