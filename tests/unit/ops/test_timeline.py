"""Proves that a case's rows become one story: by time, cause before effect, with its law, and with what is missing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from deploy.ops.chronicle import (
    Chronicle,
    ClockLine,
    EffectLine,
    Gap,
    HeardRow,
    LetterLine,
    ParkedLine,
    SaidRow,
)
from deploy.ops.phrases import EFFECT_STATES
from deploy.ops.timeline import Entry, merge, missing
from shared import ids
from shared.runtime.items import HANDLED, PARKED

T0 = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
CASE = ids.case_id("blue", "rq-1")
EFFECT = ids.effect_id("refunds", "refund.execute", "g", "pay-1", 1)
BASIS = {"rule": "eu.withdrawal.period", "source": "Directive 2011/83/EU", "article": "9(2)(b)(i)", "certainty": "sure"}


def said(room: str, sequence: int, type_: str, cause: str, at: datetime = T0, **data: Any) -> SaidRow:
    return SaidRow(room, "blue/1", sequence, f"{room}-{sequence}", type_, cause, at, True, data)


def heard(type_: str, id_: str, at: datetime = T0, outcome: int = HANDLED, **data: Any) -> HeardRow:
    source = "/aftersales/ops" if type_.startswith("operation") else "/shops/blue/forms"
    return HeardRow("intake", id_, source, type_, outcome, at, data)


def effect(state: str = "done", at: datetime = T0, **other: Any) -> EffectLine:
    line = EffectLine(
        room="refunds",
        effect_id=EFFECT,
        kind="refund.execute",
        provider="sandbox",
        about="g",
        state=state,
        attempts=1,
        created_at=at,
        settled_at=at if state in ("done", "refused") else None,
        next_at=at,
        reference="re_1",
        reason="",
        payload={"amount_minor": 1999, "currency": "EUR"},
    )
    return replace(line, **other)


ANSWER = ids.answer_id(EFFECT, "done", "re_1")
DECISION = {"eligible": "yes", "ground": "withdrawal", "legal_basis": [BASIS], "reasons": [{"text": "on day 8 of 14"}]}
STORY = Chronicle(
    case_id=CASE,
    zone="Europe/Berlin",
    said=(
        said("intake", 1, "case.opened", "ev-1", case_number="ABC", kind="withdrawal_return"),
        said("intake", 2, "clock.started", "ev-1", kind="decision", due_at="2026-11-03T09:00:00Z"),
        said("policy", 1, "decision.made", "intake-1", decision=DECISION),
        said("policy", 2, "remedy.granted", "intake-1", kind="refund", refund={"total_minor": 1999, "currency": "EUR"}),
        said("refunds", 1, "refund.requested", "policy-2", effect_id=EFFECT, amount_minor=1999, currency="EUR"),
        said("refunds", 2, "refund.succeeded", ANSWER, effect_id=EFFECT, amount_minor=1999, currency="EUR"),
        said("intake", 3, "case.closed", "refunds-2", outcome={"code": "refunded", "text": "All is paid."}),
    ),
    heard=(heard("request.made", "ev-1"), heard("order.placed", "or-1", T0 - timedelta(days=3))),
    effects=(effect(),),
)


OPEN = "still open in refunds: pay back 19.99 EUR after 1 tries"


def types(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.name for entry in entries]


def test_a_whole_story_of_one_instant_is_told_cause_before_effect() -> None:
    assert types(merge(STORY)) == [
        "order placed",
        "request made",
        "case opened",
        "clock started",
        "decision made",
        "remedy granted",
        "refund requested",
        "asking to pay back 19.99 EUR",
        "the answer to: pay back 19.99 EUR",
        "refund succeeded",
        "case closed",
    ]


def test_each_line_says_because_of_which_other_line() -> None:
    told = {entry.name: entry.because for entry in merge(STORY)}
    assert told["case opened"] == "because of #2, request made"
    assert told["refund succeeded"] == "because of #9, the answer to: pay back 19.99 EUR"
    assert told["asking to pay back 19.99 EUR"] == "because of #7, refund requested"
    assert told["order placed"] == ""


def test_each_line_says_who() -> None:
    actors = {entry.name: entry.actor for entry in merge(STORY)}
    assert actors["request made"] == "customer"
    assert actors["order placed"] == "order system"
    assert actors["decision made"] == "policy"
    assert actors["the answer to: pay back 19.99 EUR"] == "payment provider"


def test_a_decision_cites_its_rule_and_gives_its_reason() -> None:
    decision = next(entry for entry in merge(STORY) if entry.name == "decision made")
    assert decision.law == ("eu.withdrawal.period: Directive 2011/83/EU, 9(2)(b)(i)",)
    assert decision.notes == ("on day 8 of 14",)


def test_a_whole_story_misses_nothing() -> None:
    assert missing(STORY, T0) == ()


@given(st.randoms(use_true_random=False), st.lists(st.integers(0, 3), min_size=7, max_size=7))
def test_the_order_of_rows_does_not_matter_and_causes_come_first(random: Any, minutes: list[int]) -> None:
    moved = [replace(row, happened_at=T0 + timedelta(minutes=n)) for row, n in zip(STORY.said, minutes, strict=True)]
    chronicle = replace(STORY, said=moved)
    entries = merge(chronicle)
    shuffled = list(moved)
    random.shuffle(shuffled)
    assert [e.id for e in merge(replace(chronicle, said=shuffled))] == [e.id for e in entries]
    assert [e.at for e in entries] == sorted(e.at for e in entries)
    place = {entry.id: entry for entry in entries}
    for entry in entries:
        cause = place.get(entry.cause)
        if cause is not None and cause.at == entry.at:
            assert cause.number < entry.number


def test_a_circle_of_causes_is_told_and_not_waited_for() -> None:
    circle = (said("intake", 1, "case.opened", "policy-1"), said("policy", 1, "decision.made", "intake-1"))
    assert len(merge(Chronicle(CASE, said=circle))) == 2


def test_a_message_heard_by_two_rooms_is_told_once() -> None:
    row = heard("request.made", "ev-1")
    assert len(merge(Chronicle(CASE, heard=(row, replace(row, room="policy"))))) == 1


def test_what_only_the_rooms_say_to_themselves_is_no_line_but_a_cause() -> None:
    fired = HeardRow("intake", "fire-1", "/aftersales/intake/clocks", "clock.fired", HANDLED, T0)
    entries = merge(Chronicle(CASE, heard=(fired,), said=(said("intake", 1, "clock.warned", "fire-1", kind="refund"),)))
    assert [(e.name, e.because) for e in entries] == [("clock warned", "because a promise's time came")]


def test_a_case_that_moved_is_opened_after_it_left_and_because_of_the_same_command() -> None:
    command = heard("operation.commanded.match", "cmd-1")
    forwarded = ids.derive("forward", "cmd-1", "blue/2", f"moved:{CASE}")
    moved = HeardRow("intake", forwarded, "/aftersales/intake", "case.moved", HANDLED, T0)
    opened = replace(said("intake", 1, "case.opened", forwarded), subject="blue/2", id="opened")
    left = said("intake", 2, "case.matched", "cmd-1", to_subject="blue/2")
    entries = merge(Chronicle(CASE, heard=(moved, command), said=(opened, left)))
    assert types(entries) == ["operation commanded match", "case matched", "case opened"]
    assert [e.because for e in entries[1:]] == ["because of #1, operation commanded match"] * 2


def test_the_same_rules_are_cited_in_full_once() -> None:
    again = said("policy", 9, "remedy.changed", "policy-1", T0 + timedelta(hours=1), legal_basis=[BASIS])
    entries = merge(replace(STORY, said=(*STORY.said, again)))
    cited = [(e.name, e.law_as_in) for e in entries if e.law]
    number = next(e.number for e in entries if e.name == "decision made")
    assert cited == [("decision made", 0), ("remedy changed", number)]


def test_a_refund_that_was_in_doubt_says_so() -> None:
    entries = merge(Chronicle(CASE, effects=(effect(doubted=True),)))
    assert "it was looked up before anything else" in entries[1].notes[0]


def test_a_command_is_told_with_operator_and_reason() -> None:
    row = heard("operation.commanded.match", "cmd-1", operator="ada", reason="found it by phone")
    entry = merge(Chronicle(CASE, heard=(row,)))[0]
    assert (entry.actor, entry.what, entry.notes) == (
        "operator ada",
        "commanded “match”",
        ("reason: found it by phone",),
    )


def test_a_parked_message_is_shown_as_trouble() -> None:
    row = HeardRow("policy", "x", "/aftersales/intake", "case.opened", PARKED, T0)
    entry = merge(Chronicle(CASE, heard=(row,)))[0]
    assert entry.trouble
    assert entry.notes == ("parked in policy",)


def _clock(**marks: Any) -> ClockLine:
    values: Mapping[str, Any] = {"warned_at": None, "breached_at": None, **marks}
    return ClockLine("clock-1", "refund", "running", T0, **values)


def test_a_breach_nobody_said_is_told_by_the_clock_itself() -> None:
    entries = merge(Chronicle(CASE, clocks=(_clock(breached_at=T0),)))
    assert [(e.trouble, e.notes) for e in entries] == [
        (True, ("marked by the clock itself; the room has not said it",)),
    ]


def test_a_breach_that_was_said_is_told_once() -> None:
    breached = said("intake", 1, "clock.breached", "f", clock_id="clock-1", kind="refund")
    assert len(merge(Chronicle(CASE, said=(breached,), clocks=(_clock(breached_at=T0),)))) == 1


def test_what_is_missing_is_said_in_words() -> None:
    chronicle = Chronicle(
        CASE,
        zone="Europe/Berlin",
        said=(replace(said("intake", 1, "case.opened", "x"), published=False),),
        effects=(effect("unknown", reason="time-out"), effect("stuck", reason="a bug")),
        clocks=(_clock(),),
        letters=(LetterLine("intake", "letter-1", "requests.v1", "not_json", "no", T0, "open"),),
        parked=(ParkedLine("policy", "blue/1", T0, "case.opened: KeyError", 3),),
        gaps=(Gap("refunds", "blue/1", 2, 4), Gap("policy", "blue/1", 7, None)),
    )
    told = missing(chronicle, T0 + timedelta(hours=1))
    assert told == (
        "refunds lost sayings of blue/1: after 2 comes 4",
        "policy lost sayings of blue/1: after 7 comes nothing",
        "parked in policy since Mon 2026-11-02 10:00 with 3 waiting: case.opened: KeyError",
        f"{OPEN}; it {EFFECT_STATES['unknown']} (next at Mon 2026-11-02 10:00) time-out",
        "refunds needs a person for: pay back 19.99 EUR (a bug)",
        "a broken promise still runs: the refund, due Mon 2026-11-02 10:00",
        "1 sayings are written and not yet published",
        "an open dead letter: letter-1",
    )
