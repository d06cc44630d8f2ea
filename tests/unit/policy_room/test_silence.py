"""A customer who does not answer: the lawful default where a choice is open, a person where facts were asked."""

from __future__ import annotations

from typing import Any

from tests.unit.policy_room.cure_messages import faulty, not_sent_again, ran_out
from tests.unit.policy_room.messages import at, chosen, facts_added, opened, order, request
from tests.unit.policy_room.world import World

SILENT = "customer_answer"
NOT_THERE: dict[str, Any] = {
    "delivery": {"method": "standard", "paid_minor": 450, "arranged_by": "seller", "pattern": "one_parcel",
                 "parcels": [{"parcel_id": "p1", "status": "delivered"}]}
}  # fmt: skip


def open_choice(wanted: tuple[str, ...] = ()) -> World:
    return World().hear(opened(1, order(), faulty(), "repair_warranty", wanted))


def reasons(world: World) -> list[str]:
    return [reason["code"] for reason in world.last("decision.made")["decision"]["reasons"]]


def test_without_an_answer_the_first_remedy_the_law_names_is_granted() -> None:
    world = open_choice()
    assert world.last("decision.made")["choice_open"]
    world.hear(ran_out(2, at(days=14), SILENT))
    assert world.types()[1:] == ["decision.made", "remedy.granted"]
    assert not world.last("decision.made")["choice_open"]
    assert (set(world.case().grants), reasons(world)[-1]) == ({"repair"}, "customer_silent")


def test_so_it_is_where_the_seller_has_to_choose() -> None:
    # Switzerland and others leave choices open to the seller; what the law names first is granted there too
    minor = {"kind": "defect", "appeared_on": "2026-09-15", "severity": "minor"}
    world = World().hear(opened(1, order("AU"), faulty(nonconformity=minor), "repair_warranty", ()))
    made = world.last("decision.made")
    assert (made["choice_open"], made["decision"]["chosen_by"]) == (True, "seller")
    world.hear(ran_out(2, at(days=14), SILENT))
    assert set(world.case().grants) == {made["decision"]["remedies"][0][0]["kind"]}


def test_silence_is_used_up_by_an_answer() -> None:
    world = open_choice().hear(ran_out(2, at(days=14), SILENT))
    answered = open_choice().hear(chosen(3, "replacement", at(days=13)), ran_out(2, at(days=14), SILENT))
    assert (set(world.case().grants), set(answered.case().grants)) == ({"repair"}, {"replacement"})


def test_a_choice_that_opens_after_the_silence_is_asked_anew() -> None:
    world = open_choice().hear(ran_out(2, at(days=14), SILENT))
    world = World().hear(opened(1, order(), faulty(), "damaged_or_defective", ("replacement",)))
    world.hear(ran_out(2, at(days=1), SILENT), not_sent_again(1, at(days=20)))
    assert (world.case().grants, world.last("decision.made")["choice_open"]) == ({}, True)
    world.hear(ran_out(3, at(days=34), SILENT))
    # the law names the price reduction first, and how much that is nobody has weighed
    assert (world.case().grants, world.reasons()) == ({}, ["amount_untold"])
    assert world.last("decision.needs_person")["decision"]["reasons"][-1]["code"] == "customer_silent"


def test_a_choice_that_comes_after_the_default_is_a_person_s() -> None:
    world = open_choice().hear(ran_out(2, at(days=14), SILENT), chosen(3, "replacement", at(days=15)))
    assert (world.reasons(), set(world.case().grants)) == (["chosen_late"], {"repair"})


def test_the_default_chosen_late_changes_nothing() -> None:
    world = open_choice().hear(ran_out(2, at(days=14), SILENT), chosen(3, "repair", at(days=15)))
    assert "decision.needs_person" not in world.types()


def test_where_facts_were_asked_a_person_goes_on_and_an_answer_decides() -> None:
    asked = request()
    world = World().hear(opened(1, order(**NOT_THERE), asked))
    assert world.types() == ["decision.needs_facts"]
    world.hear(ran_out(2, at(days=14), SILENT), ran_out(2, at(days=14), SILENT))
    assert (world.types()[1:], world.reasons()) == (["decision.needs_person"], ["customer_silent"])


def test_a_case_nobody_could_decide_yet_is_a_person_s_once() -> None:
    world = World().hear(opened(1, order(), request(), "unknown", ()), ran_out(2, at(days=14), SILENT))
    world.hear(ran_out(2, at(days=14), SILENT))
    assert (world.types(), world.reasons()) == (["decision.needs_person"], ["customer_silent"])
    world.hear(facts_added(3, time=at(days=15)))
    assert set(world.case().grants) == {"refund"}


def test_silence_about_something_else_changes_no_grant() -> None:
    world = World().hear(opened(1, order()), ran_out(2, at(days=14), SILENT))
    assert world.types() == ["decision.made", "remedy.granted"]
