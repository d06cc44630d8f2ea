"""Until when the customer may change their mind by law: receipt, days, and what missing or late information adds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.receipt import Receipt, words
from services.policy.domain.trail import Trail
from shared.rulebook.rules import Period, Uninformed


@dataclass(frozen=True, slots=True)
class Span:
    """`start` is day 0. `last` is None while it has not begun; `unsure_of_information`: it may be longer."""

    start: date | None
    last: date | None
    days: int
    unsure_of_information: bool = False


def period(inquiry: Inquiry, trail: Trail, rule: Period, got: Receipt) -> Span:
    """The lawful period; before receipt it has not begun, and the right is there already."""
    trail.cite(rule)
    if got.day is None:
        if got.waiting:
            trail.cite(inquiry.rules.withdrawal.before_receipt)
        return Span(None, None, rule.days)
    # Where the day of receipt counts, it is day 1 and the last day comes one day sooner.
    days = rule.days - 1 if rule.first_day_counts else rule.days
    ordinary = inquiry.last_day(got.day, days, rolls=rule.rolls, unit=rule.unit)
    count = len(inquiry.order.delivery.parcels)
    trail.reckon(f"{words(got, count)}; day {rule.days} = {named(got.day + timedelta(days=days))}")
    if ordinary != got.day + timedelta(days=days) and rule.unit == "calendar":
        trail.reckon(f"a day off: moves to {named(ordinary)}")
    longer = inquiry.rules.withdrawal.uninformed
    if longer is None:
        return Span(got.day, ordinary, rule.days)
    return _with_information(inquiry, trail, longer, Span(got.day, ordinary, rule.days))


def _with_information(inquiry: Inquiry, trail: Trail, rule: Uninformed, span: Span) -> Span:
    if span.start is None or span.last is None:
        return span
    disclosures = inquiry.order.disclosures
    path = "order.disclosures.withdrawal_information_at"
    if disclosures is None:
        if inquiry.asked_on > span.last:
            longest = named(_uninformed_end(inquiry, rule, span.start, span.last))
            trail.miss(path, "whether and when the right was explained", in_time="too late", never=f"until {longest}")
        return Span(span.start, span.last, span.days, unsure_of_information=True)
    informed = inquiry.maybe_day(disclosures.withdrawal_information_at)
    if informed is not None and informed <= span.start:
        if inquiry.asked_on > span.last:
            trail.use(path, disclosures.withdrawal_information_at)
        return span
    trail.cite(rule)
    trail.use(path, disclosures.withdrawal_information_at)
    end = _uninformed_end(inquiry, rule, span.start, span.last)
    if informed is not None and informed <= add_months(span.start, rule.months):
        end = max(span.last, inquiry.last_day(informed, rule.late_information_days, rolls=rule.rolls))
        trail.reckon(f"informed late, {named(informed)}; day {rule.late_information_days} = {named(end)}")
    else:
        trail.reckon(f"not informed: until {named(end)}")
    return Span(span.start, end, span.days)


def _uninformed_end(inquiry: Inquiry, rule: Uninformed, start: date, ordinary: date) -> date:
    base = start if rule.counted_from == "receipt" else ordinary
    end = add_months(base, rule.months) + timedelta(days=rule.days)
    return inquiry.rolled(end, rolls=rule.rolls)
