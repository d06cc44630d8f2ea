"""Keeps what a decision rests on while it is made: rules cited, facts used, sums, reasons, facts that are missing."""

from __future__ import annotations

from datetime import date
from typing import Any

from shared.facts.decision import Coded, LegalBasis, MissingFact
from shared.rulebook.rules import Rule


class Trail:
    """Grows during one decision and is read once at its end; the only thing in the domain that changes."""

    __slots__ = ("_basis", "arithmetic", "facts", "missing", "needs_person", "reasons")

    def __init__(self) -> None:
        self._basis: dict[str, LegalBasis] = {}
        self.arithmetic: list[str] = []
        self.facts: dict[str, Any] = {}
        self.missing: dict[str, MissingFact] = {}
        self.needs_person: dict[str, Coded] = {}
        self.reasons: list[Coded] = []

    @property
    def basis(self) -> tuple[LegalBasis, ...]:
        """The rules cited, in the order in which they were."""
        return tuple(self._basis.values())

    def cite(self, *rules: Rule | None) -> None:
        """Rest on these rules. One that is unsure and has no declared reading sends the decision to a person."""
        for rule in rules:
            if rule is None or rule.rule in self._basis:
                continue
            self._basis[rule.rule] = LegalBasis(
                rule=rule.rule,
                source=rule.source,
                article=rule.article,
                valid_from=rule.valid_from,
                valid_to=rule.valid_to,
                certainty=rule.certainty,
            )
            if rule.certainty == "unsure" and rule.reading is None:
                self.ask_person("law_unsure", f"{rule.source} {rule.article} may not reach this case")

    def cite_promise(self, version: str, where: str, since: date) -> None:
        """Rest on the shop's own words: their version, where they stood, and since when they bind (the order)."""
        self._basis["shop.policy"] = LegalBasis(
            rule="shop.policy", source=f"Shop policy {version}", article=where, valid_from=since, certainty="sure"
        )

    def cite_guarantee(self, since: date) -> None:
        """Rest on the guarantee the seller promised with the goods, binding since the order."""
        self._basis["seller.guarantee"] = LegalBasis(
            rule="seller.guarantee",
            source="Guarantee promised by the seller",
            article="order.lines.commercial_guarantee",
            valid_from=since,
            certainty="sure",
        )

    def use(self, path: str, value: Any) -> None:
        """Name a fact that the result depends on; days and instants as their ISO text."""
        self.facts[path] = value.isoformat() if isinstance(value, date) else value

    def reckon(self, text: str) -> None:
        """One line of arithmetic."""
        self.arithmetic.append(text)

    def because(self, code: str, text: str) -> None:
        """One reason."""
        self.reasons.append(Coded(code=code, text=text))

    def ask_person(self, code: str, text: str) -> None:
        """Why a person has to look, once per code."""
        self.needs_person.setdefault(code, Coded(code=code, text=text))

    def miss(self, path: str, text: str, **follows: str) -> None:
        """A fact nobody has told, and what would follow from each answer."""
        self.missing.setdefault(path, MissingFact(path=path, text=text, follows=follows))
