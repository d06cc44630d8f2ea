"""The shapes of single rules: each dated, cited and marked sure or unsure. Does not say what holds where."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from shared.facts.base import Region
from shared.facts.request import Remedy

Text = Annotated[str, Field(min_length=3, max_length=500)]
Days = Annotated[int, Field(ge=0, le=4000)]
Months = Annotated[int, Field(ge=0, le=240)]
BasisPoints = Annotated[int, Field(ge=0, le=100_000)]
Unit = Literal["calendar", "working"]


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


class Right(Rule):
    """Whether a right exists at all."""

    exists: bool


class Period(Rule):
    """A span of days. `rolls`: a last day that is a day off moves to the next working day."""

    days: Days
    unit: Unit = "calendar"
    first_day_counts: bool = False
    rolls: bool


class Uninformed(Rule):
    """How long the right lasts when the seller did not inform, or informed late.

    `counted_from`: end = from the end of the ordinary period; receipt = months and days from the receipt itself.
    """

    months: Months
    days: Days = 0
    counted_from: Literal["end", "receipt"]
    late_information_days: Days
    rolls: bool


class ReturnCost(Rule):
    """Who bears the direct cost of sending back; bulky goods need the cost named beforehand."""

    told: Literal["customer", "seller"]
    untold: Literal["customer", "seller"]
    bulky_needs_estimate: bool


class Outbound(Rule):
    """How much of the outbound delivery charge comes back."""

    refunds: Literal["cheapest_standard", "paid", "none"]


class PartialOutbound(Rule):
    """The outbound charge when only a part of the order is undone."""

    refunds: Literal["share_by_value", "paid", "none"]


class ValueLoss(Rule):
    """A deduction for handling beyond what is needed to check the goods."""

    needs_information: bool


class RefundDue(Rule):
    """When the refund is due: `days` from an event; `may_wait_for` lets the seller hold it until then.

    `counted_from`: notice (the day the seller is told), goods (goods back), goods_or_proof (the earlier of goods back
    and proof of dispatch), vested (the day the right to a refund arises).
    """

    days: Days | None = None
    unit: Unit = "calendar"
    counted_from: Literal["notice", "goods", "goods_or_proof", "vested"]
    may_wait_for: Literal["goods", "goods_or_proof", "nothing"] = "nothing"
    collecting_ends_the_wait: bool = False
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
    """What a late refund costs: bands of surcharge, or interest at a base rate plus a margin.

    After the last band each further 30 days add `further_month_bp`. Where a day has no known rate (before the first,
    after `rates_known_to`), no interest is computed and the decision says so.
    """

    bands: tuple[Band, ...] = ()
    further_month_bp: BasisPoints = 0
    surcharge_limit_bp: BasisPoints | None = None
    margin_bp: BasisPoints | None = None
    rates: tuple[Rate, ...] = ()
    rates_known_to: date | None = None


class Undisclosed(Rule):
    """A right that arises because the shop did not show its refund policy."""

    days: Days
    remedies: tuple[Remedy, ...]
    only_unused: bool
    rolls: bool = False


class Exclusion(Rule):
    """Goods without the right to change one's mind, from the start or once the seal is broken."""

    once_unsealed: bool = False


class Liability(Rule):
    """The legal guarantee: a defect that shows within these months of delivery. `bars_claims`: later is barred."""

    months: Months
    bars_claims: bool = False


class Presumption(Rule):
    """Until when a defect is presumed to have been there at delivery."""

    months: Months
    used_months: Months | None = None


class Ladder(Rule):
    """Remedies for a lack of conformity, in two ranks; what a minor one excludes; how long a repair may take."""

    first: tuple[Remedy, ...]
    second: tuple[Remedy, ...] = ()
    chosen_by: Literal["customer", "seller"]
    minor_excludes: tuple[Remedy, ...] = ()
    refund_variant: Literal["short_term_rejection", "final_rejection", "rescission"] | None = None
    repair_within_days: Days | None = None
    failed_attempts: Annotated[int, Field(ge=1, le=10)] = 1


class Prolonged(Rule):
    """A repair makes the guarantee longer."""

    months: Months


class Tail(Rule):
    """Claims are not barred before these months after the defect showed, or after repaired goods came back."""

    after_defect_months: Months
    after_return_months: Months


class Risk(Rule):
    """Who bears loss in transit. `own_carrier`: earlier for one the customer hired and the seller did not offer."""

    seller_until: Literal["possession", "handover"]
    own_carrier_at_handover: bool = True


class FailedDelivery(Rule):
    """What the customer may do when delivery is late."""

    extra_period_first: bool


class MailOrder(Rule):
    """Ship in time or offer the customer the choice between waiting and cancelling."""

    days: Days
    silence_consents_up_to_days: Days


class Contractual(Rule):
    """How the shop's own promise is counted where it goes beyond the law or stands in its place."""

    rolls: bool = False
