"""What payment providers say on `payments.v1`, directly or through our webhook."""

from __future__ import annotations

from typing import ClassVar, Literal

from shared.contracts.base import Currency, Ident, Inbound, Instant, Minor, Reference


class _OfPayment(Inbound):
    provider: Ident
    payment_reference: Ident
    at: Instant

    def wanted_references(self) -> tuple[Reference, ...]:
        return (("payment_reference", self.payment_reference),)


class PaymentCaptured(_OfPayment):
    """Declared, not heard yet: captured amounts come with the order."""

    type: ClassVar[str] = "payment.captured"
    amount_minor: Minor
    currency: Currency


class RefundReported(_OfPayment):
    """A refund's state at the provider; also refunds made elsewhere, which carry no `our_reference` of ours."""

    type: ClassVar[str] = "refund.reported"
    refund_reference: Ident
    our_reference: Ident | None = None
    amount_minor: Minor
    currency: Currency
    state: Literal["pending", "succeeded", "failed"]
    arn: str | None = None
    failure_code: str | None = None

    def wanted_references(self) -> tuple[Reference, ...]:
        ours = (("effect_id", self.our_reference),) if self.our_reference else ()
        return (*ours, ("refund_reference", self.refund_reference), ("payment_reference", self.payment_reference))


class ChargebackOpened(_OfPayment):
    type: ClassVar[str] = "chargeback.opened"
    chargeback_reference: Ident
    amount_minor: Minor
    currency: Currency
    reason: str = ""
    respond_by: Instant | None = None


class ChargebackClosed(_OfPayment):
    type: ClassVar[str] = "chargeback.closed"
    chargeback_reference: Ident
    outcome: Literal["won", "lost", "unknown"]
