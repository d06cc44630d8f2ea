"""Reads a Shopify order as ours, purely; what Shopify does not tell stays untold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from services.intake.adapters.shopify.document import Address, Fulfillment, Line, OrderDocument
from services.intake.adapters.shopify.payments import payments_of
from services.intake.adapters.shopify.prices import Cost, costs_of
from services.intake.domain.amounts import units
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
from shared.runtime.wire import parse_json

TOPICS: dict[str, type[OrderEvent]] = {
    "orders/create": OrderPlaced,
    "orders/updated": OrderChanged,
    "orders/paid": OrderPaid,
    "orders/partially_fulfilled": OrderShipped,
    "orders/fulfilled": OrderShipped,
    "orders/cancelled": OrderCancelled,
}
FACTS_NAMESPACE = "aftersales"
_NEVER_LEFT = frozenset(["cancelled", "error", "failure"])
_STILL_HERE = frozenset(["label_printed", "label_purchased", "confirmed", "ready_for_pickup"])
_ON_ITS_WAY = frozenset([None, "in_transit", "out_for_delivery", "attempted_delivery", "carrier_picked_up", "delayed"])
_MONEY_STEPS = ("pending", "authorized", "partially_paid", "paid", "partially_refunded", "refunded", "voided")
_TIE_BREAKERS = 1000


def read_order(topic: str, parsed: Any, around: Surroundings) -> tuple[OrderEvent, datetime] | None:
    """(event, when it happened); None for a topic that carries no whole order. Raises Malformed naming the field."""
    kind = TOPICS.get(topic)
    if kind is None:
        return None
    document = read_document(OrderDocument, parsed)
    order = facts(document, around)
    if kind is OrderChanged and _all_delivered(document, order):
        kind = OrderDelivered
    return order_event(kind, order, _happened(topic, document)), document.updated_at


def facts(document: OrderDocument, around: Surroundings) -> dict[str, Any]:
    """The fields of `order` in `order.*`."""
    market, region = _place(document)
    costs = costs_of(document)
    lines = [line for one, cost in zip(document.line_items, costs.lines, strict=True) for line in _lines(one, cost)]
    if costs.tip_minor:
        lines.append(_line("tip", "tip", "Tip", 1, costs.tip_minor))
    order = {
        "shop_id": around.shop_id,
        "order_id": document.name.strip().removeprefix("#"),
        "version": version_of(document),
        "placed_at": document.processed_at or document.created_at,
        "market": market,
        "region": region,
        "locale": document.customer_locale or around.default_locale,
        "time_zone": around.zone(market, region),
        "currency": document.paid_in,
        "buyer": {"customer_id": document.customer and document.customer.id, "kind": _kind(document)},
        "lines": with_line_facts(lines, _added(document, "lines"), f"metafields.{FACTS_NAMESPACE}.lines"),
        "delivery": {
            "method": _method(document),
            "paid_minor": costs.delivery_minor,
            "pattern": _pattern(document),
            "parcels": list(_parcels(document, lines)),
        },
        "payments": payments_of(document, costs),
        "customer": _customer(document),
    }
    return with_order_facts(order, _added(document, "order"), f"metafields.{FACTS_NAMESPACE}.order")


def version_of(document: OrderDocument) -> int:
    """The last change in milliseconds, and how far the order has come within them: Shopify's clock shows whole seconds,
    and an order can be placed and paid in one."""
    changed = max(document.updated_at, *(one.updated_at for one in document.fulfillments), document.updated_at)
    money = _MONEY_STEPS.index(document.financial_status) if document.financial_status in _MONEY_STEPS else 0
    steps = money + len(document.fulfillments) + len(document.transactions or ())
    steps += sum(one.shipment_status == "delivered" for one in document.fulfillments)
    steps += (document.cancelled_at is not None) + (document.closed_at is not None)
    return int(changed.timestamp() * 1000) * _TIE_BREAKERS + min(steps, _TIE_BREAKERS - 1)


def _place(document: OrderDocument) -> tuple[str, str | None]:
    address = document.customer_address
    if address is None or not address.country_code:
        text = "no address says in which country the customer is"
        raise Malformed("no_market", text, "shipping_address.country_code")
    market = address.country_code.upper()
    return market, region_of(market, address.province_code)


def _kind(document: OrderDocument) -> str | None:
    """A company that buys is told; that a person buys as a consumer is not."""
    return "business" if document.company else None


def _lines(line: Line, cost: Cost) -> Iterator[dict[str, Any]]:
    sku = line.sku or (f"variant-{line.variant_id}" if line.variant_id else f"line-{line.id}")
    for n, group in enumerate(units(cost.total_minor, line.quantity)):
        made = _line(
            line.id if n == 0 else f"{line.id}+", sku, line.name or line.title, group.quantity, group.unit_minor
        )
        yield made | {
            "tax_minor": _per_unit(cost.tax_minor, line.quantity),
            "duty_minor": _per_unit(cost.duty_minor, line.quantity),
            "form": "goods" if line.requires_shipping else None,
        }


def _line(line_id: str, sku: str, title: str, quantity: int, unit_minor: int) -> dict[str, Any]:
    return {
        "line_id": line_id,
        "sku": sku,
        "title": title[:200] or None,
        "quantity": quantity,
        "unit_price_minor": unit_minor,
    }


def _per_unit(minor: int, quantity: int) -> int | None:
    """Where it does not divide, nobody can say what one unit bore."""
    return minor // quantity if minor % quantity == 0 else None


def _method(document: OrderDocument) -> str | None:
    line = next((one for one in document.shipping_lines if not one.is_removed), None)
    name = (line.code or line.title) if line else None
    return name.strip().casefold()[:100] or None if name else None


def _parcels(document: OrderDocument, lines: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    sent = _sent(document)
    numbers = parcel_ids([(one.id, one.tracking_numbers) for one in sent])
    for one, number in zip(sent, numbers, strict=True):
        inside = {item.id for item in one.line_items}
        yield {
            "parcel_id": number,
            "line_ids": [line["line_id"] for line in lines if line["line_id"].removesuffix("+") in inside],
            "handed_over_at": None if one.shipment_status in _STILL_HERE else one.created_at,
            "delivered_at": _delivered_at(one),
            "status": _status(one),
            "status_by": "carrier" if one.shipment_status else "seller",
        }


def _delivered_at(one: Fulfillment) -> datetime | None:
    """A webhook only says that it is delivered: then it was so at the latest when that was written."""
    return (one.delivered_at or one.updated_at) if one.shipment_status == "delivered" else None


def _status(one: Fulfillment) -> str:
    if one.shipment_status == "delivered":
        return "delivered"
    if one.shipment_status in _STILL_HERE:
        return "not_shipped"
    return "in_transit" if one.shipment_status in _ON_ITS_WAY else "unknown"


def _sent(document: OrderDocument) -> list[Fulfillment]:
    return [one for one in document.fulfillments if one.status not in _NEVER_LEFT]


def _pattern(document: OrderDocument) -> str | None:
    """Known once everything is on its way."""
    if document.fulfillment_status != "fulfilled" or not _sent(document):
        return None
    return "one_parcel" if len(_sent(document)) == 1 else "several_goods"


def _all_delivered(document: OrderDocument, order: dict[str, Any]) -> bool:
    parcels = order["delivery"]["parcels"]
    return document.fulfillment_status == "fulfilled" and all(one["status"] == "delivered" for one in parcels)


def _customer(document: OrderDocument) -> dict[str, Any]:
    buyer, address = document.customer, document.customer_address
    named = " ".join(part for part in (buyer.first_name, buyer.last_name) if part) if buyer else ""
    phones = (document.phone, buyer and buyer.phone, address and address.phone)
    return {
        "name": named or (address and address.name),
        "mail": document.email or document.contact_email or (buyer and buyer.email),
        "phone": next((one for one in phones if one), None),
        "language": document.customer_locale,
        "delivery_address": _address(document.shipping_address),
        "billing_address": _address(document.billing_address),
    }


def _address(address: Address | None) -> dict[str, str] | None:
    if address is None:
        return None
    street = ", ".join(part for part in (address.address1, address.address2) if part)
    fields = {
        "name": address.name,
        "company": address.company,
        "street": street,
        "postcode": address.zip,
        "city": address.city,
        "state": address.province_code or address.province,
        "country": address.country_code,
    }
    return {name: value for name, value in fields.items() if value}


def _added(document: OrderDocument, key: str) -> dict[str, Any]:
    """What the shop's own metafield adds. Line properties and cart attributes are the customer's words: never read."""
    for field in document.metafields:
        if (field.namespace, field.key) == (FACTS_NAMESPACE, key):
            path = f"metafields.{FACTS_NAMESPACE}.{key}"
            value = parse_json(field.value.encode()) if isinstance(field.value, str) else field.value
            if not isinstance(value, dict):
                raise Malformed("bad_facts", "a metafield of type json that holds an object", path)
            return value
    return {}


def _happened(topic: str, document: OrderDocument) -> dict[str, Any]:
    """What the event is about, for people who look; nothing of it is personal, and no rule reads it."""
    told = {
        "system": "shopify",
        "topic": topic,
        "order": document.id,
        "cancelled_at": document.cancelled_at and document.cancelled_at.isoformat(),
        "cancel_reason": document.cancel_reason,
        "gateways": list(document.payment_gateway_names),
    }
    return {name: value for name, value in told.items() if value}
