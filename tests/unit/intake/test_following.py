"""How a case's stage follows what the other rooms say, and who is asked when one of them cannot go on."""

from __future__ import annotations

from shared.contracts.requests import Answer
from shared.facts.request import Evidence
from tests.unit.intake import messages as m
from tests.unit.intake.world import World, at


def opened() -> World:
    return World().hear(m.order(), m.form())


def test_the_stage_follows_goods_and_money() -> None:
    world, seen = opened(), []
    for message in (
        m.decided(1),
        m.grant(2, "on_inspection", None),
        m.label(),
        m.goods_received(),
        m.goods_inspected(),
        m.grant(4, "now"),
        m.paid(),
        m.notice("refund_sent", "refunds-3"),
    ):
        world.hear(message)
        seen.append(world.stage())
    assert seen == [
        "deciding",
        "waiting_for_goods",
        "waiting_for_goods",
        "inspecting",
        "inspecting",
        "paying",
        "paying",
        "closed",
    ]


def test_policy_in_doubt_hands_to_a_person_with_its_reason() -> None:
    world = opened().hear(m.needs_person(1, "already_granted"))
    handed = world.said("case.handed_to_person")[0]
    assert handed["reason"]["code"] == "already_granted"
    assert world.stage() == "with_person"
    assert world.memory().register()[0].detail == "already_granted"


def test_asking_again_for_the_same_reason_says_nothing_more() -> None:
    world = opened().hear(m.needs_person(1), m.needs_person(2))
    assert len(world.said("case.handed_to_person")) == 1


def test_a_later_decision_takes_the_case_back_from_the_person() -> None:
    world = opened().hear(m.needs_person(1), m.decided(2))
    assert world.stage() == "deciding"
    assert world.clock("human_answer").stop is not None


def test_a_doubt_heard_after_the_decision_that_resolved_it_asks_nobody() -> None:
    world = opened().hear(m.decided(2), m.needs_person(1))
    assert world.said("case.handed_to_person") == []
    assert world.stage() == "deciding"


def test_a_decision_by_the_rules_does_not_replace_the_person_who_reads_a_mail() -> None:
    world = World().hear(m.order(), m.words(), m.decided(1))
    assert world.stage() == "with_person"
    assert world.hear(m.decided(2, operator="anna")).stage() == "deciding"


def test_a_second_need_for_a_person_is_a_second_promise() -> None:
    world = opened().hear(m.needs_person(1), m.decided(2), m.needs_person(3, "other"))
    started = [said for said in world.said("clock.started") if said["kind"] == "human_answer"]
    assert len({said["clock_id"] for said in started}) == 2
    assert world.clock("human_answer", "2").running


def test_missing_facts_are_asked_of_the_customer_once() -> None:
    world = opened().hear(m.needs_facts(1, "photo"), m.needs_facts(2, "photo"))
    asked = world.said("case.facts_asked")
    assert [[ask["asks"] for ask in said["asks"]] for said in asked] == [["photo"]]
    assert world.stage() == "waiting_for_customer"


def test_other_missing_facts_are_asked_again() -> None:
    world = opened().hear(m.needs_facts(1, "photo"), m.needs_facts(2, "photo", "date"))
    assert len(world.said("case.facts_asked")) == 2


def test_evidence_becomes_a_fact_and_the_case_goes_on() -> None:
    shown = Evidence(kind="photo", ref="blob:1")
    answer = m.answers(Answer(asks="photo", evidence=(shown,)))
    world = opened().hear(m.needs_facts(1, "photo"), answer, answer)
    added = world.said("case.facts_added")
    assert [found["ref"] for found in added[0]["request"]["evidence"]] == ["blob:1"]
    assert len(added) == 1
    assert world.stage() == "deciding"


def test_words_of_the_customer_are_read_by_a_person() -> None:
    world = opened().hear(m.answers(Answer(asks="photo", text="I have no camera")))
    assert world.said("case.handed_to_person")[0]["reason"]["code"] == "customer_words"
    assert len(world.said("case.facts_added")) == 1


def test_a_choice_is_said_and_ends_the_waiting() -> None:
    world = opened().hear(m.decided(1, choice_open=True))
    assert world.stage() == "waiting_for_customer"
    world.hear(m.answers(Answer(asks="remedy", choice="refund"), Answer(asks="again", choice="refund")))
    assert [(said["kind"], said["chosen_by"]) for said in world.said("case.remedy_chosen")] == [("refund", "customer")]
    assert world.stage() == "deciding"


def test_a_choice_nobody_offers_goes_to_a_person() -> None:
    world = opened().hear(m.answers(Answer(asks="remedy", choice="moon")))
    assert world.said("case.remedy_chosen") == []
    assert world.said("case.handed_to_person")[0]["reason"]["code"] == "unknown_choice"
    assert world.notes == ["unknown_word:choice"]


def test_a_refund_that_cannot_go_on_is_with_a_person_until_it_is_paid() -> None:
    world = opened().hear(m.decided(1), m.grant(2, "now"), m.refund_stuck(1, failed=True), m.refund_stuck(2))
    assert world.stage() == "with_person"
    assert world.hear(m.paid()).stage() == "paying"


def test_trouble_heard_after_the_money_arrived_asks_nobody() -> None:
    world = opened().hear(m.decided(1), m.grant(2, "now"), m.paid(), m.refund_stuck(2))
    assert world.said("case.handed_to_person") == []


def test_a_part_of_the_money_is_not_the_end() -> None:
    world = opened().hear(m.decided(1), m.grant(2, "now"), m.paid(complete=False, minor=100))
    assert world.stage() == "paying"
    assert world.clock("refund", m.GRANT).running


def test_an_older_state_of_a_grant_changes_nothing() -> None:
    world = opened().hear(m.grant(4, "now"), m.grant(2, "on_inspection", None))
    assert world.stage() == "paying"


def test_what_is_heard_of_a_case_before_its_request_waits_for_it() -> None:
    world = World().hear(m.order(), m.decided(1), m.grant(2, "on_goods", None), m.label(at(hours=1)))
    assert world.told == []
    world.hear(m.form())
    assert world.stage() == "waiting_for_goods"
    assert world.memory().waiting == {}
    assert {said["kind"] for said in world.said("clock.stopped")} == {"decision", "return_offer"}


def test_what_waits_holds_no_words() -> None:
    world = World().hear(m.answers(Answer(asks="photo", text="I am Erika")), m.command("answer", text="Dear Erika"))
    assert "Erika" not in world.memory().model_dump_json()
    assert world.notes == ["unknown_case:answer"]
    world.hear(m.order(), m.form())
    assert world.said("case.answered")[0]["text_field"] == "command-answer:text"
