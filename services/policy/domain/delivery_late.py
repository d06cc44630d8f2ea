"""Goods that are said to be there: a dispute about that, or what is owed because they came late."""

from __future__ import annotations

from services.policy.domain.alternatives import change_of_mind
from services.policy.domain.deadlines import named
from services.policy.domain.delivery_due import DueDay, due_day
from services.policy.domain.delivery_excuse import excused
from services.policy.domain.delivery_lines import parcels_of
from services.policy.domain.delivery_outcomes import NO_RETURN, sent_back, unclear
from services.policy.domain.delivery_penalty import LateLine, penalty
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import line_receipt
from services.policy.domain.trail import Trail
from shared.facts.decision import RemedyOption
from shared.rulebook.rules_delivery import FailedDelivery


def all_came(inquiry: Inquiry, trail: Trail) -> Outcome:
    """Every asked line is said to be delivered, whoever says so."""
    rules = inquiry.rules.delivery
    trail.cite(rules.failed or rules.mail_order)
    for at, parcel in parcels_of(inquiry, inquiry.lines):
        trail.use(f"order.delivery.parcels.{at}.status", parcel.status or "delivered")
        if parcel.status_by is not None:
            trail.use(f"order.delivery.parcels.{at}.status_by", parcel.status_by)
    if inquiry.request.ground == "not_delivered":
        trail.ask_person("delivery_disputed", "the parcel is said to be delivered, the customer says it is not")
        return unclear("delivery_disputed", "if the seller cannot show that the goods came", inquiry.lines)
    owed = None
    failed = rules.failed
    if failed is not None and rules.due is not None and (failed.late_goods_go_back or failed.penalty_bp_per_day):
        due = due_day(inquiry, trail, rules.due)
        owed = _no_day(inquiry, trail) if due is None else _came_late(inquiry, trail, failed, due)
    return owed or _over(inquiry, trail)


def _came_late(inquiry: Inquiry, trail: Trail, rule: FailedDelivery, due: DueDay) -> Outcome | None:
    """The penalty for the lines that came after the day; None where none did."""
    late: list[LateLine] = []
    for asked in inquiry.lines:
        day = line_receipt(inquiry, trail, asked.line.line_id).day
        if day is None:
            return unclear("delivery_day", "if the goods came after the day of delivery", inquiry.lines)
        if day > due.on:
            late.append(LateLine(asked, day))
    if not late:
        return None
    excuse = excused(inquiry, trail, rule, due)
    if excuse is not None:
        return excuse
    trail.because("delivered_late", f"due by {named(due.on)}, there on {named(max(one.until for one in late))}")
    lines = tuple(one.asked for one in late)
    if rule.late_goods_go_back:
        return sent_back(inquiry, trail, lines)
    return Outcome(
        eligible="yes",
        key="delivery.penalty",
        lines=lines,
        remedies=((RemedyOption(kind="keep_with_compensation"),),),
        chosen_by="customer",
        returns=NO_RETURN,
        alternatives=change_of_mind(inquiry),
        compensation_minor=penalty(trail, rule, late, due.on),
    )


def _no_day(inquiry: Inquiry, trail: Trail) -> Outcome:
    trail.ask_person("no_delivery_date", "no day was agreed or stated, and the law names none")
    return unclear("no_date", "if the goods came later than the customer had to accept", inquiry.lines)


def _over(inquiry: Inquiry, trail: Trail) -> Outcome:
    trail.because("already_delivered", "the goods came, if late; the contract cannot be ended for that any more")
    return Outcome(eligible="no", key="delivery.delivered", alternatives=change_of_mind(inquiry))
