"""The SQL of a batch, one function per statement, arrays in and rows out; decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from shared.runtime.items import EffectRow, Handed, SaidRow
from shared.storage.engine import execute, rows

Connection = sa.Connection


def mark_published(db: Connection, marks: Sequence[tuple[str, int]]) -> None:
    """Sayings that the broker has acknowledged."""
    execute(
        db,
        "update said s set published = true from unnest(%b::text[], %b::bigint[]) m(subject, sequence) "
        "where s.subject = m.subject and s.sequence = m.sequence and not s.published",
        ([m[0] for m in marks], [m[1] for m in marks]),
    )


def mark_letters(db: Connection, letter_ids: Sequence[str]) -> None:
    """Dead letters that the broker has acknowledged."""
    execute(db, "update letter set published = true where letter_id = any(%b::uuid[])", (list(letter_ids),))


def resolve(db: Connection, references: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Subjects by (kind, value)."""
    pairs = sorted(set(references))
    found = rows(
        db,
        "select r.kind, r.value, r.subject from reference r join unnest(%b::text[], %b::text[]) w(kind, value) "
        "on r.kind = w.kind and r.value = w.value",
        ([p[0] for p in pairs], [p[1] for p in pairs]),
    )
    return {(kind, value): subject for kind, value, subject in found}


def lock(db: Connection, subjects: Sequence[str]) -> list[Any]:
    """Memory rows of these orders, locked in sorted order; rows are made for orders never heard of.

    (subject, body, version, sequence, revision, parked_at, parked_reason) each.
    """
    columns = "subject, body::text, version, sequence, revision, parked_at, parked_reason"
    sql = f"select {columns} from memory where subject = any(%b::text[]) order by subject for update"
    found = rows(db, sql, (list(subjects),))
    if len(found) < len(subjects):
        have = {row[0] for row in found}
        missing = [subject for subject in subjects if subject not in have]
        execute(db, "insert into memory (subject) select unnest(%b::text[]) on conflict do nothing", (missing,))
        found += rows(db, sql, (missing,))
    return found


def unpublished(db: Connection, subjects: Sequence[str]) -> set[str]:
    """Orders with sayings that nobody has marked as published yet."""
    found = rows(
        db, "select distinct subject from said where not published and subject = any(%b::text[])", (list(subjects),)
    )
    return {row[0] for row in found}


def any_unpublished(db: Connection) -> bool:
    """Whether this room has said something that is not on its topic yet, as far as it is marked."""
    return bool(rows(db, "select 1 from said where not published limit 1"))


def hear(db: Connection, heard: Sequence[tuple[Any, ...]]) -> set[bytes]:
    """Insert journal rows; the ids that are new.

    Each: (id, body_hash, subject, type, event_id, source, case_id, outcome, first_heard, happened_at, run).
    """
    columns = list(zip(*heard, strict=True))
    found = rows(
        db,
        "insert into heard (id, body_hash, subject, type, event_id, source, case_id, outcome, first_heard, "
        "happened_at, "
        "run) select * from unnest(%b::bytea[], %b::bytea[], %b::text[], %b::text[], %b::text[], %b::text[], "
        "%b::uuid[], "
        "%b::smallint[], %b::timestamptz[], %b::timestamptz[], %b::text[]) on conflict (id) do nothing returning id",
        tuple(list(column) for column in columns),
    )
    return {bytes(row[0]) for row in found}


def heard_before(db: Connection, ids: Sequence[bytes]) -> dict[bytes, tuple[bytes, int, datetime]]:
    """id -> (body hash, outcome, first heard)."""
    found = rows(db, "select id, body_hash, outcome, first_heard from heard where id = any(%b::bytea[])", (list(ids),))
    return {bytes(row[0]): (bytes(row[1]), row[2], row[3]) for row in found}


def set_outcomes(db: Connection, outcomes: Sequence[tuple[bytes, int]]) -> None:
    """Correct the outcome of journal rows that were not simply handled."""
    execute(
        db,
        "update heard h set outcome = o.outcome from unnest(%b::bytea[], %b::smallint[]) o(id, outcome) where "
        "h.id = o.id",
        ([o[0] for o in outcomes], [o[1] for o in outcomes]),
    )


