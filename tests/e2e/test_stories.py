"""Every story ends as its file says: five processes, the sandbox, Apache Kafka and PostgreSQL, in story time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from deploy.ops.search import REFERENCES
from deploy.stories.compare import differences
from deploy.stories.load import load_story, story_files

if TYPE_CHECKING:
    from tests.e2e.conftest import Evening

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
_NAMES = [path.stem for path in story_files()]


@pytest.mark.parametrize("name", _NAMES)
def test_the_story_ends_as_its_file_says(name: str, evening: Evening) -> None:
    assert list(evening.story(name).wrong) == []


@pytest.mark.parametrize("name", _NAMES)
def test_a_wrong_expectation_about_a_story_that_was_really_played_fails(name: str, evening: Evening) -> None:
    path = next(path for path in story_files() if path.stem == name)
    story = load_story(path)
    first = story.expect.cases[0]
    wrong_case = first.model_copy(update={"stage": "inspecting", "notices": first.notices[:-1]})
    wrong_books = story.expect.sandbox.model_copy(update={"messages": story.expect.sandbox.messages + 1})
    wrong = story.expect.model_copy(update={"cases": (wrong_case, *story.expect.cases[1:]), "sandbox": wrong_books})

    lines = differences(story.model_copy(update={"expect": wrong}), evening.story(name).found)

    assert [line.partition(":")[0] for line in lines] == [
        f"cases.{first.request}.stage",
        f"cases.{first.request}.notices",
        "sandbox.messages",
    ]


def test_the_refunds_process_was_really_killed_and_came_back(evening: Evening) -> None:
    assert evening.restarts["refunds-1"] == 1


def test_the_provider_paid_nothing_twice(evening: Evening) -> None:
    paid = [row["our_reference"] for row in evening.played.books["refunds"] if row["our_reference"]]

    assert len(paid) == len(set(paid))


def test_the_invariants_of_every_room_hold(evening: Evening) -> None:
    assert evening.broken == ()


def test_the_checker_that_shares_no_code_with_us_holds(evening: Evening) -> None:
    assert evening.checked.returncode == 0, evening.checked.stdout + evening.checked.stderr
    assert "holds   granted = paid + shown as open" in evening.checked.stdout


def test_past_decisions_under_the_same_rulebook_do_not_change(evening: Evening) -> None:
    same = evening.whatif["same"]
    assert same["decided"] > 0
    assert (same["changed"], same["not_reproduced"]) == (0, 0)


def test_past_decisions_under_a_shorter_period_change_and_name_the_rule(evening: Evening) -> None:
    shorter = evening.whatif["shorter"]
    assert shorter["changed"] > 0
    assert any(rule.endswith("withdrawal.period") for rule in shorter["by_rule"])


def test_after_all_stories_nothing_is_stuck_but_what_nobody_could_read(evening: Evening) -> None:
    told = [(entry["subject"], [why["kind"] for why in entry["why"]]) for entry in evening.stuck["stuck"]]
    assert told == [("blue-harbour/BH-83000", ["letter"])]
    assert evening.stuck["letters_without_order"] == 2


def test_every_word_others_have_for_the_angry_customers_order_leads_to_her_case(evening: Evening) -> None:
    kinds = {kind for kind, _, _ in evening.known_by}
    assert kinds <= set(REFERENCES)
    assert {"tracking_number", "return_id", "payment_reference", "refund_reference"} <= kinds
    words = {value for _, value, subject in evening.known_by if subject.endswith("/BH-81207")} | {"BH-81207"}
    for word in words:
        (found,) = evening.searches[word]
        assert (found["subject"], found["case"]["stage"]) == ("blue-harbour/BH-81207", "closed"), word


def test_a_mail_address_leads_to_the_case_that_came_without_an_order(evening: Evening) -> None:
    (found,) = evening.searches["Ute.Lindner@post.example"]
    assert (found["subject"], found["by"]) == ("blue-harbour/BH-82640", ["mail address"])
    assert "@" not in json.dumps(found)
    assert evening.searches["nobody@post.example"] == []


def test_no_process_is_left_behind(evening: Evening) -> None:
    assert evening.left_running == ()
