"""What a ground leads to, before it is written up as a decision. Knows the fields, not how they come about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from services.policy.domain.inquiry import AskedLine
from shared.facts.decision import (
    Alternative,
    Coded,
    Deadlines,
    Eligible,
    Late,
    RefundSplit,
    RemedyOption,
    ReturnTerms,
)

NO_DEADLINES = Deadlines()
Ranks = tuple[tuple[RemedyOption, ...], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result under one ground; `lines` are those it covers, a grant's lines."""

    eligible: Eligible
    key: str
    lines: tuple[AskedLine, ...] = ()
    args: dict[str, Any] = field(default_factory=dict)
    condition: Coded | None = None
    remedies: Ranks = ()
    chosen_by: Literal["customer", "seller"] | None = None
    returns: ReturnTerms | None = None
    refund: RefundSplit | None = None
    deadlines: Deadlines = NO_DEADLINES
    late: Late | None = None
    compensation_minor: int | None = None
    alternatives: tuple[Alternative, ...] = ()
