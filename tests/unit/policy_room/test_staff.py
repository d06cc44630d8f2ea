"""A person's decision stands: it grants, restates, refuses or revokes, once, and never more than there is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.policy_room.messages import (
    at,
    chosen,
    facts_added,
    inspected,
    opened,
    order,
    order_changed,
    received,
    request,
    staff,
)
from tests.unit.policy_room.world import World

ONE = {"1": 1}


def unlawful() -> World:
    """A case the rules cannot decide."""
    return World().hear(opened(1, order("IS"), request(lines=ONE)))


def line(line_id: str = "1", quantity: int = 1) -> list[dict[str, Any]]:
    return [{"line_id": line_id, "quantity": quantity}]


def test_a_person_grants_what_the_rules_could_not_decide() -> None:
    world = unlawful().hear(staff(time=at(days=2)))
    made, granted = world.last("decision.made"), world.last("remedy.granted")
    assert world.types() == ["decision.needs_person", "decision.made", "remedy.granted"]
    assert (made["operator"], made["override"], made["decision"]["eligible"]) == ("anna", False, "yes")
    basis = made["decision"]["legal_basis"][-1]
    assert (basis["rule"], basis["article"]) == ("shop.staff_decision", "looked at it")
    assert (granted["release"], granted["return"]["needed"]) == ("now", False)
    # no law names a day: the shop's own 14 days from the decision
    assert (granted["refund"]["total_minor"], granted["due_on"]) == (6490, "2026-10-03")


def test_a_person_names_the_amount_and_the_lines() -> None:
    world = unlawful().hear(staff(amount_minor=1000, lines=line("2", 1) + line("2", 1)))
    assert world.refund_minor() == 1000
    assert [(x.line_id, x.quantity) for x in world.grant().lines] == [("2", 2)]


def test_a_person_refuses_and_it_cites_their_reason() -> None:
    world = unlawful().hear(staff("refuse"))
    decision = world.last("decision.made")["decision"]
    assert world.types() == ["decision.needs_person", "decision.made"]
    assert (decision["eligible"], decision["refund"], decision["legal_basis"][-1]["rule"]) == (
        "no",
        None,
        "shop.staff_decision",
    )
    assert [row.state for row in world.memory().register()] == ["no"]


@pytest.mark.parametrize("verb", ["decide", "override"])
def test_a_decision_against_the_rules_is_an_override(verb: str) -> None:
    world = World().hear(opened(1, order("US"), request(lines=ONE)), staff(verb=verb))
    assert world.types() == ["decision.made", "decision.made", "remedy.granted"]
    assert (world.last("decision.made")["override"], world.refund_minor()) == (True, 6490)


def test_a_command_heard_twice_counts_once() -> None:
    world = unlawful().hear(staff(), staff())
    assert world.types() == ["decision.needs_person", "decision.made", "remedy.granted"]


@pytest.mark.parametrize(
    "arguments",
    [
        {"outcome": "pay_double"},
        {"amount_minor": 0},
        {"amount_minor": -1},
        {"amount_minor": 11381},
        {"amount_minor": 10**20},
        {"lines": line("9")},
        {"lines": line("1", 2)},
        {"lines": line("2", 1) + line("2", 2)},
        {"lines": line("1", 0)},
        {"surprise": True},
    ],
)
def test_what_cannot_be_granted_is_noted_and_changes_nothing(arguments: dict[str, Any]) -> None:
    world = unlawful()
    before = world.case()
    world.hear(staff(**{"outcome": "grant_refund", **arguments}))
    assert (world.types(), world.notes) == (["decision.needs_person"], ["desk:bad_arguments"])
    assert world.case().model_copy(update={"commands": ()}) == before


def test_a_command_without_a_case_is_noted() -> None:
    world = World().hear(staff(case=None))
    assert (world.types(), world.notes, world.memory().cases) == ([], ["desk:unknown_case"], {})


def test_a_decision_for_a_case_nobody_told_of_yet_waits_for_it_and_for_its_order() -> None:
    world = World().hear(staff(amount_minor=900))
    assert (world.types(), world.notes) == ([], ["desk:unknown_case"])
    world.hear(opened(1))
    assert world.types() == []
    world.hear(order_changed(2, order()), staff(amount_minor=900))
    assert world.types() == ["decision.made", "remedy.granted"]
    assert (world.refund_minor(), world.case().by_staff, world.case().waiting) == (900, True, ())


def test_of_several_decisions_that_waited_the_last_that_can_be_carried_out_stands() -> None:
    waiting = [
        staff(id="command-1", amount_minor=900),
        staff(id="command-2", amount_minor=800),
        staff(id="command-3", lines=line("9")),
    ]
    world = World().hear(*waiting, opened(1, order()))
    assert (world.types(), world.refund_minor()) == (["decision.made", "remedy.granted"], 800)


def test_a_decision_that_waited_and_cannot_be_carried_out_leaves_it_to_the_rules() -> None:
    world = World().hear(staff(lines=line("9")), opened(1, order()))
    assert (world.types(), world.notes) == (
        ["decision.made", "remedy.granted"],
        ["desk:unknown_case", "desk:bad_arguments"],
    )
    assert not world.case().by_staff


def test_after_a_grant_the_whole_target_is_stated_again_also_when_nothing_changed() -> None:
    # refunds tries a failed refund again only when policy states the target once more
    world = unlawful().hear(staff(), staff(id="command-2"))
    assert world.types()[2:] == ["remedy.granted", "decision.made", "remedy.changed"]
    first, again = world.last("remedy.granted"), world.last("remedy.changed")
    same = ("grant_id", "lines", "refund", "release", "due_on")
    assert [first[name] for name in same] == [again[name] for name in same]
    assert again["change"] == {"code": "staff_decision", "text": "looked at it"}


def test_a_grant_of_the_rules_becomes_what_the_person_says() -> None:
    world = World().hear(opened(1, order()), staff(amount_minor=3000))
    assert world.types()[2:] == ["decision.made", "remedy.changed"]
    assert (world.grant().release, world.grant().returns.needed, world.refund_minor()) == ("now", False, 3000)


def test_a_refusal_after_a_grant_revokes_it() -> None:
    world = World().hear(opened(1, order()), staff("refuse"))
    assert world.types()[2:] == ["decision.made", "remedy.revoked"]
    assert world.last("decision.made")["override"] is True
    assert world.case().grants == {}
    world.hear(staff(id="command-2"))
    assert world.types()[4:] == ["decision.made", "remedy.granted"]


def test_a_refund_by_a_person_takes_the_place_of_another_remedy() -> None:
    world = World().hear(
        opened(1, order(), request(lines=ONE), "repair_warranty", ()), chosen(2, "replacement"), staff()
    )
    assert world.types()[3:] == ["decision.made", "remedy.revoked", "remedy.granted"]
    assert list(world.case().grants) == ["refund"]


def test_the_rules_do_not_decide_again_what_a_person_decided() -> None:
    world = unlawful().hear(staff(amount_minor=3000))
    told = len(world.said)
    world.hear(
        facts_added(2, request(lines={"2": 1}), time=at(days=1)),
        order_changed(3, order("DE", version=2), time=at(days=2)),
        received(1, at(days=20)),
        inspected(2, at(days=21), loss=500),
    )
    assert (len(world.said), world.refund_minor()) == (told, 3000)


def test_a_person_grants_only_units_that_no_other_case_was_granted() -> None:
    world = World().hear(opened(1, order(), request(lines={"2": 1})), opened(2, order(), request("rq-2"), "other"))
    world.hear(staff(case="rq-2", lines=line("2", 2)))
    assert (world.notes, world.case("rq-2").grants) == (["desk:bad_arguments"], {})
    world.hear(staff(case="rq-2", id="command-2"))
    assert [(x.line_id, x.quantity) for x in world.grant("rq-2").lines] == [("1", 1), ("2", 1)]
    assert world.refund_minor("rq-2") == 6490 + 1850


def test_where_no_units_are_left_a_person_may_still_give_an_amount() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE)), opened(2, order(), request("rq-2", ONE)))
    world.hear(staff(case="rq-2"))
    assert world.notes == ["desk:bad_arguments"]
    world.hear(staff(case="rq-2", id="command-2", amount_minor=500))
    assert (world.grant("rq-2").lines, world.refund_minor("rq-2")) == ((), 500)


def test_a_refund_without_an_amount_is_at_most_what_was_paid() -> None:
    paid = [{"payment_id": "pay-1", "provider": "sandbox", "captured_minor": 4000}]
    world = World().hear(opened(1, order("IS", payments=paid), request(lines=ONE)), staff())
    assert world.refund_minor() == 4000
