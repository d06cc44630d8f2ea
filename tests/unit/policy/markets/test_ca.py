"""Worked examples of Canadian law: a right to cancel only for a breach of form, and Quebec's listed goods."""

from datetime import date, time
from typing import Any

import pytest

from tests.unit.policy.markets.eu_stage import ONE, law
from tests.unit.policy.stage import cited, codes, decided, delivered, kinds

PLACED = "2026-09-01T10:00:00-04:00"
BROKEN = {"order.disclosures.missing": ["seller_address"], "order.disclosures.contract_copy_at": "2026-09-05"}
SOUND = {"order.disclosures.missing": [], "order.disclosures.contract_copy_at": "2026-09-05"}
NO_COPY: dict[str, Any] = {"order.disclosures.missing": [], "order.disclosures.contract_copy_at": None}


def cancelled(region: str | None, asked: str, changes: dict[str, Any]) -> Any:
    """An order of 1 September, received on the 9th, that the customer wants out of."""
    given = {"order.placed_at": PLACED, **delivered("2026-09-09"), "request.sent_at": f"{asked}T10:00:00-04:00"}
    return decided({**given, **changes}, "CA", region)


def faulty(region: str | None, category: str, shown: str, changes: dict[str, Any] | None = None) -> Any:
    """One item ordered on 6 October 2026 and received on the 12th; it shows a defect."""
    given = {
        "order.placed_at": "2026-10-06T10:00:00-04:00",
        **delivered("2026-10-12"),
        "order.lines.0.category": category,
        "request.ground": "defective",
        "request.lines": ONE,
        "request.nonconformity": {"kind": "defect", "appeared_on": shown},
        "request.sent_at": f"{shown}T10:00:00-04:00",
        **(changes or {}),
    }
    return decided(given, "CA", region)


def awaited(region: str, asked: str, promise: dict[str, Any] | None) -> Any:
    """Nothing of an order of 1 September has come."""
    given: dict[str, Any] = {
        "order.placed_at": PLACED,
        "order.delivery.promise": promise,
        "order.delivery.parcels": [],
        "request.ground": "not_delivered",
        "request.lines": None,
        "request.sent_at": f"{asked}T10:00:00-04:00",
    }
    return decided(given, "CA", region)


@pytest.mark.parametrize("region", ["CA-QC", "CA-ON"])
def test_no_change_of_mind_where_the_formalities_were_kept(region: str) -> None:
    found = cancelled(region, "2026-09-10", SOUND)
    assert (found.eligible, codes(found)) == ("no", ["no_breach", "no_promise"])
    assert set(cited(found)) == {"ca.withdrawal.right", f"{region.lower()}.withdrawal.formal_breach"}


def test_the_other_provinces_give_no_general_right() -> None:
    found = cancelled("CA-BC", "2026-09-10", BROKEN)
    assert (found.eligible, cited(found)) == ("no", ["ca.withdrawal.right"])


@pytest.mark.parametrize(
    ("region", "copy", "last"),
    [
        ("CA-ON", "2026-09-05", date(2026, 9, 12)),  # 5 + 7 = Saturday 12, no holiday in Ontario
        ("CA-QC", "2026-09-05", date(2026, 9, 14)),  # Saturday 12; read for the customer: Monday 14
        ("CA-ON", "2026-09-06", date(2026, 9, 14)),  # 6 + 7 = Sunday 13: Monday 14
        ("CA-ON", "2026-09-16", date(2026, 9, 23)),  # a copy on the fifteenth day after the contract is in time
    ],
)
def test_seven_days_after_the_copy_where_something_was_not_disclosed(region: str, copy: str, last: date) -> None:
    told = {**BROKEN, "order.disclosures.contract_copy_at": copy}
    found = cancelled(region, last.isoformat(), told)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", last)
    assert cancelled(region, last.replace(day=last.day + 1).isoformat(), told).eligible == "no"


@pytest.mark.parametrize("region", ["CA-QC", "CA-ON"])
def test_thirty_days_from_the_contract_where_no_copy_came_in_fifteen(region: str) -> None:
    # 1 September + 15 = 16 September without a copy; 1 September + 30 = Thursday 1 October
    found = cancelled(region, "2026-09-20", NO_COPY)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 1))
    assert cancelled(region, "2026-10-02", NO_COPY).eligible == "no"


def test_a_holiday_of_the_legislation_act_moves_the_last_day_in_ontario_alone() -> None:
    placed = {"order.placed_at": "2026-10-28T10:00:00-04:00", **delivered("2026-11-05")}
    told = {**placed, **BROKEN, "order.disclosures.contract_copy_at": "2026-11-04"}
    # 4 + 7 = Wednesday 11 November, Remembrance Day
    assert cancelled("CA-ON", "2026-11-10", told).deadlines.last_day_to_act == date(2026, 11, 12)
    assert cancelled("CA-QC", "2026-11-10", told).deadlines.last_day_to_act == date(2026, 11, 11)


@pytest.mark.parametrize(("price", "eligible"), [(5000, "no"), (5001, "yes")])
def test_in_ontario_the_order_has_to_be_above_fifty_dollars(price: int, eligible: str) -> None:
    line = {"line_id": "1", "sku": "UKE-21", "quantity": 1, "unit_price_minor": price, "form": "goods"}
    changes = {**BROKEN, "order.lines": [line], "request.lines": ONE}
    assert cancelled("CA-ON", "2026-09-10", changes).eligible == eligible
    assert cancelled("CA-QC", "2026-09-10", changes).eligible == "yes"


