"""Decides what is paid, under way, open and left; counts what is unknown as paid and knows no way of paying."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from services.refunds.domain.allocation import Left
from services.refunds.domain.model import UNDER_WAY, Attempt, Grant, KnownOrder, Report
from shared.facts.order import Payment

_NEVER = datetime.max.replace(tzinfo=UTC)


def paid_minor(grant: Grant, attempts: Iterable[Attempt], reports: Iterable[Report]) -> int:
    """What the customer has under this grant, by the providers' word."""
    ours = sum(a.amount_minor for a in attempts if a.grant_id == grant.grant_id and a.state == "succeeded")
    return ours + sum(r.amount_minor for r in reports if r.grant_id == grant.grant_id and r.state == "succeeded")


def under_way_minor(grant: Grant, attempts: Iterable[Attempt], reports: Iterable[Report]) -> int:
    """What may reach the customer yet: asked for, pending or unknown."""
    ours = sum(a.amount_minor for a in attempts if a.grant_id == grant.grant_id and a.state in UNDER_WAY)
    return ours + sum(r.amount_minor for r in reports if r.grant_id == grant.grant_id and r.state == "pending")


def remaining_minor(grant: Grant, attempts: Iterable[Attempt], reports: Iterable[Report]) -> int:
    """Owed less paid less under way: above zero something is to be done, below zero too much was."""
    known, told = tuple(attempts), tuple(reports)
    return grant.target_minor - paid_minor(grant, known, told) - under_way_minor(grant, known, told)


def ways_back(order: KnownOrder) -> tuple[Payment, ...]:
    """The order's payments, earliest capture first; one without a date comes last."""
    return tuple(sorted(order.payments, key=lambda p: (p.captured_at or _NEVER, p.payment_id)))


def used_minor(payment: Payment, order: KnownOrder, attempts: Iterable[Attempt], reports: Iterable[Report]) -> int:
    """What went or may go back over this payment, by us or elsewhere."""
    ours = sum(
        a.amount_minor
        for a in attempts
        if a.payment_id == payment.payment_id and (a.state in UNDER_WAY or a.state == "succeeded")
    )
    return ours + sum(r.amount_minor for r in reports if counts_on(r, payment, order))


def counts_on(report: Report, payment: Payment, order: KnownOrder) -> bool:
    """Whether a refund made elsewhere takes from this payment."""
    if report.state == "failed" or report.currency != order.currency:
        return False
    return payment.reference == report.payment_reference and payment.provider == report.provider


def left_on(
    order: KnownOrder, attempts: Iterable[Attempt], reports: Iterable[Report], held: Mapping[str, int]
) -> tuple[Left, ...]:
    """What can still go back, per payment; nothing over one the provider has no reference for.

    `held`: payment id -> minor units that a bank is taking back.
    """
    known, told = tuple(attempts), tuple(reports)
    left = {p.payment_id: p.captured_minor - used_minor(p, order, known, told) for p in order.payments}
    return tuple(
        Left(p.payment_id, max(left[p.payment_id] - held.get(p.payment_id, 0), 0) if p.reference else 0)
        for p in ways_back(order)
    )
