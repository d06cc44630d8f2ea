"""By when the seller has to answer a complaint, and what its silence means. Does not know whether the claim is good."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.remedy_ladder import Remedies
from services.policy.domain.trail import Trail
from shared.facts.decision import RemedyOption


@dataclass(frozen=True, slots=True)
class SellersAnswer:
    """`by`: its last day, None where the law names none; `silent`: the claim is taken as accepted."""

    by: date | None = None
    silent: bool = False


def sellers_answer(inquiry: Inquiry, trail: Trail) -> SellersAnswer:
    """Counted from the day the seller was told. A late answer does not undo what silence has settled."""
    rule = inquiry.rules.guarantee.answer
    if rule is None or (rule.days is None and rule.months is None):
        return SellersAnswer()
    trail.cite(rule)
    told, days = inquiry.told_on, rule.days
    if days is not None:
        by = inquiry.last_day(told, days, trail, "seller", rolls=rule.rolls)
    else:
        by = inquiry.rolled(add_months(told, rule.months or 0), trail, "seller", rolls=rule.rolls)
    trail.reckon(f"told on {named(told)}; the seller has to answer by {named(by)}")
    answered = inquiry.maybe_day(inquiry.progress.seller_answered_on)
    if answered is not None:
        trail.use("progress.seller_answered_on", inquiry.progress.seller_answered_on)
    return SellersAnswer(by, rule.silence_accepts and (answered or inquiry.today) > by)


def deemed(inquiry: Inquiry, remedies: Remedies) -> Remedies:
    """The remedies once silence has accepted the claim: the wished one stands in front, else all of the first rank."""
    ranks = remedies.ranks
    if not ranks:
        return remedies
    for wish in inquiry.request.wanted:
        found = next((option for rank in ranks for option in rank if option.kind == wish), None)
        if found is not None:
            first = _accepted_in(ranks[0], found)
            # What the customer asked for was accepted: there is nothing left for the seller to choose.
            return replace(remedies, ranks=(first, *_without(ranks[1:], found)), chosen_by="customer")
    accepted = tuple(option.model_copy(update={"deemed_accepted": True}) for option in ranks[0])
    return replace(remedies, ranks=(accepted, *ranks[1:]))


def _accepted_in(rank: tuple[RemedyOption, ...], option: RemedyOption) -> tuple[RemedyOption, ...]:
    accepted = option.model_copy(update={"deemed_accepted": True})
    if option in rank:
        return tuple(accepted if one == option else one for one in rank)
    return (accepted, *rank)


def _without(
    ranks: tuple[tuple[RemedyOption, ...], ...], option: RemedyOption
) -> tuple[tuple[RemedyOption, ...], ...]:  # fmt: skip
    left = tuple(tuple(one for one in rank if one != option) for rank in ranks)
    return tuple(rank for rank in left if rank)
