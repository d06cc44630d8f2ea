"""One order's surroundings for tests of refunds: hears messages, keeps books under the database's own constraint."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

from services.refunds.handlers import HANDLERS
from services.refunds.memory import RefundsMemory
from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import CaseOpened, CaseOrderChanged, ContactRef
from shared.contracts.payments import RefundReported
from shared.contracts.policy import GrantLine, GrantRefund, GrantReturn, Release, RemedyChanged, RemedyRevoked
from shared.facts.order import Line, Order, Payment
from shared.facts.request import RequestFacts
from shared.runtime.message import Context, EffectAnswered, Message
from shared.runtime.step import Book, Effect, Say
from shared.shop import Shop

START = datetime(2026, 9, 21, 10, 0, tzinfo=UTC)
ASKED = START - timedelta(days=3)
SUBJECT = "blue-harbour/BH-1"
SHOP = Shop("blue-harbour", "Blue Harbour", "s@shop.example", "desk@shop.example", "de-DE", "Europe/Berlin")
CONTEXT = Context(None, SHOP)


def case_of(name: str) -> str:
    """The case a request of that name opens."""
    return ids.case_id("blue-harbour", name)


def grant_of(name: str) -> str:
    """Its refund grant."""
    return ids.grant_id(case_of(name), "refund")


def payment(payment_id: str = "pay-1", captured: int = 10_000, **more: Any) -> Payment:
    """A captured card payment; `ch_<payment_id>` is the provider's reference."""
    fields: dict[str, Any] = {"captured_at": START - timedelta(days=20), "reference": f"ch_{payment_id}"}
    return Payment(**{"payment_id": payment_id, "provider": "sandbox", "captured_minor": captured, **fields, **more})


def order(*payments: Payment, version: int = 1, currency: str = "EUR") -> Order:
    """An order paid so."""
    return Order(
        shop_id="blue-harbour",
        order_id="BH-1",
        version=version,
        placed_at=START - timedelta(days=20),
        market="DE",
        locale="de-DE",
        time_zone="Europe/Berlin",
        currency=currency,
        lines=(Line(line_id="1", sku="UKE", quantity=1, unit_price_minor=10_000),),
        payments=payments or (payment(),),
    )


def opened(name: str = "rq-1", known: Order | None = None, asked: datetime = ASKED) -> CaseOpened:
    """A case of that request; `known` is its order."""
    return CaseOpened(
        case_id=case_of(name),
        case_number=ids.case_number(case_of(name)),
        order=known,
        request=RequestFacts(request_id=name, sent_at=asked),
        kind="withdrawal_return",
        locale="de-DE",
        zone="Europe/Berlin",
        market="DE",
        contact=ContactRef(owner=case_of(name), field="contact", by="mail"),
        channel="web_form",
        stage="deciding",
    )


def order_changed(name: str, known: Order) -> CaseOrderChanged:
    """The order as it stands now."""
    return CaseOrderChanged(case_id=case_of(name), order=known)


def target(
    name: str = "rq-1",
    owed: int | None = 5_000,
    release: Release = "now",
    currency: str = "EUR",
    due_on: date | None = date(2026, 10, 1),
) -> RemedyChanged:
    """A grant's whole target; the first one may as well be said as `remedy.granted`."""
    split = None
    if owed is not None:
        split = GrantRefund(currency=currency, goods_minor=owed, delivery_minor=0, deduction_minor=0, total_minor=owed)
    return RemedyChanged(
        grant_id=grant_of(name),
        case_id=case_of(name),
        kind="refund",
        lines=(GrantLine(line_id="1", quantity=1),),
        refund=split,
        returns=GrantReturn(needed=False, paid_by="not_applicable"),
        release=release,
        due_on=due_on,
        decision_id="dec-1",
        change=Reason(code="decided", text="decided"),
    )


def revoked(name: str = "rq-1") -> RemedyRevoked:
    """Nothing is owed any more."""
    why = Reason(code="overridden", text="a person decided otherwise")
    return RemedyRevoked(grant_id=grant_of(name), case_id=case_of(name), kind="refund", reason=why)


