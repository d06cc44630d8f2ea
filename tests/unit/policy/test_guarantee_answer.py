"""The seller's time to answer, what its silence means, and the money that goes with a claim."""

from datetime import date
from typing import Any

import pytest

from shared.rulebook.rules import LateRefund, RefundDue
from shared.rulebook.rules_guarantee import Answer, Compensation, Early, Ladder, Liability, NoUseDeduction
from tests.unit.policy.guarantee_law import PRICE, claim, condition, made, missing, needs
from tests.unit.policy.stage import cited, codes, kinds

CURE = made(Ladder, first=["repair", "replacement"], second=["price_reduction", "refund"], chosen_by="customer")
FREE = made(Ladder, first=["refund", "replacement"], chosen_by="customer")
SILENCE = {
    "liability": made(Liability, months=24),
    "presumption": None,  # so that proof is lacking
    "remedies": CURE,
    "answer": made(Answer, days=14, silence_accepts=True),
}
PLAIN = {"liability": made(Liability, months=24, proof="not_needed"), "remedies": FREE}


@pytest.mark.parametrize(
    ("rule", "by"),
    [
        (made(Answer, days=14), date(2027, 1, 3)),  # told 20 December 2026; 14 days end on a Sunday
        (made(Answer, days=14, rolls=True), date(2027, 1, 4)),
        (made(Answer, months=1), date(2027, 1, 20)),
    ],
)
def test_the_seller_has_to_answer_in_time(rule: Answer, by: date) -> None:
    found = claim({**PLAIN, "answer": rule}, "2026-12-20")
    assert found.deadlines.seller_answer_by == by
    assert "test.answer" in cited(found)


def test_also_a_claim_that_is_refused_has_to_be_answered() -> None:
    found = claim({**PLAIN, "answer": made(Answer, months=1)}, "2029-01-10")
    assert (found.eligible, found.deadlines.seller_answer_by) == ("no", date(2029, 2, 10))


def silent(as_of: str, **changes: Any) -> Any:
    return claim(SILENCE, "2027-03-01", as_of=f"{as_of}T12:00:00+02:00", **changes)


def test_on_the_last_day_to_answer_nothing_is_accepted_yet() -> None:
    found = silent("2027-03-15")  # 1 March + 14 days
    assert (found.eligible, condition(found)) == ("conditional", "fault_at_delivery")


def test_after_it_silence_accepts_the_claim_even_without_proof() -> None:
    found = silent("2027-03-16")
    assert (found.eligible, missing(found)) == ("yes", [])
    assert "silence_accepts" in codes(found)


def test_silence_accepts_what_was_asked_for_and_puts_it_first() -> None:
    found = silent("2027-03-16", request__wanted=["refund"])
    assert kinds(found) == [["refund", "repair", "replacement"], ["price_reduction"]]
    assert [option.deemed_accepted for option in found.remedies[0]] == [True, False, False]
    assert not found.refund.conditional


def test_a_wish_that_stands_in_the_first_rank_stays_in_its_place() -> None:
    found = silent("2027-03-16", request__wanted=["exchange", "replacement"])
    assert kinds(found)[0] == ["repair", "replacement"]
    assert [option.deemed_accepted for option in found.remedies[0]] == [False, True]


@pytest.mark.parametrize("wanted", [None, ["exchange"]])
def test_without_a_wish_silence_accepts_every_remedy_of_the_first_rank(wanted: list[str] | None) -> None:
    found = silent("2027-03-16", request__wanted=wanted)
    assert [option.deemed_accepted for rank in found.remedies for option in rank] == [True, True, False, False]


@pytest.mark.parametrize(("answered", "eligible"), [("2027-03-15", "conditional"), ("2027-03-16", "yes")])
def test_only_an_answer_in_time_breaks_the_silence(answered: str, eligible: str) -> None:
    assert silent("2027-04-01", progress__seller_answered_on=answered).eligible == eligible


def test_silence_does_not_open_a_claim_that_came_too_late() -> None:
    found = claim(SILENCE, "2028-09-08", as_of="2028-10-30T12:00:00+01:00")
    assert found.eligible == "no"


def test_silence_of_a_seller_that_only_has_to_answer_accepts_nothing() -> None:
    law = {**SILENCE, "answer": made(Answer, days=14)}
    assert claim(law, "2027-03-01", as_of="2027-04-01T12:00:00+02:00").eligible == "conditional"


def test_for_six_months_nothing_is_taken_off_for_use() -> None:
    found = claim({**PLAIN, "no_use_deduction": made(NoUseDeduction, months=6)}, "2027-02-01")
    assert found.deadlines.no_use_deduction_until == date(2027, 3, 7)


@pytest.mark.parametrize(("kind", "owed"), [("wrong_item", 1298), ("defect", None)])
def test_some_faults_bring_money_on_top(kind: str, owed: int | None) -> None:
    law = {**PLAIN, "compensation": made(Compensation, bp=2000, kinds=["wrong_item", "not_as_described"])}
    found = claim(law, "2027-02-01", {"kind": kind})
    # 20 % of 6490 = 1298
    assert found.compensation_minor == owed
    assert ("test.compensation" in cited(found)) == (owed is not None)


def refunded(**changes: Any) -> Any:
    due = made(RefundDue, days=10, counted_from="notice", rolls=False, text="10 days from the demand")
    law = {**PLAIN, "refund": due, "late_refund": made(LateRefund, daily_bp=100)}
    return claim(law, "2027-03-01", **changes)


def test_a_refund_that_is_open_at_once_has_its_day() -> None:
    found = refunded()
    assert (found.deadlines.refund.on, found.refund.conditional, found.late) == (date(2027, 3, 11), False, None)


def test_a_refund_paid_late_costs_more() -> None:
    found = refunded(progress__refund_paid_on="2027-03-16")
    # due 11 March, paid 16 March: 5 days at 1 % of 6490 = 324.5, rounded to 325
    assert (found.late.days, found.late.surcharge_minor, found.late.total_due_minor) == (5, 325, PRICE + 325)


AGREED = made(
    RefundDue,
    days=14,
    counted_from="agreed",
    first_day_counts=True,
    rolls=False,
    text="14 days, beginning with the day",
)


def test_a_refund_counted_from_the_agreement_waits_for_it() -> None:
    law = {**PLAIN, "refund": AGREED, "early": made(Early, days=30, remedies=["refund"])}
    assert claim(law, "2026-09-20").deadlines.refund.on is None  # type: ignore[union-attr]
    found = claim(law, "2026-09-20", progress__refund_agreed_on="2026-09-21")
    # beginning with 21 September: the 14th day is 4 October 2026
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == date(2026, 10, 4)


def test_a_refund_the_seller_agreed_to_is_due_even_where_cure_would_come_first() -> None:
    law = {**PLAIN, "remedies": CURE, "refund": AGREED}
    found = claim(law, "2026-09-20", progress__refund_agreed_on="2026-09-21")
    assert found.deadlines.refund is not None
    assert found.refund is not None
    assert (found.deadlines.refund.on, found.refund.conditional) == (date(2026, 10, 4), False)
    assert needs(found) == []
