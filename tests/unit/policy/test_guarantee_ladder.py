"""Which remedy comes first: by severity, by the seller's clause, after failed repairs, for some faults and goods."""

from typing import Any

import pytest

from shared.rulebook.rules_guarantee import Ladder, Liability, OtherLadder
from tests.unit.policy.guarantee_law import claim, made, missing
from tests.unit.policy.stage import codes, kinds

MONEY = ["refund", "replacement"]
CURE = ["repair", "replacement"]


def law(**terms: Any) -> dict[str, Any]:
    given = {"first": CURE, "second": ["price_reduction", "refund"], "chosen_by": "customer", **terms}
    return {"liability": made(Liability, months=24, proof="not_needed"), "remedies": made(Ladder, **given)}


BY_SEVERITY = law(first=MONEY, second=[], minor_first=["repair", "replacement", "refund"], minor_chosen_by="seller")


def fault(kind: str = "defect", **told: Any) -> dict[str, Any]:
    return {"kind": kind, "appeared_on": "2027-03-01", **told}


def test_a_major_fault_leaves_the_choice_to_the_customer() -> None:
    found = claim(BY_SEVERITY, "2027-03-01", fault(severity="major"))
    assert (kinds(found), found.chosen_by, missing(found)) == ([MONEY], "customer", [])


def test_a_minor_fault_leaves_the_choice_to_the_seller_first() -> None:
    found = claim(BY_SEVERITY, "2027-03-01", fault(severity="minor"))
    assert (kinds(found), found.chosen_by) == ([["repair", "replacement", "refund"]], "seller")
    assert missing(found) == []


@pytest.mark.parametrize("severity", [None, "unknown"])
def test_an_untold_severity_is_taken_as_minor_and_asked_for(severity: str | None) -> None:
    found = claim(BY_SEVERITY, "2027-03-01", fault(severity=severity))
    assert (len(found.remedies), found.chosen_by, missing(found)) == (1, "seller", ["severity"])
    assert set(found.missing_facts[0].follows) == {"minor", "major"}


def test_a_minor_fault_that_was_not_put_right_opens_what_a_major_one_opens() -> None:
    found = claim(BY_SEVERITY, "2027-03-01", fault(severity="minor"), progress__repairs=[{"outcome": "failed"}])
    assert (kinds(found), found.chosen_by) == ([MONEY], "customer")


def test_what_a_failed_cure_opens_may_be_named() -> None:
    free = law(first=["repair", "replacement", "refund"], second=[], failed_opens=MONEY)
    assert kinds(claim(free, "2027-03-01", progress__repairs=[{"outcome": "failed"}])) == [MONEY]


@pytest.mark.parametrize(("again", "failed"), [("2027-04-10", True), ("2027-04-11", False)])
def test_the_same_fault_counts_as_a_failed_repair_only_for_three_months(again: str, failed: bool) -> None:
    free = law(first=["repair", "replacement", "refund"], second=[], failed_opens=MONEY, fails_again_within_months=3)
    # back on 10 January 2027; 3 months end on 10 April 2027
    repaired = [{"returned_on": "2027-01-10", "outcome": "fixed", "same_defect_again_on": again}]
    found = claim(free, "2027-04-20", progress__repairs=repaired)
    assert ("cure_failed" in codes(found)) == failed
    assert kinds(found)[0] == (MONEY if failed else ["repair", "replacement", "refund"])


def test_the_seller_s_terms_may_put_repair_first() -> None:
    swiss = law(first=["refund", "price_reduction", "replacement"], second=[], by_clause=["repair"])
    assert kinds(claim(swiss, "2027-03-01")) == [["refund", "price_reduction", "replacement"]]
    bound: dict[str, Any] = {"order__disclosures__repair_clause": "terms 7"}
    found = claim(swiss, "2027-03-01", **bound)
    assert kinds(found) == [["repair"], ["refund", "price_reduction", "replacement"]]
    failed = claim(swiss, "2027-03-01", progress__repairs=[{"outcome": "failed"}], **bound)
    assert kinds(failed) == [["refund", "price_reduction", "replacement"]]


def test_a_clause_for_repair_does_nothing_where_nothing_can_be_repaired() -> None:
    swiss = law(first=["refund", "replacement"], second=[], by_clause=["repair"])
    found = claim(swiss, "2027-03-01", fault("wrong_item"), order__disclosures__repair_clause="terms 7")
    assert kinds(found) == [["refund", "replacement"]]


@pytest.mark.parametrize(
    ("told", "first"),
    [
        (fault("wrong_item"), ["replacement"]),
        (fault("missing_part"), CURE),  # what is missing can be added
        (fault(repairable=False), ["replacement"]),
        (fault("not_as_described"), CURE),
    ],
)
def test_what_cannot_be_repaired_is_not_offered_a_repair(told: dict[str, Any], first: list[str]) -> None:
    assert kinds(claim(law(), "2027-03-01", told))[0] == first


def test_a_minor_fault_excludes_the_refund_also_after_a_failed_repair() -> None:
    strict = law(minor_excludes=["refund"], failed_opens=["refund", "price_reduction"])
    found = claim(strict, "2027-03-01", fault(severity="minor"), progress__repairs=[{"outcome": "failed"}])
    assert (kinds(found), found.refund) == ([["price_reduction"]], None)


def test_repair_and_replacement_have_their_time() -> None:
    found = claim(law(repair_within_days=45, replacement_within_days=45), "2027-03-01")
    assert [option.within_days for rank in found.remedies for option in rank] == [45, 45, None, None]


def other(**terms: Any) -> dict[str, Any]:
    return {**law(), "other_remedies": made(OtherLadder, first=MONEY, chosen_by="customer", **terms)}


@pytest.mark.parametrize(("kind", "found"), [("wrong_item", MONEY), ("defect", CURE)])
def test_some_faults_have_remedies_of_their_own(kind: str, found: list[str]) -> None:
    mexican = other(kinds=["wrong_item", "not_as_described"])
    assert kinds(claim(mexican, "2027-03-01", fault(kind)))[0] == found


def test_some_goods_have_remedies_of_their_own_if_all_asked_lines_are_such_goods() -> None:
    listed = other(categories=["refrigerator", "television"])
    one: dict[str, Any] = {"order__lines__0__category": "fridge"}
    assert kinds(claim(listed, "2027-03-01", **one)) == [MONEY]
    both = [{"line_id": "1", "quantity": 1}, {"line_id": "2", "quantity": 2}]
    assert kinds(claim(listed, "2027-03-01", request__lines=both, **one))[0] == CURE
    tv: dict[str, Any] = {"order__lines__1__category": "TV"}
    assert kinds(claim(listed, "2027-03-01", request__lines=both, **one, **tv)) == [MONEY]


@pytest.mark.parametrize("rules", [{"remedies": None}, law(first=["repair"], second=[])])
def test_where_the_rules_leave_no_remedy_a_person_looks(rules: dict[str, Any]) -> None:
    found = claim({**law(), **rules}, "2027-03-01", fault("wrong_item"))
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["law_not_held"])
