"""Decides on which day of the year each event is published; knows neither broker nor rooms."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from tests.e2e.year.invoices import SHOP_ZONE, Invoice, Year
from tests.e2e.year.orders import order_delivered, order_placed
from tests.e2e.year.publishing import Event
from tests.e2e.year.requests import request_made

# After the last invoice of any day: an event may not come from the future.
_DAY_ENDS = time(21)
_DELIVERED = time(12)
_RETURNED = time(10)
_DELIVERED_AFTER = 3


class TradingDays:
    """The days on which the shop, its carrier and its warehouse work: those that have invoices or credits."""

    def __init__(self, days: Iterable[date]) -> None:
        self._days = sorted(set(days))

    def after(self, day: date, n: int) -> date:
        """The n-th trading day after `day`; past the year's end every day is one."""
        coming = self._days[bisect_right(self._days, day) :]
        if n <= len(coming):
            return coming[n - 1]
        return max(day, self._days[-1]) + timedelta(days=n - len(coming))


class Plan:
    """What is published on which day. The warehouse's events are added while the year goes on."""

    def __init__(self, year: Year, shop_id: str) -> None:
        self.trading = TradingDays([invoice.on for invoice in year.invoices] + [credit.on for credit in year.credits])
        self.published: dict[str, Event] = {}
        self._agenda: dict[date, list[Event]] = {}
        invoices = year.by_number()
        for invoice in year.invoices:
            self.add(order_placed(invoice, shop_id))
            self.add(order_delivered(invoice, shop_id, self.delivered_at(invoice)))
        for credit in year.credits:
            self.add(request_made(credit, invoices[credit.invoice], shop_id))

    def add(self, event: Event) -> None:
        """Published at the end of the day on which it happened."""
        self._agenda.setdefault(event.happened_at.astimezone(SHOP_ZONE).date(), []).append(event)

    def next_day(self) -> tuple[datetime, tuple[Event, ...]] | None:
        """The instant at which the next day ends, and all that happened on it, as it happened; None when it is over."""
        if not self._agenda:
            return None
        day = min(self._agenda)
        events = tuple(sorted(self._agenda.pop(day), key=lambda event: event.happened_at))
        self.published |= {event.id: event for event in events}
        return datetime.combine(day, _DAY_ENDS, SHOP_ZONE), events

    def first_day_ends(self) -> datetime:
        """The first instant of the story."""
        return datetime.combine(min(self._agenda), _DAY_ENDS, SHOP_ZONE)

    def delivered_at(self, invoice: Invoice) -> datetime:
        """A few days after the order."""
        return datetime.combine(self.trading.after(invoice.on, _DELIVERED_AFTER), _DELIVERED, SHOP_ZONE)

    def back_at(self, invoice: Invoice, labelled_on: date) -> datetime:
        """The trading day after the label, and never before the day after the goods were delivered."""
        leaves = max(labelled_on, self.delivered_at(invoice).date())
        return datetime.combine(self.trading.after(leaves, 1), _RETURNED, SHOP_ZONE)
