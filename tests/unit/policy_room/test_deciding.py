"""A case is decided when its facts are there, once for the same facts, and granted when nothing is left to choose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shared.facts.progress import Progress
from shared.rulebook.load import load_rulebook
from shared.rulebook.models import Rulebook, Timeline
from tests.unit.policy_room.messages import (
    T0,
    at,
    chosen,
    facts_added,
    opened,
    order,
    order_changed,
    promised,
    received,
    request,
)
from tests.unit.policy_room.world import ROOM, World, case_id

ONE = {"1": 1}


def test_the_first_decision_is_as_of_the_day_the_customer_asked() -> None:
    world = World().hear(opened(1, order(), time=at(days=3)))
    made = world.last("decision.made")
    assert world.types() == ["decision.made", "remedy.granted"]
    assert made["decision"]["decided_at"] == "2026-09-17T17:30:00Z"
    assert (made["case_id"], made["kind"], made["choice_open"]) == (case_id(), "withdrawal_return", False)
    granted = world.last("remedy.granted")
    assert (granted["release"], granted["due_on"], granted["refund"]["total_minor"]) == (
        "on_goods_or_proof",
        None,
        10640,
    )
    assert granted["decision_id"] == made["decision"]["decision_id"]


def test_a_later_decision_is_as_of_what_made_policy_decide() -> None:
    world = World().hear(opened(1, order()), facts_added(2, request(lines=ONE), time=at(days=2)))
    assert world.decided_at() == at(days=2)


def test_the_same_facts_again_say_nothing() -> None:
    heard = (opened(1, order()), order_changed(2, order()), facts_added(3), order_changed(4, order(version=9)))
    world = World().hear(*heard, *heard)
    assert world.types() == ["decision.made", "remedy.granted"]


def test_a_case_whose_order_nobody_announced_waits_and_is_decided_when_it_arrives() -> None:
    world = World().hear(opened(1))
    assert world.types() == []
    world.hear(order_changed(2, order(), time=at(days=3)))
    assert world.types() == ["decision.made", "remedy.granted"]
    assert world.decided_at() == T0


def test_a_new_rulebook_never_changes_a_decision_that_was_made() -> None:
    shorter = replace(ROOM, context=replace(ROOM.context, rulebook=_with_days(5)))
    asked = (opened(1, order()), facts_added(2), order_changed(3, order(version=9)))
    world = World().hear(*asked)
    before = world.case()
    world.room = shorter
    world.hear(*asked, order_changed(4, order(version=10)))
    assert (world.types(), world.case()) == (["decision.made", "remedy.granted"], before)
    assert World(room=shorter).hear(*asked).last("decision.made")["decision"]["eligible"] == "no"


def _with_days(days: int) -> Rulebook:
    """The shipped rulebook with so many days to change one's mind in Germany."""
    book = load_rulebook()
    key = ("DE", None)
    laws = tuple(
        law.model_copy(
            update={
                "withdrawal": law.withdrawal.model_copy(
                    update={"period": law.withdrawal.period and law.withdrawal.period.model_copy(update={"days": days})}
                )
            }
        )
        for law in book.timelines[key].laws
    )
    changed = {**book.timelines, key: Timeline(book.timelines[key].starts, laws)}
    return replace(book, version="another", timelines=changed)


def test_an_older_version_of_the_order_changes_nothing() -> None:
    dearer = order(version=2, payments=[{"payment_id": "pay-1", "provider": "sandbox", "captured_minor": 5000}])
    world = World().hear(opened(1, dearer), order_changed(2, order(version=1)))
    assert world.refund_minor() == 5000
    assert world.types() == ["decision.made", "remedy.granted"]


def test_a_newer_order_changes_what_is_owed() -> None:
    paid_less = order(version=2, payments=[{"payment_id": "pay-1", "provider": "sandbox", "captured_minor": 5000}])
    world = World().hear(opened(1, order()), order_changed(2, paid_less))
    assert world.types()[-1] == "remedy.changed"
    assert (world.last("remedy.changed")["change"]["code"], world.refund_minor()) == ("amount", 5000)


@pytest.mark.parametrize("kind", ["unknown", ""])
def test_words_nobody_classified_are_decided_when_somebody_does(kind: str) -> None:
    world = World().hear(opened(1, order(), kind=kind, wanted=()))
    assert world.types() == []
    world.hear(facts_added(2, kind="withdrawal_return", time=at(hours=3)))
    assert world.types() == ["decision.made", "remedy.granted"]


def test_a_kind_that_rests_on_no_right_goes_to_a_person_until_it_is_another() -> None:
    world = World().hear(opened(1, order(), kind="product_question", wanted=()))
    assert (world.types(), world.reasons()) == (["decision.needs_person"], ["ground_unknown"])
    world.hear(facts_added(2))
    assert world.types()[1:] == ["decision.made", "remedy.granted"]


