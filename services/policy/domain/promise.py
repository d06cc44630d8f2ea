"""What the shop itself promised at the order: a window, who pays, what comes back. Can only be kinder than the law."""

from __future__ import annotations

from datetime import date

from services.policy.domain import refund_split, store
from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import Receipt
from services.policy.domain.trail import Trail
from shared.facts.decision import Deadlines, RemedyOption, ReturnTerms
from shared.facts.order import ShopPromise
from shared.money import share_bp


def held(inquiry: Inquiry, got: Receipt) -> ShopPromise | None:
    """What the shop holds itself to: the promise of the order and what it gives today, the kinder of both.

    Of several windows that are open their terms together count; of closed ones the one that ended last.
    """
    made = ([inquiry.order.policy] if inquiry.order.policy is not None else []) + list(store.todays(inquiry))
    if len(made) < 2:
        return made[0] if made else None
    open_ = [promise for promise in made if _is_open(inquiry, got, promise)]
    longest = max(open_ or made, key=lambda promise: _last_day(inquiry, got, promise, Trail()) or date.min)
    if not open_:
        return longest
    kinder = {
        "return_paid_by": "seller" if any(p.return_paid_by == "seller" for p in open_) else longest.return_paid_by,
        "restocking_fee_bp": min(p.restocking_fee_bp or 0 for p in open_),
        "refunds_delivery": any(p.refunds_delivery for p in open_),
    }
    return longest.model_copy(update=kinder)


def last_day(inquiry: Inquiry, got: Receipt, trail: Trail | None = None) -> date | None:
    """The last day of the promised window; None when nothing was promised or it has not begun (`is_open` tells)."""
    promise = held(inquiry, got)
    return None if promise is None else _last_day(inquiry, got, promise, trail or Trail())


def is_open(inquiry: Inquiry, got: Receipt) -> bool:
    """Whether the request is inside the promised window."""
    promise = held(inquiry, got)
    return promise is not None and _is_open(inquiry, got, promise)


def _last_day(inquiry: Inquiry, got: Receipt, promise: ShopPromise, trail: Trail) -> date | None:
    if promise.change_of_mind_days is None:
        return None
    # A promise that does not say from when is read for the customer: from delivery.
    start = inquiry.placed_on if promise.counted_from == "placed" else got.day
    if start is None:
        return None
    rule = inquiry.rules.shop.promise
    rolls = rule.rolls if rule is not None else False
    return inquiry.last_day(start, promise.change_of_mind_days, trail, "customer", rolls=rolls)


def _is_open(inquiry: Inquiry, got: Receipt, promise: ShopPromise) -> bool:
    if not promise.change_of_mind_days:
        return False
    last = _last_day(inquiry, got, promise, Trail())
    return inquiry.asked_on <= last if last is not None else got.waiting


def cite(inquiry: Inquiry, trail: Trail, promise: ShopPromise) -> None:
    """Rest on the promise: its version, where it stood, and since when it binds."""
    where = ", ".join(promise.shown_at) if promise.shown_at else "not shown to the customer"
    trail.cite_promise(promise.version or "without a version", where, inquiry.placed_on)
    if promise.version == (inquiry.order.policy.version if inquiry.order.policy is not None else ""):
        trail.use("order.policy.version", promise.version)
        trail.use("order.policy.change_of_mind_days", promise.change_of_mind_days)


def by_promise(
    inquiry: Inquiry, trail: Trail, got: Receipt, lines: tuple[AskedLine, ...], key: str, *, taken_back: bool
) -> Outcome:
    """A return under the shop's promise and on its terms. `taken_back`: whether goods have to travel."""
    promise = held(inquiry, got) or ShopPromise()
    cite(inquiry, trail, promise)
    trail.cite(inquiry.rules.shop.promise)
    last = last_day(inquiry, got, trail)
    trail.because("promise_in_time", f"the shop promised {promise.change_of_mind_days} days")
    if last is not None:
        trail.reckon(f"promised until {named(last)}")
    fee = share_bp(sum(line.value_minor for line in lines), promise.restocking_fee_bp or 0)
    share: refund_split.Share = "paid" if promise.refunds_delivery else "none"
    delivery = refund_split.outbound(inquiry, trail, lines, share, inquiry.rules.withdrawal.partial_outbound)
    money = refund_split.split(inquiry, trail, lines, delivery, fee)
    trail.reckon(refund_split.sum_in_words(lines, money, "delivery"))
    payer = promise.return_paid_by if promise.return_paid_by in ("customer", "seller") else "customer"
    return Outcome(
        eligible="yes",
        key=key,
        lines=lines,
        args={"last_day": last.isoformat() if last else None, "version": promise.version},
        remedies=((RemedyOption(kind="refund", only_if="shop_policy"),),),
        chosen_by="customer",
        returns=ReturnTerms(paid_by="seller" if payer == "seller" else "customer")
        if taken_back
        else ReturnTerms(paid_by="not_applicable"),
        refund=money,
        deadlines=Deadlines(last_day_to_act=last),
    )
