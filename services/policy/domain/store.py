"""What the shop gives today on top of its promise at the order: the kinder of both; goods to keep; approval."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeVar

from services.policy.domain.deadlines import named
from services.policy.domain.inquiry import AskedLine, Inquiry, value_of
from services.policy.domain.trail import Trail
from shared.facts.order import ShopPromise
from shared.rulebook.models import goods_word
from shared.rulebook.store_policy import Entry, TodaysPromise

E = TypeVar("E", bound=Entry)


def todays(inquiry: Inquiry) -> tuple[ShopPromise, ...]:
    """The windows the shop gives today to such a request, as promises; their version names the file's."""
    version = inquiry.rulebook.store.version
    return tuple(_as_promise(entry, version) for entry in fitting(inquiry, inquiry.rulebook.store.promises))


def may_keep(inquiry: Inquiry, trail: Trail, lines: tuple[AskedLine, ...]) -> bool:
    """Whether the goods need not come back, by what the shop gives today."""
    worth = value_of(lines)
    for entry in fitting(inquiry, inquiry.rulebook.store.keep_it):
        if entry.currency == inquiry.order.currency and worth <= entry.up_to_minor:
            trail.because("keep_it", f"goods worth {worth} need not come back: up to {entry.up_to_minor} they are kept")
            trail.cite_promise(f"of today, {inquiry.rulebook.store.version}", "keep_it", inquiry.today)
            return True
    return False


def exchanges(inquiry: Inquiry, trail: Trail, delivered: date | None) -> bool:
    """Whether the shop gives another article for these goods today; only where each line names the one wanted."""
    for entry in fitting(inquiry, inquiry.rulebook.store.exchanges):
        last = delivered + timedelta(days=entry.days) if delivered is not None else None
        if last is None or inquiry.asked_on > last:
            continue
        wanted = [inquiry.request.lines[asked.at].wanted_sku for asked in inquiry.lines if asked.at is not None]
        if len(wanted) < len(inquiry.lines) or None in wanted:
            path = "request.lines.wanted_sku"
            trail.miss(path, "which article is wanted instead", an_article="the shop exchanges it")
            return False
        trail.because("exchange_offered", f"the shop exchanges within {entry.days} days, until {named(last)}")
        trail.cite_promise(f"of today, {inquiry.rulebook.store.version}", "exchanges", inquiry.today)
        return True
    return False


def ask_approval(inquiry: Inquiry, trail: Trail, refund_minor: int) -> None:
    """Send a refund above the shop's limit to a person."""
    for entry in fitting(inquiry, inquiry.rulebook.store.approvals):
        if entry.currency == inquiry.order.currency and refund_minor > entry.above_minor:
            trail.ask_person("approval", f"a refund of {refund_minor} is above the shop's limit of {entry.above_minor}")
            return


def _as_promise(entry: TodaysPromise, version: str) -> ShopPromise:
    return ShopPromise(
        version=f"of today, {version}",
        change_of_mind_days=entry.change_of_mind_days,
        counted_from=entry.counted_from,
        return_paid_by=entry.return_paid_by,
        restocking_fee_bp=entry.restocking_fee_bp,
        refunds_delivery=entry.refunds_delivery,
    )


def fitting(inquiry: Inquiry, entries: Iterable[E]) -> list[E]:
    """The entries that hold for this request today."""
    return [entry for entry in entries if _fits(inquiry, entry, inquiry.today)]


def _fits(inquiry: Inquiry, entry: Entry, day: date) -> bool:
    order, words = inquiry.order, {goods_word(word) for word in entry.categories}
    return (
        (not entry.markets or order.market in entry.markets)
        and (not entry.memberships or order.buyer.membership in entry.memberships)
        and (not entry.channels or inquiry.request.channel in entry.channels)
        and (not words or all(goods_word(asked.line.category or "") in words for asked in inquiry.lines))
        and (entry.valid_from or day) <= day <= (entry.valid_to or day)
    )
