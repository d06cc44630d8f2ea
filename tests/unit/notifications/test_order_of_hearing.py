"""Holds that notices do not depend on which topic is read first, nor on how often: only on what was said."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from services.notifications.memory import NotificationsMemory, empty
from shared.contracts.intake import CaseMatched, CaseOrderChanged
from shared.runtime.message import Message
from shared.runtime.step import Effect
from tests.unit.notifications import telling

PLAIN = [one for speaker in telling.story().values() for one in speaker]


def essentials(memory: NotificationsMemory, effects: list[Effect]) -> tuple[object, ...]:
    """What has to be the same: the notices and their states, what waits, and each effect exactly once."""
    written = sorted((effect.effect_id, str(effect.payload), effect.useful_until) for effect in effects)
    return memory.notices, memory.waiting, memory.held, memory.kept, memory.titles, written


EXPECTED = essentials(*telling.hear_all(PLAIN))


@given(seed=st.integers(0, 2**32), doubles=st.integers(0, 12))
@settings(max_examples=120, deadline=None)
def test_any_interleaving_with_doubles_ends_the_same(seed: int, doubles: int) -> None:
    dice = random.Random(seed)
    heard = [*PLAIN, *dice.choices(PLAIN, k=doubles)]
    dice.shuffle(heard)
    assert essentials(*telling.hear_all(heard)) == EXPECTED


@given(seed=st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_the_same_input_twice_gives_the_same_bytes(seed: int) -> None:
    dice = random.Random(seed)
    heard = dice.sample(PLAIN, len(PLAIN))
    first, second = telling.hear_all(heard), telling.hear_all(heard)
    assert first[0].model_dump_json() == second[0].model_dump_json()
    assert first[1] == second[1]


def test_every_step_of_the_angry_customers_story_is_told_once() -> None:
    _, effects = telling.hear_all([*PLAIN, *PLAIN])
    assert sorted(effect.payload["template"] for effect in effects) == [
        "acknowledgement",
        "approved",
        "goods_received",
        "pickup_booked",
        "promise_at_risk",
        "refund_delayed_by_person",
        "refund_released",
        "refund_sent",
        "return_instructions",
        "staff_promise_at_risk",
        "with_person",
    ]


def test_what_is_heard_before_the_case_waits_for_it() -> None:
    early = [one for one in PLAIN if one.type != "case.opened"]
    memory, effects = telling.hear_all(early)
    assert effects == []
    assert len(memory.waiting) == 10
    step = telling.hear(memory, telling.message(telling.opened()))
    assert len(step.does) == 11
    assert step.memory.waiting == {}


def test_what_waited_is_told_in_the_order_in_which_it_happened() -> None:
    memory, _ = telling.hear_all(one for one in reversed(PLAIN) if one.type != "case.opened")
    told = [effect.payload["template"] for effect in telling.hear(memory, telling.message(telling.opened())).does]
    assert told[:3] == ["acknowledgement", "with_person", "approved"]
    assert told[-3:] == ["promise_at_risk", "staff_promise_at_risk", "refund_sent"]


def test_a_notice_that_lists_goods_waits_until_the_order_is_known() -> None:
    memory, effects = telling.hear_all(
        [telling.message(telling.opened(with_order=False)), telling.message(telling.granted())]
    )
    assert [effect.payload["template"] for effect in effects] == ["acknowledgement"]
    known = CaseOrderChanged(case_id=telling.CASE, order=telling.order())
    [approved] = telling.hear(memory, telling.message(known)).does
    assert approved.payload["items"] == [["Ukulele soprano", 2]]


def test_the_newest_version_of_an_order_names_the_goods() -> None:
    newer = CaseOrderChanged(case_id=telling.CASE, order=telling.order("Ukulele concert", 3))
    older = CaseOrderChanged(case_id=telling.CASE, order=telling.order("Ukulele", 2))
    told = telling.only(newer, older, telling.granted())
    assert told["approved"].payload["items"] == [["Ukulele concert", 2]]


def test_goods_without_a_title_are_named_by_their_number() -> None:
    _, effects = telling.hear_all(
        [telling.message(telling.opened(order=telling.order(None))), telling.message(telling.granted())]
    )
    assert effects[-1].payload["items"] == [["UKE-21", 2]]


def test_what_a_moved_case_can_never_complete_here_is_forgotten() -> None:
    heard: list[Message] = [
        telling.message(telling.opened(with_order=False)),
        telling.message(telling.granted()),
        telling.message(CaseMatched(case_id=telling.CASE, to_subject="blue-harbour/BH-1")),
    ]
    for order in (heard, heard[::-1], [heard[2], heard[0], heard[1]]):
        memory, effects = telling.hear_all(order)
        assert memory.waiting == {}
        assert [effect.payload["template"] for effect in effects] == ["acknowledgement"]


def test_a_memory_survives_its_own_writing_down() -> None:
    memory, _ = telling.hear_all(PLAIN[2:])
    assert NotificationsMemory.model_validate_json(memory.model_dump_json()) == memory
    assert empty("x") == NotificationsMemory()
