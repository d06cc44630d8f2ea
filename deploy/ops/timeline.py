"""Merges what the rooms wrote about one case into one story, cause before effect. Pure: rows in, entries out."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from deploy.ops import phrases
from deploy.ops.chronicle import Chronicle, EffectLine, SaidRow
from deploy.ops.telling import Told, due, when
from shared import ids
from shared.runtime.items import DEAD, OUTCOME_WORDS, PARKED, REFUSED, SKIPPED, UNRESOLVED

ROOM_ORDER = {room: n for n, room in enumerate(("intake", "policy", "logistics", "refunds", "notifications"))}
FINAL = frozenset({"done", "refused", "expired", "stuck"})
_TROUBLES = frozenset({REFUSED, PARKED, DEAD, SKIPPED, UNRESOLVED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the story. `cause` is an id; `because` says it in words, after merging."""

    at: datetime
    actor: str
    what: str
    id: str
    cause: str = ""
    because: str = ""
    law: tuple[str, ...] = ()
    law_as_in: int = 0
    """The number of an earlier line that rests on exactly the same rules."""
    notes: tuple[str, ...] = ()
    trouble: bool = False
    name: str = ""
    """The type in words, by which other lines refer to this one."""
    order: tuple[Any, ...] = ()
    """Where it stands among lines of the same instant, when causes do not tell."""
    after: tuple[str, ...] = ()
    """Ids that come before it, beside its cause."""
    number: int = 0


def merge(chronicle: Chronicle) -> tuple[Entry, ...]:
    """By event time; within one instant causes stand before effects, then a room's own sequence tells."""
    entries = [*_said(chronicle), *_heard(chronicle), *_effects(chronicle), *_silent_clocks(chronicle)]
    entries += _letters(chronicle)
    by_time: dict[datetime, list[Entry]] = {}
    for entry in entries:
        by_time.setdefault(entry.at, []).append(entry)
    ordered = [entry for at in sorted(by_time) for entry in _within_instant(by_time[at])]
    numbered = [replace(entry, number=n) for n, entry in enumerate(ordered, start=1)]
    known = {entry.id: entry for entry in numbered}
    inner = {row.event_id: row.type for row in chronicle.heard}
    told = [replace(entry, because=_because(entry, known, inner)) for entry in numbered]
    first = {entry.law: entry.number for entry in reversed(told) if entry.law}
    return tuple(replace(e, law_as_in=first[e.law]) if e.law and first[e.law] != e.number else e for e in told)


def _because(entry: Entry, known: Mapping[str, Entry], inner: Mapping[str, str]) -> str:
    if not entry.cause:
        return ""
    cause = known.get(entry.cause)
    if cause is not None:
        return f"because of #{cause.number}, {cause.name}"
    return (
        f"because {phrases.heard(inner[entry.cause], Told({}))}"
        if entry.cause in inner
        else "the cause is not in this case"
    )


def _within_instant(entries: Sequence[Entry]) -> list[Entry]:
    """Kahn's algorithm over causes; a circle, which no true story has, is broken at its smallest entry."""
    by_id = {entry.id: entry for entry in entries}
    before = {entry.id: {i for i in (entry.cause, *entry.after) if i in by_id and i != entry.id} for entry in entries}
    left = {entry.id for entry in entries}
    ready = [(entry.order, entry.id) for entry in entries if not before[entry.id]]
    heapq.heapify(ready)
    told: list[Entry] = []
    while left:
        key = heapq.heappop(ready)[1] if ready else min(left, key=lambda i: (by_id[i].order, i))
        if key not in left:
            continue
        left.discard(key)
        told.append(by_id[key])
        for id_ in left:
            if key in before[id_]:
                before[id_].discard(key)
                if not before[id_]:
                    heapq.heappush(ready, (by_id[id_].order, id_))
    return told


