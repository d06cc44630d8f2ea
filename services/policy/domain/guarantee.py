"""Goods that are not as they should be: whether the seller answers for it, and with which remedies in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.policy.domain import refund_due, refund_split
from services.policy.domain.alternatives import change_of_mind, of_commercial_guarantee
from services.policy.domain.deadlines import add_months, named
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import line_receipt
from services.policy.domain.remedy_ladder import ranks
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded, Deadlines, ReturnTerms
from shared.facts.request import Nonconformity
from shared.rulebook.rules import Liability

AT_DELIVERY = frozenset({"wrong_item", "missing_part", "not_as_described"})
"""Faults that are there at delivery by their nature; for the others it is presumed for a time."""
_KIND_OF_GROUND = {"wrong_item": "wrong_item", "damaged": "transit_damage"}


@dataclass(frozen=True, slots=True)
class Window:
    """The guarantee of the asked goods: `got` (day 0), last day to show, last day to act, last day of presumption."""

    got: date
    shows_until: date
    acts_until: date
    presumed_until: date | None


def guarantee(inquiry: Inquiry, trail: Trail) -> Outcome:
    """What follows when the customer says that the goods are wrong, damaged or faulty."""
    liability, fault = inquiry.rules.guarantee.liability, inquiry.request.nonconformity or Nonconformity()
    if liability is None or inquiry.is_business:
        trail.use("order.buyer.kind", inquiry.order.buyer.kind)
        trail.ask_person("law_not_held", "the law for this sale is not in the rulebook")
        return _open(inquiry, "law_not_held", "if the law that applies gives a claim")
    trail.cite(liability)
    if fault.customer_caused and not fault.acknowledged_by_seller:
        trail.use("request.nonconformity.customer_caused", value=True)
        trail.because("caused_by_customer", "the fault was not there at delivery; the customer caused it")
        return _refusal(inquiry, "guarantee.refused_cause", None)
    kind = _kind(inquiry, fault)
    if kind == "transit_damage":
        refused = _risk_of_transit(inquiry, trail)
        if refused is not None:
            return refused
    if not inquiry.request.lines and len(inquiry.order.lines) > 1:
        trail.miss("request.lines", "which goods are faulty", a_line="its price and its delivery count")
        return _open(inquiry, "lines", "when it is known which goods are faulty")
    return _by_window(inquiry, trail, liability, fault, kind)


def _kind(inquiry: Inquiry, fault: Nonconformity) -> str:
    if fault.kind is not None and fault.kind != "unknown":
        return fault.kind
    return _KIND_OF_GROUND.get(inquiry.request.ground or "", "defect")


def _by_window(inquiry: Inquiry, trail: Trail, liability: Liability, fault: Nonconformity, kind: str) -> Outcome:
    window = _window(inquiry, trail, liability, fault)
    if window is None:
        return _open(inquiry, "delivery_day", "once the goods are there and the day is known")
    shown = _shown_on(inquiry, fault, kind, window)
    if shown > window.shows_until:
        trail.because("guarantee_over", f"showed on {named(shown)}, the guarantee ended on {named(window.shows_until)}")
        return _refusal(inquiry, "guarantee.refused_late", window.acts_until)
    if inquiry.asked_on > window.acts_until and not fault.acknowledged_by_seller:
        if liability.bars_claims:
            trail.because("claim_barred", f"asked on {named(inquiry.asked_on)}, after {named(window.acts_until)}")
            return _refusal(inquiry, "guarantee.refused_late", window.acts_until)
        trail.cite(inquiry.rules.guarantee.limitation)
        trail.because("showed_in_time", "the fault showed within the guarantee, the claim came after it")
    unproven = _unproven(inquiry, trail, fault, kind, shown, window)
    if unproven == "no":
        return _refusal(inquiry, "guarantee.refused_cause", window.acts_until)
    trail.because("lack_of_conformity", f"{kind.replace('_', ' ')} within the guarantee")
    condition = (
        Coded(code="fault_at_delivery", text="if the customer shows that the fault was there at delivery")
        if unproven
        else None
    )
    return _accepted(inquiry, trail, fault, kind, window, condition)


def _window(inquiry: Inquiry, trail: Trail, liability: Liability, fault: Nonconformity) -> Window | None:
    days = [line_receipt(inquiry, trail, line.line.line_id).day for line in inquiry.lines]
    known = [day for day in days if day is not None]
    if not known or len(known) < len(days):
        return None
    # Of several goods the one received first has the shortest guarantee; a decision covers them together.
    got, rules = min(known), inquiry.rules.guarantee
    months = liability.months
    repaired = [repair for repair in inquiry.progress.repairs if repair.outcome == "fixed"]
    if rules.repair_prolongs is not None and repaired:
        trail.cite(rules.repair_prolongs)
        months += rules.repair_prolongs.months
    until = add_months(got, months)
    trail.reckon(f"received {named(got)}; {months} months end on {named(until)}")
    acts = until
    if rules.tail is not None:
        shown = inquiry.maybe_day(fault.appeared_on or fault.noticed_on)
        ends = [add_months(shown, rules.tail.after_defect_months)] if shown is not None and shown <= until else []
        back = [inquiry.day(repair.returned_on) for repair in inquiry.progress.repairs if repair.returned_on]
        ends += [add_months(day, rules.tail.after_return_months) for day in back]
        if ends and max(ends) > acts:
            acts = max(ends)
            trail.cite(rules.tail)
            trail.reckon(f"not barred before {named(acts)}")
    return Window(got, until, acts, _presumed_until(inquiry, got))


def _presumed_until(inquiry: Inquiry, got: date) -> date | None:
    rule = inquiry.rules.guarantee.presumption
    if rule is None:
        return None
    used = rule.used_months is not None and all(line.line.sold_as == "used" for line in inquiry.lines)
    return add_months(got, rule.used_months if used and rule.used_months is not None else rule.months)


def _shown_on(inquiry: Inquiry, fault: Nonconformity, kind: str, window: Window) -> date:
    if kind in AT_DELIVERY:
        return window.got
    told = fault.appeared_on or fault.noticed_on
    return inquiry.day(told) if told is not None else inquiry.asked_on


def _unproven(
    inquiry: Inquiry, trail: Trail, fault: Nonconformity, kind: str, shown: date, window: Window
) -> str | None:  # fmt: skip
    """None where the fault counts as there at delivery, `no` where it was not, else that it has to be shown."""
    rule = inquiry.rules.guarantee.presumption
    if fault.present_at_delivery is False and not fault.acknowledged_by_seller:
        trail.cite(rule)
        trail.use("request.nonconformity.present_at_delivery", value=False)
        trail.because("sound_at_delivery", "the fault was not there at delivery")
        return "no"
    if kind in AT_DELIVERY or fault.present_at_delivery or fault.acknowledged_by_seller or rule is None:
        return None
    trail.cite(rule)
    if window.presumed_until is not None and shown <= window.presumed_until:
        trail.reckon(f"presumed there at delivery until {named(window.presumed_until)}")
        return None
    trail.miss(
        "request.nonconformity.present_at_delivery",
        "whether the fault was there at delivery; the customer has to show it by now",
        true="as decided",
        false="no claim",
    )
    return "unproven"


def _risk_of_transit(inquiry: Inquiry, trail: Trail) -> Outcome | None:
    rule, delivery = inquiry.rules.delivery.risk, inquiry.order.delivery
    if rule is None or not rule.own_carrier_at_handover or delivery.arranged_by != "customer":
        return None
    trail.cite(rule)
    trail.use("order.delivery.arranged_by", "customer")
    if delivery.carrier_offered_by_seller is None:
        path = "order.delivery.carrier_offered_by_seller"
        trail.miss(path, "whether the seller offered that carrier", true="the seller answers", false="no claim")
        return _open(inquiry, "carrier_offered", "if the seller had offered that carrier")
    if delivery.carrier_offered_by_seller:
        return None
    trail.because("own_carrier", "the customer hired a carrier the seller had not offered; the risk passed to it")
    return _refusal(inquiry, "guarantee.refused_risk", None)


def _accepted(
    inquiry: Inquiry, trail: Trail, fault: Nonconformity, kind: str, window: Window, condition: Coded | None
) -> Outcome:  # fmt: skip
    rules, lines = inquiry.rules.guarantee, inquiry.lines
    found = ranks(inquiry, trail, fault, kind)
    now = any(option.kind == "refund" for option in (found[0] if found else ()))
    refundable = any(option.kind == "refund" for rank in found for option in rank)
    trail.cite(rules.return_cost)
    due = None
    refund = None
    if refundable:
        share = rules.outbound.refunds if rules.outbound is not None else "none"
        delivery = refund_split.outbound(inquiry, trail, lines, share, inquiry.rules.withdrawal.partial_outbound)
        conditional = not now or condition is not None
        refund = refund_split.split(inquiry, trail, lines, delivery, conditional=conditional)
        trail.reckon(refund_split.sum_in_words(lines, refund, "delivery"))
        due = refund_due.due(inquiry, trail, rules.refund)
        if due is not None and not now:
            due = due.model_copy(update={"on": None})
    return Outcome(
        eligible="yes" if condition is None else "conditional",
        key="guarantee.accepted" if condition is None else "guarantee.conditional",
        lines=lines,
        args={"last_day": window.acts_until.isoformat()},
        condition=condition,
        remedies=found,
        chosen_by=rules.remedies.chosen_by if rules.remedies is not None else None,
        returns=ReturnTerms(paid_by="seller"),
        refund=refund,
        deadlines=Deadlines(
            last_day_to_act=window.acts_until, refund=due, presumption_until=window.presumed_until
        ),
    )  # fmt: skip


def _open(inquiry: Inquiry, code: str, text: str) -> Outcome:
    lines: tuple[AskedLine, ...] = inquiry.lines
    return Outcome(
        eligible="conditional", key="guarantee.conditional", lines=lines, condition=Coded(code=code, text=text)
    )


def _refusal(inquiry: Inquiry, key: str, last: date | None) -> Outcome:
    return Outcome(
        eligible="no",
        key=key,
        args={"last_day": last.isoformat() if last else None},
        deadlines=Deadlines(last_day_to_act=last),
        alternatives=(*of_commercial_guarantee(inquiry), *change_of_mind(inquiry)),
    )
