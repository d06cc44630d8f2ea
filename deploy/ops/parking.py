"""What resuming or skipping means for parked orders: plans, and how they stand afterwards. Changes nothing itself."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
import typer

from deploy.ops.acting import Plan
from deploy.ops.cases import Parked, cases_named, parked_orders, subjects_named
from shared.contracts.topics import ROOMS
from shared.storage.engine import rows


def rooms_of(room: str | None) -> tuple[str, ...]:
    """The room asked for, or all. Raises a usage error for one there is not."""
    if room is None:
        return ROOMS
    if room not in ROOMS:
        raise typer.BadParameter(f"{room!r} is none of {', '.join(ROOMS)}", param_hint="--room")
    return (room,)


def parked_named(db: sa.Connection, word: str, room: str | None) -> list[Parked]:
    """Parked orders that the word may mean: an order, a subject, or the order of a case."""
    subjects = {*subjects_named(word), *(case.subject for case in cases_named(db, word))}
    return parked_orders(db, rooms_of(room), sorted(subjects))


def queue_of(db: sa.Connection, parked: Parked) -> list[tuple[str, str, str]]:
    """(message id, type, first heard) of what waits, in order."""
    found = rows(
        db,
        f"select event_id, type, first_heard from {parked.room}.park where subject = %s order by position",
        (parked.subject,),
    )
    return [(row[0], row[1], f"{row[2]:%Y-%m-%d %H:%M:%S}") for row in found]


def resume_plan(db: sa.Connection, word: str, room: str | None) -> tuple[Plan, list[Parked]]:
    """The plan, and which orders in which rooms it is about."""
    found = parked_named(db, word, room)
    if not found:
        return Plan("", nothing=f"{word!r} is parked nowhere"), []
    steps = [f"{p.room}: {p.waiting} waiting behind {p.subject}; it stopped at {p.reason}" for p in found]
    return Plan(f"handle again what waits behind {found[0].subject}", steps), found


def skip_plan(db: sa.Connection, word: str, message_id: str, room: str) -> tuple[Plan, str]:
    """The plan, and the subject in whose queue the message waits."""
    for parked in parked_named(db, word, room):
        for id_, type_, first_heard in queue_of(db, parked):
            if id_ == message_id:
                steps = (
                    f"{type_}, first heard {first_heard}",
                    "it will never be handled; its order may be wrong after",
                )
                return Plan(f"leave out one message of {parked.subject} in {room}", steps), parked.subject
    return Plan("", refused=f"no message {message_id!r} waits behind {word!r} in {room}"), ""


def still_parked(room: str, subject: str) -> Callable[[sa.Connection], str]:
    """How the order stands after a command, for the one who gave it."""

    def look(db: sa.Connection) -> str:
        found = parked_orders(db, (room,), (subject,))
        if not found:
            return f"{subject} is no longer parked in {room}"
        return f"{subject} is still parked in {room}, {found[0].waiting} waiting: {found[0].reason}"

    return look
