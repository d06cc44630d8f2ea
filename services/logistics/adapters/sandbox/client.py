"""Makes the sandbox carrier's calls, label, pickup and look-ups; leaves all reading to `mapping`."""

from __future__ import annotations

from datetime import timedelta

from services.logistics.adapters.sandbox.mapping import (
    found_label,
    found_pickup,
    label_body,
    labelled,
    no_address,
    picked_up,
    pickup_body,
)
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call, Guards, Outcome

LABELS, PICKUPS = "/carrier/v1/labels", "/carrier/v1/pickups"


class SandboxCarrier:
    """The sandbox as a Carrier: it honours a key for 30 s and can be asked by our reference for ever."""

    guards = Guards(key_lifetime=timedelta(seconds=30), lookup=True, not_found_is_final_after=timedelta(seconds=15))

    def __init__(self, peer: HttpPeer) -> None:
        self._peer = peer

    async def label(self, call: Call) -> Outcome:
        """POST the label under its effect id."""
        headers = {"idempotency-key": call.effect_id}
        reply = await self._peer.exchange("POST", LABELS, json=label_body(call.payload, call.personal), headers=headers)
        return reply if isinstance(reply, Outcome) else labelled(reply.status, reply.body, call.effect_id)

    async def look_up_label(self, call: Call) -> Outcome:
        """GET the label the sandbox has under our reference."""
        reply = await self._peer.exchange("GET", LABELS, params={"our_reference": call.effect_id})
        return reply if isinstance(reply, Outcome) else found_label(reply.status, reply.body, call.effect_id)

    async def pickup(self, call: Call) -> Outcome:
        """POST the pickup under its effect id; without an address nothing is sent and it is refused here."""
        body = pickup_body(call.payload, call.personal)
        if body is None:
            return no_address()
        headers = {"idempotency-key": call.effect_id}
        reply = await self._peer.exchange("POST", PICKUPS, json=body, headers=headers)
        return reply if isinstance(reply, Outcome) else picked_up(reply.status, reply.body, call.effect_id)

    async def look_up_pickup(self, call: Call) -> Outcome:
        """GET the pickup the sandbox has under our reference."""
        reply = await self._peer.exchange("GET", PICKUPS, params={"our_reference": call.effect_id})
        return reply if isinstance(reply, Outcome) else found_pickup(reply.status, reply.body, call.effect_id)
