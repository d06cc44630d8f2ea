"""Refunds' function: what is heard is taken in, whatever its order; what follows is derived from the whole memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from services.refunds.handlers.advance import advance
from services.refunds.handlers.answers import take_answer
from services.refunds.handlers.cases import take_agreement, take_case, take_order
from services.refunds.handlers.disputes import take_closed, take_opened
from services.refunds.handlers.grants import take_revocation, take_target
from services.refunds.handlers.reports import take_report
from services.refunds.memory import RefundsMemory
from shared.runtime.message import Context, Message
from shared.runtime.step import Handler, Step

Take = Callable[[RefundsMemory, Message], RefundsMemory]


def _hearing(take: Take) -> Handler:
    def handler(memory: RefundsMemory, message: Message, context: Context, now: datetime) -> Step[RefundsMemory]:
        return advance(memory, take(memory, message), now)

    return handler


HANDLERS: Mapping[str, Handler] = {
    "case.opened": _hearing(take_case),
    "case.order_changed": _hearing(take_order),
    "remedy.granted": _hearing(take_target),
    "remedy.changed": _hearing(take_target),
    "remedy.revoked": _hearing(take_revocation),
    "case.route_agreed": _hearing(take_agreement),
    "refund.reported": _hearing(take_report),
    "chargeback.opened": _hearing(take_opened),
    "chargeback.closed": _hearing(take_closed),
    "effect.answered": _hearing(take_answer),
}
