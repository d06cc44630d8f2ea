"""Every message policy hears, and the pure function that handles it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from services.policy.handlers.deciding import decide_again
from services.policy.handlers.hearing import absorb
from services.policy.handlers.staff import carry_out, decide
from services.policy.memory import PolicyMemory
from shared.runtime.message import Context, Message
from shared.runtime.step import Handler, Say, Step


def hear(memory: PolicyMemory, message: Message, context: Context, now: datetime) -> Step[PolicyMemory]:
    """Take the facts in, then decide each case they concern from all that is known."""
    after, concerned = absorb(memory, message)
    says: list[Say] = []
    notes: tuple[str, ...] = ()
    for case_id in concerned:
        after, by_person, useless = carry_out(after, case_id, context.rulebook)
        after, by_rules = decide_again(after, case_id, message, context, now)
        says += [*by_person, *by_rules]
        notes += useless
    return Step(after, tuple(says), notes=notes)


_FACTS = (
    "case.opened",
    "case.order_changed",
    "case.facts_added",
    "case.remedy_chosen",
    "case.matched",
    "case.closed",
    "case.reopened",
    "clock.breached",
    "return.posted",
    "return.received",
    "return.inspected",
    "return.expired",
    "replacement.delivered",
    "replacement.failed",
    "repair.received",
    "repair.quoted",
    "repair.returned",
    "repair.failed",
)
HANDLERS: Mapping[str, Handler] = {
    **dict.fromkeys(_FACTS, hear),
    "operation.commanded.decide": decide,
    "operation.commanded.override": decide,
}
