"""Until when a mail order has to be shipped, notices of delay included. Knows no parcels and no money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.policy.domain.deadlines import named
from services.policy.domain.delivery_due import promised_day
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.trail import Trail
from shared.facts.order import DelayNotice
from shared.rulebook.rules_delivery import MailOrder

_Dated = tuple[int, date, DelayNotice]


@dataclass(frozen=True, slots=True)
class Term:
    """Until when to ship. `vested`: the day the right to a refund arose already, by cancelling or by silence.

    `by_silence`: the time was made longer by a notice that the customer did not answer, and may still say no to.
    """

    ship_by: date
    vested: date | None = None
    by_silence: bool = False


def shipping_term(inquiry: Inquiry, trail: Trail, rule: MailOrder) -> Term:
    """The stated time or the rule's days, as each notice sent in time has changed it.

    A notice after the time has run out changes nothing: the order counts as cancelled by then.
    """
    first = term = Term(_stated_or_ruled(inquiry, trail, rule))
    limit = first.ship_by + timedelta(days=rule.silence_consents_up_to_days)
    for number, (at, sent, notice) in enumerate(_notices(inquiry)):
        if sent > term.ship_by:
            break
        trail.use(f"order.delivery.delay_notices.{at}.answer", notice.answer)
        if notice.answer in (None, "unknown"):
            _ask_for_answer(trail, at)
        # Silence consents once at most: a further delay needs the customer's word by the end of the one before.
        term = _after(inquiry, term, sent, notice, silent_until=limit if number == 0 else None)
        if term.vested is not None:
            break
        trail.reckon(f"told on {named(sent)} of a delay: to be shipped by {named(term.ship_by)}")
    return term


def _stated_or_ruled(inquiry: Inquiry, trail: Trail, rule: MailOrder) -> date:
    promised = promised_day(inquiry, trail)
    if promised is not None:
        return promised
    ship_by = inquiry.placed_on + timedelta(days=rule.days)
    trail.use("order.placed_at", inquiry.order.placed_at)
    trail.reckon(f"ordered {named(inquiry.placed_on)} is day 0; day {rule.days} = {named(ship_by)}")
    return ship_by


def _notices(inquiry: Inquiry) -> Sequence[_Dated]:
    dated = [(at, inquiry.day(one.sent_on), one) for at, one in enumerate(inquiry.order.delivery.delay_notices)]
    return sorted((one for one in dated if one[1] <= inquiry.today), key=lambda one: (one[1], one[0]))


def _after(inquiry: Inquiry, term: Term, sent: date, notice: DelayNotice, silent_until: date | None) -> Term:
    """The time to ship after a notice. `silent_until`: the latest new day that silence consents to."""
    new, accepted = notice.ships_by, notice.answer == "accepted"
    if notice.answer == "cancelled":
        # The day of the answer is not told; the request is the first word of it that has a day.
        return Term(term.ship_by, vested=max(inquiry.told_on, sent))
    if new is not None and (accepted or (silent_until is not None and new <= silent_until)):
        return Term(max(new, term.ship_by), by_silence=not accepted)
    # A delay without a day, or a long one: the customer may cancel at any time, and this request does. One that nobody
    # agreed to cancels itself: a first one when silence would have consented no longer, a further one with the term.
    asked = max(inquiry.told_on, sent)
    return Term(term.ship_by, vested=asked if accepted else min(asked, silent_until or term.ship_by))


def _ask_for_answer(trail: Trail, at: int) -> None:
    trail.miss(
        f"order.delivery.delay_notices.{at}.answer",
        "what the customer answered to the notice of delay",
        accepted="the customer waits until the new day",
        cancelled="everything comes back",
    )
