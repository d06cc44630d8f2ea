"""When a room stops itself, and which sayings the relay may send."""

from datetime import UTC, datetime

from shared.runtime.halting import HaltRule
from shared.runtime.publishing import _ready

AT = datetime(2026, 9, 1, tzinfo=UTC)


def said(subject: str, sequence: int, may_go: bool) -> tuple[object, ...]:
    return (subject, sequence, f"id-{subject}-{sequence}", "case.opened", None, "cause", AT, AT, "", b"{}", "", may_go)


def test_five_different_orders_in_a_row_halt_the_room() -> None:
    rule = HaltRule()
    for order in "abcd":
        rule.note([], [order])
    assert not rule.must_halt
    rule.note([], ["e"])
    assert rule.must_halt


def test_the_same_order_failing_again_and_again_halts_nothing() -> None:
    rule = HaltRule()
    for _ in range(9):
        rule.note([], ["a"])
    assert not rule.must_halt


def test_good_orders_between_bugs_break_the_row_but_not_the_share() -> None:
    rule = HaltRule()
    for n in range(50):
        rule.note(["good"] * 3, [f"bad-{n}"])
    assert rule.must_halt
    rule.reset()
    assert not rule.must_halt


def test_one_bug_in_ten_is_no_reason_to_halt() -> None:
    rule = HaltRule()
    for n in range(100):
        rule.note(["good"] * 9, [f"bad-{n}"])
    assert not rule.must_halt


def test_the_relay_sends_from_the_lowest_on_and_stops_at_the_first_that_may_still_be_sent_by_its_own_process() -> None:
    rows = [said("a", 3, True), said("a", 4, True), said("a", 5, False), said("a", 6, True), said("b", 1, False)]
    assert [(row.subject, row.sequence) for row in _ready(rows)] == [("a", 3), ("a", 4)]
