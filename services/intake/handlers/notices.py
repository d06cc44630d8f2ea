"""Follows what notifications told the customer: it stops the promise of a first answer and lets cases end."""

from __future__ import annotations

from services.intake.domain.case import Case
from services.intake.handlers import promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from shared.contracts.notifications import NoticeExpired, NoticeFailed, NoticeSent

_ACKNOWLEDGEMENT = "acknowledgement"


def sent(draft: Draft, heard: Heard, case: Case) -> Case:
    """The provider took it; its own time counts."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, NoticeSent):
        raise TypeError(message.type)
    if data.template == _ACKNOWLEDGEMENT:
        case = promises.stop(case, "first_answer", "-", data.accepted_at, message.id, "answered")
    return _noted(case, data.allowed_by, "sent")


def not_sent(draft: Draft, heard: Heard, case: Case) -> Case:
    """It will not be sent any more; a promise of an answer is not kept by that."""
    data = heard.message.data
    if not isinstance(data, NoticeFailed | NoticeExpired):
        raise TypeError(heard.message.type)
    return _noted(case, data.allowed_by, "failed" if isinstance(data, NoticeFailed) else "expired")


def _noted(case: Case, allowed_by: str, how: str) -> Case:
    if case.notices.get(allowed_by) in (how, "sent"):
        return case
    return case.model_copy(update={"notices": {**case.notices, allowed_by: how}})
