"""What a market's law, a case kind and the clock table look like once loaded: frozen, one version per rule and day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Annotated

from pydantic import Field

from shared.facts.base import Currency, Locale, Market, Region, Word, Zone
from shared.facts.promise import ClockKind
from shared.facts.request import KnownGround, NonconformityKind, Remedy
from shared.rulebook import rules, rules_delivery, rules_guarantee, rules_trade, rules_withdrawal
from shared.rulebook.articles import Article
from shared.rulebook.rules import Closed
from shared.rulebook.store_policy import StorePolicy


class ScopeRules(Closed):
    """To whom the consumer law applies."""

    consumer: rules.Stated | None = None


class CountingRules(Closed):
    """How periods end. `saturday`: that Saturdays move a last day too, where that rests on another source."""

    roll_over: rules.RollOver | None = None
    saturday: rules.Stated | None = None


class WithdrawalRules(Closed):
    """The right to change one's mind."""

    right: rules_withdrawal.Right | None = None
    formal_breach: rules_withdrawal.FormalBreach | None = None
    period: rules.Period | None = None
    before_receipt: rules.Stated | None = None
    uninformed: rules_withdrawal.Uninformed | None = None
    misdescribed: rules_withdrawal.Misdescribed | None = None
    displaced: rules_withdrawal.Displaced | None = None
    intact: rules_withdrawal.Intact | None = None
    return_cost: rules_withdrawal.ReturnCost | None = None
    collection: rules_withdrawal.Collection | None = None
    send_back: rules.Period | None = None
    outbound: rules.Outbound | None = None
    partial_outbound: rules_withdrawal.PartialOutbound | None = None
    value_loss: rules_withdrawal.ValueLoss | None = None
    refund: rules.RefundDue | None = None
    late_refund: rules.LateRefund | None = None
    undisclosed: rules_withdrawal.Undisclosed | None = None
    same_means: rules.Stated | None = None
    no_fee: rules.Stated | None = None
    exchange: rules.Stated | None = None


class ExclusionRules(Closed):
    """Goods the right does not cover, named by the line's own facts."""

    custom_made: rules_withdrawal.Exclusion | None = None
    perishable: rules_withdrawal.Exclusion | None = None
    hygiene: rules_withdrawal.Exclusion | None = None
    media: rules_withdrawal.Exclusion | None = None
    press: rules_withdrawal.Exclusion | None = None
    announced: rules_withdrawal.Exclusion | None = None


class GuaranteeRules(Closed):
    """Lack of conformity. `listed_goods` stands before `liability` for the goods of its terms."""

    liability: rules_guarantee.Liability | None = None
    listed_goods: rules_guarantee.Liability | None = None
    limitation: rules.Stated | None = None
    complaint: rules_guarantee.Complaint | None = None
    notice: rules_guarantee.Notice | None = None
    presumption: rules_guarantee.Presumption | None = None
    early: rules_guarantee.Early | None = None
    remedies: rules_guarantee.Ladder | None = None
    other_remedies: rules_guarantee.OtherLadder | None = None
    answer: rules_guarantee.Answer | None = None
    no_use_deduction: rules_guarantee.NoUseDeduction | None = None
    compensation: rules_guarantee.Compensation | None = None
    return_cost: rules.Stated | None = None
    refund: rules.RefundDue | None = None
    late_refund: rules.LateRefund | None = None
    outbound: rules.Outbound | None = None
    repair_suspends: rules.Stated | None = None
    repair_prolongs: rules_guarantee.Prolonged | None = None
    tail: rules_guarantee.Tail | None = None


class DeliveryRules(Closed):
    """Delivery that is late, lost or never begun."""

    due: rules_delivery.DueDelivery | None = None
    failed: rules_delivery.FailedDelivery | None = None
    risk: rules_delivery.Risk | None = None
    refund: rules.RefundDue | None = None
    late_refund: rules.LateRefund | None = None
    mail_order: rules_delivery.MailOrder | None = None


class ShopRules(Closed):
    """The second layer: the shop's own promise."""

    promise: rules.Contractual | None = None


class InformationRules(Closed):
    """How consumers have to be told."""

    language: rules_trade.InformationLanguage | None = None


class MessageRules(Closed):
    """When and under which consent messages may be sent."""

    calls: rules_trade.MessageHours | None = None
    texts: rules_trade.MessageHours | None = None
    consent: rules_trade.Consent | None = None


class CustomsRules(Closed):
    """Customs and tax where goods come in, go back, and money is refunded."""

    low_value_duty: rules_trade.LowValue | None = None
    low_value_tax: rules_trade.LowValue | None = None
    parcel_charge: rules_trade.LowValue | None = None
    goods_back: rules_trade.GoodsComingBack | None = None
    duty_back: rules_trade.GoodsComingBack | None = None
    tax_on_refund: rules_trade.TaxOnRefund | None = None


class MovedDay(Closed):
    """A day off that the calendar library does not know, or one it has that is none."""

    day: date
    off: bool
    region: Region | None = None
    source: rules.Text


