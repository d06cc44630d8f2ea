"""What the law and the shop's own promise make of a request: the whole answer, with its sources and its arithmetic."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field

from shared.facts.base import Currency, Fact, Instant
from shared.facts.request import Ground, Remedy

Eligible = Literal["yes", "no", "conditional"]
Certainty = Literal["sure", "unsure"]


class Coded(Fact):
    """A stable word and a sentence for people."""

    code: str
    text: str


class RemedyOption(Fact):
    """One remedy inside a rank."""

    kind: Remedy
    variant: Literal["short_term_rejection", "final_rejection", "rescission"] | None = None
    within_days: int | None = None
    only_if: Literal["shop_policy", "customer_prefers"] | None = None
    deemed_accepted: bool = False


class ReturnTerms(Fact):
    """Who pays the way back, and by when it has to start."""

    paid_by: Literal["customer", "seller", "not_applicable"]
    send_back_by: date | None = None
    seller_collects_by: date | None = None


class RefundSplit(Fact):
    """Minor units of `currency`; total = goods + delivery - deduction."""

    currency: Currency
    goods_minor: int
    delivery_minor: int
    deduction_minor: int
    total_minor: int
    conditional: bool = False


class RefundDeadline(Fact):
    """By when the refund is due, and under which rule."""

    rule: str
    text: str
    on: date | None = None


class Deadlines(Fact):
    """Days that matter; null where the market knows none."""

    last_day_to_act: date | None = None
    refund: RefundDeadline | None = None
    seller_answer_by: date | None = None
    presumption_until: date | None = None
    no_use_deduction_until: date | None = None


class Late(Fact):
    """What a late refund costs."""

    days: int
    surcharge_bp: int | None = None
    surcharge_minor: int | None = None
    interest_rate_bp: int | None = None
    interest_exact: str | None = None
    total_due_minor: int | None = None


class LegalBasis(Fact):
    """One rule the decision rests on."""

    rule: str
    source: str
    article: str
    valid_from: date
    valid_to: date | None = None
    certainty: Certainty = "sure"


class MissingFact(Fact):
    """A fact that would matter, and what would follow from each answer."""

    path: str
    text: str
    follows: dict[str, str] = Field(default_factory=dict)


class Alternative(Fact):
    """What the customer can still do."""

    code: str
    text: str


class Explanation(Fact):
    """The catalogue key and its arguments."""

    key: str
    args: dict[str, Any] = Field(default_factory=dict)


class Decision(Fact):
    """The decision of contract.md section 4, fields in its order."""

    decision_id: str
    rulebook: str
    order_id: str
    request_id: str
    decided_at: Instant
    ground: Ground
    eligible: Eligible
    condition: Coded | None = None
    needs_person: tuple[Coded, ...] = ()
    remedies: tuple[tuple[RemedyOption, ...], ...] = ()
    chosen_by: Literal["customer", "seller"] | None = None
    # `return` is a word of the language; on the wire it is spelt as in the contract
    returns: ReturnTerms | None = Field(default=None, alias="return", serialization_alias="return")
    refund: RefundSplit | None = None
    deadlines: Deadlines = Field(default_factory=Deadlines)
    late: Late | None = None
    compensation_minor: int | None = None
    legal_basis: tuple[LegalBasis, ...] = ()
    arithmetic: tuple[str, ...] = ()
    reasons: tuple[Coded, ...] = ()
    facts_used: dict[str, Any] = Field(default_factory=dict)
    missing_facts: tuple[MissingFact, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    explanation: Explanation
