"""What one transaction of the runtime promises, over a real database: each test fails when its promise is taken out."""

from __future__ import annotations

import dataclasses
import threading
from datetime import timedelta

import orjson
import pytest
import sqlalchemy as sa

from shared import ids
from shared.runtime import ledger
from shared.runtime.decode import decode
from shared.runtime.items import ClockDue, Wire
from shared.runtime.tables import handed
from shared.runtime.wire import Record
from shared.storage.engine import rows
from tests.integration.runtime.scripted_room import AT, READING, Broken, Rig, deferred, record, request, settled

pytestmark = pytest.mark.kafka


def test_a_second_delivery_changes_nothing(rig: Rig) -> None:
    first = request("o1", "say 2", "m1")
    assert len(rig.batch(first).says) == 2
    again = rig.batch(first, first)
    assert again.says == []
    assert rig.memory("o1")["words"] == ["say 2"]
    assert rig.ask("select count(*) from heard_bytes") == [(1,)]


def test_another_body_under_a_used_id_is_a_dead_letter_with_its_bytes(rig: Rig) -> None:
    rig.batch(request("o1", "say 1", "m1"))
    other = request("o1", "say 5", "m1")
    done = rig.batch(other)
    assert done.says == []
    assert rig.ask("select code, subject from letter") == [("id_reused", "blue/o1")]
    kept = rig.ask("select payload from heard_bytes b join letter l on l.heard_id = b.id")
    assert bytes(kept[0][0]) == other.value


def test_the_trace_context_is_passed_on(rig: Rig) -> None:
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    plain = request("o1", "say 1", "m1")
    traced = dataclasses.replace(plain, headers=(*plain.headers, ("ce_traceparent", trace.encode())))
    (row,) = rig.batch(traced).says
    assert row.trace == trace
    assert rig.ask("select trace from said") == [(trace,)]


def test_sequences_have_no_gap_over_batches(rig: Rig) -> None:
    rig.batch(request("o1", "say 2", "m1"), request("o2", "say 1", "m2"))
    rig.batch(request("o1", "say 3", "m3"))
    assert rig.ask("select subject, array_agg(sequence order by sequence) from said group by 1 order by 1") == [
        ("blue/o1", [1, 2, 3, 4, 5]),
        ("blue/o2", [1]),
    ]


def test_two_replicas_working_on_one_order_wait_for_each_other(rig: Rig, database: str) -> None:
    others = [Rig(database, me=f"intake-{n}") for n in range(4)]

    def work(n: int) -> None:
        for i in range(10):
            others[n].batch(request("o1", "say 1", f"m{n}-{i}"))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for other in others:
        other.close()
    assert rig.ask("select min(sequence), max(sequence), count(*) from said") == [(1, 40, 40)]
    assert len(rig.memory("o1")["words"]) == 40


def test_a_bug_parks_its_order_and_nobody_elses(rig: Rig) -> None:
    done = rig.batch(request("bad", "bug", "m1"), request("good", "say 1", "m2"), request("bad", "say 1", "m3"))
    assert [row.subject for row in done.says] == ["blue/good"]
    assert done.bugs == ["blue/bad"]
    assert sorted(done.seconds) == [("request.made", "bug"), ("request.made", "handled")]
    assert rig.ask("select event_id from park order by position") == [("m1",), ("m3",)]
    reason = rig.ask("select parked_reason from memory where parked_at is not null")[0][0]
    assert "ValueError: told to fail" in reason


def test_resuming_goes_on_in_order_with_the_times_first_heard(rig: Rig) -> None:
    rig.batch(request("bad", "bug", "m1"), request("bad", "say 1", "m2"))
    rig.batch(command("resume"), now=AT + timedelta(hours=1))
    assert rig.ask("select count(*) from park") == [(2,)], "it still fails, so it stays"
    Broken.on = False
    done = rig.batch(command("resume", "c2"), request("bad", "say 2", "m3"), now=AT + timedelta(hours=2))
    assert rig.memory("bad")["words"] == ["bug", "say 1", "say 2"]
    assert rig.memory("bad")["nows"] == [AT.isoformat(), AT.isoformat(), (AT + timedelta(hours=2)).isoformat()]
    assert [row.sequence for row in done.says] == [1, 2, 3]
    assert rig.ask("select count(*) from memory where parked_at is not null") == [(0,)]


def test_skipping_takes_one_message_out_of_the_queue(rig: Rig) -> None:
    rig.batch(request("bad", "bug", "m1"), request("bad", "say 1", "m2"))
    rig.batch(command("skip", target={"message_id": "m1", "subject": "blue/bad"}))
    rig.batch(command("resume", "c2"))
    assert rig.memory("bad")["words"] == ["say 1"]
    assert rig.ask("select outcome from heard where event_id = 'm1'") == [(6,)]


def test_what_the_database_refuses_is_no_outage(rig: Rig) -> None:
    with pytest.raises(sa.exc.DataError):
        rig.batch(request("o1", "nul", "m1"))
    rig.batch(request("o1", "nul", "m1"), park_all=True)
    assert rig.ask("select parked_reason from memory") == [("stopped by the database",)]


