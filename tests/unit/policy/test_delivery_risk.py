"""Worked examples of goods that were lost, are travelling, or are said to be there."""

from typing import Any

import pytest

from tests.unit.policy.delivery_stage import (
    LOST,
    MISSING,
    NOTHING,
    TRAVELLING,
    condition,
    due,
    failed,
    needs,
    risk,
    ruled_by,
)
from tests.unit.policy.stage import cited, codes, decided, kinds

EARLY = {"request.sent_at": "2026-09-08T09:00:00+02:00"}
OWN = {"order.delivery.arranged_by": "customer", "order.delivery.carrier_offered_by_seller": False}
AT_HANDOVER = {"due": due(), "failed": failed(), "risk": risk(seller_until="handover")}


@pytest.mark.parametrize("status", ["lost", "returned_to_sender"])
def test_goods_lost_before_the_day_of_delivery_are_sent_again(status: str) -> None:
    found = decided({**LOST, **MISSING, **EARLY, "order.delivery.parcels.1.status": status})
    assert (found.eligible, kinds(found), found.chosen_by) == ("yes", [["replacement_shipment"]], "customer")
    assert (codes(found), cited(found)) == (["lost_in_transit"], ["de.delivery.due", "de.delivery.risk"])
    assert (found.refund, found.deadlines.refund, found.explanation.key) == (None, None, "delivery.lost")
    assert found.facts_used["order.delivery.parcels.1.status"] == status


def test_goods_lost_and_late_are_late_goods() -> None:
    found = decided({**LOST, **MISSING})
    assert (condition(found), kinds(found)) == (None, [["replacement_shipment"], ["refund"]])


def test_that_a_customer_calls_a_parcel_lost_does_not_prove_it() -> None:
    said = {**LOST, **MISSING, **EARLY, "order.delivery.parcels.1.status_by": "customer"}
    assert (decided(said).eligible, codes(decided(said))) == ("no", ["not_due_yet"])


def test_only_what_was_lost_is_sent_again_before_the_day() -> None:
    waiting = {"order.delivery.parcels.0.status": "in_transit", "order.delivery.parcels.0.delivered_at": None}
    found = decided({**LOST, **waiting, **EARLY, "request.ground": "not_delivered", "request.lines": None})
    assert (found.eligible, found.refund) == ("yes", None)


def test_lost_goods_of_a_carrier_the_customer_hired_are_not_sent_again() -> None:
    found = decided({**LOST, **MISSING, **EARLY, **OWN})
    assert (found.eligible, codes(found), cited(found)) == ("no", ["own_carrier"], ["de.delivery.risk"])


def test_a_carrier_the_customer_hired_changes_nothing_for_goods_not_handed_over() -> None:
    kept = {**NOTHING, **OWN}
    assert decided(kept).eligible == "conditional"
    assert condition(decided(kept)) == "extra_period"


def test_whether_the_seller_offered_the_carrier_is_asked_for() -> None:
    unknown = {**OWN, "order.delivery.carrier_offered_by_seller": None}
    found = decided({**LOST, **MISSING, **unknown})
    assert (condition(found), [fact.path for fact in found.missing_facts]) == (
        "carrier_offered", ["order.delivery.carrier_offered_by_seller"],
    )  # fmt: skip


@pytest.mark.parametrize("when", ["2026-09-08T09:00:00+02:00", "2026-09-17T09:00:00+02:00"])
def test_where_the_risk_passes_with_the_handover_a_person_judges_a_loss(when: str) -> None:
    found = ruled_by(AT_HANDOVER, {**LOST, **MISSING, "request.sent_at": when})
    assert (found.eligible, condition(found), needs(found)) == (
        "conditional", "risk_in_transit", ["shipped_not_arrived"],
    )  # fmt: skip
    assert (found.chosen_by, found.refund) == ("seller", None)


def test_where_the_risk_passes_with_the_handover_goods_never_shipped_are_plainly_late() -> None:
    assert ruled_by(AT_HANDOVER, NOTHING).eligible == "yes"
    one_shipped = {**TRAVELLING, "request.ground": "not_delivered", "request.lines": None}
    first = {"order.delivery.parcels.0.status": "not_shipped", "order.delivery.parcels.0.handed_over_at": None,
             "order.delivery.parcels.0.delivered_at": None}  # fmt: skip
    found = ruled_by(AT_HANDOVER, {**one_shipped, **first})
    # line 1 was never shipped, 6490; line 2 is under way, and that is for a person
    assert (found.eligible, needs(found)) == ("yes", ["shipped_not_arrived"])
    assert found.refund is not None
    assert found.refund.goods_minor == 6490


def test_where_the_risk_passes_with_the_handover_travelling_goods_are_awaited_until_the_day() -> None:
    found = ruled_by(AT_HANDOVER, {**TRAVELLING, **MISSING, **EARLY})
    assert (found.eligible, codes(found)) == ("no", ["not_due_yet"])


def test_a_risk_rule_nobody_is_sure_of_sends_a_loss_to_a_person() -> None:
    unsure = {**AT_HANDOVER, "risk": risk(seller_until="possession", certainty="unsure")}
    assert "law_unsure" in needs(ruled_by(unsure, {**LOST, **MISSING, **EARLY}))
    handover = {**AT_HANDOVER, "risk": risk(seller_until="handover", certainty="unsure")}
    assert needs(ruled_by(handover, {**LOST, **MISSING, **EARLY})) == ["law_unsure", "shipped_not_arrived"]


def test_a_loss_under_a_law_without_a_risk_rule_is_for_a_person() -> None:
    found = ruled_by({**AT_HANDOVER, "risk": None}, {**LOST, **MISSING, **EARLY})
    assert (found.eligible, condition(found)) == ("conditional", "risk_in_transit")


@pytest.mark.parametrize("by", ["carrier", "seller", "customer", None])
def test_a_parcel_said_to_be_there_proves_nothing_against_the_customer_s_word(by: str | None) -> None:
    said: dict[str, Any] = {**MISSING, "order.delivery.parcels.1.status_by": by}
    found = decided(said)
    assert (condition(found), needs(found)) == ("delivery_disputed", ["delivery_disputed"])
    assert found.facts_used.get("order.delivery.parcels.1.status_by") == by
    assert "order.delivery.parcels.0.status" not in found.facts_used


def test_a_business_buyer_is_for_a_person() -> None:
    found = decided({**NOTHING, "order.buyer.kind": "business"})
    assert (found.eligible, condition(found), needs(found)) == ("conditional", "law_not_held", ["law_not_held"])
