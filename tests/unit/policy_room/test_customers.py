"""What stands under a customer's other orders is read at the first decision, kept, said, and reopens nothing later."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from services.policy.bootstrap import bootstrap
from services.policy.handlers.outlook import customers_named
from services.policy.memory import PolicyMemory
from shared.facts.order import Order
from shared.rulebook.store_policy import StorePolicy
from shared.runtime.message import CustomerFacts, Standing
from shared.runtime.room import Room
from tests.unit.policy_room.messages import (
    T0,
    at,
    chosen,
    facts_added,
    matched,
    opened,
    order,
    order_changed,
    posted,
    received,
    request,
    staff,
)
from tests.unit.policy_room.world import CODEC, ROOM, World, case_id

ME = "c-5517"
ONE = {"1": 1}
SIGNS = {"granted_cases_above": 2, "same_item_again": True}


def mine(version: int = 1, customer: str | None = ME, **changes: Any) -> Order:
    return order(version=version, buyer={"kind": "consumer", "customer_id": customer}, **changes)


def stands(
    name: str, *items: str, state: str = "granted", asked: datetime | None = T0 - timedelta(days=30)
) -> Standing:  # fmt: skip
    return Standing(name, "decision", state, name, opened_at=asked, customer=ME, items=items)


def looking(*elsewhere: Standing, **signs: Any) -> Room:
    """The room of a shop that looks at signs of abuse, with this standing under the customer's other orders."""
    store = StorePolicy.model_validate({"version": "7", "abuse": [signs or SIGNS]})
    book = replace(ROOM.context.rulebook, store=store)
    customers = {ME: CustomerFacts(elsewhere)}
    return replace(ROOM, context=replace(ROOM.context, rulebook=book, customers=customers))


THREE = tuple(stands(f"other-{n}", "X-1") for n in range(3))


def test_a_signal_sends_the_case_to_a_person_with_the_decision_and_what_was_read() -> None:
    world = World(room=looking(*THREE)).hear(opened(1, mine()))
    said = world.last("decision.needs_person")
    assert (world.types(), world.reasons()) == (["decision.needs_person"], ["abuse_signal"])
    assert said["reasons"][0]["text"] == "3 returns granted within a year"
    assert (said["decision"]["eligible"], said["decision"]["refund"]["total_minor"]) == ("yes", 10640)
    assert said["decision"]["facts_used"]["context.customer.granted_cases"] == 3
    assert said["decision"]["facts_used"]["context.customer.same_item"] == []
    assert world.case().grants == {}


def test_where_no_signal_fits_what_was_read_is_said_with_the_grant() -> None:
    world = World(room=looking(*THREE[:2])).hear(opened(1, mine()))
    assert world.types() == ["decision.made", "remedy.granted"]
    assert world.last("decision.made")["decision"]["facts_used"]["context.customer.granted_cases"] == 2


def test_only_what_was_granted_counts() -> None:
    refused = (stands("r", "UKE-21", state="no"), stands("p", "UKE-21", state="with_person"))
    world = World(room=looking(*refused, stands("undated", "UKE-21", asked=None))).hear(opened(1, mine()))
    assert world.types() == ["decision.made", "remedy.granted"]
    past = world.case().past
    assert past is not None
    assert (past.granted_cases, past.same_items) == (0, ())


def test_later_counts_do_not_reopen_what_was_granted() -> None:
    world = World(room=looking()).hear(opened(1, mine()))
    kept = world.case().past
    world.room = looking(*THREE, stands("again", "UKE-21"))
    world.hear(posted(1, at(days=2)), received(2, at(days=4)), facts_added(2, request(lines=ONE), time=at(days=5)))
    assert world.types() == ["decision.made", "remedy.granted", "remedy.changed", "remedy.changed"]
    assert (world.case().past, world.grant().release) == (kept, "now")


def test_what_was_granted_before_anybody_looked_is_never_looked_at() -> None:
    world = World().hear(opened(1, mine()))
    world.room = looking(*THREE)
    world.hear(received(1, at(days=4)), facts_added(2, request(lines=ONE), time=at(days=5)))
    assert "decision.needs_person" not in world.types()
    assert world.case().past is None


