"""Reads the sandbox carrier's words as ours and ours as its, purely; what it cannot read proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from services.logistics.domain.model import Label, Pickup
from shared.contracts.base import Ident
from shared.contracts.parcels import ParcelTracked
from shared.errors import Malformed
from shared.runtime.outside import Outcome

CARRIER = "sandbox"
NO_ADDRESS = "no_address"
_FINAL_REFUSALS = {400, 404, 405, 410, 413, 422}


class _Answer(BaseModel):
    """What every answer holds; what the sandbox adds one day is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    our_reference: Ident
    tracking_number: Ident


class _LabelAnswer(_Answer):
    label_reference: Ident
    label_url: Annotated[str, Field(max_length=2_000, pattern=r"^https?://[^\s\x00-\x1f]+$")]
    expires_on: date | None = None


class _Window(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    from_at: AwareDatetime = Field(alias="from")
    to_at: AwareDatetime = Field(alias="to")


class _PickupAnswer(_Answer):
    pickup_reference: Ident
    window: _Window


def label_body(payload: Mapping[str, Any], personal: Mapping[str, Any]) -> dict[str, Any]:
    """The body of POST /carrier/v1/labels; a sender nobody knows is named by the number of the return."""
    return {
        "our_reference": payload["our_reference"],
        "return_reference": payload["return_id"],
        "service": payload["service"],
        "parcels": payload["parcels"],
        "sender": customers_address(personal) or {"reference": payload["rma_number"]},
        "recipient": payload["recipient"],
    }


def pickup_body(payload: Mapping[str, Any], personal: Mapping[str, Any]) -> dict[str, Any] | None:
    """The body of POST /carrier/v1/pickups, or None when nobody knows where to."""
    address = customers_address(personal)
    if address is None:
        return None
    return {
        "our_reference": payload["our_reference"],
        "return_reference": payload["return_id"],
        "tracking_number": payload["tracking_number"],
        "address": address,
        "date": payload["date"],
        "time_zone": payload["time_zone"],
    }


def no_address() -> Outcome:
    """A van cannot be sent to nowhere; the label remains."""
    return Outcome("refused", answer={"code": NO_ADDRESS}, reason="the order came without a delivery address")


def labelled(status: int, body: Any, ours: str) -> Outcome:
    """What the answer to a label proves."""
    return made_by(status, body, ours, _label)


def picked_up(status: int, body: Any, ours: str) -> Outcome:
    """What the answer to a pickup proves."""
    return made_by(status, body, ours, _pickup)


def found_label(status: int, body: Any, ours: str) -> Outcome:
    """What a look-up of a label proves."""
    return found_by(status, body, ours, _label)


def found_pickup(status: int, body: Any, ours: str) -> Outcome:
    """What a look-up of a pickup proves."""
    return found_by(status, body, ours, _pickup)


def tracked(kind: str, data: Any, created_at: datetime) -> ParcelTracked | None:
    """A webhook's data as ours; None for a type that is not about parcels. Raises Malformed naming the field."""
    if kind != ParcelTracked.type:
        return None
    try:
        return ParcelTracked.model_validate({"at": created_at, **dict(data), "carrier": CARRIER})
    except (TypeError, ValueError) as error:
        path = _where(error) if isinstance(error, ValidationError) else ""
        raise Malformed("bad_field", "not a scan as this carrier shows it", f"data.{path}".rstrip(".")) from None


def customers_address(personal: Mapping[str, Any]) -> dict[str, Any] | None:
    """The customer's name and delivery address, as far as the order system told them."""
    customer = personal.get("customer")
    address = customer.get("delivery_address") if isinstance(customer, Mapping) else None
    if not isinstance(address, Mapping) or not any(address.values()):
        return None
    name = customer.get("name") if isinstance(customer, Mapping) else None
    return {**({"name": name} if name else {}), **address}


def _label(body: Any, ours: str) -> Outcome:
    read = _LabelAnswer.model_validate(body)
    if read.our_reference != ours:
        return Outcome("unknown", reason="the answer is about another label than the one asked for")
    fields = read.model_dump(exclude={"our_reference"})
    return Outcome("done", read.label_reference, Label(carrier=CARRIER, **fields).model_dump(mode="json"))


def _pickup(body: Any, ours: str) -> Outcome:
    read = _PickupAnswer.model_validate(body)
    if read.our_reference != ours:
        return Outcome("unknown", reason="the answer is about another pickup than the one asked for")
    made = Pickup(
        carrier=CARRIER,
        pickup_reference=read.pickup_reference,
        tracking_number=read.tracking_number,
        from_at=read.window.from_at,
        to_at=read.window.to_at,
    )
    return Outcome("done", read.pickup_reference, made.model_dump(mode="json"))


def made_by(status: int, body: Any, ours: str, read: Callable[[Any, str], Outcome]) -> Outcome:
    """What the answer to a call proves; `read` reads one that succeeded."""
    if 200 <= status < 300:
        return _read(body, ours, read)
    if status in _FINAL_REFUSALS:
        code, text = _error(body, status)
        return Outcome("refused", answer={"code": code}, reason=text)
    if status in (401, 403):
        return Outcome("not_done", reason=f"http {status}: the sandbox does not let us in")
    # 409, a key used for another body, is our own confusion: what happened is looked up.
    return Outcome("unknown", reason=f"http {status}")


def found_by(status: int, body: Any, ours: str, read: Callable[[Any, str], Outcome]) -> Outcome:
    """What a look-up proves; anything but a list is no proof of absence."""
    items = body.get("items") if isinstance(body, dict) else None
    if not 200 <= status < 300 or not isinstance(items, list):
        return Outcome("unknown", reason=f"look-up: http {status}")
    return _read(items[0], ours, read) if items else Outcome("not_found")


def _read(body: Any, ours: str, read: Callable[[Any, str], Outcome]) -> Outcome:
    try:
        return read(body, ours)
    except ValidationError as error:
        return Outcome("unknown", reason=f"an answer we cannot read: {_where(error)}")


def _error(body: Any, status: int) -> tuple[str, str]:
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return f"http_{status}", f"http {status}"
    code, text = str(error.get("code", "")), str(error.get("message", ""))
    return code[:100] or f"http_{status}", text[:300] or code[:100] or f"http {status}"


def _where(error: ValidationError) -> str:
    """The field, never its value: it may be somebody's address."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    return ".".join(str(part) for part in first["loc"]) or first["type"]
