"""Whether and when the seller told what it had to, from the order's disclosures; does not know what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from services.policy.domain.inquiry import Inquiry
from shared.facts.order import Disclosures
from shared.rulebook.rules_withdrawal import Disclosure

_PATH: dict[Disclosure, str] = {
    "withdrawal_information": "order.disclosures.withdrawal_information_at",
    "return_procedure_in_writing": "order.disclosures.return_procedure_in_writing_at",
    "nothing_missing": "order.disclosures.missing",
}
_WHAT: dict[Disclosure, str] = {
    "withdrawal_information": "whether and when the right was explained",
    "return_procedure_in_writing": "whether the way to return goods was told in writing at delivery",
    "nothing_missing": "whether any of the information that is due was missing",
}


@dataclass(frozen=True, slots=True)
class Told:
    """`state`: told (by the day `on`), never, or unknown; `path` and `value` name the fact that decides it."""

    state: Literal["told", "never", "unknown"]
    on: date | None
    path: str
    value: Any
    what: str


def told(inquiry: Inquiry, needs: Sequence[Disclosure]) -> Told:
    """All of these disclosures together: never wins over unknown, unknown over told, which counts from the last."""
    found = [_one(inquiry, inquiry.order.disclosures, need) for need in needs]
    for state in ("never", "unknown"):
        for one in found:
            if one.state == state:
                return one
    return max(found, key=lambda one: one.on or date.min)


def _one(inquiry: Inquiry, disclosures: Disclosures | None, need: Disclosure) -> Told:
    path, what = _PATH[need], _WHAT[need]
    if disclosures is None:
        return Told("unknown", None, path, None, what)
    if need == "nothing_missing":
        if disclosures.missing is None:
            return Told("unknown", None, path, None, what)
        state: Literal["told", "never"] = "never" if disclosures.missing else "told"
        return Told(state, None if disclosures.missing else inquiry.placed_on, path, list(disclosures.missing), what)
    given = (
        disclosures.withdrawal_information_at
        if need == "withdrawal_information"
        else disclosures.return_procedure_in_writing_at
    )
    day = inquiry.maybe_day(given)
    return Told("never" if day is None else "told", day, path, given, what)
