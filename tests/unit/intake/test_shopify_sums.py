"""Whatever a Shopify order costs and in whichever currency: its lines and its delivery are what was paid."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import services.intake.adapters.shopify as adapter
from services.intake.adapters.shopify.mapping import read_order
from shared.money import exponent
from tests.unit.intake.order_systems import AROUND, bought_minor, captured_minor, sample

_PLACES = {"EUR": "DE", "JPY": "JP", "KWD": "KW"}


@given(
    currency=st.sampled_from(sorted(_PLACES)),
    lines=st.lists(
        st.tuples(st.integers(1, 9), st.integers(1, 99_999), st.integers(0, 5000), st.integers(0, 900)),
        min_size=1,
        max_size=5,
    ),
    delivery=st.tuples(st.integers(0, 9_999), st.integers(0, 300)),
    taxes_included=st.booleans(),
    tip=st.integers(0, 500),
)
def test_lines_and_delivery_are_always_what_was_paid(
    currency: str,
    lines: list[tuple[int, int, int, int]],
    delivery: tuple[int, int],
    taxes_included: bool,
    tip: int,
) -> None:
    def shown(minor: int) -> dict[str, Any]:
        price = {"amount": str(Decimal(minor).scaleb(-exponent(currency))), "currency_code": currency}
        return {"shop_money": price, "presentment_money": price}

    total = delivery[0] + (0 if taxes_included else delivery[1]) + tip
    made = []
    for n, (quantity, price, discount, tax) in enumerate(lines):
        off = min(discount, quantity * price)
        total += quantity * price - off + (0 if taxes_included else tax)
        taxes, offs = [{"price_set": shown(tax)}], [{"amount_set": shown(off)}]
        made.append(
            {
                "id": n + 1,
                "sku": f"S{n}",
                "quantity": quantity,
                "price_set": shown(price),
                "tax_lines": taxes,
                "discount_allocations": offs,
            }
        )
    document = sample(adapter, "paid")["body"] | {
        "presentment_currency": currency,
        "taxes_included": taxes_included,
        "line_items": made,
        "shipping_lines": [
            {"code": "x", "price_set": shown(delivery[0]), "tax_lines": [{"price_set": shown(delivery[1])}]}
        ],
        "total_price_set": shown(total),
        "current_total_price_set": shown(total),
        "total_tip_received": "1" if tip else "0",
        "shipping_address": {"country_code": _PLACES[currency]},
    }
    found = read_order("orders/updated", document, AROUND)
    assert found is not None
    read = found[0].order
    assert bought_minor(read) == captured_minor(read) == total
    for n, (quantity, *_) in enumerate(lines):
        assert sum(line.quantity for line in read.lines if line.sku == f"S{n}") == quantity
