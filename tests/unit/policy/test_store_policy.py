"""What the shop gives today on top: it opens windows, pays ways back, lets goods be kept, and never takes anything."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from deploy.ops.kindness import worse
from services.policy.domain.decide import decide
from shared.facts.decision import Decision
from shared.rulebook.store_policy import StorePolicy
from tests.unit.policy.stage import cited, codes, delivered, facts, kinds, rulebook

LATE = {**delivered("2026-09-09"), "request.sent_at": "2026-10-05T12:00:00+02:00"}
"""Day 26: the right of 14 days is over."""


def given(store: dict[str, Any], changes: dict[str, Any], market: str = "DE") -> Decision:
    policy = StorePolicy.model_validate({"version": "7", **store})
    return decide(*facts(changes, market), replace(rulebook(), store=policy))


def test_a_window_of_today_opens_what_the_law_has_closed() -> None:
    promise = {"change_of_mind_days": 30, "return_paid_by": "seller"}
    found = given({"promises": [promise]}, LATE)
    # received 9 September + 30 = Friday 9 October
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 9))
    assert found.returns is not None
    assert found.returns.paid_by == "seller"
    assert "shop.policy" in cited(found)
    assert found.remedies[0][0].only_if == "shop_policy"


@pytest.mark.parametrize(
    ("entry", "fits"),
    [
        ({}, True),
        ({"markets": ["FR"]}, False),
        ({"memberships": ["silver", "gold"]}, True),
        ({"memberships": ["gold"]}, False),
        ({"channels": ["web_form"]}, True),
        ({"channels": ["mail"]}, False),
        ({"categories": ["ukulele"]}, False),
        ({"valid_from": date(2026, 10, 6)}, False),
        ({"valid_from": date(2026, 10, 5), "valid_to": date(2026, 10, 5)}, True),
    ],
)
def test_an_entry_fits_when_everything_it_names_fits(entry: dict[str, Any], fits: bool) -> None:
    found = given({"promises": [{"change_of_mind_days": 30, **entry}]}, LATE)
    assert (found.eligible == "yes") == fits


def test_the_category_of_every_asked_line_has_to_fit_in_any_spelling() -> None:
    store = {"promises": [{"change_of_mind_days": 30, "categories": ["Musical instrument"]}]}
    one = {**LATE, "order.lines.0.category": "musical-instrument", "request.lines": [{"line_id": "1", "quantity": 1}]}
    both = {**LATE, "order.lines.0.category": "musical-instrument"}
    assert (given(store, one).eligible, given(store, both).eligible) == ("yes", "no")


def test_of_the_orders_promise_and_todays_the_terms_kinder_to_the_customer_count() -> None:
    order = {"version": "3", "change_of_mind_days": 60, "restocking_fee_bp": 1000, "return_paid_by": "customer"}
    today = {"change_of_mind_days": 30, "return_paid_by": "seller"}
    found = given({"promises": [today]}, {**LATE, "order.policy": order})
    assert found.deadlines.last_day_to_act == date(2026, 11, 9)  # 9 September + 60 = Sunday 8 -> Monday 9 November
    assert found.refund is not None
    assert (found.refund.deduction_minor, found.returns and found.returns.paid_by) == (0, "seller")


def test_cheap_goods_may_be_kept_and_the_refund_waits_for_nothing() -> None:
    store = {"keep_it": [{"currency": "EUR", "up_to_minor": 10_190}]}
    found = given(store, {})
    assert found.returns is not None
    assert (found.returns.paid_by, "keep_it" in codes(found)) == ("not_applicable", True)
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == date(2026, 10, 1)
    dearer = given({"keep_it": [{"currency": "EUR", "up_to_minor": 10_189}]}, {})
    assert dearer.returns is not None
    assert dearer.returns.paid_by == "customer"


def test_a_refund_above_the_limit_goes_to_a_person_and_stays_a_yes() -> None:
    over = given({"approvals": [{"currency": "EUR", "above_minor": 10_000}]}, {})
    at = given({"approvals": [{"currency": "EUR", "above_minor": 10_640}]}, {})
    assert (over.eligible, [need.code for need in over.needs_person]) == ("yes", ["approval"])
    assert at.needs_person == ()


def test_the_comparison_finds_what_is_worse() -> None:
    law = given({}, {})
    lost = law.model_copy(update={"eligible": "no", "refund": None})
    less = law.model_copy(update={"refund": law.refund and law.refund.model_copy(update={"total_minor": 1})})
    assert worse(law, law) is None
    assert worse(law, lost) == "eligible yes became no"
    assert worse(law, less) == "a refund of 10640 became 1"
    assert kinds(law) == [["refund"]]
