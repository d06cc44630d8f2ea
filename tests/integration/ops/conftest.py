"""One database with the rows of one case as the rooms write them, and the command line run over it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from deploy.local.postgres import LocalPostgres
from deploy.ops.cli import build
from shared import ids
from shared.runtime.items import DEAD, HANDLED, PARKED
from shared.storage.engine import libpq_url
from shared.storage.migrate import migrate

T0 = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
LATER = T0 + timedelta(minutes=3)
SHOP = "blue-harbour"
ORDER, SUBJECT = "BH-1", f"{SHOP}/BH-1"
CASE = ids.case_id(SHOP, "rq-1")
NUMBER = ids.case_number(CASE)
DESK_CASE = ids.case_id(SHOP, "rq-2")
DESK_SUBJECT = f"{SHOP}/contact:0123456789abcdef0123456789abcdef"
GRANT = ids.grant_id(CASE, "refund")
EFFECT = ids.effect_id("refunds", "refund.execute", GRANT, "pay-1", 1)
OPEN_EFFECT = ids.effect_id("logistics", "return.label", "r-1", "-", 1)
LETTER = ids.derive("letter", "intake", "requests.v1", "0", "5")
CLOCK = ids.clock_id(CASE, "refund", GRANT)
HOSTILE = "\x1b[2Jgone"
Run = Callable[..., Result]


class Rows:
    """Writes rows the way the runtime does, one short function per table."""

    def __init__(self, db: psycopg.Connection[Any]) -> None:
        self.db = db

    def insert(self, table: str, **values: Any) -> None:
        columns = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("%s" for _ in values)
        self.db.execute(f"insert into {table} ({columns}) values ({marks})".encode(), list(values.values()))

    def say(self, room: str, sequence: int, type_: str, cause: str, minute: int = 0, **data: Any) -> str:
        id_ = ids.event_id(cause, room, type_, str(sequence))
        self.insert(
            f"{room}.said",
            subject=SUBJECT,
            sequence=sequence,
            id=id_,
            type=type_,
            case_id=CASE,
            cause=cause,
            happened_at=T0 + timedelta(minutes=minute),
            recorded_at=T0 + timedelta(minutes=minute),
            payload=json.dumps({"case_id": CASE, **data}).encode(),
            published=True,
        )
        return id_

    def hear(self, room: str, id_: str, source: str, type_: str, **values: Any) -> bytes:
        key = ids.heard_key(source, id_)
        row = {"subject": SUBJECT, "outcome": HANDLED, "first_heard": T0, "happened_at": T0, **values}
        self.insert(f"{room}.heard", id=key, body_hash=key, type=type_, event_id=id_, source=source, **row)
        return key


def fill(rows: Rows) -> None:
    """A refund that is paid, a label that is not, an order parked in policy, a dead letter, a case at the desk."""
    rows.insert("intake.memory", subject=SUBJECT, body="{}", sequence=3)
    rows.insert(
        "policy.memory", subject=SUBJECT, body="{}", sequence=4, parked_at=T0, parked_reason=f"KeyError {HOSTILE}"
    )
    rows.insert("refunds.memory", subject=SUBJECT, body="{}", sequence=2)
    rows.hear("intake", "ev-1", f"/shops/{SHOP}/forms", "request.made", case_id=CASE)
    rows.hear("intake", "or-1", f"/shops/{SHOP}/orders", "order.placed", happened_at=T0 - timedelta(days=9))
    opened = rows.say("intake", 1, "case.opened", "ev-1", case_number=NUMBER, kind="wrong_item", zone="Europe/Berlin")
    basis = {"rule": "de.withdrawal", "source": "BGB", "article": "355", "valid_from": "2014-06-13"}
    decision = {"eligible": "yes", "ground": "withdrawal", "legal_basis": [basis]}
    rows.say("policy", 1, "decision.made", opened, decision=decision)
    refund = {"total_minor": 1999, "currency": "EUR"}
    granted = rows.say("policy", 2, "remedy.granted", opened, kind="refund", refund=refund, release="now")
    rows.say("policy", 4, "remedy.changed", opened, 5, kind="refund", refund=refund, release="now")
    money: dict[str, Any] = {"effect_id": EFFECT, "amount_minor": 1999, "currency": "EUR", "payment_id": "pay-1"}
    money["provider"] = "sandbox"
    rows.say("refunds", 1, "refund.requested", granted, **money)
    answered = ids.answer_id(EFFECT, "done", "re_1")
    rows.hear("refunds", answered, "/aftersales/refunds/effects", "effect.answered", case_id=CASE)
    rows.say("refunds", 2, "refund.succeeded", answered, 1, **money, complete=True, paid_minor=1999, owed_minor=1999)
    rows.say("intake", 2, "clock.warned", "fire-1", 2, clock_id=CLOCK, kind="refund", due_at="2026-11-10T00:00:00Z")
    rows.say("intake", 3, "case.answered", "cmd-1", 3, operator="ada", reason="called them")
    key = rows.hear("intake", "cmd-1", "/aftersales/ops", "operation.commanded.answer", case_id=CASE, happened_at=LATER)
    command = {"operator": "ada", "reason": "called them", "verb": "answer", "text": "SECRET WORDS"}
    place = {"topic": "operations.v1", "partition": 0, "offset": 1, "headers": "[]", "recorded_at": T0}
    rows.insert("intake.heard_bytes", id=key, at=T0, payload=json.dumps(command).encode(), **place)
    _effects_and_clocks(rows)
    _troubles(rows)
    _register(rows)


def _effects_and_clocks(rows: Rows) -> None:
    times = {"created_at": T0, "next_at": T0, "useful_until": T0 + timedelta(days=90)}
    rows.insert(
        "refunds.effect",
        effect_id=EFFECT,
        subject=SUBJECT,
        case_id=CASE,
        kind="refund.execute",
        provider="sandbox",
        about=GRANT,
        step=1,
        payload='{"amount_minor": 1999, "currency": "EUR"}',
        state="done",
        attempts=2,
        reference="re_1",
        settled_at=T0 + timedelta(minutes=1),
        **times,
    )
    rows.insert(
        "logistics.effect",
        effect_id=OPEN_EFFECT,
        subject=SUBJECT,
        case_id=CASE,
        kind="return.label",
        market="DE",
        provider="sandbox",
        about="r-1",
        step=1,
        payload="{}",
        state="unknown",
        attempts=1,
        reason="time-out",
        **times,
    )
    rows.insert(
        "intake.clock",
        clock_id=CLOCK,
        case_id=CASE,
        subject=SUBJECT,
        kind="refund",
        state="running",
        started_by="x",
        start_at=T0,
        warn_at=T0,
        due_at=T0 + timedelta(days=8),
        zone="Europe/Berlin",
        table_version="1",
        warned_at=T0 + timedelta(minutes=2),
    )


def _troubles(rows: Rows) -> None:
    key = rows.hear("policy", "ev-9", "/aftersales/intake", "case.facts_added", case_id=CASE, outcome=PARKED)
    rows.insert(
        "policy.park",
        subject=SUBJECT,
        heard_id=key,
        event_id="ev-9",
        type="case.facts_added",
        raw=False,
        first_heard=T0,
    )
    dead = rows.hear("intake", "0:5", "/kafka/requests.v1", "unreadable", outcome=DEAD, subject="")
    place = {"topic": "requests.v1", "partition": 0, "offset": 5}
    rows.insert("intake.heard_bytes", id=dead, at=T0, payload=b"\x1b[31m{", headers="[]", recorded_at=T0, **place)
    said = {"code": "not_json", "path": "", "text": "unexpected end", "died_at": T0}
    rows.insert("intake.letter", letter_id=LETTER, heard_id=dead, subject=None, **place, **said)


def _register(rows: Rows) -> None:
    case = {"kind": "case", "opened_at": T0, "changed_at": T0}
    rows.insert(
        "intake.register", id=CASE, state="paying", subject=SUBJECT, case_id=CASE, number=NUMBER, market="DE", **case
    )
    number = ids.case_number(DESK_CASE)
    where = {"subject": DESK_SUBJECT, "case_id": DESK_CASE, "number": number}
    rows.insert("intake.register", id=DESK_CASE, state="with_person", detail="no_order, unclassified", **where, **case)
    hand = {"text": "The request names no order; a person finds it.", "at": "2026-11-02T09:00:00Z", "settled_at": None}
    body = {"cases": {DESK_CASE: {"hands": {"h": hand}, "assigned_to": None}}}
    rows.insert("intake.memory", subject=DESK_SUBJECT, body=json.dumps(body), sequence=0)
    words = json.dumps(f"Das ist das falsche Modell!\n{HOSTILE}")
    rows.insert("common.personal", owner=DESK_CASE, field="text", value=words, at=T0)
    rows.insert(
        "refunds.register",
        id=GRANT,
        kind="refund",
        state="paid",
        subject=SUBJECT,
        case_id=CASE,
        currency="EUR",
        amount_minor=1999,
        done_minor=1999,
        opened_at=T0,
        changed_at=T0,
    )


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalPostgres]:
    with LocalPostgres(tmp_path_factory.mktemp("postgres")) as server:
        yield server


@pytest.fixture(scope="session")
def filled(postgres: LocalPostgres) -> str:
    """The URL of a database with everything in it; tests that turn switches turn them back."""
    url = postgres.ensure_database("ops")
    migrate(url)
    with psycopg.connect(libpq_url(url)) as db:
        fill(Rows(db))
    return url


@pytest.fixture
def run(filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`aftersales <words>` against the filled database, in an empty folder, with no broker named."""
    monkeypatch.chdir(tmp_path)
    for name in ("KAFKA_BOOTSTRAP_SERVERS", "TOPIC_PREFIX", "AFTERSALES_DIRECTORY", "AFTERSALES_OPERATOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", filled)

    def invoke(*words: str, env: dict[str, str] | None = None) -> Result:
        return CliRunner().invoke(build(), list(words), env=env)

    return invoke
