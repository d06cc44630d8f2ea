"""What each line and the delivery of a Medusa order cost, in whole minor units that sum to its total.

Medusa reckons in exact decimals of the major unit and rounds nothing: a line may cost 33.3333. The fractions are
shared out so that the sum is the order's total, rounded once.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from services.intake.adapters.medusa.document import Item, OrderDocument
from services.intake.domain.amounts import NotWhole, nearest, scaled, shared_out
from shared.errors import Malformed
from shared.money import UnknownCurrency

_ALL = Decimal(100)


@dataclass(frozen=True, slots=True)
class Costs:
    """Lines as in the document, all units together, with tax and after discounts."""

    lines: tuple[int, ...]
    delivery_minor: int


def costs_of(order: OrderDocument) -> Costs:
    """What everything cost. Raises Malformed where the parts are not the total, or the currency is unknown."""
    try:
        _check_total(order)
        parts = [bought_for(item) for item in order.items]
        parts.append(sum((method.total for method in order.shipping_methods), Decimal(0)))
        *lines, delivery = shared_out(parts, order.currency)
    except UnknownCurrency as error:
        raise Malformed("unknown_currency", str(error), "order.currency_code") from None
    except NotWhole as error:
        raise Malformed("not_whole", str(error), "order.total") from None
    return Costs(tuple(lines), delivery)


def minor(amount: Decimal, order: OrderDocument) -> int:
    """A payment's amount, rounded as the total is."""
    return nearest(amount, order.currency)


def bought_for(item: Item) -> Decimal:
    """What all units cost when they were bought: Medusa's `total` leaves out the ones that went back."""
    left = item.still_there
    if left == item.quantity:
        return item.total
    if left > 0:
        return item.total * item.quantity / left
    rate = 1 + sum((line.rate for line in item.tax_lines), Decimal(0)) / _ALL
    off = sum((one.amount / (rate if one.is_tax_inclusive else 1) for one in item.adjustments), Decimal(0))
    price = item.unit_price * item.quantity
    return (price / (rate if item.is_tax_inclusive else 1) - off) * rate


def _check_total(order: OrderDocument) -> None:
    """Against the total as it stands, before what went back is put in again."""
    parts = [item.total for item in order.items] + [method.total for method in order.shipping_methods]
    parts += [-line.amount for line in order.credit_lines]
    apart = scaled(sum(parts, Decimal(0)) - order.total, order.currency)
    if abs(apart) >= 1:
        text = f"lines, shipping and credit lines are {sum(parts, Decimal(0))}, the total is {order.total}"
        raise Malformed("bad_sum", text, "order.total")
