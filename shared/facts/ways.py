"""What providers say when money cannot go back the way it came. Knows no payment and no provider."""

from __future__ import annotations

CLOSED_WAYS = frozenset({"account_closed", "card_closed", "route_closed"})
"""Codes of a refund that failed because the way the money came is closed."""
