"""Proves how `aftersales decide` reads its input: one object or lines, malformed ones named, the others going on."""

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.ops.deciding import Trouble, answer, questions
from shared.errors import Malformed
from shared.facts.decision import Decision, Explanation
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts

ORDER: dict[str, Any] = {
    "shop_id": "blue", "order_id": "B-1", "version": 1, "placed_at": "2026-09-01T10:04:00+02:00", "market": "DE",
    "locale": "de-DE", "time_zone": "Europe/Berlin", "currency": "EUR",
    "lines": [{"line_id": "1", "sku": "S", "quantity": 1, "unit_price_minor": 500}],
}  # fmt: skip
QUESTION: dict[str, Any] = {"order": ORDER, "request": {"request_id": "rq", "sent_at": "2026-09-17T19:28:31+02:00"}}


def decide(order: Order, request: RequestFacts, progress: Progress, as_of: datetime) -> Decision:
    """A rulebook of one rule: everybody is told the same."""
    if order.market == "XX":
        raise Malformed("no_market", "no law is loaded", "order.market")
    return Decision(
        decision_id="d",
        rulebook="r",
        order_id=order.order_id,
        request_id=request.request_id,
        decided_at=as_of,
        ground="withdrawal",
        eligible="no",
        explanation=Explanation(key="none"),
    )


def lines(*values: Any) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def test_lines_are_told_apart_by_their_number_and_empty_ones_left_out() -> None:
    assert list(questions(b'{"a":1}\n\n{"b":2}\n')) == [(1, b'{"a":1}'), (3, b'{"b":2}')]


def test_one_object_may_be_spread_over_lines() -> None:
    raw = json.dumps(QUESTION, indent=2).encode()
    assert list(questions(raw)) == [(0, raw)]


def test_one_spread_object_that_is_broken_is_one_trouble() -> None:
    raw = json.dumps(QUESTION, indent=2).encode()[:-3]
    assert len(list(questions(raw))) == 1


@given(st.lists(st.sampled_from([b"{", b"nonsense", b'{"a":1}', b"[]"]), max_size=6))
def test_among_lines_with_an_object_every_filled_line_is_a_question(parts: list[bytes]) -> None:
    raw = b"\n".join([b"{}", *parts])
    assert [text for _, text in questions(raw)] == [b"{}", *parts]


def test_as_of_is_the_requests_time_when_left_out() -> None:
    told = answer(1, lines(QUESTION), decide)
    assert isinstance(told, bytes)
    assert json.loads(told)["decided_at"] == "2026-09-17T19:28:31+02:00"


def test_a_decision_is_one_line_with_the_contracts_words() -> None:
    told = answer(1, lines({**QUESTION, "as_of": "2026-10-01T00:00:00Z"}), decide)
    assert isinstance(told, bytes)
    assert b"\n" not in told
    assert "return" in json.loads(told)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"oder": 1}, "oder"),
        ({"order": {**ORDER, "colour": "red"}}, "order.colour"),
        ({"order": {**ORDER, "currency": "euro"}}, "order.currency"),
        ({"order": {**ORDER, "lines": [{**ORDER["lines"][0], "quantity": 0}]}}, "order.lines.0.quantity"),
        ({"order": {**ORDER, "market": "XX"}}, "order.market"),
    ],
)
def test_a_malformed_question_is_named_by_its_path(change: dict[str, Any], path: str) -> None:
    told = answer(4, lines({**QUESTION, **change}), decide)
    assert isinstance(told, tuple)
    assert (told[0].line, told[0].path) == (4, path)
    assert str(told[0]).startswith(f"line 4: {path}: ")


def test_every_wrong_field_is_named_not_only_the_first() -> None:
    told = answer(1, lines({"order": {**ORDER, "version": 0, "market": "de"}}), decide)
    assert isinstance(told, tuple)
    assert [trouble.path for trouble in told] == ["order.version", "order.market", "request"]


@pytest.mark.parametrize("raw", [b"{", b"[]", b"null", b'{"a": "\\u0000"}', b"[" * 100_000, b"\xff"])
def test_what_is_no_object_is_malformed_and_never_raises(raw: bytes) -> None:
    told = answer(2, raw, decide)
    assert isinstance(told, tuple)
    assert told[0].reason


def test_a_trouble_of_the_only_object_names_no_line() -> None:
    assert str(Trouble(0, "order", "missing")) == "order: missing"
