"""Where a case stands, as one word, from everything known of it. Says nothing and remembers nothing."""

from __future__ import annotations

from typing import Literal

from services.intake.domain.case import Case, Grant
from services.intake.domain.closing import awaits_customer, fulfilled, goods_back, open_grants, standing

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
    if case.routes:
        return "waiting_for_customer"
    of_grants = {_stage_of(case, grant_id, grant) for grant_id, grant in open_grants(case).items()}
    for found in _EARLIEST_FIRST:
        if found in of_grants:
            return found
    done = [grant for id_, grant in case.grants.items() if standing(grant) and fulfilled(case, id_)]
    if done:
        paid = any(grant.target is not None and grant.target.refund_minor is not None for grant in done)
        return "paying" if paid else "replacing"
    if awaits_customer(case):
        return "waiting_for_customer"
    return "deciding" if case.order_told else "received"


def _stage_of(case: Case, grant_id: str, grant: Grant) -> Stage:
    target = grant.target
    if target is None:
        return "deciding"
    received = goods_back(case, grant_id)
    if target.refund_minor is None:
        first_back = target.kind == "repair" or grant.delivered_by is not None
        return "waiting_for_goods" if target.needs_return and first_back and not received else "replacing"
    if target.released:
        return "paying"
    return "inspecting" if received else "waiting_for_goods"
