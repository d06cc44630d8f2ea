"""Decides how an event becomes an allowance and its values: what all events here share. Names no template."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from services.notifications.domain.plain import slug
from services.notifications.domain.values import Day, Phrases, Value, moment
from services.notifications.memory import Allowance
from shared.contracts.base import Event
from shared.contracts.intake import Promise
from shared.runtime.message import Message

E = TypeVar("E", bound=Event)
Args = dict[str, Value | None]
Allow = Callable[[Message], tuple[Allowance, ...]]


def expected(message: Message, kind: type[E]) -> E:
    """The message's data; raises TypeError when it is something else."""
    if not isinstance(message.data, kind):
        raise TypeError(f"{message.type} carries {type(message.data).__name__}, not {kind.__name__}")
    return message.data


def allow(
    message: Message, template: str, args: Args, about: str = "-", *, case_id: str | None = None, **more: Any
) -> Allowance:
    """This event allows this notice, under the case it names or the one given; `more` are fields of the allowance.

    Raises TypeError for an event of no case.
    """
    case_id = case_id or message.data.case()
    if case_id is None:
        raise TypeError(f"{message.type} names no case")
    named = {name: value for name, value in args.items() if value is not None}
    return Allowance(
        case_id=case_id,
        template=template,
        about=about,
        event=message.type,
        allowed_by=message.id,
        at=message.time,
        args=named,
        **more,
    )


def promised(promises: Iterable[Promise], kind: str) -> Value | None:
    """The end of the promise of that kind, if it was made."""
    found = next((promise for promise in promises if promise.kind == kind), None)
    return moment(found.due_at, found.zone, deadline=True) if found else None


def phrases(family: str, words: Iterable[str]) -> Phrases:
    """The words as messages of a family, each once."""
    return Phrases(keys=tuple(dict.fromkeys(f"{family}-{slug(word)}" for word in words)))


def day(on: date | None) -> Value | None:
    """The day, if there is one."""
    return Day(on=on) if on else None


def end_of(day: date) -> datetime:
    """The midnight that ends a day, in UTC."""
    return datetime.combine(day + timedelta(days=1), datetime.min.time(), UTC)
