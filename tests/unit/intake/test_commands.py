"""What staff can do with a case at the desk, and what a command that makes no sense does: nothing but a note."""

from __future__ import annotations

import pytest

from tests.unit.intake import messages as m
from tests.unit.intake.world import World, at

KIND = {"kind": "wrong_item", "ground": "wrong_item", "lines": [{"line_id": "1", "quantity": 1}], "wanted": ["refund"]}


def with_person() -> World:
    return World().hear(m.order(), m.words())


def test_classifying_completes_the_request_and_the_case_goes_on() -> None:
    world = with_person().hear(m.command("classify", KIND, time=at(hours=1)))
    added = world.said("case.facts_added")[0]
    assert (added["kind"], added["request"]["ground"], added["wanted"]) == ("wrong_item", "wrong_item", ["refund"])
    assert added["request"]["lines"][0]["line_id"] == "1"
    assert world.stage() == "deciding"
    stop = world.clock("human_answer").stop
    assert stop is not None
    assert (stop.at, stop.by) == (at(hours=1), "command-classify")


def test_a_command_counts_once() -> None:
    classify = m.command("classify", KIND)
    once, twice = with_person().hear(classify), with_person().hear(classify, classify)
    assert twice.told == once.told


def test_what_classifying_leaves_out_stays_as_the_customer_said_it() -> None:
    world = World().hear(m.order(), m.form(kind="teleportation"), m.command("classify", {"kind": "wrong_item"}))
    assert world.case().request.lines[0].line_id == "1"
    assert world.case().wanted == ("refund",)


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        ("classify", {"kind": "teleportation"}),
        ("classify", {}),
        ("classify", {"kind": "wrong_item", "lines": [{"line": 1}]}),
        ("classify", {"kind": "wrong_item", "ground": "whim"}),
        ("classify", {"kind": ["wrong_item"]}),
        ("classify", {"kind": "wrong_item", "ground": ["whim"]}),
        ("correct", {}),
        ("correct", {"progress": {"moon": 1}}),
        ("match", {}),
        ("match", {"order_id": "contact:1"}),
        ("match", {"order_id": "x" * 200}),
    ],
)
def test_arguments_that_make_no_sense_are_noted_and_change_nothing(verb: str, arguments: dict[str, object]) -> None:
    before = with_person()
    said = list(before.told)
    world = before.hear(m.command(verb, arguments))
    assert world.told == said
    assert f"bad_arguments:{verb}" in world.notes
    assert world.stage() == "with_person"


def test_a_correction_tells_policy_what_staff_know_better() -> None:
    world = World().hear(m.order(), m.form(), m.needs_person(1))
    world.hear(m.command("correct", {"progress": {"goods_received_on": "2026-09-20"}}))
    assert world.said("case.facts_added")[0]["progress"]["goods_received_on"] == "2026-09-20"
    assert world.stage() == "deciding"


def test_an_answer_says_where_its_words_stand_and_not_what_they_are() -> None:
    world = with_person().hear(m.command("answer", text="Dear Erika, it is on its way."))
    answered = world.said("case.answered")[0]
    assert answered == {
        "case_id": m.CASE,
        "operator": "anna",
        "reason": "looked at it",
        "text_owner": m.CASE,
        "text_field": "command-answer:text",
        "article_id": None,
        "article_language": None,
    }
    assert not world.clock("human_answer").running


def test_an_answer_without_words_names_no_field() -> None:
    answered = with_person().hear(m.command("answer")).said("case.answered")[0]
    assert (answered["text_owner"], answered["text_field"]) == (None, None)


def test_assigning_says_nothing_and_is_remembered() -> None:
    world = with_person()
    said = list(world.told)
    assert world.hear(m.command("assign", {"to": "ben"})).told == said
    assert world.case().assigned_to == "ben"


def test_a_command_for_a_case_nobody_opened_says_nothing_and_is_noted() -> None:
    world = World().hear(m.command("answer", {"close": True}))
    assert world.told == []
    assert world.notes == ["unknown_case:answer"]


def test_a_command_that_names_no_case_is_noted() -> None:
    assert World().hear(m.command("answer", case=None)).notes == ["no_case:operation.commanded.answer"]


def test_a_person_can_ask_the_customer_and_their_time_runs() -> None:
    world = with_person().hear(m.command("ask", {"asks": "request.evidence", "choices": []}))
    assert world.said("case.facts_asked")[0]["asks"][0]["asks"] == "request.evidence"
    assert world.clock("customer_answer").running


def test_a_choice_made_for_the_customer_names_who_heard_it() -> None:
    world = with_person().hear(m.command("choose", {"kind": "repair"}))
    assert world.said("case.remedy_chosen") == [
        {
            "case_id": m.CASE,
            "kind": "repair",
            "chosen_by": "staff",
            "operator": "anna",
            "reason": "looked at it",
        }
    ]


def test_an_approved_text_is_told_in_the_customers_language() -> None:
    world = with_person().hear(m.command("answer", {"article": "clean-white-shoes", "close": True}))
    said = world.said("case.answered")[0]
    assert (said["operator"], said["article_id"], said["article_language"]) == ("anna", "clean-white-shoes", "de")


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [("ask", {}), ("ask", {"asks": ""}), ("choose", {"kind": "wish"}), ("answer", {"article": "no-such-text"})],
)
def test_a_command_without_use_says_nothing_and_is_counted(verb: str, arguments: dict[str, object]) -> None:
    world = with_person()
    before = len(world.told)
    world.hear(m.command(verb, arguments))
    assert len(world.told) == before
    assert world.notes[-1] == f"bad_arguments:{verb}"
