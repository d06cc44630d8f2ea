"""Worked examples of Indian law: faulty and late goods are taken back for the money; a change of mind is no ground."""

from datetime import date, time

import pytest

from tests.unit.policy.markets.world_stage import NOTHING, condition, faulty, got, needs, paid_by, sums
from tests.unit.policy.stage import cited, decided, kinds, rulebook

# Promised for Thursday 10 September and received on Friday 11.
LATE = {**got("2026-09-11T10:00:00+05:30"), "request.ground": "late", "request.sent_at": "2026-09-12T10:00:00+05:30"}


def test_no_law_gives_a_right_to_change_one_s_mind_online() -> None:
    found = decided({**got("2026-09-09T10:00:00+05:30"), "request.sent_at": "2026-09-10T10:00:00+05:30"}, "IN")
    assert (found.eligible, cited(found)) == ("no", ["in.withdrawal.right"])


def test_faulty_goods_are_taken_back_for_a_full_refund() -> None:
    claim = faulty("2026-09-04T10:00:00+05:30", "2026-09-08T10:00:00+05:30", appeared_on="2026-09-05")
    found = decided(claim, "IN")
    assert (found.eligible, kinds(found), found.chosen_by) == ("yes", [["refund", "replacement"]], "customer")
    # line 1 alone, and its share of the 1190 for delivery: 1190 x 6490 / 10190 = 757.9
    assert (paid_by(found), sums(found)) == ("seller", (6490, 757, 7247))
    # told 8 September: one month ends 8 October; silence accepts nothing
    assert found.deadlines.seller_answer_by == date(2026, 10, 8)


@pytest.mark.parametrize("kind", ["wrong_item", "not_as_described", "missing_part"])
def test_goods_other_than_agreed_go_back_too(kind: str) -> None:
    claim = faulty("2026-09-04T10:00:00+05:30", "2026-09-08T10:00:00+05:30")
    found = decided({**claim, "request.nonconformity": {"kind": kind}}, "IN")
    assert (found.eligible, kinds(found)) == ("yes", [["refund", "replacement"]])


@pytest.mark.parametrize(
    ("promised", "shown", "asks"),
    [
        (None, "2026-10-04", []),  # day 30 after 4 September
        (None, "2026-11-04", []),  # two months always hold thirty days
        (None, "2026-11-05", ["durability"]),
        (12, "2027-09-04", []),
        (12, "2027-09-05", ["durability"]),
    ],
)
def test_what_shows_after_the_sure_time_a_person_weighs(promised: int | None, shown: str, asks: list[str]) -> None:
    claim = faulty("2026-09-04T10:00:00+05:30", f"{shown}T10:00:00+05:30", appeared_on=shown)
    guarantee = {"by": "manufacturer", "months": promised} if promised else None
    assert needs(decided({**claim, "order.lines.0.commercial_guarantee": guarantee}, "IN")) == asks


def test_goods_that_came_late_go_back_at_the_seller_s_cost() -> None:
    found = decided(LATE, "IN")
    assert (found.eligible, kinds(found), paid_by(found)) == ("yes", [["refund"]], "seller")
    # 6490 + 2 x 1850 = 10190, and 1190 for delivery
    assert sums(found) == (10190, 1190, 11380)
    on_time = decided({**LATE, **got("2026-09-10T23:00:00+05:30")}, "IN")
    assert on_time.eligible == "no"


def test_force_majeure_excuses_the_seller() -> None:
    assert decided({**LATE, "order.delivery.force_majeure": True}, "IN").eligible == "no"
    # the example's seller states nothing of it: the claim stands, and the question is asked
    asked = decided({**LATE, "order.delivery.force_majeure": None}, "IN")
    assert (asked.eligible, [fact.path for fact in asked.missing_facts]) == ("yes", ["order.delivery.force_majeure"])


def test_goods_that_never_came_are_paid_back_without_a_further_period() -> None:
    found = decided(NOTHING, "IN")
    assert (found.eligible, condition(found), kinds(found)) == ("yes", None, [["refund"]])


def test_promotions_keep_to_the_hours_of_practice() -> None:
    law = rulebook().market("IN", date(2026, 9, 1))
    assert law is not None
    texts = law.messages.texts
    assert texts is not None
    assert (texts.hours[0].opens, texts.hours[0].closes, texts.certainty) == (time(10), time(21), "unsure")
