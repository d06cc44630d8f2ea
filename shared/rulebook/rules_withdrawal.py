"""The shapes of rules on a change of mind: the right, its period, what it does not cover, what it costs."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from shared.facts.base import Currency
from shared.facts.request import NonconformityKind, Remedy
from shared.rulebook.rules import Days, Months, Rule, Words

Disclosure = Literal["withdrawal_information", "return_procedure_in_writing", "nothing_missing"]
"""What has to be told: `order.disclosures.withdrawal_information_at`, `.return_procedure_in_writing_at` (by the day of
receipt), `.missing` being empty."""


class Right(Rule):
    """Whether a right exists at all. `not_against`: sellers it does not reach (`order.seller`)."""

    exists: bool
    not_against: tuple[Literal["small_business"], ...] = ()


class FormalBreach(Rule):
    """A right only because the seller broke a duty of form at the contract (`order.disclosures`).

    `after_copy_days`: days after the copy of the contract, where something is `missing`. `copy_within_days`: where no
    copy came in this time from the contract, the right lasts `from_contract_days` from the contract. Without
    `copy_within_days`, missing information gives `from_contract_days`. `above_minor`: only above this price (of
    `currency`), whole order.
    """

    after_copy_days: Days | None = None
    copy_within_days: Days | None = None
    from_contract_days: Days
    above_minor: int = 0
    currency: Currency | None = None
    rolls: bool


class Misdescribed(Rule):
    """A longer time to withdraw from goods that are not what was shown or agreed; the seller then pays the way back.

    The earlier of `months` from receipt and `known_within_days` from the day the customer knew.
    """

    months: Months
    known_within_days: Days
    kinds: Annotated[tuple[NonconformityKind, ...], Field(min_length=1)]


class Uninformed(Rule):
    """How long the right lasts when the seller did not tell what it had to, or told it late.

    `counted_from`: end = months and days from the end of the ordinary period; receipt = from the receipt itself.
    `late_information_days`: information that came in between ends the right so many days after it (never before the
    ordinary end); None: it changes nothing. `limit_is_hard`: information never carries the right past the end counted
    by months and days.
    """

    months: Months
    days: Days = 0
    counted_from: Literal["end", "receipt"]
    late_information_days: Days | None = None
    limit_is_hard: bool = False
    needs: Annotated[tuple[Disclosure, ...], Field(min_length=1)] = ("withdrawal_information",)
    rolls: bool


class Displaced(Rule):
    """The shop's own return term stands in place of the right, when it was shown at each of these places.

    `shown_in`: groups of words of `order.policy.shown_at`; one word of every group has to be there.
    """

    shown_in: Annotated[tuple[Words, ...], Field(min_length=1)]


class Intact(Rule):
    """What the goods must still be for the right to reach them; a line that is known not to be so is not covered."""

    unused: bool = False
    undamaged: bool = False
    tags_attached: bool = False
    complete: bool = False


class Exclusion(Rule):
    """Goods without the right to change one's mind, from the start or once the seal is broken.

    `told` / `consented`: only where an exclusion notice of that ground (or `other`) names the line, with a consent.
    `categories`: goods groups of `goods.toml` it is about, for exclusions that no flag of the line tells. `not_of`:
    goods groups it does not reach, whatever the line's flags say.
    """

    once_unsealed: bool = False
    told: bool = False
    consented: bool = False
    categories: Words = ()
    not_of: Words = ()


class ReturnCost(Rule):
    """Who bears the direct cost of sending back; bulky goods need the cost named beforehand.

    `named_carrier`: the seller pays when the carrier it named was used, or when it named none; the customer pays for a
    carrier of their own choice although one was named.
    """

    told: Literal["customer", "seller"]
    untold: Literal["customer", "seller"]
    bulky_needs_estimate: bool = False
    named_carrier: bool = False


class Collection(Rule):
    """The seller has to collect the goods within these days of the notice."""

    days: Days
    rolls: bool = False


class PartialOutbound(Rule):
    """The outbound charge when only a part of the order is undone."""

    refunds: Literal["share_by_value", "paid", "none"]


class ValueLoss(Rule):
    """A deduction for handling beyond what is needed to check the goods."""

    needs_information: bool


class Undisclosed(Rule):
    """A right that arises because the shop did not show its refund policy."""

    days: Days
    remedies: tuple[Remedy, ...]
    only_unused: bool
    rolls: bool = False
