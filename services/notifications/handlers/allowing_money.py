"""Decides which notices the events about money and about promises allow; "refunded" by `refund.succeeded` alone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from services.notifications.domain.values import Money, Text, Word, moment
from services.notifications.handlers.allowance import Allow, Args, allow, expected, phrases
from services.notifications.memory import Allowance
from shared.contracts.intake import ClockBreached, ClockWarned
from shared.contracts.refunds import (
    ChargebackNoted,
    RefundFailed,
    RefundNeedsPerson,
    RefundRerouted,
    RefundSucceeded,
)
from shared.facts.promise import CUSTOMERS_CLOCKS
from shared.facts.ways import CLOSED_WAYS
from shared.runtime.message import Message

_TOLD_CLOCKS = ("refund", "decision", "replacement", "repair")
_AT_RISK = {"refund": "promise_at_risk", "replacement": "goods_at_risk", "repair": "goods_at_risk"}
_BY_BANK = frozenset({"paid_by_chargeback", "paid_twice_by_bank"})
"""Why a person looks at money that the customer has already: no delay to be sorry for."""


def _succeeded(message: Message) -> tuple[Allowance, ...]:
    succeeded = expected(message, RefundSucceeded)
    if not succeeded.complete:
        return ()
    args: Args = {
        "total": Money(minor=succeeded.paid_minor, currency=succeeded.currency),
        "paid": moment(succeeded.at),
        "bank": Word(word="bank") if succeeded.by_bank else None,
        "arn": Text(text=succeeded.arn) if succeeded.arn else None,
    }
    return (allow(message, "refund_sent", args, succeeded.grant_id, route_of=succeeded.grant_id),)


def _failed(message: Message) -> tuple[Allowance, ...]:
    failed = expected(message, RefundFailed)
    # The customer is asked for another way instead, by the letter that follows.
    return () if failed.reason.code in CLOSED_WAYS else (_delayed(message, failed.grant_id),)


def _needs_person(message: Message) -> tuple[Allowance, ...]:
    needed = expected(message, RefundNeedsPerson)
    return () if needed.reason.code in _BY_BANK else (_delayed(message, needed.grant_id),)


def _delayed(message: Message, grant_id: str) -> Allowance:
    return allow(message, "refund_delayed_by_person", {}, grant_id)


def _rerouted(message: Message) -> tuple[Allowance, ...]:
    rerouted = expected(message, RefundRerouted)
    about = f"{rerouted.grant_id}:{rerouted.to}"
    return (allow(message, "rerouted", {"routes": phrases("route", (rerouted.to,))}, about),)


def _chargeback(message: Message) -> tuple[Allowance, ...]:
    noted = expected(message, ChargebackNoted)
    if noted.case_id is None:
        return ()
    overlap = Money(minor=noted.overlap_minor, currency=noted.currency) if noted.overlap_minor else None
    args: Args = {
        "amount": Money(minor=noted.amount_minor, currency=noted.currency),
        "reference": Text(text=noted.chargeback_reference),
        "overlap": overlap,
        "respond_by": moment(noted.respond_by, deadline=True) if noted.respond_by else None,
    }
    return (allow(message, "staff_chargeback", args, noted.chargeback_reference),)


def _warned(message: Message) -> tuple[Allowance, ...]:
    clock = expected(message, ClockWarned)
    if clock.kind in CUSTOMERS_CLOCKS:
        return (_reminder(message, clock),)
    due = moment(clock.due_at, clock.zone, deadline=True)
    kept = (clock.clock_id, clock.warn_at)
    word = Word(word=clock.kind)
    found = []
    if clock.kind in _AT_RISK:
        template = _AT_RISK[clock.kind]
        args: Args = {"due": due} if clock.kind == "refund" else {"due": due, "clock": word}
        found.append(allow(message, template, args, clock.clock_id, not_after=clock.due_at, unless_kept=kept))
    if clock.kind != "first_answer":
        told: Args = {"due": due, "clock": word}
        found.append(allow(message, "staff_promise_at_risk", told, clock.clock_id, unless_kept=kept))
    return tuple(found)


def _reminder(message: Message, clock: ClockWarned) -> Allowance:
    """What the customer still owes: the goods, or the answer to what the event that began the clock asked."""
    args: Args = {"answer_by": moment(clock.due_at, clock.zone, deadline=True)}
    if clock.kind == "goods_back":
        args["about"] = Word(word="goods")
        return allow(message, "reminder", args, clock.clock_id, not_after=clock.due_at)
    return allow(message, "reminder", args, clock.clock_id, not_after=clock.due_at, question=clock.started_by)


def _breached(message: Message) -> tuple[Allowance, ...]:
    clock = expected(message, ClockBreached)
    if clock.kind not in _TOLD_CLOCKS:
        return ()
    args: Args = {"due": moment(clock.due_at, clock.zone, deadline=True), "clock": Word(word=clock.kind)}
    return (allow(message, "promise_broken", args, clock.clock_id, unless_kept=(clock.clock_id, clock.due_at)),)


MONEY: Mapping[str, Allow] = MappingProxyType(
    {
        "refund.succeeded": _succeeded,
        "refund.failed": _failed,
        "refund.needs_person": _needs_person,
        "refund.rerouted": _rerouted,
        "chargeback.noted": _chargeback,
        "clock.warned": _warned,
        "clock.breached": _breached,
    }
)
