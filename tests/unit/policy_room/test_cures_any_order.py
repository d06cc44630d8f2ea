"""Replacements, repairs and silence in any order and twice: the same grants, and no unit given back and replaced."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.policy.domain.attempts import CURES
from services.policy.handlers.cures import cure_of
from shared.runtime.message import Message
from tests.unit.policy_room.cure_messages import (
    ONE,
    beyond_repair,
    expired,
    faulty,
    handed_in,
    not_sent_again,
    quoted,
    ran_out,
    repaired,
    sent_again,
)
from tests.unit.policy_room.messages import at, chosen, closed, inspected, opened, order, posted, received, request
from tests.unit.policy_room.test_any_order import Story, assert_within_what_was_bought, end_of, interleaved
from tests.unit.policy_room.world import World, case_id

SEEDS = st.integers(0, 2**32)
LATER = faulty("rq-2", sent_at=at(days=30))
# a repair that helps, the same fault again in a second case, its price reduced
REPAIRED: Story = (
    (
        opened(1, order(), faulty(), "repair_warranty", ("repair",)),
        opened(2, order(), LATER, "repair_warranty", ("repair", "refund"), at(days=30)),
    ),
    (
        posted(1, at(days=1), grant="repair"),
        received(2, at(days=3), grant="repair"),
        handed_in(3, at(days=3)),
        quoted(4, at(days=4), covered=True),
        repaired(5, at(days=12)),
    ),
)
# out of stock, no answer, the lawful default; the other lines of the order go their own way
GIVEN_UP: Story = (
    (
        opened(1, order(), faulty(), "damaged_or_defective", ("replacement",)),
        opened(2, order(), request("rq-3", {"2": 2})),
    ),
    (
        not_sent_again(1, at(days=2)),
        expired(2, at(days=50), request_id="rq-3"),
        posted(3, at(days=52), request_id="rq-3"),
    ),
)
END = end_of(World().hear(*[said for speaker in GIVEN_UP for said in speaker]))


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_the_end_is_the_same_in_any_interleaving_with_repeats(seed: int) -> None:
    world = World().hear(*interleaved(GIVEN_UP, seed))
    assert grants_of(end_of(world)) == grants_of(END)


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_a_second_case_that_hears_of_the_repair_late_gets_no_other_remedy_by_it(seed: int) -> None:
    world = World().hear(*interleaved(REPAIRED, seed))
    assert set(world.case().grants) == {"repair"}
    assert set(world.case("rq-2").grants) == {"refund"}


def grants_of(end: dict[str, Any]) -> dict[str, Any]:
    """The grants as they stand and as they were said last."""
    return {"grants": end["grants"], "said": end["said"]}


def _wild(dice: random.Random, sequence: int, market: str) -> Message:
    name = dice.choice(["rq-1", "rq-2", "rq-3"])
    lines = dice.choice([ONE, {"2": 1}, {"2": 2}, {"1": 1, "2": 2}])
    time = at(hours=dice.randrange(2000))
    kind = dice.choice(["refund", "replacement", "repair"])
    again: dict[str, Any] = {"request_id": name}
    kinds, wishes = ["repair_warranty", "damaged_or_defective"], [(), ("repair",), ("replacement",), ("refund",)]
    fault = faulty(name, lines, sent_at=dice.choice([at(), time]))
    makers = [
        lambda: opened(sequence, order(market), fault, dice.choice(kinds), dice.choice(wishes), time),
        lambda: opened(sequence, order(market), request(name, lines)),
        lambda: chosen(sequence, dice.choice(["refund", "price_reduction", "repair"]), time),
        lambda: not_sent_again(sequence, time, **again),
        lambda: sent_again(sequence, time, **again),
        lambda: handed_in(sequence, time, **again),
        lambda: quoted(sequence, time, dice.random() < 0.5, **again),
        lambda: repaired(sequence, time, dice.choice(["fixed", "failed"]), **again),
        lambda: beyond_repair(sequence, time, **again),
        lambda: expired(sequence, time, kind, **again),
        lambda: ran_out(sequence, time, "customer_answer", **again),
        lambda: posted(sequence, time, request_id=name, grant=kind),
        lambda: inspected(sequence, time, request_id=name, grant=kind),
        lambda: closed(sequence, time),
    ]
    return dice.choice(makers)()


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(["DE", "ES", "GB", "AU", "NO"]), SEEDS)
def test_no_unit_is_given_back_twice_or_given_back_and_replaced(market: str, seed: int) -> None:
    dice, world = random.Random(seed), World(stored=False)
    heard = [_wild(dice, sequence, market) for sequence in range(1, 22)]
    for message in heard:
        world.hear(message)
        assert_no_unit_twice(world)
    assert len({row.id for row in world.said}) == len(world.said)
    for message in dice.sample(heard, len(heard)):
        world.hear(message)
        assert_no_unit_twice(world)
    standing = {grant.grant_id for case in world.memory().cases.values() for grant in case.grants.values()}
    assert standing == set(world.targets())


def assert_no_unit_twice(world: World) -> None:
    """Live grants of all cases together cover each unit once; a cure that is over no longer lives."""
    live: Counter[str] = Counter()
    for id_, case in world.memory().cases.items():
        assert len(case.grants) <= 1
        for kind, grant in case.grants.items():
            if kind in CURES and cure_of(id_, case, kind).done_at is not None:
                continue
            live.update({line.line_id: line.quantity for line in grant.lines})
    assert live["1"] <= 1
    assert live["2"] <= 2


@pytest.mark.parametrize("story", [REPAIRED, GIVEN_UP])
def test_hearing_it_all_again_says_nothing_new(story: Story) -> None:
    heard = [said for speaker in story for said in speaker]
    world = World().hear(*heard)
    told = len(world.said)
    assert len(world.hear(*heard, *reversed(heard)).said) == told
    assert case_id() in world.memory().cases
    assert_within_what_was_bought(world, {"2": 2})
