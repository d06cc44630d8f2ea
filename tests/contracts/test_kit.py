"""The kit is what the models say now, our own decoder reads every example, and no schema breaks who relies on it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from deploy.ops import kit
from deploy.ops.contract_lines import known_fields, read_lines
from deploy.ops.kit_asyncapi import document
from deploy.ops.kit_fields import breaking, fields_of
from deploy.ops.kit_samples import KIT, example_of
from deploy.ops.kit_schemas import events, schema_of, stem
from shared.contracts.base import Event, Inbound, models_within, personal_fields
from shared.contracts.orders import OrderPlaced
from shared.contracts.topics import CATALOGUE, ROOMS
from shared.runtime.decode import Decoded, Reading, decode
from shared.runtime.wire import Record
from tests.contracts.shape import wrong

AFTER = datetime(2026, 11, 1, tzinfo=UTC)
PAIRS = events()
Schema = dict[str, Any]


def _named(pair: tuple[str, type[Event]]) -> str:
    return stem(*(pair[0], pair[1].type))


def test_the_kit_is_what_the_models_say() -> None:
    assert kit.differing() == [], "run `make contracts`"


def test_no_change_since_the_kit_was_written_breaks_who_uses_it() -> None:
    assert kit.breaks() == []


@pytest.mark.parametrize("pair", PAIRS, ids=_named)
def test_every_example_is_read_by_our_own_decoder(pair: tuple[str, type[Event]]) -> None:
    topic, kind = pair
    example = json.loads((KIT / "examples" / f"{_named(pair)}.json").read_text(encoding="utf-8"))
    headers = (("content-type", b"application/cloudevents+json"),)
    room = example["data"].get("room") if kind.type == "operation.commanded" else ROOMS[0]
    record = Record(topic, 0, 0, None, orjson.dumps(example), headers, AFTER)
    read = decode(record, Reading(room, frozenset({kind.type}), b"secret"))
    assert isinstance(read, Decoded), read
    assert type(read.message.data) is kind
    assert (read.message.id, read.message.source) == (example["id"], example["source"])
    assert read.unknown_words == ()


@pytest.mark.parametrize("pair", PAIRS, ids=_named)
def test_every_example_keeps_to_its_schema_and_knows_every_required_field(pair: tuple[str, type[Event]]) -> None:
    schema, data = schema_of(*pair), example_of(*pair)["data"]
    assert list(wrong(schema, schema, data)) == []
    for name in schema.get("required", ()):
        short = {key: value for key, value in data.items() if key != name}
        assert list(wrong(schema, schema, short)) == [f".{name}"]


def test_every_inbound_example_passes_the_check_without_a_remark() -> None:
    inbound = [example_of(topic, kind) for topic, kind in PAIRS if issubclass(kind, Inbound)]
    lines = list(read_lines(b"\n".join(orjson.dumps(example) for example in inbound), AFTER))
    assert [found for line in lines for found in line.findings] == []
    assert len(lines) == len(inbound) == 21


@pytest.mark.parametrize("pair", PAIRS, ids=_named)
def test_every_personal_field_of_the_models_is_marked_in_the_schema(pair: tuple[str, type[Event]]) -> None:
    marked = {path.rpartition(".")[2] for path, one in known_fields(*pair).items() if one.personal}
    assert marked >= {name for model in models_within(pair[1]) for name in personal_fields(model)}


def test_the_asyncapi_document_names_every_event_once_and_points_at_files_that_are_there() -> None:
    made = document()
    messages = made["components"]["messages"]
    assert sorted(messages) == sorted(_named(pair) for pair in PAIRS)
    for message in messages.values():
        assert (KIT / message["payload"]["schema"]["$ref"]).is_file()
        assert (KIT / message["x-example"]).is_file()
    said = {name for name, one in made["operations"].items() if one["action"] == "send"}
    assert said == {topic.name.removesuffix(".v1") for topic in CATALOGUE if topic.name.startswith("aftersales.")}


def _lines_of(schema: Schema) -> Schema:
    line: Schema = schema["definitions"]["Line"]
    return line


def _removed(schema: Schema) -> None:
    del _lines_of(schema)["properties"]["batch"]


def _required(schema: Schema) -> None:
    _lines_of(schema)["required"].append("title")


def _new_and_required(schema: Schema) -> None:
    _lines_of(schema)["properties"]["colour"] = {"type": "string"}
    _lines_of(schema)["required"].append("colour")


def _narrowed(schema: Schema) -> None:
    _lines_of(schema)["properties"]["sold_as"]["anyOf"][0]["enum"].remove("refurbished")


def _without_null(schema: Schema) -> None:
    _lines_of(schema)["properties"]["perishable"] = {"type": "boolean"}


def _shorter(schema: Schema) -> None:
    _lines_of(schema)["properties"]["title"]["anyOf"][0]["maxLength"] = 80


def _not_personal(schema: Schema) -> None:
    del schema["definitions"]["WireOrder"]["properties"]["customer"]["x-personal"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_removed, "order.lines[].batch: was removed"),
        (_required, "order.lines[].title: is required now"),
        (_new_and_required, "order.lines[].colour: is new and required"),
        (_narrowed, "order.lines[].sold_as: no longer takes refurbished"),
        (_without_null, "order.lines[].perishable: no longer takes null"),
        (_shorter, "order.lines[].title: maxLength is 80 now, was 200"),
        (_not_personal, "order.customer: is no longer marked personal"),
    ],
)
def test_a_breaking_change_is_told_by_the_fields_name(change: Callable[[Schema], None], told: str) -> None:
    before = schema_of("orders.v1", OrderPlaced)
    after = copy.deepcopy(before)
    change(after)
    assert told in breaking(before, after)


def test_what_only_widens_breaks_nobody() -> None:
    before = schema_of("orders.v1", OrderPlaced)
    after = copy.deepcopy(before)
    _lines_of(after)["properties"]["colour"] = {"type": "string"}
    _lines_of(after)["properties"]["sold_as"]["anyOf"][0]["enum"].append("rented")
    _lines_of(after)["required"].remove("sku")
    assert breaking(before, after) == []
    assert breaking(before, after, ours=True) == ["order.lines[].sku: is no longer always there"]


def test_a_broken_kit_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    schemas = tmp_path / "schemas"
    schemas.mkdir()
    old = schema_of("orders.v1", OrderPlaced)
    _lines_of(old)["properties"]["weight_g"] = {"type": "integer"}
    (schemas / "order.placed.json").write_text(json.dumps(old))
    (schemas / "order.lost.json").write_text(json.dumps(old))
    assert kit.breaks(tmp_path) == [
        "order.lost: the event was removed",
        "order.placed: order.lines[].weight_g: was removed",
    ]


def test_the_kit_is_written_once_and_then_left_alone(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "order.lost.json").write_text("{}")
    assert len(kit.write(tmp_path)) == 2 * len(PAIRS) + 2
    assert kit.write(tmp_path) == []
    assert not (tmp_path / "examples" / "order.lost.json").exists()


def test_a_list_of_lists_is_one_field_with_what_stands_in_it() -> None:
    kind = next(kind for _, kind in PAIRS if kind.type == "decision.made")
    fields = fields_of(schema_of("aftersales.policy.v1", kind))
    assert fields["decision.remedies[][].kind"].words[:2] == ("refund", "replacement")
