"""Turns a decision into a grant: what is owed, what has to come back, when the money may go. Pays nothing itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from services.policy.domain.deadlines import local_day
from services.policy.domain.outcome import Outcome
from shared.facts.base import Currency, Fact, Minor
from shared.facts.decision import Decision, RemedyOption
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import Remedy, RequestFacts
from shared.rulebook.models import Rulebook

Release = Literal["now", "on_goods", "on_goods_or_proof", "on_inspection"]
_REFUNDING = frozenset({"refund", "withdraw_and_reorder", "store_credit"})
_KEEPING = frozenset({"price_reduction", "keep_with_compensation"})
_GOODS_TRAVEL = frozenset({"refund", "withdraw_and_reorder", "replacement", "exchange", "repair", "store_credit"})


class GrantLine(Fact):
    """Units of one line that the grant covers; `sku`: another article that is to go out for them."""

    line_id: str
    quantity: int = Field(ge=1)
    sku: str | None = None


class GrantRefund(Fact):
    """The split of a refund, minor units of `currency`; `total_minor` is what the customer gets."""

    currency: Currency
    goods_minor: Minor
    delivery_minor: Minor
    deduction_minor: Minor
    total_minor: Minor


class GrantReturn(Fact):
    """Whether goods come back, who pays that, and the last day to send them."""

    needed: bool
    paid_by: Literal["customer", "seller", "not_applicable"]
    send_back_by: date | None = None


class Grant(Fact):
    """The whole target of one remedy; never a difference. `due_on` is None while the money is held."""

    grant_id: str
    case_id: str
    kind: Remedy
    lines: tuple[GrantLine, ...]
    refund: GrantRefund | None
    returns: GrantReturn
    release: Release
    due_on: date | None


def covered_lines(outcome: Outcome, wanted: RequestFacts | None = None) -> tuple[GrantLine, ...]:
    """The units a decision covers, one entry per line; per line and article where another one is `wanted` for them."""
    units: dict[tuple[str, str | None], int] = {}
    for asked in outcome.lines:
        sku = wanted.lines[asked.at].wanted_sku if wanted is not None and asked.at is not None else None
        key = (asked.line.line_id, sku if sku != asked.line.sku else None)
        units[key] = units.get(key, 0) + asked.quantity
    return tuple(GrantLine(line_id=id_, quantity=count, sku=sku) for (id_, sku), count in units.items())


def units_by_line(lines: Iterable[GrantLine]) -> dict[str, int]:
    """How many units of each line they are."""
    units: dict[str, int] = {}
    for line in lines:
        units[line.line_id] = units.get(line.line_id, 0) + line.quantity
    return units


@dataclass(frozen=True, slots=True)
class Target:
    """Which grant: its ids, the remedy it is for, and the kind of its case."""

    grant_id: str
    case_id: str
    case_kind: str
    remedy: Remedy


def remedy_to_grant(decision: Decision, wanted: tuple[str, ...] = ()) -> Remedy | None:
    """The remedy that nothing is left to choose about: the wish among the open ones, or the only open one, else None.

    Nothing is granted for a decision that is not a plain yes or that needs a person.
    """
    if decision.eligible != "yes" or decision.needs_person or not decision.remedies:
        return None
    first = decision.remedies[0]
    if len(first) == 1:
        return first[0].kind if not wanted or _fits(first[0], wanted) else None
    if decision.chosen_by != "customer":
        return None
    return next((option.kind for wish in wanted for option in first if _is(option.kind, wish)), None)


def amount_untold(decision: Decision, remedy: Remedy) -> bool:
    """Whether money is the remedy and the rules cannot say how much: what a fault takes off the price is weighed."""
    compensated = remedy == "keep_with_compensation" and decision.compensation_minor is not None
    return remedy in _KEEPING and not compensated


def grant_for(
    decision: Decision,
    lines: tuple[GrantLine, ...],
    target: Target,
    order: Order,
    progress: Progress,
    rulebook: Rulebook,
) -> Grant:
    """The target for one remedy of a decision and the lines it covers (`covered_lines`).

    Released at once where nothing has to come back.
    """
    terms = decision.returns
    paid_by = terms.paid_by if terms is not None else "not_applicable"
    needed = paid_by != "not_applicable" and target.remedy in _GOODS_TRAVEL
    held = Grant(
        grant_id=target.grant_id,
        case_id=target.case_id,
        kind=target.remedy,
        lines=lines,
        refund=_money(decision, target.remedy, order.currency),
        returns=GrantReturn(
            needed=needed,
            paid_by=paid_by if needed else "not_applicable",
            send_back_by=terms.send_back_by if terms is not None and needed else None,
        ),
        release=_first_release(decision, rulebook, order, target.case_kind)
        if needed and target.remedy in _REFUNDING
        else "now",
        due_on=None,
    )
    return release(held, progress, decision, order, rulebook)


def release(
    grant: Grant, progress: Progress, decision: Decision, order: Order, rulebook: Rulebook,
    *, inspection_overdue: bool = False,
) -> Grant:  # fmt: skip
    """The grant, released with its due day when goods, proof or inspection allow, else as it was.

    `decision` is the newest one (decided again with this progress); its amounts replace the old ones.
    `inspection_overdue`: the promise to look at the goods in time was broken. A look never delays a refund past the day
    on which the law wants it paid.
    """
    if grant.refund is None:
        return grant
    money = _money(decision, grant.kind, order.currency) or grant.refund
    today = local_day(decision.decided_at, ZoneInfo(order.time_zone))
    if grant.release != "now" and not _may_go(grant, progress, decision, order, rulebook, inspection_overdue):
        return grant.model_copy(update={"refund": money})
    lawful = decision.deadlines.refund.on if decision.deadlines.refund is not None else None
    due = lawful or grant.due_on or today + timedelta(days=rulebook.clocks.undated_refund_days)
    # A day that has passed cannot be kept any more; the promise then is today.
    kept = due if due >= today else (grant.due_on or today)
    return grant.model_copy(update={"refund": money, "release": "now", "due_on": kept})


def _may_go(
    grant: Grant, progress: Progress, decision: Decision, order: Order, rulebook: Rulebook, overdue: bool
) -> bool:  # fmt: skip
    goods = progress.goods_received_on or progress.goods_collected_on
    proof = progress.dispatch_proof_on
    match grant.release:
        case "now":
            return True
        case "on_goods":
            return goods is not None
        case "on_goods_or_proof":
            return goods is not None or proof is not None
        case "on_inspection":
            if overdue or progress.inspection is not None:
                return True
    deadline = decision.deadlines.refund
    due = deadline.on if deadline is not None else None
    if due is None or (goods is None and proof is None):
        return False
    # Looking takes its promised time after the goods are in; where that would end past the lawful day, pay now.
    zone, look = ZoneInfo(order.time_zone), rulebook.clocks.kinds["inspection"].due or timedelta()
    today = local_day(decision.decided_at, zone)
    looked_by = (local_day(goods, zone) if goods is not None else today) + look
    return looked_by > due


def _first_release(decision: Decision, rulebook: Rulebook, order: Order, kind: str) -> Release:
    case_kind = rulebook.case_kinds.get(kind)
    if case_kind is not None and case_kind.look_first:
        return "on_inspection"
    placed = local_day(order.placed_at, ZoneInfo(order.time_zone))
    rules = rulebook.market(order.market, placed, order.region)
    rule = decision.deadlines.refund.rule if decision.deadlines.refund is not None else None
    if rules is None or rule is None:
        return "on_goods"
    known = (rules.withdrawal.refund, rules.guarantee.refund, rules.delivery.refund)
    waits = next((found.may_wait_for for found in known if found is not None and found.rule == rule), "nothing")
    collects = order.disclosures is not None and order.disclosures.offered_to_collect
    if waits == "nothing" or (collects and decision.ground == "withdrawal"):
        return "now"
    return "on_goods_or_proof" if waits == "goods_or_proof" else "on_goods"


def _money(decision: Decision, remedy: Remedy, currency: str) -> GrantRefund | None:
    """What the customer gets in money under this remedy; a compensation for goods that stay is all of it."""
    if remedy in _REFUNDING:
        return _refund(decision)
    minor = decision.compensation_minor
    if remedy != "keep_with_compensation" or minor is None:
        return None
    return GrantRefund(currency=currency, goods_minor=minor, delivery_minor=0, deduction_minor=0, total_minor=minor)


def _refund(decision: Decision) -> GrantRefund | None:
    split = decision.refund
    return GrantRefund(**split.model_dump(exclude={"conditional"})) if split is not None else None


def without_spent(decision: Decision, spent: Collection[str]) -> Decision:
    """The decision without what was tried in vain in its case, as long as its first rank offers something else."""
    ranks = decision.remedies
    left = tuple(option for option in ranks[0] if option.kind not in spent) if ranks else ()
    return decision.model_copy(update={"remedies": (left, *ranks[1:])}) if left else decision


def _is(kind: Remedy, wish: str) -> bool:
    """Whether the remedy is what was wished for; people say exchange and replacement for any new goods."""
    return kind == wish or (kind, wish) in (("replacement", "exchange"), ("replacement_shipment", "replacement"))


def _fits(option: RemedyOption, wanted: tuple[str, ...]) -> bool:
    reordered = option.kind == "withdraw_and_reorder" and bool({"exchange", "refund"} & {*wanted})
    return reordered or any(_is(option.kind, wish) for wish in wanted)
