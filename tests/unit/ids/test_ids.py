"""Derived ids: the same on any machine, spelt as uuid5, and keys that cannot be confused."""

from __future__ import annotations

from uuid import uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared import ids
from shared.errors import Malformed


@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
def test_derived_ids_are_uuid5_of_the_joined_parts(parts: list[str]) -> None:
    try:
        "".join(parts).encode()
    except UnicodeEncodeError:
        return
    assert ids.derive(*parts) == str(uuid5(ids.NAMESPACE, "|".join(parts)))


def test_a_grant_belongs_to_its_case_and_kind() -> None:
    case, other = ids.case_id("blue", "rq-1"), ids.case_id("blue", "rq-2")
    assert len({ids.grant_id(case, "refund"), ids.grant_id(other, "refund"), ids.grant_id(case, "repair")}) == 3


def test_a_case_number_is_ten_characters_a_person_can_say() -> None:
    number = ids.case_number(ids.case_id("blue", "rq-1"))
    assert len(number) == 10
    assert not set(number) & set("ILOU")


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_source_and_id_cannot_be_shifted_into_each_other(a: str, b: str, c: str, d: str) -> None:
    try:
        keys = ids.heard_key(a, b), ids.heard_key(c, d)
    except UnicodeEncodeError:
        return
    if "\x1f" not in a + b + c + d:
        assert (keys[0] == keys[1]) == ((a, b) == (c, d))


@pytest.mark.parametrize("order", ["", "x" * 129, "a\nb", "contact:abc", "a\u202e\x00"])
def test_what_cannot_be_a_key_is_malformed(order: str) -> None:
    with pytest.raises(Malformed):
        ids.order_subject("blue", order)


def test_a_slash_inside_an_order_id_stays_inside() -> None:
    assert ids.split_subject(ids.order_subject("blue", "2026/09/1")) == ("blue", "2026/09/1")


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("mail", " Kim@Example.ORG", "kim@example.org"),
        ("phone", "+49 (30) 123-45", "0049 30 12345"),
        ("handle", "ｋｉｍ", "kim"),
    ],
)
def test_one_contact_spelt_in_two_ways_is_one_subject(kind: str, one: str, other: str) -> None:
    first, second = (ids.contact_subject("blue", b"s" * 32, kind, handle) for handle in (one, other))
    assert first == second
    assert ids.contact_subject("blue", b"t" * 32, kind, one) != first
