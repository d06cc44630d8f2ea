"""Keeps the order at its highest version and tells its open cases what changed. Refuses to know the customer."""

from __future__ import annotations

from services.intake.domain.case import Case, Way
from services.intake.handlers import promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.settling import follow
from shared.contracts.intake import CaseOrderChanged, Promise
from shared.contracts.orders import Customer, OrderEvent
from shared.facts.order import Order
from shared.runtime.message import Message


def order_heard(draft: Draft, message: Message) -> None:
    """Whatever happened to an order: only the whole order it carries counts, and only if it is newer."""
    data = message.data
    if not isinstance(data, OrderEvent):
        raise TypeError(f"{message.type} carries an order")
    order, known = data.order.facts(), draft.memory.order
    if f"{order.shop_id}/{order.order_id}" != draft.memory.subject:
        draft.note("order_under_another_key")
        return
    if known is not None and order.version <= known.version:
        draft.note("order_not_newer")
        return
    draft.remember(order=order, customer_by=_way(data.order.customer))
    if known is not None and _same_but_version(known, order):
        return
    for case in draft.memory.cases.values():
        if case.closed is None:
            _tell(draft, case, order)


def _way(customer: Customer | None) -> Way:
    """The best way the order's customer can be reached, without saying where."""
    if customer is None:
        return "none"
    return "mail" if customer.mail else "phone" if customer.phone else "none"


def _same_but_version(known: Order, order: Order) -> bool:
    return known.model_copy(update={"version": order.version}) == order


def _tell(draft: Draft, case: Case, order: Order) -> None:
    """The first order of a case that waited for one begins the promise of a decision."""
    about = f"{case.case_id}:{order.version}"
    made: tuple[Promise, ...] = ()
    if not case.order_told:
        started_by = draft.said_id(CaseOrderChanged.type, about)
        case, made = promises.begin(draft, case, "decision", "-", started_by, draft.cause.time)
    draft.say(CaseOrderChanged(case_id=case.case_id, order=order, promises=made), about)
    follow(draft, case.model_copy(update={"order_told": True}))
