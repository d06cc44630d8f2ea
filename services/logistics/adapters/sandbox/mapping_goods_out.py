"""Reads the sandbox warehouse's and workshop's words as ours and ours as theirs, purely."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from services.logistics.adapters.sandbox.mapping import customers_address, found_by, made_by
from shared.contracts.base import Ident
from shared.runtime.outside import Outcome


class _Answer(BaseModel):
    """What every answer holds; what the sandbox adds one day is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    our_reference: Ident
    order_reference: Ident


def replacement_body(payload: Mapping[str, Any], personal: Mapping[str, Any]) -> dict[str, Any] | None:
    """The body of POST /warehouse/v1/replacements, or None when nobody knows where to."""
    address = customers_address(personal)
    if address is None:
        return None
    named = {name: payload[name] for name in ("our_reference", "replacement_id", "lines")}
    return {**named, "recipient": address}


def cancellation_body(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The body of POST /warehouse/v1/cancellations."""
    return {name: payload[name] for name in ("our_reference", "replacement_id")}


def repair_body(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The body of POST /workshop/v1/repairs; whose goods they are is written on the return."""
    named = {name: payload[name] for name in ("our_reference", "repair_id", "lines")}
    return {**named, "return_reference": payload["return_id"]}


def ordered(status: int, body: Any, ours: str) -> Outcome:
    """What the answer to an order proves."""
    return made_by(status, body, ours, _order)


def found_order(status: int, body: Any, ours: str) -> Outcome:
    """What a look-up proves."""
    return found_by(status, body, ours, _order)


def _order(body: Any, ours: str) -> Outcome:
    read = _Answer.model_validate(body)
    if read.our_reference != ours:
        return Outcome("unknown", reason="the answer is about another order than the one asked for")
    return Outcome("done", read.order_reference, {"order_reference": read.order_reference})
