"""By which day a refund is due, and what a late one costs. Does not know why there is a refund."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.facts.decision import Late, RefundDeadline
from shared.money import exponent, share_bp
from shared.rulebook.rules import LateRefund, RefundDue, Unit

_YEAR_DAYS = 365
_OWN_CREDIT = frozenset(
    [
        "store_card",
        "store_account",
        "store_credit_account",
        "house_account",
        "charge_account",
        "seller_credit",
        "installments",
    ]
)
"""Ways of paying in which the seller itself gives the buyer credit."""
_BP = 10_000


def due(
    inquiry: Inquiry, trail: Trail, rule: RefundDue | None, *, vested_on: date | None = None, goods_come: bool = True
) -> RefundDeadline | None:
    """The day the refund is due; `on` is None while nothing makes it due yet, or where the law names no day.

    `vested_on`: the day the right to the refund arose, for rules that count from it. `goods_come`: whether goods travel
    back at all; without them there is nothing to wait for.
    """
    if rule is None:
        return None
    trail.cite(rule)
    start = _start(inquiry, trail, rule, vested_on, goods_come=goods_come)
    days = _days(inquiry, trail, rule)
    if days is None or start is None:
        return RefundDeadline(rule=rule.rule, text=rule.text, on=None)
    first = 1 if rule.first_day_counts and days else 0
    trail.reckon(f"refund: {named(start)} is day {first}; counted to day {days}")
    # Days of the seller's own credit are calendar days, whatever the rule's own are.
    unit: Unit = rule.unit if days == rule.days else "calendar"
    on: date | None = inquiry.last_day(start, days - first, trail, "seller", rolls=rule.rolls, unit=unit)
    waits = rule.may_wait_for != "nothing" and rule.counted_from in ("notice", "vested")
    if on is not None and goods_come and waits and not _collected(inquiry, rule):
        on = _after_the_wait(inquiry, trail, rule, on)
    trail.reckon(f"refund due on {named(on)}" if on is not None else "no day for the refund is fixed yet")
    return RefundDeadline(rule=rule.rule, text=rule.text, on=on)


def _collected(inquiry: Inquiry, rule: RefundDue) -> bool:
    disclosures = inquiry.order.disclosures
    return rule.collecting_ends_the_wait and disclosures is not None and bool(disclosures.offered_to_collect)


def _days(inquiry: Inquiry, trail: Trail, rule: RefundDue) -> int | None:
    """The rule's days, or those for a seller that is the creditor itself."""
    if rule.own_credit_days is None:
        return rule.days
    for at, payment in enumerate(inquiry.order.payments):
        if payment.third_party_credit is False and payment.method in _OWN_CREDIT:
            trail.use(f"order.payments.{at}.third_party_credit", value=False)
            return rule.own_credit_days
    return rule.days


def arrived_on(inquiry: Inquiry, trail: Trail, waits_for: str) -> date | None:
    """The day on which the wait for goods ended: goods back or collected, or proof of dispatch where that is enough."""
    progress = inquiry.progress
    days = {"goods_received_on": progress.goods_received_on, "goods_collected_on": progress.goods_collected_on}
    if waits_for == "goods_or_proof":
        days["dispatch_proof_on"] = progress.dispatch_proof_on
    known = {name: inquiry.day(value) for name, value in days.items() if value is not None}
    if not known:
        return None
    name = min(known, key=lambda key: (known[key], key))
    trail.use(f"progress.{name}", days[name])
    return known[name]


def _start(
    inquiry: Inquiry, trail: Trail, rule: RefundDue, vested_on: date | None, *, goods_come: bool
) -> date | None:  # fmt: skip
    match rule.counted_from:
        case "notice":
            return inquiry.told_on
        case "vested":
            return vested_on
        case "agreed":
            agreed = inquiry.progress.refund_agreed_on
            if agreed is not None:
                trail.use("progress.refund_agreed_on", agreed)
            return inquiry.maybe_day(agreed)
        case "goods" | "goods_or_proof":
            if not goods_come or _collected(inquiry, rule):
                return inquiry.told_on
            return arrived_on(inquiry, trail, rule.counted_from)


