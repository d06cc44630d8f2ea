"""Hands a case to a person and takes it back: why, and what settles it. Never decides in the person's place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from services.intake.domain.case import Area, Case, Hand
from services.intake.handlers import promises
from services.intake.handlers.draft import Draft
from shared.contracts.base import Reason
from shared.contracts.intake import CaseHandedToPerson, Promise

_TEXTS = {
    "unclassified": "The request came in words; a person says what it is about.",
    "unknown_kind": "The request names a kind that is not one of the known ones.",
    "no_order": "The request names no order; a person finds it.",
    "retracted": "The customer took the request back after something had been granted.",
    "customer_words": "The customer answered in words; a person reads them.",
    "unknown_choice": "The customer chose something that is not a known remedy.",
    "decision_late": "No decision was made within the promise.",
    "replacement_late": "The goods were not with the customer within the promise.",
    "repair_late": "The repaired goods were not with the customer within the promise.",
    "chargeback": "The bank takes the money back; somebody answers it with the evidence.",
    "route_unanswered": "The customer did not say over which other way the money may come.",
    "route_refused": "The customer does not want the money over another way.",
    "unusable_answer": "The customer's answer does not fit the question; a person reads it.",
    "unintelligible": "Nobody can tell what the words mean; a person asks the customer.",
    "unclear_goods": "The order has several goods, and the words do not say which are meant.",
    "no_article": "No article of the knowledge base answers the question.",
    "legal_threat": "The customer speaks of a lawyer, a court or an authority.",
    "safety": "Somebody may be hurt: the goods are said to be dangerous.",
    "chargeback_threat": "The customer is about to have the bank take the money back.",
    "public_complaint": "The customer is about to complain in public.",
    "order_not_found": "The order the customer named is not one of this shop.",
    "granted_elsewhere": "The case was to move to another order, but something is granted under this one.",
}


def hand(case: Case, key: str, area: Area, code: str, at: datetime, text: str | None = None, sequence: int = 0) -> Case:
    """The case with this reason for a person; the same key once, and one open reason per area and code."""
    already = any(open_.area == area and open_.code == code for open_ in case.open_hands().values())
    if key in case.hands or already:
        return case
    new = Hand(area=area, code=code, text=text or _TEXTS[code], at=at, sequence=sequence)
    return case.model_copy(update={"hands": {**case.hands, key: new}})


def settle(case: Case, areas: Iterable[Area] | None, at: datetime, by: str, before: int | None = None) -> Case:
    """The case with the open reasons of these areas (None: of all) settled.

    `before`: of policy's own reasons only those policy gave earlier than this sequence of its.
    """
    wanted = None if areas is None else set(areas)
    hands = dict(case.hands)
    for key, found in case.open_hands().items():
        covered = wanted is None or found.area in wanted
        later = before is not None and found.area == "policy" and found.sequence >= before
        if covered and not later:
            hands[key] = found.model_copy(update={"settled_at": at, "settled_by": by})
    return case.model_copy(update={"hands": hands})


def tell(draft: Draft, case: Case) -> Case:
    """Say every new reason; begin the promise of an answer with the first, stop it when none is left."""
    for key, found in case.hands.items():
        if found.told:
            continue
        made: tuple[Promise, ...] = ()
        if found.settled_at is None:
            about = f"{case.case_id}:{key}"
            case, made = _begin(draft, case, draft.said_id(CaseHandedToPerson.type, about), found.at)
            reason = Reason(code=found.code, text=found.text)
            draft.say(CaseHandedToPerson(case_id=case.case_id, reason=reason, promises=made), about)
        hands = {**case.hands, key: found.model_copy(update={"told": True})}
        case = case.model_copy(update={"hands": hands})
    return case if case.open_hands() else _stop(case)


def _begin(draft: Draft, case: Case, started_by: str, at: datetime) -> tuple[Case, tuple[Promise, ...]]:
    """One promise at a time; a later time a person is needed is a promise of its own."""
    of_kind = [clock for clock in case.clocks.values() if clock.kind == "human_answer"]
    if any(clock.running for clock in of_kind):
        return case, ()
    about = "-" if not of_kind else str(len(of_kind) + 1)
    return promises.begin(draft, case, "human_answer", about, started_by, at)


def _stop(case: Case) -> Case:
    settled = [found for found in case.hands.values() if found.settled_at is not None]
    if not settled:
        return case
    last = max(settled, key=lambda found: (found.settled_at or found.at, found.settled_by or ""))
    for clock in case.clocks.values():
        if clock.kind == "human_answer" and clock.running:
            at, by = last.settled_at or last.at, last.settled_by or ""
            case = promises.stop(case, "human_answer", clock.about, at, by, "answered")
    return case
