"""The shapes of rules on delivery that is late, lost or never begun."""

from __future__ import annotations

from typing import Literal

from shared.facts.request import Remedy
from shared.rulebook.rules import BasisPoints, Days, Rule, Unit


class DueDelivery(Rule):
    """By when goods have to come where nothing was agreed or stated. `days` None: the law names no day (a person).

    `prepaid_days`: instead, counted from the payment, where the order was paid beforehand. `caps_promise`: a later
    promised day does not count.
    """

    days: Days | None = None
    unit: Unit = "calendar"
    prepaid_days: Days | None = None
    prepaid_unit: Unit = "calendar"
    caps_promise: bool = False
    rolls: bool


class FailedDelivery(Rule):
    """What the customer may do when delivery is late.

    `extra_period_first`: only after a fitting further period that the customer sets, except for an essential date.
    `grace_days`: the right arises so many days after the day that was promised (not after the day the law itself
    names). `notice_days`: ending the contract works so many days after the notice; the right to the refund arises then.
    `excused_by`: force_majeure, or a delay_notice sent by the day of delivery, take the right away.
    `remedies`: the first rank once the right has arisen (default: the refund alone).
    `late_goods_go_back`: goods that came late may be sent back for a refund, at the seller's cost.
    `penalty_bp_per_day`: owed on the price of the late goods for each day late, at most `penalty_limit_bp`.
    """

    extra_period_first: bool
    grace_days: Days = 0
    notice_days: Days = 0
    excused_by: tuple[Literal["force_majeure", "delay_notice"], ...] = ()
    remedies: tuple[Remedy, ...] = ("refund",)
    late_goods_go_back: bool = False
    penalty_bp_per_day: BasisPoints | None = None
    penalty_limit_bp: BasisPoints = 10_000


class Risk(Rule):
    """Who bears loss in transit. `own_carrier`: earlier for one the customer hired and the seller did not offer."""

    seller_until: Literal["possession", "handover"]
    own_carrier_at_handover: bool = True


class MailOrder(Rule):
    """Ship in time or offer the customer the choice between waiting and cancelling."""

    days: Days
    silence_consents_up_to_days: Days
