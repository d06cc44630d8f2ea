"""Worked examples of Turkish law: fourteen days at the seller's cost, four remedies, thirty days to deliver."""

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
from tests.unit.policy.stage import cited, codes, decided, kinds, rulebook

FOUR = ["refund", "replacement", "repair", "price_reduction"]


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-09-02", date(2026, 9, 16)),  # Wednesday 2 is day 0; 2 + 14 = Wednesday 16
        ("2026-07-01", date(2026, 7, 16)),  # 1 + 14 = Wednesday 15 July, a holiday: Thursday 16
        ("2026-09-06", date(2026, 9, 21)),  # 6 + 14 = Sunday 20: Monday 21
        ("2026-09-05", date(2026, 9, 21)),  # 5 + 14 = Saturday 19, read for the customer: Monday 21
    ],
)
def test_the_fourteenth_day_moves_over_holidays(received: str, last: date) -> None:
    asked = {"order.placed_at": "2026-06-20T10:00:00+03:00", **got(f"{received}T14:00:00+03:00")}
    in_time = decided({**asked, "request.sent_at": f"{last}T23:59:00+03:00"}, "TR")
    assert (in_time.eligible, in_time.deadlines.last_day_to_act) == ("yes", last)
    assert decided({**asked, "request.sent_at": f"{last}T21:00:00+00:00"}, "TR").eligible == "no"


def test_everything_comes_back_and_goods_are_sent_within_fourteen_days() -> None:
    found = decided({**got("2026-09-02T14:00:00+03:00"), "request.sent_at": "2026-09-14T10:00:00+03:00"}, "TR")
    assert sums(found) == (10190, 1190, 11380)
    # told Monday 14 September: day 14 = Monday 28 for both
    assert found.returns is not None
    assert (refund_on(found), found.returns.send_back_by) == (date(2026, 9, 28), date(2026, 9, 28))


@pytest.mark.parametrize(
    ("carrier", "used", "payer"),
    [("Post", True, "seller"), ("Post", None, "seller"), ("Post", False, "customer"), (None, False, "seller")],
)
def test_the_seller_pays_the_way_back_with_the_carrier_it_named(
    carrier: str | None, used: bool | None, payer: str
) -> None:
    changes = {
        **got("2026-09-02T14:00:00+03:00"),
        "request.sent_at": "2026-09-14T10:00:00+03:00",
        "order.disclosures.named_return_carrier": carrier,
        "progress.used_named_carrier": used,
    }
    assert paid_by(decided(changes, "TR")) == payer


def test_wear_beyond_normal_use_is_taken_off_whatever_was_told() -> None:
    changes = {
        **got("2026-09-02T14:00:00+03:00"),
        "request.sent_at": "2026-09-14T10:00:00+03:00",
        "order.disclosures.withdrawal_information_at": None,
        "progress.inspection": {"on": "2026-09-20", "value_loss_minor": 1500, "beyond_normal_handling": True},
    }
    found = decided(changes, "TR")
    # 10190 + 1190 - 1500
    assert found.refund is not None
    assert (found.refund.deduction_minor, found.refund.total_minor) == (1500, 9880)


@pytest.mark.parametrize(
    ("received", "last"),
    [
        (
            "2025-09-10",
            date(2026, 9, 24),
        ),  # day 14 = Wednesday 24 September, + 1 year = Thursday 24
        ("2025-10-15", date(2026, 10, 30)),  # day 14 = Wednesday 29 October, a holiday: 30; + 1 year = Friday 30
    ],
)
def test_without_information_the_right_lasts_a_year_more(received: str, last: date) -> None:
    changes = {
        "order.placed_at": "2025-09-01T10:00:00+03:00",
        "order.disclosures.withdrawal_information_at": None,
        **got(f"{received}T14:00:00+03:00"),
    }
    found = decided({**changes, "request.sent_at": f"{last}T23:00:00+03:00"}, "TR")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", last)
    assert "tr.withdrawal.uninformed" in cited(found)
    assert decided({**changes, "request.sent_at": f"{last}T21:05:00+00:00"}, "TR").eligible == "no"


def test_information_that_comes_late_starts_fourteen_days() -> None:
    # received Monday 7 September; informed Thursday 1 October + 14 = Thursday 15 October
    changes = {
        "order.disclosures.withdrawal_information_at": "2026-10-01",
        **got("2026-09-07T14:00:00+03:00"),
        "request.sent_at": "2026-10-15T23:00:00+03:00",
    }
    found = decided(changes, "TR")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 15))


