"""Read-only checks over this room's own tables: each query returns what must not be there, and repairs nothing."""

from __future__ import annotations

from collections.abc import Mapping

INVARIANTS: Mapping[str, str] = {
    "a return has one label at most": """
        select about, count(*) from effect where kind = 'return.label' and state = 'done'
        group by about having count(*) > 1""",
    "a return has one pickup at most": """
        select about, count(*) from effect where kind = 'return.pickup' and state = 'done'
        group by about having count(*) > 1""",
    "every errand is a known return's": """
        select effect_id, subject, about from effect e where kind in ('return.label', 'return.pickup')
        and not exists (select from register r where r.id = e.about and r.kind = 'return')""",
    "a pickup is asked for only after its label": """
        select effect_id, subject, about from effect p where kind = 'return.pickup' and not exists (
          select from effect l where l.kind = 'return.label' and l.about = p.about
          and l.state in ('done', 'refused', 'expired', 'stuck', 'unknown', 'in_flight'))""",
    "a replacement is ordered once at most": """
        select about, count(*) from effect where kind = 'replacement.order' and state = 'done'
        group by about having count(*) > 1""",
    "a repair is ordered once at most": """
        select about, count(*) from effect where kind = 'repair.order' and state = 'done'
        group by about having count(*) > 1""",
    "a grant has one live replacement at most": """
        select o.case_id, o.payload->>'grant_id', count(*) from effect o
        where o.kind = 'replacement.order' and o.state not in ('refused', 'expired') and o.payload ? 'grant_id'
        and not exists (select from effect c where c.kind = 'replacement.cancel' and c.about = o.about)
        group by 1, 2 having count(*) > 1""",
    "goods that go out are a known replacement's or repair's": """
        select effect_id, subject, about from effect e
        where kind in ('replacement.order', 'replacement.cancel', 'repair.order')
        and not exists (select from register r where r.id = e.about and r.kind in ('replacement', 'repair'))""",
    "no errand carries a customer's words": """
        select effect_id, subject from effect
        where payload ?| array['sender', 'address', 'name', 'customer']""",
}
