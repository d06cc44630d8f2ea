"""What the shop itself promised at the order: a window, who pays, what comes back. Can only be kinder than the law."""

from __future__ import annotations

from datetime import date

from services.policy.domain import refund_split
from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import Receipt
from services.policy.domain.trail import Trail
from shared.facts.decision import Deadlines, RemedyOption, ReturnTerms
from shared.facts.order import ShopPromise
from shared.money import share_bp


def last_day(inquiry: Inquiry, got: Receipt) -> date | None:
    """The last day of the promised window; None when nothing was promised or it has not begun (`is_open` tells)."""
    promise = inquiry.order.policy
    if promise is None or promise.change_of_mind_days is None:
        return None
    # A promise that does not say from when is read for the customer: from delivery.
    start = inquiry.placed_on if promise.counted_from == "placed" else got.day
    if start is None:
        return None
    rule = inquiry.rules.shop.promise
    return inquiry.last_day(start, promise.change_of_mind_days, rolls=rule.rolls if rule is not None else False)


def is_open(inquiry: Inquiry, got: Receipt) -> bool:
    """Whether the request is inside the promised window."""
    promise = inquiry.order.policy
    if promise is None or not promise.change_of_mind_days:
        return False
    last = last_day(inquiry, got)
    return inquiry.asked_on <= last if last is not None else got.waiting


def cite(inquiry: Inquiry, trail: Trail) -> None:
    """Rest on the promise: its version, where it stood, and the law that makes it binding."""
    promise = inquiry.order.policy
    if promise is None:
        return
    where = ", ".join(promise.shown_at) if promise.shown_at else "not shown to the customer"
    trail.cite_promise(promise.version or "without a version", where, inquiry.placed_on)
    trail.use("order.policy.version", promise.version)
    trail.use("order.policy.change_of_mind_days", promise.change_of_mind_days)


def by_promise(
    inquiry: Inquiry, trail: Trail, got: Receipt, lines: tuple[AskedLine, ...], key: str, *, taken_back: bool
) -> Outcome:
    """A return under the shop's promise and on its terms. `taken_back`: whether goods have to travel."""
    promise = inquiry.order.policy or ShopPromise()
    cite(inquiry, trail)
    trail.cite(inquiry.rules.shop.promise)
    last = last_day(inquiry, got)
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
