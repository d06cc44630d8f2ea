"""When a grant has ended and when a case is over. Refuses to close what was not told to the customer."""

from __future__ import annotations

from services.intake.domain.case import Case, Grant


def standing(grant: Grant) -> bool:
    """Granted and not revoked since."""
    return grant.target is not None and grant.revoked < grant.target.sequence


def completions(grant: Grant) -> tuple[str, ...]:
    """Ids of the events by which the grant's present total was paid."""
    if grant.target is None or grant.target.refund_minor is None:
        return ()
    owed = grant.target.refund_minor
    return tuple(payment.event_id for payment in grant.payments if payment.paid_minor >= owed)


def fulfilled(grant: Grant) -> bool:
    """All of its money is back, or its goods are delivered."""
    if grant.target is None:
        return False
    return bool(completions(grant)) if grant.target.refund_minor is not None else grant.delivered_by is not None


def open_grants(case: Case) -> dict[str, Grant]:
    """Grants that stand and are not fulfilled."""
    return {id_: grant for id_, grant in case.grants.items() if standing(grant) and not fulfilled(grant)}


def outcome(case: Case) -> str | None:
    """How the case ended, as a stable word, or None while it has not.

    It ends when every grant is paid, delivered or revoked, or the wish was refused, and the notice about that end was
    sent, failed or expired. A person's wish to close waits for open grants and for that person's own notice.
    """
    if case.open_hands() or open_grants(case):
        return None
    done = [grant for grant in case.grants.values() if standing(grant) and fulfilled(grant)]
    if done:
        return _paid_and_told(case, done)
    if case.settling is not None:
        told_by = case.settling.told_by
        return "answered" if told_by is None or told_by in case.notices else None
    if case.retracted_at is not None:
        return "retracted"
    if case.ruling is not None and case.ruling.eligible == "no":
        return "refused" if any(event in case.notices for event in case.refusals) else None
    return None


def _paid_and_told(case: Case, done: list[Grant]) -> str | None:
    refunds = [completions(grant) for grant in done if completions(grant)]
    if not all(any(event in case.notices for event in events) for events in refunds):
        return None
    return "refunded" if refunds else "replaced"
