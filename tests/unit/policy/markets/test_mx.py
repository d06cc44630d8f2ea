"""Worked examples of Mexican law: five working days to revoke, a guarantee of ninety days at least, 20 % on top."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.eu_stage import ONE, awaited, faulty, law, undone
from tests.unit.policy.stage import cited, codes, kinds

GOT = "2026-09-08"


def wrong(kind: str, changes: dict[str, Any] | None = None) -> Any:
    """Two umbrellas (1850 each) that are not what was ordered."""
    given = {
        "request.nonconformity": {"kind": kind},
        "request.lines": [{"line_id": "2", "quantity": 2}],
        **(changes or {}),
    }
    return faulty("MX", GOT, "2026-09-20", given)


@pytest.mark.parametrize(
    ("got", "last"),
    [
        ("2026-09-07", "2026-09-14"),  # Monday 7 is day 0; Tuesday 8 is 1, Friday 11 is 4, Monday 14 is 5
        ("2026-09-11", "2026-09-21"),  # Friday 11; 14, 15, then Independence Day 16 is left out: 17, 18, Monday 21
        ("2026-11-12", "2026-11-20"),  # Thursday 12; Friday 13, Monday 16 is a holiday: 17, 18, 19, Friday 20
        ("2026-09-19", "2026-09-25"),  # a Saturday: Monday 21 is 1, Friday 25 is 5
    ],
)
def test_five_working_days_after_delivery(got: str, last: str) -> None:
    end = date.fromisoformat(last)
    found = undone("MX", got, last)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", end)
    assert undone("MX", got, end.replace(day=end.day + 1).isoformat()).eligible == "no"


def test_what_a_customer_gets_who_revokes() -> None:
    found: Any = undone("MX", GOT, "2026-09-10")
    # the price alone: 6490 + 2 x 1850; freight both ways is the customer's, and the law names no day for the money
    assert (found.refund.total_minor, found.refund.delivery_minor) == (10190, 0)
    assert (found.returns.paid_by, found.returns.send_back_by) == ("customer", None)
    assert (found.deadlines.refund.rule, found.deadlines.refund.on) == ("mx.withdrawal.refund", None)


def test_that_the_article_reaches_orders_online_is_a_reading_and_needs_no_person() -> None:
    found = undone("MX", GOT, "2026-09-10")
    assert found.needs_person == ()
    assert [one.certainty for one in found.legal_basis if one.rule == "mx.withdrawal.period"] == ["unsure"]


def test_consent_can_be_taken_back_before_the_goods_came() -> None:
    found: Any = undone("MX", GOT, "2026-09-04", {"order.delivery.parcels": []})
    assert (found.eligible, found.refund.total_minor) == ("yes", 10190)
    assert "mx.withdrawal.before_receipt" in cited(found)


@pytest.mark.parametrize(
    ("months", "shown", "eligible"),
    [
        (None, "2026-12-07", "yes"),  # 8 September + 90 days
        (None, "2026-12-08", "no"),
        (1, "2026-12-07", "yes"),  # a guarantee below ninety days does not count
        (24, "2028-09-08", "yes"),  # a longer one does
        (24, "2028-09-09", "no"),
    ],
)
def test_the_guarantee_is_ninety_days_or_the_longer_promise(months: int | None, shown: str, eligible: str) -> None:
    promised = {"order.lines.0.commercial_guarantee": {"by": "manufacturer", "months": months}} if months else {}
    found = faulty("MX", GOT, shown, promised)
    assert found.eligible == eligible
    assert "mx.guarantee.liability" in cited(found)


def test_a_hidden_defect_leaves_the_choice_to_the_customer() -> None:
    found: Any = faulty("MX", GOT, "2026-10-08")
    assert (kinds(found), found.chosen_by) == ([["repair", "replacement", "refund", "price_reduction"]], "customer")
    assert (found.compensation_minor, found.returns.paid_by) == (None, "seller")


@pytest.mark.parametrize("kind", ["wrong_item", "not_as_described"])
def test_wrong_goods_are_replaced_or_refunded_with_a_fifth_on_top(kind: str) -> None:
    found = wrong(kind)
    # 20 % of 2 x 1850 = 740
    assert (found.eligible, kinds(found), found.compensation_minor) == ("yes", [["replacement", "refund"]], 740)
    assert {"mx.guarantee.other_remedies", "mx.guarantee.compensation"} <= set(cited(found))


def test_goods_that_do_not_come_are_for_a_person() -> None:
    found = awaited("MX", "2026-09-01", "2026-11-01")
    assert found.eligible == "conditional"
    assert {need.code for need in found.needs_person} >= {"law_unsure"}


def test_a_promise_of_the_shop_stays_open_after_the_five_days() -> None:
    promise = {"order.policy": {"version": "2026-01", "change_of_mind_days": 30, "counted_from": "delivery"}}
    # 8 September + 30 = Thursday 8 October
    found = undone("MX", GOT, "2026-10-08", promise)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 8))
    assert codes(undone("MX", GOT, "2026-10-09", promise))[0] == "withdrawal_too_late"


@pytest.mark.parametrize(("day", "bp", "sure"), [("2025-08-14", 1900, True), ("2025-08-15", 3350, True),
                                                 ("2026-09-01", 3350, False)])  # fmt: skip
def test_the_courier_rate_rose_in_august_2025(day: str, bp: int, sure: bool) -> None:
    held = law("MX", day).customs.parcel_charge
    assert held is not None
    assert (held.rate_bp, held.certainty == "sure") == (bp, sure)


def test_one_line_alone_brings_its_share_of_the_delivery_charge() -> None:
    found: Any = faulty("MX", GOT, "2026-10-08", {"request.lines": ONE})
    # 1190 x 6490 / 10190 = 757.9, rounded down
    assert (found.refund.goods_minor, found.refund.delivery_minor) == (6490, 757)
