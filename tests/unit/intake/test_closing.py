"""When a case is over: everything granted has ended, and the customer was told so."""

from __future__ import annotations

import pytest

from tests.unit.intake import messages as m
from tests.unit.intake.world import World, at


def paying() -> World:
    return World().hear(m.order(), m.form(), m.decided(1), m.grant(2, "now"))


def outcomes(world: World) -> list[str]:
    return [said["outcome"]["code"] for said in world.said("case.closed")]


@pytest.mark.parametrize("how", ["sent", "failed", "expired"])
def test_a_paid_case_closes_when_its_last_notice_has_ended(how: str) -> None:
    world = paying().hear(m.paid())
    assert outcomes(world) == []
    world.hear(m.notice("refund_sent", "refunds-3", how=how))
    assert outcomes(world) == ["refunded"]
    assert world.stage() == "closed"


def test_the_notice_may_be_heard_of_before_the_money() -> None:
    world = paying().hear(m.notice("refund_sent", "refunds-3"), m.paid())
    assert outcomes(world) == ["refunded"]


def test_a_notice_about_something_else_closes_nothing() -> None:
    world = paying().hear(m.paid(), m.notice("approved", "policy-2"))
    assert outcomes(world) == []


def test_a_refused_case_closes_when_the_refusal_was_told() -> None:
    world = World().hear(m.order(), m.form(), m.decided(1, "no"))
    assert outcomes(world) == []
    assert outcomes(world.hear(m.notice("refused", "policy-1"))) == ["refused"]


def test_a_refusal_said_again_needs_no_second_notice() -> None:
    world = World().hear(m.order(), m.form(), m.decided(1, "no"), m.decided(2, "no"), m.notice("refused", "policy-1"))
    assert outcomes(world) == ["refused"]


def test_closing_stops_the_promises_that_are_left() -> None:
    world = paying().hear(m.paid(), m.notice("refund_sent", "refunds-3"))
    assert all(row["state"] == "stopped" for row in world.rows.values())
    assert world.rows[world.clock("first_answer").clock_id]["reason"] == "closed"


def test_a_revoked_grant_leaves_the_case_to_policys_next_word() -> None:
    world = paying().hear(m.revocation(3))
    assert outcomes(world) == []
    assert world.stage() == "deciding"
    world.hear(m.decided(4, "no"), m.notice("refused", "policy-4"))
    assert outcomes(world) == ["refused"]


def test_a_higher_total_opens_a_paid_grant_again() -> None:
    world = paying().hear(m.paid(), m.grant(3, "now", total=9000), m.notice("refund_sent", "refunds-3"))
    assert outcomes(world) == []
    assert world.stage() == "paying"


def test_staff_close_after_their_own_notice() -> None:
    world = World().hear(m.order(), m.words(), m.command("answer", {"close": True}, text="It is on its way."))
    assert outcomes(world) == []
    world.hear(m.notice("staff_answer", world.event_id("case.answered")))
    assert outcomes(world) == ["answered"]


def test_staff_close_without_words_at_once() -> None:
    world = World().hear(m.order(), m.words(), m.command("answer", {"close": True}))
    assert outcomes(world) == ["answered"]


def test_staff_cannot_close_over_an_open_grant() -> None:
    world = paying().hear(m.command("answer", {"close": True}))
    assert outcomes(world) == []
    world.hear(m.paid(), m.notice("refund_sent", "refunds-3"))
    assert outcomes(world) == ["refunded"]


def test_a_retracted_case_closes_when_nothing_is_granted() -> None:
    world = World().hear(m.order(), m.words(), m.retraction())
    assert outcomes(world) == ["retracted"]


def test_a_retracted_case_with_a_grant_is_ended_by_a_person() -> None:
    world = paying().hear(m.retraction())
    assert outcomes(world) == []
    assert world.said("case.handed_to_person")[-1]["reason"]["code"] == "retracted"


def test_a_grant_after_a_retraction_reopens_the_case_for_a_person() -> None:
    world = World().hear(m.order(), m.form(), m.retraction(), m.grant(2, "now"))
    assert world.said("case.reopened")[0]["reason"]["code"] == "retracted"
    assert world.stage() == "with_person"


def test_a_doubt_of_policy_about_a_settled_case_does_not_reopen_it() -> None:
    settled = m.command("answer", {"close": True}, time=at(hours=1))
    world = World().hear(m.order(), m.form(), settled, m.needs_person(1))
    assert world.stage() == "closed"
    assert world.said("case.reopened") == []


def test_a_case_with_a_person_does_not_close_behind_their_back() -> None:
    world = paying().hear(m.retraction(), m.paid(), m.notice("refund_sent", "refunds-3"))
    assert outcomes(world) == []
    assert outcomes(world.hear(m.command("answer"))) == ["refunded"]
