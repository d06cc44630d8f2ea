"""How a case goes to the order it belongs to, with its promises, and everything heard of it goes after it."""

from __future__ import annotations

from itertools import permutations

import pytest

from shared import ids
from shared.contracts.requests import Answer
from shared.facts.request import Evidence
from shared.runtime.message import Message
from tests.unit.intake import messages as m
from tests.unit.intake.world import CONTACT, ORDER, World, at

KIND = {"kind": "wrong_item", "lines": [{"line_id": "1", "quantity": 1}], "wanted": ["refund"]}
FIRST = ids.clock_id(m.CASE, "first_answer")
HUMAN = ids.clock_id(m.CASE, "human_answer")
ELSEWHERE = "blue-harbour/BH-2"


def match(order_id: str = "BH-1", subject: str = CONTACT, id: str = "command-match") -> Message:
    return m.command("match", {"order_id": order_id}, subject=subject, id=id, time=at(hours=1))


def waiting() -> World:
    return World().hear(m.order(), m.words(subject=CONTACT))


def test_matching_says_so_under_the_old_key_and_opens_under_the_new_one() -> None:
    world = waiting().hear(match())
    assert world.said("case.matched", CONTACT) == [{"case_id": m.CASE, "to_subject": ORDER}]
    opened = world.said("case.opened", ORDER)[0]
    assert (opened["case_id"], opened["matched_from"]) == (m.CASE, CONTACT)
    assert opened["order"]["order_id"] == "BH-1"
    assert opened["contact"] == {"owner": m.CASE, "field": "contact", "by": "mail"}
    assert world.memory(CONTACT).cases == {}


def test_promises_stop_as_moved_and_run_on_with_the_same_id_start_and_due() -> None:
    world = waiting().hear(match())
    stopped = {said["clock_id"]: said["reason"] for said in world.said("clock.stopped", CONTACT)}
    assert stopped == {FIRST: "moved", HUMAN: "moved"}
    before = {said["clock_id"]: said for said in world.said("clock.started", CONTACT)}
    after = {said["clock_id"]: said for said in world.said("clock.started", ORDER)}
    for clock_id in (FIRST, HUMAN):
        assert after[clock_id] == before[clock_id]
        assert (world.rows[clock_id]["state"], world.rows[clock_id]["subject"]) == ("running", ORDER)
    opened = world.said("case.opened", ORDER)[0]
    assert {promise["clock_id"] for promise in opened["promises"]} == set(after)
    assert ids.clock_id(m.CASE, "decision") in after


def test_a_warned_promise_is_warned_once_wherever_it_runs() -> None:
    world = waiting().hear(m.firing(HUMAN, "warn", at(hours=20), CONTACT), match())
    assert world.rows[HUMAN]["start"].warned
    world.hear(m.firing(HUMAN, "warn", at(hours=20), ORDER))
    assert len(world.said("clock.warned")) == 1


def test_with_the_kind_known_a_match_is_all_a_person_had_to_do() -> None:
    world = World().hear(m.order(), m.form(subject=CONTACT), match())
    assert world.stage() == "deciding"
    assert HUMAN not in world.rows


def test_a_case_without_a_kind_stays_with_a_person_under_the_order() -> None:
    world = waiting().hear(match())
    assert world.stage() == "with_person"
    assert world.said("case.handed_to_person", ORDER) == []


@pytest.mark.parametrize("first", ["match", "classify"])
def test_match_and_classify_reach_the_same_end_in_either_order(first: str) -> None:
    commands = [match(), m.command("classify", KIND, subject=CONTACT, time=at(hours=1))]
    world = waiting().hear(*(commands if first == "match" else reversed(commands)))
    case = world.case()
    assert (case.kind, case.wanted, world.stage()) == ("wrong_item", ("refund",), "deciding")
    assert world.rows[HUMAN]["reason"] == "answered"
    assert world.clock("decision").running


