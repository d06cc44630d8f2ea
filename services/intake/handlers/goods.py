"""Follows the goods on their way back and the replacement on its way out, as logistics says. Judges no goods."""

from __future__ import annotations

from services.intake.domain.case import Case, Grant, Mark, Return
from services.intake.handlers import promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from services.intake.handlers.policy import with_grant
from shared.contracts.logistics import (
    PickupBooked,
    ReplacementDelivered,
    ReturnInspected,
    ReturnLabelIssued,
    ReturnReceived,
)


def way_back_offered(draft: Draft, heard: Heard, case: Case) -> Case:
    """A label or a pickup: the customer can send the goods back."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ReturnLabelIssued | PickupBooked):
        raise TypeError(message.type)
    case = _with_return(case, data.return_id, _return(case, data.return_id, data.grant_id))
    return promises.stop(case, "return_offer", data.grant_id, message.time, message.id, "offered")


def received(draft: Draft, heard: Heard, case: Case) -> Case:
    """The goods are here: a way back needs no offer any more, and the inspection is promised."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, ReturnReceived):
        raise TypeError(message.type)
    case = promises.stop(case, "return_offer", data.grant_id, data.at, message.id, "goods_back")
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
    grant = case.grants.get(data.grant_id, Grant())
    return with_grant(case, data.grant_id, grant.model_copy(update={"delivered_by": message.id}))


def _return(case: Case, return_id: str, grant_id: str) -> Return:
    return case.returns.get(return_id, Return(grant_id=grant_id))


def _with_return(case: Case, return_id: str, found: Return) -> Case:
    return case.model_copy(update={"returns": {**case.returns, return_id: found}})
