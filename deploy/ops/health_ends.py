"""Asks the broker where its topics end, without waiting longer than it is worth: a client looks for half a minute."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping

from kafka.errors import KafkaError

from deploy.ops.place import Place
from shared.contracts.topics import ROOMS, heard_by
from shared.runtime.admin import end_offsets

PATIENCE_S = 4.0
NO_ANSWER = f"no answer within {PATIENCE_S:.0f} s"
Ends = Mapping[tuple[str, int], int]
"""(topic, partition) -> the offset its next record will get."""


def ends_of(place: Place) -> Ends:
    """Of every topic a room hears. Raises KafkaError."""
    names = sorted({place.topic_prefix + topic.name for room in ROOMS for topic in heard_by(room)})
    return end_offsets(place.kafka, names)


class EndsAsked:
    """One question at a time, on a thread of its own; what comes too late answers the next time it is asked.

    Not for two askers at once.
    """

    def __init__(self, ask: Callable[[], Ends], patience_s: float = PATIENCE_S) -> None:
        self._ask = ask
        self._patience_s = patience_s
        self._answers: queue.SimpleQueue[Ends | KafkaError] = queue.SimpleQueue()
        self._under_way = False

    def answer(self) -> tuple[Ends, str]:
        """The ends, or none and in words why."""
        if not self._under_way:
            self._under_way = True
            # A daemon: who looks at something else meanwhile, or ends, does not wait for it.
            threading.Thread(target=self._once, name="broker-ends", daemon=True).start()
        try:
            found = self._answers.get(timeout=self._patience_s)
        except queue.Empty:
            return {}, NO_ANSWER
        self._under_way = False
        if isinstance(found, KafkaError):
            return {}, str(found) or type(found).__name__
        return found, ""

    def _once(self) -> None:
        try:
            self._answers.put(self._ask())
        except KafkaError as error:
            self._answers.put(error)
        except (OSError, ValueError) as error:  # an address that is none
            self._answers.put(KafkaError(f"{type(error).__name__}: {error}"))
