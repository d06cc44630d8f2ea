"""Worked examples of Swiss law: no change of mind beyond the shop's word, two years without a presumption."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.eu_stage import awaited, faulty, law, undone
from tests.unit.policy.stage import cited, codes, kinds

GOT = "2026-09-09"
PROVEN = {"kind": "defect", "present_at_delivery": True}
PROMISE = {"order.policy": {"version": "2026-01", "change_of_mind_days": 30, "counted_from": "delivery"}}


def proven(shown: str, changes: dict[str, Any] | None = None, *, asked: str | None = None) -> Any:
    """A defect that was there at delivery, noticed on the day it showed."""
    told = {**PROVEN, "appeared_on": shown, "noticed_on": shown}
    return faulty("CH", GOT, shown, {"request.nonconformity": told, **(changes or {})}, asked=asked)


def test_no_law_gives_a_change_of_mind_for_sales_online() -> None:
    found = undone("CH", GOT, "2026-09-10")
    assert (found.eligible, codes(found)) == ("no", ["no_right", "no_promise"])
    assert cited(found) == ["ch.withdrawal.right"]
    assert "faulty_goods" in [one.code for one in found.alternatives]


@pytest.mark.parametrize(
    ("got", "region", "last"),
    [
        ("2026-09-09", None, date(2026, 10, 9)),  # 9 September + 30 = Friday 9 October
        ("2026-08-14", None, date(2026, 9, 14)),  # 14 August + 30 = Sunday 13 September: Monday 14
        ("2026-09-03", None, date(2026, 10, 5)),  # 3 September + 30 = Saturday 3 October: Monday 5
        ("2026-04-01", "CH-ZH", date(2026, 5, 4)),  # 1 April + 30 = Friday 1 May, off in Zurich; weekend: Monday 4
        ("2026-04-01", "CH-BE", date(2026, 5, 1)),  # no day off in Berne
    ],
)
def test_the_promised_days_end_as_the_code_counts_them(got: str, region: str | None, last: date) -> None:
    found = undone("CH", got, last.isoformat(), PROMISE, region=region)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", last)
    assert found.remedies[0][0].only_if == "shop_policy"


def test_the_saturday_rests_on_its_own_act() -> None:
    found = undone("CH", "2026-09-03", "2026-10-05", PROMISE)
    assert "ch.counting.saturday" in cited(found)
    # Sunday 13 September needs the Code alone
    assert "ch.counting.roll_over" in cited(undone("CH", "2026-08-14", "2026-09-14", PROMISE))


@pytest.mark.parametrize(("shown", "eligible"), [("2028-09-09", "yes"), ("2028-09-10", "no")])
def test_two_years_from_delivery(shown: str, eligible: str) -> None:
    assert proven(shown).eligible == eligible


def test_a_claim_after_two_years_is_barred_though_the_defect_was_found_before() -> None:
    assert proven("2028-09-07", asked="2028-09-10").eligible == "no"


def test_nothing_is_presumed_so_the_customer_shows_the_defect() -> None:
    found: Any = faulty("CH", GOT, "2026-09-20")
    assert (found.eligible, found.condition.code) == ("conditional", "fault_at_delivery")
    assert found.deadlines.presumption_until is None


@pytest.mark.parametrize(("asked", "code"), [("2026-10-08", None), ("2026-10-09", "reasonable_time")])
def test_at_once_is_read_as_seven_days_and_a_person_weighs_what_comes_later(asked: str, code: str | None) -> None:
    # found on 1 October: 1 + 7 = 8 October
    found = proven("2026-10-01", asked=asked)
    assert [need.code for need in found.needs_person] == ([code] if code else [])


def test_the_customer_chooses_among_three_remedies_unless_the_terms_put_repair_first() -> None:
    found = proven("2026-10-01")
    assert (kinds(found), found.chosen_by) == ([["refund", "price_reduction", "replacement"]], "customer")
    # of 1190 for delivery the share 6490 / 10190, rounded down: 757
    assert (found.refund.goods_minor, found.refund.delivery_minor, found.returns.paid_by) == (6490, 757, "seller")
    clause = proven("2026-10-01", {"order.disclosures.repair_clause": "repair before anything else"})
    assert kinds(clause) == [["repair"], ["refund", "price_reduction", "replacement"]]


def test_damage_on_the_way_hangs_on_the_terms() -> None:
    hurt = {"request.nonconformity": {"kind": "transit_damage", "appeared_on": GOT, "noticed_on": GOT}}
    found = faulty("CH", GOT, GOT, {**hurt, "request.ground": "damaged"})
    assert found.eligible == "conditional"
    assert "risk_in_transit" in [need.code for need in found.needs_person]


def test_delivery_without_a_day_is_for_a_person_and_a_promised_one_needs_a_further_period() -> None:
    undated: Any = awaited("CH", "2026-09-01", "2026-11-01")
    assert (undated.eligible, undated.condition.code) == ("conditional", "no_date")
    day = {"order.delivery.promise": {"by": "2026-09-10", "basis": "stated", "essential": False}}
    late: Any = awaited("CH", "2026-09-01", "2026-09-11", day)
    assert late.condition.code == "extra_period"
    extra = {**day, "order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-21"}}
    assert awaited("CH", "2026-09-01", "2026-09-22", extra).eligible == "yes"


def test_five_francs_of_tax_are_not_collected() -> None:
    held = law("CH", "2026-09-01").customs.low_value_tax
    assert held is not None
    assert held.up_to_minor is not None
    # 61.72 x 8.1 % = 4.9993 and 61.73 x 8.1 % = 5.0001
    assert held.up_to_minor * 81 <= 500 * 1000 < (held.up_to_minor + 1) * 81
    assert held.collected_at_sale
