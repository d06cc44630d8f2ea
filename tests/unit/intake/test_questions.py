"""Questions to the customer: one clock for what is open; answers become facts, choices or agreements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.domain.facts import with_fact
from shared.contracts.refunds import ChargebackNoted, ChargebackSettled
from shared.contracts.requests import Answer
from shared.facts.request import RequestFacts
from tests.unit.intake import messages as m
from tests.unit.intake.world import World, at, message

USED = "request.lines.0.condition.used"
ROUTE = f"refund_route:{m.GRANT}"


def opened() -> World:
    return World().hear(m.order(), m.form())


def asked_for_a_route() -> World:
    return opened().hear(m.decided(1), m.grant(2, "now"), m.route_wanted(1, at(days=2)))


def test_no_decision_is_promised_while_the_customer_is_asked_and_a_new_one_with_the_answer() -> None:
    world = opened().hear(m.needs_facts(1, USED))
    assert not world.clock("decision").running
    world.hear(m.answers(Answer(asks=USED, agrees=False), time=at(days=3)))
    again = world.clock("decision", "-:2")
    assert again.span is not None
    assert again.span.due_at == at(days=4)
    world.hear(m.decided(2, time=at(days=3, hours=1)))
    assert not world.clock("decision", "-:2").running


def test_a_choice_is_waited_for_and_a_choice_ends_it() -> None:
    world = opened().hear(m.decided(1, choice_open=True))
    assert world.clock("customer_answer").running
    assert world.stage() == "waiting_for_customer"
    world.hear(m.answers(Answer(asks="remedy", choice="repair"), time=at(days=1)))
    stop = world.clock("customer_answer").stop
    assert stop is not None
    assert stop.at == at(days=1)


def test_a_question_says_until_when_an_answer_is_waited_for() -> None:
    world = opened().hear(m.needs_facts(1, USED))
    promised = world.said("case.facts_asked")[0]["promises"]
    assert [(one["kind"], one["due_at"]) for one in promised] == [("customer_answer", "2026-10-01T17:30:00Z")]


def test_silence_is_told_but_is_no_broken_promise() -> None:
    world = opened().hear(m.decided(1, choice_open=True))
    clock = world.clock("customer_answer").clock_id
    world.hear(m.firing(clock, "warn", at(days=7)), m.firing(clock, "breach", at(days=14)))
    assert len(world.said("clock.warned")) == len(world.said("clock.breached")) == 1
    assert world.said("case.escalated") == []


def test_a_second_question_is_a_round_of_its_own() -> None:
    world = opened().hear(m.needs_facts(1, USED))
    world.hear(m.answers(Answer(asks=USED, agrees=False), time=at(days=1)), m.needs_facts(2, "request.ground"))
    assert world.clock("customer_answer", "-:2").running
    assert not world.clock("customer_answer").running


def test_a_yes_or_no_becomes_the_fact_that_was_asked_for() -> None:
    world = opened().hear(m.needs_facts(1, USED), m.answers(Answer(asks=USED, agrees=False)))
    added = world.said("case.facts_added")[0]
    assert added["request"]["lines"][0]["condition"]["used"] is False


def test_an_answer_that_fits_nothing_goes_to_a_person() -> None:
    world = opened().hear(m.answers(Answer(asks="request.nonconformity.severity", choice="gigantic")))
    assert world.stage() == "with_person"


def test_another_way_is_asked_for_with_the_ways_there_are() -> None:
    world = asked_for_a_route()
    asks = world.said("case.facts_asked")[0]["asks"][0]
    assert (asks["asks"], asks["choices"]) == (ROUTE, ["store_credit", "payout_link"])
    assert world.stage() == "waiting_for_customer"


def test_money_goes_another_way_only_with_the_customers_agreement() -> None:
    world = asked_for_a_route().hear(m.answers(Answer(asks=ROUTE, choice="payout_link", agrees=True)))
    assert world.said("case.route_agreed") == [{"case_id": m.CASE, "grant_id": m.GRANT, "route": "payout_link"}]
    assert world.stage() == "paying"


@pytest.mark.parametrize("answer", [{"agrees": False}, {"choice": "bitcoin", "agrees": True}, {"agrees": True}])
def test_without_a_plain_agreement_a_person_goes_on(answer: dict[str, object]) -> None:
    world = asked_for_a_route().hear(m.answers(Answer.model_validate({"asks": ROUTE, **answer})))
    assert world.said("case.route_agreed") == []
    assert world.stage() == "with_person"


def test_a_customer_who_never_says_which_way_gets_a_person() -> None:
    world = asked_for_a_route()
    world.hear(m.firing(world.clock("customer_answer").clock_id, "breach", at(days=16)))
    assert [hand.code for hand in world.case().open_hands().values()] == ["route_unanswered"]


def test_a_chargeback_is_a_persons_until_the_bank_has_decided() -> None:
    fields = {"payment_id": "pay-1", "chargeback_reference": "cb-1", "amount_minor": 6490, "currency": "EUR"}
    noted = ChargebackNoted.model_validate({"case_id": m.CASE, **fields})
    settled = ChargebackSettled.model_validate({"case_id": m.CASE, "outcome": "won", **fields})
    world = opened().hear(m.decided(1), m.grant(2, "now"), message("refunds-1", noted, sequence=1))
    assert world.stage() == "with_person"
    assert world.hear(message("refunds-2", settled, sequence=2)).stage() == "paying"


FACTS = RequestFacts.model_validate(
    {"request_id": "rq", "sent_at": "2026-09-17T19:30:00+02:00", "lines": [{"line_id": "1", "quantity": 1}] * 2}
)


def test_a_path_that_names_no_line_is_about_each() -> None:
    told = with_fact(FACTS, "request.lines.condition.used", value=True)
    assert told is not None
    assert [line.condition and line.condition.used for line in told.lines] == [True, True]


@given(st.text(), st.one_of(st.booleans(), st.text(), st.none()))
def test_a_path_that_leads_nowhere_changes_nothing(path: str, value: str | bool | None) -> None:
    told = with_fact(FACTS, f"request.{path}", value)
    assert told is None or RequestFacts.model_validate(told.model_dump()) == told
    assert with_fact(FACTS, path.removeprefix("request."), value) is None
