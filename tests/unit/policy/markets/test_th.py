"""Worked examples of Thai law: seven days against sellers that are not small, one year from discovery of a defect."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.world_stage import NOTHING, condition, faulty, got, needs, paid_by, refund_on, sums
from tests.unit.policy.stage import cited, codes, decided, kinds, rulebook


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-09-10", date(2026, 9, 17)),  # Thursday 10 is day 0; 10 + 7 = Thursday 17
        ("2026-10-06", date(2026, 10, 14)),  # 6 + 7 = Tuesday 13 October, a holiday: Wednesday 14
        ("2026-09-06", date(2026, 9, 14)),  # 6 + 7 = Sunday 13: Monday 14
        ("2026-09-05", date(2026, 9, 14)),  # 5 + 7 = Saturday 12, read for the customer as a holiday: Monday 14
    ],
)
def test_the_seventh_day_moves_over_holidays(received: str, last: date) -> None:
    asked = got(f"{received}T10:00:00+07:00")
    in_time = decided({**asked, "request.sent_at": f"{last}T23:59:00+07:00"}, "TH")
    assert (in_time.eligible, in_time.deadlines.last_day_to_act) == ("yes", last)
    # a minute past midnight in Bangkok, when it is still that day in London
    late = {"request.sent_at": f"{last}T17:01:00+00:00"}
    assert decided({**asked, **late}, "TH").eligible == "no"


def test_the_price_comes_back_in_fifteen_days_from_the_notice_and_not_the_delivery() -> None:
    found = decided({**got("2026-09-10T10:00:00+07:00"), "request.sent_at": "2026-09-14T10:00:00+07:00"}, "TH")
    # told Monday 14 September: day 15 = Tuesday 29
    assert (refund_on(found), sums(found)) == (date(2026, 9, 29), (10190, 0, 10190))
    # the Act has the operator collect or pay, as it is read here
    assert paid_by(found) == "seller"


def test_a_saturday_does_not_move_the_day_the_seller_has_to_keep() -> None:
    # told Friday 18 September: day 15 = Saturday 3 October; what is unsure moves only the customer's own last day
    found = decided({**got("2026-09-14T10:00:00+07:00"), "request.sent_at": "2026-09-18T10:00:00+07:00"}, "TH")
    assert refund_on(found) == date(2026, 10, 3)
    # told Saturday 19: day 15 = Sunday 4 October, a holiday without doubt: Monday 5
    moved = decided({**got("2026-09-14T10:00:00+07:00"), "request.sent_at": "2026-09-19T10:00:00+07:00"}, "TH")
    assert refund_on(moved) == date(2026, 10, 5)


def test_a_late_refund_names_its_days_and_no_sum_for_the_rate_is_not_held() -> None:
    asked = {**got("2026-09-10T10:00:00+07:00"), "request.sent_at": "2026-09-14T10:00:00+07:00"}
    # due 29 September, paid 4 October: 5 days
    found = decided({**asked, "progress.refund_paid_on": "2026-10-04", "as_of": "2026-10-05T10:00:00+07:00"}, "TH")
    assert found.late is not None
    assert (found.eligible, found.late.days, found.late.total_due_minor) == ("yes", 5, None)
    assert "interest_rate_not_held" in codes(found)


@pytest.mark.parametrize(("small", "answer"), [(True, "no"), (None, "conditional"), (False, "yes")])
def test_small_sellers_are_exempt(small: bool | None, answer: str) -> None:
    changes = {
        **got("2026-09-10T10:00:00+07:00"),
        "request.sent_at": "2026-09-14T10:00:00+07:00",
        "order.seller.small_business": small,
    }
    found = decided(changes, "TH")
    assert found.eligible == answer
    assert ("th.withdrawal.right" in cited(found)) == (small is not False)


def test_one_year_from_discovery_ends_a_claim_for_a_defect() -> None:
    # found Thursday 5 November 2026: the year ends Friday 5 November 2027
    told = {"appeared_on": "2026-11-05", "present_at_delivery": True}
    last = faulty("2026-09-10T10:00:00+07:00", "2027-11-05T23:00:00+07:00", **told)
    found = decided(last, "TH")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2027, 11, 5))
    assert kinds(found) == [["repair", "replacement"], ["refund", "price_reduction"]]
    over = faulty("2026-09-10T10:00:00+07:00", "2027-11-06T00:01:00+07:00", **told)
    assert decided(over, "TH").eligible == "no"


def test_no_presumption_helps_the_customer() -> None:
    claim = faulty("2026-09-10T10:00:00+07:00", "2026-10-01T10:00:00+07:00", appeared_on="2026-09-30")
    assert condition(decided(claim, "TH")) == "fault_at_delivery"


def test_late_goods_first_get_a_further_period_and_shipped_ones_a_person() -> None:
    found = decided(NOTHING, "TH")
    assert (found.eligible, condition(found)) == ("conditional", "extra_period")
    essential = decided({**NOTHING, "order.delivery.promise.essential": True}, "TH")
    assert (essential.eligible, kinds(essential)) == ("yes", [["refund"]])
    shipped: dict[str, Any] = {
        **NOTHING,
        "order.delivery.parcels": [
            {"parcel_id": "p1", "status": "lost", "handed_over_at": "2026-09-02T10:00:00+07:00"}
        ],
    }
    assert needs(decided(shipped, "TH")) == ["shipped_not_arrived"]


@pytest.mark.parametrize(
    ("day", "rate", "free_duty"),
    [
        (date(2024, 7, 4), None, True),
        (date(2024, 7, 5), 700, True),
        (date(2026, 1, 1), 700, False),
    ],
)
def test_the_reliefs_for_small_parcels_ended_one_after_the_other(day: date, rate: int | None, free_duty: bool) -> None:
    law = rulebook().market("TH", day)
    assert law is not None
    tax, duty = law.customs.low_value_tax, law.customs.low_value_duty
    assert tax is not None
    assert duty is not None
    assert (tax.rate_bp, "duty" in duty.spares) == (rate, free_duty)
