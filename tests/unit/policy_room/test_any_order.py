"""Whatever order the speakers are heard in, and however often: the same grants, never more than was bought or paid."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from shared.runtime.message import Message
from tests.unit.policy_room.messages import (
    at,
    breached,
    chosen,
    closed,
    facts_added,
    inspected,
    matched,
    opened,
    order,
    order_changed,
    posted,
    promised,
    received,
    reopened,
    request,
    staff,
)
from tests.unit.policy_room.world import World, case_id

SEEDS = st.integers(0, 2**32)
Story = tuple[tuple[Message, ...], ...]
"""What each speaker says, in the speaker's own order: intake, logistics, staff."""
ONE, UMBRELLA = {"1": 1}, {"2": 1}
FIXED = {"decision_id", "decided_at", "facts_used"}

# rq-1 wrong ukulele, looked at; rq-2 an umbrella, in words first; rq-3 the other umbrella, settled by a person, twice
WRONG_ITEM: Story = (
    (
        opened(1, asked=request(lines=ONE), kind="wrong_item"),
        opened(2, asked=request("rq-2"), kind="unknown", wanted=()),
        order_changed(3, order()),
        opened(4, order(), request("rq-3", UMBRELLA), "product_question", ()),
        facts_added(5, request("rq-2", UMBRELLA), time=at(hours=5)),
        closed(6, at(days=1)),
        reopened(7, at(days=2)),
        order_changed(8, order(version=2), time=at(days=3)),
    ),
    (
        posted(1, at(days=2)),
        posted(2, at(days=2), request_id="rq-2"),
        received(3, at(days=4)),
        received(4, at(days=4), request_id="rq-2"),
        inspected(5, at(days=5), ONE, "wrong_item"),
        inspected(6, at(days=5), UMBRELLA, "used", 300, request_id="rq-2"),
    ),
    (
        staff(case="rq-3", id="command-1", amount_minor=1000, lines=[{"line_id": "2", "quantity": 1}]),
        staff(case="rq-3", id="command-2", amount_minor=1500, time=at(days=1)),
    ),
)
# rq-1 is refused by a person, so rq-2 may have the same ukulele repaired; a choice is open at first
REFUSED: Story = (
    (
        opened(1, order(), request(lines=ONE)),
        opened(2, order(), request("rq-2", ONE), "withdrawal_return"),
        opened(3, asked=request("rq-3", UMBRELLA), kind="repair_warranty", wanted=()),
        facts_added(4, request("rq-3", UMBRELLA), "repair_warranty", ("repair",), time=at(hours=2)),
    ),
    (
        posted(1, at(days=2), request_id="rq-2"),
        inspected(2, at(days=5), ONE, request_id="rq-2"),
        posted(3, at(days=6), request_id="rq-3", grant="repair"),
    ),
    (staff("refuse"),),
)
# only the shop's promise gives a right, no law names a day; of what was to be looked at nothing came back
PROMISED: Story = (
    (
        opened(1, order("US", **promised()), request(lines=ONE)),
        opened(2, order("US", **promised()), request("rq-2", UMBRELLA), "wrong_item"),
        breached(3, at(days=9)),
    ),
    (
        received(1, at(days=4)),
        received(2, at(days=6), request_id="rq-2"),
        inspected(3, at(days=7), UMBRELLA, "missing", request_id="rq-2"),
    ),
    (),
)


def interleaved(story: Story, seed: int) -> list[Message]:
    """Each speaker's own order kept; every message may come again at any later time."""
    dice, queues, heard = random.Random(seed), [list(said) for said in story], []
    while any(queues):
        heard.append(dice.choice([queue for queue in queues if queue]).pop(0))
        if dice.random() < 0.5:
            heard.append(dice.choice(heard))
    return heard


def end_of(world: World) -> dict[str, Any]:
    """What has to be the same at the end: grants as they stand and as they were said, and what was decided."""
    cases = world.memory().cases
    return {
        "grants": {id_: case.grants for id_, case in cases.items()},
        "decisions": {
            id_: case.decision and case.decision.model_dump(exclude=FIXED, mode="json") for id_, case in cases.items()
        },
        "said": world.targets(),
    }


STRAIGHT = [
    (story, end_of(World().hear(*[said for speaker in story for said in speaker])))
    for story in (WRONG_ITEM, REFUSED, PROMISED)
]


def test_the_stories_end_as_they_are_meant_to() -> None:
    ends = [{grant.case_id: grant for case in end["grants"].values() for grant in case.values()} for _, end in STRAIGHT]
    totals = [{id_: (g.release, g.refund and g.refund.total_minor) for id_, g in end.items()} for end in ends]
    rq1, rq2, rq3 = case_id("rq-1"), case_id("rq-2"), case_id("rq-3")
    assert totals[0] == {rq1: ("now", 6776), rq2: ("now", 1850 + 81 - 300), rq3: ("now", 1500)}
    assert totals[1] == {rq2: ("now", 6776), rq3: ("now", None)}
    assert totals[2] == {rq1: ("now", 6490), rq2: ("on_inspection", 1850)}
    assert str(ends[2][rq1].due_on) == "2026-10-05"


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(STRAIGHT), SEEDS)
def test_any_interleaving_of_the_speakers_with_repeats_ends_the_same(straight: tuple[Story, Any], seed: int) -> None:
    story, end = straight
    assert end_of(World().hear(*interleaved(story, seed))) == end


