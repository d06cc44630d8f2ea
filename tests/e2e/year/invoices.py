"""Reads a shop's year from its invoice lines: what was bought, and which credits name a purchase; publishes nothing."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

SHOP_ZONE = ZoneInfo("Europe/London")
CURRENCY = "GBP"
# The invoices are from 2010 and 2011. Whole weeks later every day of the week stays what it was, and all the law that
# the rulebook holds is in force.
MOVED_BY = timedelta(weeks=731)
_TITLE_LENGTH = 200
_Row = Mapping[str, str]
_Sort = tuple[str, int]


class NotExact(Exception):
    """A price is no whole number of minor units; the message holds it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an invoice: everything of one stock code at one price, minor units each."""

    line_id: str
    sku: str
    title: str
    quantity: int
    price_minor: int


@dataclass(frozen=True, slots=True)
class Invoice:
    """What one customer bought at one instant."""

    number: str
    customer: str
    country: str
    placed_at: datetime
    items: tuple[Item, ...]

    @property
    def total_minor(self) -> int:
        return sum(item.quantity * item.price_minor for item in self.items)

    @property
    def on(self) -> date:
        return self.placed_at.date()


@dataclass(frozen=True, slots=True)
class Credit:
    """What was given back of one invoice on one day. `amount_minor`: quantities times the prices paid."""

    request_id: str
    invoice: str
    at: datetime
    quantities: tuple[tuple[str, int], ...]
    amount_minor: int

    @property
    def on(self) -> date:
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Year:
    """A whole year, in the order of its instants. `unmatched`: credit lines that name no purchase."""

    invoices: tuple[Invoice, ...]
    credits: tuple[Credit, ...]
    credit_lines: int
    unmatched: int

    def by_number(self) -> dict[str, Invoice]:
        return {invoice.number: invoice for invoice in self.invoices}


def read_year(path: Path) -> Year:
    """The year in one file of invoice lines. Raises NotExact, ValueError and KeyError for a file of another shape."""
    with path.open(encoding="utf-8", newline="") as file:
        return year_of(csv.DictReader(file))


def year_of(rows: Iterable[_Row]) -> Year:
    """The year in these lines: InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, …"""
    bought: dict[str, list[_Row]] = {}
    back: dict[tuple[str, date], list[_Row]] = {}
    credit_lines = unmatched = 0
    for row in rows:
        if not row["InvoiceNo"].startswith("C"):
            bought.setdefault(row["InvoiceNo"], []).append(row)
            continue
        credit_lines += 1
        if row["derived_matched_invoice"]:
            back.setdefault((row["derived_matched_invoice"], _instant(row).date()), []).append(row)
        else:
            unmatched += 1
    sorted_ = {number: _sorts(lines) for number, lines in bought.items()}
    invoices = [_invoice(number, lines, sorted_[number]) for number, lines in bought.items()]
    credits_ = [_credit(number, day, lines, sorted_[number]) for (number, day), lines in back.items()]
    return Year(
        tuple(sorted(invoices, key=lambda invoice: (invoice.placed_at, invoice.number))),
        tuple(sorted(credits_, key=lambda credit: (credit.at, credit.request_id))),
        credit_lines,
        unmatched,
    )


def minor(price: str) -> int:
    """Minor units of a decimal price, exactly. Raises NotExact."""
    units = Decimal(price) * 100
    if units != units.to_integral_value():
        raise NotExact(price)
    return int(units)


def _sorts(lines: Iterable[_Row]) -> dict[_Sort, str]:
    """(stock code, price) -> line id, numbered as they first appear."""
    sorts: dict[_Sort, str] = {}
    for row in lines:
        sorts.setdefault(_sort(row), str(len(sorts) + 1))
    return sorts


def _sort(row: _Row) -> _Sort:
    return row["StockCode"], minor(row["UnitPrice"])


def _instant(row: _Row) -> datetime:
    return (datetime.fromisoformat(row["InvoiceDate"]) + MOVED_BY).replace(tzinfo=SHOP_ZONE)


def _invoice(number: str, lines: list[_Row], sorts: Mapping[_Sort, str]) -> Invoice:
    quantities: dict[_Sort, int] = {}
    titles: dict[_Sort, str] = {}
    for row in lines:
        quantities[_sort(row)] = quantities.get(_sort(row), 0) + int(row["Quantity"])
        titles.setdefault(_sort(row), " ".join(row["Description"].split())[:_TITLE_LENGTH])
    items = tuple(Item(line_id, sort[0], titles[sort], quantities[sort], sort[1]) for sort, line_id in sorts.items())
    return Invoice(number, lines[0]["CustomerID"], lines[0]["Country"], min(map(_instant, lines)), items)


def _credit(invoice: str, day: date, lines: list[_Row], sorts: Mapping[_Sort, str]) -> Credit:
    quantities: dict[str, int] = {}
    amount = 0
    for row in lines:
        quantity, line_id = -int(row["Quantity"]), sorts[_sort(row)]
        quantities[line_id] = quantities.get(line_id, 0) + quantity
        amount += quantity * minor(row["UnitPrice"])
    request_id = f"rq-{invoice}-{day:%Y%m%d}"
    return Credit(request_id, invoice, min(map(_instant, lines)), tuple(sorted(quantities.items())), amount)
