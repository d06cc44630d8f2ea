"""One order's surroundings for tests of logistics: hears messages, holds back what nobody can place yet."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any, Literal

from services.logistics.handlers import HANDLERS
from services.logistics.memory import LogisticsMemory
from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import CaseOpened, CaseOrderChanged, ContactRef
from shared.contracts.parcels import ParcelTracked
from shared.contracts.policy import GrantLine, GrantReturn, RemedyChanged, RemedyRevoked
from shared.contracts.warehouse import InspectedLine, ReceivedLine, WarehouseReturnInspected, WarehouseReturnReceived
from shared.facts.order import Line, Order
from shared.facts.request import RequestFacts
from shared.rulebook.load import load_rulebook
from shared.runtime.message import Context, EffectAnswered, Message
from shared.runtime.step import Effect, Say
from shared.shop import Shop

# A Friday noon in Berlin.
START = datetime(2026, 9, 18, 10, 0, tzinfo=UTC)
SUBJECT = "blue-harbour/BH-1"
HUB = {"name": "Blue Harbour Returns", "city": "Hamburg", "country": "DE"}
SHOP = Shop("blue-harbour", "Blue Harbour", "s@shop.example", "desk@shop.example", "de-DE", "Europe/Berlin", HUB)
CASE = ids.case_id("blue-harbour", "rq-1")
GRANT = ids.grant_id(CASE, "refund")
RETURN = ids.return_id(GRANT, 1)


@lru_cache(maxsize=1)
def context() -> Context:
    """The rulebook as it is, and the shop."""
    return Context(load_rulebook(), SHOP)


def order(version: int = 1, zone: str = "Europe/Berlin", market: str = "DE") -> Order:
    """An order of two lines."""
    lines = tuple(Line(line_id=n, sku=f"SKU-{n}", quantity=2, unit_price_minor=5_000) for n in ("1", "2"))
    return Order(
        shop_id="blue-harbour",
        order_id="BH-1",
        version=version,
        placed_at=START - timedelta(days=20),
        market=market,
        locale="de-DE",
        time_zone=zone,
        currency="EUR",
        lines=lines,
    )


def opened(known: Order | None) -> CaseOpened:
    """The case; `known` is its order."""
    return CaseOpened(
        case_id=CASE,
        case_number=ids.case_number(CASE),
        order=known,
        request=RequestFacts(request_id="rq-1", sent_at=START),
        kind="wrong_item",
        locale="de-DE",
        zone="Europe/Berlin",
        market="DE",
        contact=ContactRef(owner=CASE, field="contact", by="mail"),
        channel="web_form",
        stage="deciding",
    )


def order_changed(known: Order) -> CaseOrderChanged:
    """The order as it stands now."""
    return CaseOrderChanged(case_id=CASE, order=known)


def target(
    paid_by: Literal["customer", "seller", "not_applicable"] = "seller",
    needed: bool = True,
    quantity: int = 1,
    release: Literal["now", "on_goods"] = "on_goods",
    send_back_by: date | None = date(2026, 10, 2),
) -> RemedyChanged:
    """The grant's whole target."""
    return RemedyChanged(
        grant_id=GRANT,
        case_id=CASE,
        kind="refund",
        lines=(GrantLine(line_id="1", quantity=quantity),),
        refund=None,
        returns=GrantReturn(needed=needed, paid_by=paid_by, send_back_by=send_back_by),
        release=release,
        due_on=None,
        decision_id="dec-1",
        change=Reason(code="decided", text="decided"),
    )


def revoked() -> RemedyRevoked:
    """Nothing is to come back any more."""
    why = Reason(code="overridden", text="a person decided otherwise")
    return RemedyRevoked(grant_id=GRANT, case_id=CASE, kind="refund", reason=why)


def tracked(number: str, status: str, at: datetime = START) -> ParcelTracked:
    """A scan."""
    return ParcelTracked(carrier="sandbox", tracking_number=number, status=status, at=at)


