"""Worked examples of Korean law: seven days from copy or goods, three working days for the money, 15 per cent."""

from datetime import date, time
from typing import Any

import pytest

from tests.unit.policy.stage import cited, codes, decided, delivered, kinds, rulebook

ORDERED = "2026-07-01T10:00:00+09:00"
TOLD = "2026-09-01T17:04:00+09:00"
COPY = {"order.disclosures.contract_copy_at": "2026-09-01"}


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-09-09", date(2026, 9, 16)),  # Wednesday 9 is day 0; 9 + 7 = Wednesday 16
        ("2026-09-12", date(2026, 9, 21)),  # 12 + 7 = Saturday 19: Monday 21
        ("2026-07-10", date(2026, 7, 20)),  # 10 + 7 = Friday 17 July, a holiday again since 2026: Monday 20
        ("2026-08-08", date(2026, 8, 18)),  # 8 + 7 = Saturday 15 August; Monday 17 stands in for it: Tuesday 18
        ("2026-09-17", date(2026, 9, 28)),  # 17 + 7 = Thursday 24; Chuseok until Saturday 26: Monday 28
    ],
)
def test_the_seventh_day_moves_over_saturdays_and_holidays(received: str, last: date) -> None:
    changes = {
        **delivered(received, "03:00:00+00:00"),
        "order.placed_at": ORDERED,
        "order.disclosures.contract_copy_at": "2026-07-01",
        "request.sent_at": f"{received}T20:00:00+09:00",
    }
    found = decided(changes, "KR")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", last)


def test_constitution_day_was_no_holiday_the_year_before() -> None:
    # 10 July 2025 + 7 = Thursday 17 July 2025
    changes = {
        **delivered("2025-07-10", "03:00:00+00:00"),
        "order.placed_at": "2025-07-01T10:00:00+09:00",
        "order.disclosures.contract_copy_at": "2025-07-01",
        "request.sent_at": "2025-07-11T10:00:00+09:00",
    }
    assert decided(changes, "KR").deadlines.last_day_to_act == date(2025, 7, 17)


def test_a_copy_that_comes_after_the_goods_starts_the_days_and_without_one_they_do_not_run() -> None:
    goods = {**delivered("2026-09-09"), "request.sent_at": "2026-12-01T10:00:00+09:00"}
    # copy on 26 November is day 0; 26 + 7 = Thursday 3 December
    late = decided({**goods, "order.disclosures.contract_copy_at": "2026-11-26"}, "KR")
    assert (late.eligible, late.deadlines.last_day_to_act) == ("yes", date(2026, 12, 3))
    never = decided({**goods, "order.disclosures.contract_copy_at": None}, "KR")
    assert (never.eligible, never.deadlines.last_day_to_act) == ("yes", None)


@pytest.mark.parametrize(
    ("back", "due"),
    [
        ("2026-09-14", date(2026, 9, 17)),  # Monday 14 is day 0; Tuesday, Wednesday, Thursday 17
        ("2026-09-23", date(2026, 9, 30)),  # Wednesday 23; Chuseok 24-26, Sunday 27; Monday 28 to Wednesday 30
        ("2026-10-08", date(2026, 10, 14)),  # Thursday 8; Hangul Day 9, weekend; Monday 12 to Wednesday 14
    ],
)
def test_the_money_is_due_three_working_days_after_the_goods(back: str, due: date) -> None:
    sent = {"request.sent_at": "2026-09-14T10:00:00+09:00", "progress.goods_received_on": back}
    found = decided({**delivered("2026-09-09"), **COPY, **sent}, "KR")
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == due
    assert found.returns is not None
    assert (found.returns.paid_by, found.refund and found.refund.delivery_minor) == ("customer", 0)


def test_late_money_bears_fifteen_per_cent_a_year() -> None:
    sent = {"request.sent_at": "2026-09-14T10:00:00+09:00", "progress.goods_received_on": "2026-09-14"}
    paid = {"progress.refund_paid_on": "2026-10-07"}
    found = decided({**delivered("2026-09-09"), **COPY, **sent, **paid}, "KR")
    assert found.late is not None
    # due 17 September, paid 7 October: 20 days; 10190 x 15 % x 20 / 365 = 83.7534
    assert (found.late.days, found.late.interest_rate_bp) == (20, 1500)
    assert found.late.interest_exact == "83.7534"
    # 10190 + 84
    assert found.late.total_due_minor == 10274


def line(condition: dict[str, Any], notice: dict[str, Any] | None = None, **facts: Any) -> dict[str, Any]:
    return {
        **delivered("2026-09-09"),
        **COPY,
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "order.disclosures.exclusion_notices": [{"line_ids": ["1"], **notice}] if notice else [],
        "request.lines": [{"line_id": "1", "quantity": 1, "condition": condition}],
        "request.sent_at": "2026-09-14T10:00:00+09:00",
    }


def test_damage_ends_the_right_and_opening_does_not() -> None:
    assert decided(line({"damaged": True}), "KR").eligible == "no"
    assert decided(line({"seal_broken": True}), "KR").eligible == "yes"


def test_an_opened_recording_is_out_only_where_the_seller_marked_it() -> None:
    assert decided(line({"seal_broken": True}, seal="media"), "KR").eligible == "yes"
    told = {"ground": "media", "given_at": TOLD}
    found = decided(line({"seal_broken": True}, told, seal="media"), "KR")
    assert (found.eligible, "kr.exclusions.media" in cited(found)) == ("no", True)


