"""Worked examples of Russian law: seven days or three months, moved days off, phones, half a per cent a day."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.world_stage import NOTHING, condition, faulty, got, paid_by, refund_on, sums
from tests.unit.policy.stage import cited, codes, decided, kinds

TOLD = "2025-11-01T10:00:00+03:00"
SOUND = {"used": False, "damaged": False}
WHOLE = [
    {"line_id": "1", "quantity": 1, "condition": SOUND},
    {"line_id": "2", "quantity": 2, "condition": SOUND},
]
FOUR = ["refund", "replacement", "price_reduction", "repair"]


def bought(received: str, told: str | None = TOLD) -> dict[str, Any]:
    return {
        "order.placed_at": "2025-10-01T10:00:00+03:00",
        "order.disclosures.return_procedure_in_writing_at": told,
        "request.lines": WHOLE,
        **got(f"{received}T15:00:00+03:00"),
    }


@pytest.mark.parametrize(
    ("received", "last", "due"),
    [
        # Wednesday 9 September is day 0; day 7 = Wednesday 16; told then, day 10 = Saturday 26: Monday 28
        ("2026-09-09", date(2026, 9, 16), date(2026, 9, 28)),
        # 28 October + 7 = Wednesday 4 November, Unity Day: Thursday 5; + 10 = Sunday 15: Monday 16
        ("2026-10-28", date(2026, 11, 5), date(2026, 11, 16)),
        # 2 May + 7 = Saturday 9, Victory Day; Monday 11 is off in its place: Tuesday 12; + 10 = Friday 22
        ("2026-05-02", date(2026, 5, 12), date(2026, 5, 22)),
        # 25 December + 7 = 1 January; holidays to the 8th, Friday 9 off for Saturday 3: Monday 12; + 10 = Thursday 22
        ("2025-12-25", date(2026, 1, 12), date(2026, 1, 22)),
        # 24 December 2026 + 7 = Thursday 31, off for Sunday 4 January; then holidays to 10 January: Monday 11
        ("2026-12-24", date(2027, 1, 11), date(2027, 1, 21)),
    ],
)
def test_the_seventh_day_moves_over_days_off_and_moved_ones(received: str, last: date, due: date) -> None:
    found = decided({**bought(received), "request.sent_at": f"{last}T23:59:00+03:00"}, "RU")
    assert (found.eligible, found.deadlines.last_day_to_act, refund_on(found)) == ("yes", last, due)
    assert decided({**bought(received), "request.sent_at": f"{last}T21:01:00+00:00"}, "RU").eligible == "no"


def test_a_saturday_worked_in_exchange_can_be_the_last_day() -> None:
    # received 25 October 2025 + 7 = Saturday 1 November, worked for Monday 3 November, which is off
    changes = bought("2025-10-25", "2025-10-25T10:00:00+03:00")
    found = decided({**changes, "request.sent_at": "2025-11-01T20:00:00+03:00"}, "RU")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2025, 11, 1))


def test_three_months_where_the_way_back_was_not_told_in_writing() -> None:
    # received 14 May 2026 + 3 months = Friday 14 August; told in June, which changes nothing
    for told in (None, "2026-06-01T10:00:00+03:00"):
        changes = bought("2026-05-14", told)
        found = decided({**changes, "request.sent_at": "2026-08-14T23:59:00+03:00"}, "RU")
        assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 8, 14))
        assert "ru.withdrawal.uninformed" in cited(found)
        assert decided({**changes, "request.sent_at": "2026-08-15T00:01:00+03:00"}, "RU").eligible == "no"


def test_before_the_goods_are_handed_over_the_right_is_there_at_any_time() -> None:
    changes = {"order.delivery.parcels": [], "request.lines": WHOLE, "request.sent_at": "2026-11-20T10:00:00+03:00"}
    found = decided(changes, "RU")
    # day 10 after Friday 20 November = Monday 30
    assert (found.eligible, sums(found), refund_on(found)) == ("yes", (10190, 1190, 11380), date(2026, 11, 30))


def test_the_customer_pays_the_way_back_and_the_contract_s_sum_is_returned() -> None:
    found = decided({**bought("2026-09-09"), "request.sent_at": "2026-09-14T10:00:00+03:00"}, "RU")
    assert (paid_by(found), sums(found)) == ("customer", (10190, 1190, 11380))


@pytest.mark.parametrize(
    ("facts", "state", "answer"),
    [
        ({"custom_made": True}, SOUND, "no"),
        ({"seal": "hygiene"}, {**SOUND, "seal_broken": True}, "yes"),  # individual features are the only exclusion
        ({}, {"used": True}, "no"),
        ({}, {"used": False, "damaged": True}, "no"),
    ],
)
def test_only_goods_that_look_unused_and_serve_others_too(
    facts: dict[str, Any], state: dict[str, Any], answer: str
) -> None:
    changes = {
        **bought("2026-09-09"),
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "request.lines": [{"line_id": "1", "quantity": 1, "condition": state}],
        "request.sent_at": "2026-09-14T10:00:00+03:00",
    }
    assert decided(changes, "RU").eligible == answer


@pytest.mark.parametrize(
    ("promised", "shown", "lacking"),
    [
        (12, "2027-09-09", None),  # received 9 September 2026: the seller proves for as long as it promised
        (12, "2027-09-10", "fault_at_delivery"),  # then the customer does, to the end of two years
        (None, "2026-10-01", "fault_at_delivery"),
        (36, "2029-09-09", None),
    ],
)
def test_the_promised_guarantee_decides_who_proves(promised: int | None, shown: str, lacking: str | None) -> None:
    claim = faulty("2026-09-09T15:00:00+03:00", f"{shown}T20:00:00+03:00", appeared_on=shown)
    guarantee = {"by": "seller", "months": promised} if promised else None
    found = decided({**claim, "order.lines.0.commercial_guarantee": guarantee}, "RU")
    assert (condition(found), kinds(found)) == (lacking, [FOUR])


def test_two_years_end_a_claim() -> None:
    told = {"appeared_on": "2028-09-01", "present_at_delivery": True}
    last = faulty("2026-09-09T15:00:00+03:00", "2028-09-09T20:00:00+03:00", **told)
    assert decided(last, "RU").eligible == "yes"
    assert decided({**last, "request.sent_at": "2028-09-10T08:00:00+03:00"}, "RU").eligible == "no"


def phone(asked: str, **told: Any) -> dict[str, Any]:
    claim = faulty("2026-09-10T15:00:00+03:00", f"{asked}T20:00:00+03:00", present_at_delivery=True, **told)
    return {**claim, "order.lines.0.category": "smartphone"}


def test_of_technically_complex_goods_the_first_fifteen_days_leave_every_choice() -> None:
    # received Thursday 10 September: day 15 = Friday 25
    found = decided(phone("2026-09-25", severity="minor"), "RU")
    assert sorted(kinds(found)[0]) == sorted(FOUR)
    after = decided(phone("2026-09-26", severity="minor"), "RU")
    assert (kinds(after)[0], after.chosen_by) == (["repair", "price_reduction"], "customer")
    # a serious fault opens all of them at any time, and so does a repair of more than 45 days
    assert kinds(decided(phone("2026-09-26", severity="major"), "RU")) == [FOUR]
    slow = phone("2026-12-01", severity="minor", appeared_on="2026-10-01")
    # asked for on Saturday 17 October: day 45 = Tuesday 1 December still runs
    repair = [{"requested_on": "2026-10-17", "outcome": "open"}]
    assert kinds(decided({**slow, "progress.repairs": repair}, "RU"))[0] == ["repair", "price_reduction"]
    repair = [{"requested_on": "2026-10-16", "outcome": "open"}]
    assert kinds(decided({**slow, "progress.repairs": repair}, "RU")) == [FOUR]


def test_a_late_refund_for_a_fault_costs_one_per_cent_a_day() -> None:
    claim = faulty("2026-09-09T15:00:00+03:00", "2026-10-05T10:00:00+03:00", present_at_delivery=True)
    paid = {"progress.refund_paid_on": "2026-10-22", "as_of": "2026-10-23T10:00:00+03:00"}
    found = decided({**claim, **paid}, "RU")
    # told Monday 5 October: due Thursday 15; paid Thursday 22, 7 days late: 7 % of 6490 = 454.3
    assert (refund_on(found), found.late is not None) == (date(2026, 10, 15), True)
    assert found.late is not None
    assert (found.late.days, found.late.surcharge_bp, found.late.surcharge_minor) == (7, 700, 454)


def test_half_a_per_cent_a_day_for_late_goods() -> None:
    # promised Thursday 10 September, asked on Sunday 20: 10 days of 0.5 % of 10190 = 509.5, rounded half up
    found = decided({**NOTHING, "request.sent_at": "2026-09-20T10:00:00+03:00"}, "RU")
    assert (found.eligible, kinds(found)) == ("yes", [["replacement_shipment", "refund"]])
    assert found.compensation_minor == 510
    # 300 days would be 150 %: never more than was paid
    year = decided({**NOTHING, "request.sent_at": "2027-07-07T10:00:00+03:00"}, "RU")
    assert year.compensation_minor == 10190


def test_goods_that_came_late_leave_the_penalty() -> None:
    # promised Thursday 10 September, there on Wednesday 16: 6 days, 3 % of 10190 = 305.7
    late = {
        **got("2026-09-16T15:00:00+03:00"),
        "request.ground": "late",
        "request.sent_at": "2026-09-17T10:00:00+03:00",
    }
    found = decided(late, "RU")
    assert (found.eligible, found.compensation_minor, "delivered_late" in codes(found)) == ("yes", 306, True)
