"""An order as Medusa's query returns it: the fields that are read, and nothing of what they mean for us."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, JsonValue


def _several(value: Any) -> Any:
    """Medusa's lists may be null, and may hold nulls where a link leads nowhere."""
    return [one for one in value if one is not None] if isinstance(value, list) else () if value is None else value


Several = BeforeValidator(_several)
Id = Annotated[str, Field(min_length=1, max_length=100)]


class Part(BaseModel):
    """Frozen; what is read beside these fields is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Dated(Part):
    created_at: AwareDatetime | None = None
    updated_at: AwareDatetime | None = None


class Rate(Part):
    rate: Decimal


class Adjustment(Part):
    """A promotion's share on this line."""

    amount: Decimal
    is_tax_inclusive: bool = False


class Detail(Dated):
    return_received_quantity: int = 0
    return_dismissed_quantity: int = 0


class Variant(Part):
    metadata: dict[str, JsonValue] | None = None
    product: dict[str, Any] | None = None


class Item(Dated):
    id: Id
    title: str = ""
    product_title: str | None = None
    product_type: str | None = None
    variant_sku: str | None = None
    variant_id: Id | None = None
    variant: Variant | None = None
    requires_shipping: bool | None = None
    is_tax_inclusive: bool = False
    quantity: int = Field(ge=1)
    unit_price: Decimal
    total: Decimal
    tax_total: Decimal = Decimal(0)
    tax_lines: Annotated[tuple[Rate, ...], Several] = ()
    adjustments: Annotated[tuple[Adjustment, ...], Several] = ()
    detail: Detail = Field(default_factory=Detail)

    @property
    def still_there(self) -> int:
        """Units that did not go back in Medusa's own books: its `total` is for these alone."""
        return self.quantity - self.detail.return_received_quantity - self.detail.return_dismissed_quantity


class ShippingMethod(Dated):
    name: str = ""
    total: Decimal


class Capture(Dated):
    amount: Decimal


class Payment(Dated):
    id: Id
    amount: Decimal
    currency_code: str
    provider_id: str = "unknown"
    captured_at: AwareDatetime | None = None
    canceled_at: AwareDatetime | None = None
    captures: Annotated[tuple[Capture, ...], Several] = ()
    data: dict[str, Any] | None = None


class PaymentCollection(Dated):
    payments: Annotated[tuple[Payment, ...], Several] = ()


class CreditLine(Dated):
    """A part that a gift card or the customer's credit bore."""

    id: Id
    amount: Decimal
    reference: str | None = None
    reference_id: str | None = None


class FulfilledItem(Part):
    line_item_id: Id | None = None
    quantity: Decimal = Decimal(0)


class Label(Part):
    tracking_number: str | None = None


class Fulfillment(Dated):
    id: Id
    packed_at: AwareDatetime | None = None
    shipped_at: AwareDatetime | None = None
    delivered_at: AwareDatetime | None = None
    canceled_at: AwareDatetime | None = None
    items: Annotated[tuple[FulfilledItem, ...], Several] = ()
    labels: Annotated[tuple[Label, ...], Several] = ()

    @property
    def tracking_numbers(self) -> tuple[str, ...]:
        return tuple(label.tracking_number for label in self.labels if label.tracking_number)


class Address(Part):
    first_name: str | None = None
    last_name: str | None = None
    company: str | None = None
    address_1: str | None = None
    address_2: str | None = None
    postal_code: str | None = None
    city: str | None = None
    province: str | None = None
    country_code: str | None = None
    phone: str | None = None


class OrderDocument(Dated):
    """The whole order, as the subscriber in the README asks for it."""

    id: Id
    display_id: int
    created_at: AwareDatetime
    updated_at: AwareDatetime
    canceled_at: AwareDatetime | None = None
    status: str | None = None
    fulfillment_status: str | None = None
    currency_code: str
    locale: str | None = None
    email: str | None = None
    customer_id: Id | None = None
    total: Decimal
    shipping_address: Address | None = None
    billing_address: Address | None = None
    items: Annotated[tuple[Item, ...], Several]
    shipping_methods: Annotated[tuple[ShippingMethod, ...], Several] = ()
    credit_lines: Annotated[tuple[CreditLine, ...], Several] = ()
    payment_collections: Annotated[tuple[PaymentCollection, ...], Several] = ()
    fulfillments: Annotated[tuple[Fulfillment, ...], Several] = ()

    @property
    def currency(self) -> str:
        return self.currency_code.upper()

    @property
    def customer_address(self) -> Address | None:
        return self.shipping_address or self.billing_address


class Told(Part):
    """What the subscriber sends: the order, and facts that the shop adds for the law."""

    order: OrderDocument
    facts: dict[str, Any] = Field(default_factory=dict)
