"""Orders with goods that did not come, and laws with single delivery rules replaced."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from services.policy.domain.decide import decide
from shared.facts.decision import Decision
from shared.rulebook.models import MarketRules, Rulebook, Timeline
from shared.rulebook.rules import Rule
from shared.rulebook.rules_delivery import DueDelivery, FailedDelivery, MailOrder, Risk
from tests.unit.policy.stage import Changes, facts, rulebook

LOST = {"order.delivery.parcels.1.status": "lost", "order.delivery.parcels.1.delivered_at": None}
TRAVELLING = {**LOST, "order.delivery.parcels.1.status": "in_transit"}
MISSING = {"request.ground": "not_delivered", "request.lines": [{"line_id": "2", "quantity": 2}]}
NOTHING: dict[str, Any] = {"request.ground": "not_delivered", "request.lines": None, "order.delivery.parcels": []}
_CITED = {"source": "A law made up for tests", "valid_from": date(2014, 6, 13), "certainty": "sure"}


def due(**changes: Any) -> DueDelivery:
    """Thirty days from the order, rolling, with these changes."""
    return DueDelivery(**{"rule": "test.due", "article": "1", "days": 30, "rolls": True, **_CITED, **changes})


def failed(**changes: Any) -> FailedDelivery:
    """The money back as soon as delivery is late, with these changes."""
    return FailedDelivery(
        **{"rule": "test.failed", "article": "2", "extra_period_first": False, **_CITED, **changes}
    )  # fmt: skip


def risk(**changes: Any) -> Risk:
    """The seller bears the way, with these changes."""
    return Risk(**{"rule": "test.risk", "article": "3", "seller_until": "possession", **_CITED, **changes})


def mail_order(**changes: Any) -> MailOrder:
    """Thirty days to ship, and silence is good for thirty more, with these changes."""
    return MailOrder(
        **{"rule": "test.mail", "article": "4", "days": 30, "silence_consents_up_to_days": 30, **_CITED, **changes}
    )  # fmt: skip


def ruled_by(rules: Mapping[str, Rule | None], changes: Changes, market: str = "DE") -> Decision:
    """The decision under the market's law with these rules of its delivery section replaced."""
    return decide(*facts(changes, market), _changed(rulebook(), market, rules))


def _changed(book: Rulebook, market: str, rules: Mapping[str, Rule | None]) -> Rulebook:
    timelines = dict(book.timelines)
    for key, timeline in book.timelines.items():
        if key[0] == market:
            laws = tuple(_with(law, rules) for law in timeline.laws)
            timelines[key] = Timeline(timeline.starts, laws)
    return replace(book, timelines=timelines)


def _with(law: MarketRules, rules: Mapping[str, Rule | None]) -> MarketRules:
    return law.model_copy(update={"delivery": law.delivery.model_copy(update=dict(rules))})


def needs(decision: Decision) -> list[str]:
    """Why a person has to look."""
    return [need.code for need in decision.needs_person]


def condition(decision: Decision) -> str | None:
    """The code of the condition."""
    return decision.condition.code if decision.condition is not None else None


def missing(decision: Decision) -> list[str]:
    """The facts that nobody has told."""
    return [fact.path for fact in decision.missing_facts]


def refund_on(decision: Decision) -> date | None:
    """The day the refund is due."""
    return decision.deadlines.refund.on if decision.deadlines.refund is not None else None
