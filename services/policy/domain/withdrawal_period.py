"""Until when the customer may change their mind by law: receipt, days, and what missing or late information adds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.receipt import Receipt, words
from services.policy.domain.told import Told, told
from services.policy.domain.trail import Trail
from shared.rulebook.rules import Period
from shared.rulebook.rules_withdrawal import Uninformed


@dataclass(frozen=True, slots=True)
class Span:
    """`start` is day 0. `last` is None while it has not begun; `unsure_of_information`: it may be longer.

    `acted_on`: the day of what has to happen in time, the customer's sending or its arrival.
    """

    start: date | None
    last: date | None
    days: int
    acted_on: date
    unsure_of_information: bool = False

    @property
    def over(self) -> bool:
        """Whether the request came after its last day."""
        return self.last is not None and self.acted_on > self.last


def period(inquiry: Inquiry, trail: Trail, rule: Period, got: Receipt) -> Span:
    """The lawful period; before receipt it has not begun, and the right is there already."""
    trail.cite(rule)
    acted = inquiry.told_on if rule.kept_by == "arrival" else inquiry.asked_on
    if got.day is None:
        if got.waiting:
            trail.cite(inquiry.rules.withdrawal.before_receipt)
        return Span(None, None, rule.days, acted)
    if rule.starts == "receipt_or_copy":
        return _from_copy(inquiry, trail, rule, got.day, acted)
    ordinary = Span(got.day, _ordinary(inquiry, trail, rule, got.day), rule.days, acted)
    longer = inquiry.rules.withdrawal.uninformed
    return ordinary if longer is None else _with_information(inquiry, trail, longer, ordinary, got.day)


def _ordinary(inquiry: Inquiry, trail: Trail, rule: Period, start: date) -> date:
    # Where the day of receipt counts, it is day 1 and the last day comes one day sooner.
    first = 1 if rule.first_day_counts else 0
    what = words(start, len(inquiry.order.delivery.parcels), first)
    if rule.unit == "working":
        last = inquiry.last_day(start, rule.days - first, trail, "customer", rolls=rule.rolls, unit=rule.unit)
        trail.reckon(f"{what}; working day {rule.days} = {named(last)}")
        return last
    trail.reckon(f"{what}; day {rule.days} = {named(start + timedelta(days=rule.days - first))}")
    return inquiry.last_day(start, rule.days - first, trail, "customer", rolls=rule.rolls)


def _from_copy(inquiry: Inquiry, trail: Trail, rule: Period, got: date, acted: date) -> Span:
    """The later of receipt and the copy of the contract starts the period; without a copy it has not begun."""
    disclosures, path = inquiry.order.disclosures, "order.disclosures.contract_copy_at"
    if disclosures is None:
        last = _ordinary(inquiry, trail, rule, got)
        if acted > last:
            trail.miss(path, "whether and when the customer got the contract", in_time="too late", never="in time")
        return Span(got, last, rule.days, acted, unsure_of_information=True)
    trail.use(path, disclosures.contract_copy_at)
    copy = inquiry.maybe_day(disclosures.contract_copy_at)
    if copy is None:
        trail.reckon("no copy of the contract was given: the period has not begun")
        return Span(None, None, rule.days, acted)
    start = max(copy, got)
    return Span(start, _ordinary(inquiry, trail, rule, start), rule.days, acted)


def _with_information(inquiry: Inquiry, trail: Trail, rule: Uninformed, span: Span, start: date) -> Span:
    ordinary = span.last or start
    known = told(inquiry, rule.needs)
    longest = _longest(inquiry, Trail(), rule, start, ordinary)
    if known.state == "unknown":
        if span.over:
            trail.miss(known.path, known.what, in_time="too late", never=f"until {named(longest)}")
        return Span(start, ordinary, span.days, span.acted_on, unsure_of_information=True)
    if known.state == "told" and known.on is not None and known.on <= start:
        if span.over:
            trail.use(known.path, known.value)
        return span
    trail.cite(rule)
    trail.use(known.path, known.value)
    last = _informed_late(inquiry, trail, rule, known, start, ordinary)
    if last is None:
        last = _longest(inquiry, trail, rule, start, ordinary)
        trail.reckon(f"not informed: until {named(last)}")
    return Span(start, last, span.days, span.acted_on)


def _informed_late(
    inquiry: Inquiry, trail: Trail, rule: Uninformed, known: Told, start: date, ordinary: date
) -> date | None:  # fmt: skip
    """The end that late information makes; None where it changes nothing any more."""
    limit = add_months(start, rule.months)
    if known.on is None or rule.late_information_days is None or known.on > limit:
        return None
    days = rule.late_information_days
    trail.reckon(f"informed late, {named(known.on)}; day {days} = {named(known.on + timedelta(days=days))}")
    last = max(ordinary, inquiry.last_day(known.on, days, trail, "customer", rolls=rule.rolls))
    return min(last, _longest(inquiry, Trail(), rule, start, ordinary)) if rule.limit_is_hard else last


def _longest(inquiry: Inquiry, trail: Trail, rule: Uninformed, start: date, ordinary: date) -> date:
    base = start if rule.counted_from == "receipt" else ordinary
    end = add_months(base, rule.months) + timedelta(days=rule.days)
    return inquiry.rolled(end, trail, "customer", rolls=rule.rolls)
