"""Worked examples of Dutch law: Burgerlijk Wetboek, Algemene termijnenwet."""

from datetime import date

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, kinds

GOT = "2026-09-07"


@pytest.mark.parametrize(
    ("got", "last"),
    [
        ("2026-09-07", "2026-09-21"),  # Mon + 14 = Mon
        ("2026-04-13", "2026-04-28"),  # Mon + 14 = Mon 27 April, the King's birthday: Tue 28
        ("2026-03-20", "2026-04-07"),  # Fri + 14 = Good Friday 3 April; then Sat, Sun, Easter Monday: Tue 7
        ("2026-04-21", "2026-05-06"),  # Tue + 14 = Tue 5 May, recognised by the law on periods: Wed 6
        ("2026-04-30", "2026-05-15"),  # Thu + 14 = Ascension 14 May: Fri 15
    ],
)
def test_fourteen_days_end_on_a_working_day(got: str, last: str) -> None:
    assert last_day("NL", got) == last


def test_without_information_the_right_lasts_twelve_months_more() -> None:
    # ordinary end Mon 21 September 2026; + 12 months = Tue 21 September 2027 (6:230o(2))
    never = {"order.disclosures.withdrawal_information_at": None}
    assert undone("NL", GOT, "2027-09-21", never).eligible == "yes"
    found = undone("NL", GOT, "2027-09-22", never)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("no", date(2027, 9, 21))


def test_the_refund_is_due_in_fourteen_days_and_moves_past_the_king_s_birthday() -> None:
    # told Mon 13 April; + 14 = Mon 27 April: Tue 28
    found = undone("NL", "2026-04-07", "2026-04-13", {"progress.goods_received_on": "2026-04-20"})
    assert found.deadlines.refund is not None
    assert found.returns is not None
    assert (found.deadlines.refund.on, found.returns.paid_by) == (date(2026, 4, 28), "customer")
    assert "nl.counting.roll_over" in cited(found)


def test_without_a_day_of_goods_or_proof_the_refund_is_held() -> None:
    found = undone("NL", GOT, "2026-09-10", {"as_of": "2026-10-10T10:00:00+00:00"})
    assert found.deadlines.refund is not None
    assert (found.deadlines.refund.on, found.late) == (None, None)


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        ("2027-09-07", None),  # 12 months: the last day of the presumption (7:18a)
        ("2027-09-08", "fault_at_delivery"),
        ("2028-09-07", "fault_at_delivery"),  # 24 months: goods have to last that long in any case
        ("2028-09-08", "durability"),  # later a person weighs what such goods have to stand (7:17)
        ("2032-09-08", "durability"),
    ],
)
def test_the_guarantee_has_no_fixed_end(shown: str, code: str | None) -> None:
    found = faulty("NL", GOT, shown)
    assert (found.condition.code if found.condition else None) == code
    assert found.eligible == ("yes" if code is None else "conditional")


@pytest.mark.parametrize(
    ("asked", "eligible", "code"),
    [
        ("2027-03-11", "yes", None),  # noticed 11 January 2027; two months: 11 March (7:23(1))
        ("2027-03-12", "conditional", "reasonable_time"),
    ],
)
def test_two_months_after_noticing_are_always_in_time(asked: str, eligible: str, code: str | None) -> None:
    found = faulty("NL", GOT, "2027-01-11", asked=asked)
    assert (found.eligible, found.condition.code if found.condition else None) == (eligible, code)
    assert "nl.guarantee.notice" in cited(found)


def test_cure_comes_first_and_a_minor_fault_ends_no_contract() -> None:
    assert kinds(faulty("NL", GOT, "2027-01-11")) == [["repair", "replacement"], ["price_reduction", "refund"]]
    minor = {"request.nonconformity": {"kind": "defect", "appeared_on": "2027-01-11", "severity": "minor"}}
    assert kinds(faulty("NL", GOT, "2027-01-11", minor)) == [["repair", "replacement"], ["price_reduction"]]


@pytest.mark.parametrize(("asked", "eligible"), [("2026-04-28", "no"), ("2026-04-29", "conditional")])
def test_delivery_is_due_in_thirty_days_that_move_past_a_holiday(asked: str, eligible: str) -> None:
    # Sat 28 March + 30 = Mon 27 April, the King's birthday: Tue 28 (7:9(4))
    assert awaited("NL", "2026-03-28", asked).eligible == eligible


def test_no_statute_names_a_language() -> None:
    language = law("NL", "2026-09-01").information.language
    assert language is not None
    assert not language.mandatory
