"""Takes in what intake says of a case: its order's payments and when its customer asked. Acts on nothing."""

from __future__ import annotations

from services.refunds.domain.model import KnownOrder
from services.refunds.memory import RefundsMemory
from shared.contracts.intake import CaseOpened, CaseOrderChanged, CaseRouteAgreed
from shared.facts.order import Order, Payment
from shared.runtime.message import Message


def take_case(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """A case under this order, with the order as far as it is known."""
    data = message.data
    if not isinstance(data, CaseOpened):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    asked_at = memory.asked_at if data.case_id in memory.asked_at else None
    if asked_at is None:
        memory = memory.with_(asked_at={**memory.asked_at, data.case_id: data.request.sent_at})
    return _with_order(memory, data.order) if data.order else memory


def take_order(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """The order as it stands now."""
    data = message.data
    if not isinstance(data, CaseOrderChanged):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    return _with_order(memory, data.order)


def take_agreement(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """The customer agreed to another way for the money of a grant."""
    data = message.data
    if not isinstance(data, CaseRouteAgreed):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    return memory.with_(routes={**memory.routes, data.grant_id: data.route})


def _with_order(memory: RefundsMemory, order: Order) -> RefundsMemory:
    """The highest version wins. A payment that a later version leaves out stays known, with nothing captured."""
    known = memory.order
    if known is not None and order.version <= known.version:
        return memory
    present = {payment.payment_id for payment in order.payments}
    gone = tuple(_without_capture(p) for p in (known.payments if known else ()) if p.payment_id not in present)
    fresh = KnownOrder(
        version=order.version, market=order.market, currency=order.currency, payments=(*order.payments, *gone)
    )
    return memory.with_(order=fresh)


def _without_capture(payment: Payment) -> Payment:
    return payment.model_copy(update={"captured_minor": 0})
