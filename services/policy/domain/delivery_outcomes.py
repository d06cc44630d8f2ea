"""What a failed delivery comes to once its lateness is known: the money back, or delivery after all."""

from __future__ import annotations

from datetime import date, timedelta

from services.policy.domain import refund_due, refund_split
from services.policy.domain.deadlines import named
from services.policy.domain.delivery_lines import Lines
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome, Ranks
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded, Deadlines, RefundSplit, RemedyOption, ReturnTerms
from shared.facts.request import Remedy
from shared.rulebook.rules_delivery import FailedDelivery

NO_RETURN = ReturnTerms(paid_by="not_applicable")


def ended(
    inquiry: Inquiry, trail: Trail, rule: FailedDelivery, missing: Lines, since: date, compensation: int | None
) -> Outcome:
    """The right has arisen: the first rank of the rule. `since`: the first day of the right.

    Where the rule offers no refund, the seller still owes delivery and nothing is paid.
    """
    first = _rank(rule.remedies)
    refunding = "refund" in rule.remedies
    refund = _all_sums(inquiry, trail, missing) if refunding else None
    rules = inquiry.rules.delivery
    due = None
    if refunding:
        vested = _vested(inquiry, trail, rule, since)
        due = refund_due.due(inquiry, trail, rules.refund, vested_on=vested, goods_come=False)
    total = refund.total_minor if refund is not None else 0
    late = refund_due.late(inquiry, trail, rules.late_refund, due.on if due else None, total)
    return Outcome(
        eligible="yes",
        key="delivery.refund" if refunding else "delivery.lost",
        lines=missing,
        remedies=(first,),
        chosen_by="customer",
        returns=NO_RETURN,
        refund=refund,
        deadlines=Deadlines(refund=due),
        late=late,
        compensation_minor=compensation,
    )


def first_deliver(
    inquiry: Inquiry, trail: Trail, rule: FailedDelivery, missing: Lines, condition: Coded | None,
    *, key: str = "delivery.extra_period", compensation: int | None = None,
) -> Outcome:  # fmt: skip
    """Delivery after all comes first; what the rule gives opens when the condition is met.

    Without a condition the goods can be had again at once, for they are known to be lost.
    """
    then: Ranks = tuple(rank for rank in (_rank(rule.remedies, leave_out="replacement_shipment"),) if rank)
    refunding = "refund" in rule.remedies
    refund = _all_sums(inquiry, trail, missing, conditional=True) if refunding else None
    due = refund_due.due(inquiry, trail, inquiry.rules.delivery.refund, goods_come=False) if refunding else None
    return Outcome(
        eligible="conditional" if condition is not None else "yes",
        key=key if condition is not None else "delivery.lost",
        lines=missing,
        condition=condition,
        remedies=((RemedyOption(kind="replacement_shipment"),), *then),
        chosen_by="customer",
        returns=NO_RETURN,
        refund=refund,
        deadlines=Deadlines(refund=due),
        compensation_minor=compensation,
    )


def sent_back(inquiry: Inquiry, trail: Trail, lines: Lines) -> Outcome:
    """Goods that came late go back for all that was paid, at the seller's cost."""
    refund = _all_sums(inquiry, trail, lines)
    return Outcome(
        eligible="yes",
        key="delivery.sent_back",
        lines=lines,
        remedies=(_rank(("refund",)),),
        chosen_by="customer",
        returns=ReturnTerms(paid_by="seller"),
        refund=refund,
        deadlines=Deadlines(refund=refund_due.due(inquiry, trail, inquiry.rules.delivery.refund)),
    )


def unclear(code: str, text: str, lines: Lines) -> Outcome:
    """Everything hangs on something nobody has told, or that a person has to judge."""
    return Outcome(
        eligible="conditional", key="delivery.conditional", lines=lines, condition=Coded(code=code, text=text)
    )


def _rank(remedies: tuple[Remedy, ...], *, leave_out: Remedy | None = None) -> tuple[RemedyOption, ...]:
    return tuple(RemedyOption(kind=kind) for kind in remedies if kind != leave_out)


def _vested(inquiry: Inquiry, trail: Trail, rule: FailedDelivery, since: date) -> date:
    """The day the right to the refund arose: told, but not before there was a right to tell of."""
    told = max(inquiry.told_on, since)
    if not rule.notice_days:
        return told
    vested = told + timedelta(days=rule.notice_days)
    trail.reckon(f"told {named(told)} is day 0; the contract ends on day {rule.notice_days} = {named(vested)}")
    return vested


def _all_sums(inquiry: Inquiry, trail: Trail, missing: Lines, *, conditional: bool = False) -> RefundSplit:
    """All sums paid: the delivery charge too, whatever speed was paid for."""
    charge = refund_split.outbound(inquiry, trail, missing, "paid", inquiry.rules.withdrawal.partial_outbound)
    refund = refund_split.split(inquiry, trail, missing, charge, conditional=conditional)
    trail.reckon(refund_split.sum_in_words(missing, refund, "delivery"))
    return refund
