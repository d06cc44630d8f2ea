"""How the order is kept: the highest version wins, and open cases hear only of real changes."""

from __future__ import annotations

from tests.unit.intake.messages import decided, form, notice, order
from tests.unit.intake.world import ORDER, World, case_id, message


def test_an_order_alone_says_nothing() -> None:
    assert World().hear(order(1), order(2, market="FR")).told == []


def test_an_older_version_changes_nothing() -> None:
    world = World().hear(order(2, market="FR"), form(), order(1, market="US"))
    order_now = world.memory().order
    assert order_now is not None
    assert order_now.market == "FR"
    assert world.said("case.order_changed") == []


def test_every_open_case_hears_of_a_change() -> None:
    world = World().hear(order(1), form(), form("m-2", "rq-2"), order(2, region="DE-HH"))
    assert {said["case_id"] for said in world.said("case.order_changed")} == {case_id("rq-1"), case_id("rq-2")}
    assert all(said["promises"] == [] for said in world.said("case.order_changed"))


def test_a_new_version_of_the_same_facts_is_kept_and_not_said() -> None:
    world = World().hear(order(1), form(), order(2))
    order_now = world.memory().order
    assert order_now is not None
    assert order_now.version == 2
    assert world.said("case.order_changed") == []


def test_a_closed_case_hears_of_no_change() -> None:
    world = World().hear(order(1), form(), decided(1, "no"), notice("refused", "policy-1"))
    assert world.stage() == "closed"
    assert world.hear(order(2, region="DE-HH")).said("case.order_changed") == []


def test_an_order_under_another_orders_key_is_noted_and_not_kept() -> None:
    stray = order(1, subject="blue-harbour/BH-2")
    world = World().hear(message("stray", stray.data, subject=ORDER))
    assert world.memory().order is None
    assert world.notes == ["order_under_another_key"]
