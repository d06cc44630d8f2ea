"""What refunds says: the money's way back, one event per true change. Amounts are minor units of one currency."""

from __future__ import annotations

from typing import ClassVar, Literal

from shared.contracts.base import Currency, Day, Event, Instant, Minor, Part, Reason
from shared.contracts.policy import Release


class Allocation(Part):
    """How much of a grant goes back over which payment."""

    payment_id: str
    amount_minor: Minor


class _OfGrant(Event):
    case_id: str
    grant_id: str


class RefundGranted(_OfGrant):
    """Accepted and allocated, also while it is held."""

    type: ClassVar[str] = "refund.granted"
    currency: Currency
    owed_minor: Minor
    allocations: tuple[Allocation, ...]
    due_on: Day | None


class RefundHeld(_OfGrant):
    type: ClassVar[str] = "refund.held"
    until: Release
    due_on: Day | None


class _OfEffect(_OfGrant):
    effect_id: str
    payment_id: str
    amount_minor: Minor
    currency: Currency


class RefundRequested(_OfEffect):
    """The call to the provider is written down and will be made."""

    type: ClassVar[str] = "refund.requested"
    step: int
    provider: str
    due_on: Day | None


class RefundPending(_OfEffect):
    type: ClassVar[str] = "refund.pending"
    refund_reference: str


class RefundSucceeded(_OfEffect):
    """The provider says it is done. `complete`: the whole grant is paid with this. `by_bank`: by a lost chargeback."""

    type: ClassVar[str] = "refund.succeeded"
    refund_reference: str
    arn: str | None
    at: Instant
    paid_minor: Minor
    owed_minor: Minor
    complete: bool
    by_bank: bool = False


class RefundConfirmed(_OfEffect):
    """The bank's reference arrived later."""

    type: ClassVar[str] = "refund.confirmed"
    refund_reference: str
    arn: str


class RefundFailed(_OfEffect):
    """The provider refused, or turned a pending refund into a failed one."""

    type: ClassVar[str] = "refund.failed"
    reason: Reason


class RefundBounced(_OfEffect):
    type: ClassVar[str] = "refund.bounced"
    refund_reference: str
    reason: Reason


class RefundRerouted(_OfGrant):
    type: ClassVar[str] = "refund.rerouted"
    from_payment_id: str
    to: str


class RefundNeedsPerson(_OfGrant):
    type: ClassVar[str] = "refund.needs_person"
    reason: Reason


class RefundNeedsRoute(_OfGrant):
    """The way the money came is closed; the customer has to agree to another one of `routes`."""

    type: ClassVar[str] = "refund.needs_route"
    amount_minor: Minor
    currency: Currency
    routes: tuple[str, ...]
    reason: Reason


class EvidencePart(Part):
    """One piece of the pack: what it shows, and where it stands (an event, a reference)."""

    kind: str
    ref: str
    at: Instant | None = None


class _OfChargeback(Event):
    case_id: str | None = None
    payment_id: str
    chargeback_reference: str
    amount_minor: Minor
    currency: Currency


class ChargebackNoted(_OfChargeback):
    """A bank takes the money back while a case of the order may be paying it: nothing more goes over that payment.

    `overlap_minor`: what was, or may be, refunded already. `respond_by`: until when the bank hears the shop.
    """

    type: ClassVar[str] = "chargeback.noted"
    reason: str = ""
    overlap_minor: Minor = 0
    respond_by: Instant | None = None
    evidence: tuple[EvidencePart, ...] = ()


class ChargebackSettled(_OfChargeback):
    """`won`: the shop has the money again and refunds go on; `lost`: the customer has it, it counts as refunded."""

    type: ClassVar[str] = "chargeback.settled"
    outcome: Literal["won", "lost", "unknown"]
