"""Decides past cases again under another rulebook and tells what would change; touches neither cases nor rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import orjson
import sqlalchemy as sa

from services.policy.domain.case_decision import rule_case
from services.policy.domain.grant import without_spent
from services.policy.handlers.asked import asked_of
from services.policy.memory import PolicyMemory
from shared.facts.decision import Decision
from shared.rulebook.models import Rulebook
from shared.runtime.codec import Codec
from shared.storage.engine import rows

PAGE = 500
LARGEST = 10


@dataclass(frozen=True, slots=True)
class Past:
    """One case with a decision of the rules: what it was decided on, and the two answers."""

    case_id: str
    order_id: str
    market: str
    made: Decision
    before: Decision
    after: Decision


@dataclass(frozen=True, slots=True)
class Change:
    """What the other rulebook makes of one case. `money_minor`: more (or less) refund, of `currency`."""

    case_id: str
    order_id: str
    market: str
    eligible: tuple[str, str]
    money_minor: int
    currency: str
    deadlines: tuple[str, ...]
    rules: tuple[str, ...]
    other: tuple[str, ...]


@dataclass(slots=True)
class Report:
    """Sums over all cases, filled one by one."""

    decided: int = 0
    by_people: int = 0
    not_reproduced: int = 0
    changes: list[Change] = field(default_factory=list)

    def by(self, name: str) -> dict[str, Counter[str]]:
        """Per market or per rule: approvals, refusals, to a person, more and less money (per currency), deadlines."""
        found: dict[str, Counter[str]] = {}
        for change in self.changes:
            keys = change.rules if name == "rule" else (change.market,)
            for key in keys:
                found.setdefault(key, Counter()).update(_counted(change))
        return dict(sorted(found.items()))

    def largest(self) -> list[Change]:
        """The ten that move most: a changed answer first, then money."""

        def weight(change: Change) -> tuple[bool, int, str]:
            return change.eligible[0] == change.eligible[1], -abs(change.money_minor), change.case_id

        return sorted(self.changes, key=weight)[:LARGEST]


def _counted(change: Change) -> Counter[str]:
    counted: Counter[str] = Counter({"changed": 1})
    was, now = change.eligible
    if was != now:
        counted[{"yes": "approvals", "no": "refusals"}.get(now, "conditional")] += 1
        counted[{"yes": "approvals lost", "no": "refusals lost"}.get(was, "conditional lost")] += 1
    if change.money_minor:
        counted[f"{change.currency} {'more' if change.money_minor > 0 else 'less'}"] += abs(change.money_minor)
    counted["deadlines moved"] += bool(change.deadlines)
    return counted


def count_orders(db: sa.Connection) -> int:
    """How many orders policy remembers."""
    return int(rows(db, "select count(*) from policy.memory where body is not null")[0][0])


def memories(db: sa.Connection) -> Iterator[PolicyMemory]:
    """Every order policy remembers, a page at a time, in the order of its key."""
    codec, after = Codec(PolicyMemory), ""
    while True:
        page = rows(
            db,
            "select subject, body, version from policy.memory where subject > %s and body is not null "
            "order by subject limit %s",
            (after, PAGE),
        )
        for _, body, version in page:
            memory = codec.memory_in(body if isinstance(body, str) else orjson.dumps(body).decode(), version)
            if isinstance(memory, PolicyMemory):
                yield memory
        if len(page) < PAGE:
            return
        after = page[-1][0]


def decided_again(
    memory: PolicyMemory, first: date | None, last: date | None, market: str | None, current: Rulebook, other: Rulebook
) -> Iterator[Past | None]:
    """Each case of this order that was decided in these days, decided under both; None for one that people decided."""
    order = memory.order
    if order is None or (market is not None and order.market != market):
        return
    for case_id in memory.in_turn():
        case = memory.case(case_id)
        if case.decision is None or case.request is None or not _within(case.decision.decided_at.date(), first, last):
            continue
        if case.by_staff:
            yield None
            continue
        asked = asked_of(memory, case_id, order, current)
        given = (order, case.request, asked.progress, case.decision.decided_at)
        before, after = (
            without_spent(rule_case(*given, rulebook, case.kind, asked.wishes, case.past).decision, case.spent)
            for rulebook in (current, other)
        )
        yield Past(case_id, order.order_id, order.market, case.decision, before, after)


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first or day) <= day <= (last or day)


def change_of(past: Past, changed_rules: frozenset[tuple[str, str]]) -> Change | None:
    """What differs between both answers; None when nothing a customer would notice does.

    `changed_rules`: (market, rule) that the two rulebooks say differently; those that were cited are named first.
    """
    before, after = past.before, past.after
    money = _refund(after) - _refund(before)
    moved = tuple(f"{name} {old or '-'} -> {new or '-'}" for name, old, new in _days(before, after) if old != new)
    other = tuple(name for name in ("remedies", "returns", "chosen_by", "needs_person", "compensation_minor")
                  if getattr(before, name) != getattr(after, name))  # fmt: skip
    if before.eligible == after.eligible and not money and not moved and not other:
        return None
    currency = next((d.refund.currency for d in (after, before) if d.refund is not None), "")
    return Change(
        past.case_id,
        past.order_id,
        past.market,
        (before.eligible, after.eligible),
        money,
        currency,
        moved,
        _responsible(past, changed_rules),
        other,
    )


def _responsible(past: Past, changed_rules: frozenset[tuple[str, str]]) -> tuple[str, ...]:
    old, new = ({basis.rule for basis in d.legal_basis} for d in (past.before, past.after))
    cited = tuple(sorted(rule for rule in old | new if (past.market, rule) in changed_rules))
    return cited or tuple(sorted(old ^ new)) or ("no cited rule",)


def _refund(decision: Decision) -> int:
    return decision.refund.total_minor if decision.refund is not None and decision.eligible == "yes" else 0


def _days(before: Decision, after: Decision) -> list[tuple[str, date | None, date | None]]:
    def days(decision: Decision) -> dict[str, date | None]:
        deadlines, returns = decision.deadlines, decision.returns
        return {
            "last_day_to_act": deadlines.last_day_to_act,
            "refund": deadlines.refund.on if deadlines.refund is not None else None,
            "seller_answer_by": deadlines.seller_answer_by,
            "presumption_until": deadlines.presumption_until,
            "no_use_deduction_until": deadlines.no_use_deduction_until,
            "send_back_by": returns.send_back_by if returns is not None else None,
            "seller_collects_by": returns.seller_collects_by if returns is not None else None,
        }

    old, new = days(before), days(after)
    return [(name, old[name], new[name]) for name in old]


def reproduced(past: Past) -> bool:
    """Whether the rulebook of today still gives what was decided then; otherwise the code, not the rules, moved."""
    return _substance(past.made) == _substance(past.before)


def _substance(decision: Decision) -> dict[str, object]:
    return decision.model_dump(include={"eligible", "remedies", "returns", "refund", "deadlines", "chosen_by"})
