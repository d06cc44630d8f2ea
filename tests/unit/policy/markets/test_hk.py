"""Worked examples of Hong Kong law: no right to change one's mind, rejection of faulty goods, six years to claim."""

from datetime import date
from typing import Any

from shared.rulebook.days_off import is_holiday
from tests.unit.policy.stage import cited, codes, decided, delivered, kinds, rulebook

PROMISE = {"version": "p1", "change_of_mind_days": 30, "counted_from": "delivery", "shown_at": ["checkout"]}


def faulty(asked: str, showed: str, **facts: Any) -> dict[str, Any]:
    return {
        **delivered("2026-09-09"),
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": {"kind": "defect", "appeared_on": showed, **facts},
        "request.sent_at": f"{asked}T10:00:00+08:00",
    }


def test_no_law_gives_a_right_to_change_one_s_mind() -> None:
    found = decided({**delivered("2026-09-09"), "request.sent_at": "2026-09-10T10:00:00+08:00"}, "HK")
    assert (found.eligible, cited(found)) == ("no", ["hk.withdrawal.right"])
    assert "no_right" in codes(found)
    assert [alternative.code for alternative in found.alternatives] == ["faulty_goods", "ask_the_shop"]


def test_the_shop_is_held_to_the_window_it_promised() -> None:
    # received 9 September + 30 = Friday 9 October
    on = {**delivered("2026-09-09"), "order.policy": PROMISE, "request.sent_at": "2026-10-09T23:00:00+08:00"}
    found = decided(on, "HK")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 9))
    assert decided({**on, "request.sent_at": "2026-10-10T00:10:00+08:00"}, "HK").eligible == "no"


def test_a_promised_last_day_does_not_move() -> None:
    # received Friday 18 September + 30 = Sunday 18 October: the contract says 30 days, and no law moves them
    on = {**delivered("2026-09-18"), "order.policy": PROMISE, "request.sent_at": "2026-09-19T10:00:00+08:00"}
    assert decided(on, "HK").deadlines.last_day_to_act == date(2026, 10, 18)


def test_general_holidays_count_that_are_no_statutory_ones() -> None:
    law = rulebook().market("HK", date(2026, 4, 1))
    assert law is not None
    assert law.place.holidays is not None
    good_friday, easter_monday, plain = date(2026, 4, 3), date(2026, 4, 6), date(2026, 4, 8)
    found = [is_holiday(law.place.holidays, None, day) for day in (good_friday, easter_monday, plain)]
    assert found == [True, True, False]


def test_goods_not_as_described_may_be_rejected_for_the_price() -> None:
    found = decided(faulty("2026-09-20", "2026-09-10", kind="not_as_described"), "HK")
    assert (found.eligible, kinds(found)) == ("yes", [["refund"], ["price_reduction"]])
    # barred six years after delivery: 9 September 2032
    assert found.deadlines.last_day_to_act == date(2032, 9, 9)
    assert found.refund is not None
    assert (found.refund.total_minor, found.refund.delivery_minor) == (6490, 0)


def test_a_fault_that_shows_later_has_to_be_proven_by_the_customer() -> None:
    found = decided(faulty("2026-10-20", "2026-10-19"), "HK")
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "fault_at_delivery")
    proven = decided(faulty("2026-10-20", "2026-10-19", present_at_delivery=True), "HK")
    assert proven.eligible == "yes"


def test_a_fault_that_was_there_from_the_start_is_no_question_of_how_long_goods_last() -> None:
    proven = decided(faulty("2028-03-05", "2028-03-01", present_at_delivery=True), "HK")
    assert (proven.eligible, proven.needs_person) == ("yes", ())


def test_how_long_goods_last_and_when_rejection_is_too_late_a_person_weighs() -> None:
    # showed after 9 September 2027, when the first year is over
    old = decided(faulty("2028-03-05", "2028-03-01"), "HK")
    assert [need.code for need in old.needs_person] == ["durability"]
    # noticed 10 October; told on 20 November, 41 days later
    slow = decided(faulty("2026-11-20", "2026-10-10", present_at_delivery=True), "HK")
    assert [need.code for need in slow.needs_person] == ["reasonable_time"]


def test_six_years_after_delivery_every_claim_is_barred() -> None:
    found = decided(faulty("2032-09-10", "2032-09-01", present_at_delivery=True), "HK")
    assert (found.eligible, "claim_barred" in codes(found)) == ("no", True)


def test_who_bears_goods_on_their_way_hangs_on_the_terms() -> None:
    way = {"order.delivery.parcels.1.status": "lost", "order.delivery.parcels.1.delivered_at": None}
    asked = {"request.ground": "not_delivered", "request.lines": [{"line_id": "2", "quantity": 2}]}
    found = decided({**way, **asked}, "HK")
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "risk_in_transit")
    assert [need.code for need in found.needs_person] == ["shipped_not_arrived"]


def test_goods_never_shipped_are_paid_back_after_a_further_period() -> None:
    nothing: dict[str, Any] = {"request.ground": "not_delivered", "request.lines": None, "order.delivery.parcels": []}
    vain = {"order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-16"}}
    found = decided({**nothing, **vain}, "HK")
    assert (found.eligible, kinds(found)) == ("yes", [["refund"]])
    assert found.refund is not None
    # 10190 + 1190
    assert found.refund.total_minor == 11380
