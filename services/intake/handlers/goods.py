"""Follows the goods on their way back and the replacement on its way out, as logistics says. Judges no goods."""

from __future__ import annotations

from datetime import datetime

from services.intake.domain.case import Case, Grant, Mark, Return
from services.intake.handlers import persons, promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from services.intake.handlers.policy import with_grant
from shared.contracts.logistics import (
    PickupBooked,
    RepairReceived,
    RepairReturned,
    ReplacementDelivered,
    ReturnInspected,
    ReturnLabelIssued,
    ReturnPosted,
    ReturnReceived,
)
from shared.facts.promise import ClockKind

_KEPT_BY_GOODS: tuple[ClockKind, ...] = ("return_offer", "goods_back")


def way_back_offered(draft: Draft, heard: Heard, case: Case) -> Case:
    """A label or a pickup: the customer can send the goods back."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ReturnLabelIssued | PickupBooked):
        raise TypeError(message.type)
    case = _with_return(case, data.return_id, _return(case, data.return_id, data.grant_id))
    return promises.stop(case, "return_offer", data.grant_id, message.time, message.id, "offered")


def posted(draft: Draft, heard: Heard, case: Case) -> Case:
    """The carrier has the goods: the customer has done their part."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ReturnPosted):
        raise TypeError(message.type)
    case = _with_return(case, data.return_id, _return(case, data.return_id, data.grant_id))
    case = promises.stop(case, "return_offer", data.grant_id, data.at, message.id, "posted")
    return promises.stop(case, "goods_back", data.grant_id, data.at, message.id, "posted")


def received(draft: Draft, heard: Heard, case: Case) -> Case:
    """The goods are here: a way back needs no offer any more, and the inspection is promised."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ReturnReceived):
        raise TypeError(message.type)
    for kind in _KEPT_BY_GOODS:
        case = promises.stop(case, kind, data.grant_id, data.at, message.id, "goods_back")
    found = _return(case, data.return_id, data.grant_id)
    if found.received is not None and found.received.at <= data.at:
        return case
    mark = Mark(event_id=message.id, at=data.at)
    return _with_return(case, data.return_id, found.model_copy(update={"received": mark}))


def inspected(draft: Draft, heard: Heard, case: Case) -> Case:
    """The goods were looked at."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ReturnInspected):
        raise TypeError(message.type)
    case = promises.stop(case, "inspection", data.return_id, data.at, message.id, "inspected")
    mark = Mark(event_id=message.id, at=data.at)
    found = _return(case, data.return_id, data.grant_id).model_copy(update={"inspected": mark})
    return _with_return(case, data.return_id, found)


def replacement_delivered(draft: Draft, heard: Heard, case: Case) -> Case:
    """The grant's goods are with the customer."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ReplacementDelivered):
        raise TypeError(message.type)
    case = promises.stop(case, "replacement", data.grant_id, data.at, message.id, "delivered")
    return _delivered(case, data.grant_id, message.id, data.at)


def handed_in(draft: Draft, heard: Heard, case: Case) -> Case:
    """The workshop has the goods: nothing has to come back any more."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RepairReceived):
        raise TypeError(message.type)
    for kind in _KEPT_BY_GOODS:
        case = promises.stop(case, kind, data.grant_id, data.at, message.id, "goods_back")
    grant = case.grants.get(data.grant_id, Grant())
    return with_grant(case, data.grant_id, grant.model_copy(update={"handed_in_by": message.id}))


def repair_returned(draft: Draft, heard: Heard, case: Case) -> Case:
    """The customer has the goods again. One that did not help keeps no promise: policy goes on from there."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RepairReturned):
        raise TypeError(message.type)
    if data.outcome != "fixed":
        return case
    case = promises.stop(case, "repair", data.grant_id, data.at, message.id, "delivered")
    return _delivered(case, data.grant_id, message.id, data.at)


def _delivered(case: Case, grant_id: str, event_id: str, at: datetime) -> Case:
    """What was late is here now: the person who looked after it need not any more."""
    grant = case.grants.get(grant_id, Grant())
    case = with_grant(case, grant_id, grant.model_copy(update={"delivered_by": event_id}))
    return persons.settle(case, ("clock",), at, event_id)


def _return(case: Case, return_id: str, grant_id: str) -> Return:
    return case.returns.get(return_id, Return(grant_id=grant_id))


def _with_return(case: Case, return_id: str, found: Return) -> Case:
    return case.model_copy(update={"returns": {**case.returns, return_id: found}})