def test_where_no_law_is_loaded_a_person_decides_and_nothing_is_granted() -> None:
    world = World().hear(opened(1, order("IS")))
    assert (world.types(), world.reasons()) == (["decision.needs_person"], ["no_law_for_market"])
    assert world.case().grants == {}
    assert [row.state for row in world.memory().register()] == ["with_person"]


def test_a_refusal_cites_what_it_rests_on_and_grants_nothing() -> None:
    world = World().hear(opened(1, order("US")))
    decision = world.last("decision.made")["decision"]
    assert world.types() == ["decision.made"]
    assert (decision["eligible"], [basis["rule"] for basis in decision["legal_basis"]]) == (
        "no",
        ["us.withdrawal.right"],
    )
    assert [row.state for row in world.memory().register()] == ["no"]


def test_what_is_missing_is_asked_for_once() -> None:
    undated = {"parcels": [{"parcel_id": "p1", "status": "delivered"}]}
    heard = opened(1, order(delivery=undated))
    world = World().hear(heard, heard, facts_added(2, time=at(days=1)))
    assert world.types() == ["decision.needs_facts"]
    assert "order.delivery.parcels.0.delivered_at" in [x["code"] for x in world.last("decision.needs_facts")["missing"]]


def test_an_open_choice_is_said_and_the_customer_s_choice_is_granted() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE), "repair_warranty", ()))
    assert world.types() == ["decision.made"]
    assert world.last("decision.made")["choice_open"] is True
    world.hear(chosen(2, "replacement", at(days=1)), chosen(2, "replacement", at(days=1)))
    assert world.types()[1:] == ["decision.made", "remedy.granted"]
    granted = world.last("remedy.granted")
    assert (world.last("decision.made")["choice_open"], granted["kind"], granted["refund"]) == (
        False,
        "replacement",
        None,
    )
    assert granted["return"]["paid_by"] == "seller"


def test_a_choice_that_is_not_among_the_remedies_leaves_it_open() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE), "repair_warranty", ()), chosen(2, "store_credit"))
    assert world.types() == ["decision.made"]
    assert world.case().grants == {}


def test_a_wrong_item_whose_price_is_wanted_back_rests_on_withdrawal_and_the_seller_pays_the_way() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE), "wrong_item"))
    decision, granted = world.last("decision.made")["decision"], world.last("remedy.granted")
    rules = [basis["rule"] for basis in decision["legal_basis"]]
    assert decision["ground"] == "withdrawal"
    assert "de.withdrawal.period" in rules
    assert "de.guarantee.return_cost" in rules
    assert (granted["release"], granted["return"]["paid_by"]) == ("on_inspection", "seller")


def test_after_a_grant_its_lines_follow_what_is_asked() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE)), facts_added(2, request(lines={"1": 1, "2": 1})))
    assert {line.line_id: line.quantity for line in world.grant().lines} == {"1": 1, "2": 1}
    assert world.types() == ["decision.made", "remedy.granted", "remedy.changed"]
    assert world.refund_minor() == 6490 + 1850 + 450 * (6490 + 1850) // 10190


def test_what_speaks_against_a_grant_goes_to_a_person_and_changes_nothing() -> None:
    late = request(sent_at="2026-10-20T12:00:00+02:00")
    world = World().hear(opened(1, order()), facts_added(2, late, time=at(days=40)))
    assert (world.types()[2:], world.reasons()) == (["decision.needs_person"], ["changed_after_grant"])
    assert (world.grant().release, world.refund_minor()) == ("on_goods_or_proof", 10640)


def test_a_grant_that_the_case_as_it_is_now_does_not_give_is_a_person_s() -> None:
    world = World().hear(
        opened(1, order(), request(lines=ONE), "repair_warranty", ("repair",)),
        facts_added(2, request(lines=ONE), "withdrawal_return", ("refund",), time=at(days=1)),
    )
    assert (world.types()[2:], world.reasons()) == (["decision.needs_person"], ["changed_after_grant"])
    assert list(world.case().grants) == ["repair"]


def test_what_staff_correct_stands_before_what_was_reported() -> None:
    back = Progress.model_validate({"goods_received_on": "2026-09-20"})
    world = World().hear(opened(1, order()), facts_added(2, progress=back, time=at(days=4)))
    assert (world.grant().release, str(world.grant().due_on)) == ("now", "2026-10-01")
    world.hear(facts_added(3, time=at(days=5)))
    assert world.case().corrected == back


def test_where_the_law_names_no_day_the_shop_s_term_runs_from_the_day_the_goods_came() -> None:
    known = order("US", **promised())
    straight = World().hear(opened(1, known), received(1, at(days=8)))
    late = World().hear(received(1, at(days=8)), opened(1, known))
    assert (straight.grant().release, str(straight.grant().due_on)) == ("now", "2026-10-09")
    assert late.grant() == straight.grant()
