"""How fast rooms work is told from two looks; what cannot be known is not told."""

from __future__ import annotations

from deploy.ops.health_pace import Pace, Sample, pace_of, summed
from deploy.ops.health_promises import PromiseStanding

PAGE = """# HELP aftersales_heard_total Messages.
# TYPE aftersales_heard_total counter
aftersales_heard_total{{room="policy",type="case.opened",outcome="handled"}} {heard}
aftersales_heard_total{{room="policy",type="case.closed",outcome="handled"}} 10.0
# HELP aftersales_batch_seconds Time.
# TYPE aftersales_batch_seconds histogram
aftersales_batch_seconds_bucket{{room="policy",le="+Inf"}} {batches}
aftersales_batch_seconds_sum{{room="policy"}} {spent}
aftersales_batch_seconds_count{{room="policy"}} {batches}
"""


def look(at: float, heard: float, batches: float, spent: float) -> Sample:
    return Sample(at, {"policy": summed([PAGE.format(heard=heard, batches=batches, spent=spent)])})


def test_two_looks_tell_the_rate_and_the_mean_time_between_them() -> None:
    pace = pace_of("policy", look(10.0, 100, 20, 2.0), look(14.0, 300, 30, 2.5))
    assert pace == Pace(50.0, 50.0, 0.0, None)
    assert pace.cells() == ("50.0", "50.0", "0.0", "-")


def test_replicas_of_a_room_are_added_up() -> None:
    page = PAGE.format(heard=5, batches=1, spent=0.5)
    assert summed([page, page])["messages"] == 30


def test_the_first_look_a_room_at_rest_and_a_worker_that_began_anew_have_no_times() -> None:
    first, second = look(10.0, 100, 20, 2.0), look(12.0, 100, 20, 2.0)
    assert pace_of("policy", None, first) == Pace()
    assert pace_of("policy", first, second) == Pace(0.0, None, None, None)
    assert pace_of("policy", first, look(12.0, 3, 1, 0.1)) == Pace()
    assert pace_of("refunds", first, second) == Pace()


def test_one_broken_promise_among_many_is_never_rounded_away() -> None:
    assert PromiseStanding("refund", kept=100_000, broken=1).kept_share == "99.9 %"
    assert PromiseStanding("refund", kept=3).kept_share == "100 %"
    assert PromiseStanding("refund").kept_share == "-"
    assert PromiseStanding("refund", kept=9, broken=1).kept_share == "90.0 %"
