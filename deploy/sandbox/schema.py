"""Decides which tables the books have; knows no statement that fills them."""

from __future__ import annotations

# Times are RFC 3339 text in UTC to the millisecond, so that they sort; `*_wall` is the operating system's time,
# everything else the sandbox's time source. Amounts are minor units.
SCHEMA = """
CREATE TABLE IF NOT EXISTS charges (
    id INTEGER PRIMARY KEY, payment_reference TEXT NOT NULL UNIQUE,
    captured_minor INTEGER NOT NULL CHECK (captured_minor >= 0), currency TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS refunds (
    id INTEGER PRIMARY KEY, refund_reference TEXT NOT NULL UNIQUE,
    payment_reference TEXT NOT NULL REFERENCES charges (payment_reference),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), currency TEXT NOT NULL, our_reference TEXT,
    idempotency_key TEXT, state TEXT NOT NULL CHECK (state IN ('pending', 'succeeded', 'failed')), arn TEXT,
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS refunds_of_charge ON refunds (payment_reference, state, amount_minor);
CREATE INDEX IF NOT EXISTS refunds_ours ON refunds (our_reference);

CREATE TABLE IF NOT EXISTS changes_to_come (
    id INTEGER PRIMARY KEY, refund_reference TEXT NOT NULL, state TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS changes_by_time ON changes_to_come (at);

CREATE TABLE IF NOT EXISTS labels (
    id INTEGER PRIMARY KEY, label_reference TEXT NOT NULL UNIQUE, our_reference TEXT NOT NULL,
    return_reference TEXT NOT NULL, idempotency_key TEXT, tracking_number TEXT NOT NULL, asked TEXT NOT NULL,
    answer TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS labels_ours ON labels (our_reference);

CREATE TABLE IF NOT EXISTS pickups (
    id INTEGER PRIMARY KEY, pickup_reference TEXT NOT NULL UNIQUE, our_reference TEXT NOT NULL,
    return_reference TEXT NOT NULL, idempotency_key TEXT, tracking_number TEXT NOT NULL, asked TEXT NOT NULL,
    answer TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS pickups_ours ON pickups (our_reference);

CREATE TABLE IF NOT EXISTS shipments (
    id INTEGER PRIMARY KEY, shipment_reference TEXT NOT NULL UNIQUE, our_reference TEXT NOT NULL,
    return_reference TEXT, idempotency_key TEXT, tracking_number TEXT NOT NULL, asked TEXT NOT NULL,
    answer TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS shipments_ours ON shipments (our_reference);

CREATE TABLE IF NOT EXISTS orders_out (
    id INTEGER PRIMARY KEY, order_reference TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('replacement', 'cancellation', 'repair')), our_reference TEXT NOT NULL,
    about TEXT NOT NULL, idempotency_key TEXT, asked TEXT NOT NULL, answer TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS orders_out_ours ON orders_out (our_reference);
CREATE INDEX IF NOT EXISTS orders_out_about ON orders_out (about, kind);

CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY, message_reference TEXT NOT NULL UNIQUE, our_reference TEXT NOT NULL, idempotency_key TEXT,
    mail_from TEXT NOT NULL, mail_to TEXT NOT NULL, to_name TEXT, subject TEXT NOT NULL, text TEXT NOT NULL, html TEXT,
    locale TEXT NOT NULL, headers TEXT NOT NULL, accepted_at TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS messages_ours ON messages (our_reference);

CREATE TABLE IF NOT EXISTS smtp (
    id INTEGER PRIMARY KEY, mail_from TEXT NOT NULL, rcpt_to TEXT NOT NULL, message_id TEXT, headers TEXT NOT NULL,
    text TEXT, html TEXT, unreadable TEXT, raw BLOB NOT NULL, accepted_at_wall TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS keys (
    api TEXT NOT NULL, key TEXT NOT NULL, digest BLOB NOT NULL, status INTEGER NOT NULL, body BLOB NOT NULL,
    reference TEXT, used_at TEXT NOT NULL, PRIMARY KEY (api, key)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS calls (
    id INTEGER PRIMARY KEY, api TEXT NOT NULL, key TEXT, our_reference TEXT, fault TEXT,
    outcome TEXT NOT NULL, status INTEGER, code TEXT, executed INTEGER NOT NULL DEFAULT 0, reference TEXT,
    at_wall TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS calls_ours ON calls (our_reference);

CREATE TABLE IF NOT EXISTS webhooks (
    id INTEGER PRIMARY KEY, webhook_id TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL,
    forged INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'given_up', 'nowhere')),
    attempts INTEGER NOT NULL DEFAULT 0, next_try_wall REAL NOT NULL, last_status INTEGER, last_trouble TEXT,
    delivered_at_wall TEXT);
CREATE INDEX IF NOT EXISTS webhooks_waiting ON webhooks (next_try_wall) WHERE state = 'waiting';

CREATE TABLE IF NOT EXISTS faults (id INTEGER PRIMARY KEY, fault TEXT NOT NULL, remaining INTEGER);

CREATE TABLE IF NOT EXISTS story_time (id INTEGER PRIMARY KEY CHECK (id = 1), now TEXT NOT NULL);
"""
