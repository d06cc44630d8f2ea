"""What warehouse, workshop, bank and customers do when rooms speak to them: whom each case is about, what they answer.

Decides what is to be published and when; publishes nothing itself and knows no room's inside.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

_ROUTE = "refund_route:"
_BENCH = ("received", "repaired", "handed_over")


@dataclass(frozen=True, slots=True)
class Plot:
    """What one case of the load is to go through. `choice`: what the customer chooses when asked; `stock`: there is
    some; `dispute`: a bank takes the payment back; `card_closed`: the refund's first way is closed.
    """

    market: str
    kind: str
    finding: str
    wanted: tuple[str, ...] = ("refund",)
    choice: str | None = None
    stock: bool = True
    dispute: bool = False
    card_closed: bool = False
    ends: str = "refund"
    """How it has to end: `refund`, `replacement` or `repair`."""

    @property
    def known_first(self) -> bool:
        """Whether the order's news is there before anybody asks. Who hears a complaint of goods that are still on their
        way may lawfully take it for a change of mind, and the end would hang on which came first.
        """
        return self.kind in ("not_received", "damaged_or_defective", "repair_warranty")


PLOTS: tuple[tuple[int, Plot], ...] = (
    (20, Plot("DE", "wrong_item", "wrong_item")),
    (20, Plot("DE", "withdrawal_return", "as_expected")),
    (20, Plot("FR", "withdrawal_return", "as_expected")),
    (4, Plot("DE", "withdrawal_return", "as_expected", dispute=True)),
    (3, Plot("FR", "withdrawal_return", "as_expected", card_closed=True)),
    (3, Plot("BR", "not_received", "", wanted=("replacement_shipment", "refund"), ends="replacement")),
    (3, Plot("BR", "not_received", "", wanted=("replacement_shipment", "refund"), stock=False)),
    (3, Plot("DE", "damaged_or_defective", "damaged", wanted=("exchange",), ends="replacement")),
    (3, Plot("DE", "damaged_or_defective", "damaged", wanted=(), choice="replacement", ends="replacement")),
    (3, Plot("FR", "repair_warranty", "damaged", wanted=("repair",), ends="repair")),
)
"""How often, and what. Most are refunds; each other remedy is there in small numbers."""


def cast(dice: random.Random) -> Plot:
    """One of them, as often as its weight says."""
    return dice.choices([plot for _, plot in PLOTS], [weight for weight, _ in PLOTS])[0]


@dataclass(frozen=True, slots=True)
class Reply:
    """One event to be published after so many seconds."""

    after_s: float
    topic: str
    type: str
    data: Mapping[str, Any]
    id: str
    subject: str


@dataclass
class Counterparts:
    """Everybody outside but the order system. `plots`: subject -> its plot; `paid`: subject -> (minor, currency)."""

    dice: random.Random
    plots: Mapping[str, Plot]
    paid: Mapping[str, tuple[int, str]]
    answered: set[str] = field(default_factory=set)

    def hear(self, type_: str, data: Mapping[str, Any], subject: str, now: datetime) -> Iterator[Reply]:
        """What follows from one event of a room; the same event again is answered once."""
        plot = self.plots.get(subject)
        if plot is None:
            return
        match type_:
            case "replacement.ordered":
                yield from self._once(f"{data['replacement_id']}-stock", self._stock(plot, data, subject, now))
            case "repair.ordered":
                yield from self._once(f"{data['repair_id']}-bench", self._bench(data, subject, now))
            case "decision.made" if data.get("choice_open") and plot.choice:
                yield from self._once(f"{data['case_id']}-choice", self._choose(plot.choice, data, subject, now))
            case "case.facts_asked":
                for asked in data["asks"]:
                    if asked["asks"].startswith(_ROUTE):
                        yield from self._once(asked["asks"], self._agree(asked["asks"], data, subject, now))
            case "remedy.granted" if plot.dispute:
                yield from self._once(f"{subject}-dispute", self._dispute(subject, now))
            case "chargeback.noted":
                yield from self._once(f"{subject}-closed", self._decide(data, subject, now))

    def _once(self, key: str, replies: Iterator[Reply]) -> Iterator[Reply]:
        if key not in self.answered:
            self.answered.add(key)
            yield from replies

    def _stock(self, plot: Plot, data: Mapping[str, Any], subject: str, now: datetime) -> Iterator[Reply]:
        about = str(data["replacement_id"])
        if not plot.stock:
            refused = {"replacement_id": about, "reason": "none left", "at": now.isoformat()}
            yield Reply(0.4, "warehouse.v1", "stock.refused", refused, f"{about}-none", "")
            return
        number = f"OUT-{about[:13]}"
        reserved = {"replacement_id": about, "at": now.isoformat()}
        handed = {**reserved, "at": _after(now, 1), "carrier": "sandbox", "tracking_number": number}
        # Now and then a warehouse tells of the parcel before it tells that there was one to send.
        first, second = (0.3, 0.8) if self.dice.random() < 0.8 else (0.8, 0.3)
        yield Reply(first, "warehouse.v1", "stock.reserved", reserved, f"{about}-kept", "")
        yield Reply(second, "warehouse.v1", "replacement.handed_over", handed, f"{about}-out", "")
        yield self._delivered(number, now, 1.5)

    def _bench(self, data: Mapping[str, Any], subject: str, now: datetime) -> Iterator[Reply]:
        about, number = str(data["repair_id"]), f"REP-{str(data['repair_id'])[:13]}"
        for n, stage in enumerate(_BENCH):
            progress = {"stage": stage}
            if stage == "handed_over":
                progress |= {"carrier": "sandbox", "tracking_number": number}
            told = {"repair_id": about, "progress": progress, "at": _after(now, n)}
            yield Reply(2.0 + n * 0.5, "warehouse.v1", "repair.progressed", told, f"{about}-{stage}", "")
        yield self._delivered(number, now, 4.0)

    def _delivered(self, number: str, now: datetime, after_s: float) -> Reply:
        told = {"carrier": "sandbox", "tracking_number": number, "status": "delivered", "at": _after(now, 5)}
        return Reply(after_s, "parcels.v1", "parcel.tracked", told, f"{number}-there", "")

    def _choose(self, choice: str, data: Mapping[str, Any], subject: str, now: datetime) -> Iterator[Reply]:
        yield self._answer({"asks": "remedy", "choice": choice}, data, subject, now)

    def _agree(self, asks: str, data: Mapping[str, Any], subject: str, now: datetime) -> Iterator[Reply]:
        yield self._answer({"asks": asks, "choice": "payout_link", "agrees": True}, data, subject, now)

    def _answer(self, answer: Mapping[str, Any], data: Mapping[str, Any], subject: str, now: datetime) -> Reply:
        told = {"case_id": data["case_id"], "answers": [answer], "sent_at": now.isoformat()}
        id_ = f"{data['case_id']}-{answer['asks']}"
        return Reply(self.dice.uniform(0.1, 1.0), "requests.v1", "request.answered", told, id_, subject)

    def _dispute(self, subject: str, now: datetime) -> Iterator[Reply]:
        """Over the whole payment; before the goods are here, while the refund is under way, or after it."""
        order_id = subject.partition("/")[2]
        told: dict[str, Any] = {"provider": "sandbox", "payment_reference": f"ch_{order_id}"}
        told |= {"chargeback_reference": f"cb_{order_id}"}
        minor, currency = self.paid[subject]
        told |= {"amount_minor": minor, "currency": currency, "reason": "not_as_described", "at": now.isoformat()}
        after_s = self.dice.uniform(0.0, 4.0)
        yield Reply(after_s, "payments.v1", "chargeback.opened", told, f"cb-{order_id}-opened", subject)

    def _decide(self, data: Mapping[str, Any], subject: str, now: datetime) -> Iterator[Reply]:
        """A bank that sees a refund for the same money lets the shop win; else either may."""
        order_id = subject.partition("/")[2]
        outcome = "won" if data["overlap_minor"] or self.dice.random() < 0.5 else "lost"
        told = {"provider": "sandbox", "payment_reference": f"ch_{order_id}"}
        told |= {"chargeback_reference": str(data["chargeback_reference"]), "outcome": outcome, "at": now.isoformat()}
        after_s = self.dice.uniform(1.0, 4.0)
        yield Reply(after_s, "payments.v1", "chargeback.closed", told, f"cb-{order_id}-closed", subject)


def _after(now: datetime, steps: int) -> str:
    """A moment later: what follows is told of a later instant than what it follows."""
    return (now + timedelta(milliseconds=steps)).isoformat()
