"""The spine: common tables, one schema and role per room, grants per table."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

ROOMS = ("intake", "policy", "logistics", "refunds", "notifications")

COMMON = """
create table common.personal (
  owner text not null, field text not null, value jsonb not null, at timestamptz not null,
  primary key (owner, field));
create table common.progress (
  room text not null, topic text not null, partition int not null,
  next_offset bigint not null, input_time timestamptz not null,
  primary key (room, topic, partition)) with (fillfactor = 50);
create table common.time_source (
  one boolean primary key default true check (one),
  kind text not null check (kind in ('system', 'story')), now timestamptz);
insert into common.time_source (kind) values ('system');
create table common.switch (
  key text primary key, value text not null, operator text not null, reason text not null, at timestamptz not null);
"""

ROOM = """
create schema {s};
create table {s}.memory (
  subject text collate "C" primary key, body jsonb, version int not null default 0,
  sequence bigint not null default 0, revision bigint not null default 0,
  parked_at timestamptz, parked_reason text) with (fillfactor = 70);
create table {s}.heard (
  id bytea primary key, body_hash bytea not null, subject text not null, type text not null, event_id text not null,
  source text not null, case_id uuid, outcome smallint not null, first_heard timestamptz not null,
  happened_at timestamptz not null, run text not null default '');
create index heard_case on {s}.heard (case_id) where case_id is not null;
create index heard_nameless on {s}.heard (subject) where case_id is null;
create table {s}.heard_bytes (
  id bytea not null, at timestamptz not null, topic text not null, partition int not null, "offset" bigint not null,
  key bytea, headers jsonb not null, payload bytea, recorded_at timestamptz not null) partition by range (at);
create table {s}.heard_bytes_default partition of {s}.heard_bytes default;
create index heard_bytes_id on {s}.heard_bytes (id);
create table {s}.said (
  subject text collate "C" not null, sequence bigint not null, id uuid not null, type text not null, case_id uuid,
  cause text not null, happened_at timestamptz not null, recorded_at timestamptz not null, run text not null default '',
  trace text not null default '', payload bytea not null, published boolean not null default false, left_behind boolean not null default false,
  said_at timestamptz not null default clock_timestamp(),
  primary key (subject, sequence)) with (fillfactor = 80);
create index said_case on {s}.said (case_id);
create index said_unpublished on {s}.said (subject, sequence) where not published;
create table {s}.effect (
  effect_id uuid primary key, subject text not null, case_id uuid not null, kind text not null, provider text not null,
  market text not null default '', about text not null, step int not null, payload jsonb not null, personal_owner text,
  state text not null check (state in ('pending', 'in_flight', 'done', 'refused', 'unknown', 'expired', 'stuck')),
  attempts int not null default 0, created_at timestamptz not null, next_at timestamptz not null,
  first_call_at timestamptz, last_call_at timestamptz, sure_not_done boolean not null default true, unknown_since timestamptz,
  useful_until timestamptz not null, leased_by text, leased_until timestamptz,
  reference text not null default '', answer jsonb, reason text not null default '', settled_at timestamptz
  ) with (fillfactor = 70);
create index effect_due on {s}.effect (next_at) where state in ('pending', 'unknown');
create index effect_leased on {s}.effect (leased_until) where state = 'in_flight';
create index effect_case on {s}.effect (case_id);
create index effect_subject on {s}.effect (subject);
create table {s}.handed (
  position bigint generated always as identity primary key, heard_id bytea not null, subject text not null,
  raw boolean not null, body jsonb, at timestamptz not null default clock_timestamp());
create table {s}.park (
  subject text collate "C" not null, position bigint generated always as identity, heard_id bytea not null,
  event_id text not null, type text not null, raw boolean not null, body jsonb,
  first_heard timestamptz not null, primary key (subject, position));
create table {s}.reference (
  kind text not null, value text not null, subject text not null, primary key (kind, value));
create table {s}.unresolved (
  heard_id bytea primary key, keys text[] not null, topic text not null, at timestamptz not null);