def test_cancelling_gives_all_sums_back_in_fifteen_days_and_the_merchant_pays_the_way_back() -> None:
    found = cancelled("CA-QC", "2026-09-10", BROKEN)
    # 10 September + 15 = Friday 25 September, for the money and for sending back
    assert found.refund.total_minor == 6490 + 2 * 1850 + 1190
    assert (found.deadlines.refund.on, found.returns.send_back_by) == (date(2026, 9, 25), date(2026, 9, 25))
    assert found.returns.paid_by == "seller"
    ontario = cancelled("CA-ON", "2026-09-12", BROKEN)
    # 12 September + 15 = Sunday 27 September: Monday 28, for either side in Ontario
    assert (ontario.deadlines.refund.on, ontario.returns.paid_by) == (date(2026, 9, 28), "seller")


def test_that_the_act_of_2002_still_holds_is_a_reading_since_2026() -> None:
    found = cancelled("CA-ON", "2026-09-10", BROKEN)
    basis = next(one for one in found.legal_basis if one.rule == "ca-on.withdrawal.formal_breach")
    assert (basis.certainty, found.needs_person) == ("unsure", ())


@pytest.mark.parametrize(
    ("category", "shown", "rule"),
    [
        ("fridge", "2032-10-12", "listed_goods"),  # 12 October 2026 + 72 months
        ("heat pump", "2032-10-12", "listed_goods"),
        ("tumble dryer", "2031-10-12", "listed_goods"),  # 60 months
        ("TV", "2030-10-12", "listed_goods"),  # 48 months
        ("laptop", "2029-10-12", "listed_goods"),  # 36 months
        ("laptop", "2029-10-13", "liability"),  # after it durability is weighed
        ("ukulele", "2028-10-12", "liability"),  # taken as given for 24 months
    ],
)
def test_the_listed_goods_of_quebec_have_a_length_of_their_own(category: str, shown: str, rule: str) -> None:
    found = faulty("CA-QC", category, shown)
    assert f"ca-qc.guarantee.{rule}" in cited(found)
    weighed = (category, shown) == ("laptop", "2029-10-13")
    assert found.eligible == ("conditional" if weighed else "yes")
    assert ("durability" in [need.code for need in found.needs_person]) is weighed


@pytest.mark.parametrize(("placed", "first"), [("2026-10-04", 4), ("2026-10-05", 1)])
def test_free_repair_comes_first_for_listed_goods_bought_since_5_october_2026(placed: str, first: int) -> None:
    found = faulty("CA-QC", "washing machine", "2027-03-01", {"order.placed_at": f"{placed}T10:00:00-04:00"})
    assert found.eligible == "yes"
    assert len(kinds(found)[0]) == first
    assert kinds(found)[0][0] == "repair"
    assert found.returns.paid_by == "seller"


def test_other_goods_in_quebec_leave_the_choice_to_the_customer() -> None:
    found = faulty("CA-QC", "ukulele", "2027-03-01")
    assert kinds(found) == [["repair", "replacement", "price_reduction", "refund"]]


def test_in_ontario_the_customer_shows_the_fault_and_a_year_is_taken_as_given() -> None:
    assert faulty("CA-ON", "ukulele", "2027-03-01").condition.code == "fault_at_delivery"
    proven = {"kind": "defect", "appeared_on": "2027-10-12", "present_at_delivery": True}
    found = faulty("CA-ON", "ukulele", "2027-10-12", {"request.nonconformity": proven})
    assert (found.eligible, kinds(found)) == ("yes", [["refund", "replacement", "price_reduction"]])
    later = {"kind": "defect", "appeared_on": "2027-10-13"}
    found = faulty("CA-ON", "ukulele", "2027-10-13", {"request.nonconformity": later})
    assert [need.code for need in found.needs_person] == ["durability"]


def test_faulty_goods_in_another_province_are_for_a_person() -> None:
    found = faulty("CA-BC", "ukulele", "2027-03-01")
    assert (found.eligible, found.condition.code) == ("conditional", "law_not_held")


@pytest.mark.parametrize("region", ["CA-QC", "CA-ON"])
def test_late_delivery_ends_the_contract_thirty_days_after_the_promised_day(region: str) -> None:
    promise = {"by": "2026-09-10", "basis": "stated", "essential": False}
    # 10 September + 30 = 10 October
    assert awaited(region, "2026-10-10", promise).eligible == "no"
    found = awaited(region, "2026-10-11", promise)
    assert (found.eligible, kinds(found)) == ("yes", [["refund"]])
    # told on 11 October + 15 = Monday 26 October
    assert (found.refund.total_minor, found.deadlines.refund.on) == (11380, date(2026, 10, 26))


def test_without_a_day_thirty_days_from_the_contract() -> None:
    # 1 September + 30 = 1 October
    assert awaited("CA-QC", "2026-10-01", None).eligible == "no"
    assert awaited("CA-QC", "2026-10-02", None).eligible == "yes"


def test_quebec_informs_in_french_and_calls_have_their_hours() -> None:
    french, general = law("CA", "2026-09-01", "CA-QC").information.language, law("CA", "2026-09-01")
    assert french is not None
    assert (french.languages, french.mandatory) == (("fr",), True)
    assert general.messages.calls is not None
    hours = [(one.opens, one.closes) for one in general.messages.calls.hours]
    assert hours == [(time(9), time(21, 30)), (time(10), time(18))]
