"""Which carrier, warehouse or workshop runs which errand of logistics; knows them by their ports only."""

from __future__ import annotations

from collections.abc import Mapping

from services.logistics.ports import Carrier, Warehouse, Workshop
from shared.runtime.outside import Performer
from shared.runtime.room import PerformerKey

LABEL, PICKUP = "return.label", "return.pickup"
SEND, CALL_OFF, REPAIR = "replacement.order", "replacement.cancel", "repair.order"


def performers(
    carriers: Mapping[str, Carrier], warehouses: Mapping[str, Warehouse], workshops: Mapping[str, Workshop]
) -> dict[PerformerKey, Performer]:
    """Every kind of errand at each vendor, by its name."""
    found: dict[PerformerKey, Performer] = {}
    for name, carrier in carriers.items():
        found[LABEL, name] = Performer(carrier.label, carrier.look_up_label, carrier.guards)
        found[PICKUP, name] = Performer(carrier.pickup, carrier.look_up_pickup, carrier.guards)
    for name, warehouse in warehouses.items():
        found[SEND, name] = Performer(warehouse.order, warehouse.look_up, warehouse.guards)
        found[CALL_OFF, name] = Performer(warehouse.cancel, warehouse.look_up, warehouse.guards)
    for name, workshop in workshops.items():
        found[REPAIR, name] = Performer(workshop.order, workshop.look_up, workshop.guards)
    return found
