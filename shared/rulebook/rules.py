"""The shapes of single rules: each dated, cited and marked sure or unsure. Does not say what holds where."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from shared.facts.base import Region, Word

Text = Annotated[str, Field(min_length=3, max_length=500)]
Days = Annotated[int, Field(ge=0, le=4000)]
Months = Annotated[int, Field(ge=0, le=240)]
BasisPoints = Annotated[int, Field(ge=0, le=100_000)]
Unit = Literal["calendar", "working"]
Words = tuple[Word, ...]


class Closed(BaseModel):
    """Frozen, and an unknown key is a problem of the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Rule(Closed):
    """What every rule carries. `valid_to` is its last day; `region` narrows it to one part of the market.

    `reading` is what the file declares for an unsure rule: `kinder` takes the reading kinder to the customer; without
    it a decision that rests on an unsure rule goes to a person.
    """

    rule: str = ""
    source: Text
    article: Annotated[str, Field(min_length=1, max_length=200)]
    valid_from: date
    valid_to: date | None = None
    certainty: Literal["sure", "unsure"]
    reading: Literal["kinder"] | None = None
    region: Region | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _dates_and_reading_fit(self) -> Self:
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise ValueError("valid_to lies before valid_from")
        if self.reading is not None and self.certainty == "sure":
            raise ValueError("a sure rule needs no declared reading")
        return self


CITATION = frozenset({"rule", "source", "article", "valid_from", "valid_to", "certainty", "reading", "region", "note"})
"""Keys that a market never takes over from its base: each file cites for itself."""


class Stated(Rule):
    """A rule without numbers."""


class RollOver(Rule):
    """Which days off move a last day to the next day that is none. Days off inside a period count all the same.

    For a period the customer has to keep, an unsure roll-over read as `kinder` moves the day; for one the seller has to
    keep, it does not.
    """

    days_off: Annotated[tuple[Literal["saturday", "sunday", "friday", "holiday"], ...], Field(min_length=1)]


class Period(Rule):
    """A span of days. `rolls`: a last day that is a day off moves, as the market's `counting` says.

    `starts`: receipt (of the goods that count), receipt_or_copy (the later of receipt and the copy of the contract).
    `kept_by`: what has to happen in time, the customer's sending or its arrival at the seller.
    """

    days: Days
    unit: Unit = "calendar"
    first_day_counts: bool = False
    rolls: bool
    starts: Literal["receipt", "receipt_or_copy"] = "receipt"
    kept_by: Literal["sending", "arrival"] = "sending"


class RefundDue(Rule):
    """When the refund is due: `days` from an event; `may_wait_for` lets the seller hold it until then.

    `counted_from`: notice (the day the seller is told), goods (goods back), goods_or_proof (the earlier of goods back
    and proof of dispatch), vested (the day the right to a refund arises), agreed (the day the seller agreed to it).
    Where nothing travels back, goods and goods_or_proof count from notice; so they do after an offer to collect, where
    `collecting_ends_the_wait`. `own_credit_days`: calendar days instead, where the seller itself gave the
    credit.
    """

    days: Days | None = None
    unit: Unit = "calendar"
    counted_from: Literal["notice", "goods", "goods_or_proof", "vested", "agreed"]
    first_day_counts: bool = False
    may_wait_for: Literal["goods", "goods_or_proof", "nothing"] = "nothing"
    collecting_ends_the_wait: bool = False
    own_credit_days: Days | None = None
    rolls: bool
    text: Text


class Band(Closed):
    """A surcharge for lateness of up to `to_day` days; without `surcharge_bp` legal interest runs instead."""

    to_day: Days | None = None
    surcharge_bp: BasisPoints | None = None


class Rate(Closed):
    """A yearly interest rate from a day on."""

    valid_from: date
    bp: int


class LateRefund(Rule):
    """What a late refund costs: bands of surcharge, a surcharge for each day, or interest (a base rate plus a margin).

    After the last band each further 30 days add `further_month_bp`. Where a day has no known rate (before the first,
    after `rates_known_to`), no interest is computed and the decision says so. A rate fixed by the law itself is one
    entry of `rates` without a margin.
    """

    bands: tuple[Band, ...] = ()
    further_month_bp: BasisPoints = 0
    daily_bp: BasisPoints | None = None
    surcharge_limit_bp: BasisPoints | None = None
    margin_bp: BasisPoints | None = None
    rates: tuple[Rate, ...] = ()
    rates_known_to: date | None = None


class Outbound(Rule):
    """How much of the outbound delivery charge comes back."""

    refunds: Literal["cheapest_standard", "paid", "none"]


class Contractual(Rule):
    """How the shop's own promise is counted where it goes beyond the law or stands in its place."""

    rolls: bool = False
