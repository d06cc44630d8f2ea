"""Proves that hostile text cannot act on a terminal: not by control characters, not by direction, not by markup."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.ops.terminal import lines_of, safe, say, show_json, show_table


@given(st.text())
def test_nothing_safe_holds_a_character_that_acts(text: str) -> None:
    assert not {unicodedata.category(c) for c in safe(text)} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "M"])))
def test_plain_words_of_any_script_stay_as_they_are(text: str) -> None:
    assert safe(text) == text


def test_an_escape_sequence_is_shown_not_obeyed() -> None:
    assert safe("\x1b[2J\x1b]0;owned\x07") == "\\x1b[2J\\x1b]0;owned\\x07"


def test_reversed_text_is_shown_not_obeyed() -> None:
    assert safe("\u202egnp.exe") == "\\u202egnp.exe"


def test_a_table_shows_hostile_cells_and_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    show_table(("a", "b"), [("\x1b[31mred", "[bold]x[/bold]")])
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "[bold]x[/bold]" in shown


def test_a_line_with_line_breaks_stays_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("reason\nFAKE: done")
    assert capsys.readouterr().out == "reason⏎FAKE: done\n"


def test_a_longer_text_keeps_its_own_line_breaks() -> None:
    assert lines_of("one\r\ntwo\x08") == ["one", "two\\x08"]


def test_json_is_ascii_and_reads_back(capsys: pytest.CaptureFixture[str]) -> None:
    show_json({"text": "\u202e\x9b31m ü"})
    shown = capsys.readouterr().out
    assert shown.isascii()
    assert json.loads(shown) == {"text": "\u202e\x9b31m ü"}
