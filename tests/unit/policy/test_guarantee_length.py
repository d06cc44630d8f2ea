"""How long the seller answers: by goods, by a promised guarantee, by what may be expected, and after repairs."""

from datetime import date
from typing import Any

import pytest

from shared.rulebook.rules import Stated
from shared.rulebook.rules_guarantee import Liability, Notice, Presumption, Prolonged
from tests.unit.policy.guarantee_law import claim, condition, made, missing, needs, without_length
from tests.unit.policy.stage import cited, codes

TWO_YEARS = made(Liability, months=24, bars_claims=True, proof="not_needed")
GUARANTEE: dict[str, Any] = {"order__lines__0__commercial_guarantee": {"by": "maker", "months": 36}}
FRIDGE: dict[str, Any] = {"order__lines__0__category": "Fridge"}
PHONE: dict[str, Any] = {"order__lines__0__category": "smartphone"}


@pytest.mark.parametrize(("goods", "until"), [({}, date(2028, 9, 7)), (PHONE, date(2031, 9, 7))])
def test_some_goods_have_a_longer_guarantee(goods: dict[str, Any], until: date) -> None:
    terms = [{"categories": ["phone", "white_goods"], "months": 60}]
    law = made(Liability, months=24, terms=terms, proof="not_needed")
    found = claim({"liability": law}, "2027-03-01", **goods)
    # received 7 September 2026; 24 months, or 60 for a phone
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", until)


def listed() -> dict[str, Any]:
    terms = [{"categories": ["refrigerator"], "months": 72}]
    return {
        **without_length(clear_months=12),
        "listed_goods": made(Liability, rule="test.listed", months=12, terms=terms, proof="not_needed"),
    }


def test_goods_on_the_list_go_by_the_rule_of_the_list() -> None:
    found = claim(listed(), "2030-03-01", **FRIDGE)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2032, 9, 7))  # 72 months
    assert ("test.listed" in cited(found), "test.liability" in cited(found)) == (True, False)


def test_after_the_time_of_the_list_what_holds_for_all_goods_is_left() -> None:
    found = claim(listed(), "2032-09-08", **FRIDGE)
    assert (found.eligible, condition(found), needs(found)) == ("conditional", "durability", ["durability"])


def test_goods_that_are_not_on_the_list_go_by_the_general_rule() -> None:
    found = claim(listed(), "2027-03-01", **PHONE)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", None)
    assert "test.listed" not in cited(found)


@pytest.mark.parametrize(
    ("promised", "until"),
    [({}, date(2028, 9, 7)), (GUARANTEE, date(2029, 9, 7)),
     ({"order__lines__0__commercial_guarantee": {"by": "shop", "months": 6}}, date(2028, 9, 7))],
)  # fmt: skip
def test_the_longer_of_law_and_promise_counts(promised: dict[str, Any], until: date) -> None:
    law = made(Liability, months=24, commercial="longest", proof="not_needed")
    assert claim({"liability": law}, "2027-03-01", **promised).deadlines.last_day_to_act == until


def test_where_only_a_promised_guarantee_counts_it_is_the_length() -> None:
    law = made(Liability, months=24, commercial="alone", proof="not_needed")
    found = claim({"liability": law}, "2027-03-01", **GUARANTEE)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2029, 9, 7))


def test_where_only_a_promised_guarantee_counts_and_none_is_known_a_person_looks() -> None:
    law = made(Liability, months=24, commercial="alone")
    found = claim({"liability": law}, "2027-03-01")
    assert (found.eligible, condition(found)) == ("conditional", "no_guarantee_promised")
    assert needs(found) == ["no_guarantee_promised"]


@pytest.mark.parametrize(("shown", "eligible"), [("2027-09-07", "yes"), ("2027-09-08", "conditional")])
def test_without_a_fixed_length_a_person_weighs_what_shows_after_the_clear_time(shown: str, eligible: str) -> None:
    # 12 months from 7 September 2026
    found = claim(without_length(clear_months=12), shown)
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, None)
    assert condition(found) == ("durability" if eligible == "conditional" else None)


def test_another_item_is_no_question_of_durability() -> None:
    found = claim(without_length(), "2027-03-01", {"kind": "wrong_item"})
    assert (found.eligible, needs(found)) == ("yes", [])


