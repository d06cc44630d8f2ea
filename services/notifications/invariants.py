"""What must hold over this room's tables at any time, as SQL that returns offending rows; changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

INVARIANTS: Mapping[str, str] = MappingProxyType(
    {
        "every notice names the event that allowed it": (
            "select effect_id, payload->>'template' as template from effect "
            "where kind = 'notice.mail' and coalesce(payload->>'allowed_by', '') = ''"
        ),
        "no notice is carried out twice": (
            "select payload->>'notice_id' as notice_id, count(*) from effect "
            "where kind = 'notice.mail' group by 1 having count(*) > 1"
        ),
        "a mail that was accepted is told, unless its order is parked": (
            "select e.effect_id, e.subject from effect e join memory m on m.subject = e.subject "
            "where e.kind = 'notice.mail' and e.state = 'done' and m.parked_at is null and not exists ("
            "select from said s where s.case_id = e.case_id and s.type = 'notice.sent' "
            "and convert_from(s.payload, 'UTF8')::jsonb->>'notice_id' = e.payload->>'notice_id')"
        ),
        "an effect carries references only, no field that could hold an address or a name": (
            "select effect_id, k from effect, jsonb_object_keys(payload) k where kind = 'notice.mail' and k not in ("
            "'notice_id', 'template', 'about', 'allowed_by', 'locale', 'zone', 'case_number', 'args', 'items', "
            "'to_staff', 'contact_field', 'text_field', 'article', 'survey')"
        ),
    }
)
