"""A year of a handful of made-up invoice lines, for the tests of this folder."""

from __future__ import annotations

from tests.e2e.year.invoices import Year, year_of

_HEADS = (
    "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country",
    "is_cancellation", "derived_matched_invoice",
)  # fmt: skip
# Bought on a Wednesday and a Friday; given back the same day, within two weeks, months later, and by somebody else.
_LINES = """
1001,KITE,Kite  of silk ,3,2010-12-01T10:03:00,4.95,1,Germany,0,
1001,DRUM,Small drum,2,2010-12-01T10:03:00,12.5,1,Germany,0,
1001,KITE,Kite of silk,2,2010-12-01T10:04:00,4.95,1,Germany,0,
1001,KITE,Kite of silk,1,2010-12-01T10:03:00,5.25,1,Germany,0,
1002,DRUM,Small drum,4,2010-12-03T09:00:00,12.5,2,United Kingdom,0,
1003,BELL,Bell,1,2010-12-03T11:30:00,0.85,3,USA,0,
C1004,KITE,Kite of silk,-1,2010-12-01T15:00:00,4.95,1,Germany,1,1001
C1005,KITE,Kite of silk,-2,2010-12-10T12:00:00,4.95,1,Germany,1,1001
C1006,KITE,Kite of silk,-1,2010-12-10T14:00:00,5.25,1,Germany,1,1001
C1007,DRUM,Small drum,-2,2011-03-04T08:00:00,12.5,1,Germany,1,1001
C1008,DRUM,Small drum,-4,2010-12-10T09:30:00,12.5,2,United Kingdom,1,1002
C1009,BELL,Bell,-1,2010-12-13T09:30:00,0.85,3,USA,1,1003
C1010,D,Discount,-1,2010-12-13T09:40:00,27.5,3,USA,1,
"""


def rows() -> list[dict[str, str]]:
    """The lines as a reader of the file gives them."""
    lines = _LINES.strip().splitlines()
    return [dict(zip(_HEADS, line.split(","), strict=True)) for line in lines]


def small_year() -> Year:
    return year_of(rows())
