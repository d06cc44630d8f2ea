"""Worked examples of Malaysian law: no right to change one's mind, small failures cured, substantial ones rejected."""

from datetime import date
from typing import Any

import pytest

from services.policy.domain.deadlines import last_day
from tests.unit.policy.stage import cited, codes, decided, delivered, kinds, rulebook


def faulty(asked: str, showed: str, **facts: Any) -> dict[str, Any]:
    told = {"kind": "defect", "appeared_on": showed, "present_at_delivery": True, **facts}
    return {
        **delivered("2026-09-09"),
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": told,
        "request.sent_at": f"{asked}T10:00:00+08:00",
    }


def test_no_law_gives_a_right_to_change_one_s_mind_online() -> None:
    found = decided({**delivered("2026-09-09"), "request.sent_at": "2026-09-10T10:00:00+08:00"}, "MY")
    assert (found.eligible, cited(found)) == ("no", ["my.withdrawal.right"])
    assert "no_right" in codes(found)


def test_a_substantial_failure_lets_the_customer_reject_the_goods() -> None:
    found = decided(faulty("2026-10-20", "2026-10-19", severity="major"), "MY")
    assert (found.eligible, found.chosen_by) == ("yes", "customer")
    assert kinds(found) == [["refund", "replacement"]]


@pytest.mark.parametrize("severity", ["minor", None])
def test_a_smaller_or_untold_failure_is_first_put_right_in_the_supplier_s_way(severity: str | None) -> None:
    found = decided(faulty("2026-10-20", "2026-10-19", severity=severity), "MY")
    assert (found.eligible, found.chosen_by) == ("yes", "seller")
    assert kinds(found) == [["repair", "replacement"], ["refund"]]
    assert ("request.nonconformity.severity" in [fact.path for fact in found.missing_facts]) == (severity is None)


def test_a_repair_that_did_not_help_opens_rejection() -> None:
    repair = {"progress.repairs": [{"requested_on": "2026-10-01", "returned_on": "2026-10-10", "outcome": "failed"}]}
    found = decided({**faulty("2026-10-20", "2026-09-25", severity="minor"), **repair}, "MY")
    assert (found.chosen_by, kinds(found)) == ("customer", [["refund", "replacement"]])


def test_how_long_goods_last_and_what_delay_is_unreasonable_a_person_weighs() -> None:
    # showed after 9 September 2027, when the first year is over
    old = decided(faulty("2028-03-05", "2028-03-01", present_at_delivery=None), "MY")
    assert [need.code for need in old.needs_person] == ["durability"]
    # noticed 10 October; told on 20 November, 41 days later
    slow = decided(faulty("2026-11-20", "2026-10-10"), "MY")
    assert [need.code for need in slow.needs_person] == ["reasonable_time"]


@pytest.mark.parametrize(
    ("region", "last"),
    [
        # 10 days after Tuesday 21 July 2026 are Friday 31; after Thursday 23 July Sunday 2 August
        (None, [date(2026, 7, 31), date(2026, 8, 3)]),
        ("MY-02", [date(2026, 8, 1), date(2026, 8, 2)]),  # in Kedah Friday is the weekly holiday and Sunday is not
        ("MY-14", [date(2026, 7, 31), date(2026, 8, 3)]),
    ],
)
def test_the_weekly_holiday_is_that_of_the_state(region: str | None, last: list[date]) -> None:
    law = rulebook().market("MY", date(2026, 7, 1), region)
    assert law is not None
    starts = (date(2026, 7, 21), date(2026, 7, 23))
    assert [last_day(start, 10, law, region, "customer", rolls=True).on for start in starts] == last


@pytest.mark.parametrize(("region", "last"), [("MY-13", date(2026, 7, 23)), ("MY-10", date(2026, 7, 22))])
def test_a_holiday_of_one_state_is_none_in_the_others(region: str, last: date) -> None:
    # 10 days after 12 July 2026 are Wednesday 22 July, Sarawak's own day
    law = rulebook().market("MY", date(2026, 7, 1), region)
    assert law is not None
    assert last_day(date(2026, 7, 12), 10, law, region, "customer", rolls=True).on == last


def test_a_promise_ends_on_the_day_it_names() -> None:
    # received Friday 18 September + 30 = Sunday 18 October: what was agreed does not move
    promise = {"version": "p1", "change_of_mind_days": 30, "counted_from": "delivery", "shown_at": ["checkout"]}
    changes = {**delivered("2026-09-18"), "order.policy": promise, "request.sent_at": "2026-10-18T22:00:00+08:00"}
    found = decided(changes, "MY")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2026, 10, 18))


def test_whether_the_buyer_bears_goods_on_their_way_is_for_a_person() -> None:
    way = {"order.delivery.parcels.1.status": "lost", "order.delivery.parcels.1.delivered_at": None}
    asked = {"request.ground": "not_delivered", "request.lines": [{"line_id": "2", "quantity": 2}]}
    found = decided({**way, **asked}, "MY")
    assert found.eligible == "conditional"
    assert "law_unsure" in [need.code for need in found.needs_person]
