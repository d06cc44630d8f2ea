"""Looks for the orders a message without one may be about, by what is named in it; picks none of them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from shared.runtime.message import FoundOrder, Sought
from shared.storage.engine import rows

MOST = 20
"""Orders read per message: the newest are the likeliest, and a shared address must not read a whole shop."""
PHONE_DIGITS = 8
"""The last digits of a number, which are the same however its country is written."""

# The personal store's indexes hold two fields; both are named so that they are used, then the order's own is picked.
_ORDERS = """
with hits as (
  select unnest(%b::text[]) as subject, 1 as rank, 'order' as by
  union all
  select subject, 2, 'parcel' from reference where kind = 'parcel_id' and value = any(%b::text[])
  union all
  (select owner, 3, 'mail' from common.personal where field in ('contact', 'customer') and field = 'customer'
     and lower(value ->> 'mail') = %b::text order by at desc limit %s)
  union all
  (select owner, 4, 'phone' from common.personal where field in ('contact', 'customer') and field = 'customer'
     and right(regexp_replace(value ->> 'phone', '[^0-9]', '', 'g'), 8) = %b::text order by at desc limit %s))
select h.subject, h.by, (m.body #>> '{order,placed_at}')::timestamptz, h.theirs
from (select subject, (array_agg(by order by rank))[1] as by, bool_or(rank >= 3) as theirs from hits group by subject) h
join memory m on m.subject = h.subject
where m.body #>> '{order,placed_at}' is not null
order by 3 desc, 1 limit %s"""


def find_orders(db: sa.Connection, sought: Sought) -> tuple[FoundOrder, ...]:
    """The newest orders that fit, each once with the best reason it was found by."""
    digits = "".join(c for c in sought.phone or "" if c.isdigit())[-PHONE_DIGITS:]
    values = (
        list(sought.subjects),
        list(sought.parcels),
        sought.mail.strip().lower() if sought.mail else None,
        MOST,
        digits if len(digits) == PHONE_DIGITS else None,
        MOST,
        MOST,
    )
    return tuple(_found(*row) for row in rows(db, _ORDERS, values))


def _found(
    subject: str, by: Literal["order", "parcel", "mail", "phone"], placed_at: datetime, theirs: bool
) -> FoundOrder:
    return FoundOrder(subject=subject, by=by, placed_at=placed_at, theirs=theirs)
