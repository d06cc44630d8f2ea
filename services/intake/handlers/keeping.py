"""Takes the personal words out of a message so that it can wait or be sent on, and makes it a message again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from services.intake.memory import Kept
from shared import ids
from shared.contracts.base import Event
from shared.contracts.operations import OperationCommanded
from shared.contracts.requests import RequestAnswered, RequestRetracted
from shared.contracts.topics import heard_by
from shared.runtime.message import ClockFired, Message

_CLASSES: dict[str, type[Event]] = {
    **{type_: kind for topic in heard_by("intake") for type_, kind in topic.types.items()},
    ClockFired.type: ClockFired,
}


@dataclass(frozen=True, slots=True)
class Heard:
    """A message about a case. `words` names the fields of the personal store, under the case's id, with its words."""

    message: Message
    words: tuple[str, ...] = ()


def case_of(message: Message) -> str | None:
    """The case a message is about; a customer may name only the request, which is of this shop."""
    data = message.data
    named = data.case()
    if named is None and isinstance(data, RequestAnswered | RequestRetracted) and data.request_id:
        shop_id, _ = ids.split_subject(message.subject)
        return ids.case_id(shop_id, data.request_id)
    return named or message.case_id


def first_hand(message: Message) -> Heard:
    """A message as it came, with its words named."""
    data = message.data
    if isinstance(data, OperationCommanded):
        return Heard(message, (f"{message.id}:text",) if data.text is not None else ())
    if isinstance(data, RequestAnswered):
        told = [n for n, answer in enumerate(data.answers) if answer.text is not None]
        return Heard(message, tuple(f"{message.id}:answers.{n}.text" for n in told))
    return Heard(message)


def kept(heard: Heard, case_id: str) -> Kept:
    """The message without personal words."""
    message = heard.message
    return Kept(
        id=message.id,
        source=message.source,
        type=message.type,
        time=message.time,
        case_id=case_id,
        sequence=message.sequence,
        recorded_at=message.recorded_at,
        run=message.run,
        body=_wordless(message.data),
        words=heard.words,
    )


def heard_again(kept: Kept, subject: str) -> Heard:
    """The kept message under the subject in hand, by the id it had when it was first heard."""
    kind = _CLASSES[_event_type(kept.type)]
    message = Message(
        id=kept.id,
        source=kept.source,
        type=kept.type,
        subject=subject,
        time=kept.time,
        data=kind.model_validate(kept.body),
        case_id=kept.case_id,
        sequence=kept.sequence,
        recorded_at=kept.recorded_at,
        run=kept.run,
    )
    return Heard(message, kept.words)


def _event_type(type_: str) -> str:
    """`operation.commanded.match` is one event type with a verb."""
    return OperationCommanded.type if type_.startswith(OperationCommanded.type) else type_


def _wordless(data: Event) -> dict[str, Any]:
    if isinstance(data, OperationCommanded):
        return data.model_dump(mode="json", exclude={"text": True, "arguments": {"text"}})
    if isinstance(data, RequestAnswered):
        return data.model_dump(mode="json", exclude={"answers": {"__all__": {"text"}}})
    return data.model_dump(mode="json", by_alias=True)
