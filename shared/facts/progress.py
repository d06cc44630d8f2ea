"""How far the case has come: goods on their way back, inspected, repaired, paid."""

from __future__ import annotations

from datetime import date
from typing import Literal

from shared.facts.base import Fact, Minor


class Inspection(Fact):
    """What the warehouse found; value loss in minor units of the order's currency."""

    on: date
    value_loss_minor: Minor | None = None
    beyond_normal_handling: bool | None = None


class Repair(Fact):
    """One repair and how it ended."""

    requested_on: date | None = None
    handed_in_on: date | None = None
    returned_on: date | None = None
    outcome: Literal["open", "fixed", "failed"] | None = None
    same_defect_again_on: date | None = None


class Progress(Fact):
    """Days are local to the delivery address."""

    goods_posted_on: date | None = None
    dispatch_proof_on: date | None = None
    goods_received_on: date | None = None
    goods_collected_on: date | None = None
    return_postage_paid_by: Literal["customer", "seller"] | None = None
    used_named_carrier: bool | None = None
    inspection: Inspection | None = None
    repairs: tuple[Repair, ...] = ()
    seller_answered_on: date | None = None
    refund_agreed_on: date | None = None
    refund_paid_on: date | None = None
