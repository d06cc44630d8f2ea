"""The effect ledger's SQL: settle, defer, claim. What to do next with an effect is decided in `moves`, not here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from shared.runtime.items import Deferred, EffectRow, Settled
from shared.runtime.tables import EFFECT_COLUMNS, effect_row, personal_of
from shared.storage.engine import execute, rows

LEASE = "60 seconds"
_RETURNED = ", ".join(f"e.{column}" for column in EFFECT_COLUMNS.split(", "))
_OPEN = "('pending', 'in_flight', 'unknown')"


def settle(db: sa.Connection, settled: Sequence[Settled]) -> set[str]:
    """Write final states; the effects that were still open. A second, late answer changes nothing."""
    found = rows(
        db,
        "update effect e set state = u.s, reference = u.r, answer = u.a::jsonb, reason = u.w, settled_at = u.t, "
        "attempts = u.n, leased_by = null, leased_until = null from unnest(%b::uuid[], %b::text[], %b::text[], "
        "%b::text[], "
        "%b::text[], %b::timestamptz[], %b::int[]) u(i, s, r, a, w, t, n) "
        f"where e.effect_id = u.i and e.state in {_OPEN} returning e.effect_id",
        (
            [s.row.effect_id for s in settled],
            [s.state for s in settled],
            [s.outcome.reference for s in settled],
            [orjson.dumps(dict(s.outcome.answer)).decode() for s in settled],
            [s.outcome.reason[:500] for s in settled],
            [s.at for s in settled],
            [s.row.attempts + 1 for s in settled],
        ),
    )
    return {str(row[0]) for row in found}


def defer(db: sa.Connection, deferred: Sequence[Deferred], me: str) -> None:
    """Write when to go on; only while the lease is still ours."""
    execute(
        db,
        "update effect e set state = u.s, next_at = u.n, last_call_at = u.l, sure_not_done = u.d, attempts = u.a, "
        "reason = u.w, unknown_since = case when u.s = 'unknown' then coalesce(e.unknown_since, u.t) end, "
        "leased_by = null, "
        "leased_until = null from unnest(%b::uuid[], %b::text[], %b::timestamptz[], %b::timestamptz[], "
        "%b::bool[], %b::int[], "
        "%b::text[], %b::timestamptz[]) u(i, s, n, l, d, a, w, t) "
        "where e.effect_id = u.i and e.state = 'in_flight' and e.leased_by = %s",
        (
            [d.row.effect_id for d in deferred],
            [d.state for d in deferred],
            [d.next_at for d in deferred],
            [d.last_call_at for d in deferred],
            [d.sure_not_done for d in deferred],
            [d.attempts for d in deferred],
            [d.reason[:500] for d in deferred],
            [d.at for d in deferred],
            me,
        ),
    )


def claim(
    db: sa.Connection, me: str, now: datetime, limit: int, paused: Sequence[tuple[str, str, str]]
) -> list[EffectRow]:
    """Lease due effects to `me`, with their owners' personal fields. A lease that ran out makes an effect unknown.

    `paused`: (kind, provider, market) patterns of the stop button, `*` for any.
    """
    found = rows(
        db,
        "with due as (select effect_id, state as was from effect where ((state in ('pending', 'unknown') and "
        "next_at <= "
        "%(now)s) or (state = 'in_flight' and leased_until < clock_timestamp())) and not exists (select from "
        "unnest(%(k)b::text[], %(p)b::text[], %(m)b::text[]) s(k, p, m) where s.k in ('*', effect.kind) and "
        "s.p in ('*', effect.provider) and s.m in ('*', effect.market)) order by next_at limit %(limit)s "
        f"for update skip locked) update effect e set state = 'in_flight', leased_by = %(me)s, "
        f"leased_until = clock_timestamp() + interval '{LEASE}', first_call_at = coalesce(e.first_call_at, %(now)s), "
        "last_call_at = case when due.was = 'in_flight' then %(now)s else e.last_call_at end, "
        "sure_not_done = e.sure_not_done and due.was <> 'in_flight', "
        "unknown_since = case when due.was = 'in_flight' then coalesce(e.unknown_since, %(now)s) else "
        "e.unknown_since end "
        f"from due where e.effect_id = due.effect_id returning {_RETURNED}",
        {
            "me": me,
            "now": now,
            "limit": limit,
            "k": [p[0] for p in paused],
            "p": [p[1] for p in paused],
            "m": [p[2] for p in paused],
        },
    )
    claimed = [effect_row(row) for row in found]
    return with_personal(db, claimed)


def with_personal(db: sa.Connection, claimed: Sequence[EffectRow]) -> list[EffectRow]:
    """The same effects with the personal fields of their one owner each."""
    owners = {row.personal_owner for row in claimed if row.personal_owner}
    if not owners:
        return list(claimed)
    fields = personal_of(db, owners)
    return [_with(row, fields.get(row.personal_owner or "", {})) for row in claimed]


def _with(row: EffectRow, personal: dict[str, Any]) -> EffectRow:
    values = {name: getattr(row, name) for name in EffectRow.__dataclass_fields__}
    return EffectRow(**{**values, "personal": personal})


def forget_own_leases(db: sa.Connection, me: str, now: datetime) -> int:
    """At start: whatever this name was doing when it died may or may not have happened."""
    return execute(
        db,
        "update effect set state = 'unknown', leased_by = null, leased_until = null, sure_not_done = false, "
        "next_at = %s, "
        "last_call_at = %s, unknown_since = coalesce(unknown_since, %s) where state = 'in_flight' and leased_by = %s",
        (now, now, now, me),
    )


def retry(db: sa.Connection, effect_id: str, now: datetime) -> bool:
    """An operator's retry: a stuck, refused-by-bug or waiting effect is looked up again now. Done ones stay done."""
    touched = execute(
        db,
        "update effect set state = 'unknown', next_at = %s, sure_not_done = false, unknown_since = %s, "
        "settled_at = null "
        "where effect_id = %s and state in ('stuck', 'pending', 'unknown')",
        (now, now, effect_id),
    )
    return touched > 0
