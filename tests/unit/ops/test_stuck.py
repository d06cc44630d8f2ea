"""What stands still is put together by case, the most urgent first, with a command that is there to be typed."""

import shlex
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from typer.testing import CliRunner

from deploy.ops import stuck_why
from deploy.ops.cases import CaseRow
from deploy.ops.cli import build
from deploy.ops.commands import stuck as stuck_command
from deploy.ops.stuck import Entry, Promise, Trouble, chosen, command, counted, entries, lasting, span
from deploy.ops.stuck_rows import Standstill
from deploy.ops.stuck_why import Call, Refund
from shared import ids
from shared.runtime.switches import Switches

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
RUNNING = Switches()
RUNNER = CliRunner()


def case(n: int, stage: str = "paying", order: str = "BH-1", market: str | None = "DE") -> CaseRow:
    id_ = ids.case_id("blue-harbour", f"rq-{n}")
    return CaseRow(id_, ids.case_number(id_), f"blue-harbour/{order}", stage, market, NOW, NOW, None)


def trouble(kind: str, about: CaseRow | None = None, hours: int = 1, **more: Any) -> Trouble:
    case_id = about.case_id if about else None
    return Trouble(kind, f"{kind} it is", NOW - timedelta(hours=hours), command("status"), case_id=case_id, **more)


def call(state: str, **more: Any) -> Call:
    given: dict[str, Any] = {
        "room": "refunds",
        "effect_id": ids.effect_id("refunds", "refund.execute", "g", "p", 1),
        "subject": "blue-harbour/BH-1",
        "case_id": case(1).case_id,
        "kind": "refund.execute",
        "provider": "sandbox",
        "market": "DE",
        "attempts": 0,
        "created_at": NOW - timedelta(minutes=5),
        "next_at": NOW,
        "first_call_at": None,
        "unknown_since": None,
        "settled_at": None,
        "lease_over": None,
        "reason": "",
        "payload": {"amount_minor": 1999, "currency": "EUR"},
    }
    return Call(state=state, **{**given, **more})


def refund(state: str = "held", **more: Any) -> Refund:
    given: dict[str, Any] = {
        "subject": "blue-harbour/BH-1",
        "case_id": case(1).case_id,
        "currency": "EUR",
        "amount_minor": 1999,
        "done_minor": 0,
        "detail": None,
        "changed_at": NOW - timedelta(days=2),
        "release": "on_goods",
        "due_on": None,
        "zone": "Europe/Berlin",
    }
    return Refund(state=state, **{**given, **more})


# -- one entry a case ------------------------------------------------------------------------------------------------


def test_two_reasons_of_one_case_are_one_entry_and_what_holds_up_the_other_stands_first() -> None:
    one = case(1)
    (found,) = entries([trouble("person", one, 9), trouble("parked", subject=one.subject)], [one], {})
    assert [t.kind for t in found.why] == ["parked", "person"]
    assert found.since == NOW - timedelta(hours=9)


def test_an_orders_trouble_is_every_open_cases_trouble_and_no_closed_ones() -> None:
    cases = [case(1), case(2), case(3, "closed")]
    found = entries([trouble("parked", subject="blue-harbour/BH-1")], cases, {})
    assert {entry.case for entry in found} == set(cases[:2])


def test_an_order_without_an_open_case_is_told_all_the_same() -> None:
    (found,) = entries([trouble("letter", subject="blue-harbour/BH-9")], [case(3, "closed", "BH-9")], {})
    assert (found.case, found.subject) == (None, "blue-harbour/BH-9")


def test_a_call_of_a_closed_case_is_told_with_its_case() -> None:
    closed = case(1, "closed")
    (found,) = entries([trouble("effect", closed)], [closed], {})
    assert found.case == closed


def test_what_only_waits_is_told_beside_something_else_and_never_alone() -> None:
    one, two = case(1), case(2)
    waits = [trouble("refund", about, 99, beside=True) for about in (one, two)]
    (found,) = entries([*waits, trouble("goods", one, 2)], [one, two], {})
    assert [t.kind for t in found.why] == ["goods", "refund"]
    assert (found.case, found.since) == (one, NOW - timedelta(hours=2))


def test_that_nothing_happened_is_told_only_where_nobody_knows_better() -> None:
    one = case(1)
    (found,) = entries([trouble("silent", one, 99), trouble("effect", one, 2)], [one], {})
    assert ([t.kind for t in found.why], found.since) == (["effect"], NOW - timedelta(hours=2))