def arrived(return_id: str | None = RETURN, number: str | None = None, at: datetime = START) -> WarehouseReturnReceived:
    """Goods at the warehouse."""
    line = ReceivedLine(line_id="1", sku="SKU-1", quantity=1)
    return WarehouseReturnReceived(return_id=return_id, tracking_number=number, lines=(line,), at=at)


def inspected(
    *lines: tuple[str, str, int], return_id: str | None = RETURN, at: datetime = START
) -> WarehouseReturnInspected:
    """What was found: (line, finding, loss) each."""
    found = tuple(
        InspectedLine(line_id=line, quantity=1, finding=finding, value_loss_minor=loss)  # type: ignore[arg-type]
        for line, finding, loss in lines
    )
    return WarehouseReturnInspected(return_id=return_id, lines=found, at=at)


@dataclass
class World:
    """What the runtime around the room would hold: memory, sayings, effects by id, what waits for a reference."""

    memory: LogisticsMemory = field(default_factory=LogisticsMemory)
    says: list[Say] = field(default_factory=list)
    effects: dict[str, Effect] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    numbers: Any = field(default_factory=lambda: itertools.count(1))
    words: int = 0

    def hear(
        self, data: Event, sequence: int | None = None, id_: str | None = None, now: datetime = START
    ) -> list[Event]:
        """Handle one message and keep what follows; gives what was said."""
        message_id = id_ or f"m-{next(self.numbers)}"
        if isinstance(data, RemedyChanged | RemedyRevoked) and sequence is None:
            self.words += 1
            sequence = self.words
        message = Message(message_id, "/test", data.type, SUBJECT, now, data, data.case(), sequence=sequence)
        step = HANDLERS[data.type](self.memory, message, context(), now)
        assert isinstance(step.memory, LogisticsMemory)
        assert LogisticsMemory.model_validate_json(step.memory.model_dump_json()) == step.memory
        told = [(say.data.type, say.about) for say in step.says]
        assert len(set(told)) == len(told), told
        assert step.books == ()
        for effect in step.does:
            self.effects.setdefault(effect.effect_id, effect)
        self.memory = step.memory
        self.says += step.says
        self.notes += step.notes
        return [say.data for say in step.says]

    def answer(self, effect: Effect, state: str = "done", **more: Any) -> list[Event]:
        """The errand comes to an end."""
        answer: Mapping[str, Any] = {}
        if state == "done":
            answer = {"return.label": LABEL, "return.pickup": PICKUP}.get(effect.kind, ORDERED)
        answered = EffectAnswered(
            effect_id=effect.effect_id,
            kind=effect.kind,
            case_id=effect.case_id,
            about=effect.about,
            step=effect.step,
            state=state,  # type: ignore[arg-type]
            answer=dict(answer) | more,
            reason="" if state == "done" else "the carrier said no",
            at=START,
        )
        return self.hear(answered)

    def errand(self, kind: str, step: int = 1) -> Effect:
        """The effect of that kind and step."""
        return next(effect for effect in self.effects.values() if (effect.kind, effect.step) == (kind, step))

    def kinds(self) -> list[str]:
        """What was asked of carriers so far."""
        return [effect.kind for effect in self.effects.values()]

    def state(self) -> str:
        """The return's state in the register."""
        (row,) = self.memory.register()
        return row.state


ORDERED = {"order_reference": "wo_1"}
LABEL = {
    "carrier": "sandbox",
    "label_reference": "lb_1",
    "tracking_number": "SBX1",
    "label_url": "http://127.0.0.1/label.txt",
    "expires_on": "2026-10-16",
}
PICKUP = {
    "carrier": "sandbox",
    "pickup_reference": "pu_1",
    "tracking_number": "SBX1",
    "from_at": "2026-09-21T07:00:00+00:00",
    "to_at": "2026-09-21T15:00:00+00:00",
}
