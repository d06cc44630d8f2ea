"""Goods that did not come, or came late: when the customer may end the contract. Knows no faulty goods."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from services.policy.domain.alternatives import change_of_mind, wait_until
from services.policy.domain.deadlines import named
from services.policy.domain.delivery_due import DueDay, due_day
from services.policy.domain.delivery_excuse import excused
from services.policy.domain.delivery_late import all_came
from services.policy.domain.delivery_lines import Lines, lost, outstanding, shipped, without
from services.policy.domain.delivery_outcomes import ended, first_deliver, unclear
from services.policy.domain.delivery_penalty import LateLine, penalty
from services.policy.domain.delivery_risk import in_transit, lost_goods, not_arrived, own_carrier, passes_at_handover
from services.policy.domain.failed_cure import impossible, undeliverable
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.mail_order import mail_order
from services.policy.domain.outcome import Outcome
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded
from shared.rulebook.rules_delivery import DueDelivery, FailedDelivery


def delivery(inquiry: Inquiry, trail: Trail) -> Outcome:
    """What follows when the customer says that goods did not come, or came too late."""
    if inquiry.is_business:
        trail.use("order.buyer.kind", "business")
        trail.ask_person("law_not_held", "the law for sales between businesses is not in the rulebook")
        return unclear("law_not_held", "if the law that applies gives a claim", inquiry.lines)
    missing = outstanding(inquiry)
    if not missing:
        return all_came(inquiry, trail)
    rules = inquiry.rules.delivery
    if rules.mail_order is not None:
        return mail_order(inquiry, trail, rules.mail_order, missing)
    if rules.due is None or rules.failed is None:
        trail.ask_person("law_not_held", "the law on late delivery is not in the rulebook")
        return unclear("law_not_held", "if the law that applies gives a claim", missing)
    return own_carrier(inquiry, trail, missing) or _awaited(inquiry, trail, rules.due, rules.failed, missing)


def _awaited(
    inquiry: Inquiry, trail: Trail, due_rule: DueDelivery, rule: FailedDelivery, missing: Lines
) -> Outcome:  # fmt: skip
    due = due_day(inquiry, trail, due_rule)
    gone = lost(inquiry, trail, missing)
    if undeliverable(inquiry, trail):
        return _given_up(inquiry, trail, rule, missing, due)
    if due is None:
        return lost_goods(inquiry, trail, gone) if gone else _no_date(inquiry, trail, rule, missing)
    # Only a day that was promised leaves the seller a time of grace; the law's own day does not.
    ends = due.on + timedelta(days=rule.grace_days if due.promised else 0)
    if inquiry.today <= ends:
        return lost_goods(inquiry, trail, gone) if gone else _not_due(inquiry, trail, rule, due, ends)
    if passes_at_handover(inquiry):
        on_the_way, missing = missing, without(missing, shipped(inquiry, missing))
        if not missing:
            return in_transit(inquiry, trail, on_the_way)
        if missing != on_the_way:
            not_arrived(trail)
    excuse = excused(inquiry, trail, rule, due)
    if excuse is not None:
        # What excuses the delay does not release the seller from sending again what was lost.
        return lost_goods(inquiry, trail, gone) if gone else excuse
    return _late(inquiry, trail, rule, missing, due, ends, all_lost=gone == missing)


def _late(
    inquiry: Inquiry, trail: Trail, rule: FailedDelivery, missing: Lines, due: DueDay, ends: date, *, all_lost: bool
) -> Outcome:  # fmt: skip
    trail.cite(rule)
    trail.because("delivery_late", f"due by {named(due.on)}, not there on {named(inquiry.today)}")
    compensation = penalty(trail, rule, [LateLine(asked, inquiry.today) for asked in missing], due.on)
    promise, extra = inquiry.order.delivery.promise, inquiry.order.delivery.extra_period
    if rule.extra_period_first and promise is not None and promise.essential:
        trail.use("order.delivery.promise.essential", value=True)
        trail.because("essential_date", "the date was essential: no further period is needed")
    elif rule.extra_period_first:
        if extra is None and all_lost:
            trail.because("lost_in_transit", "the goods are lost: the seller owes them again")
            return first_deliver(inquiry, trail, rule, missing, None, compensation=compensation)
        if extra is None:
            text = "after a further period that the customer sets has passed in vain"
            return first_deliver(
                inquiry, trail, rule, missing, Coded(code="extra_period", text=text), compensation=compensation
            )
        period_ends = inquiry.day(extra.ends_on)
        trail.use("order.delivery.extra_period.ends_on", extra.ends_on)
        if inquiry.today <= period_ends:
            running = Coded(code="extra_period_running", text=f"if nothing comes by {period_ends.isoformat()}")
            return first_deliver(inquiry, trail, rule, missing, running, compensation=compensation)
        trail.because("extra_period_over", f"the further period ended on {named(period_ends)}")
        ends = max(ends, period_ends)
    return ended(inquiry, trail, rule, missing, ends + timedelta(days=1), compensation)


def _given_up(
    inquiry: Inquiry, trail: Trail, rule: FailedDelivery, missing: Lines, due: DueDay | None
) -> Outcome:  # fmt: skip
    """A seller that cannot send the goods again leaves no further period to wait for: the contract can be ended."""
    trail.cite(rule, inquiry.rules.delivery.risk)
    late = [LateLine(asked, inquiry.today) for asked in missing]
    compensation = penalty(trail, rule, late, due.on) if due is not None and inquiry.today > due.on else None
    outcome = ended(inquiry, trail, rule, missing, inquiry.today, compensation)
    first = tuple(option for option in outcome.remedies[0] if option.kind not in impossible(inquiry))
    if not first:
        trail.ask_person("no_remedy_left", "the goods cannot be sent again, and the law held here names nothing else")
        return unclear("no_remedy_left", "if another remedy is agreed", missing)
    return replace(outcome, remedies=(first,))


def _not_due(inquiry: Inquiry, trail: Trail, rule: FailedDelivery, due: DueDay, ends: date) -> Outcome:
    if inquiry.today <= due.on:
        trail.because("not_due_yet", f"delivery is due by {named(due.on)}")
    else:
        trail.cite(rule)
        trail.reckon(f"promised {named(due.on)} is day 0; day {rule.grace_days} = {named(ends)}")
        trail.because("grace_runs", f"late, but the contract can be ended only after {named(ends)}")
    until = (due.on if inquiry.today <= due.on else ends).isoformat()
    return Outcome(
        eligible="no",
        key="delivery.not_due",
        args={"due_on": until},
        alternatives=(*wait_until(until), *change_of_mind(inquiry)),
    )


def _no_date(inquiry: Inquiry, trail: Trail, rule: FailedDelivery, missing: Lines) -> Outcome:
    """Nobody named a day: how long the customer has to wait is for a person to judge."""
    trail.cite(rule)
    trail.ask_person("no_delivery_date", "no day was agreed or stated, and the law names none")
    trail.miss("order.delivery.promise.by", "by when delivery was promised", a_day="late once it has passed")
    condition = Coded(code="no_date", text="once delivery has taken longer than the customer has to accept")
    return first_deliver(inquiry, trail, rule, missing, condition, key="delivery.conditional")
