"""Worked examples of Emirati law: no change of mind, faults put right, promotions within narrow hours."""

from datetime import date, time

import pytest

from tests.unit.policy.markets.world_stage import NOTHING, faulty, got, needs, paid_by
from tests.unit.policy.stage import cited, decided, kinds, rulebook

NO_RETURNS = {"version": "v1", "change_of_mind_days": None, "shown_at": ["checkout"]}


def test_no_law_gives_a_right_to_change_one_s_mind() -> None:
    found = decided({**got("2026-09-09T10:00:00+04:00"), "request.sent_at": "2026-09-10T10:00:00+04:00"}, "AE")
    assert (found.eligible, cited(found)) == ("no", ["ae.withdrawal.right"])


def test_a_shop_that_takes_nothing_back_still_answers_for_faults() -> None:
    claim = faulty("2026-09-09T10:00:00+04:00", "2026-09-20T10:00:00+04:00", appeared_on="2026-09-18")
    found = decided({**claim, "order.policy": NO_RETURNS}, "AE")
    assert (found.eligible, found.chosen_by, paid_by(found)) == ("yes", "customer", "seller")
    assert kinds(found) == [["repair", "replacement", "refund"]]
    # the law is read for the customer, and the decision says that it is not sure
    assert {basis.certainty for basis in found.legal_basis} == {"unsure"}


@pytest.mark.parametrize(
    ("promised", "shown", "asks"),
    [
        (None, "2027-09-09", []),  # received 9 September 2026: the first year
        (None, "2027-09-10", ["durability"]),
        (24, "2028-09-09", []),  # a warranty of two years
        (24, "2028-09-10", ["durability"]),
    ],
)
def test_a_first_year_or_a_longer_warranty_is_taken_as_given(promised: int | None, shown: str, asks: list[str]) -> None:
    claim = faulty("2026-09-09T10:00:00+04:00", f"{shown}T10:00:00+04:00", appeared_on=shown)
    guarantee = {"by": "seller", "months": promised} if promised else None
    assert needs(decided({**claim, "order.lines.0.commercial_guarantee": guarantee}, "AE")) == asks


def test_what_lateness_gives_is_for_a_person() -> None:
    found = decided({**NOTHING, "order.delivery.promise.essential": True}, "AE")
    assert (found.eligible, needs(found)) == ("conditional", ["law_unsure"])


def test_a_day_that_has_not_come_needs_no_person() -> None:
    # promised for Thursday 10 September, asked that evening
    found = decided({**NOTHING, "request.sent_at": "2026-09-10T20:00:00+04:00"}, "AE")
    assert (found.eligible, needs(found)) == ("no", [])


def test_promotions_are_kept_to_nine_to_six_once_a_day_and_twice_a_week() -> None:
    law = rulebook().market("AE", date(2026, 9, 1))
    assert law is not None
    for rule in (law.messages.calls, law.messages.texts):
        assert rule is not None
        assert (rule.hours[0].opens, rule.hours[0].closes) == (time(9), time(18))
        assert (rule.most_per_day, rule.most_per_week) == (1, 2)
