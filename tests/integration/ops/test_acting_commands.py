"""Proves that acting commands plan, refuse, turn switches, and reach the broker as the room will read them."""

import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from kafka import KafkaConsumer

from deploy.local.kafka import LocalKafka
from deploy.ops.sending import SOURCE
from shared import ids
from shared.contracts.operations import OperationCommanded
from shared.contracts.topics import OPERATIONS
from shared.runtime.admin import ensure_topics
from shared.runtime.decode import Decoded, Reading, decode
from shared.runtime.items import HANDLED
from shared.runtime.wire import Record, from_millis
from shared.storage.engine import libpq_url
from tests.integration.ops.conftest import (
    DESK_CASE,
    DESK_SUBJECT,
    EFFECT,
    LETTER,
    OPEN_EFFECT,
    ORDER,
    SUBJECT,
    Rows,
    Run,
)

pytestmark = pytest.mark.kafka
ACT = ("--execute", "--reason", "mended", "--operator", "ada")
PREFIX = "opstest."


@pytest.fixture(scope="module")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    directory: Path = tmp_path_factory.mktemp("kafka")
    with LocalKafka(directory) as kafka:
        ensure_topics(kafka.bootstrap, PREFIX, partitions=1, replication=1)
        yield kafka.bootstrap


@pytest.fixture
def env(broker: str) -> dict[str, str]:
    return {"KAFKA_BOOTSTRAP_SERVERS": broker, "TOPIC_PREFIX": PREFIX}


def published(bootstrap: str, room: str) -> list[Decoded]:
    """What this room reads of the operations topic, from its beginning to its present end."""
    consumer = KafkaConsumer(
        PREFIX + OPERATIONS, bootstrap_servers=bootstrap, auto_offset_reset="earliest", consumer_timeout_ms=2000
    )
    reading, found = Reading(room, frozenset(), b"s"), []
    for taken in consumer:
        place = (taken.partition, taken.offset, taken.key, taken.value)
        verdict = decode(Record(OPERATIONS, *place, tuple(taken.headers), from_millis(taken.timestamp)), reading)
        if isinstance(verdict, Decoded):
            found.append(verdict)
    consumer.close()
    return found


@pytest.mark.parametrize(
    "words",
    [
        ("parked", "resume", ORDER),
        ("parked", "skip", ORDER, "ev-9", "--room", "policy"),
        ("dead-letters", "replay", LETTER),
        ("effects", "retry", OPEN_EFFECT),
        ("effects", "pause"),
        ("desk", "match", DESK_CASE, ORDER),
        ("desk", "classify", DESK_CASE, "--kind", "wrong_item", "--line", "1:1", "--wanted", "refund"),
        ("desk", "answer", DESK_CASE, "Hello", "--close"),
        ("desk", "decide", DESK_CASE, "--outcome", "grant_refund", "--reason-code", "goodwill"),
    ],
)
def test_without_execute_it_is_planned_and_nothing_is_needed_but_the_database(run: Run, words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.exit_code == 0, done.output
    assert "nothing was done" in done.stdout
    assert run(*words, "--execute").exit_code == 2


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("effects", "retry", EFFECT), 4),
        (("effects", "retry", "no-such"), 4),
        (("effects", "resume"), 3),
        (("rooms", "resume", "intake"), 3),
        (("rooms", "resume", "kitchen"), 2),
        (("parked", "resume", "nobody"), 3),
        (("parked", "resume", ORDER, "--room", "intake"), 3),
        (("parked", "skip", ORDER, "ev-0", "--room", "policy"), 4),
        (("desk", "match", "nobody", ORDER), 4),
    ],
)
def test_what_cannot_or_need_not_be_done_has_its_own_exit_code(run: Run, words: tuple[str, ...], code: int) -> None:
    assert run(*words).exit_code == code
    assert run(*words, *ACT).exit_code == code


