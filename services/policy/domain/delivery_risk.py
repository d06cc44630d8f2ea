"""Who bears goods that are lost or still travelling. Does not know by when they had to come."""

from __future__ import annotations

from services.policy.domain.alternatives import change_of_mind
from services.policy.domain.delivery_lines import Lines, shipped, without
from services.policy.domain.delivery_outcomes import NO_RETURN, unclear
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.trail import Trail
from shared.facts.decision import Coded, RemedyOption


def own_carrier(inquiry: Inquiry, trail: Trail, missing: Lines) -> Outcome | None:
    """Handing over to a carrier the customer hired, and the seller had not offered, is delivery as far as risk goes.

    Lines that were not handed over yet are not touched by that: while there are any, None.
    """
    rule, facts = inquiry.rules.delivery.risk, inquiry.order.delivery
    if rule is None or not rule.own_carrier_at_handover or facts.arranged_by != "customer":
        return None
    if without(missing, shipped(inquiry, missing)):
        return None
    trail.cite(rule)
    trail.use("order.delivery.arranged_by", "customer")
    if facts.carrier_offered_by_seller is None:
        path = "order.delivery.carrier_offered_by_seller"
        trail.miss(path, "whether the seller offered that carrier", true="the seller answers", false="no claim")
        return unclear("carrier_offered", "if the seller had offered that carrier", missing)
    trail.use("order.delivery.carrier_offered_by_seller", facts.carrier_offered_by_seller)
    if facts.carrier_offered_by_seller:
        return None
    trail.because("own_carrier", "the customer hired a carrier the seller had not offered; the risk passed to it")
    return Outcome(eligible="no", key="delivery.refused_risk", alternatives=change_of_mind(inquiry))


def passes_at_handover(inquiry: Inquiry) -> bool:
    """Whether the buyer may bear what happens on the way; so too where the rulebook does not say who does."""
    rule = inquiry.rules.delivery.risk
    return rule is None or rule.seller_until == "handover"


def lost_goods(inquiry: Inquiry, trail: Trail, lines: Lines) -> Outcome:
    """Goods that were lost before the day of delivery: a seller that bears the risk still has to deliver."""
    if passes_at_handover(inquiry):
        return in_transit(inquiry, trail, lines)
    trail.cite(inquiry.rules.delivery.risk)
    trail.because("lost_in_transit", "the goods were lost on the way, and the risk was still the seller's")
    return Outcome(
        eligible="yes",
        key="delivery.lost",
        lines=lines,
        remedies=((RemedyOption(kind="replacement_shipment"),),),
        chosen_by="customer",
        returns=NO_RETURN,
        alternatives=change_of_mind(inquiry),
    )


def in_transit(inquiry: Inquiry, trail: Trail, lines: Lines) -> Outcome:
    """Goods that were shipped and have not arrived, where the risk may have passed to the buyer with that."""
    trail.cite(inquiry.rules.delivery.risk)
    not_arrived(trail)
    return Outcome(
        eligible="conditional",
        key="delivery.conditional",
        lines=lines,
        condition=Coded(code="risk_in_transit", text="if the seller bears the risk in transit"),
        remedies=((RemedyOption(kind="replacement_shipment"), RemedyOption(kind="refund")),),
        chosen_by="seller",
        returns=NO_RETURN,
    )


def not_arrived(trail: Trail) -> None:
    """Leave to a person who bears the loss of goods that were shipped; other lines rest on other law."""
    trail.because("shipped_not_arrived", "the goods were shipped and have not arrived")
    trail.ask_person("shipped_not_arrived", "who bears the loss in transit hangs on the terms of the sale")