def test_an_order_behind_unpublished_sayings_leaves_its_own_for_the_relay(rig: Rig, database: str) -> None:
    rig.batch(request("o1", "say 1", "m1"))
    other = Rig(database, me="intake-2")
    done = other.batch(request("o1", "say 1", "m2"), request("o2", "say 1", "m3"))
    other.close()
    assert [row.subject for row in done.says] == ["blue/o2"]
    assert done.left
    assert rig.ask("select sequence from said where left_behind") == [(2,)]


def test_an_effect_is_written_once_and_leased_to_who_wrote_it(rig: Rig) -> None:
    done = rig.batch(request("o1", "do a", "m1"), request("o1", "do a;do b", "m2"))
    assert sorted(row.about for row in done.effects) == ["a", "b"]
    assert rig.batch(request("o1", "do a", "m3")).effects == []
    assert rig.ask("select state, leased_by from effect") == [("in_flight", "intake-1")] * 2


def test_what_a_dead_worker_was_doing_is_in_doubt_at_once(rig: Rig) -> None:
    rig.batch(request("o1", "do a", "m1"))
    with rig.engine.begin() as db:
        assert ledger.forget_own_leases(db, "intake-2", AT) == 0
        assert ledger.forget_own_leases(db, "intake-1", AT) == 1
        claimed = ledger.claim(db, "intake-1", AT, 10, [])
    assert [row.sure_not_done for row in claimed] == [False]


def test_a_lease_that_ran_out_makes_an_effect_doubtful(rig: Rig, database: str) -> None:
    rig.batch(request("o1", "do a", "m1"))
    with rig.engine.begin() as db:
        assert ledger.claim(db, "intake-2", AT, 10, []) == []
        db.exec_driver_sql("update effect set leased_until = clock_timestamp() - interval '1 second'")
        claimed = ledger.claim(db, "intake-2", AT, 10, [])
    assert [(row.sure_not_done, row.last_call_at) for row in claimed] == [(False, AT)]


def test_a_paused_effect_is_not_claimed(rig: Rig) -> None:
    rig.batch(request("o1", "do a", "m1"), accept=False)
    with rig.engine.begin() as db:
        assert ledger.claim(db, "intake-1", AT, 10, [("notice.mail", "*", "*")]) == []
        assert len(ledger.claim(db, "intake-1", AT, 10, [("refund.execute", "*", "*")])) == 1


def test_a_second_answer_of_an_effect_changes_nothing(rig: Rig) -> None:
    (row,) = rig.batch(request("o1", "do a", "m1")).effects
    rig.batch(settled(row, "done"))
    rig.batch(settled(row, "refused", reference=""))
    assert rig.ask("select state, reference from effect") == [("done", "r1")]
    assert rig.memory("o1")["words"] == ["do a", "effect.answered done"]


def test_an_answer_for_a_parked_order_reaches_the_ledger(rig: Rig) -> None:
    (row,) = rig.batch(request("bad", "do a", "m1")).effects
    rig.batch(request("bad", "bug", "m2"))
    rig.batch(settled(row, "done"))
    assert rig.ask("select state from effect") == [("done",)]
    assert rig.ask("select type from park order by position") == [("request.made",), ("effect.answered",)]


def test_an_effect_goes_on_only_when_its_time_has_come(rig: Rig) -> None:
    (row,) = rig.batch(request("o1", "do a", "m1")).effects
    rig.batch(deferred(row, "unknown", AT + timedelta(seconds=10)))
    with rig.engine.begin() as db:
        assert ledger.claim(db, "intake-1", AT + timedelta(seconds=9), 10, []) == []
        (again,) = ledger.claim(db, "intake-1", AT + timedelta(seconds=10), 10, [])
    assert (again.attempts, again.sure_not_done, again.unknown_since) == (1, False, AT)


def test_a_clock_tells_its_breach_once(rig: Rig) -> None:
    rig.batch(request("o1", "clock refund", "m1"))
    (clock_id, case_id) = rig.ask("select clock_id::text, case_id::text from clock")[0]
    due = ClockDue(clock_id, case_id, "blue/o1", "breach", AT + timedelta(hours=2))
    rig.batch(due)
    rig.batch(due)
    assert rig.memory("o1")["words"] == ["clock refund", "clock.fired "]


def test_a_clock_stopped_in_the_same_batch_is_not_marked_as_told(rig: Rig) -> None:
    rig.batch(request("o1", "clock refund", "m1"))
    (clock_id, case_id) = rig.ask("select clock_id::text, case_id::text from clock")[0]
    warning = ClockDue(clock_id, case_id, "blue/o1", "warn", AT + timedelta(hours=1))
    case = ids.case_id("blue", "m1")
    assert case == case_id
    rig.batch(request("o1", "stop refund", "m1b", request_id="m1"), warning)
    assert rig.ask("select state, warned_at from clock") == [("stopped", None)]


