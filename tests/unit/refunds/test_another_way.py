"""The way the money came is closed: it goes another way with the customer's agreement, and never without."""

from __future__ import annotations

import pytest

from shared.contracts.intake import CaseRouteAgreed
from shared.contracts.refunds import RefundNeedsRoute, RefundRerouted
from tests.unit.refunds.world import World, case_of, grant_of, opened, order, reported, target

AGREED = CaseRouteAgreed(case_id=case_of("rq-1"), grant_id=grant_of("rq-1"), route="payout_link")


@pytest.fixture
def world() -> World:
    """A refund of 50.00 whose card is closed."""
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(target(owed=5_000))
    return world


def test_a_closed_card_asks_the_customer_and_not_a_person(world: World) -> None:
    said = world.answer(world.only_effect().effect_id, "refused", code="card_closed")
    asked = next(one for one in said if isinstance(one, RefundNeedsRoute))
    assert (asked.amount_minor, asked.routes) == (5_000, ("store_credit", "payout_link"))
    assert "refund.needs_person" not in world.types()


def test_without_agreement_nothing_goes_another_way(world: World) -> None:
    world.answer(world.only_effect().effect_id, "refused", code="card_closed")
    assert len(world.effects) == 1


def test_with_agreement_the_rest_goes_that_way_under_the_same_limit(world: World) -> None:
    first = world.only_effect().effect_id
    world.answer(first, "refused", code="card_closed")
    said = world.hear(AGREED)
    assert any(isinstance(one, RefundRerouted) and one.to == "payout_link" for one in said)
    second = next(effect for id_, effect in world.effects.items() if id_ != first)
    assert second.payload["route"] == "payout_link"
    world.answer(second.effect_id)
    assert world.standing() == ("paid", 5_000, 5_000)
    assert world.books["pay-1"] == [10_000, 0, 5_000]


def test_money_that_came_back_days_later_asks_for_a_way_as_well(world: World) -> None:
    effect_id = world.only_effect().effect_id
    world.answer(effect_id)
    shown = {"our_reference": effect_id, "failure_code": "account_closed"}
    said = world.hear(reported(f"re_{effect_id}", 5_000, "failed", **shown))
    assert [one.type for one in said] == ["refund.bounced", "refund.needs_route"]


def test_a_way_that_fails_as_well_goes_to_a_person(world: World) -> None:
    first = world.only_effect().effect_id
    world.answer(first, "refused", code="card_closed")
    world.hear(AGREED)
    second = next(id_ for id_ in world.effects if id_ != first)
    world.answer(second, "refused", code="route_closed")
    assert world.standing()[0] == "needs_person"
    assert world.types()[-1] == "refund.needs_person"


def test_hearing_the_agreement_again_pays_nothing_again(world: World) -> None:
    world.answer(world.only_effect().effect_id, "refused", code="card_closed")
    world.hear(AGREED)
    assert world.hear(AGREED) == []
    assert len(world.effects) == 2
