"""What each line and the delivery of a Shopify order cost the customer, in whole minor units that sum to its total."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from services.intake.adapters.shopify.document import Line, OrderDocument, Prices, ShippingLine
from services.intake.domain.amounts import NotWhole, whole
from shared.errors import Malformed
from shared.money import UnknownCurrency


@dataclass(frozen=True, slots=True)
class Cost:
    """What one line cost, all its units together: with tax and duty, after discounts."""

    total_minor: int
    tax_minor: int
    duty_minor: int


@dataclass(frozen=True, slots=True)
class Costs:
    """Lines as in the document; the tip apart, since it is no line of it."""

    lines: tuple[Cost, ...]
    delivery_minor: int
    tip_minor: int
    total_minor: int
    now_minor: int
    """The total after the order was edited."""


def costs_of(order: OrderDocument) -> Costs:
    """What everything cost. Raises Malformed where an amount is not whole, or where the parts are not the total."""
    read = _reader(order.paid_in)
    lines = tuple(_line(order, line, f"line_items.{n}", read) for n, line in enumerate(order.line_items))
    delivery = sum(_delivery(order, one, f"shipping_lines.{n}", read) for n, one in enumerate(order.shipping_lines))
    total = read(order.total_price_set, "total_price_set")
    current = order.current_total_price_set
    now = read(current, "current_total_price_set") if current else total
    rest = total - delivery - sum(line.total_minor for line in lines)
    if rest > 0 and order.total_tip_received > 0:
        return Costs(lines, delivery, rest, total, now)
    if lines and abs(rest) <= sum(len(line.tax_lines) for line in order.line_items):
        return Costs(_rounded_with(lines, rest), delivery, 0, total, now)
    if rest:
        text = f"lines and shipping are {total - rest} minor units, the total is {total}"
        raise Malformed("bad_sum", text, "total_price_set")
    return Costs(lines, delivery, 0, total, now)


def _rounded_with(lines: tuple[Cost, ...], rest: int) -> tuple[Cost, ...]:
    """A shop that rounds its taxes once for the order is apart from its lines by a unit for each tax of a line at most.

    The dearest line bears it, so that the sum is what was paid.
    """
    dearest = max(range(len(lines)), key=lambda n: lines[n].total_minor)
    one = lines[dearest]
    borne = replace(one, total_minor=one.total_minor + rest, tax_minor=max(0, one.tax_minor + rest))
    return (*lines[:dearest], borne, *lines[dearest + 1 :])


def _reader(currency: str) -> Callable[[Prices, str], int]:
    def read(prices: Prices, path: str) -> int:
        shown = prices.presentment_money
        if shown.currency_code != currency:
            raise Malformed("mixed_currencies", f"not in {currency}, as the order is", f"{path}.presentment_money")
        return minor(shown.amount, currency, path)

    return read


def minor(amount: Decimal, currency: str, path: str) -> int:
    """Whole minor units. Raises Malformed naming the field."""
    try:
        return whole(amount, currency)
    except UnknownCurrency as error:
        raise Malformed("unknown_currency", str(error), path) from None
    except NotWhole as error:
        raise Malformed("not_whole", str(error), path) from None


def _sum(prices: Iterable[Prices], path: str, read: Callable[[Prices, str], int]) -> int:
    return sum(read(one, f"{path}.{n}") for n, one in enumerate(prices))


def _line(order: OrderDocument, line: Line, path: str, read: Callable[[Prices, str], int]) -> Cost:
    tax = _sum((one.price_set for one in line.tax_lines), f"{path}.tax_lines", read)
    duty = _sum(line.duties, f"{path}.duties", read)
    duty_tax = _sum((one.price_set for each in line.duties for one in each.tax_lines), f"{path}.duties.tax_lines", read)
    discount = _sum((one.amount_set for one in line.discount_allocations), f"{path}.discount_allocations", read)
    goods = read(line.price_set, f"{path}.price_set") * line.quantity - discount
    on_top = 0 if order.taxes_included else tax + duty_tax
    return Cost(goods + duty + on_top, tax + duty_tax, duty)


def _delivery(order: OrderDocument, line: ShippingLine, path: str, read: Callable[[Prices, str], int]) -> int:
    if line.is_removed:
        return 0
    discount = _sum((one.amount_set for one in line.discount_allocations), f"{path}.discount_allocations", read)
    given = line.discounted_price_set
    price = (
        read(given, f"{path}.discounted_price_set") if given else read(line.price_set, f"{path}.price_set") - discount
    )
    tax = _sum((one.price_set for one in line.tax_lines), f"{path}.tax_lines", read)
    return price if order.taxes_included else price + tax