def test_what_the_seller_acknowledged_is_no_question_of_durability() -> None:
    fault = {"kind": "defect", "appeared_on": "2029-03-01", "acknowledged_by_seller": True}
    assert claim(without_length(clear_months=12), "2029-03-01", fault).eligible == "yes"


@pytest.mark.parametrize(("asked", "eligible"), [("2028-11-07", "yes"), ("2028-11-08", "no")])
def test_a_claim_may_come_two_months_after_the_guarantee(asked: str, eligible: str) -> None:
    law = made(Liability, months=24, acts_months=26, bars_claims=True, proof="not_needed")
    found = claim({"liability": law}, asked, {"kind": "defect", "appeared_on": "2028-09-07"})
    # received 7 September 2026 + 26 months = 7 November 2028
    assert (found.eligible, found.deadlines.last_day_to_act) == (eligible, date(2028, 11, 7))


def test_a_claim_has_a_last_day_also_where_the_goods_have_no_fixed_life() -> None:
    law = without_length(clear_months=12, acts_months=72, bars_claims=True)
    found = claim(law, "2032-09-08")
    assert (found.eligible, found.deadlines.last_day_to_act, codes(found)) == ("no", date(2032, 9, 7), ["claim_barred"])


def test_of_two_lines_the_one_whose_guarantee_ends_first_counts() -> None:
    law = made(Liability, months=24, terms=[{"categories": ["phone"], "months": 6}], proof="not_needed")
    both = [{"line_id": "1", "quantity": 1}, {"line_id": "2", "quantity": 1}]
    found = claim({"liability": law}, "2026-12-01", order__lines__1__category="phone", request__lines=both)
    # line 1: 7 September 2026 + 24 months; line 2: 9 September 2026 + 6 months
    assert found.deadlines.last_day_to_act == date(2027, 3, 9)


def test_the_days_of_a_repair_lengthen_guarantee_and_presumption() -> None:
    law = {"liability": TWO_YEARS, "presumption": made(Presumption, months=12), "repair_suspends": made(Stated)}
    repairs = [
        {"requested_on": "2026-12-28", "handed_in_on": "2027-01-01", "returned_on": "2027-01-11", "outcome": "fixed"},
        {"handed_in_on": "2027-02-01", "outcome": "open"},
    ]
    found = claim(law, "2027-03-01", progress__repairs=repairs)
    # handed in 1 January, back 11 January: 10 days; the open repair counts when it is over
    assert (found.deadlines.last_day_to_act, found.deadlines.presumption_until) == (
        date(2028, 9, 17),
        date(2027, 9, 17),
    )
    assert "test.stated" in cited(found)


@pytest.mark.parametrize(
    ("repairs", "until"),
    [(0, date(2028, 9, 7)), (1, date(2029, 3, 7)), (2, date(2029, 9, 7)), (5, date(2030, 9, 7))],
)
def test_each_repair_adds_six_months_but_only_four_times(repairs: int, until: date) -> None:
    law = {"liability": TWO_YEARS, "repair_prolongs": made(Prolonged, months=6, per_repair=True, most=4)}
    found = claim(law, "2027-03-01", progress__repairs=[{"outcome": "fixed"}] * repairs)
    # 24 + 6 months for each of at most four repairs
    assert found.deadlines.last_day_to_act == until


def test_law_nobody_is_sure_of_makes_no_plain_yes() -> None:
    found = claim({"liability": made(Liability, months=24, certainty="unsure")}, "2027-03-01")
    assert (found.eligible, condition(found), needs(found)) == ("conditional", "law_unsure", ["law_unsure"])
    assert found.explanation.key == "guarantee.conditional"


def test_the_notice_bounds_the_last_day_where_the_law_names_no_length() -> None:
    law = {**without_length(clear_months=240), "notice": made(Notice, months=12, afterwards="refused")}
    fault = {"kind": "defect", "appeared_on": "2027-02-20", "noticed_on": "2027-03-01"}
    found = claim(law, "2027-03-05", fault)
    assert (found.deadlines.last_day_to_act, missing(found)) == (date(2028, 3, 1), [])
