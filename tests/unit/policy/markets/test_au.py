"""Worked examples of Australian law: no change of mind, guarantees without a length, major failures rejected."""

from datetime import date, time

import pytest

from services.policy.domain.deadlines import last_day
from tests.unit.policy.markets.world_stage import NOTHING, faulty, got, needs, paid_by, sums
from tests.unit.policy.stage import cited, decided, kinds, rulebook

REJECT = ["refund", "replacement"]
CURE = ["repair", "replacement", "refund"]
PROMISE = {"version": "v1", "change_of_mind_days": 30, "counted_from": "delivery", "shown_at": ["checkout"]}


def test_no_law_gives_a_right_to_change_one_s_mind_online() -> None:
    found = decided({**got("2026-09-09T10:00:00+10:00"), "request.sent_at": "2026-09-10T10:00:00+10:00"}, "AU")
    assert (found.eligible, cited(found)) == ("no", ["au.withdrawal.right"])


@pytest.mark.parametrize(
    ("asked", "answer"), [("2026-10-07T12:59:00+00:00", "yes"), ("2026-10-07T13:00:00+00:00", "no")]
)
def test_the_shop_s_promise_ends_at_midnight_in_sydney(asked: str, answer: str) -> None:
    # received Monday 7 September; day 30 = Wednesday 7 October. Summer time began on the 4th: midnight is 13:00 UTC.
    changes = {**got("2026-09-07T10:00:00+10:00"), "order.policy": PROMISE, "request.sent_at": asked}
    found = decided(changes, "AU")
    assert (found.eligible, found.deadlines.last_day_to_act) == (answer, date(2026, 10, 7))


def test_a_major_failure_leaves_the_choice_to_the_customer() -> None:
    claim = faulty("2026-09-09T10:00:00+10:00", "2026-10-20T10:00:00+11:00", severity="major", appeared_on="2026-10-19")
    fee = {**PROMISE, "restocking_fee_bp": 1500}
    found = decided({**claim, "order.policy": fee}, "AU")
    assert (found.eligible, found.chosen_by, kinds(found)) == ("yes", "customer", [REJECT])
    # the shop's fee cannot cut what the law gives
    assert (paid_by(found), sums(found)) == ("seller", (6490, 0, 6490))


@pytest.mark.parametrize("severity", ["minor", None])
def test_another_failure_is_put_right_in_the_supplier_s_way(severity: str | None) -> None:
    claim = faulty("2026-09-09T10:00:00+10:00", "2026-10-20T10:00:00+11:00", severity=severity)
    found = decided(claim, "AU")
    assert (found.eligible, found.chosen_by, kinds(found)) == ("yes", "seller", [CURE])


def test_a_repair_that_did_not_help_opens_rejection() -> None:
    claim = faulty("2026-09-09T10:00:00+10:00", "2026-10-20T10:00:00+11:00", severity="minor")
    repair = {"requested_on": "2026-10-01", "returned_on": "2026-10-10", "outcome": "failed"}
    found = decided({**claim, "progress.repairs": [repair]}, "AU")
    assert (found.chosen_by, kinds(found)) == ("customer", [REJECT])


@pytest.mark.parametrize(("shown", "asks"), [("2028-09-09", []), ("2028-09-10", ["durability"])])
def test_two_years_are_taken_as_given_and_what_shows_later_a_person_weighs(shown: str, asks: list[str]) -> None:
    # received 9 September 2026: two years end 9 September 2028
    claim = faulty("2026-09-09T10:00:00+10:00", f"{shown}T10:00:00+10:00", severity="major", appeared_on=shown)
    found = decided(claim, "AU")
    assert (found.eligible, needs(found)) == ("conditional" if asks else "yes", asks)


def test_what_lateness_gives_is_for_a_person() -> None:
    found = decided(NOTHING, "AU")
    assert (found.eligible, needs(found)) == ("conditional", ["law_unsure"])


@pytest.mark.parametrize(
    ("region", "last"),
    [
        ("AU-VIC", date(2026, 11, 4)),  # 27 October + 7 = Tuesday 3 November, Melbourne Cup Day: Wednesday 4
        ("AU-NSW", date(2026, 11, 3)),
    ],
)
def test_holidays_are_those_of_the_state(region: str, last: date) -> None:
    law = rulebook().market("AU", date(2026, 9, 1), region)
    assert law is not None
    assert last_day(date(2026, 10, 27), 7, law, region, "customer", rolls=True).on == last


def test_calls_keep_off_sundays_and_holidays() -> None:
    law = rulebook().market("AU", date(2026, 9, 1))
    assert law is not None
    calls = law.messages.calls
    assert calls is not None
    hours = {day: (span.opens, span.closes) for span in calls.hours for day in span.weekdays}
    assert (hours[0], hours[5], 6 in hours) == ((time(9), time(20)), (time(9), time(17)), False)
    assert calls.not_on_holidays
