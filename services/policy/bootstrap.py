"""Puts the room together: rulebook, shop, handlers. The only file that reads the environment; names no broker."""

from __future__ import annotations

from collections.abc import Mapping

from services.policy.handlers import HANDLERS
from services.policy.handlers.outlook import customers_named
from services.policy.invariants import INVARIANTS
from services.policy.memory import PolicyMemory, empty
from shared.rulebook.load import rulebook_from
from shared.runtime.message import Context
from shared.runtime.room import Room
from shared.shop import shop_from


def bootstrap(env: Mapping[str, str] | None = None) -> Room:
    """The room, ready to run. Raises Misconfigured for a shop or rulebook that cannot work."""
    rulebook = rulebook_from(env)
    return Room(
        name="policy",
        memory=PolicyMemory,
        empty=empty,
        handlers=HANDLERS,
        context=Context(rulebook=rulebook, shop=shop_from(env)),
        invariants=INVARIANTS,
        # A shop that looks at no signs of abuse has nothing read for it.
        outlook=customers_named if rulebook.store.abuse else None,
    )
