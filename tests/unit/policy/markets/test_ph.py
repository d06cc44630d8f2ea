"""Worked examples of Philippine law: no change of mind, thirty days to put goods right, then the customer picks."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.world_stage import NOTHING, faulty, got, needs, paid_by
from tests.unit.policy.stage import cited, codes, decided, kinds, rulebook

AFTER = ["replacement", "refund", "price_reduction"]


def test_no_law_gives_a_right_to_change_one_s_mind_online() -> None:
    found = decided({**got("2026-09-09T10:00:00+08:00"), "request.sent_at": "2026-09-10T10:00:00+08:00"}, "PH")
    assert (found.eligible, cited(found), "no_right" in codes(found)) == ("no", ["ph.withdrawal.right"], True)


def test_a_fault_is_first_put_right_in_thirty_days() -> None:
    claim = faulty("2026-09-04T10:00:00+08:00", "2026-09-08T10:00:00+08:00", appeared_on="2026-09-06")
    found = decided(claim, "PH")
    assert (found.eligible, kinds(found), paid_by(found)) == ("yes", [["repair"], AFTER], "seller")
    assert found.remedies[0][0].within_days == 30


@pytest.mark.parametrize(("today", "open_"), [("2026-10-08", [["repair"], AFTER]), ("2026-10-09", [AFTER])])
def test_after_thirty_days_without_success_the_customer_picks(today: str, open_: list[list[str]]) -> None:
    # repair asked for on Tuesday 8 September: day 30 = Thursday 8 October still runs, on Friday 9 it is over
    claim: dict[str, Any] = {
        **faulty("2026-09-04T10:00:00+08:00", f"{today}T10:00:00+08:00", appeared_on="2026-09-06"),
        "progress.repairs": [{"requested_on": "2026-09-08", "handed_in_on": "2026-09-08", "outcome": "open"}],
    }
    assert kinds(decided(claim, "PH")) == open_


def test_a_wrong_item_cannot_be_repaired() -> None:
    claim = faulty("2026-09-04T10:00:00+08:00", "2026-09-08T10:00:00+08:00")
    claim |= {"request.ground": "wrong_item", "request.nonconformity": {"kind": "wrong_item"}}
    assert kinds(decided(claim, "PH")) == [AFTER]


@pytest.mark.parametrize(
    ("promised", "shown", "answer"),
    [
        (None, "2027-09-04", "yes"),  # received 4 September 2026: the longest implied warranty ends 4 September 2027
        (None, "2027-09-05", "no"),
        (24, "2028-09-04", "yes"),  # a promised guarantee of two years is longer
        (24, "2028-09-05", "no"),
    ],
)
def test_the_implied_warranty_is_read_as_one_year_or_as_long_as_promised(
    promised: int | None, shown: str, answer: str
) -> None:
    claim = faulty("2026-09-04T10:00:00+08:00", f"{shown}T10:00:00+08:00", appeared_on=shown)
    guarantee = {"by": "seller", "months": promised} if promised else None
    assert decided({**claim, "order.lines.0.commercial_guarantee": guarantee}, "PH").eligible == answer


def test_what_lateness_gives_is_for_a_person() -> None:
    found = decided(NOTHING, "PH")
    assert (found.eligible, needs(found)) == ("conditional", ["law_unsure"])


def test_parcels_up_to_ten_thousand_pesos_are_free() -> None:
    law = rulebook().market("PH", date(2026, 9, 1))
    assert law is not None
    free = law.customs.low_value_duty
    assert free is not None
    assert (free.up_to_minor, free.currency, free.spares) == (1_000_000, "PHP", ("duty", "tax"))
