"""Makes the sandbox's warehouse and workshop calls and their look-ups; leaves all reading to `mapping_goods_out`."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from services.logistics.adapters.sandbox.mapping import no_address
from services.logistics.adapters.sandbox.mapping_goods_out import (
    cancellation_body,
    found_order,
    ordered,
    repair_body,
    replacement_body,
)
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call, Guards, Outcome

REPLACEMENTS, CANCELLATIONS = "/warehouse/v1/replacements", "/warehouse/v1/cancellations"
REPAIRS = "/workshop/v1/repairs"
_GUARDS = Guards(key_lifetime=timedelta(seconds=30), lookup=True, not_found_is_final_after=timedelta(seconds=15))


class _Vendor:
    guards = _GUARDS

    def __init__(self, peer: HttpPeer) -> None:
        self._peer = peer

    async def _post(self, path: str, body: dict[str, Any], call: Call) -> Outcome:
        reply = await self._peer.exchange("POST", path, json=body, headers={"idempotency-key": call.effect_id})
        return reply if isinstance(reply, Outcome) else ordered(reply.status, reply.body, call.effect_id)

    async def _get(self, path: str, call: Call) -> Outcome:
        reply = await self._peer.exchange("GET", path, params={"our_reference": call.effect_id})
        return reply if isinstance(reply, Outcome) else found_order(reply.status, reply.body, call.effect_id)


class SandboxWarehouse(_Vendor):
    """The sandbox as a Warehouse: one order per replacement; a cancellation stands before an order that comes later."""

    async def order(self, call: Call) -> Outcome:
        """POST the order; without an address nothing is sent and it is refused here."""
        body = replacement_body(call.payload, call.personal)
        return no_address() if body is None else await self._post(REPLACEMENTS, body, call)

    async def cancel(self, call: Call) -> Outcome:
        """POST the cancellation."""
        return await self._post(CANCELLATIONS, cancellation_body(call.payload), call)

    async def look_up(self, call: Call) -> Outcome:
        """GET the order or cancellation under our reference."""
        return await self._get(CANCELLATIONS if call.kind == "replacement.cancel" else REPLACEMENTS, call)


class SandboxWorkshop(_Vendor):
    """The sandbox as a Workshop."""

    async def order(self, call: Call) -> Outcome:
        """POST the repair."""
        return await self._post(REPAIRS, repair_body(call.payload), call)

    async def look_up(self, call: Call) -> Outcome:
        """GET the repair under our reference."""
        return await self._get(REPAIRS, call)