def _after_the_wait(inquiry: Inquiry, trail: Trail, rule: RefundDue, on: date) -> date | None:
    """The seller may hold the money until the goods are back or on their way; then the later of both days counts."""
    arrived = arrived_on(inquiry, trail, rule.may_wait_for)
    if arrived is not None:
        if arrived > on:
            trail.reckon(f"held until {named(arrived)}")
        return max(on, arrived)
    trail.because("refund_held", f"not before {named(on)}; held until the goods are back or their dispatch is proven")
    return None


def late(inquiry: Inquiry, trail: Trail, rule: LateRefund | None, on: date | None, total_minor: int) -> Late | None:
    """What lateness costs by the day of payment (or of the decision while unpaid); None when nothing is late."""
    paid_on = inquiry.maybe_day(inquiry.progress.refund_paid_on)
    until = paid_on or inquiry.today
    if on is None or until <= on or total_minor <= 0:
        return None
    days = (until - on).days
    if paid_on is not None:
        trail.use("progress.refund_paid_on", inquiry.progress.refund_paid_on)
    trail.because("refund_late", f"{days} days late")
    if rule is None:
        return Late(days=days, total_due_minor=total_minor)
    trail.cite(rule)
    surcharge_bp = _surcharge_bp(rule, days)
    if surcharge_bp is not None:
        surcharge = share_bp(total_minor, surcharge_bp)
        trail.reckon(f"{days} days late: {total_minor} + {surcharge} = {total_minor + surcharge}")
        return Late(
            days=days, surcharge_bp=surcharge_bp, surcharge_minor=surcharge, total_due_minor=total_minor + surcharge
        )
    return _with_interest(inquiry, trail, rule, on, until, total_minor)


def _surcharge_bp(rule: LateRefund, days: int) -> int | None:
    for band in rule.bands:
        if band.to_day is None or days <= band.to_day:
            return band.surcharge_bp
    if rule.daily_bp is not None:
        grown = rule.daily_bp * days
        return grown if rule.surcharge_limit_bp is None else min(grown, rule.surcharge_limit_bp)
    if not rule.bands:
        return None
    last = rule.bands[-1]
    further = (days - (last.to_day or 0)) // 30
    reached = (last.surcharge_bp or 0) + further * rule.further_month_bp
    return reached if rule.surcharge_limit_bp is None else min(reached, rule.surcharge_limit_bp)


def _with_interest(
    inquiry: Inquiry, trail: Trail, rule: LateRefund, on: date, until: date, total_minor: int
) -> Late:  # fmt: skip
    days = (until - on).days
    rates = [_rate_bp(rule, on + timedelta(days=n + 1)) for n in range(days)]
    known = [rate for rate in rates if rate is not None]
    if len(known) < len(rates):
        trail.because("interest_rate_not_held", "the interest rate of this time is not in the rulebook")
        return Late(days=days)
    digits = exponent(inquiry.order.currency)
    exact = Decimal(total_minor * sum(known)) / Decimal(_YEAR_DAYS * _BP)
    whole = int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    text = _exact(exact / 10**digits, digits)
    trail.reckon(f"{total_minor} x {known[-1]} bp x {days} / {_YEAR_DAYS} days = {text} {inquiry.order.currency}")
    return Late(days=days, interest_rate_bp=known[-1], interest_exact=text, total_due_minor=total_minor + whole)


def _exact(amount: Decimal, digits: int) -> str:
    """Down to four places below the minor unit, without noughts at the end beyond it."""
    whole, _, part = f"{amount.quantize(Decimal(1).scaleb(-digits - 4), rounding=ROUND_HALF_UP):f}".partition(".")
    kept = part[:digits] + part[digits:].rstrip("0")
    return f"{whole}.{kept}" if kept else whole


def _rate_bp(rule: LateRefund, day: date) -> int | None:
    held = [rate for rate in rule.rates if rate.valid_from <= day]
    if not held or (rule.rates_known_to is not None and day > rule.rates_known_to):
        return None
    return held[-1].bp + (rule.margin_bp or 0)
