"""Proves where the command line looks for the system, and that it shows no secret on the way."""

import json
from pathlib import Path
from typing import Any

import pytest

from deploy.ops.checkup import examine, partitions_judged, without_secrets
from deploy.ops.errors import NoPlace
from deploy.ops.health import behind
from deploy.ops.place import DIRECTORY, STATE_FILE, find_place
from shared.contracts.topics import heard_by

STATE: dict[str, Any] = {
    "kafka": "127.0.0.1:9",
    "database": "postgresql:///local",
    "topic_prefix": "demo.",
    "sandbox": "http://127.0.0.1:7",
    "rooms": {"intake": {"http": "http://127.0.0.1:5", "workers": [{"http": "http://127.0.0.1:6"}, "intake-1"]}},
    "story": True,
}


def write_state(folder: Path, text: str) -> None:
    path = folder / DIRECTORY / STATE_FILE
    path.parent.mkdir()
    path.write_text(text)


def test_the_state_file_tells_everything(tmp_path: Path) -> None:
    write_state(tmp_path, json.dumps(STATE))
    place = find_place({}, tmp_path)
    assert (place.broker(), place.database_url(), place.topic_prefix) == ("127.0.0.1:9", "postgresql:///local", "demo.")
    assert place.rooms == {"intake": ("http://127.0.0.1:5", "http://127.0.0.1:6")}
    assert place.story


def test_the_environment_wins_and_another_database_has_other_rooms(tmp_path: Path) -> None:
    write_state(tmp_path, json.dumps(STATE))
    env = {"DATABASE_URL": "postgresql://else/where", "KAFKA_BOOTSTRAP_SERVERS": "k:1"}
    place = find_place(env, tmp_path)
    assert (place.broker(), place.database_url(), place.topic_prefix) == ("k:1", "postgresql://else/where", "")
    assert place.rooms == {}


def test_the_same_database_with_its_password_is_the_same_system(tmp_path: Path) -> None:
    write_state(tmp_path, json.dumps({**STATE, "database": "postgresql+psycopg://u:***@h/d"}))
    assert find_place({"DATABASE_URL": "postgresql://u:hush@h/d"}, tmp_path).topic_prefix == "demo."
    with pytest.raises(NoPlace):
        find_place({}, tmp_path).database_url()


def test_another_directory_may_be_named(tmp_path: Path) -> None:
    write_state(tmp_path, json.dumps(STATE))
    place = find_place({"AFTERSALES_DIRECTORY": str(tmp_path / DIRECTORY)}, Path("/nonexistent"))
    assert place.topic_prefix == "demo."


def test_nobody_told_is_an_error_that_says_what_to_run(tmp_path: Path) -> None:
    place = find_place({}, tmp_path)
    for ask in (place.broker, place.database_url):
        with pytest.raises(NoPlace, match="aftersales up"):
            ask()


@pytest.mark.parametrize("text", ["{", "[]", ""])
def test_a_broken_state_file_is_named(tmp_path: Path, text: str) -> None:
    write_state(tmp_path, text)
    with pytest.raises(NoPlace, match=r"system\.json"):
        find_place({}, tmp_path)


def test_a_place_never_shows_its_database_password() -> None:
    assert "hush" not in repr(find_place({"DATABASE_URL": "postgresql://u:hush@h/d"}, Path("/nonexistent")))


@pytest.mark.parametrize(
    "url", ["postgresql://u:hush@h/d", "postgresql://h/d?user=u&password=hush", "postgresql://h/d?sslpassword=hush&a=b"]
)
def test_addresses_are_shown_without_secrets(url: str) -> None:
    assert "hush" not in without_secrets(url)


def test_the_doctor_names_what_is_missing_and_no_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    env = {"DATABASE_URL": "postgresql://u:hush@127.0.0.1:1/d", "SHOP_DEFAULT_ZONE": "Mars/Base"}
    findings = examine(env)
    wrong = [finding.what for finding in findings if finding.state == "wrong"]
    assert wrong == ["default_zone Mars/Base", "database postgresql://u:***@127.0.0.1:1/d", "broker nowhere"]
    assert "hush" not in repr(findings)


def test_topics_that_differ_in_partitions_are_wrong() -> None:
    assert [f.state for f in partitions_judged({"a": 4, "b": 4})] == ["well"]
    assert [f.state for f in partitions_judged({"a": 4, "b": 12})] == ["wrong"]


def test_a_room_is_behind_by_what_its_topics_hold_and_it_has_not_read() -> None:
    topic, other = heard_by("refunds")[0].name, "orders.v1"
    ends = {(f"p.{topic}", 0): 10, (f"p.{topic}", 1): 3, (f"p.{other}", 0): 99}
    progress = [("refunds", topic, 0, 4, None), ("intake", topic, 1, 3, None)]
    assert behind("refunds", "p.", ends, progress) == 6 + 3
