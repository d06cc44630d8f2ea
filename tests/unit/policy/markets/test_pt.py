"""Worked examples of Portuguese law: Decreto-Lei 24/2014, Decreto-Lei 84/2021, Lei 24/96, Código Civil."""

from datetime import date

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, kinds

GOT = "2026-09-07"


@pytest.mark.parametrize(
    ("got", "region", "last"),
    [
        ("2026-09-07", None, "2026-09-21"),  # Mon + 14 = Mon
        ("2026-05-27", None, "2026-06-11"),  # Wed + 14 = Wed 10 June, Day of Portugal: Thu 11
        ("2026-09-05", None, "2026-09-21"),  # Sat + 14 = Sat 19: moved by the Regulation, read for the customer
        ("2026-05-11", None, "2026-05-25"),  # Whit Monday is worked on the mainland
        ("2026-05-11", "PT-20", "2026-05-26"),  # and the day of the Azores
        ("2026-06-17", "PT-30", "2026-07-02"),  # Wed 1 July, the day of Madeira: Thu 2
    ],
)
def test_fourteen_days_end_on_a_working_day(got: str, region: str | None, last: str) -> None:
    assert last_day("PT", got, region) == last


@pytest.mark.parametrize(
    ("told", "due"),
    [
        (
            "2026-09-05",
            "2026-09-19",
        ),  # Sat + 14 = Sat 19: the seller's day moves by the Civil Code only, which it does not
        ("2026-09-06", "2026-09-21"),  # Sun + 14 = Sun 20: Mon 21 (CC 279 e)
    ],
)
def test_the_seller_s_days_move_off_sundays_only(told: str, due: str) -> None:
    found = undone("PT", "2026-09-02", told, {"progress.goods_received_on": "2026-09-10"})
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == date.fromisoformat(due)


def test_a_saturday_is_cited_with_the_rule_that_moves_it() -> None:
    assert "pt.counting.saturday" in cited(undone("PT", "2026-09-05", "2026-09-07"))


def test_without_information_the_right_lasts_twelve_months_more() -> None:
    # ordinary end Mon 21 September 2026; + 12 months = Tue 21 September 2027
    never = {"order.disclosures.withdrawal_information_at": None}
    assert undone("PT", GOT, "2027-09-21", never).eligible == "yes"
    assert undone("PT", GOT, "2027-09-22", never).eligible == "no"


def test_a_late_refund_is_doubled() -> None:
    # told Thu 10 September; due Thu 24; unpaid on Wed 30: 6 days; 10640 + 10640 = 21280
    unpaid = {"progress.goods_received_on": "2026-09-14", "as_of": "2026-09-30T10:00:00+00:00"}
    found = undone("PT", GOT, "2026-09-10", unpaid)
    assert found.late is not None
    assert (found.late.days, found.late.surcharge_minor, found.late.total_due_minor) == (6, 10_640, 21_280)
    assert found.needs_person == ()


@pytest.mark.parametrize(
    ("shown", "first"),
    [
        ("2026-10-07", ["replacement", "refund", "repair"]),  # 7 September + 30 days: at once (article 16)
        ("2026-10-08", ["repair", "replacement"]),
    ],
)
def test_a_fault_in_the_first_thirty_days_gives_the_money_at_once(shown: str, first: list[str]) -> None:
    found = faulty("PT", GOT, shown)
    assert kinds(found)[0] == first
    assert ("pt.guarantee.early" in cited(found)) == ("refund" in first)


def test_what_counts_is_the_day_the_fault_showed_not_the_day_of_asking() -> None:
    found = faulty("PT", GOT, "2026-10-07", asked="2026-11-20")
    assert kinds(found)[0][:2] == ["replacement", "refund"]
    assert found.remedies[0][1].variant == "rescission"


@pytest.mark.parametrize(
    ("shown", "eligible"),
    [
        ("2028-09-07", "yes"),  # 24 months: the last day of the presumption (article 13)
        ("2028-09-08", "conditional"),
        ("2029-09-07", "conditional"),  # 36 months: the last day of the guarantee (article 12(1))
        ("2029-09-08", "no"),
    ],
)
def test_three_years_of_guarantee_and_two_of_presumption(shown: str, eligible: str) -> None:
    assert faulty("PT", GOT, shown).eligible == eligible


@pytest.mark.parametrize(
    ("repairs", "last"), [(1, "2030-03-07"), (2, "2030-09-07"), (4, "2031-09-07"), (5, "2031-09-07")]
)
def test_each_repair_adds_six_months_four_times_at_most(repairs: int, last: str) -> None:
    # 7 September 2029 and 6 months for each: 4 x 6 = 24 months, and no more
    done = {"progress.repairs": [{"outcome": "fixed"}] * repairs}
    found = faulty("PT", GOT, "2027-01-11", done)
    assert found.deadlines.last_day_to_act == date.fromisoformat(last)
    assert "pt.guarantee.repair_prolongs" in cited(found)


@pytest.mark.parametrize(("as_of", "slow"), [("2027-02-10", False), ("2027-02-11", True)])
def test_a_repair_of_more_than_thirty_days_opens_the_money(as_of: str, slow: bool) -> None:
    # asked for on 11 January 2027: day 30 = 10 February (article 18)
    open_ = {"progress.repairs": [{"requested_on": "2027-01-11", "outcome": "open"}],
             "as_of": f"{as_of}T10:00:00+00:00"}  # fmt: skip
    assert ("refund" in kinds(faulty("PT", GOT, "2027-01-11", open_))[0]) == slow


@pytest.mark.parametrize(("asked", "eligible"), [("2026-06-11", "no"), ("2026-06-12", "conditional")])
def test_delivery_is_due_in_thirty_days_that_move_past_a_holiday(asked: str, eligible: str) -> None:
    # Mon 11 May + 30 = Wed 10 June, Day of Portugal: Thu 11 (Lei 24/96, 9-B)
    assert awaited("PT", "2026-05-11", asked).eligible == eligible


def test_consumers_are_told_in_portuguese() -> None:
    language = law("PT", "2026-09-01").information.language
    assert language is not None
    assert (language.languages, language.mandatory) == (("pt",), True)
