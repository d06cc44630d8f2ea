"""What a market's law, a case kind and the clock table look like once loaded: frozen, one version per rule and day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from shared.facts.base import Currency, Locale, Market, Region, Word, Zone
from shared.facts.request import KnownGround, NonconformityKind, Remedy
from shared.rulebook import rules
from shared.rulebook.rules import Closed

ClockKind = Literal["first_answer", "human_answer", "decision", "return_offer", "inspection", "refund"]


class ScopeRules(Closed):
    """To whom the consumer law applies."""

    consumer: rules.Stated | None = None


class WithdrawalRules(Closed):
    """The right to change one's mind."""

    right: rules.Right | None = None
    period: rules.Period | None = None
    before_receipt: rules.Stated | None = None
    uninformed: rules.Uninformed | None = None
    return_cost: rules.ReturnCost | None = None
    send_back: rules.Period | None = None
    outbound: rules.Outbound | None = None
    partial_outbound: rules.PartialOutbound | None = None
    value_loss: rules.ValueLoss | None = None
    refund: rules.RefundDue | None = None
    late_refund: rules.LateRefund | None = None
    undisclosed: rules.Undisclosed | None = None
    exchange: rules.Stated | None = None


class ExclusionRules(Closed):
    """Goods the right does not cover, named by the line's own facts."""

    custom_made: rules.Exclusion | None = None
    perishable: rules.Exclusion | None = None
    hygiene: rules.Exclusion | None = None
    media: rules.Exclusion | None = None


class GuaranteeRules(Closed):
    """Lack of conformity."""

    liability: rules.Liability | None = None
    limitation: rules.Stated | None = None
    presumption: rules.Presumption | None = None
    remedies: rules.Ladder | None = None
    return_cost: rules.Stated | None = None
    refund: rules.RefundDue | None = None
    outbound: rules.Outbound | None = None
    repair_prolongs: rules.Prolonged | None = None
    tail: rules.Tail | None = None


class DeliveryRules(Closed):
    """Delivery that is late, lost or never begun."""

    due: rules.Period | None = None
    failed: rules.FailedDelivery | None = None
    risk: rules.Risk | None = None
    refund: rules.RefundDue | None = None
    late_refund: rules.LateRefund | None = None
    mail_order: rules.MailOrder | None = None


class ShopRules(Closed):
    """The second layer: the shop's own promise."""

    promise: rules.Contractual | None = None


class HolidayRules(Closed):
    """Where days off come from: a country of the `holidays` library, subdivisions by ISO 3166-2 region, the weekend."""

    country: Market
    subdivisions: Mapping[str, str] = Field(default_factory=dict)
    weekend: tuple[Annotated[int, Field(ge=0, le=6)], ...] = (5, 6)


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
    withdrawal: WithdrawalRules
    exclusions: ExclusionRules
    guarantee: GuaranteeRules
    delivery: DeliveryRules
    shop: ShopRules


SECTIONS: Mapping[str, type[Closed]] = {
    "scope": ScopeRules,
    "withdrawal": WithdrawalRules,
    "exclusions": ExclusionRules,
    "guarantee": GuaranteeRules,
    "delivery": DeliveryRules,
    "shop": ShopRules,
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
    """Everything the rule files say, at one version. `content_hash` is of the files' bytes."""

    version: str
    content_hash: str
    clocks: ClockTable
    case_kinds: Mapping[str, CaseKind]
    timelines: Mapping[tuple[str, str | None], Timeline] = field(repr=False)

    @property
    def markets(self) -> tuple[str, ...]:
        """Codes of the markets whose law is held, sorted."""
        return tuple(sorted({code for code, _ in self.timelines}))

    def market(self, code: str, on: date, region: str | None = None) -> MarketRules | None:
        """The law of a market (and region) as of a day, or None when none is held."""
        timeline = self.timelines.get((code, region)) or self.timelines.get((code, None))
        return timeline.on(on) if timeline is not None else None
