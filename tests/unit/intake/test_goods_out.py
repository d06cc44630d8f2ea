"""Goods instead of money: replacements, exchanges and repairs, their promises and their ends."""

from __future__ import annotations

from datetime import date

from shared import ids
from shared.contracts.logistics import RepairReceived, RepairReturned, ReturnPosted, ReturnReceived
from tests.unit.intake import messages as m
from tests.unit.intake.world import World, at, case_id

BACK = date(2026, 10, 1)
EXCHANGE, REPAIR = (ids.grant_id(case_id(), kind) for kind in ("exchange", "repair"))


def granted(kind: str, **terms: object) -> World:
    return World().hear(m.order(), m.form(), m.decided(1), m.goods_grant(2, kind, **terms))  # type: ignore[arg-type]


def posted(grant_id: str, n: int = 1, **span: float) -> object:
    data = ReturnPosted(case_id=m.CASE, grant_id=grant_id, return_id="ret", tracking_number="T1", at=at(**span))
    return m.of_goods(data, n, at(**span))


def test_a_replacement_is_a_promise_until_it_is_at_the_door() -> None:
    world = granted("replacement")
    grant = ids.grant_id(case_id(), "replacement")
    assert world.clock("replacement", grant).running
    assert world.stage() == "replacing"
    world.hear(m.delivered("replacement", 1, at(days=3)))
    stop = world.clock("replacement", grant).stop
    assert stop is not None
    assert stop.at == at(days=3)


def test_a_replaced_case_closes_when_its_last_letter_is_out() -> None:
    world = granted("replacement").hear(m.delivered("replacement", 1, at(days=3)))
    assert world.case().closed is None
    world.hear(m.notice("replacement_delivered", "logistics-1", at(days=3)))
    assert world.case().closed == "replaced"


def test_a_late_replacement_goes_to_a_person_and_its_arrival_settles_it() -> None:
    world = granted("replacement")
    clock = world.clock("replacement", ids.grant_id(case_id(), "replacement"))
    world.hear(m.firing(clock.clock_id, "breach", at(days=14)))
    assert world.stage() == "with_person"
    world.hear(m.delivered("replacement", 1, at(days=15)))
    assert world.stage() == "replacing"


def test_an_exchange_ends_only_when_the_first_goods_are_back() -> None:
    world = granted("exchange", needed=True, back=BACK)
    world.hear(m.delivered("exchange", 1, at(days=3)), m.notice("replacement_delivered", "logistics-1"))
    assert world.case().closed is None
    assert world.stage() == "waiting_for_goods"
    received = ReturnReceived(case_id=m.CASE, grant_id=EXCHANGE, return_id="ret", lines=(), at=at(days=6))
    world.hear(m.of_goods(received, 2, at(days=6)))
    assert world.case().closed == "exchanged"


def test_the_customer_has_until_the_end_of_the_named_day_to_send_goods_back() -> None:
    world = granted("exchange", needed=True, back=BACK)
    span = world.clock("goods_back", EXCHANGE).span
    assert span is not None
    assert span.due_at.isoformat() == "2026-10-01T22:00:00+00:00"
    world.hear(posted(EXCHANGE, days=2))  # type: ignore[arg-type]
    assert not world.clock("goods_back", EXCHANGE).running


def test_a_day_that_passed_before_the_grant_leaves_the_customer_two_weeks() -> None:
    world = granted("exchange", needed=True, back=date(2026, 8, 1))
    span = world.clock("goods_back", EXCHANGE).span
    assert span is not None
    assert span.due_at.isoformat() == "2026-10-01T22:00:00+00:00"


def test_a_customer_who_sends_nothing_breaks_no_promise_of_ours() -> None:
    world = granted("exchange", needed=True, back=BACK)
    world.hear(m.firing(world.clock("goods_back", EXCHANGE).clock_id, "breach", at(days=15)))
    assert len(world.said("clock.breached")) == 1
    assert world.said("case.escalated") == []


def test_a_person_can_let_go_of_goods_that_never_came() -> None:
    world = granted("exchange", needed=True, back=BACK)
    world.hear(m.delivered("exchange", 1, at(days=3)), m.notice("replacement_delivered", "logistics-1"))
    world.hear(m.needs_person(3, "goods_not_back", at(days=15)))
    assert world.stage() == "with_person"
    world.hear(m.command("answer", {"close": True}, time=at(days=16)))
    assert world.case().closed == "exchanged"


def test_a_repair_is_handed_in_and_comes_back() -> None:
    world = granted("repair", needed=True)
    assert world.stage() == "waiting_for_goods"
    handed = RepairReceived(case_id=m.CASE, grant_id=REPAIR, repair_id="rep", at=at(days=4))
    world.hear(m.of_goods(handed, 1, at(days=4)))
    assert world.stage() == "replacing"
    assert not world.clock("goods_back", REPAIR).running
    back = RepairReturned(case_id=m.CASE, grant_id=REPAIR, repair_id="rep", outcome="fixed", at=at(days=12))
    world.hear(m.of_goods(back, 2, at(days=12)), m.notice("repair_returned", "logistics-2"))
    assert world.case().closed == "repaired"
    assert not world.clock("repair", REPAIR).running


def test_goods_at_the_workshop_are_not_inspected_for_a_refund() -> None:
    received = ReturnReceived(case_id=m.CASE, grant_id=REPAIR, return_id="ret", lines=(), at=at(days=4))
    world = granted("repair", needed=True).hear(m.of_goods(received, 1, at(days=4)))
    assert ids.clock_id(case_id(), "inspection", "ret") not in world.case().clocks


def test_a_repair_that_did_not_help_keeps_no_promise() -> None:
    back = RepairReturned(case_id=m.CASE, grant_id=REPAIR, repair_id="rep", outcome="failed", at=at(days=12))
    world = granted("repair", needed=True).hear(m.of_goods(back, 1, at(days=12)))
    assert world.clock("repair", REPAIR).running
    assert world.case().closed is None
