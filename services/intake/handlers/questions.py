"""Asks the customer and keeps the time they have for it: one clock for whatever is open. Reads no answer itself."""

from __future__ import annotations

from datetime import datetime

from services.intake.domain import closing
from services.intake.domain.case import Case, Mark
from services.intake.handlers import promises
from services.intake.handlers.draft import Draft
from shared.contracts.intake import Asked, CaseFactsAsked, Promise


def ask(draft: Draft, case: Case, asks: tuple[Asked, ...], about: str, at: datetime) -> Case:
    """Say the question with the day until which an answer is waited for; `about` names what made us ask."""
    named = f"{case.case_id}:{about}"
    asked = draft.said_id(CaseFactsAsked.type, named)
    case, made = _begin(draft, case, Mark(event_id=asked, at=at))
    draft.say(CaseFactsAsked(case_id=case.case_id, asks=asks, promises=made), named)
    return case


def follow(draft: Draft, case: Case) -> Case:
    """The clock runs while a question is open, and stops with the message that answered the last one."""
    about = promises.last_round(case, "customer_answer", "-")
    clock = promises.clock_of(case, "customer_answer", about)
    if closing.awaits_customer(case):
        return case if clock.running or case.question is None else _begin(draft, case, case.question)[0]
    if not clock.running:
        return case
    return promises.stop(case, "customer_answer", about, draft.cause.time, draft.cause.id, "answered")


def _begin(draft: Draft, case: Case, mark: Mark) -> tuple[Case, tuple[Promise, ...]]:
    case = case.model_copy(update={"question": mark})
    about = promises.last_round(case, "customer_answer", "-")
    known = promises.clock_of(case, "customer_answer", about)
    if known.running or (known.span is not None and known.span.started_by == mark.event_id):
        return case, ()
    if known.span is not None:
        about = promises.next_round(case, "customer_answer", "-")
    return promises.begin(draft, case, "customer_answer", about, mark.event_id, mark.at)
