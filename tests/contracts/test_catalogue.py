"""The catalogue is whole, every event reads what it wrote, its bytes stay, and nothing personal is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from shared.contracts.base import Event, models_within, personal_fields, short_type, wire_type
from shared.contracts.topics import BY_NAME, CATALOGUE, ROOMS, heard_by, topic_of
from tests.contracts.made import full

GOLDEN = Path(__file__).with_name("golden")
PAIRS = [(topic.name, kind) for topic in CATALOGUE for kind in topic.types.values()]
OURS = [(name, kind) for name, kind in PAIRS if BY_NAME[name].speaker or "dead-letters" in name]


def _named(pair: tuple[str, type[Event]]) -> str:
    return f"{pair[0]}:{pair[1].type}"


@pytest.mark.parametrize("pair", PAIRS, ids=_named)
def test_every_event_reads_what_it_wrote(pair: tuple[str, type[Event]]) -> None:
    made = pair[1].model_validate(full(pair[1]))
    again = pair[1].model_validate_json(made.model_dump_json(by_alias=True))
    assert again == made


@pytest.mark.parametrize("pair", OURS, ids=_named)
def test_the_bytes_of_every_event_are_the_golden_ones(pair: tuple[str, type[Event]]) -> None:
    written = pair[1].model_validate(full(pair[1])).model_dump_json(by_alias=True)
    golden = GOLDEN / f"{pair[1].type}.json"
    if not golden.exists():
        golden.write_text(json.dumps(json.loads(written), indent=1, ensure_ascii=False) + "\n")
        pytest.fail(f"{golden.name} was missing and has been written: look at it and commit it")
    kept = json.dumps(json.loads(golden.read_text()), separators=(",", ":"), ensure_ascii=False)
    assert written == kept, "the wire changed: a new version, or a mistake"


@pytest.mark.parametrize("pair", OURS, ids=_named)
def test_what_we_say_has_no_personal_field(pair: tuple[str, type[Event]]) -> None:
    marked = [f"{model.__name__}.{name}" for model in models_within(pair[1]) for name in personal_fields(model)]
    assert marked == []


def test_every_room_speaks_on_exactly_one_topic_and_hears_the_others_it_must() -> None:
    assert sorted(topic.speaker for topic in CATALOGUE if topic.speaker) == sorted(ROOMS)
    assert [topic.name for topic in CATALOGUE if "intake" in topic.heard_by and topic.name == "orders.v1"]
    assert [room for room in ROOMS if "orders.v1" in {topic.name for topic in heard_by(room)}] == ["intake"]
    for room in ROOMS:
        assert topic_of(room) not in heard_by(room), "a room does not hear itself"


def test_wire_types_are_spelt_as_the_contract_says() -> None:
    assert wire_type("case.opened") == "org.aftersales.case.opened.v1"
    assert short_type("org.aftersales.case.opened.v1") == "case.opened"
    assert short_type("org.aftersales.case.opened.v2") is None
    assert short_type("com.example.thing") is None
