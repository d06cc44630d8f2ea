"""Decides whether a provider's webhook is genuine and fresh, and reads its envelope; knows no provider's words."""

from __future__ import annotations

import hashlib
import hmac
import re
from datetime import datetime, timedelta

from pydantic import AwareDatetime, BaseModel, ConfigDict, JsonValue, ValidationError

from shared.contracts.base import Ident
from shared.errors import Malformed
from shared.runtime.room import Forbidden

WINDOW = timedelta(minutes=5)
_SIGNATURE = re.compile(r"t=(\d{1,12}),v1=([0-9a-f]{64})")


class ProviderEvent(BaseModel):
    """What a provider tells: its own event id, its word for what happened, when, and the data."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: Ident
    type: Ident
    created_at: AwareDatetime
    data: dict[str, JsonValue]


def check_signature(secret: bytes, header: str, body: bytes, now: datetime) -> None:
    """`t=<unix seconds>,v1=<hex hmac-sha256 of "t.body">` within 5 minutes of wall time `now`, or Forbidden."""
    match = _SIGNATURE.fullmatch(header)
    if not secret or match is None:
        raise Forbidden("no usable signature")
    stamp, given = match.groups()
    expected = hmac.new(secret, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, given):
        raise Forbidden("wrong signature")
    if abs(now.timestamp() - int(stamp)) > WINDOW.total_seconds():
        raise Forbidden("outside the time window")


def read_event(body: bytes) -> ProviderEvent:
    """The envelope. Raises Malformed naming the first field that is wrong and why."""
    try:
        return ProviderEvent.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise Malformed("bad_webhook", first["msg"], ".".join(str(part) for part in first["loc"])) from None
