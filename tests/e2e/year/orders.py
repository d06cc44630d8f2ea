"""Says what an order system says of an order: the whole of it each time, at its version. An example to read.

The shop is made up where the invoices are silent: every buyer is a consumer, was told of the right to withdraw and that
sending back is at their own cost; delivery is free; the parcel leaves the house when the order is placed; the shop
promises nothing beyond the law.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.e2e.year.invoices import CURRENCY, Invoice
from tests.e2e.year.places import place_of
from tests.e2e.year.publishing import Event

_FIRST_NAMES = ("Alma", "Bruno", "Carla", "Deniz", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kira")
_LAST_NAMES = ("Abel", "Brandt", "Costa", "Dupont", "Eriksen", "Fischer", "Garcia")


def order_placed(invoice: Invoice, shop_id: str) -> Event:
    """Version 1: the order is made and paid, its parcel on the way."""
    order = _order(invoice, shop_id, version=1, delivered_at=None)
    return _event("order.placed", invoice, order, invoice.placed_at, {"placed_at": invoice.placed_at.isoformat()})


def order_delivered(invoice: Invoice, shop_id: str, at: datetime) -> Event:
    """Version 2: the same order, delivered."""
    order = _order(invoice, shop_id, version=2, delivered_at=at)
    return _event("order.delivered", invoice, order, at, {"parcel_id": "p1", "delivered_at": at.isoformat()})


def charge_of(invoice: Invoice) -> dict[str, Any]:
    """The payment as the provider has it."""
    return {
        "payment_reference": payment_reference(invoice.number),
        "captured_minor": invoice.total_minor,
        "currency": CURRENCY,
    }


def payment_reference(number: str) -> str:
    return f"ch-{number}"


def order_subject(shop_id: str, number: str) -> str:
    """The key of everything that is said about an order."""
    return f"{shop_id}/{number}"


def contact_of(invoice: Invoice) -> dict[str, Any]:
    """How this customer can be reached; always the same for one customer."""
    number = int(invoice.customer)
    name = f"{_FIRST_NAMES[number % len(_FIRST_NAMES)]} {_LAST_NAMES[number % len(_LAST_NAMES)]}"
    return {"name": name, "mail": f"customer-{number}@buyers.example"}


def _event(type_: str, invoice: Invoice, order: dict[str, Any], at: datetime, happened: dict[str, Any]) -> Event:
    return Event(
        topic="orders.v1",
        type=type_,
        # The same order at the same version is the same event, however often it is sent.
        id=f"{order['order_id']}-v{order['version']}",
        subject=order_subject(order["shop_id"], invoice.number),
        happened_at=at,
        data={"order": order, "happened": happened},
    )


def _order(invoice: Invoice, shop_id: str, *, version: int, delivered_at: datetime | None) -> dict[str, Any]:
    place, placed_at = place_of(invoice.country), invoice.placed_at.isoformat()
    return {
        "shop_id": shop_id,
        "order_id": invoice.number,
        "version": version,
        "placed_at": placed_at,
        "market": place.market,
        "locale": place.locale,
        "time_zone": place.zone,
        "currency": CURRENCY,
        "buyer": {"kind": "consumer", "customer_id": f"c-{invoice.customer}"},
        "seller": {"country": "GB", "small_business": False},
        "lines": [_line(item.line_id, item.sku, item.title, item.quantity, item.price_minor) for item in invoice.items],
        "delivery": _delivery(invoice, delivered_at),
        "payments": [
            {
                "payment_id": f"pay-{invoice.number}",
                "provider": "sandbox",
                "method": "card",
                "captured_minor": invoice.total_minor,
                "captured_at": placed_at,
                "reference": payment_reference(invoice.number),
            }
        ],
        "disclosures": {
            "withdrawal_information_at": placed_at,
            "return_cost_duty_at": placed_at,
            "offered_to_collect": False,
            "contract_copy_at": placed_at,
            "missing": [],
        },
        "customer": _customer(invoice),
    }


def _line(line_id: str, sku: str, title: str, quantity: int, price_minor: int) -> dict[str, Any]:
    return {
        "line_id": line_id,
        "sku": sku,
        "title": title,
        "quantity": quantity,
        "unit_price_minor": price_minor,
        "form": "goods",
        "sold_as": "new",
        "custom_made": False,
        "perishable": False,
        "bulky": False,
    }


def _delivery(invoice: Invoice, delivered_at: datetime | None) -> dict[str, Any]:
    parcel: dict[str, Any] = {
        "parcel_id": "p1",
        "line_ids": [item.line_id for item in invoice.items],
        "handed_over_at": invoice.placed_at.isoformat(),
        "status": "in_transit",
        "status_by": "carrier",
    }
    if delivered_at is not None:
        parcel |= {"status": "delivered", "delivered_at": delivered_at.isoformat()}
    return {
        "method": "standard",
        "paid_minor": 0,
        "cheapest_standard_minor": 0,
        "arranged_by": "seller",
        "carrier_offered_by_seller": True,
        "pattern": "one_parcel",
        "parcels": [parcel],
    }


def _customer(invoice: Invoice) -> dict[str, Any]:
    contact, place = contact_of(invoice), place_of(invoice.country)
    address = {
        "name": contact["name"],
        "street": f"Long Street {int(invoice.customer) % 200 + 1}",
        "postcode": f"{int(invoice.customer) % 90000 + 10000}",
        "city": "Somewhere",
        "country": place.market,
    }
    return {**contact, "delivery_address": address}
