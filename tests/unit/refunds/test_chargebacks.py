"""A bank takes a payment back while a refund is owed, under way or paid: never paid twice, and in sight."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.contracts.base import Event
from shared.contracts.payments import ChargebackClosed, ChargebackOpened
from shared.contracts.refunds import ChargebackNoted, ChargebackSettled, RefundNeedsPerson, RefundSucceeded
from tests.unit.refunds.world import START, World, case_of, opened, order, revoked, target

_BANK: dict[str, Any] = {
    "provider": "sandbox",
    "payment_reference": "ch_pay-1",
    "chargeback_reference": "cb_1",
    "at": START,
}
DISPUTED = ChargebackOpened(**_BANK, amount_minor=10_000, currency="EUR", reason="not_received")
WON, LOST = (ChargebackClosed(**_BANK, outcome=outcome) for outcome in ("won", "lost"))


@pytest.fixture
def world() -> World:
    """A case on an order of 100.00."""
    world = World()
    world.hear(opened("rq-1", order()))
    return world


def _only(said: list[Event], kind: type[Event]) -> Any:
    found = [one for one in said if isinstance(one, kind)]
    assert len(found) == 1, said
    return found[0]


def test_nothing_is_paid_over_a_payment_that_a_bank_is_taking_back(world: World) -> None:
    world.hear(DISPUTED)
    said = world.hear(target(owed=10_000))
    assert world.effects == {}
    assert _only(said, RefundNeedsPerson).reason.code == "chargeback_open"


def test_what_the_bank_leaves_can_still_go_back(world: World) -> None:
    world.hear(DISPUTED.model_copy(update={"amount_minor": 4_000}))
    world.hear(target(owed=6_000))
    assert world.only_effect().payload["amount_minor"] == 6_000


def test_a_dispute_while_a_refund_is_under_way_names_the_overlap_and_its_evidence(world: World) -> None:
    world.hear(target(owed=10_000))
    effect_id = world.only_effect().effect_id
    noted: ChargebackNoted = _only(world.hear(DISPUTED), ChargebackNoted)
    assert (noted.case_id, noted.overlap_minor) == (case_of("rq-1"), 10_000)
    assert {part.kind for part in noted.evidence} == {"request", "grant", "refund_requested"}
    assert effect_id in {part.ref for part in noted.evidence}


def test_a_refund_that_fails_under_a_dispute_is_not_tried_again_over_that_payment(world: World) -> None:
    world.hear(target(owed=10_000))
    world.hear(DISPUTED)
    world.answer(world.only_effect().effect_id, "refused")
    world.hear(target(owed=10_000))
    assert len(world.effects) == 1


def test_after_a_won_dispute_the_refund_goes_on(world: World) -> None:
    world.hear(DISPUTED)
    world.hear(target(owed=10_000))
    said = world.hear(WON)
    assert _only(said, ChargebackSettled).outcome == "won"
    assert world.only_effect().payload["amount_minor"] == 10_000


def test_after_a_lost_dispute_the_customer_has_the_money_and_nothing_more_is_paid(world: World) -> None:
    world.hear(DISPUTED)
    world.hear(target(owed=10_000))
    said = world.hear(LOST)
    paid: RefundSucceeded = _only(said, RefundSucceeded)
    assert (paid.complete, paid.by_bank) == (True, True)
    assert world.effects == {}
    assert world.standing() == ("paid", 10_000, 10_000)


def test_a_lost_dispute_after_a_refund_is_seen_as_paid_twice(world: World) -> None:
    world.hear(target(owed=10_000))
    world.answer(world.only_effect().effect_id)
    world.hear(DISPUTED)
    said = world.hear(LOST)
    assert _only(said, RefundNeedsPerson).reason.code == "paid_more_than_owed"


def test_a_dispute_is_told_once_and_stands_in_the_register(world: World) -> None:
    assert len(world.hear(DISPUTED)) == 1
    assert world.hear(DISPUTED) == []
    row = next(row for row in world.memory.register() if row.kind == "chargeback")
    assert (row.state, row.amount_minor, row.number) == ("open", 10_000, "cb_1")


def test_an_outcome_nobody_knows_frees_no_money(world: World) -> None:
    world.hear(DISPUTED)
    world.hear(ChargebackClosed(**_BANK, outcome="unknown"))
    world.hear(target(owed=10_000))
    assert world.effects == {}


@given(st.permutations(["opened", "lost", "granted", "disputed"]), st.sampled_from(["lost", "won"]))
def test_whatever_is_heard_first_the_customer_has_the_money_once(heard: list[str], outcome: str) -> None:
    said: dict[str, Event] = {
        "opened": opened("rq-1", order()),
        "granted": target(owed=10_000),
        "disputed": DISPUTED,
        "lost": ChargebackClosed.model_validate({**_BANK, "outcome": outcome}),
    }
    world = World()
    for name in heard:
        world.hear(said[name])
        # what is asked of the provider is carried out at once: the worst moment for a dispute to come
        for effect_id in [id_ for id_, attempt in world.memory.attempts.items() if attempt.state == "requested"]:
            world.answer(effect_id)
    paid = world.memory.paid(next(iter(world.memory.grants.values())))
    told_apart = "paid_more_than_owed" in {
        one.data.reason.code for one in world.says if isinstance(one.data, RefundNeedsPerson)
    }
    assert paid == 10_000 or (paid == 20_000 and told_apart)
    assert len(world.effects) <= 1


def test_a_revoked_grant_leaves_the_dispute_in_sight(world: World) -> None:
    world.hear(target(owed=10_000))
    world.hear(DISPUTED)
    world.hear(revoked())
    assert any(row.kind == "chargeback" and row.state == "open" for row in world.memory.register())