def keep_bytes(db: Connection, kept: Sequence[tuple[Any, ...]]) -> None:
    """Raw records: (id, at, topic, partition, offset, key, headers, payload, recorded_at) each."""
    columns = list(zip(*kept, strict=True))
    execute(
        db,
        'insert into heard_bytes (id, at, topic, partition, "offset", key, headers, payload, recorded_at) '
        "select i, a, t, p, o, k, h::jsonb, v, r from unnest(%b::bytea[], %b::timestamptz[], %b::text[], %b::int[], "
        "%b::bigint[], %b::bytea[], %b::text[], %b::bytea[], %b::timestamptz[]) u(i, a, t, p, o, k, h, v, r)",
        tuple(list(column) for column in columns),
    )


def remember(db: Connection, memories: Sequence[tuple[Any, ...]]) -> None:
    """Write memories: (subject, body, version, sequence, parked_at, parked_reason) each."""
    columns = list(zip(*memories, strict=True))
    execute(
        db,
        "update memory m set body = u.b::jsonb, version = u.v, sequence = u.q, revision = m.revision + 1, "
        "parked_at = u.p, "
        "parked_reason = u.r from unnest(%b::text[], %b::text[], %b::int[], %b::bigint[], %b::timestamptz[], "
        "%b::text[]) "
        "u(s, b, v, q, p, r) where m.subject = u.s",
        tuple(list(column) for column in columns),
    )


def say(db: Connection, says: Sequence[tuple[SaidRow, bool]]) -> None:
    """Insert sayings; the flag tells those left for the relay."""
    execute(
        db,
        "insert into said (subject, sequence, id, type, case_id, cause, happened_at, recorded_at, run, payload, "
        "trace, left_behind) select * from unnest(%b::text[], %b::bigint[], %b::uuid[], %b::text[], %b::uuid[], "
        "%b::text[], %b::timestamptz[], %b::timestamptz[], %b::text[], %b::bytea[], %b::text[], %b::bool[])",
        (
            [s.subject for s, _ in says],
            [s.sequence for s, _ in says],
            [s.id for s, _ in says],
            [s.type for s, _ in says],
            [s.case_id for s, _ in says],
            [s.cause for s, _ in says],
            [s.happened_at for s, _ in says],
            [s.recorded_at for s, _ in says],
            [s.run for s, _ in says],
            [s.payload for s, _ in says],
            [s.trace for s, _ in says],
            [left for _, left in says],
        ),
    )


EFFECT_COLUMNS = (
    "effect_id, subject, case_id, kind, provider, market, about, step, payload, personal_owner, attempts, "
    "first_call_at, "
    "last_call_at, sure_not_done, unknown_since, useful_until"
)


def effect_row(row: Any) -> EffectRow:
    """An EffectRow of the ledger's columns, in their order."""
    return EffectRow(str(row[0]), row[1], str(row[2]), *row[3:])


def insert_effects(
    db: Connection, effects: Sequence[tuple[EffectRow, bool]], me: str, now: datetime
) -> list[EffectRow]:
    """Write new effects; those flagged are leased to `me` at once. Returns the leased ones that are really new."""
    e = [row for row, _ in effects]
    mine = [flag for _, flag in effects]
    found = rows(
        db,
        f"insert into effect ({EFFECT_COLUMNS}, state, created_at, next_at, leased_by, leased_until) "
        "select i, s, c, k, p, m, a, n, b::jsonb, o, 0, case when l then t end, case when l then t end, true, null, u, "
        "case when l then 'in_flight' else 'pending' end, t, greatest(t, nb), case when l then %(me)s end, "
        "case when l then clock_timestamp() + interval '60 seconds' end "
        "from unnest(%(i)b::uuid[], %(s)b::text[], %(c)b::uuid[], %(k)b::text[], %(p)b::text[], %(m)b::text[], "
        "%(a)b::text[], "
        "%(n)b::int[], %(b)b::text[], %(o)b::text[], %(u)b::timestamptz[], %(l)b::bool[], "
        "%(nb)b::timestamptz[]) u(i, s, c, k, p, m, a, n, b, o, u, l, nb) "
        "cross join (select %(t)s::timestamptz t) now "
        f"on conflict (effect_id) do nothing returning {EFFECT_COLUMNS}, state",
        {
            "me": me,
            "t": now,
            "i": [r.effect_id for r in e],
            "s": [r.subject for r in e],
            "c": [r.case_id for r in e],
            "k": [r.kind for r in e],
            "p": [r.provider for r in e],
            "m": [r.market for r in e],
            "a": [r.about for r in e],
            "n": [r.step for r in e],
            "b": [orjson.dumps(r.payload).decode() for r in e],
            "o": [r.personal_owner for r in e],
            "u": [r.useful_until for r in e],
            "l": mine,
            "nb": [r.not_before for r in e],
        },
    )
    return [effect_row(row[:16]) for row in found if row[16] == "in_flight"]


