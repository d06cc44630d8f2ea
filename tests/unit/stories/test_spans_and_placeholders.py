"""Holds how spans and placeholders are read; knows no story."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.stories.placeholders import NAMES, NotKnownYet, filled, merged, unknown_placeholders
from deploy.stories.spans import span, spelt


@given(st.integers(min_value=0, max_value=10**8))
def test_a_span_reads_back_as_it_was_spelt(seconds: int) -> None:
    assert span(spelt(timedelta(seconds=seconds))) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "+", "2 days", "+2d3h", "-1h", "+1.5h", "now"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no span"):
        span(text)


def test_placeholders_are_filled_wherever_they_stand() -> None:
    said = {"case_number": "7QK2", "return_id": "r-1"}
    value = {"line": "show {case_number}", "deep": [{"id": "{return_id}"}, 3, None]}

    assert filled(value, said.__getitem__) == {"line": "show 7QK2", "deep": [{"id": "r-1"}, 3, None]}


def test_a_placeholder_nobody_named_yet_is_told_by_name() -> None:
    def nobody(name: str) -> str:
        raise NotKnownYet(name)

    with pytest.raises(NotKnownYet, match="tracking_number"):
        filled("{tracking_number}", nobody)


def test_other_braces_stay_as_they_are() -> None:
    assert filled('{"order": {broken}', lambda _: "never") == '{"order": {broken}'


def test_a_misspelt_placeholder_is_found() -> None:
    assert unknown_placeholders({"a": ["{case_nummer}", {"b": "{now} {subject}"}]}) == ["case_nummer"]


_json = st.recursive(
    st.none() | st.integers() | st.text(alphabet="abc", max_size=3),
    lambda inner: st.dictionaries(st.sampled_from("xyz"), inner, max_size=3) | st.lists(inner, max_size=2),
    max_leaves=8,
)
_tables = st.dictionaries(st.sampled_from("xyz"), _json, max_size=3)


@given(_tables, _tables)
def test_laying_one_table_over_another_keeps_every_key_and_the_upper_values(base: Any, over: Any) -> None:
    result = merged(base, over)

    assert set(result) == set(base) | set(over)
    assert all(result[key] == base[key] for key in base if key not in over)
    assert all(result[key] == value for key, value in over.items() if not isinstance(value, dict))
    assert merged(result, over) == result


def test_every_placeholder_is_a_word() -> None:
    assert all(name.isidentifier() for name in NAMES)
