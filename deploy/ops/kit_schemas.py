"""JSON Schemas of the events, as their pydantic models read them; decides nothing about what an event means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic.json_schema import GenerateJsonSchema

from shared.contracts.base import Event, personal_fields, wire_type
from shared.contracts.parcels import TRACKING_WORDS
from shared.contracts.topics import BY_NAME, CATALOGUE
from shared.facts.request import KnownGround, Remedy
from shared.rulebook.load import KINDS

DIALECT = "http://json-schema.org/draft-07/schema#"
"""Draft 07 is what every AsyncAPI 3 tool has to read."""
PERSONAL_KEY = "x-personal"
OTHER_WORDS_KEY = "x-other-words"
KNOWN_WORDS_KEY = "x-known-words"
_UNKNOWN = "read as unknown"
_KNOWN_WORDS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("request.made", "kind"): tuple(sorted(KINDS)),
    ("request.made", "ground"): get_args(KnownGround),
    ("request.made", "wanted"): get_args(Remedy),
    ("parcel.tracked", "status"): tuple(sorted(TRACKING_WORDS)),
}
"""Words of fields that take any text, because a word nobody knows must not make the whole event unreadable."""
Named = tuple[str, type[Event]]


class _Marked(GenerateJsonSchema):
    """pydantic's own schema without titles on fields, and with what only our models know."""

    schema_dialect = DIALECT

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def model_schema(self, schema: Any) -> dict[str, Any]:
        """Personal fields are marked where they stand, and known words named where any text is taken."""
        made = super().model_schema(schema)
        kind = schema["cls"]
        for name in personal_fields(kind):
            made["properties"][kind.model_fields[name].alias or name][PERSONAL_KEY] = True
        for name, field in made["properties"].items():
            words = _KNOWN_WORDS.get((getattr(kind, "type", ""), name))
            if words:
                field |= {KNOWN_WORDS_KEY: list(words), OTHER_WORDS_KEY: _UNKNOWN}
        return made

    def literal_schema(self, schema: Any) -> dict[str, Any]:
        """A list with `unknown` in it takes other words too: the rooms read them as `unknown`."""
        made = super().literal_schema(schema)
        if "unknown" in made.get("enum", ()):
            made[OTHER_WORDS_KEY] = _UNKNOWN
        return made


def events() -> list[Named]:
    """(topic, model) of every event, in catalogue order."""
    return [(topic.name, kind) for topic in CATALOGUE for kind in topic.types.values()]


def stem(topic: str, type_: str) -> str:
    """The event's file name without ending: its type. Where a room says the same word, others' says where it stands."""
    said_by_us = any(named.speaker and type_ in named.types for named in CATALOGUE)
    return type_ if BY_NAME[topic].speaker or not said_by_us else f"{type_}.on-{topic.removesuffix('.v1')}"


def schema_of(topic: str, kind: type[Event]) -> dict[str, Any]:
    """The schema of the event's data, whole in itself."""
    made = kind.model_json_schema(schema_generator=_Marked, ref_template="#/definitions/{model}")
    definitions = made.pop("$defs", {})
    head = {
        "$schema": DIALECT,
        "$id": address(topic, kind.type),
        "title": wire_type(kind.type),
        "description": described(kind),
    }
    rest = {key: value for key, value in made.items() if key not in head}
    return {**head, **rest, **({"definitions": definitions} if definitions else {})}


def address(topic: str, type_: str) -> str:
    """The schema's own name, as the rooms write it into the attribute `dataschema`."""
    return f"/aftersales/schemas/{stem(topic, type_)}.v1.json"


def described(kind: type[Event]) -> str:
    """What the event says: its own docstring, else its type in words."""
    text = kind.__dict__.get("__doc__")
    return " ".join(text.split()) if text else kind.type.replace(".", " ").replace("_", " ").capitalize() + "."
