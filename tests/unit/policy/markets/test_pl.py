"""Worked examples of Polish law: Ustawa o prawach konsumenta, Kodeks cywilny."""

from datetime import date

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, last_day, law, undone
from tests.unit.policy.stage import cited, codes, kinds

GOT = "2026-09-07"


@pytest.mark.parametrize(
    ("got", "last"),
    [
        ("2026-09-07", "2026-09-21"),  # Mon + 14 = Mon
        ("2026-10-28", "2026-11-12"),  # Wed + 14 = Wed 11 November, Independence Day: Thu 12
        ("2026-12-10", "2026-12-28"),  # Thu + 14 = Thu 24 December, a day off since 2025; 25, 26, Sun 27: Mon 28
        ("2024-12-10", "2024-12-24"),  # in 2024 the 24th was still a working day
    ],
)
def test_fourteen_days_end_on_a_working_day(got: str, last: str) -> None:
    assert last_day("PL", got) == last


def test_late_information_leaves_fourteen_days() -> None:
    # received Mon 7 September, told Mon 12 October: + 14 = Mon 26 October (article 29)
    late = {"order.disclosures.withdrawal_information_at": "2026-10-12T10:00:00+02:00"}
    found = undone("PL", GOT, "2026-10-26", late)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 26))
    assert undone("PL", GOT, "2026-10-27", late).eligible == "no"


def test_never_informed_means_twelve_months_more() -> None:
    never = {"order.disclosures.withdrawal_information_at": None}
    # Mon 21 September 2026 + 12 months = Tue 21 September 2027
    assert undone("PL", GOT, "2027-09-21", never).eligible == "yes"
    assert undone("PL", GOT, "2027-09-22", never).eligible == "no"


def test_the_refund_is_due_in_fourteen_days_of_the_statement() -> None:
    # Thu 29 October + 14 = Thu 12 November; the holiday of the 11th inside it counts
    found = undone("PL", "2026-10-26", "2026-10-29", {"progress.goods_received_on": "2026-11-05"})
    assert found.refund is not None
    assert found.deadlines.refund is not None
    assert (found.refund.currency, found.refund.total_minor) == ("PLN", 10640)
    assert found.deadlines.refund.on == date(2026, 11, 12)


def test_the_whole_guarantee_is_presumed() -> None:
    # Mon 7 September 2026 + 24 months = Thu 7 September 2028 (article 43c)
    last = faulty("PL", GOT, "2028-09-07")
    assert (last.eligible, last.deadlines.presumption_until) == ("yes", date(2028, 9, 7))
    assert faulty("PL", GOT, "2028-09-08").eligible == "no"


@pytest.mark.parametrize(
    ("as_of", "accepted"),
    [
        ("2026-10-26", False),  # told Mon 12 October; + 14 = Mon 26 October: the seller may still answer
        ("2026-10-27", True),
    ],
)
def test_no_answer_within_fourteen_days_is_a_yes(as_of: str, accepted: bool) -> None:
    found = faulty("PL", GOT, "2026-10-12", {"request.wanted": ["replacement"], "as_of": f"{as_of}T10:00:00+00:00"})
    assert found.deadlines.seller_answer_by == date(2026, 10, 26)
    assert any(option.deemed_accepted for rank in found.remedies for option in rank) == accepted
    assert ("silence_accepts" in codes(found)) == accepted
    assert "pl.guarantee.answer" in cited(found)


def test_the_seller_s_time_to_answer_ends_on_a_working_day() -> None:
    # Wed 28 October + 14 = Wed 11 November, Independence Day: Thu 12
    assert faulty("PL", GOT, "2026-10-28").deadlines.seller_answer_by == date(2026, 11, 12)


def test_a_refund_for_faulty_goods_is_due_in_fourteen_days_of_goods_or_proof() -> None:
    back = {
        "progress.repairs": [{"outcome": "failed"}],
        "progress.dispatch_proof_on": "2026-11-02",
        "progress.goods_received_on": "2026-11-04",
    }
    found = faulty("PL", GOT, "2026-10-12", back, asked="2026-10-30")
    assert kinds(found) == [["price_reduction", "refund"]]
    assert found.deadlines.refund is not None
    # proof of Mon 2 November + 14 = Mon 16 November
    assert found.deadlines.refund.on == date(2026, 11, 16)


@pytest.mark.parametrize(("asked", "eligible"), [("2026-11-12", "no"), ("2026-11-13", "conditional")])
def test_delivery_is_due_in_thirty_days_that_move_past_a_holiday(asked: str, eligible: str) -> None:
    # Mon 12 October + 30 = Wed 11 November, Independence Day: Thu 12 (KC 543-1)
    assert awaited("PL", "2026-10-12", asked).eligible == eligible


def test_polish_is_required_and_marketing_needs_consent() -> None:
    rules = law("PL", "2026-09-01")
    assert rules.information.language is not None
    assert rules.messages.consent is not None
    assert (rules.information.language.mandatory, rules.messages.consent.kind) == (True, "opt_in")
