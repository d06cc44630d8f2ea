"""Proves on real PostgreSQL that the database's metrics are exported by one process, and how invariants are asked."""

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import Metric

from deploy.ops.exporting import DatabaseCollector, Leadership
from deploy.ops.exporting_parts import BrokerPart, StandstillPart
from deploy.ops.holding import offending
from deploy.ops.measures import MEASURES
from deploy.ops.place import Place, find_place
from shared.storage.engine import reading_engine, rows

pytestmark = pytest.mark.kafka


def exported(url: str, leads: bool = True) -> str:
    engine = reading_engine(url)
    registry = CollectorRegistry()
    registry.register(DatabaseCollector(engine, lambda: leads, parts=[StandstillPart()]))
    text = generate_latest(registry).decode()
    engine.dispose()
    return text


def test_everything_that_is_counted_over_cases_clocks_and_money_is_there(filled: str) -> None:
    text = exported(filled)
    for line in (
        'aftersales_cases{market="DE",stage="paying"} 1.0',
        'aftersales_clocks_kept{kind="refund",market="DE"} 0.0',
        'aftersales_refunds{currency="EUR",state="paid"} 1.0',
        'aftersales_refunds_owed_minor{currency="EUR",state="paid"} 1999.0',
        'aftersales_refunds_paid_minor{currency="EUR",state="paid"} 1999.0',
        'aftersales_effects{kind="return.label",provider="sandbox",room="logistics",state="unknown"} 1.0',
        'aftersales_parked_orders{room="policy"} 1.0',
        'aftersales_refunds_overdue_minor{currency="EUR"} 0.0',
        'aftersales_dead_letters_open{code="not_json",room="intake",topic="requests.v1"} 1.0',
        'aftersales_stuck{market="none",why="person"} 1.0',
        'aftersales_unpublished{room="refunds"} 0.0',
        "aftersales_exporter_leads 1.0",
    ):
        assert line in text
    # Warned; over as soon as the wall clock has passed its day, without anybody having told so.
    assert re.search(r'aftersales_clocks\{kind="refund",market="DE",state="(warned|overdue)"\} 1.0', text)
    assert re.search(r'aftersales_clock_next_due_seconds\{kind="refund"\} -?\d', text)


def test_every_declared_measure_is_asked_and_named_once(filled: str) -> None:
    families = re.findall(r"^# TYPE (\S+) ", exported(filled), flags=re.MULTILINE)
    assert sorted(families) == sorted(set(families))
    assert {measure.name for measure in MEASURES} <= set(families)


def test_who_does_not_lead_exports_no_count(filled: str) -> None:
    text = exported(filled, leads=False)
    assert "aftersales_exporter_leads 0.0" in text
    assert "aftersales_cases" not in text


def test_only_one_leads_and_another_follows_when_it_ends(filled: str) -> None:
    engine = reading_engine(filled)
    first, second = Leadership(engine), Leadership(engine)
    try:
        assert (first.holds(), second.holds(), first.holds()) == (True, False, True)
        first.give_up()
        assert second.holds()
    finally:
        first.give_up()
        second.give_up()
        engine.dispose()


def test_a_database_that_is_away_is_a_metric_not_an_error() -> None:
    text = exported("postgresql://nobody@127.0.0.1:1/none")
    assert "aftersales_exporter_database_answers 0.0" in text


def test_a_broker_that_is_away_is_a_metric_too_and_hides_nothing_else(filled: str) -> None:
    engine = reading_engine(filled)
    registry = CollectorRegistry()
    registry.register(DatabaseCollector(engine, lambda: True, parts=[BrokerPart(Place(kafka="127.0.0.1:1"))]))
    text = generate_latest(registry).decode()
    engine.dispose()
    assert "aftersales_exporter_broker_answers 0.0" in text
    assert "aftersales_input_behind_messages{" not in text
    assert 'aftersales_parked_orders{room="policy"} 1.0' in text


def test_a_part_that_takes_too_long_hides_only_itself(filled: str) -> None:
    class Slow:
        name = "slow"
        declares = ()

        def told(self, engine: sa.Engine) -> Iterator[Metric]:
            with engine.connect() as db:
                db.exec_driver_sql("set local statement_timeout = '20ms'")
                rows(db, "select pg_sleep(1)")
            yield from ()

    engine = reading_engine(filled)
    registry = CollectorRegistry()
    registry.register(DatabaseCollector(engine, lambda: True, parts=[Slow(), StandstillPart()]))
    text = generate_latest(registry).decode()
    engine.dispose()
    assert "aftersales_exporter_database_answers 0.0" in text
    assert 'aftersales_parked_orders{room="policy"} 1.0' in text
    assert 'aftersales_stuck{market="none",why="person"} 1.0' in text


def test_the_command_serves_until_it_is_told_to_stop(filled: str, tmp_path: Path) -> None:
    words = [sys.executable, "-c", "from deploy.ops.cli import main; main()", "exporter", "--port", "0"]
    root = str(Path(__file__).parents[3])
    env = {**os.environ, "DATABASE_URL": filled, "PYTHONPATH": root, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(words, cwd=tmp_path, env=env, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        address = re.search(r"http://\S+/metrics", line)
        assert address is not None, line
        with urllib.request.urlopen(address.group(), timeout=60) as answer:  # noqa: S310 - it is the one just printed
            assert b"aftersales_cases" in answer.read()
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


def test_an_invariant_that_does_not_hold_gives_its_rows_and_may_change_nothing(filled: str) -> None:
    place = find_place({"DATABASE_URL": filled})
    with place.reading("policy") as db:
        sql = "select subject, parked_reason from memory where parked_reason like 'KeyError%'"
        assert offending(db, sql)[0].startswith("subject=blue-harbour/BH-1, parked_reason=KeyError")
        assert offending(db, "select subject from memory where sequence < 0") == []
    with place.reading("policy") as db, pytest.raises(Exception, match=r"read-only|permission denied"):
        offending(db, "delete from memory returning subject")
