"""Holds that story files are closed and that every mistake in one is told with file and key."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from deploy.stories.load import StoryWrong, load_stories, load_story, story_files
from deploy.stories.model import Story
from shared.contracts.topics import BY_NAME
from tests.unit.stories.made import story_file

_FILES = story_files()


@pytest.mark.parametrize("path", _FILES, ids=[path.stem for path in _FILES])
def test_every_story_of_the_product_can_be_read(path: Path) -> None:
    story = load_story(path)

    assert story.name == path.stem
    assert story.never, "a story says what must never happen"


def test_there_are_stories_one_to_thirteen_and_ten_is_three() -> None:
    ten = ["10-cancel-netherlands", "10-partial-return-poland", "10-split-payment-germany"]
    assert [path.stem for path in _FILES if path.stem.startswith("10")] == ten
    assert [path.stem[:2] for path in _FILES] == sorted([*(f"{n:02}" for n in range(1, 14)), "10", "10"])


def test_every_story_says_its_arithmetic_or_why_no_money_moves() -> None:
    for path in _FILES:
        assert path.read_text(encoding="utf-8").startswith("# "), path.name


def test_a_story_can_be_asked_for_by_the_beginning_of_its_name() -> None:
    assert [story.name[:2] for story in load_stories(("03", "01"))] == ["01", "03"]


def test_asking_for_a_story_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(StoryWrong, match="01-angry-customer"):
        load_stories(("99",))


_TOML = """
title = "T"
about = "A"
market = "DE"
locale = "de-DE"
zone = "Europe/Berlin"
start = 2026-10-05T09:00:00+02:00
requests = ["rq-1"]
[[step]]
at = "+1h"
advance = "+1d"
"""


def _wrong(tmp_path: Path, text: str) -> str:
    path = tmp_path / "07-wrong.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StoryWrong) as told:
        load_story(path)
    return str(told.value)


def test_a_story_that_expects_nothing_is_an_error(tmp_path: Path) -> None:
    told = _wrong(tmp_path, _TOML + "[expect]\n")

    assert "07-wrong.toml: expect.cases: Field required" in told
    assert "07-wrong.toml: expect.sandbox: Field required" in told


def test_a_story_without_an_expectation_is_an_error(tmp_path: Path) -> None:
    assert "07-wrong.toml: expect: Field required" in _wrong(tmp_path, _TOML)


def test_an_unknown_key_is_told_with_file_and_key_counted_from_one(tmp_path: Path) -> None:
    told = _wrong(tmp_path, _TOML + '[[step]]\nat = "+2h"\nadvance = "+1d"\nwhom = "x"\n')

    assert "07-wrong.toml: step.2.whom: Extra inputs are not permitted" in told


def test_what_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    assert _wrong(tmp_path, "title = ").startswith("07-wrong.toml: ")


@pytest.mark.parametrize(
    ("step", "why"),
    [
        ({"at": "+1h"}, "exactly one of"),
        ({"at": "+1h", "advance": "+1d", "kill": "refunds"}, "exactly one of"),
        ({"advance": "+1d"}, "at which instant or when"),
        ({"at": "+1h", "kill": "refunds"}, "kill goes with when"),
        ({"when": "soon", "advance": "+1d"}, "should match pattern"),
        ({"at": "+1h", "publish": {"topic": "nowhere.v1", "type": "order.placed"}}, "no topic that others write to"),
        ({"at": "+1h", "publish": {"topic": "aftersales.refunds.v1", "type": "refund.succeeded"}}, "no topic that"),
        ({"at": "+1h", "publish": {"topic": "orders.v1", "type": "request.made"}}, "does not travel on"),
        ({"at": "+1h", "publish": {"topic": "orders.v1", "type": "order.placed", "document": "gone"}}, "gone"),
        (
            {"at": "+1h", "publish": {"topic": "orders.v1", "type": "order.placed", "happened_at": "{now}"}},
            "Invalid isoformat",
        ),
        ({"at": "+1h", "raw": {"topic": "orders.v1"}}, "either text or base64"),
        ({"at": "+1h", "advance": "+1d", "request": "rq-2"}, "not among `requests`"),
        ({"at": "+1h", "room": {"name": "policy", "through": "os"}}, "should match pattern"),
        ({"at": "+1h", "sandbox": {"call": "explode"}}, "explode"),
    ],
)
def test_a_step_that_cannot_be_meant_is_refused(step: dict[str, object], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Story.model_validate(story_file(step=[step]))


def test_each_request_needs_an_expected_end() -> None:
    with pytest.raises(ValidationError, match="the end of each request"):
        Story.model_validate(story_file(requests=["rq-1", "rq-2"]))


def test_a_case_without_expected_notices_or_clocks_is_an_error() -> None:
    case = {**story_file()["expect"]["cases"][0], "notices": [], "clocks": {}}
    with pytest.raises(ValidationError) as told:
        Story.model_validate(story_file(expect={**story_file()["expect"], "cases": [case]}))

    assert {"notices", "clocks"} <= {error["loc"][-1] for error in told.value.errors()}


def test_a_misspelt_placeholder_is_told_with_its_step(tmp_path: Path) -> None:
    path = tmp_path / "07-wrong.toml"
    whole = next(path for path in _FILES if path.stem.startswith("04")).read_text(encoding="utf-8")
    path.write_text(whole.replace("{now}", "{nwo}"), encoding="utf-8")

    with pytest.raises(StoryWrong, match=r"07-wrong.toml: step.2: unknown placeholder nwo"):
        load_story(path)


@pytest.mark.parametrize("path", _FILES, ids=[path.stem for path in _FILES])
def test_every_published_order_and_request_can_be_read_by_the_product(path: Path) -> None:
    from deploy.stories.placeholders import filled, merged

    story = load_story(path)
    told = {"now": "2026-10-09T10:00:00+02:00", "today": "2026-10-09"}
    for step in story.step:
        if step.publish is None or step.publish.type not in BY_NAME[step.publish.topic].types:
            continue
        data = merged(story.documents.get(step.publish.document or "", {}), step.publish.data)
        if data.get("order", {}).get("currency") == "EUX":
            continue  # the one that nobody is meant to read
        BY_NAME[step.publish.topic].types[step.publish.type].model_validate(
            filled(data, lambda name: told.get(name, name))
        )
