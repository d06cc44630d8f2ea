"""Sends staff's commands to a room over operations.v1 and waits until its journal shows them; never acts itself."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from uuid import uuid4

import sqlalchemy as sa
import typer
from pydantic import ValidationError

from deploy.ops import phrases
from deploy.ops.acting import Authority
from deploy.ops.errors import REFUSED
from deploy.ops.journal import payload_of
from deploy.ops.place import Place, system_now
from deploy.ops.telling import Told
from deploy.ops.terminal import complain, say
from shared import ids
from shared.contracts.base import wire_type
from shared.contracts.operations import HANDLER_VERBS, OperationCommanded, Room, Target
from shared.contracts.topics import OPERATIONS
from shared.runtime.items import OUTCOME_WORDS, PARKED, PASSED
from shared.runtime.wire import headers_for, wire_time
from shared.storage.engine import rows

SOURCE = "/aftersales/ops"
WAIT_S = 8.0
_ANSWERED = HANDLER_VERBS - {"assign"}
"""Verbs to which a room always says something, when it can make use of them."""
_LOOK_EVERY_S = 0.1
_BROKER_LIMIT_S = 15


@dataclass(frozen=True, slots=True)
class Command:
    """One command to one room about one subject, before anybody signed it."""

    room: str
    verb: str
    subject: str
    target: Mapping[str, str]
    arguments: Mapping[str, Any] = field(default_factory=dict)
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A record ready for the broker."""

    id: str
    topic: str
    key: bytes
    value: bytes
    headers: list[tuple[str, bytes]]


def outgoing(command: Command, who: Authority, at: datetime, id_: str, prefix: str = "") -> Outgoing:
    """The CloudEvent of a command, binary mode. Raises a usage error naming what cannot be said."""
    try:
        data = OperationCommanded(
            verb=command.verb,
            room=cast("Room", command.room),
            target=Target.model_validate(command.target),
            arguments=dict(command.arguments),
            text=command.text,
            operator=who.operator,
            reason=who.reason,
            at=at,
        )
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        message = f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
        raise typer.BadParameter(message) from None
    attributes = [
        ("id", id_),
        ("source", SOURCE),
        ("type", wire_type(OperationCommanded.type)),
        ("subject", command.subject),
        ("time", wire_time(at)),
        ("correlationid", command.target.get("case_id", "")),
    ]
    value = data.model_dump_json(exclude_none=True).encode()
    return Outgoing(id_, prefix + OPERATIONS, command.subject.encode(), value, headers_for(attributes))


def publish(place: Place, record: Outgoing) -> None:
    """Produce it and wait for the broker's acknowledgement. Raises KafkaError."""
    from kafka import KafkaProducer

    producer = KafkaProducer(bootstrap_servers=place.broker().split(","), acks="all", retries=5)
    try:
        sent = producer.send(record.topic, value=record.value, key=record.key, headers=record.headers)
        sent.get(timeout=_BROKER_LIMIT_S)
    finally:
        producer.close(timeout=_BROKER_LIMIT_S)


def send(
    place: Place,
    command: Command,
    who: Authority,
    *,
    wait: bool = True,
    changed: Callable[[sa.Connection], str] | None = None,
) -> None:
    """Publish and, unless told not to, wait and tell what changed. Exit 4 when the room has no use for it.

    `changed` reads what the target looks like after the room handled the command.
    """
    with place.reading() as db:
        at = system_now(db)
    record = outgoing(command, who, at, str(uuid4()), place.topic_prefix)
    publish(place, record)
    say(f"published {command.verb} for {command.room} ({record.id})")
    if wait:
        _wait_and_tell(place, command, record.id, changed)


def _wait_and_tell(place: Place, command: Command, id_: str, changed: Callable[[sa.Connection], str] | None) -> None:
    say(f"waiting up to {WAIT_S:.0f} s until {command.room} has handled it", "dim")
    outcome = await_outcome(place, command.room, id_, WAIT_S)
    if outcome is None:
        complain(
            f"{command.room} has not handled it yet; it is safe in the topic (`aftersales status` shows the rooms)"
        )
        return
    if outcome == PASSED:
        complain(f"{command.room} knows no command {command.verb!r}; nothing changed")
        raise typer.Exit(REFUSED)
    if outcome == PARKED:
        say(f"the order is parked in {command.room}; the command waits behind it (`aftersales parked list`)")
        return
    say(f"{OUTCOME_WORDS[outcome]} by {command.room}")
    with place.reading() as db:
        told = said_because(db, command.room, id_, command.subject)
        for line in told:
            say(f"  · {line}")
        if changed is not None:
            say(f"  · {changed(db)}")
    if not told and command.verb in _ANSWERED:
        complain(f"{command.room} said nothing because of it: it was so already, or the arguments do not fit the case")
        raise typer.Exit(REFUSED)


def await_outcome(place: Place, room: str, id_: str, seconds: float) -> int | None:
    """The journal's outcome of our command, or None when the time is over."""
    key = ids.heard_key(SOURCE, id_)
    until = time.monotonic() + seconds
    with place.reading() as db:
        while True:
            found = rows(db, f"select outcome from {room}.heard where id = %s", (key,))
            db.rollback()
            if found:
                return int(found[0][0])
            if time.monotonic() >= until:
                return None
            time.sleep(_LOOK_EVERY_S)


def said_because(db: sa.Connection, room: str, id_: str, subject: str) -> list[str]:
    """What the room said because of this message, in words."""
    found = rows(
        db,
        f"select type, payload from {room}.said where subject = %s and cause = %s order by sequence",
        (subject, id_),
    )
    return [f"{room} {phrases.say(type_, Told(payload_of(raw)))}" for type_, raw in found]