def test_a_pause_is_a_row_with_operator_and_reason_and_ends_again(run: Run, filled: str) -> None:
    words = ("--kind", "refund.execute", *ACT)
    assert run("effects", "pause", *words).exit_code == 0
    assert run("effects", "pause", *words).exit_code == 3
    with psycopg.connect(libpq_url(filled)) as db:
        found = db.execute("select value, operator, reason from common.switch where key = 'effects:refund.execute:*:*'")
        assert found.fetchone() == ("paused", "ada", "mended")
    assert run("effects", "resume", *words).exit_code == 0
    assert run("effects", "resume", *words).exit_code == 3


def test_a_halted_room_goes_on_when_told(run: Run, filled: str) -> None:
    with psycopg.connect(libpq_url(filled)) as db:
        Rows(db).insert(
            "common.switch", key="halt:policy", value="halted", operator="w", reason="bugs", at="2026-11-02"
        )
    assert "halted" in run("rooms", "list").stdout
    assert run("doctor").exit_code == 1
    assert run("rooms", "resume", "policy", *ACT).exit_code == 0
    assert run("rooms", "resume", "policy", *ACT).exit_code == 3


def test_a_command_is_published_under_the_subject_the_database_knows(
    run: Run, env: dict[str, str], broker: str
) -> None:
    done = run("desk", "match", DESK_CASE, ORDER, *ACT, "--no-wait", env=env)
    assert done.exit_code == 0, done.output
    last = published(broker, "intake")[-1].message
    assert (last.subject, last.type, last.case_id) == (DESK_SUBJECT, "operation.commanded.match", DESK_CASE)
    assert isinstance(last.data, OperationCommanded)
    assert (last.data.arguments, last.data.operator, last.data.reason) == ({"order_id": ORDER}, "ada", "mended")


def test_a_resume_goes_to_the_room_where_the_order_is_parked(run: Run, env: dict[str, str], broker: str) -> None:
    assert run("parked", "resume", ORDER, *ACT, "--no-wait", env=env).exit_code == 0
    last = published(broker, "policy")[-1].message
    assert (last.subject, last.type) == (SUBJECT, "operation.commanded.resume")


def test_it_waits_for_the_journal_and_tells_what_changed(
    run: Run, env: dict[str, str], broker: str, filled: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The room is played by one thread: it hears the command a moment later, as the runtime writes it down."""

    monkeypatch.setattr("deploy.ops.sending.WAIT_S", 60.0)

    def room() -> None:
        while not (found := [f for f in published(broker, "logistics") if f.message.type.endswith(".retry")]):
            pass
        message = found[-1].message
        with psycopg.connect(libpq_url(filled)) as db:
            Rows(db).hear("logistics", message.id, SOURCE, message.type, outcome=HANDLED)

    thread = threading.Thread(target=room)
    thread.start()
    done = run("effects", "retry", OPEN_EFFECT, *ACT, env=env)
    thread.join()
    assert done.exit_code == 0, done.output
    assert "handled by logistics" in done.stdout
    assert "return.label at sandbox: it may have happened" in done.stdout


def test_a_room_that_does_not_answer_is_told_and_the_command_is_kept(
    run: Run, env: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deploy.ops.sending.WAIT_S", 0.3)
    done = run("dead-letters", "replay", LETTER, *ACT, env=env)
    assert done.exit_code == 0, done.output
    assert "has not handled it yet" in done.stderr
    assert ids.LETTER_PREFIX in published(env["KAFKA_BOOTSTRAP_SERVERS"], "intake")[-1].message.subject


def test_the_doctor_looks_at_the_brokers_topics(run: Run, env: dict[str, str]) -> None:
    assert "topics with 1 partitions each" in run("doctor", env=env).stdout
    assert "topics are missing" in run("doctor", env={**env, "TOPIC_PREFIX": "nowhere."}).stdout


def test_status_counts_what_a_room_has_not_read(run: Run, env: dict[str, str]) -> None:
    assert run("status", env=env).exit_code == 0
