"""Splits a refund into goods, delivery and deduction; never more than was paid. Knows no reasons and no days."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from services.policy.domain.inquiry import AskedLine, Inquiry, value_of
from services.policy.domain.trail import Trail
from shared.facts.decision import RefundSplit
from shared.rulebook.rules_withdrawal import PartialOutbound

Share = Literal["cheapest_standard", "paid", "none"]


def split(
    inquiry: Inquiry, trail: Trail, lines: Sequence[AskedLine], delivery_minor: int, deduction_minor: int = 0,
    *, conditional: bool = False,
) -> RefundSplit:  # fmt: skip
    """Goods at their price plus delivery less deduction, at most what the order's payments captured."""
    goods = value_of(lines)
    paid = sum(payment.captured_minor for payment in inquiry.order.payments)
    if inquiry.order.payments and goods + delivery_minor > paid:
        trail.because("capped_at_paid", f"{goods + delivery_minor} would be due, {paid} was paid")
        trail.use("order.payments.captured_minor", paid)
        delivery_minor = min(delivery_minor, max(paid - goods, 0))
        goods = min(goods, paid)
    deduction = min(deduction_minor, goods)
    return RefundSplit(
        currency=inquiry.order.currency,
        goods_minor=goods,
        delivery_minor=delivery_minor,
        deduction_minor=deduction,
        total_minor=goods + delivery_minor - deduction,
        conditional=conditional,
    )


def outbound(
    inquiry: Inquiry, trail: Trail, lines: Sequence[AskedLine], share: Share, part: PartialOutbound | None
) -> int:
    """How much of the outbound delivery charge comes back with these lines."""
    full = _full_charge(inquiry, trail, share)
    if full == 0 or covers_all(inquiry, lines):
        return full
    if part is None or part.refunds == "none":
        return 0
    trail.cite(part)
    if part.refunds == "paid":
        return full
    ordered = sum(line.unit_price_minor * line.quantity for line in inquiry.order.lines)
    asked = value_of(lines)
    if ordered == 0:
        return 0
    # Rounded down, so that several returns of one order together never exceed the charge.
    return full * asked // ordered


def covers_all(inquiry: Inquiry, lines: Sequence[AskedLine]) -> bool:
    """Whether these lines are the whole order."""
    taken: dict[str, int] = {}
    for line in lines:
        taken[line.line.line_id] = taken.get(line.line.line_id, 0) + line.quantity
    return all(taken.get(line.line_id, 0) == line.quantity for line in inquiry.order.lines)


def sum_in_words(lines: Sequence[AskedLine], split_: RefundSplit, what: str) -> str:
    """`6490 + 2 x 1850 = 10190; + 450 cheapest standard delivery = 10640`."""
    parts = [
        str(line.line.unit_price_minor) if line.quantity == 1 else f"{line.quantity} x {line.line.unit_price_minor}"
        for line in lines
    ]
    text, total = " + ".join(parts), split_.goods_minor
    if len(parts) > 1 or (lines and lines[0].quantity > 1):
        text = f"{text} = {total}"
    if split_.delivery_minor:
        total += split_.delivery_minor
        text = f"{text}; + {split_.delivery_minor} {what} = {total}"
    if split_.deduction_minor:
        total -= split_.deduction_minor
        text = f"{text}; - {split_.deduction_minor} deduction = {total}"
    return text


def _full_charge(inquiry: Inquiry, trail: Trail, share: Share) -> int:
    delivery = inquiry.order.delivery
    if share == "none":
        return 0
    if delivery.paid_minor is None:
        trail.miss(
            "order.delivery.paid_minor",
            "what was paid for delivery is not known",
            an_amount="its lawful part comes back",
        )
        return 0
    if share == "paid" or delivery.paid_minor == 0:
        return delivery.paid_minor
    if delivery.cheapest_standard_minor is None:
        if delivery.method == "standard":
            return delivery.paid_minor
        trail.miss(
            "order.delivery.cheapest_standard_minor",
            "the price of the cheapest standard delivery is not known",
            an_amount="no more than this comes back",
        )
        return delivery.paid_minor
    return min(delivery.paid_minor, delivery.cheapest_standard_minor)
