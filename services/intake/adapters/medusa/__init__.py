"""Medusa as an order system: `document` is what its subscriber sends, `mapping` reads it, `webhook` believes it."""
