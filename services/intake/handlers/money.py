"""Follows the refunds of a case: complete, or in need of a person. Computes no amount."""

from __future__ import annotations

from services.intake.domain.case import Case, Grant, Payment
from services.intake.handlers import persons, promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from services.intake.handlers.policy import with_grant
from shared.contracts.refunds import RefundBounced, RefundFailed, RefundNeedsPerson, RefundSucceeded


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
    return persons.settle(case, ("refund",), data.at, message.id)


def needs_person(draft: Draft, heard: Heard, case: Case) -> Case:
    """Refunds cannot go on by itself, or money came back: a person finds another way, unless it is paid meanwhile."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RefundNeedsPerson | RefundFailed | RefundBounced):
        raise TypeError(message.type)
    grant = case.grants.get(data.grant_id, Grant())
    if grant.payments and not isinstance(data, RefundBounced):
        return case
    key = f"refund:{message.id}"
    return persons.hand(case, key, "refund", data.reason.code, message.time, data.reason.text)
