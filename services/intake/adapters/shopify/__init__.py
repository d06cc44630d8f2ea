"""Shopify as an order system: `document` is what it sends, `mapping` reads it, `webhook` believes it, `client` asks."""
