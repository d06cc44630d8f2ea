"""Messages and memories as stored JSON and back; knows the classes by stable names, never by module paths."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import orjson

from shared.contracts.base import Event
from shared.contracts.topics import CATALOGUE
from shared.errors import Misconfigured
from shared.runtime.message import ClockFired, EffectAnswered, Memory, Message

_INNER = "inner:"


class Codec:
    """Stored forms of one room's messages and memory. `inner` are the room's own types that never travel."""

    def __init__(self, memory: type[Memory], inner: Iterable[type[Event]] = ()) -> None:
        self._memory = memory
        self._classes: dict[str, type[Event]] = {
            f"{topic.name}:{type_}": kind for topic in CATALOGUE for type_, kind in topic.types.items()
        }
        own: tuple[type[Event], ...] = (EffectAnswered, ClockFired, *inner)
        for kind in own:
            self._classes[_INNER + kind.type] = kind
        self._names = {kind: name for name, kind in self._classes.items()}

    def message_out(self, message: Message) -> bytes:
        """JSON of a message without personal data."""
        name = self._names.get(type(message.data))
        if name is None:
            raise Misconfigured(f"{type(message.data).__name__} is not a type this room may keep; add it to Room.inner")
        return orjson.dumps(
            {
                "class": name,
                "id": message.id,
                "source": message.source,
                "type": message.type,
                "subject": message.subject,
                "time": message.time,
                "case_id": message.case_id,
                "causation_id": message.causation_id,
                "sequence": message.sequence,
                "recorded_at": message.recorded_at,
                "run": message.run,
                "forwarded_from": message.forwarded_from,
                "trace": message.trace,
                "data": message.data.model_dump(mode="json", by_alias=True),
            }
        )

    def message_in(self, body: Any) -> Message:
        """The message of a stored JSON object."""
        kind = self._classes[body["class"]]
        recorded = body["recorded_at"]
        return Message(
            id=body["id"],
            source=body["source"],
            type=body["type"],
            subject=body["subject"],
            time=datetime.fromisoformat(body["time"]),
            data=kind.model_validate(body["data"]),
            case_id=body["case_id"],
            causation_id=body["causation_id"],
            sequence=body["sequence"],
            recorded_at=datetime.fromisoformat(recorded) if recorded else None,
            run=body["run"],
            forwarded_from=body["forwarded_from"],
            trace=body.get("trace", ""),
        )

    def memory_out(self, memory: Memory) -> str:
        """JSON text of a memory at the version this code writes."""
        return memory.model_dump_json(by_alias=True)

    def memory_in(self, body: str, version: int) -> Memory:
        """A memory of any version ever written. Raises Misconfigured for one written by newer code."""
        if version == self._memory.VERSION:
            return self._memory.model_validate_json(body)
        if version > self._memory.VERSION:
            raise Misconfigured(f"memory of version {version} was written by newer code than {self._memory.VERSION}")
        raw = orjson.loads(body)
        for step in range(version, self._memory.VERSION):
            raw = self._memory.UPCASTERS[step](raw)
        return self._memory.model_validate(raw)
