"""Policy as a bad deployment would leave it: one handler stumbles over one order, everything else is the real room."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from services.policy.bootstrap import bootstrap
from shared.runtime.message import Context, Message
from shared.runtime.room import Room
from shared.runtime.step import Handler, Step
from shared.runtime.worker import run_room

STUMBLES_OVER = "blue-harbour/BH-83004"
_TYPE = "case.opened"


def with_a_bug(room: Room) -> Room:
    """The same room, whose handler of `case.opened` raises for one order."""
    return replace(room, handlers={**room.handlers, _TYPE: _stumbling(room.handlers[_TYPE])})


def _stumbling(handler: Handler) -> Handler:
    def handle(memory: Any, message: Message, context: Context, now: datetime) -> Step[Any]:
        if message.subject == STUMBLES_OVER:
            share = len(message.subject) / (len(STUMBLES_OVER) - len(message.subject))
            raise ValueError(f"a share of {share}")
        return handler(memory, message, context, now)

    return handle


def main() -> None:
    """Run it as the real one is run."""
    run_room(with_a_bug(bootstrap()))


if __name__ == "__main__":
    main()
