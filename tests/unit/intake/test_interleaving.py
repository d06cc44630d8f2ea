"""Whatever order five topics are read in, and however often: the same case, the same promises, the same end."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from shared.runtime.message import Message
from tests.unit.intake import messages as m
from tests.unit.intake.world import World, at

OPENED = World().hear(m.order(), m.form()).event_id("case.opened")
PAID = (
    (m.order(), m.order(2, region="DE-HH", time=at(days=1))),
    (m.form(), m.form("m-2")),
    (
        m.decided(1),
        m.grant(2, "on_inspection", None),
        m.decided(3, time=at(days=6)),
        m.grant(4, "now", time=at(days=6)),
    ),
    (m.label(at(hours=1)), m.pickup(at(hours=2)), m.goods_received(at(days=5)), m.goods_inspected(at(days=6))),
    (m.refund_stuck(1), m.paid(at(days=7))),
    (
        m.notice("acknowledgement", OPENED, at(seconds=2)),
        m.notice("approved", "policy-2", at(seconds=9)),
        m.notice("refund_sent", "refunds-3", at(days=7)),
    ),
)
REFUSED = (
    (m.order(),),
    (m.form(),),
    (m.needs_person(1), m.decided(2, "no", operator="anna")),
    (m.notice("acknowledgement", OPENED, at(seconds=2)), m.notice("refused", "policy-2", at(minutes=1))),
)


def end_of(world: World) -> dict[str, Any]:
    """What has to be the same at the end; when a promise began may depend on what was known then."""
    case = world.case()
    return {
        "stage": world.stage(),
        "closed": case.closed,
        "order": world.memory().order,
        "request": case.request,
        "grants": case.grants,
        "returns": case.returns,
        "notices": case.notices,
        "running": sorted(id_ for id_, row in world.rows.items() if row["state"] == "running"),
        "withdrawn": world.said("clock.breach_withdrawn"),
        "waiting": world.memory().waiting,
    }


def interleaved(topics: tuple[tuple[Message, ...], ...], seed: int, doubled: bool) -> list[Message]:
    """Each speaker's own order kept; every message may come again at any later time."""
    dice, queues, heard = random.Random(seed), [list(topic) for topic in topics], []
    while any(queues):
        heard.append(dice.choice([queue for queue in queues if queue]).pop(0))
        if doubled and dice.random() < 0.5:
            heard.append(dice.choice(heard))
    return heard


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([PAID, REFUSED]), st.integers(0, 2**32), st.booleans())
def test_any_interleaving_of_the_topics_ends_the_same(
    topics: tuple[tuple[Message, ...], ...], seed: int, doubled: bool
) -> None:
    straight = World().hear(*[message for topic in topics for message in topic])
    mixed = World().hear(*interleaved(topics, seed, doubled))
    assert end_of(mixed) == end_of(straight)
    assert mixed.stage() == "closed"
    assert len(mixed.said("case.opened")) == 1


@settings(max_examples=80, deadline=None)
@given(st.permutations([message for topic in PAID if topic != PAID[4] for message in topic] + [m.paid(at(days=7))]))
def test_even_full_disorder_ends_the_same(heard: list[Message]) -> None:
    world = World().hear(*heard, *heard)
    assert (world.stage(), world.case().closed) == ("closed", "refunded")
    assert [row for row in world.rows.values() if row["state"] == "running"] == []
    assert len({told.id for told in world.told}) == len(world.told)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32))
def test_the_same_input_says_the_same_bytes_again(seed: int) -> None:
    heard = interleaved(PAID, seed, doubled=True)
    assert World().hear(*heard).told == World().hear(*heard).told


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32))
def test_nothing_is_promised_without_a_start_and_nothing_stops_twice(seed: int) -> None:
    world = World().hear(*interleaved(PAID, seed, doubled=True))
    started = [said["clock_id"] for said in world.said("clock.started")]
    stopped = [said["clock_id"] for said in world.said("clock.stopped")]
    assert sorted(started) == sorted(stopped)
    assert len(set(started)) == len(started)
    for told in world.told:
        for promise in told.data.get("promises", ()):
            assert promise["clock_id"] in started
