"""Looks events up in the kit as it lies in `shared/contracts/kit`; makes nothing itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from deploy.ops.contract_mending import nearest, shape
from deploy.ops.kit_fields import fields_of
from deploy.ops.kit_samples import KIT
from deploy.ops.kit_schemas import described, events, stem
from shared.contracts.base import short_type
from shared.contracts.topics import BY_NAME


@dataclass(frozen=True, slots=True)
class Listed:
    """One event of the catalogue, in one line."""

    name: str
    topic: str
    said_by: str
    heard_by: tuple[str, ...]
    what: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the kit. `namesakes`: names of other events of the same type."""

    name: str
    topic: str
    schema: Mapping[str, Any]
    example: Mapping[str, Any]
    namesakes: tuple[str, ...]


def every_event() -> list[Listed]:
    """All events, in catalogue order."""
    return [
        Listed(stem(name, kind.type), name, BY_NAME[name].written_by, BY_NAME[name].heard_by, described(kind))
        for name, kind in events()
    ]


def kit_entry(name: str) -> Entry | None:
    """By the name in `contract list`, or by the whole type as it is on the wire."""
    wanted = short_type(name) or name
    for listed in every_event():
        if listed.name == wanted:
            same = [stem(topic, kind.type) for topic, kind in events() if kind.type == wanted.partition(".on-")[0]]
            schema, example = (_read(f"{folder}/{wanted}.json") for folder in ("schemas", "examples"))
            return Entry(wanted, listed.topic, schema, example, tuple(other for other in same if other != wanted))
    return None


def _read(path: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((KIT / path).read_text(encoding="utf-8"))
    return found


def meant(name: str) -> str:
    """What to say about a name that nobody knows."""
    near = nearest(short_type(name) or name, tuple(listed.name for listed in every_event()))
    return f"did you mean {near}?" if near else "see `aftersales contract list`"


def field_cells(schema: Mapping[str, Any]) -> list[tuple[str, str, str, str]]:
    """(path, marks, what it takes, remark) of each field."""
    return [
        (
            one.path,
            ("!" if one.required else "") + ("*" if one.personal else ""),
            shape(one),
            f"others are {one.other_words}" if one.other_words else "no other keys" if one.closed else "",
        )
        for one in fields_of(schema).values()
    ]
