"""How long the seller answers for faults of the asked goods, line by line. Does not know who proves what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.guarantee_fault import Fault
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.receipt import line_receipt
from services.policy.domain.trail import Trail
from shared.rulebook.rules_guarantee import Liability


@dataclass(frozen=True, slots=True)
class Term:
    """How long one law holds for one line, the longer of `months` and `days`.

    Both None: no fixed length, `clear_months` are taken as given.
    """

    law: Liability
    months: int | None
    days: int | None
    clear_months: int


@dataclass(frozen=True, slots=True)
class Window:
    """Last day for a fault to show, last day to act; None where the law names none.

    `clear_until`: without a fixed length, the day until which goods are taken to have to last.
    """

    law: Liability
    got: date
    length: str
    shows_until: date | None
    clear_until: date | None
    acts_until: date | None


def laws_of(inquiry: Inquiry, asked: AskedLine) -> tuple[Liability, ...]:
    """The rules of liability for a line, the one for its own group of goods first."""
    rules, groups = inquiry.rules.guarantee, inquiry.groups(asked.line)
    listed = rules.listed_goods
    named_there = listed is not None and any(groups & set(term.categories) for term in listed.terms)
    return tuple(law for law in (listed if named_there else None, rules.liability) if law is not None)


def terms_of(inquiry: Inquiry, asked: AskedLine) -> tuple[Term, ...]:
    """How long each of these laws holds; none where it hangs on a guarantee that nobody promised."""
    found = [_term(inquiry, asked, law) for law in laws_of(inquiry, asked)]
    return tuple(term for term in found if term is not None)


def received(inquiry: Inquiry, trail: Trail) -> tuple[date, ...] | None:
    """The day of delivery of each asked line; None while one is not there or its day is untold."""
    days = [line_receipt(inquiry, trail, asked.line.line_id).day for asked in inquiry.lines]
    known = tuple(day for day in days if day is not None)
    return known if known and len(known) == len(days) else None


def window(inquiry: Inquiry, trail: Trail, days: Sequence[date], fault: Fault) -> Window:
    """The guarantee of the line for which it ends first: a decision covers the asked lines together."""
    found = [_line_window(inquiry, asked, got, fault) for asked, got in zip(inquiry.lines, days, strict=True)]
    first = min(found, key=lambda one: (one.shows_until or date.max, one.acts_until or date.max, one.got))
    trail.cite(first.law)
    if extra_months(inquiry):
        trail.cite(inquiry.rules.guarantee.repair_prolongs)
    paused = suspended(inquiry)
    if paused:
        trail.cite(inquiry.rules.guarantee.repair_suspends)
        trail.reckon(f"{paused} days of repair do not count")
    if first.shows_until is not None:
        trail.reckon(f"received {named(first.got)}; {first.length} end on {named(first.shows_until)}")
    elif first.clear_until is not None and first.clear_until > first.got:
        trail.reckon(f"received {named(first.got)}; no fixed length, taken as given until {named(first.clear_until)}")
    if first.law.acts_months is not None and first.acts_until is not None:
        trail.reckon(f"claims may be made until {named(first.acts_until)}")
    return _with_tail(inquiry, trail, first, fault)


def suspended(inquiry: Inquiry) -> int:
    """Days of finished repairs, where these lengthen the guarantee."""
    if inquiry.rules.guarantee.repair_suspends is None:
        return 0
    days = 0
    for repair in inquiry.progress.repairs:
        begun = inquiry.maybe_day(repair.handed_in_on or repair.requested_on)
        back = inquiry.maybe_day(repair.returned_on)
        days += max((back - begun).days, 0) if begun is not None and back is not None else 0
    return days


def extra_months(inquiry: Inquiry) -> int:
    """Months that repairs add."""
    rule = inquiry.rules.guarantee.repair_prolongs
    fixed = sum(repair.outcome == "fixed" for repair in inquiry.progress.repairs)
    if rule is None or not fixed:
        return 0
    return rule.months * (min(fixed, rule.most) if rule.per_repair else 1)


def _term(inquiry: Inquiry, asked: AskedLine, law: Liability) -> Term | None:
    groups, promised = inquiry.groups(asked.line), asked.line.commercial_guarantee
    months, clear = law.months, law.clear_months or 0
    for term in law.terms:
        if groups & set(term.categories):
            months = term.months
            break
    if law.commercial == "alone":
        return Term(law, promised.months, None, 0) if promised is not None else None
    if law.commercial == "longest" and promised is not None:
        fixed = months is not None or law.days is not None
        months = max(months or 0, promised.months) if fixed else None
        clear = max(clear, promised.months)
    return Term(law, months, law.days, clear)


def _line_window(inquiry: Inquiry, asked: AskedLine, got: date, fault: Fault) -> Window:
    """By the first of the line's laws under which the fault showed in time, else by the one that lasts longest."""
    found = [_span(inquiry, term, got) for term in terms_of(inquiry, asked)]
    in_time = [one for one in found if one.shows_until is None or fault.shown <= one.shows_until]
    return in_time[0] if in_time else max(found, key=lambda one: one.shows_until or date.max)


def _span(inquiry: Inquiry, term: Term, got: date) -> Window:
    extra, paused = extra_months(inquiry), timedelta(days=suspended(inquiry))
    months = term.months + extra if term.months is not None else None
    ends = [add_months(got, months)] if months is not None else []
    ends += [add_months(got, extra) + timedelta(days=term.days)] if term.days is not None else []
    shows = max(ends) + paused if ends else None
    clear = add_months(got, term.clear_months + extra) + paused if shows is None else None
    acts = shows
    if term.law.acts_months is not None:
        acts = max(shows or date.min, add_months(got, term.law.acts_months) + paused)
    by_days = term.days is not None and shows is not None and (months is None or add_months(got, months) < shows)
    length = f"{term.days} days" if by_days else f"{months} months"
    return Window(term.law, got, length, shows, clear, acts)


def _with_tail(inquiry: Inquiry, trail: Trail, found: Window, fault: Fault) -> Window:
    """Claims stay open for a time after the fault showed, or after repaired goods came back."""
    rule, until, acts = inquiry.rules.guarantee.tail, found.shows_until, found.acts_until
    if rule is None or until is None or acts is None:
        return found
    shown = inquiry.maybe_day(fault.told.appeared_on or fault.told.noticed_on)
    ends = [add_months(shown, rule.after_defect_months)] if shown is not None and shown <= until else []
    back = [inquiry.day(repair.returned_on) for repair in inquiry.progress.repairs if repair.returned_on]
    ends += [add_months(day, rule.after_return_months) for day in back]
    if not ends or max(ends) <= acts:
        return found
    trail.cite(rule)
    trail.reckon(f"not barred before {named(max(ends))}")
    return Window(found.law, found.got, found.length, until, found.clear_until, max(ends))
