"""Whose a register row is and which goods it is about, so that one order can know what stands under another."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

ROOMS = ("intake", "policy", "logistics", "refunds", "notifications")

# What was granted before this migration counts too: the memories hold it all.
KNOWN_BEFORE = """
update policy.register r set
  customer = m.body #>> '{order,buyer,customer_id}',
  opened_at = coalesce(r.opened_at, (m.body #>> array['cases', r.id, 'request', 'sent_at'])::timestamptz),
  items = (
    select jsonb_agg(distinct line -> 'sku') from jsonb_array_elements(m.body #> '{order,lines}') line
    where line -> 'line_id' in (
      select covered -> 'line_id' from jsonb_each(m.body #> array['cases', r.id, 'grants']) granted,
      jsonb_array_elements(granted.value -> 'lines') covered))
from policy.memory m
where m.subject = r.subject and r.kind = 'decision' and r.state = 'granted'
"""


def upgrade() -> None:
    """Add the columns to every room's register; only policy is asked by customer."""
    for room in ROOMS:
        op.execute(f"alter table {room}.register add column customer text, add column items jsonb")
    op.execute(
        "create index register_customer on policy.register (customer, opened_at desc nulls last, id) "
        "where customer is not null"
    )
    op.execute(KNOWN_BEFORE)


def downgrade() -> None:
    """Facts are not thrown away: there is no way down."""
    raise RuntimeError("restore a backup instead of migrating down")
