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


def fulfilled(case: Case, grant_id: str) -> bool:
    """All of its money is back; or its goods are delivered, and what had to come back for them is here.

    A person who settles the case lets go of goods that never came.
    """
    grant = case.grants[grant_id]
    if grant.target is None:
        return False
    if grant.target.refund_minor is not None:
        return bool(completions(grant))
    let_go = case.settling is not None or not grant.target.needs_return
    return grant.delivered_by is not None and (let_go or goods_back(case, grant_id))


def goods_back(case: Case, grant_id: str) -> bool:
    """Whether the goods of this grant are here, or at the workshop."""
    at_workshop = case.grants[grant_id].handed_in_by is not None if grant_id in case.grants else False
    return at_workshop or any(found.back for found in case.returns.values() if found.grant_id == grant_id)


def open_grants(case: Case) -> dict[str, Grant]:
    """Grants that stand and are not fulfilled."""
    return {id_: grant for id_, grant in case.grants.items() if standing(grant) and not fulfilled(case, id_)}


def awaits_customer(case: Case) -> bool:
    """Whether a question to the customer is open: facts, a choice, or the way of the money."""
    chooses = case.ruling is not None and case.ruling.choice_open and case.chosen is None
    granted = any(standing(grant) for grant in case.grants.values())
    asked = case.missing is not None or case.order_asked is not None or bool(case.routes)
    return asked or (chooses and not granted)


def outcome(case: Case) -> str | None:
    """How the case ended, as a stable word, or None while it has not.

    It ends when every grant is paid, delivered or revoked, or the wish was refused, and the notice about that end was
    sent, failed or expired. A person's wish to close waits for open grants and for that person's own notice.
    """
    if case.open_hands() or open_grants(case):
        return None
    done = [grant for id_, grant in case.grants.items() if standing(grant) and fulfilled(case, id_)]
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
    ends = [completions(grant) or (grant.delivered_by,) for grant in done]
    if not all(any(event in case.notices for event in events) for events in ends):
        return None
    kinds = {grant.target.kind for grant in done if grant.target is not None}
    if any(completions(grant) for grant in done):
        return "refunded"
    return "repaired" if kinds == {"repair"} else "exchanged" if kinds == {"exchange"} else "replaced"
