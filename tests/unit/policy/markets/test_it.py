"""Worked examples of Italian law: Codice del consumo, Codice civile, Regulation 1182/71."""

from datetime import date

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, codes, kinds

GOT = "2026-09-07"
UNTOLD = "order.disclosures.withdrawal_information_at"


@pytest.mark.parametrize(
    ("got", "region", "last"),
    [
        ("2026-09-07", None, "2026-09-21"),  # Mon + 14 = Mon 21 September
        ("2026-09-05", None, "2026-09-21"),  # Sat + 14 = Sat 19, no last day: Mon 21
        ("2026-05-19", None, "2026-06-03"),  # Tue + 14 = Tue 2 June, Republic Day: Wed 3
        ("2026-05-11", None, "2026-05-25"),  # Mon + 14 = Whit Monday, a working day in most of Italy
        ("2026-05-11", "IT-BZ", "2026-05-26"),  # and a day off in South Tyrol
        ("2026-11-23", None, "2026-12-07"),  # the patron saint of Milan moves nothing
    ],
)
def test_fourteen_days_end_on_a_working_day(got: str, region: str | None, last: str) -> None:
    assert last_day("IT", got, region) == last


def test_without_information_the_right_lasts_twelve_months_more() -> None:
    # ordinary end Mon 21 September 2026 (article 52), and 12 months: Tue 21 September 2027 (article 53)
    never = {UNTOLD: None}
    found = undone("IT", GOT, "2027-09-21", never)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2027, 9, 21))
    assert "it.withdrawal.uninformed" in cited(found)
    assert undone("IT", GOT, "2027-09-22", never).eligible == "no"


def test_late_information_leaves_fourteen_days_that_end_after_the_assumption() -> None:
    # told Sat 1 August 2026; + 14 = Sat 15 August, the Assumption too; Sun 16: Mon 17
    late = {UNTOLD: "2026-08-01T10:00:00+02:00"}
    found = undone("IT", "2026-05-19", "2026-08-17", late)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 8, 17))
    assert undone("IT", "2026-05-19", "2026-08-18", late).eligible == "no"


def test_the_way_back_is_the_customer_s_when_told_and_starts_within_fourteen_days() -> None:
    found = undone("IT", GOT, "2026-09-10")
    assert found.returns is not None
    # Thu 10 September + 14 = Thu 24 September (article 57(1))
    assert (found.returns.paid_by, found.returns.send_back_by) == ("customer", date(2026, 9, 24))
    untold = undone("IT", GOT, "2026-09-10", {"order.disclosures.return_cost_duty_at": None})
    assert untold.returns is not None
    assert untold.returns.paid_by == "seller"
    assert {"it.withdrawal.return_cost", "it.withdrawal.send_back"} <= set(cited(found))


def test_the_refund_takes_the_cheapest_delivery_and_is_due_in_fourteen_days() -> None:
    found = undone("IT", GOT, "2026-09-10", {"progress.goods_received_on": "2026-09-15"})
    assert found.refund is not None
    assert found.deadlines.refund is not None
    # 6490 + 2 x 1850 = 10190, + 450 of the 1190 paid for express = 10640; due Thu 24 September
    assert (found.refund.total_minor, found.deadlines.refund.on) == (10640, date(2026, 9, 24))


def test_the_refund_waits_for_proof_of_dispatch_and_lateness_has_no_surcharge() -> None:
    held = {"progress.dispatch_proof_on": "2026-09-28", "as_of": "2026-10-08T10:00:00+00:00"}
    found = undone("IT", GOT, "2026-09-10", held)
    assert found.deadlines.refund is not None
    assert found.late is not None
    # the proof of 28 September is later than day 14 (24 September); 28 September to 8 October are 10 days
    assert (found.deadlines.refund.on, found.late.days, found.late.surcharge_bp) == (date(2026, 9, 28), 10, None)


