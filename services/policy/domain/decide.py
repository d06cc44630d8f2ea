"""The decision: what the law of the market and the shop's promise make of a request; a pure function of its facts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from services.policy.domain import abuse, store
from services.policy.domain.abuse import CustomerPast
from services.policy.domain.deadlines import local_day
from services.policy.domain.delivery import delivery
from services.policy.domain.exchange import exchange
from services.policy.domain.guarantee import guarantee
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.trail import Trail
from services.policy.domain.withdrawal import withdrawal
from shared.facts.decision import Coded, Decision, Explanation
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.rulebook.models import MarketRules, Rulebook

_GROUNDS: dict[str, Callable[[Inquiry, Trail], Outcome]] = {
    "withdrawal": withdrawal,
    "exchange": exchange,
    "defective": guarantee,
    "guarantee": guarantee,
    "damaged": guarantee,
    "wrong_item": guarantee,
    "not_delivered": delivery,
    "late": delivery,
}


def decide(
    order: Order, request: RequestFacts, progress: Progress, as_of: datetime, rulebook: Rulebook
) -> Decision:  # fmt: skip
    """What the customer is entitled to under the ground the request names, by the law as of the order.

    Never raises for facts that validated. Where the rules cannot tell: `eligible` is `conditional` with the condition
    named, and `needs_person` says why a person has to look; a refusal always cites what it rests on.
    """
    return ruling(order, request, progress, as_of, rulebook)[0]


def ruling(
    order: Order, request: RequestFacts, progress: Progress, as_of: datetime, rulebook: Rulebook, extra: str = "",
    past: CustomerPast | None = None,
) -> tuple[Decision, Outcome]:  # fmt: skip
    """`decide`, and the outcome with the lines it covers. `extra`: more that the decision's identity hangs on.

    `past`: what the customer was granted under other orders, where the shop looks at that.
    """
    trail = Trail()
    rules = rulebook.market(order.market, local_day(order.placed_at, ZoneInfo(order.time_zone)), order.region)
    outcome = _outcome(order, request, progress, as_of, rules, rulebook, trail, past)
    if outcome.eligible == "no" and not trail.basis:
        # A refusal that cites nothing would be made up; it becomes a question for a person instead.
        trail.ask_person("no_citation", "no rule in the rulebook says no to this")
        outcome = _for_person("no_citation", "if nothing else speaks against it")
    if outcome.eligible == "yes" and "law_unsure" in trail.needs_person:
        outcome = _resting_on_unsure_law(outcome)
    decision_id = identity(order, request, progress, as_of, rulebook, extra)
    return _written(decision_id, rulebook.version, order, request, as_of, outcome, trail), outcome


def identity(
    order: Order, request: RequestFacts, progress: Progress, as_of: datetime, rulebook: Rulebook, extra: str = ""
) -> str:
    """`dec-` and 32 hex digits over the canonical input and the rulebook's version."""
    digest = hashlib.blake2b(digest_size=16)
    for part in (order.model_dump_json(), request.model_dump_json(), progress.model_dump_json(), as_of.isoformat()):
        digest.update(part.encode() + b"\0")
    digest.update(f"{rulebook.version}\0{extra}".encode())
    return f"dec-{digest.hexdigest()}"


def _outcome(
    order: Order,
    request: RequestFacts,
    progress: Progress,
    as_of: datetime,
    rules: MarketRules | None,
    rulebook: Rulebook,
    trail: Trail,
    past: CustomerPast | None,
) -> Outcome:  # fmt: skip
    if rules is None:
        trail.use("order.market", order.market)
        trail.use("order.placed_at", order.placed_at)
        trail.ask_person("no_law_for_market", f"the rulebook holds no law of {order.market} for the day of the order")
        return _for_person("no_law_for_market", "if the law of that market gives a right; a person decides")
    inquiry = Inquiry(order, request, progress, as_of, rules, rulebook)
    for code, text in inquiry.contradictions:
        trail.ask_person(code, text)
    evaluate = _GROUNDS.get(request.ground or "unknown")
    if evaluate is None:
        trail.miss("request.ground", "what the request rests on", a_ground="decided under it")
        trail.ask_person("ground_unknown", "the request names no ground that is known")
        return _for_person("ground_unknown", "when it is known what the request rests on")
    if not inquiry.lines:
        return _for_person("line_not_ordered", "when it is known which lines of the order are meant")
    outcome = evaluate(inquiry, trail)
    if outcome.eligible == "no" and order.region is None:
        outcome = _elsewhere(inquiry, trail, evaluate) or outcome
    if outcome.refund is not None:
        store.ask_approval(inquiry, trail, outcome.refund.total_minor)
    if past is not None:
        abuse.look_at(inquiry, outcome, trail, past)
    return outcome


def _elsewhere(inquiry: Inquiry, trail: Trail, evaluate: Callable[[Inquiry, Trail], Outcome]) -> Outcome | None:
    """A no that is plainly a yes in some part of the market hangs on which part it is, which nobody has told."""
    found: dict[str, str] = {}
    for region in inquiry.rulebook.regions(inquiry.order.market):
        law = inquiry.rulebook.market(inquiry.order.market, inquiry.placed_on, region)
        if law is not None:
            there = replace(inquiry, order=inquiry.order.model_copy(update={"region": region}), rules=law)
            found[region] = evaluate(there, Trail()).eligible
    if "yes" not in found.values():
        return None
    trail.miss("order.region", "in which part of the market the goods are delivered", **found, elsewhere="no")
    return _for_person("region", "if the law of that part of the market gives a right")


def _resting_on_unsure_law(outcome: Outcome) -> Outcome:
    """A yes that hangs on law nobody is sure of is a yes under that condition."""
    refund = outcome.refund.model_copy(update={"conditional": True}) if outcome.refund is not None else None
    condition = Coded(code="law_unsure", text="if the law reads as taken here; a person decides")
    return replace(outcome, eligible="conditional", condition=condition, refund=refund)


def _for_person(code: str, text: str) -> Outcome:
    return Outcome(eligible="conditional", key=f"person.{code}", condition=Coded(code=code, text=text))


def _written(
    decision_id: str,
    version: str,
    order: Order,
    request: RequestFacts,
    as_of: datetime,
    outcome: Outcome,
    trail: Trail,
) -> Decision:  # fmt: skip
    args = {key: value for key, value in outcome.args.items() if value is not None}
    return Decision(
        decision_id=decision_id,
        rulebook=version,
        order_id=order.order_id,
        request_id=request.request_id,
        decided_at=as_of,
        ground=request.ground or "unknown",
        eligible=outcome.eligible,
        condition=outcome.condition,
        needs_person=tuple(trail.needs_person.values()),
        remedies=outcome.remedies,
        chosen_by=outcome.chosen_by,
        returns=outcome.returns,
        refund=outcome.refund,
        deadlines=outcome.deadlines,
        late=outcome.late,
        compensation_minor=outcome.compensation_minor,
        legal_basis=trail.basis,
        arithmetic=tuple(trail.arithmetic),
        reasons=tuple(trail.reasons),
        facts_used=trail.facts,
        missing_facts=tuple(trail.missing.values()),
        alternatives=outcome.alternatives,
        explanation=Explanation(key=outcome.key, args=args),
    )
