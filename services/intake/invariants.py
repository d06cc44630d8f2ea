"""What must hold in intake's tables at any moment; each query returns the rows that offend. Repairs nothing."""

from __future__ import annotations

from collections.abc import Mapping

INVARIANTS: Mapping[str, str] = {
    "a closed case has no running promise": (
        "select c.clock_id, c.case_id, c.kind from clock c join register r on r.id = c.case_id::text "
        "and r.kind = 'case' where r.state = 'closed' and c.state = 'running'"
    ),
    "a promise runs where its case is": (
        "select c.clock_id, c.case_id, c.subject, r.subject as case_subject from clock c join register r "
        "on r.id = c.case_id::text and r.kind = 'case' where c.state = 'running' and r.subject <> c.subject"
    ),
    "a person who is needed has promised an answer": (
        "select r.id, r.subject from register r where r.kind = 'case' and r.state = 'with_person' and not exists "
        "(select from clock c where c.case_id::text = r.id and c.kind = 'human_answer' "
        "and (c.state = 'running' or c.stop_reason = 'moved'))"
    ),
    "every promise warns before it runs out": "select clock_id, case_id from clock where warn_at > due_at",
}
