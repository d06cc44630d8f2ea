"""Goods that are not as they should be: whether the seller answers for it, and with which remedies in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from services.policy.domain.alternatives import change_of_mind, of_commercial_guarantee
from services.policy.domain.deadlines import named
from services.policy.domain.early_remedies import early_offer, with_early
from services.policy.domain.guarantee_answer import deemed, sellers_answer
from services.policy.domain.guarantee_fault import Fault, fault_of, kind_of
from services.policy.domain.guarantee_money import compensation, money
from services.policy.domain.guarantee_notice import Limit, complaint, notice
from services.policy.domain.guarantee_proof import presumed_until, proof
from services.policy.domain.guarantee_window import Window, laws_of, received, terms_of, window
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.remedy_ladder import Remedies, ladder
from services.policy.domain.seller_guarantee import instead_of
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded, Deadlines, ReturnTerms
from shared.facts.request import Nonconformity


@dataclass(frozen=True, slots=True)
class _Terms:
    """What an accepted claim goes by: until when to act, until when proof is presumed, and under which condition."""

    last_day: date | None
    presumed_until: date | None
    condition: Coded | None


def guarantee(inquiry: Inquiry, trail: Trail) -> Outcome:
    """What follows when the customer says that the goods are wrong, damaged or faulty."""
    laws = [laws_of(inquiry, asked) for asked in inquiry.lines]
    if inquiry.is_business or not all(laws):
        trail.use("order.buyer.kind", inquiry.order.buyer.kind)
        return _not_held(inquiry, trail)
    trail.cite(*(law[0] for law in laws))
    answer = sellers_answer(inquiry, trail)
    outcome = _claim(inquiry, trail, silent=answer.silent)
    if outcome.eligible == "yes" and "law_unsure" in trail.needs_person:
        condition = Coded(code="law_unsure", text="if the law reads as taken here; a person decides")
        refund = outcome.refund and outcome.refund.model_copy(update={"conditional": True})
        outcome = replace(
            outcome, eligible="conditional", key="guarantee.conditional", condition=condition, refund=refund
        )
    deadlines = outcome.deadlines.model_copy(update={"seller_answer_by": answer.by})
    return replace(outcome, deadlines=deadlines)


def _claim(inquiry: Inquiry, trail: Trail, *, silent: bool) -> Outcome:
    told = inquiry.request.nonconformity or Nonconformity()
    if told.customer_caused and not told.acknowledged_by_seller:
        trail.use("request.nonconformity.customer_caused", value=True)
        trail.because("caused_by_customer", "the fault was not there at delivery; the customer caused it")
        return _refusal(inquiry, "guarantee.refused_cause", None)
    if kind_of(inquiry, told) == "transit_damage":
        settled = _risk_of_own_carrier(inquiry, trail)
        if settled is not None:
            return settled
    if not inquiry.request.lines and len(inquiry.order.lines) > 1:
        trail.miss("request.lines", "which goods are faulty", a_line="its price and its delivery count")
        return _open(inquiry, "lines", "when it is known which goods are faulty")
    if not all(terms_of(inquiry, asked) for asked in inquiry.lines):
        trail.ask_person("no_guarantee_promised", "the law knows only a promised guarantee, and none is known")
        return _open(inquiry, "no_guarantee_promised", "if a guarantee was promised with the goods")
    days = received(inquiry, trail)
    if days is None:
        return _open(inquiry, "delivery_day", "once the goods are there and the day is known")
    # Of several goods the one received first counts; a decision covers them together.
    return _by_time(inquiry, trail, fault_of(inquiry, min(days), silent=silent), days)


def _by_time(inquiry: Inquiry, trail: Trail, fault: Fault, days: Sequence[date]) -> Outcome:
    held = window(inquiry, trail, days, fault)
    until = held.shows_until
    if until is not None and fault.shown > until:
        trail.because("guarantee_over", f"showed on {named(fault.shown)}, the guarantee ended on {named(until)}")
        refusal = _refusal(inquiry, "guarantee.refused_late", held.acts_until, presumed_until(inquiry, days))
        return instead_of(refusal, inquiry, trail, fault, days)
    limits = _limits(inquiry, trail, fault)
    last = _last_day(inquiry, limits, held)
    presumed = presumed_until(inquiry, days)
    if any(limit.refused for limit in limits) or _barred(inquiry, trail, fault, held):
        refusal = _refusal(inquiry, "guarantee.refused_late", last, presumed)
        return instead_of(refusal, inquiry, trail, fault, days)
    shown = proof(inquiry, trail, held.law, fault, presumed)
    if shown == "sound":
        return _refusal(inquiry, "guarantee.refused_cause", last, presumed)
    trail.because("lack_of_conformity", f"{fault.kind.replace('_', ' ')} within the guarantee")
    conditions = [limit.condition for limit in limits]
    conditions += [_at_handover(inquiry, trail, fault), _durability(trail, fault, held)]
    if shown == "lacking":
        text = "if the customer shows that the fault was there at delivery"
        conditions.append(Coded(code="fault_at_delivery", text=text))
    condition = next((one for one in conditions if one is not None), None)
    return _accepted(inquiry, trail, fault, _Terms(last, presumed, condition))


def _limits(inquiry: Inquiry, trail: Trail, fault: Fault) -> tuple[Limit, ...]:
    rules = inquiry.rules.guarantee
    found = []
    if rules.complaint is not None:
        found.append(complaint(inquiry, trail, rules.complaint, fault))
    if rules.notice is not None:
        found.append(notice(inquiry, trail, rules.notice, fault))
    return tuple(found)


def _last_day(inquiry: Inquiry, limits: Sequence[Limit], held: Window) -> date | None:
    """The complaint's last day, whatever else holds; else the earlier of the guarantee's and the notice's."""
    if inquiry.rules.guarantee.complaint is not None:
        return limits[0].last_day
    days = [day for day in (held.acts_until, *(limit.last_day for limit in limits)) if day is not None]
    return min(days, default=None)


