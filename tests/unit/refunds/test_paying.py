"""A grant is a target: when it is paid, over what, and how often; on one order, without a runtime."""

from __future__ import annotations

from datetime import date

import pytest

from services.refunds.handlers import HANDLERS
from shared import ids
from shared.contracts.refunds import RefundGranted, RefundHeld, RefundNeedsPerson, RefundRequested, RefundSucceeded
from tests.unit.refunds.world import (
    START,
    World,
    grant_of,
    opened,
    order,
    order_changed,
    payment,
    revoked,
    target,
)


@pytest.fixture
def world() -> World:
    """A case with its order, paid with 100.00 over one card."""
    world = World()
    world.hear(opened("rq-1", order()))
    return world


def test_a_known_order_opens_its_books(world: World) -> None:
    assert world.books == {"pay-1": [10_000, 0, 0]}
    assert ("payment_reference", "ch_pay-1") in world.memory.references()


def test_a_released_grant_is_granted_and_asked_for_in_one_step(world: World) -> None:
    granted, requested = world.hear(target(owed=5_000))
    assert isinstance(granted, RefundGranted)
    assert (granted.owed_minor, granted.due_on) == (5_000, date(2026, 10, 1))
    assert [(a.payment_id, a.amount_minor) for a in granted.allocations] == [("pay-1", 5_000)]
    assert isinstance(requested, RefundRequested)
    effect = world.only_effect()
    assert effect.effect_id == ids.effect_id("refunds", "refund.execute", grant_of("rq-1"), "pay-1", 1)
    assert effect.payload == {
        "provider": "sandbox",
        "payment_id": "pay-1",
        "payment_reference": "ch_pay-1",
        "amount_minor": 5_000,
        "currency": "EUR",
        "our_reference": effect.effect_id,
    }
    assert effect.personal_owner is None
    assert effect.market == "DE"
    assert world.books == {"pay-1": [10_000, 5_000, 0]}


def test_a_held_grant_is_granted_and_waits(world: World) -> None:
    granted, held = world.hear(target(release="on_goods", due_on=None))
    assert isinstance(granted, RefundGranted)
    assert isinstance(held, RefundHeld)
    assert held.until == "on_goods"
    assert world.effects == {}
    assert world.standing() == ("held", 5_000, 0)


def test_a_release_pays_what_was_held_without_granting_it_twice(world: World) -> None:
    world.hear(target(release="on_goods", due_on=date(2026, 10, 1)))
    assert [said.type for said in world.hear(target(release="now"))] == ["refund.requested"]


def test_success_of_the_whole_target_is_complete(world: World) -> None:
    world.hear(target(owed=5_000))
    (said,) = world.answer(world.only_effect().effect_id, arn="740")
    assert isinstance(said, RefundSucceeded)
    assert (said.complete, said.paid_minor, said.owed_minor, said.arn) == (True, 5_000, 5_000, "740")
    assert world.books == {"pay-1": [10_000, 0, 5_000]}
    assert world.standing() == ("paid", 5_000, 5_000)


def test_hearing_a_grant_again_makes_no_second_effect(world: World) -> None:
    world.hear(target(owed=5_000), sequence=3)
    assert world.hear(target(owed=5_000), sequence=3) == []
    assert world.hear(target(owed=9_000), sequence=2) == []
    assert len(world.effects) == 1


def test_two_equal_partial_grants_make_two_effects(world: World) -> None:
    world.hear(opened("rq-2", order()))
    world.hear(target("rq-1", owed=2_000))
    world.hear(target("rq-2", owed=2_000))
    assert [effect.payload["amount_minor"] for effect in world.effects.values()] == [2_000, 2_000]
    assert len({effect.effect_id for effect in world.effects.values()}) == 2


def test_a_higher_target_pays_only_the_difference_while_the_first_is_under_way(world: World) -> None:
    world.hear(target(owed=5_000))
    world.hear(target(owed=6_500))
    assert [(e.step, e.payload["amount_minor"]) for e in world.effects.values()] == [(1, 5_000), (2, 1_500)]
    first, second = world.effects
    (early,) = world.answer(first)
    (late,) = world.answer(second)
    assert isinstance(early, RefundSucceeded)
    assert isinstance(late, RefundSucceeded)
    assert [(s.paid_minor, s.complete) for s in (early, late)] == [(5_000, False), (6_500, True)]