def _said(chronicle: Chronicle) -> Iterable[Entry]:
    last: dict[tuple[str, str], str] = {}
    forwards = _forwards(chronicle)
    for row in sorted(chronicle.said, key=lambda r: (r.room, r.subject, r.sequence)):
        told = Told(row.data, chronicle.zone)
        previous = last.get((row.room, row.subject))
        last[row.room, row.subject] = row.id
        cause = forwards.get(row.cause, row.cause)
        # What was forwarded is said under the new key after everything that was said under the old one.
        old_key = [
            r.id for r in chronicle.said if r.cause == cause and row.cause in forwards and r.subject != row.subject
        ]
        yield Entry(
            at=row.happened_at,
            actor=row.room,
            what=phrases.say(row.type, told),
            id=row.id,
            cause=cause,
            law=citations(told),
            notes=_reasoning(told) + (() if row.published else ("not yet published",)),
            trouble=row.type == "clock.breached",
            name=_name(row.type),
            order=(1, ROOM_ORDER.get(row.room, 9), row.sequence),
            after=(previous, *old_key) if previous else tuple(old_key),
        )


def _forwards(chronicle: Chronicle) -> dict[str, str]:
    """Id of a forwarded message -> id of the message whose handling forwarded it."""
    subjects = {row.subject for row in chronicle.said}
    wanted = {row.event_id for row in chronicle.heard if not row.from_outside}
    found = {}
    for row in chronicle.heard:
        for subject in subjects:
            for about in (f"moved:{chronicle.case_id}", f"relayed:{row.event_id}"):
                forwarded = ids.derive("forward", row.event_id, subject, about)
                if forwarded in wanted:
                    found[forwarded] = row.event_id
    return found


def _name(type_: str) -> str:
    return type_.replace(".", " ").replace("_", " ")


def citations(told: Told) -> tuple[str, ...]:
    """Rule, source and article of everything the event rests on."""
    found = (*told.each("decision.legal_basis"), *told.each("legal_basis"))
    return tuple(
        f"{basis.text('rule')}: {basis.text('source')}, {basis.text('article')}"
        + (" (unsure)" if basis.raw("certainty") == "unsure" else "")
        for basis in found
    )


def _reasoning(told: Told) -> tuple[str, ...]:
    arithmetic = told.raw("decision.arithmetic")
    return (
        *(reason.text("text") for reason in told.each("decision.reasons")),
        *(str(line) for line in arithmetic or ()),
        *(f"still possible: {way.text('text')}" for way in told.each("decision.alternatives")),
    )


def _heard(chronicle: Chronicle) -> Iterable[Entry]:
    seen: set[tuple[str, str]] = set()
    for row in chronicle.heard:
        trouble = row.outcome in _TROUBLES
        known = (row.source, row.event_id) in seen
        if (not row.from_outside or known) and not trouble:
            continue
        seen.add((row.source, row.event_id))
        told = Told(row.data, chronicle.zone)
        operator = row.data.get("operator")
        notes = [f"reason: {told.text('reason')}"] if operator else []
        if trouble:
            notes.append(f"{OUTCOME_WORDS[row.outcome]} in {row.room}")
        yield Entry(
            at=row.happened_at,
            actor=f"operator {operator}" if operator else phrases.actor(row.type) if row.from_outside else row.room,
            what=phrases.heard(row.type, told),
            id=row.event_id,
            notes=tuple(notes),
            trouble=trouble,
            name=_name(row.type),
            order=(0, 0, row.event_id),
        )


def _effects(chronicle: Chronicle) -> Iterable[Entry]:
    for line in chronicle.effects:
        what = phrases.asked(line.kind, Told(line.payload, chronicle.zone))
        asked = f"asked:{line.effect_id}"
        rank = ROOM_ORDER.get(line.room, 9)
        yield Entry(
            at=line.created_at,
            actor=line.room,
            what=f"asked the {phrases.provider(line.kind)} ({line.provider}) to {what}",
            id=asked,
            cause=_asked_because(chronicle.said, line),
            name=f"asking to {what}",
            order=(2, rank, line.effect_id),
        )
        if line.state in FINAL and line.settled_at is not None:
            yield _answered(line, what, asked, rank)


def _asked_because(said: Iterable[SaidRow], line: EffectLine) -> str:
    """The event an effect was written with or allowed by: the ledger itself does not keep it."""
    allowed_by = line.payload.get("allowed_by")
    if isinstance(allowed_by, str) and allowed_by:
        return allowed_by
    for row in said:
        if row.room != line.room:
            continue
        if row.type == "refund.requested" and row.data.get("effect_id") == line.effect_id:
            return row.id
        if row.type == "return.authorized" and row.data.get("return_id") == line.about:
            return row.id
    return ""


