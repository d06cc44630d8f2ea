"""Worked examples of the mail-order rule: ship in time, or offer the choice between waiting and cancelling."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.delivery_stage import (
    LOST,
    MISSING,
    NOTHING,
    TRAVELLING,
    condition,
    mail_order,
    missing,
    needs,
    refund_on,
    ruled_by,
)
from tests.unit.policy.stage import cited, codes, decided, kinds

# stated: Thursday 10 September 2026; 30 days more are Saturday 10 October


def told(*notices: dict[str, Any], on: str = "2026-09-17") -> dict[str, Any]:
    """Nothing was shipped, these notices were sent, and the customer asks on that day."""
    return {
        **NOTHING,
        "order.delivery.delay_notices": list(notices),
        "request.sent_at": f"{on}T12:00:00-04:00",
    }


def notice(sent: str, ships: str | None, answer: str | None = "none") -> dict[str, Any]:
    return {"sent_on": sent, "ships_by": ships, "answer": answer}


def test_a_stated_day_missed_without_a_notice_gives_everything_back() -> None:
    found = decided(NOTHING, "US")
    assert (found.eligible, kinds(found), needs(found)) == ("yes", [["refund"]], [])
    assert found.refund is not None
    assert found.refund.total_minor == 11380
    # the right arose on 10 September (Thursday); 7 working days: 11, 14, 15, 16, 17, 18, 21
    assert refund_on(found) == date(2026, 9, 21)


def test_without_a_stated_day_there_are_thirty_days_to_ship() -> None:
    undated = {**NOTHING, "order.delivery.promise": None}
    # 1 September + 30 = 1 October
    on = decided({**undated, "request.sent_at": "2026-10-01T20:00:00-04:00"}, "US")
    after = decided({**undated, "request.sent_at": "2026-10-02T08:00:00-04:00"}, "US")
    assert (on.eligible, on.explanation.args, after.eligible) == ("no", {"due_on": "2026-10-01"}, "yes")


def test_working_days_leave_out_federal_holidays() -> None:
    labor = {**NOTHING, "order.delivery.promise": {"by": "2026-09-03", "basis": "stated"}}
    # Thursday 3 September; 4, then Labor Day on the 7th is left out: 8, 9, 10, 11, 14, 15
    assert refund_on(decided(labor, "US")) == date(2026, 9, 15)


@pytest.mark.parametrize(
    ("given", "eligible"),
    [
        (notice("2026-09-09", "2026-10-05", "accepted"), "no"),
        (notice("2026-09-10", "2026-10-05", "accepted"), "no"),  # sent on the last day
        (notice("2026-09-09", "2026-10-05"), "no"),  # silence: 25 days more
        (notice("2026-09-09", "2026-10-10"), "no"),  # silence: just 30 days more
        (notice("2026-09-09", "2026-10-11"), "yes"),  # silence: 31 days are too many
        (notice("2026-09-09", "2026-11-20"), "yes"),
        (notice("2026-09-09", "2026-11-20", "accepted"), "no"),
        (notice("2026-09-09", "2026-10-05", "cancelled"), "yes"),
        (notice("2026-09-11", "2026-10-05", "accepted"), "yes"),  # a day after the term
        (notice("2026-09-09", None, "accepted"), "yes"),  # may cancel at any time
    ],
)
def test_a_delay_notice_counts_when_it_came_in_time_and_was_agreed(given: dict[str, Any], eligible: str) -> None:
    assert decided(told(given), "US").eligible == eligible


def test_who_kept_silent_can_still_refuse_the_delay_and_is_told_so() -> None:
    silent = decided(told(notice("2026-09-09", "2026-10-05")), "US")
    agreed = decided(told(notice("2026-09-09", "2026-10-05", "accepted")), "US")
    assert [one.code for one in silent.alternatives] == ["wait_for_delivery", "cancel_before_shipping"]
    assert [one.code for one in agreed.alternatives] == ["wait_for_delivery"]


@pytest.mark.parametrize("answer", ["none", "accepted"])
def test_a_new_day_that_is_missed_as_well_gives_everything_back(answer: str) -> None:
    given = notice("2026-09-09", "2026-10-05", answer)
    assert decided(told(given, on="2026-10-05"), "US").eligible == "no"
    found = decided(told(given, on="2026-10-06"), "US")
    # the right arose on Monday 5 October: 6, 7, 8, 9, then Columbus Day on the 12th is left out: 13, 14, 15
    assert (found.eligible, refund_on(found)) == ("yes", date(2026, 10, 15))


def test_cancelling_gives_the_right_on_the_day_the_seller_hears_of_it() -> None:
    found = decided(told(notice("2026-09-08", "2026-10-05", "cancelled")), "US")
    # asked on Thursday 17 September: 18, 21, 22, 23, 24, 25, 28
    assert refund_on(found) == date(2026, 9, 28)


@pytest.mark.parametrize("ships", ["2026-11-20", None])
def test_a_long_delay_met_with_silence_is_cancelled_by_asking_or_by_itself(ships: str | None) -> None:
    asked = decided(told(notice("2026-09-09", ships)), "US")
    # asked on Thursday 17 September: 18, 21, 22, 23, 24, 25, 28
    assert refund_on(asked) == date(2026, 9, 28)
    by_itself = decided(told(notice("2026-09-09", ships), on="2026-11-02"), "US")
    # by itself on Saturday 10 October; Columbus Day on the 12th is left out: 13, 14, 15, 16, 19, 20, 21
    assert refund_on(by_itself) == date(2026, 10, 21)


def test_a_request_from_before_the_notice_cancels_on_the_day_of_the_notice() -> None:
    changes = {**told(notice("2026-09-09", None), on="2026-09-08"), "as_of": "2026-09-17T12:00:00-04:00"}
    # Wednesday 9 September: 10, 11, 14, 15, 16, 17, 18
    assert refund_on(decided(changes, "US")) == date(2026, 9, 18)


def test_a_second_delay_needs_the_customer_s_word() -> None:
    first = notice("2026-09-09", "2026-10-05")
    agreed = decided(told(first, notice("2026-10-02", "2026-10-09", "accepted"), on="2026-10-07"), "US")
    silent = decided(told(first, notice("2026-10-02", "2026-10-09"), on="2026-10-07"), "US")
    assert (agreed.eligible, agreed.explanation.args) == ("no", {"due_on": "2026-10-09"})
    # silence ends the order with the day before, Monday 5 October: 6, 7, 8, 9, 13, 14, 15
    assert (silent.eligible, refund_on(silent)) == ("yes", date(2026, 10, 15))


def test_notices_count_in_the_order_of_their_days() -> None:
    later, first = notice("2026-10-02", "2026-10-09", "accepted"), notice("2026-09-09", "2026-10-05")
    assert decided(told(later, first, on="2026-10-07"), "US").explanation.args == {"due_on": "2026-10-09"}


def test_a_notice_never_makes_the_time_to_ship_shorter() -> None:
    found = decided(told(notice("2026-09-02", "2026-09-04", "accepted"), on="2026-09-08"), "US")
    assert found.explanation.args == {"due_on": "2026-09-10"}


def test_an_unknown_answer_is_taken_as_silence_and_asked_for() -> None:
    found = decided(told(notice("2026-09-09", "2026-11-20", None)), "US")
    assert (found.eligible, missing(found)) == ("yes", ["order.delivery.delay_notices.0.answer"])


def test_the_days_and_the_reach_of_silence_are_the_rule_s() -> None:
    rules = {"mail_order": mail_order(days=10, silence_consents_up_to_days=5)}
    undated = {**told(on="2026-09-12"), "order.delivery.promise": None}
    # 1 September + 10 = 11 September; 5 more = 16 September
    assert ruled_by(rules, undated, "US").eligible == "yes"
    for ships, eligible in (("2026-09-16", "no"), ("2026-09-17", "yes")):
        changes = {**undated, "order.delivery.delay_notices": [notice("2026-09-10", ships)]}
        assert ruled_by(rules, changes, "US").eligible == eligible


def test_who_bears_a_loss_after_shipping_is_for_a_person_in_the_united_states() -> None:
    for changes in (LOST, TRAVELLING):
        found = decided({**changes, **MISSING}, "US")
        assert (found.eligible, condition(found)) == ("conditional", "risk_in_transit")
        assert needs(found) == ["law_unsure", "shipped_not_arrived"]


def test_shipped_goods_are_awaited_until_the_stated_day() -> None:
    found = decided({**TRAVELLING, **MISSING, "request.sent_at": "2026-09-09T12:00:00-04:00"}, "US")
    assert (found.eligible, codes(found), cited(found)) == ("no", ["not_due_yet"], ["us.delivery.mail_order"])


def test_shipping_after_the_order_counted_as_cancelled_does_not_take_the_refund_away() -> None:
    late = {"order.delivery.parcels.1.handed_over_at": "2026-09-11T16:00:00-04:00"}
    assert decided({**TRAVELLING, **MISSING, **late}, "US").eligible == "yes"
    on_the_day = {"order.delivery.parcels.1.handed_over_at": "2026-09-10T16:00:00-04:00"}
    assert condition(decided({**TRAVELLING, **MISSING, **on_the_day}, "US")) == "risk_in_transit"


def test_what_was_never_shipped_comes_back_and_what_is_under_way_is_for_a_person() -> None:
    first = {"order.delivery.parcels.0.status": "not_shipped", "order.delivery.parcels.0.handed_over_at": None,
             "order.delivery.parcels.0.delivered_at": None}  # fmt: skip
    found = decided({**TRAVELLING, **first, "request.ground": "not_delivered", "request.lines": None}, "US")
    assert (found.eligible, needs(found)) == ("yes", ["shipped_not_arrived"])
    assert found.refund is not None
    assert found.refund.goods_minor == 6490


def test_goods_that_came_are_refused_with_the_mail_order_rule() -> None:
    found = decided({"request.ground": "late"}, "US")
    assert (found.eligible, cited(found)) == ("no", ["us.delivery.mail_order"])