def test_a_lower_target_than_was_paid_pays_nothing_and_asks_a_person(world: World) -> None:
    world.hear(target(owed=5_000))
    world.answer(world.only_effect().effect_id)
    granted, asked = world.hear(target(owed=4_000))
    assert isinstance(granted, RefundGranted)
    assert isinstance(asked, RefundNeedsPerson)
    assert asked.reason.code == "paid_more_than_owed"
    assert len(world.effects) == 1


def test_a_grant_heard_before_its_order_waits_and_is_paid_when_the_order_comes() -> None:
    world = World()
    assert world.hear(target()) == []
    assert world.hear(opened("rq-1", None)) == []
    assert world.standing()[0] == "waiting"
    said = world.hear(order_changed("rq-1", order()))
    assert [one.type for one in said] == ["refund.granted", "refund.requested"]


def test_the_highest_version_of_the_order_counts_and_captures_can_rise(world: World) -> None:
    world.hear(order_changed("rq-1", order(payment(captured=12_000), version=3)))
    world.hear(order_changed("rq-1", order(payment(captured=1_000), version=2)))
    assert world.books == {"pay-1": [12_000, 0, 0]}


def test_a_target_above_what_was_captured_is_not_begun_and_goes_on_when_more_is_captured(world: World) -> None:
    granted, asked = world.hear(target(owed=12_000))
    assert isinstance(asked, RefundNeedsPerson)
    assert asked.reason.code == "above_captured"
    assert isinstance(granted, RefundGranted)
    assert sum(a.amount_minor for a in granted.allocations) == 10_000
    assert world.effects == {}
    world.hear(order_changed("rq-1", order(payment(captured=12_000), version=2)))
    assert world.only_effect().payload["amount_minor"] == 12_000


def test_money_goes_back_over_the_earliest_payment_first() -> None:
    world = World()
    early = payment("pay-2", 3_000, captured_at=START.replace(month=8))
    world.hear(opened("rq-1", order(payment("pay-1", 10_000), early)))
    world.hear(target(owed=5_000))
    shares = [(e.payload["payment_id"], e.payload["amount_minor"]) for e in world.effects.values()]
    assert shares == [("pay-2", 3_000), ("pay-1", 2_000)]


def test_a_payment_without_the_providers_reference_carries_nothing_back() -> None:
    world = World()
    world.hear(opened("rq-1", order(payment(reference=None))))
    world.hear(target())
    assert world.effects == {}
    assert world.standing()[0] == "needs_person"


def test_another_currency_than_the_orders_is_a_persons_question(world: World) -> None:
    (asked,) = world.hear(target(currency="USD"))
    assert isinstance(asked, RefundNeedsPerson)
    assert asked.reason.code == "currency_differs"
    assert world.effects == {}


def test_a_revoked_grant_with_nothing_paid_is_over(world: World) -> None:
    world.hear(target(release="on_goods"))
    assert world.hear(revoked()) == []
    assert world.hear(target(release="now"), sequence=1) == []
    assert world.effects == {}
    assert world.standing() == ("revoked", 0, 0)


def test_a_grant_revoked_after_it_was_paid_is_a_persons_question(world: World) -> None:
    world.hear(target())
    world.answer(world.only_effect().effect_id)
    (asked,) = world.hear(revoked())
    assert isinstance(asked, RefundNeedsPerson)
    assert asked.reason.code == "paid_more_than_owed"


def test_a_grant_without_money_is_remembered_and_stands_nowhere(world: World) -> None:
    assert world.hear(target(owed=None)) == []
    assert world.memory.register() == ()


def test_every_type_that_is_handled_is_declared_as_heard() -> None:
    from shared.contracts.topics import heard_by

    declared = {type_ for topic in heard_by("refunds") for type_ in topic.types} | {"effect.answered"}
    assert set(HANDLERS) <= declared
