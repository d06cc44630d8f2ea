"""Cases of one order share its units and its money; cases end, come back and move to another order."""

from __future__ import annotations

from tests.unit.policy_room.messages import (
    at,
    closed,
    facts_added,
    inspected,
    matched,
    opened,
    order,
    order_changed,
    posted,
    received,
    reopened,
    request,
    staff,
)
from tests.unit.policy_room.world import World

ONE = {"1": 1}


def test_asking_again_for_granted_units_in_a_second_case_is_a_person_s() -> None:
    world = World().hear(opened(1, order()), opened(2, order(), request("rq-2", ONE)))
    assert (world.types()[2:], world.reasons()) == (["decision.needs_person"], ["already_granted"])
    assert world.case("rq-2").grants == {}


def test_other_units_of_the_same_line_are_granted() -> None:
    asked = [opened(n, order(), request(f"rq-{n}", {"2": 1})) for n in (1, 2, 3)]
    world = World().hear(*asked)
    assert [bool(world.case(f"rq-{n}").grants) for n in (1, 2, 3)] == [True, True, False]
    assert world.reasons() == ["already_granted"]


def test_of_two_cases_that_wait_for_their_order_the_first_to_ask_is_served_first() -> None:
    earlier, later = request("rq-9", ONE, sent_at=at(hours=-1)), request("rq-1", ONE)
    world = World().hear(opened(1, asked=later), opened(2, asked=earlier), order_changed(3, order()))
    assert (bool(world.case("rq-9").grants), bool(world.case("rq-1").grants)) == (True, False)


def test_units_that_a_person_takes_back_are_granted_to_who_asked_too() -> None:
    world = World().hear(opened(1, order()), opened(2, order(), request("rq-2", ONE)), staff("refuse"))
    assert world.types()[3:] == ["decision.made", "remedy.revoked", "decision.made", "remedy.granted"]
    assert world.grant("rq-2").lines[0].line_id == "1"


def test_what_cases_are_granted_together_never_exceeds_what_was_paid() -> None:
    world = World().hear(
        opened(1, order(), request(lines=ONE), "other"),
        staff(amount_minor=11000, lines=[{"line_id": "1", "quantity": 1}]),
        opened(2, order(), request("rq-2", {"2": 2})),
    )
    assert world.reasons() == ["more_than_paid"]
    assert world.case("rq-2").grants == {}


def test_a_closed_case_is_not_decided_and_a_reopened_one_is() -> None:
    world = World().hear(opened(1, order()), closed(2), received(1, at(days=3)))
    assert world.types()[2:] == []
    world.hear(reopened(3, at(days=4)))
    assert world.types()[2:] == ["remedy.changed"]
    assert world.grant().release == "now"


def test_a_closing_heard_after_its_reopening_changes_nothing() -> None:
    world = World().hear(opened(1, order()), reopened(3), closed(2), received(1, at(days=3)))
    assert world.types()[2:] == ["remedy.changed"]


def test_the_units_of_a_closed_case_stay_granted() -> None:
    world = World().hear(opened(1, order()), closed(2), opened(3, order(), request("rq-2", ONE)))
    assert world.reasons() == ["already_granted"]


def test_a_moved_case_decides_no_more_here() -> None:
    world = World().hear(opened(1), matched(2), order_changed(3, order()), facts_added(4), posted(1, at(days=1)))
    assert world.types() == []
    assert world.memory().register() == ()


def test_what_was_granted_before_a_case_moved_falls_away() -> None:
    world = World().hear(opened(1, order()), matched(2), matched(2), inspected(1, at(days=3)))
    assert world.types() == ["decision.made", "remedy.granted", "remedy.revoked"]
    assert world.last("remedy.revoked")["reason"]["code"] == "case_moved"
    world.hear(opened(3, order(), request("rq-2", ONE)))
    assert world.case("rq-2").grants.keys() == {"refund"}


def test_a_case_that_comes_back_is_decided_and_granted_anew() -> None:
    world = World().hear(opened(1, order()), matched(2), opened(3, order()))
    assert world.types()[3:] == ["decision.made", "remedy.granted"]


def test_a_person_decides_nothing_for_a_case_that_moved() -> None:
    world = World().hear(opened(1, order()), matched(2), staff())
    assert (world.types()[3:], world.notes, world.case().grants) == ([], ["desk:case_moved"], {})
    assert World().hear(staff(), opened(1), matched(2), order_changed(3, order())).types() == []