def test_the_nearest_promise_comes_first_then_what_has_none_but_a_halted_room_and_an_unopened_case_before_all() -> None:
    late, soon, never = case(1), case(2), case(3)
    promises = {
        late.case_id: [Promise("refund", NOW + timedelta(days=9)), Promise("inspection", NOW - timedelta(hours=1))],
        soon.case_id: [Promise("refund", NOW + timedelta(hours=3), warned=True)],
    }
    troubles = [
        trouble("silent", never),
        trouble("person", soon),
        trouble("clock", late),
        trouble("unresolved"),
        trouble("parked", subject="blue-harbour/BH-9"),
        trouble("halted"),
    ]
    found = entries(troubles, [late, soon, never], promises)
    assert [e.why[0].kind for e in found] == ["halted", "parked", "clock", "person", "unresolved", "silent"]
    assert [e.promise and e.promise.state(NOW) for e in found[2:4]] == ["broken", "at risk"]


def test_a_market_keeps_its_own_and_what_belongs_to_none_and_a_duration_keeps_what_is_older() -> None:
    german, french = case(1), case(2, market="FR")
    found = entries(
        [trouble("person", german, 2), trouble("person", french, 50), trouble("halted")], [german, french], {}
    )
    assert {e.market for e in chosen(found, NOW, market="DE")} == {"DE", None}
    assert [e.market for e in chosen(found, NOW, older_than=span("2d"))] == ["FR"]
    assert counted(found) == {"halted": 1, "person": 2}


def test_an_entry_reads_as_lines_and_its_command_stands_alone() -> None:
    one = case(1)
    broken = Promise("refund", datetime(2026, 11, 18, 23, 0, tzinfo=UTC), "Europe/Berlin", True, True)
    (found,) = entries([trouble("clock", one, 37)], [one], {one.case_id: [broken]})
    assert found.lines(NOW) == [
        f"case {one.number}, order BH-1, DE, it is paying, for 1 d 13 h",
        "  why:     clock it is",
        "  promise: the refund by the end of Wed 2026-11-18 (1 d 13 h ago): broken",
        "  next:    aftersales status",
    ]
    told = found.as_json(NOW)
    assert (told["case"], told["age_s"], told["next"]) == (one.number, 37 * 3600, "aftersales status")
    assert told["promise"]["state"] == "broken"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("3d", timedelta(days=3)),
        ("1d 12h", timedelta(hours=36)),
        ("1d12h", timedelta(hours=36)),
        ("90m", timedelta(minutes=90)),
        ("0s", timedelta(0)),
    ],
)
def test_a_duration_is_read(text: str, length: timedelta) -> None:
    assert span(text) == length


@pytest.mark.parametrize("text", ["", "3", "3x", "-3d", "1h 1d", "9" * 30 + "d"])
def test_anything_else_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match=r"lasts|is no duration"):
        span(text)


def test_a_length_is_told_by_its_two_largest_units() -> None:
    lengths = [(3, 4, 5, 6), (0, 4, 5, 6), (0, 0, 5, 6), (0, 0, 0, 6), (3, 0, 5, 6)]
    told = [lasting(timedelta(days=d, hours=h, minutes=m, seconds=s)) for d, h, m, s in lengths]
    assert told == ["3 d 4 h", "4 h 5 min", "5 min", "6 s", "3 d"]


# -- what is a reason and what is not --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "effect",
    [
        call("pending"),
        call("in_flight", lease_over=timedelta(seconds=-30)),
        call("pending", attempts=5, first_call_at=NOW - timedelta(minutes=59)),
        call("pending", next_at=NOW + timedelta(days=1), created_at=NOW - timedelta(days=9)),
    ],
)
def test_a_call_that_goes_its_way_is_no_reason(effect: Call) -> None:
    assert stuck_why.call(effect, NOW, RUNNING) is None


@pytest.mark.parametrize(
    ("effect", "words", "next_"),
    [
        (call("stuck", reason="still unknown"), "it needs a person: still unknown", "effects retry"),
        (call("unknown", unknown_since=NOW), "it may have happened", "effects retry"),
        (call("refused", reason="account closed"), "it was refused: account closed", "desk show"),
        (call("expired"), "it came too late and was not done", "desk show"),
        (call("in_flight", lease_over=timedelta(minutes=5)), "its worker is gone", "status"),
        (call("pending", next_at=NOW - timedelta(minutes=20)), "no worker carries it out", "status"),
        (
            call("pending", attempts=9, first_call_at=NOW - timedelta(hours=2), reason="503"),
            "failed 9 times, next try Fri 2026-11-20 12:00 UTC: 503",
            "effects retry",
        ),
    ],
)
def test_a_call_that_did_not_come_off_says_why_and_what_to_type(effect: Call, words: str, next_: str) -> None:
    found = stuck_why.call(effect, NOW, RUNNING)
    assert found is not None
    assert found.text.startswith("pay back 19.99 EUR (sandbox): ")
    assert words in found.text
    assert found.next.startswith(f"aftersales {next_}")


def test_a_paused_call_names_the_very_pause_that_holds_it() -> None:
    switches = Switches(paused=(("*", "other", "*"), ("refund.execute", "*", "DE")))
    found = stuck_why.call(call("pending"), NOW, switches)
    assert found is not None
    assert (found.kind, found.next) == ("paused", "aftersales effects resume --kind refund.execute --market DE")


