"""Worked examples of what late delivery gives: times of grace, notices, excuses, remedies."""

from datetime import date
from typing import Any

import pytest

from shared.rulebook.rules import RefundDue
from tests.unit.policy.delivery_stage import (
    LOST,
    MISSING,
    NOTHING,
    TRAVELLING,
    condition,
    due,
    failed,
    missing,
    refund_on,
    ruled_by,
)
from tests.unit.policy.stage import cited, codes, kinds

UNDATED: dict[str, Any] = {**NOTHING, "order.delivery.promise": None}
REFUND = RefundDue(
    rule="test.refund", source="A law made up for tests", article="5", valid_from=date(2014, 6, 13), certainty="sure",
    days=10, counted_from="vested", rolls=False, text="10 days after the contract is ended",
)  # fmt: skip
FORCE = "order.delivery.force_majeure"


def notices(*given: dict[str, Any]) -> dict[str, Any]:
    return {"order.delivery.delay_notices": list(given)}


def test_the_right_arises_when_the_time_of_grace_after_a_promised_day_is_over() -> None:
    rules = {"failed": failed(grace_days=15)}
    # promised Thursday 10 September + 15 = Friday 25 September
    on = ruled_by(rules, {**NOTHING, "request.sent_at": "2026-09-25T20:00:00+02:00"})
    after = ruled_by(rules, {**NOTHING, "request.sent_at": "2026-09-26T08:00:00+02:00"})
    assert (on.eligible, codes(on), cited(on)) == ("no", ["grace_runs"], ["de.delivery.due", "test.failed"])
    assert on.explanation.args == {"due_on": "2026-09-25"}
    assert (after.eligible, kinds(after)) == ("yes", [["refund"]])


def test_there_is_no_grace_after_the_day_that_the_law_itself_names() -> None:
    # 1 September + 30 = 1 October; on the 2nd the right is there
    found = ruled_by(
        {"due": due(), "failed": failed(grace_days=15)}, {**UNDATED, "request.sent_at": "2026-10-02T08:00:00+02:00"}
    )
    assert found.eligible == "yes"


def test_ending_works_so_many_days_after_the_notice_and_the_refund_runs_from_then() -> None:
    at_once = ruled_by({"failed": failed(), "refund": REFUND}, NOTHING)
    after_notice = ruled_by({"failed": failed(notice_days=5), "refund": REFUND}, NOTHING)
    # told 17 September + 10 = 27 September; told 17 September + 5 = 22 September, + 10 = 2 October
    assert (refund_on(at_once), refund_on(after_notice)) == (date(2026, 9, 27), date(2026, 10, 2))


def test_a_notice_counts_from_the_day_the_seller_got_it() -> None:
    got = {"request.received_at": "2026-09-19T09:00:00+02:00", "as_of": "2026-09-19T09:00:00+02:00"}
    found = ruled_by({"failed": failed(notice_days=5), "refund": REFUND}, {**NOTHING, **got})
    # 19 September + 5 = 24 September, + 10 = 4 October
    assert refund_on(found) == date(2026, 10, 4)


def test_a_refund_asked_for_too_early_is_due_from_the_day_the_right_arose() -> None:
    early = {"request.sent_at": "2026-09-08T09:00:00+02:00", "as_of": "2026-09-15T09:00:00+02:00"}
    found = ruled_by({"failed": failed(), "refund": REFUND}, {**NOTHING, **early})
    # promised 10 September: the right arose on the 11th, + 10 = 21 September
    assert refund_on(found) == date(2026, 9, 21)


def test_force_majeure_excuses_where_the_rule_says_so() -> None:
    excused = ruled_by({"failed": failed(excused_by=("force_majeure",))}, {**NOTHING, FORCE: True})
    assert (excused.eligible, codes(excused), cited(excused)) == (
        "no", ["force_majeure"], ["de.delivery.due", "test.failed"],
    )  # fmt: skip
    assert excused.explanation.key == "delivery.excused"
    assert excused.facts_used[FORCE] is True
    assert ruled_by({"failed": failed()}, {**NOTHING, FORCE: True}).eligible == "yes"


