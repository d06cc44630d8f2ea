"""Proves that a story's end is really held against its file: whatever is otherwise makes it fail, by name."""

from __future__ import annotations

from typing import Any

import pytest

from deploy.stories.compare import differences, violations
from deploy.stories.found import Found, Paid, SandboxFound, clock_end, worst
from deploy.stories.model import Never
from tests.unit.stories.made import case_found, found, story, told


def test_a_story_that_ended_as_its_file_says_has_no_difference() -> None:
    assert differences(story(), found()) == ()


_OTHERWISE: list[tuple[str, dict[str, Any]]] = [
    ("stage", {"stage": "paying"}),
    ("outcome", {"outcome": "answered"}),
    ("eligible", {"eligible": "no"}),
    ("cites", {"cites": frozenset({"eu.withdrawal.refund"})}),
    ("refunds", {"refunds": (Paid(6391, "EUR", "succeeded"),)}),
    ("refunds", {"refunds": (Paid(6390, "CHF", "succeeded"),)}),
    ("refunds", {"refunds": (Paid(6390, "EUR", "pending"),)}),
    ("refunds", {"refunds": ()}),
    ("refunds", {"refunds": (Paid(6390, "EUR", "succeeded"), Paid(6390, "EUR", "succeeded"))}),
    ("notices", {"notices": (("acknowledgement", "de-DE"),)}),
    ("notices", {"notices": (("refund_sent", "de-DE"), ("acknowledgement", "de-DE"))}),
    ("notices", {"notices": (("acknowledgement", "en-GB"), ("refund_sent", "de-DE"))}),
    ("clocks", {"clocks": {"first_answer": "stopped", "refund": "breached"}}),
    ("clocks", {"clocks": {"first_answer": "stopped"}}),
    ("clocks", {"clocks": {"first_answer": "stopped", "refund": "warned", "decision": "stopped"}}),
    ("handed", {"handed": ()}),
]


@pytest.mark.parametrize(("key", "change"), _OTHERWISE)
def test_a_wrong_expectation_about_a_case_fails_and_names_its_key(key: str, change: dict[str, Any]) -> None:
    lines = differences(story(), found(cases={"rq-1": case_found(**change)}))

    assert len(lines) == 1
    assert lines[0].startswith(f"cases.rq-1.{key}")


_ELSEWHERE: list[tuple[str, dict[str, Any]]] = [
    ("parked", {"parked": 1}),
    ("dead_letters", {"dead_letters": ()}),
    ("dead_letters", {"dead_letters": ("not_json", "not_json")}),
    ("sandbox.refunds", {"sandbox": SandboxFound((), 1, 1, 2, {"payments.refund": 1})}),
    ("sandbox.labels", {"sandbox": SandboxFound((Paid(6390, "EUR", "succeeded"),), 2, 1, 2, {"payments.refund": 1})}),
    ("sandbox.pickups", {"sandbox": SandboxFound((Paid(6390, "EUR", "succeeded"),), 1, 0, 2, {"payments.refund": 1})}),
    ("sandbox.messages", {"sandbox": SandboxFound((Paid(6390, "EUR", "succeeded"),), 1, 1, 3, {"payments.refund": 1})}),
    ("sandbox.payments.refund", {"sandbox": SandboxFound((Paid(6390, "EUR", "succeeded"),), 1, 1, 2, {})}),
    ("never: clock.breached", {"told": (*found().told, told("clock.breached", 9))}),
    ("cases.rq-1: no case", {"cases": {}}),
]


@pytest.mark.parametrize(("start", "change"), _ELSEWHERE)
def test_a_wrong_expectation_about_anything_else_fails_and_names_its_key(start: str, change: dict[str, Any]) -> None:
    lines = differences(story(), found(**change))

    assert len(lines) == 1
    assert lines[0].startswith(start)


def test_nothing_at_all_is_different_from_every_expectation() -> None:
    lines = differences(story(), Found(cases={}, sandbox=SandboxFound()))

    assert {line.split(":")[0] for line in lines} == {
        "cases.rq-1",
        "sandbox.refunds",
        "sandbox.labels",
        "sandbox.pickups",
        "sandbox.messages",
        "sandbox.payments.refund",
        "dead_letters",
    }


_RULE = [Never(notice="refund_sent", before="refund.succeeded")]


def test_a_letter_after_the_event_that_allows_it_breaks_no_rule() -> None:
    assert violations(_RULE, (told("refund.succeeded", 3), told("notice:refund_sent", 4))) == []


def test_a_letter_before_the_event_that_allows_it_is_told() -> None:
    assert len(violations(_RULE, (told("notice:refund_sent", 3), told("refund.succeeded", 4)))) == 1


def test_a_letter_without_the_event_is_told() -> None:
    assert len(violations(_RULE, (told("notice:refund_sent", 3),))) == 1


def test_the_event_of_another_case_allows_nothing() -> None:
    assert len(violations(_RULE, (told("refund.succeeded", 1, "case-2"), told("notice:refund_sent", 3)))) == 1


def test_an_event_that_must_never_be_is_told_each_time() -> None:
    rule = [Never(event="clock.breached")]

    assert len(violations(rule, (told("clock.breached", 1), told("clock.breached", 2)))) == 2


def test_how_a_clock_ended_is_one_word() -> None:
    assert clock_end("stopped", warned=False, breached=False, withdrawn=False) == "stopped"
    assert clock_end("stopped", warned=True, breached=False, withdrawn=False) == "warned"
    assert clock_end("running", warned=True, breached=False, withdrawn=False) == "running"
    assert clock_end("stopped", warned=True, breached=True, withdrawn=False) == "breached"
    assert clock_end("stopped", warned=True, breached=True, withdrawn=True) == "withdrawn"


def test_of_several_clocks_of_a_kind_the_broken_one_is_told() -> None:
    assert worst(["stopped", "breached", "warned"]) == "breached"
    assert worst(["stopped", "warned"]) == "warned"
