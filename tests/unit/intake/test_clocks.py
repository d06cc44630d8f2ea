"""When promises begin, warn, run out and are kept, whichever of it is heard first."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from services.intake.domain import clocks
from services.intake.domain.clocks import Clock, Stop
from shared import ids
from tests.unit.intake import messages as m
from tests.unit.intake.world import CONTACT, World, at

FIRST = ids.clock_id(m.CASE, "first_answer")
DECISION = ids.clock_id(m.CASE, "decision")
REFUND = ids.clock_id(m.CASE, "refund", m.GRANT)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "America/Santiago", "Pacific/Apia", "Asia/Beirut")
BERLIN = ZoneInfo("Europe/Berlin")


def opened() -> World:
    return World().hear(m.order(), m.form())


def test_the_acknowledgement_keeps_the_promise_of_a_first_answer_at_the_providers_time() -> None:
    world = opened().hear(m.notice("acknowledgement", world_opened_id(), at(seconds=2)))
    stopped = world.said("clock.stopped")[0]
    assert (stopped["kind"], stopped["reason"]) == ("first_answer", "answered")
    assert world.rows[FIRST]["at"] == at(seconds=2)


def world_opened_id() -> str:
    return opened().event_id("case.opened")


def test_a_failed_acknowledgement_keeps_no_promise() -> None:
    world = opened().hear(m.notice("acknowledgement", world_opened_id(), how="failed"))
    assert world.clock("first_answer").running


def test_a_decision_keeps_the_promise_of_a_decision() -> None:
    world = opened().hear(m.decided(1, time=at(minutes=1)))
    assert world.rows[DECISION] | {"start": None} == {
        "state": "stopped",
        "subject": "blue-harbour/BH-1",
        "start": None,
        "at": at(minutes=1),
        "reason": "decided",
    }


def test_a_label_or_a_pickup_keeps_the_promise_of_a_way_back() -> None:
    for offer in (m.label(at(hours=1)), m.pickup(at(hours=1))):
        world = opened().hear(m.grant(2, "on_goods", None), offer)
        assert world.clock("return_offer", m.GRANT).stop == Stop(at=at(hours=1), by=offer.id, reason="offered")


def test_goods_that_are_back_are_to_be_inspected_within_days() -> None:
    world = opened().hear(m.grant(2, "on_inspection", None), m.goods_received(at(days=1)))
    span = world.clock("inspection", m.RETURN).span
    assert span is not None
    assert span.due_at == at(days=4)
    world.hear(m.goods_inspected(at(days=2)))
    assert not world.clock("inspection", m.RETURN).running


def test_the_refund_is_due_at_the_end_of_its_day_where_the_customer_lives() -> None:
    world = opened().hear(m.grant(2, "now", date(2026, 10, 1)))
    span = world.clock("refund", m.GRANT).span
    assert span is not None
    assert span.due_at == datetime(2026, 10, 2, tzinfo=BERLIN)
    assert span.warn_at == span.due_at - timedelta(days=3)
    assert span.started_by == "policy-2"


def test_no_promise_of_money_before_policy_releases_it() -> None:
    world = opened().hear(m.grant(2, "on_inspection"))
    assert world.rows.keys().isdisjoint({REFUND})


def test_another_day_changes_the_running_promise() -> None:
    world = opened().hear(m.grant(2, "now"), m.grant(4, "now", date(2026, 10, 9)), m.grant(5, "now", date(2026, 10, 9)))
    changed = world.said("clock.changed")
    assert [(said["change"], said["due_at"]) for said in changed] == [("due", "2026-10-09T22:00:00Z")]
    assert world.rows[REFUND]["due"] == datetime(2026, 10, 9, 22, tzinfo=UTC)


def test_money_heard_of_before_the_grant_keeps_the_promise_all_the_same() -> None:
    world = opened().hear(m.paid(at(days=1)), m.grant(2, "now"))
    assert "refund" in [said["kind"] for said in world.said("clock.started")]
    assert world.rows[REFUND]["state"] == "stopped"
    assert world.rows[REFUND]["at"] == at(days=1)


def test_more_owed_after_the_promise_was_kept_is_a_promise_of_its_own() -> None:
    second = ids.clock_id(m.CASE, "refund", f"{m.GRANT}:2")
    more = m.grant(4, "now", date(2026, 10, 9), total=9000, time=at(days=2))
    for story in ((m.paid(at(days=1)), more), (more, m.paid(at(days=1)))):
        world = opened().hear(m.grant(2, "now"), *story)
        assert (world.rows[REFUND]["state"], world.rows[second]["state"]) == ("stopped", "running")
        assert world.rows[second]["start"].start_at == at(days=2)
        world.hear(m.paid(at(days=3), minor=9000, sequence=4), m.paid(at(days=3), minor=9000, sequence=4))
        assert (world.rows[second]["state"], world.rows[second]["at"]) == ("stopped", at(days=3))


def test_a_revoked_grant_stops_its_promises() -> None:
    world = opened().hear(m.grant(2, "now"), m.revocation(3, at(hours=1)))
    assert world.rows[REFUND]["reason"] == "revoked"
    assert world.rows[ids.clock_id(m.CASE, "return_offer", m.GRANT)]["reason"] == "revoked"


def test_a_grant_that_was_revoked_before_it_was_heard_of_promises_nothing() -> None:
    world = opened().hear(m.revocation(3), m.grant(2, "now"))
    assert REFUND not in world.rows


def test_a_warning_is_told_once_and_changes_nothing_else() -> None:
    world = opened().hear(m.firing(DECISION, "warn", at(hours=20)), m.firing(DECISION, "warn", at(hours=20)))
    assert [said["kind"] for said in world.said("clock.warned")] == ["decision"]
    assert world.stage() == "deciding"


def test_a_late_decision_is_told_escalated_and_handed_to_a_person() -> None:
    world = opened().hear(m.firing(DECISION, "breach", at(hours=24)))
    assert [said["kind"] for said in world.said("clock.breached")] == ["decision"]
    assert world.said("case.escalated")[0]["clock_id"] == DECISION
    assert world.said("case.handed_to_person")[0]["reason"]["code"] == "decision_late"
    assert world.hear(m.decided(1, time=at(hours=25))).stage() == "deciding"


def test_a_late_answer_of_a_person_stays_with_the_person() -> None:
    world = World().hear(m.order(), m.words())
    human = ids.clock_id(m.CASE, "human_answer")
    world.hear(m.firing(human, "breach", at(hours=24)))
    assert world.said("case.escalated")[0]["reason"]["code"] == "human_answer_late"
    assert len(world.said("case.handed_to_person")) == 1
    assert world.stage() == "with_person"


def test_a_promise_kept_in_time_and_heard_of_too_late_is_withdrawn_as_broken() -> None:
    world = opened().hear(m.firing(FIRST, "breach", at(seconds=5)))
    world.hear(m.notice("acknowledgement", world_opened_id(), at(seconds=3)))
    assert world.said("clock.breach_withdrawn")[0]["clock_id"] == FIRST


def test_a_promise_kept_late_stays_broken() -> None:
    world = opened().hear(m.firing(FIRST, "breach", at(seconds=5)))
    world.hear(m.notice("acknowledgement", world_opened_id(), at(seconds=8)))
    assert world.said("clock.breach_withdrawn") == []
    assert world.clock("first_answer").told_stop == at(seconds=8)


def test_an_earlier_stop_heard_later_still_withdraws_the_breach_once() -> None:
    world = opened().hear(m.grant(2, "on_goods", None))
    offer = ids.clock_id(m.CASE, "return_offer", m.GRANT)
    world.hear(
        m.firing(offer, "breach", at(hours=48)), m.pickup(at(hours=50)), m.label(at(hours=1)), m.label(at(hours=1))
    )
    assert len(world.said("clock.breach_withdrawn")) == 1
    assert [said["stopped_at"] for said in world.said("clock.stopped")] == ["2026-09-19T19:30:00Z"]


def test_a_clock_that_fires_after_it_was_stopped_says_nothing() -> None:
    world = opened().hear(m.decided(1), m.firing(DECISION, "breach", at(hours=24)))
    assert world.said("clock.breached") == []


def test_a_firing_for_a_due_that_was_put_off_says_nothing() -> None:
    world = opened().hear(m.grant(2, "now"), m.grant(4, "now", date(2026, 10, 9)))
    world.hear(m.firing(REFUND, "breach", datetime(2026, 10, 2, tzinfo=BERLIN)))
    assert world.said("clock.breached") == []


def test_a_clock_nobody_started_says_nothing() -> None:
    assert (
        World().hear(m.words(subject=CONTACT), m.firing("x", "warn", at(hours=1), CONTACT)).said("clock.warned") == []
    )


@given(st.dates(date(1970, 1, 2), date(2060, 1, 1)), st.sampled_from(ZONES))
def test_a_local_day_ends_where_the_next_one_begins(day: date, zone: str) -> None:
    end = clocks.end_of_day(day, zone)
    just_before = (end - timedelta(microseconds=1)).astimezone(ZoneInfo(zone))
    assert just_before.date() <= day
    assert end.astimezone(ZoneInfo(zone)).date() > day


@given(
    st.datetimes(timezones=st.sampled_from(ZONES).map(ZoneInfo)).filter(lambda found: 1950 < found.year < 2100),
    st.timedeltas(timedelta(days=-3), timedelta(days=30)),
    st.timedeltas(timedelta(0), timedelta(days=10)),
)
def test_a_promise_never_warns_after_its_due(start: datetime, lasts: timedelta, before: timedelta) -> None:
    span = clocks.span("e", start, start.astimezone(UTC) + lasts, before, "Europe/Berlin", "1")
    assert span.warn_at <= span.due_at
    assert span.warn_at >= min(span.start_at, span.due_at)
    assert span.due_at - span.start_at == lasts


@given(st.permutations([Stop(at=at(hours=h), by=str(h), reason="x") for h in range(4)]))
def test_of_many_stops_the_earliest_counts_in_any_order(stops: list[Stop]) -> None:
    clock = Clock(clock_id="c", kind="refund")
    for stop in stops:
        clock = clocks.stopped(clock, stop)
    assert clock.stop == Stop(at=at(hours=0), by="0", reason="x")
