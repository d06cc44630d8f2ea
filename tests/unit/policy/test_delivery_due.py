"""Worked examples of the day by which goods have to come."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.delivery_stage import (
    LOST,
    MISSING,
    NOTHING,
    condition,
    due,
    failed,
    missing,
    needs,
    refund_on,
    ruled_by,
)
from tests.unit.policy.stage import cited, codes, kinds

UNDATED: dict[str, Any] = {**NOTHING, "order.delivery.promise": None}
PAID = {"order.payments.0.captured_at": "2026-09-05T23:30:00+02:00"}


def due_on(rule: dict[str, Any], changes: dict[str, Any]) -> str:
    """The last day for delivery, as an early request is told."""
    early = {"request.sent_at": "2026-09-02T09:00:00+02:00", **UNDATED, **changes}
    found = ruled_by({"due": due(**rule), "failed": failed()}, early)
    assert found.eligible == "no"
    return str(found.explanation.args["due_on"])


@pytest.mark.parametrize("basis", ["agreed", "stated"])
def test_a_day_that_was_agreed_or_stated_stands_before_the_law_s_own(basis: str) -> None:
    promise = {"order.delivery.promise": {"by": "2026-09-12", "basis": basis}}
    assert due_on({"prepaid_days": 7}, promise) == "2026-09-12"


def test_a_law_that_sets_the_latest_day_lets_no_later_promise_count() -> None:
    # Tuesday 1 September + 9 = Thursday 10 September
    rule = {"days": 9, "caps_promise": True}
    sooner, later = ({"order.delivery.promise": {"by": day, "basis": "agreed"}} for day in ("2026-09-09", "2026-09-12"))
    assert (due_on(rule, sooner), due_on(rule, later)) == ("2026-09-09", "2026-09-10")


def test_days_run_from_the_order_and_working_days_leave_out_weekends() -> None:
    # Tuesday 1 September + 30 = Thursday 1 October
    assert due_on({}, {}) == "2026-10-01"
    # Wed 2, Thu 3, Fri 4, Mon 7, Tue 8
    assert due_on({"days": 5, "unit": "working"}, {}) == "2026-09-08"


def test_a_last_day_that_is_a_day_off_moves_only_where_the_rule_says_so() -> None:
    # Tuesday 1 September + 4 = Saturday 5 September, moved to Monday the 7th
    assert due_on({"days": 4, "rolls": True}, {}) == "2026-09-07"
    assert due_on({"days": 4, "rolls": False}, {}) == "2026-09-05"


def test_an_order_paid_beforehand_is_due_so_many_days_after_the_first_payment() -> None:
    # Saturday 5 September + 9 = Monday 14 September
    assert due_on({"prepaid_days": 9}, PAID) == "2026-09-14"
    # Saturday 5 September; Mon 7, Tue 8, Wed 9
    assert due_on({"prepaid_days": 3, "prepaid_unit": "working"}, PAID) == "2026-09-09"
    later = {"payment_id": "pay-2", "provider": "sandbox", "captured_minor": 5000}
    first = {**later, "payment_id": "pay-1", "captured_at": "2026-09-03T10:00:00+02:00"}
    both = [{**later, "captured_at": "2026-09-05T10:00:00+02:00"}, first]
    # Thursday 3 September + 7 = Thursday 10 September
    assert due_on({"prepaid_days": 7}, {"order.payments": both}) == "2026-09-10"


def test_a_payment_without_a_day_counts_from_the_order_and_no_payment_from_the_law_s_own_days() -> None:
    # 1 September + 7 = 8 September; 1 September + 30 = 1 October
    assert due_on({"prepaid_days": 7}, {}) == "2026-09-08"
    assert due_on({"prepaid_days": 7}, {"order.payments": []}) == "2026-10-01"
    assert due_on({"prepaid_days": 7}, {"order.payments.0.captured_minor": 0}) == "2026-10-01"


def test_where_the_law_names_no_day_and_nothing_was_promised_a_person_decides() -> None:
    found = ruled_by({"due": due(days=None), "failed": failed()}, UNDATED)
    assert (found.eligible, condition(found), needs(found)) == ("conditional", "no_date", ["no_delivery_date"])
    assert kinds(found) == [["replacement_shipment"], ["refund"]]
    assert found.refund is not None
    assert (found.refund.total_minor, found.refund.conditional) == (11380, True)
    assert missing(found) == ["order.delivery.promise.by"]


def test_a_law_without_a_day_still_holds_the_seller_to_a_promised_one() -> None:
    found = ruled_by({"due": due(days=None), "failed": failed()}, NOTHING)
    assert (found.eligible, kinds(found), needs(found)) == ("yes", [["refund"]], [])
    assert cited(found)[:2] == ["test.due", "test.failed"]


def test_lost_goods_are_sent_again_even_where_no_day_was_named() -> None:
    undated = {**LOST, **MISSING, "order.delivery.promise": None}
    found = ruled_by({"due": due(days=None), "failed": failed()}, undated)
    assert (found.eligible, codes(found), refund_on(found)) == ("yes", ["lost_in_transit"], None)


def test_the_day_itself_is_still_in_time_and_midnight_at_the_address_ends_it() -> None:
    rules = {"due": due(prepaid_days=7), "failed": failed()}
    # Saturday 5 September + 7 = Saturday 12 September, moved to Monday the 14th
    on = ruled_by(rules, {**UNDATED, **PAID, "request.sent_at": "2026-09-14T21:59:59+00:00"})
    after = ruled_by(rules, {**UNDATED, **PAID, "request.sent_at": "2026-09-14T22:00:00+00:00"})
    assert (on.eligible, after.eligible) == ("no", "yes")
    assert on.explanation.args == {"due_on": date(2026, 9, 14).isoformat()}
