"""CloudEvents read from and written to Kafka records, and everything hostile a record can hold."""

from datetime import UTC, datetime

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.errors import Malformed
from shared.runtime.wire import (
    DEPTH_MAX,
    SIZE_MAX_BYTES,
    Record,
    canonical,
    headers_for,
    open_envelope,
    parse_json,
    parse_time,
    wire_time,
)

AT = datetime(2026, 9, 1, tzinfo=UTC)


def record(value: bytes | None, *headers: tuple[str, bytes]) -> Record:
    return Record("orders.v1", 0, 7, b"s/o", value, headers, AT)


def test_binary_mode_is_read() -> None:
    envelope, data = open_envelope(record(b'{"a":1}', ("ce_type", b"t"), ("ce_id", b"1"), ("ce_source", b"/s")))
    assert (envelope.type, envelope.id, envelope.source, data) == ("t", "1", "/s", {"a": 1})


def test_structured_mode_is_read() -> None:
    body = orjson.dumps({"specversion": "1.0", "type": "t", "id": "1", "source": "/s", "data": {"a": 1}})
    envelope, data = open_envelope(record(body, ("content-type", b"application/cloudevents+json; charset=utf-8")))
    assert (envelope.type, envelope.id, data) == ("t", "1", {"a": 1})


def test_what_we_write_we_read() -> None:
    headers = headers_for([("id", "1"), ("source", "/s"), ("type", "t"), ("run", ""), ("subject", "s/ö")])
    envelope, _ = open_envelope(record(b"{}", *headers))
    assert (envelope.subject, envelope.run) == ("s/ö", "")
    assert "ce_run" not in dict(headers)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (None, "empty"),
        (b"\xff\xfe", "not_json"),
        (b"{", "not_json"),
        (b'{"a": "\\ud800"}', "not_json"),
        (b'{"a": "\\u0000"}', "nul_character"),
        (b'{"a\\u0000": 1}', "nul_character"),
        (b"[" * (DEPTH_MAX + 1) + b"]" * (DEPTH_MAX + 1), "too_deep"),
        (b'"' + b"x" * SIZE_MAX_BYTES + b'"', "too_large"),
        (b'{"a": NaN}', "not_json"),
    ],
)
def test_hostile_bytes_are_malformed_with_a_stable_word(value: bytes | None, code: str) -> None:
    with pytest.raises(Malformed) as caught:
        open_envelope(record(value, ("ce_type", b"t")))
    assert caught.value.code == code


def test_a_backslash_before_u0000_is_not_a_nul() -> None:
    assert parse_json(b'"\\\\u0000"') == "\\u0000"


def test_many_brackets_that_are_not_deep_are_fine() -> None:
    assert len(parse_json(b"[" + b",".join([b"[]"] * 5000) + b"]")) == 5000
    assert parse_json(orjson.dumps("[" * 500)) == "[" * 500


def test_a_message_without_a_type_is_malformed() -> None:
    with pytest.raises(Malformed) as caught:
        open_envelope(record(b"{}"))
    assert (caught.value.code, caught.value.path) == ("no_type", "ce_type")


@pytest.mark.parametrize("text", ["2026-09-01", "2026-09-01T10:00:00", "yesterday", ""])
def test_a_time_without_offset_is_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        parse_time(text)


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_written_time_is_read_as_the_same_instant(at: datetime) -> None:
    if at.year >= 1000:
        assert parse_time(wire_time(at)) == at


_JSON = st.recursive(
    st.none() | st.integers(-(2**53), 2**53) | st.text(), lambda c: st.lists(c) | st.dictionaries(st.text(), c)
)


@given(_JSON)
def test_equal_json_has_one_spelling(value: object) -> None:
    once = canonical(value)
    assert canonical(orjson.loads(once)) == once
