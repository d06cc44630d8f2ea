"""New goods that cannot be had or fail again: what the ladder and a lost parcel open then, and how it is reasoned."""

from typing import Any

import pytest

from shared.facts.progress import Progress
from shared.rulebook.rules_guarantee import Early, Ladder, Liability
from tests.unit.policy.delivery_stage import failed, ruled_by
from tests.unit.policy.guarantee_law import claim, made
from tests.unit.policy.stage import cited, codes, decided, kinds

CURE, MONEY = ["repair", "replacement"], ["price_reduction", "refund"]
GONE = [{"ordered_on": "2027-03-02", "outcome": "failed", "reason": "out_of_stock"}]
LOST: dict[str, Any] = {
    "request.ground": "not_delivered",
    "request.sent_at": "2026-09-17T12:00:00+02:00",
    "order.delivery.parcels": [{"parcel_id": "p1", "handed_over_at": "2026-09-03T16:00:00+02:00", "status": "lost",
                                "status_by": "carrier"}],
}  # fmt: skip


def law(**terms: Any) -> dict[str, Any]:
    given = {"first": CURE, "second": MONEY, "chosen_by": "customer", **terms}
    return {"liability": made(Liability, months=24, proof="not_needed"), "remedies": made(Ladder, **given)}


def tried(replacements: list[dict[str, Any]], **terms: Any) -> Any:
    return claim(law(**terms), "2027-03-10", progress__replacements=replacements)


def test_what_was_stored_before_there_were_replacements_is_read_as_none() -> None:
    assert Progress.model_validate_json('{"repairs": null}').replacements == ()


@pytest.mark.parametrize("attempts", [1, 2])
def test_goods_that_will_not_come_open_the_next_rank_however_many_attempts_the_law_allows(attempts: int) -> None:
    found = tried(GONE, failed_attempts=attempts)
    assert (kinds(found), found.eligible) == ([MONEY], "yes")
    assert "replacement_failed" in codes(found)
    assert "out_of_stock" in next(one.text for one in found.reasons if one.code == "replacement_failed")
    assert found.facts_used["progress.replacements.0.outcome"] == "failed"
    assert "test.ladder" in cited(found)


def test_where_the_law_names_one_rank_only_what_cannot_be_had_is_left_out_of_it() -> None:
    assert kinds(tried(GONE, first=["refund", "replacement"], second=[])) == [["refund"]]
    early = {**law(), "early": made(Early, months=12, remedies=("replacement",))}
    assert kinds(claim(early, "2027-03-10", progress__replacements=GONE)) == [MONEY]


@pytest.mark.parametrize("outcome", ["open", "delivered", "unknown", None])
def test_goods_that_are_on_their_way_or_came_change_nothing(outcome: str | None) -> None:
    assert kinds(tried([{"outcome": outcome}])) == [CURE, MONEY]


@pytest.mark.parametrize(("attempts", "ranks"), [(1, [MONEY]), (2, [CURE, MONEY])])
def test_the_same_fault_in_the_new_goods_counts_as_an_attempt(attempts: int, ranks: list[list[str]]) -> None:
    again = [{"delivered_on": "2027-01-10", "outcome": "delivered", "same_defect_again_on": "2027-03-01"}]
    assert kinds(tried(again, failed_attempts=attempts)) == ranks


def test_a_repair_and_a_replacement_in_vain_are_two_attempts() -> None:
    again = [{"delivered_on": "2027-01-10", "outcome": "delivered", "same_defect_again_on": "2027-03-01"}]
    repaired = [{"returned_on": "2026-12-01", "outcome": "failed"}]
    both = claim(law(failed_attempts=2), "2027-03-10", progress__replacements=again, progress__repairs=repaired)
    assert kinds(both) == [MONEY]


def test_a_workshop_that_gave_up_leaves_the_new_goods_where_another_attempt_is_open() -> None:
    gave_up = [{"handed_in_on": "2027-01-10", "outcome": "failed", "reason": "unrepairable"}]
    found = claim(law(failed_attempts=2), "2027-03-10", progress__repairs=gave_up)
    assert kinds(found) == [["replacement"], MONEY]


@pytest.mark.parametrize("market", ["DE", "NL", "GB", "US"])
def test_a_lost_parcel_that_cannot_be_sent_again_is_refunded(market: str) -> None:
    given = {**LOST, "order.currency": {"GB": "GBP", "US": "USD"}.get(market, "EUR")}
    before = decided(given, market)
    after = decided({**given, "progress.replacements": [{"outcome": "failed", "reason": "out_of_stock"}]}, market)
    assert "replacement_shipment" in kinds(before)[0]
    assert (kinds(after), after.eligible) == ([["refund"]], "yes")
    assert after.refund is not None
    # 6490 + 2 x 1850 = 10190; + 1190, all that was paid for delivery = 11380
    assert after.refund.total_minor == 11380
    assert "replacement_failed" in codes(after)
    assert after.deadlines.refund is not None
    assert after.returns is not None
    assert after.returns.paid_by == "not_applicable"


def test_what_is_not_due_yet_and_lost_is_refunded_too_when_it_cannot_be_sent_again() -> None:
    early = {**LOST, "order.delivery.promise": {"by": "2026-12-01", "basis": "stated", "essential": False}}
    assert kinds(decided(early)) == [["replacement_shipment"]]
    assert kinds(decided({**early, "progress.replacements": [{"outcome": "failed"}]})) == [["refund"]]


def test_the_penalty_for_each_late_day_is_owed_with_it() -> None:
    gone = {**LOST, "progress.replacements": [{"outcome": "failed"}]}
    found = ruled_by({"failed": failed(penalty_bp_per_day=50)}, gone)
    # 11 to 17 September: 7 days; 10190 x 50 bp x 7 = 356.65
    assert (kinds(found), found.compensation_minor) == ([["refund"]], 357)
