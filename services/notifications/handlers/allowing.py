"""Decides, per event, which notices it allows and what each may name; takes every date from the event itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from services.notifications.domain.plain import slug
from services.notifications.domain.values import (
    Citations,
    Day,
    Link,
    Money,
    Number,
    Phrases,
    Text,
    Value,
    Word,
    Words,
    moment,
)
from services.notifications.memory import Allowance
from shared.contracts.base import Event
from shared.contracts.intake import (
    CaseAnswered,
    CaseFactsAsked,
    CaseHandedToPerson,
    CaseOpened,
    ClockBreached,
    ClockWarned,
    Promise,
)
from shared.contracts.logistics import PickupBooked, ReturnLabelIssued, ReturnReceived
from shared.contracts.policy import DecisionMade, GrantEvent, GrantRefund, RemedyChanged, RemedyGranted
from shared.contracts.refunds import RefundFailed, RefundNeedsPerson, RefundSucceeded
from shared.facts.decision import LegalBasis
from shared.runtime.message import Message

E = TypeVar("E", bound=Event)
Args = dict[str, Value | None]
Allow = Callable[[Message], tuple[Allowance, ...]]
_TOLD_CLOCKS = ("refund", "decision")
_ISO_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def _expected(message: Message, kind: type[E]) -> E:
    if not isinstance(message.data, kind):
        raise TypeError(f"{message.type} carries {type(message.data).__name__}, not {kind.__name__}")
    return message.data


def _allow(message: Message, template: str, args: Args, about: str = "-", **more: Any) -> Allowance:
    case_id = message.data.case()
    if case_id is None:
        raise TypeError(f"{message.type} names no case")
    named = {name: value for name, value in args.items() if value is not None}
    return Allowance(
        case_id=case_id,
        template=template,
        about=about,
        event=message.type,
        allowed_by=message.id,
        at=message.time,
        args=named,
        **more,
    )


def _case_opened(message: Message) -> tuple[Allowance, ...]:
    opened = _expected(message, CaseOpened)
    if opened.matched_from:
        return ()
    args: Args = {
        "order": Text(text=opened.order.order_id) if opened.order else None,
        "decide_by": _promised(opened.promises, "decision"),
        "answer_by": _promised(opened.promises, "human_answer"),
    }
    return (_allow(message, "acknowledgement", args),)


def _handed_to_person(message: Message) -> tuple[Allowance, ...]:
    handed = _expected(message, CaseHandedToPerson)
    return (_allow(message, "with_person", {"answer_by": _promised(handed.promises, "human_answer")}),)


def _answered(message: Message) -> tuple[Allowance, ...]:
    answered = _expected(message, CaseAnswered)
    if not answered.text_field:
        return ()
    more = {"text_field": answered.text_field, "text_owner": answered.text_owner or ""}
    return (_allow(message, "staff_answer", {}, answered.text_field, **more),)


def _facts_asked(message: Message) -> tuple[Allowance, ...]:
    asked = _expected(message, CaseFactsAsked)
    args: Args = {
        "asks": _phrases("ask", (one.asks for one in asked.asks)),
        "decide_by": _promised(asked.promises, "decision"),
    }
    return (_allow(message, "facts_asked", args),)


def _decided(message: Message) -> tuple[Allowance, ...]:
    decided = _expected(message, DecisionMade)
    if decided.decision.eligible == "no":
        return (_refused(message, decided),)
    if decided.choice_open and decided.decision.chosen_by != "seller" and decided.decision.remedies:
        options = _phrases("remedy", (option.kind for option in decided.decision.remedies[0]))
        args: Args = {"options": options, "citations": _citations(decided.decision.legal_basis)}
        return (_allow(message, "choose_remedy", args),)
    return ()


def _refused(message: Message, decided: DecisionMade) -> Allowance:
    decision = decided.decision
    alternatives = _phrases("alternative", (one.code for one in decision.alternatives))
    args: Args = {
        "explanation": Words(words=(decision.explanation.key, *(reason.code for reason in decision.reasons))),
        "citations": _citations(decision.legal_basis),
        "alternatives": alternatives if alternatives.keys else None,
    }
    currency = decision.refund.currency if decision.refund else None
    for name, value in decision.explanation.args.items():
        args[f"why_{slug(name).replace('-', '_')}"] = _explained(name, value, currency)
    return _allow(message, "refused", args)


def _granted(message: Message) -> tuple[Allowance, ...]:
    grant = _expected(message, RemedyGranted)
    args: Args = {
        "remedy": Word(word=grant.kind),
        "return": Word(word=_return_word(grant)),
        "release": Word(word=grant.release),
        "send_back_by": _day(grant.returns.send_back_by) if grant.returns.needed else None,
        "due_on": _day(grant.due_on),
        "citations": _citations(grant.legal_basis),
        **_split(grant.refund),
    }
    lines = tuple((line.line_id, line.quantity) for line in grant.lines)
    return (_allow(message, "approved", args, grant.grant_id, lines=lines),)


def _return_word(grant: GrantEvent) -> str:
    if not grant.returns.needed:
        return "none"
    return "needed" if grant.returns.paid_by == "not_applicable" else grant.returns.paid_by


def _split(refund: GrantRefund | None) -> dict[str, Value | None]:
    if refund is None:
        return {}
    amounts = {"goods": refund.goods_minor, "delivery": refund.delivery_minor, "deduction": -refund.deduction_minor}
    split = {name: Money(minor=minor, currency=refund.currency) if minor else None for name, minor in amounts.items()}
    return {"total": Money(minor=refund.total_minor, currency=refund.currency), **split}


def _changed(message: Message) -> tuple[Allowance, ...]:
    grant = _expected(message, RemedyChanged)
    if grant.release != "now" or grant.refund is None:
        return ()
    total = Money(minor=grant.refund.total_minor, currency=grant.refund.currency)
    args: Args = {"total": total, "due_on": _day(grant.due_on)}
    return (_allow(message, "refund_released", args, grant.grant_id, only_if_held=grant.grant_id),)


def _label_issued(message: Message) -> tuple[Allowance, ...]:
    issued = _expected(message, ReturnLabelIssued)
    args: Args = {
        "carrier": Text(text=issued.carrier),
        "tracking": Text(text=issued.tracking_number),
        "label": Link(url=issued.label_url),
        "send_back_by": _day(issued.send_back_by),
        "expires_on": _day(issued.expires_on),
    }
    # A label is useless once it has expired; a day's grace, because a day is longer than one zone's.
    not_after = _end_of(issued.expires_on) + timedelta(days=1) if issued.expires_on else None
    return (_allow(message, "return_instructions", args, issued.return_id, not_after=not_after),)


def _pickup_booked(message: Message) -> tuple[Allowance, ...]:
    booked = _expected(message, PickupBooked)
    zone = ZoneInfo(booked.zone)
    window = booked.window
    one_day = window.from_at.astimezone(zone).date() == window.to_at.astimezone(zone).date()
    args: Args = {
        "carrier": Text(text=booked.carrier),
        "reference": Text(text=booked.pickup_reference),
        "window_from": moment(window.from_at, booked.zone),
        "window_to": moment(window.to_at, booked.zone),
        "days": Word(word="one" if one_day else "several"),
    }
    return (_allow(message, "pickup_booked", args, booked.return_id, not_after=window.to_at),)


def _received(message: Message) -> tuple[Allowance, ...]:
    received = _expected(message, ReturnReceived)
    args: Args = {"received": moment(received.at)}
    return (_allow(message, "goods_received", args, received.return_id),)


def _succeeded(message: Message) -> tuple[Allowance, ...]:
    succeeded = _expected(message, RefundSucceeded)
    if not succeeded.complete:
        return ()
    args: Args = {
        "total": Money(minor=succeeded.paid_minor, currency=succeeded.currency),
        "paid": moment(succeeded.at),
        "arn": Text(text=succeeded.arn) if succeeded.arn else None,
    }
    return (_allow(message, "refund_sent", args, succeeded.grant_id),)


def _with_a_person(message: Message) -> tuple[Allowance, ...]:
    grant_id = _expected(message, RefundFailed if message.type == RefundFailed.type else RefundNeedsPerson).grant_id
    return (_allow(message, "refund_delayed_by_person", {}, grant_id),)


def _warned(message: Message) -> tuple[Allowance, ...]:
    clock = _expected(message, ClockWarned)
    due = moment(clock.due_at, clock.zone, deadline=True)
    more: dict[str, Any] = {"not_after": clock.due_at, "unless_kept": (clock.clock_id, clock.warn_at)}
    found = []
    if clock.kind == "refund":
        found.append(_allow(message, "promise_at_risk", {"due": due}, clock.clock_id, **more))
    if clock.kind != "first_answer":
        args: Args = {"due": due, "clock": Word(word=clock.kind)}
        found.append(_allow(message, "staff_promise_at_risk", args, clock.clock_id, unless_kept=more["unless_kept"]))
    return tuple(found)


def _breached(message: Message) -> tuple[Allowance, ...]:
    clock = _expected(message, ClockBreached)
    if clock.kind not in _TOLD_CLOCKS:
        return ()
    args: Args = {"due": moment(clock.due_at, clock.zone, deadline=True), "clock": Word(word=clock.kind)}
    return (_allow(message, "promise_broken", args, clock.clock_id, unless_kept=(clock.clock_id, clock.due_at)),)


def _promised(promises: Iterable[Promise], kind: str) -> Value | None:
    found = next((promise for promise in promises if promise.kind == kind), None)
    return moment(found.due_at, found.zone, deadline=True) if found else None


def _phrases(family: str, words: Iterable[str]) -> Phrases:
    return Phrases(keys=tuple(dict.fromkeys(f"{family}-{slug(word)}" for word in words)))


def _citations(basis: Iterable[LegalBasis]) -> Value | None:
    # Several rules often stand in one article; a customer is told of it once.
    cited = {(one.source, one.article): (one.rule, one.source, one.article) for one in basis}
    return Citations(citations=tuple(cited.values())) if cited else None


def _day(on: date | None) -> Value | None:
    return Day(on=on) if on else None


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), datetime.min.time(), UTC)


def _explained(name: str, value: object, currency: str | None) -> Value | None:
    """An explanation's argument by its look: `*_minor` is money, an ISO day is a day, whole numbers are numbers."""
    match value:
        case bool():
            return Word(word="yes" if value else "no")
        case int() if name.endswith("_minor") and currency:
            return Money(minor=value, currency=currency)
        case int():
            return Number(number=value)
        case str() if _ISO_DAY.fullmatch(value):
            return Day(on=date.fromisoformat(value))
        case str():
            return Text(text=value)
        case _:
            return None


ALLOWING: Mapping[str, Allow] = MappingProxyType(
    {
        "case.opened": _case_opened,
        "case.handed_to_person": _handed_to_person,
        "case.answered": _answered,
        "case.facts_asked": _facts_asked,
        "decision.made": _decided,
        "remedy.granted": _granted,
        "remedy.changed": _changed,
        "return.label_issued": _label_issued,
        "pickup.booked": _pickup_booked,
        "return.received": _received,
        "refund.succeeded": _succeeded,
        "refund.failed": _with_a_person,
        "refund.needs_person": _with_a_person,
        "clock.warned": _warned,
        "clock.breached": _breached,
    }
)
