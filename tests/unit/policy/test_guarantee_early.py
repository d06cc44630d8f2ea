"""Remedies that are open at once in the first time after delivery, and what stops or ends that time."""

from datetime import date
from typing import Any

import pytest

from shared.rulebook.rules_guarantee import Early, Ladder, Liability
from tests.unit.policy.guarantee_law import claim, made, missing
from tests.unit.policy.stage import cited, kinds

CURE = made(
    Ladder, first=["repair", "replacement"], second=["price_reduction", "refund"], chosen_by="seller",
    refund_variant="final_rejection",
)  # fmt: skip
BASE: dict[str, Any] = {"liability": made(Liability, months=72, proof="not_needed"), "remedies": CURE}


def law(**terms: Any) -> dict[str, Any]:
    return {**BASE, "early": made(Early, **{"days": 30, "remedies": ["refund"], **terms})}


def test_the_money_is_open_at_once_for_thirty_days() -> None:
    found = claim(law(refund_variant="short_term_rejection"), "2026-10-07")
    # the first of 30 days is the one after delivery: 7 September + 30 = 7 October 2026
    assert kinds(found) == [["refund", "repair", "replacement"], ["price_reduction", "refund"]]
    assert [found.remedies[0][0].variant, found.remedies[1][1].variant] == ["short_term_rejection", "final_rejection"]
    assert (found.chosen_by, found.deadlines.last_day_to_act) == ("customer", date(2026, 10, 7))
    assert found.refund is not None
    assert not found.refund.conditional
    assert "test.early" in cited(found)


def test_after_it_cure_comes_first_and_the_last_day_is_the_guarantee_s() -> None:
    found = claim(law(), "2026-10-08")
    assert (kinds(found)[0], found.chosen_by) == (["repair", "replacement"], "seller")
    assert found.deadlines.last_day_to_act == date(2032, 9, 7)  # 72 months
    assert found.refund is None
    assert "test.early" not in cited(found)


@pytest.mark.parametrize(
    ("begun", "back", "until"),
    [
        # 10 to 20 September are 11 days of repair, 10 of them nights; 7 October + 11 days
        ("2026-09-10", "2026-09-20", date(2026, 10, 18)),
        # 6 to 7 October: 7 October + 2 days = 9 October, but 7 days are left after the 7th
        ("2026-10-06", "2026-10-07", date(2026, 10, 14)),
        # begun after the time was over
        ("2026-10-09", "2026-10-20", None),
    ],
)
def test_the_time_stops_for_a_repair_and_some_days_are_left_after_it(begun: str, back: str, until: date | None) -> None:
    repaired = [{"requested_on": begun, "returned_on": back, "outcome": "fixed"}]
    found = claim(law(stops_for_repair=True, days_left=7), "2026-10-14", progress__repairs=repaired)
    assert ("refund" in kinds(found)[0]) == (until is not None)
    assert found.deadlines.last_day_to_act == (until or date(2032, 9, 7))


def test_a_repair_does_not_stop_the_time_where_the_law_does_not_say_so() -> None:
    repaired = [{"requested_on": "2026-09-10", "returned_on": "2026-09-20", "outcome": "fixed"}]
    assert "refund" not in kinds(claim(law(), "2026-10-08", progress__repairs=repaired))[0]


@pytest.mark.parametrize(("asked", "early"), [("2026-10-20", True), ("2026-10-21", False)])
def test_the_time_ends_thirty_days_after_the_fault_was_noticed(asked: str, early: bool) -> None:
    fault = {"kind": "not_as_described", "noticed_on": "2026-09-20"}
    found = claim(law(days=None, months=3, known_within_days=30), asked, fault)
    # 20 September + 30 days = 20 October, before 3 months after delivery
    assert ("refund" in kinds(found)[0]) == early


@pytest.mark.parametrize(("asked", "unknown"), [("2026-10-07", []), ("2026-10-08", ["noticed_on"])])
def test_an_untold_day_of_noticing_is_not_held_against_the_customer(asked: str, unknown: list[str]) -> None:
    found = claim(law(days=None, months=3, known_within_days=30), asked, {"kind": "not_as_described"})
    assert (found.deadlines.last_day_to_act, missing(found)) == (date(2026, 12, 7), unknown)


@pytest.mark.parametrize(("shown", "early"), [("2026-10-07", True), ("2026-10-08", False)])
def test_where_it_is_enough_that_the_fault_shows_in_time_asking_may_come_later(shown: str, early: bool) -> None:
    found = claim(law(by="shown", remedies=["replacement", "refund"]), "2026-12-01",
                  {"kind": "defect", "appeared_on": shown})  # fmt: skip
    assert kinds(found)[0] == (["replacement", "refund", "repair"] if early else ["repair", "replacement"])
    assert found.deadlines.last_day_to_act == date(2032, 9, 7)


def test_some_goods_alone_have_early_remedies() -> None:
    assert "refund" not in kinds(claim(law(categories=["phone"]), "2026-09-20"))[0]
    assert "refund" in kinds(claim(law(categories=["phone"]), "2026-09-20", order__lines__0__category="phones"))[0]


def test_early_remedies_may_stand_in_place_of_the_first_rank() -> None:
    found = claim(law(replaces_first=True), "2026-09-20")
    assert kinds(found) == [["refund"], ["price_reduction", "refund"]]


def test_after_a_failed_repair_they_stand_beside_what_that_has_opened() -> None:
    found = claim(law(replaces_first=True), "2026-09-20", progress__repairs=[{"outcome": "failed"}])
    assert kinds(found) == [["refund", "price_reduction", "refund"]]  # of two variants