def _barred(inquiry: Inquiry, trail: Trail, fault: Fault, held: Window) -> bool:
    """Whether a claim for a fault that showed in time comes too late."""
    acts, asked = held.acts_until, inquiry.asked_on
    if inquiry.rules.guarantee.complaint is not None or acts is None or asked <= acts or fault.acknowledged:
        return False
    if held.law.bars_claims:
        trail.because("claim_barred", f"asked on {named(asked)}, after {named(acts)}")
        return True
    trail.cite(inquiry.rules.guarantee.limitation)
    trail.because("showed_in_time", "the fault showed within the guarantee, the claim came after it")
    return False


def _durability(trail: Trail, fault: Fault, held: Window) -> Coded | None:
    """Where the law names no length, a person weighs how long such goods have to last."""
    if held.clear_until is None or fault.shown <= held.clear_until or fault.settled:
        return None
    if fault.told.present_at_delivery:
        trail.use("request.nonconformity.present_at_delivery", value=True)
        return None
    trail.ask_person("durability", "how long such goods may be expected to last")
    return Coded(code="durability", text="if such goods may be expected to last longer")


def _risk_of_own_carrier(inquiry: Inquiry, trail: Trail) -> Outcome | None:
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


def _at_handover(inquiry: Inquiry, trail: Trail, fault: Fault) -> Coded | None:
    """Where the risk may pass when goods are handed over for dispatch, the terms say who bears damage on the way."""
    rule = inquiry.rules.delivery.risk
    if fault.kind != "transit_damage" or rule is None or rule.seller_until != "handover" or fault.settled:
        return None
    trail.cite(rule)
    trail.ask_person("risk_in_transit", "who bears damage on the way hangs on the terms of the sale")
    return Coded(code="risk_in_transit", text="if the seller bears the risk in transit")


def _accepted(inquiry: Inquiry, trail: Trail, fault: Fault, terms: _Terms) -> Outcome:
    steps, offer = ladder(inquiry, trail, fault), early_offer(inquiry, trail, fault)
    remedies = with_early(steps or Remedies((), "customer"), offer)
    if not remedies.ranks:
        return _not_held(inquiry, trail)
    if fault.silent:
        trail.because("silence_accepts", "the seller did not answer in time: the claim counts as accepted")
        remedies = deemed(inquiry, remedies)
    trail.cite(inquiry.rules.guarantee.return_cost)
    # Where the seller picks, the money is only one of the things that may come.
    hangs = terms.condition is not None or remedies.chosen_by == "seller"
    sums = money(inquiry, trail, remedies.ranks, fault, conditional=hangs)
    last = offer.ask_by if offer is not None and offer.refunds and offer.ask_by is not None else terms.last_day
    return Outcome(
        eligible="yes" if terms.condition is None else "conditional",
        key="guarantee.accepted" if terms.condition is None else "guarantee.conditional",
        lines=inquiry.lines,
        args={"last_day": last.isoformat() if last is not None else None},
        condition=terms.condition,
        remedies=remedies.ranks,
        chosen_by=remedies.chosen_by,
        returns=ReturnTerms(paid_by="seller"),
        refund=sums.refund,
        deadlines=Deadlines(
            last_day_to_act=last,
            refund=sums.due,
            presumption_until=terms.presumed_until,
            no_use_deduction_until=sums.no_use_deduction_until,
        ),
        late=sums.late,
        compensation_minor=compensation(inquiry, trail, fault),
    )


def _not_held(inquiry: Inquiry, trail: Trail) -> Outcome:
    trail.ask_person("law_not_held", "the law for this sale is not in the rulebook")
    return _open(inquiry, "law_not_held", "if the law that applies gives a claim")


def _open(inquiry: Inquiry, code: str, text: str) -> Outcome:
    return Outcome(
        eligible="conditional",
        key="guarantee.conditional",
        lines=inquiry.lines,
        condition=Coded(code=code, text=text),
    )


def _refusal(inquiry: Inquiry, key: str, last: date | None, presumed: date | None = None) -> Outcome:
    return Outcome(
        eligible="no",
        key=key,
        args={"last_day": last.isoformat() if last else None},
        deadlines=Deadlines(last_day_to_act=last, presumption_until=presumed),
        alternatives=(*of_commercial_guarantee(inquiry), *change_of_mind(inquiry)),
    )
