"""Goods, proof and inspection release a refund or change its amount; what they do not bear out goes to a person."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.policy_room.messages import (
    at,
    breached,
    inspected,
    opened,
    order,
    order_changed,
    posted,
    received,
    request,
)
from tests.unit.policy_room.world import World

ONE = {"1": 1}


def withdrawn(market: str = "DE") -> World:
    return World().hear(opened(1, order(market)))


def wrong_item() -> World:
    return World().hear(opened(1, order(), request(lines=ONE), "wrong_item"))


def test_a_french_withdrawal_is_released_by_proof_of_dispatch_with_the_lawful_day() -> None:
    world = withdrawn("FR")
    assert (world.grant().release, world.grant().due_on) == ("on_goods_or_proof", None)
    world.hear(posted(1, at(days=2)))
    changed = world.last("remedy.changed")
    assert world.types()[2:] == ["remedy.changed"]
    assert (changed["release"], changed["due_on"], changed["change"]["code"]) == ("now", "2026-10-01", "released")
    assert changed["refund"]["total_minor"] == 10640


def test_the_parcel_that_arrives_after_its_proof_says_nothing_more() -> None:
    world = withdrawn("FR").hear(posted(1, at(days=2)), received(2, at(days=5)), received(2, at(days=5)))
    assert world.types()[2:] == ["remedy.changed"]


def test_of_two_reports_of_posting_the_earlier_day_counts() -> None:
    world = withdrawn().hear(posted(2, at(days=3)), posted(1, at(days=1)), posted(2, at(days=3)))
    assert world.case().goods.posted_at == at(days=1)


def test_a_wrong_item_is_paid_when_it_was_looked_at_and_not_before() -> None:
    world = wrong_item().hear(posted(1, at(days=1)), received(2, at(days=3)))
    assert (world.types()[2:], world.grant().release) == ([], "on_inspection")
    world.hear(inspected(3, at(days=4), ONE, "wrong_item"))
    assert (world.grant().release, world.grant().due_on) == ("now", date(2026, 10, 1))


def test_what_the_goods_lost_lowers_the_refund() -> None:
    world = withdrawn().hear(posted(1, at(days=1)), received(2, at(days=3)), inspected(3, at(days=4), loss=2000))
    assert world.types()[2:] == ["remedy.changed", "remedy.changed"]
    assert (world.last("remedy.changed")["change"]["code"], world.refund_minor()) == ("amount", 8640)


def test_a_second_look_replaces_the_first_and_an_older_one_does_not() -> None:
    first, second = inspected(1, at(days=4), loss=2000), inspected(2, at(days=5), loss=500)
    assert withdrawn().hear(first, second, first).refund_minor() == 10140


def test_less_than_was_granted_came_back_so_a_person_looks_and_nothing_is_released() -> None:
    world = wrong_item().hear(inspected(1, at(days=4), ONE, "missing"))
    assert (world.types()[2:], world.reasons()) == (["decision.needs_person"], ["goods_missing"])
    assert (world.grant().release, world.grant().due_on) == ("on_inspection", None)
    assert [row.state for row in world.memory().register()] == ["granted"]


def test_a_finding_that_is_a_word_nobody_knows_is_a_person_s() -> None:
    world = wrong_item().hear(inspected(1, at(days=4), ONE, "unknown"))
    assert (world.reasons(), world.grant().release) == (["finding_unknown"], "on_inspection")


def test_the_same_doubt_is_told_once_and_another_one_again() -> None:
    world = wrong_item().hear(inspected(1, at(days=4), ONE, "missing"), inspected(2, at(days=4), ONE, "missing"))
    assert world.types()[2:] == ["decision.needs_person"]
    world.hear(inspected(3, at(days=4), ONE, "unknown"))
    assert (world.types()[3:], world.reasons()) == (["decision.needs_person"], ["finding_unknown"])


def test_the_rest_that_comes_later_ends_the_doubt() -> None:
    world = withdrawn().hear(inspected(1, at(days=4), ONE), inspected(2, at(days=5), {"1": 1, "2": 2}))
    assert world.types()[2:] == ["decision.needs_person", "remedy.changed"]
    assert world.grant().release == "now"


def test_goods_heard_of_before_the_case_release_nothing_they_do_not_bear_out() -> None:
    world = World().hear(inspected(1, at(days=4), ONE, "missing"), opened(1, order(), request(lines=ONE), "wrong_item"))
    assert world.types() == ["decision.made", "remedy.granted", "decision.needs_person"]
    assert (world.grant().release, world.reasons()) == ("on_inspection", ["goods_missing"])


def test_a_broken_promise_to_look_releases_the_money() -> None:
    world = wrong_item().hear(received(1, at(days=3)), breached(2, at(days=6)))
    assert (world.grant().release, world.grant().due_on) == ("now", date(2026, 10, 1))


@pytest.mark.parametrize("kind", ["decision", "refund", "first_answer"])
def test_another_broken_promise_releases_nothing(kind: str) -> None:
    world = wrong_item().hear(received(1, at(days=3)), breached(2, at(days=6), kind))
    assert world.types()[2:] == []


def test_a_day_once_promised_does_not_move_away_with_later_looks() -> None:
    # back on 28 September, looked at on 3 October, two days after the lawful day
    world = wrong_item().hear(received(1, at(days=11)), inspected(2, at(days=16), ONE, "wrong_item"))
    assert world.grant().due_on == date(2026, 10, 3)
    told = len(world.said)
    delivery = order().delivery.model_copy(update={"force_majeure": False})
    world.hear(order_changed(2, order(version=2, delivery=delivery), time=at(days=20)))
    assert (len(world.said), world.grant().due_on) == (told, date(2026, 10, 3))


def test_goods_of_a_case_nobody_opened_are_remembered() -> None:
    world = World().hear(posted(1, at(days=1)), received(2, at(days=3)))
    assert (world.types(), world.case().goods.received_at) == ([], at(days=3))
    world.hear(opened(1, order()))
    assert world.types() == ["decision.made", "remedy.granted"]
    assert world.grant().release == "now"


def test_a_value_loss_beyond_all_money_is_no_bug() -> None:
    world = withdrawn().hear(inspected(1, at(days=4), loss=10**13, rest=10**13))
    assert world.refund_minor() == 450
