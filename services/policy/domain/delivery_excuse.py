"""What excuses a late seller where the rule says so: force majeure, or a notice of the delay sent in time."""

from __future__ import annotations

from services.policy.domain.alternatives import change_of_mind
from services.policy.domain.deadlines import named
from services.policy.domain.delivery_due import DueDay
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.trail import Trail
from shared.rulebook.rules_delivery import FailedDelivery


def excused(inquiry: Inquiry, trail: Trail, rule: FailedDelivery, due: DueDay) -> Outcome | None:
    """A refusal where the delay is excused. Whether there was force majeure is asked for only where it decides."""
    reason = _forced(inquiry, trail, rule) or _announced(inquiry, trail, rule, due)
    if reason is None:
        _ask_for_force(inquiry, trail, rule)
        return None
    trail.cite(rule)
    trail.because(*reason)
    return Outcome(
        eligible="no",
        key="delivery.excused",
        args={"due_on": due.on.isoformat()},
        alternatives=change_of_mind(inquiry),
    )


def _forced(inquiry: Inquiry, trail: Trail, rule: FailedDelivery) -> tuple[str, str] | None:
    if "force_majeure" not in rule.excused_by or not inquiry.order.delivery.force_majeure:
        return None
    trail.use("order.delivery.force_majeure", value=True)
    return "force_majeure", "the delay is due to something beyond the seller's control"


def _announced(inquiry: Inquiry, trail: Trail, rule: FailedDelivery, due: DueDay) -> tuple[str, str] | None:
    """A notice excuses when it was sent by the day of delivery, and only until the new day that it names."""
    if "delay_notice" not in rule.excused_by:
        return None
    for at, notice in enumerate(inquiry.order.delivery.delay_notices):
        sent = inquiry.day(notice.sent_on)
        spent = notice.ships_by is not None and inquiry.today > notice.ships_by
        if sent <= min(due.on, inquiry.today) and not spent and notice.answer != "cancelled":
            trail.use(f"order.delivery.delay_notices.{at}.sent_on", notice.sent_on)
            return "delay_notice", f"told on {named(sent)}, by the day of delivery, that it would be late"
    return None


def _ask_for_force(inquiry: Inquiry, trail: Trail, rule: FailedDelivery) -> None:
    if "force_majeure" in rule.excused_by and inquiry.order.delivery.force_majeure is None:
        trail.miss(
            "order.delivery.force_majeure",
            "whether something beyond the seller's control held the goods up",
            true="no claim for the delay",
            false="the claim stands",
        )
