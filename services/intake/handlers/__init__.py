"""Every message intake hears, and the pure function that handles it."""

from __future__ import annotations

from collections.abc import Mapping

from services.intake.handlers import clocks, commands, customer, goods, money, notices, opening, orders, policy
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import heard_again
from services.intake.handlers.listening import Listeners, handler
from services.intake.memory import CaseMoved, CaseRelayed
from shared.runtime.message import Message
from shared.runtime.step import Handler

LISTENERS = Listeners(
    {
        "request.answered": customer.answered,
        "request.retracted": customer.retracted,
        "operation.commanded.match": commands.match,
        "operation.commanded.classify": commands.classify,
        "operation.commanded.answer": commands.answer,
        "operation.commanded.ask": commands.ask,
        "operation.commanded.choose": commands.choose,
        "operation.commanded.assign": commands.assign,
        "operation.commanded.correct": commands.correct,
        "decision.made": policy.decision_made,
        "decision.needs_facts": policy.needs_facts,
        "decision.needs_person": policy.needs_person,
        "remedy.granted": policy.granted,
        "remedy.changed": policy.granted,
        "remedy.revoked": policy.revoked,
        "return.label_issued": goods.way_back_offered,
        "pickup.booked": goods.way_back_offered,
        "return.posted": goods.posted,
        "return.received": goods.received,
        "return.inspected": goods.inspected,
        "replacement.delivered": goods.replacement_delivered,
        "repair.received": goods.handed_in,
        "repair.returned": goods.repair_returned,
        "refund.succeeded": money.succeeded,
        "refund.failed": money.needs_person,
        "refund.bounced": money.needs_person,
        "refund.needs_person": money.needs_person,
        "refund.needs_route": money.needs_route,
        "chargeback.noted": money.chargeback_noted,
        "chargeback.settled": money.chargeback_settled,
        "notice.sent": notices.sent,
        "notice.failed": notices.not_sent,
        "notice.expired": notices.not_sent,
        "clock.fired": clocks.fired,
    }
)


def _request_made(draft: Draft, message: Message) -> None:
    opened = opening.request_made(draft, message)
    if opened is not None:
        LISTENERS.hear_waiting(draft, opened)


def _case_moved(draft: Draft, message: Message) -> None:
    opened = opening.case_moved(draft, message)
    if opened is not None:
        LISTENERS.hear_waiting(draft, opened)


def _case_relayed(draft: Draft, message: Message) -> None:
    if not isinstance(message.data, CaseRelayed):
        raise TypeError("case.relayed carries a message")
    LISTENERS.hear(draft, heard_again(message.data.kept, draft.memory.subject))


_ORDER_TYPES = ("placed", "changed", "paid", "shipped", "delivered", "cancelled")
HANDLERS: Mapping[str, Handler] = {
    "request.made": handler(_request_made),
    **{f"order.{type_}": handler(orders.order_heard) for type_ in _ORDER_TYPES},
    CaseMoved.type: handler(_case_moved),
    CaseRelayed.type: handler(_case_relayed),
    **LISTENERS.handlers(),
}
