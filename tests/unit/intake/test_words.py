"""A customer writes: what it is about, which order, whether it was said before, whether an article answers it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from services.intake.domain.hearing import Hearing, hearing_from
from services.intake.handlers.matching import seeker
from services.intake.memory import empty
from shared import ids
from shared.contracts.requests import Answer
from shared.runtime.message import FoundOrder
from tests.unit.intake import messages as m
from tests.unit.intake.world import CONTACT, CONTEXT, ORDER, SHOP, SHOP_FACTS, T0, World, at, case_id

OTHER = f"{SHOP}/BH-2"
RETURN_IT = "Ich möchte den Kauf widerrufen und die Ware zurückschicken. Bitte schicken Sie mir ein Etikett."
ANGRY = "If I do not get my money back by Friday my lawyer will take you to court."


@cache
def ears() -> Hearing:
    return hearing_from()


def world(*found: FoundOrder) -> World:
    return World(context=replace(CONTEXT, aids=ears(), found=found))


def by(how: str, subject: str = ORDER, days: int = 5) -> FoundOrder:
    theirs = how in ("mail", "phone")
    return FoundOrder(subject, how, at(days=-days), theirs)  # type: ignore[arg-type]


def told(world: World, name: str = "case.handed_to_person") -> list[str]:
    return [said["reason"]["code"] for said in world.said(name)]


def test_words_are_heard_and_the_case_goes_on_without_a_person() -> None:
    opened = world().hear(m.order(), m.words(text=RETURN_IT)).said("case.opened")[0]
    assert (opened["kind"], opened["language"]) == ("withdrawal_return", "de")
    assert opened["confidence"] > 0.5


def test_what_a_form_says_stands_before_what_its_words_sound_like() -> None:
    opened = world().hear(m.order(), m.form(text=RETURN_IT)).said("case.opened")[0]
    assert (opened["kind"], opened["confidence"]) == ("wrong_item", None)


def test_a_legal_threat_goes_to_a_person_at_once() -> None:
    threatened = world().hear(m.order(), m.words(text=ANGRY))
    assert "legal_threat" in told(threatened)
    assert threatened.said("case.opened")[0]["urgent"] == ["legal_threat"]


def test_a_threat_beside_a_form_is_not_overheard() -> None:
    assert told(world().hear(m.order(), m.form(text=ANGRY))) == ["legal_threat"]


@pytest.mark.parametrize("text", ["asdf qwerzx uiopjk lkjhgf", "???", "4711"])
def test_what_nobody_can_read_goes_to_a_person(text: str) -> None:
    assert told(world().hear(m.order(), m.words(text=text))) == ["unintelligible"]


def test_a_mail_that_names_its_order_goes_there() -> None:
    moved = world(by("order")).hear(m.order(), m.words(subject=CONTACT, text=f"{RETURN_IT} Bestellung BH-1"))
    assert moved.said("case.matched") == [{"case_id": m.CASE, "to_subject": ORDER}]
    assert moved.case().kind == "withdrawal_return"


def test_another_customers_order_is_not_reached_by_a_slip_of_the_pen() -> None:
    asked = world(by("order")).hear(m.order(), m.words(subject=CONTACT, text=f"{RETURN_IT} Bestellung bh l"))
    assert asked.said("case.matched") == []
    assert len(asked.said("case.facts_asked")) == 1


def test_a_customer_with_one_order_need_not_name_it() -> None:
    moved = world(by("mail")).hear(m.order(), m.words(subject=CONTACT, text=RETURN_IT))
    assert moved.stage() == "deciding"


def test_of_several_orders_the_customer_says_which() -> None:
    asked = world(by("mail"), by("mail", OTHER)).hear(m.words(subject=CONTACT, text=RETURN_IT))
    assert asked.said("case.facts_asked")[0]["asks"][0]["choices"] == ["BH-1", "BH-2"]
    assert asked.stage(CONTACT) == "waiting_for_customer"
    asked.context = replace(asked.context, found=(by("order"),))
    asked.hear(m.order(), m.answers(Answer(asks="order", choice="BH-1"), subject=CONTACT))
    assert asked.stage() == "deciding"


def test_an_order_that_is_none_of_this_shop_goes_to_a_person_and_is_not_asked_for_again() -> None:
    asked = world().hear(m.words(subject=CONTACT, text=RETURN_IT))
    asked.hear(m.answers(Answer(asks="order", choice="XX-9"), subject=CONTACT))
    assert told(asked) == ["order_not_found"]
    assert len(asked.said("case.facts_asked")) == 1


def test_a_customer_who_does_not_say_which_order_gets_a_person() -> None:
    asked = world().hear(m.words(subject=CONTACT, text=RETURN_IT))
    clock = asked.clock("customer_answer", subject=CONTACT).clock_id
    asked.hear(m.firing(clock, "breach", at(days=14), subject=CONTACT))
    assert told(asked) == ["no_order"]


def test_two_orders_in_one_mail_are_two_cases() -> None:
    moved = world(by("order"), by("order", OTHER))
    both = f"{RETURN_IT} Es geht um BH-1 und BH-2."
    moved.hear(m.order(), m.order(subject=OTHER), m.words(subject=CONTACT, text=both))
    second = moved.case(OTHER, "rq-1#2")
    assert second.kind == "withdrawal_return"
    opened = moved.said("case.opened", OTHER)[0]
    assert opened["contact"]["owner"] == m.CASE, "the words and the address stand under the first case"
    assert opened["matched_from"] is None, "it is acknowledged under its own number"


def test_the_same_matter_over_another_channel_is_one_case() -> None:
    once = world().hear(m.order(), m.words(text=RETURN_IT))
    again = m.words("m-9", "rq-9", text="Widerruf! Ich will die Ware zurückgeben.", channel="mail")
    once.hear(again)
    assert once.said("case.merged") == [{"case_id": case_id("rq-9"), "into_case_id": m.CASE}]
    assert list(once.memory().cases) == [m.CASE]


def test_asking_where_the_money_is_belongs_to_the_case_that_owes_it() -> None:
    once = world().hear(m.order(), m.words(text=RETURN_IT))
    once.hear(m.words("m-9", "rq-9", text="Wo bleibt meine Rückerstattung?", channel="chat"))
    assert len(once.said("case.merged")) == 1


def test_a_threat_in_a_second_message_is_heard_in_the_first_case() -> None:
    once = world().hear(m.order(), m.words(text=RETURN_IT))
    threat = RETURN_IT + " Sonst sehen wir uns vor Gericht, mein Anwalt ist informiert."
    once.hear(m.words("m-9", "rq-9", text=threat, channel="mail"))
    assert len(once.said("case.merged")) == 1
    assert once.stage() == "with_person"


def test_two_forms_are_two_wishes() -> None:
    twice = world().hear(m.order(), m.form(), m.form("m-9", "rq-9"))
    assert twice.said("case.merged") == []


def test_what_is_said_to_a_merged_case_reaches_the_one_it_went_into() -> None:
    once = world().hear(m.order(), m.words(text=RETURN_IT))
    once.hear(m.words("m-9", "rq-9", text=RETURN_IT, channel="mail"))
    once.hear(m.command("answer", case=case_id("rq-9"), text="It is on its way."))
    assert once.said("case.answered")[0]["case_id"] == m.CASE


def test_a_question_the_knowledge_base_knows_is_answered_with_its_article() -> None:
    asked = "Hi, can I put the white sneakers in the washing machine? How do I clean them?"
    answered = world().hear(m.order(), m.words(text=asked))
    said = answered.said("case.answered")[0]
    assert (said["operator"], said["article_id"], said["article_language"]) == (
        "knowledge_base",
        "clean-white-shoes",
        "en",
    )
    answered.hear(m.needs_person(1, "no_ground"), m.notice("article_answer", answered.event_id("case.answered")))
    assert answered.case().closed == "answered"


def test_a_question_without_an_article_goes_to_a_person() -> None:
    asked = "Is this jacket waterproof and does it have a hood? What material is the lining made of?"
    assert told(world().hear(m.order(), m.words(text=asked))) == ["no_article"]


def test_only_a_contact_without_an_order_is_looked_for() -> None:
    words = m.words(subject=CONTACT, text="Order bh 70412, tracking 00340434161094021501, please call")
    seeks = seeker(SHOP_FACTS)
    sought = seeks(empty(CONTACT), words)
    assert sought is not None
    assert sought.mail == "erika@example.org"
    assert ids.order_subject(SHOP, "BH-70412") in sought.subjects
    assert "00340434161094021501" in sought.parcels
    assert seeks(empty(ORDER), m.words(text="Order BH-70412")) is None
    assert words.time == T0
