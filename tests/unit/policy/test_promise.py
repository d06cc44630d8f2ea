"""The shop's own promise: decides where no law does, adds where the law ends, and never takes away."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.stage import cited, codes, decided, kinds

PROMISE = {"version": "2026-05", "change_of_mind_days": 30, "counted_from": "delivery", "return_paid_by": "customer",
           "restocking_fee_bp": 1000, "refunds_delivery": False, "shown_at": ["checkout", "footer"]}  # fmt: skip
LATE = {"request.sent_at": "2026-10-09T20:00:00-04:00"}


def promised(**changes: Any) -> dict[str, Any]:
    return {"order.policy": {**PROMISE, **changes}}


def test_without_a_law_and_without_a_promise_the_refusal_cites_that_there_is_no_right() -> None:
    found = decided({}, "US")
    assert (found.eligible, cited(found), codes(found)) == (
        "no",
        ["us.withdrawal.right"],
        ["no_right", "no_promise"],
    )
    assert found.legal_basis[0].source == "16 CFR Part 429"
    assert "faulty_goods" in [alternative.code for alternative in found.alternatives]


def test_after_the_promised_days_the_refusal_cites_the_policy_s_version_and_place() -> None:
    # last parcel 9 September + 30 = 9 October
    found = decided({**promised(), "request.sent_at": "2026-10-10T00:00:00-04:00"}, "US")
    assert (found.eligible, cited(found)) == ("no", ["us.withdrawal.right", "shop.policy"])
    policy = found.legal_basis[1]
    assert (policy.source, policy.article) == ("Shop policy 2026-05", "checkout, footer")
    assert found.explanation.args == {"last_day": "2026-10-09", "version": "2026-05"}


def test_inside_the_promised_days_the_promise_s_terms_hold() -> None:
    found = decided({**promised(), "request.sent_at": "2026-10-09T23:59:59-04:00"}, "US")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 9))
    assert found.remedies[0][0].only_if == "shop_policy"
    assert found.refund is not None
    # 10190 less 10 % = 9171; no delivery promised
    assert (found.refund.deduction_minor, found.refund.delivery_minor, found.refund.total_minor) == (1019, 0, 9171)


def test_a_promise_from_the_order_ends_sooner() -> None:
    # ordered 1 September (04:04 in New York) + 30 = 1 October
    found = decided({**promised(counted_from="placed"), **LATE}, "US")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("no", date(2026, 10, 1))


def test_where_the_law_s_days_are_over_the_promise_carries_on() -> None:
    found = decided({**promised(), "request.sent_at": "2026-10-09T20:00:00+02:00"}, "DE")
    assert (found.eligible, kinds(found)) == ("yes", [["refund"]])
    assert found.remedies[0][0].only_if == "shop_policy"


def test_inside_the_law_s_days_a_stricter_promise_takes_nothing_away() -> None:
    without, with_ = decided(), decided(promised(change_of_mind_days=5, restocking_fee_bp=5000))
    assert (with_.refund, with_.returns, with_.deadlines) == (without.refund, without.returns, without.deadlines)


def test_a_promise_to_refund_the_delivery_refunds_what_was_paid() -> None:
    found = decided(promised(refunds_delivery=True))
    assert found.refund is not None
    assert found.refund.delivery_minor == 1190


def test_goods_named_as_excluded_are_outside_of_a_promise() -> None:
    notice = {"ground": "other", "line_ids": ["1", "2"], "given_at": "2026-09-01"}
    found = decided({**promised(), "order.disclosures.exclusion_notices": [notice]}, "US")
    assert (found.eligible, "promise_excludes" in codes(found)) == ("no", True)


def test_new_york_gives_thirty_days_from_purchase_when_no_policy_was_shown() -> None:
    # 1 September + 30 = 1 October
    used = {"request.lines": [{"line_id": "1", "quantity": 1, "condition": {"used": True}}]}
    unused = {"request.lines": [{"line_id": "1", "quantity": 1, "condition": {"used": False}}]}
    last = {"request.sent_at": "2026-10-01T23:00:00-04:00"}
    found = decided({**unused, **last}, "US", "US-NY")
    assert (found.eligible, kinds(found)) == ("yes", [["refund", "store_credit"]])
    assert decided({**unused, "request.sent_at": "2026-10-02T00:00:00-04:00"}, "US", "US-NY").eligible == "no"
    assert decided({**used, **last}, "US", "US-NY").eligible == "no"
    assert decided({**unused, **last, **promised(change_of_mind_days=0)}, "US", "US-NY").eligible == "no"


def test_what_california_s_rule_means_online_is_for_a_person() -> None:
    found = decided({}, "US", "US-CA")
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["law_unsure"])
    assert next(basis for basis in found.legal_basis if basis.rule.startswith("us-ca")).certainty == "unsure"


@pytest.mark.parametrize("policy", [None, {**PROMISE, "shown_at": []}])
def test_a_policy_that_was_not_shown_is_no_policy_in_new_york(policy: dict[str, Any] | None) -> None:
    given = policy and {**policy, "change_of_mind_days": 0}
    lines = [{"line_id": "1", "quantity": 1, "condition": {"used": False}}]
    found = decided({"order.policy": given, "request.lines": lines}, "US", "US-NY")
    assert found.eligible == "yes"
