"""Decides what of a message is worth remembering for later notices; plans nothing."""

from __future__ import annotations

from services.notifications.handlers.allowance import phrases
from services.notifications.handlers.allowing import put_to_customer
from services.notifications.handlers.asking import questions
from services.notifications.memory import CaseKnown, Due, NotificationsMemory, Question
from shared import ids
from shared.contracts.intake import (
    CaseAnswered,
    CaseFactsAsked,
    CaseMatched,
    CaseOpened,
    CaseOrderChanged,
    ClockStarted,
)
from shared.contracts.logistics import RepairReturned, ReplacementDelivered, ReplacementOrdered
from shared.contracts.policy import DecisionMade, GrantEvent
from shared.contracts.refunds import RefundRerouted, RefundSucceeded
from shared.runtime.message import Message

_NAMED_LATER = ("replacement", "repair")
"""Promises whose end is named by a later letter than the one that made them."""


def remember(memory: NotificationsMemory, message: Message) -> NotificationsMemory:
    """The memory with this message's facts; in whatever order messages come, the same facts stand in the end."""
    match message.data:
        case CaseOpened() as opened:
            return _opened(memory, opened)
        case CaseOrderChanged(order=order):
            return memory.with_order(order)
        case CaseMatched(case_id=case_id, to_subject=subject):
            return memory.model_copy(update={"moved": {**memory.moved, case_id: subject}})
        case CaseAnswered(case_id=case_id, text_field=field, article_id=article):
            return memory.model_copy(update={"worded": {**memory.worded, case_id: bool(field or article)}})
        case ClockStarted() | CaseFactsAsked():
            return _asked_or_promised(memory, message)
        case DecisionMade() | GrantEvent():
            return _of_policy(memory, message)
        case RefundSucceeded() | RefundRerouted() | ReplacementOrdered() | ReplacementDelivered() | RepairReturned():
            return _carried_out(memory, message)
        case _:
            return memory


def _asked_or_promised(memory: NotificationsMemory, message: Message) -> NotificationsMemory:
    match message.data:
        case ClockStarted(clock_id=clock_id, kind=kind, due_at=due_at, zone=zone) if kind in _NAMED_LATER:
            return memory.model_copy(update={"dues": {**memory.dues, clock_id: Due(at=due_at, zone=zone)}})
        case CaseFactsAsked() as asked:
            # The reminder is about one thing; intake asks for one thing at a time.
            return memory.with_question(message.id, questions(asked)[0])
        case _:
            return memory


def _of_policy(memory: NotificationsMemory, message: Message) -> NotificationsMemory:
    match message.data:
        case DecisionMade(case_id=case_id) as decided:
            memory = memory.with_kept(ids.clock_id(case_id, "decision"), message.time)
            if not put_to_customer(decided):
                return memory
            options = phrases("remedy", (option.kind for option in decided.decision.remedies[0])).keys
            return memory.with_question(message.id, Question(about="choice", options=options))
        case GrantEvent(grant_id=grant_id, release=release):
            memory = memory.with_grant(grant_id, inspected_first=release == "on_inspection")
            return memory if release == "now" else memory.with_held(grant_id)
        case _:
            return memory


def _carried_out(memory: NotificationsMemory, message: Message) -> NotificationsMemory:
    match message.data:
        case RefundSucceeded(complete=True, case_id=case_id, grant_id=grant_id, at=at):
            return memory.with_kept(ids.clock_id(case_id, "refund", grant_id), at)
        case RefundRerouted(grant_id=grant_id, to=route):
            return memory.model_copy(update={"rerouted": {**memory.rerouted, grant_id: route}})
        case ReplacementOrdered(replacement_id=replacement_id, lines=lines):
            sending = tuple((line.line_id, line.quantity, line.sku or "") for line in lines)
            return memory.model_copy(update={"sending": {**memory.sending, replacement_id: sending}})
        case ReplacementDelivered(case_id=case_id, grant_id=grant_id, at=at):
            return memory.with_kept(ids.clock_id(case_id, "replacement", grant_id), at)
        case RepairReturned(case_id=case_id, grant_id=grant_id, at=at, outcome="fixed"):
            return memory.with_kept(ids.clock_id(case_id, "repair", grant_id), at)
        case _:
            return memory


def _opened(memory: NotificationsMemory, opened: CaseOpened) -> NotificationsMemory:
    known = CaseKnown(
        case_number=opened.case_number,
        locale=opened.locale,
        zone=opened.zone,
        market=opened.market or "",
        contact=opened.contact,
        region=opened.region or "",
    )
    with_case = memory.model_copy(update={"cases": {**memory.cases, opened.case_id: known}})
    return with_case if opened.order is None else with_case.with_order(opened.order)
