"""Worked examples of Taiwanese law: seven days at no cost, the seller collects, exclusions only where told."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.stage import cited, codes, decided, delivered, kinds

TOLD = "2026-09-01T16:04:00+08:00"
BY_DAY_5 = {"request.sent_at": "2026-09-14T10:00:00+08:00"}


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-09-09", date(2026, 9, 16)),  # Wednesday 9 is day 0; 9 + 7 = Wednesday 16
        ("2026-09-12", date(2026, 9, 21)),  # 12 + 7 = Saturday 19: Monday 21
        ("2026-09-19", date(2026, 9, 29)),  # 19 + 7 = Saturday 26; Monday 28 is the Teachers' holiday: Tuesday 29
        ("2026-10-02", date(2026, 10, 12)),  # 2 + 7 = Friday 9, off for Saturday 10: Monday 12
    ],
)
def test_the_seventh_day_moves_over_weekends_and_holidays(received: str, last: date) -> None:
    found = decided({**delivered(received, "04:00:00+00:00"), "request.sent_at": f"{received}T20:00:00+08:00"}, "TW")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", last)


def test_sending_on_the_last_evening_is_enough() -> None:
    # sent on 16 September at 23:59 in Taipei, read on the 18th
    changes = {"request.sent_at": "2026-09-16T15:59:00+00:00", "request.received_at": "2026-09-18T01:00:00+00:00"}
    assert decided({**delivered("2026-09-09"), **changes}, "TW").eligible == "yes"
    late = {"request.sent_at": "2026-09-16T16:00:00+00:00"}
    assert decided({**delivered("2026-09-09"), **late}, "TW").eligible == "no"


def test_the_seller_collects_and_the_customer_bears_no_cost_at_all() -> None:
    changes = {**delivered("2026-09-09"), **BY_DAY_5, "progress.goods_collected_on": "2026-09-25"}
    found = decided(changes, "TW")
    assert found.returns is not None
    # told 14 September is day 0; 14 + 15 = Tuesday 29 September
    assert (found.returns.paid_by, found.returns.seller_collects_by) == ("seller", date(2026, 9, 29))
    assert found.refund is not None
    # 10190 for the goods and the whole 1190 that was paid for express delivery
    assert (found.refund.delivery_minor, found.refund.total_minor) == (1190, 11380)
    assert found.deadlines.refund is not None
    # collected 25 September: the day after is day 1, day 15 = Saturday 10 October, a day off: Monday 12
    assert found.deadlines.refund.on == date(2026, 10, 12)


def test_the_seller_s_last_day_to_collect_moves_over_days_off() -> None:
    # 12 September + 15 = Sunday 27; Monday 28 is a holiday: Tuesday 29
    found = decided({**delivered("2026-09-09"), "request.sent_at": "2026-09-12T10:00:00+08:00"}, "TW")
    assert found.returns is not None
    assert found.returns.seller_collects_by == date(2026, 9, 29)


def test_of_a_part_of_the_order_a_share_of_the_delivery_charge_comes_back() -> None:
    found = decided({**delivered("2026-09-09"), **BY_DAY_5, "request.lines": [{"line_id": "1", "quantity": 1}]}, "TW")
    assert found.refund is not None
    # 1190 x 6490 / 10190 = 757.9: 757
    assert (found.refund.goods_minor, found.refund.delivery_minor) == (6490, 757)


@pytest.mark.parametrize(
    ("informed", "last"),
    [
        (None, date(2027, 1, 11)),  # 9 September + 4 months = Saturday 9 January: Monday 11
        ("2026-11-05", date(2026, 11, 12)),  # 5 + 7 = Thursday 12 November
        ("2027-01-06", date(2027, 1, 11)),  # 6 + 7 = 13 January, but four months end on the 9th, moved to the 11th
        ("2026-09-10", date(2026, 9, 17)),  # one day after receipt: 10 + 7 = Thursday 17
    ],
)
def test_without_information_the_right_lasts_four_months_at_most(informed: str | None, last: date) -> None:
    changes = {**delivered("2026-09-09"), "order.disclosures.withdrawal_information_at": informed}
    found = decided({**changes, "request.sent_at": f"{last}T20:00:00+08:00"}, "TW")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", last)
    assert "tw.withdrawal.uninformed" in cited(found)


def test_four_months_end_the_right_whatever_was_told() -> None:
    changes = {**delivered("2026-09-09"), "order.disclosures.withdrawal_information_at": None}
    found = decided({**changes, "request.sent_at": "2027-01-12T00:30:00+08:00"}, "TW")
    assert (found.eligible, "withdrawal_too_late" in codes(found)) == ("no", True)


@pytest.mark.parametrize(
    ("facts", "ground", "broken"),
    [
        ({"custom_made": True}, "custom_made", None),
        ({"perishable": True}, "perishable", None),
        ({"seal": "media"}, "media", True),
        ({"seal": "hygiene"}, "hygiene", True),
        ({"category": "magazine"}, "other", None),
    ],
)
def test_exclusions_hold_only_where_the_customer_was_told(
    facts: dict[str, Any], ground: str, broken: bool | None
) -> None:
    changes = {
        **delivered("2026-09-09"),
        **BY_DAY_5,
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "request.lines": [{"line_id": "1", "quantity": 1, "condition": {"seal_broken": broken}}],
    }
    notice = {"ground": ground, "line_ids": ["1"], "given_at": TOLD}
    assert decided(changes, "TW").eligible == "yes"
    told = decided({**changes, "order.disclosures.exclusion_notices": [notice]}, "TW")
    assert told.eligible == "no"
    assert any(rule.startswith("tw.exclusions.") for rule in cited(told))


def faulty(asked: str, noticed: str, at_delivery: bool | None = True) -> dict[str, Any]:
    return {
        **delivered("2026-09-09"),
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": {"kind": "defect", "noticed_on": noticed, "present_at_delivery": at_delivery},
        "request.sent_at": f"{asked}T10:00:00+08:00",
    }


def test_the_customer_picks_rescission_reduction_or_new_goods_for_five_years() -> None:
    # received 9 September 2026 + 60 months = 9 September 2031
    found = decided(faulty("2031-09-09", "2031-09-01"), "TW")
    assert (found.eligible, kinds(found)) == ("yes", [["refund", "price_reduction", "replacement"]])
    assert found.deadlines.last_day_to_act == date(2031, 9, 9)
    assert decided(faulty("2031-09-10", "2031-09-01"), "TW").eligible == "no"


def test_no_presumption_helps_the_customer() -> None:
    found = decided(faulty("2026-10-20", "2026-10-19", at_delivery=None), "TW")
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "fault_at_delivery")


def test_a_claim_more_than_six_months_after_noticing_is_weighed_by_a_person() -> None:
    # noticed 1 October 2026 + 6 months = 1 April 2027
    assert decided(faulty("2027-04-01", "2026-10-01"), "TW").eligible == "yes"
    found = decided(faulty("2027-04-02", "2026-10-01"), "TW")
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["reasonable_time"])


def test_a_late_seller_first_gets_a_further_period() -> None:
    nothing: dict[str, Any] = {"request.ground": "not_delivered", "request.lines": None, "order.delivery.parcels": []}
    found = decided(nothing, "TW")
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "extra_period")
    essential = decided({**nothing, "order.delivery.promise.essential": True}, "TW")
    assert (essential.eligible, kinds(essential)) == ("yes", [["refund"]])
