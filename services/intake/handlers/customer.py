"""A customer answers what was asked, chooses, or takes the request back. Reads no words: those are for a person."""

from __future__ import annotations

from services.intake.domain.case import Case
from services.intake.handlers import persons
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from services.intake.handlers.words import REMEDIES
from shared.contracts.intake import CaseFactsAdded, CaseRemedyChosen
from shared.contracts.requests import Answer, RequestAnswered, RequestRetracted
from shared.facts.request import Evidence


def answered(draft: Draft, heard: Heard, case: Case) -> Case:
    """Evidence becomes a fact, a choice is said; words hand the case to a person. The same answer counts once."""
    message, data = heard.message, heard.message.data
    if not isinstance(data, RequestAnswered):
        raise TypeError(message.type)
    if message.id in case.heard:
        return case
    case = case.model_copy(update={"heard": (*case.heard, message.id)})
    case = _choices(draft, case, data.answers, message.id, heard)
    case = _evidence(draft, case, data.answers, heard)
    if any(answer.slot is not None or answer.agrees is not None for answer in data.answers):
        draft.note("answer_without_use")
    if heard.words:
        case = persons.hand(case, f"words:{message.id}", "customer", "customer_words", message.time)
    return case


def _choices(draft: Draft, case: Case, answers: tuple[Answer, ...], message_id: str, heard: Heard) -> Case:
    for choice in dict.fromkeys(answer.choice for answer in answers if answer.choice is not None):
        if choice in REMEDIES:
            chosen = CaseRemedyChosen(case_id=case.case_id, kind=choice, chosen_by="customer")
            draft.say(chosen, f"{case.case_id}:{message_id}:{choice}")
            case = case.model_copy(update={"chosen": choice})
        else:
            draft.note("unknown_word:choice")
            case = persons.hand(case, f"choice:{message_id}", "customer", "unknown_choice", heard.message.time)
    return case


def _evidence(draft: Draft, case: Case, answers: tuple[Answer, ...], heard: Heard) -> Case:
    known: dict[str, Evidence] = {found.ref: found for found in case.request.evidence}
    fresh = {found.ref: found for answer in answers for found in answer.evidence if found.ref not in known}
    if not fresh and not heard.words:
        return case
    evidence = (*case.request.evidence, *fresh.values())
    request = case.request.model_copy(update={"evidence": evidence})
    case = case.model_copy(update={"request": request, "missing": None})
    added = CaseFactsAdded(case_id=case.case_id, request=request, kind=case.kind, wanted=case.wanted)
    draft.say(added, f"{case.case_id}:{heard.message.id}")
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