def test_an_unsealed_hygiene_item_and_a_newspaper_are_excluded() -> None:
    sealed = {"order.lines.0.seal": "hygiene", "request.lines": [
        {"line_id": "1", "quantity": 1, "condition": {"seal_broken": True}}]}  # fmt: skip
    assert codes(undone("IT", GOT, "2026-09-10", sealed)) == ["excluded_hygiene"]
    paper = {"order.lines.0.category": "newspaper", "request.lines": [{"line_id": "1", "quantity": 1}]}
    found = undone("IT", GOT, "2026-09-10", paper)
    assert (codes(found), cited(found)[0]) == (["excluded_press"], "it.exclusions.press")


@pytest.mark.parametrize(
    ("shown", "asked", "eligible"),
    [
        ("2028-09-07", "2028-09-07", "yes"),  # Mon 7 September 2026 + 24 months
        ("2028-09-08", "2028-09-08", "no"),
        ("2028-09-07", "2028-11-07", "yes"),  # + 26 months: the last day to claim (article 133)
        ("2028-09-07", "2028-11-08", "no"),
    ],
)
def test_a_fault_has_two_years_to_show_and_the_claim_twenty_six_months(shown: str, asked: str, eligible: str) -> None:
    proven = {"kind": "defect", "appeared_on": shown, "noticed_on": shown, "present_at_delivery": True}
    found = faulty("IT", GOT, shown, {"request.nonconformity": proven}, asked=asked)
    assert found.eligible == eligible
    assert "it.guarantee.liability" in cited(found)


@pytest.mark.parametrize(("shown", "eligible"), [("2027-09-07", "yes"), ("2027-09-08", "conditional")])
def test_a_fault_is_presumed_for_one_year(shown: str, eligible: str) -> None:
    found = faulty("IT", GOT, shown)
    assert (found.eligible, found.deadlines.presumption_until) == (eligible, date(2027, 9, 7))


def test_cure_comes_first_and_a_failed_repair_opens_the_money() -> None:
    found = faulty("IT", GOT, "2027-01-11")
    assert kinds(found) == [["repair", "replacement"], ["price_reduction", "refund"]]
    failed = faulty("IT", GOT, "2027-01-11", {"progress.repairs": [{"outcome": "failed"}]})
    assert kinds(failed) == [["price_reduction", "refund"]]


@pytest.mark.parametrize(
    ("ordered", "asked", "eligible", "code"),
    [
        ("2026-08-28", "2026-09-28", "no", None),  # Fri + 30 = Sun 27 September: Mon 28 is still in time
        ("2026-08-28", "2026-09-29", "conditional", "extra_period"),  # late: the customer sets a further period
    ],
)
def test_delivery_is_due_in_thirty_days(ordered: str, asked: str, eligible: str, code: str | None) -> None:
    found = awaited("IT", ordered, asked)
    assert (found.eligible, found.condition.code if found.condition else None) == (eligible, code)
    assert "it.delivery.due" in cited(found)


def test_a_further_period_that_passed_opens_the_refund_of_all_sums() -> None:
    extra = {"order.delivery.extra_period": {"set_on": "2026-09-29", "ends_on": "2026-10-09"}}
    found = awaited("IT", "2026-08-28", "2026-10-10", extra)
    assert found.refund is not None
    # 10190 + the whole delivery charge of 1190 = 11380
    assert (found.eligible, kinds(found), found.refund.total_minor) == ("yes", [["refund"]], 11380)


def test_consumers_are_told_in_italian_and_the_parcel_charge_is_open() -> None:
    rules = law("IT", "2026-11-21")
    assert rules.information.language is not None
    assert (rules.information.language.languages, rules.information.language.mandatory) == (("it",), True)
    assert rules.customs.parcel_charge is not None
    assert rules.customs.parcel_charge.certainty == "unsure"
    assert law("IT", "2026-09-30").customs.parcel_charge is None
