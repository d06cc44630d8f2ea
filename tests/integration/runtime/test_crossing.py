"""Facts that cross orders: read once a batch, only for a room that looks, the same however orders fall into batches."""

from __future__ import annotations

import importlib
import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
import sqlalchemy as sa

from services.policy.bootstrap import bootstrap
from shared.contracts.base import wire_type
from shared.contracts.operations import OperationCommanded, Target
from shared.facts.order import Order
from shared.runtime.batch import Transaction
from shared.runtime.codec import Codec
from shared.runtime.crossing import NEWEST
from shared.runtime.decode import Reading, decode
from shared.runtime.items import Done, Wire
from shared.runtime.message import Message
from shared.runtime.wire import Record
from shared.storage.engine import admin_engine, execute, room_engine, rows
from tests.unit.policy_room import messages
from tests.unit.policy_room.messages import T0
from tests.unit.policy_room.world import SHOP, case_id

pytestmark = pytest.mark.kafka
LOOKS = 'version = "t"\n[[abuse]]\ngranted_cases_above = 1\nsame_item_again = true\n'
NOW = T0 + timedelta(seconds=1)
_offsets = itertools.count()


class Rig:
    """The runtime's transaction around policy, without Kafka; `asked` are the questions across orders, as sent."""

    def __init__(self, url: str, rulebook: Path) -> None:
        self.engine = room_engine(url, "policy")
        self.room = bootstrap({"AFTERSALES_RULEBOOK": str(rulebook)})
        self.asked: list[Any] = []
        sa.event.listen(self.engine, "before_cursor_execute", self._count)

    def _count(self, _: Any, __: Any, sql: str, parameters: Any, *___: Any) -> None:
        if "cross join lateral" in sql:
            self.asked.append(parameters[0])

    def batch(self, *records: Record) -> Done:
        reading = Reading("policy", frozenset(self.room.handlers), b"secret" * 6)
        with self.engine.begin() as db:
            codec = Codec(self.room.memory)
            tx = Transaction(db, self.room, codec, reading, NOW, "policy-1", lambda _: True, False)
            done = tx.run([Wire(decode(record, reading)) for record in records])
            execute(db, "update said set published = true")
            return done

    def ask(self, sql: str) -> list[Any]:
        with self.engine.connect() as db:
            return [tuple(row) for row in rows(db, sql)]

    def told(self, *records: Record) -> list[tuple[str, str, str | None]]:
        """(order, type, first reason) of what a batch says."""
        found = [(row.subject, row.type, orjson.loads(row.payload)) for row in self.batch(*records).says]
        return [(s.rpartition("/")[2], t, data["reasons"][0]["text"] if "reasons" in data else None)
                for s, t, data in found if t.startswith("decision.")]  # fmt: skip


@pytest.fixture
def rig(database: str, tmp_path: Path) -> Iterator[Rig]:
    (tmp_path / "store_policy.toml").write_text(LOOKS)
    made = Rig(database, tmp_path)
    yield made
    made.engine.dispose()


def order(name: str, customer: str = "c-1") -> Order:
    return messages.order(order_id=name, buyer={"kind": "consumer", "customer_id": customer})


def record(message: Message, name: str) -> Record:
    """The message as Kafka would give it, under the order of that name."""
    room = "operations" if isinstance(message.data, OperationCommanded) else "aftersales.intake"
    attributes = {"id": f"{message.id}-{name}", "source": message.source, "type": wire_type(message.data.type)}
    attributes |= {"subject": f"{SHOP}/{name}", "time": message.time.isoformat(), "sequence": "1"}
    attributes |= {"correlationid": message.case_id or ""}
    headers = tuple((f"ce_{key}", value.encode()) for key, value in attributes.items())
    value = message.data.model_dump_json(by_alias=True).encode()
    return Record(f"{room}.v1", 0, next(_offsets), attributes["subject"].encode(), value, headers, NOW)


def opened(name: str, customer: str = "c-1", line: str = "1") -> Record:
    """A case of its own for one line of the order: line 1 is a ukulele, line 2 an umbrella."""
    asked = messages.request(f"rq-{name}", {line: 1})
    return record(messages.opened(1, order(name, customer), asked), name)


def test_an_order_knows_what_another_order_of_its_customer_was_granted(rig: Rig) -> None:
    assert rig.told(opened("BH-1")) == [("BH-1", "decision.made", None)]
    assert rig.told(opened("BH-2", "c-2")) == [("BH-2", "decision.made", None)]
    assert rig.told(opened("BH-3")) == [("BH-3", "decision.needs_person", "the same item was granted before")]
    assert rig.ask("select customer, items, state, opened_at from register order by subject") == [
        ("c-1", ["UKE-21"], "granted", T0),
        ("c-2", ["UKE-21"], "granted", T0),
        (None, [], "with_person", T0),
    ]


def test_an_order_is_not_its_own_past_however_many_of_its_cases_were_granted(rig: Rig) -> None:
    for turn, line in enumerate(("1", "2", "2"), start=1):
        asked = messages.opened(turn, order("BH-1"), messages.request(f"rq-{turn}", {line: 1}))
        assert rig.told(record(asked, "BH-1")) == [("BH-1", "decision.made", None)]
    assert rig.ask("select count(*) from register where customer = 'c-1'") == [(3,)]


