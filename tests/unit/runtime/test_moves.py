"""What is done next with an effect, for every guard a provider can have."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.runtime.items import EffectRow
from shared.runtime.moves import BACKOFF_MAX, after_not_found, after_trouble, backoff, first_move
from shared.runtime.outside import Guards, Outcome

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
BOTH = Guards(timedelta(seconds=30), lookup=True, not_found_is_final_after=timedelta(seconds=15))
KEY_ONLY = Guards(timedelta(seconds=30), lookup=False, not_found_is_final_after=timedelta(0))
NEITHER = Guards(timedelta(0), lookup=False, not_found_is_final_after=timedelta(0))
ROW = EffectRow(
    effect_id="e1",
    subject="s/o",
    case_id="c",
    kind="refund.execute",
    provider="p",
    market="DE",
    about="g",
    step=1,
    payload={},
    personal_owner=None,
    attempts=0,
    first_call_at=NOW,
    last_call_at=None,
    sure_not_done=True,
    unknown_since=None,
    useful_until=NOW + timedelta(days=30),
)


def ago(**span: float) -> datetime:
    return NOW - timedelta(**span)


def test_a_new_effect_is_performed() -> None:
    assert first_move(ROW, BOTH, NOW).kind == "perform"


def test_an_effect_that_is_no_longer_useful_expires_instead_of_firing() -> None:
    assert first_move(replace(ROW, useful_until=ago(seconds=1)), BOTH, NOW).kind == "expire"


def test_an_effect_that_may_have_happened_is_looked_up_even_when_it_is_no_longer_useful() -> None:
    row = replace(ROW, sure_not_done=False, last_call_at=ago(days=40), useful_until=ago(days=1))
    assert first_move(row, BOTH, NOW).kind == "look_up"


def test_a_refused_connection_is_tried_again_with_the_same_key_while_the_key_lives() -> None:
    assert first_move(replace(ROW, attempts=1, first_call_at=ago(seconds=20)), BOTH, NOW).kind == "perform"


def test_past_the_keys_lifetime_we_look_before_we_call_again() -> None:
    assert first_move(replace(ROW, attempts=1, first_call_at=ago(seconds=31)), BOTH, NOW).kind == "look_up"


def test_not_found_too_soon_proves_nothing() -> None:
    row = replace(ROW, sure_not_done=False, last_call_at=ago(seconds=14))
    move = after_not_found(row, BOTH, NOW)
    assert (move.kind, move.until) == ("wait", NOW + timedelta(seconds=1))


def test_not_found_late_enough_allows_another_call() -> None:
    row = replace(ROW, sure_not_done=False, last_call_at=ago(seconds=15))
    assert after_not_found(row, BOTH, NOW).kind == "perform"


def test_without_look_up_the_key_alone_guards_while_it_lives() -> None:
    row = replace(ROW, sure_not_done=False, first_call_at=ago(seconds=29))
    assert first_move(row, KEY_ONLY, NOW).kind == "perform"


def test_without_any_guard_a_person_is_asked() -> None:
    row = replace(ROW, sure_not_done=False, first_call_at=ago(seconds=31))
    assert first_move(row, KEY_ONLY, NOW).kind == "stuck"
    assert first_move(row, NEITHER, NOW).kind == "stuck"


def test_what_may_be_repeated_is_repeated() -> None:
    row = replace(ROW, sure_not_done=False)
    assert first_move(row, replace(NEITHER, without_guard="may_repeat"), NOW).kind == "perform"


def test_what_stays_unknown_for_a_day_goes_to_a_person() -> None:
    row = replace(ROW, sure_not_done=False, unknown_since=ago(days=1, seconds=16))
    assert after_trouble(row, BOTH, Outcome("unknown"), NOW).kind == "stuck"
    assert after_trouble(replace(row, unknown_since=ago(hours=23)), BOTH, Outcome("unknown"), NOW).kind == "wait"


def test_the_provider_may_ask_for_more_patience_but_not_for_more_than_an_hour() -> None:
    move = after_trouble(ROW, BOTH, Outcome("not_done", retry_after_s=600), NOW)
    assert move.until == NOW + timedelta(seconds=600)
    move = after_trouble(ROW, BOTH, Outcome("not_done", retry_after_s=86_400), NOW)
    assert move.until is not None
    assert move.until <= NOW + BACKOFF_MAX


@given(st.text(max_size=40), st.integers(0, 10_000))
def test_waits_grow_to_an_hour_and_not_beyond(effect_id: str, attempts: int) -> None:
    step = backoff(effect_id, attempts)
    assert timedelta(seconds=0.8) <= step <= BACKOFF_MAX
    assert step == backoff(effect_id, attempts)


@pytest.mark.parametrize("guards", [BOTH, KEY_ONLY, NEITHER])
@given(
    sure=st.booleans(),
    attempts=st.integers(0, 5),
    first=st.integers(0, 100_000),
    last=st.integers(0, 100_000),
    useful=st.integers(-1000, 1000),
)
def test_a_call_that_may_have_happened_is_never_repeated_unguarded(
    guards: Guards, sure: bool, attempts: int, first: int, last: int, useful: int
) -> None:
    row = replace(
        ROW,
        sure_not_done=sure,
        attempts=attempts,
        first_call_at=ago(seconds=first),
        last_call_at=ago(seconds=last),
        useful_until=NOW + timedelta(seconds=useful),
    )
    if first_move(row, guards, NOW).kind == "perform" and not sure:
        assert first < guards.key_lifetime.total_seconds()