def reported(
    reference: str,
    amount: int,
    state: Literal["pending", "succeeded", "failed"] = "succeeded",
    **more: Any,
) -> RefundReported:
    """What the provider reports of a refund; made elsewhere unless `our_reference` is given."""
    fields: dict[str, Any] = {"payment_reference": "ch_pay-1", "currency": "EUR", "at": START}
    shown: dict[str, Any] = {
        "provider": "sandbox",
        "refund_reference": reference,
        "amount_minor": amount,
        "state": state,
    }
    return RefundReported(**(shown | fields | more))


@dataclass
class World:
    """What the runtime around the room would hold: memory, sayings, effects by id, books under their constraint."""

    memory: RefundsMemory = field(default_factory=RefundsMemory)
    says: list[Say] = field(default_factory=list)
    effects: dict[str, Effect] = field(default_factory=dict)
    books: dict[str, list[int]] = field(default_factory=dict)
    entries: set[tuple[str, str, str, str]] = field(default_factory=set)
    numbers: Any = field(default_factory=lambda: itertools.count(1))
    words: int = 0

    def hear(self, data: Event, sequence: int | None = None, id_: str | None = None) -> list[Event]:
        """Handle one message and keep what follows as the runtime would; gives what was said."""
        number = next(self.numbers)
        message_id = id_ or f"m-{number}"
        if isinstance(data, RemedyChanged | RemedyRevoked) and sequence is None:
            self.words += 1
            sequence = self.words
        message = Message(message_id, "/test", data.type, SUBJECT, START, data, data.case(), sequence=sequence)
        step = HANDLERS[data.type](self.memory, message, CONTEXT, START)
        assert isinstance(step.memory, RefundsMemory)
        assert RefundsMemory.model_validate_json(step.memory.model_dump_json()) == step.memory
        told = [(say.data.type, say.about) for say in step.says]
        assert len(set(told)) == len(told), told
        for book in step.books:
            self._book(book, message_id)
        for effect in step.does:
            self.effects.setdefault(effect.effect_id, effect)
        self.memory = step.memory
        self.says += step.says
        return [say.data for say in step.says]

    def answer(
        self, effect_id: str, state: str = "done", provider_state: str = "succeeded", **more: Any
    ) -> list[Event]:
        """The effect comes to an end."""
        effect = self.effects[effect_id]
        carried = {"refund_reference": f"re_{effect_id}", "state": provider_state, "at": START.isoformat()}
        answered = EffectAnswered(
            effect_id=effect_id,
            kind=effect.kind,
            case_id=effect.case_id,
            about=effect.about,
            step=effect.step,
            state=state,  # type: ignore[arg-type]
            reference=carried["refund_reference"] if state == "done" else "",
            answer=(carried | more) if state == "done" else {"code": "amount_exceeds_captured"} | more,
            reason="" if state == "done" else "the provider said no",
            at=START,
        )
        return self.hear(answered)

    def only_effect(self) -> Effect:
        """The one effect there is."""
        assert len(self.effects) == 1, self.effects
        return next(iter(self.effects.values()))

    def types(self) -> list[str]:
        """What was said so far, by type."""
        return [say.data.type for say in self.says]

    def standing(self, name: str = "rq-1") -> tuple[str, int | None, int | None]:
        """(state, owed, paid) of a grant in the register."""
        row = next(row for row in self.memory.register() if row.id == grant_of(name))
        return row.state, row.amount_minor, row.done_minor

    def _book(self, book: Book, cause: str) -> None:
        entry = (cause, book.kind, book.payment_id, book.about)
        assert entry not in self.entries, entry
        self.entries.add(entry)
        row = self.books.setdefault(book.payment_id, [0, 0, 0])
        match book.kind:
            case "capture":
                row[0] = book.amount_minor
            case "reserve":
                row[1] += book.amount_minor
            case "release":
                row[1] -= book.amount_minor
            case "settle":
                row[1] -= book.amount_minor
                row[2] += book.amount_minor
            case "elsewhere":
                row[2] += book.amount_minor
            case "unsettle":
                row[2] -= book.amount_minor
        assert min(row) >= 0, (book, row)
        assert row[1] + row[2] <= row[0], (book, row)
