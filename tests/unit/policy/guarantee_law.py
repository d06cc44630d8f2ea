"""Claims under a law made for a test: Germany's with single rules of the guarantee replaced."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from services.policy.domain.decide import decide
from shared.facts.decision import Decision
from shared.rulebook.models import Rulebook, Timeline
from shared.rulebook.rules import Rule
from shared.rulebook.rules_guarantee import Liability, Presumption
from tests.unit.policy.stage import facts, rulebook

R = TypeVar("R", bound=Rule)
Law = Mapping[str, Rule | None]
GOT = date(2026, 9, 7)
"""When the one line of these claims was received: a Monday."""
PRICE = 6490
PLAIN: Law = {"tail": None, "repair_prolongs": None}


def made(kind: type[R], /, **terms: Any) -> R:
    """A rule of this shape, sure and cited."""
    cited = {"source": "Test Act", "article": "1", "valid_from": date(2020, 1, 1), "certainty": "sure"}
    return kind.model_validate({"rule": f"test.{kind.__name__.lower()}", **cited, **terms})


def without_length(**terms: Any) -> dict[str, Rule]:
    """A law that names no length, and gives the buyer no presumption that ends."""
    return {"liability": made(Liability, **terms), "presumption": made(Presumption, months=240)}


def book(law: Law, delivery: Law | None = None) -> Rulebook:
    """The rulebook with these rules in force in Germany on every day."""
    base = rulebook().market("DE", date(2026, 9, 1))
    assert base is not None
    guarantee = base.guarantee.model_copy(update={**PLAIN, **law})
    changed = {"guarantee": guarantee, "delivery": base.delivery.model_copy(update=dict(delivery or {}))}
    rules = base.model_copy(update=changed)
    return replace(rulebook(), timelines={("DE", None): Timeline((date.min,), (rules,))})


def claim(law: Law, asked: str, fault: Mapping[str, Any] | None = None, /, **changes: Any) -> Decision:
    """The decision on one faulty line asked for at noon of a day; a fault that is told to have shown that day."""
    given = {
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": {"kind": "defect", "appeared_on": asked} if fault is None else dict(fault),
        "request.sent_at": f"{asked}T12:00:00+01:00",
        **{path.replace("__", "."): value for path, value in changes.items()},
    }
    return decide(*facts(given), book(law))


def missing(decision: Decision) -> list[str]:
    """The last words of the paths of the facts that are missing."""
    return [fact.path.rsplit(".", 1)[-1] for fact in decision.missing_facts]


def condition(decision: Decision) -> str | None:
    """The code of the condition, where there is one."""
    return decision.condition.code if decision.condition is not None else None


def needs(decision: Decision) -> list[str]:
    """Why a person has to look."""
    return [need.code for need in decision.needs_person]