def test_a_stopped_clock_tells_nothing(rig: Rig) -> None:
    rig.batch(request("o1", "clock refund;stop refund", "m1"))
    (clock_id, case_id) = rig.ask("select clock_id::text, case_id::text from clock")[0]
    rig.batch(ClockDue(clock_id, case_id, "blue/o1", "breach", AT + timedelta(hours=2)))
    assert rig.memory("o1")["words"] == ["clock refund;stop refund"]


def test_a_clock_of_a_parked_order_is_marked_all_the_same(rig: Rig) -> None:
    rig.batch(request("bad", "clock refund", "m1"), request("bad", "bug", "m2"))
    (clock_id, case_id) = rig.ask("select clock_id::text, case_id::text from clock")[0]
    rig.batch(ClockDue(clock_id, case_id, "blue/bad", "warn", AT + timedelta(hours=1)))
    assert rig.ask("select warned_at is not null from clock") == [(True,)]


def test_a_forwarded_message_reaches_the_other_order_without_personal_data(rig: Rig) -> None:
    done = rig.batch(request("o1", "forward blue/o2", "m1"))
    assert done.handed
    with rig.engine.connect() as db:
        waiting = handed(db, 10)
    assert "kim@example.org" not in str(waiting[0].body)
    rig.batch(*waiting)
    rig.batch(*waiting)
    assert rig.memory("o2")["words"] == [""]
    assert rig.ask("select count(*) from handed") == [(0,)]


def test_personal_fields_are_kept_once_under_their_owner_and_nowhere_else(rig: Rig) -> None:
    rig.batch(request("o1", "say 1;do a", "m1"))
    case = ids.case_id("blue", "m1")
    assert rig.ask("select owner, field from common.personal order by field") == [(case, "contact"), (case, "text")]
    for table in ("said", "effect", "register", "heard"):
        assert "kim@example.org" not in str(rig.ask(f"select to_jsonb(t) from {table} t"))


def test_an_unreadable_record_is_a_dead_letter_once_and_can_be_replayed_when_code_can_read_it(rig: Rig) -> None:
    bad = record("requests.v1", "request.made", "m1", b'{"request_id": "m1"', subject="blue/o1")
    assert len(rig.batch(bad).letters) == 1
    assert rig.batch(bad).letters == []
    assert rig.ask("select outcome from heard") == [(5,)]
    good = request("o1", "say 1", "m1").value
    with rig.engine.begin() as db:
        db.exec_driver_sql("update heard_bytes set payload = %s", (good,))
    letter = rig.ask("select letter_id::text from letter")[0][0]
    assert rig.batch(command("replay", target={"letter_id": letter, "subject": "blue/o1"})).handed
    with rig.engine.connect() as db:
        waiting = handed(db, 10)
    rig.batch(*waiting)
    assert rig.memory("o1")["words"] == ["say 1"]
    assert rig.ask("select state from letter") == [("replayed",)]


def test_what_nobody_knows_waits_and_is_handed_over_when_its_reference_appears(rig: Rig) -> None:
    answer = b'{"request_id": "r9", "answers": [{"asks": "photo", "choice": "yes"}], "sent_at": "2026-09-01T12:00:00Z"}'
    reading = READING.__class__(READING.room, READING.handled | {"request.answered"}, READING.contact_secret)
    rig.room.handlers["request.answered"] = rig.room.handlers["request.made"]  # type: ignore[index]
    rig.batch(Wire(decode(record("requests.v1", "request.answered", "a1", answer), reading)))
    assert rig.ask("select count(*) from unresolved") == [(1,)]
    assert rig.batch(request("o1", "refer request_id r9", "m1")).handed
    assert rig.ask("select count(*) from unresolved") == [(0,)]
    assert rig.ask("select subject, raw from handed") == [("blue/o1", True)]


def test_a_roll_back_leaves_nothing(rig: Rig) -> None:
    with pytest.raises(sa.exc.DataError):
        rig.batch(request("o1", "say 1;do a", "m1"), request("o2", "nul", "m2"))
    for table in ("heard", "said", "effect", "memory", "heard_bytes"):
        assert rig.ask(f"select count(*) from {table}") == [(0,)]


def test_a_room_sees_what_it_is_granted_and_no_more(rig: Rig) -> None:
    with rig.engine.connect() as db, pytest.raises(sa.exc.ProgrammingError, match="permission denied"):
        rows(db, "select * from refunds.effect")
    with rig.engine.connect() as db, pytest.raises(sa.exc.ProgrammingError, match="permission denied"):
        rows(db, "delete from common.personal")


def command(verb: str, id_: str = "c1", target: dict[str, str] | None = None) -> Record:
    body = {
        "verb": verb,
        "room": "intake",
        "target": target or {"subject": "blue/bad"},
        "operator": "ann",
        "reason": "test",
        "at": AT.isoformat(),
    }
    subject = body["target"]["subject"]  # type: ignore[index]
    return record("operations.v1", "operation.commanded", id_, orjson.dumps(body), subject=subject)
