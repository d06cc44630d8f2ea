"""Read-only checks over this room's own tables: each query returns what must not be there, and repairs nothing."""

from __future__ import annotations

from collections.abc import Mapping

INVARIANTS: Mapping[str, str] = {
    "no payment gives back more than was captured": """
        select subject, payment_id, captured, reserved, refunded from book
        where reserved + refunded > captured or reserved < 0 or refunded < 0""",
    "the books are the sum of their entries": """
        select b.subject, b.payment_id, b.reserved, b.refunded from book b left join (
          select subject, payment_id,
            coalesce(sum(amount_minor) filter (where kind = 'reserve'), 0)
              - coalesce(sum(amount_minor) filter (where kind in ('release', 'settle')), 0) as reserved,
            coalesce(sum(amount_minor) filter (where kind in ('settle', 'elsewhere')), 0)
              - coalesce(sum(amount_minor) filter (where kind = 'unsettle'), 0) as refunded
          from book_entry group by subject, payment_id) e using (subject, payment_id)
        where b.reserved <> coalesce(e.reserved, 0) or b.refunded <> coalesce(e.refunded, 0)""",
    "nothing was asked of a provider that was not reserved first": """
        select effect_id, subject from effect e where kind = 'refund.execute' and not exists (
          select from book_entry b
          where b.subject = e.subject and b.about = e.effect_id::text and b.kind = 'reserve')""",
    "what waits to be asked of a provider is still reserved": """
        select e.effect_id, e.subject, e.state from effect e
        where e.kind = 'refund.execute' and e.state = 'pending' and exists (
          select from book_entry b
          where b.subject = e.subject and b.about = e.effect_id::text and b.kind = 'release')""",
    "nothing is paid in full with less than is owed": """
        select id, subject, amount_minor, done_minor from register
        where kind = 'refund' and state = 'paid' and done_minor < amount_minor""",
    "whoever got more than is owed is in a person's hands": """
        select id, subject, state, amount_minor, done_minor from register
        where kind = 'refund' and done_minor > amount_minor and state <> 'needs_person'""",
}
