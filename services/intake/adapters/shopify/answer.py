"""Reads what Shopify's Admin API answers about an order into the words of its webhooks; asks nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def completed(document: Mapping[str, Any], answer: Any) -> dict[str, Any] | None:
    """The webhook's document with `transactions`, and `delivered_at` in its fulfillments; None for no such answer."""
    try:
        order = answer["data"]["order"]
        transactions = [_transaction(one) for one in order["transactions"]]
        delivered = {_number(one["id"]): one["deliveredAt"] for one in order["fulfillments"]}
    except (KeyError, TypeError, AttributeError):
        return None
    known = document.get("fulfillments") or []
    sent = [one | {"delivered_at": delivered.get(str(one.get("id")))} for one in known if isinstance(one, dict)]
    return {**document, "transactions": transactions, "fulfillments": sent}


def _transaction(node: Mapping[str, Any]) -> dict[str, Any]:
    """A transaction in the words of Shopify's older API, which its webhooks speak too."""
    money, parent = node["amountSet"]["presentmentMoney"], node.get("parentTransaction")
    details = node.get("paymentDetails") or {}
    return {
        "id": _number(node["id"]),
        "kind": node["kind"].lower(),
        "status": node["status"].lower(),
        "gateway": node.get("gateway") or "unknown",
        "amount": money["amount"],
        "currency": money["currencyCode"],
        "parent_id": _number(parent["id"]) if parent else None,
        "processed_at": node.get("processedAt"),
        "authorization": node.get("authorizationCode"),
        "payment_details": {"credit_card_company": details.get("company")},
    }


def _number(gid: str) -> str:
    return gid.rpartition("/")[2]
