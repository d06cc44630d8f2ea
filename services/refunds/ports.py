"""What refunds needs from outside: a payment provider that gives money back once and can be asked about it later."""

from __future__ import annotations

from typing import Protocol

from shared.runtime.outside import Call, Guards, Outcome


class PaymentProvider(Protocol):
    """One vendor. A call's payload is {provider, payment_id, payment_reference, amount_minor, currency, our_reference}.

    `done` carries `domain.model.Carried` as its answer; `refused` carries {code} and the vendor's reason.
    """

    @property
    def guards(self) -> Guards:
        """What protects a repeated call at this vendor."""
        ...

    async def refund(self, call: Call) -> Outcome:
        """Give the money back, under the call's effect id as idempotency key and as our reference."""
        ...

    async def look_up(self, call: Call) -> Outcome:
        """What the vendor knows under our reference; `not_found` when it knows nothing so far."""
        ...
