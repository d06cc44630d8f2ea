"""What the shop itself gives today, beyond the law: windows, who pays, goods to keep, approval. Decides no case."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from shared.facts.base import Currency, Market, Word
from shared.rulebook.rules import BasisPoints, Closed

Amount = Annotated[int, Field(ge=0, le=10**13)]


class Entry(Closed):
    """When an entry holds, and for whom; what is left out fits always. `valid_to` is its last day."""

    markets: tuple[Market, ...] = ()
    categories: tuple[Word, ...] = ()
    memberships: tuple[Word, ...] = ()
    channels: tuple[Word, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None

    @model_validator(mode="after")
    def _dates_fit(self) -> Self:
        if self.valid_from is not None and self.valid_to is not None and self.valid_to < self.valid_from:
            raise ValueError("valid_to lies before valid_from")
        return self


class TodaysPromise(Entry):
    """A return window of the shop's own and its terms."""

    change_of_mind_days: Annotated[int, Field(ge=0, le=3650)]
    counted_from: Literal["delivery", "placed"] = "delivery"
    return_paid_by: Literal["customer", "seller"] = "customer"
    restocking_fee_bp: BasisPoints = 0
    refunds_delivery: bool = False


class KeepIt(Entry):
    """Goods up to this price (all asked lines together) need not come back."""

    currency: Currency
    up_to_minor: Amount


class ExchangeOffer(Entry):
    """Another article (size, colour) for who changed their mind, asked for within these days of delivery."""

    days: Annotated[int, Field(ge=1, le=3650)]


class Approval(Entry):
    """A refund above this amount waits for a person."""

    currency: Currency
    above_minor: Amount


class AbuseSignal(Entry):
    """What a customer was granted under other orders that makes a person look first; each thing named is enough.

    `granted_cases_above`: more cases than this were granted, asked for within the 365 days before.
    `same_item_again`: something that is asked about now (by its sku) was granted before, however long ago.
    """

    granted_cases_above: Annotated[int, Field(ge=0, le=10_000)] | None = None
    same_item_again: bool = False

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.granted_cases_above is None and not self.same_item_again:
            raise ValueError("names neither granted_cases_above nor same_item_again")
        return self


class StorePolicy(Closed):
    """The whole second layer, at one version."""

    version: Word
    promises: tuple[TodaysPromise, ...] = ()
    keep_it: tuple[KeepIt, ...] = ()
    exchanges: tuple[ExchangeOffer, ...] = ()
    approvals: tuple[Approval, ...] = ()
    abuse: tuple[AbuseSignal, ...] = ()
