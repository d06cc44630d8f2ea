"""Another size or colour: no right by law; the shop may offer it, and giving back and ordering anew leads there."""

from __future__ import annotations

from dataclasses import replace

from services.policy.domain import store
from services.policy.domain.failed_cure import impossible, undeliverable
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import receipt
from services.policy.domain.trail import Trail
from services.policy.domain.withdrawal import withdrawal
from shared.facts.decision import RemedyOption, ReturnTerms

_TOO_LATE_FOR_MONEY = frozenset({"withdrawal.refused_late", "withdrawal.no_right"})
"""Refusals after which an offer of the shop's own can still hold; excluded goods stay excluded."""
_EXCHANGE = RemedyOption(kind="exchange", only_if="shop_policy")


def exchange(inquiry: Inquiry, trail: Trail) -> Outcome:
    """The change of mind: its money as the way to another item, and the item itself where the shop offers that."""
    outcome = withdrawal(inquiry, trail)
    if outcome.eligible == "no":
        if outcome.key in _TOO_LATE_FOR_MONEY and _offered(inquiry, trail):
            return _by_shop_alone(inquiry)
        return replace(outcome, key=outcome.key.replace("withdrawal.", "exchange.", 1))
    trail.cite(inquiry.rules.withdrawal.exchange)
    trail.because("no_right_to_exchange", "the law knows no exchange; giving back and ordering anew leads to the same")
    remedies = tuple(
        tuple(
            RemedyOption(kind="withdraw_and_reorder", only_if=option.only_if) if option.kind == "refund" else option
            for option in rank
        )
        for rank in outcome.remedies
    )
    if outcome.eligible == "yes" and remedies and _offered(inquiry, trail):
        remedies = ((_EXCHANGE, *remedies[0]), *remedies[1:])
    return replace(outcome, remedies=remedies, key=outcome.key.replace("withdrawal.", "exchange.", 1))


def _offered(inquiry: Inquiry, trail: Trail) -> bool:
    if "exchange" in impossible(inquiry):
        undeliverable(inquiry, trail)
        return False
    return not inquiry.is_business and store.exchanges(inquiry, trail, receipt(inquiry, Trail()).day)


def _by_shop_alone(inquiry: Inquiry) -> Outcome:
    return Outcome(
        eligible="yes",
        key="exchange.accepted_by_promise",
        lines=inquiry.lines,
        remedies=((_EXCHANGE,),),
        chosen_by="customer",
        returns=ReturnTerms(paid_by="customer"),
    )
