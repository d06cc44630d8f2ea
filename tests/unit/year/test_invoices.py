"""Invoice lines become orders and requests without a penny or a unit lost."""

from __future__ import annotations

import csv
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.e2e.year.invoices import MOVED_BY, NotExact, minor, read_year, year_of
from tests.unit.year.small import rows, small_year


def test_lines_of_one_stock_code_and_price_become_one_line_of_the_order() -> None:
    invoice = small_year().invoices[0]

    assert [(item.line_id, item.sku, item.quantity, item.price_minor) for item in invoice.items] == [
        ("1", "KITE", 5, 495),
        ("2", "DRUM", 2, 1250),
        ("3", "KITE", 1, 525),
    ]
    assert invoice.items[0].title == "Kite of silk"
    assert invoice.total_minor == 5 * 495 + 2 * 1250 + 525


def test_an_invoice_that_took_two_minutes_was_placed_in_the_first() -> None:
    assert small_year().invoices[0].placed_at.strftime("%H:%M") == "10:03"


def test_credits_of_one_invoice_on_one_day_are_one_request() -> None:
    credit = next(credit for credit in small_year().credits if credit.at.strftime("%m%d") == _moved("2010-12-10"))

    assert credit.at.strftime("%H:%M") == "09:30"
    assert [(c.invoice, c.quantities, c.amount_minor) for c in small_year().credits] == [
        ("1001", (("1", 1),), 495),
        ("1002", (("1", 4),), 5000),
        ("1001", (("1", 2), ("3", 1)), 2 * 495 + 525),
        ("1003", (("1", 1),), 85),
        ("1001", (("2", 2),), 2500),
    ]


def test_credit_lines_that_name_no_purchase_are_counted_and_not_asked_for() -> None:
    year = small_year()

    assert (year.credit_lines, year.unmatched) == (7, 1)
    assert len({credit.request_id for credit in year.credits}) == len(year.credits)


def test_the_year_is_moved_by_whole_weeks_and_keeps_its_hours_over_summer_time() -> None:
    moved = small_year().invoices[0].placed_at

    assert moved == datetime(2024, 12, 4, 10, 3, tzinfo=ZoneInfo("Europe/London"))
    assert moved.weekday() == datetime(2010, 12, 1, tzinfo=ZoneInfo("UTC")).weekday()
    assert MOVED_BY.days % 7 == 0


def test_a_file_reads_like_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows()[0])
        writer.writeheader()
        writer.writerows(rows())

    assert read_year(path) == year_of(rows())


@given(st.integers(0, 10**9))
def test_a_price_is_its_minor_units_exactly(units: int) -> None:
    assert minor(str(Decimal(units) / 100)) == units


def test_a_price_finer_than_a_minor_unit_is_an_error() -> None:
    with pytest.raises(NotExact, match=r"1\.005"):
        minor("1.005")


def test_a_credit_of_what_was_never_bought_is_an_error() -> None:
    strange = [*rows(), {**rows()[-2], "StockCode": "GONG"}]

    with pytest.raises(KeyError):
        year_of(strange)


def _moved(day: str) -> str:
    return (datetime.fromisoformat(day) + MOVED_BY).strftime("%m%d")
