"""Judges what one row says about standing still: in which words, since when, and what to type next. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from deploy.ops import phrases
from deploy.ops.stuck import Trouble, command
from deploy.ops.telling import Told, due, money, spoken, when, zone_of
from shared import ids
from shared.runtime.switches import Switches

FAILING_AFTER = timedelta(hours=1)
"""A call that is tried again and again for less than this is nobody's business yet."""
IDLE_AFTER = timedelta(minutes=15)
"""By then a due call was made, and what a room says was heard by the next, wherever a worker is running."""
SILENT_AFTER = timedelta(days=14)
"""A case without a promise and without a change for so long is forgotten."""
_GOODS_CAME: Mapping[str, frozenset[str]] = {
    "on_goods": frozenset({"received", "inspected"}),
    "on_goods_or_proof": frozenset({"posted", "received", "inspected"}),
    "on_inspection": frozenset({"inspected"}),
}
_HALF_A_MINUTE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Call:
    """One effect without a good end. `lease_over`: how long ago its worker should have been done."""

    room: str
    effect_id: str
    subject: str
    case_id: str
    kind: str
    provider: str
    market: str
    state: str
    attempts: int
    created_at: datetime
    next_at: datetime
    first_call_at: datetime | None
    unknown_since: datetime | None
    settled_at: datetime | None
    lease_over: timedelta | None
    reason: str
    payload: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refund:
    """One grant of money that is not paid, and how far the goods of its case came. Minor units."""

    subject: str
    case_id: str
    state: str
    currency: str | None
    amount_minor: int
    done_minor: int
    detail: str | None
    changed_at: datetime
    release: str
    due_on: date | None
    zone: str | None
    goods: Sequence[str] = ()
    goods_at: datetime | None = None


def look_at(case_id: str) -> str:
    """Shows a case with the customer's words and what a person can do."""
    return command("desk", "show", ids.case_number(case_id))


def read(case_id: str) -> str:
    """Tells the whole story of a case, and what is missing in it."""
    return command("cases", "timeline", ids.case_number(case_id))


def parked(room: str, subject: str, since: datetime, reason: str, waiting: int) -> Trouble:
    """An order behind a bug; resuming it stops at the same bug again until that is mended."""
    text = f"parked in {room} by a bug: {reason or 'no reason kept'}; {waiting} waiting behind it"
    return Trouble("parked", text, since, command("parked", "resume", subject, "--room", room), room, subject)


def halted(room: str, since: datetime, reason: str, open_cases: int) -> Trouble:
    """A room that stopped itself holds up every case."""
    text = f"{room} halted and hears nothing, {open_cases} cases are open: {reason}"
    return Trouble("halted", text, since, command("rooms", "resume", room), room)


def call(effect: Call, now: datetime, switches: Switches) -> Trouble | None:
    """An effect that ended badly, or has no end; None while it goes its way."""
    told = _call_words(effect, now, switches)
    if told is None:
        return None
    kind, words, since, next_ = told
    asked = phrases.asked(effect.kind, Told(effect.payload))
    text = f"{asked} ({effect.provider}): {words}"
    return Trouble(kind, text, since, next_, effect.room, effect.subject, effect.case_id)


def _call_words(effect: Call, now: datetime, switches: Switches) -> tuple[str, str, datetime, str] | None:
    why = f": {effect.reason}" if effect.reason else ""
    retry = command("effects", "retry", effect.effect_id)
    state = phrases.EFFECT_STATES.get(effect.state, effect.state)
    begun = effect.first_call_at or effect.created_at
    if effect.state in ("pending", "unknown") and switches.pauses(effect.kind, effect.provider, effect.market):
        return "paused", "held by the stop button", effect.created_at, _go_on(effect, switches)
    match effect.state:
        case "stuck":
            return "effect", f"it {state}{why}", effect.settled_at or effect.unknown_since or begun, retry
        case "refused" | "expired":
            return "effect", f"it {state}{why}", effect.settled_at or begun, look_at(effect.case_id)
        case "unknown":
            return "effect", f"it {state}{why}", effect.unknown_since or begun, retry
        case "in_flight" if effect.lease_over is not None and effect.lease_over > _HALF_A_MINUTE:
            return "effect", "its worker is gone in the middle of the call", begun, command("status")
        case "pending" if effect.attempts and now - begun >= FAILING_AFTER:
            words = f"failed {effect.attempts} times, next try {when(effect.next_at, None)} UTC{why}"
            return "effect", words, begun, retry
        case "pending" if now - effect.next_at >= IDLE_AFTER:
            return "effect", "it is due, and no worker carries it out", effect.next_at, command("status")
        case _:
            return None


def _go_on(effect: Call, switches: Switches) -> str:
    """Resuming names the same kind, provider and market as the pause did."""
    mine = (effect.kind, effect.provider, effect.market)
    held = next(p for p in switches.paused if all(w in ("*", m) for w, m in zip(p, mine, strict=True)))
    named = [(option, word) for option, word in zip(("--kind", "--provider", "--market"), held, strict=True)]
    return command("effects", "resume", *(part for pair in named if pair[1] != "*" for part in pair))


