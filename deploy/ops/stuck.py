"""Puts the reasons why cases stand still together, one entry a case, the most urgent first. Pure: asks nobody."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from deploy.ops import phrases
from deploy.ops.cases import CaseRow
from deploy.ops.telling import due, spoken
from shared import ids

KINDS: Mapping[str, str] = {
    "halted": "halted rooms",
    "parked": "parked by a bug",
    "paused": "held by the stop button",
    "effect": "a call outside did not come off",
    "refund": "a refund is not paid",
    "unpublished": "sayings not published",
    "person": "with a person",
    "customer": "waiting for the customer",
    "goods": "waiting for goods",
    "clock": "a broken promise",
    "letter": "a message nobody could read",
    "unresolved": "a message whose order nobody knows",
    "silent": "forgotten",
}
"""Why something stands still; of several reasons the earlier one here is what holds up the others."""
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}
_SPAN = re.compile(r"\s*(?:(\d+)\s*d)?\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m)?\s*(?:(\d+)\s*s)?\s*")
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Trouble:
    """One reason. About a case, or about all open cases of an order, or about neither.

    `next`: the command to type. `beside`: worth telling only where something else holds the case up.
    """

    kind: str
    text: str
    since: datetime
    next: str
    room: str = ""
    subject: str | None = None
    case_id: str | None = None
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise of a case that is not kept yet."""

    kind: str
    due_at: datetime
    zone: str | None = None
    warned: bool = False
    breached: bool = False

    def state(self, now: datetime) -> str:
        """`broken`, `at risk` or `running`."""
        return "broken" if self.breached or self.due_at <= now else "at risk" if self.warned else "running"

    def words(self, now: datetime) -> str:
        """What was promised by when, and how far away that is."""
        away = f"in {lasting(self.due_at - now)}" if self.due_at > now else f"{lasting(now - self.due_at)} ago"
        return f"{phrases.clock(self.kind)} by {due(self.due_at, self.zone)} ({away}): {self.state(now)}"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands still, why (what holds up the rest first), and which promise hangs on it."""

    why: tuple[Trouble, ...]
    case: CaseRow | None = None
    subject: str | None = None
    promise: Promise | None = None

    @property
    def since(self) -> datetime:
        """Since when it stands still."""
        return min(trouble.since for trouble in self.why if not trouble.beside)

    @property
    def next(self) -> str:
        """The command to type."""
        return self.why[0].next

    @property
    def market(self) -> str | None:
        """The case's market, where there is a case and its order is known."""
        return self.case.market if self.case else None

    def urgency(self) -> tuple[int, datetime, int, datetime, str]:
        """Smaller is more urgent.

        First what lets nobody promise anything: a halted room, a parked order whose case was never opened; then by the
        nearest promise; then what has none.
        """
        rank, name = _RANK[self.why[0].kind], self.case.case_id if self.case else self.subject or ""
        if self.promise is not None:
            return 1, self.promise.due_at, rank, self.since, name
        unpromised = self.case is None and self.why[0].kind in ("halted", "parked")
        return 0 if unpromised else 2, _NEVER, rank, self.since, name

    def as_json(self, now: datetime) -> dict[str, Any]:
        """For machines."""
        case, promise = self.case, self.promise
        return {
            "case": case.number if case else None,
            "case_id": case.case_id if case else None,
            "subject": self.subject,
            "market": self.market,
            "stage": case.stage if case else None,
            "since": self.since,
            "age_s": int((now - self.since).total_seconds()),
            "promise": promise
            and {"kind": promise.kind, "due_at": promise.due_at, "state": promise.state(now), "zone": promise.zone},
            "why": [
                {"kind": t.kind, "room": t.room, "text": t.text, "since": t.since, "next": t.next} for t in self.why
            ],
            "next": self.next,
        }

    def lines(self, now: datetime) -> list[str]:
        """For people; commands stand alone in their line, to be copied."""
        case = self.case
        where = [f"case {case.number}"] if case else []
        if self.subject:
            of_order = ids.is_order(self.subject)
            where.append(f"order {self.subject.partition('/')[2]}" if of_order else "no order yet")
        elif self.why[0].room:
            where.append(f"room {self.why[0].room}")
        if case:
            where += [case.market or "no market yet", f"it is {spoken(case.stage)}"]
        where.append(f"for {lasting(now - self.since)}")
        told = [", ".join(where)]
        told += [f"  {'why: ' if n == 0 else 'also:'}    {trouble.text}" for n, trouble in enumerate(self.why)]
        if self.promise:
            told.append(f"  promise: {self.promise.words(now)}")
        return [*told, f"  next:    {self.next}"]


