"""Proves that the room hears by the model that is checked in, always the same, and hands over what it cannot read."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.ops.sentences import digest, read
from deploy.ops.training import case_kinds
from services.intake.domain.classify import packed, unpacked
from services.intake.domain.hearing import MODEL, Hearing, hearing_from
from shared.errors import Misconfigured

HEARING = hearing_from()
CLEAR = {
    "withdrawal_return": "I hereby withdraw from the contract and want to return the shoes.",
    "refund_status": "Where is my refund? You got the return two weeks ago.",
    "exchange": "Can I exchange the jacket for a bigger size?",
    "cancel_order": "Please cancel my order before it ships.",
    "order_status": "Could you track my order, when will it arrive?",
    "invoice_tax": "I need a copy of the invoice with VAT.",
    "address_change": "I moved, please change my delivery address.",
}


def test_the_model_was_built_from_the_sentences_as_they_are_now() -> None:
    assert HEARING.model.about["sentences"] == digest(), "the sentences changed: run 'make model' and commit the file"


def test_every_kind_and_at_least_twenty_languages_have_sentences() -> None:
    assert set(HEARING.model.kinds) == case_kinds()
    assert len(HEARING.model.kinds) == 17
    assert len(HEARING.model.languages) >= 20
    written = {(sentence.language, sentence.kind) for sentence in read(kinds=case_kinds())}
    missing = {(tongue, kind) for tongue in HEARING.model.languages for kind in case_kinds()} - written
    assert missing == set()


def test_every_kind_has_a_threshold_and_none_is_below_an_even_chance_of_two() -> None:
    assert set(HEARING.model.about["thresholds"]) == set(HEARING.model.kinds)
    assert all(0.3 <= HEARING.model.threshold(kind) <= 1.0 for kind in HEARING.model.kinds)


@pytest.mark.parametrize(("kind", "text"), CLEAR.items())
def test_a_clear_sentence_is_heard_as_what_it_says(kind: str, text: str) -> None:
    heard = HEARING.hear(text)
    assert (heard.kind, heard.language) == (kind, "en")


@given(st.text(max_size=400), st.sampled_from([None, "de-DE", "ja", "x", "pt_BR", ""]))
def test_the_same_text_is_always_heard_the_same_whatever_it_is(text: str, locale: str | None) -> None:
    heard = HEARING.hear(text, locale)
    assert heard == HEARING.hear(text, locale)
    assert heard == hearing_of_another_process().hear(text, locale)
    assert heard.kind in HEARING.model.kinds
    assert 0.0 <= heard.runner_up_confidence <= heard.confidence <= 1.0
    assert heard.needs_person == bool(heard.reasons)


def hearing_of_another_process(kept: list[Hearing] = []) -> Hearing:  # noqa: B006 - loaded once, as a process does
    if not kept:
        kept.append(hearing_from())
    return kept[0]


def test_the_model_keeps_its_bytes_when_it_is_packed_again() -> None:
    assert packed(HEARING.model) == packed(unpacked(packed(HEARING.model)))
    again = unpacked(MODEL.read_bytes())
    assert np.array_equal(again.weights, HEARING.model.weights)
    assert MODEL.stat().st_size < 4_000_000


@pytest.mark.parametrize(
    "text",
    ["", "   ", "👍", "🙂🙂🙂", "42", "1234567890", "???", "...", "asdf", "asdfasdf", "qwertz", "hjkl hjkl", "xxxx",
     "BH-70412", "https://example.test/a", "фывапролд", "ㅁㄴㅇㄹ", "sdkjfh qwpzxq zxmcnb"],
)  # fmt: skip
def test_what_nobody_can_read_goes_to_a_person(text: str) -> None:
    heard = HEARING.hear(text, "de-DE")
    assert (heard.kind, heard.confidence, heard.needs_person) == ("other", 0.0, True)
    assert "unintelligible" in heard.reasons


@pytest.mark.parametrize("text", ["hello", "mama", "Where is it?", "Wo?", "返品", "ok danke"])
def test_short_is_not_unintelligible(text: str) -> None:
    assert "unintelligible" not in HEARING.hear(text).reasons


def test_a_language_without_sentences_goes_to_a_person() -> None:
    heard = HEARING.hear("Πού είναι το πακέτο μου; Το περιμένω δύο εβδομάδες.")
    assert (heard.language, heard.needs_person, heard.reasons) == ("el", True, ("unknown_language",))


def test_below_the_threshold_a_person_decides_and_the_runner_up_is_named() -> None:
    heard = HEARING.hear("my order arrived but something about the money or the size or the address")
    assert heard.reasons == ("unsure",)
    assert heard.runner_up not in {None, heard.kind}


def test_classifying_needs_no_learning_library() -> None:
    program = (
        "import sys\nfrom services.intake.domain.hearing import hearing_from\n"
        "hearing_from().hear('where is my order')\n"
        "print([name for name in ('sklearn', 'scipy', 'joblib', 'pandas') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr


def test_a_missing_or_foreign_model_file_is_told_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="make model"):
        hearing_from(model=tmp_path / "none.npz")
    with pytest.raises(Misconfigured, match="make model"):
        unpacked(b"not a model")
    model = HEARING.model
    older = replace(model, about={**model.about, "features": "0"})
    with pytest.raises(Misconfigured, match="another version"):
        unpacked(packed(older))
