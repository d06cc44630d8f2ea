"""Worked examples of goods that did not come, or came late."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.delivery_stage import LOST, MISSING, NOTHING, TRAVELLING
from tests.unit.policy.stage import cited, codes, decided, kinds


def test_a_parcel_is_late_after_the_stated_day_and_not_on_it() -> None:
    on = decided({**TRAVELLING, **MISSING, "request.sent_at": "2026-09-10T23:59:59+02:00"})
    after = decided({**TRAVELLING, **MISSING, "request.sent_at": "2026-09-11T00:00:00+02:00"})
    assert (on.eligible, cited(on), on.explanation.args) == ("no", ["de.delivery.due"], {"due_on": "2026-09-10"})
    assert [alternative.code for alternative in on.alternatives] == ["wait_for_delivery", "withdrawal"]
    assert (after.eligible, after.condition and after.condition.code) == ("conditional", "extra_period")
    assert kinds(after) == [["replacement_shipment"], ["refund"]]


def test_without_a_stated_day_delivery_is_due_after_thirty_days() -> None:
    # 1 September + 30 = Thursday 1 October
    undated = {**NOTHING, "order.delivery.promise": None}
    assert decided({**undated, "request.sent_at": "2026-10-01T20:00:00+02:00"}).eligible == "no"
    assert decided({**undated, "request.sent_at": "2026-10-02T01:00:00+02:00"}).eligible == "conditional"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"order.delivery.promise.essential": True}, "essential_date"),
        ({"order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-16"}}, "extra_period_over"),
    ],
)
def test_the_contract_ends_at_once_where_no_further_period_is_due(changes: dict[str, Any], reason: str) -> None:
    found = decided({**NOTHING, **changes}, "FR")
    assert (found.eligible, kinds(found)) == ("yes", [["refund"]])
    assert reason in codes(found)
    assert found.refund is not None
    # all sums paid, express too: 10190 + 1190
    assert found.refund.total_minor == 11380
    assert found.returns is not None
    assert found.returns.paid_by == "not_applicable"
    assert found.deadlines.refund is not None
    # 17 September + 14 = 1 October; Germany names no day
    assert found.deadlines.refund.on == date(2026, 10, 1)
    german = decided({**NOTHING, **changes}).deadlines.refund
    assert german is not None
    assert german.on is None


def test_a_further_period_that_still_runs_has_to_pass_first() -> None:
    running = {"order.delivery.extra_period": {"set_on": "2026-09-11", "ends_on": "2026-09-17"}}
    found = decided({**NOTHING, **running})
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "extra_period_running")


def test_goods_said_to_be_delivered_are_a_dispute_for_a_person() -> None:
    found = decided({"request.ground": "not_delivered"})
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["delivery_disputed"])


def test_goods_that_came_late_are_refused_with_a_citation() -> None:
    found = decided({"request.ground": "late"})
    assert (found.eligible, cited(found)) == ("no", ["de.delivery.failed"])


def test_a_parcel_lost_by_a_carrier_the_customer_chose_is_the_customer_s_loss() -> None:
    own = {"order.delivery.arranged_by": "customer", "order.delivery.carrier_offered_by_seller": False}
    found = decided({**LOST, **MISSING, **own})
    assert (found.eligible, cited(found)) == ("no", ["de.delivery.risk"])
