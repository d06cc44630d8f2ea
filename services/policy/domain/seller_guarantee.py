"""A guarantee the seller itself promised with the goods, where it reaches further than the law. Knows no maker's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.guarantee_fault import Fault
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.remedy_ladder import ladder
from services.policy.domain.trail import Trail
from shared.facts.decision import Deadlines, ReturnTerms

SELLERS = frozenset({"seller", "shop", "retailer", "store", "trader", "merchant"})
"""Words of `order.lines.commercial_guarantee.by` that mean the seller itself."""


def promised_until(inquiry: Inquiry, days: Sequence[date]) -> date | None:
    """The last day of the seller's own guarantee over all asked lines; None where one of them has none."""
    ends: list[date] = []
    for asked, got in zip(inquiry.lines, days, strict=True):
        given = asked.line.commercial_guarantee
        if given is None or given.by.casefold() not in SELLERS:
            return None
        ends.append(add_months(got, given.months))
    return min(ends, default=None)


def instead_of(refusal: Outcome, inquiry: Inquiry, trail: Trail, fault: Fault, days: Sequence[date]) -> Outcome:
    """The refusal of a claim that the law no longer gives, or what the seller's longer guarantee gives instead.

    The promise's own terms are not among the facts: the cure that the law puts first is taken to be what was promised.
    """
    until, last = promised_until(inquiry, days), refusal.deadlines.last_day_to_act
    if until is None or (last is not None and until <= last):
        return refusal
    trail.cite_guarantee(inquiry.placed_on)
    trail.reckon(f"received {named(fault.got)}; the seller's own guarantee ends on {named(until)}")
    deadlines = Deadlines(last_day_to_act=until, presumption_until=refusal.deadlines.presumption_until)
    remedies = ladder(inquiry, trail, fault)
    if fault.shown > until or inquiry.asked_on > until or remedies is None or not remedies.ranks:
        return replace(refusal, deadlines=deadlines, args={"last_day": until.isoformat()})
    trail.because("seller_guarantee", f"the seller promised a guarantee until {named(until)}")
    cure = tuple(option.model_copy(update={"only_if": "shop_policy"}) for option in remedies.ranks[0])
    return Outcome(
        eligible="yes",
        key="guarantee.accepted",
        lines=inquiry.lines,
        args={"last_day": until.isoformat()},
        remedies=(cure,),
        chosen_by=remedies.chosen_by,
        returns=ReturnTerms(paid_by="seller"),
        deadlines=deadlines,
    )
