"""Each event of the year is published at the end of the day on which it happened, and each exactly once."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.e2e.year.invoices import SHOP_ZONE
from tests.e2e.year.plan import Plan, TradingDays
from tests.e2e.year.publishing import Event
from tests.unit.year.small import small_year

_SHOP = "blue-harbour"
_DAYS = st.dates(date(2024, 12, 1), date(2025, 1, 31))


def _days(plan: Plan) -> list[tuple[datetime, tuple[Event, ...]]]:
    days = []
    while (day := plan.next_day()) is not None:
        days.append(day)
    return days


def test_every_order_is_placed_and_delivered_and_every_request_made_once() -> None:
    year = small_year()
    plan = Plan(year, _SHOP)
    events = [event for _, happened in _days(plan) for event in happened]

    assert len(events) == 2 * len(year.invoices) + len(year.credits)
    assert {event.id for event in events} == plan.published.keys()
    assert len(plan.published) == len(events)


def test_nothing_is_published_before_it_happened_or_on_another_day() -> None:
    days = _days(Plan(small_year(), _SHOP))

    for ends, events in days:
        assert all(event.happened_at <= ends for event in events)
        assert all(event.happened_at.date() == ends.date() for event in events)
        assert list(events) == sorted(events, key=lambda event: event.happened_at)
    assert [ends for ends, _ in days] == sorted({ends for ends, _ in days})


def test_the_year_begins_at_the_end_of_its_first_day() -> None:
    plan = Plan(small_year(), _SHOP)

    assert plan.first_day_ends() == _days(plan)[0][0]


def test_goods_come_back_after_their_label_and_never_before_they_were_delivered() -> None:
    year = small_year()
    plan, invoice = Plan(year, _SHOP), year.invoices[0]
    delivered = plan.delivered_at(invoice).date()

    assert plan.back_at(invoice, invoice.on).date() > delivered
    assert plan.back_at(invoice, delivered + timedelta(days=9)).date() > delivered + timedelta(days=9)


def test_what_the_warehouse_adds_is_published_on_its_day() -> None:
    plan = Plan(small_year(), _SHOP)
    at = datetime(2026, 1, 2, 10, tzinfo=SHOP_ZONE)
    plan.add(Event("warehouse.v1", "return.received", "late", "", at, {}))

    assert [event.id for event in _days(plan)[-1][1]] == ["late"]


@given(st.sets(_DAYS, min_size=1), _DAYS, st.integers(1, 5))
def test_the_nth_trading_day_lies_after_the_day_and_after_the_one_before(days: set[date], day: date, n: int) -> None:
    trading = TradingDays(days)
    found = trading.after(day, n)

    assert found > day
    assert found > trading.after(day, n - 1) if n > 1 else True
    if found <= max(days):
        assert found in days
        assert sum(day < other <= found for other in days) == n
