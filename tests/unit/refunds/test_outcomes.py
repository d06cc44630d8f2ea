"""What providers answer and report, in any order, and what was refunded elsewhere; on one order, without a runtime."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pydantic import ValidationError

from shared.contracts.base import Event
from shared.contracts.refunds import RefundConfirmed, RefundFailed, RefundNeedsPerson, RefundSucceeded
from tests.unit.refunds.world import ASKED, START, World, opened, order, reported, revoked, target


@pytest.fixture
def world() -> World:
    """A refund of 50.00 asked for, of 100.00 captured."""
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(target(owed=5_000))
    return world


def _types(said: list[Event]) -> list[str]:
    return [one.type for one in said]


def _codes(said: list[Event]) -> list[str]:
    return [one.reason.code for one in said if isinstance(one, RefundNeedsPerson)]


def test_a_pending_refund_stays_reserved_until_the_webhook_says_it_succeeded(world: World) -> None:
    effect_id = world.only_effect().effect_id
    assert _types(world.answer(effect_id, provider_state="pending")) == ["refund.pending"]
    assert world.books["pay-1"] == [10_000, 5_000, 0]
    assert world.standing()[0] == "pending"
    said = world.hear(reported(f"re_{effect_id}", 5_000, our_reference=effect_id))
    assert _types(said) == ["refund.succeeded"]
    assert world.books["pay-1"] == [10_000, 0, 5_000]


def test_a_webhook_may_come_before_the_answer_and_nothing_is_said_twice(world: World) -> None:
    effect_id = world.only_effect().effect_id
    assert _types(world.hear(reported(f"re_{effect_id}", 5_000, our_reference=effect_id))) == ["refund.succeeded"]
    assert world.answer(effect_id, provider_state="pending") == []
    assert world.standing() == ("paid", 5_000, 5_000)


def test_a_provider_that_leaves_our_reference_out_is_recognised_by_its_own(world: World) -> None:
    effect_id = world.only_effect().effect_id
    assert _codes(world.hear(reported(f"re_{effect_id}", 5_000))) == ["paid_more_than_owed"]
    assert _types(world.answer(effect_id)) == ["refund.succeeded"]
    assert world.standing() == ("paid", 5_000, 5_000)
    assert world.books["pay-1"] == [10_000, 0, 5_000]


def test_a_refusal_frees_the_money_and_asks_a_person_instead_of_trying_again(world: World) -> None:
    failed, asked = world.answer(world.only_effect().effect_id, "refused")
    assert isinstance(failed, RefundFailed)
    assert failed.reason.code == "amount_exceeds_captured"
    assert _codes([asked]) == ["refund_refused"]
    assert world.books["pay-1"] == [10_000, 0, 0]
    assert world.standing() == ("needs_person", 5_000, 0)
    assert len(world.effects) == 1


def test_a_new_word_of_policy_after_a_refusal_is_a_new_effect(world: World) -> None:
    world.answer(world.only_effect().effect_id, "refused")
    assert _types(world.hear(target(owed=5_000))) == ["refund.requested"]
    assert [effect.step for effect in world.effects.values()] == [1, 2]


def test_a_pending_refund_that_fails_asks_a_person(world: World) -> None:
    effect_id = world.only_effect().effect_id
    world.answer(effect_id, provider_state="pending")
    said = world.hear(reported(f"re_{effect_id}", 5_000, "failed"))
    assert _types(said) == ["refund.failed", "refund.needs_person"]
    assert world.books["pay-1"] == [10_000, 0, 0]


def test_a_refund_that_comes_back_after_success_is_bounced_and_owed_again(world: World) -> None:
    effect_id = world.only_effect().effect_id
    world.answer(effect_id)
    said = world.hear(reported(f"re_{effect_id}", 5_000, "failed"))
    assert _types(said) == ["refund.bounced", "refund.needs_person"]
    assert world.books["pay-1"] == [10_000, 0, 0]
    assert world.standing() == ("needs_person", 5_000, 0)
    assert world.hear(reported(f"re_{effect_id}", 5_000, "succeeded")) == []


def test_the_banks_reference_may_come_later(world: World) -> None:
    effect_id = world.only_effect().effect_id
    world.answer(effect_id)
    (said,) = world.hear(reported(f"re_{effect_id}", 5_000, arn="7401"))
    assert isinstance(said, RefundConfirmed)
    assert said.arn == "7401"


def test_a_stuck_refund_counts_as_paid_until_it_is_known(world: World) -> None:
    effect_id = world.only_effect().effect_id
    assert _codes(world.answer(effect_id, "stuck")) == ["outcome_unknown"]
    assert world.books["pay-1"] == [10_000, 5_000, 0]
    assert _types(world.hear(target(owed=6_000))) == ["refund.granted"]
    assert len(world.effects) == 1


def test_a_stuck_refund_that_an_operator_looks_up_goes_on_by_itself(world: World) -> None:
    effect_id = world.only_effect().effect_id
    world.answer(effect_id, "stuck")
    world.hear(target(owed=6_000))
    said = world.answer(effect_id)
    assert sorted(_types(said)) == ["refund.requested", "refund.succeeded"]
    assert [effect.payload["amount_minor"] for effect in world.effects.values()] == [5_000, 1_000]


def test_an_expired_refund_frees_the_money_and_asks_a_person(world: World) -> None:
    assert _types(world.answer(world.only_effect().effect_id, "expired")) == ["refund.needs_person"]
    assert world.books["pay-1"] == [10_000, 0, 0]


def test_an_answer_in_a_word_of_money_nobody_knows_is_a_bug_not_a_guess(world: World) -> None:
    with pytest.raises(ValidationError):
        world.answer(world.only_effect().effect_id, provider_state="maybe")


def test_a_refund_executed_twice_at_the_provider_is_counted_twice_and_shown(world: World) -> None:
    effect_id = world.only_effect().effect_id
    second = reported("re_second", 5_000).model_dump(mode="json", exclude={"our_reference"})
    said = world.answer(effect_id, also=[second])
    assert "paid_more_than_owed" in _codes(said)
    assert world.books["pay-1"] == [10_000, 0, 10_000]
    assert world.standing() == ("needs_person", 5_000, 10_000)


def test_a_refund_made_elsewhere_reduces_the_only_open_grant() -> None:
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(target(owed=5_000, release="on_goods"))
    said = world.hear(reported("re_desk", 2_000))
    assert _types(said) == ["refund.succeeded"]
    assert world.hear(reported("re_desk", 2_000)) == []
    world.hear(target(owed=5_000, release="now"))
    assert world.only_effect().payload["amount_minor"] == 3_000
    (done,) = world.answer(world.only_effect().effect_id)
    assert isinstance(done, RefundSucceeded)
    assert (done.paid_minor, done.complete) == (5_000, True)
    assert world.books["pay-1"] == [10_000, 0, 5_000]


def test_a_refund_made_elsewhere_for_the_whole_target_completes_it() -> None:
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(target(owed=5_000, release="on_goods"))
    (said,) = world.hear(reported("re_desk", 5_000))
    assert isinstance(said, RefundSucceeded)
    assert said.complete
    assert world.hear(target(owed=5_000, release="now")) == []
    assert world.effects == {}


def test_a_refund_made_elsewhere_is_remembered_until_its_grant_comes() -> None:
    world = World()
    world.hear(reported("re_desk", 5_000))
    world.hear(opened("rq-1", order()))
    assert world.books["pay-1"] == [10_000, 0, 5_000]
    assert _types(world.hear(target(owed=5_000))) == ["refund.granted", "refund.succeeded"]
    assert world.effects == {}


def test_a_refund_made_before_the_customer_asked_was_for_something_else() -> None:
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(reported("re_old", 2_000, at=ASKED - timedelta(days=30)))
    world.hear(target(owed=5_000))
    assert world.only_effect().payload["amount_minor"] == 5_000
    assert world.books["pay-1"] == [10_000, 5_000, 2_000]


def test_with_several_open_grants_a_person_says_which_one_a_refund_elsewhere_was_for() -> None:
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(opened("rq-2", order()))
    world.hear(target("rq-1", owed=2_000, release="on_goods"))
    world.hear(target("rq-2", owed=3_000, release="on_goods"))
    said = world.hear(reported("re_desk", 2_000))
    assert _codes(said) == ["made_elsewhere", "made_elsewhere"]
    assert world.hear(target("rq-1", owed=2_000, release="now")) == []
    assert world.effects == {}
    world.hear(revoked("rq-1"))
    assert _types(world.hear(target("rq-2", owed=3_500, release="now"))) == ["refund.granted", "refund.requested"]
    assert world.only_effect().payload["amount_minor"] == 3_500


def test_a_refund_elsewhere_that_fails_is_owed_again() -> None:
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(target(owed=5_000, release="on_goods"))
    world.hear(reported("re_desk", 5_000, "pending"))
    world.hear(target(owed=5_000, release="now"))
    assert world.effects == {}
    world.hear(reported("re_desk", 5_000, "failed"))
    assert world.only_effect().payload["amount_minor"] == 5_000


def test_a_refund_elsewhere_in_another_currency_is_a_persons_question() -> None:
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(target(owed=5_000, release="on_goods"))
    assert _codes(world.hear(reported("re_desk", 2_000, currency="USD"))) == ["made_elsewhere"]
    assert world.books["pay-1"] == [10_000, 0, 0]


def test_more_refunded_elsewhere_than_we_think_was_captured_is_believed() -> None:
    world = World()
    world.hear(opened("rq-1", order()))
    world.hear(reported("re_desk", 14_000, at=START))
    assert world.books["pay-1"] == [14_000, 0, 14_000]


def test_a_refusal_for_money_that_went_elsewhere_settles_when_that_is_heard(world: World) -> None:
    world.answer(world.only_effect().effect_id, "refused")
    said = world.hear(reported("re_desk", 5_000))
    assert _types(said) == ["refund.succeeded"]
    assert world.standing() == ("paid", 5_000, 5_000)


def test_the_same_reference_with_another_amount_is_shown_to_a_person(world: World) -> None:
    effect_id = world.only_effect().effect_id
    assert _codes(world.hear(reported("re_x", 4_000, our_reference=effect_id))) == ["paid_more_than_owed"]
