"""Worked examples of Chinese law: seven days, golden weeks and worked weekends, the price alone comes back."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.stage import cited, codes, decided, delivered, kinds

BY_DAY_10 = {"request.sent_at": "2026-09-14T10:00:00+08:00"}
ONE = [{"line_id": "1", "quantity": 1}]
TOLD = "2026-09-01T16:04:00+08:00"


def line(condition: dict[str, Any], **facts: Any) -> dict[str, Any]:
    """The first line alone, received on 9 September, in this condition and of this kind."""
    return {
        **delivered("2026-09-09"),
        **BY_DAY_10,
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "request.lines": [{"line_id": "1", "quantity": 1, "condition": condition}],
    }


def faulty(received: str, asked: str, showed: str | None = None, **facts: Any) -> dict[str, Any]:
    return {
        **delivered(received),
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "request.ground": "defective",
        "request.lines": ONE,
        "request.nonconformity": {"kind": "defect", "appeared_on": showed or asked},
        "request.sent_at": f"{asked}T10:00:00+08:00",
    }


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-09-09", date(2026, 9, 16)),  # Wednesday 9 is day 0; 9 + 7 = Wednesday 16
        ("2026-09-24", date(2026, 10, 8)),  # 24 + 7 = 1 October; days off until Wednesday 7: Thursday 8
        ("2026-09-13", date(2026, 9, 20)),  # 13 + 7 = Sunday 20, worked for 6 October: it stays
        ("2026-09-12", date(2026, 9, 20)),  # 12 + 7 = Saturday 19, a day off; Sunday 20 is worked
        ("2026-10-03", date(2026, 10, 10)),  # 3 + 7 = Saturday 10 October, worked for 7 October: it stays
    ],
)
def test_the_seventh_day_moves_over_days_off_and_not_over_worked_weekends(received: str, last: date) -> None:
    found = decided({**delivered(received, "04:00:00+00:00"), "request.sent_at": f"{received}T20:00:00+08:00"}, "CN")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", last)


@pytest.mark.parametrize(
    ("instant", "eligible"),
    [("2026-09-16T15:59:59+00:00", "yes"), ("2026-09-16T16:00:00+00:00", "no")],  # midnight in Shanghai
)
def test_the_seventh_day_ends_at_midnight_in_shanghai(instant: str, eligible: str) -> None:
    assert decided({**delivered("2026-09-09"), "request.sent_at": instant}, "CN").eligible == eligible


def test_the_price_comes_back_seven_days_after_the_goods_and_the_customer_pays_the_way() -> None:
    # 25 September + 7 = Friday 2 October, inside the golden week: Thursday 8 October
    found = decided({**delivered("2026-09-09"), **BY_DAY_10, "progress.goods_received_on": "2026-09-25"}, "CN")
    assert found.refund is not None
    # 6490 + 2 x 1850 = 10190; the 1190 for delivery are not part of the price
    assert (found.refund.total_minor, found.refund.delivery_minor) == (10190, 0)
    assert found.returns is not None
    assert found.returns.paid_by == "customer"
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == date(2026, 10, 8)


def test_before_the_goods_are_back_no_day_for_the_money_is_fixed() -> None:
    due = decided({**delivered("2026-09-09"), **BY_DAY_10}, "CN").deadlines.refund
    assert due is not None
    assert due.on is None


@pytest.mark.parametrize(
    ("condition", "eligible"),
    [
        ({"used": True, "damaged": False, "tags_attached": True}, "yes"),
        ({"tags_attached": False}, "no"),
        ({"damaged": True}, "no"),
        ({"seal_broken": True}, "yes"),  # opening a parcel to look at the goods
    ],
)
def test_goods_have_to_be_intact_and_opening_keeps_them_so(condition: dict[str, Any], eligible: str) -> None:
    found = decided(line(condition), "CN")
    assert found.eligible == eligible
    assert ("cn.withdrawal.intact" in cited(found)) == (eligible == "no")


def test_cosmetics_with_a_broken_seal_do_not_come_back() -> None:
    opened = decided(line({"seal_broken": True}, seal="hygiene"), "CN")
    assert (opened.eligible, "cn.exclusions.hygiene" in cited(opened)) == ("no", True)
    assert decided(line({"seal_broken": False}, seal="hygiene"), "CN").eligible == "yes"


def test_magazines_and_custom_made_goods_are_out_without_a_word_from_the_seller() -> None:
    assert decided(line({}, category="magazine"), "CN").eligible == "no"
    assert decided(line({}, custom_made=True), "CN").eligible == "no"
    assert decided(line({}, category="book"), "CN").eligible == "yes"


@pytest.mark.parametrize(("consented_at", "eligible"), [(TOLD, "no"), (None, "yes")])
def test_further_exclusions_need_the_buyer_s_confirmation(consented_at: str | None, eligible: str) -> None:
    notice = {"ground": "other", "line_ids": ["1"], "given_at": TOLD, "consented_at": consented_at}
    found = decided({**line({}), "order.disclosures.exclusion_notices": [notice]}, "CN")
    assert found.eligible == eligible
    assert ("cn.exclusions.announced" in cited(found)) == (eligible == "no")


def test_faulty_goods_go_back_for_the_money_in_the_first_seven_days() -> None:
    # received 9 September: 9 + 7 = 16 September
    early = decided(faulty("2026-09-09", "2026-09-16"), "CN")
    assert kinds(early) == [["refund", "replacement", "repair"]]
    assert early.deadlines.last_day_to_act == date(2026, 9, 16)
    later = decided(faulty("2026-09-09", "2026-09-17"), "CN")
    assert kinds(later) == [["replacement", "repair"], ["refund"]]
    assert later.returns is not None
    assert later.returns.paid_by == "seller"


def test_for_durable_goods_the_trader_proves_for_six_months() -> None:
    # received 9 September 2026 + 6 months = 9 March 2027; a console is not among the listed goods
    inside = decided(faulty("2026-09-09", "2027-03-09", category="console"), "CN")
    after = decided(faulty("2026-09-09", "2027-03-10", category="console"), "CN")
    assert (inside.eligible, inside.deadlines.presumption_until) == ("yes", date(2027, 3, 9))
    assert (after.eligible, after.condition and after.condition.code) == ("conditional", "fault_at_delivery")
    other = decided(faulty("2026-09-09", "2026-10-20"), "CN")
    assert (other.condition and other.condition.code, other.deadlines.presumption_until) == ("fault_at_delivery", None)


def test_listed_goods_are_put_right_for_a_year_and_nobody_has_to_prove() -> None:
    # received 9 September 2026 + 12 months = 9 September 2027
    inside = decided(faulty("2026-09-09", "2027-09-09", category="washing machine"), "CN")
    assert (inside.eligible, kinds(inside)) == ("yes", [["replacement", "repair"], ["refund"]])
    assert "cn.guarantee.listed_goods" in cited(inside)
    after = decided(faulty("2026-09-09", "2027-09-10", category="washing machine"), "CN")
    # no law says how long it has to last: no refusal, a person weighs it
    assert (after.eligible, [need.code for need in after.needs_person]) == ("conditional", ["durability"])


def test_late_goods_need_a_further_period_and_then_all_sums_come_back() -> None:
    nothing: dict[str, Any] = {"request.ground": "not_delivered", "request.lines": None, "order.delivery.parcels": []}
    # agreed for 10 September, asked on the 17th
    waiting = decided(nothing, "CN")
    assert (waiting.eligible, waiting.condition and waiting.condition.code) == ("conditional", "extra_period")
    vain = {"order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-16"}}
    over = decided({**nothing, **vain}, "CN")
    assert (over.eligible, kinds(over)) == ("yes", [["refund"]])
    assert over.refund is not None
    # all sums: 10190 + 1190
    assert over.refund.total_minor == 11380


def test_without_an_agreed_day_a_person_says_when_goods_are_late() -> None:
    changes: dict[str, Any] = {"request.ground": "not_delivered", "request.lines": None, "order.delivery.parcels": []}
    found = decided({**changes, "order.delivery.promise": None}, "CN")
    assert [need.code for need in found.needs_person] == ["no_delivery_date"]


def test_goods_lost_before_they_were_signed_for_are_sent_again() -> None:
    lost = {"order.delivery.parcels.1.status": "lost", "order.delivery.parcels.1.delivered_at": None}
    asked = {"request.ground": "not_delivered", "request.lines": [{"line_id": "2", "quantity": 2}]}
    found = decided({**lost, **asked, "request.sent_at": "2026-09-09T10:00:00+08:00"}, "CN")
    assert (found.eligible, kinds(found)) == ("yes", [["replacement_shipment"]])
    assert "lost_in_transit" in codes(found)
