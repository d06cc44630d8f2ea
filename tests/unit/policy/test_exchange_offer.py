"""Another size or colour: no right by law; the wanted article where the shop offers it, else money for a new order."""

from typing import Any

import pytest

from shared.facts.decision import Decision
from tests.unit.policy.stage import cited, codes, decided, delivered, kinds
from tests.unit.policy.test_store_policy import given

ASKED = {"line_id": "1", "quantity": 1, "condition": {"used": False}, "wanted_sku": "UKE-22"}
CHANGES: dict[str, Any] = {**delivered("2026-09-09"), "request.ground": "exchange", "request.lines": [ASKED]}
LATE = {**CHANGES, "request.sent_at": "2026-10-05T12:00:00+02:00"}
"""Day 26: the right of 14 days is over."""


def offered(changes: dict[str, Any], market: str = "GB", **entry: Any) -> Decision:
    return given({"exchanges": [{"days": 30, **entry}]}, changes, market)


@pytest.mark.parametrize("market", ["GB", "DE", "FR"])
def test_the_law_gives_the_money_and_a_new_order(market: str) -> None:
    found = decided(CHANGES, market)
    assert kinds(found) == [["withdraw_and_reorder"]]
    assert "no_right_to_exchange" in codes(found)


def test_the_shop_s_offer_stands_before_the_money_and_is_named() -> None:
    found = offered(CHANGES)
    assert (kinds(found), found.chosen_by) == ([["exchange", "withdraw_and_reorder"]], "customer")
    assert found.remedies[0][0].only_if == "shop_policy"
    assert "exchange_offered" in codes(found)
    assert "shop.policy" in cited(found)
    assert found.returns is not None
    assert found.returns.paid_by == "customer"


def test_the_offer_outlasts_the_right() -> None:
    assert decided(LATE, "GB").eligible == "no"
    found = offered(LATE)
    assert (found.eligible, kinds(found), found.refund) == ("yes", [["exchange"]], None)
    assert offered(LATE, days=25).eligible == "no"
    assert offered({**LATE, "order.buyer.kind": "business"}).eligible == "no"


def test_goods_the_law_excludes_are_not_exchanged() -> None:
    made = {**CHANGES, "order.lines.0.custom_made": True}
    assert offered(made).eligible == "no"


def test_without_a_wanted_article_on_every_line_the_offer_waits_for_it() -> None:
    both = [ASKED, {"line_id": "2", "quantity": 1}]
    found = offered({**CHANGES, "request.lines": both})
    assert kinds(found) == [["withdraw_and_reorder"]]
    assert "request.lines.wanted_sku" in [fact.path for fact in found.missing_facts]


def test_an_article_that_is_out_of_stock_leaves_the_way_over_the_money() -> None:
    found = offered({**CHANGES, "progress.replacements": [{"outcome": "failed", "reason": "out_of_stock"}]})
    assert kinds(found) == [["withdraw_and_reorder"]]
    assert "replacement_failed" in codes(found)
