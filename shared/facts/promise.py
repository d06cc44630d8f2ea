"""Which promises there are, and which are the customer's own; their durations are the clock table's."""

from __future__ import annotations

from typing import Literal

ClockKind = Literal[
    "first_answer",
    "human_answer",
    "decision",
    "return_offer",
    "inspection",
    "refund",
    "replacement",
    "repair",
    "goods_back",
    "customer_answer",
]
CUSTOMERS_CLOCKS: frozenset[ClockKind] = frozenset({"goods_back", "customer_answer"})
"""What waits for the customer: nobody here breaks a promise when it runs out."""
