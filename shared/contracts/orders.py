"""What order systems say on `orders.v1`: each event carries the whole order, the highest version wins."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from shared.contracts.base import Inbound, Part, Personal
from shared.facts.order import Order


class Customer(Part):
    """Who bought; every field is personal."""

    name: str | None = Field(default=None, max_length=300)
    mail: str | None = Field(default=None, max_length=320)
    phone: str | None = Field(default=None, max_length=40)
    language: str | None = Field(default=None, max_length=35)
    delivery_address: dict[str, Any] | None = None
    billing_address: dict[str, Any] | None = None


class WireOrder(Order):
    """The order as it travels: the facts of the law, and the customer beside them."""

    customer: Personal[Customer | None] = None

    def facts(self) -> Order:
        """The order without the customer."""
        fields = {name: getattr(self, name) for name in Order.model_fields}
        return Order.model_construct(_fields_set=self.model_fields_set - {"customer"}, **fields)


class OrderEvent(Inbound):
    """Anything that happened to an order."""

    order: WireOrder
    happened: dict[str, Any] = Field(default_factory=dict)

    def subject_hint(self) -> tuple[str, str] | None:
        return self.order.shop_id, self.order.order_id


class OrderPlaced(OrderEvent):
    type: ClassVar[str] = "order.placed"


class OrderChanged(OrderEvent):
    type: ClassVar[str] = "order.changed"


class OrderPaid(OrderEvent):
    type: ClassVar[str] = "order.paid"


class OrderShipped(OrderEvent):
    type: ClassVar[str] = "order.shipped"


class OrderDelivered(OrderEvent):
    type: ClassVar[str] = "order.delivered"


class OrderCancelled(OrderEvent):
    type: ClassVar[str] = "order.cancelled"
