"""Worked examples of Saudi law: seven days for unused goods, and a way out when delivery is fifteen days late."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.world_stage import (
    NO_PROMISE,
    NOTHING,
    condition,
    faulty,
    got,
    needs,
    paid_by,
    refund_on,
    sums,
)
from tests.unit.policy.stage import codes, decided, kinds

UNUSED = [
    {"line_id": "1", "quantity": 1, "condition": {"used": False}},
    {"line_id": "2", "quantity": 2, "condition": {"used": False}},
]
NOT_SHIPPED = {**NOTHING, "order.delivery.promise.by": "2026-09-10", "order.delivery.force_majeure": False}


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-10-04", date(2026, 10, 11)),  # Sunday 4 is day 0; 4 + 7 = Sunday 11, a working day
        ("2026-10-02", date(2026, 10, 11)),  # 2 + 7 = Friday 9, the weekend, read for the customer: Sunday 11
        ("2026-09-16", date(2026, 9, 24)),  # 16 + 7 = Wednesday 23, National Day: Thursday 24
    ],
)
def test_seven_days_for_unused_goods(received: str, last: date) -> None:
    asked = {**got(f"{received}T10:00:00+03:00"), "request.lines": UNUSED}
    found = decided({**asked, "request.sent_at": f"{last}T23:59:00+03:00"}, "SA")
    assert (found.eligible, found.deadlines.last_day_to_act, paid_by(found)) == ("yes", last, "customer")
    assert decided({**asked, "request.sent_at": f"{last}T21:00:00+00:00"}, "SA").eligible == "no"


def test_the_refund_is_read_as_due_fourteen_days_from_the_notice() -> None:
    asked = {**got("2026-10-04T10:00:00+03:00"), "request.lines": UNUSED}
    found = decided({**asked, "request.sent_at": "2026-10-06T10:00:00+03:00"}, "SA")
    # told Tuesday 6 October: day 14 = Tuesday 20
    assert (refund_on(found), sums(found)) == (date(2026, 10, 20), (10190, 1190, 11380))


@pytest.mark.parametrize(("used", "answer"), [(True, "no"), (False, "yes")])
def test_used_goods_are_not_taken_back(used: bool, answer: str) -> None:
    line = [{"line_id": "1", "quantity": 1, "condition": {"used": used}}]
    changes = {**got("2026-10-04T10:00:00+03:00"), "request.lines": line}
    found = decided({**changes, "request.sent_at": "2026-10-06T10:00:00+03:00"}, "SA")
    assert (found.eligible, "not_intact" in codes(found)) == (answer, used)


@pytest.mark.parametrize("facts", [{"custom_made": True}, {"perishable": True}, {"category": "book"}])
def test_a_person_looks_at_refusals_that_rest_on_the_unchecked_list(facts: dict[str, Any]) -> None:
    changes = {
        **got("2026-10-04T10:00:00+03:00"),
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "request.lines": [{"line_id": "1", "quantity": 1, "condition": {"used": False}}],
        "request.sent_at": "2026-10-06T10:00:00+03:00",
    }
    found = decided(changes, "SA")
    assert (found.eligible, needs(found)) == ("no", ["law_unsure"])


def test_faulty_goods_are_for_a_person() -> None:
    claim = faulty(
        "2026-09-09T10:00:00+03:00", "2026-09-20T10:00:00+03:00", appeared_on="2026-09-18", present_at_delivery=True
    )
    found = decided(claim, "SA")
    assert (found.eligible, condition(found), needs(found)) == ("conditional", "law_unsure", ["law_unsure"])


@pytest.mark.parametrize(("asked", "answer"), [("2026-09-25", "no"), ("2026-09-26", "yes")])
def test_more_than_fifteen_days_late_ends_the_contract(asked: str, answer: str) -> None:
    # promised Thursday 10 September; day 15 = Friday 25 is not yet more than fifteen days, Saturday 26 is
    found = decided({**NOT_SHIPPED, "request.sent_at": f"{asked}T10:00:00+03:00"}, "SA")
    assert found.eligible == answer
    if answer == "yes":
        assert (kinds(found), sums(found)) == ([["refund"]], (10190, 1190, 11380))


def test_without_a_promised_day_fifteen_days_run_from_the_order() -> None:
    # ordered Tuesday 1 September: day 15 = Wednesday 16, and no time of grace after that
    nothing = {**NOTHING, **NO_PROMISE, "order.delivery.force_majeure": False}
    assert decided({**nothing, "request.sent_at": "2026-09-16T20:00:00+03:00"}, "SA").eligible == "no"
    assert decided({**nothing, "request.sent_at": "2026-09-17T08:00:00+03:00"}, "SA").eligible == "yes"


def test_a_notice_in_time_or_force_majeure_excuses_the_seller() -> None:
    late = {**NOT_SHIPPED, "request.sent_at": "2026-09-26T10:00:00+03:00"}
    assert decided({**late, "order.delivery.force_majeure": True}, "SA").eligible == "no"
    told = {"order.delivery.delay_notices": [{"sent_on": "2026-09-09", "ships_by": "2026-10-05"}]}
    assert decided({**late, **told}, "SA").eligible == "no"
    too_late = {"order.delivery.delay_notices": [{"sent_on": "2026-09-11", "ships_by": "2026-10-05"}]}
    assert decided({**late, **too_late}, "SA").eligible == "yes"
