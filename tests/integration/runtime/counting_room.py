"""A room for tests: counts what it hears of an order, says a decision for each, and raises when it is told to."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from shared.contracts.base import Reason
from shared.contracts.policy import DecisionNeedsPerson
from shared.runtime.message import Context, Memory, Message
from shared.runtime.room import Room
from shared.runtime.step import Say, Step
from shared.shop import Shop


class Counted(Memory):
    """How many messages of this order were handled, and their ids in order."""

    count: int = 0
    ids: tuple[str, ...] = ()


def count(memory: Counted, message: Message, context: Context, now: datetime) -> Step[Counted]:
    """One more; a message of kind `poison` is a bug unless MENDED is set."""
    case = message.case_id or "00000000-0000-0000-0000-000000000000"
    if getattr(message.data, "kind", "") == "poison" and not os.environ.get("MENDED"):
        raise RuntimeError("told to fail")
    after = memory.model_copy(update={"count": memory.count + 1, "ids": (*memory.ids, message.id)})
    said = DecisionNeedsPerson(case_id=case, reasons=(Reason(code="counted", text=str(after.count)),))
    return Step(after, says=(Say(said, about=case, case_id=case),))


HANDLERS: Mapping[str, Any] = {"case.opened": count, "case.facts_added": count}


def counting_room() -> Room:
    """The room under the name and rights of policy."""
    shop = Shop("blue", "Blue", "s@blue.example", "staff@blue.example", "en-GB", "Europe/Berlin")
    return Room("policy", Counted, lambda _: Counted(), HANDLERS, Context(None, shop))


if __name__ == "__main__":
    from shared.runtime.worker import run_room

    run_room(counting_room())
    sys.exit(0)
