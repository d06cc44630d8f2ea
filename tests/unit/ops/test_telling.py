"""Proves that amounts, days and instants read right, and that what is absent never breaks a sentence."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.ops import phrases
from deploy.ops.telling import Told, due, money, when
from shared.contracts.base import personal_fields
from shared.contracts.topics import CATALOGUE

OURS = sorted({type_ for topic in CATALOGUE if topic.speaker for type_ in topic.types})
SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
KEYS = st.sampled_from(["decision", "refund", "reason", "lines", "return", "order", "remedies"])
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=8), inner)
)


@pytest.mark.parametrize(
    ("minor", "currency", "told"),
    [
        (10640, "EUR", "106.40 EUR"),
        (5, "EUR", "0.05 EUR"),
        (-5, "EUR", "-0.05 EUR"),
        (500, "JPY", "500 JPY"),
        (1, "KWD", "0.001 KWD"),
        (7, "ZZZ", "7 minor units of ZZZ"),
        (None, "EUR", "?"),
    ],
)
def test_money_has_the_currencys_own_digits(minor: int | None, currency: str, told: str) -> None:
    assert money(minor, currency) == told


@given(st.integers(-(10**13), 10**13))
def test_money_loses_nothing(minor: int) -> None:
    assert int(money(minor, "EUR").removesuffix(" EUR").replace(".", "")) == minor


def test_an_instant_is_told_in_the_cases_zone() -> None:
    at = datetime(2026, 10, 25, 22, 30, tzinfo=UTC)
    assert when(at, "Europe/Berlin") == "Sun 2026-10-25 23:30"
    assert when(at, "Nowhere/Such") == "Sun 2026-10-25 22:30"


def test_the_midnight_after_a_day_is_told_as_its_end() -> None:
    assert due(datetime(2026, 10, 19, 22, 0, tzinfo=UTC), "Europe/Berlin") == "the end of Mon 2026-10-19"
    assert due(datetime(2026, 10, 19, 22, 0, tzinfo=UTC), None) == "Mon 2026-10-19 22:00"


@pytest.mark.parametrize("type_", OURS)
def test_every_event_of_ours_has_its_own_words(type_: str) -> None:
    assert type_ in phrases.PHRASES


@pytest.mark.parametrize("type_", OURS)
def test_a_sentence_survives_an_event_without_data(type_: str) -> None:
    assert phrases.say(type_, Told({}))


@given(
    st.sampled_from(OURS),
    st.dictionaries(KEYS, JSON),
)
def test_a_sentence_survives_data_of_any_shape(type_: str, data: dict[str, object]) -> None:
    assert isinstance(phrases.say(type_, Told(data)), str)


def test_an_unknown_type_is_told_by_its_name() -> None:
    assert phrases.say("moon.landed", Told({"where": "here"})) == "moon landed (where here)"


@given(st.sampled_from(sorted(phrases.HEARD)), st.dictionaries(KEYS, JSON))
def test_what_was_heard_is_told_whatever_its_content(type_: str, data: dict[str, object]) -> None:
    assert phrases.heard(type_, Told(data))


def test_nothing_personal_may_be_told_of_a_message_from_outside() -> None:
    for topic in CATALOGUE:
        for type_, model in topic.types.items():
            if not topic.speaker:
                assert not set(phrases.TELLABLE.get(type_, ())) & set(personal_fields(model))
