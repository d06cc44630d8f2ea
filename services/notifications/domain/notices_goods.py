"""Decides which notices tell of goods on their way: back to the shop, out again, to the workshop. One row each."""

from __future__ import annotations

from services.notifications.domain.shape import Part, plan
from services.notifications.domain.values import Day, Link, Moment, Money, Text, Word

_BY_CARRIER = Part("happened", "shipped-by", needs=("carrier", "tracking"))
_ANOTHER_REMEDY = Part("next", "another-remedy")

RETURN = (
    plan(
        "return_instructions",
        "return.label_issued",
        30,
        Part("happened", "return_instructions-label", shows="label"),
        Part("next", "return_instructions-how"),
        Part("next", "return_instructions-by", needs=("send_back_by",)),
        Part("next", "return_instructions-expires", needs=("expires_on",)),
        Part("next", "return_instructions-then"),
        required={"carrier": Text, "tracking": Text, "label": Link},
        optional={"send_back_by": Day, "expires_on": Day},
    ),
    plan(
        "pickup_booked",
        "pickup.booked",
        14,
        Part("happened", "pickup_booked-day", where=(("days", ("one",)),)),
        Part("happened", "pickup_booked-days", where=(("days", ("several",)),)),
        Part("next", "pickup_booked-ready"),
        Part("next", "pickup_booked-then"),
        required={"carrier": Text, "reference": Text, "window_from": Moment, "window_to": Moment, "days": Word},
    ),
    plan(
        "goods_received",
        "return.received",
        14,
        Part("happened", "goods_received-arrived"),
        Part("next", "goods_received-inspect"),
        required={"received": Moment},
    ),
    plan(
        "goods_inspected",
        "return.inspected",
        14,
        Part("happened", "goods_inspected-found"),
        Part("next", "goods_inspected-next"),
        required={"finding": Word},
    ),
    plan(
        "pickup_missed",
        "pickup.missed",
        7,
        Part("happened", "pickup_missed-missed"),
        Part("next", "pickup-by-yourself"),
        Part("next", "pickup-again"),
        required={"missed": Moment},
    ),
    plan(
        "pickup_refused",
        "pickup.refused",
        7,
        Part("happened", "pickup_refused-refused"),
        Part("next", "pickup-by-yourself"),
        Part("next", "pickup-again"),
    ),
    plan(
        "return_expired",
        "return.expired",
        14,
        Part("happened", "return_expired-late"),
        Part("next", "return_expired-sent"),
        Part("next", "return_expired-next"),
        required={"send_back_by": Day},
    ),
)
REPLACEMENT = (
    plan(
        "replacement_ordered",
        "replacement.reserved",
        14,
        Part("happened", "replacement_ordered-reserved"),
        Part("next", "replacement_ordered-by"),
        Part("next", "replacement_ordered-then"),
        required={"due": Moment},
        items=True,
    ),
    plan(
        "replacement_shipped",
        "replacement.shipped",
        14,
        Part("happened", "replacement_shipped-sent"),
        _BY_CARRIER,
        Part("next", "replacement_shipped-next"),
        optional={"carrier": Text, "tracking": Text},
    ),
    plan(
        "replacement_delivered",
        "replacement.delivered",
        14,
        Part("happened", "replacement_delivered-arrived"),
        Part("next", "replacement_delivered-next"),
        required={"delivered": Moment},
        last=True,
    ),
    plan(
        "replacement_failed",
        "replacement.failed",
        14,
        Part("happened", "replacement_failed-why"),
        _ANOTHER_REMEDY,
        required={"reason": Word},
    ),
)
REPAIR = (
    plan(
        "repair_received",
        "repair.received",
        14,
        Part("happened", "repair_received-arrived"),
        Part("next", "repair_received-by"),
        required={"received": Moment, "due": Moment},
    ),
    plan(
        "repair_quoted",
        "repair.quoted",
        14,
        Part("happened", "repair_quoted-cost"),
        Part("next", "repair_quoted-next"),
        required={"cost": Money},
    ),
    plan(
        "repair_shipped",
        "repair.shipped",
        14,
        Part("happened", "repair_shipped-outcome"),
        _BY_CARRIER,
        Part("next", "repair_shipped-then", where=(("outcome", ("fixed",)),)),
        required={"outcome": Word},
        optional={"carrier": Text, "tracking": Text},
    ),
    plan(
        "repair_returned",
        "repair.returned",
        14,
        Part("happened", "repair_returned-arrived"),
        Part("next", "repair_returned-next"),
        required={"returned": Moment},
        last=True,
    ),
    plan(
        "repair_failed",
        "repair.failed",
        14,
        Part("happened", "repair_failed-why"),
        _ANOTHER_REMEDY,
    ),
)
