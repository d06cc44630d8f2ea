"""Puts ids that are known only at run time into what a story says; knows not where they come from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

NAMES = frozenset(
    {"case_id", "case_number", "subject", "return_id", "tracking_number", "grant_id", "refund_reference", "letter_id"}
    | {"effect_id", "replacement_id", "repair_id", "now", "today"}
)
_PLACE = re.compile(r"\{([a-z_]+)\}")


class NotKnownYet(Exception):
    """A placeholder whose value nothing has said so far; the text names it."""


def filled(value: Any, look_up: Callable[[str], str]) -> Any:
    """The same value with every `{name}` of NAMES replaced. Raises NotKnownYet what `look_up` raises."""
    if isinstance(value, str):
        return _PLACE.sub(lambda place: look_up(place[1]) if place[1] in NAMES else place[0], value)
    if isinstance(value, Mapping):
        return {key: filled(part, look_up) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [filled(part, look_up) for part in value]
    return value


def unknown_placeholders(value: Any) -> list[str]:
    """Words in braces that no placeholder has, sorted."""
    found: set[str] = set()
    _collect(value, found)
    return sorted(found - NAMES)


def _collect(value: Any, found: set[str]) -> None:
    if isinstance(value, str):
        found.update(place[1] for place in _PLACE.finditer(value))
    elif isinstance(value, Mapping):
        for part in value.values():
            _collect(part, found)
    elif isinstance(value, (list, tuple)):
        for part in value:
            _collect(part, found)


def merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """`over` laid over `base`: tables key by key, everything else replaced."""
    result = dict(base)
    for key, value in over.items():
        below = result.get(key)
        result[key] = merged(below, value) if isinstance(below, Mapping) and isinstance(value, Mapping) else value
    return result