def test_a_held_refund_is_a_reason_once_what_it_waits_for_has_come_or_its_day_is_over() -> None:
    waits, came = stuck_why.refund(refund(), NOW), refund(goods=("received",), goods_at=NOW - timedelta(hours=1))
    assert waits.beside
    assert "to be paid when the goods are back" in waits.text
    assert not stuck_why.refund(came, NOW).beside
    assert "the goods are received" in stuck_why.refund(came, NOW).text
    assert stuck_why.refund(refund(goods=("posted",), goods_at=came.goods_at), NOW).beside
    # The 19th ends in Berlin at 23:00 UTC: eleven hours before, thirteen hours after.
    assert "it was due Thu 2026-11-19" in stuck_why.refund(refund(due_on=date(2026, 11, 19)), NOW).text
    assert stuck_why.refund(refund(due_on=date(2026, 11, 20)), NOW).beside


def test_a_refund_that_needs_a_person_says_what_for() -> None:
    found = stuck_why.refund(refund("needs_person", detail="above_captured", done_minor=999), NOW)
    assert (found.text, found.beside) == ("the refund of 10.00 EUR needs a person: above captured", False)


def test_goods_are_late_when_the_last_day_is_over_where_the_customer_lives() -> None:
    # 20 November ends in Auckland at 11:00 UTC, in Berlin at 23:00 UTC; it is 12:00 UTC.
    day, one = date(2026, 11, 20), case(1)
    there = stuck_why.goods(one.subject, one.case_id, day, "Pacific/Auckland", NOW)
    assert there is not None
    assert there.since == datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    assert stuck_why.goods(one.subject, one.case_id, day, "Europe/Berlin", NOW) is None


# -- the commands it tells -------------------------------------------------------------------------------------------


def _every_kind() -> list[Trouble]:
    one, subject = case(1), "blue-harbour/a b; rm -rf ~"
    paused = Switches(paused=(("refund.execute", "sandbox", "DE"),))
    calls = [
        stuck_why.call(effect, NOW, RUNNING)
        for effect in (
            call("stuck"),
            call("refused"),
            call("pending", next_at=NOW - timedelta(hours=1)),
        )
    ]
    found = [
        stuck_why.parked("policy", subject, NOW, "KeyError", 1),
        stuck_why.halted("intake", NOW, "too many", 7),
        *calls,
        stuck_why.call(call("unknown"), NOW, paused),
        stuck_why.call(call("unknown"), NOW, Switches(paused=(("*", "*", "*"),))),
        stuck_why.refund(refund(), NOW),
        stuck_why.refund(refund("needs_person"), NOW),
        stuck_why.person(subject, one.case_id, NOW, "no order", None),
        stuck_why.late(subject, one.case_id, "paying", "refund", NOW, None),
        stuck_why.late(subject, one.case_id, "waiting_for_customer", "decision", NOW, None),
        stuck_why.silent(subject, one.case_id, "paying", NOW),
        stuck_why.silent(subject, one.case_id, "waiting_for_customer", NOW),
        stuck_why.goods(subject, one.case_id, date(2026, 11, 1), None, NOW),
        stuck_why.letter(["intake"], ids.derive("letter"), subject, "orders.v1", "no", NOW),
        stuck_why.unresolved(["logistics"], [("tracking_number", "-1 '")], "parcels.v1", NOW),
        stuck_why.unpublished("intake", subject, 3, NOW),
    ]
    return [told for told in found if told is not None]


def test_every_kind_of_trouble_is_there() -> None:
    from deploy.ops.stuck import KINDS

    assert {told.kind for told in _every_kind()} == set(KINDS)


@pytest.mark.parametrize("next_", sorted({told.next for told in _every_kind()}))
def test_the_command_to_type_exists_with_all_its_options(next_: str) -> None:
    words = shlex.split(next_)
    assert words[0] == "aftersales"
    options_end = words.index("--") if "--" in words else len(words)
    done = RUNNER.invoke(build(), [*words[1:options_end], "--help", *words[options_end:]])
    assert done.exit_code == 0, done.output
    assert f"Usage: aftersales {words[1]} " in done.output


def test_nothing_stuck_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    stuck_command._tell(Standstill(NOW, (), 0), (), 50)
    assert capsys.readouterr().out == "nothing is stuck\n"


def test_what_is_less_urgent_is_counted_where_it_is_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    found: list[Entry] = entries([trouble("person", case(n)) for n in (1, 2, 3)], [case(n) for n in (1, 2, 3)], {})
    stuck_command._tell(Standstill(NOW, found, 2), found, 1)
    told = capsys.readouterr()
    assert told.out.startswith("3 not moving: with a person 3\n")
    assert told.out.count("next:") == 1
    assert "and 2 less urgent ones" in told.err
    assert "2 messages nobody could read name no order: aftersales dead-letters list" in told.err
