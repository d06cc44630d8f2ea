"""By when goods had to come: the promised day before the law's own. Does not know what lateness leads to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.rulebook.rules_delivery import DueDelivery


@dataclass(frozen=True, slots=True)
class DueDay:
    """The last day for delivery. `promised`: agreed or stated for this order, not named by the law."""

    on: date
    promised: bool


def due_day(inquiry: Inquiry, trail: Trail, rule: DueDelivery) -> DueDay | None:
    """The last day for delivery; None where nothing was promised and the law names no day."""
    trail.cite(rule)
    promised = promised_day(inquiry, trail)
    if promised is not None and not rule.caps_promise:
        return DueDay(promised, promised=True)
    lawful = _lawful_day(inquiry, trail, rule)
    if promised is not None and (lawful is None or promised <= lawful):
        return DueDay(promised, promised=True)
    if lawful is None:
        return None
    trail.reckon(f"delivery due by {named(lawful)}")
    return DueDay(lawful, promised=False)


def _lawful_day(inquiry: Inquiry, trail: Trail, rule: DueDelivery) -> date | None:
    if rule.prepaid_days is not None and _prepaid(inquiry):
        paid_on, days, unit = _paid_on(inquiry, trail), rule.prepaid_days, rule.prepaid_unit
        trail.reckon(f"paid {named(paid_on)} is day 0; counted to day {days}")
        return inquiry.last_day(paid_on, days, trail, "seller", rolls=rule.rolls, unit=unit)
    if rule.days is None:
        return None
    trail.use("order.placed_at", inquiry.order.placed_at)
    trail.reckon(f"ordered {named(inquiry.placed_on)} is day 0; counted to day {rule.days}")
    return inquiry.last_day(inquiry.placed_on, rule.days, trail, "seller", rolls=rule.rolls, unit=rule.unit)


def promised_day(inquiry: Inquiry, trail: Trail) -> date | None:
    """The day that was agreed, or that the seller stated."""
    promise = inquiry.order.delivery.promise
    if promise is None or promise.by is None or promise.basis == "none":
        return None
    trail.use("order.delivery.promise.by", promise.by)
    return promise.by


def _prepaid(inquiry: Inquiry) -> bool:
    return any(payment.captured_minor > 0 for payment in inquiry.order.payments)


def _paid_on(inquiry: Inquiry, trail: Trail) -> date:
    """The day of the first payment; of the order where no payment says when."""
    known = [
        (payment.captured_at, at)
        for at, payment in enumerate(inquiry.order.payments)
        if payment.captured_at is not None and payment.captured_minor > 0
    ]
    if not known:
        trail.use("order.placed_at", inquiry.order.placed_at)
        return inquiry.placed_on
    instant, at = min(known)
    trail.use(f"order.payments.{at}.captured_at", instant)
    return inquiry.day(instant)