def test_a_case_matched_to_an_order_nobody_announced_waits_there() -> None:
    world = World().hear(m.form(subject=CONTACT), match())
    assert world.said("case.opened", ORDER)[0]["order"] is None
    assert world.stage() == "received"
    assert world.hear(m.order(time=at(hours=3))).stage() == "deciding"


def test_what_is_heard_under_the_old_key_follows_the_case() -> None:
    world = waiting()
    opened = world.event_id("case.opened")
    world.hear(match(), m.notice("acknowledgement", opened, at(seconds=2), CONTACT))
    assert world.rows[FIRST] | {"start": None} == {
        "state": "stopped",
        "subject": ORDER,
        "start": None,
        "at": at(seconds=2),
        "reason": "answered",
    }


def test_answers_of_staff_and_customers_follow_with_their_words_left_where_they_stand() -> None:
    world = waiting().hear(match(), m.command("answer", text="Dear Erika", subject=CONTACT))
    assert world.said("case.answered", ORDER)[0]["text_field"] == "command-answer:text"
    words, photo = (
        Answer(asks="x", text="Thanks, Erika"),
        Answer(asks="y", evidence=(Evidence(kind="photo", ref="b:1"),)),
    )
    world.hear(m.answers(words, photo, subject=CONTACT))
    assert world.said("case.handed_to_person", ORDER)[0]["reason"]["code"] == "customer_words"
    assert world.case().request.evidence[0].ref == "b:1"
    assert "Erika" not in str(world.told)


def test_what_was_said_about_the_old_order_stays_behind() -> None:
    world = World().hear(m.order(), m.order(1, ELSEWHERE), m.form())
    world.hear(match("BH-2", ORDER), m.decided(1))
    assert world.clock("decision", subject=ELSEWHERE).running
    assert world.notes == ["left_behind:decision.made"]


def test_a_case_with_a_grant_does_not_move_and_a_person_is_asked() -> None:
    world = World().hear(m.order(), m.form(), m.grant(2, "now"), match("BH-2", ORDER))
    assert world.said("case.matched") == []
    assert world.said("case.handed_to_person")[0]["reason"]["code"] == "granted_elsewhere"


def test_the_same_request_under_the_old_key_opens_nothing_again() -> None:
    world = waiting().hear(match())
    said = list(world.told)
    assert world.hear(m.words("m-9", subject=CONTACT)).told == said


def test_a_match_to_where_the_case_is_moves_nothing() -> None:
    world = World().hear(m.order(), m.form(), match("BH-1", ORDER))
    assert world.said("case.matched") == []


def test_a_case_may_move_on_and_back_again() -> None:
    world = waiting().hear(m.order(1, ELSEWHERE))
    world.hear(match(), match("BH-2", ORDER, "second"), match("BH-1", ELSEWHERE, "third"))
    assert world.stage() == "with_person"
    assert world.memory(ELSEWHERE).cases == {}
    assert world.memory(ORDER).gone == {}
    assert world.rows[HUMAN]["subject"] == ORDER
    world.hear(m.command("answer", subject=CONTACT))
    assert len(world.said("case.answered", ORDER)) == 1


def test_a_mail_settled_at_the_desk_ends_the_same_in_every_order_of_hearing() -> None:
    opened = waiting().event_id("case.opened")
    story = [
        m.order(),
        m.words(subject=CONTACT),
        match(),
        m.command("classify", KIND, subject=CONTACT, time=at(hours=1)),
        m.notice("acknowledgement", opened, at(seconds=2), CONTACT),
    ]
    ends = set()
    for heard in permutations(story):
        world = World().hear(*heard)
        case = world.case()
        states = tuple(sorted((id_, row["state"]) for id_, row in world.rows.items() if id_ != HUMAN))
        human = world.rows.get(HUMAN, {"state": "stopped"})["state"]
        ends.add((world.stage(), case.kind, case.wanted, case.request.model_dump_json(), states, human))
    assert len(ends) == 1
