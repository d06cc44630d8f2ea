"""Holds the room on a real database and the real sandbox: from an event on the wire to `notice.sent`."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
import sqlalchemy as sa

from services.notifications.bootstrap import bootstrap
from shared.contracts.base import Event, wire_type
from shared.runtime.batch import Transaction
from shared.runtime.codec import Codec
from shared.runtime.decode import Reading, decode
from shared.runtime.items import Done, EffectRow, Item, Settled, Wire
from shared.runtime.ledger import claim
from shared.runtime.outside import Call
from shared.runtime.wire import Record
from shared.storage.engine import execute, room_engine, rows
from tests.support.database import fresh_database, running_postgres
from tests.support.sandbox import RunningSandbox, running_sandbox
from tests.unit.notifications import telling, telling_goods
from tests.unit.notifications.test_hours import LAX, MONDAY, NIGHT

pytestmark = pytest.mark.kafka
TOPICS = {"case": "intake", "clock": "intake", "decision": "policy", "remedy": "policy", "refund": "refunds"}
_offsets = itertools.count()


def record(data: Event, at: datetime) -> Record:
    """The event as Kafka would give it."""
    room = TOPICS.get(data.type.partition(".")[0], "logistics")
    told = telling.message(data, at)
    attributes = {"id": told.id, "source": f"/aftersales/{room}", "type": wire_type(data.type)}
    attributes |= {"subject": telling.SUBJECT, "time": at.isoformat(), "correlationid": telling.CASE, "sequence": "1"}
    headers = tuple((f"ce_{name}", value.encode()) for name, value in attributes.items())
    value = data.model_dump_json(by_alias=True).encode()
    return Record(f"aftersales.{room}.v1", 0, next(_offsets), telling.SUBJECT.encode(), value, headers, at)


class Rig:
    """The runtime's transaction around this room, without Kafka."""

    def __init__(self, url: str, sandbox: RunningSandbox) -> None:
        self.engine = room_engine(url, "notifications")
        self.room = bootstrap({"NOTIFICATIONS_SANDBOX_URL": sandbox.base_url})
        self.codec = Codec(self.room.memory)
        self.reading = Reading("notifications", frozenset(self.room.handlers), b"secret" * 6)

    def batch(self, *items: Item | Record) -> Done:
        ready: list[Item] = [Wire(decode(one, self.reading)) if isinstance(one, Record) else one for one in items]
        with self.engine.begin() as db:
            me, now = "notifications-1", telling.START
            return Transaction(db, self.room, self.codec, self.reading, now, me, lambda _: True, False).run(ready)

    async def carry_out(self, row: EffectRow) -> Settled:
        call = Call(row.effect_id, row.kind, row.case_id, row.about, row.payload, row.personal, telling.START)
        outcome = await self.room.performers[row.kind, row.provider].perform(call)
        return Settled(row, outcome.state, outcome, telling.START)

    def ask(self, statement: str) -> list[Any]:
        with self.engine.connect() as db:
            return [tuple(row) for row in rows(db, statement, None)]

    def offenders(self) -> dict[str, list[Any]]:
        return {name: found for name, text in self.room.invariants.items() if (found := self.ask(text))}


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    folder: Path = tmp_path_factory.mktemp("room")
    with running_postgres() as server, fresh_database(server) as url, running_sandbox(folder) as sandbox:
        made = Rig(url, sandbox)
        _keep_personal(url, {"mail": "ada@example.org", "name": "Ada Lovelace"})
        yield made
        made.engine.dispose()


def _keep_personal(url: str, contact: dict[str, str]) -> None:
    owner = sa.create_engine(url)
    with owner.begin() as db:
        values = (telling.CASE, "contact", orjson.dumps(contact).decode(), telling.START)
        execute(db, "insert into common.personal (owner, field, value, at) values (%s, %s, %s::jsonb, %s)", values)
    owner.dispose()


@dataclass(frozen=True, slots=True)
class Told:
    """The angry customer's story, heard to its end."""

    rig: Rig
    effects: int
    effects_again: int
    settled: list[str]
    said: list[str]


@pytest.fixture(scope="module")
def told(rig: Rig) -> Told:
    """Every event twice in one batch, backwards, and once more; then every effect carried out and answered."""
    speakers = reversed(telling.story().values())
    heard = [record(one.data, one.time) for speaker in speakers for one in reversed(speaker)]
    done, again = rig.batch(*heard, *heard), rig.batch(*heard)
    settled = asyncio.run(_carry_out(rig, done.effects))
    said = rig.batch(*settled)
    return Told(rig, len(done.effects), len(again.effects), [one.state for one in settled], [s.type for s in said.says])


async def _carry_out(rig: Rig, effects: Sequence[EffectRow]) -> list[Settled]:
    settled = [await rig.carry_out(row) for row in effects]
    closing = rig.room.on_stop() if rig.room.on_stop else None
    if closing is not None:
        await closing
    return settled


def test_a_story_heard_twice_is_told_once_and_every_invariant_holds(told: Told) -> None:
    assert (told.effects, told.effects_again) == (11, 0)
    assert told.settled == ["done"] * 11
    assert told.said == ["notice.sent"] * 11
    ask = told.rig.ask
    assert ask("select state, count(*) from register where kind = 'notice' group by 1") == [("sent", 11)]
    assert ask("select count(*) from memory where parked_at is not null") == [(0,)]
    assert told.rig.offenders() == {}


def test_nobodys_address_or_name_stands_in_the_rooms_own_tables(told: Told) -> None:
    for text in ("payload::text, answer::text, reason from effect", "body::text from memory", "payload from said"):
        kept = str(told.rig.ask(f"select {text}"))
        assert "ada@" not in kept
        assert "Lovelace" not in kept


@pytest.mark.parametrize(
    ("broken", "named"),
    [
        ('update effect set payload = payload || \'{"allowed_by": ""}\'', "every notice names the event"),
        ("delete from said", "a mail that was accepted is told"),
        ('update effect set payload = payload || \'{"mail": "ada@example.org"}\'', "references only"),
        ('update effect set payload = payload || \'{"notice_id": "same"}\'', "no notice is carried out twice"),
    ],
    ids=["no cause", "not told", "an address", "twice"],
)
def test_each_invariant_sees_what_it_is_for(told: Told, broken: str, named: str) -> None:
    rig = told.rig
    assert rig.ask("select count(*) from effect") == [(11,)]
    with rig.engine.connect() as db:
        execute(db, broken, ())
        found = [name for name, text in rig.room.invariants.items() if rows(db, text, None)]
        db.rollback()
    assert any(named in name for name in found)


def test_a_letter_that_waits_for_the_hours_is_written_down_and_claimed_only_when_they_begin(told: Told) -> None:
    rig = told.rig
    rig.room = replace(rig.room, context=replace(rig.room.context, rulebook=LAX.rulebook))
    done = rig.batch(record(telling_goods.goods_awaited(), NIGHT))
    assert done.effects == []
    [(state, next_at)] = rig.ask("select state, next_at from effect where payload->>'template' = 'reminder'")
    assert (state, next_at) == ("pending", MONDAY)
    with rig.engine.begin() as db:
        assert claim(db, "notifications-1", MONDAY - timedelta(seconds=1), 10, ()) == []
        assert [row.payload["template"] for row in claim(db, "notifications-1", MONDAY, 10, ())] == ["reminder"]
