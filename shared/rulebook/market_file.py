"""Reads one market's file into its place and its raw rules; does not know the other files or which rule wins when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

import holidays
from pydantic import ValidationError

from shared.rulebook.models import SECTIONS, Place
from shared.rulebook.problems import Problem, problems_of
from shared.rulebook.rules import Rule

RuleKey = tuple[str, str]
"""(section, name), e.g. ("withdrawal", "period")."""


@dataclass(frozen=True, slots=True)
class MarketFile:
    """`versions` holds each rule's dated versions as the file writes them."""

    file: str
    place: Place
    versions: Mapping[RuleKey, tuple[Mapping[str, Any], ...]]


def rule_class(key: RuleKey) -> type[Rule] | None:
    """The shape of a rule, or None when there is no such rule."""
    section = SECTIONS.get(key[0])
    known = section.model_fields.get(key[1]) if section is not None else None
    if known is None:
        return None
    return next(kind for kind in get_args(known.annotation) if isinstance(kind, type) and issubclass(kind, Rule))


def read_market(file: str, table: Mapping[str, Any], problems: list[Problem]) -> MarketFile | None:
    """The file, or None when its head cannot be read; every problem goes into `problems`."""
    head = {key: value for key, value in table.items() if key not in SECTIONS}
    try:
        place = Place.model_validate(head)
    except ValidationError as error:
        problems.extend(problems_of(file, error))
        return None
    problems.extend(_place_problems(file, place))
    versions: dict[RuleKey, tuple[Mapping[str, Any], ...]] = {}
    for section in SECTIONS:
        for name, found in table.get(section, {}).items():
            where = f"{section}.{name}"
            if rule_class((section, name)) is None:
                problems.append(Problem(file, where, "there is no such rule"))
            elif not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
                problems.append(Problem(file, where, f"write each version of a rule as [[{where}]]"))
            else:
                versions[section, name] = tuple(found)
    return MarketFile(file, place, versions)


def _place_problems(file: str, place: Place) -> list[Problem]:
    found = [
        Problem(file, "regions", f"{region} is not a region of {place.code}")
        for region in place.regions
        if not region.startswith(f"{place.code}-")
    ]
    if place.market and not (place.currencies and place.time_zones and place.languages and place.holidays):
        found.append(Problem(file, "code", "a market names its currencies, time_zones, languages and holidays"))
    if place.holidays is not None:
        supported = holidays.list_supported_countries(include_aliases=True)
        if place.holidays.country not in supported:
            found.append(Problem(file, "holidays.country", f"no calendar for {place.holidays.country}"))
        known = supported.get(place.holidays.country, [])
        found.extend(
            Problem(file, f"holidays.subdivisions.{region}", f"no calendar for {name}")
            for region, name in place.holidays.subdivisions.items()
            if name not in known
        )
    return found
