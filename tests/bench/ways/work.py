"""The work that all ways do alike: what is heard, what is remembered, what is said. Knows neither Kafka nor SQL."""

from __future__ import annotations

from datetime import datetime

from shared.contracts.base import Reason
from shared.contracts.intake import CaseOpened
from shared.contracts.policy import DecisionNeedsPerson
from shared.facts.request import RequestLine
from shared.runtime.message import Context, Memory, Message
from shared.runtime.room import Room
from shared.runtime.step import Say, Step
from shared.shop import Shop

SHOP = Shop("bench", "Bench", "service@bench.example", "desk@bench.example", "en-GB", "Europe/Berlin")


class Tally(Memory):
    """What is remembered of one order: how often it was heard of, its lines, the last message."""

    count: int = 0
    lines: tuple[RequestLine, ...] = ()
    last: str = ""


def tallied(before: Tally, heard: CaseOpened, message_id: str) -> tuple[Tally, DecisionNeedsPerson]:
    """The memory after one message, and the one thing said because of it."""
    after = Tally(count=before.count + 1, lines=before.lines or heard.request.lines, last=message_id)
    names = ", ".join(f"{line.line_id} x {line.quantity}" for line in after.lines)
    reason = Reason(code="counted", text=f"heard {after.count} times of {names}")
    return after, DecisionNeedsPerson(case_id=heard.case_id, reasons=(reason,))


def hear(memory: Tally, message: Message, context: Context, now: datetime) -> Step[Tally]:
    """The same as a room's handler."""
    heard = message.data
    if not isinstance(heard, CaseOpened):
        raise TypeError(f"{message.type} is not what this room hears")
    after, said = tallied(memory, heard, message.id)
    return Step(after, says=(Say(said, about=heard.case_id, case_id=heard.case_id),))


def tally_room() -> Room:
    """A room of ours that does nothing else, under the name and with the rights of policy."""
    return Room("policy", Tally, lambda _: Tally(), {CaseOpened.type: hear}, Context(None, SHOP))
