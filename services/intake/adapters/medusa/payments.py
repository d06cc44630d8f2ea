"""Which payments a Medusa order shows: what was captured, over which provider; one nobody knows is `unknown`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from services.intake.adapters.medusa.document import CreditLine, OrderDocument, Payment
from services.intake.adapters.medusa.prices import minor
from shared.errors import Malformed

UNKNOWN = "unknown"
# identifier of the payment provider -> (who can give the money back, how it was paid)
_PROVIDERS: dict[str, tuple[str, str]] = {
    "stripe": ("stripe", "card"),
    "stripe-bancontact": ("stripe", "bancontact"),
    "stripe-blik": ("stripe", "blik"),
    "stripe-giropay": ("stripe", "giropay"),
    "stripe-ideal": ("stripe", "ideal"),
    "stripe-przelewy24": ("stripe", "przelewy24"),
    "stripe-promptpay": ("stripe", "promptpay"),
    "paypal": ("paypal", "paypal"),
    "system": ("manual", UNKNOWN),
}
_CREDITS = {"gift_card": "gift_card", "store_credit": "store_credit", "store_credit_account": "store_credit"}


def payments_of(order: OrderDocument) -> list[dict[str, Any]]:
    """Captured payments, then what gift cards and the customer's credit bore."""
    made = [
        payment
        for n, collection in enumerate(order.payment_collections)
        for payment in _captured(order, collection.payments, f"order.payment_collections.{n}.payments")
    ]
    return made + [_credit(order, line) for line in order.credit_lines if line.amount > 0]


def known_provider(provider_id: str) -> tuple[str, str]:
    """(provider, method) of `pp_<identifier>_<name>`."""
    identifier = provider_id.removeprefix("pp_").rpartition("_")[0]
    return _PROVIDERS.get(identifier, (UNKNOWN, UNKNOWN))


def _captured(order: OrderDocument, payments: tuple[Payment, ...], path: str) -> Iterator[dict[str, Any]]:
    for n, payment in enumerate(payments):
        captured = sum(minor(one.amount, order) for one in payment.captures)
        if not payment.captures and payment.captured_at is not None:
            captured = minor(payment.amount, order)
        if captured <= 0 or payment.canceled_at is not None:
            continue
        if payment.currency_code.upper() != order.currency:
            raise Malformed(
                "mixed_currencies", f"not in {order.currency}, as the order is", f"{path}.{n}.currency_code"
            )
        provider, method = known_provider(payment.provider_id)
        yield {
            "payment_id": payment.id,
            "provider": provider,
            "method": method,
            "captured_minor": captured,
            "captured_at": payment.captured_at or payment.captures[0].created_at,
            "reference": _reference(payment),
        }


def _reference(payment: Payment) -> str | None:
    """The provider's own id, which Medusa keeps in the payment's data; without one nobody can refund by itself."""
    found = (payment.data or {}).get("id")
    return found if isinstance(found, str) and found else None


def _credit(order: OrderDocument, line: CreditLine) -> dict[str, Any]:
    word = (line.reference or "").replace("-", "_").casefold()
    return {
        "payment_id": line.id,
        "provider": "medusa",
        "method": _CREDITS.get(word, UNKNOWN),
        "captured_minor": minor(line.amount, order),
        "captured_at": line.created_at,
        "reference": line.reference_id or line.id,
    }
