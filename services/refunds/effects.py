"""Which provider carries out which effect of refunds; knows providers by their port only."""

from __future__ import annotations

from collections.abc import Mapping

from services.refunds.ports import PaymentProvider
from shared.runtime.outside import Performer
from shared.runtime.room import PerformerKey

EXECUTE = "refund.execute"


def performers(providers: Mapping[str, PaymentProvider]) -> dict[PerformerKey, Performer]:
    """`refund.execute` at each provider, by the name orders call it."""
    return {(EXECUTE, name): Performer(one.refund, one.look_up, one.guards) for name, one in providers.items()}
