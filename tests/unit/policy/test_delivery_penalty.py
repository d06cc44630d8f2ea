"""Worked examples of what a late seller owes for each day, where the law fixes it."""

from typing import Any

from tests.unit.policy.delivery_stage import MISSING, NOTHING, condition, due, failed, missing, ruled_by
from tests.unit.policy.stage import codes, decided, kinds

# half a per cent for each day, at most the price itself
PENALTY = {"failed": failed(penalty_bp_per_day=50)}
CAME_LATE: dict[str, Any] = {
    "request.ground": "late",
    "request.lines": None,
    "order.delivery.parcels.1.delivered_at": "2026-09-14T09:45:00+02:00",
}


def test_each_day_from_the_one_after_the_last_counts_while_goods_are_awaited() -> None:
    found = ruled_by(PENALTY, NOTHING)
    # 11 to 17 September: 7 days; 10190 x 50 bp x 7 = 356.65, rounded up; delivery itself bears no penalty
    assert (found.eligible, found.compensation_minor) == ("yes", 357)
    assert found.refund is not None
    assert found.refund.total_minor == 11380


def test_only_the_late_goods_bear_the_penalty() -> None:
    awaited = {"order.delivery.parcels.1.status": "in_transit", "order.delivery.parcels.1.delivered_at": None}
    # 2 x 1850 = 3700; 3700 x 50 bp x 7 = 129.5, half a minor unit rounded up
    assert ruled_by(PENALTY, {**awaited, **MISSING}).compensation_minor == 130


def test_the_penalty_stops_at_its_limit() -> None:
    limited = {"failed": failed(penalty_bp_per_day=50, penalty_limit_bp=300)}
    # 7 days would be 350 bp; 300 bp of 10190 = 305.7
    assert ruled_by(limited, NOTHING).compensation_minor == 306
    # 30 October is 50 days late: 2500 bp; a year later the whole price
    later = {**NOTHING, "request.sent_at": "2026-10-30T09:00:00+01:00"}
    assert ruled_by(PENALTY, later).compensation_minor == 2548
    assert ruled_by(PENALTY, {**NOTHING, "request.sent_at": "2027-10-30T09:00:00+02:00"}).compensation_minor == 10190


def test_a_further_period_does_not_stop_the_days() -> None:
    rules = {"failed": failed(penalty_bp_per_day=50, extra_period_first=True)}
    found = ruled_by(rules, NOTHING)
    assert (condition(found), found.compensation_minor) == ("extra_period", 357)


def test_goods_that_came_late_are_kept_with_the_penalty() -> None:
    found = ruled_by(PENALTY, CAME_LATE)
    # line 2 came on 14 September, 4 days late: 3700 x 50 bp x 4 = 74; line 1 came in time
    assert (found.eligible, kinds(found), found.compensation_minor) == ("yes", [["keep_with_compensation"]], 74)
    assert (found.explanation.key, codes(found), found.refund) == ("delivery.penalty", ["delivered_late"], None)


def test_days_end_with_each_line_s_own_delivery_and_the_sum_is_rounded_once() -> None:
    both = {**CAME_LATE, "order.delivery.parcels.0.delivered_at": "2026-09-11T09:45:00+02:00"}
    # 6490 x 50 bp x 1 = 32.45; 3700 x 50 bp x 4 = 74; together 106.45
    assert ruled_by(PENALTY, both).compensation_minor == 106


def test_goods_that_came_late_give_nothing_where_the_law_fixes_no_penalty() -> None:
    assert (decided(CAME_LATE).eligible, codes(decided(CAME_LATE))) == ("no", ["already_delivered"])


def test_goods_that_came_in_time_bear_no_penalty() -> None:
    found = ruled_by(PENALTY, {"request.ground": "late"})
    assert (found.eligible, codes(found), found.compensation_minor) == ("no", ["already_delivered"], None)


def test_an_excused_delay_bears_no_penalty() -> None:
    rules = {"failed": failed(penalty_bp_per_day=50, excused_by=("force_majeure",))}
    found = ruled_by(rules, {**CAME_LATE, "order.delivery.force_majeure": True})
    assert (found.eligible, codes(found), found.compensation_minor) == ("no", ["force_majeure"], None)


def test_an_untold_day_of_delivery_is_asked_for() -> None:
    found = ruled_by(PENALTY, {**CAME_LATE, "order.delivery.parcels.1.delivered_at": None})
    assert (condition(found), missing(found)) == ("delivery_day", ["order.delivery.parcels.1.delivered_at"])


def test_without_any_day_for_delivery_lateness_is_for_a_person() -> None:
    rules = {**PENALTY, "due": due(days=None)}
    found = ruled_by(rules, {**CAME_LATE, "order.delivery.promise": None})
    assert (found.eligible, condition(found), found.compensation_minor) == ("conditional", "no_date", None)
