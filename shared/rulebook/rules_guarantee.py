"""The shapes of rules on goods that are not as they should be: how long, who proves, which remedies in which order."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from shared.facts.request import NonconformityKind, Remedy
from shared.rulebook.rules import BasisPoints, Closed, Days, Months, Rule, Words

Variant = Literal["short_term_rejection", "final_rejection", "rescission"]


class GoodsTerm(Closed):
    """Another length for goods of these groups (`goods.toml`)."""

    categories: Annotated[Words, Field(min_length=1)]
    months: Months


class Liability(Rule):
    """The legal guarantee: a defect that shows within these months of delivery. `bars_claims`: later is barred.

    `days` instead of `months`: a length in days. Neither: the law names no length, only what a buyer may expect of such
    goods. Within `clear_months` of delivery that is taken as given; later a person weighs it (condition `durability`).
    `acts_months`: until when a claim may be made for a defect that showed in time. `terms`: lengths for some goods.
    `commercial`: what a guarantee promised with the line does (longest = the longer of both counts; alone = it is the
    only length, and without one the rule gives none).
    `proof`: who shows that the fault was there at delivery where no presumption helps (customer), or nobody needs to,
    because the law has the seller answer for whatever shows in this time (not_needed).
    """

    months: Months | None = None
    days: Days | None = None
    clear_months: Months | None = None
    acts_months: Months | None = None
    terms: tuple[GoodsTerm, ...] = ()
    commercial: Literal["ignored", "longest", "alone"] = "ignored"
    bars_claims: bool = False
    proof: Literal["customer", "not_needed"] = "customer"


class Complaint(Rule):
    """The customer must complain within `days` (`perishable_days` for perishable goods).

    `counted_from`: delivery_or_discovery = from delivery for a fault that was apparent, from its discovery for a hidden
    one. It then is the last day to act, whatever the liability says.
    """

    days: Days
    perishable_days: Days | None = None
    counted_from: Literal["delivery_or_discovery"] = "delivery_or_discovery"
    rolls: bool = False


class Notice(Rule):
    """The customer must tell the seller of a fault within this time of noticing it.

    `afterwards`: what a later complaint meets: refused = the claim is gone; unclear = a reasonable time may still run
    (condition `reasonable_time`, a person weighs it), but no longer after `plainly_late_days`: then it is gone too.
    `safe`: the law itself calls this time enough, so its end is the last day the customer can rely on.
    """

    days: Days | None = None
    months: Months | None = None
    afterwards: Literal["refused", "unclear"]
    plainly_late_days: Days | None = None
    safe: bool = False


class Presumption(Rule):
    """Until when a defect is presumed to have been there at delivery.

    `categories`: only for goods of these groups. `while_commercial`: instead, as long as a guarantee promised with the
    line runs. `first_day_counts`: it begins with the day of delivery, so it ends a day sooner.
    """

    months: Months
    used_months: Months | None = None
    categories: Words = ()
    while_commercial: bool = False
    first_day_counts: bool = False


class Ladder(Rule):
    """Remedies for a lack of conformity, in two ranks; what a minor one excludes; how long a repair may take.

    Where `minor_first` is given, `first` is for a major fault, `minor_first` (chosen by `minor_chosen_by`) for a minor
    one, and `first` follows as its second rank; an untold severity is a missing fact and is treated as minor.
    `failed_opens`: what a failed or overlong cure leaves (default: `second`); `fails_again_within_months`: the same
    fault again counts as a failed repair only so long after the goods came back.
    `by_clause`: remedies the seller's terms may put first (`order.disclosures.repair_clause`).
    """

    first: tuple[Remedy, ...]
    second: tuple[Remedy, ...] = ()
    chosen_by: Literal["customer", "seller"]
    minor_excludes: tuple[Remedy, ...] = ()
    minor_first: tuple[Remedy, ...] = ()
    minor_chosen_by: Literal["customer", "seller"] | None = None
    failed_opens: tuple[Remedy, ...] = ()
    fails_again_within_months: Months | None = None
    by_clause: tuple[Remedy, ...] = ()
    refund_variant: Variant | None = None
    repair_within_days: Days | None = None
    replacement_within_days: Days | None = None
    failed_attempts: Annotated[int, Field(ge=1, le=10)] = 1


class OtherLadder(Ladder):
    """A ladder of its own for some kinds of fault or some goods."""

    kinds: tuple[NonconformityKind, ...] = ()
    categories: Words = ()


class Early(Rule):
    """Remedies that are open at once in the first time after delivery, beside those of the first rank.

    Within `days` or `months` of delivery, and within `known_within_days` of noticing where named. `by`: asked = the
    customer has to ask in that time; shown = the fault has to show in it. `stops_for_repair`: the days of a repair do
    not count, and at least `days_left` remain after it. `replaces_first`: in that time these are the whole first rank.
    """

    days: Days | None = None
    months: Months | None = None
    known_within_days: Days | None = None
    by: Literal["asked", "shown"] = "asked"
    remedies: Annotated[tuple[Remedy, ...], Field(min_length=1)]
    refund_variant: Variant | None = None
    categories: Words = ()
    stops_for_repair: bool = False
    days_left: Days = 0
    replaces_first: bool = False


class Answer(Rule):
    """The seller has to answer a complaint in this time; `silence_accepts`: without an answer it counts as accepted."""

    days: Days | None = None
    months: Months | None = None
    silence_accepts: bool = False
    rolls: bool = False


class NoUseDeduction(Rule):
    """For so long after delivery nothing may be taken off a refund for use."""

    months: Months


class Compensation(Rule):
    """Money on top of the remedy, a share of the price of the goods, for these kinds of fault."""

    bp: BasisPoints
    kinds: Annotated[tuple[NonconformityKind, ...], Field(min_length=1)]


class Prolonged(Rule):
    """A repair makes the guarantee longer; `per_repair`: each one does, `most` times."""

    months: Months
    per_repair: bool = False
    most: Annotated[int, Field(ge=1, le=20)] = 1


class Tail(Rule):
    """Claims are not barred before these months after the defect showed, or after repaired goods came back."""

    after_defect_months: Months
    after_return_months: Months
