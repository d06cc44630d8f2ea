"""Worked examples of Norwegian law: fourteen days, two or five years, and a presumption that grew in 2024."""

from datetime import date, time
from typing import Any

import pytest

from tests.unit.policy.markets.eu_stage import ONE, awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, codes, decided, delivered, kinds

GOT = "2026-09-09"


@pytest.mark.parametrize(
    ("got", "last"),
    [
        ("2026-09-09", "2026-09-23"),  # 9 + 14 = Wednesday 23
        ("2026-09-12", "2026-09-28"),  # 12 + 14 = Saturday 26; read for the customer: Monday 28
        ("2026-05-03", "2026-05-18"),  # 3 + 14 = Sunday 17 May, Constitution Day: Monday 18
        ("2026-03-19", "2026-04-07"),  # 19 + 14 = Maundy Thursday 2 April; Easter to Monday 6: Tuesday 7
    ],
)
def test_the_last_day_to_withdraw(got: str, last: str) -> None:
    assert last_day("NO", got) == last


def test_the_refund_counts_from_notice_and_may_wait_for_goods_or_proof() -> None:
    # 17 September + 14 = 1 October; proof of dispatch on 6 October ends the wait
    found: Any = undone("NO", GOT, "2026-09-17", {"progress.dispatch_proof_on": "2026-09-20"})
    assert found.deadlines.refund.on == date(2026, 10, 1)
    sent = {"progress.dispatch_proof_on": "2026-10-06", "as_of": "2026-10-06T12:00:00+00:00"}
    waited: Any = undone("NO", GOT, "2026-09-17", sent)
    assert waited.deadlines.refund.on == date(2026, 10, 6)


def test_standard_delivery_comes_back_and_the_customer_pays_the_way_back_if_told() -> None:
    found: Any = undone("NO", GOT, "2026-09-17")
    assert found.refund.total_minor == 6490 + 2 * 1850 + 450
    # send back within 14 days of the statement: 17 September + 14 = 1 October
    assert (found.returns.paid_by, found.returns.send_back_by) == ("customer", date(2026, 10, 1))
    untold: Any = undone("NO", GOT, "2026-09-17", {"order.disclosures.return_cost_duty_at": None})
    assert untold.returns.paid_by == "seller"


def test_without_information_twelve_months_are_added() -> None:
    untold = {"order.disclosures.withdrawal_information_at": None}
    assert undone("NO", GOT, "2027-09-23", untold).eligible == "yes"  # 23 September 2026 + 12 months
    assert undone("NO", GOT, "2027-09-24", untold).eligible == "no"


@pytest.mark.parametrize(
    ("category", "shown", "eligible"),
    [
        ("ukulele", "2028-09-09", "yes"),  # 9 September 2026 + 24 months
        ("ukulele", "2028-09-10", "no"),
        ("Smartphone", "2031-09-09", "yes"),  # phones, white goods and furniture: 60 months
        ("washing machine", "2031-09-09", "yes"),
        ("sofa", "2031-09-10", "no"),
    ],
)
def test_two_years_and_five_for_goods_meant_to_last(category: str, shown: str, eligible: str) -> None:
    proven = {"kind": "defect", "appeared_on": shown, "noticed_on": shown, "present_at_delivery": True}
    found = faulty("NO", GOT, shown, {"order.lines.0.category": category, "request.nonconformity": proven})
    assert found.eligible == eligible
    assert "no.guarantee.liability" in cited(found)


def test_a_complaint_after_the_period_is_barred_though_the_fault_showed_in_time() -> None:
    found = faulty("NO", GOT, "2028-09-01", asked="2028-09-10")
    assert (found.eligible, codes(found)) == ("no", ["claim_barred"])


@pytest.mark.parametrize(
    ("got", "placed", "until"),
    [
        ("2024-01-05", "2023-12-31T12:00:00+01:00", date(2024, 7, 5)),  # bought in 2023: 6 months
        ("2024-01-05", "2024-01-01T12:00:00+01:00", date(2026, 1, 5)),  # bought in 2024: 24 months
    ],
)
def test_the_presumption_is_that_of_the_day_of_the_purchase(got: str, placed: str, until: date) -> None:
    found = faulty("NO", got, "2024-03-01", {"order.placed_at": placed})
    assert (found.eligible, found.deadlines.presumption_until) == ("yes", until)


@pytest.mark.parametrize(("asked", "code"), [("2026-12-10", None), ("2026-12-11", "reasonable_time")])
def test_two_months_after_noticing_are_in_time_and_a_person_weighs_what_comes_later(
    asked: str, code: str | None
) -> None:  # fmt: skip
    # noticed on 10 October: in time in any case until 10 December
    found = faulty("NO", GOT, "2026-10-10", asked=asked)
    assert (found.condition.code if found.condition else None) == code
    assert [need.code for need in found.needs_person] == ([code] if code else [])


def test_cure_comes_first_and_a_minor_fault_leaves_the_contract_standing() -> None:
    found = faulty("NO", GOT, "2026-10-10")
    assert kinds(found) == [["repair", "replacement"], ["price_reduction", "refund"]]
    minor = faulty("NO", GOT, "2026-10-10", {"request.nonconformity.severity": "minor"})
    assert kinds(minor) == [["repair", "replacement"], ["price_reduction"]]


@pytest.mark.parametrize(("placed", "opened"), [("2023-12-01", False), ("2026-09-02", True)])
def test_the_older_law_left_the_seller_a_second_attempt(placed: str, opened: bool) -> None:
    got = "2023-12-08" if placed < "2024" else GOT
    asked = "2024-02-20" if placed < "2024" else "2026-10-20"
    repair = {"requested_on": got, "returned_on": asked, "outcome": "failed"}
    changes: dict[str, Any] = {
        "order.placed_at": f"{placed}T10:00:00+00:00",
        **delivered(got),
        "request.ground": "defective",
        "request.lines": ONE,
        "request.nonconformity": {"kind": "defect", "appeared_on": asked},
        "request.sent_at": f"{asked}T10:00:00+00:00",
        "progress.repairs": [repair],
    }
    assert (kinds(decided(changes, "NO"))[0] == ["price_reduction", "refund"]) is opened


def test_delivery_within_thirty_days_of_the_order() -> None:
    # 1 September + 30 = 1 October
    assert awaited("NO", "2026-09-01", "2026-10-01").eligible == "no"
    late: Any = awaited("NO", "2026-09-01", "2026-10-02")
    assert (late.eligible, late.condition.code) == ("conditional", "extra_period")
    extra = {"order.delivery.extra_period": {"set_on": "2026-10-02", "ends_on": "2026-10-12"}}
    assert awaited("NO", "2026-09-01", "2026-10-13", extra).eligible == "yes"


def test_calls_are_for_weekdays_from_nine_to_nine() -> None:
    calls = law("NO", "2026-09-01").messages.calls
    assert calls is not None
    assert [(one.weekdays, one.opens, one.closes) for one in calls.hours] == [((0, 1, 2, 3, 4), time(9), time(21))]
    assert calls.not_on_holidays


def test_the_relief_from_declaration_ended_with_2023() -> None:
    before, after = law("NO", "2023-12-31").customs.parcel_charge, law("NO", "2024-01-01").customs.parcel_charge
    assert before is not None
    assert after is not None
    assert (before.up_to_minor, before.spares, after.up_to_minor) == (35000, ("declaration",), None)
