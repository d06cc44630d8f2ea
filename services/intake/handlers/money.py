"""Follows the refunds of a case: complete, or in need of a person. Computes no amount."""

from __future__ import annotations

from services.intake.domain.case import ROUTE, Case, Grant, Mark, Payment, RouteQuestion
from services.intake.handlers import persons, promises, questions
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from services.intake.handlers.policy import with_grant
from shared.contracts.intake import Asked
from shared.contracts.refunds import (
    ChargebackNoted,
    ChargebackSettled,
    RefundBounced,
    RefundFailed,
    RefundNeedsPerson,
    RefundNeedsRoute,
    RefundSucceeded,
)
from shared.facts.ways import CLOSED_WAYS


def succeeded(draft: Draft, heard: Heard, case: Case) -> Case:
    """With `complete` the promise of the refund is kept, at the provider's time."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RefundSucceeded):
        raise TypeError(message.type)
    if not data.complete:
        return case
    grant = case.grants.get(data.grant_id, Grant())
    about = promises.last_round(case, "refund", data.grant_id)
    if all(payment.event_id != message.id for payment in grant.payments):
        paid = Payment(event_id=message.id, paid_minor=data.paid_minor)
        case = with_grant(case, data.grant_id, grant.model_copy(update={"payments": (*grant.payments, paid)}))
        case = promises.stop(case, "refund", about, data.at, message.id, "paid")
    case = _without_question(case, data.grant_id)
    return persons.settle(case, ("refund",), data.at, message.id)


def needs_route(draft: Draft, heard: Heard, case: Case) -> Case:
    """The way the money came is closed: the customer is asked for another, once per grant and set of ways."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RefundNeedsRoute):
        raise TypeError(message.type)
    grant, asked = case.grants.get(data.grant_id, Grant()), case.routes.get(data.grant_id)
    if data.grant_id in case.agreed or grant.payments or (asked is not None and asked.routes == data.routes):
        return case
    mark = Mark(event_id=message.id, at=message.time)
    routes = {**case.routes, data.grant_id: RouteQuestion(mark=mark, routes=data.routes)}
    case = case.model_copy(update={"routes": routes})
    asks = Asked(asks=f"{ROUTE}{data.grant_id}", reason=data.reason, choices=data.routes)
    return questions.ask(draft, case, (asks,), message.id, message.time)


def chargeback_noted(draft: Draft, heard: Heard, case: Case) -> Case:
    """A bank takes the money back: somebody answers the bank with the evidence."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ChargebackNoted):
        raise TypeError(message.type)
    return persons.hand(case, f"chargeback:{data.chargeback_reference}", "chargeback", "chargeback", message.time)


def chargeback_settled(draft: Draft, heard: Heard, case: Case) -> Case:
    """The bank has decided."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ChargebackSettled):
        raise TypeError(message.type)
    return persons.settle(case, ("chargeback",), message.time, message.id)


def _without_question(case: Case, grant_id: str) -> Case:
    """What is paid needs no other way."""
    routes = {id_: asked for id_, asked in case.routes.items() if id_ != grant_id}
    return case.model_copy(update={"routes": routes})


def needs_person(draft: Draft, heard: Heard, case: Case) -> Case:
    """Refunds cannot go on by itself, or money came back: a person finds another way, unless it is paid meanwhile."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RefundNeedsPerson | RefundFailed | RefundBounced):
        raise TypeError(message.type)
    if isinstance(data, RefundFailed) and data.reason.code in CLOSED_WAYS:
        return case  # the customer is asked for another way
    grant = case.grants.get(data.grant_id, Grant())
    if grant.payments and not isinstance(data, RefundBounced):
        return case
    key = f"refund:{message.id}"
    return persons.hand(case, key, "refund", data.reason.code, message.time, data.reason.text)
