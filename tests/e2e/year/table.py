"""Writes down, for people, what a year came to: by country, by reason, and where the time went; judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from tests.e2e.year.checker import Account, counted
from tests.e2e.year.invoices import CURRENCY, Year
from tests.e2e.year.places import place_of
from tests.e2e.year.played import Spent

_HEADS = ("country", "market", "orders", "requests", "refunded", CURRENCY, "refused", "person", "otherwise")
_SHOWN = 6


def by_country(year: Year, accounts: Collection[Account]) -> str:
    """One line a country, those with most orders first, and a line of sums."""
    orders = Counter(invoice.country for invoice in year.invoices)
    rows = [
        (country, place_of(country).market, str(count), *_cells([one for one in accounts if one.country == country]))
        for country, count in orders.most_common()
    ]
    rows.append(("all", "", str(orders.total()), *_cells(accounts)))
    widths = [max(len(row[n]) for row in (_HEADS, *rows)) for n in range(len(_HEADS))]
    return "\n".join(_line(row, widths) for row in (_HEADS, *rows))


def by_reason(accounts: Collection[Account]) -> str:
    """How many ended in which way for which reason."""
    most_first = sorted(counted(accounts).items(), key=lambda item: (-item[1], item[0]))
    return "\n".join(f"{count:5}  {end}: {reason}" for (end, reason), count in most_first)


def where_the_time_went(spent: Spent, seconds: float, breached: Mapping[str, int]) -> str:
    """Wall time of the year, what was waited for most, and promises that were not kept."""
    most = sorted(spent.waited_on.items(), key=lambda item: -item[1])[:_SHOWN]
    longest, day = spent.longest
    broken = ", ".join(f"{kind} {count}" for kind, count in sorted(breached.items())) or "none"
    lines = (
        f"{spent.days} days in {seconds:.0f} s: {spent.publishing:.0f} s publishing, {spent.waiting:.0f} s until quiet",
        f"{spent.looks} looks; the longest day was {day} with {longest:.1f} s",
        f"waited for most: {', '.join(f'{what} ({count})' for what, count in most)}",
        f"promises not kept: {broken}",
    )
    return "\n".join(lines)


def money(amount_minor: int) -> str:
    """Major units, two digits."""
    return f"{amount_minor // 100:,}.{amount_minor % 100:02}"


def _cells(accounts: Collection[Account]) -> tuple[str, ...]:
    ends = Counter(account.end for account in accounts)
    refunded = money(sum(account.amount_minor for account in accounts))
    return (
        str(len(accounts)),
        str(ends["refunded"]),
        refunded,
        str(ends["refused"]),
        str(ends["person"]),
        str(ends["otherwise"]),
    )


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    cells = [
        cell.ljust(width) if n < 2 else cell.rjust(width)
        for n, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()
