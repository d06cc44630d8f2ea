"""What the customer asks for, as facts the law can rest on."""

from __future__ import annotations

from typing import Literal

from shared.facts.base import DayOrInstant, Fact, Ident, Instant, Quantity, Several, Word

KnownGround = Literal[
    "withdrawal", "exchange", "defective", "guarantee", "damaged", "wrong_item", "not_delivered", "late"
]
Ground = Literal[KnownGround, "unknown"]
Remedy = Literal[
    "refund",
    "replacement",
    "repair",
    "price_reduction",
    "replacement_shipment",
    "exchange",
    "store_credit",
    "withdraw_and_reorder",
    "keep_with_compensation",
]
NonconformityKind = Literal["defect", "transit_damage", "wrong_item", "not_as_described", "missing_part"]


class Condition(Fact):
    """How the goods are now."""

    seal_broken: bool | None = None
    used: bool | None = None
    used_on: DayOrInstant | None = None
    damaged: bool | None = None
    complete: bool | None = None
    tags_attached: bool | None = None


class RequestLine(Fact):
    """One line of the order the request is about."""

    line_id: Ident
    quantity: Quantity
    condition: Condition | None = None
    wanted_sku: Ident | None = None
    """For an exchange: the article wanted instead."""


class Nonconformity(Fact):
    """What is wrong with the goods."""

    kind: Literal[NonconformityKind, "unknown"] | None = None
    appeared_on: DayOrInstant | None = None
    noticed_on: DayOrInstant | None = None
    apparent: bool | None = None
    present_at_delivery: bool | None = None
    customer_caused: bool | None = None
    severity: Literal["minor", "major", "unknown"] | None = None
    repairable: bool | None = None
    acknowledged_by_seller: bool | None = None


class Evidence(Fact):
    """A reference to what the customer showed; never fetched."""

    kind: Word
    shows: Word | None = None
    ref: Ident


class RequestFacts(Fact):
    """The request of a case; no lines means the whole order."""

    request_id: Ident
    ground: Ground | None = None
    sent_at: Instant
    received_at: Instant | None = None
    channel: Word | None = None
    wanted: Several[Literal[Remedy, "unknown"]] = ()
    lines: Several[RequestLine] = ()
    nonconformity: Nonconformity | None = None
    evidence: Several[Evidence] = ()
