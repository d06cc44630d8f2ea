"""Cancelling before anything was handed over, and orders that have partly or wholly left by then."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.policy_room.messages import at, opened, order, order_changed, request
from tests.unit.policy_room.world import World

LEFT = {"status": "in_transit", "handed_over_at": "2026-09-17T16:00:00+02:00"}


def placed(market: str = "NL", *parcels: dict[str, Any], method: str = "standard", **changes: Any) -> Any:
    paid = {"standard": 450, "express": 1190}[method]
    delivery = {
        "method": method, "paid_minor": paid, "cheapest_standard_minor": 450, "arranged_by": "seller",
        "pattern": "several_goods", "parcels": list(parcels),
    }  # fmt: skip
    payments = [{"payment_id": "pay-1", "provider": "sandbox", "captured_minor": 10190 + paid}]
    return order(market, **{"delivery": delivery, "payments": payments, **changes})


def parcel(name: str, *lines: str, **state: Any) -> dict[str, Any]:
    return {"parcel_id": name, "line_ids": list(lines), "status": "not_shipped", **state}


def cancelled(known: Any, lines: dict[str, int] | None = None) -> World:
    return World().hear(opened(1, known, request(lines=lines), "cancel_order", ("refund",)))


@pytest.mark.parametrize("parcels", [(), (parcel("p1"),)])
def test_an_order_of_which_nothing_left_is_refunded_at_once_without_a_return(parcels: Any) -> None:
    world = cancelled(placed("NL", *parcels))
    granted = world.last("remedy.granted")
    # 6490 + 2 x 1850 = 10190; + 450 standard delivery, all that was paid for it = 10640
    assert (granted["kind"], granted["refund"]["total_minor"]) == ("refund", 10640)
    assert (granted["return"]["needed"], granted["release"]) == (False, "now")
    # asked on 17 September; within 14 days: 1 October
    assert granted["due_on"] == "2026-10-01"


def test_of_an_express_charge_the_law_gives_back_what_standard_delivery_costs() -> None:
    # BW 6:230r(2): not the extra cost of another way than the cheapest one offered
    assert cancelled(placed(method="express")).refund_minor() == 10640


def test_an_order_of_which_some_lines_left_is_a_person_s() -> None:
    world = cancelled(placed("NL", parcel("p1", "1", **LEFT), parcel("p2", "2")))
    assert (world.types(), world.reasons()) == (["decision.needs_person"], ["partly_shipped"])


def test_a_line_that_lies_in_no_parcel_yet_has_not_left() -> None:
    world = cancelled(placed("NL", parcel("p1", "1", **LEFT)))
    assert world.reasons() == ["partly_shipped"]


def test_the_lines_that_have_not_left_are_cancelled_alone() -> None:
    known = placed("NL", parcel("p1", "1", **LEFT), parcel("p2", "2"))
    world = cancelled(known, {"2": 2})
    # 2 x 1850 = 3700; + 450 x 3700 / 10190 = 163
    assert (world.refund_minor(), world.grant().returns.needed, world.grant().release) == (3863, False, "now")


def test_what_has_left_altogether_comes_back_first() -> None:
    known = placed("NL", parcel("p1", **LEFT))
    grant = cancelled(known).grant()
    assert (grant.returns.needed, grant.release) == (True, "on_goods_or_proof")


def test_an_order_that_goes_out_after_it_was_cancelled_is_a_person_s() -> None:
    left = placed("NL", parcel("p1", **LEFT), version=2)
    world = cancelled(placed("NL", parcel("p1"))).hear(order_changed(2, left, time=at(hours=5)))
    assert (world.reasons(), world.refund_minor()) == (["shipped_after_cancelling"], 10640)
