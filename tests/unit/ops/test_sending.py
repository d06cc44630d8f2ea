"""Proves that a command goes out as its room will read it: same id, subject, verb, target and words."""

from datetime import UTC, datetime
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from deploy.ops.acting import Authority
from deploy.ops.sending import SOURCE, Command, outgoing
from shared import ids
from shared.contracts.operations import OperationCommanded
from shared.contracts.topics import OPERATIONS
from shared.runtime.decode import Decoded, Reading, decode
from shared.runtime.wire import Record

AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
WHO = Authority("ada", "found it by phone")
CASE = ids.case_id("blue", "rq-1")
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=200)


def read(command: Command, room: str = "intake") -> Any:
    sent = outgoing(command, WHO, AT, "cmd-1")
    record = Record(sent.topic, 0, 7, sent.key, sent.value, tuple(sent.headers), AT)
    return decode(record, Reading(room, frozenset(), b"secret"))


def test_the_room_reads_what_was_sent() -> None:
    target, given_ = {"case_id": CASE}, {"order_id": "B-1"}
    found = read(Command("intake", "match", "blue/contact:abc", target, given_, text="Grüße"))
    assert isinstance(found, Decoded)
    message = found.message
    assert (message.type, message.subject, message.case_id, message.time) == (
        "operation.commanded.match",
        "blue/contact:abc",
        CASE,
        AT,
    )
    assert found.heard_id == ids.heard_key(SOURCE, "cmd-1")
    data = message.data
    assert isinstance(data, OperationCommanded)
    assert (data.operator, data.reason, data.arguments, data.text) == ("ada", WHO.reason, given_, "Grüße")


@pytest.mark.parametrize("subject", ["blue/B-1", "blue/contact:0123", "blue/letter:abc", "blue/order with space"])
def test_a_runtime_verb_reaches_any_kind_of_subject(subject: str) -> None:
    found = read(Command("policy", "resume", subject, {"subject": subject}), "policy")
    assert isinstance(found, Decoded)
    assert found.message.subject == subject


def test_another_room_passes_it_over() -> None:
    assert not isinstance(read(Command("policy", "resume", "blue/1", {"subject": "blue/1"})), Decoded)


@given(TEXTS)
def test_a_persons_words_arrive_as_they_were_written(text: str) -> None:
    found = read(Command("intake", "answer", "blue/1", {"case_id": CASE}, {"close": False}, text=text))
    assert isinstance(found, Decoded)
    assert isinstance(found.message.data, OperationCommanded)
    assert found.message.data.text == text


def test_what_cannot_be_said_is_a_usage_error() -> None:
    command = Command("intake", "match", "blue/1", {"case_id": CASE})
    with pytest.raises(typer.BadParameter, match="operator"):
        outgoing(command, Authority("a" * 300, "why"), AT, "cmd-1")
    with pytest.raises(typer.BadParameter, match="room"):
        outgoing(Command("kitchen", "match", "blue/1", {"case_id": CASE}), WHO, AT, "cmd-1")


def test_it_goes_to_the_operations_topic_under_the_deployments_prefix() -> None:
    command = Command("intake", "match", "blue/1", {"case_id": CASE})
    assert outgoing(command, WHO, AT, "cmd-1", "demo.").topic == f"demo.{OPERATIONS}"
