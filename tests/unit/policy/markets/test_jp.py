"""Worked examples of Japanese law: eight days with the day of receipt, unless the shop's own term was shown twice."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.stage import cited, codes, decided, delivered, kinds, rulebook

SHOWN_TWICE = ["product_page", "final_screen"]


def own_term(days: int | None, shown_at: list[str]) -> dict[str, Any]:
    return {
        "order.policy": {
            "version": "p1",
            "change_of_mind_days": days,
            "counted_from": "delivery",
            "return_paid_by": "customer",
            "shown_at": shown_at,
        }
    }


def asked(instant: str) -> dict[str, Any]:
    return {**delivered("2026-09-09", "03:00:00+00:00"), "request.sent_at": instant}


@pytest.mark.parametrize(
    ("instant", "eligible"),
    [("2026-09-16T14:59:59+00:00", "yes"), ("2026-09-16T15:00:00+00:00", "no")],  # midnight in Tokyo
)
def test_the_day_of_receipt_is_day_1_of_8(instant: str, eligible: str) -> None:
    # received Wednesday 9 September is day 1; day 8 = Wednesday 16
    found = decided(asked(instant), "JP")
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2026, 9, 16))


def test_the_statement_has_to_arrive_in_time() -> None:
    # sent on the 15th, there on the 17th
    late = {**asked("2026-09-15T10:00:00+09:00"), "request.received_at": "2026-09-17T09:00:00+09:00"}
    assert decided(late, "JP").eligible == "no"
    assert decided({**late, "request.received_at": "2026-09-16T09:00:00+09:00"}, "JP").eligible == "yes"


def test_no_last_day_moves_over_a_holiday() -> None:
    # received 14 September is day 1; day 8 = Monday 21 September, Respect for the Aged Day: it stays
    changes = {**delivered("2026-09-14", "03:00:00+00:00"), "request.sent_at": "2026-09-15T10:00:00+09:00"}
    assert decided(changes, "JP").deadlines.last_day_to_act == date(2026, 9, 21)


def test_the_price_comes_back_and_the_customer_pays_the_way_and_no_law_names_a_day() -> None:
    found = decided({**asked("2026-09-12T10:00:00+09:00"), "progress.goods_received_on": "2026-09-20"}, "JP")
    assert found.refund is not None
    assert (found.refund.goods_minor, found.refund.delivery_minor) == (10190, 0)
    assert found.returns is not None
    assert found.returns.paid_by == "customer"
    assert found.deadlines.refund is not None
    assert (found.deadlines.refund.rule, found.deadlines.refund.on) == ("jp.withdrawal.refund", None)


def test_a_term_shown_in_the_advertisement_and_on_the_final_screen_stands_in_place_of_the_law() -> None:
    found = decided({**asked("2026-09-12T10:00:00+09:00"), **own_term(0, SHOWN_TWICE)}, "JP")
    assert found.eligible == "no"
    assert ("own_term_shown" in codes(found), "jp.withdrawal.displaced" in cited(found)) == (True, True)


@pytest.mark.parametrize("shown_at", [["product_page"], ["checkout"], []])
def test_a_term_shown_in_one_place_only_changes_nothing(shown_at: list[str]) -> None:
    found = decided({**asked("2026-09-12T10:00:00+09:00"), **own_term(0, shown_at)}, "JP")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 9, 16))


def test_a_longer_term_of_the_shop_is_counted_as_the_shop_says() -> None:
    # received 9 September is day 0 of the shop's 14: 23 September
    found = decided({**asked("2026-09-23T20:00:00+09:00"), **own_term(14, SHOWN_TWICE)}, "JP")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 9, 23))


def faulty(asked_on: str, noticed: str, **facts: Any) -> dict[str, Any]:
    return {
        **delivered("2026-09-09", "03:00:00+00:00"),
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": {"kind": "defect", "noticed_on": noticed, "present_at_delivery": True, **facts},
        "request.sent_at": f"{asked_on}T10:00:00+09:00",
    }


def test_a_fault_has_to_be_told_within_a_year_of_knowing_it() -> None:
    # noticed 1 October 2027: until 1 October 2028
    on = decided(faulty("2028-10-01", "2027-10-01"), "JP")
    assert (on.eligible, on.deadlines.last_day_to_act) == ("yes", date(2028, 10, 1))
    after = decided(faulty("2028-10-02", "2027-10-01"), "JP")
    assert (after.eligible, "complained_late" in codes(after)) == ("no", True)
    assert "jp.guarantee.notice" in cited(after)


def test_cure_comes_before_money_and_a_minor_fault_leaves_the_contract_standing() -> None:
    found = decided(faulty("2026-10-20", "2026-10-19"), "JP")
    assert kinds(found) == [["repair", "replacement"], ["price_reduction", "refund"]]
    assert found.returns is not None
    assert found.returns.paid_by == "seller"
    minor = decided(faulty("2026-10-20", "2026-10-19", severity="minor"), "JP")
    assert kinds(minor) == [["repair", "replacement"], ["price_reduction"]]


def test_no_presumption_helps_the_customer() -> None:
    found = decided(faulty("2026-10-20", "2026-10-19", present_at_delivery=None), "JP")
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "fault_at_delivery")


def test_ten_years_after_delivery_nothing_can_be_claimed() -> None:
    # received 9 September 2026 + 120 months = 9 September 2036
    assert decided(faulty("2036-09-09", "2036-09-01"), "JP").eligible == "yes"
    assert decided(faulty("2036-09-10", "2036-09-01"), "JP").eligible == "no"


def test_late_goods_need_a_demand_with_a_fitting_period() -> None:
    nothing: dict[str, Any] = {"request.ground": "not_delivered", "request.lines": None, "order.delivery.parcels": []}
    first = decided(nothing, "JP")
    assert (first.eligible, first.condition and first.condition.code) == ("conditional", "extra_period")
    vain = {"order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-16"}}
    over = decided({**nothing, **vain}, "JP")
    assert (over.eligible, kinds(over)) == ("yes", [["refund"]])


def test_small_imports_are_free_of_consumption_tax_until_april_2028() -> None:
    before, after = rulebook().market("JP", date(2028, 3, 31)), rulebook().market("JP", date(2028, 4, 1))
    assert before is not None
    assert after is not None
    rules = [law.customs.low_value_tax for law in (before, after)]
    assert [(rule.spares, rule.collected_at_sale) for rule in rules if rule is not None] == [
        (("tax",), False),
        ((), True),
    ]
    # the duty stays free up to JPY 10 000
    assert after.customs.low_value_duty is not None
    assert (after.customs.low_value_duty.up_to_minor, after.customs.low_value_duty.spares) == (10000, ("duty",))
