"""The customer has to speak up: the complaint that ends a right, the notice of a fault, and days nobody told."""

from datetime import date
from typing import Any

import pytest

from shared.rulebook.rules_guarantee import Complaint, Liability, Notice
from tests.unit.policy.guarantee_law import claim, condition, made, missing, needs, without_length
from tests.unit.policy.stage import cited, codes

NINETY = {**without_length(clear_months=240), "complaint": made(Complaint, days=90, perishable_days=30)}
REFUSED = {
    "liability": made(Liability, months=60, proof="not_needed"),
    "notice": made(Notice, months=6, afterwards="refused"),
}
UNCLEAR = {
    "liability": made(Liability, months=24, proof="not_needed"),
    "notice": made(Notice, months=2, afterwards="unclear"),
}


def fault(**told: Any) -> dict[str, Any]:
    return {"kind": "defect", **told}


@pytest.mark.parametrize(("asked", "eligible"), [("2026-12-06", "yes"), ("2026-12-07", "no")])
def test_an_apparent_fault_is_complained_of_within_ninety_days_of_delivery(asked: str, eligible: str) -> None:
    found = claim(NINETY, asked, fault(apparent=True))
    # 7 September 2026 + 90 days = Sunday 6 December 2026, which does not move here
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2026, 12, 6))
    assert "test.complaint" in cited(found)
    assert ("complained_late" in codes(found)) == (eligible == "no")


def test_where_the_last_day_rolls_a_sunday_is_not_the_last() -> None:
    law = {**NINETY, "complaint": made(Complaint, days=90, rolls=True)}
    # Sunday 6 December 2026 moves to Monday
    assert claim(law, "2026-12-01", fault(apparent=True)).deadlines.last_day_to_act == date(2026, 12, 7)


@pytest.mark.parametrize(("asked", "eligible"), [("2027-05-30", "yes"), ("2027-05-31", "no")])
def test_a_hidden_fault_is_complained_of_within_ninety_days_of_its_discovery(asked: str, eligible: str) -> None:
    found = claim(NINETY, asked, fault(apparent=False, noticed_on="2027-03-01"))
    # 1 March 2027 + 90 days = 30 May 2027
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2027, 5, 30))


def test_perishable_goods_have_the_shorter_time() -> None:
    found = claim(NINETY, "2026-09-20", fault(apparent=True), order__lines__0__perishable=True)
    # 7 September 2026 + 30 days
    assert found.deadlines.last_day_to_act == date(2026, 10, 7)


def test_whether_the_fault_was_apparent_is_not_asked_while_it_does_not_matter() -> None:
    found = claim(NINETY, "2026-12-06", fault(noticed_on="2026-11-01"))
    assert (found.eligible, missing(found), found.deadlines.last_day_to_act) == ("yes", [], date(2026, 12, 6))


def test_whether_the_fault_was_apparent_is_asked_once_it_matters() -> None:
    found = claim(NINETY, "2026-12-07", fault(noticed_on="2026-11-01"))
    # apparent: 6 December 2026 is over; hidden: 1 November 2026 + 90 days = 30 January 2027 is not
    assert (found.eligible, condition(found), missing(found)) == ("conditional", "hidden_fault", ["apparent"])
    assert found.missing_facts[0].follows == {
        "true": "too late: the time to complain ended on 2026-12-06",
        "false": "in time: it ends on 2027-01-30",
    }


def test_it_is_not_asked_where_both_answers_come_too_late() -> None:
    found = claim(NINETY, "2027-02-01", fault(noticed_on="2026-11-01"))
    assert (found.eligible, missing(found)) == ("no", [])


def test_what_showed_months_after_delivery_was_hidden() -> None:
    found = claim(NINETY, "2027-04-01", fault(appeared_on="2027-03-01"))
    assert (found.eligible, missing(found), found.deadlines.last_day_to_act) == ("yes", [], date(2027, 5, 30))


def test_a_hidden_fault_found_on_an_untold_day_is_not_held_against_the_customer() -> None:
    found = claim(NINETY, "2027-04-01", fault(apparent=False))
    assert (found.eligible, missing(found)) == ("yes", ["noticed_on"])


def test_another_item_is_seen_at_once() -> None:
    assert claim(NINETY, "2026-12-07", {"kind": "wrong_item"}).eligible == "no"


def test_what_the_seller_acknowledged_needs_no_complaint_in_time() -> None:
    assert claim(NINETY, "2027-04-01", fault(apparent=True, acknowledged_by_seller=True)).eligible == "yes"


@pytest.mark.parametrize(("asked", "eligible"), [("2027-07-10", "yes"), ("2027-07-11", "no")])
def test_the_seller_is_told_within_six_months_of_noticing(asked: str, eligible: str) -> None:
    found = claim(REFUSED, asked, fault(appeared_on="2027-01-01", noticed_on="2027-01-10"))
    # 10 January 2027 + 6 months, before the liability's own end of 7 September 2031
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2027, 7, 10))
    assert "test.notice" in cited(found)


def test_the_day_it_showed_stands_for_an_untold_day_of_noticing() -> None:
    found = claim(REFUSED, "2027-07-02", fault(appeared_on="2027-01-01"))
    assert (found.eligible, found.deadlines.last_day_to_act) == ("no", date(2027, 7, 1))


@pytest.mark.parametrize(("asked", "unknown"), [("2027-03-07", []), ("2027-03-08", ["noticed_on"])])
def test_an_untold_day_of_noticing_is_asked_for_only_once_it_matters(asked: str, unknown: list[str]) -> None:
    found = claim(REFUSED, asked, fault())
    # 7 September 2026 + 6 months: nobody notices a fault before delivery
    assert (found.eligible, missing(found), found.deadlines.last_day_to_act) == ("yes", unknown, date(2031, 9, 7))


@pytest.mark.parametrize(("asked", "eligible"), [("2027-03-10", "yes"), ("2027-03-11", "conditional")])
def test_what_was_told_later_than_surely_in_time_goes_to_a_person(asked: str, eligible: str) -> None:
    found = claim(UNCLEAR, asked, fault(noticed_on="2027-01-10"))
    # 10 January 2027 + 2 months = 10 March 2027; the last day stays the liability's
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2028, 9, 7))
    late = eligible == "conditional"
    assert (condition(found), needs(found)) == (("reasonable_time", ["reasonable_time"]) if late else (None, []))


def test_a_notice_in_days_counts_days() -> None:
    law = {**REFUSED, "notice": made(Notice, days=14, afterwards="refused")}
    found = claim(law, "2027-03-16", fault(noticed_on="2027-03-01"))
    # 1 March 2027 + 14 days = 15 March 2027
    assert (found.eligible, found.deadlines.last_day_to_act) == ("no", date(2027, 3, 15))
