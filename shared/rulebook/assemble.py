"""Puts each market's law together over its base: which version of which rule holds on which day, in which region."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError

from shared.rulebook.market_file import MarketFile, RuleKey, rule_class
from shared.rulebook.models import SECTIONS, MarketRules, Timeline
from shared.rulebook.problems import Problem, problems_of
from shared.rulebook.rules import CITATION, Rule

Versions = Mapping[RuleKey, tuple[Rule, ...]]
_END = date.max


def timelines(
    files: Mapping[str, MarketFile], groups: frozenset[str], problems: list[Problem]
) -> dict[tuple[str, str | None], Timeline]:
    """(market, region) -> its law over time; region None is the whole market. Problems go into `problems`.

    `groups`: the goods groups that rules may name.
    """
    found: dict[tuple[str, str | None], Timeline] = {}
    read: dict[str, Versions] = {}
    for code, file in sorted(files.items(), key=lambda item: item[1].place.extends is not None):
        base = file.place.extends
        if base is not None and base not in read:
            problems.append(Problem(file.file, "extends", f"{base} is no base that stands by itself"))
            continue
        inherited = read.get(base or "", {})
        own = _own_versions(file, inherited, groups, problems)
        read[code] = own
        if not file.place.market or problems:
            continue
        regions = {rule.region for versions in own.values() for rule in versions}
        for region in sorted(regions - {None}, key=str):
            found[code, region] = _timeline(file, own, inherited, region)
        found[code, None] = _timeline(file, own, inherited, None)
    return found


def _own_versions(
    file: MarketFile, inherited: Versions, groups: frozenset[str], problems: list[Problem]
) -> Versions:  # fmt: skip
    found: dict[RuleKey, tuple[Rule, ...]] = {}
    for key, versions in file.versions.items():
        where = ".".join(key)
        rules = [_rule(file, key, raw, inherited, f"{where}.{n}", problems) for n, raw in enumerate(versions)]
        known = tuple(sorted((rule for rule in rules if rule is not None), key=lambda rule: rule.valid_from))
        problems.extend(_overlaps(file.file, where, known))
        problems.extend(_unknown_goods(file.file, where, known, groups))
        problems.extend(
            Problem(file.file, f"{where}.region", f"{rule.region} is not among the market's regions")
            for rule in known
            if rule.region is not None and rule.region not in file.place.regions
        )
        found[key] = known
    return found


def _rule(
    file: MarketFile, key: RuleKey, raw: Mapping[str, Any], inherited: Versions, where: str, problems: list[Problem]
) -> Rule | None:
    """A version as written, what it leaves out taken from the base's version of that day; citations never are.

    `without`: keys of the base's version that do not hold here, for TOML has no word for nothing.
    """
    kind = rule_class(key)
    if kind is None:
        return None
    above = _from_base(inherited.get(key, ()), raw.get("valid_from"))
    without, own = raw.get("without", []), {name: value for name, value in raw.items() if name != "without"}
    if not isinstance(without, list) or any(str(name) not in above for name in without):
        problems.append(Problem(file.file, f"{where}.without", "names what the base's version does not say"))
        return None
    kept = {name: value for name, value in above.items() if name not in without}
    place = str(raw.get("region") or file.place.code).lower()
    named = {"rule": f"{place}.{'.'.join(key)}"}
    try:
        return kind.model_validate({**kept, **own, **named})
    except ValidationError as error:
        problems.extend(problems_of(file.file, error, where))
        return None


def _from_base(versions: tuple[Rule, ...], day: Any) -> dict[str, Any]:
    if not versions:
        return {}
    held = [rule for rule in versions if isinstance(day, date) and rule.valid_from <= day]
    base = held[-1] if held else versions[0]
    return base.model_dump(exclude=set(CITATION), exclude_unset=True)


def _overlaps(file: str, where: str, rules: tuple[Rule, ...]) -> list[Problem]:
    found: list[Problem] = []
    for index, rule in enumerate(rules):
        for other in rules[index + 1 :]:
            if rule.region == other.region and (rule.valid_to or _END) >= other.valid_from:
                found.append(Problem(file, where, f"two versions hold on {other.valid_from}"))
    return found


def _unknown_goods(file: str, where: str, rules: tuple[Rule, ...], groups: frozenset[str]) -> list[Problem]:
    named = [word for rule in rules for word in (*getattr(rule, "categories", ()), *getattr(rule, "not_of", ()))]
    named += [word for rule in rules for term in getattr(rule, "terms", ()) for word in term.categories]
    return [Problem(file, where, f"{word} is no group of goods.toml") for word in named if word not in groups]


def _timeline(file: MarketFile, own: Versions, inherited: Versions, region: str | None) -> Timeline:
    rules = [rule for versions in (*own.values(), *inherited.values()) for rule in versions]
    starts = {rule.valid_from for rule in rules}
    starts |= {rule.valid_to + timedelta(days=1) for rule in rules if rule.valid_to is not None}
    ordered = tuple(sorted(starts))
    return Timeline(ordered, tuple(_law(file, own, inherited, region, day) for day in ordered))


def _law(file: MarketFile, own: Versions, inherited: Versions, region: str | None, day: date) -> MarketRules:
    sections: dict[str, Any] = {}
    for name, section in SECTIONS.items():
        held = {
            field: _in_force(own.get((name, field), ()), region, day)
            or _in_force(inherited.get((name, field), ()), None, day)
            for field in section.model_fields
        }
        sections[name] = section.model_construct(_fields_set=set(held), **held)
    return MarketRules.model_construct(_fields_set={"place", *sections}, place=file.place, **sections)


def _in_force(versions: tuple[Rule, ...], region: str | None, day: date) -> Rule | None:
    held = [rule for rule in versions if rule.valid_from <= day <= (rule.valid_to or _END)]
    of_region = [rule for rule in held if rule.region is not None and rule.region == region]
    general = [rule for rule in held if rule.region is None]
    return next(iter((*of_region, *general)), None)
