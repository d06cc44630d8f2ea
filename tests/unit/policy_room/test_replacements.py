"""New goods for faulty or lost ones: granted, given up, come after all, and what follows from each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from services.policy.handlers import HANDLERS
from services.policy.memory import PolicyMemory, empty
from shared.rulebook.load import load_rulebook
from shared.rulebook.store_policy import StorePolicy
from shared.runtime.message import Context
from shared.runtime.room import Room
from tests.unit.policy_room.cure_messages import ONE, expired, faulty, not_sent_again, ran_out, sent_again
from tests.unit.policy_room.messages import at, chosen, opened, order, posted, received, request, staff
from tests.unit.policy_room.world import SHOP_FACTS, World

LOST: dict[str, Any] = {
    "delivery": {
        "method": "standard", "paid_minor": 450, "arranged_by": "seller", "pattern": "one_parcel",
        "promise": {"by": "2026-09-10", "basis": "stated", "essential": False},
        "parcels": [{"parcel_id": "p1", "handed_over_at": "2026-09-03T16:00:00+02:00", "status": "lost",
                     "status_by": "carrier"}],
    },
    "payments": [{"payment_id": "pay-1", "provider": "sandbox", "captured_minor": 10640}],
}  # fmt: skip


def claim(wanted: tuple[str, ...] = ("replacement",), market: str = "DE", **changes: Any) -> World:
    return World().hear(opened(1, order(market), faulty(**changes), "damaged_or_defective", wanted))


def lost(wanted: tuple[str, ...] = ("replacement",)) -> World:
    return World().hear(opened(1, order(**LOST), request(), "not_received", wanted))


def test_a_faulty_thing_is_replaced_at_once_and_the_first_one_comes_back_at_the_seller_s_cost() -> None:
    granted = claim().last("remedy.granted")
    assert (granted["kind"], granted["release"], granted["refund"]) == ("replacement", "now", None)
    assert granted["lines"] == [{"line_id": "1", "quantity": 1, "sku": None}]
    assert (granted["return"]["needed"], granted["return"]["paid_by"]) == (True, "seller")


def test_who_wishes_to_exchange_a_faulty_thing_gets_a_replacement_and_names_the_article() -> None:
    asked = request(lines=ONE, nonconformity={"kind": "defect", "appeared_on": "2026-09-15"})
    line = asked.lines[0].model_copy(update={"wanted_sku": "UKE-22"})
    asked = asked.model_copy(update={"lines": (line,)})
    world = World().hear(opened(1, order(), asked, "damaged_or_defective", ("exchange",)))
    granted = world.last("remedy.granted")
    assert (granted["kind"], granted["lines"][0]["sku"]) == ("replacement", "UKE-22")


def test_a_refund_never_names_another_article() -> None:
    line = request(lines=ONE).lines[0].model_copy(update={"wanted_sku": "UKE-22"})
    asked = request(lines=ONE).model_copy(update={"lines": (line,)})
    world = World().hear(opened(1, order(), asked, "exchange", ("exchange",)))
    granted = world.last("remedy.granted")
    assert (granted["kind"], granted["lines"][0]["sku"]) == ("withdraw_and_reorder", None)
    assert (granted["return"]["needed"], granted["return"]["paid_by"]) == (True, "customer")


def test_a_replacement_that_is_out_of_stock_falls_away_and_the_next_rank_is_left_to_choose() -> None:
    world = claim().hear(not_sent_again(1, at(days=1)))
    assert world.types()[2:] == ["remedy.revoked", "decision.made"]
    assert world.last("remedy.revoked")["reason"]["code"] == "out_of_stock"
    made = world.last("decision.made")
    assert made["choice_open"]
    assert [[one["kind"] for one in rank] for rank in made["decision"]["remedies"]] == [["price_reduction", "refund"]]
    assert "replacement_failed" in [reason["code"] for reason in made["decision"]["reasons"]]
    assert made["decision"]["facts_used"]["progress.replacements.0.reason"] == "out_of_stock"
    assert "de.guarantee.remedies" in [basis["rule"] for basis in made["decision"]["legal_basis"]]


def test_the_next_wish_follows_at_once_where_the_next_rank_holds_it() -> None:
    late: dict[str, Any] = {"sent_at": at(days=60), "nonconformity": {"kind": "defect", "appeared_on": "2026-11-10"}}
    world = claim(("replacement", "refund"), **late)
    assert set(world.case().grants) == {"replacement"}
    world.hear(not_sent_again(1, at(days=61)))
    assert world.types()[2:] == ["remedy.revoked", "decision.made", "remedy.granted"]
    assert (world.grant().kind, world.refund_minor()) == ("refund", 6490)


def test_a_change_of_mind_that_is_still_open_gives_the_money_after_a_failed_replacement() -> None:
    world = claim(("replacement", "refund")).hear(not_sent_again(1, at(days=1)))
    decision = world.case().decision
    assert decision is not None
    # 6490 of 10190 = 286 of the 450 that the cheapest delivery costs; the seller pays the way back of faulty goods
    assert (decision.ground, world.refund_minor(), world.grant().returns.paid_by) == ("withdrawal", 6776, "seller")


def test_the_money_follows_at_once_where_nothing_else_is_left() -> None:
    # Australia: for a major failure the new thing or the money
    major = {"kind": "defect", "appeared_on": "2026-09-15", "severity": "major"}
    world = claim(market="AU", nonconformity=major)
    assert set(world.case().grants) == {"replacement"}
    world.hear(not_sent_again(1, at(days=1)))
    assert world.types()[2:] == ["remedy.revoked", "decision.made", "remedy.granted"]
    assert not world.last("decision.made")["choice_open"]
    assert set(world.case().grants) == {"refund"}


def test_the_choice_after_a_failed_replacement_is_granted() -> None:
    world = claim().hear(not_sent_again(1, at(days=1)), chosen(2, "refund", at(days=2)))
    assert world.types()[4:] == ["decision.made", "remedy.granted"]
    assert (world.grant().kind, world.refund_minor()) == ("refund", 6490)


def test_what_was_chosen_and_failed_is_not_chosen_again_by_hearing_the_choice_twice() -> None:
    choice = chosen(2, "replacement", at(hours=1))
    world = World().hear(opened(1, order(), faulty(), "damaged_or_defective", ()), choice)
    world.hear(not_sent_again(1, at(days=1)), choice)
    assert (world.case().grants, world.last("decision.made")["choice_open"]) == ({}, True)


def test_goods_already_on_their_way_back_need_not_set_out_again_and_release_the_money() -> None:
    world = claim().hear(
        posted(1, at(days=1), grant="replacement"),
        not_sent_again(2, at(days=2)),
        chosen(2, "refund", at(days=3)),
    )
    assert (world.grant().returns.needed, world.grant().release) == (False, "now")


def test_a_lost_parcel_is_sent_again_and_refunded_in_full_when_it_cannot_be() -> None:
    world = lost()
    assert set(world.case().grants) == {"replacement_shipment"}
    assert not world.grant(kind="replacement_shipment").returns.needed
    world.hear(not_sent_again(1, at(days=1), kind="replacement_shipment"))
    assert world.types()[2:] == ["remedy.revoked", "decision.made", "remedy.granted"]
    # 6490 + 2 x 1850 = 10190; + 450 delivery = 10640
    assert (world.refund_minor(), world.grant().release, world.grant().returns.needed) == (10640, "now", False)
    assert "replacement_failed" in [reason["code"] for reason in world.last("decision.made")["decision"]["reasons"]]


def test_a_parcel_sent_again_and_lost_again_is_refunded_too() -> None:
    world = lost().hear(not_sent_again(1, at(days=6), "lost", kind="replacement_shipment"))
    assert (world.last("remedy.revoked")["reason"]["code"], world.grant().kind) == ("lost", "refund")


def test_goods_that_were_given_up_and_come_after_the_money_was_granted_are_a_person_s() -> None:
    world = lost().hear(
        not_sent_again(1, at(days=1), "lost", kind="replacement_shipment"),
        sent_again(2, at(days=4), kind="replacement_shipment"),
    )
    assert world.types()[5:] == ["decision.needs_person"]
    assert (world.reasons(), world.refund_minor()) == (["came_after_all"], 10640)


def test_goods_that_came_say_nothing_and_their_units_are_free_for_who_asks_later() -> None:
    world = claim().hear(sent_again(1, at(days=5)))
    assert len(world.said) == 2
    world.hear(opened(2, order(), faulty("rq-2", sent_at=at(days=9)), "damaged_or_defective", ("repair",)))
    assert world.types()[2] == "decision.made"
    assert "already_granted" not in str([row.payload for row in world.said])


def test_the_same_fault_in_the_new_goods_opens_the_next_rank() -> None:
    world = claim().hear(sent_again(1, at(days=5)))
    later = faulty("rq-2", sent_at=at(days=9))
    world.hear(opened(2, order(), later, "repair_warranty", ("repair",), at(days=9)))
    made = world.last("decision.made")["decision"]
    assert [[one["kind"] for one in rank] for rank in made["remedies"]] == [["price_reduction", "refund"]]
    assert made["facts_used"]["progress.replacements.0.same_defect_again_on"] == "2026-09-26"
    # the first case is not touched by it
    assert set(world.case().grants) == {"replacement"}


def test_another_fault_in_the_new_goods_is_no_failed_cure() -> None:
    world = World().hear(opened(1, order(), faulty(), "wrong_item", ("replacement",)), sent_again(1, at(days=5)))
    told = {"kind": "transit_damage", "appeared_on": "2026-09-22"}
    later = faulty("rq-2", sent_at=at(days=9), nonconformity=told)
    world.hear(opened(2, order(), later, "damaged_or_defective", (), at(days=9)))
    first = world.last("decision.made")["decision"]["remedies"][0]
    assert [one["kind"] for one in first] == ["repair", "replacement"]


def test_who_asked_while_the_replacement_was_on_its_way_is_not_served_by_its_arrival() -> None:
    world = claim().hear(opened(2, order(), faulty("rq-2", sent_at=at(days=1)), "damaged_or_defective", ("repair",)))
    assert world.reasons() == ["already_granted"]
    world.hear(sent_again(1, at(days=5)))
    assert world.case("rq-2").grants == {}


def test_a_refunded_unit_is_never_replaced() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE)), received(1, at(days=3)))
    world.hear(opened(2, order(), faulty("rq-2", sent_at=at(days=9)), "damaged_or_defective", ("replacement",)))
    assert (world.case("rq-2").grants, world.reasons()) == ({}, ["already_granted"])


@pytest.mark.parametrize("how", ["expired", "clock"])
def test_a_first_thing_that_does_not_come_back_is_a_person_s_once(how: str) -> None:
    late = (
        expired(1, at(days=40), "replacement")
        if how == "expired"
        else ran_out(2, at(days=40), "goods_back", "replacement")
    )
    world = claim().hear(late, late, expired(9, at(days=41), "replacement"))
    assert world.types()[2:] == ["decision.needs_person"]
    assert world.reasons() == ["goods_not_back"]
    assert set(world.case().grants) == {"replacement"}


def test_money_that_waits_for_goods_stays_held_and_goods_that_come_later_settle_it() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE)), expired(1, at(days=40)))
    assert (world.reasons(), world.grant().release) == (["goods_not_back"], "on_goods_or_proof")
    world.hear(posted(2, at(days=45)))
    assert (world.types()[-1], world.grant().release) == ("remedy.changed", "now")


def test_goods_that_set_out_before_their_time_was_said_to_be_over_ask_nobody() -> None:
    world = World().hear(opened(1, order(), request(lines=ONE)), posted(1, at(days=5)), expired(2, at(days=40)))
    assert "decision.needs_person" not in world.types()


def test_a_price_reduction_is_weighed_by_a_person_who_names_the_amount() -> None:
    world = claim().hear(not_sent_again(1, at(days=1)), chosen(2, "price_reduction", at(days=2)))
    assert (world.case().grants, world.reasons()) == ({}, ["amount_untold"])
    world.hear(staff(time=at(days=3), amount_minor=1500))
    assert world.refund_minor() == 1500


def test_a_person_who_refunds_after_a_failed_replacement_decides_alone() -> None:
    world = claim().hear(not_sent_again(1, at(days=1)), staff(time=at(days=2)))
    assert (set(world.case().grants), world.refund_minor()) == ({"refund"}, 6490)


EXCHANGES = Context(
    rulebook=replace(load_rulebook(), store=StorePolicy.model_validate({"version": "9", "exchanges": [{"days": 30}]})),
    shop=SHOP_FACTS,
)


def exchanging() -> World:
    line = request(lines=ONE).lines[0].model_copy(update={"wanted_sku": "UKE-22"})
    asked = request(lines=ONE).model_copy(update={"lines": (line,)})
    world = World(room=Room("policy", PolicyMemory, empty, HANDLERS, EXCHANGES))
    return world.hear(opened(1, order("GB"), asked, "exchange", ("exchange",)))


def test_where_the_shop_exchanges_the_other_article_goes_out_and_the_first_one_comes_back() -> None:
    granted = exchanging().last("remedy.granted")
    assert (granted["kind"], granted["release"], granted["refund"]) == ("exchange", "now", None)
    assert granted["lines"] == [{"line_id": "1", "quantity": 1, "sku": "UKE-22"}]
    assert (granted["return"]["needed"], granted["return"]["paid_by"]) == (True, "customer")


def test_an_exchange_that_is_out_of_stock_becomes_the_money_to_order_anew() -> None:
    world = exchanging().hear(not_sent_again(1, at(days=1), kind="exchange"))
    assert world.types()[2:] == ["remedy.revoked", "decision.made", "remedy.granted"]
    assert [line.sku for line in world.grant(kind="withdraw_and_reorder").lines] == [None]
