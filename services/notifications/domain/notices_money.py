"""Decides which notices tell of money, of promises at risk or broken, and what our own people hear: one row each."""

from __future__ import annotations

from services.notifications.domain.shape import Part, plan
from services.notifications.domain.values import Day, Moment, Money, Phrases, Text, Word

MONEY = (
    plan(
        "refund_released",
        "remedy.changed",
        14,
        Part("happened", "refund_released-checked"),
        Part("next", "refund_released-by", needs=("due_on",)),
        Part("next", "refund_released-soon", without=("due_on",)),
        Part("next", "refund_released-confirm"),
        required={"total": Money},
        optional={"due_on": Day},
    ),
    plan(
        "refund_sent",
        "refund.succeeded",
        60,
        Part("happened", "refund_sent-paid", without=("routes", "bank")),
        Part("happened", "refund_sent-by_bank", needs=("bank",)),
        Part("happened", "refund_sent-routed", needs=("routes",), without=("bank",), shows="routes"),
        Part("happened", "refund_sent-reference", needs=("arn",)),
        Part("next", "refund_sent-bank", without=("routes", "bank")),
        Part("next", "case_closed-next", needs=("bank",)),
        Part("next", "refund_sent-routed-next", needs=("routes",), without=("bank",)),
        required={"total": Money, "paid": Moment},
        optional={"arn": Text, "routes": Phrases, "bank": Word},
        last=True,
    ),
    plan(
        "refund_delayed_by_person",
        "refund.needs_person refund.failed",
        14,
        Part("happened", "refund_delayed_by_person-why"),
        Part("next", "refund_delayed_by_person-next"),
    ),
    plan(
        "promise_at_risk",
        "clock.warned",
        7,
        Part("happened", "promise_at_risk-not-yet"),
        Part("next", "promise_at_risk-next"),
        required={"due": Moment},
    ),
    plan(
        "promise_broken",
        "clock.breached",
        14,
        Part("happened", "promise_broken-sorry"),
        Part("next", "promise_broken-next"),
        required={"due": Moment, "clock": Word},
    ),
    plan(
        "route_asked",
        "case.facts_asked",
        30,
        Part("happened", "route_asked-closed"),
        Part("next", "route_asked-choose", shows="routes"),
        Part("next", "answer-until", needs=("answer_by",)),
        Part("next", "route_asked-safe"),
        required={"routes": Phrases},
        optional={"answer_by": Moment},
    ),
    plan(
        "rerouted",
        "refund.rerouted",
        14,
        Part("happened", "rerouted-now", shows="routes"),
        Part("next", "rerouted-next"),
        required={"routes": Phrases},
    ),
    plan(
        "goods_at_risk",
        "clock.warned",
        7,
        Part("happened", "goods_at_risk-not-yet"),
        Part("next", "goods_at_risk-next"),
        required={"due": Moment, "clock": Word},
    ),
)
STAFF = (
    plan(
        "staff_promise_at_risk",
        "clock.warned",
        3,
        Part("happened", "staff_promise_at_risk-clock"),
        Part("next", "staff_promise_at_risk-act"),
        required={"due": Moment, "clock": Word},
        audience="staff",
    ),
    plan(
        "staff_chargeback",
        "chargeback.noted",
        14,
        Part("happened", "staff_chargeback-noted"),
        Part("happened", "staff_chargeback-overlap", needs=("overlap",)),
        Part("next", "staff_chargeback-by", needs=("respond_by",)),
        Part("next", "staff_chargeback-act"),
        required={"amount": Money, "reference": Text},
        optional={"overlap": Money, "respond_by": Moment},
        audience="staff",
    ),
)
