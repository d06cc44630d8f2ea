"""Writes the ledger entries between two memories, in an order in which no payment is ever above what was captured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from services.refunds.domain.balance import counts_on
from services.refunds.domain.model import UNDER_WAY, AttemptState
from services.refunds.memory import RefundsMemory
from shared.runtime.step import Book

Where = Literal["none", "reserved", "refunded"]


@dataclass(frozen=True, slots=True)
class Position:
    """One attempt or one refund made elsewhere, as it stands in the books."""

    payment_id: str
    amount_minor: int
    where: Where
    elsewhere: bool = False


def books_between(before: RefundsMemory, after: RefundsMemory) -> tuple[Book, ...]:
    """Entries that lead from one memory's books to the other's: what frees money first, what takes it last."""
    if after.order is None:
        return ()
    currency = after.order.currency
    old, new = _positions(before), _positions(after)
    frees: list[Book] = []
    takes: list[Book] = []
    for about in sorted(old.keys() | new.keys()):
        position = new.get(about) or old[about]
        was: Where = old[about].where if about in old else "none"
        is_: Where = new[about].where if about in new else "none"
        for kind in _moves(was, is_, position.elsewhere):
            entry = Book(kind, position.payment_id, position.amount_minor, currency, about)
            (frees if kind in ("release", "unsettle") else takes).append(entry)
    raised, lowered = _captures(before, after, currency)
    return (*frees, *raised, *takes, *lowered)


def _moves(
    was: Where, is_: Where, elsewhere: bool
) -> tuple[Literal["reserve", "release", "settle", "elsewhere", "unsettle"], ...]:
    match was, is_:
        case "none", "reserved":
            return ("reserve",)
        case "none", "refunded":
            return ("elsewhere",) if elsewhere else ("reserve", "settle")
        case "reserved", "none":
            return ("release",)
        case "reserved", "refunded":
            return ("settle",)
        case "refunded", "none":
            return ("unsettle",)
        case "refunded", "reserved":
            return ("unsettle", "reserve")
        case _:
            return ()


def _positions(memory: RefundsMemory) -> dict[str, Position]:
    found: dict[str, Position] = {}
    for attempt in memory.attempts.values():
        found[attempt.effect_id] = Position(attempt.payment_id, attempt.amount_minor, _where(attempt.state))
    if memory.order is None:
        return found
    for report in memory.reports.values():
        for payment in memory.order.payments:
            if counts_on(report, payment, memory.order):
                found[report.key] = Position(payment.payment_id, report.amount_minor, "refunded", elsewhere=True)
                break
    return found


def _where(state: AttemptState) -> Where:
    if state == "succeeded":
        return "refunded"
    return "reserved" if state in UNDER_WAY else "none"


def _captures(before: RefundsMemory, after: RefundsMemory, currency: str) -> tuple[list[Book], list[Book]]:
    """Captured totals that rose and that fell. What providers paid back was captured, whatever the order says."""
    old, new = _captured(before), _captured(after)
    raised = [Book("capture", p, n, currency, p) for p, n in sorted(new.items()) if p not in old or n > old[p]]
    lowered = [Book("capture", p, n, currency, p) for p, n in sorted(new.items()) if p in old and n < old[p]]
    return raised, lowered


def _captured(memory: RefundsMemory) -> dict[str, int]:
    if memory.order is None:
        return {}
    used: dict[str, int] = {}
    for position in _positions(memory).values():
        if position.where != "none":
            used[position.payment_id] = used.get(position.payment_id, 0) + position.amount_minor
    return {p.payment_id: max(p.captured_minor, used.get(p.payment_id, 0)) for p in memory.order.payments}
