"""What stands at the desk: cases that wait for a person, the customer's words, and what a person can do next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from deploy.ops.cases import CaseRow
from deploy.ops.dossier import Dossier
from deploy.ops.telling import spoken
from shared.storage.engine import rows


@dataclass(frozen=True, slots=True)
class Waiting:
    """One case at the desk. `due_at`: by when an answer by a person is promised."""

    case_id: str
    number: str
    order: str
    market: str | None
    why: str
    assigned_to: str | None
    due_at: datetime | None

    def due_words(self, now: datetime) -> str:
        """The promised instant, and how far away it is."""
        if self.due_at is None:
            return "-"
        hours = (self.due_at - now).total_seconds() / 3600
        away = f"in {hours:.0f} h" if hours >= 0 else f"{-hours:.0f} h late"
        return f"{self.due_at:%Y-%m-%d %H:%M} ({away})"


def waiting_cases(db: sa.Connection, limit: int) -> list[Waiting]:
    """Cases with a person, the nearest promise first."""
    found = rows(
        db,
        "select r.id, r.number, r.subject, r.market, coalesce((select string_agg(h.value->>'text', ' / ' order by "
        "h.value->>'at') from jsonb_each(m.body->'cases'->r.id->'hands') h where h.value->>'settled_at' is null), "
        "r.detail, ''), m.body->'cases'->r.id->>'assigned_to', (select min(c.due_at) from intake.clock c "
        "where c.case_id = r.case_id and c.kind = 'human_answer' and c.state = 'running') due "
        "from intake.register r left join intake.memory m on m.subject = r.subject "
        "where r.kind = 'case' and r.state = 'with_person' order by due nulls last, r.opened_at limit %s",
        (limit,),
    )
    return [Waiting(row[0], row[1] or "", row[2].partition("/")[2], *row[3:]) for row in found]


def customer_words(desk: sa.Connection, case_id: str) -> dict[str, Any]:
    """What came with the request, by field; only the desk's role may read it."""
    found = rows(desk, "select field, value from common.personal where owner = %s order by at, field", (case_id,))
    return {name: flat(value) for name, value in found}


def flat(value: Any) -> str:
    """A personal value as text: an object as `key: value` lines, without what is empty."""
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {item}" for key, item in value.items() if item not in (None, ""))
    return str(value)


def stage_words(case: CaseRow) -> str:
    """How it stands before the command."""
    return f"it is {spoken(case.stage)} now{f' ({spoken(case.detail)})' if case.detail else ''}"


def next_commands(dossier: Dossier) -> list[str]:
    """The commands that fit why it waits, the likeliest first."""
    case, codes = dossier.case, dossier.case.detail or ""
    number, told = case.number or case.case_id, []
    if "no_order" in codes or case.order.startswith("contact:"):
        told.append(f"aftersales desk match {number} ORDER")
    if "unclassified" in codes or "unknown_kind" in codes:
        told.append(
            f"aftersales desk classify {number} --kind KIND [--ground GROUND] [--line ID:QTY] [--wanted refund]"
        )
    if not told and case.stage == "with_person":
        told.append(f"aftersales desk decide {number} --outcome grant_refund|refuse --reason-code WORD")
    told.append(f"aftersales desk answer {number} TEXT [--close]")
    told.append(f"aftersales cases timeline {number}")
    return [*told, "each only plans until --execute --reason TEXT"]


def stands_now(case_id: str) -> Callable[[sa.Connection], str]:
    """How the case stands after a command, wherever it is by then."""

    def look(db: sa.Connection) -> str:
        found = rows(
            db,
            "select r.state, m.body->'cases'->r.id->>'assigned_to' from intake.register r "
            "left join intake.memory m on m.subject = r.subject where r.id = %s",
            (case_id,),
        )
        stage, assigned = found[0] if found else ("unknown", None)
        return f"the case is {spoken(stage)} now{f', looked after by {assigned}' if assigned else ''}"

    return look
