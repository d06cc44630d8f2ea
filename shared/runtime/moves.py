"""What to do next with one effect: call, look up, wait, expire or ask a person. Pure, and knows no provider."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from shared.runtime.items import EffectRow
from shared.runtime.outside import Guards, Outcome

BACKOFF_FIRST = timedelta(seconds=1)
BACKOFF_MAX = timedelta(hours=1)
STUCK_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Move:
    """The next move. `wait` carries until when; `stuck` and `expire` end the effect."""

    kind: Literal["perform", "look_up", "wait", "expire", "stuck"]
    until: datetime | None = None
    reason: str = ""


def first_move(row: EffectRow, guards: Guards, now: datetime) -> Move:
    """The move for an effect just claimed."""
    if row.sure_not_done:
        if now > row.useful_until:
            return Move("expire", reason="no longer useful")
        fresh = row.first_call_at is None or row.attempts == 0 or now - row.first_call_at < guards.key_lifetime
        # A "not done" of days ago is the provider's word; past its key's lifetime we look before we call again.
        return Move("perform") if fresh or not guards.lookup else Move("look_up")
    if guards.lookup:
        return Move("look_up")
    if row.first_call_at is not None and now - row.first_call_at < guards.key_lifetime:
        return Move("perform")
    if guards.without_guard == "may_repeat":
        return Move("expire", reason="no longer useful") if now > row.useful_until else Move("perform")
    return Move("stuck", reason="may have happened, and the provider can be neither asked nor guarded")


def after_not_found(row: EffectRow, guards: Guards, now: datetime) -> Move:
    """The move after a look-up that found nothing: too soon proves nothing."""
    final_at = (row.last_call_at or now) + guards.not_found_is_final_after
    if now < final_at:
        return Move("wait", until=final_at, reason="not found, too soon to be sure")
    if now > row.useful_until:
        return Move("expire", reason="did not happen, and is no longer useful")
    return Move("perform")


def after_trouble(row: EffectRow, guards: Guards, outcome: Outcome, now: datetime) -> Move:
    """The move after `not_done` or `unknown`: wait with growing steps, or give it to a person."""
    if outcome.state == "unknown":
        since = row.unknown_since or now
        if now - since > guards.not_found_is_final_after + STUCK_AFTER:
            return Move("stuck", reason=f"still unknown a day after a look-up would have been final: {outcome.reason}")
    step = backoff(row.effect_id, row.attempts)
    if outcome.retry_after_s is not None:
        step = max(step, timedelta(seconds=min(outcome.retry_after_s, BACKOFF_MAX.total_seconds())))
    return Move("wait", until=now + step, reason=outcome.reason)


def backoff(effect_id: str, attempts: int) -> timedelta:
    """1 s doubling to an hour, spread by up to a fifth per effect so that they do not all return at once."""
    doubled: int = 2 ** min(attempts, 20)
    step = min(BACKOFF_FIRST * doubled, BACKOFF_MAX)
    share = int.from_bytes(hashlib.blake2b(f"{effect_id}{attempts}".encode(), digest_size=2).digest(), "big") / 65535
    return step * (1 - 0.2 * share)
