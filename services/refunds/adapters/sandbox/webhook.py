"""Decides whether a webhook of the sandbox is genuine and fresh, and reads it; keeps and acts on nothing."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from pydantic import AwareDatetime, BaseModel, ConfigDict, JsonValue, ValidationError

from services.refunds.adapters.sandbox.mapping import reported
from shared.contracts.base import Ident
from shared.contracts.payments import RefundReported
from shared.errors import Malformed
from shared.runtime.room import Forbidden, Said, Webhook

PATH = "/webhooks/sandbox"
TOPIC = "payments.v1"
SOURCE = "/providers/sandbox/payments"
WINDOW = timedelta(minutes=5)
_SIGNATURE = re.compile(r"t=(\d{1,12}),v1=([0-9a-f]{64})")


class _Envelope(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    id: Ident
    type: Ident
    created_at: AwareDatetime
    data: dict[str, JsonValue]


def webhook(secret: str) -> Webhook:
    """The sandbox's address here. Within the window a repeat is possible and harmless: its id was heard before."""

    def read(headers: Mapping[str, str], body: bytes, now: datetime) -> tuple[Said, ...]:
        check_signature(secret.encode(), headers.get("sandbox-signature", ""), body, now)
        return _said(body)

    return Webhook(PATH, TOPIC, read)


def check_signature(secret: bytes, header: str, body: bytes, now: datetime) -> None:
    """Raises Forbidden unless the body was signed with our secret within 5 minutes of wall time `now`."""
    match = _SIGNATURE.fullmatch(header)
    if not secret or match is None:
        raise Forbidden("no usable signature")
    stamp, given = match.groups()
    expected = hmac.new(secret, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, given):
        raise Forbidden("wrong signature")
    if abs(now.timestamp() - int(stamp)) > WINDOW.total_seconds():
        raise Forbidden("outside the time window")


def _said(body: bytes) -> tuple[Said, ...]:
    try:
        told = _Envelope.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise Malformed("bad_webhook", first["msg"], ".".join(str(part) for part in first["loc"])) from None
    data = reported(told.type, told.data, told.created_at)
    return () if data is None else (Said(told.id, SOURCE, RefundReported.type, data.at, data),)
