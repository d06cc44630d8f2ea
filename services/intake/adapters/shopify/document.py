"""An order as Shopify's webhooks carry it: the fields that are read, and nothing of what they mean for us."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field


def _text(value: Any) -> Any:
    """Shopify's ids are numbers; ours are texts."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _several(value: Any) -> Any:
    return () if value is None else value


Id = Annotated[str, BeforeValidator(_text), Field(min_length=1, max_length=100)]


class Part(BaseModel):
    """Frozen; what Shopify adds one day is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Price(Part):
    amount: Decimal
    currency_code: str


class Prices(Part):
    """One amount in the shop's currency and in the customer's."""

    shop_money: Price
    presentment_money: Price


class Tax(Part):
    price_set: Prices


class Allocation(Part):
    """A discount's share on this line."""

    amount_set: Prices


class Duty(Prices):
    tax_lines: Annotated[tuple[Tax, ...], BeforeValidator(_several)] = ()


Taxes = Annotated[tuple[Tax, ...], BeforeValidator(_several)]
Allocations = Annotated[tuple[Allocation, ...], BeforeValidator(_several)]


class Line(Part):
    id: Id
    sku: str | None = None
    name: str | None = None
    title: str = ""
    variant_id: Id | None = None
    quantity: int = Field(ge=1)
    price_set: Prices
    discount_allocations: Allocations = ()
    tax_lines: Taxes = ()
    duties: Annotated[tuple[Duty, ...], BeforeValidator(_several)] = ()
    requires_shipping: bool | None = None
    gift_card: bool = False


class ShippingLine(Part):
    title: str | None = None
    code: str | None = None
    price_set: Prices
    discounted_price_set: Prices | None = None
    discount_allocations: Allocations = ()
    tax_lines: Taxes = ()
    is_removed: bool = False


class FulfilledLine(Part):
    id: Id
    quantity: int = Field(ge=0)


class Fulfillment(Part):
    id: Id
    status: str
    shipment_status: str | None = None
    created_at: AwareDatetime
    updated_at: AwareDatetime
    delivered_at: AwareDatetime | None = None
    """Not in a webhook; the client asks for it."""
    tracking_numbers: Annotated[tuple[str, ...], BeforeValidator(_several)] = ()
    line_items: Annotated[tuple[FulfilledLine, ...], BeforeValidator(_several)] = ()


class Transaction(Part):
    """A movement of money. Not in a webhook; the client asks for them."""

    id: Id
    kind: str
    status: str
    gateway: str = "unknown"
    amount: Decimal
    currency: str
    parent_id: Id | None = None
    processed_at: AwareDatetime | None = None
    authorization: str | None = None
    payment_details: dict[str, Any] | None = None


class Address(Part):
    name: str | None = None
    address1: str | None = None
    address2: str | None = None
    company: str | None = None
    zip: str | None = None
    city: str | None = None
    province: str | None = None
    province_code: str | None = None
    country_code: str | None = None
    phone: str | None = None


class Buyer(Part):
    id: Id | None = None
    email: str | None = None
    phone: str | None = None
    first_name: str | None = None
    last_name: str | None = None


class Metafield(Part):
    namespace: str
    key: str
    value: Any = None


class OrderDocument(Part):
    """The whole order."""

    id: Id
    name: str
    created_at: AwareDatetime
    processed_at: AwareDatetime | None = None
    updated_at: AwareDatetime
    cancelled_at: AwareDatetime | None = None
    cancel_reason: str | None = None
    closed_at: AwareDatetime | None = None
    currency: str
    presentment_currency: str | None = None
    taxes_included: bool
    total_price_set: Prices
    current_total_price_set: Prices | None = None
    total_tip_received: Decimal = Decimal(0)
    total_outstanding: Decimal | None = None
    financial_status: str | None = None
    fulfillment_status: str | None = None
    payment_gateway_names: Annotated[tuple[str, ...], BeforeValidator(_several)] = ()
    transactions: tuple[Transaction, ...] | None = None
    email: str | None = None
    contact_email: str | None = None
    phone: str | None = None
    customer_locale: str | None = None
    customer: Buyer | None = None
    company: dict[str, Any] | None = None
    shipping_address: Address | None = None
    billing_address: Address | None = None
    line_items: tuple[Line, ...]
    shipping_lines: Annotated[tuple[ShippingLine, ...], BeforeValidator(_several)] = ()
    fulfillments: Annotated[tuple[Fulfillment, ...], BeforeValidator(_several)] = ()
    metafields: Annotated[tuple[Metafield, ...], BeforeValidator(_several)] = ()

    @property
    def paid_in(self) -> str:
        """The currency the customer saw and paid in."""
        return self.presentment_currency or self.currency

    @property
    def customer_address(self) -> Address | None:
        return self.shipping_address or self.billing_address
