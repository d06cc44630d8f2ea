"""A repair and how it ends: fixed, not covered, given up, in vain; and what a second complaint rests on."""

from __future__ import annotations

from typing import Any

from services.policy.handlers import HANDLERS
from services.policy.memory import PolicyMemory, empty
from shared.facts.progress import Progress
from shared.rulebook.rules_guarantee import Ladder
from shared.runtime.message import Context
from shared.runtime.room import Room
from tests.unit.policy.guarantee_law import book, made
from tests.unit.policy_room.cure_messages import ONE, beyond_repair, faulty, handed_in, quoted, repaired
from tests.unit.policy_room.messages import at, chosen, facts_added, inspected, opened, order, posted, received
from tests.unit.policy_room.world import SHOP_FACTS, World


def claim(market: str = "DE", wanted: tuple[str, ...] = ("repair",), **changes: Any) -> World:
    return World().hear(opened(1, order(market), faulty(**changes), "repair_warranty", wanted))


def again(days: float, wanted: tuple[str, ...] = ("repair",), market: str = "DE", **changes: Any) -> Any:
    asked = faulty("rq-2", sent_at=at(days=days), **changes)
    return opened(2, order(market), asked, "repair_warranty", wanted, at(days=days))


def facts(world: World) -> dict[str, Any]:
    found: dict[str, Any] = world.last("decision.made")["decision"]["facts_used"]
    return found


def test_a_repair_is_granted_at_once_and_the_seller_pays_the_way_there() -> None:
    granted = claim().last("remedy.granted")
    assert (granted["kind"], granted["release"], granted["refund"]) == ("repair", "now", None)
    assert (granted["return"]["needed"], granted["return"]["paid_by"]) == (True, "seller")


def test_a_repair_that_helps_says_nothing_more() -> None:
    world = claim().hear(
        posted(1, at(days=1), grant="repair"),
        received(2, at(days=3), grant="repair"),
        handed_in(3, at(days=3)),
        quoted(4, at(days=4), covered=True),
        repaired(5, at(days=12)),
    )
    assert world.types() == ["decision.made", "remedy.granted"]


def test_a_repair_the_customer_would_have_to_pay_is_a_person_s() -> None:
    world = claim().hear(handed_in(1, at(days=3)), quoted(2, at(days=4), covered=False))
    assert (world.types()[2:], world.reasons()) == (["decision.needs_person"], ["repair_not_covered"])
    assert "4500" in world.last("decision.needs_person")["reasons"][0]["text"]
    assert set(world.case().grants) == {"repair"}


def test_a_workshop_that_gives_up_opens_the_next_rank_and_the_goods_are_there_already() -> None:
    world = claim().hear(
        posted(1, at(days=1), grant="repair"),
        received(2, at(days=3), grant="repair"),
        handed_in(3, at(days=3)),
        beyond_repair(4, at(days=6)),
    )
    assert world.types()[2:] == ["remedy.revoked", "decision.made"]
    assert world.last("remedy.revoked")["reason"]["code"] == "unrepairable"
    assert world.last("decision.made")["choice_open"]
    assert facts(world)["progress.repairs.0.outcome"] == "failed"
    world.hear(chosen(2, "refund", at(days=7)))
    grant = world.grant()
    assert (grant.kind, grant.release, grant.returns.needed) == ("refund", "now", False)


def test_goods_a_workshop_gave_up_and_sent_to_a_customer_who_was_refunded_are_a_person_s() -> None:
    world = claim().hear(
        received(1, at(days=3), grant="repair"),
        beyond_repair(2, at(days=6)),
        chosen(2, "refund", at(days=7)),
        repaired(3, at(days=9), "failed"),
    )
    assert (world.types()[-1], world.reasons()) == ("decision.needs_person", ["goods_sent_back"])


def test_goods_a_workshop_gave_up_and_sent_back_in_time_set_out_again_for_the_money() -> None:
    world = claim().hear(
        received(1, at(days=3), grant="repair"),
        beyond_repair(2, at(days=6)),
        repaired(3, at(days=9), "failed"),
        chosen(2, "refund", at(days=10)),
    )
    assert (world.types()[-1], world.grant().returns.needed) == ("remedy.granted", True)
    assert world.grant().release != "now"


