"""What logistics needs from outside: a carrier that makes labels and sends vans once, and can be asked about both."""

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
