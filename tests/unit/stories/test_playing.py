"""Holds when a story's next step is due, and when everything is quiet; no broker, no clock."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from deploy.stories.order_system import charges_of, subject_of
from deploy.stories.playing import Playing, earliest
from deploy.stories.quiet import Look, behind, is_quiet
from shared.contracts.topics import CATALOGUE
from tests.unit.stories.made import START, story

HOUR = timedelta(hours=1)


def _playing(*steps: dict[str, Any]) -> Playing:
    return Playing(story(step=list(steps)), "blue-harbour")


def test_a_step_is_due_at_its_instant_after_the_start() -> None:
    assert _playing({"at": "+2h", "desk": {"line": "list"}}).due() == START + 2 * HOUR


def test_a_step_with_only_a_condition_waits_for_no_instant() -> None:
    assert _playing({"when": "said:return.label_issued", "desk": {"line": "list"}}).due() is None


def test_an_advance_ends_so_long_after_the_step_before() -> None:
    playing = _playing({"at": "+0s", "desk": {"line": "list"}}, {"when": "quiet", "advance": "+1d"})
    playing.next(START + HOUR, seen=7)

    assert playing.due() == START + HOUR + timedelta(days=1)
    assert playing.seen == 7


def test_after_its_last_step_a_story_waits_for_nothing() -> None:
    playing = _playing({"at": "+0s", "desk": {"line": "list"}})
    playing.next(START, seen=0)

    assert playing.step is None
    assert playing.due() is None


def test_a_story_that_went_wrong_does_nothing_more_and_names_the_step() -> None:
    playing = _playing({"at": "+0s", "desk": {"line": "list"}}, {"at": "+1h", "advance": "+1d"})
    playing.stuck("the command ended with 4")

    assert playing.step is None
    assert playing.troubles == ["step 1 (desk): the command ended with 4"]


@given(st.lists(st.integers(min_value=0, max_value=500), min_size=1, max_size=6), st.integers(0, 500))
def test_the_calendar_goes_on_to_the_first_step_that_lies_ahead(hours: list[int], now: int) -> None:
    stories = [_playing({"at": f"+{hour}h", "desk": {"line": "list"}}) for hour in hours]
    ahead = [hour for hour in hours if hour > now]

    assert earliest(stories, START + now * HOUR) == (START + min(ahead) * HOUR if ahead else None)


def test_one_quiet_look_is_not_enough() -> None:
    quiet = Look((), None, {("orders.v1", 0): 4})

    assert not is_quiet(None, quiet)
    assert is_quiet(quiet, quiet)


def test_a_look_that_saw_something_new_begins_again() -> None:
    assert not is_quiet(Look((), None, {("orders.v1", 0): 4}), Look((), None, {("orders.v1", 0): 5}))


def test_nothing_is_quiet_while_something_goes_on() -> None:
    quiet, busy = Look((), None), Look(("refunds: 1 calls under way",), None)

    assert not is_quiet(quiet, busy)
    assert not is_quiet(busy, quiet)


def test_a_room_that_has_read_to_the_end_of_everything_is_not_behind() -> None:
    ends = {(topic.name, 0): 3 for topic in CATALOGUE if topic.heard_by}
    read = {(room, topic.name, 0): 3 for topic in CATALOGUE for room in topic.heard_by}

    assert list(behind(ends, read)) == []


def test_each_listener_of_an_unread_record_is_named() -> None:
    assert sorted({room for room, _, _ in behind({("operations.v1", 2): 1}, {})}) == [
        "intake",
        "logistics",
        "notifications",
        "policy",
        "refunds",
    ]


def test_an_empty_partition_needs_no_reading() -> None:
    assert list(behind({("orders.v1", 0): 0}, {})) == []


def test_the_key_is_the_order_an_event_names() -> None:
    order = {"shop_id": "blue-harbour", "order_id": "BH-1"}

    assert subject_of({"order": order}, "blue-harbour") == "blue-harbour/BH-1"
    assert subject_of({"shop_id": "blue-harbour", "order_ref": "BH-2"}, "blue-harbour") == "blue-harbour/BH-2"
    assert subject_of({"shop_id": "blue-harbour", "request_id": "rq-1"}, "blue-harbour") == ""
    assert subject_of({"return_id": "r-1"}, "blue-harbour") == ""


def test_only_payments_at_the_sandbox_are_announced_to_it() -> None:
    order = {
        "currency": "EUR",
        "payments": [
            {"provider": "sandbox", "reference": "ch_1", "captured_minor": 500},
            {"provider": "other", "reference": "ch_2", "captured_minor": 700},
        ],
    }

    assert charges_of({"order": order}) == [{"payment_reference": "ch_1", "captured_minor": 500, "currency": "EUR"}]
    assert charges_of({"request_id": "rq-1"}) == []
