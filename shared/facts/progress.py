"""How far the case has come: goods on their way back, inspected, repaired, paid."""

from __future__ import annotations

from typing import Literal

from shared.facts.base import DayOrInstant, Fact, Minor, Several, Word


class Inspection(Fact):
    """What the warehouse found; value loss in minor units of the order's currency."""

    on: DayOrInstant
    value_loss_minor: Minor | None = None
    beyond_normal_handling: bool | None = None


class Repair(Fact):
    """One repair and how it ended. `reason`: why it cannot be done at all; a repair that did not help names none."""

    requested_on: DayOrInstant | None = None
    handed_in_on: DayOrInstant | None = None
    returned_on: DayOrInstant | None = None
    outcome: Literal["open", "fixed", "failed", "unknown"] | None = None
    same_defect_again_on: DayOrInstant | None = None
    reason: Word | None = None


class Replacement(Fact):
    """Goods that were to come instead, or once more, and how that ended. `failed`: they will not come, and `reason`."""

    ordered_on: DayOrInstant | None = None
    delivered_on: DayOrInstant | None = None
    outcome: Literal["open", "delivered", "failed", "unknown"] | None = None
    reason: Word | None = None
    same_defect_again_on: DayOrInstant | None = None


class Progress(Fact):
    """Days are local to the delivery address; an instant is read in the order's zone."""

    goods_posted_on: DayOrInstant | None = None
    dispatch_proof_on: DayOrInstant | None = None
    goods_received_on: DayOrInstant | None = None
    goods_collected_on: DayOrInstant | None = None
    return_postage_paid_by: Literal["customer", "seller", "unknown"] | None = None
    used_named_carrier: bool | None = None
    inspection: Inspection | None = None
    repairs: Several[Repair] = ()
    replacements: Several[Replacement] = ()
    seller_answered_on: DayOrInstant | None = None
    refund_agreed_on: DayOrInstant | None = None
    refund_paid_on: DayOrInstant | None = None
