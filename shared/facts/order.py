"""The order as the law sees it: who, where, what, paid how, delivered when, told what. No personal data."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from shared.facts.base import (
    AtLeastOne,
    Currency,
    DayOrInstant,
    Fact,
    Ident,
    Instant,
    Locale,
    Market,
    Minor,
    Quantity,
    Region,
    Several,
    Told,
    Word,
    Zone,
)

OrderId = Annotated[str, Field(min_length=1, max_length=128, pattern=r"^[^\x00-\x1f\x7f]+$")]


class Buyer(Fact):
    """Who buys, as far as the law asks; the person's name and address are not here."""

    kind: Literal["consumer", "business", "unknown"] | None = None
    customer_id: Ident | None = None
    membership: Word | None = None


class Seller(Fact):
    """Where the seller sits."""

    country: Market | None = None
    registrations: Several[Word] = ()
    small_business: bool | None = None


class CommercialGuarantee(Fact):
    """A guarantee promised beyond the law."""

    by: Word
    months: int = Field(ge=0, le=1200)


class Line(Fact):
    """One line; prices with tax, after discounts, minor units of the order's currency, per unit."""

    line_id: Ident
    sku: Ident
    title: str | None = Field(default=None, max_length=200)
    category: Word | None = None
    quantity: Quantity
    unit_price_minor: Minor
    tax_minor: Minor | None = None
    duty_minor: Minor | None = None
    form: Literal["goods", "digital", "service", "unknown"] | None = None
    sold_as: Literal["new", "used", "refurbished", "unknown"] | None = None
    custom_made: bool | None = None
    perishable: bool | None = None
    bulky: bool | None = None
    seal: Literal["hygiene", "media", "shrink_wrap", "unknown"] | None = None
    commercial_guarantee: CommercialGuarantee | None = None
    supplier_id: Ident | None = None
    batch: Word | None = None
    serial: Word | None = None


class Promise(Fact):
    """By when delivery was promised, and on what basis."""

    by: date | None = None
    basis: Literal["agreed", "stated", "none", "unknown"] | None = None
    essential: bool | None = None


class DelayNotice(Fact):
    """The customer was told of a delay."""

    sent_on: DayOrInstant
    ships_by: date | None = None
    answer: Literal["accepted", "cancelled", "none", "unknown"] | None = None


class ExtraPeriod(Fact):
    """The customer set an extra period."""

    set_on: DayOrInstant
    ends_on: DayOrInstant


class Recurring(Fact):
    """Regular deliveries."""

    every: Literal["week", "month", "quarter", "year", "unknown"]
    times: int | None = Field(default=None, ge=1)


class Parcel(Fact):
    """One parcel and how far it came."""

    parcel_id: Ident
    line_ids: Several[Ident] = ()
    handed_over_at: Instant | None = None
    delivered_at: Instant | None = None
    status: Literal["not_shipped", "in_transit", "delivered", "lost", "returned_to_sender", "unknown"] | None = None
    status_by: Literal["carrier", "seller", "customer", "unknown"] | None = None


class Delivery(Fact):
    """How it was to be delivered, what was paid for that, and what happened."""

    method: Word | None = None
    paid_minor: Minor | None = None
    cheapest_standard_minor: Minor | None = None
    arranged_by: Literal["seller", "customer", "unknown"] | None = None
    carrier_offered_by_seller: bool | None = None
    pattern: Literal["one_parcel", "several_goods", "parts_of_one", "recurring", "unknown"] | None = None
    recurring: Recurring | None = None
    promise: Promise | None = None
    delay_notices: Several[DelayNotice] = ()
    extra_period: ExtraPeriod | None = None
    force_majeure: bool | None = None
    parcels: Several[Parcel] = ()


class Payment(Fact):
    """One payment; `captured_minor` in the order's currency."""

    payment_id: Ident
    provider: Word
    method: Word | None = None
    third_party_credit: bool | None = None
    captured_minor: Minor
    captured_at: Instant | None = None
    reference: Ident | None = None


class ExclusionNotice(Fact):
    """The customer was told that a right does not apply."""

    ground: Literal["hygiene", "custom_made", "media", "perishable", "other", "unknown"]
    line_ids: Several[Ident] = ()
    given_at: DayOrInstant | None = None
    where: Several[Word] = ()
    consented_at: DayOrInstant | None = None


class Disclosures(Fact):
    """What the customer was told and when; `*_at: null` means never, `missing: []` means complete."""

    withdrawal_information_at: DayOrInstant | None = None
    return_cost_duty_at: DayOrInstant | None = None
    return_cost_estimate: Minor | None = None
    offered_to_collect: bool | None = None
    contract_copy_at: DayOrInstant | None = None
    return_procedure_in_writing_at: DayOrInstant | None = None
    missing: tuple[Word, ...] | None = None
    repair_clause: Word | None = None
    named_return_carrier: Word | None = None
    exclusion_notices: Several[ExclusionNotice] = ()


class ShopPromise(Fact):
    """The shop's own promise as it stood at the order."""

    version: Word | None = None
    change_of_mind_days: int | None = Field(default=None, ge=0, le=3650)
    counted_from: Literal["delivery", "placed", "unknown"] | None = None
    return_paid_by: Literal["customer", "seller", "unknown"] | None = None
    restocking_fee_bp: int | None = Field(default=None, ge=0, le=10_000)
    refunds_delivery: bool | None = None
    shown_at: Several[Word] = ()


class Order(Fact):
    """The whole order at one version."""

    shop_id: Ident
    order_id: OrderId
    version: int = Field(ge=1)
    placed_at: Instant
    market: Market
    region: Region | None = None
    locale: Locale
    time_zone: Zone
    currency: Currency
    buyer: Told[Buyer] = Field(default_factory=Buyer)
    seller: Told[Seller] = Field(default_factory=Seller)
    lines: AtLeastOne[Line]
    delivery: Told[Delivery] = Field(default_factory=Delivery)
    payments: Several[Payment] = ()
    disclosures: Disclosures | None = None
    policy: ShopPromise | None = None