def test_goods_that_come_back_as_they_were_open_the_next_rank_and_have_to_set_out_again() -> None:
    world = claim().hear(
        posted(1, at(days=1), grant="repair"),
        received(2, at(days=3), grant="repair"),
        inspected(3, at(days=3), ONE, grant="repair"),
        handed_in(4, at(days=3)),
        repaired(5, at(days=12), "failed"),
        chosen(2, "refund", at(days=13)),
    )
    assert world.last("remedy.revoked")["reason"]["code"] == "repair_failed"
    assert (world.grant().release == "now", world.grant().returns.needed) == (False, True)
    world.hear(inspected(6, at(days=20), ONE))
    assert world.grant().release == "now"


def under_two_attempts(first: tuple[str, ...]) -> World:
    """A law made for a test that leaves the seller two attempts at these cures."""
    rule = made(Ladder, first=first, second=("price_reduction", "refund"), chosen_by="customer", failed_attempts=2)
    context = Context(rulebook=book({"remedies": rule}), shop=SHOP_FACTS)
    world = World(room=Room("policy", PolicyMemory, empty, HANDLERS, context))
    return world.hear(opened(1, order(), faulty(), "repair_warranty", ("repair",)), handed_in(1, at(days=3)))


def test_where_two_attempts_are_the_seller_s_what_cannot_be_repaired_is_replaced() -> None:
    world = under_two_attempts(("repair", "replacement")).hear(beyond_repair(2, at(days=6)))
    assert world.types()[2:] == ["remedy.revoked", "decision.made", "remedy.granted"]
    assert set(world.case().grants) == {"replacement"}


def test_the_same_repair_is_not_offered_twice_in_one_case() -> None:
    world = under_two_attempts(("repair", "replacement")).hear(repaired(2, at(days=12), "failed"))
    assert [one["kind"] for one in world.last("decision.made")["decision"]["remedies"][0]] == ["replacement"]
    assert set(world.case().grants) == {"replacement"}


def test_where_the_law_offers_only_the_same_again_a_person_decides() -> None:
    world = under_two_attempts(("repair",)).hear(repaired(2, at(days=12), "failed"))
    assert (world.types()[2:], world.reasons()) == (["remedy.revoked", "decision.needs_person"], ["tried_before"])


def test_the_same_fault_after_a_repair_opens_the_next_rank_in_the_new_case() -> None:
    world = claim().hear(handed_in(1, at(days=3)), repaired(2, at(days=12)), again(30, ("repair", "refund")))
    made = world.last("decision.made")["decision"]
    assert [[one["kind"] for one in rank] for rank in made["remedies"]] == [["price_reduction", "refund"]]
    assert facts(world)["progress.repairs.0.same_defect_again_on"] == "2026-10-17"
    assert set(world.case("rq-2").grants) == {"refund"}


def test_the_same_fault_on_other_goods_is_a_first_one() -> None:
    world = claim().hear(handed_in(1, at(days=3)), repaired(2, at(days=12)), again(30, lines={"2": 1}))
    assert set(world.case("rq-2").grants) == {"repair"}


def test_in_spain_the_days_of_a_repair_do_not_count() -> None:
    world = claim("ES").hear(handed_in(1, at(days=3)), repaired(2, at(days=13)), again(30, market="ES"))
    decision = world.case("rq-2").decision
    assert decision is not None
    assert "10 days of repair do not count" in decision.arithmetic
    assert "es.guarantee.repair_suspends" in [basis.rule for basis in decision.legal_basis]
    # received 9 September 2026: three years, one more for the repair, ten days for its time
    assert str(decision.deadlines.last_day_to_act) == "2030-09-19"


def test_a_correction_of_something_else_forgets_no_repair() -> None:
    told = Progress.model_validate(Progress(refund_agreed_on=None).model_dump())
    corrected = facts_added(3, faulty("rq-2", sent_at=at(days=30)), "repair_warranty", ("repair",), told, at(days=31))
    world = claim().hear(handed_in(1, at(days=3)), repaired(2, at(days=12)), again(30), corrected)
    decision = world.case("rq-2").decision
    assert decision is not None
    assert [one.kind for one in decision.remedies[0]] == ["price_reduction", "refund"]