def personal_of(db: Connection, owners: Iterable[str]) -> dict[str, dict[str, Any]]:
    """owner -> its personal fields."""
    found: dict[str, dict[str, Any]] = {}
    for owner, name, value in rows(
        db, "select owner, field, value from personal where owner = any(%b::text[])", (sorted(set(owners)),)
    ):
        found.setdefault(owner, {})[name] = value
    return found


def keep_personal(db: Connection, fields: Sequence[tuple[str, str, Any, datetime]]) -> None:
    """(owner, field, value, at) each; a later message replaces an earlier value of the same field."""
    latest = {(owner, name): (value, at) for owner, name, value, at in fields}
    keys = sorted(latest)
    execute(
        db,
        "insert into personal (owner, field, value, at) select o, f, v::jsonb, a from unnest(%b::text[], %b::text[], "
        "%b::text[], %b::timestamptz[]) u(o, f, v, a) on conflict (owner, field) do update set value = excluded.value, "
        "at = excluded.at where personal.value is distinct from excluded.value",
        (
            [k[0] for k in keys],
            [k[1] for k in keys],
            [orjson.dumps(latest[k][0]).decode() for k in keys],
            [latest[k][1] for k in keys],
        ),
    )


def park(db: Connection, parked: Sequence[tuple[Any, ...]]) -> None:
    """Append to the queues of parked orders: (subject, heard_id, event_id, type, raw, body, first_heard) each."""
    columns = list(zip(*parked, strict=True))
    execute(
        db,
        "insert into park (subject, heard_id, event_id, type, raw, body, first_heard) select s, h, e, t, r, "
        "b::jsonb, f "
        "from unnest(%b::text[], %b::bytea[], %b::text[], %b::text[], %b::bool[], %b::text[], %b::timestamptz[]) "
        "with ordinality u(s, h, e, t, r, b, f, n) order by n",
        tuple(list(column) for column in columns),
    )


def parked_queue(db: Connection, subject: str) -> list[Any]:
    """(position, heard_id, event_id, raw, body, first_heard) in order."""
    return rows(
        db,
        "select position, heard_id, event_id, raw, body, first_heard from park where subject = %s order by position",
        (subject,),
    )


def unpark(db: Connection, subject: str, positions: Sequence[int]) -> None:
    """Take drained messages out of an order's queue."""
    execute(db, "delete from park where subject = %s and position = any(%b::bigint[])", (subject, list(positions)))


def bytes_of(db: Connection, heard_ids: Sequence[bytes]) -> dict[bytes, Any]:
    """id -> (topic, partition, offset, key, headers, payload, recorded_at) of kept records."""
    found = rows(
        db,
        'select id, topic, partition, "offset", key, headers, payload, recorded_at from heard_bytes '
        "where id = any(%b::bytea[])",
        (list(heard_ids),),
    )
    return {bytes(row[0]): row[1:] for row in found}


def refer(db: Connection, references: Sequence[tuple[str, str, str]]) -> None:
    """(kind, value, subject) each; known ones stay."""
    ordered = sorted(set(references))
    execute(
        db,
        "insert into reference (kind, value, subject) select * from unnest(%b::text[], %b::text[], %b::text[]) "
        "on conflict do nothing",
        ([r[0] for r in ordered], [r[1] for r in ordered], [r[2] for r in ordered]),
    )


KEY_SEPARATOR = "\x1f"


def wait_unresolved(db: Connection, waiting: Sequence[tuple[bytes, list[str], str, datetime]]) -> None:
    """Records whose subject nobody knows yet: (heard_id, keys, topic, at) each; the bytes are in heard_bytes."""
    for heard_id, keys, topic, at in waiting:
        execute(
            db,
            "insert into unresolved (heard_id, keys, topic, at) values (%s, %b::text[], %s, %s) on conflict do nothing",
            (heard_id, keys, topic, at),
        )


def hand_over_resolved(db: Connection, references: Sequence[tuple[str, str, str]]) -> int:
    """Hand records that waited for one of these references to their subject; how many."""
    keys = {f"{kind}{KEY_SEPARATOR}{value}": subject for kind, value, subject in references}
    found = rows(db, "delete from unresolved where keys && %b::text[] returning heard_id, keys", (list(keys),))
    for heard_id, wanted in found:
        subject = next(keys[key] for key in wanted if key in keys)
        hand(db, [(bytes(heard_id), subject, True, None)])
    return len(found)


