"""Worked examples of Brazilian law: seven days at the seller's cost, all sums at once, thirty days to cure."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.eu_stage import ONE, awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, codes, kinds

GOT = "2026-09-09"


@pytest.mark.parametrize(
    ("got", "region", "last"),
    [
        ("2026-09-09", None, "2026-09-16"),  # 9 + 7 = Wednesday 16
        ("2026-09-05", None, "2026-09-14"),  # 5 + 7 = Saturday 12; read for the customer: Monday 14
        ("2026-10-05", None, "2026-10-13"),  # 5 + 7 = Monday 12 October, Our Lady of Aparecida: Tuesday 13
        ("2026-07-02", "BR-SP", "2026-07-10"),  # 2 + 7 = Thursday 9 July, a holiday of the state of São Paulo
        ("2026-07-02", "BR-RJ", "2026-07-09"),
    ],
)
def test_seven_days_after_receipt(got: str, region: str | None, last: str) -> None:
    assert last_day("BR", got, region) == last


def test_every_sum_comes_back_at_once_and_the_seller_pays_the_way_back() -> None:
    found: Any = undone("BR", GOT, "2026-09-14")
    # 6490 + 2 x 1850 + 1190 for express delivery; due on the day of the notice itself
    assert found.refund.total_minor == 6490 + 2 * 1850 + 1190
    assert (found.returns.paid_by, found.deadlines.refund.on) == ("seller", date(2026, 9, 14))
    assert found.needs_person == ()


def test_goods_need_not_be_back_before_the_money_is_due() -> None:
    found: Any = undone("BR", GOT, "2026-09-14", {"as_of": "2026-09-20T12:00:00+00:00"})
    assert (found.deadlines.refund.on, found.late.days) == (date(2026, 9, 14), 6)


def test_a_part_of_the_order_brings_its_share_of_the_delivery_charge() -> None:
    found: Any = undone("BR", GOT, "2026-09-14", {"request.lines": [{"line_id": "2", "quantity": 2}]})
    # 1190 x 3700 / 10190 = 432.09, rounded down
    assert (found.refund.goods_minor, found.refund.delivery_minor) == (3700, 432)


def test_the_law_knows_no_list_of_exclusions() -> None:
    found = undone("BR", GOT, "2026-09-14", {"order.lines.0.custom_made": True})
    assert found.eligible == "yes"


@pytest.mark.parametrize(
    ("perishable", "apparent", "asked", "eligible"),
    [
        (False, True, "2026-12-08", "yes"),  # apparent, durable: 9 September + 90 = 8 December
        (False, True, "2026-12-09", "no"),
        (True, True, "2026-10-09", "yes"),  # not durable: 9 September + 30 = 9 October
        (True, True, "2026-10-10", "no"),
    ],
)
def test_thirty_and_ninety_days_to_complain_of_an_apparent_fault(
    perishable: bool, apparent: bool, asked: str, eligible: str
) -> None:  # fmt: skip
    fault = {"kind": "defect", "appeared_on": GOT, "noticed_on": GOT, "apparent": apparent}
    found = faulty("BR", GOT, asked, {"order.lines.0.perishable": perishable, "request.nonconformity": fault})
    assert found.eligible == eligible
    assert "br.guarantee.complaint" in cited(found)


@pytest.mark.parametrize(("asked", "eligible"), [("2027-08-30", "yes"), ("2027-08-31", "no")])
def test_a_hidden_fault_counts_from_its_discovery(asked: str, eligible: str) -> None:
    # found on Tuesday 1 June 2027: + 90 = Monday 30 August 2027
    found = faulty("BR", GOT, "2027-06-01", {"request.nonconformity.apparent": False}, asked=asked)
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2027, 8, 30))


def test_a_fault_after_two_years_is_weighed_by_a_person() -> None:
    # taken as given until 9 September 2028
    assert faulty("BR", GOT, "2028-09-09", {"request.nonconformity.apparent": False}).eligible == "yes"
    found: Any = faulty("BR", GOT, "2028-09-11", {"request.nonconformity.apparent": False})
    assert (found.eligible, found.condition.code) == ("conditional", "durability")


def test_the_seller_has_thirty_days_to_cure_before_the_customer_chooses() -> None:
    found: Any = faulty("BR", GOT, "2026-10-01")
    assert kinds(found) == [["repair"], ["replacement", "refund", "price_reduction"]]
    assert found.remedies[0][0].within_days == 30
    assert (found.refund, found.deadlines.refund) == (None, None)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        ("2026-10-31", ["repair"]),  # handed in on 1 October: day 30 is 31 October
        ("2026-11-01", ["replacement", "refund", "price_reduction"]),
    ],
)
def test_a_cure_that_takes_longer_leaves_the_choice_to_the_customer(today: str, first: list[str]) -> None:
    open_ = {"progress.repairs": [{"handed_in_on": "2026-10-01", "outcome": "open"}]}
    found = faulty("BR", GOT, "2026-10-01", {**open_, "as_of": f"{today}T12:00:00+00:00"})
    assert kinds(found)[0] == first


def test_another_item_than_the_one_offered_is_replaced_or_refunded_at_once() -> None:
    fault = {"kind": "wrong_item", "appeared_on": GOT, "noticed_on": GOT}
    found = faulty("BR", GOT, "2026-09-14", {"request.nonconformity": fault, "request.lines": ONE})
    assert (found.eligible, kinds(found)) == ("yes", [["replacement", "refund"]])
    assert "br.guarantee.other_remedies" in cited(found)


def test_a_broken_day_of_delivery_leaves_three_ways_and_no_further_period() -> None:
    promise: dict[str, Any] = {"order.delivery.promise": {"by": "2026-09-10", "basis": "stated", "essential": False}}
    assert awaited("BR", "2026-09-01", "2026-09-10", promise).eligible == "no"
    found: Any = awaited("BR", "2026-09-01", "2026-09-11", promise)
    assert (found.eligible, kinds(found)) == ("yes", [["replacement_shipment", "replacement", "refund"]])
    assert found.refund.total_minor == 6490 + 2 * 1850 + 1190
    assert codes(found) == ["delivery_late"]


def test_twenty_per_cent_up_to_fifty_dollars_since_august_2024() -> None:
    assert law("BR", "2024-07-31").customs.low_value_duty is None
    held = law("BR", "2024-08-01").customs.low_value_duty
    assert held is not None
    assert (held.up_to_minor, held.rate_bp, held.certainty) == (5000, 2000, "sure")
