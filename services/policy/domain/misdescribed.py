"""A change of mind about goods that are not what was shown or agreed, where the law gives longer for it."""

from __future__ import annotations

from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.receipt import Receipt
from services.policy.domain.trail import Trail
from services.policy.domain.withdrawal_period import Span


def misdescribed(inquiry: Inquiry, trail: Trail, got: Receipt, ordinary: Span) -> Span | None:
    """The longer time, where the goods are told to differ and it has not run out; None where it does not apply."""
    rule, told = inquiry.rules.withdrawal.misdescribed, inquiry.request.nonconformity
    if rule is None or told is None or told.kind not in rule.kinds or got.day is None:
        return None
    last = add_months(got.day, rule.months)
    known: date | None = inquiry.maybe_day(told.noticed_on or told.appeared_on)
    if known is not None:
        last = min(last, known + timedelta(days=rule.known_within_days))
    if inquiry.asked_on > last:
        return None
    trail.cite(rule)
    trail.use("request.nonconformity.kind", told.kind)
    trail.reckon(f"not as shown or agreed: {rule.months} months from {named(got.day)}, at most until {named(last)}")
    trail.because("not_as_agreed", "the goods are not what was shown or agreed")
    return Span(got.day, max(last, ordinary.last or last), (last - got.day).days, inquiry.asked_on)
