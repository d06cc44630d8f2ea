"""A part of an order goes back: coupons, several payments, the share of the delivery, to the minor unit."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.policy_room.messages import opened, order, request
from tests.unit.policy_room.world import World

GOODS = {"form": "goods", "sold_as": "new", "custom_made": False, "perishable": False, "bulky": False}


def lines_at(*prices: tuple[int, int]) -> list[dict[str, Any]]:
    """Lines 1, 2, … with these units and prices, after discounts."""
    return [
        {"line_id": str(at), "sku": f"S-{at}", "quantity": count, "unit_price_minor": price, **GOODS}
        for at, (count, price) in enumerate(prices, 1)
    ]


def bought(market: str, lines: list[dict[str, Any]], delivery: int, *captured: int) -> Any:
    parcels = [{"parcel_id": "p1", "delivered_at": "2026-09-09T11:20:00+02:00", "status": "delivered"}]
    way = {"method": "standard", "paid_minor": delivery, "arranged_by": "seller", "pattern": "one_parcel"}
    payments = [
        {"payment_id": f"pay-{at}", "provider": "sandbox", "captured_minor": minor} for at, minor in enumerate(captured)
    ]
    return order(market, lines=lines, delivery={**way, "parcels": parcels}, payments=payments)


def test_a_coupon_is_in_the_prices_and_two_of_three_lines_bring_their_share_of_the_delivery() -> None:
    # Poland: 179.99, 59.90 and 2 x 24.50 less a coupon of 20 %: 143.99, 47.92, 2 x 19.60; delivery 14.99
    lines = lines_at((1, 14399), (1, 4792), (2, 1960))
    known = bought("PL", lines, 1499, 14399 + 4792 + 2 * 1960 + 1499)
    world = World().hear(opened(1, known, request(lines={"1": 1, "3": 1})))
    refund = world.grant().refund
    # 14399 + 1960 = 16359 of 23111; 1499 x 16359 / 23111 = 1061.06
    assert refund is not None
    assert (refund.goods_minor, refund.delivery_minor, refund.total_minor) == (16359, 1061, 17420)
    decision = world.case().decision
    assert decision is not None
    assert "14399 + 1960 = 16359; + 1061 cheapest standard delivery = 17420" in decision.arithmetic
    assert "eu.withdrawal.partial_outbound" in [basis.rule for basis in decision.legal_basis]


def test_two_payments_carry_one_refund_of_a_part_and_its_amount_is_the_same() -> None:
    # Germany: a gift card of 50.00 and 114.80 - 50.00 by card; the ukulele goes back
    lines = lines_at((1, 6490), (2, 1850))
    split = World().hear(opened(1, bought("DE", lines, 450, 5000, 5640), request(lines={"1": 1})))
    whole = World().hear(opened(1, bought("DE", lines, 450, 10640), request(lines={"1": 1})))
    # 6490 + 450 x 6490 / 10190 = 286
    assert split.refund_minor() == whole.refund_minor() == 6776


def test_a_coupon_on_the_whole_basket_never_refunds_more_than_the_payments_took() -> None:
    # the shop took 10.00 off at the till and left the prices as they were
    known = bought("DE", lines_at((1, 6490), (2, 1850)), 450, 9640)
    assert World().hear(opened(1, known, request())).refund_minor() == 9640


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 3), st.integers(1, 99_999)), min_size=1, max_size=4),
    st.integers(0, 5000),
    st.data(),
)
def test_returns_of_parts_together_give_back_no_more_than_was_paid_and_at_most_a_unit_per_part_less(
    prices: list[tuple[int, int]], delivery: int, data: st.DataObject
) -> None:
    lines = lines_at(*prices)
    paid = sum(count * price for count, price in prices) + delivery
    known, world = bought("DE", lines, delivery, paid), World(stored=False)
    parts = data.draw(st.permutations([str(at) for at in range(1, len(prices) + 1)]))
    for at, line_id in enumerate(parts, 1):
        asked = request(f"rq-{at}", {line_id: prices[int(line_id) - 1][0]})
        world.hear(opened(at, known, asked))
    refunds = [world.refund_minor(f"rq-{at}") for at in range(1, len(parts) + 1)]
    assert paid - len(parts) < sum(refunds) <= paid
