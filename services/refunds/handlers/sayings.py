"""Says what changed between two memories, one event per true change; a second look at the same change says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from services.refunds.domain.model import WAY_CLOSED, Attempt, Grant, Report
from services.refunds.handlers.sayings_disputes import disputes_told
from services.refunds.memory import RefundsMemory
from shared import ids
from shared.contracts.base import Reason
from shared.contracts.refunds import (
    Allocation,
    RefundBounced,
    RefundConfirmed,
    RefundFailed,
    RefundGranted,
    RefundHeld,
    RefundNeedsPerson,
    RefundNeedsRoute,
    RefundPending,
    RefundRequested,
    RefundRerouted,
    RefundSucceeded,
)
from shared.runtime.step import Say


def sayings_between(before: RefundsMemory, after: RefundsMemory, now: datetime) -> tuple[Say, ...]:
    """Per grant: accepted, held, what its attempts came to, what was paid elsewhere, who has to look."""
    says: list[Say] = []
    for grant in sorted(after.grants.values(), key=lambda g: (g.released or 0, g.grant_id)):
        says += _of_target(before.grants.get(grant.grant_id), grant, after)
        says += _of_money(before, after, grant, now)
        says += _of_trouble(before.grants.get(grant.grant_id), grant, after)
    return (*says, *disputes_told(before, after))


def _of_target(was: Grant | None, grant: Grant, after: RefundsMemory) -> Iterator[Say]:
    accepted = grant.accepted
    if accepted is not None and (was is None or was.accepted != accepted):
        said = RefundGranted(
            case_id=grant.case_id,
            grant_id=grant.grant_id,
            currency=accepted.currency,
            owed_minor=accepted.owed_minor,
            allocations=_allocations(after, grant),
            due_on=accepted.due_on,
        )
        yield Say(said, about=grant.grant_id)
    held = grant.held
    if held is not None and (was is None or was.held != held):
        waiting = RefundHeld(case_id=grant.case_id, grant_id=grant.grant_id, until=held.until, due_on=held.due_on)
        yield Say(waiting, about=grant.grant_id)


def _allocations(memory: RefundsMemory, grant: Grant) -> tuple[Allocation, ...]:
    """What is paid or under way per payment, and where the rest will go."""
    shares: dict[str, int] = {}
    for attempt in memory.attempts_of(grant.grant_id):
        if attempt.state in ("requested", "stuck", "pending", "succeeded"):
            shares[attempt.payment_id] = shares.get(attempt.payment_id, 0) + attempt.amount_minor
    for share in memory.plan(grant).shares:
        shares[share.payment_id] = shares.get(share.payment_id, 0) + share.amount_minor
    return tuple(Allocation(payment_id=p, amount_minor=n) for p, n in shares.items())


def _of_money(before: RefundsMemory, after: RefundsMemory, grant: Grant, now: datetime) -> Iterator[Say]:
    paid = before.paid(grant)
    for attempt in after.attempts_of(grant.grant_id):
        was = before.attempts.get(attempt.effect_id)
        if was == attempt:
            continue
        if was is None:
            if attempt.route is not None:
                yield _rerouted(attempt)
            yield Say(_requested(attempt, grant), about=attempt.effect_id)
            continue
        paid += attempt.amount_minor if attempt.state == "succeeded" != was.state else 0
        yield from _of_attempt(was, attempt, grant, paid, now)
    for report in sorted(after.reports.values(), key=lambda r: (r.at, r.key)):
        if report.grant_id == grant.grant_id and report.state == "succeeded" and not _counted(before, report):
            paid += report.amount_minor
            yield _made_elsewhere(after, report, grant, paid)


def _rerouted(attempt: Attempt) -> Say:
    data = RefundRerouted(
        case_id=attempt.case_id,
        grant_id=attempt.grant_id,
        from_payment_id=attempt.payment_id,
        to=attempt.route or "",
    )
    return Say(data, about=attempt.effect_id)


def _requested(attempt: Attempt, grant: Grant) -> RefundRequested:
    return RefundRequested(
        case_id=grant.case_id,
        grant_id=grant.grant_id,
        effect_id=attempt.effect_id,
        payment_id=attempt.payment_id,
        amount_minor=attempt.amount_minor,
        currency=attempt.currency,
        step=attempt.step,
        provider=attempt.provider,
        due_on=grant.due_on,
    )


def _of_attempt(was: Attempt, attempt: Attempt, grant: Grant, paid: int, now: datetime) -> Iterator[Say]:
    common: dict[str, Any] = {
        "case_id": attempt.case_id,
        "grant_id": attempt.grant_id,
        "effect_id": attempt.effect_id,
        "payment_id": attempt.payment_id,
        "amount_minor": attempt.amount_minor,
        "currency": attempt.currency,
    }
    why = Reason(code=attempt.reason_code, text=attempt.reason_text)
    at, about, reference = attempt.at or now, attempt.effect_id, attempt.refund_reference
    if attempt.state == was.state:
        if attempt.state == "succeeded" and attempt.arn and not was.arn:
            yield Say(RefundConfirmed(**common, refund_reference=reference, arn=attempt.arn), about)
        return
    match attempt.state:
        case "pending":
            yield Say(RefundPending(**common, refund_reference=reference), about, time=at)
        case "succeeded":
            done = _progress(grant, paid, attempt.amount_minor)
            yield Say(
                RefundSucceeded(**common, refund_reference=reference, arn=attempt.arn, at=at, **done), about, time=at
            )
        case "failed" | "refused":
            yield Say(RefundFailed(**common, reason=why), about, time=at)
        case "bounced":
            yield Say(RefundBounced(**common, refund_reference=reference, reason=why), about, time=at)
        case "requested" | "stuck" | "expired":
            return


def _progress(grant: Grant, paid: int, amount: int) -> dict[str, Any]:
    """`complete` is said by the one payment with which the whole target is reached."""
    owed = grant.target_minor
    return {"paid_minor": paid, "owed_minor": owed, "complete": paid - amount < owed <= paid}


def _counted(before: RefundsMemory, report: Report) -> bool:
    was = before.reports.get(report.key)
    return was is not None and was.grant_id == report.grant_id and was.state == "succeeded"


def _made_elsewhere(memory: RefundsMemory, report: Report, grant: Grant, paid: int) -> Say:
    """The customer has it, whoever sent it: the promise is kept with it. No effect of ours has its derived id."""
    payments = memory.order.payments if memory.order else ()
    said = RefundSucceeded(
        case_id=grant.case_id,
        grant_id=grant.grant_id,
        effect_id=ids.derive("elsewhere", report.provider, report.refund_reference),
        payment_id=next((p.payment_id for p in payments if p.reference == report.payment_reference), "-"),
        amount_minor=report.amount_minor,
        currency=report.currency,
        refund_reference=report.refund_reference,
        arn=report.arn,
        at=report.at,
        by_bank=report.key in memory.disputes,
        **_progress(grant, paid, report.amount_minor),
    )
    return Say(said, about=report.key, time=report.at)


def _of_trouble(was: Grant | None, grant: Grant, after: RefundsMemory) -> Iterator[Say]:
    trouble = after.trouble(grant)
    if trouble is None or trouble.key == (was.told if was else ""):
        return
    why = Reason(code=trouble.code, text=trouble.text)
    if trouble.code == WAY_CLOSED:
        yield _needs_route(after, grant, why)
        return
    yield Say(RefundNeedsPerson(case_id=grant.case_id, grant_id=grant.grant_id, reason=why), about=grant.grant_id)


ROUTES = ("store_credit", "payout_link")
"""Ways that need nothing personal from the customer: credit in the shop, or a link by which they name an account."""


def _needs_route(memory: RefundsMemory, grant: Grant, why: Reason) -> Say:
    said = RefundNeedsRoute(
        case_id=grant.case_id,
        grant_id=grant.grant_id,
        amount_minor=max(memory.remaining(grant), 0),
        currency=grant.currency or "",
        routes=ROUTES,
        reason=why,
    )
    return Say(said, about=grant.grant_id)