def hand(db: Connection, handed: Sequence[tuple[bytes, str, bool, str | None]]) -> None:
    """Rows for ourselves: (heard_id, subject, raw, body) each."""
    execute(
        db,
        "insert into handed (heard_id, subject, raw, body) select h, s, r, b::jsonb "
        "from unnest(%b::bytea[], %b::text[], %b::bool[], %b::text[]) u(h, s, r, b)",
        ([h[0] for h in handed], [h[1] for h in handed], [h[2] for h in handed], [h[3] for h in handed]),
    )


def unhand(db: Connection, positions: Sequence[int]) -> set[int]:
    """Take rows for ourselves; those that were still there."""
    found = rows(db, "delete from handed where position = any(%b::bigint[]) returning position", (list(positions),))
    return {row[0] for row in found}


def handed(db: Connection, limit: int) -> list[Handed]:
    """The oldest rows for ourselves."""
    found = rows(db, "select position, heard_id, subject, raw, body from handed order by position limit %s", (limit,))
    return [Handed(row[0], bytes(row[1]), row[2], row[3], row[4]) for row in found]


def bury(db: Connection, letters: Sequence[tuple[Any, ...]]) -> set[str]:
    """The new ones of (letter_id, heard_id, subject, topic, partition, offset, code, path, text, died_at) each."""
    columns = list(zip(*letters, strict=True))
    found = rows(
        db,
        'insert into letter (letter_id, heard_id, subject, topic, partition, "offset", code, path, text, died_at) '
        "select * from unnest(%b::uuid[], %b::bytea[], %b::text[], %b::text[], %b::int[], %b::bigint[], %b::text[], "
        "%b::text[], %b::text[], %b::timestamptz[]) on conflict do nothing returning letter_id",
        tuple(list(column) for column in columns),
    )
    return {str(row[0]) for row in found}


def enroll(db: Connection, standings: Sequence[tuple[Any, ...]]) -> None:
    """Register rows that changed, in the table's order of columns. A row belongs to the subject that wrote it last."""
    columns = list(zip(*standings, strict=True))
    execute(
        db,
        "insert into register (id, kind, state, subject, case_id, number, market, currency, amount_minor, done_minor, "
        "opened_at, changed_at, detail, customer, items) select * from unnest(%b::text[], %b::text[], %b::text[], "
        "%b::text[], %b::uuid[], "
        "%b::text[], %b::text[], %b::text[], %b::bigint[], %b::bigint[], %b::timestamptz[], %b::timestamptz[], "
        "%b::text[], %b::text[], %b::text[]::jsonb[]) "
        "on conflict (id) do update set state = excluded.state, subject = excluded.subject, case_id = "
        "excluded.case_id, "
        "market = excluded.market, currency = excluded.currency, amount_minor = excluded.amount_minor, "
        "opened_at = coalesce(register.opened_at, excluded.opened_at), "
        "done_minor = excluded.done_minor, changed_at = excluded.changed_at, detail = excluded.detail, "
        "customer = excluded.customer, items = excluded.items",
        tuple(list(column) for column in columns),
    )


def standing_for(db: Connection, customers: Sequence[str], each: int) -> list[Any]:
    """The newest `each` register rows of these customers: (customer, subject, id, kind, state, case_id, opened_at,
    items) each."""
    return rows(
        db,
        "select w.customer, r.subject, r.id, r.kind, r.state, r.case_id::text, r.opened_at, r.items "
        "from unnest(%b::text[]) w(customer) cross join lateral (select * from register r where r.customer = "
        "w.customer order by r.opened_at desc nulls last, r.id limit %s) r",
        (sorted(customers), each),
    )


def note_progress(db: Connection, progress: Sequence[tuple[str, str, int, int, datetime]]) -> None:
    """How far a room has read: (room, topic, partition, next_offset, input_time) each; never back."""
    ordered = sorted(progress)
    execute(
        db,
        "insert into progress as p (room, topic, partition, next_offset, input_time) "
        "select * from unnest(%b::text[], %b::text[], %b::int[], %b::bigint[], %b::timestamptz[]) "
        "on conflict (room, topic, partition) do update set next_offset = greatest(p.next_offset, "
        "excluded.next_offset), "
        "input_time = greatest(p.input_time, excluded.input_time)",
        tuple(list(column) for column in zip(*ordered, strict=True)),
    )
