"""Reads from database and sandbox what a story came to; judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from deploy.stories.control import Sandbox
from deploy.stories.found import CaseFound, Found, Paid, SandboxFound, Told, clock_end, worst
from deploy.stories.playing import Playing
from deploy.stories.world import Said, World

_REFUND_STATES = {
    "refund.requested": "requested",
    "refund.pending": "pending",
    "refund.succeeded": "succeeded",
    "refund.failed": "failed",
}
_LETTER = "notice.mail"
# The sandbox writes whole milliseconds down, cutting the rest off.
_TRUNCATED = timedelta(milliseconds=1)


def gather(playing: Playing, world: World, books: Mapping[str, list[dict[str, Any]]]) -> Found:
    """What this story came to. `books`: the sandbox's refunds, labels, pickups, messages and calls."""
    case_ids = playing.case_ids
    said = world.said(case_ids)
    effects = world.effects(case_ids)
    rows = world.cases(case_ids)
    cases = {}
    for request in playing.story.requests:
        case_id = playing.case_of(request)
        if case_id in rows:
            ours = [one for one in said if one.case_id == case_id]
            row = rows[case_id]
            cases[request] = _case(row.number, row.stage, case_id, ours, _clocks(world, case_id, ours))
    subjects = {row.subject for row in rows.values()} | {one.subject for one in said} | playing.subjects
    return Found(
        cases=cases,
        sandbox=_sandbox(playing, effects, books),
        parked=len(world.parked(sorted(subjects))),
        dead_letters=tuple(code for _, code in world.letters(playing.places)),
        told=_told(said, effects, books["calls"]),
    )


def books_of(sandbox: Sandbox) -> dict[str, list[dict[str, Any]]]:
    """The books that tell of stories, read once for all of them."""
    return {name: sandbox.book(name) for name in ("refunds", "labels", "pickups", "messages", "calls")}


def _case(number: str, stage: str, case_id: str, said: Sequence[Said], clocks: dict[str, str]) -> CaseFound:
    decisions = [one.data["decision"] for one in said if one.type == "decision.made"]
    basis = [rule for decision in decisions for rule in decision.get("legal_basis", ())]
    closed = [one.data["outcome"]["code"] for one in said if one.type == "case.closed"]
    return CaseFound(
        case_id=case_id,
        number=number,
        stage=stage,
        outcome=closed[-1] if closed else None,
        eligible=decisions[-1]["eligible"] if decisions else None,
        cites=frozenset(rule["rule"] for rule in basis),
        refunds=_refunds(said),
        notices=_notices(said),
        clocks=clocks,
        handed=tuple(one.data["reason"]["code"] for one in said if one.type == "case.handed_to_person"),
    )


def _notices(said: Sequence[Said]) -> tuple[tuple[str, str], ...]:
    """In the order the provider took them; of one story instant, in the order of the events that allow them.

    Letters of one instant travel side by side, so which of them arrives first is chance.
    """
    place = {one.id: number for number, one in enumerate(said)}

    def order(data: Mapping[str, Any]) -> tuple[datetime, int, str]:
        return datetime.fromisoformat(data["accepted_at"]), place.get(data["allowed_by"], -1), data["template"]

    sent = sorted((one.data for one in said if one.type == "notice.sent"), key=order)
    return tuple((data["template"], data["locale"]) for data in sent)


def _refunds(said: Sequence[Said]) -> tuple[Paid, ...]:
    by_effect: dict[str, Paid] = {}
    for one in said:
        if one.type in _REFUND_STATES:
            money = one.data["amount_minor"], one.data["currency"]
            by_effect[one.data["effect_id"]] = Paid(*money, _REFUND_STATES[one.type])
    return tuple(by_effect.values())


def _clocks(world: World, case_id: str, said: Sequence[Said]) -> dict[str, str]:
    withdrawn = {one.data["clock_id"] for one in said if one.type == "clock.breach_withdrawn"}
    ends: dict[str, list[str]] = {}
    for clock_id, _, kind, state, _, warned, breached in world.clocks([case_id]):
        end = clock_end(state, warned=warned, breached=breached, withdrawn=clock_id in withdrawn)
        ends.setdefault(kind, []).append(end)
    return {kind: worst(found) for kind, found in ends.items()}


def _sandbox(
    playing: Playing, effects: Mapping[str, tuple[str, str, str]], books: Mapping[str, list[dict[str, Any]]]
) -> SandboxFound:
    refunds = [row for row in books["refunds"] if row["payment_reference"] in playing.payments]
    counts = {
        name: sum(row["our_reference"] in effects for row in books[name]) for name in ("labels", "pickups", "messages")
    }
    paid = tuple(Paid(row["amount_minor"], row["currency"], row["state"]) for row in refunds)
    calls = Counter(call["api"] for call in books["calls"] if call["our_reference"] in effects)
    return SandboxFound(paid, counts["labels"], counts["pickups"], counts["messages"], calls)


def _told(
    said: Sequence[Said], effects: Mapping[str, tuple[str, str, str]], calls: Sequence[Mapping[str, Any]]
) -> tuple[Told, ...]:
    """Events by the instant they were said; letters by the instant the provider was first called, its own book says."""
    first_call: dict[str, datetime] = {}
    for call in calls:
        effect = effects.get(call["our_reference"] or "")
        if effect is not None and effect[0] == _LETTER:
            at = datetime.fromisoformat(call["at_wall"]) + _TRUNCATED
            first_call[effect[2]] = min(at, first_call.get(effect[2], at))
    told = [Told(one.case_id, one.type, one.said_at) for one in said]
    for one in said:
        if one.type == "notice.sent":
            at = first_call.get(one.data["notice_id"], one.said_at)
            told.append(Told(one.case_id, f"notice:{one.data['template']}", at))
    return tuple(told)
