"""Worked examples of South African law: a Saturday ends a period, six months without proof, no books."""

from datetime import date, time
from typing import Any

import pytest

from tests.unit.policy.markets.world_stage import NO_PROMISE, NOTHING, condition, faulty, got, paid_by, refund_on, sums
from tests.unit.policy.stage import cited, decided, kinds, rulebook


@pytest.mark.parametrize(
    ("received", "last", "due"),
    [
        # Saturday 10 October is day 0; day 7 = Saturday 17, which does not move; told then, day 30 = Monday 16 November
        ("2026-10-10", date(2026, 10, 17), date(2026, 11, 16)),
        # 2 August + 7 = Sunday 9, Women's Day; Monday 10 is off in its place: Tuesday 11; + 30 = Thursday 10 September
        ("2026-08-02", date(2026, 8, 11), date(2026, 9, 10)),
        # 17 September + 7 = Thursday 24, Heritage Day: Friday 25; + 30 = Sunday 25 October: Monday 26
        ("2026-09-17", date(2026, 9, 25), date(2026, 10, 26)),
        # 9 November + 7 = Monday 16; + 30 = Wednesday 16 December, Day of Reconciliation: Thursday 17
        ("2026-11-09", date(2026, 11, 16), date(2026, 12, 17)),
    ],
)
def test_the_seventh_day_moves_over_sundays_and_holidays_alone(received: str, last: date, due: date) -> None:
    asked = {"order.placed_at": "2026-07-20T10:00:00+02:00", **got(f"{received}T12:00:00+02:00")}
    found = decided({**asked, "request.sent_at": f"{last}T23:59:00+02:00"}, "ZA")
    assert (found.eligible, found.deadlines.last_day_to_act, refund_on(found)) == ("yes", last, due)
    assert decided({**asked, "request.sent_at": f"{last}T22:00:00+00:00"}, "ZA").eligible == "no"


def test_all_that_was_paid_comes_back_and_the_customer_sends_the_goods() -> None:
    found = decided({**got("2026-10-10T12:00:00+02:00"), "request.sent_at": "2026-10-12T10:00:00+02:00"}, "ZA")
    # 10190 and the whole 1190 of the express delivery
    assert (paid_by(found), sums(found)) == ("customer", (10190, 1190, 11380))


@pytest.mark.parametrize(
    "breach",
    [{"order.disclosures.withdrawal_information_at": None}, {"order.disclosures.missing": ["address of the seller"]}],
)
def test_missing_information_gives_fourteen_days_of_receipt(breach: dict[str, Any]) -> None:
    # received Monday 5 October: day 14 = Monday 19
    asked = {**got("2026-10-05T12:00:00+02:00"), **breach}
    found = decided({**asked, "request.sent_at": "2026-10-19T23:00:00+02:00"}, "ZA")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 19))
    assert "za.withdrawal.uninformed" in cited(found)
    assert decided({**asked, "request.sent_at": "2026-10-20T08:00:00+02:00"}, "ZA").eligible == "no"


@pytest.mark.parametrize(
    ("facts", "broken", "answer"),
    [
        ({"category": "book"}, None, "no"),
        ({"category": "magazine"}, None, "no"),
        ({"category": "newspaper"}, None, "no"),
        ({"seal": "media"}, True, "no"),
        ({"seal": "media"}, False, "yes"),
        ({"seal": "hygiene"}, True, "yes"),  # not on the list
        ({"custom_made": True}, None, "no"),
        ({"perishable": True}, None, "no"),
    ],
)
def test_what_the_right_does_not_cover(facts: dict[str, Any], broken: bool | None, answer: str) -> None:
    changes = {
        **got("2026-10-10T12:00:00+02:00"),
        "request.sent_at": "2026-10-12T10:00:00+02:00",
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "request.lines": [{"line_id": "1", "quantity": 1, "condition": {"seal_broken": broken}}],
    }
    assert decided(changes, "ZA").eligible == answer


@pytest.mark.parametrize(("asked", "answer"), [("2026-09-18", "yes"), ("2026-09-19", "no")])
def test_six_months_of_free_choice_without_proof(asked: str, answer: str) -> None:
    # received 18 March 2026 + 6 months = Friday 18 September
    claim = faulty("2026-03-18T12:00:00+02:00", f"{asked}T10:00:00+02:00", appeared_on="2026-09-10")
    found = decided({**claim, "order.placed_at": "2026-03-10T10:00:00+02:00"}, "ZA")
    assert (found.eligible, found.deadlines.last_day_to_act) == (answer, date(2026, 9, 18))
    if answer == "yes":
        assert (kinds(found), found.chosen_by) == ([["repair", "replacement", "refund"]], "customer")
        assert (paid_by(found), condition(found)) == ("seller", None)


@pytest.mark.parametrize(("again", "answer"), [("2026-12-20", "yes"), ("2026-12-21", "no")])
def test_the_same_fault_again_within_three_months_of_a_repair(again: str, answer: str) -> None:
    # received 1 April, six months end 1 October; repaired goods back 20 September + 3 months = 20 December
    repair = {
        "requested_on": "2026-09-08",
        "returned_on": "2026-09-20",
        "outcome": "fixed",
        "same_defect_again_on": again,
    }
    claim = faulty("2026-04-01T12:00:00+02:00", f"{again}T10:00:00+02:00", appeared_on="2026-09-08")
    placed = {"order.placed_at": "2026-03-20T10:00:00+02:00"}
    found = decided({**claim, **placed, "progress.repairs": [repair]}, "ZA")
    assert found.eligible == answer
    if answer == "yes":
        assert kinds(found) == [["replacement", "refund"]]


def test_thirty_days_to_deliver_then_seven_days_of_notice_and_thirty_to_pay() -> None:
    nothing = {**NOTHING, **NO_PROMISE, "order.placed_at": "2026-08-10T10:00:00+02:00"}
    # Monday 10 August is day 0; day 30 = Wednesday 9 September
    assert decided({**nothing, "request.sent_at": "2026-09-09T20:00:00+02:00"}, "ZA").eligible == "no"
    found = decided({**nothing, "request.sent_at": "2026-09-10T08:00:00+02:00"}, "ZA")
    assert (found.eligible, kinds(found), sums(found)) == ("yes", [["refund"]], (10190, 1190, 11380))
    # told Thursday 10 September; the contract ends Thursday 17; day 30 after it = Saturday 17 October, which stands
    assert refund_on(found) == date(2026, 10, 17)


def test_direct_marketing_rests_on_sundays_and_holidays() -> None:
    law = rulebook().market("ZA", date(2026, 9, 1))
    assert law is not None
    texts = law.messages.texts
    assert texts is not None
    hours = {day: (span.opens, span.closes) for span in texts.hours for day in span.weekdays}
    assert (hours[4], hours[5], 6 in hours) == ((time(8), time(20)), (time(9), time(13)), False)
    assert texts.not_on_holidays


@pytest.mark.parametrize(("day", "certainty"), [(date(2025, 12, 31), "sure"), (date(2026, 1, 1), "unsure")])
def test_the_flat_rate_for_small_parcels_may_have_been_repealed(day: date, certainty: str) -> None:
    law = rulebook().market("ZA", day)
    assert law is not None
    duty = law.customs.low_value_duty
    assert duty is not None
    assert (duty.up_to_minor, duty.rate_bp, duty.certainty) == (50_000, 2000, certainty)
