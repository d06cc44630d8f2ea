"""Worked examples of New Zealand law: substantial failures are rejected, others put right, and goods arrive in time."""

from datetime import date

import pytest

from services.policy.domain.deadlines import last_day
from tests.unit.policy.markets.world_stage import NOTHING, condition, faulty, got, needs, paid_by
from tests.unit.policy.stage import cited, decided, kinds, rulebook

REJECT = ["refund", "replacement"]
CURE = ["repair", "replacement", "refund"]


def test_no_law_gives_a_right_to_change_one_s_mind_online() -> None:
    found = decided({**got("2026-09-09T10:00:00+12:00"), "request.sent_at": "2026-09-10T10:00:00+12:00"}, "NZ")
    assert (found.eligible, cited(found)) == ("no", ["nz.withdrawal.right"])


def test_a_substantial_failure_is_rejected_and_the_customer_picks() -> None:
    claim = faulty("2026-09-09T10:00:00+12:00", "2026-10-20T10:00:00+13:00", severity="major", appeared_on="2026-10-19")
    found = decided(claim, "NZ")
    assert (found.eligible, found.chosen_by, kinds(found)) == ("yes", "customer", [REJECT])
    assert paid_by(found) == "seller"


def test_another_failure_is_remedied_first_as_the_supplier_picks() -> None:
    claim = faulty("2026-09-09T10:00:00+12:00", "2026-10-20T10:00:00+13:00", severity="minor")
    found = decided(claim, "NZ")
    assert (found.chosen_by, kinds(found)) == ("seller", [CURE])
    repair = {"requested_on": "2026-10-01", "returned_on": "2026-10-10", "outcome": "failed"}
    assert kinds(decided({**claim, "progress.repairs": [repair]}, "NZ")) == [REJECT]


def test_goods_have_to_arrive_in_good_condition() -> None:
    # broken on the way beyond repair: the supplier answers, and no person has to ask who bears the risk
    claim = faulty("2026-09-09T10:00:00+12:00", "2026-09-10T10:00:00+12:00", severity="major", repairable=False)
    claim |= {"request.ground": "damaged", "request.nonconformity.kind": "transit_damage"}
    found = decided(claim, "NZ")
    assert (found.eligible, kinds(found), needs(found)) == ("yes", [REJECT], [])


@pytest.mark.parametrize(("shown", "asks"), [("2028-09-09", []), ("2028-09-10", ["durability"])])
def test_two_years_are_taken_as_given_and_what_shows_later_a_person_weighs(shown: str, asks: list[str]) -> None:
    # received 9 September 2026: two years end 9 September 2028
    claim = faulty("2026-09-09T10:00:00+12:00", f"{shown}T10:00:00+12:00", severity="major", appeared_on=shown)
    assert needs(decided(claim, "NZ")) == asks


def test_late_goods_get_a_further_period_first() -> None:
    found = decided(NOTHING, "NZ")
    assert (found.eligible, condition(found)) == ("conditional", "extra_period")
    # set for 14 September, which passed in vain by the 17th
    extra = {"order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-14"}}
    assert kinds(decided({**NOTHING, **extra}, "NZ")) == [["refund"]]


@pytest.mark.parametrize(
    ("region", "start", "last"),
    [
        ("NZ-CAN", date(2026, 11, 6), date(2026, 11, 16)),  # 6 + 7 = Friday 13 November, Canterbury's day: Monday 16
        ("NZ-AUK", date(2026, 11, 6), date(2026, 11, 13)),
        ("NZ-AUK", date(2026, 10, 17), date(2026, 10, 27)),  # 17 + 7 = Saturday 24; Monday 26 Labour Day: Tuesday 27
    ],
)
def test_holidays_are_those_of_the_region(region: str, start: date, last: date) -> None:
    law = rulebook().market("NZ", date(2026, 9, 1), region)
    assert law is not None
    assert last_day(start, 7, law, region, "customer", rolls=True).on == last


def test_tax_is_charged_at_the_sale_up_to_a_thousand_dollars() -> None:
    law = rulebook().market("NZ", date(2026, 9, 1))
    assert law is not None
    tax = law.customs.low_value_tax
    assert tax is not None
    assert (tax.up_to_minor, tax.currency, tax.collected_at_sale) == (100_000, "NZD", True)
