"""A small world for policy: hands messages to the real room functions and stores the memory as the runtime does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson

from services.policy.domain.grant import Grant
from services.policy.handlers import HANDLERS
from services.policy.memory import PolicyCase, PolicyMemory, empty
from shared import ids
from shared.rulebook.load import load_rulebook
from shared.runtime.codec import Codec
from shared.runtime.items import SaidRow
from shared.runtime.message import Context, Message
from shared.runtime.room import Room
from shared.runtime.work import Slot, handle
from shared.shop import Shop

SHOP = "blue-harbour"
SUBJECT = f"{SHOP}/BH-1"
SHOP_FACTS = Shop(SHOP, "Blue Harbour", "a@shop.example", "desk@shop.example", "en-GB", "Europe/Berlin")
ROOM = Room("policy", PolicyMemory, empty, HANDLERS, Context(rulebook=load_rulebook(), shop=SHOP_FACTS))
CODEC = Codec(PolicyMemory)


@dataclass(slots=True)
class World:
    """One order's memory, everything said and noted. `stored`: the memory goes through its stored form each time."""

    slot: Slot = field(default_factory=lambda: _slot(empty(SUBJECT), 0))
    said: list[SaidRow] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    stored: bool = True
    room: Room = ROOM

    def hear(self, *messages: Message) -> World:
        """Handle each message."""
        for message in messages:
            slot = self.slot
            assert handle(self.room, CODEC, slot, message, message.time + timedelta(seconds=1)), message.type
            assert (slot.does, slot.clocks, slot.books, slot.forwards) == ([], [], [], [])
            self.said += slot.says
            self.notes += slot.notes
            self.slot = _slot(_stored(slot.memory) if self.stored else slot.memory, slot.sequence)
        return self

    def memory(self) -> PolicyMemory:
        """What is remembered."""
        assert isinstance(self.slot.memory, PolicyMemory)
        return self.slot.memory

    def case(self, request_id: str = "rq-1") -> PolicyCase:
        """What is remembered of the case of a request."""
        return self.memory().cases[case_id(request_id)]

    def decided_at(self, request_id: str = "rq-1") -> datetime:
        """The instant the newest decision of a case stands for."""
        decision = self.case(request_id).decision
        assert decision is not None
        return decision.decided_at

    def grant(self, request_id: str = "rq-1", kind: str = "refund") -> Grant:
        """A grant as it stands."""
        return self.case(request_id).grants[kind]

    def refund_minor(self, request_id: str = "rq-1") -> int:
        """The total that the case's refund stands at."""
        refund = self.grant(request_id).refund
        assert refund is not None
        return refund.total_minor

    def types(self) -> list[str]:
        """The types of everything said, in order."""
        return [row.type for row in self.said]

    def last(self, type_: str) -> dict[str, Any]:
        """The data said last under a type."""
        found: dict[str, Any] = orjson.loads([row.payload for row in self.said if row.type == type_][-1])
        return found

    def reasons(self) -> list[str]:
        """Why a person was asked last."""
        return [reason["code"] for reason in self.last("decision.needs_person")["reasons"]]

    def targets(self) -> dict[str, dict[str, Any]]:
        """The last said target of each grant that was not revoked; how it came to that is left out."""
        found: dict[str, dict[str, Any]] = {}
        for row in self.said:
            data = orjson.loads(row.payload)
            if row.type == "remedy.revoked":
                found.pop(data["grant_id"])
            elif row.type.startswith("remedy."):
                found[data["grant_id"]] = {k: v for k, v in data.items() if k not in ("change", "decision_id")}
        return found


def case_id(request_id: str = "rq-1") -> str:
    """The case of a request of the shop."""
    return ids.case_id(SHOP, request_id)


def _slot(memory: Any, sequence: int) -> Slot:
    return Slot(SUBJECT, memory, memory, sequence, 0, known=True)


def _stored(memory: Any) -> Any:
    """The memory as the database gives it back: the same, its objects' keys in another order."""
    body = orjson.dumps(orjson.loads(CODEC.memory_out(memory)), option=orjson.OPT_SORT_KEYS).decode()
    found = CODEC.memory_in(body, PolicyMemory.VERSION)
    assert found == memory, "a memory is the same after it was stored"
    return found
