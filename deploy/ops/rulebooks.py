"""What a rulebook holds, rule by rule, and how two of them differ; decides no case and judges no law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shared.rulebook.load import load_rulebook
from shared.rulebook.models import SECTIONS, MarketRules, Rulebook
from shared.rulebook.rules import CITATION, Rule

SHIPPED = "shipped"


def named_rulebook(word: str) -> Rulebook:
    """`shipped`, or the shipped files with those of a folder over them. Raises Misconfigured or RulebookRefused."""
    return load_rulebook() if word == SHIPPED else load_rulebook(over=Path(word))


def rules_of(law: MarketRules) -> Iterator[tuple[str, Rule]]:
    """(section.name, rule) of everything in force in this law."""
    for section in SECTIONS:
        held = getattr(law, section)
        for name in type(held).model_fields:
            rule = getattr(held, name)
            if isinstance(rule, Rule):
                yield f"{section}.{name}", rule


def numbers(rule: Rule) -> dict[str, Any]:
    """What a rule says apart from its citation, without what it leaves at its default."""
    said = rule.model_dump(mode="json", exclude=set(CITATION), exclude_defaults=True)
    return {name: value for name, value in said.items() if value not in (None, (), [])}


@dataclass(frozen=True, slots=True)
class Shown:
    """One rule as it is shown to a person."""

    key: str
    rule: Rule

    def cells(self) -> tuple[str, ...]:
        """Key, numbers, source with article, dates, certainty with its declared reading."""
        rule = self.rule
        until = f" to {rule.valid_to}" if rule.valid_to else ""
        sure = rule.certainty if rule.reading is None else f"{rule.certainty}, read {rule.reading}"
        said = ", ".join(f"{name} {_plain(value)}" for name, value in numbers(rule).items())
        return rule.rule, said, f"{rule.source}, {rule.article}", f"from {rule.valid_from}{until}", sure

    def as_json(self) -> dict[str, Any]:
        """The whole rule for machines."""
        return self.rule.model_dump(mode="json")


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "/".join(_plain(item) for item in value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} {_plain(item)}" for name, item in value.items()) + "}"
    return str(value)


def shown(rulebook: Rulebook, market: str, on: date, region: str | None) -> list[Shown] | None:
    """The law of a market on a day; None when none is held."""
    law = rulebook.market(market, on, region)
    return None if law is None else [Shown(key, rule) for key, rule in rules_of(law)]


Flat = Mapping[tuple[str, str, date], Mapping[str, Any]]
"""(market, rule, first day) -> everything the rule says, its region and its citation included."""


def flat(rulebook: Rulebook) -> Flat:
    """Every dated version of every rule of every market."""
    found: dict[tuple[str, str, date], dict[str, Any]] = {}
    for (market, _), timeline in rulebook.timelines.items():
        for law in timeline.laws:
            for _, rule in rules_of(law):
                found[market, rule.rule, rule.valid_from] = rule.model_dump(mode="json")
    return found


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not the same: `key` inside `where` (a market, or a file), before and after (None: absent)."""

    where: str
    key: str
    before: str | None
    after: str | None


def differences(before: Rulebook, after: Rulebook) -> list[Difference]:
    """What changed from one rulebook to the other: rules by market, then kinds, clocks, goods and the shop's policy."""
    found = _flat_differences(flat(before), flat(after))
    places = {market for market, _ in before.timelines} | {market for market, _ in after.timelines}
    for market in sorted(places):
        found += _compared(market, "place", _place(before, market), _place(after, market))
    for kind in sorted(set(before.case_kinds) | set(after.case_kinds)):
        found += _compared(
            f"case_kinds/{kind}", "", _dump(before.case_kinds.get(kind)), _dump(after.case_kinds.get(kind))
        )
    found += _compared("clocks", "", _dump(before.clocks), _dump(after.clocks))
    found += _compared("store_policy", "", _dump(before.store), _dump(after.store))
    words = sorted(set(before.goods) | set(after.goods))
    sides = ({word: sorted(book.goods.get(word, ())) for word in words} for book in (before, after))
    return found + _compared("goods", "", *sides)


def _flat_differences(before: Flat, after: Flat) -> list[Difference]:
    found: list[Difference] = []
    for market, rule, day in sorted(set(before) | set(after)):
        old, new = before.get((market, rule, day)), after.get((market, rule, day))
        if old is None or new is None:
            texts = [None if side is None else _summary(side) for side in (old, new)]
            found.append(Difference(market, f"{rule} from {day}", *texts))
        elif old != new:
            found += _compared(market, f"{rule} from {day}", old, new)
    return found


def _compared(where: str, key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    names = sorted(name for name in set(before) | set(after) if before.get(name) != after.get(name))
    return [
        Difference(where, ".".join(part for part in (key, name) if part), _told(before, name), _told(after, name))
        for name in names
    ]


def _told(side: Mapping[str, Any], name: str) -> str | None:
    return None if side.get(name) is None else _plain(side[name])


def _summary(rule: Mapping[str, Any]) -> str:
    said = {name: value for name, value in rule.items() if name not in CITATION and value not in (None, [], False)}
    return f"{rule['source']} {rule['article']}: {_plain(said)}"


def _place(rulebook: Rulebook, market: str) -> dict[str, Any]:
    timeline = rulebook.timelines.get((market, None))
    return timeline.laws[-1].place.model_dump(mode="json") if timeline is not None else {}


def _dump(model: Any) -> dict[str, Any]:
    return {} if model is None else dict(model.model_dump(mode="json"))
