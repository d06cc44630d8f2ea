"""How events about replacements, repairs, chargebacks and other ways for money read in plain words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from deploy.ops.telling import Told

Phrase = Callable[[Told], str]


def _why(told: Told) -> str:
    return told.text("reason.text", told.word("reason.code"))


def _by_parcel(told: Told) -> str:
    carrier = told.only("carrier", f" with {told.text('carrier')}")
    return carrier + told.only("tracking_number", f", parcel {told.text('tracking_number')}")


def _quoted(told: Told) -> str:
    who = "the guarantee pays" if told.raw("covered") else "the customer would have to pay"
    return f"was quoted {told.money('cost_minor')} for the repair; {who}"


def _noted(told: Told) -> str:
    overlap = told.only("overlap_minor", f", {told.money('overlap_minor')} of it is refunded as well")
    by = told.only("respond_by", f"; the bank hears the shop until {told.due('respond_by')}")
    return f"noted that a bank takes {told.money('amount_minor')} back{overlap}{by}"


PHRASES: Mapping[str, Phrase] = {
    "case.route_agreed": lambda t: f"heard that the customer agrees to be paid by {t.word('route')}",
    "replacement.reserved": lambda _: "has the goods reserved for the customer",
    "replacement.shipped": lambda t: f"sent the replacement{_by_parcel(t)}",
    "repair.ordered": lambda _: "told the workshop to expect the goods",
    "repair.received": lambda _: "heard that the workshop has the goods",
    "repair.quoted": _quoted,
    "repair.shipped": lambda t: f"heard that the goods come back, {t.word('outcome')}{_by_parcel(t)}",
    "repair.returned": lambda t: f"heard that the customer has the goods again, {t.word('outcome')}",
    "repair.failed": lambda t: f"heard that it cannot be repaired: {_why(t)}",
    "refund.needs_route": lambda t: f"needs another way for {t.money('amount_minor')}: {_why(t)}",
    "chargeback.noted": _noted,
    "chargeback.settled": lambda t: f"heard how the bank decided: {t.word('outcome')}",
}
