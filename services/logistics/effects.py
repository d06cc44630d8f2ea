"""Which carrier runs which errand of logistics; knows carriers by their port only."""

from __future__ import annotations

from collections.abc import Mapping

from services.logistics.ports import Carrier
from shared.runtime.outside import Performer
from shared.runtime.room import PerformerKey

LABEL, PICKUP = "return.label", "return.pickup"


def performers(carriers: Mapping[str, Carrier]) -> dict[PerformerKey, Performer]:
    """`return.label` and `return.pickup` at each carrier, by its name."""
    found: dict[PerformerKey, Performer] = {}
    for name, carrier in carriers.items():
        found[LABEL, name] = Performer(carrier.label, carrier.look_up_label, carrier.guards)
        found[PICKUP, name] = Performer(carrier.pickup, carrier.look_up_pickup, carrier.guards)
    return found
