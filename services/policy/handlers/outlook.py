"""Names the customers whose past a message may make policy ask for, and takes from it what a case keeps; reads none."""

from __future__ import annotations

from datetime import datetime

from services.policy.domain.abuse import CustomerPast, GrantedCase, past_of
from services.policy.memory import PolicyCase, PolicyMemory
from shared.contracts.intake import CaseOpened, CaseOrderChanged
from shared.facts.order import Order
from shared.runtime.message import Context, Message


def customers_named(memory: PolicyMemory, message: Message) -> frozenset[str]:
    """The customers of the order as it is known and as the message tells it."""
    told = message.data.order if isinstance(message.data, CaseOpened | CaseOrderChanged) else None
    named = {order.buyer.customer_id for order in (memory.order, told) if order is not None}
    return frozenset(customer for customer in named if customer is not None)


def past_for(case: PolicyCase, case_id: str, order: Order, context: Context, now: datetime) -> CustomerPast | None:
    """What the case knows of its customer: read once, at its first decision; never for what is granted already."""
    if case.past is not None or case.grants:
        return case.past
    facts = context.customers.get(order.buyer.customer_id or "")
    if facts is None:
        return None
    granted = (
        GrantedCase(row.id, row.opened_at, row.items)
        for row in facts.standings
        if row.state == "granted" and row.opened_at is not None
    )
    return past_of(granted, case_id, order, now)
