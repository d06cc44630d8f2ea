"""Where the sandbox calls this room, and what its events are in our words; keeps and acts on nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from services.refunds.adapters.sandbox.mapping import reported
from shared.runtime.room import Said, Webhook
from shared.runtime.signed import check_signature, read_event

PATH = "/webhooks/sandbox"
TOPIC = "payments.v1"
SOURCE = "/providers/sandbox/payments"


def webhook(secret: str) -> Webhook:
    """The sandbox's address here. Within the window a repeat is possible and harmless: its id was heard before."""

    def read(headers: Mapping[str, str], body: bytes, now: datetime) -> tuple[Said, ...]:
        check_signature(secret.encode(), headers.get("sandbox-signature", ""), body, now)
        told = read_event(body)
        data = reported(told.type, told.data, told.created_at)
        return () if data is None else (Said(told.id, SOURCE, data.type, data.at, data),)

    return Webhook(PATH, TOPIC, read)
