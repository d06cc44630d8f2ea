"""Whether what a customer was granted under other orders makes a person look first; takes no right, counts nobody else.

Law and promise decide as ever: a signal changes no answer and no amount. It is for the shop to say, in its own policy,
which signals it wants; the day on which the law wants a refund paid goes on counting while a person looks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.store import fitting
from services.policy.domain.trail import Trail
from shared.facts.base import Fact, Instant
from shared.facts.order import Order

_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class GrantedCase:
    """A case that was granted under another order; `asked_at` is when its customer asked, `items` the skus granted."""

    case_id: str
    asked_at: datetime
    items: tuple[str, ...]


class CustomerPast(Fact):
    """What was granted to a customer elsewhere, as it stood at `as_of`; kept with the case, so that it stays the same.

    `granted_cases` were asked for within the year before; `same_items` are the order's skus that were granted before.
    """

    as_of: Instant
    granted_cases: int
    same_items: tuple[str, ...] = ()


def past_of(granted: Iterable[GrantedCase], case_id: str, order: Order, now: datetime) -> CustomerPast:
    """The customer's past for one case of this order; a case that came from another order is not its own past."""
    known = [other for other in granted if other.case_id != case_id and other.asked_at <= now]
    before = {item for other in known for item in other.items}
    return CustomerPast(
        as_of=now,
        granted_cases=sum(now - other.asked_at <= _YEAR for other in known),
        same_items=tuple(sorted(before & {line.sku for line in order.lines})),
    )


def look_at(inquiry: Inquiry, outcome: Outcome, trail: Trail, past: CustomerPast) -> None:
    """Ask a person where a signal of the shop's fits. A refusal needs none; facts that are missing are asked for first.

    The facts are named as used as soon as an entry asks about them, whether or not it fits.
    """
    if outcome.eligible == "no" or (outcome.eligible == "conditional" and trail.missing):
        return
    asked = {line.line.sku for line in inquiry.lines}
    same = [item for item in past.same_items if item in asked]
    texts: list[str] = []
    for entry in fitting(inquiry, inquiry.rulebook.store.abuse):
        trail.use("context.customer.as_of", past.as_of)
        if entry.granted_cases_above is not None:
            trail.use("context.customer.granted_cases", past.granted_cases)
            if past.granted_cases > entry.granted_cases_above:
                returns = "return" if past.granted_cases == 1 else "returns"
                texts.append(f"{past.granted_cases} {returns} granted within a year")
        if entry.same_item_again:
            trail.use("context.customer.same_item", same)
            if same:
                texts.append("the same item was granted before")
    if texts:
        trail.ask_person("abuse_signal", "; ".join(dict.fromkeys(texts)))
