"""Where Medusa's subscriber calls this room, and whether to believe it; reads nothing of the order itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from services.intake.adapters.medusa.mapping import read_order
from services.intake.ports import Surroundings
from shared.runtime.room import Said, Webhook
from shared.runtime.signed import check_signature, read_event

PATH = "/webhooks/medusa"
TOPIC = "orders.v1"


def webhook(secret: str, around: Surroundings) -> Webhook:
    """The subscriber's address here. Medusa signs nothing by itself: the signature is ours, with its time window."""

    def read(headers: Mapping[str, str], body: bytes, now: datetime) -> tuple[Said, ...]:
        check_signature(secret.encode(), headers.get("aftersales-signature", ""), body, now)
        told = read_event(body)
        found = read_order(told.type, told.data, around)
        if found is None:
            return ()
        event, at = found
        return (Said(told.id, f"/shops/{around.shop_id}/medusa", event.type, at, event),)

    return Webhook(PATH, TOPIC, read)
