"""A grant holds the money until goods, proof or a look allow it, and never past the lawful day."""

from datetime import date
from typing import Any

import pytest

from services.policy.domain.grant import (
    Grant,
    GrantLine,
    Target,
    amount_untold,
    covered_lines,
    grant_for,
    release,
    remedy_to_grant,
)
from shared.contracts.policy import RemedyGranted
from shared.facts.request import Remedy
from tests.unit.policy.delivery_stage import failed, ruled_by
from tests.unit.policy.stage import Changes, facts, rulebook, ruled
from tests.unit.policy.test_delivery_penalty import CAME_LATE


def granted(kind: str, changes: Changes | None = None, market: str = "DE", remedy: Remedy = "refund") -> Grant:
    order, _, progress, _ = facts({"request.ground": None, **(changes or {})}, market)
    found = ruled(kind, (remedy,), changes, market)
    target = Target("g-1", "c-1", kind, remedy)
    return grant_for(found.decision, covered_lines(found.outcome), target, order, progress, rulebook())


def later(
    grant: Grant, kind: str, progress: dict[str, Any], as_of: str, market: str = "DE", *, overdue: bool = False
) -> Grant:
    changes = {"progress": progress, "as_of": as_of}
    order, _, known, _ = facts({"request.ground": None, **changes}, market)
    again = ruled(kind, ("refund",), changes, market).decision
    return release(grant, known, again, order, rulebook(), inspection_overdue=overdue)


def test_a_withdrawal_s_refund_waits_for_goods_or_proof() -> None:
    grant = granted("withdrawal_return")
    assert (grant.release, grant.due_on) == ("on_goods_or_proof", None)
    assert [(line.line_id, line.quantity) for line in grant.lines] == [("1", 1), ("2", 2)]
    assert grant.refund is not None
    assert grant.refund.total_minor == 10640
    assert grant.returns.model_dump() == {
        "needed": True,
        "paid_by": "customer",
        "send_back_by": date(2026, 10, 1),
    }


@pytest.mark.parametrize("progress", [{"dispatch_proof_on": "2026-09-20"}, {"goods_received_on": "2026-09-20"}])
def test_goods_or_proof_release_it_with_the_lawful_day(progress: dict[str, Any]) -> None:
    done = later(granted("withdrawal_return"), "withdrawal_return", progress, "2026-09-20T10:00:00+02:00")
    assert (done.release, done.due_on) == ("now", date(2026, 10, 1))


def test_posting_without_proof_releases_nothing() -> None:
    posted = {"goods_posted_on": "2026-09-20"}
    assert later(granted("withdrawal_return"), "withdrawal_return", posted, "2026-09-20T10:00:00+02:00").due_on is None


def test_goods_that_come_after_the_day_are_paid_for_the_day_they_come() -> None:
    back = {"goods_received_on": "2026-10-06"}
    done = later(granted("withdrawal_return"), "withdrawal_return", back, "2026-10-06T10:00:00+02:00")
    assert (done.release, done.due_on) == ("now", date(2026, 10, 6))


def test_a_wrong_item_is_looked_at_before_the_money_goes() -> None:
    grant = granted("wrong_item")
    assert (grant.release, grant.returns.paid_by) == ("on_inspection", "seller")
    back = {"goods_received_on": "2026-09-22"}
    waiting = later(grant, "wrong_item", back, "2026-09-22T10:00:00+02:00")
    assert (waiting.release, waiting.due_on) == ("on_inspection", None)
    seen = {**back, "inspection": {"on": "2026-09-23", "value_loss_minor": 0, "beyond_normal_handling": False}}
    done = later(waiting, "wrong_item", seen, "2026-09-23T10:00:00+02:00")
    assert (done.release, done.due_on) == ("now", date(2026, 10, 1))


def test_a_look_that_would_end_after_the_lawful_day_is_not_waited_for() -> None:
    # back on 29 September; the look takes 3 days, until 2 October; the law wants the money by 1 October
    done = later(granted("wrong_item"), "wrong_item", {"goods_received_on": "2026-09-29"}, "2026-09-29T10:00:00+02:00")
    assert (done.release, done.due_on) == ("now", date(2026, 10, 1))


def test_a_broken_promise_to_look_releases_the_money() -> None:
    back = {"goods_received_on": "2026-09-20"}
    done = later(granted("wrong_item"), "wrong_item", back, "2026-09-24T00:00:01+02:00", overdue=True)
    assert (done.release, done.due_on) == ("now", date(2026, 10, 1))


def test_proof_alone_waits_for_the_look_until_the_lawful_day_is_near() -> None:
    proof = {"dispatch_proof_on": "2026-09-20"}
    early = later(granted("wrong_item"), "wrong_item", proof, "2026-09-20T10:00:00+02:00")
    near = later(early, "wrong_item", proof, "2026-09-29T10:00:00+02:00")
    assert (early.release, near.release, near.due_on) == ("on_inspection", "now", date(2026, 10, 1))


