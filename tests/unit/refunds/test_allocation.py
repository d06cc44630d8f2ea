"""Arithmetic of allocation and of an attempt's states, over all small cases hypothesis can think of."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from services.refunds.domain.allocation import Left, allocate
from services.refunds.domain.model import LOST, UNDER_WAY, AttemptState, ProviderState
from services.refunds.domain.states import after_ledger, after_provider, later_of

AMOUNTS = st.integers(min_value=-50, max_value=10**12)
LEFTS = st.lists(st.integers(min_value=-10, max_value=10**11), max_size=6).map(
    lambda minors: tuple(Left(f"pay-{n}", minor) for n, minor in enumerate(minors))
)
STATES = st.sampled_from(get_args(AttemptState))
SAID = st.sampled_from(get_args(ProviderState))


@given(AMOUNTS, LEFTS)
def test_shares_and_the_shortfall_are_the_whole_amount_and_no_payment_gives_more_than_is_left(
    amount: int, left: tuple[Left, ...]
) -> None:
    split = allocate(amount, left)
    limits = {one.payment_id: one.left_minor for one in left}
    assert sum(share.amount_minor for share in split.shares) + split.short_minor == max(amount, 0)
    assert all(0 < share.amount_minor <= limits[share.payment_id] for share in split.shares)
    assert len({share.payment_id for share in split.shares}) == len(split.shares)


@given(AMOUNTS, LEFTS)
def test_a_payment_is_touched_only_when_the_ones_before_it_are_used_up(amount: int, left: tuple[Left, ...]) -> None:
    split = allocate(amount, left)
    used = {share.payment_id: share.amount_minor for share in split.shares}
    places = [n for n, one in enumerate(left) if one.payment_id in used]
    for n, one in enumerate(left):
        if places and n < max(places):
            assert used.get(one.payment_id, 0) == max(one.left_minor, 0)
    if split.short_minor:
        assert sum(used.values()) == sum(max(one.left_minor, 0) for one in left)


@given(STATES, st.lists(SAID, max_size=5))
def test_what_a_provider_said_never_goes_back(state: AttemptState, said: list[ProviderState]) -> None:
    for word in said:
        after = after_provider(state, word)
        assert after_provider(after, word) == after
        if state in ("failed", "bounced"):
            assert after == state
        if state == "succeeded":
            assert after in ("succeeded", "bounced")
        state = after


@given(st.permutations(["pending", "succeeded", "failed"]))
def test_money_that_came_back_is_lost_in_whatever_order_it_is_heard(said: list[ProviderState]) -> None:
    state: AttemptState = "requested"
    for word in said:
        state = after_provider(state, word)
    assert state in LOST


@given(STATES, st.sampled_from(["refused", "expired", "stuck"]))
def test_the_ledgers_word_never_overrules_the_providers(state: AttemptState, said: str) -> None:
    after = after_ledger(state, said)  # type: ignore[arg-type]
    assert after == (said if state in {"requested", "stuck", "refused", "expired"} else state)


def test_every_state_of_an_attempt_is_under_way_or_lost_or_paid() -> None:
    assert UNDER_WAY | LOST | {"succeeded"} == set(get_args(AttemptState))
    assert not UNDER_WAY & LOST


@given(SAID, SAID)
def test_the_later_state_of_a_report_does_not_depend_on_who_is_heard_first(
    one: ProviderState, two: ProviderState
) -> None:
    assert later_of(one, two) == later_of(two, one)
