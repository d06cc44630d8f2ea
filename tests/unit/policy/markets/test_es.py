"""Worked examples of Spanish law: Texto refundido de la Ley General para la Defensa de los Consumidores y Usuarios."""

from datetime import date

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, kinds

GOT = "2026-09-07"


@pytest.mark.parametrize(
    ("got", "region", "last"),
    [
        ("2026-09-07", None, "2026-09-21"),  # Mon + 14 = Mon
        ("2026-09-05", None, "2026-09-21"),  # Sat + 14 = Sat 19: Mon 21, by the Regulation, read for the customer
        ("2026-09-28", None, "2026-10-13"),  # Mon + 14 = Mon 12 October, the national day: Tue 13
        ("2026-06-10", "ES-MD", "2026-06-24"),  # Wed + 14 = Wed 24 June, St John: a working day in Madrid
        ("2026-06-10", "ES-CT", "2026-06-25"),  # and a holiday in Catalonia: Thu 25
        ("2026-10-19", "ES-CT", "2026-11-02"),  # Mon 2 November is worked in Catalonia
        ("2026-10-19", "ES-AN", "2026-11-03"),  # All Saints was a Sunday: Andalusia rests on Mon 2 November
    ],
)
def test_fourteen_days_end_on_a_working_day(got: str, region: str | None, last: str) -> None:
    assert last_day("ES", got, region) == last


def test_the_seller_s_fourteen_days_do_not_move_by_a_rule_that_is_not_sure() -> None:
    # told on Mon 28 September; + 14 = Mon 12 October, a holiday: the customer's day would move, the seller's stays
    found = undone("ES", "2026-09-21", "2026-09-28", {"progress.goods_received_on": "2026-10-02"})
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == date(2026, 10, 12)
    assert found.returns is not None
    assert found.returns.send_back_by == date(2026, 10, 13)


def test_without_information_the_right_lasts_twelve_months_more() -> None:
    # ordinary end Mon 21 September 2026; + 12 months = Tue 21 September 2027 (article 105)
    never = {"order.disclosures.withdrawal_information_at": None}
    found = undone("ES", GOT, "2027-09-21", never)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2027, 9, 21))
    assert undone("ES", GOT, "2027-09-22", never).eligible == "no"


def test_without_information_nothing_is_taken_off_and_untold_cost_is_the_seller_s() -> None:
    untold = {
        "order.disclosures.withdrawal_information_at": None,
        "order.disclosures.return_cost_duty_at": None,
        "progress.inspection": {"on": "2026-09-20", "value_loss_minor": 2000, "beyond_normal_handling": True},
    }
    found = undone("ES", GOT, "2026-09-10", untold)
    assert found.refund is not None
    assert found.returns is not None
    assert (found.refund.deduction_minor, found.returns.paid_by) == (0, "seller")


def test_a_refund_in_time_rests_on_no_rule_about_double_sums() -> None:
    found = undone("ES", GOT, "2026-09-10", {"progress.goods_received_on": "2026-09-14"})
    assert (found.eligible, found.needs_person) == ("yes", ())
    assert "es.withdrawal.late_refund" not in cited(found)


def test_a_late_refund_is_doubled_in_the_reading_kinder_to_the_customer() -> None:
    # told Thu 10 September; due Thu 24; paid on Fri 25: one day late, and 10640 x 2 = 21280
    paid = {"progress.goods_received_on": "2026-09-14", "progress.refund_paid_on": "2026-09-25",
            "as_of": "2026-09-25T10:00:00+00:00"}  # fmt: skip
    found = undone("ES", GOT, "2026-09-10", paid)
    assert found.late is not None
    assert (found.late.days, found.late.surcharge_bp, found.late.total_due_minor) == (1, 10_000, 21_280)
    unsure = [basis for basis in found.legal_basis if basis.rule == "es.withdrawal.late_refund"]
    assert [basis.certainty for basis in unsure] == ["unsure"]


@pytest.mark.parametrize(
    ("shown", "eligible"),
    [
        ("2028-09-07", "yes"),  # 24 months: the last day of the presumption (article 121(1))
        ("2028-09-08", "conditional"),
        ("2029-09-07", "conditional"),  # 36 months: the last day of the guarantee (article 120(1))
        ("2029-09-08", "no"),
    ],
)
def test_three_years_of_guarantee_and_two_of_presumption(shown: str, eligible: str) -> None:
    found = faulty("ES", GOT, shown)
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2029, 9, 7))


def test_a_claim_after_the_guarantee_for_a_fault_that_showed_in_it_is_not_barred() -> None:
    proven = {"kind": "defect", "appeared_on": "2029-09-07", "noticed_on": "2029-09-07", "present_at_delivery": True}
    found = faulty("ES", GOT, "2029-09-07", {"request.nonconformity": proven}, asked="2030-03-01")
    assert (found.eligible, found.needs_person) == ("yes", ())
    assert "es.guarantee.limitation" in cited(found)


def test_the_days_of_a_repair_do_not_count() -> None:
    # handed in 1 March 2027, back 31 March: 30 days; 7 September 2029 + 30 days = 7 October 2029 (article 122)
    repaired = {"progress.repairs": [
        {"handed_in_on": "2027-03-01", "returned_on": "2027-03-31", "outcome": "unknown"}]}  # fmt: skip
    proven = {"kind": "defect", "appeared_on": "2029-10-07", "noticed_on": "2029-10-07", "present_at_delivery": True}
    found = faulty("ES", GOT, "2029-10-07", {"request.nonconformity": proven, **repaired})
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2029, 10, 7))
    assert found.deadlines.presumption_until == date(2028, 10, 7)
    assert "es.guarantee.repair_suspends" in cited(found)
    late = {"kind": "defect", "appeared_on": "2029-10-08", "present_at_delivery": True}
    assert faulty("ES", GOT, "2029-10-08", {"request.nonconformity": late, **repaired}).eligible == "no"


def test_cure_comes_first() -> None:
    assert kinds(faulty("ES", GOT, "2027-01-11")) == [["repair", "replacement"], ["price_reduction", "refund"]]


@pytest.mark.parametrize(("asked", "eligible"), [("2026-10-12", "no"), ("2026-10-13", "conditional")])
def test_delivery_is_due_on_day_thirty_holiday_or_not(asked: str, eligible: str) -> None:
    # Sat 12 September + 30 = Mon 12 October: the seller's period does not move by an unsure rule
    assert awaited("ES", "2026-09-12", asked).eligible == eligible


def test_an_essential_date_needs_no_further_period() -> None:
    essential = {"order.delivery.promise": {"by": "2026-09-30", "basis": "agreed", "essential": True}}
    found = awaited("ES", "2026-09-12", "2026-10-01", essential)
    assert (found.eligible, kinds(found)) == ("yes", [["refund"]])
    assert "es.delivery.failed" in cited(found)


def test_consumers_are_told_at_least_in_castilian() -> None:
    language = law("ES", "2026-09-01").information.language
    assert language is not None
    assert (language.languages, language.mandatory) == (("es",), True)
