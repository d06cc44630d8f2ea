"""What a bank takes back: how much of which payment it holds, and what of it was refunded already. Pays nothing."""

from __future__ import annotations

from collections.abc import Iterable

from services.refunds.domain.model import UNDER_WAY, Attempt, Dispute, KnownOrder, Report
from shared.facts.order import Payment


def payment_of(order: KnownOrder, one: Dispute) -> Payment | None:
    """The payment it is about."""
    fits = (p for p in order.payments if (p.provider, p.reference) == (one.provider, one.payment_reference))
    return next(fits, None)


def live_on(order: KnownOrder, disputes: Iterable[Dispute]) -> tuple[Dispute, ...]:
    """Those that are not decided, on payments of this order."""
    return tuple(one for one in disputes if one.is_live and payment_of(order, one) is not None)


def held_minor(order: KnownOrder, disputes: Iterable[Dispute]) -> dict[str, int]:
    """Payment id -> minor units that must not be refunded while the bank has not decided."""
    held: dict[str, int] = {}
    for one in live_on(order, disputes):
        payment = payment_of(order, one)
        if payment is not None:
            held[payment.payment_id] = held.get(payment.payment_id, 0) + one.amount_minor
    return held


def overlap_minor(payment: Payment, one: Dispute, attempts: Iterable[Attempt], reports: Iterable[Report]) -> int:
    """How much of it went, or may go, to the customer by refund as well."""
    ours = sum(
        a.amount_minor
        for a in attempts
        if a.payment_id == payment.payment_id and (a.state in UNDER_WAY or a.state == "succeeded")
    )
    theirs = sum(r.amount_minor for r in reports if r.payment_reference == payment.reference and r.state != "failed")
    return max(ours + theirs + one.amount_minor - payment.captured_minor, 0)
