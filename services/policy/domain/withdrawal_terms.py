"""Money, way back and deduction when the customer changes their mind. Does not know whether that is in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from services.policy.domain import promise, refund_due, refund_split
from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine, Inquiry, value_of
from services.policy.domain.receipt import Receipt, came, holds
from services.policy.domain.trail import Trail
from shared.facts.decision import Late, RefundDeadline, RefundSplit, ReturnTerms
from shared.rulebook.rules_withdrawal import ReturnCost

Payer = Literal["customer", "seller"]


def goods_travel(inquiry: Inquiry) -> bool:
    """Whether any of these goods are with the customer or on their way there, so that something has to come back."""
    asked = {line.line.line_id for line in inquiry.lines}
    return any(
        came(parcel) or parcel.status == "in_transit" or (parcel.status is None and parcel.handed_over_at is not None)
        for parcel in inquiry.order.delivery.parcels
        if any(holds(parcel, line_id) for line_id in asked)
    )


@dataclass(frozen=True, slots=True)
class Terms:
    """What comes back, by when, and what lateness costs."""

    refund: RefundSplit
    due: RefundDeadline | None
    late: Late | None


def money(
    inquiry: Inquiry, trail: Trail, got: Receipt, lines: tuple[AskedLine, ...], *, goods_come: bool
) -> Terms:  # fmt: skip
    """The refund of these lines: goods, lawful part of the delivery, less what they lost by more than checking."""
    rules = inquiry.rules.withdrawal
    promised = promise.held(inquiry, got)
    share: Literal["cheapest_standard", "paid", "none"] = rules.outbound.refunds if rules.outbound else "none"
    trail.cite(rules.outbound)
    if promised is not None and promised.refunds_delivery and share != "paid":
        promise.cite(inquiry, trail, promised)
        share = "paid"
    delivery = refund_split.outbound(inquiry, trail, lines, share, rules.partial_outbound)
    deduction = _deduction(inquiry, trail, lines)
    # An amount that hangs on what nobody told is not the last word.
    split = refund_split.split(
        inquiry, trail, lines, delivery, deduction or 0, conditional=deduction is None
    )  # fmt: skip
    what = "cheapest standard delivery" if share == "cheapest_standard" else "delivery"
    trail.reckon(refund_split.sum_in_words(lines, split, what))
    due = refund_due.due(inquiry, trail, rules.refund, goods_come=goods_come)
    late = refund_due.late(inquiry, trail, rules.late_refund, due.on if due else None, split.total_minor)
    return Terms(split, due, late)


def _deduction(inquiry: Inquiry, trail: Trail, lines: tuple[AskedLine, ...]) -> int | None:
    """What is taken off, minor units; None while it is not known whether anything is."""
    rule, found = inquiry.rules.withdrawal.value_loss, inquiry.progress.inspection
    if rule is None or found is None or not found.value_loss_minor:
        return 0
    trail.cite(rule)
    disclosures = inquiry.order.disclosures
    if rule.needs_information and disclosures is None:
        path = "order.disclosures.withdrawal_information_at"
        trail.miss(path, "whether the right was explained", told=f"{found.value_loss_minor} less", never="no deduction")
        return None
    if rule.needs_information and disclosures is not None and disclosures.withdrawal_information_at is None:
        trail.because("no_deduction_uninformed", "no deduction: the right was not explained")
        return 0
    if found.beyond_normal_handling is None:
        trail.miss(
            "progress.inspection.beyond_normal_handling",
            "whether the loss comes from more than checking the goods",
            true=f"{found.value_loss_minor} less",
            false="no deduction",
        )
        return None
    if not found.beyond_normal_handling:
        return 0
    trail.use("progress.inspection.value_loss_minor", found.value_loss_minor)
    trail.because("value_loss", "the goods lost value by more than checking them")
    return min(found.value_loss_minor, value_of(lines))


def return_terms(inquiry: Inquiry, trail: Trail, got: Receipt) -> ReturnTerms:
    """Who pays the way back, and the last day to send, or for the seller to collect."""
    rules, disclosures = inquiry.rules.withdrawal, inquiry.order.disclosures
    if rules.collection is not None:
        trail.cite(rules.collection, rules.return_cost)
        days = rules.collection.days
        trail.reckon(f"the seller collects: {named(inquiry.told_on)} is day 0; counted to day {days}")
        by = inquiry.last_day(inquiry.told_on, days, trail, "seller", rolls=rules.collection.rolls)
        return ReturnTerms(paid_by="seller", seller_collects_by=by)
    if disclosures is not None and disclosures.offered_to_collect:
        trail.because("seller_collects", "the seller offered to collect the goods")
        return ReturnTerms(paid_by="seller")
    return ReturnTerms(paid_by=_payer(inquiry, trail, got), send_back_by=_send_back_by(inquiry, trail))


def _send_back_by(inquiry: Inquiry, trail: Trail) -> date | None:
    rule = inquiry.rules.withdrawal.send_back
    if rule is None:
        return None
    trail.cite(rule)
    counted = inquiry.asked_on + timedelta(days=rule.days)
    trail.reckon(f"send back: {named(inquiry.asked_on)} + {rule.days} days = {named(counted)}")
    return inquiry.last_day(inquiry.asked_on, rule.days, trail, "customer", rolls=rule.rolls, unit=rule.unit)


def _payer(inquiry: Inquiry, trail: Trail, got: Receipt) -> Payer:
    rule, promised = inquiry.rules.withdrawal.return_cost, promise.held(inquiry, got)
    if promised is not None and promised.return_paid_by == "seller":
        promise.cite(inquiry, trail, promised)
        trail.because("return_promised", "the shop promised to pay the way back")
        return "seller"
    if rule is None:
        return "customer"
    trail.cite(rule)
    if rule.named_carrier:
        return _by_carrier(inquiry, trail)
    return rule.told if rule.told == rule.untold else _by_information(inquiry, trail, rule)


def _by_carrier(inquiry: Inquiry, trail: Trail) -> Payer:
    """The seller pays with the carrier it named, or when it named none."""
    named_one = inquiry.order.disclosures is not None and inquiry.order.disclosures.named_return_carrier is not None
    if named_one and inquiry.progress.used_named_carrier is False:
        trail.use("progress.used_named_carrier", value=False)
        trail.because("own_return_carrier", "sent back with another carrier than the one the seller named")
        return "customer"
    return "seller"


def _by_information(inquiry: Inquiry, trail: Trail, rule: ReturnCost) -> Payer:
    disclosures = inquiry.order.disclosures
    if disclosures is None:
        trail.miss(
            "order.disclosures.return_cost_duty_at",
            "whether the customer was told to bear the way back",
            told=f"{rule.told} pays",
            untold=f"{rule.untold} pays",
        )
        return rule.untold
    bulky = rule.bulky_needs_estimate and any(line.line.bulky for line in inquiry.lines)
    if disclosures.return_cost_duty_at is None or (bulky and disclosures.return_cost_estimate is None):
        trail.because("return_cost_untold", "the customer was not told to bear the cost of the way back")
        return rule.untold
    trail.use("order.disclosures.return_cost_duty_at", disclosures.return_cost_duty_at)
    return rule.told