def _answered(line: EffectLine, what: str, asked: str, rank: int) -> Entry:
    tries = f", after {line.attempts} tries" if line.attempts > 1 else ""
    reference = f" ({line.reference})" if line.reference else ""
    doubt = ("for a time it was not clear whether it had happened; it was looked up before anything else",)
    return Entry(
        at=line.settled_at or line.created_at,
        actor=phrases.provider(line.kind),
        what=f"{what}: {phrases.EFFECT_STATES.get(line.state, line.state)}{reference}{tries}",
        id=ids.answer_id(line.effect_id, line.state, line.reference),
        cause=asked,
        notes=(*(doubt if line.doubted else ()), *((line.reason,) if line.reason else ())),
        trouble=line.state in ("stuck", "expired"),
        name=f"the answer to: {what}",
        order=(3, rank, line.effect_id),
    )


def _silent_clocks(chronicle: Chronicle) -> Iterable[Entry]:
    """Warnings and breaches that are marked, though the room has not said them: its order is parked."""
    said = {(row.type, row.data.get("clock_id")) for row in chronicle.said}
    for line in chronicle.clocks:
        for type_, at, word in (
            ("clock.warned", line.warned_at, "promise at risk"),
            ("clock.breached", line.breached_at, "PROMISE BROKEN"),
        ):
            # A clock that moves with its case is started again as already warned: nothing is missing then.
            moved = type_ == "clock.warned" and any(row.type == "case.matched" for row in chronicle.said)
            if at is None or (type_, line.clock_id) in said or moved:
                continue
            yield Entry(
                at=at,
                actor="intake",
                what=f"{word}: {phrases.clock(line.kind)}, due {due(line.due_at, chronicle.zone)}",
                id=f"{type_}:{line.clock_id}",
                notes=("marked by the clock itself; the room has not said it",),
                trouble=True,
                name="a clock",
                order=(4, 0, line.clock_id),
            )


def _letters(chronicle: Chronicle) -> Iterable[Entry]:
    for line in chronicle.letters:
        yield Entry(
            at=line.died_at,
            actor=line.room,
            what=f"could not read a message of {line.topic}: {line.text} [{line.code}]",
            id=line.letter_id,
            notes=(f"dead letter {line.letter_id}, {line.state}",),
            trouble=line.state == "open",
            name="a dead letter",
            order=(5, 0, line.letter_id),
        )


def missing(chronicle: Chronicle, now: datetime) -> tuple[str, ...]:
    """What is not there, or not finished, as sentences; empty when the story is whole."""
    found = [
        f"{gap.room} lost sayings of {gap.subject}: after {gap.after} comes {gap.then or 'nothing'}"
        for gap in chronicle.gaps
    ]
    found += [
        f"parked in {line.room} since {when(line.parked_at, chronicle.zone)} with {line.waiting} waiting: {line.reason}"
        for line in chronicle.parked
    ]
    found += [_open_effect(line, chronicle.zone) for line in chronicle.effects if line.state not in FINAL]
    found += [
        f"{line.room} needs a person for: {phrases.asked(line.kind, Told(line.payload))} ({line.reason})"
        for line in chronicle.effects
        if line.state == "stuck"
    ]
    found += [
        f"a broken promise still runs: {phrases.clock(line.kind)}, due {due(line.due_at, chronicle.zone)}"
        for line in chronicle.clocks
        if line.state == "running" and line.due_at < now
    ]
    unpublished = sum(1 for row in chronicle.said if not row.published)
    if unpublished:
        found.append(f"{unpublished} sayings are written and not yet published")
    found += [f"an open dead letter: {line.letter_id}" for line in chronicle.letters if line.state == "open"]
    return tuple(found)


def _open_effect(line: EffectLine, zone: str | None) -> str:
    state = phrases.EFFECT_STATES.get(line.state, line.state)
    told = phrases.asked(line.kind, Told(line.payload))
    tries = f" after {line.attempts} tries" if line.attempts else ""
    next_at = when(line.next_at, zone)
    return f"still open in {line.room}: {told}{tries}; it {state} (next at {next_at}) {line.reason}".strip()
