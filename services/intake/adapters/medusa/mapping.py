"""Reads a Medusa order as ours, purely; what Medusa does not tell stays untold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from services.intake.adapters.medusa.document import Address, Fulfillment, Item, OrderDocument, Told
from services.intake.adapters.medusa.payments import payments_of
from services.intake.adapters.medusa.prices import costs_of
from services.intake.domain.amounts import nearest, units
from services.intake.ports import (
    Surroundings,
    order_event,
    parcel_ids,
    read_document,
    region_of,
    with_line_facts,
    with_order_facts,
)
from shared.contracts.orders import (
    OrderCancelled,
    OrderChanged,
    OrderDelivered,
    OrderEvent,
    OrderPaid,
    OrderPlaced,
    OrderShipped,
)
from shared.errors import Malformed

EVENTS: dict[str, type[OrderEvent]] = {
    "order.placed": OrderPlaced,
    "order.updated": OrderChanged,
    "order.completed": OrderChanged,
    "order.archived": OrderChanged,
    "order.fulfillment_created": OrderChanged,
    "order.fulfillment_canceled": OrderChanged,
    "order-edit.confirmed": OrderChanged,
    "payment.captured": OrderPaid,
    "shipment.created": OrderShipped,
    "delivery.created": OrderDelivered,
    "order.canceled": OrderCancelled,
}
FACTS = "aftersales"
_ALL_SENT = frozenset(["fulfilled", "shipped", "partially_delivered", "delivered"])
_TIE_BREAKERS = 1000


def read_order(name: str, data: Any, around: Surroundings) -> tuple[OrderEvent, datetime] | None:
    """(event, when it happened); None for an event that is not about an order. Raises Malformed naming the field."""
    kind = EVENTS.get(name)
    if kind is None:
        return None
    told = read_document(Told, data)
    order = with_order_facts(facts(told.order, around), told.facts, "facts")
    return order_event(kind, order, _happened(name, told.order)), last_change(told.order)


def facts(document: OrderDocument, around: Surroundings) -> dict[str, Any]:
    """The fields of `order` in `order.*`."""
    market, region = _place(document)
    costs = costs_of(document)
    pairs = zip(document.items, costs.lines, strict=True)
    lines = [line for item, minor in pairs for line in _lines(document, item, minor)]
    added = {_sku(item): _facts_of(item) for item in document.items}
    return {
        "shop_id": around.shop_id,
        "order_id": str(document.display_id),
        "version": version_of(document),
        "placed_at": document.created_at,
        "market": market,
        "region": region,
        "locale": document.locale or around.default_locale,
        "time_zone": around.zone(market, region),
        "currency": document.currency,
        "buyer": {"customer_id": document.customer_id},
        "lines": with_line_facts(lines, added, "order.items"),
        "delivery": {
            "method": _method(document),
            "paid_minor": costs.delivery_minor,
            "pattern": _pattern(document),
            "parcels": _parcels(_sent(document), lines),
        },
        "payments": payments_of(document),
        "customer": _customer(document),
    }


def last_change(document: OrderDocument) -> datetime:
    """Of the order and everything that hangs on it: a capture or a shipment does not touch the order's own row."""
    payments = [payment for collection in document.payment_collections for payment in collection.payments]
    hanging = [
        *document.items,
        *(item.detail for item in document.items),
        *document.credit_lines,
        *document.payment_collections,
        *payments,
        *(capture for payment in payments for capture in payment.captures),
        *document.fulfillments,
    ]
    times = [one.updated_at or one.created_at for one in hanging]
    return max([document.updated_at, *(at for at in times if at is not None)])


def version_of(document: OrderDocument) -> int:
    """The last change in milliseconds, and how far the order has come within one of them."""
    steps = sum(len(payment.captures) for one in document.payment_collections for payment in one.payments)
    steps += sum((one.shipped_at is not None) + (one.delivered_at is not None) for one in document.fulfillments)
    steps += len(document.fulfillments) + (document.canceled_at is not None)
    return int(last_change(document).timestamp() * 1000) * _TIE_BREAKERS + min(steps, _TIE_BREAKERS - 1)


def _place(document: OrderDocument) -> tuple[str, str | None]:
    address = document.customer_address
    if address is None or not address.country_code:
        text = "no address says in which country the customer is"
        raise Malformed("no_market", text, "order.shipping_address.country_code")
    market = address.country_code.upper()
    return market, region_of(market, address.province)