def test_hearing_the_same_again_changes_nothing() -> None:
    back = {"goods_received_on": "2026-09-20"}
    done = later(granted("withdrawal_return"), "withdrawal_return", back, "2026-09-20T10:00:00+02:00")
    assert later(done, "withdrawal_return", back, "2026-09-20T10:00:00+02:00") == done
    assert later(done, "withdrawal_return", back, "2026-10-20T10:00:00+02:00") == done


def test_what_the_look_found_lowers_the_refund() -> None:
    seen = {"goods_received_on": "2026-09-22",
            "inspection": {"on": "2026-09-23", "value_loss_minor": 2000, "beyond_normal_handling": True}}  # fmt: skip
    done = later(granted("withdrawal_return"), "withdrawal_return", seen, "2026-09-23T10:00:00+02:00")
    assert done.refund is not None
    assert (done.refund.deduction_minor, done.refund.total_minor) == (2000, 8640)


def test_before_delivery_the_refund_is_due_at_once_by_its_lawful_day() -> None:
    grant = granted("cancel_order", {"order.delivery.parcels": []})
    assert (grant.release, grant.due_on, grant.returns.needed) == ("now", date(2026, 10, 1), False)


def test_where_the_law_names_no_day_the_shop_s_own_term_counts() -> None:
    promise = {"version": "7", "change_of_mind_days": 30, "counted_from": "delivery", "shown_at": ["checkout"]}
    grant = granted("withdrawal_return", {"order.policy": promise}, "US")
    assert (grant.release, grant.due_on) == ("on_goods", None)
    order, _, known, _ = facts({"progress": {"goods_received_on": "2026-09-25"}}, "US")
    again = ruled(
        "withdrawal_return", ("refund",), {"order.policy": promise, "as_of": "2026-09-25T12:00:00-04:00"}, "US"
    )
    done = release(grant, known, again.decision, order, rulebook())
    # 25 September + 14 days
    assert (done.release, done.due_on) == ("now", date(2026, 10, 9))


def test_a_replacement_carries_no_money() -> None:
    grant = granted("wrong_item", remedy="replacement")
    assert (grant.kind, grant.refund, grant.release, grant.due_on) == ("replacement", None, "now", None)
    assert (grant.returns.needed, grant.returns.paid_by) == (True, "seller")


def test_a_grant_fits_the_event_that_carries_it() -> None:
    grant = granted("withdrawal_return")
    event = RemedyGranted.model_validate({**grant.model_dump(), "decision_id": "dec-1"})
    assert (event.release, event.refund and event.refund.total_minor) == ("on_goods_or_proof", 10640)


@pytest.mark.parametrize(
    ("kind", "wanted", "market", "expected"),
    [
        ("withdrawal_return", ("refund",), "DE", "refund"),
        ("withdrawal_return", (), "DE", "refund"),  # nothing is left to choose
        ("wrong_item", ("replacement",), "DE", "replacement"),
        ("repair_warranty", ("repair",), "DE", "repair"),
        ("repair_warranty", (), "DE", None),  # repair or replacement: the customer's choice is open
        ("exchange", ("exchange",), "DE", "withdraw_and_reorder"),
        ("withdrawal_return", ("refund",), "US", None),  # refused
        ("withdrawal_return", ("refund",), "AQ", None),  # a person's
    ],
)
def test_a_remedy_is_granted_only_when_nothing_is_left_to_choose(
    kind: str, wanted: tuple[str, ...], market: str, expected: str | None
) -> None:
    one_line = {"request.lines": [{"line_id": "1", "quantity": 1}], "request.wanted": None}
    found = ruled(kind, wanted, one_line, market).decision
    assert remedy_to_grant(found, wanted) == expected


def test_money_for_keeping_what_came_late_is_granted_and_due_within_the_shop_s_own_term() -> None:
    order, _, progress, _ = facts(CAME_LATE)
    decision = ruled_by({"failed": failed(penalty_bp_per_day=50)}, CAME_LATE)
    assert not amount_untold(decision, "keep_with_compensation")
    target = Target("g-1", "c-1", "not_received", "keep_with_compensation")
    grant = grant_for(decision, (GrantLine(line_id="2", quantity=2),), target, order, progress, rulebook())
    # 2 x 1850 = 3700; four days at 50 bp = 74; decided on 17 September, 14 days
    assert grant.refund is not None
    assert (grant.refund.total_minor, grant.release, grant.due_on) == (74, "now", date(2026, 10, 1))
    assert not grant.returns.needed


def test_what_a_fault_takes_off_the_price_is_not_reckoned() -> None:
    assert amount_untold(ruled("withdrawal_return", ("refund",)).decision, "price_reduction")
