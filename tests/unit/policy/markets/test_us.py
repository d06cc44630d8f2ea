"""Worked examples of the law of the United States: the shop's policy, the mail-order rule, the states' exceptions."""

from datetime import date, time
from typing import Any

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, law, undone
from tests.unit.policy.stage import cited, codes, kinds

GOT = "2026-09-09"


def test_no_law_gives_a_change_of_mind_for_sales_online() -> None:
    found = undone("US", GOT, "2026-09-10")
    assert (found.eligible, codes(found)) == ("no", ["no_right", "no_promise"])
    assert cited(found) == ["us.withdrawal.right"]


def test_the_promise_of_the_shop_counts_as_it_was_made() -> None:
    promise = {"order.policy": {"version": "2026-01", "change_of_mind_days": 30, "counted_from": "delivery"}}
    # Friday 14 August + 30 = Sunday 13 September: a promised day does not move
    found = undone("US", "2026-08-14", "2026-09-13", promise)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 9, 13))
    assert undone("US", "2026-08-14", "2026-09-14", promise).eligible == "no"


@pytest.mark.parametrize(("asked", "eligible"), [("2026-10-02", "yes"), ("2026-10-03", "no")])
def test_new_york_gives_thirty_days_from_the_purchase_where_no_policy_was_shown(asked: str, eligible: str) -> None:
    # ordered a week before receipt, on 2 September: + 30 = 2 October
    unused = [{"line_id": "1", "quantity": 1, "condition": {"used": False}}]
    found = undone("US", GOT, asked, {"request.lines": unused}, region="US-NY")
    assert found.eligible == eligible
    assert found.deadlines.last_day_to_act == date(2026, 10, 2)
    assert kinds(found) == ([["refund", "store_credit"]] if eligible == "yes" else [])


def test_whether_the_law_of_california_reaches_online_sellers_is_for_a_person() -> None:
    found: Any = undone("US", GOT, "2026-09-20", region="US-CA")
    assert (found.eligible, found.condition.code) == ("conditional", "law_unsure")
    assert "us-ca.withdrawal.undisclosed" in cited(found)


@pytest.mark.parametrize(("shown", "eligible"), [("2030-09-09", "yes"), ("2030-09-10", "no")])
def test_four_years_from_delivery(shown: str, eligible: str) -> None:
    proven = {"kind": "defect", "appeared_on": shown, "present_at_delivery": True}
    found = faulty("US", GOT, shown, {"request.nonconformity": proven})
    assert found.eligible == eligible
    assert "us.guarantee.liability" in cited(found)


def test_goods_that_are_not_right_can_be_rejected_at_once() -> None:
    fault = {"kind": "not_as_described", "noticed_on": "2026-09-12"}
    found: Any = faulty("US", GOT, "2026-09-12", {"request.nonconformity": fault})
    assert (found.eligible, kinds(found), found.returns.paid_by) == ("yes", [["refund", "replacement"]], "seller")


@pytest.mark.parametrize(
    ("payment", "due"),
    [
        # not shipped by 1 October, day 30: 2, 5, 6, 7, 8, 9 October, Columbus Day 12 is left out: Tuesday 13
        ({}, date(2026, 10, 13)),
        ({"third_party_credit": True}, date(2026, 10, 13)),
        # the seller's own card: one billing cycle, 1 October + 30 = 31 October
        ({"third_party_credit": False, "method": "store_card"}, date(2026, 10, 31)),
    ],
)
def test_seven_working_days_for_the_money_and_a_billing_cycle_for_the_sellers_own_credit(
    payment: dict[str, Any], due: date
) -> None:  # fmt: skip
    paid = {"payment_id": "pay-1", "provider": "sandbox", "method": "card", "captured_minor": 11380, **payment}
    found: Any = awaited("US", "2026-09-01", "2026-10-02", {"order.payments": [paid]})
    # all sums: 6490 + 2 x 1850 + 1190
    assert (found.eligible, found.refund.total_minor, found.deadlines.refund.on) == ("yes", 11380, due)


def test_thirty_days_to_ship_where_nothing_was_stated() -> None:
    assert awaited("US", "2026-09-01", "2026-10-01").eligible == "no"
    assert awaited("US", "2026-09-01", "2026-10-02").eligible == "yes"


@pytest.mark.parametrize(("region", "closes"), [(None, time(21)), ("US-CA", time(21)), ("US-FL", time(20))])
def test_calls_and_texts_from_eight_to_nine_and_to_eight_in_florida(region: str | None, closes: time) -> None:
    held = law("US", "2026-09-01", region).messages
    assert held.calls is not None
    assert held.texts is not None
    for rule in (held.calls, held.texts):
        assert [(one.opens, one.closes) for one in rule.hours] == [(time(8), closes)]


@pytest.mark.parametrize(
    ("day", "up_to"),
    [("2025-05-01", 80000), ("2025-08-28", 80000), ("2025-08-29", None), ("2026-07-24", None), ("2027-07-01", None)],
)
def test_the_relief_of_800_dollars_ended_in_steps(day: str, up_to: int | None) -> None:
    held = law("US", day).customs.low_value_duty
    assert held is not None
    assert held.up_to_minor == up_to
