"""A broker that does not answer is waited for a moment, once; its late answer is not lost."""

from __future__ import annotations

import threading

from kafka.errors import KafkaTimeoutError

from deploy.ops.health_ends import NO_ANSWER, Ends, EndsAsked


def test_an_answer_in_time_is_told() -> None:
    assert EndsAsked(lambda: {("orders.v1", 0): 7}).answer() == ({("orders.v1", 0): 7}, "")


def test_a_broker_that_refuses_is_told_in_its_words() -> None:
    def ask() -> Ends:
        raise KafkaTimeoutError("nobody at home")

    ends, trouble = EndsAsked(ask).answer()
    assert ends == {}
    assert "nobody at home" in trouble


def test_who_does_not_answer_is_asked_once_and_its_late_answer_counts() -> None:
    let_go, asked = threading.Event(), []

    def ask() -> Ends:
        asked.append(1)
        assert let_go.wait(60)
        return {("orders.v1", 0): 8}

    one = EndsAsked(ask, patience_s=0.05)
    assert [one.answer(), one.answer()] == [({}, NO_ANSWER)] * 2
    let_go.set()
    while (found := one.answer()) == ({}, NO_ANSWER):
        pass
    assert found == ({("orders.v1", 0): 8}, "")
    assert len(asked) == 1
