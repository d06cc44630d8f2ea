"""Where a case stands, as one word, from everything known of it. Says nothing and remembers nothing."""

from __future__ import annotations

from typing import Literal

from services.intake.domain.case import Case, Grant
from services.intake.domain.closing import fulfilled, open_grants, standing

Stage = Literal[
    "received",
    "deciding",
    "with_person",
    "waiting_for_customer",
    "waiting_for_goods",
    "inspecting",
    "paying",
    "replacing",
    "closed",
]
_EARLIEST_FIRST: tuple[Stage, ...] = ("waiting_for_goods", "inspecting", "replacing", "paying")


def stage(case: Case) -> Stage:
    """A person's work comes before everything else; of several grants, the one least far along speaks."""
    if case.closed is not None:
        return "closed"
    if case.open_hands():
        return "with_person"
    of_grants = {_stage_of(case, grant_id, grant) for grant_id, grant in open_grants(case).items()}
    for found in _EARLIEST_FIRST:
        if found in of_grants:
            return found
    if any(standing(grant) and fulfilled(grant) for grant in case.grants.values()):
        return "paying"
    if case.missing is not None or (case.ruling is not None and case.ruling.choice_open and case.chosen is None):
        return "waiting_for_customer"
    return "deciding" if case.order_told else "received"


def _stage_of(case: Case, grant_id: str, grant: Grant) -> Stage:
    target = grant.target
    if target is None:
        return "deciding"
    back = [found for found in case.returns.values() if found.grant_id == grant_id]
    received = any(found.received is not None or found.inspected is not None for found in back)
    if target.refund_minor is None:
        return "waiting_for_goods" if target.needs_return and not received else "replacing"
    if target.released:
        return "paying"
    return "inspecting" if received else "waiting_for_goods"
