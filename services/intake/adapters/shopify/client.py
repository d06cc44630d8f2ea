"""Asks Shopify for what its webhooks leave out: the payments, and when parcels were delivered. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.intake.adapters.shopify.answer import completed
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Outcome
from shared.runtime.room import TryAgain

API_VERSION = "2026-10"
TIMEOUT_S = 3.0
"""Shopify waits 5 s for the answer to its webhook."""
TOKEN_HEADER = "X-Shopify-Access-Token"  # noqa: S105 - the header's name
QUERY = """
query($id: ID!) {
  order(id: $id) {
    transactions {
      id kind status gateway processedAt authorizationCode
      parentTransaction { id }
      amountSet { presentmentMoney { amount currencyCode } }
      paymentDetails { ... on CardPaymentDetails { company } }
    }
    fulfillments { id deliveredAt }
  }
}
"""


class ShopifyOrders:
    """The shop's own Admin API; needs an access token with `read_orders`."""

    def __init__(self, peer: HttpPeer) -> None:
        self._peer = peer

    async def completed(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """The webhook's document with `transactions`, and `delivered_at` in its fulfillments. Raises TryAgain."""
        body = {"query": QUERY, "variables": {"id": f"gid://shopify/Order/{document['id']}"}}
        reply = await self._peer.exchange("POST", f"/admin/api/{API_VERSION}/graphql.json", json=body)
        if isinstance(reply, Outcome):
            raise TryAgain(reply.reason)
        whole = completed(document, reply.body)
        if whole is None:
            raise TryAgain(f"http {reply.status} without the order's payments")
        return whole
