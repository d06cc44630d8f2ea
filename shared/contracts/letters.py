"""What the runtime says about a message nobody could read: where it came from and why, never its bytes."""

from __future__ import annotations

from typing import ClassVar

from shared.contracts.base import Event


class LetterDied(Event):
    type: ClassVar[str] = "letter.died"
    letter_id: str
    room: str
    topic: str
    partition: int
    offset: int
    code: str
    path: str
    text: str