def test_custom_made_goods_are_out_only_with_a_notice_and_a_consent() -> None:
    told = {"ground": "custom_made", "given_at": TOLD}
    assert decided(line({}, custom_made=True), "KR").eligible == "yes"
    assert decided(line({}, told, custom_made=True), "KR").eligible == "yes"
    assert decided(line({}, {**told, "consented_at": TOLD}, custom_made=True), "KR").eligible == "no"


def faulty(asked: str, noticed: str, kind: str = "not_as_described") -> dict[str, Any]:
    return {
        **delivered("2026-09-09"),
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": {"kind": kind, "noticed_on": noticed},
        "request.sent_at": f"{asked}T10:00:00+09:00",
    }


@pytest.mark.parametrize(
    ("asked", "noticed", "early"),
    [
        ("2026-10-20", "2026-09-20", date(2026, 10, 20)),  # 20 September + 30 days = 20 October
        ("2026-10-21", "2026-09-20", None),
        ("2026-12-09", "2026-12-01", date(2026, 12, 9)),  # 9 September + 3 months, before 31 December
        ("2026-12-10", "2026-12-01", None),
    ],
)
def test_goods_other_than_advertised_may_go_back_in_three_months_and_thirty_days(
    asked: str, noticed: str, early: date | None
) -> None:
    found = decided(faulty(asked, noticed), "KR")
    assert ("refund" in kinds(found)[0]) == (early is not None)
    assert ("kr.guarantee.early" in cited(found)) == (early is not None)
    if early is not None:
        assert found.deadlines.last_day_to_act == early
    assert found.returns is not None
    assert found.returns.paid_by == "seller"


def test_that_refund_too_is_due_three_working_days_after_the_goods() -> None:
    found = decided({**faulty("2026-10-01", "2026-09-20"), "progress.goods_received_on": "2026-10-08"}, "KR")
    assert found.deadlines.refund is not None
    # Thursday 8 October; Hangul Day 9, weekend; Monday 12 to Wednesday 14
    assert found.deadlines.refund.on == date(2026, 10, 14)


def test_in_the_first_year_nobody_proves_and_later_a_person_weighs() -> None:
    # received 9 September 2026 + 12 months = 9 September 2027
    inside = decided(faulty("2027-09-09", "2027-09-05", "defect"), "KR")
    assert (inside.eligible, kinds(inside)) == ("yes", [["repair"], ["replacement", "refund"]])
    after = decided(faulty("2027-09-15", "2027-09-10", "defect"), "KR")
    assert (after.eligible, [need.code for need in after.needs_person]) == ("conditional", ["durability"])


def test_six_months_after_knowing_a_claim_is_weighed_by_a_person() -> None:
    # noticed 1 October 2026 + 6 months = 1 April 2027
    found = decided(faulty("2027-04-02", "2026-10-01", "defect"), "KR")
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["reasonable_time"])


def nothing(asked: str, **changes: Any) -> dict[str, Any]:
    return {
        "request.ground": "not_delivered",
        "request.lines": None,
        "order.delivery.parcels": [],
        "order.delivery.promise": None,
        "request.sent_at": asked,
        **changes,
    }


def test_prepaid_goods_are_due_three_working_days_after_the_payment() -> None:
    # paid Friday 4 September; Monday 7, Tuesday 8, Wednesday 9
    paid = {"order.payments.0.captured_at": "2026-09-04T10:00:00+09:00"}
    assert decided({**nothing("2026-09-09T20:00:00+09:00"), **paid}, "KR").eligible == "no"
    late = decided({**nothing("2026-09-10T08:00:00+09:00"), **paid}, "KR")
    assert (late.eligible, late.condition and late.condition.code) == ("conditional", "extra_period")


def test_other_goods_are_due_seven_days_after_the_order() -> None:
    # ordered Tuesday 1 September + 7 = Tuesday 8
    unpaid: dict[str, Any] = {"order.payments": []}
    assert decided({**nothing("2026-09-08T20:00:00+09:00"), **unpaid}, "KR").eligible == "no"
    assert decided({**nothing("2026-09-09T08:00:00+09:00"), **unpaid}, "KR").eligible == "conditional"


def test_after_a_further_period_all_sums_are_due_in_three_working_days() -> None:
    vain = {"order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-16"}}
    found = decided({**nothing("2026-09-17T10:00:00+09:00"), **vain}, "KR")
    assert (found.eligible, "extra_period_over" in codes(found)) == ("yes", True)
    assert found.deadlines.refund is not None
    # told Thursday 17 September; Friday 18, Monday 21, Tuesday 22
    assert found.deadlines.refund.on == date(2026, 9, 22)


def test_who_bears_lost_goods_is_for_a_person() -> None:
    lost = {"order.delivery.parcels.1.status": "lost", "order.delivery.parcels.1.delivered_at": None}
    asked = {"request.ground": "not_delivered", "request.lines": [{"line_id": "2", "quantity": 2}]}
    found = decided({**lost, **asked, "request.sent_at": "2026-09-09T10:00:00+09:00"}, "KR")
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["law_unsure"])


def test_advertising_waits_from_nine_in_the_evening_to_eight_but_not_in_the_mail() -> None:
    law = rulebook().market("KR", date(2026, 9, 1))
    assert law is not None
    held = [rule for rule in (law.messages.calls, law.messages.texts) if rule is not None]
    assert [rule.channels for rule in held] == [("call",), ("text",)]
    # 08:00 to 21:00 on every day of the week
    assert {(hours.opens, hours.closes, len(hours.weekdays)) for rule in held for hours in rule.hours} == {
        (time(8), time(21), 7)
    }
