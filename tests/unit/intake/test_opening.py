"""How a case is opened: at once, once, in the right place, and with a person where nobody else can go on."""

from __future__ import annotations

from datetime import timedelta

from shared import ids
from tests.unit.intake.messages import CASE, form, order, words
from tests.unit.intake.world import CONTACT, ORDER, T0, World, at, case_id


def test_a_form_under_a_known_order_opens_a_case_with_the_order_and_its_promises() -> None:
    world = World().hear(order(), form())
    opened = world.said("case.opened")[0]
    assert opened["case_id"] == CASE
    assert opened["case_number"] == ids.case_number(CASE)
    assert opened["order"]["order_id"] == "BH-1"
    assert (opened["locale"], opened["zone"], opened["market"]) == ("de-DE", "Europe/Berlin", "DE")
    assert (opened["assumed"], opened["stage"]) == ([], "deciding")
    assert [promise["kind"] for promise in opened["promises"]] == ["first_answer", "decision"]
    assert world.types() == ["case.opened", "clock.started", "clock.started"]


def test_a_promise_is_started_by_the_event_that_makes_it() -> None:
    world = World().hear(order(), form())
    assert {started["started_by"] for started in world.said("clock.started")} == {world.event_id("case.opened")}
    assert world.clock("first_answer").span is not None
    assert world.said("clock.started")[0]["due_at"] == at(seconds=5).isoformat().replace("+00:00", "Z")


def test_the_same_request_under_another_message_id_changes_nothing() -> None:
    once = World().hear(order(), form("m-1"))
    twice = World().hear(order(), form("m-1"), form("m-2"))
    assert twice.told == once.told
    assert twice.memory() == once.memory()


def test_two_requests_about_one_order_are_two_cases() -> None:
    world = World().hear(order(), form("m-1", "rq-1"), form("m-2", "rq-2"))
    assert set(world.memory().cases) == {case_id("rq-1"), case_id("rq-2")}


def test_free_text_goes_to_a_person_with_a_promise_of_an_answer() -> None:
    world = World().hear(order(), words())
    handed = world.said("case.handed_to_person")[0]
    assert handed["reason"]["code"] == "unclassified"
    assert [promise["kind"] for promise in handed["promises"]] == ["human_answer"]
    assert world.stage() == "with_person"
    assert world.said("case.opened")[0]["kind"] == "unknown"


def test_a_contact_without_an_order_goes_to_a_person_who_finds_it() -> None:
    world = World().hear(words(subject=CONTACT))
    assert [said["reason"]["code"] for said in world.said("case.handed_to_person")] == ["unclassified", "no_order"]
    assert len([said for said in world.said("case.handed_to_person") if said["promises"]]) == 1


def test_a_form_from_a_contact_without_an_order_asks_for_it_once() -> None:
    world = World().hear(form(subject=CONTACT))
    assert [ask["asks"] for said in world.said("case.facts_asked") for ask in said["asks"]] == ["order"]
    assert world.said("case.handed_to_person") == []


def test_a_kind_nobody_knows_is_said_as_unknown_and_goes_to_a_person() -> None:
    world = World().hear(order(), form(kind="teleportation"))
    assert world.said("case.opened")[0]["kind"] == "unknown"
    assert world.said("case.handed_to_person")[0]["reason"]["code"] == "unknown_kind"
    assert world.notes == ["unknown_word:kind"]


def test_a_ground_alone_is_enough_to_go_on() -> None:
    world = World().hear(order(), form(kind=None, ground="withdrawal"))
    assert world.stage() == "deciding"
    assert world.case().request.ground == "withdrawal"


def test_unknown_words_stay_visible_and_known_ones_are_kept() -> None:
    world = World().hear(order(), form(ground="whim", wanted=("refund", "moon", "refund"), locale="??"))
    assert world.case().request.ground == "unknown"
    assert world.case().wanted == ("refund",)
    assert world.notes == ["unknown_word:locale", "unknown_word:wanted", "unknown_word:ground"]


def test_a_request_for_an_order_nobody_announced_is_acknowledged_and_waits() -> None:
    world = World().hear(form(locale="fr_FR"))
    opened = world.said("case.opened")[0]
    assert opened["order"] is None
    assert (opened["locale"], opened["zone"], opened["market"]) == ("fr-FR", "Europe/Berlin", None)
    assert opened["assumed"] == ["zone"]
    assert [promise["kind"] for promise in opened["promises"]] == ["first_answer"]
    assert world.stage() == "received"


def test_without_any_hint_language_and_zone_are_the_shops_and_marked_as_assumed() -> None:
    assert World().hear(form()).said("case.opened")[0]["assumed"] == ["locale", "zone"]


def test_the_waiting_case_goes_on_by_itself_when_the_order_arrives() -> None:
    world = World().hear(form(), order(3, time=at(hours=2)))
    changed = world.said("case.order_changed")[0]
    assert changed["order"]["version"] == 3
    assert [promise["kind"] for promise in changed["promises"]] == ["decision"]
    assert world.stage() == "deciding"
    span = world.clock("decision").span
    assert span is not None
    assert span.due_at == at(hours=26)


def test_the_contact_is_the_requests_own_or_else_the_orders_customer() -> None:
    own = World().hear(order(), form()).said("case.opened")[0]["contact"]
    assert own == {"owner": CASE, "field": "contact", "by": "mail"}
    others = World().hear(order(), form(contact=None)).said("case.opened")[0]["contact"]
    assert others == {"owner": ORDER, "field": "customer", "by": "mail"}


def test_the_request_counts_as_received_when_the_broker_had_it() -> None:
    message = form()
    world = World().hear(message)
    assert world.case().request.received_at == T0
    assert world.case().opening.received_at <= T0 + timedelta(seconds=1)


def test_nothing_personal_is_remembered_or_said() -> None:
    world = World().hear(order(), words(), words("m-2", "rq-2", contact=None))
    everything = world.memory().model_dump_json() + str([told.data for told in world.told])
    assert "Erika" not in everything
    assert "erika@" not in everything
    assert "ukulele" not in everything
