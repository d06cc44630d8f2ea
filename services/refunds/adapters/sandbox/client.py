"""Makes the sandbox's two calls, refund and look-up; knows nothing of grants and leaves the reading to `mapping`."""

from __future__ import annotations

from datetime import timedelta

from services.refunds.adapters.sandbox.mapping import found, refund_body, refunded
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call, Guards, Outcome

REFUNDS = "/payments/v1/refunds"


class SandboxPayments:
    """The sandbox as a PaymentProvider: it honours a key for 30 s and can be asked by our reference for ever."""

    guards = Guards(key_lifetime=timedelta(seconds=30), lookup=True, not_found_is_final_after=timedelta(seconds=15))

    def __init__(self, peer: HttpPeer) -> None:
        self._peer = peer

    async def refund(self, call: Call) -> Outcome:
        """POST the refund under its effect id."""
        headers = {"idempotency-key": call.effect_id}
        reply = await self._peer.exchange("POST", REFUNDS, json=refund_body(call.payload), headers=headers)
        return reply if isinstance(reply, Outcome) else refunded(reply.status, reply.body, call.payload)

    async def look_up(self, call: Call) -> Outcome:
        """GET what the sandbox has under our reference."""
        reply = await self._peer.exchange("GET", REFUNDS, params={"our_reference": call.effect_id})
        return reply if isinstance(reply, Outcome) else found(reply.status, reply.body, call.payload)
