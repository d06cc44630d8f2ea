"""What a claim for faulty goods costs: refund, its day, its lateness, money on top. Knows no reasons for the claim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.policy.domain import refund_due, refund_split
from services.policy.domain.deadlines import add_months, named
from services.policy.domain.guarantee_fault import Fault
from services.policy.domain.inquiry import Inquiry, value_of
from services.policy.domain.outcome import Ranks
from services.policy.domain.trail import Trail
from shared.facts.decision import Late, RefundDeadline, RefundSplit
from shared.money import share_bp


@dataclass(frozen=True, slots=True)
class Money:
    """All None where no rank holds a refund; the split and its day only where the refund is open now."""

    refund: RefundSplit | None = None
    due: RefundDeadline | None = None
    late: Late | None = None
    no_use_deduction_until: date | None = None


def money(inquiry: Inquiry, trail: Trail, ranks: Ranks, fault: Fault, *, conditional: bool) -> Money:
    """The refund that is open now; none while a cure comes first, unless the seller agreed to it."""
    if not any(option.kind == "refund" for rank in ranks for option in rank):
        return Money()
    rules, lines = inquiry.rules.guarantee, inquiry.lines
    no_deduction = _no_deduction(inquiry, trail, fault)
    agreed = inquiry.progress.refund_agreed_on is not None
    if not agreed and not any(option.kind == "refund" for option in ranks[0]):
        return Money(no_use_deduction_until=no_deduction)
    trail.cite(rules.outbound)
    share = rules.outbound.refunds if rules.outbound is not None else "none"
    delivery = refund_split.outbound(inquiry, trail, lines, share, inquiry.rules.withdrawal.partial_outbound)
    refund = refund_split.split(inquiry, trail, lines, delivery, conditional=conditional)
    trail.reckon(refund_split.sum_in_words(lines, refund, "delivery"))
    due = refund_due.due(inquiry, trail, rules.refund, vested_on=inquiry.told_on)
    on = due.on if due is not None else None
    late = None if conditional else refund_due.late(inquiry, trail, rules.late_refund, on, refund.total_minor)
    return Money(refund, due, late, no_deduction)


def compensation(inquiry: Inquiry, trail: Trail, fault: Fault) -> int | None:
    """Money on top of the remedy for this kind of fault, in minor units; None where the law knows none."""
    rule = inquiry.rules.guarantee.compensation
    if rule is None or fault.kind not in rule.kinds:
        return None
    trail.cite(rule)
    price = value_of(inquiry.lines)
    share = share_bp(price, rule.bp)
    trail.because("compensation", f"{share} on top of the remedy")
    trail.reckon(f"{rule.bp} bp of {price} = {share} on top")
    return share


def _no_deduction(inquiry: Inquiry, trail: Trail, fault: Fault) -> date | None:
    rule = inquiry.rules.guarantee.no_use_deduction
    if rule is None:
        return None
    trail.cite(rule)
    until = add_months(fault.got, rule.months)
    trail.reckon(f"nothing may be taken off for use until {named(until)}")
    return until
