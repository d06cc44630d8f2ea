"""Proves that the classifier follows from its sentence files: one file is a kind or a language, and bytes repeat."""

import json
from pathlib import Path

import pytest

from deploy.ops.evaluating import f1_by_kind, half_of, lenient, macro, main, rows_of, strict, sure_share
from deploy.ops.sentences import digest, read, spellings
from deploy.ops.training import build
from services.intake.domain.classify import packed
from services.intake.domain.hearing import Heard
from shared.errors import Misconfigured

FRUIT = ["an apple for me", "apple pie please", "two apples and a pear", "my apple is sour"]
TOOLS = ["a hammer for me", "hammer and nails please", "two hammers", "my hammer is heavy"]


def _write(path: Path, tables: dict[str, list[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(f"{key} = {json.dumps(lines)}" for key, lines in tables.items()), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    _write(tmp_path / "en.toml", {"fruit": FRUIT, "tools": TOOLS})
    return tmp_path


def test_the_same_sentences_give_the_same_bytes(folder: Path) -> None:
    assert packed(build(folder)) == packed(build(folder))


def test_a_model_tells_its_kinds_apart_and_says_what_it_comes_from(folder: Path) -> None:
    model = build(folder)
    assert model.weigh("where is my hammer").ranked[0][0] == "tools"
    assert model.weigh("APPLES!!").ranked[0][0] == "fruit"
    assert model.about["sentences"] == digest(folder)


def test_a_language_is_one_file(folder: Path) -> None:
    _write(folder / "de.toml", {"fruit": ["ein apfel bitte", "mein apfel"], "tools": ["ein hobel bitte", "mein hobel"]})
    model = build(folder)
    assert model.languages == {"de", "en"}
    assert model.weigh("hobel").ranked[0][0] == "tools"


def test_a_kind_is_one_file(folder: Path) -> None:
    _write(folder / "kinds" / "music.toml", {"en": ["a song for me", "one more song", "my song"]})
    model = build(folder)
    assert model.kinds == ("fruit", "music", "tools")
    assert model.weigh("another song").ranked[0][0] == "music"


def test_any_change_of_a_sentence_changes_the_digest(folder: Path) -> None:
    before = digest(folder)
    _write(folder / "en.toml", {"fruit": FRUIT, "tools": [*TOOLS, "one more"]})
    assert digest(folder) != before


@pytest.mark.parametrize(
    ("tables", "told"),
    [
        ({"fruit": []}, "en.toml: fruit"),
        ({"fruit": [" "]}, "en.toml: fruit"),
        ({"vegetables": ["a"]}, "vegetables is no"),
    ],
)
def test_sentences_that_cannot_be_used_are_named(tmp_path: Path, tables: dict[str, list[str]], told: str) -> None:
    _write(tmp_path / "en.toml", tables)
    with pytest.raises(Misconfigured, match=told):
        read(tmp_path, frozenset({"fruit"}))


def test_a_file_must_be_named_by_a_language(tmp_path: Path) -> None:
    _write(tmp_path / "english.toml", {"fruit": ["a"]})
    with pytest.raises(Misconfigured, match="ISO 639-1"):
        read(tmp_path)


def test_a_pattern_is_spelled_out_and_of_many_spellings_always_the_same_few() -> None:
    assert spellings("(a|b) {c}", {"c": ["x", "y"]}) == ["a x", "a y", "b x", "b y"]
    assert spellings("plain (as it is)", {}) == ["plain (as it is)"]
    long = "(1|2|3|4|5|6) (1|2|3|4|5|6) (1|2|3|4|5|6)"
    assert spellings(long, {}) == spellings(long, {})
    assert len(spellings(long, {})) <= 24
    with pytest.raises(Misconfigured, match="no such phrases"):
        spellings("{nothing}", {})


def _heard(kind: str, confidence: float) -> Heard:
    return Heard(kind, confidence, None, 0.0, "en", 1.0, (), False, ())


def test_the_evaluation_counts_an_accepted_kind_as_right_only_in_the_lenient_score(tmp_path: Path) -> None:
    labelled = [
        {"id": "1", "text": "a", "lang": "en", "kind": "fruit", "alt": []},
        {"id": "2", "text": "b", "lang": "en", "kind": "fruit", "alt": ["tools"]},
        {"id": "3", "text": "c", "lang": "en", "kind": "tools", "alt": []},
    ]
    (tmp_path / "x.jsonl").write_text("\n".join(map(json.dumps, labelled)), encoding="utf-8")
    answers = {"a": _heard("fruit", 0.9), "b": _heard("tools", 0.8), "c": _heard("tools", 0.7)}
    rows = rows_of(tmp_path, answers.__getitem__)
    assert strict(rows) == pytest.approx({"fruit": 2 / 3, "tools": 2 / 3})
    assert macro(lenient(rows)) == 1.0
    assert sure_share(rows) == 1.0


def test_f1_counts_a_kind_that_is_never_answered_as_nothing() -> None:
    assert f1_by_kind([("fruit", "tools"), ("tools", "tools")]) == pytest.approx({"fruit": 0.0, "tools": 2 / 3})


def test_a_row_is_always_in_the_same_half() -> None:
    assert {half_of(str(number)) for number in range(50)} == {"read", "unread"}
    assert half_of("s-1") == half_of("s-1")


@pytest.mark.parametrize("words", [[], [""], ["no-such-folder"]])
def test_without_a_folder_of_rows_the_evaluation_says_what_it_needs(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert "make eval-intake DATA=FOLDER" in capsys.readouterr().err
