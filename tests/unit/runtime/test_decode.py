"""Every record gets a verdict, whatever is in it; subjects, identities and personal fields are found as promised."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared import ids
from shared.contracts.base import wire_type
from shared.runtime.decode import Dead, Decoded, Passed, Reading, decode, personal_values
from shared.runtime.wire import Record

AT = datetime(2026, 9, 1, 12, tzinfo=UTC)
SECRET = b"s" * 32
READING = Reading("intake", frozenset({"request.made", "order.placed", "case.opened", "request.answered"}), SECRET)
REQUEST = {
    "request_id": "rq-1",
    "shop_id": "blue",
    "order_ref": "BH-1",
    "contact": {"mail": " Kim@Example.org ", "name": "Kim"},
    "channel": "mail",
    "text": "wrong one",
    "sent_at": "2026-09-01T12:00:00+02:00",
}


def record(type_: str, data: object, topic: str = "requests.v1", **attributes: str) -> Record:
    head = {"type": wire_type(type_), "id": "m1", "source": "/shops/blue/mail", **attributes}
    headers = tuple((f"ce_{name}", value.encode()) for name, value in head.items())
    value = data if isinstance(data, bytes) else orjson.dumps(data)
    return Record(topic, 3, 44, b"key", value, headers, AT)


def decoded(*args: object, **attributes: str) -> Decoded:
    verdict = decode(record(*args, **attributes), READING)  # type: ignore[arg-type]
    assert isinstance(verdict, Decoded), verdict
    return verdict


def dead(*args: object, **attributes: str) -> Dead:
    verdict = decode(record(*args, **attributes), READING)  # type: ignore[arg-type]
    assert isinstance(verdict, Dead), verdict
    return verdict


def test_the_subject_comes_from_the_attribute_then_from_the_order_named() -> None:
    assert decoded("request.made", REQUEST, subject="blue/BH-9").message.subject == "blue/BH-9"
    assert decoded("request.made", REQUEST).message.subject == "blue/BH-1"


def test_a_request_without_an_order_belongs_to_its_contact() -> None:
    bare = {**REQUEST, "order_ref": None}
    first = decoded("request.made", bare).message.subject
    same = decoded("request.made", {**bare, "contact": {"mail": "kim@example.ORG"}}).message.subject
    assert first == same
    assert first.startswith("blue/contact:")
    assert "kim" not in first
    assert dead("request.made", {**bare, "contact": None}).trouble.code == "no_contact"


def test_without_a_readable_id_the_records_place_is_its_identity() -> None:
    message = decoded("request.made", REQUEST, id="").message
    assert (message.source, message.id) == ("/kafka/requests.v1", "3:44")


def test_the_case_is_known_from_the_request() -> None:
    assert decoded("request.made", REQUEST).message.case_id == ids.case_id("blue", "rq-1")


def test_a_time_in_the_future_is_malformed() -> None:
    near = (AT + timedelta(minutes=5)).isoformat()
    assert decoded("request.made", REQUEST, time=near).message.time == AT + timedelta(minutes=5)
    far = (AT + timedelta(minutes=5, seconds=1)).isoformat()
    assert dead("request.made", REQUEST, time=far).trouble.code == "time_in_future"


def test_a_wrong_field_is_named() -> None:
    letter = dead("request.made", {**REQUEST, "sent_at": "yesterday"})
    assert (letter.trouble.code, letter.trouble.path) == ("bad_field", "sent_at")
    assert letter.heard_id == ids.heard_key("/kafka/requests.v1", "3:44")


def test_types_nobody_here_hears_are_passed_over() -> None:
    assert isinstance(decode(record("request.retracted", {}), READING), Passed)
    assert isinstance(decode(record("something.new", {}), READING), Passed)
    assert isinstance(decode(record("case.opened", {}, topic="requests.v1"), READING), Passed)


def test_our_own_events_carry_their_subject() -> None:
    assert dead("case.opened", {}, topic="aftersales.intake.v1").trouble.code in ("bad_field", "no_subject")


def test_personal_fields_are_found_with_their_paths() -> None:
    found = personal_values(decoded("request.made", REQUEST).message)
    assert found["text"] == "wrong one"
    assert found["contact"]["mail"] == " Kim@Example.org "
    answered = {"request_id": "rq-1", "shop_id": "blue", "answers": [{"asks": "photo", "text": "here"}], "sent_at": AT}
    assert personal_values(decoded("request.answered", answered).message) == {"m1:answers.0.text": "here"}


@pytest.mark.parametrize("order_id", ["contact:abc", "", "x" * 129, "a\nb"])
def test_an_order_id_that_cannot_be_a_key_is_malformed(order_id: str) -> None:
    verdict = decode(record("request.made", {**REQUEST, "order_ref": order_id}), READING)
    if order_id:
        assert isinstance(verdict, Dead)


@given(
    value=st.binary(max_size=200) | st.none(),
    headers=st.lists(
        st.tuples(
            st.sampled_from(["ce_type", "ce_id", "ce_subject", "ce_time", "ce_sequence", "content-type", "x"]),
            st.binary(max_size=40) | st.sampled_from([wire_type("request.made").encode(), b"a/b", "²".encode()]),
        ),
        max_size=6,
    ),
    key=st.binary(max_size=20) | st.none(),
)
def test_whatever_comes_gets_a_verdict(
    value: bytes | None, headers: list[tuple[str, bytes]], key: bytes | None
) -> None:
    verdict = decode(Record("requests.v1", 0, 1, key, value, tuple(headers), AT), READING)
    assert isinstance(verdict, Decoded | Passed | Dead)


@given(st.recursive(st.none() | st.booleans() | st.text(), lambda c: st.lists(c) | st.dictionaries(st.text(), c)))
def test_hostile_json_gets_a_verdict(data: object) -> None:
    try:
        raw = orjson.dumps(data)
    except TypeError:
        return
    assert isinstance(decode(record("request.made", raw), READING), Decoded | Passed | Dead)