def test_one_question_is_asked_for_all_customers_of_a_batch(rig: Rig) -> None:
    rig.batch(opened("BH-1"), opened("BH-2", "c-2"), opened("BH-3", "c-3"), opened("BH-4", "c-2", "2"))
    assert rig.asked == [["c-1", "c-2", "c-3"]]
    rig.batch(opened("BH-1"))
    assert len(rig.asked) == 1, "nothing new was heard"


def test_a_room_that_looks_at_no_signs_asks_nothing(database: str, tmp_path: Path) -> None:
    (tmp_path / "store_policy.toml").write_text('version = "t"\n')
    plain = Rig(database, tmp_path)
    assert [word for _, word, _ in plain.told(opened("BH-1"), opened("BH-2"))] == ["decision.made"] * 2
    assert plain.asked == []
    plain.engine.dispose()


def test_orders_of_one_batch_know_of_each_other_as_if_each_had_its_own(rig: Rig, tmp_path: Path) -> None:
    together = rig.told(opened("BH-1", line="1"), opened("BH-2", line="2"), opened("BH-3", line="1"))
    why = "2 returns granted within a year; the same item was granted before"
    assert together == [
        ("BH-1", "decision.made", None),
        ("BH-2", "decision.made", None),
        ("BH-3", "decision.needs_person", why),
    ]
    apart = [rig.told(opened(name, "c-9", line)) for name, line in (("BH-5", "1"), ("BH-6", "2"), ("BH-7", "1"))]
    assert [(kind, reason) for batch in apart for _, kind, reason in batch] == [
        (kind, reason) for _, kind, reason in together
    ]


def test_a_message_that_was_parked_learns_of_its_customer_when_it_is_resumed(rig: Rig) -> None:
    rig.batch(opened("BH-1"))
    with rig.engine.begin() as db:
        subject = f"{SHOP}/BH-2"
        execute(db, "insert into memory (subject, parked_at, parked_reason) values (%s, now(), 'test')", (subject,))
    assert rig.told(opened("BH-2")) == []
    resume = OperationCommanded(
        verb="resume", room="policy", target=Target(subject=subject), operator="anna", reason="mended", at=NOW
    )  # fmt: skip
    command = Message("c1", "/shops/blue-harbour/desk", resume.type, subject, NOW, resume)
    assert rig.told(record(command, "BH-2")) == [
        ("BH-2", "decision.needs_person", "the same item was granted before")
    ]  # fmt: skip


def test_an_order_whose_customer_cannot_be_told_is_parked_and_nobody_elses(rig: Rig) -> None:
    def fails(memory: Any, message: Message) -> frozenset[str]:
        if message.subject.endswith("BH-1"):
            raise ValueError("told to fail")
        return frozenset({"c-1"})

    rig.room = replace(rig.room, outlook=fails)
    done = rig.batch(opened("BH-1"), opened("BH-2"))
    assert done.bugs == [f"{SHOP}/BH-1"]
    assert {row.subject for row in done.says} == {f"{SHOP}/BH-2"}


def test_of_a_word_that_many_share_only_the_newest_rows_are_read(rig: Rig) -> None:
    with rig.engine.begin() as db:
        execute(
            db,
            "insert into register (id, kind, state, subject, opened_at, changed_at, customer, items) select 'g' || n, "
            "'decision', 'granted', 'blue-harbour/G-' || n, %s - n * interval '1 hour', now(), 'guest', "
            "jsonb_build_array('X-' || n) from generate_series(1, 300) n",
            (T0,),
        )
        plan = rows(
            db, "explain select * from register r where r.customer = 'guest' order by r.opened_at desc nulls last, r.id"
        )
    assert any("register_customer" in line[0] for line in plan)
    (said,) = rig.batch(opened("BH-1", "guest")).says
    assert orjson.loads(said.payload)["reasons"][0]["text"] == f"{NEWEST} returns granted within a year"


def test_what_falls_away_counts_no_more(rig: Rig) -> None:
    rig.batch(opened("BH-1"))
    refuse = messages.staff("refuse", case="rq-BH-1")
    rig.batch(record(refuse, "BH-1"))
    assert rig.ask("select customer, items, state from register") == [(None, [], "no")]
    assert rig.told(opened("BH-2")) == [("BH-2", "decision.made", None)]


def test_what_was_granted_before_the_columns_were_there_is_filled_in(rig: Rig, database: str) -> None:
    rig.batch(opened("BH-1"), opened("BH-2", "c-2", "2"))
    before = rig.ask("select * from register order by id")
    migration = importlib.import_module("shared.storage.migrations.versions.0002_customers")
    engine = admin_engine(database)
    with engine.begin() as owner:
        execute(owner, "update policy.register set customer = null, items = null, opened_at = null")
        execute(owner, migration.KNOWN_BEFORE)
    engine.dispose()
    assert rig.ask("select * from register order by id") == before
    assert {row[0] for row in before} == {case_id("rq-BH-1"), case_id("rq-BH-2")}
