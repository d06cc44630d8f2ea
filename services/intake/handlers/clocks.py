"""A clock ran out: tells it, escalates a breach, and hands to a person what nobody decided in time."""

from __future__ import annotations

from services.intake.domain.case import Case
from services.intake.domain.clocks import Clock, Span
from services.intake.handlers import persons, promises
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from shared.contracts.base import Reason
from shared.contracts.intake import CaseEscalated, ClockBreached, ClockWarned
from shared.facts.promise import CUSTOMERS_CLOCKS
from shared.runtime.message import ClockFired

_A_PERSON_LOOKS = ("decision", "replacement", "repair")


def fired(draft: Draft, heard: Heard, case: Case) -> Case:
    """Nothing for a promise that was kept meanwhile, or whose due was put off."""
    data = heard.message.data
    if not isinstance(data, ClockFired):
        raise TypeError(heard.message.type)
    clock = case.clocks.get(data.clock_id)
    if clock is None or clock.span is None or clock.stop is not None:
        draft.note("clock_not_running")
        return case
    if data.which == "warn":
        return _warned(draft, case, clock, clock.span, data)
    return _breached(draft, case, clock, clock.span, data)


def _warned(draft: Draft, case: Case, clock: Clock, span: Span, data: ClockFired) -> Case:
    if clock.warned or clock.breached or data.at < span.warn_at:
        return case
    draft.say(ClockWarned(**promises.words(case.case_id, clock, span)), clock.clock_id)
    return promises.with_clock(case, clock.model_copy(update={"warned": True}))


def _breached(draft: Draft, case: Case, clock: Clock, span: Span, data: ClockFired) -> Case:
    if clock.breached or data.at < span.due_at:
        return case
    words = promises.words(case.case_id, clock, span)
    draft.say(ClockBreached(**words, unconfirmed=data.unconfirmed), clock.clock_id)
    case = promises.with_clock(case, clock.model_copy(update={"breached": True}))
    if clock.kind in CUSTOMERS_CLOCKS:
        return _silent(case, clock, data) if clock.kind == "customer_answer" else case
    reason = Reason(
        code=f"{clock.kind}_late", text=f"The promise of {clock.kind} ran out at {span.due_at.isoformat()}."
    )
    draft.say(CaseEscalated(case_id=case.case_id, reason=reason, clock_id=clock.clock_id), clock.clock_id)
    if clock.kind in _A_PERSON_LOOKS:
        return persons.hand(case, f"late:{clock.clock_id}", "clock", f"{clock.kind}_late", data.at)
    return case


def _silent(case: Case, clock: Clock, data: ClockFired) -> Case:
    """Without the customer's word no order and no other way is known; a choice or facts are policy's to go on with."""
    if case.order_asked is not None:
        case = case.model_copy(update={"order_asked": None})
        return persons.hand(case, f"silent:{clock.clock_id}", "order", "no_order", data.at)
    if not case.routes:
        return case
    return persons.hand(case, f"silent:{clock.clock_id}", "customer", "route_unanswered", data.at)
