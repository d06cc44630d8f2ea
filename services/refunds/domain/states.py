"""Decides how an attempt's state goes on when it is heard of; what a provider said never goes back."""

from __future__ import annotations

from services.refunds.domain.model import AttemptState, LedgerState, ProviderState

_PROVIDER_KNOWS: frozenset[AttemptState] = frozenset({"pending", "succeeded", "failed", "bounced"})
_RANK: dict[ProviderState, int] = {"pending": 0, "succeeded": 1, "failed": 2}


def after_provider(state: AttemptState, said: ProviderState) -> AttemptState:
    """The provider's word: pending, then succeeded or failed, and succeeded can still fail (bounced), never back."""
    if state in ("failed", "bounced"):
        return state
    match said:
        case "pending":
            return "pending" if state != "succeeded" else state
        case "succeeded":
            return "succeeded"
        case "failed":
            return "bounced" if state == "succeeded" else "failed"


def after_ledger(state: AttemptState, said: LedgerState) -> AttemptState:
    """The ledger's word about a call without an answer: it counts only while the provider has not spoken."""
    return state if state in _PROVIDER_KNOWS else said


def later_of(one: ProviderState, other: ProviderState) -> ProviderState:
    """The state that comes later in a refund's life, whichever is heard first."""
    return one if _RANK[one] >= _RANK[other] else other
