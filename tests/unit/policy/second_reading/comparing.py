"""Holds a decision against what another reader of the statutes expects; fields they left open prove nothing."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from services.policy.domain.decide import decide
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.rulebook.models import Rulebook

OPTION = ("kind", "variant", "within_days", "only_if", "deemed_accepted")


def differences(scenario: dict[str, Any], rulebook: Rulebook) -> list[str]:
    """`field: expected, found` for each settled field that differs."""
    open_ = set(scenario["open"])
    expected, found = dict(leaves(scenario["expected"])), dict(leaves(answer(scenario["input"], rulebook)))
    # The code of a condition is ours; that there is one is what the reader settled.
    compared = sorted(set(expected) | set(found))
    return [
        f"{path}: expected {expected.get(path)}, found {found.get(path)}"
        for path in compared
        if expected.get(path) != found.get(path) and not _is_open(path, open_)
    ]


def answer(given: dict[str, Any], rulebook: Rulebook) -> dict[str, Any]:
    """The decision in the shape in which the scenarios expect it."""
    request = RequestFacts.model_validate(given["request"])
    as_of = datetime.fromisoformat(given["as_of"]) if given.get("as_of") else request.sent_at
    order, progress = Order.model_validate(given["order"]), Progress.model_validate(given.get("progress") or {})
    said = decide(order, request, progress, as_of, rulebook).model_dump(mode="json", by_alias=True)
    refund = said["deadlines"].pop("refund")
    said["deadlines"]["refund_on"] = refund["on"] if refund else None
    return said


def leaves(said: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """(dotted path, value) of what is compared; ranks as sets, for inside a rank there is no order."""
    yield "eligible", said.get("eligible")
    yield "condition", said.get("condition") is not None
    yield "chosen_by", said.get("chosen_by")
    yield "compensation_minor", said.get("compensation_minor")
    for group in ("return", "refund", "deadlines", "late"):
        values = said.get(group)
        yield group, values is not None or group == "deadlines"
        for name, value in (values or {}).items():
            yield f"{group}.{name}", value
    ranks = said.get("remedies") or []
    yield "remedies", [sorted(option["kind"] for option in rank) for rank in ranks]
    for at, rank in enumerate(ranks):
        for option in rank:
            for name in OPTION[1:]:
                yield f"remedies.{name}.{at}.{option['kind']}", option.get(name) or None


def _is_open(path: str, open_: set[str]) -> bool:
    parts = path.split(".")
    if any(".".join(parts[: count + 1]) in open_ for count in range(len(parts))):
        return True
    numbered = parts[0] == "remedies" and any(word.startswith("remedies.") and word[9:10].isdigit() for word in open_)
    return numbered or (parts[0] == "remedies" and "remedies.extra" in open_)