create index unresolved_keys on {s}.unresolved using gin (keys);
create table {s}.letter (
  letter_id uuid primary key, heard_id bytea not null, subject text, topic text not null, partition int not null,
  "offset" bigint not null, code text not null, path text not null, text text not null, died_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'replayed')), published boolean not null default false,
  unique (heard_id));
create index letter_unpublished on {s}.letter (died_at) where not published;
create table {s}.register (
  id text primary key, kind text not null, state text not null, subject text not null, case_id uuid, number text,
  market text, currency text, amount_minor bigint, done_minor bigint, opened_at timestamptz, changed_at timestamptz not null,
  detail text) with (fillfactor = 70);
create index register_kind on {s}.register (kind, state);
create index register_number on {s}.register (number);
create index register_subject on {s}.register (subject);
create index register_case on {s}.register (case_id);
"""

INTAKE = """
create table intake.clock (
  clock_id uuid primary key, case_id uuid not null, subject text not null, kind text not null,
  state text not null check (state in ('running', 'paused', 'stopped')), started_by text not null,
  start_at timestamptz not null, warn_at timestamptz not null, due_at timestamptz not null, zone text not null,
  table_version text not null, warned_at timestamptz, breached_at timestamptz, stopped_at timestamptz,
  stopped_by text, stop_reason text) with (fillfactor = 70);
create index clock_warn on intake.clock (warn_at) where state = 'running' and warned_at is null;
create index clock_due on intake.clock (due_at) where state = 'running' and breached_at is null;
create index clock_case on intake.clock (case_id);
"""

REFUNDS = """
create table refunds.book (
  subject text collate "C" not null, payment_id text not null, currency text not null,
  captured bigint not null default 0, reserved bigint not null default 0, refunded bigint not null default 0,
  primary key (subject, payment_id),
  check (reserved >= 0), check (refunded >= 0), check (reserved + refunded <= captured)) with (fillfactor = 70);
create table refunds.book_entry (
  id uuid primary key, subject text not null, payment_id text not null, kind text not null, amount_minor bigint not null,
  currency text not null, about text not null, at timestamptz not null);
create index book_entry_subject on refunds.book_entry (subject);
"""

ROLES = """
do $$ begin
  if not exists (select from pg_roles where rolname = '{r}') then create role {r} nologin; end if;
exception when duplicate_object or unique_violation then null; end $$;
grant {r} to current_user;
"""


def upgrade() -> None:
    """Create everything; later migrations add, never rewrite."""
    for role in (*(f"aftersales_{room}" for room in ROOMS), "aftersales_reader", "aftersales_desk"):
        op.execute(ROLES.format(r=role))
    op.execute(COMMON)
    for room in ROOMS:
        op.execute(ROOM.format(s=room))
    op.execute(INTAKE)
    op.execute(REFUNDS)
    for room in ROOMS:
        _grant(room)
    for reader in ("aftersales_reader", "aftersales_desk"):
        op.execute(f"grant usage on schema common, {', '.join(ROOMS)} to {reader}")
        op.execute(
            f"grant select on common.progress, common.time_source, common.switch, common.alembic_version to {reader}"
        )
        for room in ROOMS:
            op.execute(f"grant select on all tables in schema {room} to {reader}")
            if reader == "aftersales_reader":
                op.execute(f"revoke select on {room}.heard_bytes from {reader}")
    op.execute("grant select on common.personal to aftersales_desk")


def _grant(room: str) -> None:
    role = f"aftersales_{room}"
    op.execute(f"grant usage on schema common, {room} to {role}")
    op.execute(f"grant select, insert, update, delete on all tables in schema {room} to {role}")
    op.execute(f"grant usage on all sequences in schema {room} to {role}")
    op.execute(f"grant select, insert, update on common.progress, common.switch to {role}")
    op.execute(f"grant select on common.time_source, common.alembic_version to {role}")
    if room == "intake":
        op.execute(f"grant select, insert, update on common.personal to {role}")
    elif room in ("logistics", "notifications"):
        op.execute(f"grant select on common.personal to {role}")


def downgrade() -> None:
    """Facts are not thrown away: there is no way down."""
    raise RuntimeError("restore a backup instead of migrating down")
