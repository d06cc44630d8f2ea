"""Remedies that are open at once in the first time after delivery, and how long that time is. Knows no later ranks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from services.policy.domain.deadlines import add_months, named
from services.policy.domain.failed_cure import impossible
from services.policy.domain.guarantee_fault import Fault
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.remedy_ladder import Remedies
from services.policy.domain.trail import Trail
from shared.facts.decision import RemedyOption
from shared.rulebook.rules_guarantee import Early


@dataclass(frozen=True, slots=True)
class EarlyOffer:
    """What is open at once. `ask_by`: the last day to ask for it, None where it was enough that the fault showed."""

    options: tuple[RemedyOption, ...]
    ask_by: date | None
    replaces_first: bool

    @property
    def refunds(self) -> bool:
        """Whether the money is among it."""
        return any(option.kind == "refund" for option in self.options)


def early_offer(inquiry: Inquiry, trail: Trail, fault: Fault) -> EarlyOffer | None:
    """The early remedies where the goods are of the rule's groups and its time has not run out; else None."""
    rule = inquiry.rules.guarantee.early
    if rule is None:
        return None
    groups = set(rule.categories)
    if groups and not all(inquiry.groups(asked.line) & groups for asked in inquiry.lines):
        return None
    last = _known_in_time(inquiry, trail, rule, fault, _last_day(inquiry, trail, rule, fault))
    in_time = (inquiry.asked_on if rule.by == "asked" else fault.shown) <= last
    if not in_time:
        return None
    trail.cite(rule)
    trail.because("early_remedies", f"these remedies are open at once until {named(last)}")
    gone = impossible(inquiry)
    options = tuple(
        RemedyOption(kind=kind, variant=rule.refund_variant if kind == "refund" else None)
        for kind in rule.remedies
        if kind not in gone
    )
    if not options:
        return None
    return EarlyOffer(options, last if rule.by == "asked" else None, rule.replaces_first)


def with_early(remedies: Remedies, offer: EarlyOffer | None) -> Remedies:
    """The ranks with the early remedies in front of the first, or in its place; the customer may pick them.

    After a failed cure they come on top of what that has opened.
    """
    if offer is None:
        return remedies
    mine = {(option.kind, option.variant) for option in offer.options}
    first = remedies.ranks[0] if remedies.ranks else ()
    kept = (
        ()
        if offer.replaces_first and not remedies.failed
        else tuple(o for o in first if (o.kind, o.variant) not in mine)
    )
    now = (*offer.options, *kept)
    open_ = {(option.kind, option.variant) for option in now}
    # What is open at once does not open again later; another variant of it (a final rejection) is another remedy.
    later = (tuple(o for o in rank if (o.kind, o.variant) not in open_) for rank in remedies.ranks[1:])
    return replace(remedies, ranks=(now, *(rank for rank in later if rank)), chosen_by="customer")


def _last_day(inquiry: Inquiry, trail: Trail, rule: Early, fault: Fault) -> date:
    if rule.months is not None:
        last = add_months(fault.got, rule.months)
    else:
        last = inquiry.last_day(fault.got, rule.days or 0, trail, "customer", rolls=False)
    trail.reckon(f"received {named(fault.got)}; the first time ends on {named(last)}")
    return _stopped(inquiry, trail, rule, last) if rule.stops_for_repair else last


def _stopped(inquiry: Inquiry, trail: Trail, rule: Early, last: date) -> date:
    """Every day of a repair begun in that time, first and last included, is added; some days are left in any case."""
    for at, repair in enumerate(inquiry.progress.repairs):
        begun = inquiry.maybe_day(repair.requested_on or repair.handed_in_on)
        if begun is None or begun > last:
            continue
        back = max(inquiry.maybe_day(repair.returned_on) or inquiry.today, begun)
        days = (back - begun).days + 1
        last = max(last + timedelta(days=days), back + timedelta(days=rule.days_left))
        trail.use(f"progress.repairs.{at}.returned_on", repair.returned_on)
        trail.reckon(f"{days} days of repair do not count: the first time ends on {named(last)}")
    return last


def _known_in_time(inquiry: Inquiry, trail: Trail, rule: Early, fault: Fault, last: date) -> date:
    """Not later than so many days after the fault was noticed; a day nobody told is not held against the customer."""
    days = rule.known_within_days
    if days is None:
        return last
    if fault.noticed is None:
        if inquiry.asked_on > fault.got + timedelta(days=days):
            path = "request.nonconformity.noticed_on"
            trail.miss(path, "when the fault was noticed", a_day=f"the first time ends {days} days after it")
        return last
    known = fault.noticed + timedelta(days=days)
    if known < last:
        trail.reckon(f"noticed {named(fault.noticed)}; {days} days end on {named(known)}")
    return min(last, known)
