"""A change of mind where no law gives the right: the shop's promise decides, or what follows when none was shown."""

from __future__ import annotations

from datetime import date

from services.policy.domain import promise, refund_split
from services.policy.domain.alternatives import after_no_change_of_mind
from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import Receipt
from services.policy.domain.trail import Trail
from services.policy.domain.withdrawal_terms import goods_travel
from shared.facts.decision import Coded, Deadlines, RemedyOption, ReturnTerms
from shared.rulebook.rules_withdrawal import Displaced


def without_law(inquiry: Inquiry, trail: Trail, got: Receipt, code: str, text: str) -> Outcome:
    """The shop's promise, else what follows from a policy that was never shown, else a refusal that cites both."""
    trail.use("request.sent_at", inquiry.request.sent_at)
    lines = _promised_lines(inquiry)
    undisclosed = inquiry.rules.withdrawal.undisclosed
    if lines and promise.is_open(inquiry, got):
        return promise.by_promise(
            inquiry, trail, got, lines, "withdrawal.accepted_by_promise", taken_back=goods_travel(inquiry)
        )
    if undisclosed is not None and not inquiry.is_business and not _shown(inquiry):
        return _undisclosed(inquiry, trail, got)
    trail.because(code, text)
    policy, last = promise.held(inquiry, got), promise.last_day(inquiry, got)
    if policy is not None:
        promise.cite(inquiry, trail, policy)
    if policy is None:
        trail.because("no_promise", "the shop promised no returns of this kind")
    elif last is not None and inquiry.asked_on > last:
        trail.because("promise_over", f"asked on {named(inquiry.asked_on)}, promised until {named(last)}")
        trail.reckon(f"{policy.change_of_mind_days} promised days end on {named(last)}")
    elif not lines:
        trail.because("promise_excludes", "the goods were named as excluded from returns")
    else:
        trail.because("no_promise", "the shop's policy promises no returns of this kind")
    return _refusal(inquiry, got, last)


def displaced(inquiry: Inquiry, rule: Displaced) -> bool:
    """Whether the shop has a return term of its own, and showed it at every place where it has to be."""
    policy = inquiry.order.policy
    if policy is None or policy.change_of_mind_days is None:
        return False
    shown = {word.casefold() for word in policy.shown_at}
    return all(shown & set(group) for group in rule.shown_in)


def _refusal(inquiry: Inquiry, got: Receipt, last: date | None) -> Outcome:
    policy = inquiry.order.policy
    return Outcome(
        eligible="no",
        key="withdrawal.no_right",
        args={"last_day": last.isoformat() if last else None, "version": policy.version if policy else None},
        deadlines=Deadlines(last_day_to_act=last),
        alternatives=after_no_change_of_mind(inquiry, got),
    )


def _promised_lines(inquiry: Inquiry) -> tuple[AskedLine, ...]:
    """Where only a promise gives the right, goods the shop named as excluded are outside of it."""
    disclosures = inquiry.order.disclosures
    named_out = {id_ for notice in disclosures.exclusion_notices for id_ in notice.line_ids} if disclosures else set()
    return tuple(line for line in inquiry.lines if line.line.line_id not in named_out)


def _shown(inquiry: Inquiry) -> bool:
    return inquiry.order.policy is not None and bool(inquiry.order.policy.shown_at)


def _undisclosed(inquiry: Inquiry, trail: Trail, got: Receipt) -> Outcome:
    rule = inquiry.rules.withdrawal.undisclosed
    if rule is None:
        return _refusal(inquiry, got, None)
    trail.cite(rule)
    trail.use("order.policy", None)
    last = inquiry.last_day(inquiry.placed_on, rule.days, trail, "customer", rolls=rule.rolls)
    trail.reckon(f"no policy shown: ordered {named(inquiry.placed_on)} + {rule.days} days = {named(last)}")
    used = [line for line in inquiry.lines if line.condition.used and rule.only_unused]
    if inquiry.asked_on > last or used:
        code, text = ("goods_used", "the goods were used") if used else ("too_late", "asked after the last day")
        trail.because(code, text)
        return _refusal(inquiry, got, last)
    untold = rule.only_unused and any(line.condition.used is None for line in inquiry.lines)
    if untold:
        trail.miss("request.lines.condition.used", "whether the goods were used", true="no right", false="as decided")
    condition = Coded(code="unused", text="if the goods are unused") if untold else None
    if rule.certainty == "unsure" and rule.reading is None:
        condition = Coded(code="law_unsure", text="if that law reaches this sale; a person decides")
    trail.because("policy_not_shown", "the refund policy was not shown before the order")
    split = refund_split.split(inquiry, trail, inquiry.lines, 0, conditional=condition is not None)
    trail.reckon(refund_split.sum_in_words(inquiry.lines, split, "delivery"))
    return Outcome(
        eligible="yes" if condition is None else "conditional",
        key="withdrawal.accepted_undisclosed" if condition is None else "withdrawal.conditional",
        lines=inquiry.lines,
        condition=condition,
        remedies=(tuple(RemedyOption(kind=kind) for kind in rule.remedies),),
        chosen_by="customer",
        returns=ReturnTerms(paid_by="customer"),
        refund=split,
        deadlines=Deadlines(last_day_to_act=last),
    )
