"""Another size or colour: the law knows no such right, but giving back and ordering anew leads there."""

from __future__ import annotations

from dataclasses import replace

from services.policy.domain.inquiry import Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.trail import Trail
from services.policy.domain.withdrawal import withdrawal
from shared.facts.decision import RemedyOption


def exchange(inquiry: Inquiry, trail: Trail) -> Outcome:
    """The change of mind, with its money as the way to another item."""
    outcome = withdrawal(inquiry, trail)
    if outcome.eligible == "no":
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
    return replace(outcome, remedies=remedies, key=outcome.key.replace("withdrawal.", "exchange.", 1))
