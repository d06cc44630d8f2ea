"""Decides what of a message is worth remembering for later notices; plans nothing."""

from __future__ import annotations

from services.notifications.memory import CaseKnown, NotificationsMemory
from shared import ids
from shared.contracts.intake import CaseMatched, CaseOpened, CaseOrderChanged
from shared.contracts.policy import DecisionMade, GrantEvent
from shared.contracts.refunds import RefundSucceeded
from shared.runtime.message import Message


def remember(memory: NotificationsMemory, message: Message) -> NotificationsMemory:
    """The memory with this message's facts; in whatever order messages come, the same facts stand in the end."""
    match message.data:
        case CaseOpened() as opened:
            return _opened(memory, opened)
        case CaseOrderChanged(order=order):
            return memory.with_order(order)
        case CaseMatched(case_id=case_id, to_subject=subject):
            return memory.model_copy(update={"moved": {**memory.moved, case_id: subject}})
        case DecisionMade(case_id=case_id):
            return memory.with_kept(ids.clock_id(case_id, "decision"), message.time)
        case GrantEvent(grant_id=grant_id, release=release) if release != "now":
            return memory.with_held(grant_id)
        case RefundSucceeded(complete=True, case_id=case_id, grant_id=grant_id, at=at):
            return memory.with_kept(ids.clock_id(case_id, "refund", grant_id), at)
        case _:
            return memory


def _opened(memory: NotificationsMemory, opened: CaseOpened) -> NotificationsMemory:
    known = CaseKnown(
        case_number=opened.case_number,
        locale=opened.locale,
        zone=opened.zone,
        market=opened.market or "",
        contact=opened.contact,
    )
    with_case = memory.model_copy(update={"cases": {**memory.cases, opened.case_id: known}})
    return with_case if opened.order is None else with_case.with_order(opened.order)