@pytest.mark.parametrize(
    ("facts", "broken", "answer"),
    [
        ({"custom_made": True}, None, "no"),
        ({"perishable": True}, None, "no"),
        ({"seal": "hygiene"}, True, "no"),
        ({"seal": "hygiene"}, False, "yes"),
        ({"seal": "media"}, True, "no"),
        ({"category": "magazine"}, None, "no"),
        ({"category": "book"}, None, "yes"),
        ({"category": "smartphone"}, True, "yes"),  # the exclusion of phones was dropped in May 2025
    ],
)
def test_what_the_right_does_not_cover(facts: dict[str, Any], broken: bool | None, answer: str) -> None:
    changes = {
        **got("2026-09-02T14:00:00+03:00"),
        "request.sent_at": "2026-09-14T10:00:00+03:00",
        **{f"order.lines.0.{name}": value for name, value in facts.items()},
        "request.lines": [{"line_id": "1", "quantity": 1, "condition": {"seal_broken": broken}}],
    }
    assert decided(changes, "TR").eligible == answer


@pytest.mark.parametrize(("asked", "answer"), [("2028-09-02", "yes"), ("2028-09-03", "no")])
def test_four_remedies_at_the_customer_s_choice_for_two_years(asked: str, answer: str) -> None:
    # received 2 September 2026 + 24 months = 2 September 2028
    claim = faulty(
        "2026-09-02T14:00:00+03:00", f"{asked}T10:00:00+03:00", appeared_on="2028-08-30", present_at_delivery=True
    )
    found = decided(claim, "TR")
    assert (found.eligible, found.deadlines.last_day_to_act) == (answer, date(2028, 9, 2))
    if answer == "yes":
        assert (kinds(found), found.chosen_by, paid_by(found)) == ([FOUR], "customer", "seller")


@pytest.mark.parametrize(("shown", "lacking"), [("2027-03-02", None), ("2027-03-03", "fault_at_delivery")])
def test_six_months_of_presumption(shown: str, lacking: str | None) -> None:
    # received 2 September 2026 + 6 months = 2 March 2027
    found = decided(faulty("2026-09-02T14:00:00+03:00", "2027-03-10T10:00:00+03:00", appeared_on=shown), "TR")
    assert (condition(found), found.deadlines.presumption_until) == (lacking, date(2027, 3, 2))


def test_thirty_days_to_deliver_and_no_further_period() -> None:
    nothing = {**NOTHING, **NO_PROMISE, "order.placed_at": "2026-08-03T10:00:00+03:00"}
    # Monday 3 August is day 0; day 30 = Wednesday 2 September
    assert decided({**nothing, "request.sent_at": "2026-09-02T20:00:00+03:00"}, "TR").eligible == "no"
    found = decided({**nothing, "request.sent_at": "2026-09-03T09:00:00+03:00"}, "TR")
    assert (found.eligible, kinds(found), sums(found)) == ("yes", [["refund"]], (10190, 1190, 11380))
    # told 3 September: day 14 = Thursday 17
    assert refund_on(found) == date(2026, 9, 17)


def test_legal_interest_is_due_on_a_late_refund_but_its_rate_is_not_held() -> None:
    nothing = {**NOTHING, **NO_PROMISE, "order.placed_at": "2026-08-03T10:00:00+03:00"}
    asked = {"request.sent_at": "2026-09-03T09:00:00+03:00", "progress.refund_paid_on": "2026-09-20"}
    found = decided({**nothing, **asked, "as_of": "2026-09-21T10:00:00+03:00"}, "TR")
    # due Thursday 17 September, paid Sunday 20
    assert found.late is not None
    assert (found.late.days, "interest_rate_not_held" in codes(found), needs(found)) == (3, True, [])


@pytest.mark.parametrize(("day", "spares"), [(date(2026, 2, 5), ("declaration",)), (date(2026, 2, 6), ())])
def test_every_parcel_is_declared_since_february_2026(day: date, spares: tuple[str, ...]) -> None:
    law = rulebook().market("TR", day)
    assert law is not None
    assert law.customs.low_value_duty is not None
    assert law.customs.low_value_duty.spares == spares
