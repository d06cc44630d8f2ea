"""Worked examples of Swedish law: Distansavtalslagen, Konsumentköplagen, the law on periods of 1930."""

from datetime import date

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, codes, kinds

GOT = "2026-09-07"


@pytest.mark.parametrize(
    ("got", "last"),
    [
        ("2026-09-07", "2026-09-21"),  # Mon + 14 = Mon
        ("2026-06-05", "2026-06-22"),  # Fri + 14 = Fri 19 June, Midsummer Eve; Midsummer Day, Sun: Mon 22
        ("2026-12-10", "2026-12-28"),  # Thu + 14 = Christmas Eve; 25, 26, Sun 27: Mon 28
        ("2026-12-17", "2027-01-04"),  # Thu + 14 = New Year's Eve; Fri 1, Sat 2, Sun 3: Mon 4 January
        ("2026-04-16", "2026-04-30"),  # Walpurgis Night is worked
    ],
)
def test_fourteen_days_end_on_a_working_day(got: str, last: str) -> None:
    assert last_day("SE", got) == last


def test_without_information_the_right_lasts_twelve_months_more() -> None:
    # the ordinary end, moved off Midsummer Eve, is Mon 22 June 2026; + 12 months = Tue 22 June 2027
    never = {"order.disclosures.withdrawal_information_at": None}
    assert undone("SE", "2026-06-05", "2027-06-22", never).eligible == "yes"
    assert undone("SE", "2026-06-05", "2027-06-23", never).eligible == "no"


def test_the_refund_is_due_in_fourteen_days_and_moves_past_midsummer() -> None:
    # told Fri 5 June; + 14 = Midsummer Eve: Mon 22 June
    found = undone("SE", "2026-06-01", "2026-06-05", {"progress.goods_received_on": "2026-06-15"})
    assert found.refund is not None
    assert found.deadlines.refund is not None
    assert (found.refund.currency, found.deadlines.refund.on) == ("SEK", date(2026, 6, 22))
    assert "se.counting.roll_over" in cited(found)


def test_the_way_back_is_the_seller_s_when_the_customer_was_not_told() -> None:
    found = undone("SE", GOT, "2026-09-10", {"order.disclosures.return_cost_duty_at": None})
    assert found.returns is not None
    assert found.returns.paid_by == "seller"


@pytest.mark.parametrize(
    ("shown", "eligible"),
    [
        ("2028-09-07", "yes"),  # 24 months: the last day of the presumption
        ("2028-09-08", "conditional"),
        ("2029-09-07", "conditional"),  # 36 months: the last day to complain
        ("2029-09-08", "no"),
    ],
)
def test_three_years_to_complain_and_two_of_presumption(shown: str, eligible: str) -> None:
    found = faulty("SE", GOT, shown)
    assert (found.eligible, found.deadlines.presumption_until) == (eligible, date(2028, 9, 7))


def test_a_complaint_after_three_years_is_barred_even_for_a_fault_that_showed_before() -> None:
    found = faulty("SE", GOT, "2029-09-01", asked="2029-09-08")
    assert (found.eligible, "claim_barred" in codes(found)) == ("no", True)
    assert "se.guarantee.liability" in cited(found)


@pytest.mark.parametrize(("asked", "code"), [("2027-03-11", None), ("2027-03-12", "reasonable_time")])
def test_two_months_after_noticing_are_always_in_time(asked: str, code: str | None) -> None:
    # noticed 11 January 2027 + 2 months = 11 March
    found = faulty("SE", GOT, "2027-01-11", asked=asked)
    assert (found.condition.code if found.condition else None) == code


def test_cure_comes_first_and_too_slow_a_date_opens_nothing_by_itself() -> None:
    assert kinds(faulty("SE", GOT, "2027-01-11")) == [["repair", "replacement"], ["price_reduction", "refund"]]
    slow = {"progress.repairs": [{"requested_on": "2027-01-11", "outcome": "open"}],
            "as_of": "2027-03-01T10:00:00+00:00"}  # fmt: skip
    # a reasonable time, no number of days: the first rank stands
    assert kinds(faulty("SE", GOT, "2027-01-11", slow))[0] == ["repair", "replacement"]


@pytest.mark.parametrize(("asked", "eligible"), [("2026-06-22", "no"), ("2026-06-23", "conditional")])
def test_delivery_is_due_in_thirty_days_that_move_past_midsummer(asked: str, eligible: str) -> None:
    # Wed 20 May + 30 = Fri 19 June, Midsummer Eve: Mon 22
    assert awaited("SE", "2026-05-20", asked).eligible == eligible


def test_swedish_is_expected_by_practice_only() -> None:
    language = law("SE", "2026-09-01").information.language
    assert language is not None
    assert (language.languages, language.mandatory, language.certainty) == (("sv",), False, "unsure")