def test_force_majeure_is_asked_for_only_where_it_would_decide() -> None:
    rules = {"failed": failed(excused_by=("force_majeure", "delay_notice"))}
    open_ = ruled_by(rules, NOTHING)
    assert (open_.eligible, missing(open_)) == ("yes", [FORCE])
    assert missing(ruled_by(rules, {**NOTHING, FORCE: False})) == []
    assert missing(ruled_by({"failed": failed()}, NOTHING)) == []
    in_time = ruled_by(rules, {**NOTHING, "request.sent_at": "2026-09-09T09:00:00+02:00"})
    assert (in_time.eligible, missing(in_time)) == ("no", [])
    told = ruled_by(rules, {**NOTHING, **notices({"sent_on": "2026-09-09", "ships_by": "2026-09-30"})})
    assert (told.eligible, missing(told)) == ("no", [])


@pytest.mark.parametrize(
    ("notice", "eligible"),
    [
        ({"sent_on": "2026-09-10", "ships_by": "2026-09-30"}, "no"),  # sent on the promised day
        ({"sent_on": "2026-09-09"}, "no"),  # without a new day
        ({"sent_on": "2026-09-11", "ships_by": "2026-09-30"}, "yes"),  # a day too late
        ({"sent_on": "2026-09-09", "ships_by": "2026-09-16"}, "yes"),  # the new day has passed too
        ({"sent_on": "2026-09-09", "ships_by": "2026-09-30", "answer": "cancelled"}, "yes"),
    ],
)
def test_a_notice_sent_by_the_promised_day_excuses_until_the_day_it_names(
    notice: dict[str, Any], eligible: str
) -> None:
    changes = {**NOTHING, **notices(notice)}
    found = ruled_by({"failed": failed(excused_by=("delay_notice",))}, changes)
    assert found.eligible == eligible
    assert ("delay_notice" in codes(found)) == (eligible == "no")
    assert ruled_by({"failed": failed()}, changes).eligible == "yes"


def test_what_is_excused_is_still_sent_again_when_it_was_lost() -> None:
    found = ruled_by({"failed": failed(excused_by=("force_majeure",))}, {**LOST, **MISSING, FORCE: True})
    assert (found.eligible, kinds(found)) == ("yes", [["replacement_shipment"]])


def test_the_first_rank_is_what_the_rule_lists_and_the_customer_chooses() -> None:
    found = ruled_by({"failed": failed(remedies=("replacement_shipment", "refund"))}, NOTHING)
    assert (kinds(found), found.chosen_by) == ([["replacement_shipment", "refund"]], "customer")


def test_a_rule_that_gives_no_money_back_pays_none() -> None:
    found = ruled_by({"failed": failed(remedies=("replacement_shipment",)), "refund": REFUND}, NOTHING)
    assert (found.eligible, kinds(found)) == ("yes", [["replacement_shipment"]])
    assert (found.refund, found.deadlines.refund) == (None, None)


def test_a_further_period_comes_before_whatever_the_rule_lists() -> None:
    rule = failed(extra_period_first=True, remedies=("replacement_shipment", "refund"))
    found = ruled_by({"failed": rule}, {**TRAVELLING, **MISSING})
    assert (condition(found), kinds(found)) == ("extra_period", [["replacement_shipment"], ["refund"]])


def test_a_late_refund_costs_what_the_rule_says() -> None:
    paid = {"progress.refund_paid_on": "2026-10-02", "as_of": "2026-10-02T12:00:00+02:00"}
    found = ruled_by({"failed": failed(), "refund": REFUND}, {**NOTHING, **paid})
    # told 17 September + 10 = 27 September; paid 2 October: 5 days late
    assert found.late is not None
    assert found.late.days == 5
