"""What must hold in policy's tables at any moment; each query returns the rows that offend. Repairs nothing."""

from __future__ import annotations

from collections.abc import Mapping

INVARIANTS: Mapping[str, str] = {
    "a refusal cites what it rests on": (
        "select s.subject, s.case_id, s.id from said s where s.type = 'decision.made' and "
        "convert_from(s.payload, 'UTF8')::jsonb #>> '{decision,eligible}' = 'no' and "
        "jsonb_array_length(convert_from(s.payload, 'UTF8')::jsonb #> '{decision,legal_basis}') = 0"
    ),
    "a grant that may be paid says by when": (
        "select s.subject, s.case_id, s.id from said s where s.type in ('remedy.granted', 'remedy.changed') and "
        "convert_from(s.payload, 'UTF8')::jsonb ->> 'release' = 'now' and "
        "convert_from(s.payload, 'UTF8')::jsonb -> 'refund' <> 'null'::jsonb and "
        "convert_from(s.payload, 'UTF8')::jsonb ->> 'due_on' is null"
    ),
    "policy does nothing outside": "select effect_id, kind from effect",
}
