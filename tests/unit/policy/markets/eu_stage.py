"""Requests to test one member state with: a change of mind, a faulty item, goods that never came; one parcel each."""

from datetime import date, timedelta
from typing import Any

from shared.facts.decision import Decision
from shared.rulebook.models import MarketRules
from tests.unit.policy.stage import decided, delivered, rulebook

NOON = "T10:00:00+00:00"
"""An hour at which it is the same day everywhere in the Union."""
ONE = [{"line_id": "1", "quantity": 1}]


def undone(
    market: str, got: str, asked: str, changes: dict[str, Any] | None = None, region: str | None = None
) -> Decision:
    """The customer changes their mind on a day, about goods received on another, ordered a week before that."""
    given = {**_ordered(got), "request.sent_at": f"{asked}{NOON}", **(changes or {})}
    return decided(given, market, region)


def faulty(
    market: str, got: str, shown: str, changes: dict[str, Any] | None = None, *, asked: str | None = None
) -> Decision:
    """One item (price 6490) shows a defect on a day; the customer noticed it then and asks then, unless told."""
    given = {
        **_ordered(got),
        "request.ground": "defective",
        "request.lines": ONE,
        "request.nonconformity": {"kind": "defect", "appeared_on": shown, "noticed_on": shown},
        "request.sent_at": f"{asked or shown}{NOON}",
        **(changes or {}),
    }
    return decided(given, market)


def awaited(market: str, ordered: str, asked: str, changes: dict[str, Any] | None = None) -> Decision:
    """Nothing of an order without a promised day has come by the day the customer asks."""
    given = {
        "order.placed_at": f"{ordered}{NOON}",
        "order.delivery.promise": None,
        "order.delivery.parcels": [],
        "request.ground": "not_delivered",
        "request.lines": None,
        "request.sent_at": f"{asked}{NOON}",
        **(changes or {}),
    }
    return decided(given, market)


def law(market: str, day: str, region: str | None = None) -> MarketRules:
    """The law of a market on a day."""
    found = rulebook().market(market, date.fromisoformat(day), region)
    assert found is not None
    return found


def last_day(market: str, got: str, region: str | None = None) -> str:
    """The last day to change one's mind about goods received on that day, and that the day after it is too late."""
    found = undone(market, got, got, region=region).deadlines.last_day_to_act
    assert found is not None
    late = undone(market, got, (found + timedelta(days=1)).isoformat(), region=region)
    assert (undone(market, got, found.isoformat(), region=region).eligible, late.eligible) == ("yes", "no")
    return found.isoformat()


def _ordered(got: str) -> dict[str, Any]:
    placed = date.fromisoformat(got) - timedelta(days=7)
    return {"order.placed_at": f"{placed.isoformat()}{NOON}", **delivered(got)}
