"""Replacements, exchanges and repairs on their way out, without a runtime: once, and in sight when they fail."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import ClockBreached
from shared.contracts.policy import GrantLine, GrantReturn, Release, RemedyChanged, RemedyRevoked
from shared.contracts.warehouse import (
    RepairProgress,
    RepairProgressed,
    ReplacementHandedOver,
    StockRefused,
    StockReserved,
)
from tests.unit.logistics.world import CASE, START, World, opened, order, tracked

OUT = "OUT-1"


def grant(kind: str) -> str:
    return ids.grant_id(CASE, kind)


def granted(kind: str, *, needed: bool = False, sku: str | None = None, release: Release = "now") -> RemedyChanged:
    return RemedyChanged(
        grant_id=grant(kind),
        case_id=CASE,
        kind=kind,
        lines=(GrantLine(line_id="1", quantity=1, sku=sku),),
        refund=None,
        returns=GrantReturn(needed=needed, paid_by="seller", send_back_by=date(2026, 10, 2)),
        release=release,
        due_on=None,
        decision_id="dec-1",
        change=Reason(code="decided", text="decided"),
    )


def fallen(kind: str) -> RemedyRevoked:
    return RemedyRevoked(grant_id=grant(kind), case_id=CASE, kind=kind, reason=Reason(code="x", text="x"))


def at(days: int) -> datetime:
    return START + timedelta(days=days)


REPLACEMENT = ids.replacement_id(grant("replacement_shipment"), 1)
REPAIR = ids.repair_id(grant("repair"), 1)
RESERVED = StockReserved(replacement_id=REPLACEMENT, at=at(1))
REFUSED = StockRefused(replacement_id=REPLACEMENT, reason="", at=at(1))
HANDED = ReplacementHandedOver(replacement_id=REPLACEMENT, carrier="sandbox", tracking_number=OUT, at=at(2))


def bench(stage: str, days: int, **more: Any) -> RepairProgressed:
    return RepairProgressed(repair_id=REPAIR, progress=RepairProgress(stage=stage, **more), at=at(days))


def types(said: list[Event]) -> list[str]:
    return [one.type for one in said]


def world(*granted_: RemedyChanged) -> World:
    made = World()
    made.hear(opened(order()))
    for one in granted_:
        made.hear(one)
    return made


def test_a_lost_parcel_is_sent_again_and_followed_to_the_door() -> None:
    shop = world(granted("replacement_shipment"))
    assert shop.errand("replacement.order").payload["lines"] == [{"sku": "SKU-1", "quantity": 1}]
    shop.answer(shop.errand("replacement.order"), order_reference="wo_1")
    assert types(shop.hear(RESERVED)) == ["replacement.reserved"]
    assert types(shop.hear(HANDED)) == ["replacement.shipped"]
    assert types(shop.hear(tracked(OUT, "delivered", at(4)))) == ["replacement.delivered"]
    assert shop.memory.register()[0].state == "delivered"


def test_another_article_goes_out_where_the_grant_names_one() -> None:
    shop = world(granted("exchange", sku="SKU-1-L"))
    assert shop.errand("replacement.order").payload["lines"][0]["sku"] == "SKU-1-L"


def test_an_exchange_sends_the_new_one_and_wants_the_first_back() -> None:
    shop = world(granted("exchange", needed=True))
    assert sorted(shop.kinds()) == ["replacement.order", "return.label"]


def test_where_policy_wants_the_first_goods_the_new_ones_wait_for_proof() -> None:
    shop = world(granted("replacement", needed=True, release="on_goods_or_proof"))
    shop.answer(shop.errand("return.label"))
    assert "replacement.order" not in shop.kinds()
    shop.hear(tracked("SBX1", "picked_up", at(2)))
    assert "replacement.order" in shop.kinds()


def test_what_is_out_of_stock_has_failed() -> None:
    shop = world(granted("replacement_shipment"))
    said = shop.hear(REFUSED)
    assert types(said) == ["replacement.failed"]
    assert said[0].reason.code == "out_of_stock"  # type: ignore[attr-defined]


def test_an_order_the_warehouse_refuses_has_failed() -> None:
    shop = world(granted("replacement_shipment"))
    said = shop.answer(shop.errand("replacement.order"), "refused", code="no_address")
    assert said[0].reason.code == "no_address"  # type: ignore[attr-defined]


@pytest.mark.parametrize("status", ["lost", "returned_to_sender"])
def test_a_replacement_that_is_lost_as_well_has_failed(status: str) -> None:
    shop = world(granted("replacement_shipment"))
    shop.hear(HANDED)
    assert types(shop.hear(tracked(OUT, status, at(5)))) == ["replacement.failed"]


def test_a_revoked_replacement_is_called_off_once_and_never_after_it_left() -> None:
    shop = world(granted("replacement_shipment"))
    shop.hear(fallen("replacement_shipment"))
    shop.hear(fallen("replacement_shipment"))
    assert shop.kinds().count("replacement.cancel") == 1
    gone = world(granted("replacement_shipment"))
    gone.hear(HANDED)
    gone.hear(fallen("replacement_shipment"))
    assert "replacement.cancel" not in gone.kinds()


def test_what_was_called_off_and_is_granted_again_goes_out_under_a_number_of_its_own() -> None:
    shop = world(granted("replacement_shipment"))
    first = shop.errand("replacement.order")
    shop.hear(fallen("replacement_shipment"))
    assert types(shop.hear(granted("replacement_shipment"))) == ["replacement.ordered"]
    assert shop.answer(first, "refused", code="called_off") == []
    ordered = [effect.about for effect in shop.effects.values() if effect.kind == "replacement.order"]
    assert ordered == [REPLACEMENT, ids.replacement_id(grant("replacement_shipment"), 2)]
    shop.hear(fallen("replacement_shipment"))
    assert shop.kinds().count("replacement.cancel") == 2


def test_what_left_before_it_was_called_off_is_not_sent_again() -> None:
    shop = world(granted("replacement_shipment"))
    shop.hear(HANDED)
    shop.hear(fallen("replacement_shipment"))
    shop.hear(granted("replacement_shipment"))
    assert shop.kinds().count("replacement.order") == 1


def test_goods_nobody_waits_for_any_more_fail_nobody() -> None:
    shop = world(granted("replacement_shipment"))
    shop.hear(fallen("replacement_shipment"))
    assert shop.answer(shop.errand("replacement.order"), "refused", code="called_off") == []
    assert shop.hear(REFUSED) == []
    assert shop.memory.register()[0].state == "revoked"


@pytest.mark.parametrize("kind", ["exchange", "replacement_shipment"])
def test_another_size_and_a_lost_parcel_wait_for_nothing(kind: str) -> None:
    shop = world(granted(kind, needed=True, release="on_goods"))
    assert "replacement.order" in shop.kinds()


def test_a_repair_is_a_return_first_and_comes_back_fixed() -> None:
    shop = world(granted("repair", needed=True))
    assert sorted(shop.kinds()) == ["repair.order", "return.label"]
    assert types(shop.hear(bench("received", 4))) == ["repair.received"]
    quoted = shop.hear(bench("quoted", 5, covered=True, cost_minor=4500))
    assert (quoted[0].covered, quoted[0].cost_minor, quoted[0].currency) == (True, 4500, "EUR")  # type: ignore[attr-defined]
    shop.hear(bench("repaired", 8))
    (shipped,) = shop.hear(bench("handed_over", 9, tracking_number=OUT))
    assert shipped.outcome == "fixed"  # type: ignore[attr-defined]
    assert types(shop.hear(tracked(OUT, "delivered", at(10)))) == ["repair.returned"]


def test_what_comes_back_without_a_repair_is_as_it_was() -> None:
    shop = world(granted("repair", needed=True))
    assert types(shop.hear(bench("unrepairable", 5))) == ["repair.failed"]
    (shipped,) = shop.hear(bench("handed_over", 9, tracking_number=OUT))
    assert shipped.outcome == "failed"  # type: ignore[attr-defined]


def test_a_quote_that_names_nobody_who_pays_is_not_taken_as_covered() -> None:
    (quoted,) = world(granted("repair", needed=True)).hear(bench("quoted", 5, cost_minor=9000))
    assert quoted.covered is False  # type: ignore[attr-defined]


def test_a_stage_nobody_knows_is_kept_and_counted() -> None:
    shop = world(granted("repair", needed=True))
    assert shop.hear(bench("polished", 5)) == []
    assert shop.notes == ["repair_stage_unknown"]


def overdue(kind: str) -> ClockBreached:
    return ClockBreached(
        case_id=CASE,
        clock_id=ids.clock_id(CASE, "goods_back", grant(kind)),
        kind="goods_back",
        started_by="policy-1",
        start_at=START,
        warn_at=START,
        due_at=at(14),
        zone="Europe/Berlin",
        table="t",
    )


def test_goods_that_never_set_out_are_told_as_expired_once() -> None:
    shop = world(granted("exchange", needed=True))
    assert types(shop.hear(overdue("exchange"))) == ["return.expired"]
    assert shop.hear(overdue("exchange")) == []


def test_where_no_law_names_the_last_day_it_is_the_one_the_customer_was_given() -> None:
    (said,) = world(granted("exchange", needed=True)).hear(overdue("exchange"))
    assert said.send_back_by == (at(14)).astimezone(ZoneInfo("Europe/Berlin")).date()  # type: ignore[attr-defined]


def test_goods_on_their_way_do_not_expire() -> None:
    shop = world(granted("exchange", needed=True))
    shop.answer(shop.errand("return.label"))
    shop.hear(tracked("SBX1", "in_transit", at(13)))
    assert shop.hear(overdue("exchange")) == []


def test_goods_a_workshop_has_do_not_expire() -> None:
    shop = world(granted("repair", needed=True))
    shop.hear(bench("received", 4))
    assert shop.hear(overdue("repair")) == []


def test_the_clock_of_another_grant_expires_nothing_here() -> None:
    assert world(granted("exchange", needed=True)).hear(overdue("refund")) == []


_ALL: dict[str, Event] = {
    "order": opened(order()),
    "grant": granted("replacement_shipment"),
    "reserved": RESERVED,
    "handed": HANDED,
    "moved": tracked(OUT, "in_transit", at(3)),
    "delivered": tracked(OUT, "delivered", at(4)),
    "repair": granted("repair", needed=True),
    "bench": bench("received", 4),
    "fixed": bench("repaired", 5),
}
_WORDS: dict[str, Event] = {"granted": granted("replacement_shipment"), "revoked": fallen("replacement_shipment")}


@given(st.lists(st.sampled_from(["granted", "revoked", "done", "called_off", "handed", "refused"]), max_size=20))
def test_whatever_policy_and_the_warehouse_say_no_number_is_ordered_twice_and_one_is_live(said: list[str]) -> None:
    shop = world()
    for name in said:
        orders = [effect for effect in shop.effects.values() if effect.kind == "replacement.order"]
        if name in _WORDS:
            shop.hear(_WORDS[name])
        elif name in ("handed", "refused"):
            shop.hear(HANDED if name == "handed" else REFUSED, id_=name)
        elif orders:
            shop.answer(orders[-1], "done" if name == "done" else "refused", code=name)
    ordered = [effect.about for effect in shop.effects.values() if effect.kind == "replacement.order"]
    called_off = {effect.about for effect in shop.effects.values() if effect.kind == "replacement.cancel"}
    assert len(ordered) == len(set(ordered))
    assert len(set(ordered) - called_off) <= 1
    assert called_off <= set(ordered)


@given(st.permutations(sorted(_ALL)), st.lists(st.sampled_from(sorted(_ALL))))
def test_whatever_is_heard_first_and_twice_goods_go_out_once(heard: list[str], again: list[str]) -> None:
    shop = World()
    for n, name in enumerate([*heard, *again]):
        word = {"grant": 1, "repair": 2}.get(name)
        shop.hear(_ALL[name], sequence=word, id_=name, now=START + timedelta(seconds=n))
    assert shop.kinds().count("replacement.order") == shop.kinds().count("repair.order") == 1
    assert {row.kind: row.state for row in shop.memory.register() if row.kind != "return"} == {
        "replacement": "delivered",
        "repair": "received",
    }
    told = [(say.data.type, say.about) for say in shop.says]
    assert len(told) == len(set(told))


@given(st.permutations(["grant", "revoked", "order", "handed", "refused"]))
def test_a_revoked_grant_never_sends_goods_that_were_not_sent(heard: list[str]) -> None:
    shop = World()
    said: dict[str, Event] = {**_ALL, "revoked": fallen("replacement_shipment"), "refused": REFUSED}
    for name in heard:
        shop.hear(said[name], sequence={"grant": 1, "revoked": 2}.get(name), id_=name)
    kinds = shop.kinds()
    assert kinds.count("replacement.order") <= 1
    assert kinds.count("replacement.cancel") <= kinds.count("replacement.order")
