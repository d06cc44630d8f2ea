"""Decides which event allows which notice: all rows together, and what is asked of them; knows no language and no wire.

Every date a notice names is an argument taken from the event that allows it, or from the promise that began with it.
"Refunded" is allowed by `refund.succeeded` alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from services.notifications.domain.notices_case import CASE, DECISION
from services.notifications.domain.notices_goods import REPAIR, REPLACEMENT, RETURN
from services.notifications.domain.notices_money import MONEY, STAFF
from services.notifications.domain.shape import Part, Plan
from services.notifications.domain.values import Args

__all__ = ["ALWAYS", "BY_TEMPLATE", "FRAME_KEYS", "TABLE", "Part", "Plan", "allowed", "problem", "useful_until"]

TABLE: tuple[Plan, ...] = CASE + DECISION + RETURN + REPLACEMENT + REPAIR + MONEY + STAFF
BY_TEMPLATE: Mapping[str, Plan] = MappingProxyType({plan.template: plan for plan in TABLE})
FRAME_KEYS = (
    "greeting",
    "greeting-named",
    "staff-greeting",
    "heading-items",
    "heading-split",
    "heading-next",
    "heading-words",
    "item",
    "day-one",
    "open-link",
    "case-number",
    "closing",
    "staff-closing",
    "survey",
    "survey-link",
)
"""Messages every letter is framed with, whatever its template."""
ALWAYS = ("case_number", "shop")


def allowed(event: str) -> tuple[Plan, ...]:
    """The templates an event of this type may allow."""
    return tuple(plan for plan in TABLE if event in plan.events)


def problem(plan: Plan, event: str, args: Args) -> str:
    """Why this event with these arguments does not allow the notice; empty when it does."""
    if event not in plan.events:
        return f"{plan.template} is not allowed by {event}"
    missing = [name for name in plan.required if name not in args]
    if missing:
        return f"{plan.template} needs {', '.join(missing)}"
    known = {**plan.required, **plan.optional}
    wrong = [
        name for name, value in args.items() if not isinstance(value, known.get(name, object if _why(name) else ()))
    ]
    return f"{plan.template} cannot name {', '.join(wrong)}" if wrong else ""


def useful_until(plan: Plan, at: datetime, not_after: datetime | None) -> datetime:
    """Until when the notice is worth sending: a span after its event, and never after `not_after`."""
    until = at + plan.useful_for
    return min(until, not_after) if not_after is not None else until


def _why(name: str) -> bool:
    # An explanation brings its own arguments; the catalogue of each explanation says which.
    return name.startswith("why_")
