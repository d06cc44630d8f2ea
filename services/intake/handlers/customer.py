"""A customer answers what was asked, chooses, agrees, or takes it back. Reads no words: those are for a person."""

from __future__ import annotations

from services.intake.domain.case import ROUTE, Case
from services.intake.domain.facts import with_fact
from services.intake.handlers import matching, persons, promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from services.intake.handlers.words import REMEDIES
from shared.contracts.intake import CaseFactsAdded, CaseRemedyChosen, CaseRouteAgreed, Promise
from shared.contracts.requests import Answer, RequestAnswered, RequestRetracted
from shared.facts.request import Evidence


def answered(draft: Draft, heard: Heard, case: Case) -> Case | None:
    """Answers become facts, a choice or an agreement; words hand the case to a person. The same answer counts once."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RequestAnswered):
        raise TypeError(message.type)
    if message.id in case.heard:
        return case
    case = case.model_copy(update={"heard": (*case.heard, message.id)})
    if case.order_asked is not None and any(answer.asks == matching.ORDER for answer in data.answers):
        return matching.answered(draft, case, message)
    request = case.request
    for answer in data.answers:
        case = _of_one(draft, case, answer, heard)
    case = _evidence(draft, case, data.answers, heard, told=case.request != request)
    if any(answer.slot is not None for answer in data.answers):
        draft.note("answer_without_use")
    if heard.words:
        case = persons.hand(case, f"words:{message.id}", "customer", "customer_words", message.time)
    return case


def _of_one(draft: Draft, case: Case, answer: Answer, heard: Heard) -> Case:
    """One answer: about the way of the money, about a fact of the request, or a choice among the remedies."""
    if answer.asks.startswith(ROUTE):
        return _route(draft, case, answer, heard)
    if answer.choice is None and answer.agrees is None:
        return case
    if answer.choice is not None and answer.choice in REMEDIES:
        if answer.choice == case.chosen:
            return case
        chosen = CaseRemedyChosen(case_id=case.case_id, kind=answer.choice, chosen_by="customer")
        draft.say(chosen, f"{case.case_id}:{heard.message.id}:{answer.choice}")
        return case.model_copy(update={"chosen": answer.choice})
    value = answer.choice if answer.choice is not None else answer.agrees
    request = with_fact(case.request, answer.asks, value)
    if request is not None:
        return case.model_copy(update={"request": request})
    draft.note("unknown_word:choice")
    return persons.hand(case, f"choice:{heard.message.id}", "customer", "unknown_choice", heard.message.time)


def _route(draft: Draft, case: Case, answer: Answer, heard: Heard) -> Case:
    """Another way only with the customer's plain agreement to one that was offered."""
    message, grant_id = heard.message, answer.asks.removeprefix(ROUTE)
    asked = case.routes.get(grant_id)
    if asked is None:
        draft.note("answer_without_use")
        return case
    route = answer.choice or (asked.routes[0] if len(asked.routes) == 1 else None)
    rest = {id_: open_ for id_, open_ in case.routes.items() if id_ != grant_id}
    if answer.agrees is False:
        case = persons.hand(case, f"route:{message.id}", "customer", "route_refused", message.time)
        return case.model_copy(update={"routes": rest})
    if route not in asked.routes:
        return persons.hand(case, f"route:{message.id}", "customer", "unusable_answer", message.time)
    draft.say(CaseRouteAgreed(case_id=case.case_id, grant_id=grant_id, route=route), f"{grant_id}:{message.id}")
    case = persons.settle(case, ("refund", "customer"), message.time, message.id)
    return case.model_copy(update={"routes": rest, "agreed": {**case.agreed, grant_id: route}})


def _evidence(draft: Draft, case: Case, answers: tuple[Answer, ...], heard: Heard, *, told: bool) -> Case:
    known: dict[str, Evidence] = {found.ref: found for found in case.request.evidence}
    fresh = {found.ref: found for answer in answers for found in answer.evidence if found.ref not in known}
    if not fresh and not told and not heard.words:
        return case
    evidence = (*case.request.evidence, *fresh.values())
    request = case.request.model_copy(update={"evidence": evidence})
    case = case.model_copy(update={"request": request, "missing": None})
    about = f"{case.case_id}:{heard.message.id}"
    made: tuple[Promise, ...] = ()
    if case.order_told and case.ruling is None:
        started_by = draft.said_id(CaseFactsAdded.type, about)
        case, made = promises.decide_by(draft, case, started_by, heard.message.time)
    added = CaseFactsAdded(case_id=case.case_id, request=request, kind=case.kind, wanted=case.wanted, promises=made)
    draft.say(added, about)
    return case


def retracted(draft: Draft, heard: Heard, case: Case) -> Case:
    """The case closes when nothing is granted; otherwise a person ends it (see settling)."""
    if not isinstance(heard.message.data, RequestRetracted):
        raise TypeError(heard.message.type)
    if case.retracted_at is not None:
        return case
    at = heard.message.time
    return persons.settle(
        case.model_copy(update={"retracted_at": at}), ("kind", "order", "policy"), at, heard.message.id
    )