@settings(max_examples=20, deadline=None)
@given(st.sampled_from([WRONG_ITEM, REFUSED, PROMISED]), SEEDS)
def test_the_same_input_says_the_same_bytes_however_the_memory_was_stored_between(story: Story, seed: int) -> None:
    heard = interleaved(story, seed)
    kept, stored = World(stored=False).hear(*heard), World(stored=True).hear(*heard)
    assert kept.said == stored.said
    assert kept.memory() == stored.memory()


@settings(max_examples=20, deadline=None)
@given(st.sampled_from([WRONG_ITEM, REFUSED, PROMISED]), SEEDS)
def test_full_disorder_raises_nothing_and_hearing_it_all_again_says_nothing_new(story: Story, seed: int) -> None:
    heard = [said for speaker in story for said in speaker]
    random.Random(seed).shuffle(heard)
    world = World().hear(*heard, *heard)
    told = len(world.said)
    assert_within_what_was_bought(world, {"1": 1, "2": 2})
    assert len(world.hear(*heard).said) == told


def _wild_message(dice: random.Random, sequence: int, market: str) -> Message:
    name, grant = dice.choice(["rq-1", "rq-2", "rq-3"]), dice.choice(["refund", "replacement"])
    lines = dice.choice([ONE, UMBRELLA, {"2": 2}, {"1": 1, "2": 2}, {"1": 9}, {"nine": 1}])
    kind = dice.choice(["withdrawal_return", "wrong_item", "repair_warranty", "product_question", "unknown"])
    wanted = dice.choice([(), ("refund",), ("replacement",)])
    known = order(market, dice.choice([1, 2, 3]), **(promised() if dice.random() < 0.5 else {}))
    time, asked = at(hours=dice.randrange(400)), request(name, lines)
    match dice.choice(["open", "open", "facts", "end", "order", "choose", "goods", "goods", "staff", "staff"]):
        case "open":
            return opened(sequence, known if dice.random() < 0.7 else None, asked, kind, wanted, time)
        case "facts":
            return facts_added(sequence, asked, kind, wanted, time=time)
        case "end":
            return dice.choice([matched(sequence, name), closed(sequence, time), reopened(sequence, time)])
        case "order":
            return order_changed(sequence, known, name, time)
        case "choose":
            return dice.choice([chosen(sequence, "replacement", time), breached(sequence, time)])
        case "goods":
            named: dict[str, Any] = {"request_id": name, "grant": grant}
            finding = dice.choice(["as_expected", "missing", "unknown", "used"])
            looked = inspected(sequence, time, finding=finding, loss=dice.choice([0, 700, 10**9]), **named)
            return dice.choice([posted(sequence, time, **named), received(sequence, time, **named), looked])
        case _:
            given: dict[str, Any] = {"amount_minor": dice.choice([None, 1, 5000, 11380, 20000])}
            given["lines"] = [{"line_id": dice.choice("123"), "quantity": dice.choice([1, 2, 3])}] * dice.choice([0, 1])
            outcome = dice.choice(["grant_refund", "grant_refund", "refuse"])
            return staff(outcome, id=f"command-{sequence}", case=name, time=time, **given)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["DE", "FR", "US", "GB", "IS"]), SEEDS)
def test_no_order_of_any_messages_grants_more_units_than_ordered_or_refunds_more_than_paid(
    market: str, seed: int
) -> None:
    dice, world = random.Random(seed), World(stored=False)
    heard = [_wild_message(dice, sequence, market) for sequence in range(1, 16)]
    for message in heard:
        world.hear(message)
        assert_within_what_was_bought(world, {"1": 1, "2": 2})
    assert len({row.id for row in world.said}) == len(world.said)
    for message in dice.sample(heard, len(heard)):
        world.hear(message)
        assert_within_what_was_bought(world, {"1": 1, "2": 2})


def assert_within_what_was_bought(world: World, ordered: dict[str, int]) -> None:
    """Over all cases of the order: units of a line at most as ordered, refunds at most what the payments captured."""
    grants = [grant for case in world.memory().cases.values() for grant in case.grants.values()]
    for line_id, quantity in ordered.items():
        granted = [x.quantity for grant in grants for x in grant.lines if x.line_id == line_id]
        assert sum(granted) <= quantity, (line_id, granted)
    refunds = [grant.refund.total_minor for grant in grants if grant.refund is not None]
    assert sum(refunds) <= 11380, refunds
    said = world.targets()
    assert {grant.grant_id: grant.release for grant in grants} == {id_: said[id_]["release"] for id_ in said}
