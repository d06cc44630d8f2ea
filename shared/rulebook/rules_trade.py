"""The shapes of rules around a sale: language of information, hours for messages, customs and tax of returns."""

from __future__ import annotations

from datetime import time
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from shared.facts.base import Currency, Locale
from shared.rulebook.rules import BasisPoints, Closed, Months, Rule, Text


class InformationLanguage(Rule):
    """In which language consumers have to be informed; `mandatory` false: expected by practice only."""

    languages: Annotated[tuple[Locale, ...], Field(min_length=1)]
    mandatory: bool


class Hours(Closed):
    """From (inclusive) to (exclusive), local time of the recipient, on these weekdays (Monday is 0)."""

    weekdays: Annotated[tuple[Annotated[int, Field(ge=0, le=6)], ...], Field(min_length=1)]
    opens: time
    closes: time

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Self:
        if self.closes <= self.opens:
            raise ValueError("closes must lie after opens")
        return self


class MessageHours(Rule):
    """When promotional messages may be sent; messages about an order are free of it unless `service_too`.

    `channels` it is about; outside of `hours` (and on public holidays, where `not_on_holidays`) they wait.
    """

    channels: Annotated[tuple[Literal["call", "text", "mail"], ...], Field(min_length=1)]
    hours: Annotated[tuple[Hours, ...], Field(min_length=1)]
    not_on_holidays: bool = False
    service_too: bool = False
    most_per_day: Annotated[int, Field(ge=1, le=100)] | None = None
    most_per_week: Annotated[int, Field(ge=1, le=100)] | None = None


class Consent(Rule):
    """Promotional messages need consent beforehand (or may be sent until the recipient objects)."""

    kind: Literal["opt_in", "soft_opt_in", "opt_out"]


class LowValue(Rule):
    """What imports up to a value are free of, or pay instead; None: no such value any more.

    `spares`: what is not charged up to it; `collected_at_sale`: the seller charges the tax instead of the border.
    """

    up_to_minor: int | None = None
    currency: Currency | None = None
    spares: tuple[Literal["duty", "tax", "declaration"], ...] = ()
    collected_at_sale: bool = False
    flat_minor: int | None = None
    rate_bp: BasisPoints | None = None
    text: Text


class GoodsComingBack(Rule):
    """Goods sent back to the seller's country, or duty that comes back for goods that leave again; within these months.

    `months` None: no limit is held.
    """

    months: Months | None = None
    text: Text


class TaxOnRefund(Rule):
    """How the tax of a sale is put right when it is refunded."""

    text: Text
