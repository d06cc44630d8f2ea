"""A room whose handler does what the customer's words say, so that a test can ask the runtime for anything."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from shared import ids
from shared.contracts.base import Reason, wire_type
from shared.contracts.intake import CaseEscalated
from shared.contracts.requests import RequestMade
from shared.runtime.batch import Transaction
from shared.runtime.codec import Codec
from shared.runtime.decode import Reading, decode
from shared.runtime.items import Deferred, Done, Item, Settled, Wire
from shared.runtime.message import Context, Memory, Message
from shared.runtime.outside import Outcome
from shared.runtime.room import Room
from shared.runtime.step import Effect, Forward, Say, StartClock, Step, StopClock
from shared.runtime.wire import Record
from shared.shop import Shop
from shared.storage.engine import room_engine, rows

AT = datetime(2026, 9, 1, 12, tzinfo=UTC)
SHOP = Shop("blue", "Blue", "s@blue.example", "staff@blue.example", "en-GB", "Europe/Berlin")
READING = Reading("intake", frozenset({"request.made", "effect.answered", "clock.fired"}), b"secret" * 6)


class Notes(Memory):
    """What the scripted room remembers."""

    words: tuple[str, ...] = ()
    nows: tuple[str, ...] = ()
    refs: tuple[tuple[str, str], ...] = ()

    def references(self) -> tuple[tuple[str, str], ...]:
        return self.refs


class Broken:
    """Whether `bug` raises now; a test mends it."""

    on = True


def obey(memory: Notes, message: Message, context: Context, now: datetime) -> Step[Notes]:
    """Read the words as commands separated by `;`."""
    data = message.data
    words = (data.text or "") if isinstance(data, RequestMade) else f"{message.type} {getattr(data, 'state', '')}"
    case = message.case_id or ids.derive("nobody")
    says: list[Say] = []
    does: list[Effect] = []
    clocks: list[Any] = []
    forwards: list[Forward] = []
    refs = memory.refs
    for step in words.split(";"):
        match step.split():
            case ["say", n]:
                escalated = CaseEscalated(case_id=case, reason=Reason(code="said", text=n))
                says += [Say(escalated, about=f"{case}:{i}", case_id=case) for i in range(int(n))]
            case ["do", name]:
                does.append(an_effect(name, case))
            case ["clock", kind]:
                clocks.append(_clock(kind, case))
            case ["stop", kind]:
                clocks.append(StopClock(ids.clock_id(case, kind), AT, message.id, "kept"))
            case ["forward", subject]:
                bare = data.model_copy(update={"text": None, "contact": None})
                kept = Message(message.id, message.source, message.type, message.subject, message.time, bare, case)
                forwards.append(Forward(subject, kept, about=case))
            case ["refer", kind, value]:
                refs = (*refs, (kind, value))
            case ["nul"]:
                words = "a\x00b"
            case ["bug"] if Broken.on:
                raise ValueError("told to fail")
            case _:
                pass
    after = memory.model_copy(
        update={"words": (*memory.words, words), "nows": (*memory.nows, now.isoformat()), "refs": refs}
    )
    return Step(after, tuple(says), tuple(does), tuple(clocks), (), tuple(forwards))


def an_effect(name: str, case: str) -> Effect:
    return Effect(
        effect_id=ids.derive("test-effect", name),
        kind="notice.mail",
        provider="test",
        case_id=case,
        about=name,
        step=1,
        payload={"name": name},
        useful_until=AT + timedelta(days=3650),
    )


def _clock(kind: str, case: str) -> StartClock:
    warn, due = AT + timedelta(hours=1), AT + timedelta(hours=2)
    return StartClock(ids.clock_id(case, kind), kind, case, "m", AT, warn, due, "Europe/Berlin", "1")  # type: ignore[arg-type]


def room() -> Room:
    handlers = {"request.made": obey, "effect.answered": obey, "clock.fired": obey}
    return Room(
        "intake", Notes, lambda _: Notes(), handlers, Context(None, SHOP), keeps_personal=True, owns_clocks=True
    )


_offsets = itertools.count()


def request(order: str, words: str, id_: str, *, text_too: bool = True, **more: Any) -> Record:
    """A `request.made` of one order as Kafka would give it."""
    data = {
        "request_id": id_,
        "shop_id": "blue",
        "order_ref": order,
        "channel": "form",
        "contact": {"mail": "kim@example.org", "name": "Kim"},
        "text": words,
        "sent_at": AT.isoformat(),
        **more,
    }
    return record("requests.v1", "request.made", id_, orjson.dumps(data), subject=f"blue/{order}")


def record(topic: str, type_: str, id_: str, value: bytes, subject: str = "") -> Record:
    headers = [("ce_type", wire_type(type_).encode()), ("ce_id", id_.encode()), ("ce_source", b"/shops/blue/forms")]
    headers += [("ce_time", AT.isoformat().encode())]
    if subject:
        headers.append(("ce_subject", subject.encode()))
    return Record(topic, 0, next(_offsets), subject.encode() or None, value, tuple(headers), AT)


class Rig:
    """The runtime's transaction over a real database, without Kafka."""

    def __init__(self, url: str, me: str = "intake-1") -> None:
        self.engine = room_engine(url, "intake")
        self.room = room()
        self.codec = Codec(self.room.memory)
        self.me = me
        Broken.on = True

    def close(self) -> None:
        self.engine.dispose()

    def batch(self, *items: Item | Record, now: datetime = AT, accept: bool = True, park_all: bool = False) -> Done:
        """One committed batch."""
        ready: list[Item] = [Wire(decode(i, READING)) if isinstance(i, Record) else i for i in items]
        with self.engine.begin() as db:
            tx = Transaction(db, self.room, self.codec, READING, now, self.me, lambda _: accept, park_all)
            return tx.run(ready)

    def ask(self, sql: str, parameters: Sequence[Any] | None = None) -> list[Any]:
        with self.engine.connect() as db:
            return [tuple(row) for row in rows(db, sql, parameters)]

    def memory(self, order: str) -> Any:
        found = self.ask("select body from memory where subject = %s", (f"blue/{order}",))
        return found[0][0] if found else None


def settled(row: Any, state: str, reference: str = "r1") -> Settled:
    return Settled(row, state, Outcome("done" if state == "done" else "refused", reference=reference), AT)


def deferred(row: Any, state: str, at: datetime) -> Deferred:
    return Deferred(row, state, at, AT, state == "pending", row.attempts + 1, "test", AT)