def refund(one: Refund, now: datetime) -> Trouble:
    """Money that is not paid: needs a person, is held although nothing holds it, or (told beside) just waits."""
    sum_ = money(one.amount_minor - one.done_minor, one.currency)
    words, since = _refund_words(one, now), one.changed_at
    if one.state == "needs_person":
        text = f"the refund of {sum_} needs a person: {spoken(one.detail or 'no reason kept')}"
        return Trouble("refund", text, since, look_at(one.case_id), "refunds", one.subject, one.case_id)
    if words:
        text = f"the refund of {sum_} is {one.state}: {words}"
        return Trouble("refund", text, since, read(one.case_id), "refunds", one.subject, one.case_id)
    held = phrases.RELEASES.get(one.release, spoken(one.release)) if one.state == "held" else "not asked for yet"
    text = f"the refund of {sum_} is {one.state}: {held}"
    return Trouble("refund", text, since, read(one.case_id), "refunds", one.subject, one.case_id, beside=True)


def _refund_words(one: Refund, now: datetime) -> str:
    if one.due_on is not None and day_over(one.due_on, one.zone) <= now:
        return f"it was due {one.due_on:%a %Y-%m-%d}"
    if one.state == "waiting":
        return "the order's payments are not known to it" if now - one.changed_at >= FAILING_AFTER else ""
    came = [state for state in one.goods if state in _GOODS_CAME.get(one.release, ())]
    if came and one.goods_at is not None and now - one.goods_at >= IDLE_AFTER:
        return f"the goods are {came[0]}, and yet it is {phrases.RELEASES.get(one.release, one.release)}"
    return ""


def person(subject: str, case_id: str, since: datetime, why: str, assigned_to: str | None) -> Trouble:
    """A case at the desk."""
    with_ = f"with {assigned_to}" if assigned_to else "with a person, nobody's yet"
    return Trouble("person", f"{with_}: {why}", since, look_at(case_id), "intake", subject, case_id)


def late(subject: str, case_id: str, stage: str, kind: str, due_at: datetime, zone: str | None) -> Trouble:
    """A promise whose time is over; where the customer has to act, that is what it waits for."""
    promised = f"{phrases.clock(kind)} was promised by {due(due_at, zone)}"
    if stage == "waiting_for_customer":
        text = f"waits for the customer, and {promised}"
        return Trouble("customer", text, due_at, look_at(case_id), "intake", subject, case_id)
    return Trouble("clock", f"{promised} and is not there", due_at, read(case_id), "intake", subject, case_id)


def silent(subject: str, case_id: str, stage: str, since: datetime) -> Trouble:
    """A case over which no promise watches."""
    if stage == "waiting_for_customer":
        text = "waits for the customer, who has not answered; no promise runs"
        return Trouble("customer", text, since, look_at(case_id), "intake", subject, case_id)
    text = f"nothing happened while it is {spoken(stage)}, and no promise runs"
    return Trouble("silent", text, since, read(case_id), "intake", subject, case_id)


def goods(subject: str, case_id: str, last_day: date, zone: str | None, now: datetime) -> Trouble | None:
    """Goods that were not handed to a carrier on their last day; None while that day is not over."""
    over = day_over(last_day, zone)
    if over > now:
        return None
    text = f"waits for goods; nothing is posted, and the last day was {last_day:%a %Y-%m-%d}"
    return Trouble("goods", text, over, look_at(case_id), "logistics", subject, case_id)


def letter(rooms: Sequence[str], letter_id: str, subject: str, topic: str, why: str, since: datetime) -> Trouble:
    """A message about this order that nobody could read."""
    text = f"{' and '.join(rooms)} could not read a message of {topic}: {why}"
    return Trouble("letter", text, since, command("dead-letters", "show", letter_id), rooms[0], subject)


def unresolved(rooms: Sequence[str], keys: Sequence[tuple[str, str]], topic: str, since: datetime) -> Trouble:
    """A message that names what no order has: looked for by the first thing it names."""
    named = " or ".join(f"{spoken(kind)} {value}" for kind, value in keys)
    text = f"a message of {topic} waits in {' and '.join(rooms)} until an order is known by {named}"
    # A word of others may begin like an option.
    look = command("cases", "search", "--", keys[0][1]) if keys else command("status")
    return Trouble("unresolved", text, since, look, rooms[0])


def unpublished(room: str, subject: str, count: int, since: datetime) -> Trouble:
    """Written, and not on the topic: is the room running, and the broker?"""
    text = f"{count} sayings of {room} are written and not published; the other rooms have not heard them"
    return Trouble("unpublished", text, since, command("status"), room, subject)


def day_over(day: date, zone: str | None) -> datetime:
    """The midnight at the end of a local day."""
    return datetime.combine(day + timedelta(days=1), time(0), zone_of(zone)[0])
