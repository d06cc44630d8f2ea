"""Which payments a Shopify order shows: what was captured, over which gateway; a gateway nobody knows is `unknown`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from services.intake.adapters.shopify.document import OrderDocument, Transaction
from services.intake.adapters.shopify.prices import Costs, minor
from shared.errors import Malformed

UNKNOWN = "unknown"
# gateway -> (who can give the money back, how it was paid; None: only the payment's own details tell)
_GATEWAYS: dict[str, tuple[str, str | None]] = {
    "shopify_payments": ("shopify", None),
    "gift_card": ("shopify", "gift_card"),
    "shopify_store_credit": ("shopify", "store_credit"),
    "shopify_installments": ("shopify", "installments_by_third_party"),
    "shop_cash": ("shopify", "shop_cash"),
    "paypal": ("paypal", "paypal"),
    "stripe": ("stripe", None),
    "authorize_net": ("authorize_net", None),
    "klarna": ("klarna", "klarna"),
    "cash_on_delivery": ("manual", "cash_on_delivery"),
    "cash": ("manual", "cash"),
    "bank_deposit": ("manual", "bank_transfer"),
    "money_order": ("manual", "money_order"),
    "manual": ("manual", None),
}
_TAKES = frozenset(["sale", "capture"])
_PAID_AND_SOME_BACK = frozenset(["partially_refunded", "refunded"])


def payments_of(order: OrderDocument, costs: Costs) -> list[dict[str, Any]]:
    """From the transactions where they were asked for; else what the order itself proves, and no more."""
    if order.transactions is not None:
        return list(_from_transactions(order, order.transactions))
    captured = _captured_by_status(order, costs)
    if not captured:
        return []
    names = order.payment_gateway_names
    provider, method = known_gateway(names[0]) if len(names) == 1 else (UNKNOWN, None)
    only = {"payment_id": f"order-{order.id}", "provider": provider, "method": method or UNKNOWN}
    return [only | {"captured_minor": captured, "reference": None}]


def known_gateway(name: str) -> tuple[str, str | None]:
    """(provider, method) of a gateway's name, however it is spelt; method None where it does not follow from it."""
    return _GATEWAYS.get("_".join(name.casefold().replace("-", " ").split()), (UNKNOWN, None))


def _captured_by_status(order: OrderDocument, costs: Costs) -> int:
    """What Shopify's word proves: all of today's total when it is paid, all of the first one when some went back.

    What is still outstanding is told in the shop's currency alone.
    """
    if order.financial_status == "paid":
        return costs.now_minor
    if order.financial_status in _PAID_AND_SOME_BACK:
        return costs.total_minor
    outstanding = order.total_outstanding
    if order.financial_status != "partially_paid" or outstanding is None or order.paid_in != order.currency:
        return 0
    return max(0, costs.now_minor - minor(outstanding, order.currency, "total_outstanding"))


def _from_transactions(order: OrderDocument, transactions: tuple[Transaction, ...]) -> Iterator[dict[str, Any]]:
    """One payment for each sale, or for each authorization with all its captures."""
    roots: dict[str, list[tuple[int, Transaction]]] = {}
    for n, one in enumerate(transactions):
        if one.kind in _TAKES and one.status == "success":
            roots.setdefault(one.parent_id or one.id, []).append((n, one))
    for root, taken in roots.items():
        for n, one in taken:
            if one.currency != order.paid_in:
                raise Malformed(
                    "mixed_currencies", f"not in {order.paid_in}, as the order is", f"transactions.{n}.currency"
                )
        first = taken[0][1]
        provider, method = known_gateway(first.gateway)
        yield {
            "payment_id": root,
            "provider": provider,
            "method": method or _method(first),
            "captured_minor": sum(minor(one.amount, one.currency, f"transactions.{n}.amount") for n, one in taken),
            "captured_at": first.processed_at,
            "reference": first.id if provider == "shopify" else first.authorization or first.id,
        }


def _method(transaction: Transaction) -> str:
    details = transaction.payment_details or {}
    return "card" if details.get("credit_card_company") or details.get("credit_card_number") else UNKNOWN