def _sku(item: Item) -> str:
    return item.variant_sku or (f"variant-{item.variant_id}" if item.variant_id else f"line-{item.id}")


def _facts_of(item: Item) -> dict[str, Any]:
    """From the product's and the variant's own metadata, which only staff write; a line's metadata come from the cart,
    where the customer can write them: never read."""
    product = (item.variant.product or {}).get("metadata") if item.variant else None
    variant = item.variant.metadata if item.variant else None
    found: dict[str, Any] = {}
    for metadata in (product, variant):
        told = metadata.get(FACTS) if isinstance(metadata, dict) else None
        if told is not None and not isinstance(told, dict):
            raise Malformed("bad_facts", "facts are an object of names and values", f"metadata.{FACTS} of {_sku(item)}")
        found |= told or {}
    return found


def _lines(document: OrderDocument, item: Item, total_minor: int) -> Iterator[dict[str, Any]]:
    left = item.still_there
    tax = nearest(item.tax_total, document.currency) if left == item.quantity else None
    title = f"{item.product_title}, {item.title}" if item.product_title not in (None, item.title) else item.title
    for n, group in enumerate(units(total_minor, item.quantity)):
        yield {
            "line_id": item.id if n == 0 else f"{item.id}+",
            "sku": _sku(item),
            "title": title[:200] or None,
            "category": item.product_type or None,
            "quantity": group.quantity,
            "unit_price_minor": group.unit_minor,
            "tax_minor": tax // item.quantity if tax is not None and tax % item.quantity == 0 else None,
            "form": "goods" if item.requires_shipping else None,
        }


def _method(document: OrderDocument) -> str | None:
    names = [method.name.strip().casefold() for method in document.shipping_methods]
    return next((name[:100] for name in names if name), None)


def _sent(document: OrderDocument) -> list[Fulfillment]:
    return [one for one in document.fulfillments if one.canceled_at is None]


def _parcels(sent: list[Fulfillment], lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    numbers = parcel_ids([(one.id, one.tracking_numbers) for one in sent])
    return [_parcel(number, one, lines) for number, one in zip(numbers, sent, strict=True)]


def _parcel(number: str, one: Fulfillment, lines: list[dict[str, Any]]) -> dict[str, Any]:
    inside = {item.line_item_id for item in one.items}
    on_its_way = "in_transit" if one.shipped_at else "not_shipped"
    return {
        "parcel_id": number,
        "line_ids": [line["line_id"] for line in lines if line["line_id"].removesuffix("+") in inside],
        "handed_over_at": one.shipped_at,
        "delivered_at": one.delivered_at,
        "status": "delivered" if one.delivered_at else on_its_way,
        "status_by": "seller",
    }


def _pattern(document: OrderDocument) -> str | None:
    """Known once everything is packed."""
    if document.fulfillment_status not in _ALL_SENT or not _sent(document):
        return None
    return "one_parcel" if len(_sent(document)) == 1 else "several_goods"


def _customer(document: OrderDocument) -> dict[str, Any]:
    address = document.customer_address
    return {
        "name": _name(address),
        "mail": document.email,
        "phone": address.phone if address else None,
        "language": document.locale,
        "delivery_address": _address(document.shipping_address),
        "billing_address": _address(document.billing_address),
    }


def _name(address: Address | None) -> str | None:
    return " ".join(part for part in (address.first_name, address.last_name) if part) or None if address else None


def _address(address: Address | None) -> dict[str, str] | None:
    if address is None:
        return None
    fields = {
        "name": _name(address),
        "company": address.company,
        "street": ", ".join(part for part in (address.address_1, address.address_2) if part),
        "postcode": address.postal_code,
        "city": address.city,
        "state": address.province,
        "country": address.country_code.upper() if address.country_code else None,
    }
    return {name: value for name, value in fields.items() if value}


def _happened(name: str, document: OrderDocument) -> dict[str, Any]:
    """What the event is about, for people who look; nothing of it is personal, and no rule reads it."""
    cancelled = document.canceled_at.isoformat() if document.canceled_at else None
    told = {"system": "medusa", "event": name, "order": document.id, "cancelled_at": cancelled}
    return {key: value for key, value in told.items() if value}