def test_deciding_again_looks_at_what_was_read_first() -> None:
    world = World(room=looking()).hear(opened(1, mine(), request(lines=ONE), "repair_warranty", ()))
    assert world.types() == ["decision.made"]
    world.room = looking(*THREE)
    world.hear(chosen(2, "replacement", at(days=1)))
    assert world.types() == ["decision.made", "decision.made", "remedy.granted"]


def test_a_case_with_a_person_stays_there_when_the_count_falls() -> None:
    world = World(room=looking(*THREE)).hear(opened(1, mine()))
    world.room = looking()
    world.hear(facts_added(2, request(lines=ONE), time=at(days=200)))
    assert set(world.types()) == {"decision.needs_person"}
    assert world.reasons() == ["abuse_signal"]


def test_a_person_may_grant_it_all_the_same() -> None:
    world = World(room=looking(*THREE)).hear(opened(1, mine()), staff(time=at(hours=2)))
    assert world.types() == ["decision.needs_person", "decision.made", "remedy.granted"]
    made = world.last("decision.made")
    assert (made["override"], made["decision"]["needs_person"]) == (False, [])
    assert made["decision"]["facts_used"]["context.customer.granted_cases"] == 3


def test_an_order_whose_customer_nobody_named_has_no_past_until_it_is_named() -> None:
    world = World(room=looking(*THREE)).hear(opened(1, mine(customer=None)))
    assert (world.types(), world.case().past) == (["decision.made", "remedy.granted"], None)
    unsure = World(room=looking(*THREE)).hear(
        opened(1, mine(customer=None), kind="product_question", wanted=()),
        order_changed(2, mine(version=2)),
        facts_added(3, time=at(days=1)),
    )
    assert unsure.reasons() == ["abuse_signal"]


def test_a_case_that_came_from_another_order_is_not_its_own_past() -> None:
    own = stands(case_id(), "UKE-21", asked=T0)
    assert World(room=looking(own)).hear(opened(1, mine())).types() == ["decision.made", "remedy.granted"]


def test_a_case_that_left_forgets_and_reads_anew_when_it_comes_back() -> None:
    world = World(room=looking()).hear(opened(1, mine()), matched(2))
    assert world.case().past is None
    world.room = looking(*THREE)
    assert world.hear(opened(3, mine())).reasons() == ["abuse_signal"]


def test_a_grant_names_its_customer_and_its_goods_and_nothing_else_does() -> None:
    (row,) = World().hear(opened(1, mine(), request(lines=ONE))).memory().register()
    assert (row.state, row.customer, row.items, row.opened_at) == ("granted", ME, ("UKE-21",), T0)
    (waiting,) = World(room=looking(*THREE)).hear(opened(1, mine())).memory().register()
    assert (waiting.state, waiting.customer, waiting.items) == ("with_person", None, ())


def test_the_customers_of_the_order_as_it_is_known_and_as_it_is_told_are_named() -> None:
    known = World().hear(opened(1, mine())).memory()
    assert customers_named(known, received(1, T0)) == {ME}
    assert customers_named(known, order_changed(2, mine(version=2, customer="c-2"))) == {ME, "c-2"}
    assert customers_named(PolicyMemory(), opened(1, mine())) == {ME}
    assert customers_named(PolicyMemory(), opened(1, mine(customer=None))) == frozenset()
    assert customers_named(PolicyMemory(), opened(1)) == frozenset()


def test_nobody_is_named_where_the_shop_looks_at_no_signs() -> None:
    assert bootstrap({}).outlook is None


def test_a_memory_from_before_there_was_a_past_is_read() -> None:
    memory = World().hear(opened(1, mine())).memory()
    old = CODEC.memory_out(memory).replace('"past":null,', "")
    assert "past" not in old
    assert CODEC.memory_in(old, PolicyMemory.VERSION) == memory
