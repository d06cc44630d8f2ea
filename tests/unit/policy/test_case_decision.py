"""A case's words are not yet a right: which ground it rests on is chosen so that the customer's wish is lawful."""

from typing import Any

import pytest

from services.policy.domain.case_decision import grants
from tests.unit.policy.stage import cited, codes, decided, kinds, rulebook, ruled

LATE = {"request.sent_at": "2026-10-20T10:00:00+02:00"}


def test_a_wrong_item_in_time_rests_on_withdrawal_when_the_money_is_wanted() -> None:
    found = ruled("wrong_item", ("refund",)).decision
    assert (found.ground, found.eligible, kinds(found)) == ("withdrawal", "yes", [["refund"]])


def test_who_got_the_wrong_item_pays_no_way_back_even_when_withdrawing() -> None:
    found = ruled("wrong_item", ("refund",)).decision
    assert found.returns is not None
    assert found.returns.paid_by == "seller"
    assert ("seller_at_fault" in codes(found), "de.guarantee.return_cost" in cited(found)) == (True, True)


def test_a_wrong_item_rests_on_the_guarantee_when_the_right_one_is_wanted() -> None:
    found = ruled("wrong_item", ("replacement",)).decision
    assert (found.ground, kinds(found)[0]) == ("wrong_item", ["replacement"])


def test_after_the_withdrawal_period_the_promise_carries_the_refund() -> None:
    promise = {"version": "7", "change_of_mind_days": 60, "counted_from": "delivery", "shown_at": ["checkout"]}
    found = ruled("wrong_item", ("refund",), {**LATE, "order.policy": promise}).decision
    assert (found.ground, found.remedies[0][0].only_if) == ("withdrawal", "shop_policy")
    assert found.returns is not None
    assert found.returns.paid_by == "seller"


def test_after_all_periods_the_guarantee_offers_its_first_rank_and_the_wish_stays_open() -> None:
    found = ruled("wrong_item", ("refund",), LATE).decision
    assert (found.ground, found.eligible, kinds(found)[0]) == ("wrong_item", "yes", ["replacement"])
    assert not grants(found, "refund")


def test_goods_that_did_not_come_are_refunded_by_withdrawal_before_the_delivery_is_late() -> None:
    found = ruled("not_received", ("refund",), {"order.delivery.parcels": []}).decision
    assert (found.ground, found.eligible, kinds(found)) == ("withdrawal", "yes", [["refund"]])


def test_an_american_parcel_that_was_never_shipped_rests_on_the_mail_order_rule() -> None:
    found = ruled("not_received", ("refund",), {"order.delivery.parcels": []}, "US").decision
    assert (found.ground, found.eligible) == ("not_delivered", "yes")


@pytest.mark.parametrize(
    ("fault", "ground"),
    [
        (None, "defective"),
        ({"kind": "defect"}, "defective"),
        ({"kind": "transit_damage"}, "damaged"),
        ({"kind": "not_as_described"}, "defective"),
    ],
)
def test_what_is_wrong_picks_the_ground_among_the_faults(fault: dict[str, Any] | None, ground: str) -> None:
    changes = {"request.nonconformity": fault, "request.lines": [{"line_id": "1", "quantity": 1}]}
    assert ruled("damaged_or_defective", ("repair",), changes).decision.ground == ground


def test_a_change_of_mind_without_a_right_is_refused_by_the_first_ground() -> None:
    found = ruled("withdrawal_return", ("refund",), market="US").decision
    assert (found.ground, found.eligible, cited(found)) == ("withdrawal", "no", ["us.withdrawal.right"])


def test_an_exchange_wish_leads_to_withdrawing_and_ordering_anew() -> None:
    found = ruled("exchange", ("exchange",)).decision
    assert (found.ground, kinds(found), grants(found, "exchange")) == ("exchange", [["withdraw_and_reorder"]], True)


@pytest.mark.parametrize("kind", [kind for kind, found in sorted(rulebook().case_kinds.items()) if not found.grounds])
def test_a_kind_that_rests_on_no_right_is_for_a_person(kind: str) -> None:
    found = ruled(kind, ()).decision
    assert (found.ground, found.eligible) == ("unknown", "conditional")
    assert [need.code for need in found.needs_person] == ["ground_unknown"]


def test_a_market_whose_law_is_not_held_is_for_a_person_and_never_refused() -> None:
    found = ruled("withdrawal_return", ("refund",), market="AQ").decision
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "no_law_for_market")
    assert [need.code for need in found.needs_person] == ["no_law_for_market"]


def test_more_than_was_ordered_is_decided_for_what_was_ordered_and_shown_to_a_person() -> None:
    found = ruled("withdrawal_return", ("refund",), {"request.lines": [{"line_id": "2", "quantity": 5}]}).decision
    assert found.refund is not None
    assert found.refund.goods_minor == 3700
    assert [need.code for need in found.needs_person] == ["more_than_ordered"]


def test_a_line_the_order_does_not_have_is_for_a_person() -> None:
    found = ruled("withdrawal_return", ("refund",), {"request.lines": [{"line_id": "9", "quantity": 1}]}).decision
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["line_not_ordered"])


def test_wishes_and_kind_are_part_of_the_decision_s_identity() -> None:
    first = ruled("wrong_item", ("refund",)).decision.decision_id
    assert first == ruled("wrong_item", ("refund",)).decision.decision_id
    assert first != ruled("withdrawal_return", ("refund",)).decision.decision_id


def test_a_no_that_some_part_of_the_market_turns_into_a_yes_asks_for_the_part() -> None:
    # Quebec and Ontario give 7 days after the copy of a contract that left something out; other provinces do not
    left_out = {"order.disclosures.contract_copy_at": "2026-09-14", "order.disclosures.missing": ["seller_address"]}
    found = decided(left_out, "CA")
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "region")
    (asked,) = [fact for fact in found.missing_facts if fact.path == "order.region"]
    assert asked.follows == {"CA-ON": "yes", "CA-QC": "yes", "elsewhere": "no"}
    assert decided(left_out, "CA", "CA-BC").eligible == "no"
    assert decided({**left_out, "order.disclosures.missing": []}, "CA").eligible == "no"