def entries(
    troubles: Iterable[Trouble], cases: Iterable[CaseRow], promises: Mapping[str, Sequence[Promise]]
) -> list[Entry]:
    """One entry per case; per order where it has no open case; and one per trouble that is about neither.

    `cases`: at least all cases named by a trouble, and all open cases of the orders named. `promises`: by case id.
    """
    by_id = {case.case_id: case for case in cases}
    of_order: dict[str, list[CaseRow]] = {}
    for case in by_id.values():
        if case.stage != "closed":
            of_order.setdefault(case.subject, []).append(case)
    found: dict[tuple[str, str], list[Trouble]] = {}
    for trouble in troubles:
        for key in _about(trouble, by_id, of_order):
            found.setdefault(key, []).append(trouble)
    told = [
        _entry(key, why, by_id, promises) for key, why in found.items() if not all(trouble.beside for trouble in why)
    ]
    return sorted(told, key=Entry.urgency)


def _about(
    trouble: Trouble, by_id: Mapping[str, CaseRow], of_order: Mapping[str, Sequence[CaseRow]]
) -> list[tuple[str, str]]:
    if trouble.case_id in by_id:
        return [("case", trouble.case_id or "")]
    if trouble.subject is None:
        return [("alone", f"{trouble.kind}:{trouble.room}:{trouble.text}")]
    return [("case", case.case_id) for case in of_order.get(trouble.subject, ())] or [("order", trouble.subject)]


def _entry(
    key: tuple[str, str],
    why: Sequence[Trouble],
    by_id: Mapping[str, CaseRow],
    promises: Mapping[str, Sequence[Promise]],
) -> Entry:
    # That nothing happened is a reason only where nobody knows a better one.
    better = [trouble for trouble in why if trouble.kind != "silent" and not trouble.beside]
    kept = [trouble for trouble in why if trouble.kind != "silent"] if better else why
    ordered = tuple(sorted(kept, key=lambda t: (t.beside, _RANK[t.kind], t.since, t.text)))
    case = by_id.get(key[1]) if key[0] == "case" else None
    subject = case.subject if case else ordered[0].subject
    nearest = min(promises.get(key[1], ()), key=lambda promise: promise.due_at, default=None)
    return Entry(ordered, case, subject, nearest)


def chosen(
    found: Iterable[Entry], now: datetime, market: str | None = None, older_than: timedelta = timedelta(0)
) -> list[Entry]:
    """Those of this market, and whatever belongs to none; only what stands still at least that long."""
    return [
        entry
        for entry in found
        if (market is None or entry.market in (market, None)) and now - entry.since >= older_than
    ]


def counted(found: Iterable[Entry]) -> dict[str, int]:
    """How many stand still for which first reason."""
    sums = Counter(entry.why[0].kind for entry in found)
    return {kind: sums[kind] for kind in KINDS if sums[kind]}


def command(*words: str) -> str:
    """A command line that a shell reads as these words."""
    return shlex.join(("aftersales", *words))


def lasting(length: timedelta) -> str:
    """`3 d 4 h`, `4 h 5 min`, `12 s`: the two largest units, never below zero."""
    seconds = max(0, int(length.total_seconds()))
    days, hours, minutes = seconds // 86_400, seconds // 3600 % 24, seconds // 60 % 60
    if days:
        return f"{days} d {hours} h" if hours else f"{days} d"
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{minutes} min" if minutes else f"{seconds} s"


def span(text: str) -> timedelta:
    """`3d`, `12h`, `1d 12h`, `90m`, `30s`. Raises ValueError for anything else."""
    found = _SPAN.fullmatch(text)
    if found is None or not any(found.groups()):
        message = f"{text!r} is no duration: write days, hours, minutes, seconds, such as 3d, 12h or '1d 12h'"
        raise ValueError(message)
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    try:
        return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        message = f"{text!r} is longer than anything lasts"
        raise ValueError(message) from None
