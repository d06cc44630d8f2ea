"""The way back of one order's goods, from the permission to the inspection, without a runtime."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from services.logistics.handlers import HANDLERS
from shared import ids
from shared.contracts.base import Event
from shared.contracts.logistics import (
    PickupBooked,
    PickupRefused,
    ReturnAuthorized,
    ReturnInspected,
    ReturnLabelIssued,
    ReturnPosted,
    ReturnReceived,
)
from tests.unit.logistics.world import (
    GRANT,
    HUB,
    RETURN,
    START,
    SUBJECT,
    World,
    arrived,
    inspected,
    opened,
    order,
    order_changed,
    revoked,
    target,
    tracked,
)


@pytest.fixture
def world() -> World:
    """A case with its order."""
    world = World()
    world.hear(opened(order()))
    return world


@pytest.fixture
def on_its_way(world: World) -> World:
    """A return the seller pays, with label and pickup."""
    world.hear(target())
    world.answer(world.errand("return.label"))
    world.answer(world.errand("return.pickup"))
    return world


def _types(said: list[Event]) -> list[str]:
    return [one.type for one in said]


def test_a_grant_that_needs_goods_authorizes_a_return_and_asks_for_a_label(world: World) -> None:
    (said,) = world.hear(target(quantity=2))
    assert isinstance(said, ReturnAuthorized)
    assert (said.return_id, said.rma_number) == (RETURN, ids.case_number(RETURN))
    assert [(line.line_id, line.quantity) for line in said.lines] == [("1", 2)]
    assert (said.paid_by, said.send_back_by) == ("seller", date(2026, 10, 2))
    label = world.errand("return.label")
    assert label.effect_id == ids.effect_id("logistics", "return.label", RETURN, "-", 1)
    assert (label.about, label.market, label.personal_owner) == (RETURN, "DE", SUBJECT)
    assert label.payload["recipient"] == HUB
    assert label.payload["our_reference"] == label.effect_id
    assert world.kinds() == ["return.label"]
    assert ("return_id", RETURN) in world.memory.references()


def test_a_grant_without_goods_sends_nobody_anywhere(world: World) -> None:
    assert world.hear(target(needed=False)) == []
    assert world.effects == {}
    assert world.memory.register() == ()


def test_a_label_is_told_with_its_tracking_number_and_the_van_is_ordered_under_it(world: World) -> None:
    world.hear(target())
    (said,) = world.answer(world.errand("return.label"))
    assert isinstance(said, ReturnLabelIssued)
    assert (said.tracking_number, said.send_back_by) == ("SBX1", date(2026, 10, 2))
    assert ("tracking_number", "SBX1") in world.memory.references()
    pickup = world.errand("return.pickup")
    assert pickup.payload["tracking_number"] == "SBX1"
    assert (pickup.payload["date"], pickup.payload["time_zone"]) == ("2026-09-21", "Europe/Berlin")
    assert pickup.useful_until.isoformat() == "2026-09-21T08:00:00+02:00"
    assert pickup.personal_owner == SUBJECT
    assert "address" not in pickup.payload


def test_a_customer_who_pays_gets_a_label_and_no_van(world: World) -> None:
    world.hear(target("customer"))
    world.answer(world.errand("return.label"))
    assert world.kinds() == ["return.label"]
    assert world.state() == "label_issued"


def test_a_booked_pickup_is_told_in_the_orders_zone(world: World) -> None:
    world.hear(target())
    world.answer(world.errand("return.label"))
    (said,) = world.answer(world.errand("return.pickup"))
    assert isinstance(said, PickupBooked)
    assert said.window.from_at.isoformat() == "2026-09-21T09:00:00+02:00"
    assert said.zone == "Europe/Berlin"
    assert ("pickup_reference", "pu_1") in world.memory.references()
    assert world.state() == "pickup_booked"


def test_a_refused_pickup_is_told_and_the_label_remains(world: World) -> None:
    world.hear(target())
    world.answer(world.errand("return.label"))
    (said,) = world.answer(world.errand("return.pickup"), "refused", code="no_address")
    assert isinstance(said, PickupRefused)
    assert said.reason.code == "no_address"
    assert world.state() == "label_issued"
    assert world.kinds() == ["return.label", "return.pickup"]


def test_a_pickup_that_missed_its_day_is_ordered_for_another_three_times(world: World) -> None:
    world.hear(target())
    world.answer(world.errand("return.label"))
    assert world.answer(world.errand("return.pickup", 1), "expired") == []
    assert world.answer(world.errand("return.pickup", 2), "expired") == []
    said = world.answer(world.errand("return.pickup", 3), "expired")
    assert _types(said) == ["pickup.refused"]
    assert world.kinds().count("return.pickup") == 3


def test_a_refused_label_shows_in_the_register_and_the_van_still_comes(world: World) -> None:
    world.hear(target())
    assert world.answer(world.errand("return.label"), "refused", code="service_unknown") == []
    assert world.errand("return.pickup").payload["tracking_number"] is None
    assert world.state() == "needs_person"
    assert world.memory.register()[0].detail == "service_unknown"


def test_a_stuck_label_that_is_found_later_is_told(world: World) -> None:
    world.hear(target("customer"))
    world.answer(world.errand("return.label"), "stuck")
    assert world.state() == "needs_person"
    assert _types(world.answer(world.errand("return.label"))) == ["return.label_issued"]
    assert world.answer(world.errand("return.label"), "stuck") == []


def test_a_grant_heard_before_its_order_waits() -> None:
    world = World()
    assert world.hear(target()) == []
    assert world.hear(opened(None)) == []
    assert _types(world.hear(order_changed(order()))) == ["return.authorized"]


def test_hearing_a_grant_again_or_its_release_makes_no_second_label(world: World) -> None:
    world.hear(target(), sequence=2)
    assert world.hear(target(), sequence=2) == []
    assert world.hear(target(quantity=2), sequence=1) == []
    assert world.hear(target(release="now"), sequence=3) == []
    assert world.kinds() == ["return.label"]


def test_other_terms_are_authorized_anew_and_a_seller_who_now_pays_sends_the_van(world: World) -> None:
    world.hear(target("customer"))
    world.answer(world.errand("return.label"))
    assert _types(world.hear(target("seller"))) == ["return.authorized"]
    assert world.kinds() == ["return.label", "return.pickup"]


def test_nothing_more_is_ordered_for_a_revoked_grant(world: World) -> None:
    world.hear(target())
    world.hear(revoked())
    assert _types(world.answer(world.errand("return.label"))) == ["return.label_issued"]
    assert world.kinds() == ["return.label"]
    assert world.state() == "revoked"


def test_the_first_scan_is_the_proof_of_dispatch(on_its_way: World) -> None:
    at = START + timedelta(days=3)
    (said,) = on_its_way.hear(tracked("SBX1", "picked_up", at))
    assert isinstance(said, ReturnPosted)
    assert (said.tracking_number, said.at) == ("SBX1", at)
    assert on_its_way.hear(tracked("SBX1", "in_transit", at + timedelta(days=1))) == []
    assert on_its_way.hear(tracked("SBX1", "label_created", START)) == []
    assert on_its_way.state() == "posted"


def test_an_earlier_day_of_dispatch_heard_later_is_told_because_rights_count_in_days(on_its_way: World) -> None:
    late = datetime.fromisoformat("2026-09-22T10:00:00+02:00")
    on_its_way.hear(tracked("SBX1", "in_transit", late))
    assert on_its_way.hear(tracked("SBX1", "picked_up", late - timedelta(hours=2))) == []
    (said,) = on_its_way.hear(tracked("SBX1", "picked_up", late - timedelta(days=1)))
    assert isinstance(said, ReturnPosted)
    assert said.at == late - timedelta(days=1)


def test_a_missed_pickup_is_told_once_each_time(on_its_way: World) -> None:
    assert _types(on_its_way.hear(tracked("SBX1", "pickup_missed"))) == ["pickup.missed"]
    assert on_its_way.hear(tracked("SBX1", "pickup_missed")) == []
    assert _types(on_its_way.hear(tracked("SBX1", "pickup_missed", START + timedelta(days=1)))) == ["pickup.missed"]


def test_a_carrier_that_does_not_take_the_parcel_is_told_once(on_its_way: World) -> None:
    assert _types(on_its_way.hear(tracked("SBX1", "pickup_refused"))) == ["pickup.refused"]
    assert on_its_way.hear(tracked("SBX1", "pickup_refused", START + timedelta(hours=1))) == []


def test_an_unknown_tracking_word_is_counted_and_means_nothing(on_its_way: World) -> None:
    assert on_its_way.hear(tracked("SBX1", "beamed_up")) == []
    assert on_its_way.notes == ["tracking_word_unknown"]
    assert on_its_way.memory.tracks["SBX1"].last_status == "unknown"


@pytest.mark.parametrize(
    "names", [{}, {"return_id": ids.case_number(RETURN)}, {"return_id": None, "number": "SBX1"}, {"return_id": None}]
)
def test_goods_are_known_by_the_return_its_number_its_parcel_or_as_the_only_ones(
    on_its_way: World, names: dict[str, Any]
) -> None:
    (said,) = on_its_way.hear(arrived(**names))
    assert isinstance(said, ReturnReceived)
    assert (said.return_id, said.grant_id) == (RETURN, GRANT)
    assert [(line.sku, line.quantity) for line in said.lines] == [("SKU-1", 1)]
    assert on_its_way.state() == "received"


def test_goods_are_received_once(on_its_way: World) -> None:
    on_its_way.hear(arrived(), id_="w-1")
    assert on_its_way.hear(arrived(), id_="w-1") == []
    assert on_its_way.hear(arrived(at=START + timedelta(hours=1)), id_="w-2") == []


def test_goods_for_a_grant_not_yet_heard_of_are_remembered_and_need_no_label() -> None:
    world = World()
    world.hear(opened(order()))
    assert world.hear(arrived()) == []
    assert _types(world.hear(target())) == ["return.authorized", "return.received"]
    assert world.effects == {}


def test_goods_of_another_order_stay_nobodys(on_its_way: World) -> None:
    assert on_its_way.hear(arrived(return_id="someone-elses")) == []
    assert on_its_way.state() == "pickup_booked"


def test_an_inspection_is_told_with_its_losses_summed(on_its_way: World) -> None:
    (said,) = on_its_way.hear(inspected(("1", "damaged", 700), ("2", "used", 300)))
    assert isinstance(said, ReturnInspected)
    assert said.value_loss_minor == 1_000
    assert [line.finding for line in said.lines] == ["damaged", "used"]
    assert on_its_way.state() == "inspected"


def test_a_second_different_inspection_is_told_again_as_the_whole_truth(on_its_way: World) -> None:
    on_its_way.hear(inspected(("1", "damaged", 700)), id_="w-1")
    assert on_its_way.hear(inspected(("1", "damaged", 700), at=START + timedelta(hours=1)), id_="w-2") == []
    (said,) = on_its_way.hear(inspected(("2", "missing", 300), at=START + timedelta(hours=2)), id_="w-3")
    assert isinstance(said, ReturnInspected)
    assert [(line.line_id, line.value_loss_minor) for line in said.lines] == [("1", 700), ("2", 300)]
    assert on_its_way.says[-1].about == "w-3"
    (again,) = on_its_way.hear(inspected(("1", "as_expected", 0), at=START + timedelta(hours=3)), id_="w-4")
    assert isinstance(again, ReturnInspected)
    assert again.value_loss_minor == 300


def test_every_type_that_is_handled_is_declared_as_heard() -> None:
    from shared.contracts.topics import heard_by

    declared = {type_ for topic in heard_by("logistics") for type_ in topic.types} | {"effect.answered"}
    assert set(HANDLERS) <= declared
