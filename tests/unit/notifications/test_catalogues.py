"""Holds every language to saying everything: the folder is read as it is, so a new language is one file."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.notifications.bootstrap import CATALOGUES, catalogues
from services.notifications.domain.wording import Wording, problems
from shared.errors import Misconfigured

ALL = catalogues()


def test_the_folder_holds_one_file_per_language_and_nothing_else() -> None:
    assert {path.name for path in CATALOGUES.iterdir()} == {f"{language}.ftl" for language in ALL}
    assert {"de", "en", "fr"} <= set(ALL)


def test_all_catalogues_say_the_same_things_about_the_same_values() -> None:
    assert problems(ALL) == []


@pytest.mark.parametrize("language", sorted(ALL))
def test_a_missing_message_in_any_language_is_a_fault(language: str) -> None:
    broken = {**ALL, language: ALL[language].replace("refund_sent-paid =", "refund_sent-payd =")}
    assert f"{language}: refund_sent-paid is missing" in problems(broken)
    with pytest.raises(Misconfigured, match="refund_sent-paid is missing"):
        Wording(broken)


@pytest.mark.parametrize("language", sorted(ALL))
def test_a_value_nobody_gives_in_any_language_is_a_fault(language: str) -> None:
    broken = {**ALL, language: ALL[language].replace("{ $total }", "{ $betrag }")}
    assert f"{language}: approved-refund uses betrag, which nobody gives" in problems(broken)


@pytest.mark.parametrize("language", sorted(set(ALL) - {"en"}))
def test_a_date_left_out_in_one_language_is_a_fault(language: str) -> None:
    broken = {**ALL, language: ALL[language].replace("{ $due_on }", "bald")}
    assert f"approved-pay-by names other things in {language} than in en" in problems(broken)


@pytest.mark.parametrize("language", sorted(ALL))
def test_a_reason_with_a_day_that_cannot_be_said_without_it_is_a_fault(language: str) -> None:
    broken = {**ALL, language: ALL[language].replace("explanation-too_late-without =", "explanation-too_late-with =")}
    fault = f"{language}: explanation-too_late-without is missing, to be said without why_last_day"
    assert fault in problems(broken)


def test_what_cannot_be_read_is_a_fault() -> None:
    assert any("cannot be read" in fault for fault in problems({**ALL, "de": ALL["de"] + "\nbroken { message\n"}))


def test_a_message_no_notice_uses_is_a_fault() -> None:
    assert "de: orphan is used by no notice" in problems({**ALL, "de": ALL["de"] + "\norphan = da\n"})


def test_a_new_language_is_one_file(tmp_path: Path) -> None:
    for language, text in {**ALL, "is": ALL["en"]}.items():
        (tmp_path / f"{language}.ftl").write_text(text, encoding="utf-8")
    wording = Wording(catalogues(tmp_path))
    assert wording.tongue("is-IS").tag == "is-IS"
    assert Wording(ALL).tongue("is-IS").tag == "en-001"


def test_a_folder_without_languages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured):
        catalogues(tmp_path)