class HolidayRules(Closed):
    """Where days off come from: a country of the `holidays` library, subdivisions by ISO 3166-2 region, the weekend.

    `categories`: the library's kinds of days that count here. `moved`: what it does not know, each day with its source.
    `weekend` is about working days; which days move the end of a period says `counting`. `worked_weekends`: a weekend
    day that is worked in exchange for a day off is a working day to the law of this place.
    """

    country: Market
    categories: tuple[Word, ...] = ("public",)
    subdivisions: Mapping[str, str] = Field(default_factory=dict)
    weekend: tuple[Annotated[int, Field(ge=0, le=6)], ...] = (5, 6)
    worked_weekends: bool = False
    moved: tuple[MovedDay, ...] = ()


class Place(Closed):
    """What a market is, apart from its law."""

    code: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    name: Word
    market: bool
    extends: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None
    currencies: tuple[Currency, ...] = ()
    time_zones: tuple[Zone, ...] = ()
    regions: tuple[Region, ...] = ()
    languages: tuple[Locale, ...] = ()
    holidays: HolidayRules | None = None


class MarketRules(Closed):
    """The law of one market (and region) on one day; a rule that is not in force is None."""

    place: Place
    scope: ScopeRules
    counting: CountingRules
    withdrawal: WithdrawalRules
    exclusions: ExclusionRules
    guarantee: GuaranteeRules
    delivery: DeliveryRules
    shop: ShopRules
    information: InformationRules
    messages: MessageRules
    customs: CustomsRules


SECTIONS: Mapping[str, type[Closed]] = {
    "scope": ScopeRules,
    "counting": CountingRules,
    "withdrawal": WithdrawalRules,
    "exclusions": ExclusionRules,
    "guarantee": GuaranteeRules,
    "delivery": DeliveryRules,
    "shop": ShopRules,
    "information": InformationRules,
    "messages": MessageRules,
    "customs": CustomsRules,
}


class CaseKind(Closed):
    """What a customer talks about, and the grounds it may rest on, best first.

    `prefer`: another order of grounds where the customer wants that remedy. `nonconformity`: what the kind itself says
    is wrong with the goods. `look_first`: the shop wants to see the goods before it pays.
    """

    kind: Word
    grounds: tuple[KnownGround, ...] = ()
    prefer: Mapping[Remedy, tuple[KnownGround, ...]] = Field(default_factory=dict)
    nonconformity: NonconformityKind | None = None
    look_first: bool = False


class ClockRule(Closed):
    """How long a promise lasts (None: until a day that the event names), and how long before its end it warns."""

    due: timedelta | None = None
    warn_before: timedelta


class ClockTable(Closed):
    """The promises to customers, at one version.

    `undated_refund_days`: the shop's own term for a refund for which the law of the market names no day.
    """

    version: Word
    undated_refund_days: Annotated[int, Field(ge=1, le=60)]
    kinds: Mapping[ClockKind, ClockRule]


def goods_word(word: str) -> str:
    """The form in which categories are compared: `Washing-Machine` and `washing machine` are one."""
    return "_".join(word.casefold().replace("-", " ").replace("_", " ").split())


class GoodsGroups(Closed):
    """The law's groups of goods, each with the words shops use for it."""

    groups: Mapping[Word, tuple[Word, ...]]


@dataclass(frozen=True, slots=True)
class Timeline:
    """One market's law over time: `starts[i]` is the first day of `laws[i]`."""

    starts: tuple[date, ...]
    laws: tuple[MarketRules, ...]

    def on(self, day: date) -> MarketRules | None:
        """The law of that day; None before the first."""
        index = bisect_right(self.starts, day) - 1
        return self.laws[index] if index >= 0 else None


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything the rule files say, at one version. `content_hash` is of the files' bytes.

    `goods`: the shop's word for a category -> the goods groups it belongs to. `store`: what the shop gives today.
    """

    version: str
    content_hash: str
    clocks: ClockTable
    case_kinds: Mapping[str, CaseKind]
    goods: Mapping[str, frozenset[str]]
    store: StorePolicy
    articles: Mapping[str, Article]
    timelines: Mapping[tuple[str, str | None], Timeline] = field(repr=False)

    def groups(self, category: str | None) -> frozenset[str]:
        """The goods groups of a line's category; none for an untold or unknown word."""
        return self.goods.get(goods_word(category), frozenset()) if category else frozenset()

    @property
    def markets(self) -> tuple[str, ...]:
        """Codes of the markets whose law is held, sorted."""
        return tuple(sorted({code for code, _ in self.timelines}))

    def regions(self, code: str) -> tuple[str, ...]:
        """Parts of a market that have rules of their own, sorted."""
        return tuple(sorted(region for market, region in self.timelines if market == code and region is not None))

    def market(self, code: str, on: date, region: str | None = None) -> MarketRules | None:
        """The law of a market (and region) as of a day, or None when none is held."""
        timeline = self.timelines.get((code, region)) or self.timelines.get((code, None))
        return timeline.on(on) if timeline is not None else None
