"""What logistics needs from outside: vendors that do a thing once and can be asked about it."""

from __future__ import annotations

from typing import Protocol

from shared.runtime.outside import Call, Guards, Outcome


class Carrier(Protocol):
    """One vendor. A call's `personal["customer"]` holds {name, delivery_address}; nothing of it may be kept.

    `done` carries `domain.model.Label` or `domain.model.Pickup` as its answer; `refused` carries {code}.
    """

    @property
    def guards(self) -> Guards:
        """What protects a repeated call at this vendor."""
        ...

    async def label(self, call: Call) -> Outcome:
        """Make a label; also for a sender whose address is not known: then only the number of the return is on it."""
        ...

    async def look_up_label(self, call: Call) -> Outcome:
        """The label under our reference; `not_found` when there is none so far."""
        ...

    async def pickup(self, call: Call) -> Outcome:
        """Send a van; `refused` with code `no_address` when nobody knows where to."""
        ...

    async def look_up_pickup(self, call: Call) -> Outcome:
        """The pickup under our reference; `not_found` when there is none so far."""
        ...


class Warehouse(Protocol):
    """One vendor. A call's `personal["customer"]` holds {name, delivery_address}; nothing of it may be kept.

    `done` carries {order_reference}; `refused` carries {code}. What becomes of an order is told on `warehouse.v1`.
    """

    @property
    def guards(self) -> Guards:
        """What protects a repeated call at this vendor."""
        ...

    async def order(self, call: Call) -> Outcome:
        """Send the goods once per `replacement_id`; `refused` when it was called off before."""
        ...

    async def cancel(self, call: Call) -> Outcome:
        """Call a replacement off, also one that was never ordered here; `refused` when it has left already."""
        ...

    async def look_up(self, call: Call) -> Outcome:
        """The order or cancellation under our reference; `not_found` when there is none so far."""
        ...


class Workshop(Protocol):
    """One vendor of repairs; as a warehouse."""

    @property
    def guards(self) -> Guards:
        """What protects a repeated call at this vendor."""
        ...

    async def order(self, call: Call) -> Outcome:
        """Expect the goods of a return and repair them, once per `repair_id`."""
        ...

    async def look_up(self, call: Call) -> Outcome:
        """The repair under our reference; `not_found` when there is none so far."""
        ...
